import { describe, expect, it } from "vitest";
import { DTypeError, IndexError, ShapeError } from "../src/core/errors.ts";
import { view, wrap } from "../src/core/strided.ts";
import { Tensor } from "../src/core/tensor.ts";
import { dtypeNames } from "../src/generated/promotion.ts";
import { astype, copy, item, tolist, toTypedArray } from "../src/ops/convert.ts";
import type { Complex, ItemOf, ItemRule, NestedList, TypedArrayOf } from "../src/types/convert.ts";
import type { DType } from "../src/types/dtype.ts";

const x = wrap(Float64Array.of(1.5, -2.5, 0, 300), "float64", [2, 2], [2, 1], 0);
const flipped = view(x, [2, 2], [-1, -2], 3);

describe("astype", () => {
  it("makes a new tensor in C order, of the dtype", () => {
    const y = astype(flipped, "int8");
    expect([y.dtype, tolist(y), y.steps]).toEqual([
      "int8",
      [
        [44, -2],
        [0, 1],
      ],
      [2, 1],
    ]);
    expect(astype(x, "float64").data).not.toBe(x.data);
    for (const dtype of dtypeNames) expect(astype(x, dtype).dtype).toBe(dtype);
  });

  it("takes copy, casting and out", () => {
    expect(astype(x, "float64", { copy: false })).toBe(x);
    expect(astype(x, "float32", { copy: false })).not.toBe(x);
    expect(astype(x, "float32", { casting: "same_kind" }).dtype).toBe("float32");
    expect(() => astype(x, "float32", { casting: "safe" })).toThrow(
      new DTypeError('astype: float64 does not cast to float32 under "safe"'),
    );
    expect(() => astype(x, "int32", { casting: "same_kind" })).toThrow(DTypeError);
    const out = wrap(new Float32Array(4), "float32", [2, 2], [1, 2], 0);
    expect(astype(x, "int32", { out })).toBe(out);
    expect(tolist(out)).toEqual([
      [1, -2],
      [0, 300],
    ]);
    const same = copy(x);
    expect(tolist(astype(view(same, [2, 2], [1, 2]), "float64", { out: same }))).toEqual([
      [1.5, 0],
      [-2.5, 300],
    ]);
    const small = wrap(new Float64Array(2), "float64", [2], [1], 0);
    expect(() => astype(x, "float64", { out: small })).toThrow(ShapeError);
  });

  it("refuses what is no dtype and no tensor", () => {
    expect(() => Reflect.apply(astype, null, [x, "float"])).toThrow("astype: float is not a dtype");
    expect(() => Reflect.apply(astype, null, [x, "int8", { casting: "no" }])).toThrow("astype: casting is");
    for (const [name, run] of Object.entries({ astype, copy, item, tolist, toTypedArray })) {
      expect(() => Reflect.apply(run, null, [[1, 2]])).toThrow(`${name}: x is not a tensor`);
    }
  });
});

describe("item", () => {
  it("gives what JavaScript has for each dtype", () => {
    const want: Partial<Record<DType, unknown>> = {
      bool: true,
      int64: 3n,
      uint64: 3n,
      complex64: { re: 3, im: 0 },
      complex128: { re: 3, im: 0 },
    };
    for (const dtype of dtypeNames) {
      const three = astype(wrap(Float64Array.of(3), "float64", [1, 1], [1, 1], 0), dtype);
      expect([dtype, item(three)]).toEqual([dtype, want[dtype] ?? 3]);
    }
  });

  it("takes an index for each axis, or one", () => {
    expect([item(flipped, 0, 0), item(flipped, 0, -1), item(flipped, 2), item(flipped, -1)]).toEqual([
      300, -2.5, 0, 1.5,
    ]);
    expect(item(wrap(Int8Array.of(7), "int8", [], [], 0))).toBe(7);
  });

  it("says what is wrong", () => {
    const wide = wrap(new Float64Array(6), "float64", [2, 3], [3, 1], 0);
    expect(() => item(wide)).toThrow(new ShapeError("item: a tensor of shape [2, 3] has 6 elements, not 1"));
    expect(() => item(wrap(new Int8Array(0), "int8", [0], [1], 0))).toThrow(
      "item: a tensor of shape [0] has 0 elements, not 1",
    );
    expect(() => item(wide, 0, 3)).toThrow(new IndexError("item: index 3 is out of range for axis 1 of [2, 3]"));
    expect(() => item(wide, 6)).toThrow("item: index 6 is out of range for [2, 3], which has 6 elements");
    expect(() => item(wide, 0.5)).toThrow(IndexError);
    expect(() => item(wide, 0, 0, 0)).toThrow(new IndexError("item: 3 indices for [2, 3]"));
  });
});

