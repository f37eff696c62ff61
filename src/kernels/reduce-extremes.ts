import type { Strided } from "../core/layout.ts";
import { sizeOf } from "../core/layout.ts";
import type { Simd } from "../core/simd.ts";
import { isBigInt, isComplex } from "../core/storage.ts";
import { arrayOf, originOf } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { isBigInts } from "./numbers.ts";
import { reduceInto } from "./reduce.ts";
import {
  accumulators,
  firstElements,
  inDType,
  inShape,
  type Plan,
  type ReduceOptions,
  requireElements,
} from "./reduce-axes.ts";
import { reduceAlong } from "./reduce-axis.ts";
import type { Fold, ReduceKernel } from "./reduce-kernel.ts";

/** `min` or `max`. */
export interface Extremum {
  /** 1 for the largest, -1 for the smallest. */
  readonly sign: 1 | -1;
  readonly kernels: {
    readonly [L in "float64" | "float32" | "int32" | "bigint"]: ReduceKernel;
  };
  readonly simd: Simd;
  complex(x: Strided, reduced: readonly boolean[], out: Strided): void;
}

/** The dtype in which elements are compared: one that holds them all and has a loop of its own. */
export function comparedIn(dtype: DType): DType {
  if (dtype === "float16") return "float32";
  if (dtype === "uint32") return "float64";
  const narrow = kindOf[dtype] < 3 && dtype !== "int64" && dtype !== "uint64";
  return narrow ? "int32" : dtype;
}

/** The texts of the loops, by the dtype that `comparedIn` gave. */
export function laneOf(dtype: DType): "float64" | "float32" | "int32" | "bigint" {
  if (dtype === "float32" || dtype === "int32") return dtype;
  return isBigInt(dtype) ? "bigint" : "float64";
}

/** What every element of a lane replaces. */
const worst = (sign: 1 | -1, int32: boolean): number => {
  if (!int32) return sign < 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return sign < 0 ? 2 ** 31 - 1 : -(2 ** 31);
};

/** The common case without a plan: a dtype that has kernels, without gaps. */
export function extremesAlong(how: Extremum, x: Strided, options: ReduceOptions): Strided | null {
  const { dtype } = x;
  if (dtype !== "float64" && dtype !== "float32" && dtype !== "int32") return null;
  const fold: Fold = { kernel: how.kernels[dtype], simd: how.simd, lane: dtype };
  return reduceAlong(fold, x, options, dtype, worst(how.sign, dtype === "int32"));
}

/** The extreme elements, in the dtype in which they were compared. */
export function extremes(how: Extremum, x: Strided, plan: Plan): Strided {
  requireElements(plan, x);
  const dtype = comparedIn(x.dtype);
  const lane = inDType(x, dtype);
  const of = laneOf(dtype);
  const { reduced, shape } = plan;
  if (isComplex(dtype) || of === "bigint") {
    // It starts from the first element along the reduced axes, which it then meets a second time.
    const out = firstElements(lane, reduced);
    if (isComplex(dtype)) how.complex(lane, reduced, out);
    else if (sizeOf(shape) > 0) reduceInto({ kernel: how.kernels.bigint }, lane, reduced, out);
    return inShape(out, shape);
  }
  const out = accumulators(lane, reduced, dtype, worst(how.sign, of === "int32"));
  reduceInto({ kernel: how.kernels[of], simd: how.simd, lane: of }, lane, reduced, out);
  return inShape(out, shape);
}

/** Largest minus smallest, which wraps in an integer dtype as NumPy's does. It overwrites `high`. */
export function spread(high: Strided, low: Strided): Strided {
  const [a, b] = [arrayOf(high), arrayOf(low)];
  const [at, from] = [originOf(high), originOf(low)];
  const n = sizeOf(high.shape);
  if (isBigInts(a) && isBigInts(b)) for (let i = 0; i < n; i++) a[at + i] -= b[from + i];
  else if (!isBigInts(a) && !isBigInts(b)) {
    const width = isComplex(high.dtype) ? 2 : 1;
    for (let i = 0; i < n * width; i++) a[at * width + i] -= b[from * width + i];
  }
  return high;
}
