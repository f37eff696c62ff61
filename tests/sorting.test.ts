import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { IndexError, ValueError } from "../src/core/errors.ts";
import { heapOf } from "../src/core/heap.ts";
import { adopt, arrayOf, empty, originOf, type Strided, sizeOf, view, wrap } from "../src/core/strided.ts";
import { lexsort } from "../src/ops/lexsort.ts";
import { argpartition, partition } from "../src/ops/partition.ts";
import { searchsorted } from "../src/ops/searchsorted.ts";
import { argsort, sort } from "../src/ops/sort.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";
import { layout } from "./support/layout.ts";
import { expectSame, inHeap } from "./support/places.ts";

interface Case {
  readonly op: "sort" | "argsort" | "lexsort" | "searchsorted";
  readonly operands: readonly [number, string][];
  readonly options: { axis?: number | null; side?: "left" | "right" };
  readonly result?: Packed;
}

const [first, ...cases] = goldenCases<Case & { bases: Packed[] }>("sorting");
const bases = first.bases.map(unpack);

function run({ op, operands, options }: Case, place: (x: Strided) => Strided): Strided {
  const [x, v, sorter] = operands.map(([base, name]) => layout(place(bases[base]), name));
  if (op === "sort") return sort(x, options);
  if (op === "argsort") return argsort(x, options);
  if (op === "searchsorted") return searchsorted(x, v, { side: options.side, sorter });
  const keys = operands.map(([base, name]) => layout(place(bases[base]), name));
  return lexsort(keys, { axis: options.axis ?? undefined });
}

const title = ({ op, operands, options }: Case): string =>
  `${op} ${operands.map(([base, name]) => `${bases[base].dtype}[${bases[base].shape}] ${name}`)} ${JSON.stringify(options)}`;

describe("sorting equals NumPy's", () => {
  for (const where of ["in arrays", "in the heap"]) {
    it(where, () => {
      for (const one of cases) {
        const place = where === "in arrays" ? (x: Strided) => x : inHeap;
        if (one.result === undefined) {
          expect(() => run(one, place), title(one)).toThrow(IndexError);
          continue;
        }
        const [got, want] = [run(one, place), unpack(one.result)];
        expect([got.dtype, got.shape], title(one)).toEqual([want.dtype, want.shape]);
        try {
          expectSame(got, want);
        } catch (error) {
          throw new Error(title(one), { cause: error });
        }
      }
    });
  }
});

const vector = (values: readonly number[]): Strided => adopt(Float64Array.from(values), "float64", [values.length]);
const numbersIn = (x: Strided): number[] => {
  const wide = castTo(x, "float64");
  return Array.from({ length: sizeOf(x.shape) }, (_, i) => Number(arrayOf(wide)[originOf(wide) + i]));
};

/** In NumPy's order: NaN last, and the two zeros equal. */
const inOrder = (a: number, b: number): number => (Number.isNaN(a) ? 1 : 0) - (Number.isNaN(b) ? 1 : 0) || a - b || 0;
const number = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double(), fc.constantFrom(Number.NaN, -0, 0));
const dtypes = ["float64", "float32", "float16", "int8", "uint32", "int64", "complex64"] as const;

function expectParted(sorted: readonly number[], parted: readonly number[], ranks: readonly number[]): void {
  expect([...parted].sort(inOrder).map((v) => v + 0)).toEqual(sorted.map((v) => v + 0));
  for (const rank of ranks) {
    expect(parted[rank] + 0).toBe(sorted[rank] + 0);
    expect(parted.slice(0, rank).filter((v) => inOrder(v, sorted[rank]) > 0)).toEqual([]);
    expect(parted.slice(rank).filter((v) => inOrder(v, sorted[rank]) < 0)).toEqual([]);
  }
}

