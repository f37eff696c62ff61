/** SIMD kernels against the loops of TypeScript: every function, dtype, layout and place of the operands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simdOf } from "../codegen/emit/simd-elementwise.ts";
import { type ElementwiseName, elementwise } from "../codegen/spec/elementwise/index.ts";
import { castTo } from "../src/core/cast.ts";
import { type Strided, sizeOf } from "../src/core/layout.ts";
import { layouts } from "../src/core/storage.ts";
import { addressOf, arrayOf, contiguousSteps, empty, originOf, view, wrap } from "../src/core/strided.ts";
import type { DType } from "../src/types/dtype.ts";
import { type Call, callOf, loadCalls, names } from "./support/elementwise.ts";
import { ulpDistance } from "./support/ulp.ts";

const vectors = await loadCalls();
const loops = await loadCalls("typescript");

/** How one operand lies: the axes of the result along which it is broadcast, turned round, or steps over elements. */
interface Layout {
  readonly broadcast: readonly boolean[];
  readonly reversed: readonly boolean[];
  readonly strides: readonly number[];
  readonly turned: boolean;
  readonly inHeap: boolean;
  /** The first element is so far from where the memory starts. */
  readonly shift: number;
  readonly seed: number;
}

const layout = fc.record<Layout>({
  broadcast: fc.array(
    fc.nat(3).map((n) => n === 0),
    { minLength: 3, maxLength: 3 },
  ),
  reversed: fc.array(
    fc.nat(4).map((n) => n === 0),
    { minLength: 3, maxLength: 3 },
  ),
  strides: fc.array(fc.constantFrom(1, 1, 1, 1, 2, 3), { minLength: 3, maxLength: 3 }),
  turned: fc.nat(3).map((n) => n === 0),
  inHeap: fc.nat(3).map((n) => n > 0),
  shift: fc.nat(3),
  seed: fc.nat(1e6),
});

const shape = fc.oneof(
  fc
    .array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 30, max: 70 })), { maxLength: 3 })
    .filter((dims) => sizeOf(dims) < 6000),
  fc.tuple(fc.integer({ min: 100, max: 5000 })),
  fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 5 })),
);

const special = [
  0,
  -0,
  1,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  0.5,
  255,
  1e-310,
  -1e300,
];

/** Numbers that are told by a seed: small ones of both signs, special ones, and some of any size. */
function valuesOf(size: number, seed: number): Float64Array {
  let state = seed + 1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Float64Array.from({ length: size }, () => {
    const kind = next();
    if (kind < 0.05) return special[Math.floor(next() * special.length)];
    if (kind < 0.1) return (next() - 0.5) * 10 ** (next() * 40 - 20);
    if (kind < 0.4) return Math.floor(next() * 12) - 6;
    return next() * 16 - 8;
  });
}

/** An empty tensor in the heap, or in an array of its own. */
function place(size: number, dtype: DType, inHeap: boolean): Strided {
  if (inHeap) return empty([size], dtype);
  const { array, width } = layouts[dtype];
  return wrap(new array(size * width), dtype, [size], [1], 0);
}

function operand(dims: readonly number[], how: Layout, dtype: DType): Strided {
  const own = dims.map((dim, axis) => (how.broadcast[axis] ? 1 : dim));
  const order = own.map((_, axis) => axis);
  if (how.turned) order.reverse();
  const steps = new Array<number>(own.length).fill(0);
  let size = 1;
  let offset = how.shift;
  for (const axis of order.toReversed()) {
    const step = size * how.strides[axis];
    size = step * own[axis];
    steps[axis] = how.reversed[axis] ? -step : step;
    if (how.reversed[axis]) offset += step * (own[axis] - 1);
  }
  const total = size + how.shift;
  const memory = place(total, dtype, how.inHeap);
  const values = castTo(wrap(valuesOf(total, how.seed), "float64", [total], [1], 0), dtype);
  for (let i = 0; i < total; i++) arrayOf(memory)[originOf(memory) + i] = arrayOf(values)[originOf(values) + i];
  return view(memory, own, steps, offset);
}

/** The elements in C order. */
function elements(x: Strided): number[] {
  const out: number[] = [];
  const walk = (axis: number, at: number): void => {
    if (axis === x.shape.length) out.push(Number(arrayOf(x)[at]));
    else for (let i = 0; i < x.shape[axis]; i++) walk(axis + 1, at + i * x.steps[axis]);
  };
  walk(0, originOf(x));
  return out;
}

