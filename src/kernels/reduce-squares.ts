import { copyInto } from "../core/cast.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import type { Simd } from "../core/simd.ts";
import { empty } from "../core/strided.ts";
import { accumulators, copyInOrder, inShape, type Plan } from "./reduce-axes.ts";
import { nest, outSteps, stepsInOrder } from "./reduce-nest.ts";
import { FEW, reduceBySimd } from "./reduce-simd.ts";
import type { Accumulation } from "./reduce-sums.ts";

/** Whether a tensor lies without gaps, its axes in any order. */
function isDense({ shape, steps }: Strided): boolean {
  const dense = stepsInOrder(shape, steps);
  return steps.every((step, axis) => step === dense[axis] || shape[axis] === 1);
}

/**
 * Sums of squared distances from the mean, which is C-contiguous and has reduced axes of length 1; null where kernels do
 * not have them. Nothing of the size of `x` is made if that lies without gaps.
 */
export function squaresBySimd(simd: Simd, sum: Accumulation, x: Strided, mean: Strided, plan: Plan): Strided | null {
  const { dtype, shape } = x;
  if (simd.exports === null || sizeOf(shape) < FEW || (dtype !== "float64" && dtype !== "float32")) return null;
  const dense = isDense(x) ? x : copyInOrder(x, dtype);
  const out = accumulators(dense, plan.reduced, dtype, 0);
  const loops = nest(shape, dense.steps, outSteps(out.steps, plan.reduced));
  const means = alike(mean, out);
  const fold = { kernel: sum.kernels[dtype], simd, lane: dtype };
  return reduceBySimd(fold, dense, loops, out, means) ? inShape(out, plan.shape) : null;
}

/** `mean` with its axes in memory as those of `out`. */
function alike(mean: Strided, out: Strided): Strided {
  if (mean.steps.every((step, axis) => step === out.steps[axis] || out.shape[axis] === 1)) return mean;
  const copy = empty(out.shape, out.dtype, out.steps);
  copyInto(copy, mean);
  return copy;
}
