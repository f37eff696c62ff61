import { describe, expect, it } from "vitest";
import { dtypeNames } from "../codegen/spec/dtypes.ts";
import { elementwise } from "../codegen/spec/elementwise/index.ts";
import { refusedBy } from "../codegen/spec/elementwise/rules.ts";
import { castTo } from "../src/core/cast.ts";
import { elementAt } from "../src/core/element.ts";
import { inPlace, type Operand } from "../src/core/elementwise.ts";
import { DTypeError, ShapeError, ValueError } from "../src/core/errors.ts";
import { type Strided, sizeOf } from "../src/core/layout.ts";
import { allocate, view } from "../src/core/strided.ts";
import { add } from "../src/generated/kernels/add.ts";
import { divide } from "../src/generated/kernels/divide.ts";
import { multiply } from "../src/generated/kernels/multiply.ts";
import type { DType } from "../src/types/dtype.ts";
import { promoteTypes } from "../src/types/promote.ts";
import { callOf, loadCalls, names } from "./support/elementwise.ts";

const calls = await loadCalls();
const call = (name: string, ...operands: Operand[]): Strided => callOf(calls, name)(operands);

function of(dtype: DType, ...values: number[]): Strided {
  const x = allocate([values.length], "float64");
  for (const [i, value] of values.entries()) x.data[i] = value;
  return castTo(x, dtype);
}

function bigs(dtype: "int64" | "uint64", ...values: bigint[]): Strided {
  const x = allocate([values.length], dtype);
  for (const [i, value] of values.entries()) x.data[i] = value;
  return x;
}

const values = (x: Strided): unknown[] =>
  Array.from({ length: sizeOf(x.shape) }, (_, i) => elementAt(x.data, x.dtype, x.offset + i));

describe("operands", () => {
  it("are tensors or plain values", () => {
    const x = of("float64", 1);
    for (const [name, operands, message] of [
      ["add", [x, "1"], "add: y is not a tensor or a number"],
      ["add", [null, x], "add: x is not a tensor or a number"],
      ["sqrt", [[1, 2]], "sqrt: x is not a tensor or a number"],
      ["where", [x, x, undefined], "where: y is not a tensor or a number"],
      ["clip", [x, 0, {}], "clip: max is not a tensor or a number"],
    ] as const) {
      // @ts-expect-error What a caller in JavaScript may pass.
      expect(() => callOf(calls, name)(operands)).toThrow(new TypeError(message));
    }
  });

  it("broadcast, or the shapes are named", () => {
    const x = allocate([3, 4], "float64");
    expect(call("add", x, allocate([3, 1], "float64")).shape).toEqual([3, 4]);
    expect(call("where", allocate([2, 1, 1], "bool"), x, 1).shape).toEqual([2, 3, 4]);
    expect(() => call("add", x, allocate([5], "float64"))).toThrow(
      new ShapeError("add: shapes do not broadcast — [3, 4] and [5]: 4 ≠ 5"),
    );
  });

  it("are cast to the dtype in which they meet", () => {
    for (const a of dtypeNames) {
      for (const b of dtypeNames) {
        const [x, y] = [of(a, 0, 1, 1), of(b, 1, 1, 0)];
        const dtype = promoteTypes(a, b);
        const sum = call("add", x, y);
        expect(sum.dtype).toBe(dtype);
        expect(values(sum)).toEqual(values(call("add", castTo(x, dtype), castTo(y, dtype))));
        expect(values(call("less", x, y))).toEqual([true, false, false]);
      }
    }
  });
});

