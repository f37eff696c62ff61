import { copySimd } from "../generated/simd/copy.ts";
import type { HeapViews } from "./heap.ts";
import type { Exports } from "./simd.ts";
import type { NumberArray, Storage } from "./storage.ts";

/** An operand or a result of a SIMD kernel, with its steps along the rows and the columns of the tiles. */
export interface Place {
  readonly array: NumberArray;
  /** The view of the whole heap of the array's class: the array itself if the elements are in the heap. */
  readonly view: NumberArray;
  readonly bytes: number;
  readonly row: number;
  readonly column: number;
}

/** The view of the heap with the class of an array; null for 64-bit integers. */
export function viewLike(views: HeapViews, array: Storage): NumberArray | null {
  if (array instanceof Float64Array) return views.float64;
  if (array instanceof Float32Array) return views.float32;
  if (array instanceof Int32Array) return views.int32;
  if (array instanceof Uint8Array) return views.uint8;
  if (array instanceof Uint32Array) return views.uint32;
  return array instanceof Int8Array ? views.int8 : null;
}

/** Moves items between arrays of one class. Each branch is a loop of its own: V8 makes fast code of one class only. */
export function move(to: Storage, t: number, ts: number, from: Storage, f: number, fs: number, n: number): void {
  if (to instanceof Float64Array && from instanceof Float64Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (to instanceof Float32Array && from instanceof Float32Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (to instanceof Int32Array && from instanceof Int32Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (to instanceof Uint8Array && from instanceof Uint8Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  }
}

/** From so many items on `set` is faster than a loop. */
const LONG = 64;

function moveRows(
  to: NumberArray,
  t: number,
  toRow: number,
  toStep: number,
  from: NumberArray,
  f: number,
  fromRow: number,
  fromStep: number,
  rows: number,
  columns: number,
): void {
  if (rows > 1 && toStep === 1 && fromStep === 1 && toRow === columns && fromRow === columns) {
    moveRows(to, t, 0, 1, from, f, 0, 1, 1, rows * columns);
    return;
  }
  for (let row = 0; row < rows; row++) {
    const [start, source] = [t + row * toRow, f + row * fromRow];
    if (toStep === 1 && fromStep === 1 && columns >= LONG) to.set(from.subarray(source, source + columns), start);
    else move(to, start, toStep, from, source, fromStep, columns);
  }
}

const copyOf = (bytes: number): ((...args: number[]) => number) | undefined => {
  const exports: Exports | null = copySimd.exports;
  return exports?.[`copy${bytes}`];
};

/** Copies rows × columns of an operand, from its element `at` on, to an address in the heap, without gaps. */
export function stage(x: Place, at: number, rows: number, columns: number, address: number): void {
  const { array, view, bytes, row, column } = x;
  const copy = array === view ? copyOf(bytes) : undefined;
  if (copy === undefined) {
    moveRows(view, address / bytes, columns, 1, array, at, row, column, rows, columns);
    return;
  }
  copy(address, columns * bytes, bytes, at * bytes, row * bytes, column * bytes, rows, columns);
}

/** Copies rows × columns from an address in the heap to their places in the result, from its element `at` on. */
export function unstage(out: Place, at: number, rows: number, columns: number, address: number): void {
  const { array, view, bytes, row, column } = out;
  const copy = array === view ? copyOf(bytes) : undefined;
  if (copy === undefined) {
    moveRows(array, at, row, column, view, address / bytes, columns, 1, rows, columns);
  } else if (Math.abs(column) > Math.abs(row) && rows > 1) {
    copy(at * bytes, column * bytes, row * bytes, address, bytes, columns * bytes, columns, rows);
  } else {
    copy(at * bytes, row * bytes, column * bytes, address, columns * bytes, bytes, rows, columns);
  }
}
