import { isBigInt, isComplex, type NumberArray } from "../core/storage.ts";
import type { DType } from "../types/dtype.ts";

/** Longer rows are sorted by digits. */
const SHORT = 24;

/** Whether rows are sorted here, by insertion, as the numbers that they are. */
export const isShort = (n: number, dtype: DType): boolean =>
  n <= SHORT && dtype !== "float16" && !isBigInt(dtype) && !isComplex(dtype);

/** Whether x stands behind y in a sorted row: NaN does behind all others. */
const isBehind = (x: number, y: number): boolean => x > y || (Number.isNaN(x) && !Number.isNaN(y));

/** Sorts rows of `n` numbers, one behind the other up to `to`, in place. */
export function sortShortRows(a: NumberArray, from: number, to: number, n: number): void {
  for (let row = from; row < to; row += n) {
    for (let i = row + 1; i < row + n; i++) {
      const value = a[i];
      let j = i - 1;
      while (j >= row && isBehind(a[j], value)) {
        a[j + 1] = a[j];
        j--;
      }
      a[j + 1] = value;
    }
  }
}

/** Writes the indices that sort such rows. */
export function orderShortRows(
  a: NumberArray,
  from: number,
  to: number,
  n: number,
  out: NumberArray,
  start: number,
): void {
  for (let row = from, at = start; row < to; row += n, at += n) {
    out[at] = 0;
    for (let i = 1; i < n; i++) {
      const value = a[row + i];
      let j = i - 1;
      while (j >= 0 && isBehind(a[row + out[at + j]], value)) {
        out[at + j + 1] = out[at + j];
        j--;
      }
      out[at + j + 1] = i;
    }
  }
}
