import type { Entry } from "../case.ts";
import { list, literal } from "../code.ts";
import { type Dim, isSymbolic, spell } from "../describe.ts";
import { clash, type Operand, type Scene } from "../scene.ts";

const product = (dims: readonly number[]): number => dims.reduce((a, b) => a * b, 1);

/** The size in other dims: some neighbours merged, some split. */
function regrouped(scene: Scene, shape: readonly number[]): number[] {
  const { draw } = scene;
  const dims: number[] = [];
  for (const dim of shape) {
    if (dims.length > 0 && draw.chance(0.4)) dims[dims.length - 1] *= dim;
    else if (dim > 3 && dim % 2 === 0 && draw.chance(0.4)) dims.push(2, dim / 2);
    else dims.push(dim);
  }
  if (draw.chance(0.15)) dims.splice(draw.int(0, dims.length), 0, 1);
  return draw.chance(0.2) ? draw.shuffle(dims) : dims;
}

const left = (dims: readonly Dim[]): number => dims.filter((dim) => typeof dim === "string" || dim === -1).length;

/**
 * Whether at most one dim of a target is to be found, after the symbols that stand where they stood. Others go by the
 * places of names, which the run time does not have; and among no elements nothing is found.
 */
function placed(shape: readonly Dim[], target: readonly Dim[]): boolean {
  const most = target.includes(0) ? 0 : 1;
  if (left(target) <= most) return true;
  let front = 0;
  while (front < Math.min(shape.length, target.length) && shape[front] === target[front]) front++;
  const [s, t] = [shape.slice(front), target.slice(front)];
  while (s.length > 0 && t.length > 0 && s.at(-1) === t.at(-1)) {
    s.pop();
    t.pop();
  }
  return left(t) <= most;
}

export const reshape: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const target = regrouped(scene, x.shape);
    if (scene.wrong) {
      if (draw.chance(0.15) && !scene.symbolic) return { args: [x, literal([-1, ...target.slice(1), -1])] };
      if (draw.chance(0.4)) return { args: [x, literal([-1, product(x.shape) + draw.int(1, 5)])] };
      target.push((target.pop() ?? 1) + draw.int(1, 3));
      // A sum that happens to be the size of a symbol.
      if (isSymbolic(target[target.length - 1])) return undefined;
    } else if (target.length > 0 && draw.chance(0.4)) target[draw.int(0, target.length - 1)] = -1;
    const spelled = target.map(spell);
    return placed(x.shape.map(spell), spelled) ? { args: [x, literal(spelled)] } : undefined;
  },
};

export const flat: Entry = { plan: (_scene, x) => ({ args: [x] }), fails: false };

/** A permutation of the axes; with one twice, one missing, or one out of range if it is to be wrong. */
function permutation(scene: Scene, rank: number): number[] {
  const { draw } = scene;
  const order = draw.shuffle(Array.from({ length: rank }, (_, axis) => axis));
  const signed = order.map((axis) => (draw.chance(0.2) ? axis - rank : axis));
  if (!scene.wrong) return signed;
  if (rank > 1 && draw.chance(0.4)) return [order[1], ...order.slice(1)];
  return draw.chance(0.5) ? [...signed, rank] : [...signed.slice(0, -1), rank + draw.int(0, 2)];
}

export const permuteDims: Entry = {
  plan: (scene, x) => ({ args: [x, literal(permutation(scene, x.shape.length))] }),
};

export const transpose: Entry = {
  plan: (scene, x) =>
    scene.draw.chance(0.5) && !scene.wrong ? { args: [x] } : { args: [x, literal(permutation(scene, x.shape.length))] },
};

export const swapaxes: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    if (rank === 0 && !scene.wrong) return undefined;
    const right = rank === 0 ? 0 : draw.int(-rank, rank - 1);
    const other = scene.axis(rank);
    return { args: [x, ...(draw.chance(0.5) ? [right, other] : [other, right]).map(literal)] };
  },
};

export const moveaxis: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    if (rank === 0 && !scene.wrong) return undefined;
    if (draw.chance(0.6) || rank < 2) {
      const right = rank === 0 ? 0 : draw.int(-rank, rank - 1);
      const other = scene.axis(rank);
      return { args: [x, ...(draw.chance(0.5) ? [right, other] : [other, right]).map(literal)] };
    }
    const axes = x.shape.map((_, axis) => axis);
    const count = draw.int(1, rank);
    const source = draw.shuffle(axes).slice(0, count);
    const destination = draw.shuffle(axes).slice(0, count);
    if (scene.wrong && draw.chance(0.4)) destination.pop();
    else if (scene.wrong) source[0] = draw.chance(0.5) && count > 1 ? source[1] : rank + 1;
    return { args: [x, literal(source), literal(destination)] };
  },
};

export const expandDims: Entry = {
  plan: (scene, x) => {
    if (scene.draw.chance(0.6)) return { args: [x, literal(scene.axis(x.shape.length + 1))] };
    const places = scene.draw.shuffle([0, 1, 2].slice(0, x.shape.length + 2)).slice(0, 2);
    if (scene.wrong) places[1] = scene.draw.chance(0.5) ? places[0] : x.shape.length + 5;
    return { args: [x, literal(places)] };
  },
};

export const squeeze: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const ones = x.shape.flatMap((dim, axis) => (dim === 1 ? [axis] : []));
    const others = x.shape.flatMap((dim, axis) => (dim === 1 ? [] : [axis]));
    if (scene.wrong) {
      const wrong = others.length > 0 && draw.chance(0.7) ? draw.pick(others) : scene.axis(x.shape.length);
      return { args: [x], options: { axis: literal(draw.chance(0.7) ? wrong : [...ones, wrong]) } };
    }
    if (ones.length === 0 || draw.chance(0.4)) return { args: [x] };
    const axis = draw.pick(ones) - (draw.chance(0.3) ? x.shape.length : 0);
    return { args: [x], options: { axis: literal(draw.chance(0.6) ? axis : ones) } };
  },
};

