import type { Entry, Plan } from "../case.ts";
import { type Code, list, literal } from "../code.ts";
import { isSymbolic } from "../describe.ts";
import { clash, type Operand, type Scene } from "../scene.ts";
import { positions } from "./indexing.ts";
import { axes } from "./reductions.ts";

const truth = (scene: Scene): Code | undefined =>
  scene.draw.chance(0.3) ? literal(scene.draw.chance(0.7)) : undefined;

const size = (shape: readonly number[]): number => shape.reduce((n, dim) => n * dim, 1);

const nonzero: Entry = {
  plan: (scene, x) => (scene.wrong === (x.shape.length === 0) ? { args: [x], gradual: true } : undefined),
};

const places: Entry = { plan: (_scene, x) => ({ args: [x], gradual: true }), fails: false };

const countNonzero: Entry = {
  plan: (scene, x) => ({ args: [x], options: { axis: axes(scene, x, true), keepdims: truth(scene) } }),
};

/** An axis, or none: then the tensor is flattened. */
function axisOrNone(scene: Scene, x: Operand): Code | undefined {
  const rank = x.shape.length;
  if (!scene.wrong && (rank === 0 || scene.draw.chance(0.35))) return undefined;
  return literal(scene.axis(rank));
}

/** How long the axis is, or the flattened tensor. */
function lengthAlong(x: Operand, axis: Code | undefined): number {
  const at = axis?.run();
  return typeof at === "number" ? (x.shape.at(at) ?? 0) : size(x.shape);
}

/** Indices of one axis, wrong ones if they are to be. */
function indices(scene: Scene, n: number, wrong: boolean): Code {
  const { draw } = scene;
  if (wrong) {
    return draw.pick([
      () => literal(n + draw.int(0, 2)),
      () => literal(-n - draw.int(1, 2)),
      () => scene.tensor([2], "bool"),
      () => scene.tensor([2], "float32"),
      () => literal([true, false]),
    ])();
  }
  const one = () => draw.int(-n, n - 1);
  if (draw.chance(0.3)) return literal(one());
  if (draw.chance(0.5))
    return positions(
      scene,
      draw.times(draw.int(0, 2), () => draw.int(1, 3)),
    );
  return literal(draw.chance(0.5) ? draw.times(draw.int(1, 3), one) : draw.times(2, () => draw.times(2, one)));
}

/** A tensor with places along an axis: which is wrong is drawn. */
function taking(scene: Scene, x: Operand): { axis: Code | undefined; index: Code } | undefined {
  const { draw } = scene;
  const wrongIndex = scene.wrong && draw.chance(0.6);
  if (wrongIndex) scene.wrong = false;
  const axis = axisOrNone(scene, x);
  scene.wrong ||= wrongIndex;
  const n = scene.wrong && !wrongIndex ? 1 : lengthAlong(x, axis);
  if (n === 0 || isSymbolic(n)) return undefined;
  return { axis, index: indices(scene, n, wrongIndex) };
}

const take: Entry = {
  out: true,
  plan: (scene, x) => {
    const drawn = taking(scene, x);
    if (drawn === undefined) return undefined;
    const mode =
      scene.draw.chance(0.2) && !scene.wrong ? literal(scene.draw.pick(["raise", "wrap", "clip"])) : undefined;
    return { args: [x, drawn.index], options: { axis: drawn.axis, mode } };
  },
};

const put: Entry = {
  plan: (scene, x) => {
    const n = size(x.shape);
    if (n === 0 || isSymbolic(n)) return undefined;
    const value = scene.draw.chance(0.5) ? literal(1) : scene.tensor(scene.shape());
    const mode = scene.draw.chance(0.2) && !scene.wrong ? literal(scene.draw.pick(["wrap", "clip"])) : undefined;
    return { args: [x, indices(scene, n, scene.wrong), value], options: { mode } };
  },
};

