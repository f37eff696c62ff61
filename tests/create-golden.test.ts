import { describe, expect, test } from "vitest";
import type { Strided } from "../src/core/strided.ts";
import { bindShape } from "../src/ops/bind.ts";
import {
  arange,
  empty,
  eye,
  full,
  fullLike,
  identity,
  linspace,
  ones,
  onesLike,
  zeros,
  zerosLike,
} from "../src/ops/create.ts";
import { tensor } from "../src/ops/tensor.ts";
import { fromTypedArray } from "../src/ops/typed-array.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Case {
  readonly op: string;
  readonly args: readonly unknown[];
  readonly options: object;
  readonly result?: Packed;
  readonly error?: boolean;
}

const functions: Readonly<Record<string, { readonly run: (...args: never[]) => Strided; readonly arity: number }>> = {
  arange: { run: arange, arity: 0 },
  linspace: { run: linspace, arity: 3 },
  eye: { run: eye, arity: 2 },
  identity: { run: identity, arity: 1 },
  zeros: { run: zeros, arity: 1 },
  ones: { run: ones, arity: 1 },
  full: { run: full, arity: 2 },
  tensor: { run: tensor, arity: 1 },
};

/** Calls with the options last: in their place after optional arguments. */
function call({ op, args, options }: Case): Strided {
  const { run, arity } = functions[op];
  const filled = [...args, ...new Array<undefined>(Math.max(0, arity - args.length)).fill(undefined)];
  return Reflect.apply(run, undefined, [...filled, options]);
}

const bytes = (x: Strided) => ({
  shape: x.shape,
  dtype: x.dtype,
  data: [...new Uint8Array(x.data.buffer, x.data.byteOffset, x.data.byteLength)],
});

describe("NumPy's answers", () => {
  test.each(goldenCases<Case>("create").map((c) => [c.op, JSON.stringify([c.args, c.options]), c] as const))(
    "%s %s",
    (_op, _args, c) => {
      if (c.result === undefined) return expect(() => call(c)).toThrow(new RegExp(`^${c.op}: `));
      expect(bytes(call(c))).toEqual(bytes(unpack(c.result)));
    },
  );
});

describe("dtypes", () => {
  test("are float64 where nothing tells another", () => {
    expect([zeros(2), ones([2]), empty(2), eye(2), identity(2), arange(3), linspace(0, 1)].map((x) => x.dtype)).toEqual(
      new Array(7).fill("float64"),
    );
    expect(linspace(0, 1).shape).toEqual([50]);
  });

  test("are the value's", () => {
    expect([full(2, 1), full(2, 1n), full(2, true)].map((x) => x.dtype)).toEqual(["float64", "int64", "bool"]);
    expect([tensor([1, true]), tensor([1n, true]), tensor([true]), tensor([1n, 2])].map((x) => x.dtype)).toEqual([
      "float64",
      "int64",
      "bool",
      "float64",
    ]);
  });

  test("are kept by the -Like functions unless told", () => {
    const x = zeros([2, 3], { dtype: "int16" });
    for (const like of [zerosLike(x), onesLike(x), fullLike(x, 7)]) {
      expect([like.shape, like.dtype]).toEqual([[2, 3], "int16"]);
    }
    expect([...fullLike(x, 7, { dtype: "complex64" }).data.subarray(0, 4)]).toEqual([7, 0, 7, 0]);
  });

  test("hold what they are given, or throw", () => {
    expect(() => tensor([300], { dtype: "uint8" })).toThrow("tensor: 300 is out of range for uint8");
    expect(() => full(2, 2n ** 64n, { dtype: "uint64" })).toThrow(
      "full: 18446744073709551616 is out of range for uint64",
    );
    expect(() => full(2, Number.POSITIVE_INFINITY, { dtype: "int64" })).toThrow(
      "full: Infinity is out of range for int64",
    );
    expect([...tensor([1.9, -1.9], { dtype: "int8" }).data]).toEqual([1, -1]);
    expect(() => Reflect.apply(zeros, undefined, [2, { dtype: "int" }])).toThrow("zeros: int is not a dtype");
  });
});

