import { cross, inner, kron, linalg, matmul, ones, outer, tensordot, trace, transpose, zeros } from "shapeproof";
import { describe, expect, it } from "vitest";
import { testCalls } from "./support/calls.ts";

describe("products beside matmul and dot", () => {
  // Complex sums may cancel: the sign of their zeros depends on the order of the terms.
  testCalls("products-more", (_call, dtype) =>
    dtype.startsWith("complex") ? { ulp: 0, absolute: Number.MIN_VALUE } : undefined,
  );

  it("writes the trace into out, with dtype as sum has it", () => {
    const out = zeros([4]);
    expect(trace(ones([3, 3, 4]), { out })).toBe(out);
    expect(out.tolist()).toEqual([3, 3, 3, 3]);
    expect(trace(ones([3, 3], { dtype: "int8" }), { dtype: "int64" }).tolist()).toBe(3n);
    expect(ones([3, 3]).trace({ offset: 1 }).tolist()).toBe(2);
  });

  it("has those of linalg there too; linalg.trace goes along other axes", () => {
    expect([linalg.cross, linalg.tensordot, linalg.matmul, linalg.outer]).toEqual([cross, tensordot, matmul, outer]);
    expect(linalg.trace(ones([2, 3, 4])).shape).toEqual([2]);
    expect(trace(ones([2, 3, 4])).shape).toEqual([4]);
  });

  it("multiplies what lies across, as products of large matrices", () => {
    const x = transpose(ones([40, 50]));
    expect(inner(x, ones([60, 40])).tolist()[0][0]).toBe(40);
    expect(kron(x, ones([2, 3])).shape).toEqual([100, 120]);
  });
});
