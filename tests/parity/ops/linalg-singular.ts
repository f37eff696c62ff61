import type { Entry, Plan } from "../case.ts";
import { type Code, literal } from "../code.ts";
import type { Operand, Scene } from "../scene.ts";

const maybe = <T>(scene: Scene, chance: number, draw: () => T): Code | undefined =>
  scene.draw.chance(chance) ? literal(draw()) : undefined;

/** A tensor with so many dims, of a dtype that there are factorizations of; a wrong one if the call is to be wrong. */
function matrices(scene: Scene, x: Operand, square: boolean): Operand | undefined {
  const { draw } = scene;
  const dims = (rank: number): number[] => draw.times(rank, () => scene.dim());
  if (scene.wrong) {
    const kind = draw.int(0, square ? 2 : 1);
    if (kind === 0) return scene.tensor(dims(draw.int(0, 1)), "float64");
    if (kind === 1) return scene.tensor(dims(2).concat(square ? [] : [3]), square ? "float16" : "float16");
    return scene.tensor([...dims(draw.int(0, 2)), 3, 4], "float64");
  }
  if (!square && x.shape.length > 1 && x.dtype !== "float16") return x;
  const dtype = draw.pick(["float64", "float32", "int32", "complex64", "complex128", "bool"]);
  const n = scene.dim();
  return scene.tensor([...dims(draw.int(0, 2)), n, square ? n : scene.dim()], dtype);
}

/** A call on matrices, which are square if it says that they are Hermitian. */
function onMatrices(options: (scene: Scene) => Plan["options"], hermitian = true): Entry {
  return {
    plan: (scene, x) => {
      const square = hermitian && scene.draw.chance(0.3);
      const operand = matrices(scene, x, square);
      if (operand === undefined) return undefined;
      return { args: [operand], options: { ...options(scene), hermitian: square ? literal(true) : undefined } };
    },
  };
}

const keepdims = (scene: Scene): Code | undefined => maybe(scene, 0.3, () => scene.draw.chance(0.8));

const ofVectors = [0, 1, 2, 3, 0.5];
const ofMatrices = ["fro", "nuc", 1, 2] as const;

/** A norm along no axis, one or two, with an order or without. */
const norm: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    const kind = draw.int(0, 3);
    const ord = (list: readonly unknown[]) => maybe(scene, 0.6, () => draw.pick(list));
    const rest = { keepdims: keepdims(scene) };
    if (scene.wrong) return wrongNorm(scene, x);
    const matrixOrders = x.dtype === "float16" ? ["fro", 1] : ofMatrices;
    if (kind === 0 && rank === 1) return { args: [x], options: { ord: ord(ofVectors), ...rest } };
    if (kind === 0 && rank === 2) return { args: [x], options: { ord: ord(matrixOrders), ...rest } };
    if (kind === 0) return { args: [x], options: rest };
    if (kind === 1 && rank > 1) {
      const [a, b] = draw.shuffle(x.shape.map((_, axis) => axis));
      const axis = literal([a, draw.chance(0.3) ? b - rank : b]);
      return { args: [x], options: { axis, ord: ord(matrixOrders), ...rest } };
    }
    if (rank === 0) return undefined;
    const axis = scene.axis(rank);
    return { args: [x], options: { axis: literal(draw.chance(0.2) ? [axis] : axis), ord: ord(ofVectors), ...rest } };
  },
};

function wrongNorm(scene: Scene, x: Operand): Plan | undefined {
  const { draw } = scene;
  const rank = x.shape.length;
  switch (draw.int(0, 4)) {
    case 0:
      return { args: [x], options: { axis: literal(scene.axis(rank)), ord: maybe(scene, 0.3, () => 1) } };
    case 1:
      return rank === 0
        ? undefined
        : { args: [x], options: { axis: literal(-1), ord: literal(draw.pick(["fro", "nuc"])) } };
    case 2:
      return rank < 2
        ? undefined
        : { args: [x], options: { axis: literal([0, 1]), ord: literal(draw.pick([3, 0, -5])) } };
    case 3:
      return rank === 1 || rank === 2
        ? undefined
        : { args: [x], options: { ord: literal(1), keepdims: keepdims(scene) } };
    default:
      return rank < 3 ? undefined : { args: [x], options: { axis: literal(draw.pick([[0, 1, 2], [0, 0], []])) } };
  }
}

const vectorNorm: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    const options = { keepdims: keepdims(scene), ord: maybe(scene, 0.4, () => draw.pick(ofVectors)) };
    if (scene.wrong || (rank > 0 && draw.chance(0.4))) {
      return { args: [x], options: { axis: literal(scene.axis(rank)), ...options } };
    }
    const list = draw.shuffle(x.shape.map((_, axis) => axis)).slice(0, draw.int(0, rank));
    return { args: [x], options: { axis: draw.chance(0.5) ? literal(list) : undefined, ...options } };
  },
};

