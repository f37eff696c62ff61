/** Copies and conversions by SIMD kernels give what the loops give: the same bits, whatever the steps. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { castTo, copyInto } from "../src/core/conversions.ts";
import { layouts } from "../src/core/storage.ts";
import { contiguousSteps, type Strided, view, wrap } from "../src/core/strided.ts";
import { dtypeNames } from "../src/generated/promotion.ts";
import type { DType } from "../src/types/dtype.ts";
import { expectSame, inHeap, lay, layoutOf, plain } from "./support/places.ts";

const shapes = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
  fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 2, maxLength: 2 }),
  fc.constantFrom([5000], [3, 1500], [70, 80], [40, 3, 40]),
);
const dtypes = fc.constantFrom(...dtypeNames);
const pair = shapes.chain((shape) => fc.tuple(layoutOf(shape, true), layoutOf(shape, false)));

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
