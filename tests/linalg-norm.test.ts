import { describe, expect, it } from "vitest";
import { DTypeError, LinAlgError, ShapeError, ValueError } from "../src/core/errors.ts";
import { contiguousSteps, type Strided, wrap } from "../src/core/strided.ts";
import { condition } from "../src/linalg/condition.ts";
import { matrixNorm, norm, vectorNorm } from "../src/linalg/norm.ts";
import type { NormOrder } from "../src/types/norm.ts";
import { numbers } from "./support/complex-matrix.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";

interface Case {
  readonly op: "norm" | "vectorNorm" | "matrixNorm" | "condition";
  readonly x: Packed;
  readonly layout: string;
  readonly options: {
    readonly ord?: NormOrder | "Infinity" | "-Infinity";
    readonly p?: NormOrder | "Infinity" | "-Infinity";
    readonly axis?: number | number[] | null;
    readonly keepdims?: boolean;
  };
  readonly want?: Packed;
  readonly fails?: string;
}

const epsilons = new Map([
  ["float16", 2 ** -10],
  ["float32", 2 ** -23],
  ["float64", 2 ** -52],
]);

const orderOf = (order: NormOrder | "Infinity" | "-Infinity" | undefined): NormOrder | undefined =>
  order === "Infinity" ? Infinity : order === "-Infinity" ? -Infinity : order;

function run({ op, options }: Case, x: Strided): Strided {
  const ord = orderOf(options.ord);
  const { keepdims, axis } = options;
  if (op === "condition") return condition(x, { p: orderOf(options.p) });
  if (op === "matrixNorm") return matrixNorm(x, { keepdims, ord });
  if (op === "norm") return norm(x, { keepdims, ord, axis: axis ?? undefined });
  if (typeof ord === "string" || ord === null) throw new Error("not an order of vectors");
  return vectorNorm(x, { keepdims, ord, axis: axis ?? undefined });
}

const known = [ShapeError, ValueError, DTypeError, LinAlgError];

describe("norms are NumPy's", () => {
  for (const [i, each] of goldenCases<Case>("linalg-norm").entries()) {
    it(`${i}: ${each.op} ${each.x.dtype} [${each.x.shape}] ${each.layout} ${JSON.stringify(each.options)}`, () => {
      const x = layout(unpack(each.x), each.layout);
      if (each.want === undefined) {
        let thrown: unknown;
        try {
          run(each, x);
        } catch (error) {
          thrown = error;
        }
        expect(known.some((kind) => thrown instanceof kind)).toBe(true);
        expect(String(thrown)).toContain(`linalg.${each.op}: `);
        return;
      }
      const [result, expected] = [run(each, x), unpack(each.want)];
      expect([result.dtype, result.shape]).toEqual([expected.dtype, expected.shape]);
      const [ours, wanted] = [numbers(result), numbers(expected)];
      const epsilon = epsilons.get(result.dtype) ?? 0;
      ours.forEach(([value], at) => {
        const [want] = wanted[at];
        if (!Number.isFinite(want)) expect(value).toBe(want);
        // NumPy computes condition numbers of float32 in double precision, as we do, but others digit by digit.
        else expect(Math.abs(value - want)).toBeLessThanOrEqual(allowed(each, value, epsilon));
      });
    });
  }
});

/** Roundings of sums, products and powers; a condition number is known up to so many times itself. */
function allowed({ op, options }: Case, value: number, epsilon: number): number {
  // The smallest singular value over the largest is known up to a rounding of 1.
  if (options.p === -2) return 20 * epsilon;
  return op === "condition" ? (20 * epsilon + 2 ** -52 * value * 20) * value : 8 * epsilon * value;
}

const matrix = (...entries: number[]): Strided => {
  const n = Math.sqrt(entries.length);
  return wrap(Float64Array.from(entries), "float64", [n, n], contiguousSteps([n, n]), 0);
};

describe("condition", () => {
  it("of a singular matrix is infinite for every order", () => {
    for (const p of [null, 2, 1, -1, Infinity, -Infinity, "fro", "nuc"] as const) {
      expect(numbers(condition(matrix(1, 2, 2, 4), { p }))[0][0], String(p)).toBeGreaterThan(1e16);
    }
    expect(numbers(condition(matrix(0, 0, 0, 0)))[0][0]).toBe(Infinity);
  });

  it("of a matrix with NaN is none, or an error where it needs singular values", () => {
    const bad = matrix(1, Number.NaN, 2, 4);
    expect(numbers(condition(bad, { p: 1 }))[0][0]).toBeNaN();
    expect(() => condition(bad)).toThrow(new LinAlgError("linalg.condition: SVD did not converge"));
  });
});
