import { gemm } from "../kernels/gemm.ts";
import { turned } from "../kernels/gemm-matrix.ts";
import { half, part, solveFromRight } from "./triangular.ts";

/** Rows that are factored by loops. */
const LEAF = 16;
/** Rows of a block whose upper triangle is computed as well, and not used. */
const SQUARE = 32;

/**
 * L of L Lᵀ in place of the lower triangle of the `n` × `n` matrix at `offset`; what is above is not read, and may be
 * anything afterwards. Halves by products, as LAPACK's dpotrf2. Gives whether the matrix is positive definite.
 */
export function factorCholesky(a: Float64Array, offset: number, rows: number, n: number): boolean {
  if (n <= LEAF) return factorLeaf(a, offset, rows, n);
  const top = half(n);
  const below = offset + top * rows;
  if (!factorCholesky(a, offset, rows, top)) return false;
  solveFromRight(a, rows, offset, top, below, n - top);
  subtractSquare(a, rows, below + top, n - top, below, top);
  return factorCholesky(a, below + top, rows, n - top);
}

function factorLeaf(a: Float64Array, offset: number, rows: number, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const row = offset + i * rows;
    for (let j = 0; j < i; j++) {
      const other = offset + j * rows;
      let sum = a[row + j];
      for (let k = 0; k < j; k++) sum -= a[row + k] * a[other + k];
      a[row + j] = sum / a[other + j];
    }
    let sum = a[row + i];
    for (let k = 0; k < i; k++) sum -= a[row + k] * a[row + k];
    // A NaN is not positive either.
    if (!(sum > 0)) return false;
    a[row + i] = Math.sqrt(sum);
  }
  return true;
}

/** c -= x xᵀ for the lower triangle of the `n` × `n` matrix at `c`, and the `n` rows of `k` elements at `x`. */
function subtractSquare(a: Float64Array, rows: number, c: number, n: number, x: number, k: number): void {
  if (n <= SQUARE) {
    gemm(n, n, k, part(a, x, rows), turned(part(a, x, rows)), part(a, c, rows), -1, true);
    return;
  }
  const top = half(n);
  const [below, lower] = [x + top * rows, c + top * rows];
  subtractSquare(a, rows, c, top, x, k);
  gemm(n - top, top, k, part(a, below, rows), turned(part(a, x, rows)), part(a, lower, rows), -1, true);
  subtractSquare(a, rows, lower + top, n - top, below, k);
}
