import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isTensor, type Strided } from "../src/core/strided.ts";
import { random, tensor } from "../src/index.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Draw {
  readonly seed: number;
  readonly digest: string;
  readonly first: string;
  readonly next: number;
}

interface Case {
  readonly call: string;
  readonly args: readonly unknown[];
  /** int64 is int32 here unless it is wide, or asked for. */
  readonly dtype: string;
  readonly wide?: boolean;
  readonly shape: readonly number[];
  readonly draws: readonly Draw[];
}

interface Sequence {
  readonly seed: number;
  readonly steps: readonly { readonly call: string; readonly args: readonly unknown[]; readonly last: number[] }[];
  readonly state: {
    readonly pos: number;
    readonly hasGauss: boolean;
    readonly gauss: number;
    readonly digest: string;
    readonly first: readonly number[];
  };
}

interface Vectors {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly seed: number;
  readonly values: Packed;
  readonly next: number;
}

const entries = goldenCases<Case | Sequence | Vectors>("random-legacy");

function isPacked(value: unknown): value is { readonly tensor: Packed } {
  return typeof value === "object" && value !== null && "tensor" in value;
}

function isBig(value: unknown): value is { readonly big: string } {
  return typeof value === "object" && value !== null && "big" in value;
}

/** An argument as JavaScript has it. */
function plain(argument: unknown): unknown {
  if (isPacked(argument)) return unpack(argument.tensor);
  return isBig(argument) ? BigInt(argument.big) : argument;
}

/** A function of `random` with arguments from a file, as JavaScript calls it. */
function call(name: string, args: readonly unknown[]): unknown {
  const run: unknown = Reflect.get(random, name);
  if (typeof run !== "function") throw new Error(`random has no ${name}`);
  return run(...args.map(plain));
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
  return [...args, ...(sized ? [] : [shape]), { dtype: "int64" }];
}

describe("the distributions of the legacy generator give NumPy's bits", () => {
  for (const one of entries) {
    if (!("draws" in one)) continue;
    it(`${one.call}(${label(one.args)})`, () => {
      for (const draw of one.draws) {
        random.seed(draw.seed);
        const value = call(one.call, one.wide ? asWide(one) : one.args);
        if (!isTensor(value)) throw new Error("no tensor");
        const asked = one.call === "randint" || one.wide === true;
        const dtype = one.dtype === "int64" && !asked ? "int32" : one.dtype;
        expect([value.dtype, ...value.shape]).toEqual([dtype, ...one.shape]);
        const bytes = bytesOf(value, one.dtype);
        expect(
          bytes.subarray(0, (bytes.length / value.data.length) * 8).toString("base64"),
          `first numbers from seed ${draw.seed}`,
        ).toBe(draw.first);
        expect(digest(bytes)).toBe(draw.digest);
        expect(random.randn(), "the next draw").toBe(draw.next);
      }
    });
  }
});

describe("vectors with a covariance are NumPy's to rounding errors", () => {
  for (const one of entries) {
    if (!("values" in one)) continue;
    it(`${one.values.shape.join(" × ")}`, () => {
      random.seed(one.seed);
      const value = call(one.call, one.args);
      if (!isTensor(value)) throw new Error("no tensor");
      const expected = unpack(one.values);
      expect(value.shape).toEqual(expected.shape);
      const [got, right] = [Array.from(value.data, Number), Array.from(expected.data, Number)];
      const size = Math.max(...right.map(Math.abs));
      for (let i = 0; i < right.length; i++) expect(Math.abs(got[i] - right[i])).toBeLessThan(1e-13 * size);
      expect(random.randn(), "the next draw").toBe(one.next);
    });
  }

  it("have the covariance that was asked for", () => {
    random.seed(4);
    const n = 20000;
    const x = random
      .multivariateNormal(
        [1, -2],
        tensor([
          [2, 0.6],
          [0.6, 0.5],
        ]),
        n,
      )
      .tolist();
    const mean = [0, 1].map((j) => x.reduce((sum, row) => sum + row[j], 0) / n);
    const covariance = (i: number, j: number): number =>
      x.reduce((sum, row) => sum + (row[i] - mean[i]) * (row[j] - mean[j]), 0) / n;
    expect(Math.abs(mean[0] - 1)).toBeLessThan(0.05);
    expect(Math.abs(covariance(0, 0) - 2)).toBeLessThan(0.1);
    expect(Math.abs(covariance(0, 1) - 0.6)).toBeLessThan(0.05);
  });
});

