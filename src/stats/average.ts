import { castTo, copyInto } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { broadcastSteps } from "../core/iterate.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex, widthOf } from "../core/storage.ts";
import { adopt, arrayOf, contiguousSteps, empty, originOf, view } from "../core/strided.ts";
import { divide as complexQuotient } from "../kernels/complex.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { type Axis, inDType, planReduction } from "../kernels/reduce-axes.ts";
import { stepsInOrder } from "../kernels/reduce-nest.ts";
import { accumulate } from "../kernels/reduce-sums.ts";
import { meanAs } from "../ops/reduce-as.ts";
import { sums } from "../ops/reduce-tables.ts";
import { averageDType } from "../types/average.ts";
import type { DType } from "../types/dtype.ts";
import { weightsOf } from "./weights.ts";

export interface AverageOptions {
  readonly axis?: Axis;
  readonly keepdims?: boolean;
  readonly weights?: Strided;
  readonly returned?: boolean;
}

const op = "average";

/** Whether an element is 0: both parts of it, where it has two. The tensor is C-contiguous. */
function hasZero(x: Strided): boolean {
  const width = widthOf(x.dtype);
  const [data, from] = [arrayOf(x), originOf(x) * width];
  for (let i = 0; i < sizeOf(x.shape); i++) {
    const at = from + i * width;
    if (Number(data[at]) === 0 && (width === 1 || Number(data[at + 1]) === 0)) return true;
  }
  return false;
}

/** A copy of x, repeated to a shape, whose axes lie in memory as steps say. */
function copied(x: Strided, shape: readonly number[], steps: readonly number[], dtype: DType): Strided {
  const copy = empty(shape, dtype, steps);
  copyInto(copy, view(x, shape, broadcastSteps(x.shape, x.steps, shape)));
  return copy;
}

/** The products of the elements of two tensors that lie alike: over the first. */
function multiply(x: Strided, y: Strided, complex: boolean): void {
  const width = complex ? 2 : 1;
  const [a, b, n] = [numbersOf(arrayOf(x)), numbersOf(arrayOf(y)), sizeOf(x.shape)];
  const [p, q] = [originOf(x) * width, originOf(y) * width];
  if (!complex) for (let i = 0; i < n; i++) a[p + i] *= b[q + i];
  else {
    for (let i = 0; i < 2 * n; i += 2) {
      const [ar, ai, br, bi] = [a[p + i], a[p + i + 1], b[q + i], b[q + i + 1]];
      a[p + i] = ar * br - ai * bi;
      a[p + i + 1] = ar * bi + ai * br;
    }
  }
}

/** The quotients, over the first of two C-contiguous tensors of one shape. */
function divide(x: Strided, y: Strided, complex: boolean): void {
  const [a, b, n] = [numbersOf(arrayOf(x)), numbersOf(arrayOf(y)), sizeOf(x.shape)];
  const [p, q] = [originOf(x), originOf(y)];
  for (let i = 0; i < n; i++) {
    if (!complex) a[p + i] /= b[q + i];
    else {
      const [at, by] = [2 * (p + i), 2 * (q + i)];
      complexQuotient(a[at], a[at + 1], b[by], b[by + 1], a, at);
    }
  }
}

/** The average along the axes, and the sum of the weights: `np.average`. */
export function average(x: Strided, options: AverageOptions = {}): Strided | [Strided, Strided] {
  requireTensor(op, "x", x);
  const { axis, keepdims, weights, returned = false } = options;
  const along = { ...(axis === undefined ? {} : { axis }), ...(keepdims === undefined ? {} : { keepdims }) };
  const plan = planReduction(op, x, along);
  const dtype = averageDType(x.dtype, weights?.dtype);
  const steps = contiguousSteps(plan.shape);
  if (weights === undefined) {
    const mean = meanAs(op, x, along);
    return returned
      ? [mean, copied(adopt(Float64Array.of(plan.count), "float64", []), mean.shape, steps, dtype)]
      : mean;
  }
  const factors = inDType(weightsOf(op, x, axis, weights), dtype);
  const sum = inDType(accumulate(sums, factors, planReduction(op, factors, along), dtype), dtype);
  if (hasZero(sum)) throw new ValueError(`${op}: weights sum to zero`);
  const complex = isComplex(dtype);
  // float16 is computed in float32, and rounded at each step.
  const lane = dtype === "float16" ? "float32" : dtype;
  const order = stepsInOrder(x.shape, x.steps);
  const products = copied(inDType(x, dtype), x.shape, order, lane);
  multiply(products, copied(factors, x.shape, order, lane), complex);
  const result = castTo(inDType(accumulate(sums, inDType(products, dtype), plan, dtype), dtype), lane);
  const total = copied(sum, plan.shape, steps, lane);
  divide(result, total, complex);
  return returned ? [inDType(result, dtype), inDType(total, dtype)] : inDType(result, dtype);
}
