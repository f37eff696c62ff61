import { DTypeError, ShapeError } from "../core/errors.ts";
import type { Storage } from "../core/storage.ts";
import { contiguousSteps, type Strided, sizeOf, wrap } from "../core/strided.ts";
import { createShape } from "../types/create.ts";
import type { DType } from "../types/dtype.ts";
import type { TypedArray } from "../types/nested.ts";
import { showShape } from "../types/show.ts";

/** The storage and the dtype of a typed array, not copied. */
export function storageOf(data: unknown): { readonly data: Storage; readonly dtype: DType } | undefined {
  if (data instanceof Float64Array) return { data, dtype: "float64" };
  if (data instanceof Float32Array) return { data, dtype: "float32" };
  if (data instanceof Int32Array) return { data, dtype: "int32" };
  if (data instanceof Uint8Array) return { data, dtype: "uint8" };
  if (data instanceof Int8Array) return { data, dtype: "int8" };
  if (data instanceof Uint16Array) return { data, dtype: "uint16" };
  if (data instanceof Int16Array) return { data, dtype: "int16" };
  if (data instanceof Uint32Array) return { data, dtype: "uint32" };
  if (data instanceof BigInt64Array) return { data, dtype: "int64" };
  if (data instanceof BigUint64Array) return { data, dtype: "uint64" };
  if (data instanceof Uint8ClampedArray) {
    return { data: new Uint8Array(data.buffer, data.byteOffset, data.length), dtype: "uint8" };
  }
  return undefined;
}

/** A tensor on a typed array, which it shares. */
export function fromTypedArray(data: TypedArray, shape: unknown = [data?.length]): Strided {
  const storage = storageOf(data);
  if (storage === undefined) throw new DTypeError("fromTypedArray: data is not a typed array");
  const dims = createShape(shape, "fromTypedArray");
  const size = sizeOf(dims);
  if (size !== data.length) {
    throw new ShapeError(
      `fromTypedArray: the array does not fill ${showShape(dims)}: ${data.length} ≠ ${size} elements`,
    );
  }
  return wrap(storage.data, storage.dtype, dims, contiguousSteps(dims), 0);
}
