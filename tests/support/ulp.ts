import { fromFloat16Bits } from "../../src/core/float16.ts";
import type { Strided } from "../../src/core/layout.ts";

const double = new Float64Array(1);
const doubleBits = new BigInt64Array(double.buffer);
const single = new Float32Array(1);
const singleBits = new Int32Array(single.buffer);

/** The place of a float among all floats of its width: neighbours differ by 1, and both zeros are 0. */
function place(x: number, width: 16 | 32 | 64): number | bigint {
  if (width === 64) {
    double[0] = x;
    return doubleBits[0] < 0n ? -(doubleBits[0] & 0x7fffffffffffffffn) : doubleBits[0];
  }
  single[0] = x;
  return singleBits[0] < 0 ? -(singleBits[0] & 0x7fffffff) : singleBits[0];
}

/** How many floats apart two values are; 0 for two NaN, infinite where only one is NaN. */
export function ulpDistance(x: number, y: number, width: 16 | 32 | 64): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) && Number.isNaN(y) ? 0 : Number.POSITIVE_INFINITY;
  if (Object.is(x, y)) return 0;
  // A zero of the wrong sign is wrong.
  if (x === 0 && y === 0) return Number.POSITIVE_INFINITY;
  if (width === 16) {
    // float16 values are float32 values with 13 zero bits; below 2^-14 they are 2^-24 apart.
    const small = Math.min(Math.abs(x), Math.abs(y)) < 2 ** -14;
    if (small) return Math.abs(x - y) / 2 ** -24;
    return Math.abs(Number(place(x, 32)) - Number(place(y, 32))) / 2 ** 13;
  }
  const [a, b] = [place(x, width), place(y, width)];
  return Math.abs(Number(BigInt(a) - BigInt(b)));
}

/** The items of a contiguous tensor as numbers: float16 as values, complex as both parts, bigint as bigint. */
export function itemsOf(x: Strided): (number | bigint)[] {
  const items = Array.from<number | bigint>(x.data);
  return x.dtype === "float16" ? items.map((bits) => fromFloat16Bits(Number(bits))) : items;
}
