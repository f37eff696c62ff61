import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { isBigInt, newStorage } from "../src/core/storage.ts";
import { allocate, contiguousSteps, isTensor, type Strided, sizeOf, wrap } from "../src/core/strided.ts";
import { choice } from "../src/random/choice.ts";
import { normal, randn, random } from "../src/random/continuous.ts";
import { permutation, shuffle } from "../src/random/permutation.ts";
import { randint } from "../src/random/randint.ts";
import { seed } from "../src/random/seed.ts";
import type { DType } from "../src/types/dtype.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Case {
  readonly seed: number | readonly number[];
  readonly call: string;
  readonly args: readonly unknown[];
  readonly result: Packed & { readonly scalar: boolean };
  readonly checksum?: string;
}

interface Arange {
  readonly arange: readonly number[];
  readonly dtype: DType;
}

function isArange(value: unknown): value is Arange {
  return typeof value === "object" && value !== null && "arange" in value;
}

function arange({ arange: shape, dtype }: Arange): Strided {
  const data = Float64Array.from({ length: sizeOf(shape) }, (_, i) => i);
  return castTo(wrap(data, "float64", shape, contiguousSteps(shape), 0), dtype);
}

// Arguments come from JSON, so the functions are called as JavaScript calls them.
// biome-ignore lint/suspicious/noExplicitAny: arguments from a file
const functions: Record<string, (...args: any[]) => unknown> = {
  random,
  randn,
  normal,
  randint,
  permutation,
  choice,
  shuffle(x) {
    shuffle(x);
    return x;
  },
};

function run(name: string, args: readonly unknown[]): unknown {
  return functions[name](...args.map((argument) => (isArange(argument) ? arange(argument) : argument)));
}

/** A scalar result as the tensor that holds it. */
function asTensor(value: unknown, dtype: DType): Strided {
  if (isTensor(value)) return value;
  const data = newStorage(dtype, 1);
  data[0] = typeof value === "boolean" ? Number(value) : (value as number);
  return wrap(data, dtype, [], [], 0);
}

function bytes(x: Strided): Uint8Array {
  return new Uint8Array(x.data.buffer, x.data.byteOffset, x.data.byteLength);
}

/** The sum of the 32-bit words of the values, each times its place (modulo 1021, from 1), modulo 2⁶⁴. */
function checksum(x: Strided): string {
  const words = new Uint32Array(castTo(x, "float64").data.buffer);
  let sum = 0n;
  for (let i = 0; i < words.length; i++) sum += BigInt(words[i] * ((i % 1021) + 1));
  return String(sum);
}

const escaped = (text: string) => text.replace(/[[\](){}.*+?^$|]/g, "\\$&");

const cases = goldenCases<Case>("random");
const seeds = [...new Set(cases.map((one) => JSON.stringify(one.seed)))];

describe("the legacy generator gives NumPy's bits", () => {
  for (const key of seeds) {
    it(`in one sequence from seed ${key.slice(0, 24)}`, () => {
      const sequence = cases.filter((one) => JSON.stringify(one.seed) === key && one.checksum === undefined);
      expect(sequence.length).toBeGreaterThan(2);
      seed(sequence[0].seed);
      for (const { call, args, result } of sequence) {
        const value = run(call, args);
        const label = `${call}(${JSON.stringify(args).slice(1, -1)})`;
        expect(isTensor(value), `${label} is a tensor`).toBe(!result.scalar);
        if (result.scalar && isBigInt(result.dtype)) expect(typeof value, label).toBe("bigint");
        const got = asTensor(value, result.dtype);
        expect([got.dtype, ...got.shape], label).toEqual([result.dtype, ...result.shape]);
        expect(bytes(got), label).toEqual(bytes(unpack(result)));
      }
    });
  }

  for (const one of cases.filter(({ checksum }) => checksum !== undefined)) {
    it(`in a long stream of ${one.call} from seed ${one.seed}`, () => {
      seed(one.seed);
      const value = run(one.call, one.args);
      expect(isTensor(value) && checksum(value)).toBe(one.checksum);
    });
  }
});

describe("the state", () => {
  it("is one for all functions, and a seed drops the Gaussian that was kept", () => {
    seed(7);
    const first = randn();
    const second = randn();
    seed(7);
    expect(randn()).toBe(first);
    seed(7);
    expect(randn()).toBe(first);
    expect(randn()).toBe(second);
  });

  it("comes from entropy without a seed", () => {
    seed();
    const first = random([4]);
    seed();
    expect(random([4])).not.toEqual(first);
  });

  it("takes a tensor of seeds as NumPy does", () => {
    seed([3, 4]);
    const expected = random();
    seed(castTo(wrap(Float64Array.of(3, 4), "float64", [2], [1], 0), "int32"));
    expect(random()).toBe(expected);
  });
});

