import { castTo } from "../core/cast.ts";
import type { Strided } from "../core/layout.ts";
import { contiguousSteps, sizeOf, view } from "../core/strided.ts";
import { add, exp, isfinite, log, subtract, where } from "../generated/fn/elementwise.ts";
import { floatingOf } from "../generated/promotion.ts";
import { max, sum } from "../ops/reduce.ts";
import { reduceShape } from "../types/reduce.ts";
import { requireReal } from "./labels.ts";

export interface LogSumExpOptions {
  readonly axis?: number | readonly number[];
  readonly keepdims?: boolean;
}

/** See codegen/spec/ml-numeric.ts. */
export function logSumExp(x: Strided, { axis = -1, keepdims = false }: LogSumExpOptions = {}): Strided {
  requireReal("logSumExp", "x", x);
  const shape = reduceShape("logSumExp", x.shape, axis, keepdims);
  // Integers could wrap where the greatest is subtracted.
  const wide = castTo(x, floatingOf(x.dtype));
  if (sizeOf(x.shape) === 0) return log(sum(exp(wide), { axis, keepdims }));
  const along = { axis, keepdims: true };
  const greatest = max(wide, along);
  // ∞ − ∞ is no number. Without help exp(−∞) is 0, and exp(∞) infinite.
  const shifts = where(isfinite(greatest), greatest, 0);
  const sums = log(sum(exp(subtract(wide, shifts)), along));
  const result = add(sums, shifts, { out: sums });
  return view(result, shape, contiguousSteps(shape));
}
