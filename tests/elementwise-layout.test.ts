import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { elementAt } from "../src/core/element.ts";
import { type Strided, sizeOf } from "../src/core/layout.ts";
import { allocate, view } from "../src/core/strided.ts";
import type { DType } from "../src/types/dtype.ts";
import { callOf, loadCalls } from "./support/elementwise.ts";

const calls = await loadCalls();

/** How an operand lies under one axis of the result. */
interface AxisLayout {
  /** The operand has length 1 there, and is broadcast. */
  readonly broadcast: boolean;
  readonly reversed: boolean;
  readonly stride: 1 | 2;
  /** Sorts the axes in memory. */
  readonly order: number;
}

const axisLayout = fc.record<AxisLayout>({
  broadcast: fc.boolean(),
  reversed: fc.boolean(),
  stride: fc.constantFrom(1, 2),
  order: fc.nat(100),
});

/** A tensor of random layout that broadcasts to `shape`; `missing` leading axes are left out. */
function laidOut(shape: readonly number[], layouts: readonly AxisLayout[], missing: number, dtype: DType): Strided {
  const axes = shape.map((dim, axis) => ({ ...layouts[axis], dim: layouts[axis].broadcast ? 1 : dim, axis }));
  const kept = axes.slice(missing);
  const steps = new Array<number>(kept.length);
  let size = 1;
  let offset = 0;
  for (const { axis, dim, stride, reversed } of kept.toSorted((a, b) => a.order - b.order)) {
    const step = size * stride;
    steps[axis - missing] = reversed ? -step : step;
    if (reversed) offset += step * (Math.max(dim, 1) - 1);
    size = step * Math.max(dim, 1);
  }
  return view(
    filled(size, dtype),
    kept.map(({ dim }) => dim),
    steps,
    offset,
  );
}

/** Distinct small values, of both signs, some of them zero. */
function filled(size: number, dtype: DType): Strided {
  const numbers = allocate([size], "float64");
  for (let i = 0; i < size; i++) numbers.data[i] = ((i * 7) % 23) - 11 + (i % 3) / 4;
  const x = castTo(numbers, dtype);
  if (dtype.startsWith("complex")) for (let i = 0; i < size; i++) x.data[2 * i + 1] = (i % 5) - 2;
  return x;
}

/** Every element of a result of `shape`, worked out one by one on tensors without axes. */
function naive(
  call: (operands: readonly Strided[]) => Strided,
  operands: readonly Strided[],
  shape: readonly number[],
): unknown[] {
  return Array.from({ length: sizeOf(shape) }, (_, flat) => {
    const element = call(operands.map((x) => view(x, [], [], positionOf(x, shape, flat))));
    return elementAt(element.data, element.dtype, 0);
  });
}

/** Where the element of a tensor is that meets the `flat`th element of the result. */
function positionOf(x: Strided, shape: readonly number[], flat: number): number {
  let position = x.offset;
  let rest = flat;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const index = rest % shape[axis];
    rest = Math.floor(rest / shape[axis]);
    const own = axis - shape.length + x.shape.length;
    if (own >= 0 && x.shape[own] !== 1) position += index * x.steps[own];
  }
  return position;
}

/** The elements of a tensor of any layout, in C order. */
function elementsOf(x: Strided): unknown[] {
  return Array.from({ length: sizeOf(x.shape) }, (_, flat) => elementAt(x.data, x.dtype, positionOf(x, x.shape, flat)));
}