describe("views", () => {
  const matrix = (): Strided =>
    wrap(
      Float64Array.from({ length: 12 }, (_, i) => i),
      "float64",
      [4, 3],
      [3, 1],
      0,
    );
  const transposed = (): Strided => {
    const x = matrix();
    return wrap(x.data, "float64", [3, 4], [1, 3], 0);
  };

  it("are shuffled in place through their strides", () => {
    seed(5);
    const x = transposed();
    shuffle(x);
    seed(5);
    const y = castTo(transposed(), "float64");
    shuffle(y);
    const copied = castTo(x, "float64");
    expect(copied.data).toEqual(castTo(y, "float64").data);
    expect([...new Set(Array.from(x.data, Number))].length).toBe(12);
  });

  it("without elements draw nothing, whatever their steps", () => {
    seed(3);
    const first = random();
    seed(3);
    shuffle(allocate([4, 0], "int32"));
    shuffle(allocate([0, 3], "int32"));
    expect(random()).toBe(first);
  });

  it("with negative strides are permuted as the array that they show", () => {
    const x = matrix();
    const reversed = wrap(x.data, "float64", [4, 3], [-3, -1], 11);
    seed(3);
    const a = permutation(reversed);
    seed(3);
    const order = permutation(4);
    const rows = Array.from(order.data, Number).map((row) => [0, 1, 2].map((column) => 11 - row * 3 - column));
    expect(Array.from(a.data, Number)).toEqual(rows.flat());
  });

  it("leave the tensor alone when they are permuted", () => {
    const x = matrix();
    permutation(x);
    expect(Array.from(x.data, Number)).toEqual(Array.from({ length: 12 }, (_, i) => i));
  });
});

describe("what cannot be drawn is refused in words", () => {
  const vector = wrap(Float64Array.of(1, 2, 3), "float64", [3], [1], 0);
  const scalar = wrap(Float64Array.of(1), "float64", [], [], 0);
  const broadcast = wrap(Float64Array.of(1), "float64", [3], [0], 0);
  const wrong: [string, () => unknown, string][] = [
    ["seed", () => seed(-1), "random.seed: seed must be an integer from 0 to 4294967295, got -1"],
    ["seed", () => seed(2 ** 32), "random.seed: seed must be an integer from 0 to 4294967295, got 4294967296"],
    ["seed", () => seed([]), "random.seed: seed must not be empty"],
    ["seed", () => seed([1, 0.5]), "random.seed: seed must hold integers from 0 to 4294967295, got 0.5"],
    ["scale", () => normal(0, -1), "random.normal: scale must not be negative, got -1"],
    ["scale", () => normal(0, -0), "random.normal: scale must not be negative, got -0"],
    ["range", () => randint(5, 5), "random.randint: low must be less than high, got 5 and 5"],
    [
      "int32",
      () => randint(0, 2 ** 40, 3),
      'random.randint: high 1099511627776 is out of range for int32 — pass { dtype: "int64" }',
    ],
    ["uint8", () => randint(-1, 4, 3, { dtype: "uint8" }), "random.randint: low -1 is out of range for uint8"],
    [
      "dtype",
      () => randint(0, 4, 3, { dtype: "float64" }),
      "random.randint: dtype must be bool or an integer dtype, got float64",
    ],
    ["integer", () => randint(0, 4.5), "random.randint: high must be an integer, got 4.5"],
    ["permutation", () => permutation(-2), "random.permutation: dimension -2 is negative"],
    ["permutation", () => permutation(scalar), "random.permutation: x must have at least one axis — []"],
    ["shuffle", () => shuffle(scalar), "random.shuffle: x must have at least one axis — []"],
    [
      "shuffle",
      () => shuffle(broadcast),
      "random.shuffle: x is a broadcast view, whose elements share storage: shuffle a copy of it",
    ],
    [
      "choice",
      () => choice(10, { size: 20, replace: false }),
      "random.choice: cannot take 20 of 10 without replacement",
    ],
    ["size", () => randn(2, -3), "random.randn: dimension -3 is negative"],
    ["size", () => normal(0, 1, [2.5]), "random.normal: dimension 2.5 is not an integer"],
    ["choice", () => choice(0), "random.choice: cannot take 1 of 0"],
    ["choice", () => choice(scalar), "random.choice: a must be 1-d, got []"],
    ["p", () => choice(vector, { p: [0.5, 0.5] }), "random.choice: p has 2 probabilities for 3 elements"],
    ["p", () => choice(2, { p: [0.5, 0.6] }), "random.choice: p must sum to 1, got 1.1"],
    ["p", () => choice(2, { p: [1.5, -0.5] }), "random.choice: p has negative probabilities"],
    ["p", () => choice(2, { p: [Number.NaN, 1] }), "random.choice: p contains NaN"],
    [
      "p",
      () => choice(3, { size: 2, replace: false, p: [1, 0, 0] }),
      "random.choice: cannot take 2 of 1 with p above 0 without replacement",
    ],
  ];
  for (const [name, call, message] of wrong)
    it(`${name}: ${message}`, () => expect(call).toThrow(new RegExp(`^${escaped(message)}$`)));
});
