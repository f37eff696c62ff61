import { arrayOf, isContiguous, originOf, type Strided, sizeOf } from "../core/strided.ts";

type Floats = Float64Array | Float32Array;

/** Sums of |x| or of x², along axes that lie first or last in memory, where the elements are real and have no gaps. */
export function plainSums(x: Strided, axes: readonly number[], order: number): Float64Array | null {
  if ((order !== 1 && order !== 2) || (x.dtype !== "float64" && x.dtype !== "float32") || !isContiguous(x)) return null;
  const data = arrayOf(x);
  if (!(data instanceof Float64Array) && !(data instanceof Float32Array)) return null;
  const length = sizeOf(axes.map((place) => x.shape[place]));
  const rank = x.shape.length;
  const count = sizeOf(x.shape.filter((_, place) => !axes.includes(place)));
  const sums = new Float64Array(count);
  const at = originOf(x);
  if (axes.every((place) => place >= rank - axes.length)) {
    const sum = order === 2 ? sumOfSquares : sumOfSizes;
    for (let i = 0; i < count; i++) sums[i] = sum(data, at + i * length, length);
    return sums;
  }
  if (!axes.every((place) => place < axes.length)) return null;
  for (let i = 0; i < length; i++) {
    if (order === 2) addSquares(data, at + i * count, sums);
    else addSizes(data, at + i * count, sums);
  }
  return sums;
}

/** A multiple of eight near to the middle: sums are made of halves, so that their error grows with the logarithm. */
const halfOf = (n: number): number => (n >> 4) << 3;
const RUN = 128;

function sumOfSquares(x: Floats, from: number, n: number): number {
  if (n > RUN) {
    const half = halfOf(n);
    return sumOfSquares(x, from, half) + sumOfSquares(x, from + half, n - half);
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = from;
  for (const end = from + n - 3; i < end; i += 4) {
    a += x[i] * x[i];
    b += x[i + 1] * x[i + 1];
    c += x[i + 2] * x[i + 2];
    d += x[i + 3] * x[i + 3];
  }
  for (; i < from + n; i++) a += x[i] * x[i];
  return a + b + (c + d);
}

/** The sum of the sizes of numbers, in halves as well. */
export function sumOfSizes(x: Floats, from: number, n: number): number {
  if (n > RUN) {
    const half = halfOf(n);
    return sumOfSizes(x, from, half) + sumOfSizes(x, from + half, n - half);
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = from;
  for (const end = from + n - 3; i < end; i += 4) {
    a += Math.abs(x[i]);
    b += Math.abs(x[i + 1]);
    c += Math.abs(x[i + 2]);
    d += Math.abs(x[i + 3]);
  }
  for (; i < from + n; i++) a += Math.abs(x[i]);
  return a + b + (c + d);
}

function addSquares(x: Floats, from: number, sums: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] += x[from + i] * x[from + i];
}

function addSizes(x: Floats, from: number, sums: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] += Math.abs(x[from + i]);
}
