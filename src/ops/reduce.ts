import { DTypeError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { meanOf, varianceOf } from "../generated/promotion.ts";
import { allIdentity, allKernels } from "../generated/reductions/all.ts";
import { anyIdentity, anyKernels } from "../generated/reductions/any.ts";
import { argmaxKernel } from "../generated/reductions/argmax.ts";
import { argminKernel } from "../generated/reductions/argmin.ts";
import { cumprodKernels } from "../generated/reductions/cumprod.ts";
import { cumsumKernels } from "../generated/reductions/cumsum.ts";
import { maxKernels } from "../generated/reductions/max.ts";
import { minKernels } from "../generated/reductions/min.ts";
import { prodIdentity, prodKernels } from "../generated/reductions/prod.ts";
import { sumIdentity, sumKernels } from "../generated/reductions/sum.ts";
import { allSimd } from "../generated/simd/all.ts";
import { anySimd } from "../generated/simd/any.ts";
import { argmaxSimd } from "../generated/simd/argmax.ts";
import { argminSimd } from "../generated/simd/argmin.ts";
import { cumprodSimd } from "../generated/simd/cumprod.ts";
import { cumsumSimd } from "../generated/simd/cumsum.ts";
import { maxSimd } from "../generated/simd/max.ts";
import { minSimd } from "../generated/simd/min.ts";
import { prodSimd } from "../generated/simd/prod.ts";
import { squaresSimd } from "../generated/simd/squares.ts";
import { sumSimd } from "../generated/simd/sum.ts";
import { reduceParts } from "../kernels/reduce.ts";
import { type ArgSearch, positions } from "../kernels/reduce-arg.ts";
import { deliver, planReduction, type ReduceOptions, requireDType } from "../kernels/reduce-axes.ts";
import {
  greaterComplex,
  lessComplex,
  multiplyComplex,
  reduceComplex,
  scanComplexProduct,
} from "../kernels/reduce-complex.ts";
import { type Extremum, extremes, extremesAlong, spread } from "../kernels/reduce-extremes.ts";
import { means, meansAlong, squareRoots, variances, variancesAlong } from "../kernels/reduce-moments.ts";
import { type Scan, scanned } from "../kernels/reduce-scans.ts";
import { type Accumulation, accumulated, type SumOptions, summedAlong } from "../kernels/reduce-sums.ts";
import { type Truth, truths, truthsAlong } from "../kernels/reduce-truth.ts";

/** `argmin`, `cumsum` and their kin take one axis, or all elements in C order. */
export interface OneAxis {
  readonly axis?: number;
}
export interface MomentOptions extends SumOptions {
  readonly ddof?: number;
}

const sums: Accumulation = {
  op: "sum",
  identity: sumIdentity,
  kernels: sumKernels,
  simd: sumSimd,
  complex(x, reduced, out) {
    reduceParts(sumKernels.complex, x, reduced, out);
  },
};
const products: Accumulation = {
  op: "prod",
  identity: prodIdentity,
  kernels: prodKernels,
  simd: prodSimd,
  complex: (x, reduced, out) => reduceComplex(multiplyComplex, x, reduced, out),
};
const smallest: Extremum = {
  sign: -1,
  kernels: minKernels,
  simd: minSimd,
  complex: (x, reduced, out) => reduceComplex(lessComplex, x, reduced, out),
};
const largest: Extremum = {
  sign: 1,
  kernels: maxKernels,
  simd: maxSimd,
  complex: (x, reduced, out) => reduceComplex(greaterComplex, x, reduced, out),
};
const some: Truth = { identity: anyIdentity, kernels: anyKernels, simd: anySimd };
const every: Truth = { identity: allIdentity, kernels: allKernels, simd: allSimd };
const lowest: ArgSearch = { sign: -1, kernel: argminKernel, simd: argminSimd };
const highest: ArgSearch = { sign: 1, kernel: argmaxKernel, simd: argmaxSimd };
const runningSums: Scan = {
  op: "cumsum",
  kernels: cumsumKernels,
  simd: cumsumSimd,
  complex(x, from, to, back) {
    // Both parts lie side by side: twice as far back each finds its own.
    if (x instanceof Float32Array) cumsumKernels.float32(x, 2 * from, 2 * to, 2 * back);
    if (x instanceof Float64Array) cumsumKernels.float64(x, 2 * from, 2 * to, 2 * back);
  },
};
const runningProducts: Scan = {
  op: "cumprod",
  kernels: cumprodKernels,
  simd: cumprodSimd,
  complex: scanComplexProduct,
};

/** The sum along the axes, or of all elements: `np.sum`. */
export function sum(x: Strided, options: SumOptions = {}): Strided {
  return summedAlong(sums, x, options) ?? accumulated(sums, x, options);
}

/** The product along the axes, or of all elements: `np.prod`. */
export function prod(x: Strided, options: SumOptions = {}): Strided {
  return accumulated(products, x, options);
}

/** The arithmetic mean: `np.mean`. No elements give NaN. */
export function mean(x: Strided, options: SumOptions = {}): Strided {
  requireTensor("mean", "x", x);
  const quick = meansAlong(sums, x, options);
  if (quick !== null) return quick;
  const plan = planReduction("mean", x, options);
  requireDType("mean", options.dtype);
  const dtype = options.dtype ?? meanOf(x.dtype);
  return deliver("mean", means(sums, x, plan, options.dtype), dtype, options.out);
}

function variancesOf(op: string, x: Strided, options: MomentOptions): Strided {
  const { ddof = 0, dtype } = options;
  requireDType(op, dtype);
  if (typeof ddof !== "number" || Number.isNaN(ddof)) throw new TypeError(`${op}: ddof is not a number`);
  requireTensor(op, "x", x);
  const quick = variancesAlong(sums, squaresSimd, x, options, ddof);
  if (quick !== null) return quick;
  return variances(sums, squaresSimd, x, planReduction(op, x, options), { ddof, dtype });
}

/** The mean squared distance from the mean, over `count - ddof`: `np.var`. */
export function variance(x: Strided, options: MomentOptions = {}): Strided {
  const result = variancesOf("variance", x, options);
  return deliver("variance", result, options.dtype ?? varianceOf(x.dtype), options.out);
}

/** The square root of the variance: `np.std`. */
export function std(x: Strided, options: MomentOptions = {}): Strided {
  const result = squareRoots(variancesOf("std", x, options));
  return deliver("std", result, options.dtype ?? varianceOf(x.dtype), options.out);
}

/** The smallest element; NaN if there is one: `np.min`. */
export function min(x: Strided, options: ReduceOptions = {}): Strided {
  requireTensor("min", "x", x);
  const quick = extremesAlong(smallest, x, options);
  if (quick !== null) return quick;
  const plan = planReduction("min", x, options);
  return deliver("min", extremes(smallest, x, plan), x.dtype, options.out);
}

/** The largest element; NaN if there is one: `np.max`. */
export function max(x: Strided, options: ReduceOptions = {}): Strided {
  requireTensor("max", "x", x);
  const quick = extremesAlong(largest, x, options);
  if (quick !== null) return quick;
  const plan = planReduction("max", x, options);
  return deliver("max", extremes(largest, x, plan), x.dtype, options.out);
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

/** JavaScript callers may pass several. */
function requireOneAxis<T extends OneAxis>(op: string, options: T): T {
  const { axis } = options;
  if (axis !== undefined && typeof axis !== "number") throw new TypeError(`${op}: axis is not a number`);
  return options;
}

function positionsOf(op: string, how: ArgSearch, x: Strided, options: ReduceOptions & OneAxis): Strided {
  requireTensor(op, "x", x);
  const plan = planReduction(op, x, requireOneAxis(op, options));
  return deliver(op, positions(how, x, plan, options.axis), "int32", options.out);
}

/** The position of the smallest element along the axis, or in C order; the first NaN wins: `np.argmin`. */
export function argmin(x: Strided, options: ReduceOptions & OneAxis = {}): Strided {
  return positionsOf("argmin", lowest, x, options);
}

/** The position of the largest element along the axis, or in C order; the first NaN wins: `np.argmax`. */
export function argmax(x: Strided, options: ReduceOptions & OneAxis = {}): Strided {
  return positionsOf("argmax", highest, x, options);
}

/** Running sums along the axis, or of all elements in C order: `np.cumsum`. */
export function cumsum(x: Strided, options: SumOptions & OneAxis = {}): Strided {
  return scanned(runningSums, x, requireOneAxis("cumsum", options));
}

/** Running products along the axis, or of all elements in C order: `np.cumprod`. */
export function cumprod(x: Strided, options: SumOptions & OneAxis = {}): Strided {
  return scanned(runningProducts, x, requireOneAxis("cumprod", options));
}
