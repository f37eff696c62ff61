/** Products of every size, layout and place of the operands. Values are small integers, so that every sum is exact. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newStorage } from "../src/core/storage.ts";
import { giveBack } from "../src/core/store.ts";
import { arrayOf, empty, originOf, type Strided, wrap } from "../src/core/strided.ts";
import { gemm, type Matrix } from "../src/kernels/gemm.ts";
import { dot, matmul } from "../src/ops/products.ts";
import type { DType } from "../src/types/dtype.ts";

type Layout = "rows" | "columns" | "gaps" | "reversed" | "repeated";
const layouts: readonly Layout[] = ["rows", "columns", "gaps", "reversed", "repeated"];
const dtypes = ["float64", "float32", "int32", "complex128", "complex64", "int8", "float16"] as const;

/** The value at a row and a column: the same in every dtype; of the complex ones, i times the next one is added. */
const value = (i: number, j: number, seed: number): number => ((i * 7 + j * 13 + seed * 5 + ((i * j) % 3)) % 9) - 4;

function stepsFor(layout: Layout, m: number, n: number): [steps: number[], offset: number, size: number] {
  if (layout === "columns") return [[1, m], 0, m * n];
  if (layout === "gaps") return [[2 * n + 1, 2], 1, m * (2 * n + 1) + 1];
  if (layout === "reversed") return [[-n, -1], m * n - 1, m * n];
  return [layout === "repeated" ? [0, 1] : [n, 1], 0, m * n];
}

/** An m × n matrix, in the heap if there is one, or in an array of its own. */
function matrix(m: number, n: number, dtype: DType, layout: Layout, heap: boolean, seed: number): Strided {
  const [steps, offset, size] = stepsFor(layout, m, n);
  const base = heap ? empty([size], dtype) : wrap(newStorage(dtype, size), dtype, [size], [1], 0);
  const x = wrap(base.store, dtype, [m, n], steps, offset);
  const [data, at] = [arrayOf(x), originOf(x)];
  const complex = dtype.startsWith("complex");
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const to = at + i * steps[0] + j * steps[1];
      const v = value(layout === "repeated" ? 0 : i, j, seed);
      if (complex) [data[2 * to], data[2 * to + 1]] = [v, value(j, layout === "repeated" ? 0 : i, seed + 1)];
      else data[to] = dtype === "float16" ? half(v) : v;
    }
  }
  return x;
}

/** The bits of a float16 that is a whole number from -4 to 4. */
function half(v: number): number {
  const bits = [0, 0x3c00, 0x4000, 0x4200, 0x4400][Math.abs(v)];
  return v < 0 ? bits | 0x8000 : bits;
}

/** Real and imaginary parts of all elements, in C order, read before anything moves. */
function partsOf(x: Strided): [re: number[], im: number[]] {
  const [re, im]: [number[], number[]] = [[], []];
  const wide = x.dtype.startsWith("complex");
  const [rows, columns] = x.shape.length === 1 ? [1, x.shape[0]] : x.shape;
  const [down, along] = x.steps.length === 1 ? [0, x.steps[0]] : x.steps;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const at = originOf(x) + i * down + j * along;
      const data = arrayOf(x);
      re.push(Number(data[wide ? 2 * at : at]));
      im.push(wide ? Number(data[2 * at + 1]) : 0);
    }
  }
  return [re, im];
}

function expected(m: number, n: number, k: number, a: Strided, b: Strided): [re: number[], im: number[]] {
  const [[ar, ai], [br, bi]] = [partsOf(a), partsOf(b)];
  const [re, im]: [number[], number[]] = [[], []];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let [x, y] = [0, 0];
      for (let l = 0; l < k; l++) {
        const [p, q] = [i * k + l, l * n + j];
        x += ar[p] * br[q] - ai[p] * bi[q];
        y += ar[p] * bi[q] + ai[p] * br[q];
      }
      re.push(x);
      im.push(y);
    }
  }
  return [re, im];
}

const wrapped = (dtype: DType, values: number[]): number[] =>
  dtype === "int8" ? [...Int8Array.from(values)] : values.map((v) => v + 0);

function check(m: number, n: number, k: number, dtype: DType, how: [Layout, Layout], places: [boolean, boolean]): void {
  const a = matrix(m, k, dtype === "float16" ? "float32" : dtype, how[0], places[0], 1);
  const b = matrix(k, n, dtype === "float16" ? "float32" : dtype, how[1], places[1], 2);
  const [re, im] = expected(m, n, k, a, b);
  const got = dtype === "float16" ? matmul(matrix(m, k, dtype, how[0], places[0], 1), b) : matmul(a, b);
  const [x, y] = partsOf(got);
  expect(x).toEqual(wrapped(dtype, re));
  expect(y).toEqual(im.map((v) => v + 0));
}

const layout = fc.constantFrom(...layouts);
const dtype = fc.constantFrom(...dtypes);

