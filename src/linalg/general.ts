import { castTo } from "../core/cast.ts";
import { LinAlgError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import { empty, originOf, type Strided, sizeOf } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { type Balance, balance } from "./balance.ts";
import { realIteration } from "./bulges.ts";
import { complexIteration } from "./complex-bulges.ts";
import { powerOf, wideOf } from "./eigen-dtypes.ts";
import type { Spectrum } from "./francis.ts";
import { Reduction } from "./hessenberg.ts";
import { numbersOf, type Planes, Room } from "./planes.ts";
import { schurForm, Transformations } from "./schur.ts";

/** Elements from 1 / HUGE to HUGE have squares. */
const HUGE = 2 ** 460;

/** Reads a matrix by columns, divided by the power of two, the result, that leaves squares in range and small elements there. */
function readColumns(op: string, n: number, source: Float64Array, from: number, to: Planes): number {
  const { data, offset, im } = to;
  const width = im === 0 ? 1 : 2;
  let [largest, spoilt] = [0, 0];
  for (let i = from; i < from + n * n * width; i++) {
    largest = Math.max(largest, Math.abs(source[i]));
    spoilt += source[i] * 0;
  }
  if (Number.isNaN(spoilt)) throw new LinAlgError(`${op}: x must not contain infs or NaNs`);
  const fits = largest === 0 || (largest < HUGE && largest > 1 / HUGE);
  const scale = fits ? 1 : powerOf(largest) * (largest < 1 ? HUGE : 1 / HUGE);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const at = from + (i * n + j) * width;
      data[offset + j * n + i] = source[at] / scale;
      if (im !== 0) data[offset + im + j * n + i] = source[at + 1] / scale;
    }
  }
  return scale;
}

/** Balancing may have made elements large or small again: divides them by a power of two, the result, if squares could suffer. */
function resize(n: number, { data, offset, im }: Planes): number {
  const end = offset + im + n * n;
  let largest = 0;
  for (let i = offset; i < end; i++) largest = Math.max(largest, Math.abs(data[i]));
  if (largest === 0 || (largest < 1e30 && largest > 1e-30)) return 1;
  const scale = powerOf(largest);
  for (let i = offset; i < end; i++) data[i] /= scale;
  return scale;
}

/** A matrix A, balanced, as Q T Qᴴ with a triangular T, or one with blocks of two: both lie by columns. */
export interface SchurForm {
  readonly t: Planes;
  readonly q: Planes;
  /** Room for another matrix. */
  readonly other: Planes;
  readonly balanced: Balance;
  readonly spectrum: Spectrum;
}

/**
 * The eigenvalues of each matrix of a stack, as pairs. With `visit`, it gets the whole Schur form of matrix `i`; otherwise
 * only what eigenvalues need is computed.
 */
export function eigenvaluesOfEach(
  op: string,
  x: Strided,
  visit: ((n: number, form: SchurForm, i: number) => void) | null,
): Strided {
  const values = empty(x.shape.slice(0, -1), "complex128");
  if (sizeOf(x.shape) === 0) return values;
  const n = x.shape[x.shape.length - 1];
  const complex = isComplex(x.dtype);
  const width = complex ? 2 : 1;
  const iteration = complex ? complexIteration : realIteration;
  const room = new Room((n * n * 3 + Reduction.room(n) + Transformations.room(n, iteration)) * width);
  try {
    const [t, q, other] = [room.take(n, n, complex), room.take(n, n, complex), room.take(n, n, complex)];
    const reduction = new Reduction(room, n, complex);
    const transformations = new Transformations(room, n, complex, iteration);
    const wide = castTo(x, wideOf(x.dtype));
    const [source, from, found] = [numbersOf(wide), originOf(wide) * width, numbersOf(values)];
    const spectrum = { re: new Float64Array(n), im: new Float64Array(n) };
    for (let i = 0; i < sizeOf(x.shape) / (n * n); i++) {
      const scale = readColumns(op, n, source, from + i * n * n * width, t);
      const balanced = balance(n, t);
      const more = resize(n, t);
      const { low, high } = balanced;
      reduction.reduce(t, low, high);
      if (visit !== null) reduction.form(q, low, high);
      for (let k = 0; k < n; k++) {
        const at = t.offset + k * (n + 1);
        spectrum.re[k] = t.data[at];
        spectrum.im[k] = complex ? t.data[at + t.im] : 0;
      }
      schurForm(op, t, low, high, n, visit !== null, q, visit === null ? 0 : n, spectrum, transformations);
      const at = 2 * (originOf(values) + i * n);
      for (let k = 0; k < n; k++) {
        found[at + 2 * k] = spectrum.re[k] * more * scale;
        found[at + 2 * k + 1] = spectrum.im[k] * more * scale;
      }
      visit?.(n, { t, q, other, balanced, spectrum }, i);
    }
    return values;
  } finally {
    room.giveBack();
  }
}

/** Real if all imaginary parts are zero: then NumPy gives the real dtype, too. */
function settled(values: Strided): boolean {
  const [data, at] = [numbersOf(values), 2 * originOf(values)];
  for (let i = 0; i < sizeOf(values.shape); i++) if (data[at + 2 * i + 1] !== 0) return false;
  return true;
}

const complexOf = (dtype: DType): DType => (dtype === "float32" || dtype === "complex64" ? "complex64" : "complex128");

/** The dtype of the result of matrices that have eigenvectors of `dtype` unless these eigenvalues are complex. */
export function settledDType(dtype: DType, values: Strided): DType {
  return !isComplex(dtype) && settled(values) ? dtype : complexOf(dtype);
}