/** A tensor with places along an axis for each row. */
function alongPlan(scene: Scene, x: Operand, values: (shape: readonly number[]) => Code[]): Plan | undefined {
  const { draw } = scene;
  const rank = x.shape.length;
  if ((rank === 0 && !scene.wrong) || x.shape.includes(0) || x.shape.some(isSymbolic)) return undefined;
  const axis = draw.chance(0.3) ? undefined : scene.wrong && draw.chance(0.4) ? scene.axis(rank) : axisOf(scene, rank);
  const at = axis ?? rank - 1;
  const place = at < 0 ? at + rank : at;
  const shape = x.shape.map((dim, i) => (i === place ? draw.int(1, 4) : draw.chance(0.25) ? 1 : dim));
  const right = axis === undefined || (place >= 0 && place < rank);
  const target = x.shape.map((dim, i) => (i === place ? shape[i] : dim));
  const off = x.shape.map((dim, i) => (i === place ? 1 : dim));
  const bad = draw.chance(0.5) ? [...shape, 1] : clash(draw, off, shape);
  const index = positions(scene, scene.wrong && right ? bad : shape);
  return {
    args: [x, index, ...values(target)],
    options: { axis: axis === undefined ? undefined : literal(axis) },
  };
}
const axisOf = (scene: Scene, rank: number): number => (rank === 0 ? 0 : scene.draw.int(-rank, rank - 1));

const takeAlongAxis: Entry = { plan: (scene, x) => alongPlan(scene, x, () => []) };

const putAlongAxis: Entry = {
  plan: (scene, x) =>
    alongPlan(scene, x, (shape) => [
      scene.wrong || scene.draw.chance(0.5)
        ? literal(1)
        : scene.tensor(shape.map((dim) => (scene.draw.chance(0.3) ? 1 : dim))),
    ]),
};

const masked: Entry = {
  plan: (scene, x) => {
    if (scene.wrong && x.shape.every((dim) => dim === 1)) return undefined;
    const mask = scene.tensor(scene.wrong ? clash(scene.draw, x.shape, x.shape) : x.shape, "bool");
    return { args: [x, mask, scene.draw.chance(0.5) ? literal(1) : scene.tensor([2])] };
  },
};

const compress: Entry = {
  out: true,
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    const wrongAxis = scene.wrong && draw.chance(0.5);
    const axis = wrongAxis ? scene.axis(rank) : rank > 0 && draw.chance(0.6) ? draw.int(-rank, rank - 1) : undefined;
    const n = wrongAxis ? 1 : lengthAlong(x, axis === undefined ? undefined : literal(axis));
    if (isSymbolic(n)) return undefined;
    const condition =
      scene.wrong && !wrongAxis
        ? scene.tensor([2, n], "bool")
        : draw.chance(0.5)
          ? literal(draw.times(draw.int(0, Math.min(n, 4)), () => draw.chance(0.5)))
          : scene.tensor([Math.max(0, n - draw.int(0, 1))], "bool");
    return { args: [condition, x], options: { axis: axis === undefined ? undefined : literal(axis) }, gradual: true };
  },
};

const extract: Entry = {
  plan: (scene, x) => ({ args: [scene.tensor(x.shape, "bool"), x], gradual: true }),
  fails: false,
};

const select: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const count = draw.int(1, 3);
    const wrong = scene.wrong ? draw.pick(["count", "dtype", "shape"]) : undefined;
    scene.wrong = wrong === "shape";
    const fitting = (dtype?: string): Operand =>
      scene.tensor(
        x.shape.map((dim) => (draw.chance(0.2) ? 1 : dim)),
        dtype,
      );
    const conditions = draw.times(count, () => fitting("bool"));
    const choices = [x, ...draw.times(count - 1, () => fitting())];
    if (wrong === "count") conditions.push(fitting("bool"));
    if (wrong === "dtype") conditions[count - 1] = fitting("float32");
    if (wrong === "shape") {
      if (x.shape.every((dim) => dim === 1)) return undefined;
      choices.push(scene.tensor(clash(draw, x.shape, x.shape)));
      conditions.push(fitting("bool"));
    }
    scene.wrong = wrong !== undefined;
    const otherwise = draw.chance(0.5) ? [] : [literal(draw.pick([0, 1, 2.5]))];
    return { args: [list(conditions), list(choices), ...otherwise] };
  },
};

