import type { Entry, Generator } from "../case.ts";
import { type Code, literal } from "../code.ts";
import type { Operand, Scene } from "../scene.ts";

/** No axis, one, or several; a wrong one if the call is to be wrong. */
export function axes(scene: Scene, x: Operand, several: boolean): Code | undefined {
  const { draw } = scene;
  const rank = x.shape.length;
  if (!scene.wrong && (rank === 0 || draw.chance(0.25))) return undefined;
  if (!several || draw.chance(0.65)) return literal(scene.axis(rank));
  const chosen = draw.shuffle(x.shape.map((_, axis) => axis)).slice(0, draw.int(0, rank));
  const list = chosen.map((axis) => (draw.chance(0.3) ? axis - rank : axis));
  if (!scene.wrong) return literal(list);
  return literal(list.length > 0 && draw.chance(0.5) ? [...list, list[0]] : [...list, scene.axis(rank)]);
}

export const keepdims = (scene: Scene): Code | undefined =>
  scene.draw.chance(0.3) ? literal(scene.draw.chance(0.8)) : undefined;

const reductionPlan: Generator = (scene, x) => ({
  args: [x],
  options: { axis: axes(scene, x, true), keepdims: keepdims(scene) },
});

/** Sums and products also take `{ dtype }`. */
const sumPlan: Generator = (scene, x) => ({
  args: [x],
  options: {
    axis: axes(scene, x, true),
    keepdims: keepdims(scene),
    dtype: scene.draw.chance(0.15) ? literal(scene.draw.pick(["float64", "complex128"])) : undefined,
  },
});

const spreadPlan: Generator = (scene, x) => ({
  args: [x],
  options: {
    axis: axes(scene, x, true),
    keepdims: keepdims(scene),
    ddof: scene.draw.chance(0.3) ? literal(scene.draw.int(0, 1)) : undefined,
  },
});

const positionPlan: Generator = (scene, x) => ({
  args: [x],
  options: { axis: axes(scene, x, false), keepdims: keepdims(scene) },
});

const cumulativePlan: Generator = (scene, x) => ({ args: [x], options: { axis: axes(scene, x, false) } });

export const reduction: Entry = { plan: reductionPlan, out: true };
export const sum: Entry = { plan: sumPlan, out: true };
export const spread: Entry = { plan: spreadPlan, out: true };
export const position: Entry = { plan: positionPlan, out: true };
export const cumulative: Entry = { plan: cumulativePlan, out: true };
