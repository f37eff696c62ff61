/** Reductions by SIMD kernels against the loops of TypeScript: bit for bit, in every layout and place of the operand. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { scope } from "../src/core/scope.ts";
import { newStorage } from "../src/core/storage.ts";
import { allocate, arrayOf, originOf, type Strided, wrap } from "../src/core/strided.ts";
import * as reduce from "../src/ops/reduce.ts";
import type { DType } from "../src/types/dtype.ts";
import { expectSame, inHeap, lay, layoutOf } from "./support/places.ts";

// A copy, to be asked by name.
const kernels = { ...reduce };

/** The same modules once more, without WebAssembly. */
async function withoutKernels() {
  const before = Reflect.get(globalThis, "SHAPEPROOF_WASM");
  vi.resetModules();
  Reflect.set(globalThis, "SHAPEPROOF_WASM", "0");
  try {
    const [loops, strided, heap] = await Promise.all([
      import("../src/ops/reduce.ts"),
      import("../src/core/strided.ts"),
      import("../src/core/heap.ts"),
    ]);
    expect(heap.heapOf()).toBeNull();
    return { loops: { ...loops }, wrapped: strided.wrap };
  } finally {
    Reflect.set(globalThis, "SHAPEPROOF_WASM", before);
  }
}

const { loops, wrapped } = await withoutKernels();

type Op = keyof typeof kernels;
type Options = { axis?: number | number[]; keepdims?: boolean; ddof?: number; dtype?: DType };
const sums = ["sum", "prod", "mean", "variance", "std"] as const;
const ordered = ["min", "max", "ptp", "argmin", "argmax"] as const;
const others = ["any", "all", "cumsum", "cumprod"] as const;
const ops: readonly Op[] = [...sums, ...ordered, ...others];
const oneAxis = new Set<Op>(["argmin", "argmax", "cumsum", "cumprod"]);

function call(from: typeof kernels, op: Op, x: Strided, options: Options): Strided | string {
  const run: (x: Strided, options: object) => Strided = from[op];
  try {
    return run(x, options);
  } catch (error) {
    return String(error);
  }
}

/** What elements are like: numbers that round, small whole numbers, zeros of both signs, and what is special. */
const kinds = ["round", "whole", "zeros", "below", "above", "special", "nan", "same", "true", "large"] as const;
type Kind = (typeof kinds)[number];

function element(kind: Kind, state: number): number {
  const unit = state / 2 ** 31;
  if (kind === "round") return unit * 10 ** (state & 7);
  if (kind === "whole") return (state >> 8) % 5;
  if (kind === "zeros") return state & 256 ? 0 : -0;
  if (kind === "true") return (state >>> 8) % 97 === 0 ? 0 : 1;
  if (kind === "same") return Number.NEGATIVE_INFINITY;
  if (kind === "large") return unit * 2 ** 31;
  const rare = (state >>> 8) % 61 === 0;
  if (kind === "below" || kind === "above") return rare ? (state & 1 ? 0 : -0) : kind === "above" ? 1 : -1;
  if (kind === "nan") return rare ? Number.NaN : unit;
  return rare ? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 1e308][state & 3] : unit;
}

function elements(dtype: DType, length: number, kind: Kind, seed: number): Strided {
  const data = newStorage(dtype, length);
  let state = seed;
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const value = element(kind, state);
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[i] = BigInt(state >> 12);
    else if (dtype === "float16") data[i] = (state >>> 8) % 0x7c00;
    else data[i] = dtype === "bool" ? Number(value !== 0) : value;
  }
  return wrap(data, dtype, [length], [1], 0);
}

const large = [
  [5000],
  [40000],
  [2, 9000],
  [9000, 2],
  [130, 70],
  [300, 5],
  [5, 300],
  [3, 40, 50],
  [50, 3, 40],
  [17, 1025],
];
const shapes = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
  fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 3 }),
  fc.constantFrom(...large),
);
const dtypes: readonly DType[] = ["float64", "float64", "float32", "float32", "int32", "uint8", "bool"];
const rest: readonly DType[] = [
  "int8",
  "uint16",
  "int16",
  "uint32",
  "int64",
  "uint64",
  "float16",
  "complex64",
  "complex128",
];

