import type { Storage } from "../core/storage.ts";
import { isBigInts } from "../kernels/numbers.ts";
import type { Offsets } from "./index-offsets.ts";

/** Offsets of elements: `length` items of `array` from `start` on. */
type Places = Pick<Offsets, "array" | "start" | "length">;

/** The offsets of neighbours along an axis. */
function evenly(length: number, step: number): Places {
  const array = new Float64Array(length);
  for (let i = 0; i < length; i++) array[i] = i * step;
  return { array, start: 0, length };
}

/**
 * to[t + ts[i]] = from[f + fs[i]], in this order: of equal places the last one wins. `w` is the width of an element in
 * items of the array (2 for complex), `p` the item of it that is moved. Each branch is a loop of its own: V8 makes fast
 * code of a loop that has met one class of array.
 */
function moveItems(to: Storage, t: number, ts: Places, from: Storage, f: number, fs: Places, w: number, p: number) {
  const { array: toPlaces, start: toStart, length: n } = ts;
  const { array: fromPlaces, start: fromStart } = fs;
  if (to instanceof Float64Array && from instanceof Float64Array) {
    for (let i = 0; i < n; i++) to[(t + toPlaces[toStart + i]) * w + p] = from[(f + fromPlaces[fromStart + i]) * w + p];
  } else if (isBigInts(to)) {
    if (isBigInts(from))
      for (let i = 0; i < n; i++) to[t + toPlaces[toStart + i]] = from[f + fromPlaces[fromStart + i]];
  } else if (!isBigInts(from)) {
    for (let i = 0; i < n; i++) to[(t + toPlaces[toStart + i]) * w + p] = from[(f + fromPlaces[fromStart + i]) * w + p];
  }
}

/** An axis that both sides share: its length, and its step in the plain tensor and in the indexed one. */
export interface SharedAxis {
  readonly n: number;
  readonly plain: number;
  readonly indexed: number;
}

/** One side of the movement: a tensor's array, and where in it the first element is, in elements. */
export interface Side {
  readonly data: Storage;
  readonly offset: number;
}

/** From eight elements on, moving whole runs beats going from offset to offset. */
const LONG_RUN = 8;

/**
 * Moves elements between a plain tensor and an indexed one of the same dtype: element (a, k) of the plain one, a over
 * the shared axes, k over the offsets with step `plainStep`, is where the indexed one has a and offset k.
 */
export function moveIndexed(
  direction: "gather" | "scatter",
  plain: Side,
  plainStep: number,
  indexed: Side,
  offsets: Offsets,
  shared: readonly SharedAxis[],
  width: 1 | 2,
): void {
  const axes = shared.filter((axis) => axis.n !== 1);
  if (offsets.length === 0 || axes.some((axis) => axis.n === 0)) return;
  const last = axes.at(-1);
  const inner = last !== undefined && last.n >= LONG_RUN ? axes.pop() : undefined;
  const gather = direction === "gather";
  const between = (p: number, ps: Places, x: number, xs: Places) => {
    for (let part = 0; part < width; part++) {
      if (gather) moveItems(plain.data, p, ps, indexed.data, x, xs, width, part);
      else moveItems(indexed.data, x, xs, plain.data, p, ps, width, part);
    }
  };
  const { array, start, length } = offsets;
  const plainPlaces = evenly(inner?.n ?? length, inner?.plain ?? plainStep);
  const indexedPlaces = inner === undefined ? offsets : evenly(inner.n, inner.indexed);
  const walk = (depth: number, p: number, x: number): void => {
    const axis = axes[depth];
    if (axis !== undefined) {
      for (let i = 0; i < axis.n; i++) walk(depth + 1, p + i * axis.plain, x + i * axis.indexed);
    } else if (inner === undefined) between(p, plainPlaces, x, indexedPlaces);
    else for (let k = 0; k < length; k++) between(p + k * plainStep, plainPlaces, x + array[start + k], indexedPlaces);
  };
  walk(0, plain.offset, indexed.offset);
}
