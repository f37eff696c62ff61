import { describe } from "vitest";
import { type Call, type Tolerance, testCalls } from "./support/calls.ts";

/** Where NumPy's loops over complex numbers may fuse a product and a sum. */
const fused: Readonly<Record<string, Tolerance>> = {
  nanprod: { ulp: 128 },
  nancumprod: { ulp: 128, absolute: 1e-15 },
  nanvar: { ulp: 2 },
  nanstd: { ulp: 2 },
};

function tolerance({ op }: Call, dtype: string): Tolerance | undefined {
  return dtype.startsWith("complex") ? fused[op] : undefined;
}

describe("statistics", () => {
  testCalls("statistics", tolerance);
});
