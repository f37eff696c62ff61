import { castTo } from "../core/cast.ts";
import { DTypeError, ShapeError, ValueError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isBigInt } from "../core/storage.ts";
import { adopt, arrayOf, originOf } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { contiguous } from "../ops/sort.ts";
import { requireSameLength, requireVector } from "../types/vectors.ts";
import { valuesOf } from "./values.ts";

export interface BincountOptions {
  readonly weights?: Strided;
  readonly minlength?: number;
}

const op = "bincount";

/** How often each of 0, 1, 2, … occurs, or the sums of the weights there: `np.bincount`. */
export function bincount(x: Strided, { weights, minlength = 0 }: BincountOptions = {}): Strided {
  requireTensor(op, "x", x);
  requireVector(op, "x", x.shape);
  if (weights !== undefined) {
    requireTensor(op, "weights", weights);
    requireSameLength(op, "weights", x.shape, weights.shape);
  }
  if (kindOf[x.dtype] > 2) throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  if (!Number.isInteger(minlength) || minlength < 0) throw new ValueError(`${op}: ${minlength} is not a length`);
  const own = contiguous(isBigInt(x.dtype) ? castTo(x, "float64") : x);
  const [data, from, size] = [numbersOf(arrayOf(own)), originOf(own), x.shape[0]];
  let length = minlength;
  for (let i = 0; i < size; i++) {
    const value = data[from + i];
    if (value < 0) throw new ValueError(`${op}: ${value} is negative`);
    if (value >= length) length = value + 1;
  }
  if (length > 2 ** 31) throw new ShapeError(`${op}: ${length - 1} is too large a number to count up to`);
  if (weights === undefined) {
    const counts = new Int32Array(length);
    for (let i = 0; i < size; i++) counts[data[from + i]]++;
    return adopt(counts, "int32", [length]);
  }
  const each = valuesOf(op, "weights", weights);
  const sums = new Float64Array(length);
  for (let i = 0; i < size; i++) sums[data[from + i]] += each.data[each.from + i];
  return adopt(sums, "float64", [length]);
}
