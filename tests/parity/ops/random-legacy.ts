import type { Entry, Plan } from "../case.ts";
import { type Code, call, literal } from "../code.ts";
import type { Operand, Scene } from "../scene.ts";

const dims = (scene: Scene): number[] => scene.draw.times(scene.draw.int(1, 3), () => scene.draw.int(0, 5));

/** A tensor of one value, so that distributions take it as a parameter. */
function filled(scene: Scene, shape: readonly number[], value: number): Operand {
  const dtypes = Number.isInteger(value) ? ["float64", "float32", "int32", "int64", "uint8"] : ["float64", "float16"];
  const like = scene.tensor(shape, scene.draw.pick(dtypes));
  const made = scene.step("fullLike", call("fullLike", [like, literal(value)]));
  if (made === undefined) throw new Error("a parameter does not come about");
  return made;
}

/** A shape to which `joint` broadcasts. */
function wider(scene: Scene, joint: readonly number[]): number[] {
  const shape = joint.map((dim) => (dim === 1 ? scene.draw.int(1, 4) : dim));
  return scene.draw.chance(0.3) ? [scene.draw.int(1, 3), ...shape] : shape;
}

/** The shape that shapes which fit broadcast to. */
function jointOf(shapes: readonly (readonly number[])[]): number[] {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) =>
    shapes.reduce((dim, shape) => {
      const own = shape[axis - rank + shape.length] ?? 1;
      return dim === 1 ? own : dim;
    }, 1),
  );
}

/** A wrong call: with a size that is none, a complex parameter, or shapes that do not fit. */
function wrongPlan(scene: Scene, values: readonly number[]): Plan {
  const numbers = values.map(literal);
  const last = values.length - 1;
  if (last < 0 || scene.draw.chance(0.3)) return { args: [...numbers, literal([2, -scene.draw.int(1, 3)])] };
  if (scene.draw.chance(0.3)) return { args: [...numbers.slice(0, last), scene.tensor([2], "complex64")] };
  const tensors = values.map((value, i) => filled(scene, i === last ? [3] : [2, 1], value));
  if (last > 0 && scene.draw.chance(0.5))
    return { args: [...numbers.slice(0, last - 1), filled(scene, [4], values[last - 1]), tensors[last]] };
  return { args: [...tensors, literal(scene.draw.pick([[2, 4], [3, 1], [5]]))] };
}

/** A distribution: `values` are its parameters, any of which may be a tensor. */
export function distribution(...values: readonly number[]): Entry {
  return {
    plan: (scene, x) => {
      if (scene.wrong) return wrongPlan(scene, values);
      const shapes: (readonly number[])[] = [];
      const args = values.map((value): Code => {
        if (scene.draw.chance(0.5)) return literal(value);
        const shape = shapes.length === 0 ? x.shape : scene.partner(jointOf(shapes));
        shapes.push(shape);
        return filled(scene, shape, value);
      });
      if (shapes.length === 0) return { args: scene.draw.chance(0.3) ? args : [...args, literal(dims(scene))] };
      // A symbol is no literal, whatever its size.
      if (scene.symbolic) return { args };
      return { args: scene.draw.chance(0.5) ? args : [...args, literal(wider(scene, jointOf(shapes)))] };
    },
  };
}

const size = (scene: Scene): Code => {
  const shape = scene.draw.times(scene.draw.int(1, 3), () => scene.draw.int(0, 5));
  return literal(scene.wrong ? [...shape, -scene.draw.int(1, 3)] : scene.draw.chance(0.3) ? shape[0] : shape);
};

/** A distribution of vectors, after `first`: an array, or a tensor of one axis unless the call is to be wrong. */
function vectors(...first: readonly number[]): Entry {
  return {
    plan: (scene) => {
      const wrongVector = scene.wrong && scene.draw.chance(0.5);
      const values = scene.draw.pick([[0.5, 0.25, 0.25], [1], [0.25, 0.75]]);
      const shape = wrongVector ? scene.draw.pick([[], [2, 2]]) : [scene.draw.int(1, 4)];
      const asTensor = wrongVector || scene.draw.chance(0.5);
      const vector = asTensor ? filled(scene, shape, 0.25) : literal(values);
      if (wrongVector || (!scene.wrong && scene.draw.chance(0.3))) return { args: [...first.map(literal), vector] };
      return { args: [...first.map(literal), vector, size(scene)] };
    },
  };
}

/** Zeros are a covariance; a wrong one has another shape. */
const multivariate: Entry = {
  plan: (scene) => {
    const n = scene.draw.int(1, 4);
    const mean = scene.draw.chance(0.5) ? filled(scene, [n], 2) : literal(scene.draw.times(n, (i) => i));
    if (scene.wrong)
      return { args: [mean, scene.tensor(scene.draw.pick([[n, n + 1], [n], [n + 1, n + 1]]), "float64")] };
    const cov = filled(scene, [n, n], 0);
    return { args: scene.draw.chance(0.5) ? [mean, cov] : [mean, cov, size(scene)] };
  },
};

const rand: Entry = {
  plan: (scene) => {
    const shape = dims(scene);
    return { args: (scene.wrong ? [...shape, -1] : shape).map(literal) };
  },
};

/** How to draw a call of each function. */
export const entries = {
  "random.normal": distribution(0, 1),
  "random.uniform": distribution(1, 2),
  "random.standardNormal": distribution(),
  "random.standardExponential": distribution(),
  "random.exponential": distribution(2),
  "random.randomSample": distribution(),
  "random.ranf": distribution(),
  "random.sample": distribution(),
  "random.rand": rand,
  "random.standardGamma": distribution(2),
  "random.gamma": distribution(0.5, 2),
  "random.beta": distribution(0.5, 2),
  "random.chisquare": distribution(3),
  "random.noncentralChisquare": distribution(3, 1),
  "random.f": distribution(3, 5),
  "random.noncentralF": distribution(3, 5, 1),
  "random.standardT": distribution(4),
  "random.lognormal": distribution(0, 1),
  "random.laplace": distribution(0, 1),
  "random.logistic": distribution(0, 1),
  "random.gumbel": distribution(0, 1),
  "random.rayleigh": distribution(2),
  "random.pareto": distribution(2),
  "random.power": distribution(2),
  "random.weibull": distribution(2),
  "random.standardCauchy": distribution(),
  "random.triangular": distribution(0, 1, 2),
  "random.vonmises": distribution(0, 1),
  "random.wald": distribution(1, 2),
  "random.poisson": distribution(2),
  "random.binomial": distribution(9, 0.25),
  "random.negativeBinomial": distribution(3, 0.5),
  "random.geometric": distribution(0.25),
  "random.hypergeometric": distribution(5, 6, 3),
  "random.logseries": distribution(0.5),
  "random.zipf": distribution(4),
  "random.multinomial": vectors(7),
  "random.dirichlet": vectors(),
  "random.multivariateNormal": multivariate,
  "random.bytes": { plan: (scene) => ({ args: [literal(scene.wrong ? -2 : scene.draw.int(0, 9))] }) },
  "random.getState": { plan: () => ({ args: [] }), fails: false },
  "random.setState": { plan: () => ({ args: [call("random.getState", [])] }), fails: false },
} satisfies Record<string, Entry>;