describe("a product equals the sum of products", () => {
  it("for small sizes, where edges are everywhere", () => {
    const size = fc.integer({ min: 1, max: 21 });
    fc.assert(
      fc.property(size, size, size, dtype, layout, layout, fc.boolean(), fc.boolean(), (m, n, k, d, p, q, s, t) =>
        check(m, n, k, d, [p, q], [s, t]),
      ),
      { numRuns: 500 },
    );
  });

  it("for one row, one column, and both", () => {
    const size = fc.integer({ min: 1, max: 1500 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 0, max: 2 }),
        dtype,
        layout,
        layout,
        fc.boolean(),
        (k, n, w, d, p, q, s) => {
          const [rows, columns] = w === 0 ? [1, Math.ceil(n / 20)] : w === 1 ? [Math.ceil(n / 20), 1] : [1, 1];
          check(rows, columns, k, d, [p, q], [s, !s || k % 2 === 0]);
        },
      ),
      { numRuns: 150 },
    );
  });

  // More than a block in each direction: 144 rows, 256 terms, 512 columns of float64, and 320 of what is staged.
  const large = [
    [150, 40, 300],
    [20, 530, 270],
    [7, 1100, 20],
    [340, 330, 40],
    [30, 335, 700],
    [1, 1100, 9],
    [1, 3, 9000],
  ];
  for (const [m, n, k] of large) {
    for (const [i, d] of (["float64", "float32", "int32"] as const).entries()) {
      it(`for ${m} × ${k} and ${k} × ${n} of ${d}`, () => {
        for (const [s, t] of [
          [true, true],
          [false, true],
          [true, false],
          [false, false],
        ]) {
          check(m, n, k, d, [layouts[(m + i) % 4], layouts[(n + i + 1) % 4]], [s, t]);
        }
      });
    }
  }
});

describe("gemm", () => {
  it("subtracts from and adds to any part of a matrix, and touches nothing else", () => {
    const size = fc.integer({ min: 1, max: 30 });
    const kind = fc.constantFrom("float64" as const, "float32" as const, "int32" as const);
    const sign = fc.constantFrom(1 as const, -1 as const);
    fc.assert(
      fc.property(
        size,
        size,
        size,
        kind,
        sign,
        fc.boolean(),
        layout,
        fc.boolean(),
        (m, n, k, d, by, adds, how, heap) => {
          const [a, b] = [matrix(m, k, d, how, true, 3), matrix(k, n, d, "gaps", true, 4)];
          const c = matrix(m + 2, n + 3, d, how === "repeated" ? "columns" : how, heap, 5);
          const [before] = partsOf(c);
          const [sums] = expected(m, n, k, a, b);
          const as = (x: Strided, offset = 0): Matrix => ({
            data: arrayOf(x),
            offset: originOf(x) + offset,
            rows: x.steps[0],
            columns: x.steps[1],
          });
          gemm(m, n, k, as(a), as(b), as(c, c.steps[0] + 2 * c.steps[1]), by, adds);
          const want = before.map((v, at) => {
            const [i, j] = [Math.floor(at / (n + 3)) - 1, (at % (n + 3)) - 2];
            if (i < 0 || i >= m || j < 0 || j >= n) return v;
            return (adds ? v : 0) + by * sums[i * n + j] + 0;
          });
          expect(partsOf(c)[0].map((v) => v + 0)).toEqual(want);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("what is not finite", () => {
  it("reaches its row and its column, and nothing else, whatever was in memory before", () => {
    for (const d of ["float64", "float32"] as const) {
      for (const [m, n, k] of [
        [5, 6, 7],
        [40, 40, 40],
        [1, 40, 41],
        [40, 1, 41],
      ]) {
        for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
          // Memory that is given out again is full of NaN.
          const old = empty([m * n], d);
          for (let i = 0; i < m * n; i++) arrayOf(old)[originOf(old) + i] = Number.NaN;
          giveBack(old.store);
          const a = matrix(m, k, d, "rows", true, 1);
          const b = matrix(k, n, d, "rows", true, 2);
          const row = Math.floor(m / 2);
          arrayOf(a)[originOf(a) + row * k + k - 1] = bad;
          const [want] = expected(m, n, k, a, b);
          expect(partsOf(matmul(a, b))[0]).toEqual(want.map((v) => v + 0));
        }
      }
    }
  });

  it("multiplies what is next to a short row by nothing", () => {
    // 5 rows of 3: those that would be the 6th to the 8th do not exist.
    const x = matrix(5, 3, "float64", "rows", true, 1);
    const rest = wrap(Float64Array.of(1, 2, 3, 4, 5, Number.NaN, Number.NaN, Number.NaN), "float64", [5], [1], 0);
    const [want] = expected(1, 3, 5, wrap(rest.store, "float64", [1, 5], [5, 1], 0), x);
    expect(partsOf(dot(rest, x))[0]).toEqual(want);
  });
});
