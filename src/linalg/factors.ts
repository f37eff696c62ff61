import { type Bidiagonal, bidiagonalise } from "./bidiagonal.ts";
import { iterate } from "./bidiagonal-qr.ts";
import { applyLeft, type Reflectors } from "./block-reflector.ts";
import { type Planes, part, transposed } from "./planes.ts";
import { blank, copyPlanes } from "./planes-room.ts";
import { divide } from "./singular-divide.ts";
import { triangular } from "./tall.ts";

/** From so many rows for each column on, a triangular matrix first saves work. LAPACK's dgesdd changes there too. */
const TALL = 11 / 6;

interface Reduced {
  readonly bidiagonal: Bidiagonal;
  /** What made the matrix triangular before, if anything did. */
  readonly q: Reflectors | null;
}

/** Makes a matrix, m ≥ n, bidiagonal, after it has been multiplied by `scale`. */
function reduce(a: Planes, m: number, n: number, scale: number, keeps: boolean): Reduced {
  const w = blank(m, n, a.im !== 0);
  copyPlanes(w, a, m, n);
  const size = m * n * (a.im === 0 ? 1 : 2);
  if (scale !== 1) for (let i = w.offset; i < w.offset + size; i++) w.data[i] *= scale;
  if (m < TALL * n) return { bidiagonal: bidiagonalise(w, m, n, keeps), q: null };
  const { q, r } = triangular(w, m, n);
  return { bidiagonal: bidiagonalise(r, n, n, keeps), q };
}

/** Writes the values, without their scale and from the largest on; gives their order. */
function writeValues(values: Float64Array, scale: number, out: Float64Array, at: number): number[] {
  const order = Array.from(values, (_, i) => i).sort((i, j) => values[j] - values[i]);
  order.forEach((i, place) => {
    out[at + place] = values[i] / scale;
  });
  return order;
}

/** Writes the singular values of an `m` × `n` matrix, m ≥ n, whose entries are at most 1 when they are multiplied by `scale`. */
export function writeSingularValues(
  a: Planes,
  m: number,
  n: number,
  scale: number,
  out: Float64Array,
  at: number,
): void {
  const { diagonal, above } = reduce(a, m, n, scale, false).bidiagonal;
  iterate(diagonal, above, n, null, null);
  writeValues(diagonal.map(Math.abs), scale, out, at);
}

/** Where the factors of a matrix go: U has `width` columns. */
export interface Factors {
  readonly u: Planes;
  readonly width: number;
  readonly vh: Planes;
}

/** The same with U and Vh. */
export function writeFactors(
  a: Planes,
  m: number,
  n: number,
  scale: number,
  out: Float64Array,
  at: number,
  { u, width, vh }: Factors,
): void {
  const { bidiagonal, q } = reduce(a, m, n, scale, true);
  const { values, left, right } = divide(bidiagonal.diagonal, bidiagonal.above, n);
  const order = writeValues(values, scale, out, at);
  clear(u, m, width);
  clear(vh, n, n);
  for (let i = n; i < width; i++) u.data[part(u, i, i).offset] = 1;
  order.forEach((i, place) => {
    copyPlanes(part(vh, place, 0), part(right, i, 0), 1, n);
    copyPlanes(part(u, 0, place), transposed(part(left, i, 0)), n, 1);
  });
  applyLeft(bidiagonal.right, transposed(vh), n);
  applyLeft(bidiagonal.left, u, q === null ? width : n);
  if (q !== null) applyLeft(q, u, width);
}

function clear({ data, offset, rows, columns, im }: Planes, m: number, n: number): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const at = offset + i * rows + j * columns;
      data[at] = 0;
      if (im !== 0) data[at + im] = 0;
    }
  }
}
