import { LEAF } from "../generated/simd/factors.ts";
import { gemm, type Matrix } from "../kernels/gemm.ts";
import { turned } from "../kernels/gemm-matrix.ts";
import { solveTriangle } from "./triangle.ts";

/** A part of a matrix in rows, by its first element; the distance between rows is the same for the whole matrix. */
export const part = (data: Float64Array, offset: number, rows: number): Matrix => ({ data, offset, rows, columns: 1 });

/** Rows of one column that are solved by loops. */
const LONG = 48;

/** Half of a size, a multiple of the leaf's. */
export const half = (size: number): number => Math.ceil(size / 2 / LEAF) * LEAF;

/**
 * b = L⁻¹ b for the `m` × `m` lower triangle at `l` with ones on its diagonal, and the `n` columns at `b`: halves by
 * products, as LAPACK's recursive routines.
 */
export function solveUnitLower(
  a: Float64Array,
  l: number,
  lRows: number,
  m: number,
  x: Float64Array,
  b: number,
  bRows: number,
  n: number,
): void {
  if (n === 0) return;
  if (n === 1 && m <= LONG) {
    forward(a, l, lRows, m, x, b, bRows);
    return;
  }
  if (m > LEAF) {
    const top = half(m);
    const [low, below] = [l + top * lRows, b + top * bRows];
    solveUnitLower(a, l, lRows, top, x, b, bRows, n);
    gemm(m - top, n, top, part(a, low, lRows), part(x, b, bRows), part(x, below, bRows), -1, true);
    solveUnitLower(a, low + top, lRows, m - top, x, below, bRows, n);
    return;
  }
  solveTriangle(a, l, lRows, 1, m, true, x, b, bRows, 1, n);
}

/** One column, by dot products along the rows. */
function forward(
  a: Float64Array,
  l: number,
  lRows: number,
  m: number,
  x: Float64Array,
  b: number,
  bRows: number,
): void {
  for (let i = 1; i < m; i++) {
    const row = l + i * lRows;
    let sum = x[b + i * bRows];
    for (let k = 0; k < i; k++) sum -= a[row + k] * x[b + k * bRows];
    x[b + i * bRows] = sum;
  }
}

/** b = U⁻¹ b for the `m` × `m` upper triangle at `u`. A zero on the diagonal is the caller's business. */
export function solveUpper(
  a: Float64Array,
  u: number,
  uRows: number,
  m: number,
  x: Float64Array,
  b: number,
  bRows: number,
  n: number,
): void {
  if (n === 0) return;
  if (n === 1 && m <= LONG) {
    backward(a, u, uRows, m, x, b, bRows);
    return;
  }
  if (m > LEAF) {
    const top = half(m);
    const [low, below] = [u + top * uRows + top, b + top * bRows];
    solveUpper(a, low, uRows, m - top, x, below, bRows, n);
    gemm(top, n, m - top, part(a, u + top, uRows), part(x, below, bRows), part(x, b, bRows), -1, true);
    solveUpper(a, u, uRows, top, x, b, bRows, n);
    return;
  }
  const last = u + (m - 1) * (uRows + 1);
  solveTriangle(a, last, -uRows, -1, m, false, x, b + (m - 1) * bRows, -bRows, 1, n);
}

/** One column. */
function backward(
  a: Float64Array,
  u: number,
  uRows: number,
  m: number,
  x: Float64Array,
  b: number,
  bRows: number,
): void {
  for (let i = m - 1; i >= 0; i--) {
    const row = u + i * uRows;
    let sum = x[b + i * bRows];
    for (let k = i + 1; k < m; k++) sum -= a[row + k] * x[b + k * bRows];
    x[b + i * bRows] = sum / a[row + i];
  }
}

/** b = b L⁻ᵀ for the `n` × `n` lower triangle at `l` and the `m` rows at `b` of the same matrix. */
export function solveFromRight(a: Float64Array, rows: number, l: number, n: number, b: number, m: number): void {
  if (n > LEAF) {
    const left = half(n);
    const [low, right] = [l + left * rows, b + left];
    solveFromRight(a, rows, l, left, b, m);
    gemm(m, n - left, left, part(a, b, rows), turned(part(a, low, rows)), part(a, right, rows), -1, true);
    solveFromRight(a, rows, low + left, n - left, right, m);
    return;
  }
  solveTriangle(a, l, rows, 1, n, false, a, b, 1, rows, m);
}

/** x = L⁻¹ for the `n` × `n` lower triangle at `l` with ones on its diagonal. Above its own, x holds zeros before. */
export function invertUnitLower(
  a: Float64Array,
  l: number,
  lRows: number,
  n: number,
  x: Float64Array,
  at: number,
  xRows: number,
): void {
  if (n > LEAF) {
    const top = half(n);
    const [low, below] = [l + top * lRows, at + top * xRows];
    invertUnitLower(a, l, lRows, top, x, at, xRows);
    invertUnitLower(a, low + top, lRows, n - top, x, below + top, xRows);
    gemm(n - top, top, top, part(a, low, lRows), part(x, at, xRows), part(x, below, xRows), -1);
    solveUnitLower(a, low + top, lRows, n - top, x, below, xRows, top);
    return;
  }
  for (let i = 0; i < n; i++) {
    x[at + i * xRows + i] = 1;
    for (let j = 0; j < i; j++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= a[l + i * lRows + k] * x[at + k * xRows + j];
      x[at + i * xRows + j] = sum;
    }
  }
}
