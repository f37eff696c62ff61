import { castTo } from "../core/cast.ts";
import { LinAlgError, ValueError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import { empty, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { magnitudeOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { eigenDType, wideOf } from "./eigen-dtypes.ts";
import { numbersOf, type Planes, Room } from "./planes.ts";
import { applyBlock, blocksBackwards, roomToApply } from "./reflectors.ts";
import { rounded } from "./stacks.ts";
import { PANEL, tridiagonalise } from "./tridiagonal.ts";
import { divideAndConquer } from "./tridiagonal-divide.ts";
import { eigenvaluesOf } from "./tridiagonal-ql.ts";

export interface EighOptions {
  readonly UPLO?: "L" | "U";
}

export interface Eigensystem {
  readonly eigenvalues: Strided;
  readonly eigenvectors: Strided;
}

/** The power of two below `x` > 0, or near enough where it would be subnormal. */
export const powerOf = (x: number): number => 2 ** Math.max(-1000, Math.floor(Math.log2(x)));

/**
 * Reads one triangle of an `n` × `n` matrix into both of `to`, divided by the power of two that gives the largest element
 * a size about 1: the result. The imaginary parts of the diagonal count as zero, as in LAPACK.
 */
function readTriangle(op: string, n: number, upper: boolean, source: Float64Array, from: number, to: Planes): number {
  const { data, offset, im } = to;
  const width = im === 0 ? 1 : 2;
  let [largest, spoilt] = [0, 0];
  for (let i = 0; i < n; i++) {
    const end = upper ? n : i + 1;
    for (let j = upper ? i : 0; j < end; j++) {
      const at = from + (i * n + j) * width;
      const re = source[at];
      const imag = im === 0 || i === j ? 0 : source[at + 1];
      largest = Math.max(largest, Math.abs(re), Math.abs(imag));
      spoilt += (re + imag) * 0;
      data[offset + i * n + j] = re;
      data[offset + j * n + i] = re;
      if (im === 0) continue;
      data[offset + im + i * n + j] = imag;
      data[offset + im + j * n + i] = -imag;
    }
  }
  if (Number.isNaN(spoilt)) throw new LinAlgError(`${op}: x must not contain infs or NaNs`);
  const scale = largest === 0 ? 1 : powerOf(largest);
  if (scale !== 1) for (let i = offset; i < offset + im + n * n; i++) data[i] /= scale;
  return scale;
}

/** Writes the rows of `z`, in this order, as the columns of the matrix at `at`. */
function writeColumns(n: number, z: Planes, order: Int32Array, to: Float64Array, at: number): void {
  const { data, offset, im } = z;
  const width = im === 0 ? 1 : 2;
  for (let j = 0; j < n; j++) {
    const row = offset + order[j] * n;
    let place = at + j * width;
    for (let i = 0; i < n; i++, place += n * width) {
      to[place] = data[row + i];
      // Read by columns, the matrix was the conjugate of the one that was given.
      if (im !== 0) to[place + 1] = -data[row + im + i];
    }
  }
}

/** Eigenvalues of every matrix, ascending, and eigenvectors if there is a tensor for them. */
function decompose(op: string, { UPLO }: EighOptions, x: Strided, vectors: Strided | null): Strided {
  const values = empty(x.shape.slice(0, -1), "float64");
  if (sizeOf(x.shape) === 0) return values;
  const n = x.shape[x.shape.length - 1];
  const complex = isComplex(x.dtype);
  const width = complex ? 2 : 1;
  const [size, square] = [n * n, n * n * width];
  const more = vectors === null ? 0 : square + roomToApply(n) * width + 2 * size;
  const room = new Room(square * 3 + n * width + 2 * PANEL * width + more);
  try {
    const matrix = room.take(n, n, complex);
    const to = {
      d: new Float64Array(n),
      e: new Float64Array(n),
      tau: room.take(1, n, complex),
      panels: room.take(2 * n, n, complex),
      coefficients: room.take(1, 2 * PANEL, complex),
    };
    const [source, from, found] = [numbersOf(x), originOf(x) * width, numbersOf(values)];
    const z = room.take(n, vectors === null ? 0 : n, complex);
    const [gathered, secular] = vectors === null ? [z, z] : [room.take(n, n, false), room.take(n, n, false)];
    const work = room.take(1, vectors === null ? 0 : roomToApply(n), complex);
    for (let i = 0; i < sizeOf(values.shape) / n; i++) {
      const scale = readTriangle(op, n, UPLO === "U", source, from + i * square, matrix);
      tridiagonalise(n, matrix, to);
      const at = originOf(values) + i * n;
      if (vectors === null) {
        eigenvaluesOf(op, n, to.d, to.e);
        for (let j = 0; j < n; j++) found[at + j] = to.d[j] * scale;
        continue;
      }
      const order = divideAndConquer(op, to.d, to.e, { ...z, im: 0 }, gathered, secular);
      for (let j = 0; j < n; j++) found[at + j] = to.d[order[j]] * scale;
      if (complex) z.data.fill(0, z.offset + z.im, z.offset + 2 * z.im);
      const reflectors = { ...to.panels, rows: 2 * n };
      blocksBackwards(n - 1, (start, k) => applyBlock(n, n, z, start, k, reflectors, to.tau, work));
      writeColumns(n, z, order, numbersOf(vectors), originOf(vectors) * width + i * square);
    }
    return values;
  } finally {
    room.giveBack();
  }
}

/** Checks the arguments of both functions, and gives the dtype of the eigenvectors. */
function check(op: string, x: Strided, { UPLO = "L" }: EighOptions): DType {
  const dtype = eigenDType(op, x);
  if (UPLO !== "L" && UPLO !== "U") throw new ValueError(`${op}: UPLO is "L" or "U" — ${String(UPLO)}`);
  return dtype;
}

/** Eigenvalues and eigenvectors of symmetric or Hermitian matrices: `np.linalg.eigh`. */
export function eigh(x: Strided, options: EighOptions = {}): Eigensystem {
  const dtype = check("linalg.eigh", x, options);
  const vectors = empty(x.shape, wideOf(dtype));
  const values = decompose("linalg.eigh", options, castTo(x, wideOf(dtype)), vectors);
  return { eigenvalues: rounded(values, magnitudeOf(dtype)), eigenvectors: rounded(vectors, dtype) };
}

/** Eigenvalues of symmetric or Hermitian matrices: `np.linalg.eigvalsh`. */
export function eigvalsh(x: Strided, options: EighOptions = {}): Strided {
  const dtype = check("linalg.eigvalsh", x, options);
  return rounded(decompose("linalg.eigvalsh", options, castTo(x, wideOf(dtype)), null), magnitudeOf(dtype));
}
