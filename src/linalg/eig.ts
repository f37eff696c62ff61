import { isComplex } from "../core/storage.ts";
import { empty, originOf, type Strided } from "../core/strided.ts";
import { unbalance } from "./balance.ts";
import { complexSchurVectors } from "./complex-vectors.ts";
import { type Eigensystem, eigenDType } from "./eigen-dtypes.ts";
import type { Spectrum } from "./francis.ts";
import { eigenvaluesOfEach, settledDType } from "./general.ts";
import { multiply, numbersOf, type Planes } from "./planes.ts";
import { schurVectors } from "./schur-vectors.ts";
import { rounded } from "./stacks.ts";

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

/** Eigenvalues and eigenvectors of square matrices: `np.linalg.eig`. */
export function eig(x: Strided): Eigensystem {
  const dtype = eigenDType("linalg.eig", x);
  const vectors = empty(x.shape, "complex128");
  const [to, origin] = [numbersOf(vectors), originOf(vectors)];
  const values = eigenvaluesOfEach("linalg.eig", x, (n, { t, q, other, balanced, spectrum }, i) => {
    if (isComplex(dtype)) complexSchurVectors(n, t, other);
    else schurVectors(n, t, spectrum, other);
    scaleRows(n, other, spectrum, false);
    multiply(n, n, n, other, q, t);
    unbalance(n, n, t, balanced);
    scaleRows(n, t, spectrum, true);
    writeColumns(n, t, spectrum, to, 2 * (origin + i * n * n));
  });
  const result = settledDType(dtype, values);
  return { eigenvalues: rounded(values, result), eigenvectors: rounded(vectors, result) };
}
