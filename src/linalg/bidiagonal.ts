import type { Reflectors } from "./block-reflector.ts";
import { type Planes, part, transposed } from "./planes.ts";
import { blank, conjugateProduct, copyPlanes, scaleRow, subtractProduct, zeroed } from "./planes-room.ts";
import { beta, reflect, tauIm, tauRe } from "./reflectors.ts";

/** A real upper bidiagonal matrix B, and the unitary matrices of A = Q B Pᴴ. */
export interface Bidiagonal {
  readonly diagonal: Float64Array;
  /** Above the diagonal: one less. */
  readonly above: Float64Array;
  /** Q. */
  readonly left: Reflectors;
  /** The conjugate of P. */
  readonly right: Reflectors;
}

/**
 * Makes the row of `n` items a Householder vector, writes its τ down, and gives the real number that it sends the row to.
 */
function reflectRow(x: Planes, n: number, taus: Planes, i: number): number {
  reflect(n, x);
  const { data, offset, im } = taus;
  data[offset + i] = tauRe;
  if (im !== 0) data[offset + i + im] = tauIm;
  return beta;
}

/**
 * Vectors whose products wait. Each use of a product that waits rounds anew, as if the matrix were as large as it was at
 * first; of small matrices, as in LAPACK, every product is subtracted at once.
 */
const panelOf = (n: number): number => (n < 128 ? 1 : 16);

/**
 * Makes an `m` × `n` matrix, m ≥ n, upper bidiagonal by Householder reflections from both sides; what is in `a` is lost.
 *
 * Blocks as in LAPACK's dlabrd (Dongarra, Sorensen and Hammarling, "Block reduction of matrices to condensed forms",
 * 1989): in a panel the matrix stays as it is, less products of vectors, A − LᵀR. Row 2i of L is the i-th vector from
 * the left, and of R the row that it subtracts; row 2i + 1 of R is the i-th vector from the right, and of L the column
 * that it subtracts. So a column or a row of what the matrix has become is one product, and so is the update behind the
 * panel. `keeps` tells whether the vectors are needed.
 */
export function bidiagonalise(a: Planes, m: number, n: number, keeps: boolean): Bidiagonal {
  const complex = a.im !== 0;
  const panel = panelOf(n);
  const high = keeps ? n : Math.min(n, panel);
  const [l, r] = [zeroed(2 * high, m, complex), zeroed(2 * high, n, complex)];
  const [diagonal, above] = [new Float64Array(n), new Float64Array(Math.max(n - 1, 0))];
  const [leftTaus, rightTaus, sums] = [zeroed(1, n, complex), zeroed(1, n, complex), blank(1, 2 * panel, complex)];
  for (let first = 0; first < n; first += panel) {
    const base = keeps ? 2 * first : 0;
    const count = Math.min(panel, n - first);
    for (let p = 0; p < count; p++) {
      const i = first + p;
      const [rows, columns, done] = [m - i, n - i - 1, base + 2 * p];
      // The i-th column as it is now, and the vector that clears it below the diagonal.
      const v = part(l, done, i);
      copyPlanes(transposed(v), part(a, i, i), rows, 1);
      subtractProduct(1, rows, 2 * p, transposed(part(r, base, i)), part(l, base, i), v);
      diagonal[i] = reflectRow(v, rows, leftTaus, i);
      if (columns === 0) break;
      const y = part(r, done, i + 1);
      conjugateProduct(1, columns, rows, v, part(a, i, i + 1), y);
      conjugateProduct(1, 2 * p, rows, v, transposed(part(l, base, i)), sums);
      subtractProduct(1, columns, 2 * p, sums, part(r, base, i + 1), y);
      scaleRow(y, columns, tauRe, tauIm);
      // The i-th row as it is now, and the vector that clears it behind the place next to the diagonal.
      const w = part(r, done + 1, i + 1);
      copyPlanes(w, part(a, i, i + 1), 1, columns);
      subtractProduct(1, columns, 2 * p + 1, transposed(part(l, base, i)), part(r, base, i + 1), w);
      above[i] = reflectRow(w, columns, rightTaus, i);
      const x = part(l, done + 1, i + 1);
      conjugateProduct(1, rows - 1, columns, w, transposed(part(a, i + 1, i + 1)), x);
      conjugateProduct(1, 2 * p + 1, columns, w, transposed(part(r, base, i + 1)), sums);
      subtractProduct(1, rows - 1, 2 * p + 1, sums, part(l, base, i + 1), x);
      scaleRow(x, rows - 1, tauRe, tauIm);
    }
    const next = first + count;
    const behind = part(a, next, next);
    subtractProduct(m - next, n - next, 2 * count, transposed(part(l, base, next)), part(r, base, next), behind);
  }
  const everySecond = (x: Planes, start: number): Planes => ({ ...part(x, start, 0), rows: 2 * x.rows });
  return {
    diagonal,
    above,
    left: { vectors: everySecond(l, 0), taus: leftTaus, count: n, length: m, from: 0 },
    right: { vectors: everySecond(r, 1), taus: rightTaus, count: Math.max(n - 1, 0), length: n, from: 1 },
  };
}
