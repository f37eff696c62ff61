import { roundToFloat16 } from "../core/float16.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import type { Simd } from "../core/simd.ts";
import { isComplex } from "../core/storage.ts";
import { arrayOf, originOf } from "../core/strided.ts";
import { kindOf, meanOf, promoteTypes } from "../generated/promotion.ts";
import { squaresKernels } from "../generated/reductions/variance.ts";
import type { DType } from "../types/dtype.ts";
import { numbersOf } from "./numbers.ts";
import { accumulators, inDType, type Plan, withOnes } from "./reduce-axes.ts";
import { alongFor, type SquaresKernel, squaresAlong } from "./reduce-axis.ts";
import type { Fold } from "./reduce-kernel.ts";
import { nest, outSteps, overLoops } from "./reduce-nest.ts";
import { squaresBySimd } from "./reduce-squares.ts";
import { type Accumulation, accumulate, accumulatedAlong, type SumOptions } from "./reduce-sums.ts";

/** The dtype in which a mean or a variance is computed: `dtype` where it is inexact, else the rule's. */
function momentDType(x: Strided, dtype: DType | undefined): DType {
  return dtype !== undefined && kindOf[dtype] > 2 ? dtype : meanOf(x.dtype);
}

/** Divides all elements of a tensor without gaps. */
function divide(x: Strided, count: number): Strided {
  const data = numbersOf(arrayOf(x));
  const { start, length } = x.store;
  const end = start + length;
  if (!isComplex(x.dtype) || count === 0) {
    for (let i = start; i < end; i++) data[i] /= count;
    return x;
  }
  // (re + im i) / (count + 0i) by Smith's method, which is NumPy's: infinity times 0 makes a NaN in the other part.
  const inverse = 1 / count;
  for (let i = start; i < end; i += 2) {
    const [re, im] = [data[i], data[i + 1]];
    data[i] = (re + im * 0) * inverse;
    data[i + 1] = (im - re * 0) * inverse;
  }
  return x;
}

/** The common case of `means`, without a plan. */
export function meansAlong(sum: Accumulation, x: Strided, options: SumOptions): Strided | null {
  const total = accumulatedAlong(sum, x, options);
  return total && divide(total, sizeOf(x.shape) / total.store.length);
}

/** Sums over counts. float16 is summed in float32, unless float16 was asked for by name. */
export function means(sum: Accumulation, x: Strided, plan: Plan, dtype: DType | undefined): Strided {
  const working = dtype === undefined && x.dtype === "float16" ? "float32" : momentDType(x, dtype);
  return divide(accumulate(sum, x, plan, working), plan.count);
}

/** What `variance` is asked beside the axes. */
export interface Moments {
  readonly ddof: number;
  readonly dtype: DType | undefined;
}

/** The common case of `variances`, without a plan. */
export function variancesAlong(
  sum: Accumulation,
  squares: Simd,
  x: Strided,
  options: SumOptions,
  ddof: number,
): Strided | null {
  const { dtype } = x;
  if (options.dtype !== undefined || (dtype !== "float64" && dtype !== "float32")) return null;
  const along = alongFor(x, options);
  const mean = meansAlong(sum, x, options);
  if (along === null || mean === null) return null;
  const fold: Fold = { kernel: sum.kernels[dtype], simd: squares, lane: dtype };
  return divide(squaresAlong(fold, { run: squaresKernels[dtype] }, x, along, mean), Math.max(along.n - ddof, 0));
}

/** Mean squared distance from the mean, in two passes as NumPy computes it; each step rounds to the dtype. */
export function variances(sum: Accumulation, squares: Simd, x: Strided, plan: Plan, { ddof, dtype }: Moments): Strided {
  const real = momentDType(x, dtype);
  const working = isComplex(x.dtype) && real === "float32" ? "complex64" : isComplex(x.dtype) ? widened(real) : real;
  const half = working === "float16";
  const lane = half ? inDType(inDType(x, working), "float32") : inDType(x, working);
  const kept = { ...plan, shape: withOnes(x, plan.reduced) };
  const mean = divide(accumulate(sum, lane, kept, working), plan.count);
  if (half) roundAll(mean);
  // A dtype narrower than that of x is that of the sums alone: NumPy takes the distances in the dtype of both.
  const wide = promoteTypes(x.dtype, working);
  const sumOfSquares = (): Strided => {
    const squared =
      wide === working
        ? distances(lane, mean, plan.reduced, working)
        : distances(inDType(x, wide), inDType(mean, wide), plan.reduced, wide);
    return accumulate(sum, squared, plan, isComplex(working) ? realOf(working) : working);
  };
  const total = (half || wide !== working ? null : squaresBySimd(squares, sum, lane, mean, plan)) ?? sumOfSquares();
  divide(total, Math.max(plan.count - ddof, 0));
  if (half) roundAll(total);
  return total;
}

const realOf = (dtype: DType): DType => (dtype === "complex64" ? "float32" : "float64");

function widened(real: DType): DType {
  return real === "float64" ? "complex128" : real;
}

function roundAll(x: Strided): void {
  const data = arrayOf(x);
  const { start, length } = x.store;
  if (!(data instanceof Float32Array)) return;
  for (let i = start; i < start + length; i++) data[i] = roundToFloat16(data[i]);
}

/** (x - mean)² as a real tensor with the axes in memory in the order in which those of `x` are. */
function distances(x: Strided, mean: Strided, reduced: readonly boolean[], working: DType): Strided {
  const width = isComplex(working) ? 2 : 1;
  const wide = working === "float64" || working === "complex128";
  const lane = working === "float16" ? "float16" : wide ? "float64" : "float32";
  const none = x.shape.map(() => false);
  const result = accumulators(x, none, wide ? "float64" : "float32", 0);
  if (sizeOf(x.shape) === 0) return result;
  const [data, means, out] = [arrayOf(x), arrayOf(mean), arrayOf(result)];
  const scaled = (list: readonly number[]) => list.map((each) => each * width);
  const loops = nest(x.shape, scaled(x.steps), scaled(outSteps(mean.steps, reduced)));
  const [outer, inner] = [loops.at(-2) ?? once, loops.at(-1) ?? once];
  const kernel: SquaresKernel = { run: squaresKernels[lane] };
  for (let part = 0; part < width; part++) {
    let at = originOf(result);
    overLoops(loops.slice(0, -2), originOf(x) * width + part, originOf(mean) * width + part, (xo, mo) => {
      kernel.run(data, xo, outer.xs, inner.xs, means, mo, outer.os, inner.os, out, at, outer.n, inner.n);
      at += outer.n * inner.n;
    });
  }
  return result;
}

const once = { n: 1, xs: 0, os: 0 };

/** Square roots in place; a float16 variance is in float32 here, as in NumPy's loop. */
export function squareRoots(x: Strided): Strided {
  const data = numbersOf(arrayOf(x));
  const { start, length } = x.store;
  for (let i = start; i < start + length; i++) data[i] = Math.sqrt(data[i]);
  return x;
}