const matrixNorm: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    if (!scene.wrong) {
      if (rank < 2) return undefined;
      const orders = x.dtype === "float16" ? ["fro", 1] : ofMatrices;
      return { args: [x], options: { keepdims: keepdims(scene), ord: maybe(scene, 0.6, () => draw.pick(orders)) } };
    }
    if (rank < 2) return { args: [x], options: { keepdims: keepdims(scene) } };
    return { args: [x], options: { ord: literal(draw.pick([0, 3, -7])) } };
  },
};

const lstsq: Entry = {
  plan: (scene) => {
    const { draw } = scene;
    const [m, n, k] = [scene.dim(), scene.dim(), scene.dim()];
    const dtype = (): string => draw.pick(["float64", "float32", "int32", "complex64", "uint8"]);
    const rows = draw.chance(0.3) ? [m] : [m, k];
    if (!scene.wrong) {
      const rcond = maybe(scene, 0.4, () => draw.pick([null, -1, 0.001]));
      return { args: [scene.tensor([m, n], dtype()), scene.tensor(rows, dtype())], options: { rcond }, gradual: true };
    }
    switch (draw.int(0, 3)) {
      case 0:
        return { args: [scene.tensor([2, m, n], dtype()), scene.tensor(rows, dtype())] };
      case 1:
        return { args: [scene.tensor([m, n], dtype()), scene.tensor([m, k, 2], dtype())] };
      case 2:
        return { args: [scene.tensor([m, n], dtype()), scene.tensor(rows, "float16")] };
      default:
        return { args: [scene.tensor([5, n], dtype()), scene.tensor([7, ...rows.slice(1)], dtype())] };
    }
  },
};

/** Square matrices, or others where the singular values alone count. */
const condition: Entry = {
  plan: (scene) => {
    const { draw } = scene;
    const square = draw.chance(0.5);
    const size = (): number => Math.max(1, scene.dim());
    const batch = draw.times(draw.int(0, 2), size);
    const n = size();
    const dtype = draw.pick(["float64", "float32", "int32", "complex64", "bool"]);
    const inverting = ["fro", 1, -1];
    if (!scene.wrong) {
      const p = maybe(scene, 0.7, () => draw.pick(square ? [...inverting, 2, -2] : [2, -2, null]));
      return { args: [scene.tensor([...batch, n, square ? n : size()], dtype)], options: { p } };
    }
    switch (draw.int(0, 4)) {
      case 0:
        return { args: [scene.tensor(batch.slice(0, 1), dtype)], options: { p: maybe(scene, 0.5, () => 2) } };
      case 1:
        return { args: [scene.tensor([...batch, 3, 4], dtype)], options: { p: literal(draw.pick(inverting)) } };
      case 2:
        return { args: [scene.tensor([...batch, 3, 3], "float16")], options: { p: maybe(scene, 0.5, () => 1) } };
      case 3:
        return { args: [scene.tensor([...batch, 0, 0], dtype)], options: { p: maybe(scene, 0.5, () => 1) } };
      default:
        return { args: [scene.tensor([...batch, 3, 3], dtype)], options: { p: literal(draw.pick([3, 0, -5])) } };
    }
  },
};

/** How to draw a call of each function. */
export const entries = {
  "linalg.svd": onMatrices((scene) => ({
    fullMatrices: maybe(scene, 0.6, () => scene.draw.chance(0.3)),
    computeUv: maybe(scene, 0.6, () => scene.draw.chance(0.4)),
  })),
  "linalg.svdvals": onMatrices(() => ({}), false),
  "linalg.pinv": onMatrices((scene) => ({ rcond: maybe(scene, 0.3, () => 0.01) })),
  "linalg.matrixRank": {
    plan: (scene, x) => {
      const { draw } = scene;
      const tol = maybe(scene, 0.3, () => 0.5);
      if (scene.wrong) {
        const wrong = draw.chance(0.5) ? scene.tensor([2, 3]) : scene.tensor([2], "float16");
        return { args: [wrong], options: { tol, hermitian: draw.chance(0.9) ? literal(true) : undefined } };
      }
      return x.dtype === "float16" ? undefined : { args: [x], options: { tol } };
    },
  },
  "linalg.norm": norm,
  "linalg.vectorNorm": vectorNorm,
  "linalg.matrixNorm": matrixNorm,
  "linalg.condition": condition,
  "linalg.lstsq": lstsq,
} satisfies Record<string, Entry>;
