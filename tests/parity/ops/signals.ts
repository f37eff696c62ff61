import type { Entry, Plan } from "../case.ts";
import { type Code, literal } from "../code.ts";
import type { Operand, Scene } from "../scene.ts";

const maybe = (scene: Scene, chance: number, draw: () => unknown): Code | undefined =>
  scene.draw.chance(chance) ? literal(draw()) : undefined;

/** An axis in options, or none for the last one. */
function axisOf(scene: Scene, x: Operand): { readonly at: number; readonly code: Code | undefined } {
  const rank = x.shape.length;
  const axis = scene.axis(rank);
  if (!scene.wrong && scene.draw.chance(0.4)) return { at: rank - 1, code: undefined };
  return { at: axis < 0 ? axis + rank : axis, code: literal(axis) };
}

/** A tensor that can be joined to another one along an axis; a wrong one if the call is to be wrong. */
function side(scene: Scene, x: Operand, at: number, wrong: boolean): Operand {
  const { draw } = scene;
  if (wrong) return scene.tensor([...x.shape, 2]);
  if (draw.chance(0.2)) return scene.tensor([]);
  return scene.tensor(x.shape.map((dim, place) => (place === at ? draw.int(1, 3) : dim)));
}

const diff: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    if (x.shape.length === 0) return scene.wrong ? { args: [x] } : undefined;
    const kind = scene.wrong ? draw.int(0, 3) : -1;
    if (kind === 0) return { args: [x], options: { axis: literal(scene.axis(x.shape.length)) } };
    if (kind === 1) return { args: [x], options: { n: literal(draw.pick([-1, 1.5])) } };
    scene.wrong = false;
    const { at, code: axis } = axisOf(scene, x);
    const n = maybe(scene, 0.5, () => draw.int(0, 4));
    const prepend = draw.chance(0.25) || kind === 2 ? side(scene, x, at, kind === 2) : undefined;
    const append = draw.chance(0.2) || kind === 3 ? side(scene, x, at, kind === 3) : undefined;
    return { args: [x], options: { n, axis, prepend, append } };
  },
};

const ediff1d: Entry = {
  plan: (scene, x) => {
    if (scene.wrong) return { args: [scene.tensor([3], "bool")] };
    if (x.dtype === "bool") return undefined;
    const end = (): Operand | undefined =>
      scene.draw.chance(0.3) ? scene.tensor(scene.shape(0, 2), x.dtype) : undefined;
    return { args: [x], options: { toEnd: end(), toBegin: end() } };
  },
};

const gradient: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    const order = draw.chance(0.3) ? 2 : 1;
    const edgeOrder = order === 2 || draw.chance(0.2) ? literal(order) : undefined;
    const rest = { edgeOrder };
    const none = edgeOrder === undefined ? [] : [literal(null)];
    if (scene.wrong) {
      if (draw.chance(0.3)) return { args: [scene.tensor([3, 4], "bool"), ...none], options: rest };
      const short = scene.tensor([4, order, 5], "float64");
      if (draw.chance(0.3)) return { args: [short, ...none], options: rest };
      const axis = draw.pick<unknown>([1, -2, [1], 3, [0, 3], [0, 0]]);
      return { args: [short, literal(draw.pick([1, null]))], options: { axis: literal(axis), ...rest } };
    }
    if (x.dtype === "bool" || rank === 0 || rank > 4) return undefined;
    const long = x.shape.flatMap((dim, place) => (dim > order ? [place] : []));
    const spaced = (): Code => literal(draw.pick([0.5, 2, null]));
    if (long.length === rank && draw.chance(0.4))
      return { args: draw.chance(0.4) ? [x, spaced()] : [x, ...none], options: rest };
    if (long.length === 0) return undefined;
    const axes = draw.shuffle(long).slice(0, draw.int(1, long.length));
    const axis = literal(draw.chance(0.5) ? axes[0] : axes);
    return { args: [x, spaced()], options: { axis, ...rest } };
  },
};

