import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castTo, copyInto, mayOverlap } from "../src/core/cast.ts";
import { float16Values, fromFloat16Bits, roundToFloat16, toFloat16Bits } from "../src/core/float16.ts";
import { isComplex, newStorage } from "../src/core/storage.ts";
import { type Strided, sizeOf, view, wrap } from "../src/core/strided.ts";
import { dtypeNames } from "../src/generated/promotion.ts";
import type { DType } from "../src/types/dtype.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

const cases = goldenCases<{ x: Packed; result: Record<DType, Packed> }>("cast");
const items = (x: Strided) =>
  Array.from<unknown, number | bigint>(x.data, (item) => (typeof item === "bigint" ? item : Number(item)));

describe("castTo", () => {
  for (const { x, result } of cases) {
    for (const dtype of dtypeNames) {
      it(`${x.dtype} to ${dtype} equals NumPy's`, () => {
        const source = unpack(x);
        expect(items(castTo(source, dtype))).toEqual(items(unpack(result[dtype])));
        // Backwards, and every second one.
        const back = view(source, [source.shape[0]], [-1], source.shape[0] - 1);
        const want = items(unpack(result[dtype]));
        const width = isComplex(dtype) ? 2 : 1;
        const reversed = want.map((_, i) => want[want.length - width * (Math.floor(i / width) + 1) + (i % width)]);
        expect(items(castTo(back, dtype))).toEqual(reversed);
      });
    }
  }

  it("keeps 0-d and empty", () => {
    for (const dtype of dtypeNames) {
      const scalar = castTo(wrap(Float64Array.of(1), "float64", [], [], 0), dtype);
      expect([scalar.shape, scalar.dtype, items(castTo(scalar, "float64"))]).toEqual([[], dtype, [1]]);
      const empty = castTo(wrap(new Float64Array(0), "float64", [2, 0], [0, 1], 0), dtype);
      expect([empty.shape, empty.data.length]).toEqual([[2, 0], 0]);
    }
  });

  it("is a copy in C order", () => {
    const x = wrap(Float64Array.of(1, 2, 3, 4, 5, 6), "float64", [3, 2], [1, 3], 0);
    const copy = castTo(x, "float64");
    expect(items(copy)).toEqual([1, 4, 2, 5, 3, 6]);
    expect(copy.steps).toEqual([2, 1]);
    expect(items(castTo(wrap(Float64Array.of(7), "float64", [2, 3], [0, 0], 0), "int8"))).toEqual([7, 7, 7, 7, 7, 7]);
  });
});

/** All index tuples of a shape. */
function* indices(shape: readonly number[]): Generator<number[]> {
  for (let flat = 0; flat < sizeOf(shape); flat++) {
    const index: number[] = [];
    for (let axis = shape.length - 1, rest = flat; axis >= 0; axis--) {
      index.unshift(rest % shape[axis]);
      rest = Math.floor(rest / shape[axis]);
    }
    yield index;
  }
}
const at = (x: Strided, index: number[]) => index.reduce((place, i, axis) => place + i * x.steps[axis], x.offset);

/** A strided view of 64 elements of a random layout: permuted axes, negative steps, gaps. */
const layout = fc.record({
  shape: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
  flips: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
  gap: fc.integer({ min: 1, max: 2 }),
});
function laid({ shape, flips, order, gap }: { shape: number[]; flips: boolean[]; order: number[]; gap: number }) {
  const steps = new Array<number>(shape.length);
  let step = gap;
  let offset = 0;
  for (const axis of order) {
    if (axis >= shape.length) continue;
    steps[axis] = flips[axis] ? -step : step;
    if (flips[axis]) offset += step * (shape[axis] - 1);
    step *= shape[axis];
  }
  return { shape, steps, offset, size: step };
}

