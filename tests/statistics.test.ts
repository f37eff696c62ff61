import { describe } from "vitest";
import { type Call, type Tolerance, testCalls } from "./support/calls.ts";

/** Where NumPy's loops over complex numbers may fuse a product and a sum. */
const fused: Readonly<Record<string, Tolerance>> = {
  nanprod: { ulp: 128 },
  nancumprod: { ulp: 512, absolute: 1e-6 },
  average: { ulp: 4 },
  nanvar: { ulp: 2 },
  nanstd: { ulp: 2 },
};

/** Sums in another order than that of BLAS, or of a block. */
const summed: Readonly<Record<string, Tolerance>> = {
  cov: { ulp: 8, absolute: 1e-14 },
  corrcoef: { ulp: 8, absolute: 1e-14 },
  histogram2d: { ulp: 4 },
  histogramdd: { ulp: 4 },
};

function tolerance({ op }: Call, dtype: string): Tolerance | undefined {
  return summed[op] ?? (dtype.startsWith("complex") ? fused[op] : undefined);
}

describe("statistics", () => {
  testCalls("statistics", tolerance);
});
