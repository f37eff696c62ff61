import { castTo } from "../core/cast.ts";
import type { Strided } from "../core/layout.ts";
import type { Simd } from "../core/simd.ts";
import { reduceInto } from "./reduce.ts";
import { accumulators, inShape, type Plan, type ReduceOptions } from "./reduce-axes.ts";
import { reduceAlong } from "./reduce-axis.ts";
import type { ReduceKernel } from "./reduce-kernel.ts";

/** `any` or `all`, over the dtypes that have a loop of their own. */
export interface Truth {
  readonly identity: 0 | 1;
  readonly kernels: { readonly [L in "float64" | "float32" | "int32" | "bool"]: ReduceKernel };
  readonly simd: Simd;
}

/** The common case without a plan: a dtype that has kernels, without gaps. */
export function truthsAlong(how: Truth, x: Strided, options: ReduceOptions): Strided | null {
  const { dtype } = x;
  if (dtype !== "float64" && dtype !== "float32" && dtype !== "int32" && dtype !== "bool") return null;
  return reduceAlong({ kernel: how.kernels[dtype], simd: how.simd, lane: dtype }, x, options, "bool", how.identity);
}

export function truths(how: Truth, x: Strided, plan: Plan): Strided {
  const own = x.dtype === "float64" || x.dtype === "float32" || x.dtype === "int32" || x.dtype === "bool";
  const values = own ? x : castTo(x, "bool");
  const lane = own ? x.dtype : "bool";
  const out = accumulators(values, plan.reduced, "bool", how.identity);
  reduceInto({ kernel: how.kernels[lane], simd: how.simd, lane }, values, plan.reduced, out);
  return inShape(out, plan.shape);
}
