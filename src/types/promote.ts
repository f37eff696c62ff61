import { DTypeError } from "../core/errors.ts";
import {
  bitsOf,
  floatingOf,
  kindOf,
  magnitudeOf,
  meanOf,
  promoteTypes,
  quotientOf,
  sumOf,
  varianceOf,
} from "../generated/promotion.ts";
import type {
  Floatings,
  Magnitudes,
  Means,
  Promotions,
  Quotients,
  Sums,
  Variances,
} from "../generated/types/promotion.ts";
import type { DType, IntegerDType, Scalar } from "./dtype.ts";

export { floatingOf, magnitudeOf, meanOf, promoteTypes, quotientOf, sumOf, varianceOf };

// Each rule below looks its answer up in a generated interface, once per pair of dtypes in a program. A union of dtypes
// gives the union of the answers. `any` gives every dtype: it comes from a call that has failed, or from outside.

/** The dtype of a plain value that meets no tensor: numbers are float64 (JavaScript's are), bigints int64. */
export type DefaultDType<V> = V extends number ? "float64" : V extends bigint ? "int64" : "bool";

/** Whether a number literal's own text is an integer. From 1e21 on it has an exponent: such a number counts as a float. */
type Integral<N extends number> = number extends N ? boolean : `${N}` extends `${bigint}` ? true : false;

/** A number that meets an integer dtype: an integer keeps the dtype, a fraction gives float64, `number` may be both. */
type WeakNumber<D, N extends number> = Integral<N> extends infer I ? (I extends true ? D : "float64") : never;

/** The dtype of a tensor with a plain value: NumPy's weak scalars (NEP 50). int32 stands for NumPy's default int64. */
type Weak<D extends DType, V> = V extends number
  ? D extends IntegerDType
    ? WeakNumber<D, V>
    : D extends "bool"
      ? WeakNumber<"int32", V>
      : D
  : V extends bigint
    ? D extends "bool"
      ? "int64"
      : D
    : D;

/** Two plain values. */
type WeakPair<A, B> = Promotions[DefaultDType<A>][DefaultDType<B>];

/** NumPy 2 promotion of two operands, each a dtype or the type of a plain value such as `2` or `2.5`. */
// `infer` keeps the compiler from working out all pairs (5,000 instantiations) where it only asks if this is a dtype.
export type Promote<A, B> = PromoteEach<A, B> extends infer P extends DType ? P : never;

type PromoteEach<A, B> = 0 extends (1 & A) | (1 & B)
  ? DType
  : A extends keyof Promotions
    ? B extends keyof Promotions
      ? Promotions[A][B]
      : Weak<A, B>
    : B extends keyof Promotions
      ? Weak<B, A>
      : WeakPair<A, B>;

/** `exp`, `sin` …: bool and 8 bits give float16, 16 bits float32, wider integers float64; floats and complex stay. */
export type Floating<D> = 0 extends 1 & D ? DType : D extends keyof Floatings ? Floatings[D] : "float64";

/** `arctan2`, `hypot` …: each operand becomes floating by itself, so uint8 with int8 is float16, as in NumPy. */
export type FloatingPromote<A, B> = FloatingEach<A, B> extends infer P extends DType ? P : never;

type FloatingEach<A, B> = 0 extends (1 & A) | (1 & B)
  ? DType
  : A extends keyof Floatings
    ? B extends keyof Floatings
      ? Promotions[Floatings[A]][Floatings[B]]
      : Floating<Weak<A, B>>
    : B extends keyof Floatings
      ? Floating<Weak<B, A>>
      : "float64";

/** `divide`: integers give float64. */
export type TrueDivide<A, B> =
  Promote<A, B> extends infer P ? (P extends keyof Quotients ? Quotients[P] : never) : never;

/** `absolute`: complex gives its real dtype. */
export type Magnitude<D> = 0 extends 1 & D ? DType : D extends keyof Magnitudes ? Magnitudes[D] : DefaultDType<D>;

/** `sum`, `prod`, `cumsum`, `cumprod`: bool and integers up to 32 bits give int32, or uint32 where they have no sign. */
export type SumDType<D> = 0 extends 1 & D ? DType : D extends keyof Sums ? Sums[D] : never;

