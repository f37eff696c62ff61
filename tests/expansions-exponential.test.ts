/** Expansions of exponentials and of what is made of them: within an ulp of the true value at every rounding. */
import { describe, expect, it } from "vitest";
import { input } from "../codegen/ir/build.ts";
import { exponentials } from "../codegen/ir/expansions/exponential.ts";
import { hyperbolics } from "../codegen/ir/expansions/hyperbolic.ts";
import { logistics } from "../codegen/ir/expansions/logistic.ts";
import { softpluses } from "../codegen/ir/expansions/softplus.ts";
import * as scalars from "../src/generated/scalars.ts";
import { exponent } from "../src/kernels/float-parts.ts";
import { type Machine, machines, runOn } from "./support/expansions.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

type Format = Machine["format"];
type Name = keyof typeof expansions;

interface Case {
  readonly name: Name;
  readonly format: Format;
  /** Infinities and the like, with NumPy's values. */
  readonly special: boolean;
  readonly x: Packed;
  readonly result: Packed;
  /** What rounding the true value to float64 lost, in ulp of the result. */
  readonly rest?: Packed;
}

const expansions = { ...exponentials, ...hyperbolics, ...logistics, ...softpluses };

/** The TypeScript tier: `Math`'s where V8's is within an ulp. */
const scalar: { readonly [F in Name]: (x: number) => number } = {
  exp: Math.exp,
  exp2: (x) => 2 ** x,
  expm1: Math.expm1,
  ...scalars,
};

/** Largest errors in ulp. In float32, quotients of rounded sums are rounded once more. */
const bounds: { readonly [F in Name]: { readonly [G in Format]: number } } = {
  exp: { float64: 0.95, float32: 1 },
  exp2: { float64: 0.95, float32: 0.9 },
  expm1: { float64: 0.95, float32: 0.95 },
  sinh: { float64: 0.85, float32: 1 },
  cosh: { float64: 0.95, float32: 1.01 },
  tanh: { float64: 0.8, float32: 1.7 },
  sigmoid: { float64: 0.8, float32: 2 },
  softplus: { float64: 1, float32: 1.02 },
};

const numbers = (packed: Packed): number[] => Array.from<unknown, number>(unpack(packed).data, Number);

/** How far `got` is from want + rest ulp, in units in the last place of `want`. */
function ulps(got: number, want: number, rest: number, format: Format): number {
  if (Object.is(got, want) || (Number.isNaN(got) && Number.isNaN(want))) return Math.abs(rest);
  if (want === 0 || !Number.isFinite(want) || Number.isNaN(got)) return Number.POSITIVE_INFINITY;
  const [digits, least] = format === "float64" ? [52, -1074] : [23, -149];
  return Math.abs((got - want) / 2 ** Math.max(exponent(want) - digits, least) - rest);
}

const cases = goldenCases<Case>("expansions-exponential");

it("the cases have all expansions", () => {
  expect([...new Set(cases.map(({ name }) => name))].sort()).toEqual(Object.keys(expansions).sort());
});

for (const { name, format, special, x, result, rest } of cases) {
  const points = numbers(x);
  const wants = numbers(result);
  const rests = rest === undefined ? [] : numbers(rest);
  const wrong = (f: (x: number) => number | null): unknown[] =>
    points.flatMap((at, i) => {
      const got = f(at);
      const want = special && format === "float32" ? Math.fround(wants[i]) : wants[i];
      const error = got === null ? 0 : ulps(got, want, rests[i] ?? 0, format);
      return error <= (special ? 1 : bounds[name][format]) ? [] : [{ x: at, got, want, error }];
    });

  describe(`${name} at ${special ? "special" : points.length} points of ${format}`, () => {
    const formula = expansions[name][format];
    const value = formula.value(input("x"));
    const holds = formula.holds?.(input("x")) ?? null;
    for (const machine of machines.filter((one) => one.format === format)) {
      it(`is right ${machine.fused ? "with" : "without"} fused sums`, () => {
        expect(
          wrong((at) => {
            if (holds !== null && runOn(machine, holds, { x: at }) !== true) return null;
            return Number(runOn(machine, value, { x: at }));
          }),
        ).toEqual([]);
      });
    }
    if (format === "float64") it("is right as a scalar function", () => expect(wrong(scalar[name])).toEqual([]));
  });
}

describe("where expansions hold", () => {
  const ordinary = [0, -0, 1, -1, 87, -87, 1e-300, -1e-300, Number.NaN];
  const extreme = [1000, -1000, 1e9, -1e9, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  it.each(machines)("%o: only large differences from 1 are left to the scalar function", (machine) => {
    for (const [name, { [machine.format]: formula }] of Object.entries(expansions)) {
      for (const x of [...ordinary, ...extreme]) {
        const holds = formula.holds === null || runOn(machine, formula.holds(input("x")), { x });
        expect({ name, x, holds }).toEqual({ name, x, holds: name !== "expm1" || !(x >= 1000) });
      }
    }
  });
});
