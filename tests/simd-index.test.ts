/** Indexing by SIMD kernels gives what the loops give, and reads and writes nothing else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { castTo } from "../src/core/conversions.ts";
import { IndexError } from "../src/core/errors.ts";
import { arrayOf, contiguousSteps, originOf, type Strided, sizeOf, view, wrap } from "../src/core/strided.ts";
import { dtypeNames } from "../src/generated/promotion.ts";
import { at, set } from "../src/ops/index.ts";
import type { DType } from "../src/types/dtype.ts";
import { expectSame, inHeap, lay, layoutOf, plain } from "./support/places.ts";

/** An index expression in both places. */
interface Expression {
  readonly loops: unknown;
  readonly kernels: unknown;
}
const both = (item: unknown): Expression => ({ loops: item, kernels: item });
const near = (x: Strided): Expression => ({ loops: x, kernels: inHeap(x) });

function tensorOf(dtype: DType, shape: readonly number[], value: (i: number) => number): Strided {
  const x = plain(dtype, sizeOf(shape), 1);
  const array = arrayOf(x);
  for (let i = 0; i < array.length; i++) {
    if (array instanceof BigInt64Array || array instanceof BigUint64Array) array[i] = BigInt(value(i));
    else array[i] = value(i);
  }
  return view(x, shape, contiguousSteps(shape));
}

const random = (seed: number): (() => number) => {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

/** Masks may be turned round: their elements do not lie in C order then. */
function mask(shape: readonly number[], density: number, turned: boolean, next: () => number): Expression {
  const given = turned ? shape.toReversed() : shape;
  const x = tensorOf("bool", given, () => (next() < density ? 1 : 0));
  const steps = contiguousSteps(given);
  const lies = (t: Strided): Strided => (turned ? view(t, shape, steps.toReversed()) : t);
  return { loops: lies(x), kernels: lies(inHeap(x)) };
}

function indices(dim: number, shape: readonly number[], kind: number, next: () => number): Expression {
  const pick = (): number => Math.floor(next() * 2 * dim) - dim;
  if (kind === 0 && shape.length === 1) return both(Array.from({ length: shape[0] }, pick));
  return near(tensorOf(kind === 1 ? "int64" : kind === 2 ? "int16" : "int32", shape, pick));
}

const shapes = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
  fc.constantFrom([3000], [200, 30], [30, 200], [60, 8], [20, 3, 40], [500, 2]),
);

/** An index of a shape: masks over one or more axes, arrays that broadcast, slices, integers. */
function indexOf(shape: readonly number[], seed: number): Expression[] {
  const next = random(seed);
  const length = Math.floor(next() * 40);
  const index: Expression[] = [];
  let masks = 0;
  for (let axis = 0; axis < shape.length; ) {
    const [kind, rest] = [next(), shape.length - axis];
    if (kind < 0.3 && masks === 0) {
      const used = 1 + Math.floor(next() * rest);
      masks++;
      index.push(mask(shape.slice(axis, axis + used), [0.02, 0.5, 0.9][Math.floor(next() * 3)], next() < 0.3, next));
      axis += used;
      // Other arrays would have to be as long as the mask has true elements.
      continue;
    }
    if (kind < 0.6 && masks === 0) {
      const arrays = [[length], [length], [1], [2, length]];
      index.push(indices(shape[axis], arrays[Math.floor(next() * 4)], Math.floor(next() * 6), next));
    } else if (kind < 0.7) index.push(both(Math.floor(next() * shape[axis])));
    else index.push(both([":", "::2", "::-1", "1:", ":-1"][Math.floor(next() * 5)]));
    axis++;
    if (index.length > 1 && next() < 0.15) break;
  }
  if (index.some(({ loops }) => typeof loops === "object") && masks > 0) {
    return index.map((item) => (Array.isArray(item.loops) || isArrayIndex(item.loops) ? both(":") : item));
  }
  return index;
}

const isArrayIndex = (item: unknown): boolean =>
  typeof item === "object" && item !== null && "dtype" in item && item.dtype !== "bool";

const cases = shapes.chain((shape) =>
  fc.record({
    layout: layoutOf(shape, false),
    dtype: fc.constantFrom(...dtypeNames),
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
  }),
);

test("at: the same elements from the heap as from arrays of their own", () => {
  fc.assert(
    fc.property(cases, ({ layout, dtype, seed }) => {
      const x = plain(dtype, layout.length, seed);
      const index = indexOf(layout.shape, seed);
      const expected = at(lay(x, layout), ...index.map(({ loops }) => loops));
      const given = at(lay(inHeap(x), layout), ...index.map(({ kernels }) => kernels));
      expect(given.shape).toEqual(expected.shape);
      expectSame(given, expected);
      // Index arrays and elements in different places.
      expectSame(at(lay(inHeap(x), layout), ...index.map(({ loops }) => loops)), expected);
      expectSame(at(lay(x, layout), ...index.map(({ kernels }) => kernels)), expected);
    }),
    { numRuns: 600 },
  );
});

