import { describe, expect, it } from "vitest";
import { dtypeNames, promote, unaryRules } from "../codegen/spec/dtypes.ts";
import { DTypeError } from "../src/core/errors.ts";
import type { DType, Scalar } from "../src/types/dtype.ts";
import {
  canCast,
  checkScalar,
  type Floating,
  type FloatingPromote,
  floatingOf,
  floatingPromote,
  type Magnitude,
  type MeanDType,
  magnitudeOf,
  meanOf,
  type Promote,
  promoteOperands,
  promoteTypes,
  resultType,
  type SumDType,
  scalarDType,
  sumOf,
  type TrueDivide,
  trueDivide,
  type VarianceDType,
  varianceOf,
} from "../src/types/promote.ts";
import { goldenCases } from "./support/golden.ts";

interface Case {
  a: DType;
  b?: DType;
  promote: DType;
  safe: boolean;
  sameKind: boolean;
  trueDivide: DType;
  arctan2?: DType;
  [key: string]: DType | boolean | undefined;
}

const cases = goldenCases<Case>("promotion");
const pairs = cases.flatMap((c) => (c.b === undefined ? [] : [{ ...c, b: c.b }]));
const singles = cases.filter((c) => c.b === undefined);

/** NumPy's default integer is int64; ours is int32, for sums of bool and small integers and for `bool + 2`. */
const ours = (dtype: unknown, from: DType): unknown =>
  from === "int64" || from === "uint64" ? dtype : dtype === "int64" ? "int32" : dtype === "uint64" ? "uint32" : dtype;

describe("promotion", () => {
  it("has every pair of NumPy's", () => {
    expect(pairs).toHaveLength(196);
    for (const c of pairs) {
      expect([c.a, c.b, promoteTypes(c.a, c.b)]).toEqual([c.a, c.b, c.promote]);
      expect(promote(c.a, c.b)).toBe(c.promote);
      expect([c.a, c.b, canCast(c.a, c.b)]).toEqual([c.a, c.b, c.safe]);
      expect([c.a, c.b, canCast(c.a, c.b, "same_kind")]).toEqual([c.a, c.b, c.sameKind]);
      const [a, b] = [{ dtype: c.a }, { dtype: c.b }];
      expect(promoteOperands(a, b)).toBe(c.promote);
      expect(resultType([a, b])).toBe(c.promote);
      expect([c.a, c.b, trueDivide(a, b)]).toEqual([c.a, c.b, c.trueDivide]);
      if (c.arctan2 !== undefined) expect([c.a, c.b, floatingPromote(a, b)]).toEqual([c.a, c.b, c.arctan2]);
    }
  });

  it("has NumPy's dtypes for one operand", () => {
    expect(singles).toHaveLength(dtypeNames.length);
    for (const c of singles) {
      expect([c.a, floatingOf(c.a)]).toEqual([c.a, c.exp]);
      expect([c.a, magnitudeOf(c.a)]).toEqual([c.a, c.absolute]);
      expect([c.a, meanOf(c.a)]).toEqual([c.a, c.mean]);
      expect([c.a, varianceOf(c.a)]).toEqual([c.a, c.var]);
      expect([c.a, sumOf(c.a)]).toEqual([c.a, ours(c.sum, c.a)]);
      expect(sumOf(c.a)).toBe(unaryRules.sum(c.a));
    }
  });

  it("treats plain numbers as weak", () => {
    for (const c of singles) {
      const x = { dtype: c.a };
      for (const [name, value] of [
        ["int", 2],
        ["float", 2.5],
        ["bool", true],
      ] as const) {
        const want = ours(c[name], c.a);
        expect([c.a, name, scalarDType(value, c.a)]).toEqual([c.a, name, want]);
        expect([promoteOperands(x, value), promoteOperands(value, x)]).toEqual([want, want]);
        expect(resultType([x, value])).toBe(want);
        expect([c.a, name, trueDivide(x, value)]).toEqual([c.a, name, c[`${name}TrueDivide`]]);
        const arctan2 = c[`${name}Arctan2`];
        if (arctan2 !== undefined) expect([c.a, name, floatingPromote(value, x)]).toEqual([c.a, name, arctan2]);
      }
    }
  });

  it("takes bigints as integers and two plain values by their defaults", () => {
    expect(scalarDType(2n, "bool")).toBe("int64");
    expect(scalarDType(2n, "int8")).toBe("int8");
    expect(scalarDType(2n, "float32")).toBe("float32");
    expect(promoteOperands(2, 3)).toBe("float64");
    expect(promoteOperands(2n, true)).toBe("int64");
    expect(promoteOperands(true, false)).toBe("bool");
    expect(floatingPromote(true, false)).toBe("float64");
    expect(scalarDType(Number.NaN, "int32")).toBe("float64");
    expect(scalarDType(1e21, "uint64")).toBe("float64");
    expect(resultType([1, { dtype: "int8" }, 2.5])).toBe("float64");
    expect(resultType([])).toBe("float64");
  });

  it("refuses a plain integer that does not fit", () => {
    expect(() => checkScalar("add", 300, "uint8")).toThrow(new DTypeError("add: 300 is out of range for uint8"));
    expect(() => checkScalar("add", -1, "uint64")).toThrow("add: -1 is out of range for uint64");
    expect(() => checkScalar("add", 2n ** 63n, "int64")).toThrow("add: 9223372036854775808 is out of range for int64");
    expect(() => checkScalar("add", -129, "int8")).toThrow(DTypeError);
    expect(() => checkScalar("add", 2 ** 31, "int32")).toThrow("add: 2147483648 is out of range for int32");
    for (const [value, dtype] of [
      [-128, "int8"],
      [255, "uint8"],
      [2n ** 64n - 1n, "uint64"],
      [-0, "uint8"],
      [1e20, "float16"],
      [2.5, "int8"],
    ] as const) {
      expect(() => checkScalar("add", value, dtype)).not.toThrow();
    }
  });
});

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T[] => [];

