import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { type Strided, view } from "../src/core/strided.ts";
import { dot, matmul, outer } from "../src/ops/products.ts";
import { einsum } from "../src/ops/einsum.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";

interface Case {
  readonly op: "matmul" | "dot" | "outer" | "einsum";
  readonly spec: string | null;
  readonly operands: Packed[];
  readonly layouts: string[];
  readonly want: Packed;
  readonly bound: number;
}

const pair = { matmul, dot, outer };
const items = (x: Strided): (number | bigint)[] =>
  Array.from<number | bigint, number | bigint>(castTo(x, x.dtype === "float16" ? "float32" : x.dtype).data, (v) => v);

/** Half the distance between neighbours at 1. */
const epsilon = (dtype: string): number =>
  dtype === "float16" ? 2 ** -11 : dtype === "float32" || dtype === "complex64" ? 2 ** -24 : 2 ** -53;

function run({ op, spec }: Case, operands: Strided[]): Strided {
  return op === "einsum" ? einsum(spec ?? "", ...operands) : pair[op](operands[0], operands[1]);
}

describe("products equal NumPy's", () => {
  for (const [i, each] of goldenCases<Case>("products").entries()) {
    const { op, spec, operands, layouts, want, bound } = each;
    const shapes = operands.map((x) => `${x.dtype} [${x.shape}]`).join(", ");
    it(`${i}: ${op} ${spec ?? ""} ${shapes} ${layouts}`, () => {
      const got = run(
        each,
        operands.map((x, k) => layout(unpack(x), layouts[k])),
      );
      const expected = unpack(want);
      expect([got.dtype, got.shape]).toEqual([expected.dtype, expected.shape]);
      const [a, b] = [items(got), items(expected)];
      if (!/^(float|complex)/.test(got.dtype)) return expect(a).toEqual(b);
      // Two orders of a sum of n products differ by at most about n roundings of the sum of their sizes.
      const terms = Math.max(...operands.map((x) => x.shape.at(-1) ?? 1), 1);
      const limit = 2 * (terms + 4) * epsilon(got.dtype) * bound;
      a.forEach((v, k) => {
        const w = Number(b[k]);
        if (!Number.isFinite(w) || !Number.isFinite(Number(v))) expect(v).toBe(b[k]);
        else expect(Math.abs(Number(v) - w)).toBeLessThanOrEqual(limit);
      });
    });
  }
});
