import { castTo } from "../core/cast.ts";
import { LinAlgError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { scope } from "../core/scope.ts";
import { isComplex } from "../core/storage.ts";
import { empty, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { varianceOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { singularOperand } from "../types/singular.ts";
import { writeFactors, writeSingularValues } from "./factors.ts";
import { numbersOf, type Planes, transposed } from "./planes.ts";
import { blank, copyPlanes } from "./planes-room.ts";
import { fieldOf } from "./stacks.ts";

/** A stack of `m` × `n` matrices in double precision: float32 too, so that its results are right to the last digits. */
export interface Matrices {
  readonly op: string;
  readonly batch: number[];
  readonly count: number;
  readonly m: number;
  readonly n: number;
  /** The number of singular values of each. */
  readonly k: number;
  readonly complex: boolean;
  readonly field: DType;
  readonly real: DType;
  readonly tensor: Strided;
}

/** Of Hermitian matrices the lower triangle counts alone, as in NumPy. */
export function matricesOf(op: string, x: Strided, hermitian = false): Matrices {
  requireTensor(op, "x", x);
  const field = fieldOf(op, x.dtype);
  const real = varianceOf(field);
  const { batch, m, n } = singularOperand(op, x.shape, hermitian);
  const complex = isComplex(field);
  const tensor = castTo(x, complex ? "complex128" : "float64");
  const count = sizeOf(batch);
  const stack = { op, batch, count, m, n, k: Math.min(m, n), complex, field, real, tensor };
  if (hermitian) for (let i = 0; i < count; i++) mirror(matrixAt(tensor, i, m, n), n);
  return stack;
}

/** The upper triangle becomes the conjugate of the lower one. */
function mirror({ data, offset, rows, columns, im }: Planes, n: number): void {
  for (let i = 0; i < n; i++) {
    if (im !== 0) data[offset + i * (rows + columns) + im] = 0;
    for (let j = i + 1; j < n; j++) {
      const [to, from] = [offset + i * rows + j * columns, offset + j * rows + i * columns];
      data[to] = data[from];
      if (im !== 0) data[to + im] = -data[from + im];
    }
  }
}

/** One matrix of a C-contiguous stack of float64 or complex128. */
export function matrixAt(tensor: Strided, index: number, m: number, n: number): Planes {
  const width = isComplex(tensor.dtype) ? 2 : 1;
  const offset = (originOf(tensor) + index * m * n) * width;
  return { data: numbersOf(tensor), offset, rows: n * width, columns: width, im: width - 1 };
}

/** A power of two that brings the largest number of a matrix near 1. */
function scaleOf(op: string, { data, offset, rows, columns, im }: Planes, m: number, n: number): number {
  let largest = 0;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const at = offset + i * rows + j * columns;
      const size = im === 0 ? Math.abs(data[at]) : Math.abs(data[at]) + Math.abs(data[at + im]);
      // NaN is in no order.
      if (!(size < Infinity)) throw new LinAlgError(`${op}: SVD did not converge`);
      if (size > largest) largest = size;
    }
  }
  return largest === 0 ? 1 : 2 ** Math.max(-1000, Math.min(1000, -Math.ceil(Math.log2(largest))));
}

/** From so many numbers on, the room for the work on a matrix is given back at once. */
const LARGE = 1024;

function inScope(m: number, n: number, run: () => void): void {
  if (m * n < LARGE) run();
  else scope(run);
}

/** Writes the singular values of a matrix, from the largest on. */
export function valuesInto(op: string, a: Planes, m: number, n: number, out: Float64Array, at: number): void {
  if (m === 0 || n === 0) return;
  const scale = scaleOf(op, a, m, n);
  inScope(m, n, () => {
    if (m < n) writeSingularValues(transposed(a), n, m, scale, out, at);
    else writeSingularValues(a, m, n, scale, out, at);
  });
}

/** A = U diag(S) Vh: U has `width` columns, Vh `height` rows. */
export function factorsInto(
  op: string,
  a: Planes,
  m: number,
  n: number,
  out: Float64Array,
  at: number,
  u: Planes,
  width: number,
  vh: Planes,
  height: number,
): void {
  const scale = scaleOf(op, a, m, n);
  inScope(m, n, () => {
    // Products are fastest where each plane has no gaps.
    const complex = a.im !== 0;
    const [left, right] = complex ? [blank(m, width, true), blank(height, n, true)] : [u, vh];
    if (m < n) {
      const factors = { u: transposed(right), width: height, vh: transposed(left) };
      writeFactors(transposed(a), n, m, scale, out, at, factors);
    } else writeFactors(a, m, n, scale, out, at, { u: left, width, vh: right });
    if (!complex) return;
    copyPlanes(u, left, m, width);
    copyPlanes(vh, right, height, n);
  });
}

/** The singular values of each matrix in double precision, from the largest on. */
export function singularValues({ op, batch, count, m, n, k, tensor }: Matrices): Strided {
  const values = empty([...batch, k], "float64");
  const [data, at] = [numbersOf(values), originOf(values)];
  for (let i = 0; i < count; i++) valuesInto(op, matrixAt(tensor, i, m, n), m, n, data, at + i * k);
  return values;
}

/** Singular values and vectors in double precision. */
export interface Decomposed {
  readonly u: Strided;
  readonly s: Strided;
  readonly vh: Strided;
}

/** U, S and Vh of each matrix; `full` asks for all singular vectors. */
export function decompose(stack: Matrices, full: boolean): Decomposed {
  const { op, batch, count, m, n, k, complex, tensor } = stack;
  const dtype = complex ? "complex128" : "float64";
  const [width, height] = full ? [m, n] : [k, k];
  const s = empty([...batch, k], "float64");
  const [u, vh] = [empty([...batch, m, width], dtype), empty([...batch, height, n], dtype)];
  const [data, at] = [numbersOf(s), originOf(s)];
  for (let i = 0; i < count; i++) {
    const [left, right] = [matrixAt(u, i, m, width), matrixAt(vh, i, height, n)];
    factorsInto(op, matrixAt(tensor, i, m, n), m, n, data, at + i * k, left, width, right, height);
  }
  return { u, s, vh };
}
