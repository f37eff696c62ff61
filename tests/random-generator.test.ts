import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isTensor, type Strided } from "../src/core/strided.ts";
import { arange, astype, broadcastTo, random, tensor, transpose } from "../src/index.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

type Half = readonly [hasUint32: number, uinteger: number];

interface Case {
  readonly call: string;
  readonly args: readonly unknown[];
  /** int64 is int32 here unless it is wide, or asked for. */
  readonly dtype: string;
  readonly wide?: boolean;
  readonly shape: readonly number[];
  readonly draws: readonly {
    readonly seed: number;
    readonly digest: string;
    readonly first: string;
    readonly state: string;
    readonly half: Half;
  }[];
}

interface Sequence {
  readonly seed: number;
  readonly inc: string;
  readonly steps: readonly {
    readonly call: string;
    readonly args: readonly unknown[];
    readonly last: number[];
    readonly state: string;
    readonly half: Half;
  }[];
}

interface Seeds {
  readonly entropy: string | readonly string[];
  readonly key: readonly string[];
  readonly pool: number;
  readonly words: readonly number[];
  readonly children: readonly (readonly number[])[];
  readonly random: number;
  readonly child: number;
}

interface Spawned {
  readonly seed: number;
  readonly first: readonly number[];
}

interface Vectors {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly seed: number;
  readonly values: Packed;
  readonly next: number;
}

interface Advanced {
  readonly steps: string;
  readonly after: readonly number[];
}

const entries = goldenCases<Case | Sequence | Seeds | Spawned | Vectors | Advanced>("random-generator");

function isPacked(value: unknown): value is { readonly tensor: Packed } {
  return typeof value === "object" && value !== null && "tensor" in value;
}

function isBig(value: unknown): value is { readonly big: string } {
  return typeof value === "object" && value !== null && "big" in value;
}

function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isPacked(value) && !isBig(value);
}

/** An argument as JavaScript has it. */
function plain(argument: unknown): unknown {
  if (argument === null) return undefined;
  if (isPacked(argument)) return unpack(argument.tensor);
  return isBig(argument) ? BigInt(argument.big) : argument;
}

/** A method with arguments from a file, as JavaScript calls it. */
function call(rng: random.Generator, name: string, args: readonly unknown[]): unknown {
  const run: unknown = Reflect.get(rng, name);
  if (typeof run !== "function") throw new Error(`a Generator has no ${name}`);
  return run.apply(rng, args.map(plain));
}

/** The bytes of the elements, as of int64 where NumPy has those. */
function bytesOf(x: Strided, dtype: string): Buffer {
  const data = x.dtype === "int32" && dtype === "int64" ? BigInt64Array.from(x.data, BigInt) : x.data;
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 32);
const label = (args: readonly unknown[]): string =>
  args.map((one) => (isPacked(one) ? `tensor [${one.tensor.shape}]` : JSON.stringify(one))).join(", ");

/** The arguments that ask for int64: after the size, which is always there but where tensors alone decide the shape. */
function asWide({ args, shape }: Case): readonly unknown[] {
  const sized = Number.isInteger(args.at(-1)) || Array.isArray(args.at(-1));
  return isOptions(args.at(-1)) ? args : [...args, ...(sized ? [] : [shape]), { dtype: "int64" }];
}

function stateOf(rng: random.Generator): { state: string; half: Half } {
  const { state, hasUint32, uinteger } = rng.getState();
  return { state: String(state.state), half: [hasUint32, uinteger] };
}

describe("the methods of Generator give NumPy's bits", () => {
  for (const one of entries) {
    if (!("draws" in one)) continue;
    it(`${one.call}(${label(one.args)})`, () => {
      for (const { seed, digest: expected, first, state, half } of one.draws) {
        const rng = random.defaultRng(seed);
        const value = call(rng, one.call, one.wide ? asWide(one) : one.args);
        if (!isTensor(value)) throw new Error("no tensor");
        const last = one.args.at(-1);
        const asked = one.wide === true || (isOptions(last) && "dtype" in last);
        const dtype = one.dtype === "int64" && !asked ? "int32" : one.dtype;
        expect([value.dtype, ...value.shape]).toEqual([dtype, ...one.shape]);
        const bytes = bytesOf(value, one.dtype);
        const width = value.data.length === 0 ? 0 : bytes.length / value.data.length;
        expect(bytes.subarray(0, width * 8).toString("base64"), `first numbers from seed ${seed}`).toBe(first);
        expect(digest(bytes)).toBe(expected);
        expect(stateOf(rng), "the state afterwards").toEqual({ state, half });
      }
    });
  }
});

