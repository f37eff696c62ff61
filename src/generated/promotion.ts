// Generated from codegen/spec/dtypes.ts, codegen/emit/promotion.ts by `npm run gen`. Do not edit.
import type { DType } from "../types/dtype.ts";

/** Every dtype, in the order of the tables. */
export const dtypeNames: readonly DType[] = [
  "bool",
  "uint8",
  "int8",
  "uint16",
  "int16",
  "uint32",
  "int32",
  "uint64",
  "int64",
  "float16",
  "float32",
  "float64",
  "complex64",
  "complex128",
];
const place = (dtype: DType): number => dtypeNames.indexOf(dtype);

/** The rows of `np.promote_types`: each digit is a dtype's place in `dtypeNames`, in hexadecimal. */
const promotions =
  "0123456789abcd1143456789abcd2426486b89abcd336365678aabcd4446486b8aabcd558585878bbbdd6666686b8bbbdd77b7b7b7bbbbdd8888888b8bbbdd999aabbbb9abcdaaaaabbbbaabcdbbbbbbbbbbbbddcccccddddccdcddddddddddddddd";

function at(row: string, index: number): DType {
  return dtypeNames[Number.parseInt(row[index], 16)];
}

/** The smallest dtype to which both cast safely: `np.promote_types`. */
export function promoteTypes(a: DType, b: DType): DType {
  return a === b ? a : at(promotions, place(a) * 14 + place(b));
}

/** Bits of one element; of both parts for a complex dtype. */
export const bitsOf: { readonly [D in DType]: number } = {
  bool: 8,
  uint8: 8,
  int8: 8,
  uint16: 16,
  int16: 16,
  uint32: 32,
  int32: 32,
  uint64: 64,
  int64: 64,
  float16: 16,
  float32: 32,
  float64: 64,
  complex64: 64,
  complex128: 128,
};

/** The kinds in the order in which they convert: 0 bool, 1 unsigned, 2 signed, 3 float, 4 complex. */
export const kindOf: { readonly [D in DType]: number } = {
  bool: 0,
  uint8: 1,
  int8: 2,
  uint16: 1,
  int16: 2,
  uint32: 1,
  int32: 2,
  uint64: 1,
  int64: 2,
  float16: 3,
  float32: 3,
  float64: 3,
  complex64: 4,
  complex128: 4,
};

const floatingRow = "999aabbbb9abcd";
/** The type `Floatings` at run time. */
export function floatingOf(dtype: DType): DType {
  return at(floatingRow, place(dtype));
}

const quotientRow = "bbbbbbbbb9abcd";
/** The type `Quotients` at run time. */
export function quotientOf(dtype: DType): DType {
  return at(quotientRow, place(dtype));
}

const magnitudeRow = "0123456789abab";
/** The type `Magnitudes` at run time. */
export function magnitudeOf(dtype: DType): DType {
  return at(magnitudeRow, place(dtype));
}

const sumRow = "6565656789abcd";
/** The type `Sums` at run time. */
export function sumOf(dtype: DType): DType {
  return at(sumRow, place(dtype));
}

const meanRow = "bbbbbbbbb9abcd";
/** The type `Means` at run time. */
export function meanOf(dtype: DType): DType {
  return at(meanRow, place(dtype));
}

const varianceRow = "bbbbbbbbb9abab";
/** The type `Variances` at run time. */
export function varianceOf(dtype: DType): DType {
  return at(varianceRow, place(dtype));
}
