import { DTypeError } from "../core/errors.ts";
import { toFloat16Bits } from "../core/float16.ts";
import { newStorage, type Storage, widthOf } from "../core/storage.ts";
import { bitsOf, kindOf } from "../generated/promotion.ts";
import type { DType, Scalar } from "../types/dtype.ts";

export function isScalar(value: unknown): value is Scalar {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

/** A plain value as an integer of `dtype`: fractions are cut off, as NumPy does; what does not fit throws, as in NumPy. */
function toInteger(op: string, value: Scalar, dtype: DType): bigint {
  const whole = typeof value === "number" ? Math.trunc(value) : value;
  if (typeof whole !== "number" || Number.isFinite(whole)) {
    const exact = BigInt(whole);
    const bits = bitsOf[dtype];
    if (exact === (kindOf[dtype] === 2 ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact))) return exact;
  }
  throw new DTypeError(`${op}: ${value} is out of range for ${dtype}`);
}

const limits = {
  uint8: [0, 2 ** 8 - 1],
  int8: [-(2 ** 7), 2 ** 7 - 1],
  uint16: [0, 2 ** 16 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  uint32: [0, 2 ** 32 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
} as const;

function isNarrowInteger(dtype: DType): dtype is keyof typeof limits {
  return dtype in limits;
}

/** Writes a plain value as element `index` of storage of `dtype`. */
export function writeScalar(op: string, data: Storage, dtype: DType, index: number, value: Scalar): void {
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[index] = toInteger(op, value, dtype);
  else if (dtype === "bool") data[index] = Number(value) === 0 ? 0 : 1;
  else if (dtype === "float16") data[index] = toFloat16Bits(Number(value));
  else if (isNarrowInteger(dtype)) {
    const [low, high] = limits[dtype];
    const whole = Math.trunc(Number(value));
    if (!(whole >= low && whole <= high)) throw new DTypeError(`${op}: ${value} is out of range for ${dtype}`);
    data[index] = whole;
  } else data[index * widthOf(dtype)] = Number(value);
}

/** Storage of plain values, in the dtype. */
export function scalarStorage(op: string, values: readonly Scalar[], dtype: DType): Storage {
  const data = newStorage(dtype, values.length);
  for (let i = 0; i < values.length; i++) writeScalar(op, data, dtype, i, values[i]);
  return data;
}
