import { expect, test } from "vitest";
import "../src/core/tensor.ts";
import { arange } from "../src/ops/create.ts";
import { tensor } from "../src/ops/tensor.ts";
import { bindShapes } from "../src/types/bind.ts";
import { createShape } from "../src/types/create.ts";
import { diagnose, equality, integers, outcome } from "./support/rules.ts";

const below = integers(11);
const between = (low: number, high: number) => low + below(high - low + 1);
const pick = <T>(list: readonly T[]): T => list[below(list.length)];
const chance = (percent: number) => below(100) < percent;

const prelude = `import type { BindShape } from "../src/types/bind.ts";
import type { ArangeArguments, ArangeLength, CheckedArange, CreateShape, ShapeArgument } from "../src/types/create.ts";
import type { DType } from "../src/types/dtype.ts";
import type { Nested, NestedDType, NestedShape } from "../src/types/nested.ts";
import type { Chosen, Dim, Ok, Sizes, TensorLike } from "../src/types/tensor-like.ts";
${equality}
declare function tensor<T extends Nested>(nested: NestedShape<T> extends infer R extends string ? R : T): TensorLike<Ok<NestedShape<T>>, Chosen<null, NestedDType<T>>>;
declare function zeros<const S extends ShapeArgument>(shape: CreateShape<S, "zeros"> extends infer R extends string ? R : S): TensorLike<Ok<CreateShape<S, "zeros">>, "float64">;
declare function arange<const A extends ArangeArguments>(...args: CheckedArange<A>): TensorLike<Ok<[ArangeLength<A>]>, "float64">;
declare function bindShape<S, const T extends Dim[] | readonly Dim[]>(x: TensorLike<S, "float64">, shape: BindShape<S, T> extends infer R extends string ? R : T): TensorLike<Ok<BindShape<S, T>>, "float64">;
declare function make<S, D extends DType = "float64">(): TensorLike<S, D>;
declare function sizes<S>(): Sizes<S>;
declare function same<S, D>(x: TensorLike<S, D>): <T, E = "float64">(yes: Equal<S, T> extends true ? Equal<D, E> : "another shape") => void;
declare const n: number;
declare const rows: number[][];
declare const row: number[];
declare const someShape: number[];
declare const anything: any;
`;

interface Line {
  readonly line: string;
  readonly error?: string;
}

function mismatches(cases: readonly Line[]): string[] {
  const start = prelude.split("\n").length - 1;
  const found = diagnose(prelude + cases.map(({ line }) => `${line}\n`).join(""));
  const inPrelude = [...found.keys()]
    .filter((line) => line < start)
    .map((line) => `prelude ${line}: ${found.get(line)}`);
  return [
    ...inPrelude,
    ...cases.flatMap(({ line, error }, i) => {
      const errors = found.get(start + i) ?? [];
      const right =
        error === undefined
          ? errors.length === 0
          : errors.length === 1 && errors[0].includes(`'${JSON.stringify(error)}'`);
      return right ? [] : [`${line}\n  expected: ${error ?? "nothing"}\n  types: ${errors.join(" | ")}`];
    }),
  ];
}

const line = (call: string, result: readonly (number | string)[] | string, dtype = "float64"): Line =>
  typeof result === "string"
    ? { line: `${call};`, error: result }
    : { line: `same(${call})<${JSON.stringify(result)}, "${dtype}">(true);` };

function nested(shape: readonly number[], leaf: () => unknown): unknown {
  if (shape.length === 0) return leaf();
  return Array.from({ length: Math.max(0, shape[0] + (chance(2) ? 1 : 0)) }, () => nested(shape.slice(1), leaf));
}

test("tensor: shapes and dtypes of random literals", () => {
  const leaves = {
    float64: () => pick([1, 2.5, -3]),
    bool: () => chance(50),
    int64: () => BigInt(below(9)),
  };
  const print = (value: unknown): string =>
    Array.isArray(value) ? `[${value.map(print).join(", ")}]` : typeof value === "bigint" ? `${value}n` : String(value);
  const cases = Array.from({ length: 400 }, () => {
    const dtype = pick(["float64", "bool", "int64"] as const);
    const shape = Array.from({ length: between(0, 4) }, () => pick([0, 1, 2, 2, 3, 4]));
    const value = nested(shape, leaves[dtype]);
    let result = "float64";
    const made = outcome(() => {
      const x = tensor(value);
      result = x.dtype;
      return x.shape;
    });
    return line(`tensor(${print(value)})`, made, result);
  });
  expect(cases.filter(({ error }) => error !== undefined).length).toBeGreaterThan(15);
  expect(mismatches(cases)).toEqual([]);
}, 120_000);

