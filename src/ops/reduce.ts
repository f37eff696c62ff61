import { DTypeError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { varianceOf } from "../generated/promotion.ts";
import { deliver, planReduction, type ReduceOptions } from "../kernels/reduce-axes.ts";
import { extremes, spread } from "../kernels/reduce-extremes.ts";
import { squareRoots } from "../kernels/reduce-moments.ts";
import { scanned } from "../kernels/reduce-scans.ts";
import { accumulated, type SumOptions } from "../kernels/reduce-sums.ts";
import { truths, truthsAlong } from "../kernels/reduce-truth.ts";
import {
  extremesAs,
  type MomentOptions,
  meanAs,
  type OneAxis,
  positionsAs,
  requireOneAxis,
  sumAs,
  variancesAs,
} from "./reduce-as.ts";
import {
  every,
  highest,
  largest,
  lowest,
  products,
  runningProducts,
  runningSums,
  smallest,
  some,
  sums,
} from "./reduce-tables.ts";

export type { MomentOptions, OneAxis } from "./reduce-as.ts";

/** The sum along the axes, or of all elements: `np.sum`. */
export function sum(x: Strided, options: SumOptions = {}): Strided {
  return sumAs(sums, x, options);
}

/** The product along the axes, or of all elements: `np.prod`. */
export function prod(x: Strided, options: SumOptions = {}): Strided {
  return accumulated(products, x, options);
}

/** The arithmetic mean: `np.mean`. No elements give NaN. */
export function mean(x: Strided, options: SumOptions = {}): Strided {
  return meanAs("mean", x, options);
}

/** The mean squared distance from the mean, over `count - ddof`: `np.var`. */
export function variance(x: Strided, options: MomentOptions = {}): Strided {
  const result = variancesAs("variance", x, options);
  return deliver("variance", result, options.dtype ?? varianceOf(x.dtype), options.out);
}

/** The square root of the variance: `np.std`. */
export function std(x: Strided, options: MomentOptions = {}): Strided {
  const result = squareRoots(variancesAs("std", x, options));
  return deliver("std", result, options.dtype ?? varianceOf(x.dtype), options.out);
}

/** The smallest element; NaN if there is one: `np.min`. */
export function min(x: Strided, options: ReduceOptions = {}): Strided {
  return extremesAs("min", smallest, x, options);
}

/** The largest element; NaN if there is one: `np.max`. */
export function max(x: Strided, options: ReduceOptions = {}): Strided {
  return extremesAs("max", largest, x, options);
}

/** The distance between the largest and the smallest element: `np.ptp`. */
export function ptp(x: Strided, options: ReduceOptions = {}): Strided {
  requireTensor("ptp", "x", x);
  if (x.dtype === "bool") throw new DTypeError("ptp: bool is not supported");
  const plan = planReduction("ptp", x, options);
  return deliver("ptp", spread(extremes(largest, x, plan), extremes(smallest, x, plan)), x.dtype, options.out);
}

/** Whether an element is not zero; NaN is not: `np.any`. */
export function any(x: Strided, options: ReduceOptions = {}): Strided {
  requireTensor("any", "x", x);
  const quick = truthsAlong(some, x, options);
  if (quick !== null) return quick;
  return deliver("any", truths(some, x, planReduction("any", x, options)), "bool", options.out);
}

/** Whether no element is zero; NaN is not: `np.all`. */
export function all(x: Strided, options: ReduceOptions = {}): Strided {
  requireTensor("all", "x", x);
  const quick = truthsAlong(every, x, options);
  if (quick !== null) return quick;
  return deliver("all", truths(every, x, planReduction("all", x, options)), "bool", options.out);
}

/** The position of the smallest element along the axis, or in C order; the first NaN wins: `np.argmin`. */
export function argmin(x: Strided, options: ReduceOptions & OneAxis = {}): Strided {
  return positionsAs("argmin", lowest, x, options);
}

/** The position of the largest element along the axis, or in C order; the first NaN wins: `np.argmax`. */
export function argmax(x: Strided, options: ReduceOptions & OneAxis = {}): Strided {
  return positionsAs("argmax", highest, x, options);
}

/** Running sums along the axis, or of all elements in C order: `np.cumsum`. */
export function cumsum(x: Strided, options: SumOptions & OneAxis = {}): Strided {
  return scanned(runningSums, x, requireOneAxis("cumsum", options));
}

/** Running products along the axis, or of all elements in C order: `np.cumprod`. */
export function cumprod(x: Strided, options: SumOptions & OneAxis = {}): Strided {
  return scanned(runningProducts, x, requireOneAxis("cumprod", options));
}
