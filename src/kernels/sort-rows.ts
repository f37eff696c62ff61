import { castTo } from "../core/conversions.ts";
import { heapOf } from "../core/heap.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { addressOf, arrayOf, empty, originOf } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { decode32, decode64, encode32, encode64, type Row, rowOf } from "./sort-keys.ts";
import { Order } from "./sort-order.ts";
import { sortKeys, sortPairs } from "./sort-radix.ts";
import { isShort, orderShortRows, sortShortRows } from "./sort-short.ts";
import { sortInHeap, sortKernels } from "./sort-simd.ts";
import { copyWords, type Room, roomFor, type Words, wordsOf } from "./sort-words.ts";

/** A C-contiguous copy whose rows, along the last axis, are sorted. What is equal stays in its order. */
export function sortedRows(x: Strided): Strided {
  const n = lengthOf(x);
  if (isShort(n, x.dtype)) {
    const copy = castTo(x, x.dtype);
    const from = originOf(copy);
    if (n > 1) sortShortRows(numbersOf(arrayOf(copy)), from, from + sizeOf(x.shape), n);
    return copy;
  }
  const { words, result } = copyWords(x);
  sortRows(words, rowsOf(x), n);
  return result();
}

/** Smaller tensors are sorted where they are. */
const FEW = 256;

const lengthOf = ({ shape }: Strided): number => shape[shape.length - 1];
const rowsOf = ({ shape }: Strided): number => sizeOf(shape.slice(0, -1));

/**
 * The indices that sort the rows of C-contiguous tensors of one shape, by the last of them first; what is equal there is in
 * the order of the one before.
 */
export function orderedRows(keys: readonly Strided[]): Strided {
  const [x] = keys;
  const [rows, n] = [rowsOf(x), lengthOf(x)];
  const result = empty(x.shape, "int32");
  const to = numbersOf(arrayOf(result));
  if (keys.length === 1 && n > 0 && isShort(n, x.dtype)) {
    const from = originOf(x);
    orderShortRows(numbersOf(arrayOf(x)), from, from + rows * n, n, to, originOf(result));
    return result;
  }
  const words = keys.map((key) => wordsOf(nearKernels(key)));
  const order = new Order(n);
  for (let i = 0; i < rows; i++) {
    order.start();
    for (const key of words) order.sort(key, i * n);
    order.write(to, originOf(result) + i * n);
  }
  order.release();
  return result;
}

/** A copy in the heap of what lies elsewhere: kernels gain more than it costs. */
const nearKernels = (x: Strided): Strided =>
  sizeOf(x.shape) < FEW || addressOf(x) >= 0 || heapOf() === null ? x : castTo(x, x.dtype);

/** Sorts rows of `n` elements in place. */
function sortRows(x: Words, rows: number, n: number): void {
  if (n < 2) return;
  const room = roomFor(n * x.width);
  let order: Order | null = null;
  for (let i = 0; i < rows; i++) {
    if (x.width === x.size && sortRow(rowOf(x, i * n), n, room)) continue;
    order ??= new Order(n);
    order.start();
    order.sort(x, i * n);
    arrange(x, i * n, order, room);
  }
  order?.release();
  room.release();
}

/** Sorts a row of real numbers whose keys tell all of them; false if they do not. */
function sortRow(row: Row, n: number, room: Room): boolean {
  const { words, at } = row;
  const exports = sortKernels(n, row, room);
  if (exports !== null) return sortInHeap(exports, row, room, n);
  if (row.step === 1) {
    if (!encode32(row, room.words, room.at, n)) return false;
    if (sortKeys(room.words, room.at, words, at, n)) decode32(row, words, at, n);
    else decode32(row, room.words, room.at, n);
    return true;
  }
  if (!encode64(row, room.words, room.at, n)) return false;
  if (sortPairs(room.words, room.at, words, at, n)) {
    sortTies(words, at, room.words, room.at, n);
    decode64(row, words, at, n);
  } else {
    sortTies(room.words, room.at, words, at, n);
    decode64(row, room.words, room.at, n);
  }
  return true;
}

/**
 * Sorts pairs whose upper words are in order by the lower ones where the upper are equal; `b` is room. Random floats have
 * few equal upper words, one after another: insertion. Once it has moved as much as there is, the rest goes by digits.
 */
function sortTies(a: Uint32Array, ao: number, b: Uint32Array, bo: number, n: number): void {
  const end = ao + 2 * n;
  let moves = n;
  let [last, least] = [a[ao + 1], a[ao]];
  for (let i = ao + 2; i < end; i += 2) {
    const [upper, lower] = [a[i + 1], a[i]];
    if (upper !== last || lower >= least) {
      last = upper;
      least = lower;
      continue;
    }
    let j = i - 2;
    while (j >= ao && a[j + 1] === upper && a[j] > lower) {
      a[j + 2] = a[j];
      j -= 2;
      moves--;
    }
    a[j + 2] = lower;
    if (moves < 0) {
      sortRuns(a, ao, b, bo, n);
      return;
    }
  }
}

function sortRuns(a: Uint32Array, ao: number, b: Uint32Array, bo: number, n: number): void {
  const end = ao + 2 * n;
  for (let from = ao; from < end; ) {
    const upper = a[from + 1];
    let to = from + 2;
    while (to < end && a[to + 1] === upper) to += 2;
    if (to - from > 2) sortRun(a, from, b, bo + (from - ao), (to - from) >> 1);
    from = to;
  }
}

/** Sorts a run of pairs by the lower words: they change places with the upper ones meanwhile. */
function sortRun(a: Uint32Array, from: number, b: Uint32Array, room: number, n: number): void {
  swapWords(a, from, n);
  if (sortPairs(a, from, b, room, n)) a.set(b.subarray(room, room + 2 * n), from);
  swapWords(a, from, n);
}

function swapWords(a: Uint32Array, from: number, n: number): void {
  for (let i = from; i < from + 2 * n; i += 2) {
    const lower = a[i];
    a[i] = a[i + 1];
    a[i + 1] = lower;
  }
}

/** Puts the elements of a row in an order. */
function arrange({ words, width }: Words, from: number, order: Order, { words: copy, at }: Room): void {
  const start = from * width;
  copy.set(words.subarray(start, start + order.n * width), at);
  order.take(copy, at, width, words, start);
}
