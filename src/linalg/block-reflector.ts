import { multiply, type Planes, part, transposed } from "./planes.ts";
import { blank, conjugateProduct, subtractProduct } from "./planes-room.ts";
import { BLOCK, triangle } from "./reflectors.ts";

/** Householder vectors as the rows of a matrix, row i with zeros before and 1 at column `from + i`, and their factors τ. */
export interface Reflectors {
  readonly vectors: Planes;
  readonly taus: Planes;
  readonly count: number;
  /** The length of a vector. */
  readonly length: number;
  /** The column of the first 1. */
  readonly from: number;
}

/**
 * C becomes Q C, or Qᴴ C if `adjoint`, for Q = H₀ H₁ … and a matrix C of `columns` columns, whose rows are those of the vectors.
 */
export function applyLeft(q: Reflectors, c: Planes, columns: number, adjoint = false): void {
  const { vectors, taus, count, length, from } = q;
  const complex = c.im !== 0;
  const blocks = Math.ceil(count / BLOCK);
  for (let b = 0; b < blocks; b++) {
    const first = BLOCK * (adjoint ? b : blocks - 1 - b);
    const n = Math.min(BLOCK, count - first);
    // What is left of the first 1 are zeros.
    const rows = length - from - first;
    const v = part(vectors, first, from + first);
    const below = part(c, from + first, 0);
    const t = blank(n, n, complex);
    conjugateProduct(n, n, rows, v, transposed(v), t);
    triangle(n, t, part(taus, 0, first));
    const w = blank(n, columns, complex);
    const tw = blank(n, columns, complex);
    conjugateProduct(n, columns, rows, v, below, w);
    if (adjoint) conjugateProduct(n, columns, n, transposed(t), w, tw);
    else multiply(n, columns, n, t, w, tw);
    subtractProduct(rows, columns, n, transposed(v), tw, below);
  }
}
