import { move } from "../core/cast-runs.ts";
import { type Heap, heapOf, SCRATCH, SCRATCH_BYTES } from "../core/heap.ts";
import type { Exports } from "../core/simd.ts";
import type { Storage } from "../core/storage.ts";
import { gemmRoom, gemmSimd, tileRows } from "../generated/simd/gemm.ts";
import { from, type Matrix, type Sign, turned } from "./gemm-matrix.ts";

/** A class of arrays that has kernels: its number there, the exponent of its items' bytes, and its view of the heap. */
interface Kind {
  readonly number: 0 | 1 | 2;
  readonly shift: 2 | 3;
  readonly view: Storage;
}

function kindOf(data: Storage, { views }: Heap): Kind | undefined {
  if (data instanceof Float64Array) return { number: 0, shift: 3, view: views.float64 };
  if (data instanceof Float32Array) return { number: 1, shift: 2, view: views.float32 };
  return data instanceof Int32Array ? { number: 2, shift: 2, view: views.int32 } : undefined;
}

/** One product that the kernels are called for. */
interface Call {
  readonly exports: Exports;
  readonly heap: Heap;
  readonly kind: Kind;
  readonly sign: Sign;
}

/** c = sign · a b, or added to c; false where there are no kernels for it. `m`, `n` and `k` are not 0. */
export function gemmBySimd(
  m: number,
  n: number,
  k: number,
  a: Matrix,
  b: Matrix,
  c: Matrix,
  sign: Sign,
  adds: boolean,
): boolean {
  const heap = heapOf();
  const { exports } = gemmSimd;
  if (heap === null || exports === null) return false;
  const kind = kindOf(c.data, heap);
  if (kind === undefined || a.data.constructor !== c.data.constructor || b.data.constructor !== c.data.constructor)
    return false;
  const call: Call = { exports, heap, kind, sign };
  if (a.data === kind.view && b.data === kind.view && c.data === kind.view) inHeap(call, m, n, k, a, b, c, adds);
  else staged(call, m, n, k, a, b, c, adds);
  return true;
}

function inHeap(call: Call, m: number, n: number, k: number, a: Matrix, b: Matrix, c: Matrix, adds: boolean): void {
  if (n === 1 && m > 1) inHeap(call, 1, m, k, turned(b), turned(a), turned(c), adds);
  else if (m > 1 || !thin(call, n, k, a, b, c, adds)) {
    const { exports, heap, kind, sign } = call;
    const { number, shift } = kind;
    const tier = heap.tier === "relaxed" ? "relaxed" : "simd";
    const rows = tileRows[tier][number];
    const depth = Math.ceil(k / Math.ceil(k / DEPTH));
    const piece = number === 2 ? DEPTH : pieceOf(k, unbroken[tier]);
    const [x, y, z] = [a.offset << shift, b.offset << shift, c.offset << shift];
    const { rows: ar, columns: ac } = a;
    const { rows: br, columns: bc } = b;
    const { rows: cr, columns: cc } = c;
    const more = Number(adds);
    if (share === null || m * n * k < SHARED)
      exports.gemm(number, rows, depth, piece, m, n, k, x, ar, ac, y, br, bc, z, cr, cc, sign, more, SCRATCH);
    else share([number, rows, depth, piece, m, n, k, x, ar, ac, y, br, bc, z, cr, cc, sign, more], shift);
  }
}

/** Multiplications from which on it pays to wake other threads. */
const SHARED = 2 ** 20;

/** Makes a product with the help of other threads: all arguments of `gemm` but the room, the exponent of the bytes. */
export type Share = (product: readonly number[], shift: number) => void;

let share: Share | null = null;

/** Large products go to `by` from now on; null: to nobody. */
export function shareProducts(by: Share | null): void {
  share = by;
}

/** The most terms of a block. */
const DEPTH = 256;
/** Terms up to which a sum of floats is made in one piece. Unfused, each product is rounded too. */
const unbroken = { relaxed: 32, simd: 4 };

/**
 * Terms of a piece of a sum, so that less is rounded away than in one sequence: a quarter, or half of a short one. Pieces
 * of less than 16 terms take their time.
 */
