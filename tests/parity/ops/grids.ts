import type { Entry, Generator } from "../case.ts";
import { literal } from "../code.ts";
import { isSymbolic } from "../describe.ts";
import type { Scene } from "../scene.ts";
import { twoAxes } from "./products-more.ts";

const optional = (value: unknown) => (value === undefined ? undefined : literal(value));
const k = (scene: Scene): number | undefined => (scene.draw.chance(0.6) ? scene.draw.int(-3, 3) : undefined);
const small = (dims: readonly number[]): boolean => dims.reduce((a, b) => a * b, 1) <= 120;

const diag: Generator = (scene, x) => {
  const fits = x.shape.length === 1 || x.shape.length === 2;
  if (fits === scene.wrong || !small(x.shape)) return undefined;
  return { args: [x], options: { k: optional(k(scene)) } };
};

const diagflat: Generator = (scene, x) =>
  small(x.shape) ? { args: [x], options: { k: optional(k(scene)) }, gradual: scene.symbolic } : undefined;

const diagonal: Generator = (scene, x) => {
  if (scene.wrong && (x.shape.length < 2 || scene.draw.chance(0.2))) return { args: [scene.tensor([3])] };
  if (x.shape.length < 2) return undefined;
  const { axis1, axis2 } = twoAxes(scene, x.shape.length);
  return {
    args: [x],
    options: { offset: optional(k(scene)), axis1: optional(axis1), axis2: optional(axis2) },
  };
};

const linalgDiagonal: Generator = (scene, x) => {
  if (scene.wrong) return { args: [scene.tensor(scene.shape(0, 1))] };
  return x.shape.length < 2 ? undefined : { args: [x], options: { offset: optional(k(scene)) } };
};

const triangle: Generator = (scene, x) => {
  if (scene.wrong) return { args: [scene.tensor([])], options: { k: optional(k(scene)) } };
  return x.shape.length === 0 ? undefined : { args: [x], options: { k: optional(k(scene)) } };
};

const tri: Generator = (scene) => {
  const { draw } = scene;
  const n = scene.wrong ? draw.pick([-2, 1.5]) : draw.int(0, 5);
  const options = { k: optional(k(scene)), dtype: draw.chance(0.3) ? literal(scene.dtype()) : undefined };
  if (draw.chance(0.4) && options.k === undefined && options.dtype === undefined) return { args: [literal(n)] };
  return { args: [literal(n), literal(draw.int(0, 5))], options };
};

const meshgrid: Generator = (scene, x) => {
  const { draw } = scene;
  if (x.shape.length > 2 || !small(x.shape)) return undefined;
  const more = draw.times(draw.int(0, 3), () => scene.tensor([draw.int(0, 4)]));
  const pick = draw.chance(0.5) ? draw.pick(["xy", "ij"]) : undefined;
  return {
    args: [x, ...more],
    options: { indexing: optional(pick), sparse: draw.chance(0.3) ? literal(draw.chance(0.7)) : undefined },
    gradual: scene.symbolic,
  };
};

const indices: Generator = (scene) => {
  const { draw } = scene;
  const shape = draw.times(draw.int(scene.wrong ? 1 : 0, 3), () => draw.int(0, 4));
  if (scene.wrong) shape[draw.int(0, shape.length - 1)] = draw.pick([-1, 2.5]);
  const dtype = draw.chance(0.3) ? literal(draw.pick(["int64", "float32", "uint8"])) : undefined;
  return { args: [literal(shape)], options: { dtype, sparse: draw.chance(0.3) ? literal(true) : undefined } };
};

const vander: Generator = (scene, x) => {
  const { draw } = scene;
  const n = draw.chance(0.6) ? literal(draw.int(0, 5)) : undefined;
  if (scene.wrong) {
    if (x.shape.length !== 1) return { args: [x] };
    return { args: [x, literal(-1)] };
  }
  if (x.shape.length !== 1 || isSymbolic(x.shape[0])) return undefined;
  if (n === undefined) return { args: [x] };
  return { args: [x, n], options: { increasing: draw.chance(0.3) ? literal(true) : undefined } };
};

/** How to draw a call of each function. */
export const entries = {
  diag: { plan: diag },
  diagflat: { plan: diagflat, fails: false },
  diagonal: { plan: diagonal },
  "linalg.diagonal": { plan: linalgDiagonal },
  tril: { plan: triangle },
  triu: { plan: triangle },
  tri: { plan: tri },
  meshgrid: { plan: meshgrid, fails: false },
  indices: { plan: indices },
  vander: { plan: vander },
} satisfies Record<string, Entry>;
