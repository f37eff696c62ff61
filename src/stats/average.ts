import { copyInto } from "../core/cast.ts";
import { binary } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { broadcastSteps } from "../core/iterate.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { widthOf } from "../core/storage.ts";
import { adopt, arrayOf, empty, originOf, view } from "../core/strided.ts";
import { divide } from "../generated/kernels/divide.ts";
import { multiply } from "../generated/kernels/multiply.ts";
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

/** A tensor of its own with the elements of x repeated to a shape. */
function spread(x: Strided, shape: readonly number[], dtype: DType): Strided {
  const result = empty(shape, dtype);
  copyInto(result, view(x, shape, broadcastSteps(x.shape, x.steps, shape)));
  return result;
}

/** The average along the axes, and the sum of the weights: `np.average`. */
export function average(x: Strided, options: AverageOptions = {}): Strided | [Strided, Strided] {
  requireTensor(op, "x", x);
  const { axis, keepdims, weights, returned = false } = options;
  const along = { ...(axis === undefined ? {} : { axis }), ...(keepdims === undefined ? {} : { keepdims }) };
  const plan = planReduction(op, x, along);
  const dtype = averageDType(x.dtype, weights?.dtype);
  if (weights === undefined) {
    const mean = meanAs(op, x, along);
    return returned ? [mean, spread(adopt(Float64Array.of(plan.count), "float64", []), mean.shape, dtype)] : mean;
  }
  const factors = inDType(weightsOf(op, x, axis, weights), dtype);
  const total = inDType(accumulate(sums, factors, planReduction(op, factors, along), dtype), dtype);
  if (hasZero(total)) throw new ValueError(`${op}: weights sum to zero`);
  const out = empty(x.shape, dtype, stepsInOrder(x.shape, x.steps));
  const products = binary(multiply, inDType(x, dtype), factors, { out });
  const result = binary(divide, inDType(accumulate(sums, products, plan, dtype), dtype), total);
  return returned ? [result, spread(total, result.shape, dtype)] : result;
}
