import type { Strided } from "../../core/strided.ts";
import type { Size } from "../arguments.ts";
import * as formulas from "../distributions/transformed.ts";
import { vonMises } from "../distributions/von-mises.ts";
import { drawn, notNegative, type Parameter, positive } from "../parameters.ts";
import { cornersInOrder, finiteAndNotNegative, located } from "../requirements.ts";
import type { Stream } from "./stream.ts";

// Distributions that are functions of a standard number or two. See codegen/spec/random-generator.ts.

type Drawn = Strided | number;

export function laplace(source: Stream, loc: Parameter = 0, scale: Parameter = 1, size?: Size): Drawn {
  return located("Generator.laplace", ["loc", "scale"], loc, scale, size, (a, b) => formulas.laplace(source, a, b));
}

export function gumbel(source: Stream, loc: Parameter = 0, scale: Parameter = 1, size?: Size): Drawn {
  return located("Generator.gumbel", ["loc", "scale"], loc, scale, size, (a, b) => formulas.gumbel(source, a, b));
}

export function logistic(source: Stream, loc: Parameter = 0, scale: Parameter = 1, size?: Size): Drawn {
  return located("Generator.logistic", ["loc", "scale"], loc, scale, size, (a, b) => formulas.logistic(source, a, b));
}

export function lognormal(source: Stream, mean: Parameter = 0, sigma: Parameter = 1, size?: Size): Drawn {
  return located("Generator.lognormal", ["mean", "sigma"], mean, sigma, size, (a, b) =>
    formulas.lognormal(source, a, b),
  );
}

export function rayleigh(source: Stream, scale: Parameter = 1, size?: Size): Drawn {
  return drawn("Generator.rayleigh", [["scale", scale, notNegative]], size, (a) => formulas.rayleigh(source, a));
}

export function pareto(source: Stream, a: Parameter, size?: Size): Drawn {
  return drawn("Generator.pareto", [["a", a, positive]], size, (value) => formulas.pareto(source, value));
}

export function weibull(source: Stream, a: Parameter, size?: Size): Drawn {
  return drawn("Generator.weibull", [["a", a, notNegative]], size, (value) => formulas.weibull(source, value));
}

export function power(source: Stream, a: Parameter, size?: Size): Drawn {
  return drawn("Generator.power", [["a", a, positive]], size, (value) => formulas.power(source, value));
}

export function standardCauchy(source: Stream, size?: Size): Drawn {
  return drawn("Generator.standardCauchy", [], size, () => formulas.standardCauchy(source));
}

export function triangular(source: Stream, left: Parameter, mode: Parameter, right: Parameter, size?: Size): Drawn {
  const op = "Generator.triangular";
  return drawn(
    op,
    [
      ["left", left],
      ["mode", mode],
      ["right", right],
    ],
    size,
    (a, b, c) => formulas.triangular(source, a, b, c),
    cornersInOrder(op),
  );
}

export function vonmises(source: Stream, mu: Parameter, kappa: Parameter, size?: Size): Drawn {
  return drawn(
    "Generator.vonmises",
    [
      ["mu", mu],
      ["kappa", kappa, finiteAndNotNegative],
    ],
    size,
    (a, b) => vonMises(source, a, b),
  );
}

export function wald(source: Stream, mean: Parameter, scale: Parameter, size?: Size): Drawn {
  return drawn(
    "Generator.wald",
    [
      ["mean", mean, positive],
      ["scale", scale, positive],
    ],
    size,
    (a, b) => formulas.wald(source, a, b),
  );
}
