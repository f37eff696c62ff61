import { SCRATCH } from "../core/heap.ts";
import { LEAF } from "../generated/simd/factors.ts";
import { gemm } from "../kernels/gemm.ts";
import { kernelsFor } from "./triangle.ts";
import { half, part, solveUnitLower } from "./triangular.ts";

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

/** Rows from which on a kernel factors a leaf. */
const HIGH = 16;

function factorLeaf(
  a: Float64Array,
  offset: number,
  rows: number,
  n: number,
  first: number,
  width: number,
  pivots: Int32Array,
): void {
  const kernels = n - first < HIGH ? null : kernelsFor(a);
  if (kernels === null) {
    factorByLoops(a, offset, rows, n, first, width, pivots);
    return;
  }
  const { exports, heap } = kernels;
  exports.panel(offset * 8, rows * 8, n, first, width, SCRATCH, SCRATCH + LEAF * 4);
  for (let j = 0; j < width; j++) pivots[first + j] = heap.views.int32[SCRATCH / 4 + j];
}

/** Column after column, each brought up to date by those before it in the leaf (Crout's order). */
function factorByLoops(
  a: Float64Array,
  offset: number,
  rows: number,
  n: number,
  first: number,
  width: number,
  pivots: Int32Array,
): void {
  const left = offset + first;
  let scale = 1;
  for (let j = 0; j < width; j++) {
    const column = first + j;
    for (let i = 0; i < j; i++) {
      const row = left + (first + i) * rows;
      let sum = a[row + j];
      for (let k = 0; k < i; k++) sum -= a[row + k] * upper[k];
      a[row + j] = sum;
      upper[i] = sum;
    }
    const place = updateColumn(a, left, rows, column, n, j, scale);
    pivots[column] = place;
    if (place !== column) swapRows(a, offset + column * rows, offset + place * rows, n);
    const pivot = a[left + column * rows + j];
    scale = 1 / pivot;
    // Where there is no reciprocal, the column is divided at once.
    if (pivot === 0) scale = 1;
    else if (!Number.isFinite(scale)) {
      for (let i = column + 1; i < n; i++) a[left + i * rows + j] /= pivot;
      scale = 1;
    }
  }
  for (let i = first + width; i < n; i++) a[left + i * rows + width - 1] *= scale;
}

/**
 * Scales column `j` - 1 of a leaf from row `from` on and brings column `j` up to date. Gives the row of its largest number.
 */
function updateColumn(
  a: Float64Array,
  left: number,
  rows: number,
  from: number,
  n: number,
  j: number,
  scale: number,
): number {
  let [best, place] = [-1, from];
  const [u0, u1, u2, u3, u4, u5] = upper;
  const last = j > 0 ? upper[j - 1] : 0;
  for (let i = from, p = left + from * rows; i < n; i++, p += rows) {
    let sum = a[p + j];
    if (j > 0) {
      const l = a[p + j - 1] * scale;
      a[p + j - 1] = l;
      if (j > 1) {
        sum -= a[p] * u0;
        if (j > 2) {
          sum -= a[p + 1] * u1;
          if (j > 3) {
            sum -= a[p + 2] * u2;
            if (j > 4) {
              sum -= a[p + 3] * u3;
              if (j > 5) {
                sum -= a[p + 4] * u4;
                if (j > 6) sum -= a[p + 5] * u5;
              }
            }
          }
        }
      }
      sum -= l * last;
      a[p + j] = sum;
    }
    const size = Math.abs(sum);
    if (size > best) {
      best = size;
      place = i;
    }
  }
  return place;
}

export function swapRows(a: Float64Array, x: number, y: number, n: number): void {
  for (let j = 0; j < n; j++) {
    const item = a[x + j];
    a[x + j] = a[y + j];
    a[y + j] = item;
  }
}
