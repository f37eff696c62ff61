/** Copies and conversions by SIMD kernels give what the loops give: the same bits, whatever the steps. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { castTo, copyInto } from "../src/core/cast.ts";
import { heapOf } from "../src/core/heap.ts";
import { layouts, newStorage, type Storage } from "../src/core/storage.ts";
import {
  addressOf,
  arrayOf,
  contiguousSteps,
  empty,
  originOf,
  type Strided,
  sizeOf,
  view,
  wrap,
} from "../src/core/strided.ts";
import { dtypeNames } from "../src/generated/promotion.ts";
import type { DType } from "../src/types/dtype.ts";

const SPECIAL = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  1.5,
  255,
  256,
  -129,
  65536.7,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  -(2 ** 31) - 1,
  2 ** 32 + 5,
  2 ** 53,
  2 ** 63,
  -(2 ** 63),
  1e300,
  -1e300,
  5e-324,
  1e-40,
  3.4028235677973366e38,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  2147483647.5,
  -2147483648.9,
  0.1,
];

/** Elements of every kind in an array of its own: no kernel works there but those that convert. */
function plain(dtype: DType, length: number, seed: number): Strided {
  const data = newStorage(dtype, length);
  let state = seed;
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const value = state % 3 === 0 ? SPECIAL[(state >>> 8) % SPECIAL.length] : state / 65536;
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[i] = BigInt(state) * 0x1_0000_0003n;
    else data[i] = dtype === "bool" ? (state >>> 9) & 1 : value;
  }
  return wrap(data, dtype, [length], [1], 0);
}

/** The same elements in the heap, if there is one. */
function inHeap(x: Strided): Strided {
  const { store } = x;
  // A block of its own: what is small lies elsewhere.
  const padded = empty([Math.max(sizeOf(x.shape), 4096)], x.dtype);
  const [to, from] = [arrayOf(padded), store.array];
  for (let i = 0; i < from.length; i++) to[padded.store.start + i] = from[i];
  if (heapOf() !== null) expect(addressOf(padded)).toBeGreaterThanOrEqual(0);
  return view(padded, x.shape, x.steps, x.offset);
}

/** The bits of the elements in C order. */
function bits(x: Strided): Uint8Array {
  const { bytes, width } = layouts[x.dtype];
  const size = bytes * width;
  const all = arrayOf(x);
  const memory = new Uint8Array(all.buffer, all.byteOffset, all.byteLength);
  const result = new Uint8Array(sizeOf(x.shape) * size);
  let next = 0;
  const walk = (axis: number, at: number): void => {
    if (axis === x.shape.length) {
      for (let i = 0; i < size; i++) result[next++] = memory[at * size + i];
    } else for (let i = 0; i < x.shape[axis]; i++) walk(axis + 1, at + i * x.steps[axis]);
  };
  walk(0, originOf(x));
  return result;
}

/** NaN has many bits: the sign and the payload are not compared. */
function values(x: Strided): unknown {
  const { array } = layouts[x.dtype];
  const made: Storage = new array(bits(x).buffer, 0, bits(x).length / layouts[x.dtype].bytes);
  return x.dtype === "float16" ? made : Array.from<number | bigint>(made);
}

/** As `toEqual`, which is slow for long arrays. */
function expectSame(x: Strided, y: Strided): void {
  if (!Buffer.from(bits(x)).equals(bits(y))) expect(values(x)).toEqual(values(y));
}

interface Layout {
  readonly shape: readonly number[];
  readonly steps: readonly number[];
  readonly offset: number;
  readonly length: number;
}

/** A layout over memory of its own: axes in any order, with gaps, backwards, and repeated where it may be. */
function layoutOf(shape: readonly number[], repeated: boolean): fc.Arbitrary<Layout> {
  const rank = shape.length;
  const axes = Array.from({ length: rank }, (_, i) => i);
  return fc
    .record({
      order: fc.shuffledSubarray(axes, { minLength: rank, maxLength: rank }),
      kinds: fc.array(fc.integer({ min: 0, max: repeated ? 5 : 4 }), { minLength: rank, maxLength: rank }),
      start: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ order, kinds, start }) => {
      const steps = shape.map(() => 0);
      let [step, offset] = [1, start];
      for (const axis of order) {
        const kind = kinds[axis];
        if (kind === 5) continue;
        const gap = kind === 3 ? 2 : 1;
        const reach = step * gap * Math.max(shape[axis], 1);
        steps[axis] = (kind === 4 ? -1 : 1) * step * gap;
        if (kind === 4) offset += (Math.max(shape[axis], 1) - 1) * step * gap;
        step = reach + (kind === 2 ? 1 : 0);
      }
      return { shape, steps, offset, length: start + step + 1 };
    });
}