describe("plain numbers", () => {
  it("take the dtype of the tensor", () => {
    expect(call("add", of("float32", 1), 0.1).data).toEqual(Float32Array.of(1 + Math.fround(0.1)));
    expect(call("add", of("float16", 1), 0.1).dtype).toBe("float16");
    expect(call("multiply", 3, of("int8", 50)).data).toEqual(Int8Array.of(150 - 256));
    expect(call("add", bigs("int64", 1n), 2).data).toEqual(BigInt64Array.of(3n));
    expect(call("add", of("complex64", 1), 2.5).data).toEqual(Float32Array.of(3.5, 0));
    expect(call("add", of("bool", 1), true).dtype).toBe("bool");
  });

  it("make float64 of an integer tensor if they are fractions, int32 of bool if they are not", () => {
    expect(call("add", of("int8", 1), 2.5)).toMatchObject({ dtype: "float64", data: Float64Array.of(3.5) });
    expect(call("add", of("bool", 1), 2)).toMatchObject({ dtype: "int32", data: Int32Array.of(3) });
    expect(call("where", of("bool", 1, 0), 2.5, of("int32", 7, 7)).dtype).toBe("float64");
  });

  it("fit the integer dtype, but in comparisons", () => {
    expect(() => call("add", of("uint8", 1), 300)).toThrow(new DTypeError("add: 300 is out of range for uint8"));
    expect(values(call("less", of("uint8", 1, 255), 300))).toEqual([true, true]);
    expect(values(call("greater", -1, of("uint32", 1)))).toEqual([false]);
    expect(values(call("equal", view(of("uint8", 44, 7, 44), [2], [2]), 300))).toEqual([false, false]);
    expect(values(call("less", bigs("uint64", 1n), -1))).toEqual([false]);
    expect(values(call("less", bigs("int64", 1n), 2n ** 63n))).toEqual([true]);
  });

  it("need not fit it where the loop is a float's or bool's", () => {
    const x = of("uint8", 0, 128, 255);
    expect(call("divide", x, 256).data).toEqual(Float64Array.of(0, 0.5, 255 / 256));
    expect(call("divide", -512, x).data).toEqual(Float64Array.of(Number.NEGATIVE_INFINITY, -4, -512 / 255));
    expect(call("arctan2", x, -1000).dtype).toBe("float16");
    expect(call("logicalAnd", x, -1000).data).toEqual(Uint8Array.of(0, 1, 1));
    expect(() => call("divide", of("bool", 1), 2 ** 31)).not.toThrow();
    expect(() => call("multiply", x, 256)).toThrow("multiply: 256 is out of range for uint8");
  });

  it("alone give float64", () => {
    expect(call("add", 2, 3)).toMatchObject({ dtype: "float64", shape: [], data: Float64Array.of(5) });
    expect(call("sqrt", 4)).toMatchObject({ dtype: "float64", shape: [] });
    expect(call("logicalAnd", 2, Number.NaN)).toMatchObject({ dtype: "bool", data: Uint8Array.of(1) });
  });
});

describe("integers", () => {
  it("of 64 bits and different signs are compared by value", () => {
    const [x, y] = [bigs("int64", -1n, 2n ** 62n + 1n), bigs("uint64", 2n ** 64n - 1n, 2n ** 62n)];
    expect(values(call("equal", x, y))).toEqual([false, false]);
    expect(values(call("less", x, y))).toEqual([true, false]);
  });

  it("of 64 bits are compared with floats as float64", () => {
    const x = bigs("uint64", 5n, 2n ** 53n + 1n, 6n);
    const y = of("float64", 5, 2 ** 53, 7);
    const z = of("int8", 5, -1, 6);
    expect(call("equal", x, y).data).toEqual(Uint8Array.of(1, 1, 0));
    expect(call("notEqual", y, x).data).toEqual(Uint8Array.of(0, 0, 1));
    expect(call("lessEqual", x, y).data).toEqual(Uint8Array.of(1, 1, 1));
    expect(call("equal", z, x).data).toEqual(Uint8Array.of(1, 0, 1));
    const last = bigs("uint64", 2n ** 64n - 1n);
    expect(call("equal", last, 2n ** 64n).data).toEqual(Uint8Array.of(0));
    expect(call("less", last, 2n ** 64n).data).toEqual(Uint8Array.of(1));
    expect(call("less", -(2n ** 70n), bigs("int64", -(2n ** 63n))).data).toEqual(Uint8Array.of(1));
  });

  it("wrap around", () => {
    expect(values(call("multiply", of("int32", 2 ** 30 + 1), of("int32", 2 ** 30 + 3)))).toEqual([
      Math.imul(2 ** 30 + 1, 2 ** 30 + 3),
    ]);
    expect(values(call("multiply", of("uint32", 4294967295), of("uint32", 4294967295)))).toEqual([1]);
    expect(values(call("negative", of("uint8", 1)))).toEqual([255]);
    expect(values(call("add", bigs("uint64", 2n ** 64n - 1n), 1))).toEqual([0n]);
    expect(values(call("absolute", of("int8", -128)))).toEqual([-128]);
  });

  it("divided by zero give 0", () => {
    for (const dtype of ["int8", "uint32", "int32", "int64"] as const) {
      const [x, y] = [of(dtype, 5), of(dtype, 0)];
      const zero = values(of(dtype, 0));
      expect(values(call("floorDivide", x, y))).toEqual(zero);
      expect(values(call("remainder", x, y))).toEqual(zero);
      expect(values(call("reciprocal", y))).toEqual(zero);
    }
  });

  it("have no negative powers", () => {
    for (const dtype of ["int8", "int32", "int64"] as const) {
      expect(() => call("power", of(dtype, 2), of(dtype, -1))).toThrow(
        new ValueError("power: integers to negative integer powers are not allowed"),
      );
    }
    expect(values(call("power", bigs("int64", 3n), bigs("int64", 41n)))).toEqual([BigInt.asIntN(64, 3n ** 41n)]);
  });
});

