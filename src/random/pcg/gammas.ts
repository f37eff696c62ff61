import type { Strided } from "../../core/strided.ts";
import type { Size } from "../arguments.ts";
import { beta as drawBeta } from "../distributions/beta.ts";
import * as formulas from "../distributions/gamma.ts";
import { noncentralChisquare as drawNoncentral, noncentralF as drawNoncentralF } from "../distributions/noncentral.ts";
import { drawn, notNegative, type Parameter, positive } from "../parameters.ts";
import type { Stream } from "./stream.ts";

// The gamma distribution and those that are made of it. See codegen/spec/random-generator.ts.

type Drawn = Strided | number;

export function standardGamma(source: Stream, shape: Parameter, size?: Size): Drawn {
  return drawn("Generator.standardGamma", [["shape", shape, notNegative]], size, (a) =>
    formulas.standardGamma(source, a),
  );
}

export function gamma(source: Stream, shape: Parameter, scale: Parameter = 1, size?: Size): Drawn {
  return drawn(
    "Generator.gamma",
    [
      ["shape", shape, notNegative],
      ["scale", scale, notNegative],
    ],
    size,
    (a, b) => b * formulas.standardGamma(source, a),
  );
}

export function beta(source: Stream, a: Parameter, b: Parameter, size?: Size): Drawn {
  return drawn(
    "Generator.beta",
    [
      ["a", a, positive],
      ["b", b, positive],
    ],
    size,
    (first, second) => drawBeta(source, first, second),
  );
}

export function chisquare(source: Stream, df: Parameter, size?: Size): Drawn {
  return drawn("Generator.chisquare", [["df", df, positive]], size, (a) => formulas.chisquare(source, a));
}

export function noncentralChisquare(source: Stream, df: Parameter, nonc: Parameter, size?: Size): Drawn {
  return drawn(
    "Generator.noncentralChisquare",
    [
      ["df", df, positive],
      ["nonc", nonc, notNegative],
    ],
    size,
    (a, b) => drawNoncentral(source, a, b),
  );
}

export function f(source: Stream, dfnum: Parameter, dfden: Parameter, size?: Size): Drawn {
  return drawn(
    "Generator.f",
    [
      ["dfnum", dfnum, positive],
      ["dfden", dfden, positive],
    ],
    size,
    (a, b) => formulas.fisher(source, a, b),
  );
}

export function noncentralF(source: Stream, dfnum: Parameter, dfden: Parameter, nonc: Parameter, size?: Size): Drawn {
  return drawn(
    "Generator.noncentralF",
    [
      ["dfnum", dfnum, positive],
      ["dfden", dfden, positive],
      ["nonc", nonc, notNegative],
    ],
    size,
    (a, b, c) => drawNoncentralF(source, a, b, c),
  );
}

export function standardT(source: Stream, df: Parameter, size?: Size): Drawn {
  return drawn("Generator.standardT", [["df", df, positive]], size, (a) => formulas.standardT(source, a));
}
