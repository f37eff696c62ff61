import { type Heap, heapOf, SCRATCH, SCRATCH_BYTES } from "../core/heap.ts";
import type { Exports } from "../core/simd.ts";
import type { Storage } from "../core/storage.ts";
import { gemmRoom, gemmSimd, tileRows } from "../generated/simd/gemm.ts";
import { type Matrix, type Sign, turned } from "./gemm-matrix.ts";
import { numbersOf } from "./numbers.ts";

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

/**
 * c = sign · a b, or added to c; false where there are no kernels for it, or where an operand is not in the heap. `m`, `n`
 * and `k` are not 0.
 */
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
  if (kind === undefined || a.data !== kind.view || b.data !== kind.view) return false;
  if (c.data !== kind.view) return gemmBeside(kind, m, n, k, a, b, c, sign, adds);
  if (n === 1 && m > 1) return gemmBySimd(1, m, k, turned(b), turned(a), turned(c), sign, adds);
  if (m === 1 && thin(exports, kind, n, k, a, b, c, sign, adds)) return true;
  const { number, shift } = kind;
  const tier = heap.tier === "relaxed" ? "relaxed" : "simd";
  const depth = Math.ceil(k / Math.ceil(k / DEPTH));
  const piece = number === 2 ? DEPTH : pieceOf(k, unbroken[tier]);
  const rows = tileRows[tier][number];
  const [x, y, z] = [a.offset << shift, b.offset << shift, c.offset << shift];
  const { rows: ar, columns: ac } = a;
  const { rows: br, columns: bc } = b;
  const { rows: cr, columns: cc } = c;
  const more = Number(adds);
  if (share === null || m * n * k < SHARED)
    exports.gemm(number, rows, depth, piece, m, n, k, x, ar, ac, y, br, bc, z, cr, cc, sign, more, SCRATCH);
  else share([number, rows, depth, piece, m, n, k, x, ar, ac, y, br, bc, z, cr, cc, sign, more], shift);
  return true;
}

/** Behind the room of the kernels, a result that is not in the heap itself. */
const BESIDE = SCRATCH + gemmRoom;

function gemmBeside(
  { view, shift }: Kind,
  m: number,
  n: number,
  k: number,
  a: Matrix,
  b: Matrix,
  c: Matrix,
  sign: Sign,
  adds: boolean,
): boolean {
  if (m * n > (SCRATCH_BYTES - gemmRoom) >> shift) return false;
  const near: Matrix = { data: view, offset: BESIDE >> shift, rows: n, columns: 1 };
  if (adds) copy(near, c, m, n);
  const done = gemmBySimd(m, n, k, a, b, near, sign, adds);
  if (done) copy(c, near, m, n);
  return done;
}

function copy(to: Matrix, from: Matrix, m: number, n: number): void {
  const [x, y] = [numbersOf(to.data), numbersOf(from.data)];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++)
      x[to.offset + i * to.rows + j * to.columns] = y[from.offset + i * from.rows + j * from.columns];
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
function thin(
  exports: Exports,
  { number, shift }: Kind,
  n: number,
  k: number,
  a: Matrix,
  b: Matrix,
  c: Matrix,
  sign: Sign,
  adds: boolean,
): boolean {
  const [x, y, to] = [a.offset << shift, b.offset << shift, c.offset << shift];
  if (b.rows === 1 && a.columns === 1) exports.dots(number, n, k, x, y, b.columns, to, c.columns, sign, Number(adds));
  else if (b.columns !== 1 && n > 1) return false;
  else {
    // float32 is summed in float64 as it is.
    const part = number === 0 ? Math.max(32, k >> 5) : k;
    for (let l = 0; l < k; l += part) {
      const [from, row] = [x + ((l * a.columns) << shift), y + ((l * b.rows) << shift)];
      const more = Number(adds || l > 0);
      exports.rows(number, n, Math.min(part, k - l), from, a.columns, row, b.rows, to, c.columns, sign, more, SCRATCH);
    }
  }
  return true;
}
