import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isTensor, type Strided } from "../src/core/strided.ts";
import { random } from "../src/index.ts";
import type { DType } from "../src/types/dtype.ts";
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
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly draws: readonly Draw[];
}

function isPacked(value: unknown): value is { readonly tensor: Packed } {
  return typeof value === "object" && value !== null && "tensor" in value;
}

/** A function of `random` with arguments from a file, as JavaScript calls it. */
function call(name: string, args: readonly unknown[]): unknown {
  const run: unknown = Reflect.get(random, name);
  if (typeof run !== "function") throw new Error(`random has no ${name}`);
  return run(...args.map((argument) => (isPacked(argument) ? unpack(argument.tensor) : argument)));
}

const bytesOf = ({ data }: Strided): Buffer => Buffer.from(data.buffer, data.byteOffset, data.byteLength);
const label = ({ call, args }: Case): string =>
  `${call}(${args.map((one) => (isPacked(one) ? `tensor [${one.tensor.shape}]` : JSON.stringify(one))).join(", ")})`;

describe("the distributions of the legacy generator give NumPy's bits", () => {
  for (const one of goldenCases<Case>("random-legacy")) {
    it(label(one), () => {
      for (const draw of one.draws) {
        random.seed(draw.seed);
        const value = call(one.call, one.args);
        if (!isTensor(value)) throw new Error("no tensor");
        expect([value.dtype, ...value.shape]).toEqual([one.dtype, ...one.shape]);
        const bytes = bytesOf(value);
        expect(bytes.subarray(0, 64).toString("base64"), `first numbers from seed ${draw.seed}`).toBe(draw.first);
        expect(createHash("sha256").update(bytes).digest("hex").slice(0, 32)).toBe(draw.digest);
        expect(random.randn(), "the next draw").toBe(draw.next);
      }
    });
  }
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
