import type { NumberArray } from "../core/storage.ts";

/** A range that is not longer is sorted: shorter than the search for a pivot. */
const SHORT = 24;
/** From so many elements on a sample tells where the rank is: Floyd and Rivest's figure. */
const SAMPLED = 600;

/**
 * Brings the elements of some ranks, counted from the front of the array, to the places that they have when `[from, to)` is
 * sorted. What stands before such a place is not larger, and what stands behind it is not smaller. NaN sorts last.
 *
 * Fast on arrays of one class, best Float64Array: an engine that sees many kinds of array here compiles for none.
 */
export function select(a: NumberArray, from: number, to: number, ranks: readonly number[]): void {
  const end = nansLast(a, from, to);
  // Ranks among the NaNs are in place, whichever of them stands there.
  const order = ranks.filter((rank) => rank < end).sort((r, s) => r - s);
  selectSorted(a, from, end, order, 0, order.length);
}

/** Moves NaNs behind all others, and tells where they begin. */
function nansLast(a: NumberArray, from: number, to: number): number {
  let end = to;
  for (let i = to - 1; i >= from; i--) {
    const value = a[i];
    // biome-ignore lint/suspicious/noSelfCompare: NaN alone differs from itself
    if (value === value) continue;
    end--;
    a[i] = a[end];
    a[end] = value;
  }
  return end;
}

/** The middle one of the ranks first: it parts the range for those before and those behind it. */
function selectSorted(
  a: NumberArray,
  from: number,
  to: number,
  ranks: readonly number[],
  first: number,
  last: number,
): void {
  if (first >= last || to - from < 2) return;
  const middle = (first + last) >> 1;
  const rank = ranks[middle];
  selectOne(a, from, to - 1, rank);
  selectSorted(a, from, rank, ranks, first, middle);
  selectSorted(a, rank + 1, to, ranks, middle + 1, last);
}

/**
 * Quickselect that takes its pivot from a sample, itself selected, close beside the rank: Floyd and Rivest, "Expected time
 * bounds for selection", CACM 18 (1975), algorithm 489. About n + min(k, n - k) comparisons.
 */
function selectOne(a: NumberArray, low: number, high: number, rank: number): void {
  let [left, right] = [low, high];
  // Rounds that part badly, again and again, are a pattern made to be slow: then the rest is sorted.
  let rounds = 2 * Math.log2(right - left + 2);
  while (right - left >= SHORT) {
    if (--rounds < 0) {
      a.subarray(left, right + 1).sort();
      return;
    }
    if (right - left > SAMPLED) {
      const n = right - left + 1;
      const i = rank - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const deviation = 0.5 * Math.sqrt((z * s * (n - s)) / n) * Math.sign(i - n / 2);
      const start = Math.max(left, Math.floor(rank - (i * s) / n + deviation));
      const end = Math.min(right, Math.floor(rank + ((n - i) * s) / n + deviation));
      selectOne(a, start, end, rank);
    } else middleOfThree(a, left, right, rank);
    const pivot = a[rank];
    // Hoare's partition; the ends stop the scans.
    let [i, j] = [left, right];
    swap(a, left, rank);
    const atEnd = a[right] > pivot;
    if (atEnd) swap(a, left, right);
    while (i < j) {
      swap(a, i, j);
      i++;
      j--;
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
    }
    if (a[left] === pivot) swap(a, left, j);
    else {
      j++;
      swap(a, j, right);
    }
    if (j <= rank) left = j + 1;
    if (rank <= j) right = j - 1;
  }
  insertionSort(a, left, right);
}

/** Puts the middle one of the first, the middle and the last element where the rank is. */
function middleOfThree(a: NumberArray, left: number, right: number, rank: number): void {
  const middle = (left + right) >> 1;
  const [x, y, z] = [a[left], a[middle], a[right]];
  const at = x < y ? (y < z ? middle : x < z ? right : left) : x < z ? left : y < z ? right : middle;
  swap(a, at, rank);
}

function swap(a: NumberArray, i: number, j: number): void {
  const kept = a[i];
  a[i] = a[j];
  a[j] = kept;
}

/** Sorts the elements from `low` up to and including `high`. */
function insertionSort(a: NumberArray, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const value = a[i];
    let j = i - 1;
    while (j >= low && a[j] > value) {
      a[j + 1] = a[j];
      j--;
    }
    a[j + 1] = value;
  }
}
