import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { DTypeError, IndexError, ShapeError, ValueError } from "../src/core/errors.ts";
import { allocate, contiguousSteps, type Strided, sizeOf, view, wrap } from "../src/core/strided.ts";
import * as ops from "../src/ops/reduce.ts";
import type { DType } from "../src/types/dtype.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";

// A copy, to be asked by name.
const reduce = { ...ops };
type Options = { axis?: number | number[]; keepdims?: boolean; ddof?: number };
type Op = Exclude<keyof typeof ops, never>;
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

/** A tensor of float64 over fresh values, its axes in any order, reversed or repeated. */
const tensors = fc
  .record({
    shape: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
    seed: fc.integer({ min: 1, max: 1000 }),
    order: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
    signs: fc.array(fc.constantFrom(-1, 0, 1), { minLength: 4, maxLength: 4 }),
  })
  .map(({ shape, seed, order, signs }) => {
    const data = Float64Array.from({ length: sizeOf(shape) }, (_, i) => Math.round(Math.sin(seed * (i + 1)) * 50) + 0);
    const base = wrap(data, "float64", shape, contiguousSteps(shape), 0);
    const axes = shape.map((_, axis) => axis).sort((a, b) => order[a] - order[b]);
    const steps = axes.map((axis, i) => base.steps[axis] * signs[i]);
    const start = axes.reduce((at, axis, i) => at - Math.min(0, steps[i]) * (shape[axis] - 1), 0);
    return view(
      base,
      axes.map((axis) => shape[axis]),
      steps,
      start,
    );
  });

/** The elements of each result, by its place: the definition of a reduction, index by index. */
function groups(x: Strided, gone: readonly boolean[]): number[][] {
  const kept = x.shape.map((dim, axis) => (gone[axis] ? 1 : dim));
  const result: number[][] = Array.from({ length: sizeOf(kept) }, () => []);
  const places = contiguousSteps(kept);
  const index = x.shape.map(() => 0);
  for (let i = 0; i < sizeOf(x.shape); i++) {
    const at = index.reduce((sum, k, axis) => sum + k * x.steps[axis], x.offset);
    const place = index.reduce((sum, k, axis) => sum + (gone[axis] ? 0 : k * places[axis]), 0);
    result[place].push(Number(x.data[at]));
    for (let axis = x.shape.length - 1; axis >= 0 && ++index[axis] === x.shape[axis]; axis--) index[axis] = 0;
  }
  return result;
}

const add = (values: number[]): number => values.reduce((a, b) => a + b, 0);
const naive = {
  sum: add,
  min: (values: number[]) => Math.min(...values),
  max: (values: number[]) => Math.max(...values),
  ptp: (values: number[]) => Math.max(...values) - Math.min(...values),
  mean: (values: number[]) => add(values) / values.length,
  any: (values: number[]) => Number(values.some((v) => v !== 0)),
  all: (values: number[]) => Number(values.every((v) => v !== 0)),
};

describe("reductions of any layout equal their definitions", () => {
  for (const [op, definition] of Object.entries(naive)) {
    it(op, () => {
      fc.assert(
        fc.property(
          tensors,
          fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
          fc.boolean(),
          (x, chosen, keepdims) => {
            const gone = x.shape.map((_, axis) => chosen[axis]);
            const axis = [...gone.keys()].filter((i) => gone[i]);
            const got = run(op as Op, x, { axis, keepdims });
            expect(items(castTo(got, "float64"))).toEqual(groups(x, gone).map((values) => definition(values) + 0));
          },
        ),
      );
    });
  }

  it("argmax, argmin, cumsum along each axis", () => {
    fc.assert(
      fc.property(tensors, fc.nat(3), (x, pick) => {
        fc.pre(x.shape.length > 0);
        const axis = pick % x.shape.length;
        const rows = groups(
          x,
          x.shape.map((_, i) => i === axis),
        );
        expect(items(reduce.argmax(x, { axis }))).toEqual(rows.map((row) => row.indexOf(Math.max(...row))));
        expect(items(reduce.argmin(x, { axis }))).toEqual(rows.map((row) => row.indexOf(Math.min(...row))));
        const running = reduce.cumsum(x, { axis });
        const lines = groups(
          running,
          x.shape.map((_, i) => i === axis),
        );
        expect(lines).toEqual(rows.map((row) => row.map((_, i) => add(row.slice(0, i + 1)))));
        expect(items(reduce.argmax(x))[0]).toBe(items(castTo(x, "float64")).indexOf(Math.max(...rows.flat())));
      }),
    );
  });
});