test("tensor: ten thousand numbers in a thousand rows, and the one row that is wrong", () => {
  const row = `[${new Array(10).fill(1.5).join(", ")}]`;
  const table = new Array(1000).fill(row);
  const wrong = table.with(997, "[1, 2]");
  expect(
    mismatches([
      line(`tensor([${table.join(", ")}])`, [1000, 10]),
      line(`tensor([${wrong.join(", ")}])`, "tensor: ragged nesting — row 997 is [2], row 0 is [10]"),
    ]),
  ).toEqual([]);
}, 120_000);

test("zeros: random shapes", () => {
  const cases = Array.from({ length: 300 }, () => {
    const shape = Array.from({ length: between(0, 7) }, () =>
      chance(92) ? pick([0, 1, 2, 3, 784, 65536]) : pick<number | string>([-1, 2.5, -2.5, "batch", 1e21, 1e-7]),
    );
    return line(
      `zeros(${JSON.stringify(shape)})`,
      outcome(() => createShape(shape, "zeros")),
    );
  });
  expect(mismatches(cases)).toEqual([]);
}, 120_000);

test("arange: random integers", () => {
  const cases = Array.from({ length: 500 }, () => {
    const big = pick([5, 20, 1000]);
    const args = Array.from({ length: between(1, 3) }, () => between(-big, big));
    return line(
      `arange(${args.join(", ")})`,
      outcome(() => arange(...args).shape),
    );
  });
  expect(mismatches(cases)).toEqual([]);
}, 120_000);

test("bindShape: random shapes", () => {
  const cases = Array.from({ length: 500 }, () => {
    const shape = Array.from({ length: between(0, 4) }, () => pick([2, 3, 4]));
    const target = shape.map((dim) => (chance(50) ? pick(["n", "m", "k"]) : chance(90) ? dim : dim + 1));
    if (chance(10)) target.push(1);
    const result = outcome(() => {
      bindShapes(shape, target);
      return [];
    });
    return line(
      `bindShape(make<[${shape}]>(), ${JSON.stringify(target)})`,
      typeof result === "string" ? result : target,
    );
  });
  expect(mismatches(cases)).toEqual([]);
}, 120_000);

test("what is not known until run time", () => {
  const accepted = (call: string, type: string, dtype = '"float64"'): Line => ({
    line: `same(${call})<${type}, ${dtype}>(true);`,
  });
  expect(
    mismatches([
      accepted("tensor(rows)", "[number, number]"),
      accepted("tensor([[1, 2], row])", "[2, number]"),
      accepted("tensor([n, n])", "[2]"),
      accepted("tensor(new Float32Array(3))", "[number]", '"float32"'),
      accepted("tensor([new BigInt64Array(3), new BigInt64Array(3)])", "[2, number]", '"int64"'),
      accepted('tensor([make<["b", 3], "int8">(), make<["b", 3], "int8">()])', '[2, "b", 3]', '"int8"'),
      accepted('tensor([make<[3], "int8">(), make<[3], "float16">()])', "[2, 3]", "DType"),
      accepted("tensor([1, true])", "[2]"),
      accepted("tensor([1n, true])", "[2]", '"int64"'),
      accepted("tensor([1n, 2])", "[2]"),
      accepted("zeros(5)", "[5]"),
      accepted("zeros([n, 3])", "[number, 3]"),
      accepted("zeros(someShape)", "number[]"),
      accepted("zeros(sizes<[2, 3]>())", "[2, 3]"),
      accepted('zeros(sizes<["batch", 3]>())', "[number, 3]"),
      accepted("arange(n)", "[number]"),
      accepted("arange(0, 1, 0.1)", "[number]"),
      accepted('arange(4, { dtype: "int32" })', "[4]"),
      accepted('arange(2, 9, 3, { dtype: "int32" })', "[3]"),
      accepted("arange(0, 2147483648, 3)", "[715827883]"),
      accepted('bindShape(make<[number, 784]>(), ["batch", 784])', '["batch", 784]'),
      accepted('bindShape(make<number[]>(), ["batch", 784])', '["batch", 784]'),
      accepted('bindShape(make<["a", number]>(), ["b", 3])', '["b", 3]'),
      accepted("bindShape(make<[number]>(), [n])", "[number]"),
      { line: "bindShape(make<any>(), [1]);" },
      { line: "tensor(anything);" },
      {
        line: 'bindShape(make<[number, 784]>(), ["b", 785]);',
        error: "bindShape: [?, 784] is not [b, 785]: 784 ≠ 785",
      },
      { line: "zeros(-3);", error: "zeros: dimension -3 is negative" },
    ]),
  ).toEqual([]);
  const [wrong] = mismatches([{ line: 'tensor("abc");' }]);
  expect(wrong).toContain(`Argument of type '"abc"' is not assignable to parameter of type 'Nested'`);
}, 120_000);
