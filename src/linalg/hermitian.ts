import { castTo } from "../core/cast.ts";
import { LinAlgError, ValueError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import { originOf, type Strided, sizeOf } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { eigenDType, powerOf, wideOf } from "./eigen-dtypes.ts";
import { numbersOf, type Planes, Room } from "./planes.ts";
import { PANEL, type Tridiagonal, tridiagonalise } from "./tridiagonal.ts";

export interface EighOptions {
  readonly UPLO?: "L" | "U";
}

/** Checks the arguments, and gives the dtype of eigenvectors. */
export function hermitianDType(op: string, x: Strided, { UPLO = "L" }: EighOptions): DType {
  const dtype = eigenDType(op, x);
  if (UPLO !== "L" && UPLO !== "U") throw new ValueError(`${op}: UPLO is "L" or "U" — ${String(UPLO)}`);
  return dtype;
}

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

/** What becomes of a tridiagonal matrix: number `i` of the stack, divided by `scale`. */
export type Solve = (tridiagonal: Tridiagonal, i: number, scale: number) => void;

/**
 * Reduces each matrix of a stack to a tridiagonal one, which `prepare` makes a solver for: it may take as many numbers of the
 * room as it says that it needs.
 */
export function reduceEach(
  op: string,
  { UPLO }: EighOptions,
  x: Strided,
  needs: number,
  prepare: (room: Room) => Solve,
): void {
  if (sizeOf(x.shape) === 0) return;
  const n = x.shape[x.shape.length - 1];
  const complex = isComplex(x.dtype);
  const width = complex ? 2 : 1;
  const square = n * n * width;
  const room = new Room(square * 3 + (n + 2 * PANEL) * width + needs);
  try {
    const matrix = room.take(n, n, complex);
    const to = {
      d: new Float64Array(n),
      e: new Float64Array(n),
      tau: room.take(1, n, complex),
      panels: room.take(2 * n, n, complex),
      coefficients: room.take(1, 2 * PANEL, complex),
    };
    const solve = prepare(room);
    const wide = castTo(x, wideOf(x.dtype));
    const [source, from] = [numbersOf(wide), originOf(wide) * width];
    for (let i = 0; i < sizeOf(x.shape) / (n * n); i++) {
      const scale = readTriangle(op, n, UPLO === "U", source, from + i * square, matrix);
      tridiagonalise(n, matrix, to);
      solve(to, i, scale);
    }
  } finally {
    room.giveBack();
  }
}
