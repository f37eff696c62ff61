import { roundToFloat16 } from "../core/float16.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { isComplex, newStorage, type Storage } from "../core/storage.ts";
import { wrap } from "../core/strided.ts";
import { kindOf, meanOf, promoteTypes } from "../generated/promotion.ts";
import { squaresKernels } from "../generated/reductions/variance.ts";
import type { DType } from "../types/dtype.ts";
import { numbersOf } from "./numbers.ts";
import { nest, outSteps, overPairs, stepsInOrder } from "./reduce.ts";
import { inDType, type Plan } from "./reduce-axes.ts";
import { type Accumulation, accumulate } from "./reduce-sums.ts";

/** The dtype in which a mean or a variance is computed: `dtype` where it is inexact, else the rule's. */
function momentDType(x: Strided, dtype: DType | undefined): DType {
  return dtype !== undefined && kindOf[dtype] > 2 ? dtype : meanOf(x.dtype);
}

function divide(storage: Storage, count: number, complex: boolean): void {
  const data = numbersOf(storage);
  if (!complex || count === 0) {
    for (let i = 0; i < data.length; i++) data[i] /= count;
    return;
  }
  // (re + im i) / (count + 0i) by Smith's method, which is NumPy's: infinity times 0 makes a NaN in the other part.
  const inverse = 1 / count;
  for (let i = 0; i < data.length; i += 2) {
    const [re, im] = [data[i], data[i + 1]];
    data[i] = (re + im * 0) * inverse;
    data[i + 1] = (im - re * 0) * inverse;
  }
}

/** Sums over counts. float16 is summed in float32, unless float16 was asked for by name. */
export function means(sum: Accumulation, x: Strided, plan: Plan, dtype: DType | undefined): Strided {
  const working = dtype === undefined && x.dtype === "float16" ? "float32" : momentDType(x, dtype);
  const total = accumulate(sum, x, plan, working);
  divide(total.data, plan.count, isComplex(working));
  return total;
}

/** What `variance` is asked beside the axes. */
export interface Moments {
  readonly ddof: number;
  readonly dtype: DType | undefined;
}

/** Mean squared distance from the mean, in two passes as NumPy computes it; each step rounds to the dtype. */
export function variances(sum: Accumulation, x: Strided, plan: Plan, { ddof, dtype }: Moments): Strided {
  const real = momentDType(x, dtype);
  const working = isComplex(x.dtype) && real === "float32" ? "complex64" : isComplex(x.dtype) ? widened(real) : real;
  const complex = isComplex(working);
  const half = working === "float16";
  const lane = half ? inDType(inDType(x, working), "float32") : inDType(x, working);
  const kept = { ...plan, shape: x.shape.map((dim, axis) => (plan.reduced[axis] ? 1 : dim)) };
  const mean = accumulate(sum, lane, kept, working);
  divide(mean.data, plan.count, complex);
  if (half) roundAll(mean.data);
  // A dtype narrower than that of x is that of the sums alone: NumPy takes the distances in the dtype of both.
  const wide = promoteTypes(x.dtype, working);
  const squared =
    wide === working
      ? distances(lane, mean.data, plan.reduced, working)
      : distances(inDType(x, wide), inDType(mean, wide).data, plan.reduced, wide);
  const total = accumulate(sum, squared, plan, half ? "float16" : complex ? realOf(working) : working);
  divide(total.data, Math.max(plan.count - ddof, 0), false);
  if (half) roundAll(total.data);
  return total;
}

const realOf = (dtype: DType): DType => (dtype === "complex64" ? "float32" : "float64");

function widened(real: DType): DType {
  return real === "float64" ? "complex128" : real;
}

function roundAll(data: Storage): void {
  if (data instanceof Float32Array) for (let i = 0; i < data.length; i++) data[i] = roundToFloat16(data[i]);
}

/** (x - mean)² as a real tensor with the axes in memory in the order in which those of `x` are. */
function distances(x: Strided, mean: Storage, reduced: readonly boolean[], working: DType): Strided {
  const width = isComplex(working) ? 2 : 1;
  const wide = working === "float64" || working === "complex128";
  const lane = working === "float16" ? "float16" : wide ? "float64" : "float32";
  const dtype = wide ? "float64" : "float32";
  const out = newStorage(dtype, sizeOf(x.shape));
  const result = wrap(out, dtype, x.shape, stepsInOrder(x.shape, x.steps), 0);
  if (out.length === 0) return result;
  const scaled = (list: readonly number[]) => list.map((each) => each * width);
  const loops = nest(x.shape, scaled(x.steps), scaled(outSteps(x.shape, reduced)));
  const kernel: SquaresKernel = { run: squaresKernels[lane] };
  for (let part = 0; part < width; part++) {
    let at = 0;
    overPairs(loops, x.offset * width + part, part, (xo, mo, outer, inner) => {
      kernel.run(x.data, xo, outer.xs, inner.xs, mean, mo, outer.os, inner.os, out, at, outer.n, inner.n);
      at += outer.n * inner.n;
    });
  }
  return result;
}

interface SquaresKernel {
  run(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    mean: Storage,
    mo: number,
    ms1: number,
    ms0: number,
    d: Storage,
    at: number,
    n1: number,
    n0: number,
  ): void;
}

/** Square roots in place; a float16 variance is in float32 here, as in NumPy's loop. */
export function squareRoots(x: Strided): Strided {
  const data = numbersOf(x.data);
  for (let i = 0; i < data.length; i++) data[i] = Math.sqrt(data[i]);
  return x;
}
