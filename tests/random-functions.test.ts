import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { acos } from "../src/random/acos.ts";
import { random } from "../src/random/continuous.ts";
import { cos } from "../src/random/cos.ts";
import { exp } from "../src/random/exp.ts";
import { expm1 } from "../src/random/expm1.ts";
import { fma } from "../src/random/fma.ts";
import { log } from "../src/random/log.ts";
import { log1p } from "../src/random/log1p.ts";
import { pow } from "../src/random/pow.ts";
import { seed } from "../src/random/seed.ts";
import { goldenCases } from "./support/golden.ts";

const functions = { log, exp, pow, log1p, expm1, cos, acos };

interface Digest {
  readonly call: keyof typeof functions;
  readonly ranges: readonly (readonly [number, number])[];
  readonly digest: string;
}

interface Special {
  readonly call: "log" | "exp" | "log1p" | "expm1";
  readonly special: readonly (readonly [string, string])[];
}

/** A number as Python prints it. */
const parse = (text: string): number => Number(text.replace("inf", "Infinity"));

describe("functions of glibc that NumPy's distributions call", () => {
  for (const one of goldenCases<Digest | Special>("random-functions")) {
    if ("special" in one) {
      it(`${one.call} of special values`, () => {
        for (const [x, y] of one.special) expect(functions[one.call](parse(x)), `${one.call}(${x})`).toBe(parse(y));
      });
      continue;
    }
    it(`${one.call} in ${JSON.stringify(one.ranges)}`, () => {
      seed(12);
      const [first, second = first] = one.ranges.map(([low, high]) => {
        const uniform = random(20000);
        if (typeof uniform === "number") throw new Error("no tensor");
        return Array.from(uniform.data, Number).map((u) => low + (high - low) * u);
      });
      const run: (x: number, y: number) => number = functions[one.call];
      const values = Float64Array.from(first, (x, i) => run(x, second[i]));
      expect(createHash("sha256").update(new Uint8Array(values.buffer)).digest("hex").slice(0, 32)).toBe(one.digest);
    });
  }

  it("powers of zeros, infinities and NaN as in C", () => {
    const { POSITIVE_INFINITY: infinity, NaN: nan } = Number;
    const expected: [number, number, number][] = [
      [0, 2, 0],
      [0, -1, infinity],
      [0, 0, 1],
      [1, nan, 1],
      [nan, 0, 1],
      [nan, 1, nan],
      [0.5, infinity, 0],
      [2, infinity, infinity],
      [infinity, -1, 0],
      [0.5, 1e-30, 1],
      [3, 1e19, infinity],
      [0.5, 2000, 0],
      [5e-324, 1, 5e-324],
      [5e-324, 0.5, 2 ** -537],
    ];
    for (const [x, y, result] of expected) expect(pow(x, y), `${x} ** ${y}`).toBe(result);
  });

  it("a product and a sum with one rounding", () => {
    expect(fma(1 + 2 ** -30, 1 - 2 ** -30, -1)).toBe(-(2 ** -60));
    expect(fma(0.1, 10, -1)).toBe(2 ** -54);
    expect(fma(3, 5, 7)).toBe(22);
  });
});
