/** Expansions of the trigonometric functions, their inverses, erf and GELU: right at every rounding, special values exactly. */
import { describe, expect, it } from "vitest";
import { input } from "../codegen/ir/build.ts";
import { errors } from "../codegen/ir/expansions/error.ts";
import type { Formula } from "../codegen/ir/expansions/expansion.ts";
import { inverses } from "../codegen/ir/expansions/inverse.ts";
import { trigonometrics } from "../codegen/ir/expansions/trigonometric.ts";
import * as scalars from "../src/generated/scalars.ts";
import { exponent } from "../src/kernels/float-parts.ts";
import { type Machine, machines, runOn } from "./support/expansions.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Case {
  readonly name: keyof typeof functions;
  readonly format: Machine["format"];
  readonly x: Packed;
  readonly y: Packed;
  /** The true value is result + rest. */
  readonly result: Packed;
  readonly rest: Packed;
}

const expansions = { ...trigonometrics, ...errors, ...inverses };
/** What loops call, and how many ulp may be wrong, of float64 and of float32. */
const functions = {
  sin: { scalar: Math.sin, bounds: [0.9, 1.95] },
  cos: { scalar: Math.cos, bounds: [0.9, 1.95] },
  tan: { scalar: Math.tan, bounds: [0.9, 1.75] },
  asin: { scalar: Math.asin, bounds: [0.9, 1.25] },
  acos: { scalar: Math.acos, bounds: [0.9, 1.25] },
  atan: { scalar: Math.atan, bounds: [0.9, 1.7] },
  atan2: { scalar: scalars.atan2, bounds: [0.9, 1.7] },
  erf: { scalar: scalars.erf, bounds: [0.96, 0.96] },
  gelu: { scalar: scalars.gelu, bounds: [0.96, 2] },
};

const numbers = (packed: Packed): number[] => Array.from<unknown, number>(unpack(packed).data, Number);
const trees = (formula: Formula) => {
  const args = [input("x"), input("y")];
  return { value: formula.value(...args), holds: formula.holds === null ? null : formula.holds(...args) };
};

/** How far `got` is from high + low, in units in the last place of `high`. */
function ulps(got: number, high: number, low: number, format: Machine["format"]): number {
  const [digits, least] = format === "float64" ? [52, -1074] : [23, -149];
  return Math.abs(got - high - low) / 2 ** Math.max(exponent(high) - digits, least);
}

for (const c of goldenCases<Case>("expansions-trigonometric")) {
  const [x, y, high, low] = [c.x, c.y, c.result, c.rest].map(numbers);
  const { scalar, bounds } = functions[c.name];
  const bound = bounds[c.format === "float64" ? 0 : 1];
  const worst = (f: (x: number, y: number) => number): unknown[] =>
    x.flatMap((a, i) => {
      const got = f(a, y[i]);
      return ulps(got, high[i], low[i], c.format) <= bound ? [] : [{ x: a, y: y[i], got, want: high[i] }];
    });

  describe(`${c.name} of ${c.format}`, () => {
    const { value, holds } = trees(expansions[c.name][c.format]);
    for (const machine of machines.filter(({ format }) => format === c.format)) {
      it(`is right ${machine.fused ? "with" : "without"} fused sums, and holds at all points`, () => {
        const outside = holds === null ? [] : x.filter((a, i) => runOn(machine, holds, { x: a, y: y[i] }) !== true);
        expect(outside).toEqual([]);
        expect(worst((a, b) => Number(runOn(machine, value, { x: a, y: b })))).toEqual([]);
      });
    }
    if (c.format === "float64") it("is right as a scalar function", () => expect(worst(scalar)).toEqual([]));
  });
}

const points = [0, 1, 2, 0.5, 0.75, 5e-324, 1e-310, 1e-40, 1e-45, 1e-300, 1e-38, 20, 38, 39, 40, 41, 700, 2 ** 53];
const extremes = [2 ** 12, 2 ** 13, 2 ** 20, 2 ** 21, 1e300, 3e38, Number.MAX_VALUE, Number.POSITIVE_INFINITY];
const all = [...points, ...extremes, Number.NaN].flatMap((x) => [x, -x]);

describe("where an expansion says that it holds, special values are those of the scalar function", () => {
  for (const machine of machines)
    for (const [name, expansion] of Object.entries(expansions)) {
      it(`${name} of ${machine.format}${machine.fused ? ", fused" : ""}`, () => {
        const { value, holds } = trees(expansion[machine.format]);
        const { scalar } = Object.entries(functions).find(([key]) => key === name)?.[1] ?? { scalar: () => 0 };
        const round = machine.format === "float32" ? Math.fround : (x: number) => x;
        const wrong: unknown[] = [];
        for (const x of all.map(round))
          for (const y of name === "atan2" ? all.map(round) : [0]) {
            if (holds !== null && runOn(machine, holds, { x, y }) !== true) continue;
            const [got, want] = [Number(runOn(machine, value, { x, y })), round(scalar(x, y))];
            const least = machine.format === "float32" ? 2 ** -149 : 2 ** -1074;
            const slack = Math.max(Math.abs(want) * (machine.format === "float32" ? 2 ** -22 : 2 ** -51), least);
            const close = want !== 0 && Math.abs(got - want) <= slack && Math.sign(got) * Math.sign(want) >= 0;
            if (!(Object.is(got, want) || close)) wrong.push({ x, y, got, want });
          }
        expect(wrong).toEqual([]);
      });
    }

  it("angles beyond the reach of the reduction are left to the scalar function, NaN is not", () => {
    for (const machine of machines)
      for (const { float64, float32 } of Object.values(trigonometrics)) {
        const { holds } = trees(machine.format === "float64" ? float64 : float32);
        const inside = (x: number): boolean => holds === null || runOn(machine, holds, { x }) === true;
        expect([1000, -(2 ** 12), Number.NaN].map(inside)).toEqual([true, true, true]);
        expect([2 ** 21, Number.NEGATIVE_INFINITY].map(inside)).toEqual([false, false]);
        expect(inside(2 ** 20)).toBe(machine.format === "float64");
      }
  });

  it("zeros are not left to the scalar function", () => {
    for (const machine of machines) {
      const { holds } = trees(inverses.atan2[machine.format]);
      for (const [x, y] of [
        [0, 1],
        [-0, -3],
        [2, 0],
      ])
        expect(holds !== null && runOn(machine, holds, { x, y })).toBe(true);
    }
  });
});
