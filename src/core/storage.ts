import type { BigIntDType, ComplexDType, DType } from "../types/dtype.ts";

export type NumberArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;
export type BigIntArray = BigInt64Array | BigUint64Array;
export type Storage = NumberArray | BigIntArray;

/** Dtypes whose elements are the items of a typed array. */
export type Kind = Exclude<DType, "bool" | "float16" | ComplexDType>;

/** A typed array class, over memory of its own or over a part of a buffer. */
interface ArrayClass {
  new (length: number): Storage;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): Storage;
}

/** How the elements of a dtype lie in memory: the array's class, its items per element, and the bytes of an item. */
export interface Layout {
  readonly kind: Kind;
  readonly array: ArrayClass;
  readonly width: 1 | 2;
  readonly bytes: 1 | 2 | 4 | 8;
}

// float16 is kept as bits: Float16Array exists from Node 24 only.
export const layouts: { readonly [D in DType]: Layout } = {
  bool: { kind: "uint8", array: Uint8Array, width: 1, bytes: 1 },
  uint8: { kind: "uint8", array: Uint8Array, width: 1, bytes: 1 },
  int8: { kind: "int8", array: Int8Array, width: 1, bytes: 1 },
  uint16: { kind: "uint16", array: Uint16Array, width: 1, bytes: 2 },
  int16: { kind: "int16", array: Int16Array, width: 1, bytes: 2 },
  uint32: { kind: "uint32", array: Uint32Array, width: 1, bytes: 4 },
  int32: { kind: "int32", array: Int32Array, width: 1, bytes: 4 },
  uint64: { kind: "uint64", array: BigUint64Array, width: 1, bytes: 8 },
  int64: { kind: "int64", array: BigInt64Array, width: 1, bytes: 8 },
  float16: { kind: "uint16", array: Uint16Array, width: 1, bytes: 2 },
  float32: { kind: "float32", array: Float32Array, width: 1, bytes: 4 },
  float64: { kind: "float64", array: Float64Array, width: 1, bytes: 8 },
  complex64: { kind: "float32", array: Float32Array, width: 2, bytes: 4 },
  complex128: { kind: "float64", array: Float64Array, width: 2, bytes: 8 },
};

/** New zeroed storage for `size` elements. */
export function newStorage(dtype: DType, size: number): Storage {
  const { array, width } = layouts[dtype];
  return new array(size * width);
}

/** Items of the typed array per element: 2 for complex dtypes (re, im), 1 for all others. */
export function widthOf(dtype: DType): 1 | 2 {
  return layouts[dtype].width;
}

export function isBigInt(dtype: DType): dtype is BigIntDType {
  return dtype === "int64" || dtype === "uint64";
}

export function isComplex(dtype: DType): dtype is ComplexDType {
  return dtype === "complex64" || dtype === "complex128";
}
