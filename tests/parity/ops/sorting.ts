import type { Entry } from "../case.ts";
import { type Code, list, literal } from "../code.ts";
import { isSymbolic } from "../describe.ts";
import { clash, type Operand, type Scene } from "../scene.ts";
import { positions } from "./indexing.ts";

/** No axis, null or one; a wrong one if the call is to be wrong. */
export function anAxis(scene: Scene, rank: number): Code | undefined {
  const { draw } = scene;
  if (scene.wrong) return rank === 0 && draw.chance(0.5) ? undefined : literal(scene.axis(rank));
  if (rank === 0) return literal(null);
  if (draw.chance(0.3)) return undefined;
  return literal(draw.chance(0.15) ? null : scene.axis(rank));
}

const kind = (scene: Scene): Code | undefined =>
  scene.draw.chance(0.2) ? literal(scene.draw.pick(["quicksort", "mergesort", "heapsort", "stable"])) : undefined;

const sort: Entry = {
  plan: (scene, x) => ({ args: [x], options: { axis: anAxis(scene, x.shape.length), kind: kind(scene) } }),
  out: true,
};

const argsort: Entry = {
  plan: (scene, x) => ({ args: [x], options: { axis: anAxis(scene, x.shape.length), kind: kind(scene) } }),
};

/** The number of elements along an axis, which null flattens. */
function lengthAlong(x: Operand, axis: Code | undefined): number {
  const at = axis === undefined ? -1 : axis.run();
  return typeof at === "number" ? (x.shape.at(at) ?? 0) : x.shape.reduce((n, dim) => n * dim, 1);
}

const parting = (out: boolean): Entry => ({
  out,
  plan: (scene, x) => {
    const { draw } = scene;
    const wrongRank = scene.wrong && x.shape.length > 0 && draw.chance(0.6);
    if (wrongRank) scene.wrong = false;
    const axis = anAxis(scene, x.shape.length);
    const n = scene.wrong ? 1 : lengthAlong(x, axis);
    if (isSymbolic(n) || (n === 0 && !wrongRank)) {
      scene.wrong ||= wrongRank;
      return undefined;
    }
    const right = () => draw.int(-n, n - 1);
    const wrong = () => draw.pick([n + draw.int(0, 2), -n - draw.int(1, 2), 0.5]);
    const some = n === 0 ? [] : draw.times(draw.int(0, 3), right);
    const kth = wrongRank ? [...some, wrong()] : some;
    const one = wrongRank ? wrong() : right();
    return { args: [x, literal(draw.chance(0.5) ? kth : one)], options: { axis } };
  },
});

const lexsort: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const rank = x.shape.length;
    if (rank === 0 && !scene.wrong) return undefined;
    const keys = [x, ...draw.times(draw.int(0, 3), () => scene.tensor(x.shape))];
    const axis = draw.chance(0.5) ? undefined : literal(rank === 0 ? -1 : draw.int(-rank, rank - 1));
    if (!scene.wrong || rank === 0) return { args: [list(keys)], options: { axis } };
    if (draw.chance(0.4)) return { args: [list(keys)], options: { axis: literal(scene.axis(rank)) } };
    const other = draw.chance(0.3) ? [2, ...x.shape] : clash(draw, x.shape, x.shape);
    return { args: [list([...keys, scene.tensor(other)])], options: { axis } };
  },
};

const searchsorted: Entry = {
  plan: (scene, x) => {
    const { draw } = scene;
    const wrongSorter = scene.wrong && x.shape.length === 1 && !isSymbolic(x.shape[0]);
    if (!wrongSorter && scene.wrong === (x.shape.length === 1)) return undefined;
    const v = draw.chance(0.3) ? literal(draw.pick([0, 1, 2.5, -1])) : scene.tensor(scene.shape());
    const side = draw.chance(0.4) ? literal(draw.pick(["left", "right"])) : undefined;
    const dims = wrongSorter ? [x.shape[0] + draw.int(1, 2)] : x.shape;
    const plain = x.shape.length === 1 && x.shape[0] > 0 && !isSymbolic(x.shape[0]);
    const sorted = wrongSorter || (plain && draw.chance(0.2));
    const sorter = sorted ? positions(scene, dims) : undefined;
    return { args: [x, v], options: { side, sorter } };
  },
};

export const entries = {
  argpartition: parting(false),
  argsort,
  lexsort,
  partition: parting(true),
  searchsorted,
  sort,
} satisfies Record<string, Entry>;