/** A tensor of zeros: the first choice. */
const choose: Entry = {
  out: true,
  plan: (scene, x) => {
    const { draw } = scene;
    if (x.shape.some(isSymbolic)) return undefined;
    if (scene.wrong && draw.chance(0.3)) return { args: [scene.tensor(x.shape, "float64"), list([x])] };
    const which = positions(
      scene,
      x.shape.map((dim) => (draw.chance(0.2) ? 1 : dim)),
    );
    if (!scene.wrong) return { args: [which, list([x, ...draw.times(draw.int(0, 2), () => scene.tensor(x.shape))])] };
    if (draw.chance(0.2)) return { args: [which, literal([])] };
    if (x.shape.every((dim) => dim === 1)) return undefined;
    return { args: [which, list([x, scene.tensor(clash(draw, x.shape, x.shape))])] };
  },
};

const unravelIndex: Entry = {
  plan: (scene) => {
    const { draw } = scene;
    const shape = draw.times(draw.int(1, 4), () => draw.int(1, 5));
    const given = scene.wrong
      ? draw.pick([() => scene.tensor([2], "bool"), () => scene.tensor([2], "float32"), () => literal([true])])()
      : draw.pick([
          () => literal(draw.int(0, size(shape) - 1)),
          () => literal(draw.times(draw.int(1, 3), () => draw.int(0, size(shape) - 1))),
          () =>
            positions(
              scene,
              draw.times(draw.int(0, 2), () => draw.int(1, 3)),
            ),
        ])();
    return { args: [given, literal(shape)] };
  },
};

const ravelMultiIndex: Entry = {
  plan: (scene) => {
    const { draw } = scene;
    const dims = draw.times(draw.int(1, 4), () => draw.int(1, 5));
    const shape = draw.times(draw.int(0, 2), () => draw.int(2, 3));
    const arrays = dims.map(() =>
      positions(
        scene,
        shape.map((dim) => (draw.chance(0.3) ? 1 : dim)),
      ),
    );
    if (scene.wrong && draw.chance(0.5)) arrays.push(positions(scene, shape));
    else if (scene.wrong) {
      arrays[0] = positions(scene, [4]);
      arrays.push(positions(scene, [5]));
      dims.push(2);
    }
    const mode = draw.chance(0.3) ? literal(draw.pick(["raise", "wrap", "clip"])) : undefined;
    return { args: [list(arrays), literal(dims)], options: { mode } };
  },
};

const append: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    if (!scene.wrong && (rank === 0 || draw.chance(0.3))) return { args: [x, scene.tensor(scene.shape())] };
    if (rank === 0) return { args: [x, scene.tensor([])], options: { axis: literal(0) } };
    if (scene.wrong && draw.chance(0.4)) {
      return { args: [x, scene.tensor(x.shape)], options: { axis: literal(scene.axis(rank)) } };
    }
    const axis = draw.int(-rank, rank - 1);
    const place = axis < 0 ? axis + rank : axis;
    const shape = x.shape.map((dim, i) => (i === place ? draw.int(1, 3) : dim));
    if (scene.wrong) shape.push(2);
    return { args: [x, scene.tensor(shape)], options: { axis: literal(axis) } };
  },
};

export const entries = {
  append,
  argwhere: places,
  choose,
  compress,
  countNonzero,
  extract,
  flatnonzero: places,
  nonzero,
  place: masked,
  put,
  putAlongAxis,
  putmask: masked,
  ravelMultiIndex,
  select,
  take,
  takeAlongAxis,
  unravelIndex,
} satisfies Record<string, Entry>;
