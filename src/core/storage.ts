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

/** How the elements of a dtype lie in memory: the array's class, and the array's items per element. */
interface Layout {
  readonly array: new (length: number) => Storage;
  readonly width: 1 | 2;
}

// float16 is kept as bits: Float16Array exists from Node 24 only.
const layouts: { readonly [D in DType]: Layout } = {
  bool: { array: Uint8Array, width: 1 },
  uint8: { array: Uint8Array, width: 1 },
  int8: { array: Int8Array, width: 1 },
  uint16: { array: Uint16Array, width: 1 },
  int16: { array: Int16Array, width: 1 },
  uint32: { array: Uint32Array, width: 1 },
  int32: { array: Int32Array, width: 1 },
  uint64: { array: BigUint64Array, width: 1 },
  int64: { array: BigInt64Array, width: 1 },
  float16: { array: Uint16Array, width: 1 },
  float32: { array: Float32Array, width: 1 },
  float64: { array: Float64Array, width: 1 },
  complex64: { array: Float32Array, width: 2 },
  complex128: { array: Float64Array, width: 2 },
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