describe("the types of promotion", () => {
  it("equal the run time", () => {
    // Checked by the compiler: `holds` does not compile for `false`.
    holds<Equal<Promote<"uint8", "int8">, "int16">>();
    holds<Equal<Promote<"int64", "uint64">, "float64">>();
    holds<Equal<Promote<"int8", 2>, "int8">>();
    holds<Equal<Promote<-2, "int8">, "int8">>();
    holds<Equal<Promote<"int8", 2.5>, "float64">>();
    holds<Equal<Promote<"int8", 1e21>, "float64">>();
    holds<Equal<Promote<"int8", number>, "int8" | "float64">>();
    holds<Equal<Promote<"bool", number>, "int32" | "float64">>();
    holds<Equal<Promote<"bool", 2>, "int32">>();
    holds<Equal<Promote<"bool", 2n>, "int64">>();
    holds<Equal<Promote<"float16", 2.5>, "float16">>();
    holds<Equal<Promote<"complex64", number>, "complex64">>();
    holds<Equal<Promote<"int16", boolean>, "int16">>();
    holds<Equal<Promote<"float32", Scalar>, "float32">>();
    holds<Equal<Promote<2, 3>, "float64">>();
    holds<Equal<Promote<2n, true>, "int64">>();
    holds<Equal<Promote<"int8" | "float32", "int16">, "int16" | "float32">>();
    holds<Equal<Promote<DType, DType>, DType>>();
    // biome-ignore lint/suspicious/noExplicitAny: what a failed call gives
    holds<Equal<Promote<any, "float32">, DType>>();
    holds<Equal<Floating<"bool" | "uint32">, "float16" | "float64">>();
    holds<Equal<Floating<3>, "float64">>();
    holds<Equal<FloatingPromote<"uint8", "int8">, "float16">>();
    holds<Equal<FloatingPromote<"int8", 2>, "float16">>();
    holds<Equal<FloatingPromote<2.5, "int8">, "float64">>();
    holds<Equal<TrueDivide<"int8", "int8">, "float64">>();
    holds<Equal<TrueDivide<"int16", "float16">, "float32">>();
    holds<Equal<TrueDivide<"float32", number>, "float32">>();
    holds<Equal<TrueDivide<"int8", number>, "float64">>();
    holds<Equal<Magnitude<"complex128" | "int8">, "float64" | "int8">>();
    holds<Equal<SumDType<"bool">, "int32">>();
    holds<Equal<SumDType<"uint16">, "uint32">>();
    holds<Equal<MeanDType<"int8">, "float64">>();
    holds<Equal<MeanDType<"float16">, "float16">>();
    holds<Equal<VarianceDType<"complex64">, "float32">>();
  });
});
