import type { Simd } from "./simd.ts";
import type { Storage } from "./storage.ts";
import { setItems } from "./store.ts";

/** An operand or a result of a SIMD kernel, with its steps along the rows and the columns of the tiles. */
export interface Place {
  readonly array: Storage;
  /** The view of the whole heap of the array's class: the array itself if the elements are in the heap. */
  readonly view: Storage;
  readonly bytes: number;
  readonly row: number;
  readonly column: number;
}

/** Moves rows × columns of items; the steps are along rows, then along columns. */
type Move<A> = (
  to: A,
  t: number,
  tr: number,
  tc: number,
  from: A,
  f: number,
  fr: number,
  fc: number,
  rows: number,
  columns: number,
) => void;

/** Columns go in fours down the rows: whichever way the items lie, cache lines are read and written to their ends. */
const moveItems: Move<Storage> = (to, t, tr, tc, from, f, fr, fc, rows, columns) => {
  let c = 0;
  for (; c < columns - 3; c += 4, t += 4 * tc, f += 4 * fc) {
    for (let r = 0, a = t, b = f; r < rows; r++, a += tr, b += fr) {
      to[a] = from[b];
      to[a + tc] = from[b + fc];
      to[a + 2 * tc] = from[b + 2 * fc];
      to[a + 3 * tc] = from[b + 3 * fc];
    }
  }
  for (; c < columns; c++, t += tc, f += fc) for (let r = 0; r < rows; r++) to[t + r * tr] = from[f + r * fr];
};

/** From so many items on `set` is faster than a loop. */
const LONG = 64;

/** Moves rows × columns between arrays of one class. */
export const move: Move<Storage> = (to, t, tr, tc, from, f, fr, fc, rows, columns) => {
  if (rows > 1 && tc === 1 && fc === 1 && tr === columns && fr === columns) {
    move(to, t, 0, 1, from, f, 0, 1, 1, rows * columns);
  } else if (tc === 1 && fc === 1 && columns >= LONG) {
    for (let r = 0; r < rows; r++) setItems(to, from.subarray(f + r * fr, f + r * fr + columns), t + r * tr);
  } else moveItems(to, t, tr, tc, from, f, fr, fc, rows, columns);
};

/** The kernels that copy, once something has brought them. */
let copies: Simd | null = null;

/** From now on these kernels stage what is in the heap. Functions that make views bring them: a bundle without does without. */
export function bringStaging(kernels: Simd): void {
  copies = kernels;
}

/** Copies rows × columns of an operand, from its element `at` on, to an address in the heap, without gaps. */
export function stage(x: Place, at: number, rows: number, columns: number, address: number): void {
  const { array, view, bytes, row, column } = x;
  const copy = array === view ? copies?.exports?.[`copy${bytes}`] : undefined;
  if (copy === undefined) move(view, address / bytes, columns, 1, array, at, row, column, rows, columns);
  else copy(address, columns * bytes, bytes, at * bytes, row * bytes, column * bytes, rows, columns);
}

/** Copies rows × columns from an address in the heap to their places in the result, from its element `at` on. */
export function unstage(out: Place, at: number, rows: number, columns: number, address: number): void {
  const { array, view, bytes, row, column } = out;
  const copy = array === view ? copies?.exports?.[`copy${bytes}`] : undefined;
  if (copy === undefined) move(array, at, row, column, view, address / bytes, columns, 1, rows, columns);
  else if (Math.abs(column) > Math.abs(row) && rows > 1) {
    copy(at * bytes, column * bytes, row * bytes, address, bytes, columns * bytes, columns, rows);
  } else copy(at * bytes, row * bytes, column * bytes, address, columns * bytes, bytes, rows, columns);
}
