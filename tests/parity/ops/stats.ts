import type { Entry, Generator } from "../case.ts";
import { type Code, literal } from "../code.ts";
import type { Scene } from "../scene.ts";

const real = (scene: Scene): string => scene.draw.pick(["float64", "float32", "float16", "int32", "uint8", "int64"]);
const flag = (scene: Scene): Code | undefined => (scene.draw.chance(0.4) ? literal(scene.draw.chance(0.7)) : undefined);

/** A reduction along one axis; along one that is not there, or of complex numbers, if the call is to be wrong. */
function along(keeps: boolean, more: (scene: Scene) => readonly Code[] = () => []): Entry {
  const plan: Generator = (scene) => {
    const { draw } = scene;
    const fault = scene.wrong ? draw.pick(["axis", "dtype"]) : "none";
    const rank = draw.int(1, 3);
    const x = scene.tensor(
      draw.times(rank, () => draw.int(1, 4)),
      fault === "dtype" ? "complex64" : real(scene),
    );
    const axis = fault === "axis" ? rank + draw.int(0, 2) : draw.pick([undefined, null, 0, -1, rank - 1]);
    return {
      args: [x, ...more(scene)],
      options: { axis: axis === undefined ? undefined : literal(axis), keepdims: keeps ? flag(scene) : undefined },
    };
  };
  return { plan };
}

/** Two vectors, of different lengths or ranks if the call is to be wrong. */
const pairPlan: Generator = (scene) => {
  const n = scene.draw.int(2, 6);
  const second = scene.wrong ? scene.draw.pick([[n + 1], [n, 2], []]) : [n];
  return { args: [scene.tensor([n], real(scene)), scene.tensor(second, real(scene))] };
};

/** A matrix of full columns, or what is none. */
const matrixPlan: Generator = (scene) => {
  const { draw } = scene;
  const shape = [draw.int(2, 5), draw.int(1, 4)];
  const fault = scene.wrong ? draw.pick(["rank", "dtype"]) : "none";
  const dtype = fault === "dtype" ? "complex128" : real(scene);
  return { args: [scene.tensor(fault === "rank" ? draw.pick([[4], [2, 3, 2], []]) : shape, dtype)], gradual: true };
};

const outliersPlan: Generator = (scene) => {
  const { draw } = scene;
  const shape = scene.wrong ? draw.pick([[], [0, 3]]) : draw.times(draw.int(1, 3), () => draw.int(1, 4));
  return { args: [scene.tensor(shape, real(scene))], options: { factor: draw.chance(0.3) ? literal(2) : undefined } };
};

const bootstrapPlan: Generator = (scene) => {
  const { draw } = scene;
  const fault = scene.wrong ? draw.pick(["rank", "resamples"]) : "none";
  const x = scene.tensor(fault === "rank" ? draw.pick([[], [2, 3]]) : [draw.int(1, 5)], real(scene));
  const resamples = fault === "resamples" ? draw.pick([0, -3, 2.5]) : draw.int(1, 5);
  return { args: [x], options: { resamples: literal(resamples) } };
};

const method = (scene: Scene): Code[] =>
  scene.draw.chance(0.6)
    ? [literal(scene.draw.pick(["average", "min", "max", "dense", "ordinal"]))]
    : [literal("average")];

/** How to draw a call of each function. */
export const entries = {
  "stats.bootstrap": { plan: bootstrapPlan },
  "stats.cleanDataset": { plan: matrixPlan },
  "stats.correlation": { plan: pairPlan },
  "stats.imputeMean": { plan: matrixPlan },
  "stats.iqr": along(true),
  "stats.kurtosis": along(true),
  "stats.mode": along(true),
  "stats.moment": along(true, (scene) => [literal(scene.draw.int(0, 4))]),
  "stats.outliersIqr": { plan: outliersPlan },
  "stats.rankdata": along(false, method),
  "stats.removeExtremeValues": { plan: matrixPlan },
  "stats.sem": along(true),
  "stats.skew": along(true),
  "stats.spearman": { plan: pairPlan },
  "stats.zscore": along(false),
} satisfies Record<string, Entry>;
