import type { BigIntArray, Storage } from "../core/storage.ts";
import type { Offsets } from "./index-offsets.ts";

/*
 * Elements move between a tensor with ordinary steps and one whose elements stand at given offsets. Each branch is a
 * loop of its own: V8 makes fast code of a loop that has met one class of array. `w` is the width of an element in
 * items of the array (2 for complex), `p` the item of it that is moved.
 */

const isBigInts = (data: Storage): data is BigIntArray =>
  data instanceof BigInt64Array || data instanceof BigUint64Array;

/** to[t + i·ts] = from[f + array[start + i]] */
function pickItems(
  to: Storage,
  t: number,
  ts: number,
  from: Storage,
  f: number,
  offsets: Offsets,
  w: number,
  p: number,
): void {
  const { array, start, length: n } = offsets;
  if (to instanceof Float64Array && from instanceof Float64Array) {
    for (let i = 0; i < n; i++) to[(t + i * ts) * w + p] = from[(f + array[start + i]) * w + p];
  } else if (to instanceof Float32Array && from instanceof Float32Array) {
    for (let i = 0; i < n; i++) to[(t + i * ts) * w + p] = from[(f + array[start + i]) * w + p];
  } else if (to instanceof Int32Array && from instanceof Int32Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + array[start + i]];
  } else if (to instanceof Uint8Array && from instanceof Uint8Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + array[start + i]];
  } else if (isBigInts(to)) {
    if (isBigInts(from)) for (let i = 0; i < n; i++) to[t + i * ts] = from[f + array[start + i]];
  } else if (!isBigInts(from)) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + array[start + i]];
  }
}

/** to[t + array[start + i]] = from[f + i·fs], in this order: of equal offsets the last one wins. */
function placeItems(
  to: Storage,
  t: number,
  offsets: Offsets,
  from: Storage,
  f: number,
  fs: number,
  w: number,
  p: number,
): void {
  const { array, start, length: n } = offsets;
  if (to instanceof Float64Array && from instanceof Float64Array) {
    for (let i = 0; i < n; i++) to[(t + array[start + i]) * w + p] = from[(f + i * fs) * w + p];
  } else if (to instanceof Float32Array && from instanceof Float32Array) {
    for (let i = 0; i < n; i++) to[(t + array[start + i]) * w + p] = from[(f + i * fs) * w + p];
  } else if (to instanceof Int32Array && from instanceof Int32Array) {
    for (let i = 0; i < n; i++) to[t + array[start + i]] = from[f + i * fs];
  } else if (to instanceof Uint8Array && from instanceof Uint8Array) {
    for (let i = 0; i < n; i++) to[t + array[start + i]] = from[f + i * fs];
  } else if (isBigInts(to)) {
    if (isBigInts(from)) for (let i = 0; i < n; i++) to[t + array[start + i]] = from[f + i * fs];
  } else if (!isBigInts(from)) {
    for (let i = 0; i < n; i++) to[t + array[start + i]] = from[f + i * fs];
  }
}

/** to[t + i·ts] = from[f + i·fs] */
function runItems(
  to: Storage,
  t: number,
  ts: number,
  from: Storage,
  f: number,
  fs: number,
  n: number,
  w: number,
  p: number,
): void {
  if (to instanceof Float64Array && from instanceof Float64Array) {
    for (let i = 0; i < n; i++) to[(t + i * ts) * w + p] = from[(f + i * fs) * w + p];
  } else if (to instanceof Float32Array && from instanceof Float32Array) {
    for (let i = 0; i < n; i++) to[(t + i * ts) * w + p] = from[(f + i * fs) * w + p];
  } else if (to instanceof Int32Array && from instanceof Int32Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (to instanceof Uint8Array && from instanceof Uint8Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (isBigInts(to)) {
    if (isBigInts(from)) for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (!isBigInts(from)) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
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
  const element = (p: number, x: number) => {
    for (let part = 0; part < width; part++) {
      if (gather) pickItems(plain.data, p, plainStep, indexed.data, x, offsets, width, part);
      else placeItems(indexed.data, x, offsets, plain.data, p, plainStep, width, part);
    }
  };
  const run = (p: number, x: number, axis: SharedAxis) => {
    for (let k = 0; k < offsets.length; k++) {
      const [pk, xk] = [p + k * plainStep, x + offsets.array[offsets.start + k]];
      for (let part = 0; part < width; part++) {
        if (gather) runItems(plain.data, pk, axis.plain, indexed.data, xk, axis.indexed, axis.n, width, part);
        else runItems(indexed.data, xk, axis.indexed, plain.data, pk, axis.plain, axis.n, width, part);
      }
    }
  };
  const walk = (depth: number, p: number, x: number): void => {
    const axis = axes[depth];
    if (axis !== undefined) {
      for (let i = 0; i < axis.n; i++) walk(depth + 1, p + i * axis.plain, x + i * axis.indexed);
    } else if (inner === undefined) element(p, x);
    else run(p, x, inner);
  };
  walk(0, plain.offset, indexed.offset);
}
