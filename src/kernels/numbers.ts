import type { BigIntArray, NumberArray, Storage } from "../core/storage.ts";

export function isBigInts(data: Storage): data is BigIntArray {
  return data instanceof BigInt64Array || data instanceof BigUint64Array;
}

/** The array of a dtype that is not int64 or uint64: the caller has looked, this tells the compiler. */
export function numbersOf(data: Storage): NumberArray {
  if (isBigInts(data)) throw new TypeError("bigints where numbers were meant");
  return data;
}

/** An array of real floats, or of the parts of complex numbers. */
export type FloatArray = Float32Array | Float64Array;

/** A result rounded to what the array holds. */
export const roundedFor = (x: FloatArray, value: number): number =>
  x instanceof Float32Array ? Math.fround(value) : value;
