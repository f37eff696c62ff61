/** Expansions of logarithms, powers and roots: right to less than an ulp at every rounding, and special values exactly. */
import { describe, expect, it } from "vitest";
import { input } from "../codegen/ir/build.ts";
import type { Formula } from "../codegen/ir/expansions/expansion.ts";
import { logarithms } from "../codegen/ir/expansions/logarithm.ts";
import { powers } from "../codegen/ir/expansions/power.ts";
import { roots } from "../codegen/ir/expansions/root.ts";
import { exponent } from "../src/kernels/float-parts.ts";
import * as special from "../src/kernels/special.ts";
import { loadCalls } from "./support/elementwise.ts";
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

const expansions = { ...logarithms, ...powers, ...roots };
/** What is asked where an expansion does not hold, and how many ulp both may be wrong, of float64 and of float32. */
const functions = {
  log: { scalar: Math.log, bounds: [0.96, 0.96] },
  log2: { scalar: special.log2, bounds: [0.8, 0.8] },
  log10: { scalar: special.log10, bounds: [0.8, 0.8] },
  log1p: { scalar: Math.log1p, bounds: [0.96, 0.96] },
  cbrt: { scalar: Math.cbrt, bounds: [0.67, 0.51] },
  pow: { scalar: special.pow, bounds: [1.6, 1.5] },
  logaddexp: { scalar: special.logaddexp, bounds: [1.2, 1.5] },
};

const called = await loadCalls();
const numbers = (packed: Packed): number[] => Array.from<unknown, number>(unpack(packed).data, Number);
const trees = (formula: Formula) => {
  const args = [input("x"), input("y")];
  return { value: formula.value(...args), holds: formula.holds === null ? null : formula.holds(...args) };
};

/** How far `got` is from high + low, in units in the last place of `high`. */
function ulps(got: number, high: number, low: number, format: Machine["format"]): number {
  if (high === 0) return Object.is(got, high) ? 0 : Number.POSITIVE_INFINITY;
  const [digits, least] = format === "float64" ? [52, -1074] : [23, -149];
  return Math.abs(got - high - low) / 2 ** Math.max(exponent(high) - digits, least);
}

for (const c of goldenCases<Case>("expansions-logarithm")) {
  const [x, y, high, low] = [c.x, c.y, c.result, c.rest].map(numbers);
  const { scalar, bounds } = functions[c.name];
  const bound = bounds[c.format === "float64" ? 0 : 1];
  const worst = (f: (x: number, y: number) => number | null): unknown[] =>
    x.flatMap((a, i) => {
      const got = f(a, y[i]);
      return got !== null && !(ulps(got, high[i], low[i], c.format) <= bound)
        ? [{ x: a, y: y[i], got, want: high[i] }]
        : [];
    });

  describe(`${c.name} of ${c.format}`, () => {
    const { value, holds } = trees(expansions[c.name][c.format]);
    for (const machine of machines.filter(({ format }) => format === c.format)) {
      it(`is right ${machine.fused ? "with" : "without"} fused sums`, () => {
        let held = 0;
        const wrong = worst((a, b) => {
          if (holds !== null && runOn(machine, holds, { x: a, y: b }) !== true) return null;
          held++;
          return Number(runOn(machine, value, { x: a, y: b }));
        });
        expect(wrong).toEqual([]);
        expect(held).toBeGreaterThan(0.95 * x.length);
      });
    }
    it("is right as a function of tensors", () => {
      const call = called.get(c.name === "pow" ? "power" : c.name);
      const got =
        call === undefined
          ? []
          : Array.from<unknown, number>(call([c.x, c.y].slice(0, y.length > 0 ? 2 : 1).map(unpack)).data, Number);
      let i = 0;
      expect(worst(() => got[i++])).toEqual([]);
    });
    if (c.format === "float64") it("is right as a scalar function", () => expect(worst(scalar)).toEqual([]));
  });
}

const values = [
  0,
  -0,
  1,
  -1,
  2,
  -2,
  3,
  -3,
  0.5,
  -0.5,
  2.5,
  -2.5,
  5e-324,
  -1e-310,
  1e-40,
  1e-45,
  2 ** 53,
  -(2 ** 53) + 1,
];
const extremes = [1e300, -1e300, 1e-300, 3e38, -3e38, 1e-38, Number.MAX_VALUE, -Number.MAX_VALUE];
const limits = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];

describe("where an expansion says that it holds, special values are those of the scalar function", () => {
  const points = [...values, ...extremes, ...limits];
  for (const machine of machines)
    for (const [name, expansion] of Object.entries(expansions)) {
      it(`${name} of ${machine.format}${machine.fused ? ", fused" : ""}`, () => {
        const { value, holds } = trees(expansion[machine.format]);
        const { scalar } = Object.entries(functions).find(([key]) => key === name)?.[1] ?? { scalar: () => 0 };
        const seconds = scalar.length > 1 ? points : [0];
        const round = machine.format === "float32" ? Math.fround : (x: number) => x;
        const wrong: unknown[] = [];
        for (const x of points.map(round))
          for (const y of seconds.map(round)) {
            if (holds !== null && runOn(machine, holds, { x, y }) !== true) continue;
            const [got, want] = [Number(runOn(machine, value, { x, y })), round(scalar(x, y))];
            const close = Math.abs(got - want) <= Math.abs(want) * (machine.format === "float32" ? 2 ** -22 : 2 ** -51);
            if (!(Object.is(got, want) || (want !== 0 && close))) wrong.push({ x, y, got, want });
          }
        expect(wrong).toEqual([]);
      });
    }

  it("zeros and negative numbers are not left to the scalar function", () => {
    for (const machine of machines) {
      const { holds } = trees(expansions.pow[machine.format]);
      const pairs = [
        [0, 2],
        [0, 2.5],
        [-0, 3],
        [-2, 3],
        [-2, -4],
        [1.5, 0],
      ];
      for (const [x, y] of pairs) expect(holds !== null && runOn(machine, holds, { x, y })).toBe(true);
    }
  });
});

describe("scalar functions", () => {
  it("powers of 10 have exact logarithms", () => {
    for (let i = -307; i <= 308; i++) expect(special.log10(Number(`1e${i}`))).toBe(i);
  });

  it("powers of numbers near 1 are right", () => {
    // (1 + 2^−k)^(2^k y) tends to e^y: e^(y − y 2^−k / 2 + …)
    for (const k of [40, 46, 52])
      for (const y of [-700, -1.5, 1, 20, 700]) {
        const got = special.pow(1 + 2 ** -k, y * 2 ** k);
        const want = Math.exp(y) * (1 - (y / 2) * 2 ** -k + ((y * y) / 8) * 2 ** (-2 * k));
        expect(Math.abs(got / want - 1)).toBeLessThan(5e-16);
      }
    expect(special.pow(-1 - 2 ** -40, 2 ** 40 + 1)).toBeLessThan(-2.7);
    expect(special.pow(-1 - 2 ** -40, 2 ** 40 + 0.5)).toBe(Number.NaN);
    expect(special.pow(1 + 2 ** -40, 1e300)).toBe(Number.POSITIVE_INFINITY);
    expect(special.pow(1 - 2 ** -40, 1e300)).toBe(0);
  });
});