describe("sums of small integers", () => {
  const of = (data: Int32Array | Uint32Array, dtype: DType): Strided => wrap(data, dtype, [data.length], [1], 0);

  it("are exact where partial sums leave float64", () => {
    // 2^22 + 2 halves of 2^53 go up and come down again, one off.
    const n = 2 ** 23 + 2;
    const data = new Int32Array(n).fill(2 ** 31 - 1, 0, n / 2).fill(-(2 ** 31) + 1, n / 2);
    data[1] -= 5;
    expect(items(reduce.sum(of(data, "int32")))).toEqual([-5]);
    expect(() => reduce.sum(of(data.fill(2 ** 31 - 1), "int32"))).toThrow(/is out of range for int32/);
  });

  it("throw out of range and say what to do", () => {
    const x = of(Int32Array.of(1500000000, 1500000000), "int32");
    const text = 'sum: 3000000000 is out of range for int32 — pass { dtype: "int64" } or { dtype: "float64" }';
    expect(() => reduce.sum(x)).toThrow(new DTypeError(text));
    expect(items(reduce.sum(x, { dtype: "int64" }))).toEqual([3000000000n]);
    expect(items(reduce.sum(x, { dtype: "float64" }))).toEqual([3000000000]);
    expect(items(reduce.sum(x, { dtype: "uint32" }))).toEqual([3000000000]);
    expect(() => reduce.cumsum(x)).toThrow(DTypeError);
    expect(() => reduce.sum(x, { dtype: "int8" })).toThrow("is out of range for int8");
    expect(items(reduce.sum(x, { dtype: "bool" }))).toEqual([1]);
    expect(items(reduce.sum(x, { out: allocate([], "int64") }))).toEqual([3000000000n]);
  });

  it("are zero for a product with a zero, however large it was", () => {
    const data = new Int32Array(60).fill(2 ** 30);
    data[59] = 0;
    expect(items(reduce.prod(of(data, "int32")))).toEqual([0]);
    expect(() => reduce.prod(of(data.subarray(0, 40), "int32"))).toThrow(DTypeError);
  });

  it("take bigints down to int32 by their sum, not one by one", () => {
    const x = wrap(BigInt64Array.of(5000000000n, -4999999999n), "int64", [2], [1], 0);
    expect(items(reduce.sum(x, { dtype: "int32" }))).toEqual([1]);
  });
});

describe("variances in a narrower dtype than the tensor's", () => {
  // Values from NumPy 2.4.6: the mean is rounded to the dtype, the distances from it are not.
  it("sum in it what they took in both", () => {
    const large = wrap(Float64Array.of(1e8 + 1, 1e8 + 2, 1e8 + 4), "float64", [3], [1], 0);
    expect(items(reduce.variance(large, { dtype: "float32" }))).toEqual([7]);
    expect(items(reduce.std(large, { dtype: "float32" }))).toEqual([2.6457512378692627]);
    const one = wrap(BigInt64Array.of(2n ** 40n + 1n), "int64", [1], [1], 0);
    expect(items(reduce.variance(one, { dtype: "float32" }))).toEqual([1]);
    const single = wrap(Float32Array.of(300.1, 301.7), "float32", [2], [1], 0);
    expect(castTo(reduce.variance(single, { dtype: "float16" }), "float64").data[0]).toBe(0.64990234375);
  });
});

describe("what reductions refuse", () => {
  const x = allocate([3, 4], "float64");
  const messages: [() => unknown, Error][] = [
    [() => reduce.sum(x, { axis: 2 }), new IndexError("sum: axis 2 is out of range for [3, 4]")],
    [() => reduce.argmax(x, { axis: -3 }), new IndexError("argmax: axis -3 is out of range for [3, 4]")],
    [
      () => reduce.min(allocate([0, 3], "float32"), { axis: 0 }),
      new ValueError("min: [0, 3] has no elements along axis 0"),
    ],
    [() => reduce.argmin(allocate([3, 0], "int8")), new ValueError("argmin: [3, 0] has no elements along axis 1")],
    [() => reduce.ptp(allocate([2], "bool")), new DTypeError("ptp: bool is not supported")],
    [
      () => reduce.cumsum(allocate([2], "float64"), { out: allocate([2], "int64") }),
      new DTypeError("cumsum: float64 does not fit into out of int64"),
    ],
    [
      () => reduce.sum(x, { axis: 0, out: allocate([3], "float64") }),
      new ShapeError("sum: out has shape [3], but the result has shape [4]"),
    ],
    [
      () => reduce.mean(x, { out: allocate([], "int32") }),
      new DTypeError("mean: float64 does not fit into out of int32"),
    ],
  ];
  it.each(messages)("%o", (call, error) => {
    expect(call).toThrow(error);
  });

  it("repeated axes, and what is no tensor", () => {
    expect(() => reduce.sum(x, { axis: [0, -2] })).toThrow(ValueError);
    for (const op of Object.keys(reduce)) {
      const f: (x: never) => unknown = reduce[op as Op];
      expect(() => f([1, 2] as never)).toThrow(`${op}: x is not a tensor`);
    }
  });
});

describe("out", () => {
  it("may be a view of the operand", () => {
    const x = wrap(Float64Array.of(1, 2, 3, 4, 5, 6), "float64", [2, 3], [3, 1], 0);
    const first = view(x, [3], [1]);
    expect(reduce.sum(x, { axis: 0, out: first })).toBe(first);
    expect([...x.data]).toEqual([5, 7, 9, 4, 5, 6]);
    reduce.cumsum(x, { axis: 1, out: x });
    expect([...x.data]).toEqual([5, 12, 21, 4, 9, 15]);
  });
});