/** `mean`: integers give float64. */
export type MeanDType<D> = 0 extends 1 & D ? DType : D extends keyof Means ? Means[D] : never;

/** `variance`, `std`: as `mean`, and complex gives its real dtype. */
export type VarianceDType<D> = 0 extends 1 & D ? DType : D extends keyof Variances ? Variances[D] : never;

/** What takes part in promotion: the dtype of a tensor, or a plain value. */
export type Operand = { readonly dtype: DType } | Scalar;

const isInteger = (dtype: DType): boolean => kindOf[dtype] === 1 || kindOf[dtype] === 2;

/** The twin of `DefaultDType`. */
export function defaultDType(value: Scalar): DType {
  return typeof value === "number" ? "float64" : typeof value === "bigint" ? "int64" : "bool";
}

/** Whether a value counts as an integer: a number as its literal does, so not from 1e21 on, where NumPy has a float. */
export function isIntegral(value: Scalar): boolean {
  return typeof value !== "number" || (Number.isInteger(value) && Math.abs(value) < 1e21);
}

/** The dtype that a plain value and a tensor of dtype `other` give together: `Promote<other, value>`. */
export function scalarDType(value: Scalar, other: DType): DType {
  if (typeof value === "boolean") return other;
  if (other === "bool") return typeof value === "bigint" ? "int64" : isIntegral(value) ? "int32" : "float64";
  return isInteger(other) && !isIntegral(value) ? "float64" : other;
}

/** Throws unless a plain integer fits the integer dtype that it takes on, as NumPy does (OverflowError). */
export function checkScalar(op: string, value: Scalar, dtype: DType): void {
  if (typeof value === "boolean" || !isInteger(dtype) || !isIntegral(value)) return;
  const [exact, bits, signed] = [BigInt(value), bitsOf[dtype], kindOf[dtype] === 2];
  if (exact !== (signed ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact))) {
    throw new DTypeError(`${op}: ${value} is out of range for ${dtype}`);
  }
}

/** The twin of `Promote`. It does not look whether plain values fit: `resultType` does. */
export function promoteOperands(a: Operand, b: Operand): DType {
  if (typeof a === "object") return typeof b === "object" ? promoteTypes(a.dtype, b.dtype) : scalarDType(b, a.dtype);
  return typeof b === "object" ? scalarDType(a, b.dtype) : promoteTypes(defaultDType(a), defaultDType(b));
}

/** The twin of `FloatingPromote`. */
export function floatingPromote(a: Operand, b: Operand): DType {
  if (typeof a === "object" && typeof b === "object") return promoteTypes(floatingOf(a.dtype), floatingOf(b.dtype));
  return typeof a === "object" || typeof b === "object" ? floatingOf(promoteOperands(a, b)) : "float64";
}

/** The twin of `TrueDivide`. */
export function trueDivide(a: Operand, b: Operand): DType {
  return quotientOf(promoteOperands(a, b));
}

/** The dtype in which tensors and plain values meet: first the tensors, then the values, which are weak. */
export function resultType(operands: readonly Operand[]): DType {
  let dtype: DType | undefined;
  for (const x of operands) {
    if (typeof x === "object") dtype = dtype === undefined ? x.dtype : promoteTypes(dtype, x.dtype);
  }
  const tensors = dtype;
  for (const x of operands) {
    if (typeof x === "object") continue;
    const met = tensors === undefined ? defaultDType(x) : scalarDType(x, tensors);
    dtype = dtype === undefined ? met : promoteTypes(dtype, met);
  }
  return dtype ?? "float64";
}

/** The error of a function that has no meaning for a dtype. */
export function unsupported(op: string, dtype: DType): DTypeError {
  return new DTypeError(`${op}: ${dtype} is not supported`);
}

/** NumPy's `can_cast`: `safe` loses no value, `same_kind` may lose range or precision, but not a sign, fraction or part. */
export function canCast(from: DType, to: DType, casting: "safe" | "same_kind" = "safe"): boolean {
  if (promoteTypes(from, to) === to) return true;
  return casting === "same_kind" && kindOf[from] <= kindOf[to];
}