const shapes = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
  fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 2, maxLength: 2 }),
  fc.constantFrom([5000], [3, 1500], [70, 80], [40, 3, 40]),
);
const dtypes = fc.constantFrom(...dtypeNames);
const pair = shapes.chain((shape) => fc.tuple(layoutOf(shape, true), layoutOf(shape, false)));
const lay = (x: Strided, { shape, steps, offset }: Layout): Strided => view(x, shape, steps, offset);

test("copies: the loops and the kernels write the same bits, and nothing else", () => {
  fc.assert(
    fc.property(pair, dtypes, fc.integer(), ([from, to], dtype, seed) => {
      const source = plain(dtype, from.length, seed);
      const target = plain(dtype, to.length, seed + 1);
      const fast = inHeap(target);
      const whole = (x: Strided): Strided => view(x, [to.length], [1], 0);
      copyInto(lay(fast, to), lay(inHeap(source), from));
      copyInto(lay(target, to), lay(source, from));
      expectSame(lay(target, to), lay(source, from));
      expectSame(whole(fast), whole(target));
    }),
    { numRuns: 400 },
  );
});

test("conversions: between places of every kind as within arrays of their own", () => {
  const simd = fc.constantFrom<DType>("float64", "float32", "int32", "uint8", "bool");
  const types = fc.oneof({ weight: 3, arbitrary: fc.tuple(simd, simd) }, fc.tuple(dtypes, dtypes));
  fc.assert(
    fc.property(
      pair,
      types,
      fc.integer(),
      fc.integer({ min: 0, max: 3 }),
      ([from, to], [source, target], seed, places) => {
        const [x, y] = [plain(source, from.length, seed), plain(target, to.length, seed + 1)];
        const expected = view(plain(target, to.length, seed + 1), to.shape, to.steps, to.offset);
        // One element at a time never goes through a kernel.
        const each = (axis: number, t: number, f: number): void => {
          if (axis === to.shape.length) copyInto(view(expected, [], [], t), view(x, [], [], f));
          else {
            for (let i = 0; i < to.shape[axis]; i++) each(axis + 1, t + i * to.steps[axis], f + i * from.steps[axis]);
          }
        };
        each(0, to.offset, from.offset);
        const [near, far] = [places & 1 ? inHeap(y) : y, places & 2 ? inHeap(x) : x];
        copyInto(lay(near, to), lay(far, from));
        expectSame(lay(near, to), expected);
        expectSame(view(near, [to.length], [1], 0), view(expected, [to.length], [1], 0));
      },
    ),
    { numRuns: 500 },
  );
});

test("source and result may share memory", () => {
  const layouts = fc
    .array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 3 })
    .chain((shape) => fc.tuple(layoutOf(shape, true), layoutOf(shape, false), fc.integer({ min: 0, max: 20 })));
  fc.assert(
    fc.property(layouts, dtypes, dtypes, fc.integer(), ([from, to, shift], source, target, seed) => {
      const length = Math.max(from.length, to.length) + 20;
      const memory = inHeap(plain(source, length, seed));
      const same = layoutsAlike(source, target) ? target : source;
      const other = wrap(memory.store, same, memory.shape, memory.steps, memory.offset);
      const dst = view(other, to.shape, to.steps, to.offset + shift);
      const src = lay(memory, from);
      const apart = castTo(src, same);
      copyInto(dst, src);
      expectSame(view(dst, dst.shape, dst.steps), apart);
    }),
    { numRuns: 300 },
  );
});

/** Dtypes whose elements may stand in one array. */
function layoutsAlike(a: DType, b: DType): boolean {
  return layouts[a].kind === layouts[b].kind && layouts[a].width === layouts[b].width;
}

test("a transposed copy of every small size", () => {
  for (const dtype of ["uint8", "int16", "float32", "float64", "complex128"] as const) {
    for (const [rows, columns] of [
      [1, 1],
      [2, 3],
      [3, 2],
      [4, 4],
      [16, 16],
      [17, 33],
      [65, 31],
      [64, 64],
      [100, 7],
      [7, 100],
    ]) {
      const x = inHeap(plain(dtype, rows * columns, rows));
      const turned = castTo(view(x, [rows, columns], [1, rows]), dtype);
      expect(turned.steps).toEqual(contiguousSteps([rows, columns]));
      expectSame(turned, view(x, [rows, columns], [1, rows]));
    }
  }
});
