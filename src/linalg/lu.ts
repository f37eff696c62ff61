import { gemm } from "../kernels/gemm.ts";
import { half, part, solveUnitLower } from "./triangular.ts";

/** Columns that are factored by loops. */
const LEAF = 8;
/** What a leaf knows of a column of U. */
const upper = new Float64Array(LEAF);

/**
 * P A = L U in place, for the `n` × `n` matrix at `offset`: L has ones on its diagonal, which are not stored, and row i
 * was exchanged with row `pivots[i]`. The pivot is the largest number of its column, the first of several, as in LAPACK's
 * dgetrf; columns are halved and brought up to date by products, as in dgetrf2. Gives the first place on the diagonal of
 * U that is 0, or -1.
 */
export function factorLU(a: Float64Array, offset: number, rows: number, n: number, pivots: Int32Array): number {
  factorColumns(a, offset, rows, n, 0, n, pivots);
  for (let i = 0; i < n; i++) if (a[offset + i * rows + i] === 0) return i;
  return -1;
}

function factorColumns(
  a: Float64Array,
  offset: number,
  rows: number,
  n: number,
  first: number,
  width: number,
  pivots: Int32Array,
): void {
  if (width <= LEAF) {
    factorLeaf(a, offset, rows, n, first, width, pivots);
    return;
  }
  const left = half(width);
  const right = width - left;
  factorColumns(a, offset, rows, n, first, left, pivots);
  const corner = offset + first * rows + first;
  solveUnitLower(a, corner, rows, left, a, corner + left, rows, right);
  const below = corner + left * rows;
  const high = n - first - left;
  gemm(high, right, left, part(a, below, rows), part(a, corner + left, rows), part(a, below + left, rows), -1, true);
  factorColumns(a, offset, rows, n, first + left, right, pivots);
}

/** Column after column, each brought up to date by those before it in the leaf (Crout's order). */
function factorLeaf(
  a: Float64Array,
  offset: number,
  rows: number,
  n: number,
  first: number,
  width: number,
  pivots: Int32Array,
): void {
  for (let j = 0; j < width; j++) {
    const column = first + j;
    for (let i = 0; i < j; i++) {
      const row = offset + (first + i) * rows + first;
      let sum = a[row + j];
      for (let k = 0; k < i; k++) sum -= a[row + k] * upper[k];
      a[row + j] = sum;
      upper[i] = sum;
    }
    let [best, place] = [-1, column];
    for (let i = column; i < n; i++) {
      const row = offset + i * rows + first;
      let sum = a[row + j];
      for (let k = 0; k < j; k++) sum -= a[row + k] * upper[k];
      a[row + j] = sum;
      const size = Math.abs(sum);
      if (size > best) [best, place] = [size, i];
    }
    pivots[column] = place;
    if (place !== column) swapRows(a, offset + column * rows, offset + place * rows, n);
    const pivot = a[offset + column * rows + column];
    if (pivot === 0) continue;
    for (let i = column + 1; i < n; i++) a[offset + i * rows + column] /= pivot;
  }
}

export function swapRows(a: Float64Array, x: number, y: number, n: number): void {
  for (let j = 0; j < n; j++) {
    const item = a[x + j];
    a[x + j] = a[y + j];
    a[y + j] = item;
  }
}
