import type { BigIntArray, NumberArray, Storage } from "../core/storage.ts";

export function isBigInts(data: Storage): data is BigIntArray {
  return data instanceof BigInt64Array || data instanceof BigUint64Array;
}

/** The array of a dtype that is not int64 or uint64: the caller has looked, this tells the compiler. */
export function numbersOf(data: Storage): NumberArray {
  if (isBigInts(data)) throw new TypeError("bigints where numbers were meant");
  return data;
}
