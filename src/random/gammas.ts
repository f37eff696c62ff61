import type { Strided } from "../core/strided.ts";
import type { Size } from "./arguments.ts";
import { legacyBeta } from "./distributions/beta.ts";
import * as formulas from "./distributions/gamma.ts";
import { legacyNoncentralChisquare, legacyNoncentralF } from "./distributions/noncentral.ts";
import { generator } from "./generator.ts";
import { drawn, notNegative, type Parameter, positive } from "./parameters.ts";

// The gamma distribution and those that are made of it. See codegen/spec/random-legacy.ts.

type Drawn = Strided | number;

export function standardGamma(shape: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn("random.standardGamma", [["shape", shape, notNegative]], size, (a) => formulas.standardGamma(source, a));
}

export function gamma(shape: Parameter, scale: Parameter = 1, size?: Size): Drawn {
  const source = generator();
  return drawn(
    "random.gamma",
    [
      ["shape", shape, notNegative],
      ["scale", scale, notNegative],
    ],
    size,
    (a, b) => b * formulas.standardGamma(source, a),
  );
}

export function beta(a: Parameter, b: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn(
    "random.beta",
    [
      ["a", a, positive],
      ["b", b, positive],
    ],
    size,
    (first, second) => legacyBeta(source, first, second),
  );
}

export function chisquare(df: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn("random.chisquare", [["df", df, positive]], size, (a) => formulas.chisquare(source, a));
}

export function noncentralChisquare(df: Parameter, nonc: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn(
    "random.noncentralChisquare",
    [
      ["df", df, positive],
      ["nonc", nonc, notNegative],
    ],
    size,
    (a, b) => legacyNoncentralChisquare(source, a, b),
  );
}

export function f(dfnum: Parameter, dfden: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn(
    "random.f",
    [
      ["dfnum", dfnum, positive],
      ["dfden", dfden, positive],
    ],
    size,
    (a, b) => formulas.fisher(source, a, b),
  );
}

export function noncentralF(dfnum: Parameter, dfden: Parameter, nonc: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn(
    "random.noncentralF",
    [
      ["dfnum", dfnum, positive],
      ["dfden", dfden, positive],
      ["nonc", nonc, notNegative],
    ],
    size,
    (a, b, c) => legacyNoncentralF(source, a, b, c),
  );
}

export function standardT(df: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn("random.standardT", [["df", df, positive]], size, (a) => formulas.standardT(source, a));
}