describe("dtypes without a meaning", () => {
  for (const name of names) {
    const row = elementwise[name];
    for (const dtype of refusedBy(row.dtype)) {
      it(`${name} of ${dtype}`, () => {
        const x = of(dtype, 1, 0);
        const operands = row.params.map(() => x);
        expect(() => call(name, ...operands)).toThrow(new DTypeError(`${name}: ${dtype} is not supported`));
      });
    }
  }

  it("count even where only one operand has it, bool apart", () => {
    expect(() => call("bitwiseAnd", of("int8", 1), 2.5)).toThrow(
      new DTypeError("bitwiseAnd: float64 is not supported"),
    );
    expect(() => call("floorDivide", of("complex64", 1), of("int32", 1))).toThrow(
      new DTypeError("floorDivide: complex64 is not supported"),
    );
    expect(values(call("subtract", of("bool", 1), of("int8", 3)))).toEqual([-2]);
  });
});

describe("out of a wider dtype", () => {
  it("gets values that are rounded to the result's dtype first", () => {
    const x = of("float16", 0.1, 1 / 3);
    const y = of("float16", 0.07, 1 / 3);
    for (const dtype of ["float32", "float64"] as const) {
      const out = of(dtype, 0, 0);
      callOf(calls, "add")([x, y], { out });
      expect(out.data).toEqual(castTo(call("add", x, y), dtype).data);
      callOf(calls, "sqrt")([of("int8", 60, 2)], { out });
      expect(out.data).toEqual(castTo(of("float64", 7.74609375, 1.4140625), dtype).data);
    }
  });
});

describe("in place", () => {
  it("writes over the operand, with its shape and dtype", () => {
    const x = of("int32", 1, 2, 3);
    expect(inPlace(add, x, 10)).toBe(x);
    expect(values(x)).toEqual([11, 12, 13]);
    const y = castTo(of("float64", 1, 2), "float16");
    inPlace(multiply, y, of("float64", 0.5, 3));
    expect(values(y)).toEqual([0.5, 6]);
  });

  it("reads operands that it overlaps first", () => {
    const x = of("float64", 1, 2, 3, 4);
    inPlace(add, view(x, [3], [1], 1), view(x, [3], [1], 0));
    expect(values(x)).toEqual([1, 3, 5, 7]);
    inPlace(add, x, view(x, [4], [-1], 3));
    expect(values(x)).toEqual([8, 8, 8, 8]);
    inPlace(multiply, x, view(x, [4], [0], 0));
    expect(values(x)).toEqual([64, 64, 64, 64]);
  });

  it("refuses an operand that does not broadcast to it, and a dtype that it does not hold", () => {
    const x = of("int32", 1, 2, 3);
    expect(() => inPlace(add, x, of("int32", 1, 2))).toThrow("addInPlace: cannot broadcast [2] to [3]: 2 ≠ 3");
    expect(() => inPlace(add, x, allocate([2, 3], "int32"))).toThrow(ShapeError);
    expect(() => inPlace(divide, x, 2)).toThrow(new DTypeError("divideInPlace: float64 does not fit into int32"));
    expect(() => inPlace(add, view(x, [2, 3], [0, 1]), 1)).toThrow(ValueError);
    expect(values(x)).toEqual([1, 2, 3]);
    // @ts-expect-error A number has no place.
    expect(() => inPlace(add, 1, 2)).toThrow(new TypeError("addInPlace: x is not a tensor"));
  });
});

describe("no elements", () => {
  it("meet longer operands, of every function of two, in both orders", () => {
    for (const name of names.filter((name) => elementwise[name].params.length === 2)) {
      for (const dtype of ["float64", "float32", "int32"] as const) {
        if (refusedBy(elementwise[name].dtype).includes(dtype)) continue;
        const [none, row] = [allocate([0, 5], dtype), of(dtype, 1, 2, 3, 4, 5)];
        expect(call(name, none, row).shape, name).toEqual([0, 5]);
        expect(call(name, row, none).shape, name).toEqual([0, 5]);
        expect(values(row), name).toEqual([1, 2, 3, 4, 5]);
      }
    }
  });
});