test("set: the same elements change in the heap as in arrays of their own", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 3 }), ({ layout, dtype, seed }, kind) => {
      const x = plain(dtype, layout.length, seed);
      const far = inHeap(x);
      const index = indexOf(layout.shape, seed);
      const { shape } = at(lay(x, layout), ...index.map(({ loops }) => loops));
      const row = kind === 1 ? shape.slice(1) : shape;
      const value = kind === 0 ? 1 : view(plain(dtype, sizeOf(row) + 1, seed + 7), row, contiguousSteps(row), 1);
      const nearValue =
        typeof value === "number" || kind === 2
          ? value
          : view(inHeap(view(value, [sizeOf(row) + 1], [1], 0)), row, contiguousSteps(row), 1);
      set(
        lay(x, layout),
        index.map(({ loops }) => loops),
        value,
      );
      set(
        lay(far, layout),
        index.map(({ kernels }) => kernels),
        nearValue,
      );
      expectSame(view(far, [layout.length], [1], 0), view(x, [layout.length], [1], 0));
    }),
    { numRuns: 600 },
  );
});

test("a mask of every length and density, for elements of every size", () => {
  for (const dtype of ["uint8", "int16", "float32", "float64", "complex128"] as const) {
    for (const n of [1, 7, 8, 9, 64, 100, 1003]) {
      for (const density of [0, 0.01, 0.5, 1]) {
        const next = random(n * 31 + density * 7);
        const x = plain(dtype, n, n);
        const chosen = mask([n], density, false, next);
        const picked = at(inHeap(x), chosen.kernels);
        expectSame(picked, at(x, chosen.loops));
        const cleared = set(inHeap(x), [chosen.kernels], 0);
        expectSame(cleared, set(plain(dtype, n, n), [chosen.loops], 0));
        const values = plain(dtype, sizeOf(picked.shape), 5);
        const placed = set(inHeap(x), [chosen.kernels], inHeap(values));
        expectSame(placed, set(plain(dtype, n, n), [chosen.loops], values));
      }
    }
  }
});

test("bytes of a mask that are neither 0 nor 1 count as true", () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, i) => i % 5);
  const x = plain("float64", 3000, 3);
  const chosen = wrap(bytes, "bool", [3000], [1], 0);
  expectSame(at(inHeap(x), inHeap(chosen)), at(x, chosen));
});

test("an index that is out of range is found wherever it is, and nothing is written", () => {
  for (const [bad, message] of [
    [100, "set: index 100 is out of range for axis 0 of [100, 40]"],
    [-101, "set: index -101 is out of range for axis 0 of [100, 40]"],
  ] as const) {
    for (const place of [0, 3, 77, 1000, 1002]) {
      const x = plain("float64", 4000, 9);
      const far = view(inHeap(x), [100, 40], [40, 1]);
      const wrong = tensorOf("int32", [1003], (i) => (i === place ? bad : (i % 200) - 100));
      for (const list of [wrong, inHeap(wrong), castTo(wrong, "int64")]) {
        expect(() => set(far, [list], 1)).toThrow(new IndexError(message));
        expect(() => at(far, list)).toThrow(new IndexError(message.replace("set", "at")));
      }
      expectSame(view(far, [4000], [1]), x);
    }
  }
});

test("where nothing is selected indices are not looked at", () => {
  const x = view(inHeap(plain("float64", 4000, 9)), [100, 40], [40, 1]);
  const none = inHeap(tensorOf("int32", [0, 5], () => 0));
  expect(at(x, none).shape).toEqual([0, 5, 40]);
  expect(at(x, none, inHeap(tensorOf("int32", [5], () => 99))).shape).toEqual([0, 5]);
});

test("values, masks and indices may lie in the memory that is written", () => {
  const bytes = inHeap(tensorOf("bool", [5000], (i) => (i % 3 === 0 ? 1 : 0)));
  const count = Math.ceil(4990 / 3);
  const shifted = view(bytes, [4990], [1], 0);
  const expected = castTo(bytes, "bool");
  set(view(expected, [4990], [1], 10), [castTo(shifted, "bool")], false);
  set(view(bytes, [4990], [1], 10), [shifted], false);
  expectSame(bytes, expected);

  const x = inHeap(tensorOf("int32", [5000], (i) => (i * 7) % 5000));
  const indices = view(x, [count], [1], 3);
  const before = castTo(x, "int32");
  set(x, [indices], indices);
  const after = castTo(before, "int32");
  const [from, to] = [arrayOf(before), arrayOf(after)];
  for (let i = 0; i < count; i++) {
    const value = Number(from[originOf(before) + 3 + i]);
    to[originOf(after) + value] = value;
  }
  expectSame(x, after);
});

test("of equal indices the last one wins", () => {
  const x = inHeap(plain("float64", 4000, 1));
  const same = inHeap(tensorOf("int32", [1000], (i) => i % 10));
  const values = inHeap(tensorOf("float64", [1000], (i) => i));
  set(x, [same], values);
  expect(Array.from({ length: 10 }, (_, i) => Number(arrayOf(x)[originOf(x) + i]))).toEqual([
    990, 991, 992, 993, 994, 995, 996, 997, 998, 999,
  ]);
});
