import { castTo } from "../core/conversions.ts";
import type { Strided } from "../core/layout.ts";
import { planReduction, type ReduceOptions } from "../kernels/reduce-axes.ts";
import { sum } from "./reduce.ts";

/** How many elements along axes are not zero: `np.count_nonzero`. */
export function countNonzero(x: Strided, { axis, keepdims }: Pick<ReduceOptions, "axis" | "keepdims"> = {}): Strided {
  // Looks at the arguments, in the words of this function.
  planReduction("countNonzero", x, { axis, keepdims });
  return sum(castTo(x, "bool"), { axis, keepdims });
}
