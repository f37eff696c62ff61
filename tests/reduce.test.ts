import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { DTypeError, ShapeError, ValueError } from "../src/core/errors.ts";
import { allocate, contiguousSteps, type Strided, sizeOf, view, wrap } from "../src/core/strided.ts";
import { dtypeNames } from "../src/generated/promotion.ts";
import * as reduce from "../src/ops/reduce.ts";
import type { DType } from "../src/types/dtype.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";

type Options = { axis?: number | number[]; keepdims?: boolean; ddof?: number };
type Op = Exclude<keyof typeof reduce, never>;
type Result = [op: Op, axis: number | number[] | null, keepdims: boolean, ddof: number, want: Packed | "error" | null];
interface Case {
  readonly x: Packed;
  readonly layout: string;
  readonly results: Result[];
}

const run = (op: Op, x: Strided, options: Options): Strided => {
  const f: (x: Strided, options: object) => Strided = reduce[op];
  return f(x, options);
};

const items = (x: Strided): (number | bigint)[] =>
  Array.from<number | bigint, number | bigint>(castTo(x, x.dtype === "float16" ? "float32" : x.dtype).data, (v) => v);

/** The distance between neighbouring numbers of the dtype at `x`. */
function ulp(x: number, dtype: DType): number {
  const [digits, least] =
    dtype === "float16" ? [10, -24] : dtype === "float32" || dtype === "complex64" ? [23, -149] : [52, -1074];
  return 2 ** Math.max(Math.floor(Math.log2(Math.abs(x))) - digits, least);
}

/**
 * Everything equals NumPy to the bit, but for complex products (NumPy's loops may fuse a product and a sum) and for the
 * sign of a zero among zeros of both signs in float16, where NumPy keeps the first and in the wider floats the last.
 */
function expectEqual(got: Strided, want: Strided, op: string, told: string): void {
  expect([got.dtype, got.shape], told).toEqual([want.dtype, want.shape]);
  const [a, b] = [items(got), items(want)];
  const zeros = got.dtype === "float16" && (op === "min" || op === "max");
  if (zeros)
    expect(
      a.map((v) => Number(v) + 0),
      told,
    ).toEqual(b.map((v) => Number(v) + 0));
  else if (!got.dtype.startsWith("complex") || (op !== "prod" && op !== "cumprod")) expect(a, told).toEqual(b);
  else {
    const scale = Math.max(...b.map((v) => Math.abs(Number(v))).filter(Number.isFinite), 0);
    a.forEach((v, k) => {
      if (Object.is(v, b[k])) return;
      expect(Math.abs(Number(v) - Number(b[k])), told).toBeLessThanOrEqual(8 * ulp(scale, got.dtype));
    });
  }
}

describe("reductions equal NumPy's", () => {
  for (const [i, { x, layout: name, results }] of goldenCases<Case>("reduce").entries()) {
    it(`case ${i}: ${x.dtype} [${x.shape}] ${name}`, () => {
      const source = layout(unpack(x), name);
      for (const [op, axis, keepdims, ddof, want] of results) {
        const options = { ...(axis === null ? {} : { axis }), keepdims, ddof };
        const told = `${op} ${JSON.stringify(options)}`;
        if (want === null || want === "error") {
          expect(() => run(op, source, options), told).toThrow(want === null ? DTypeError : Error);
          continue;
        }
        expectEqual(run(op, source, options), unpack(want), op, told);
      }
    });
  }
});
