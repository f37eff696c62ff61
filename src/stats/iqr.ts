import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { adopt } from "../core/strided.ts";
import { meanOf } from "../generated/promotion.ts";
import { requireElements } from "../kernels/reduce-axes.ts";
import type { QuantileMethod } from "../types/quantile.ts";
import { type AlongOptions, planAlong } from "./along.ts";
import { isMethod } from "./quantile-methods.ts";
import { quantilesOf } from "./quantile-rows.ts";
import { roundingOf, valuesOf } from "./values.ts";

export interface IqrOptions extends AlongOptions {
  readonly rng?: readonly [number, number];
  readonly scale?: number | "normal";
  readonly interpolation?: QuantileMethod;
}

const op = "stats.iqr";

/** The distance between the quartiles of the standard normal distribution. */
const NORMAL = 1.3489795003921634;

/** The distance between two percentiles, the quartiles unless told: `scipy.stats.iqr`. */
export function iqr(x: Strided, options: IqrOptions = {}): Strided {
  const { axis = null, rng = [25, 75], scale = 1, interpolation = "linear", nanPolicy } = options;
  const plan = planAlong(op, x, { ...options, axis });
  if (x.dtype === "bool") throw new DTypeError(`${op}: bool is not supported`);
  if (!isMethod(interpolation)) throw new ValueError(`${op}: ${String(interpolation)} is not a method`);
  const by = scale === "normal" ? NORMAL : scale;
  if (typeof by !== "number") throw new TypeError(`${op}: scale is not a number`);
  const ends = Array.from(rng).sort((a, b) => a - b);
  if (ends.length !== 2 || !ends.every((q) => q >= 0 && q <= 100)) {
    throw new ValueError(`${op}: rng has two percentiles in the range [0, 100], got [${Array.from(rng).join(", ")}]`);
  }
  requireElements(plan, x);
  if (nanPolicy === "raise") {
    const { data, from, size } = valuesOf(op, "x", x);
    if (data.subarray(from, from + size).some(Number.isNaN)) throw new ValueError(`${op}: x has NaN`);
  }
  const quantiles = ends.map((q) => q / 100);
  const omit = nanPolicy === "omit";
  const found = quantilesOf(x, plan, { method: interpolation, quantiles, single: true, omit });
  const round = roundingOf(meanOf(x.dtype));
  const sets = sizeOf(plan.shape);
  const result = Float64Array.from({ length: sets }, (_, i) => round(found[sets + i] - found[i]) / by);
  return castTo(adopt(result, "float64", plan.shape), meanOf(x.dtype));
}
