import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { isTensor, type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isBigInt, isComplex } from "../core/storage.ts";
import { adopt, arrayOf, originOf } from "../core/strided.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { isBigInts } from "../kernels/numbers.ts";
import { requireVector } from "../types/vectors.ts";
import { edgesUpTo } from "./edges.ts";
import { listOf, valuesOf } from "./values.ts";

export interface DigitizeOptions {
  readonly right?: boolean;
}

const op = "digitize";

/** Whether edges decrease; they do not where all are the same. */
function decreases(edges: ArrayLike<number | bigint>): boolean {
  let [up, down] = [true, true];
  for (let i = 1; i < edges.length; i++) {
    up &&= edges[i - 1] <= edges[i];
    down &&= edges[i - 1] >= edges[i];
  }
  if (!up && !down) throw new ValueError(`${op}: bins must increase or decrease`);
  return !up;
}

/** The bin of each element, where the edges may decrease. */
function places<T extends number | bigint>(values: ArrayLike<T>, edges: readonly T[], right: boolean): Int32Array {
  const turned = decreases(edges);
  const sorted = turned ? edges.toReversed() : edges;
  const result = new Int32Array(values.length);
  for (let i = 0; i < result.length; i++) {
    const place = edgesUpTo(sorted, values[i], !right);
    result[i] = turned ? edges.length - place : place;
  }
  return result;
}

/** The elements of a tensor of int64 or uint64 in C order. */
function bigintsOf(x: Strided): bigint[] {
  const copy = castTo(x, x.dtype);
  const [data, from] = [arrayOf(copy), originOf(copy)];
  return isBigInts(data) ? Array.from(data.subarray(from, from + sizeOf(x.shape))) : [];
}

/** The bin of each element, counted from 1, where 0 and the number of edges are outside: `np.digitize`. */
export function digitize(
  x: Strided,
  bins: readonly number[] | Strided,
  { right = false }: DigitizeOptions = {},
): Strided {
  requireTensor(op, "x", x);
  if (isComplex(x.dtype)) throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  if (isTensor(bins)) {
    requireVector(op, "bins", bins.shape);
    if (isBigInt(x.dtype) && isBigInt(bins.dtype) && promoteTypes(x.dtype, bins.dtype) !== "float64") {
      return adopt(places(bigintsOf(x), bigintsOf(bins), right), "int32", x.shape);
    }
  }
  const edges = Array.from(listOf(op, "bins", bins));
  const { data, from, size } = valuesOf(op, "x", x);
  return adopt(places(data.subarray(from, from + size), edges, right), "int32", x.shape);
}
