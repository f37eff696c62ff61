import { describe, expect, it } from "vitest";
import { contiguousSteps, type Strided, wrap } from "../src/core/strided.ts";
import { random } from "../src/index.ts";
import { fillBounded, fillExponential, fillNormal, fillUniform } from "../src/random/draws-simd.ts";
import { generator } from "../src/random/generator.ts";

/** How many words have been drawn before: around the ends of blocks, odd and even. */
const before = [0, 1, 2, 3, 5, 311, 620, 621, 622, 623, 624, 625, 1246, 1247, 1248, 1871];
const lengths = [512, 513, 515, 1247, 1248, 5000, 20001];

function start(words: number, normals: number): void {
  random.seed(words * 7 + 1);
  for (let i = 0; i < normals; i++) random.randn();
  if (words > 0) random.bytes(4 * words);
}

const families: Record<string, { readonly many: (n: number) => Strided; readonly one: () => number }> = {
  random: { many: (n) => random.random(n), one: () => random.random() },
  uniform: { many: (n) => random.uniform(-3, 5, n), one: () => random.uniform(-3, 5) },
  normal: { many: (n) => random.normal(2, 0.3, n), one: () => random.normal(2, 0.3) },
  exponential: { many: (n) => random.exponential(2.5, n), one: () => random.exponential(2.5) },
  "randint of a power of two": { many: (n) => random.randint(-8, 8, n), one: () => random.randint(-8, 8) },
  "randint that rejects": { many: (n) => random.randint(5, 1030, n), one: () => random.randint(5, 1030) },
  "randint of all": {
    many: (n) => random.randint(-(2 ** 31), 2 ** 31, n),
    one: () => random.randint(-(2 ** 31), 2 ** 31),
  },
  "randint of one": { many: (n) => random.randint(3, 4, n), one: () => random.randint(3, 4) },
};

describe("many draws at once are those of single calls, and leave the same state", () => {
  for (const [name, { many, one }] of Object.entries(families)) {
    it(name, () => {
      before.forEach((words, i) => {
        const n = lengths[i % lengths.length];
        // A normal number that is left over, or none.
        const normals = i % 2;
        start(words, normals);
        const got = Array.from(many(n).data, Number);
        const state = random.getState();
        start(words, normals);
        const expected = Array.from({ length: n }, one);
        expect(got, `${n} after ${words} words`).toEqual(expected);
        expect(state, `the state after ${n} after ${words} words`).toEqual(random.getState());
      });
    });
  }
});

describe("results outside of the heap get the same numbers", () => {
  const n = 4003;
  const outside = (data: Float64Array | Int32Array): Strided =>
    wrap(data, data instanceof Float64Array ? "float64" : "int32", [n], contiguousSteps([n]), 0);
  const cases: Record<string, readonly [fill: (x: Strided) => number, make: () => Float64Array | Int32Array]> = {
    uniform: [(x) => fillUniform(generator(), x, -1, 2), () => new Float64Array(n)],
    normal: [(x) => fillNormal(generator(), x, 0, 1, 2), () => new Float64Array(n)],
    exponential: [(x) => fillExponential(generator(), x, 2), () => new Float64Array(n)],
    integers: [(x) => (fillBounded(generator(), x, 5, 1000) ? n : 0), () => new Int32Array(n)],
  };
  const expected: Record<string, () => Strided> = {
    uniform: () => random.uniform(-1, 1, n),
    normal: () => random.normal(1, 2, n),
    exponential: () => random.exponential(2, n),
    integers: () => random.randint(5, 1006, n),
  };
  for (const [name, [fill, make]] of Object.entries(cases)) {
    it(name, () => {
      random.seed(3);
      const all = Array.from(expected[name]().data, Number);
      random.seed(3);
      const data = make();
      const filled = fill(outside(data));
      expect(Array.from(data.subarray(0, filled), Number)).toEqual(all.slice(0, filled));
    });
  }
});