function pieceOf(k: number, whole: number): number {
  return k <= whole ? k : Math.min(128, Math.max(Math.ceil(k / 4), Math.min(16, Math.ceil(k / 2))));
}

/** One row, by kernels that read the matrix once, if its rows or its columns are contiguous. */
function thin(call: Call, n: number, k: number, a: Matrix, b: Matrix, c: Matrix, adds: boolean): boolean {
  const { exports, kind, sign } = call;
  const { number, shift } = kind;
  const [x, y, to] = [a.offset << shift, b.offset << shift, c.offset << shift];
  if (b.rows === 1 && a.columns === 1) exports.dots(number, n, k, x, y, b.columns, to, c.columns, sign, Number(adds));
  else if (b.columns !== 1 && n > 1) return false;
  else exports.rows(number, n, k, x, a.columns, y, b.rows, to, c.columns, sign, Number(adds), SCRATCH);
  return true;
}

/** Bytes behind the room of the kernels for a block of each operand that is not in the heap, and one of the result. */
const AREA = Math.floor((SCRATCH_BYTES - gemmRoom) / 3 / 16) * 16;
/** The side of a block of 8-byte elements that fits there. */
const SIDE = 320;
/** The least bytes that a thin block has: one of each operand lies in the first-level cache. */
const THIN = 2 ** 14;

/** What is not in the heap comes in blocks. */
function staged(call: Call, m: number, n: number, k: number, a: Matrix, b: Matrix, c: Matrix, adds: boolean): void {
  const { view, shift } = call.kind;
  const [high, wide] = [Math.min(m, SIDE), Math.min(n, SIDE)];
  const deep = Math.min(k, Math.max(SIDE, Math.floor((THIN >> shift) / Math.max(high, wide))));
  const area = (index: number): number => (SCRATCH + gemmRoom + index * AREA) >> shift;
  const block = (x: Matrix, index: number, rows: number, columns: number): Matrix =>
    x.data === view ? x : copied(x, rows, columns, view, area(index));
  for (let i = 0; i < m; i += high) {
    const rows = Math.min(high, m - i);
    for (let j = 0; j < n; j += wide) {
      const columns = Math.min(wide, n - j);
      const corner = from(c, i, j);
      const sums = adds ? block(corner, 2, rows, columns) : placeFor(corner, rows, columns, view, area(2));
      for (let l = 0; l < k; l += deep) {
        const depth = Math.min(deep, k - l);
        const left = block(from(a, i, l), 0, rows, depth);
        const right = block(from(b, l, j), 1, depth, columns);
        inHeap(call, rows, columns, depth, left, right, sums, adds || l > 0);
      }
      if (sums.data !== c.data) copy(corner, sums, rows, columns);
    }
  }
}

/** Where a block of a result is made: in its place if that is in the heap. */
function placeFor(x: Matrix, m: number, n: number, view: Storage, at: number): Matrix {
  if (x.data === view) return x;
  const down = n === 1 || (m > 1 && Math.abs(x.rows) < Math.abs(x.columns));
  return { data: view, offset: at, rows: down ? 1 : n, columns: down ? m : 1 };
}

/** A block without gaps, its axes in memory in the order of those of `x`. */
function copied(x: Matrix, m: number, n: number, view: Storage, at: number): Matrix {
  const result = placeFor(x, m, n, view, at);
  copy(result, x, m, n);
  return result;
}

function copy(to: Matrix, x: Matrix, m: number, n: number): void {
  if (Math.abs(to.rows) < Math.abs(to.columns)) copyRows(turned(to), turned(x), n, m);
  else copyRows(to, x, m, n);
}

function copyRows(to: Matrix, x: Matrix, m: number, n: number): void {
  // Rows that follow each other without gaps on both sides are one.
  const [count, length] = x.rows === n * x.columns && to.rows === n * to.columns ? [1, m * n] : [m, n];
  for (let i = 0; i < count; i++) {
    move(to.data, to.offset + i * to.rows, to.columns, x.data, x.offset + i * x.rows, x.columns, length);
  }
}
