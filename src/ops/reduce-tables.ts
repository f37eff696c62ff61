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
import { sumSimd } from "../generated/simd/sum.ts";
import { reduceParts } from "../kernels/reduce.ts";
import type { ArgSearch } from "../kernels/reduce-arg.ts";
import {
  greaterComplex,
  lessComplex,
  multiplyComplex,
  reduceComplex,
  scanComplexProduct,
} from "../kernels/reduce-complex.ts";
import type { Extremum } from "../kernels/reduce-extremes.ts";
import type { Scan } from "../kernels/reduce-scans.ts";
import type { Accumulation } from "../kernels/reduce-sums.ts";
import type { Truth } from "../kernels/reduce-truth.ts";

/** What each reduction is made of: its loops, its SIMD kernels, and what it does with complex numbers. */

export const sums: Accumulation = {
  op: "sum",
  identity: sumIdentity,
  kernels: sumKernels,
  simd: sumSimd,
  complex(x, reduced, out) {
    reduceParts(sumKernels.complex, x, reduced, out);
  },
};
export const products: Accumulation = {
  op: "prod",
  identity: prodIdentity,
  kernels: prodKernels,
  simd: prodSimd,
  complex: (x, reduced, out) => reduceComplex(multiplyComplex, x, reduced, out),
};
export const smallest: Extremum = {
  sign: -1,
  kernels: minKernels,
  simd: minSimd,
  complex: (x, reduced, out) => reduceComplex(lessComplex, x, reduced, out),
};
export const largest: Extremum = {
  sign: 1,
  kernels: maxKernels,
  simd: maxSimd,
  complex: (x, reduced, out) => reduceComplex(greaterComplex, x, reduced, out),
};
export const some: Truth = { identity: anyIdentity, kernels: anyKernels, simd: anySimd };
export const every: Truth = { identity: allIdentity, kernels: allKernels, simd: allSimd };
export const lowest: ArgSearch = { sign: -1, kernel: argminKernel, simd: argminSimd };
export const highest: ArgSearch = { sign: 1, kernel: argmaxKernel, simd: argmaxSimd };
export const runningSums: Scan = {
  op: "cumsum",
  kernels: cumsumKernels,
  simd: cumsumSimd,
  complex(x, from, to, back) {
    // Both parts lie side by side: twice as far back each finds its own.
    if (x instanceof Float32Array) cumsumKernels.float32(x, 2 * from, 2 * to, 2 * back);
    if (x instanceof Float64Array) cumsumKernels.float64(x, 2 * from, 2 * to, 2 * back);
  },
};
export const runningProducts: Scan = {
  op: "cumprod",
  kernels: cumprodKernels,
  simd: cumprodSimd,
  complex: scanComplexProduct,
};