/** The last three numbers of a result. */
function lastOf(value: unknown): unknown[] {
  if (value instanceof Uint8Array) return [...value];
  return isTensor(value) ? Array.from(value.data, Number).slice(-3) : [value];
}

describe("the state", () => {
  for (const one of entries) {
    if (!("steps" in one)) continue;
    it(`is NumPy's after calls of many functions from seed ${one.seed}`, () => {
      random.seed(one.seed);
      for (const { call: name, args, last } of one.steps) expect(lastOf(call(name, args)), name).toEqual(last);
      const { bitGenerator, state, hasGauss, gauss } = random.getState();
      expect(bitGenerator).toBe("MT19937");
      const { key, pos } = state;
      const { digest: keyDigest, first, ...rest } = one.state;
      expect({ pos, hasGauss, gauss }).toEqual(rest);
      expect(key.slice(0, 3)).toEqual(first);
      expect(digest(new Uint8Array(Uint32Array.from(key).buffer))).toBe(keyDigest);
    });
  }

  it("goes through JSON, with the normal number that is left over", () => {
    random.seed(11);
    for (let i = 0; i < 700; i++) {
      if (i % 7 === 0) random.randn();
      if (i % 50 !== 0) continue;
      const text = JSON.stringify(random.getState());
      const expected = [random.randn(), random.random(), random.randn(), ...random.rand(800).data];
      random.setState(JSON.parse(text));
      expect([random.randn(), random.random(), random.randn(), ...random.rand(800).data]).toEqual(expected);
    }
  });

  it("is refused in words where it is none", () => {
    const state = random.getState();
    const { key } = state.state;
    const wrong: [unknown, string][] = [
      [undefined, "random.setState: bitGenerator must be MT19937, got undefined"],
      [{ ...state, bitGenerator: "PCG64" }, "random.setState: bitGenerator must be MT19937, got PCG64"],
      [{ ...state, state: { key: [1], pos: 0 } }, "random.setState: key must have 624 words"],
      [
        { ...state, state: { key: key.map((word, i) => (i === 5 ? 0.5 : word)), pos: 0 } },
        "random.setState: key must hold integers from 0 to 4294967295, got 0.5",
      ],
      [{ ...state, state: { key, pos: 625 } }, "random.setState: pos must be an integer from 0 to 624, got 625"],
      [{ ...state, gauss: "0" }, "random.setState: hasGauss must be a boolean and gauss a number"],
    ];
    for (const [value, message] of wrong) expect(() => call("setState", [value])).toThrow(message);
    expect(random.getState()).toEqual(state);
  });
});

describe("single numbers", () => {
  it("are those of a tensor", () => {
    random.seed(9);
    const drawn = [
      random.uniform(2, 3),
      random.exponential(0.5),
      random.standardNormal(),
      random.standardExponential(),
    ];
    random.seed(9);
    expect(drawn.map((value) => typeof value)).toEqual(["number", "number", "number", "number"]);
    expect(random.uniform(2, 3, 1).item()).toBe(drawn[0]);
    expect(random.exponential(0.5, [1]).item()).toBe(drawn[1]);
    expect(random.standardNormal([]).item()).toBe(drawn[2]);
    expect(random.standardExponential(1).item()).toBe(drawn[3]);
  });
});

describe("counts", () => {
  it("that int32 does not hold throw, and say what does", () => {
    random.seed(1);
    expect(() => random.poisson(1e12, 3)).toThrow(
      /^random\.poisson: \d+ is out of range for int32 — pass \{ dtype: "int64" \}$/,
    );
    expect(random.poisson(1e12, 3, { dtype: "int64" }).dtype).toBe("int64");
    expect(typeof random.poisson(1e12, undefined, { dtype: "int64" })).toBe("bigint");
    expect(typeof random.poisson(3)).toBe("number");
  });
});