describe("copyInto", () => {
  it("takes any layouts, any dtypes", () => {
    const some = fc.constantFrom(...dtypeNames);
    fc.assert(
      fc.property(layout, layout, some, some, (a, b, from, to) => {
        const source = laid(a);
        const target = laid({ ...b, shape: a.shape });
        const numbers = Float64Array.from({ length: source.size }, (_, i) => i % 100);
        const data = castTo(wrap(numbers, "float64", [source.size], [1], 0), from).data;
        const x = wrap(data, from, source.shape, source.steps, source.offset);
        const out = wrap(newStorage(to, target.size), to, target.shape, target.steps, target.offset);
        copyInto(out, x);
        const got = castTo(wrap(out.data, to, [target.size], [1], 0), "float64");
        for (const index of indices(x.shape)) {
          const value = numbers[at(x, index)];
          const want = from === "bool" || to === "bool" ? Number(value !== 0) : value;
          expect(got.data[at(out, index)]).toBe(want);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads all before it writes, where the two overlap", () => {
    const data = Float64Array.of(0, 1, 2, 3, 4, 5);
    const forward = wrap(data, "float64", [6], [1], 0);
    copyInto(forward, view(forward, [6], [-1], 5));
    expect(items(forward)).toEqual([5, 4, 3, 2, 1, 0]);
    const matrix = wrap(Int32Array.of(1, 2, 3, 4), "int32", [2, 2], [2, 1], 0);
    copyInto(matrix, view(matrix, [2, 2], [1, 2]));
    expect(items(matrix)).toEqual([1, 3, 2, 4]);
    const shifted = wrap(Float64Array.of(0, 1, 2, 3), "float64", [3], [1], 0);
    copyInto(view(shifted, [3], [1], 1), shifted);
    expect(items(shifted)).toEqual([0, 0, 1, 2]);
    // Two dtypes over one buffer.
    const bytes = new ArrayBuffer(16);
    const wide = wrap(new Float64Array(bytes), "float64", [2], [1], 0);
    const narrow = wrap(new Int32Array(bytes, 8), "int32", [2], [1], 0);
    copyInto(narrow, wrap(Int32Array.of(7, 9), "int32", [2], [1], 0));
    copyInto(wide, narrow);
    expect(items(wide)).toEqual([7, 9]);
  });

  it("knows which views cannot meet", () => {
    const x = wrap(new Int16Array(12), "int16", [3, 4], [4, 1], 0);
    expect(mayOverlap(view(x, [4], [1], 0), view(x, [4], [1], 4))).toBe(false);
    expect(mayOverlap(view(x, [4], [-1], 7), view(x, [4], [1], 0))).toBe(false);
    expect(mayOverlap(view(x, [4], [-1], 7), view(x, [4], [1], 1))).toBe(true);
    expect(mayOverlap(x, wrap(new Int16Array(12), "int16", [12], [1], 0))).toBe(false);
  });

  it("runs longer than its scratch", () => {
    const n = 1300;
    const x = wrap(
      Int32Array.from({ length: n }, (_, i) => i * 1000),
      "int32",
      [n],
      [1],
      0,
    );
    const there = castTo(castTo(x, "complex64"), "int64");
    expect(items(there).map((item) => Number(item))).toEqual(items(x));
    expect(items(castTo(castTo(x, "complex128"), "bool")).filter(Boolean)).toHaveLength(n - 1);
  });
});

describe("float16", () => {
  it("round-trips every bit pattern", () => {
    for (let bits = 0; bits < 65536; bits++) {
      const value = fromFloat16Bits(bits);
      if (Number.isNaN(value)) expect(bits & 0x7fff).toBeGreaterThan(0x7c00);
      else if (toFloat16Bits(value) !== bits) expect(toFloat16Bits(value)).toBe(bits);
    }
  });

  it("rounds midpoints to even, and their neighbours to the nearer side", () => {
    const values = float16Values();
    for (let bits = 0; bits < 0x7bff; bits++) {
      const middle = (values[bits] + values[bits + 1]) / 2;
      const even = bits % 2 === 0 ? bits : bits + 1;
      // The spacing of float64 near the middle, never less than the least subnormal.
      const ulp = Math.max(middle * 2 ** -52, 2 ** -1074);
      const got = [
        toFloat16Bits(middle),
        toFloat16Bits(middle - ulp),
        toFloat16Bits(middle + ulp),
        toFloat16Bits(-middle),
      ];
      if (String(got) !== String([even, bits, bits + 1, even | 0x8000]))
        expect(got).toEqual([even, bits, bits + 1, even | 0x8000]);
    }
  });

  it("has NumPy's special values", () => {
    expect([0, -0, 65520, 65519.99, -1e300, Number.NaN].map(toFloat16Bits)).toEqual([
      0, 0x8000, 0x7c00, 0x7bff, 0xfc00, 0x7e00,
    ]);
    expect(Object.is(roundToFloat16(-1e-9), -0)).toBe(true);
  });
});