function sliding(scene: Scene): Plan {
  const { draw } = scene;
  const mode = maybe(scene, 0.7, () => draw.pick(["full", "same", "valid"]));
  const vector = (): Operand => scene.tensor(draw.chance(0.05) ? [] : [Math.max(1, scene.dim())]);
  if (!scene.wrong) return { args: [vector(), vector()], options: { mode } };
  const wrong = scene.tensor(draw.pick([[0], [2, 3]]));
  return { args: draw.chance(0.5) ? [wrong, vector()] : [vector(), wrong], options: { mode } };
}

const interp: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const real = (): string => draw.pick(["float64", "float32", "int32", "bool", "float16"]);
    const n = Math.max(1, scene.dim());
    const points = scene.tensor([n], real());
    const values = scene.tensor([n], draw.chance(0.2) ? "complex64" : real());
    const options = { left: maybe(scene, 0.2, () => draw.pick([0, null])), period: maybe(scene, 0.2, () => 3) };
    if (!scene.wrong) return x.dtype.startsWith("complex") ? undefined : { args: [x, points, values], options };
    const places = scene.tensor([2], real());
    switch (draw.int(0, 4)) {
      case 0:
        return { args: [places, scene.tensor([5], real()), scene.tensor([7], real())] };
      case 1:
        return { args: [places, scene.tensor([5, 2], real()), values] };
      case 2:
        return { args: [places, points, scene.tensor([n, 2], real())] };
      case 3:
        return { args: [places, scene.tensor([0], real()), scene.tensor([0], real())] };
      default:
        return { args: [scene.tensor([2], "complex64"), points, values] };
    }
  },
};

const trapezoid: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    if (scene.wrong && draw.chance(0.5)) {
      const y = scene.tensor([4, 5]);
      return { args: [y], options: { x: scene.tensor(draw.pick([[6], [4, 6], []]), "float64") } };
    }
    if (x.shape.length === 0 && !scene.wrong) return undefined;
    const { at, code: axis } = axisOf(scene, x);
    if (scene.wrong) return { args: [x], options: { axis } };
    const places = draw.chance(0.3)
      ? scene.tensor(draw.chance(0.5) ? [x.shape[at]] : x.shape, draw.pick(["float64", "float32", "int32"]))
      : undefined;
    return { args: [x], options: { x: places, dx: maybe(scene, 0.2, () => 0.5), axis } };
  },
};

const unwrap: Entry = {
  plan: (scene, x) => {
    if (scene.wrong && scene.draw.chance(0.3)) return { args: [scene.tensor([3], "complex64")] };
    if (x.dtype.startsWith("complex") || (x.shape.length === 0 && !scene.wrong)) return undefined;
    return { args: [x], options: { axis: axisOf(scene, x).code, period: maybe(scene, 0.3, () => 4) } };
  },
};

const modes = [
  "constant",
  "edge",
  "linear_ramp",
  "maximum",
  "mean",
  "median",
  "minimum",
  "reflect",
  "symmetric",
  "wrap",
];

const pad: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const width = (): number => draw.int(0, 4);
    if (scene.wrong) {
      const bad = draw.pick<unknown>([
        -1,
        [1, -2],
        [1, 2, 3],
        1.5,
        [
          [1, 2],
          [3, -1],
        ],
        [
          [1, 2],
          [3, 4],
          [0, 1],
        ],
      ]);
      return { args: [scene.tensor([3, 4]), literal(bad)] };
    }
    const kind = draw.int(0, 3);
    const pair = (): number[] => [width(), width()];
    const whole = kind === 0 ? width() : kind === 1 ? pair() : kind === 2 ? [pair()] : x.shape.map(pair);
    if (Array.isArray(whole) && whole.length === 0) return undefined;
    const mode = x.shape.includes(0) ? "constant" : draw.pick(modes);
    return { args: [x, literal(whole)], options: { mode: mode === "constant" ? undefined : literal(mode) } };
  },
};

/** How to draw a call of each function. */
export const entries = {
  diff,
  ediff1d,
  gradient,
  convolve: { plan: sliding },
  correlate: { plan: sliding },
  interp,
  trapezoid,
  unwrap,
  pad,
} satisfies Record<string, Entry>;