const dim = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 2, max: 4 }) },
  { weight: 4, arbitrary: fc.constantFrom(1, 18) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const small = fc.array(dim, { maxLength: 6 }).filter((shape) => sizeOf(shape) < 1500);

/** One function for each kind of loop: unrolled or not, with a bool result, with a condition, of each number of operands. */
const kinds: readonly [string, number][] = [
  ["add", 2],
  ["less", 2],
  ["copysign", 2],
  ["negative", 1],
  ["isnan", 1],
  ["tanh", 1],
  ["clip", 3],
  ["where", 3],
];
const dtypes: readonly DType[] = [
  "float64",
  "float64",
  "float64",
  "float32",
  "float16",
  "int32",
  "int8",
  "uint32",
  "int64",
  "complex128",
];
const withoutComplex = ["copysign"];

describe("element-wise loops over any layout", () => {
  for (const [name, arity] of kinds) {
    const call = callOf(calls, name);
    const run = (operands: readonly Strided[]): Strided => call(operands);
    it(`${name}: equal to one element at a time`, () => {
      fc.assert(
        fc.property(
          small,
          fc.array(fc.tuple(fc.array(axisLayout, { minLength: 6, maxLength: 6 }), fc.nat(6)), {
            minLength: arity,
            maxLength: arity,
          }),
          fc.constantFrom(...dtypes.filter((dtype) => !dtype.startsWith("complex") || !withoutComplex.includes(name))),
          (shape, layouts, dtype) => {
            const operands = layouts.map(([axes, missing]) =>
              laidOut(shape, axes, Math.min(missing, shape.length), dtype),
            );
            const result = run(operands);
            const rank = Math.max(...operands.map((x) => x.shape.length));
            const wanted = Array.from({ length: rank }, (_, i) => {
              const dims = operands.map((x) => x.shape[i - rank + x.shape.length] ?? 1);
              return dims.find((dim) => dim !== 1) ?? 1;
            });
            expect(result.shape).toEqual(wanted);
            expect(elementsOf(result)).toEqual(naive(run, operands, wanted));
          },
        ),
        { numRuns: 500 },
      );
    });
  }
});

describe("out", () => {
  const add = callOf(calls, "add");
  const numbers = (...values: number[]): Strided => {
    const x = allocate([values.length], "float64");
    for (const [i, value] of values.entries()) x.data[i] = value;
    return x;
  };
  const slice = (x: Strided, start: number, length: number, step = 1): Strided => view(x, [length], [step], start);

  it("takes the result, whatever its layout", () => {
    const out = numbers(0, 0, 0, 0, 0, 0);
    expect(add([numbers(1, 2, 3), 10], { out: slice(out, 5, 3, -2) })).toEqual(slice(out, 5, 3, -2));
    expect([...out.data]).toEqual([0, 13, 0, 12, 0, 11]);
  });

  it("may overlap the operands in every way", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom<number[]>([0, 1], [1, 1], [2, 1], [0, 2], [1, 2], [11, -1], [12, -1], [23, -2], [5, 0]),
        fc.constantFrom<number[]>([0, 1], [3, 1], [0, 2], [11, -1], [22, -2]),
        fc.constantFrom<number[]>([0, 1], [1, 1], [0, 2], [11, -1], [12, -1]),
        (n, [xAt, xBy], [yAt, yBy], [outAt, outBy]) => {
          const place = numbers(...Array.from({ length: 26 }, (_, i) => i * i));
          const before = castTo(place, "float64");
          const wanted = add([view(before, [n], [xBy], xAt), view(before, [n], [yBy], yAt)]);
          const out = view(place, [n], [outBy], outAt);
          add([view(place, [n], [xBy], xAt), view(place, [n], [yBy], yAt)], { out });
          expect(elementsOf(out)).toEqual(elementsOf(wanted));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("may be empty", () => {
    const out = allocate([2, 0], "float64");
    expect(add([allocate([2, 0], "float64"), 1], { out })).toBe(out);
  });

  it("may be the operand itself", () => {
    const x = numbers(1, 2, 3);
    expect(add([x, x], { out: x })).toBe(x);
    expect([...x.data]).toEqual([2, 4, 6]);
  });

  it("may be of a wider dtype, of float16, or complex", () => {
    for (const dtype of ["complex128", "float32", "float16"] as const) {
      const out = allocate([2], dtype);
      expect(add([numbers(1, 2), numbers(0.5, 0.25)], { out })).toBe(out);
      expect([...castTo(out, "float64").data]).toEqual([1.5, 2.25]);
    }
  });

  it("has the result's shape and a dtype that holds it", () => {
    const x = numbers(1, 2, 3, 4);
    expect(() => add([x, x], { out: numbers(1, 2, 3) })).toThrow(
      "add: out has shape [3], but the result has shape [4]",
    );
    expect(() => add([x, 1], { out: allocate([4], "int32") })).toThrow("add: float64 does not fit into out of int32");
    expect(() => add([x, 1], { out: view(x, [4], [0], 0) })).toThrow("add: out is a broadcast view");
  });
});