const cases = shapes.chain((shape) =>
  fc.record({
    layout: fc.oneof(layoutOf(shape, false), layoutOf(shape, true)),
    plainly: fc.boolean(),
    dtype: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...dtypes) }, fc.constantFrom(...rest)),
    kind: fc.constantFrom(...kinds),
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
    op: fc.constantFrom(...ops),
    axes: fc.subarray(shape.map((_, axis) => axis)),
    keepdims: fc.boolean(),
  }),
);

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function compare({ layout, plainly, dtype, kind, seed, op, axes, keepdims }: Case): void {
  const { shape } = layout;
  const steps = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const lies = plainly ? { shape, steps, offset: 3, length: shape.reduce((a, b) => a * b, 1) + 3 } : layout;
  const x = elements(dtype, lies.length, kind, seed);
  const axis = axes.length === 0 ? undefined : oneAxis.has(op) || axes.length === 1 ? axes[0] : axes;
  const options: Options = { keepdims, ...(axis === undefined ? {} : { axis }) };
  const away = wrapped(arrayOf(x), dtype, lies.shape, lies.steps, lies.offset);
  const want = call(loops, op, away, options);
  for (const place of [inHeap(x), x]) {
    const got = call(kernels, op, lay(place, lies), options);
    if (typeof want === "string" || typeof got === "string") expect(got).toEqual(want);
    else {
      expect([got.dtype, got.shape]).toEqual([want.dtype, want.shape]);
      expectSame(got, want);
    }
  }
}

test("equal the loops, in the heap and outside of it", () => {
  fc.assert(
    fc.property(cases, (one) => scope(() => compare(one))),
    { numRuns: 3000 },
  );
}, 120_000);

test("rows outside of the heap that are longer than what is staged at a time", () => {
  for (const [dtype, n] of [
    ["float64", 17011],
    ["float32", 33011],
    ["int32", 33011],
    ["bool", 132011],
  ] as const) {
    const layout = { shape: [2, n], steps: [n, 1], offset: 1, length: 2 * n + 1 };
    for (const kind of dtype === "bool" ? (["true", "zeros"] as const) : kinds) {
      for (const op of ops) {
        const axes = op === "prod" || op.startsWith("cum") ? [1] : [];
        scope(() => compare({ layout, plainly: false, dtype, kind, seed: 1, op, axes, keepdims: false }));
      }
    }
  }
}, 60_000);

/** So many elements that parts of a row are in several pieces and leaves of the tree of sums have every length. */
test("sums and variances of rows of every length", () => {
  for (const dtype of ["float64", "float32"] as const) {
    const x = elements(dtype, 9000, "round", 77);
    const far = inHeap(x);
    for (let n = 1; n < 2100; n = n < 600 ? n + 1 : n + 37) {
      const layout = { shape: [4, n], steps: [n, 1], offset: 5, length: 9000 };
      const away = wrapped(arrayOf(x), dtype, layout.shape, layout.steps, layout.offset);
      for (const op of ["sum", "variance"] as const) {
        for (const axis of [undefined, 1])
          expectSame(kernels[op](lay(far, layout), { axis }), loops[op](away, { axis }));
      }
    }
  }
});

test("masks are counted, and integers summed, exactly", () => {
  const n = 2 ** 21 + 1234;
  for (const dtype of ["bool", "uint8", "int32"] as const) {
    const x = allocate([n], dtype);
    const data = arrayOf(x);
    const at = originOf(x);
    let total = 0;
    for (let i = 0; i < n; i++) {
      const value = dtype === "bool" ? Number(i % 3 === 0) : dtype === "uint8" ? i % 251 : ((i * 7919) % 1009) - 504;
      data[at + i] = value;
      total += value;
    }
    const sum = kernels.sum(x);
    expect(arrayOf(sum)[originOf(sum)]).toBe(total);
    const mean = kernels.mean(x);
    expect(arrayOf(mean)[originOf(mean)]).toBe(total / n);
  }
});
