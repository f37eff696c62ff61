import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { DTypeError, ShapeError, ValueError } from "../src/core/errors.ts";
import { allocate, contiguousSteps, type Strided, sizeOf, view, wrap } from "../src/core/strided.ts";
import { einsum } from "../src/ops/einsum.ts";
import { dot, matmul, outer } from "../src/ops/products.ts";
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

const whole = (shape: readonly number[], seed: number): Strided => {
  const data = Int32Array.from({ length: sizeOf(shape) }, (_, i) => Math.round(Math.sin(seed + i) * 2 ** 31));
  return wrap(data, "int32", shape, contiguousSteps(shape), 0);
};
const wordsOf = (x: Strided): bigint[] => items(x).map(BigInt);

describe("matmul of integers", () => {
  it("is exact modulo 2^32 and 2^64, for all sizes", () => {
    const size = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(size, size, size, fc.nat(100), (m, k, n, seed) => {
        const [x, y] = [whole([m, k], seed), whole([k, n], seed + 7)];
        const [a, b] = [wordsOf(x), wordsOf(y)];
        const want = Array.from({ length: m * n }, (_, at) => {
          const [i, j] = [Math.floor(at / n), at % n];
          return Array.from({ length: k }, (_, l) => a[i * k + l] * b[l * n + j]).reduce((s, v) => s + v, 0n);
        });
        expect(wordsOf(matmul(x, y))).toEqual(want.map((v) => BigInt.asIntN(32, v)));
        expect(wordsOf(matmul(castTo(x, "int64"), y))).toEqual(want.map((v) => BigInt.asIntN(64, v)));
        expect(wordsOf(matmul(castTo(x, "uint8"), castTo(y, "uint8")))).toEqual(want.map((v) => BigInt.asUintN(8, v)));
        expect(wordsOf(einsum("kj,ik->ij", y, x))).toEqual(want.map((v) => BigInt.asIntN(32, v)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("einsum equals its definition", () => {
  // Every index has its own length, so that a wrong axis shows.
  const lengths: { readonly [letter: string]: number } = { a: 2, b: 3, c: 4, d: 1 };
  const letters = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 });
  it("for any spec of up to three operands", () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 3 }), fc.nat(15), (inputs, mask) => {
        const names = [...new Set(inputs.flat())];
        const output = names.filter((_, i) => (mask >> i) & 1).reverse();
        const operands = inputs.map((input, i) =>
          whole(
            input.map((name) => lengths[name]),
            i + 1,
          ),
        );
        const got = einsum(`${inputs.map((input) => input.join("")).join(",")}->${output.join("")}`, ...operands);
        const want = Array.from({ length: sizeOf(got.shape) }, () => 0n);
        const steps = contiguousSteps(got.shape);
        const visit = (at: number, place: { readonly [letter: string]: number }): void => {
          if (at < names.length) {
            for (let i = 0; i < lengths[names[at]]; i++) visit(at + 1, { ...place, [names[at]]: i });
            return;
          }
          const factors = operands.map((x, i) =>
            BigInt(x.data[inputs[i].reduce((sum, name, axis) => sum + place[name] * x.steps[axis], 0)]),
          );
          want[output.reduce((sum, name, axis) => sum + place[name] * steps[axis], 0)] += factors.reduce(
            (p, v) => p * v,
            1n,
          );
        };
        visit(0, {});
        expect(wordsOf(got)).toEqual(want.map((v) => BigInt.asIntN(32, v)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("products and out", () => {
  it("gives zeros their sign in outer, and sums of -0 none", () => {
    const zero = wrap(Float64Array.of(0, -0), "float64", [2], [1], 0);
    const minus = wrap(Float64Array.of(-1, -2), "float64", [2], [1], 0);
    expect(items(outer(zero, minus))).toEqual([-0, -0, 0, 0]);
    const column = view(zero, [2, 1], [0, 1]);
    const row = view(minus, [1, 2], [2, 1]);
    expect(items(matmul(column, row))).toEqual([0, 0, 0, 0]);
    const long = allocate([1, 9], "float64");
    const ones = view(wrap(Float64Array.of(-1), "float64", [1], [1], 0), [9, 1], [0, 0]);
    expect(items(matmul(long, ones))).toEqual([0]);
  });

  it("writes into a view of an operand", () => {
    const x = wrap(Float64Array.of(1, 2, 3, 4), "float64", [2, 2], [2, 1], 0);
    const turned = view(x, [2, 2], [1, 2]);
    expect(matmul(x, x, { out: turned })).toBe(turned);
    expect([...x.data]).toEqual([7, 15, 10, 22]);
    expect([...einsum("ij->ji", x, { out: x }).data]).toEqual([7, 10, 15, 22]);
    expect([...einsum("ii->i", x).data]).toEqual([7, 22]);
    expect(einsum("ij", x).data.buffer).not.toBe(x.data.buffer);
  });

  it("refuses what does not fit, in the words of the types", () => {
    const [x, y] = [allocate([3, 4], "float64"), allocate([5, 6], "float64")];
    expect(() => matmul(x, y)).toThrow(new ShapeError("matmul: inner dimensions differ — [3, 4] @ [5, 6]: 4 ≠ 5"));
    expect(() => matmul(x, allocate([], "int8"))).toThrow(ShapeError);
    expect(() => dot(x, y)).toThrow(new ShapeError("dot: inner dimensions differ — [3, 4] and [5, 6]: 4 ≠ 5"));
    expect(() => einsum("ij,jk", x, y)).toThrow(ShapeError);
    expect(() => einsum("i,j,k,l,m", ...[1, 2, 3, 4, 5].map((n) => allocate([n], "int8")))).toThrow(ValueError);
    const square = allocate([3, 3], "float64");
    expect(() => matmul(square, square, { out: allocate([3], "float64") })).toThrow(ShapeError);
    expect(() => matmul(square, square, { out: allocate([3, 3], "int32") })).toThrow(DTypeError);
    for (const [name, f] of Object.entries(pair)) {
      const loose: (x: never, y: never) => unknown = f;
      expect(() => loose([[1]] as never, square as never)).toThrow(`${name}: x is not a tensor`);
      expect(() => loose(square as never, undefined as never)).toThrow(`${name}: y is not a tensor`);
    }
  });
});
