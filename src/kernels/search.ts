import type { BigIntArray, NumberArray } from "../core/storage.ts";

/*
 * Places in a sorted row by bisection, for each of `m` values: before all elements that are not smaller, or, for `right`,
 * behind all that are not larger. Values that rise one after the other are looked for from the last place on.
 */

/** NaN is larger than all others. */
export function searchNumbers(
  a: NumberArray,
  ao: number,
  n: number,
  v: NumberArray,
  vo: number,
  m: number,
  right: boolean,
  out: NumberArray,
  oo: number,
): void {
  let [low, high] = [0, n];
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < m; i++) {
    const value = v[vo + i];
    const nan = Number.isNaN(value);
    // What is not less than the last value is at its place or behind it.
    if (value >= last || nan) high = n;
    else {
      high = low < n ? low + 1 : n;
      low = 0;
    }
    last = value;
    if (nan && right) low = n;
    while (low < high) {
      const middle = (low + high) >> 1;
      const element = a[ao + middle];
      if (nan ? !Number.isNaN(element) : right ? element <= value : element < value) low = middle + 1;
      else high = middle;
    }
    out[oo + i] = low;
  }
}

/** The same by a comparison of element i of the row with value j: whether it is passed by. */
export function searchBy(
  passes: (i: number, j: number) => boolean,
  n: number,
  m: number,
  out: NumberArray,
  oo: number,
): void {
  for (let j = 0; j < m; j++) {
    let [low, high] = [0, n];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passes(middle, j)) low = middle + 1;
      else high = middle;
    }
    out[oo + j] = low;
  }
}

export const bigIntPasses =
  (a: BigIntArray, ao: number, v: BigIntArray, vo: number, right: boolean) =>
  (i: number, j: number): boolean =>
    right ? a[ao + i] <= v[vo + j] : a[ao + i] < v[vo + j];

/** `ao` and `vo` count items. By the real parts, then by the imaginary ones; NaN as in `sort`. */
export const complexPasses =
  (a: NumberArray, ao: number, v: NumberArray, vo: number, right: boolean) =>
  (i: number, j: number): boolean => {
    const [x, y] = [ao + 2 * i, vo + 2 * j];
    return right ? !isComplexLess(v[y], v[y + 1], a[x], a[x + 1]) : isComplexLess(a[x], a[x + 1], v[y], v[y + 1]);
  };

/** Numbers without NaN come first, then those with NaN as imaginary part, as real part, as both. */
function isComplexLess(re: number, im: number, otherRe: number, otherIm: number): boolean {
  const [rank, other] = [nanRank(re, im), nanRank(otherRe, otherIm)];
  if (rank !== other) return rank < other;
  if (re < otherRe) return true;
  return (re === otherRe || rank > 1) && im < otherIm;
}

const nanRank = (re: number, im: number): number => (Number.isNaN(re) ? 2 : 0) + (Number.isNaN(im) ? 1 : 0);