describe("what cannot be drawn is refused in words", () => {
  const wrong: [() => unknown, string][] = [
    [() => random.exponential(-1), "random.exponential: scale must not be negative, got -1"],
    [() => random.exponential(-0, 3), "random.exponential: scale must not be negative, got -0"],
    [() => random.normal(0, -2), "random.normal: scale must not be negative, got -2"],
    [
      () => random.uniform(0, Number.POSITIVE_INFINITY),
      "random.uniform: the range from low 0 to high Infinity is not finite",
    ],
    [() => random.uniform(-1e308, 1e308, 4), "random.uniform: the range from low -1e+308 to high 1e+308 is not finite"],
    [() => random.gamma(-1), "random.gamma: shape must not be negative, got -1"],
    [() => random.gamma(1, -2), "random.gamma: scale must not be negative, got -2"],
    [() => random.beta(0, 1), "random.beta: a must be positive, got 0"],
    [() => random.beta(1, -1), "random.beta: b must be positive, got -1"],
    [() => random.chisquare(0), "random.chisquare: df must be positive, got 0"],
    [() => random.noncentralChisquare(1, -1), "random.noncentralChisquare: nonc must not be negative, got -1"],
    [() => random.f(1, 0), "random.f: dfden must be positive, got 0"],
    [() => random.noncentralF(0, 1, 1), "random.noncentralF: dfnum must be positive, got 0"],
    [() => random.standardT(-3), "random.standardT: df must be positive, got -3"],
    [() => random.lognormal(0, -1), "random.lognormal: sigma must not be negative, got -1"],
    [() => random.laplace(0, -1), "random.laplace: scale must not be negative, got -1"],
    [() => random.rayleigh(-1), "random.rayleigh: scale must not be negative, got -1"],
    [() => random.pareto(0), "random.pareto: a must be positive, got 0"],
    [() => random.weibull(-1), "random.weibull: a must not be negative, got -1"],
    [() => random.power(0), "random.power: a must be positive, got 0"],
    [() => random.triangular(1, 0, 2), "random.triangular: left 1 is above mode 0"],
    [() => random.triangular(0, 3, 2, 4), "random.triangular: mode 3 is above right 2"],
    [() => random.triangular(1, 1, 1), "random.triangular: left and right are both 1"],
    [() => random.vonmises(0, -1), "random.vonmises: kappa must not be negative, got -1"],
    [() => random.vonmises(0, Number.POSITIVE_INFINITY), "random.vonmises: kappa must be finite, got Infinity"],
    [() => random.wald(0, 1), "random.wald: mean must be positive, got 0"],
    [() => random.poisson(-1), "random.poisson: lam must not be negative, got -1"],
    [() => random.poisson(1e19), "random.poisson: lam is too large, got 10000000000000000000"],
    [() => random.binomial(-1, 0.5), "random.binomial: n must be an integer and not negative, got -1"],
    [() => random.binomial(2.5, 0.5), "random.binomial: n must be an integer and not negative, got 2.5"],
    [() => random.binomial(5, 1.5), "random.binomial: p must be a probability, from 0 to 1, got 1.5"],
    [() => random.negativeBinomial(0, 0.5), "random.negativeBinomial: n must be positive, got 0"],
    [() => random.negativeBinomial(1, 0), "random.negativeBinomial: p must be above 0 and at most 1, got 0"],
    [() => random.geometric(0), "random.geometric: p must be above 0 and at most 1, got 0"],
    [() => random.logseries(1), "random.logseries: p must be at least 0 and below 1, got 1"],
    [() => random.zipf(1), "random.zipf: a must be above 1, got 1"],
    [
      () => random.hypergeometric(5, 5, 11),
      "random.hypergeometric: nsample 11 is more than ngood 5 and nbad 5 together",
    ],
    [() => random.hypergeometric(5, 5, 0), "random.hypergeometric: nsample must be at least 1, got 0"],
    [() => random.multinomial(-1, [1]), "random.multinomial: n must be an integer and not negative, got -1"],
    [
      () => random.multinomial(1, [0.5, -0.5]),
      "random.multinomial: pvals must be a probability, from 0 to 1, got -0.5",
    ],
    [
      () => random.multinomial(1, [0.75, 0.5, 0]),
      "random.multinomial: the sum of pvals without the last must not exceed 1, got 1.25",
    ],
    [() => random.dirichlet([1, 0]), "random.dirichlet: alpha must be positive, got 0"],
    [
      () =>
        random.multivariateNormal(
          [0, 0],
          tensor([
            [1, 2],
            [2, 1],
          ]),
        ),
      "random.multivariateNormal: cov is not symmetric positive-semidefinite",
    ],
    [
      () => call("multivariateNormal", [[0, 0], tensor([[1]])]),
      "random.multivariateNormal: cov must have shape [2, 2], got [1, 1]",
    ],
    [() => random.normal(0, tensor([1, -1])), "random.normal: scale must not be negative, got -1"],
    [() => call("poisson", [1, 3, { dtype: "uint8" }]), "random.poisson: dtype must be int32 or int64, got uint8"],
    [() => call("uniform", ["a"]), "random.uniform: low must be a number or a tensor, got a"],
  ];
  for (const [run, message] of wrong) {
    it(message, () => {
      random.seed(1);
      const next = random.random();
      random.seed(1);
      expect(run).toThrow(message);
      expect(random.random(), "nothing was drawn").toBe(next);
    });
  }
});