describe("vectors with a covariance are NumPy's to rounding errors", () => {
  for (const one of entries) {
    if (!("values" in one)) continue;
    it(`${one.values.shape.join(" × ")}`, () => {
      const rng = random.defaultRng(one.seed);
      const value = call(rng, one.call, one.args);
      if (!isTensor(value)) throw new Error("no tensor");
      const expected = unpack(one.values);
      expect(value.shape).toEqual(expected.shape);
      const [got, right] = [Array.from(value.data, Number), Array.from(expected.data, Number)];
      const size = Math.max(...right.map(Math.abs));
      for (let i = 0; i < right.length; i++) expect(Math.abs(got[i] - right[i])).toBeLessThan(1e-13 * size);
      expect(rng.random(), "the next draw").toBe(one.next);
    });
  }
});

/** The last three numbers of a result. */
function lastOf(value: unknown): unknown[] {
  if (value instanceof Uint8Array) return [...value];
  return isTensor(value) ? Array.from(value.data, Number).slice(-3) : [Number(value)];
}

describe("the state", () => {
  for (const one of entries) {
    if (!("steps" in one) || !("inc" in one)) continue;
    it(`is NumPy's between calls of many methods from seed ${one.seed}`, () => {
      const rng = random.defaultRng(one.seed);
      const other = random.defaultRng(7);
      for (const { call: name, args, last, state, half } of one.steps) {
        // What one generator draws, another one draws that has its state.
        other.setState(rng.getState());
        expect(lastOf(call(rng, name, args)), name).toEqual(last);
        expect(stateOf(rng), `the state after ${name}`).toEqual({ state, half });
        expect(lastOf(call(other, name, args)), `${name} again`).toEqual(last);
      }
      expect(String(rng.getState().state.inc)).toBe(one.inc);
    });
  }

  for (const one of entries) {
    if (!("after" in one)) continue;
    it(`is NumPy's ${one.steps} draws later`, () => {
      const rng = random.defaultRng(9);
      rng.integers(0, 9, 5);
      rng.advance(BigInt(one.steps));
      expect([rng.random(), rng.integers(0, 1000), rng.standardNormal()]).toEqual(one.after);
    });
  }

  it("is refused in words where it is none", () => {
    const rng = random.defaultRng(1);
    const state = rng.getState();
    const op = "Generator.setState";
    const wrong: [unknown, string][] = [
      [undefined, `${op}: bitGenerator must be PCG64, got undefined`],
      [{ ...state, bitGenerator: "MT19937" }, `${op}: bitGenerator must be PCG64, got MT19937`],
      [{ ...state, state: { state: 1, inc: 1n } }, `${op}: state must be a bigint below 2^128, got 1`],
      [
        { ...state, state: { state: 1n, inc: 1n << 128n } },
        `${op}: inc must be a bigint below 2^128, got ${1n << 128n}`,
      ],
      [{ ...state, hasUint32: 2 }, `${op}: hasUint32 must be 0 or 1, got 2`],
      [{ ...state, uinteger: -1 }, `${op}: uinteger must be an integer from 0 to 4294967295, got -1`],
    ];
    for (const [value, message] of wrong) expect(() => call(rng, "setState", [value])).toThrow(message);
    expect(rng.getState()).toEqual(state);
  });
});

describe("seeds", () => {
  const integers = (value: string | readonly string[]): bigint | bigint[] =>
    typeof value === "string" ? BigInt(value) : value.map(BigInt);

  for (const one of entries) {
    if (!("pool" in one)) continue;
    const { entropy, key, pool, words, children } = one;
    it(`of entropy ${entropy}, key [${key}] and ${pool} words are NumPy's`, () => {
      const sequence = new random.SeedSequence(integers(entropy), { spawnKey: key.map(BigInt), poolSize: pool });
      expect([...sequence.generateState(11)]).toEqual(words);
      const spawned = [...sequence.spawn(2), ...sequence.spawn(1)];
      const [grandchild] = spawned[1].spawn(1);
      expect([...spawned, grandchild].map((child) => [...child.generateState(3)])).toEqual(children);
      expect(sequence.nChildrenSpawned).toBe(3);
      expect(random.defaultRng(sequence).random()).toBe(one.random);
      expect(random.defaultRng(grandchild).random()).toBe(one.child);
    });
  }

  for (const one of entries) {
    if (!("first" in one)) continue;
    it(`of generators that ${one.seed} has spawned are NumPy's`, () => {
      const rng = random.defaultRng(one.seed);
      rng.random(3);
      const [first, second] = rng.spawn(2);
      const [third] = rng.spawn(1);
      const [grandchild] = second.spawn(1);
      expect([rng, first, second, third, grandchild].map((generator) => generator.random())).toEqual(one.first);
    });
  }

  it("come from the system where there are none", () => {
    expect(random.defaultRng().random()).not.toBe(random.defaultRng().random());
    expect(new random.SeedSequence().generateState(2)).not.toEqual(new random.SeedSequence().generateState(2));
  });

  it("may be a generator, which stays itself", () => {
    const rng = random.defaultRng(3);
    expect(random.defaultRng(rng)).toBe(rng);
  });
});

