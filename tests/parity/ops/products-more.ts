import type { Entry, Generator } from "../case.ts";
import { literal } from "../code.ts";
import { isSymbolic } from "../describe.ts";
import { clash, type Scene } from "../scene.ts";

const different = (n: number): number => (isSymbolic(n) ? 7 : n + 1);

/** Vectors of 2 or 3 along an axis, and others that broadcast with them. */
const cross: Generator = (scene, x) => {
  const { draw } = scene;
  if (x.shape.length > 3) return undefined;
  const n = draw.chance(0.7) ? 3 : 2;
  const rest = scene.partner(scene.wrong && draw.chance(0.5) ? [2, 3] : x.shape.slice(0, 2));
  const base = scene.wrong ? [2, 3] : x.shape.slice(0, 2);
  const dtype = draw.pick(["float64", "float64", "int32", "complex64", "float16"]);
  const fault = scene.wrong ? draw.pick(["length", "batch", "axis", "none", "bool"]) : "";
  const place = draw.chance(0.6) ? -1 : draw.int(0, base.length);
  const shape = [...base];
  shape.splice(place < 0 ? base.length : place, 0, fault === "length" ? 4 : n);
  const batch = fault === "batch" ? [2, 5] : scene.wrong ? base : rest;
  const y = scene.tensor([...batch, draw.chance(0.7) ? 3 : 2], fault === "bool" ? "bool" : dtype);
  const first = fault === "none" ? scene.tensor([], dtype) : scene.tensor(shape, fault === "bool" ? "bool" : dtype);
  const options = {
    axisa: place >= 0 && fault !== "none" ? literal(place) : undefined,
    axisb: fault === "axis" ? literal(draw.pick([5, -6])) : draw.chance(0.2) ? literal(-1) : undefined,
    axisc: n === 3 && draw.chance(0.2) && fault === "" ? literal(0) : undefined,
  };
  return { args: [first, y], options };
};

/** Two axes of a tensor, both or one of them named. */
export function twoAxes(scene: Scene, rank: number): { axis1: number | undefined; axis2: number | undefined } {
  const { draw } = scene;
  if (scene.wrong) {
    const bad = draw.pick([rank, -rank - 1]);
    return draw.pick([
      { axis1: bad, axis2: undefined },
      { axis1: undefined, axis2: bad },
      { axis1: 1, axis2: undefined },
      { axis1: -1, axis2: rank - 1 },
    ]);
  }
  if (draw.chance(0.4)) return { axis1: undefined, axis2: undefined };
  const [first, second] = draw.shuffle(Array.from({ length: rank }, (_, i) => i));
  const signed = (axis: number): number => (draw.chance(0.5) ? axis : axis - rank);
  if (first !== 1 && draw.chance(0.2)) return { axis1: signed(first), axis2: undefined };
  return second === 0 ? { axis1: signed(first), axis2: signed(0) } : { axis1: undefined, axis2: signed(second) };
}

const optional = (value: number | undefined) => (value === undefined ? undefined : literal(value));

const trace: Generator = (scene, x) => {
  const { draw } = scene;
  if (x.shape.length < 2) return scene.wrong ? { args: [x] } : undefined;
  if (scene.wrong && draw.chance(0.2)) return { args: [scene.tensor([3])] };
  const { axis1, axis2 } = twoAxes(scene, x.shape.length);
  const dtype = draw.chance(0.1) && !x.dtype.startsWith("complex") ? literal("float64") : undefined;
  return {
    args: [x],
    options: {
      axis1: optional(axis1),
      axis2: optional(axis2),
      offset: draw.chance(0.3) ? literal(1) : undefined,
      dtype,
    },
  };
};

const linalgTrace: Generator = (scene, x) => {
  if (scene.wrong) return { args: [scene.tensor(scene.shape(0, 1))] };
  return x.shape.length < 2 ? undefined : { args: [x] };
};

const kron: Generator = (scene, x) => ({
  args: [x, scene.tensor(scene.shape(0, scene.symbolic ? 1 : 2))],
  gradual: scene.symbolic,
});

