import { castTo } from "../core/cast.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { promoteTypes, quotientOf } from "../generated/promotion.ts";
import { valuesShape } from "../types/metrics.ts";
import { matrixShape, sameColumnsShape } from "../types/ml.ts";
import { withVectorShape } from "../types/numeric.ts";
import { numbersIn, requireReal } from "./labels.ts";

/** Between these a product of two sums of squares is exact up to rounding: nothing overflows, nothing is lost. */
const [SMALLEST, LARGEST] = [2 ** -480, 2 ** 480];

/** What brings the largest element near 1, a power of two; 1 where nothing is out of range. */
function scaleOf(x: Float64Array): number {
  let most = 0;
  for (let i = 0; i < x.length; i++) most = Math.max(most, Math.abs(x[i]));
  if (most === 0 || !Number.isFinite(most) || (most > SMALLEST && most < LARGEST)) return 1;
  return 2 ** -Math.floor(Math.log2(most));
}

const scaled = (x: Float64Array, scale: number): Float64Array => (scale === 1 ? x : x.map((value) => value * scale));

/** A matrix of one row stands for a vector. */
interface Vectors {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly rows: number;
  readonly length: number;
}

function vectorsOf(op: string, x: Strided, y: Strided): Vectors {
  requireReal(op, "x", x);
  requireReal(op, "y", y);
  valuesShape(op, x.shape);
  withVectorShape(op, x.shape, y.shape);
  return { x: numbersIn(x), y: numbersIn(y), rows: x.shape.length === 1 ? 1 : x.shape[0], length: y.shape[0] };
}

/** Results in the dtype that a quotient of the two would have. */
function delivered(values: Float64Array, shape: readonly number[], x: Strided, y: Strided): Strided {
  const dtype = quotientOf(promoteTypes(x.dtype, y.dtype));
  const result = adopt(values, "float64", shape);
  return dtype === "float64" ? result : castTo(result, dtype);
}

/** See codegen/spec/ml-numeric.ts. */
export function cosineSimilarity(x: Strided, y: Strided): Strided {
  const vectors = vectorsOf("cosineSimilarity", x, y);
  const { rows, length } = vectors;
  // A cosine does not depend on the lengths: each vector may be scaled on its own.
  const b = scaled(vectors.y, scaleOf(vectors.y));
  let own = 0;
  for (let i = 0; i < length; i++) own += b[i] * b[i];
  const result = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const plain = vectors.x.subarray(row * length, (row + 1) * length);
    const a = scaled(plain, scaleOf(plain));
    let [product, square] = [0, 0];
    for (let i = 0; i < length; i++) {
      product += a[i] * b[i];
      square += a[i] * a[i];
    }
    // A vector of zeros has no direction, and nothing in common with any.
    result[row] = square === 0 || own === 0 ? 0 * product : product / (Math.sqrt(square) * Math.sqrt(own));
  }
  return delivered(result, x.shape.slice(0, -1), x, y);
}

/** The distance of `length` numbers of `x` from as many of `y`. */
function distance(x: Float64Array, at: number, y: Float64Array, from: number, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const difference = x[at + i] - y[from + i];
    sum += difference * difference;
  }
  if (sum > SMALLEST && sum < Number.POSITIVE_INFINITY) return Math.sqrt(sum);
  // The squares have vanished or overflowed, or all is as it should be: 0, infinite, or NaN.
  const differences = x.slice(at, at + length).map((value, i) => value - y[from + i]);
  const scale = scaleOf(differences);
  if (scale === 1) return Math.sqrt(sum);
  return Math.sqrt(differences.reduce((total, value) => total + (value * scale) ** 2, 0)) / scale;
}

/** See codegen/spec/ml-numeric.ts. */
export function euclideanDistance(x: Strided, y: Strided): Strided {
  const { x: a, y: b, rows, length } = vectorsOf("euclideanDistance", x, y);
  const result = Float64Array.from({ length: rows }, (_, row) => distance(a, row * length, b, 0, length));
  return delivered(result, x.shape.slice(0, -1), x, y);
}

/** See codegen/spec/ml-numeric.ts. */
export function euclideanDistances(x: Strided, y: Strided): Strided {
  const op = "euclideanDistances";
  requireReal(op, "x", x);
  requireReal(op, "y", y);
  matrixShape(op, x.shape);
  sameColumnsShape(op, x.shape, y.shape);
  const [[rows, length], [columns]] = [x.shape, y.shape];
  const [a, b] = [numbersIn(x), numbersIn(y)];
  const result = new Float64Array(rows * columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      result[at] = distance(a, row * length, b, column * length, length);
    }
  }
  return delivered(result, [rows, columns], x, y);
}