describe("shuffles in place", () => {
  for (const axis of [0, 1, -1]) {
    it(`along axis ${axis} as permutation does with a copy`, () => {
      const x = random.defaultRng(5).integers(0, 100, [9, 6, 5]);
      const across = transpose(x);
      const expected = random.defaultRng(6).permutation(across, { axis }).tolist();
      random.defaultRng(6).shuffle(across, { axis });
      expect(across.tolist()).toEqual(expected);
    });
  }

  it("what is complex, and what is a view of every other row", () => {
    const x = astype(arange(12), "complex64");
    random.defaultRng(1).shuffle(x);
    expect(x.real().tolist()).toEqual(random.defaultRng(1).permutation(12).tolist());
    const y = arange(20);
    random.defaultRng(1).shuffle(y.at("::2"));
    expect(y.at("1::2").tolist()).toEqual(arange(1, 20, 2).tolist());
    expect(y.at("::2").tolist()).toEqual(
      random
        .defaultRng(1)
        .permutation(arange(0, 20, 2))
        .tolist(),
    );
  });
});

describe("what cannot be drawn is refused in words", () => {
  const rng = random.defaultRng(1);
  const wrong: [() => unknown, string][] = [
    [() => rng.exponential(-1), "Generator.exponential: scale must not be negative, got -1"],
    [() => rng.normal(0, -2, 3), "Generator.normal: scale must not be negative, got -2"],
    [() => rng.normal(0, tensor([1, -1])), "Generator.normal: scale must not be negative, got -1"],
    [() => rng.uniform(2, 1), "Generator.uniform: high must not be below low, got 2 and 1"],
    [
      () => rng.uniform(0, Number.POSITIVE_INFINITY, 4),
      "Generator.uniform: the range from low 0 to high Infinity is not finite",
    ],
    [() => rng.integers(0), "Generator.integers: low must be less than high, got 0 and 0"],
    [() => rng.integers(3, 2, 5, { endpoint: true }), "Generator.integers: low must not exceed high, got 3 and 2"],
    [
      () => rng.integers(0, 2 ** 40, 1000),
      'Generator.integers: high 1099511627776 is out of range for int32 — pass { dtype: "int64" }',
    ],
    [() => rng.integers(-1, 5, 3, { dtype: "uint8" }), "Generator.integers: low -1 is out of range for uint8"],
    [() => rng.integers(0, 2.5), "Generator.integers: high must be an integer, got 2.5"],
    [() => rng.choice(3, 5, { replace: false }), "Generator.choice: cannot take 5 of 3 without replacement"],
    [() => rng.choice(0, 1), "Generator.choice: cannot take 1 of 0"],
    [() => rng.choice(3, 5, { p: [0.5, 0.5] }), "Generator.choice: p has 2 probabilities for 3 elements"],
    [() => rng.choice(2, 5, { p: [0.5, 0.75] }), "Generator.choice: p must sum to 1, got 1.25"],
    [
      () => rng.choice(3, 2, { p: [1, 0, 0], replace: false }),
      "Generator.choice: cannot take 2 of 1 with p above 0 without replacement",
    ],
    [() => rng.shuffle(broadcastTo(tensor([1]), [3])), "Generator.shuffle: x is a broadcast view"],
    [() => rng.gamma(1, -2), "Generator.gamma: scale must not be negative, got -2"],
    [() => rng.hypergeometric(1e9, 5, 3), "Generator.hypergeometric: ngood must be below 1000000000, got 1000000000"],
    [
      () => rng.hypergeometric(5, 5, 11),
      "Generator.hypergeometric: nsample 11 is more than ngood 5 and nbad 5 together",
    ],
    [() => rng.negativeBinomial(1e10, 1e-10), "Generator.negativeBinomial: n 10000000000 is too large, or p 1e-10 too"],
    [() => rng.dirichlet([1, -1]), "Generator.dirichlet: alpha must not be negative, got -1"],
    [() => rng.advance(1.5), "Generator.advance: steps must be an integer, got 1.5"],
    [() => rng.spawn(-1), "SeedSequence.spawn: count must be an integer and not negative, got -1"],
    [
      () => call(rng, "random", [3, { dtype: "int32" }]),
      "Generator.random: dtype must be float64 or float32, got int32",
    ],
    [
      () => call(rng, "standardExponential", [3, { method: "polar" }]),
      "Generator.standardExponential: method must be zig or inv, got polar",
    ],
    [() => random.defaultRng(-1), "SeedSequence: entropy must not be negative, got -1"],
    [() => random.defaultRng(1.5), "SeedSequence: entropy must be integers, got 1.5"],
    [
      () => new random.SeedSequence(1, { poolSize: 2 }),
      "SeedSequence: poolSize must be an integer of at least 4, got 2",
    ],
  ];
  for (const [run, message] of wrong) {
    it(message, () => {
      const before = rng.getState();
      expect(run).toThrow(message);
      expect(rng.getState(), "nothing was drawn").toEqual(before);
    });
  }
});
