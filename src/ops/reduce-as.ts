import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { meanOf } from "../generated/promotion.ts";
import { squaresSimd } from "../generated/simd/squares.ts";
import { type ArgSearch, positions } from "../kernels/reduce-arg.ts";
import { deliver, planReduction, type ReduceOptions, requireDType } from "../kernels/reduce-axes.ts";
import { type Extremum, extremes, extremesAlong } from "../kernels/reduce-extremes.ts";
import { means, meansAlong, variances, variancesAlong } from "../kernels/reduce-moments.ts";
import { type Accumulation, accumulated, type SumOptions, summedAlong } from "../kernels/reduce-sums.ts";
import { sums } from "./reduce-tables.ts";

/** Reductions under the name that their messages have: `mean`, or `nanmean` where there is no NaN. */

/** `argmin`, `cumsum` and their kin take one axis, or all elements in C order. */
export interface OneAxis {
  readonly axis?: number;
}
export interface MomentOptions extends SumOptions {
  readonly ddof?: number;
}

export function sumAs(how: Accumulation, x: Strided, options: SumOptions): Strided {
  return summedAlong(how, x, options) ?? accumulated(how, x, options);
}

export function meanAs(op: string, x: Strided, options: SumOptions): Strided {
  requireTensor(op, "x", x);
  const quick = meansAlong(sums, x, options);
  if (quick !== null) return quick;
  const plan = planReduction(op, x, options);
  requireDType(op, options.dtype);
  const dtype = options.dtype ?? meanOf(x.dtype);
  return deliver(op, means(sums, x, plan, options.dtype), dtype, options.out);
}

export function requireMoments(op: string, { ddof = 0, dtype }: MomentOptions): number {
  requireDType(op, dtype);
  if (typeof ddof !== "number" || Number.isNaN(ddof)) throw new TypeError(`${op}: ddof is not a number`);
  return ddof;
}

export function variancesAs(op: string, x: Strided, options: MomentOptions): Strided {
  const ddof = requireMoments(op, options);
  requireTensor(op, "x", x);
  const quick = variancesAlong(sums, squaresSimd, x, options, ddof);
  if (quick !== null) return quick;
  return variances(sums, squaresSimd, x, planReduction(op, x, options), { ddof, dtype: options.dtype });
}

export function extremesAs(op: string, how: Extremum, x: Strided, options: ReduceOptions): Strided {
  requireTensor(op, "x", x);
  const quick = extremesAlong(how, x, options);
  if (quick !== null) return quick;
  const plan = planReduction(op, x, options);
  return deliver(op, extremes(how, x, plan), x.dtype, options.out);
}

/** JavaScript callers may pass several. */
export function requireOneAxis<T extends OneAxis>(op: string, options: T): T {
  const { axis } = options;
  if (axis !== undefined && typeof axis !== "number") throw new TypeError(`${op}: axis is not a number`);
  return options;
}

export function positionsAs(op: string, how: ArgSearch, x: Strided, options: ReduceOptions & OneAxis): Strided {
  requireTensor(op, "x", x);
  const plan = planReduction(op, x, requireOneAxis(op, options));
  return deliver(op, positions(how, x, plan, options.axis), "int32", options.out);
}