/**
 * The largest difference between two results, in ulp; none where it is at most `slack` epsilons. NaN equals NaN, and zeros
 * have their signs.
 */
function difference(got: Strided, wanted: Strided, slack = 0): number {
  expect(got.dtype).toBe(wanted.dtype);
  expect(got.shape).toEqual(wanted.shape);
  const [a, b] = [elements(got), elements(wanted)];
  const width = got.dtype === "float32" ? 32 : 64;
  let worst = 0;
  for (let i = 0; i < a.length; i++) {
    if (Math.abs(a[i] - b[i]) <= slack * (width === 32 ? 2 ** -23 : 2 ** -52) && a[i] !== b[i]) continue;
    if (!Object.is(a[i], b[i])) worst = Math.max(worst, ulpDistance(a[i], b[i], width));
  }
  return worst;
}

/** Both results are as far from the true value as the row allows. */
function allowed(name: ElementwiseName, dtype: DType): number {
  const approximate = [...simdOf(name).formulas.values()].some((formula) => formula.approximate);
  return approximate && dtype.startsWith("float") ? 2 * elementwise[name].ulp : 0;
}

/** Near zeros that are no floats the digits of a result are lost, in both tiers. */
const slackOf = (name: ElementwiseName): number => 2 * (elementwise[name].slack ?? 0);

const vectorised = names.filter((name) => simdOf(name).formulas.size > 0);
const dtypesOf = (name: string): DType[] => [...simdOf(name).prefixes.keys()];
const operandsOf = (name: ElementwiseName, dims: readonly number[], how: readonly Layout[], dtype: DType): Strided[] =>
  elementwise[name].params.map((_, i) => operand(dims, how[i], i === 0 && name === "where" ? "bool" : dtype));
const three = fc.tuple(layout, layout, layout);