describe("tolist and toTypedArray", () => {
  it("follow the layout", () => {
    expect(tolist(flipped)).toEqual([
      [300, -2.5],
      [0, 1.5],
    ]);
    expect(toTypedArray(flipped)).toEqual(Float64Array.of(300, -2.5, 0, 1.5));
    expect(tolist(wrap(new Float64Array(0), "float64", [2, 0], [1, 1], 0))).toEqual([[], []]);
    expect(tolist(wrap(Uint8Array.of(1), "bool", [], [], 0))).toBe(true);
    expect(toTypedArray(astype(x, "float16"))).toEqual(Float32Array.of(1.5, -2.5, 0, 300));
    expect(toTypedArray(astype(x, "complex64"))).toEqual(Float32Array.of(1.5, 0, -2.5, 0, 0, 0, 300, 0));
    expect(toTypedArray(astype(x, "bool"))).toEqual(Uint8Array.of(1, 1, 0, 1));
    expect(toTypedArray(astype(x, "uint64"))).toEqual(BigUint64Array.of(1n, 2n ** 64n - 2n, 0n, 300n));
    expect(tolist(astype(x, "complex128"))).toEqual([
      [
        { re: 1.5, im: 0 },
        { re: -2.5, im: 0 },
      ],
      [
        { re: 0, im: 0 },
        { re: 300, im: 0 },
      ],
    ]);
  });
});

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T[] => [];

describe("the types of conversion", () => {
  it("equal the run time", () => {
    holds<Equal<ItemRule<[2, 3], []>, "item: a tensor of shape [2, 3] has 6 elements, not 1">>();
    holds<Equal<ItemRule<[0], []>, "item: a tensor of shape [0] has 0 elements, not 1">>();
    holds<Equal<ItemRule<[2, 3], [0, 0, 0]>, "item: 3 indices for [2, 3]">>();
    holds<Equal<ItemRule<[], [0, 0]>, "item: 2 indices for []">>();
    holds<Equal<ItemRule<[], []> | ItemRule<[1, 1], []> | ItemRule<[2, 3], [5]>, unknown>>();
    holds<Equal<ItemRule<[2, 3], [0, 1]> | ItemRule<number[], []> | ItemRule<[number], []>, unknown>>();
    // A symbol, and a dim that may be 1, are for the run time.
    holds<Equal<ItemRule<["batch"], []> | ItemRule<[1 | 2], []> | ItemRule<[2, 3], number[]>, unknown>>();
    holds<
      Equal<
        [ItemOf<"bool">, ItemOf<"int64">, ItemOf<"complex64">, ItemOf<"float16">],
        [boolean, bigint, Complex, number]
      >
    >();
    holds<Equal<ItemOf<"int8" | "uint64">, number | bigint>>();
    holds<Equal<NestedList<[2, 3], "int32">, number[][]>>();
    holds<Equal<NestedList<[], "bool">, boolean>>();
    holds<Equal<NestedList<[2, "n", number, 4], "int64">, bigint[][][][]>>();
    holds<Equal<TypedArrayOf<"float16">, Float32Array>>();
    holds<Equal<TypedArrayOf<"bool" | "int64">, Uint8Array | BigInt64Array>>();
    expect(new Tensor(Float64Array.of(1), "float64", [1], [1], 0).size).toBe(1);
  });
});
