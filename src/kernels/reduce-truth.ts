import { castTo } from "../core/cast.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { type ReduceKernel, reduceInto } from "./reduce.ts";
import { contiguous, type Plan } from "./reduce-axes.ts";

/** `any` or `all`, over the dtypes that have a loop of their own. */
export interface Truth {
  readonly identity: 0 | 1;
  readonly kernels: { readonly [L in "float64" | "float32" | "int32" | "bool"]: ReduceKernel };
}

export function truths(how: Truth, x: Strided, plan: Plan): Strided {
  const { dtype } = x;
  const out = new Uint8Array(sizeOf(plan.shape)).fill(how.identity);
  if (dtype === "float64" || dtype === "float32" || dtype === "int32" || dtype === "bool") {
    reduceInto(how.kernels[dtype], x.data, x, plan.reduced, out);
  } else {
    const lane = castTo(x, "bool");
    reduceInto(how.kernels.bool, lane.data, lane, plan.reduced, out);
  }
  return contiguous(out, "bool", plan.shape);
}
