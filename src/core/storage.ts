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
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): Storage;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): Storage;
}

/** How the elements of a dtype lie in memory: the array's class, its items per element, and the bytes of an item. */
export interface Layout {
  readonly kind: Kind;
  readonly array: ArrayClass;
  readonly width: 1 | 2;
  readonly bytes: number;
}

const layout = (kind: Kind, array: ArrayClass, width: 1 | 2 = 1): Layout => ({
  kind,
  array,
  width,
  bytes: array.BYTES_PER_ELEMENT,
});

// float16 is kept as bits: Float16Array exists from Node 24 only.
export const layouts: { readonly [D in DType]: Layout } = {
  bool: layout("uint8", Uint8Array),
  uint8: layout("uint8", Uint8Array),
  int8: layout("int8", Int8Array),
  uint16: layout("uint16", Uint16Array),
  int16: layout("int16", Int16Array),
  uint32: layout("uint32", Uint32Array),
  int32: layout("int32", Int32Array),
  uint64: layout("uint64", BigUint64Array),
  int64: layout("int64", BigInt64Array),
  float16: layout("uint16", Uint16Array),
  float32: layout("float32", Float32Array),
  float64: layout("float64", Float64Array),
  complex64: layout("float32", Float32Array, 2),
  complex128: layout("float64", Float64Array, 2),
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