const tensordot: Generator = (scene, x) => {
  const { draw } = scene;
  const rank = x.shape.length;
  const others = draw.times(draw.int(0, 2), () => scene.dim());
  if (draw.chance(0.5)) {
    const n = draw.int(0, Math.min(rank, 2));
    const dims = x.shape.slice(rank - n);
    if (!scene.wrong) return { args: [x, scene.tensor([...dims, ...others])], options: { axes: literal(n) } };
    if (draw.chance(0.3))
      return { args: [x, scene.tensor([...dims, ...others])], options: { axes: literal(rank + 1) } };
    if (draw.chance(0.2)) return { args: [x, scene.tensor(others)], options: { axes: literal(draw.pick([-1, 1.5])) } };
    if (n === 0) return undefined;
    return {
      args: [x, scene.tensor([different(dims[0]), ...dims.slice(1), ...others])],
      options: { axes: literal(n) },
    };
  }
  const chosen = draw.shuffle(x.shape.map((_, i) => i)).slice(0, 2);
  const dims = chosen.map((axis) => x.shape[axis]);
  const [first, second] = [chosen.map((axis) => axis - (draw.chance(0.5) ? rank : 0)), dims.map((_, i) => i)];
  if (!scene.wrong) {
    const pair = dims.length === 1 && draw.chance(0.5) ? [first[0], 0] : [first, second];
    return { args: [x, scene.tensor([...dims, ...others])], options: { axes: literal(pair) } };
  }
  if (dims.length === 0) return { args: [x, scene.tensor([2])], options: { axes: literal([[0], [0]]) } };
  const axes = draw.pick([
    [first, second.slice(1)],
    [first, second.map(() => dims.length + others.length)],
    [first.map(() => rank), second],
    [[first[0], first[0]], second],
    undefined,
  ]);
  if (axes !== undefined) return { args: [x, scene.tensor([...dims, ...others])], options: { axes: literal(axes) } };
  const wrong = scene.tensor([different(dims[0]), ...dims.slice(1), ...others]);
  return { args: [x, wrong], options: { axes: literal([first, second]) } };
};

const inner: Generator = (scene, x) => {
  const { draw } = scene;
  if (x.shape.length === 0) return scene.wrong ? undefined : { args: [x, scene.tensor(scene.shape(0, 2))] };
  if (draw.chance(0.1) && !scene.wrong) return { args: [x, scene.tensor([])] };
  const k = x.shape[x.shape.length - 1];
  const rows = draw.times(draw.int(0, 2), () => scene.dim());
  return { args: [x, scene.tensor([...rows, scene.wrong ? different(k) : k])] };
};

const vdot: Generator = (scene, x) => {
  const size = x.shape.reduce((product, dim) => product * dim, 1);
  // Of symbols, the compiler and the run time name sizes in their own ways.
  if (scene.symbolic) return undefined;
  if (scene.wrong) return { args: [x, scene.tensor([size + scene.draw.int(1, 3)])] };
  return { args: [x, scene.tensor(scene.draw.chance(0.5) ? [...x.shape] : [size])] };
};

/** Vectors, or matrices, whose batches broadcast: one dim is wrong, or one operand has too few of them. */
function stacks(op: "vecdot" | "matvec" | "vecmat"): Generator {
  return (scene, x) => {
    const { draw } = scene;
    const least = op === "matvec" ? 2 : 1;
    const other = op === "vecmat" ? 2 : 1;
    if (x.shape.length < least) return scene.wrong ? { args: [x, scene.tensor([2, 2, 2])] } : undefined;
    if (scene.wrong && draw.chance(0.15)) return { args: [x, scene.tensor(other === 1 ? [] : [3])] };
    const batch = x.shape.slice(0, -least);
    const k = x.shape[x.shape.length - 1];
    if (op === "vecdot" && draw.chance(0.2) && x.shape.length > 1) {
      const axis = scene.wrong ? draw.pick([x.shape.length, -x.shape.length - 1]) : draw.int(0, x.shape.length - 1);
      return { args: [x, scene.tensor([...x.shape])], options: { axis: literal(axis) } };
    }
    const clashes = scene.wrong && batch.some((dim) => dim !== 1) && draw.chance(0.5);
    const others = clashes ? clash(draw, batch, batch) : scene.wrong ? batch : scene.partner(batch);
    const rows = scene.wrong && !clashes ? different(k) : k;
    return { args: [x, scene.tensor([...others, rows, ...(other === 2 ? [scene.dim()] : [])])] };
  };
}

/** How to draw a call of each function. */
export const entries = {
  cross: { plan: cross },
  trace: { plan: trace, out: true },
  "linalg.trace": { plan: linalgTrace },
  kron: { plan: kron, fails: false },
  tensordot: { plan: tensordot },
  inner: { plan: inner },
  vdot: { plan: vdot },
  vecdot: { plan: stacks("vecdot") },
  matvec: { plan: stacks("matvec") },
  vecmat: { plan: stacks("vecmat") },
} satisfies Record<string, Entry>;
