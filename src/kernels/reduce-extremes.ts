import { castTo } from "../core/cast.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { isBigInt, isComplex, newStorage, type Storage } from "../core/storage.ts";
import { view } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { isBigInts } from "./numbers.ts";
import { type ReduceKernel, reduceInto } from "./reduce.ts";
import { contiguous, inDType, type Plan, requireElements } from "./reduce-axes.ts";

/** `min` or `max`. */
export interface Extremum {
  readonly kernels: {
    readonly [L in "float64" | "float32" | "int32" | "bigint"]: ReduceKernel;
  };
  complex(x: Strided, reduced: readonly boolean[], out: Storage): void;
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

/** The extreme elements, in the dtype in which they were compared. */
export function extremes(how: Extremum, x: Strided, plan: Plan): Strided {
  requireElements(plan, x);
  const dtype = comparedIn(x.dtype);
  if (sizeOf(plan.shape) === 0) return contiguous(newStorage(dtype, 0), dtype, plan.shape);
  // It starts from the first element along the reduced axes, which it then meets a second time.
  const kept = x.shape.map((dim, axis) => (plan.reduced[axis] ? 1 : dim));
  const out = castTo(view(x, kept, x.steps), dtype).data;
  const lane = inDType(x, dtype);
  if (isComplex(dtype)) how.complex(lane, plan.reduced, out);
  else reduceInto(how.kernels[laneOf(dtype)], lane.data, lane, plan.reduced, out);
  return contiguous(out, dtype, plan.shape);
}

/** Largest minus smallest, which wraps in an integer dtype as NumPy's does. It overwrites `high`. */
export function spread(high: Strided, low: Strided): Strided {
  const [a, b] = [high.data, low.data];
  if (isBigInts(a) && isBigInts(b)) for (let i = 0; i < a.length; i++) a[i] -= b[i];
  else if (!isBigInts(a) && !isBigInts(b)) for (let i = 0; i < a.length; i++) a[i] -= b[i];
  return high;
}