export const broadcastTo: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    if (scene.symbolic) return undefined;
    const target = x.shape.map((dim) => (dim === 1 ? scene.dim() : dim));
    const more = draw.times(draw.int(0, 2), () => scene.dim());
    if (!scene.wrong) return { args: [x, literal([...more, ...target])] };
    const spoilt = draw.chance(0.3) && target.length > 0 ? target.slice(1) : clash(draw, x.shape, target);
    return { args: [x, literal(spoilt)] };
  },
};

/** Shapes that are the same off one axis; one of them is not, if the call is to be wrong. */
function joined(scene: Scene, x: Operand, axis: number, any: boolean): Operand[] {
  const { draw } = scene;
  const others = draw.times(draw.int(scene.wrong ? 1 : 0, 2), () => {
    const shape = x.shape.map((dim, i) => (any && i === axis ? draw.int(0, 5) : dim));
    return shape;
  });
  if (scene.wrong && others.length > 0) {
    const last = others.length - 1;
    const wrong = others[last].flatMap((_, i) => (any && i === axis ? [] : [i]));
    if (wrong.length > 0 && draw.chance(0.7)) {
      const i = draw.pick(wrong);
      others[last][i] = isSymbolic(others[last][i]) ? 7 : others[last][i] + 1;
    } else others[last] = [...others[last], 2];
  }
  const operands = others.map((shape) => scene.tensor(shape));
  const place = draw.int(0, operands.length);
  return [...operands.slice(0, place), x, ...operands.slice(place)];
}

export const concatenate: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    if (rank === 0) return scene.wrong ? { args: [list([x, x])] } : undefined;
    if (scene.wrong && draw.chance(0.25)) {
      return { args: [list([x, x])], options: { axis: literal(scene.axis(rank)) } };
    }
    const axis = draw.chance(0.4) ? 0 : draw.int(0, rank - 1);
    const given = axis === 0 && draw.chance(0.5) ? undefined : literal(draw.chance(0.2) ? axis - rank : axis);
    return { args: [list(joined(scene, x, axis, true))], options: { axis: given } };
  },
  out: true,
};

export const stack: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length + 1;
    if (scene.wrong && draw.chance(0.3)) {
      return { args: [list([x, x])], options: { axis: literal(scene.axis(rank)) } };
    }
    const axis = draw.chance(0.5) ? undefined : literal(draw.int(-rank, rank - 1));
    return { args: [list(joined(scene, x, -1, false))], options: { axis } };
  },
  out: true,
};

/** `hstack` joins along axis 1 (0 where 1-D), `vstack` along axis 0 (1-D are rows). */
const along = (axisOf: (rank: number) => number): Entry => ({
  plan: (scene, x) => {
    const axis = axisOf(x.shape.length);
    return { args: [list(joined(scene, x, axis, axis >= 0))] };
  },
  out: true,
});
export const hstack = along((rank) => (rank < 2 ? rank - 1 : 1));
export const vstack = along((rank) => (rank < 2 ? -1 : 0));

/** A count of sections, or the places to cut at. */
const splits = (even: boolean): Entry => ({
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    if (rank === 0 && !scene.wrong) return undefined;
    const axis = scene.wrong && draw.chance(0.3) ? scene.axis(rank) : rank === 0 ? 0 : draw.int(-rank, rank - 1);
    const dim = x.shape.at(axis) ?? 4;
    const divisors = [1, 2, 3, 4, 5, 6].filter((n) => dim % n === 0);
    const places = draw.times(draw.int(1, 3), () => draw.int(-1, dim + 1)).sort((a, b) => a - b);
    const right = draw.chance(0.4) ? literal(places) : literal(draw.pick(even ? divisors : [1, 2, 3, 4]));
    const wrong = literal(even && dim > 1 && !isSymbolic(dim) ? dim - 1 || 0 : 0);
    const sections = scene.wrong ? wrong : right;
    return {
      args: [x, sections],
      options: { axis: axis === 0 && draw.chance(0.5) ? undefined : literal(axis) },
      gradual: scene.symbolic,
    };
  },
});
export const split = splits(true);
export const arraySplit = splits(false);

export const repeat: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const axis = scene.wrong || draw.chance(0.6) ? scene.axis(x.shape.length) : undefined;
    if (axis !== undefined && x.shape.length === 0 && !scene.wrong) return undefined;
    return { args: [x, literal(draw.int(0, 4))], options: { axis: axis === undefined ? axis : literal(axis) } };
  },
};

export const tile: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    if (scene.wrong) return { args: [x, literal(draw.chance(0.5) ? -1 : [2, -2])] };
    const counts = draw.times(draw.int(1, 3), () => draw.int(0, 3));
    return { args: [x, literal(draw.chance(0.5) ? draw.int(0, 3) : counts)] };
  },
};

export const flip: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    if (!scene.wrong && (x.shape.length === 0 || draw.chance(0.3))) return { args: [x] };
    const axis = scene.axis(x.shape.length);
    return { args: [x], options: { axis: literal(draw.chance(0.7) ? axis : [axis]) } };
  },
};

export const roll: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const shift = literal(draw.int(-5, 5));
    if (!scene.wrong && (x.shape.length === 0 || draw.chance(0.3))) return { args: [x, shift] };
    return { args: [x, shift], options: { axis: literal(scene.axis(x.shape.length)) } };
  },
};