describe("partitions", () => {
  it("have the elements of the ranks where sorting puts them, in every dtype", () => {
    const rows = fc.array(number, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.array(fc.nat(), { maxLength: 3 }), fc.constantFrom(...dtypes), (list, draws, dtype) => {
        const n = list.length;
        const x = castTo(vector(list), dtype);
        const ranks = draws.map((draw) => draw % n);
        const kth = ranks.map((rank, i) => (i % 2 === 0 ? rank : rank - n));
        const sorted = numbersIn(sort(x));
        expectParted(sorted, numbersIn(partition(x, kth)), ranks);
        const places = numbersIn(argpartition(x, kth));
        expect([...places].sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
        const values = numbersIn(x);
        expectParted(
          sorted,
          places.map((place) => values[place]),
          ranks,
        );
      }),
    );
  });

  it("go along any axis, of views too", () => {
    const x = view(vector(Array.from({ length: 60 }, (_, i) => (i * 37) % 61)), [5, 12], [-12, 1], 48);
    for (const axis of [0, 1, -2, null]) {
      const n = axis === null ? 60 : axis === 1 ? 12 : 5;
      const kth = [2, n - 2];
      const [values, sorted] = [partition(x, kth, { axis }), sort(x, { axis })];
      expect(values.shape).toEqual(axis === null ? [60] : [5, 12]);
      const lines = (y: Strided) => (axis === 0 || axis === -2 ? view(y, [12, 5], [y.steps[1], y.steps[0]]) : y);
      const [got, want] = [numbersIn(lines(values)), numbersIn(lines(sorted))];
      for (let i = 0; i < 60; i += n) expectParted(want.slice(i, i + n), got.slice(i, i + n), kth);
    }
  });

  it("refuse ranks that are none", () => {
    const x = vector([3, 1, 2]);
    expect(() => partition(x, 3)).toThrow(new ValueError("partition: kth 3 is out of range for axis 0 of [3]"));
    expect(() => argpartition(x, [0, -4])).toThrow("argpartition: kth -4 is out of range for axis 0 of [3]");
    expect(() => partition(x, 0.5)).toThrow("partition: kth 0.5 is not an integer");
    expect(() => partition(vector([]), 0, { axis: null })).toThrow("out of range for the 0 elements of [0]");
  });
});

describe("sorting in place", () => {
  it("writes to out, which may be the operand", () => {
    const x = vector([3, 1, 2]);
    expect(sort(x, { out: x })).toBe(x);
    expect(numbersIn(x)).toEqual([1, 2, 3]);
    const half = view(x, [2], [-1], x.offset + 1);
    expect(numbersIn(sort(half, { out: half }))).toEqual([1, 2]);
    expect(numbersIn(x)).toEqual([2, 1, 3]);
    expect(numbersIn(partition(x, 0, { out: x }))[0]).toBe(1);
    expect(() => sort(x, { out: vector([1]) })).toThrow("sort: out has shape [1], but the result has shape [3]");
  });

  it("knows the names of the algorithms, and no others", () => {
    const x = vector([3, 1, 2]);
    for (const kind of ["quicksort", "mergesort", "heapsort", "stable"] as const) {
      expect(numbersIn(argsort(x, { kind }))).toEqual([1, 2, 0]);
    }
    expect(() => Reflect.apply(sort, undefined, [x, { kind: "bubble" }])).toThrow(ValueError);
    expect(() => sort(x, { kind: "stable", stable: true })).toThrow("sort: kind and stable cannot both be given");
  });
});

describe("long rows", () => {
  const n = 70_000;
  const patterns: Readonly<Record<string, (i: number) => number>> = {
    random: (i) => Math.sin(i) * 1e6,
    "close together": (i) => 1 + ((i * 7919) % n) * 2 ** -52,
    "few upper words": (i) => (i % 3) + ((i * 7919) % n) * 2 ** -50,
    sorted: (i) => i / 7,
    reversed: (i) => -i / 7,
    equal: () => 2,
  };
  for (const [name, at] of Object.entries(patterns)) {
    it(`are sorted: ${name}`, () => {
      const values = Array.from({ length: n }, (_, i) => at(i));
      const wanted = Float64Array.from(values).sort();
      const x = vector(values);
      expectSame(sort(x), adopt(wanted, "float64", [n]));
      const order = numbersIn(argsort(x));
      for (let i = 1; i < n; i++) {
        const [a, b] = [values[order[i - 1]], values[order[i]]];
        if (a > b || (a === b && order[i - 1] > order[i])) expect.fail(`${a} before ${b}`);
      }
    });
  }
});