describe("SIMD kernels give what the loops give", () => {
  for (const name of vectorised) {
    it(name, () => {
      const [simd, plain] = [callOf(vectors, name), callOf(loops, name)];
      for (const dtype of dtypesOf(name)) {
        fc.assert(
          fc.property(shape, three, (dims, how) => {
            const operands = operandsOf(name, dims, how, dtype);
            expect(difference(simd(operands), plain(operands), slackOf(name))).toBeLessThanOrEqual(
              allowed(name, dtype),
            );
          }),
          { numRuns: 40 },
        );
      }
    });
  }

  it("with plain numbers on either side", () => {
    for (const name of vectorised.filter((name) => elementwise[name].params.length === 2)) {
      const [simd, plain] = [callOf(vectors, name), callOf(loops, name)];
      for (const dtype of dtypesOf(name)) {
        fc.assert(
          fc.property(shape, layout, fc.constantFrom(0, 1, 3), (dims, how, number) => {
            const x = operand(dims, how, dtype);
            const value = dtype === "bool" ? number > 0 : number;
            for (const operands of [
              [x, value],
              [value, x],
            ]) {
              expect(difference(simd(operands), plain(operands), slackOf(name))).toBeLessThanOrEqual(
                allowed(name, dtype),
              );
            }
          }),
          { numRuns: 10 },
        );
      }
    }
  });

  it("with bounds that are zero, NaN or neither", () => {
    const numbers = fc.constantFrom(...special, 2, -3, 5.5);
    fc.assert(
      fc.property(
        shape,
        layout,
        numbers,
        numbers,
        fc.constantFrom<DType>("float64", "float32"),
        (dims, how, a, b, d) => {
          const operands = [operand(dims, how, d), a, b];
          expect(difference(callOf(vectors, "clip")(operands), callOf(loops, "clip")(operands))).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("where the result is written", () => {
  const results = fc.record({ how: layout, over: fc.nat(4), by: fc.constantFrom(0, 0, 1, 2, 7) });

  it("may be anywhere, and over the operands", () => {
    for (const name of ["add", "less", "exp", "where", "clip", "negative"] as const) {
      const [simd, plain] = [callOf(vectors, name), callOf(loops, name)];
      const count = elementwise[name].params.length;
      fc.assert(
        fc.property(shape, three, results, (dims, how, { how: outHow, over, by }) => {
          const whole = { ...outHow, broadcast: [false, false, false] };
          // Twice the same: one for each tier writes over its operands.
          const run = (call: Call): Strided => {
            const operands = operandsOf(name, dims, how, "float64");
            const dtype = name === "less" ? "bool" : "float64";
            const under = operands[over];
            const fits = under !== undefined && under.dtype === dtype && sizeOf(under.shape) === sizeOf(dims);
            const memory = place(sizeOf(dims) * 27 + 40, dtype, whole.inHeap);
            let out = view(memory, dims, contiguousSteps(dims), by);
            if (fits && by === 0) out = view(under, dims, under.steps);
            else if (over === 4) out = operand(dims, whole, dtype);
            const result = call(operands, { out });
            expect(result).toBe(out);
            return result;
          };
          // The shape of the result may be less than `dims` where all operands are broadcast.
          fc.pre(dims.every((dim, axis) => dim === 1 || how.slice(0, count).some((x) => !x.broadcast[axis])));
          expect(difference(run(simd), run(plain))).toBeLessThanOrEqual(allowed(name, "float64"));
        }),
        { numRuns: 100 },
      );
    }
  });

  it("may be a little before or behind an operand", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        fc.constantFrom<DType>("float64", "float32", "uint8"),
        (length, from, to, inHeap, dtype) => {
          const run = (call: Call): number[] => {
            const memory = place(length + 40, dtype, inHeap);
            for (let i = 0; i < length + 40; i++) arrayOf(memory)[originOf(memory) + i] = i % 7;
            const part = (at: number): Strided => view(memory, [length], [1], at);
            call([part(from), 3], { out: part(to) });
            return elements(memory);
          };
          expect(run(callOf(vectors, "add"))).toEqual(run(callOf(loops, "add")));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is not touched beside the result", () => {
    for (const dtype of ["float64", "float32", "int32", "uint8"] as const) {
      for (let length = 1; length < 70; length++) {
        for (const name of ["add", "less", "maximum"] as const) {
          const result = name === "less" ? "bool" : dtype;
          const memory = empty([200], result);
          for (let i = 0; i < 200; i++) arrayOf(memory)[originOf(memory) + i] = 77;
          const x = empty([200], dtype);
          for (let i = 0; i < 200; i++) arrayOf(x)[originOf(x) + i] = 5;
          const operandView = view(x, [length], [1], 3);
          callOf(vectors, name)([operandView, operandView], { out: view(memory, [length], [1], 9) });
          const beside = elements(memory).filter((value, i) => (i < 9 || i >= 9 + length) && value !== 77);
          expect(beside).toEqual([]);
        }
      }
    }
  });
});

describe("values do not depend on", () => {
  const approximate = vectorised.filter((name) => allowed(name, "float64") > 0);

  it("how many there are, and where they lie", () => {
    for (const name of approximate) {
      const call = callOf(vectors, name);
      for (const dtype of ["float64", "float32"] as const) {
        fc.assert(
          fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(1e6), fc.boolean(), (size, seed, inHeap) => {
            const how: Layout = {
              broadcast: [false],
              reversed: [false],
              strides: [1],
              turned: false,
              inHeap,
              shift: 0,
              seed,
            };
            const operands = elementwise[name].params.map((_, i) => operand([size], { ...how, seed: seed + i }, dtype));
            const all = elements(call(operands));
            const at = seed % size;
            const one = call(operands.map((x) => view(x, [1], [1], at)));
            expect(Object.is(elements(one)[0], all[at]) || Number.isNaN(all[at])).toBe(true);
          }),
          { numRuns: 40 },
        );
      }
    }
  });
});

/** Functions that SIMD does not work out, with the dtypes: whoever gives them an expansion or a lowering shortens this list. */
const without: Readonly<Record<string, string>> = {
  floorDivide: "float64 float32 int32 uint32 int8 uint8",
  remainder: "float64 float32 int32 uint32 int8 uint8",
  power: "int32 uint32 int8 uint8",
  hypot: "float64 float32",
  arcsinh: "float64 float32",
  arccosh: "float64 float32",
  arctanh: "float64 float32",
  leftShift: "int32 uint32 int8 uint8",
  rightShift: "int32 uint32 int8 uint8",
};

describe("functions without a SIMD kernel", () => {
  it("are these", () => {
    const missing = names.flatMap((name) => {
      const dtypes = simdOf(name).missing;
      return dtypes.length === 0 ? [] : [[name, dtypes.join(" ")]];
    });
    expect(Object.fromEntries(missing)).toEqual(without);
  });
});

it("operands of these tests are in the heap where they say so", () => {
  const x = place(4000, "float64", true);
  expect([-1, originOf(x) * 8]).toContain(addressOf(x));
  expect(addressOf(place(4000, "float64", false))).toBe(-1);
});
