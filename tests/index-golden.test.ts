import { describe, expect, test } from "vitest";
import { copyInto } from "../src/core/cast.ts";
import { allocate, contiguousSteps, type Strided, view, wrap } from "../src/core/strided.ts";
import { at, iterate, set } from "../src/ops/index.ts";
import { tensor } from "../src/ops/tensor.ts";
import { fromTypedArray } from "../src/ops/typed-array.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

type Expression = number | string | null | { readonly tensor: Packed } | { readonly list: unknown };

interface Case {
  readonly op: "at" | "set";
  readonly x: Packed;
  readonly layout: "plain" | "fortran" | "reversed";
  readonly index: readonly Expression[];
  readonly value?: number | boolean | { readonly tensor: Packed };
  readonly result?: Packed;
  readonly view?: boolean;
  readonly error?: boolean;
}

const cases = goldenCases<Case>("index");

/** The same tensor with other steps: columns first, or backwards from the end. */
function lay(x: Strided, layout: Case["layout"]): Strided {
  if (layout === "plain") return x;
  const storage = allocate(x.shape, x.dtype);
  if (layout === "reversed") {
    const steps = contiguousSteps(x.shape);
    const last = x.shape.reduce((sum, dim, axis) => sum + Math.max(0, dim - 1) * steps[axis], 0);
    const laid = view(
      storage,
      x.shape,
      steps.map((step) => -step),
      last,
    );
    copyInto(laid, x);
    return laid;
  }
  const steps = contiguousSteps([...x.shape].reverse()).reverse();
  const laid = wrap(storage.data, x.dtype, x.shape, steps, 0);
  copyInto(laid, x);
  return laid;
}

const expression = (item: Expression): unknown =>
  typeof item !== "object" || item === null ? item : "tensor" in item ? unpack(item.tensor) : item.list;

/** Shape, dtype and all bytes. */
function bytes(x: Strided): unknown {
  const plain = allocate(x.shape, x.dtype);
  copyInto(plain, x);
  return { shape: x.shape, dtype: x.dtype, data: [...new Uint8Array(plain.data.buffer)] };
}

describe("NumPy's answers", () => {
  test("there are enough of each kind", () => {
    expect(cases.filter((c) => c.op === "at" && c.result).length).toBeGreaterThan(900);
    expect(cases.filter((c) => c.op === "set" && c.result).length).toBeGreaterThan(900);
    expect(cases.filter((c) => c.error).length).toBeGreaterThan(50);
  });

  test.each(cases.map((c, n) => [n, c.op, JSON.stringify(c.index).slice(0, 60), c] as const))(
    "%d %s %s",
    (_n, _op, _i, c) => {
      const x = lay(unpack(c.x), c.layout);
      const index = c.index.map(expression);
      if (c.op === "at") {
        if (c.error) return expect(() => at(x, ...index)).toThrow(/^at: /);
        const result = at(x, ...index);
        if (c.result === undefined) throw new Error("a case without result");
        expect(bytes(result)).toEqual(bytes(unpack(c.result)));
        if (result.shape.length > 0 && !result.shape.includes(0)) expect(result.data === x.data).toBe(c.view);
        return;
      }
      const value = typeof c.value === "object" ? unpack(c.value.tensor) : (c.value ?? 0);
      if (c.error) return expect(() => set(x, index, value)).toThrow(/^set: /);
      if (c.result === undefined) throw new Error("a case without result");
      expect(set(x, index, value)).toBe(x);
      expect(bytes(x)).toEqual(bytes(unpack(c.result)));
    },
  );
});

const range = (n: number) => fromTypedArray(Float64Array.from({ length: n }, (_, i) => i));
const list = (x: Strided) => {
  const plain = allocate(x.shape, x.dtype);
  copyInto(plain, x);
  return [...plain.data];
};

describe("views and copies", () => {
  test("a full integer index gives a 0-d view", () => {
    const x = range(4);
    const one = at(x, 2);
    expect(one.shape).toEqual([]);
    set(one, [], 9);
    expect(list(x)).toEqual([0, 1, 9, 3]);
  });

  test("a mask gives a copy", () => {
    const x = range(4);
    set(at(x, [true, false, true, false]), ["..."], 9);
    expect(list(x)).toEqual([0, 1, 2, 3]);
  });

  test("the last of equal positions wins", () => {
    expect(list(set(range(4), [[1, 1, 2, 1]], range(4)))).toEqual([0, 3, 2, 3]);
  });

  test("the source may overlap the target", () => {
    const forward = range(5);
    set(forward, ["1:"], at(forward, ":-1"));
    expect(list(forward)).toEqual([0, 0, 1, 2, 3]);
    const backward = range(5);
    set(backward, [":"], at(backward, "::-1"));
    expect(list(backward)).toEqual([4, 3, 2, 1, 0]);
    const picked = range(5);
    set(picked, [[4, 3, 2, 1, 0]], picked);
    expect(list(picked)).toEqual([4, 3, 2, 1, 0]);
    const square = tensor([
      [1, 2],
      [3, 4],
    ]);
    set(square, [[0, 1]], view(square, [2, 2], [1, 2]));
    expect(list(square)).toEqual([1, 3, 2, 4]);
  });

  test("int64 takes bigints and integers", () => {
    const x = tensor([1n, 2n]);
    expect(list(set(set(x, [0], 5), [1], -(2n ** 63n)))).toEqual([5n, -(2n ** 63n)]);
    expect(() => set(x, [0], 2n ** 63n)).toThrow("set: 9223372036854775808 is out of range for int64");
  });

  test("plain numbers are not wrapped", () => {
    const x = tensor([1, 2], { dtype: "uint8" });
    expect(() => set(x, [0], 300)).toThrow("set: 300 is out of range for uint8");
    expect(() => set(x, [0], Number.NaN)).toThrow("set: NaN is out of range for uint8");
    expect(list(set(x, [0], 3.9))).toEqual([3, 2]);
  });
});

describe("iteration", () => {
  test("gives views along the first axis", () => {
    const x = tensor([
      [1, 2],
      [3, 4],
    ]);
    const rows = [...iterate(x)];
    expect(rows.map((row) => [row.shape, list(row)])).toEqual([
      [[2], [1, 2]],
      [[2], [3, 4]],
    ]);
    expect(rows[1].data).toBe(x.data);
    expect([...iterate(tensor([]))]).toEqual([]);
  });

  test("needs an axis", () => {
    expect(() => [...iterate(tensor(5))]).toThrow("iteration over a 0-d tensor");
  });
});

describe("what JavaScript may pass", () => {
  const x = range(4);
  test.each<[unknown, string]>([
    [undefined, "at: undefined is not an index"],
    [{}, "at: object is not an index"],
    [3n, "at: 3 is not an index"],
    [[1, true], "at: an index list holds integers or booleans, not both"],
    [[1.5], "at: index 1.5 is not an integer"],
    [["a"], "at: a is not an index"],
    [[9], "at: index 9 is out of range for axis 0 of [4]"],
    [tensor([1.5]), "at: an index of dtype float64 is neither integer nor bool"],
  ])("%o", (item, message) => {
    expect(() => at(x, item)).toThrow(message);
  });

  test("no tensor", () => {
    expect(() => Reflect.apply(at, undefined, [[1], 0])).toThrow("at: x is not a tensor");
    expect(() => Reflect.apply(set, undefined, [x, 0, 1])).toThrow("set: the index is not a list");
    expect(() => Reflect.apply(set, undefined, [x, [0], "1"])).toThrow("set: value is neither a number nor a tensor");
  });
});