describe("rows of every length", () => {
  /** Floats of which few differ in the upper word, and some are special. */
  const value = (i: number): number => {
    const spread = (Math.imul(i + 1, 2654435761) >>> 5) % 9973;
    if (spread % 97 === 0) return [Number.NaN, -0, 0, Number.NEGATIVE_INFINITY][spread % 4];
    return ((spread % 5) - 2) * (1 + spread * 2 ** -51);
  };
  for (const n of [1, 2, 23, 24, 25, 63, 64, 65, 500, 2047, 2048, 5000, 2 ** 20, 2 ** 20 + 1]) {
    it(`are sorted: ${n} elements`, () => {
      const values = Float64Array.from({ length: n }, (_, i) => value(i));
      const dtypes =
        n > 10_000 ? (["float64"] as const) : (["float64", "float32", "int64", "uint32", "int16"] as const);
      for (const dtype of dtypes) {
        const x = castTo(adopt(values.slice(), "float64", [n]), dtype);
        const own = numbersIn(x);
        const order = numbersIn(argsort(x));
        for (let i = 1; i < n; i++) {
          const [a, b] = [own[order[i - 1]], own[order[i]]];
          const before = inOrder(a, b);
          if (before > 0 || (before === 0 && order[i - 1] > order[i]))
            expect.fail(`${dtype}: ${a} before ${b} at ${i}`);
        }
        const sorted = numbersIn(sort(x));
        for (let i = 0; i < n; i++) {
          if (!Object.is(sorted[i], own[order[i]]))
            expect.fail(`${dtype}: ${sorted[i]} and not ${own[order[i]]} at ${i}`);
        }
      }
    });
  }
});

it("sorts while the heap fills, with what it works in inside or outside of it", () => {
  const heap = heapOf();
  const n = 3000;
  const values = Float64Array.from({ length: n }, (_, i) => Math.sin(i));
  const wanted = adopt(Float64Array.from(values).sort(), "float64", [n]);
  const kept: Strided[] = [];
  const check = (): void => {
    const x = wrap(values.slice(), "float64", [n], [1], 0);
    expectSame(sort(x), wanted);
    const order = numbersIn(argsort(x));
    expect(order.map((i) => values[i])).toEqual(numbersIn(wanted));
  };
  for (const bytes of [2 ** 22, 2 ** 18, 2 ** 13]) {
    for (let i = 0; i < 4096; i++) {
      kept.push(empty([bytes / 8], "float64"));
      if (heap === null || heap.full) break;
      if (bytes < 2 ** 20) check();
    }
  }
  check();
  expect(heap === null || heap.full).toBe(true);
});

describe("searching", () => {
  it("takes plain values, which are compared as they are", () => {
    const x = vector([1, 2.5, 2.5, 4]);
    expect(numbersIn(searchsorted(x, 2.5))).toEqual([1]);
    expect(numbersIn(searchsorted(x, 2.5, { side: "right" }))).toEqual([3]);
    expect(searchsorted(x, 3).shape).toEqual([]);
    const long = adopt(BigInt64Array.of(-5n, 2n ** 53n, 2n ** 53n + 1n), "int64", [3]);
    expect(numbersIn(searchsorted(long, 2n ** 53n, { side: "right" }))).toEqual([2]);
    expect(numbersIn(searchsorted(long, 2n ** 63n + 5n))).toEqual([3]);
    expect(numbersIn(searchsorted(long, -5))).toEqual([0]);
    expect(numbersIn(searchsorted(long, 0.5))).toEqual([1]);
    const unsigned = adopt(BigUint64Array.of(2n ** 53n, 2n ** 64n - 1n), "uint64", [2]);
    expect(numbersIn(searchsorted(unsigned, -1))).toEqual([0]);
    expect(numbersIn(searchsorted(castTo(x, "int32"), 2.5))).toEqual([3]);
  });

  it("refuses what is no vector, no side, no sorter", () => {
    const x = vector([1, 2]);
    expect(() => searchsorted(view(x, [1, 2], [2, 1]), 1)).toThrow("searchsorted: expects [?] — got [1, 2]");
    expect(() => Reflect.apply(searchsorted, undefined, [x, 1, { side: "top" }])).toThrow(ValueError);
    expect(() => searchsorted(x, 1, { sorter: castTo(vector([0, 2]), "int32") })).toThrow(
      "searchsorted: sorter has 2, which is no index",
    );
    expect(() => searchsorted(x, 1, { sorter: vector([0, 1]) })).toThrow("searchsorted: sorter has dtype float64");
  });
});
