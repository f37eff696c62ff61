import { floatingOf, magnitudeOf, quotientOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { isComplex } from "./storage.ts";

/** Which dtypes an element-wise function takes, in which one it computes, and which one it gives. */
export interface DTypeRule {
  /** The dtype of the computation for operands that promote to `dtype`; null where NumPy has no such loop. */
  compute(dtype: DType): DType | null;
  /** The dtype of the result, from that of the computation. */
  result(compute: DType): DType;
  /** Whether each operand goes through `compute` by itself before they are promoted, and not the promoted dtype. */
  readonly each: boolean;
  /** The dtype to which the first operand is cast where it has no part in the promotion: the condition of `where`. */
  readonly first: DType | null;
  /** Whether integers of different signs are compared by value, without a common dtype. */
  readonly exact: boolean;
}

const same = (dtype: DType): DType => dtype;
const bool = (): DType => "bool";
const isFloat = (dtype: DType): boolean => dtype === "float64" || dtype === "float32" || dtype === "float16";
/** NumPy has int8 loops where it counts with bool. */
const count = (dtype: DType): DType => (dtype === "bool" ? "int8" : dtype);
const notBool = (dtype: DType): DType | null => (dtype === "bool" ? null : dtype);
const real = (dtype: DType): DType | null => (isComplex(dtype) ? null : dtype);
const integral = (dtype: DType): DType | null => (isFloat(dtype) || isComplex(dtype) ? null : dtype);

/** `add`: every dtype, as promoted. */
export const arithmetic: DTypeRule = { compute: same, result: same, each: false, first: null, exact: false };
/** `subtract`: as `add`, without bool. */
export const numeric: DTypeRule = { compute: notBool, result: same, each: false, first: null, exact: false };
/** `power`: as `add`, and bool counts as int8. */
export const counting: DTypeRule = { compute: count, result: same, each: false, first: null, exact: false };
/** `floorDivide`: as `power`, without complex. */
export const realCounting: DTypeRule = {
  compute: (dtype) => real(count(dtype)),
  result: same,
  each: false,
  first: null,
  exact: false,
};
/** `leftShift`: integers, and bool counts as int8. */
export const shift: DTypeRule = {
  compute: (dtype) => integral(count(dtype)),
  result: same,
  each: false,
  first: null,
  exact: false,
};
/** `bitwiseAnd`: bool and integers. */
export const bitwise: DTypeRule = { compute: integral, result: same, each: false, first: null, exact: false };
/** `divide`: integers give float64. */
export const quotient: DTypeRule = { compute: quotientOf, result: same, each: false, first: null, exact: false };
/** Quotients of real numbers: as `divide`, without complex. */
export const realQuotient: DTypeRule = {
  compute: (dtype) => real(quotientOf(dtype)),
  result: same,
  each: false,
  first: null,
  exact: false,
};
/** `less`: every dtype gives bool. */
export const comparison: DTypeRule = { compute: same, result: bool, each: false, first: null, exact: true };
/** `isnan`: every dtype gives bool. */
export const test: DTypeRule = { compute: same, result: bool, each: false, first: null, exact: false };
/** `logicalAnd`: operands are cast to bool. */
export const logical: DTypeRule = { compute: bool, result: same, each: true, first: null, exact: false };
/** `exp`: integers give the float that NumPy has for them; floats and complex stay. */
export const floating: DTypeRule = { compute: floatingOf, result: same, each: true, first: null, exact: false };
/** `arctan2`: as `exp`, without complex. */
export const realFloating: DTypeRule = {
  compute: (dtype) => real(floatingOf(dtype)),
  result: same,
  each: true,
  first: null,
  exact: false,
};
/** `absolute`: complex gives its real dtype. */
export const magnitude: DTypeRule = { compute: same, result: magnitudeOf, each: false, first: null, exact: false };
/** `floor`: every dtype but complex stays. */
export const rounding: DTypeRule = { compute: real, result: same, each: false, first: null, exact: false };
/** `round`: every dtype stays, but bool gives float16. */
export const nearest: DTypeRule = {
  compute: (dtype) => (dtype === "bool" ? "float16" : dtype),
  result: same,
  each: false,
  first: null,
  exact: false,
};
/** `relu`: integers and floats. */
export const ordered: DTypeRule = {
  compute: (dtype) => real(dtype) && notBool(dtype),
  result: same,
  each: false,
  first: null,
  exact: false,
};
/** `where`: the first operand is a condition, the others are as in `add`. */
export const choice: DTypeRule = { compute: same, result: same, each: false, first: "bool", exact: false };
