import { castTo } from "../core/cast.ts";
import { LinAlgError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import { empty, originOf, type Strided, sizeOf } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { balance, unbalance } from "./balance.ts";
import { realIteration } from "./bulges.ts";
import { complexIteration } from "./complex-bulges.ts";
import { complexSchurVectors } from "./complex-vectors.ts";
import { eigenDType, wideOf } from "./eigen-dtypes.ts";
import { type Eigensystem, powerOf } from "./eigh.ts";
import type { Spectrum } from "./francis.ts";
import { Reduction } from "./hessenberg.ts";
import { multiply, numbersOf, type Planes, Room } from "./planes.ts";
import { schurForm, Transformations } from "./schur.ts";
import { schurVectors } from "./schur-vectors.ts";
import { rounded } from "./stacks.ts";

/** Reads a matrix by columns, divided by a power of two that gives the largest element a size about 1: the result. */
function readColumns(op: string, n: number, source: Float64Array, from: number, to: Planes): number {
  const { data, offset, im } = to;
  const width = im === 0 ? 1 : 2;
  let [largest, spoilt] = [0, 0];
  for (let i = from; i < from + n * n * width; i++) {
    largest = Math.max(largest, Math.abs(source[i]));
    spoilt += source[i] * 0;
  }
  if (Number.isNaN(spoilt)) throw new LinAlgError(`${op}: x must not contain infs or NaNs`);
  const scale = largest === 0 ? 1 : powerOf(largest);
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

/**
 * Divides a vector by its largest element, so that nothing overflows, and with `unit` by its norm. Imaginary parts are `im`
 * items behind the real ones, if there are any.
 */
function scaleRow(n: number, data: Float64Array, at: number, im: number, unit: boolean): void {
  let most = 0;
  for (let k = at; k < at + n; k++) most = Math.max(most, Math.abs(data[k]), im === 0 ? 0 : Math.abs(data[k + im]));
  for (let k = at; k < at + n; k++) {
    data[k] /= most;
    if (im !== 0) data[k + im] /= most;
  }
  if (!unit) return;
  let [sum, largest, place] = [0, 0, at];
  for (let k = at; k < at + n; k++) {
    const square = data[k] ** 2 + (im === 0 ? 0 : data[k + im] ** 2);
    sum += square;
    if (square > largest) {
      largest = square;
      place = k;
    }
  }
  const factor = 1 / Math.sqrt(sum);
  if (im === 0) {
    for (let k = at; k < at + n; k++) data[k] *= factor;
    return;
  }
  // As dgeev and zgeev do: the largest component of a complex vector is real.
  const size = Math.sqrt(largest);
  const [c, s] = [(data[place] / size) * factor, (data[place + im] / size) * factor];
  for (let k = at; k < at + n; k++) {
    const [re, imag] = [data[k], data[k + im]];
    data[k] = c * re + s * imag;
    data[k + im] = c * imag - s * re;
  }
  data[place + im] = 0;
}

/** `scaleRow` for all rows: of a real matrix, two rows are the parts of a complex vector where eigenvalues are conjugate. */
function scaleRows(n: number, { data, offset, im }: Planes, spectrum: Spectrum, unit: boolean): void {
  for (let i = 0; i < n; i++) {
    const pair = im === 0 && spectrum.im[i] !== 0;
    scaleRow(n, data, offset + i * n, pair ? n : im, unit);
    if (pair) i++;
  }
}

/** Writes the rows of `v` as columns of pairs. */
function writeColumns(n: number, { data, offset, im }: Planes, spectrum: Spectrum, to: Float64Array, at: number): void {
  for (let j = 0; j < n; j++) {
    const real = im === 0 && spectrum.im[j] === 0;
    const second = im === 0 && spectrum.im[j] < 0;
    const row = offset + (second ? j - 1 : j) * n;
    const parts = im === 0 ? n : im;
    for (let i = 0; i < n; i++) {
      const place = at + 2 * (i * n + j);
      to[place] = data[row + i];
      to[place + 1] = real ? 0 : second ? -data[row + i + parts] : data[row + i + parts];
    }
  }
}

/** Schur form of a Hessenberg matrix: its eigenvalues, and with `vectors` those of the triangular form as rows of `x`. */
function schur(
  op: string,
  n: number,
  h: Planes,
  low: number,
  high: number,
  q: Planes,
  x: Planes | null,
  found: Spectrum,
  room: Transformations,
): undefined {
  for (let k = 0; k < n; k++) {
    const at = h.offset + k * n + k;
    found.re[k] = h.data[at];
    found.im[k] = h.im === 0 ? 0 : h.data[at + h.im];
  }
  schurForm(op, h, low, high, n, x !== null, q, x === null ? 0 : n, found, room);
  if (x === null) return;
  if (h.im === 0) schurVectors(n, h, found, x);
  else complexSchurVectors(n, h, x);
}

/** The eigenvalues as pairs, and the eigenvectors if there is a tensor for them. */
function decompose(op: string, x: Strided, vectors: Strided | null): Strided {
  const values = empty(x.shape.slice(0, -1), "complex128");
  if (sizeOf(x.shape) === 0) return values;
  const n = x.shape[x.shape.length - 1];
  const complex = isComplex(x.dtype);
  const width = complex ? 2 : 1;
  const iteration = complex ? complexIteration : realIteration;
  const room = new Room((n * n * 3 + Reduction.room(n) + Transformations.room(n, iteration)) * width);
  try {
    const [h, q, v] = [room.take(n, n, complex), room.take(n, n, complex), room.take(n, n, complex)];
    const reduction = new Reduction(room, n, complex);
    const transformations = new Transformations(room, n, complex, iteration);
    const [source, from, found] = [numbersOf(x), originOf(x) * width, numbersOf(values)];
    const spectrum = { re: new Float64Array(n), im: new Float64Array(n) };
    for (let i = 0; i < sizeOf(values.shape) / n; i++) {
      const scale = readColumns(op, n, source, from + i * n * n * width, h);
      const balanced = balance(n, h);
      const { low, high } = balanced;
      const more = resize(n, h);
      reduction.reduce(h, low, high);
      if (vectors !== null) reduction.form(q, low, high);
      schur(op, n, h, low, high, q, vectors === null ? null : v, spectrum, transformations);
      const at = 2 * (originOf(values) + i * n);
      for (let k = 0; k < n; k++) {
        found[at + 2 * k] = spectrum.re[k] * more * scale;
        found[at + 2 * k + 1] = spectrum.im[k] * more * scale;
      }
      if (vectors === null) continue;
      scaleRows(n, v, spectrum, false);
      multiply(n, n, n, v, q, h);
      unbalance(n, n, h, balanced);
      scaleRows(n, h, spectrum, true);
      writeColumns(n, h, spectrum, numbersOf(vectors), 2 * (originOf(vectors) + i * n * n));
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

/** Eigenvalues and eigenvectors of square matrices: `np.linalg.eig`. */
export function eig(x: Strided): Eigensystem {
  const dtype = eigenDType("linalg.eig", x);
  const vectors = empty(x.shape, "complex128");
  const values = decompose("linalg.eig", castTo(x, wideOf(dtype)), vectors);
  const result = !isComplex(dtype) && settled(values) ? dtype : complexOf(dtype);
  return { eigenvalues: rounded(values, result), eigenvectors: rounded(vectors, result) };
}

/** Eigenvalues of square matrices: `np.linalg.eigvals`. */
export function eigvals(x: Strided): Strided {
  const dtype = eigenDType("linalg.eigvals", x);
  const values = decompose("linalg.eigvals", castTo(x, wideOf(dtype)), null);
  return rounded(values, !isComplex(dtype) && settled(values) ? dtype : complexOf(dtype));
}