describe("tensor", () => {
  test("copies tensors and typed arrays into place", () => {
    const row = fromTypedArray(Float32Array.of(1, 2));
    const x = tensor([row, row]);
    expect([x.shape, x.dtype, [...x.data]]).toEqual([[2, 2], "float32", [1, 2, 1, 2]]);
    expect(tensor(row).data).not.toBe(row.data);
    expect([...tensor([Int8Array.of(1), Float64Array.of(2.5)]).data]).toEqual([1, 2.5]);
  });

  test.each<[unknown, string]>([
    [[[1, 2], [3]], "tensor: ragged nesting — row 1 is [1], row 0 is [2]"],
    [[1, [2]], "tensor: ragged nesting — row 1 is [1], row 0 is []"],
    [[[[1], [2, 3]], [[1]]], "tensor: ragged nesting — row 1 is [2], row 0 is [1]"],
    [["a"], 'tensor: "a" is neither a number nor a list'],
    [null, "tensor: null is neither a number nor a list"],
  ])("%j", (nested, message) => {
    expect(() => tensor(nested)).toThrow(message);
  });
});

describe("fromTypedArray", () => {
  test("shares the array", () => {
    const data = new Float64Array(6);
    const x = fromTypedArray(data, [2, 3]);
    data[4] = 7;
    expect([x.shape, x.steps, x.data === data]).toEqual([[2, 3], [3, 1], true]);
    expect(fromTypedArray(new Uint8ClampedArray(2)).dtype).toBe("uint8");
    expect(fromTypedArray(new BigUint64Array(2)).dtype).toBe("uint64");
  });

  test("must fill the shape", () => {
    expect(() => fromTypedArray(new Float64Array(6), [2, 4])).toThrow(
      "fromTypedArray: the array does not fill [2, 4]: 6 ≠ 8 elements",
    );
    expect(() => Reflect.apply(fromTypedArray, undefined, [[1, 2], [2]])).toThrow(
      "fromTypedArray: data is not a typed array",
    );
  });
});

describe("dims", () => {
  test.each<[unknown, string]>([
    [[2, -1], "zeros: dimension -1 is negative"],
    [-2, "zeros: dimension -2 is negative"],
    [[2.5], "zeros: dimension 2.5 is not an integer"],
    [[Number.NaN], "zeros: dimension NaN is not an integer"],
    [["batch", 3], "zeros: dimension 'batch' has no size — use bindShape"],
    [[null], "zeros: a dimension is a number, not null"],
    [undefined, "zeros: a dimension is a number, not undefined"],
  ])("%j", (shape, message) => {
    expect(() => zeros(shape)).toThrow(message);
  });

  test("of the others", () => {
    expect(() => eye(-1)).toThrow("eye: dimension -1 is negative");
    expect(() => eye(2, 1.5)).toThrow("eye: dimension 1.5 is not an integer");
    expect(() => linspace(0, 1, -3)).toThrow("linspace: dimension -3 is negative");
    expect(() => arange(0, 5, 0)).toThrow("arange: step cannot be zero");
    expect(() => arange(0, Number.POSITIVE_INFINITY)).toThrow("arange: 0 to Infinity by 1 has no length");
    expect(() => arange("3")).toThrow("arange: the arguments are one to three numbers and options");
  });
});

describe("bindShape", () => {
  const x = zeros([3, 3, 4]);
  test("gives the tensor itself", () => {
    expect(bindShape(x, ["n", "n", 4])).toBe(x);
    expect(bindShape(x, ["a", "b", "c"])).toBe(x);
  });

  test.each<[(number | string)[], string]>([
    [["n", 4, 4], "bindShape: [3, 3, 4] is not [n, 4, 4]: 3 ≠ 4"],
    [["n", "m", "n"], "bindShape: [3, 3, 4] is not [n, m, n]: 3 ≠ 4"],
    [["n", 3], "bindShape: [3, 3, 4] is not [n, 3]: 3 axes ≠ 2"],
    [["n", 3, -4], "bindShape: dimension -4 is negative"],
  ])("%j", (shape, message) => {
    expect(() => bindShape(x, shape)).toThrow(message);
  });
});

test("NaN is true, as it is not zero", () => {
  expect(full([1], Number.NaN, { dtype: "bool" }).data[0]).toBe(1);
  expect(fullLike(zeros([1], { dtype: "bool" }), 0n).data[0]).toBe(0);
});

test("the first two values of a range must fit its dtype", () => {
  expect(() => arange(-2, 3, { dtype: "uint8" })).toThrow("arange: -2 is out of range for uint8");
  expect(() => arange(100, 200, 50, { dtype: "int8" })).toThrow("arange: 150 is out of range for int8");
  expect(arange(100, 150, 50, { dtype: "int8" }).data).toEqual(Int8Array.of(100));
});
