import type { Strided } from "../core/strided.ts";
import type { Size } from "./arguments.ts";
import * as formulas from "./distributions/transformed.ts";
import { legacyVonMises } from "./distributions/von-mises.ts";
import { generator } from "./generator.ts";
import { drawn, notNegative, type Parameter, positive } from "./parameters.ts";
import { cornersInOrder, finiteAndNotNegative, located } from "./requirements.ts";

// Distributions that are functions of a standard number or two. See codegen/spec/random-legacy.ts.

type Drawn = Strided | number;

export function laplace(loc: Parameter = 0, scale: Parameter = 1, size?: Size): Drawn {
  const source = generator();
  return located("random.laplace", ["loc", "scale"], loc, scale, size, (a, b) => formulas.laplace(source, a, b));
}

export function gumbel(loc: Parameter = 0, scale: Parameter = 1, size?: Size): Drawn {
  const source = generator();
  return located("random.gumbel", ["loc", "scale"], loc, scale, size, (a, b) => formulas.gumbel(source, a, b));
}

export function logistic(loc: Parameter = 0, scale: Parameter = 1, size?: Size): Drawn {
  const source = generator();
  return located("random.logistic", ["loc", "scale"], loc, scale, size, (a, b) => formulas.logistic(source, a, b));
}

export function lognormal(mean: Parameter = 0, sigma: Parameter = 1, size?: Size): Drawn {
  const source = generator();
  return located("random.lognormal", ["mean", "sigma"], mean, sigma, size, (a, b) => formulas.lognormal(source, a, b));
}

export function rayleigh(scale: Parameter = 1, size?: Size): Drawn {
  const source = generator();
  return drawn("random.rayleigh", [["scale", scale, notNegative]], size, (a) => formulas.legacyRayleigh(source, a));
}

export function pareto(a: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn("random.pareto", [["a", a, positive]], size, (value) => formulas.legacyPareto(source, value));
}

export function weibull(a: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn("random.weibull", [["a", a, notNegative]], size, (value) => formulas.weibull(source, value));
}

export function power(a: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn("random.power", [["a", a, positive]], size, (value) => formulas.legacyPower(source, value));
}

export function standardCauchy(size?: Size): Drawn {
  const source = generator();
  return drawn("random.standardCauchy", [], size, () => formulas.standardCauchy(source));
}

export function triangular(left: Parameter, mode: Parameter, right: Parameter, size?: Size): Drawn {
  const op = "random.triangular";
  const source = generator();
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

export function vonmises(mu: Parameter, kappa: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn(
    "random.vonmises",
    [
      ["mu", mu],
      ["kappa", kappa, finiteAndNotNegative],
    ],
    size,
    (a, b) => legacyVonMises(source, a, b),
  );
}

export function wald(mean: Parameter, scale: Parameter, size?: Size): Drawn {
  const source = generator();
  return drawn(
    "random.wald",
    [
      ["mean", mean, positive],
      ["scale", scale, positive],
    ],
    size,
    (a, b) => formulas.legacyWald(source, a, b),
  );
}
