import { type Generator, maskOf } from "./generator.ts";

/*
 * The legacy bounded integers of NumPy: draws are masked to the bits of the range and rejected until one fits. Which
 * draws are used depends on the dtype: 8-bit and 16-bit integers cut a 32-bit draw in pieces, and a draw's remaining
 * pieces are dropped at the end of the call.
 */

/** Gives pieces of `bits` bits out of 32-bit draws, low ones first. */
export function pieces(source: { next32(): number }, bits: number): () => number {
  const low = 2 ** bits - 1;
  let buffer = 0;
  let left = 0;
  return () => {
    if (left === 0) {
      buffer = source.next32();
      left = 32 / bits;
    } else {
      buffer >>>= bits;
    }
    left--;
    return buffer & low;
  };
}

function rejecting(draw: () => number, range: number): () => number {
  const mask = maskOf(range);
  return () => {
    for (;;) {
      const value = draw() & mask;
      if (value <= range) return value;
    }
  };
}

/** Draws from [0, range] as NumPy does for a dtype of that many bits; `range` is below 2³². */
export function boundedNumbers(source: Generator, range: number, bits: 1 | 8 | 16 | 32): () => number {
  if (range === 0) return () => 0;
  if (bits === 32) return () => source.nextBelow(range);
  const draw = pieces(source, bits);
  return range === 2 ** bits - 1 ? draw : rejecting(draw, range);
}

/** Draws from [0, range] as NumPy does for 64 bits: one 32-bit draw where the range allows it, else two. */
export function boundedBigInts(source: Generator, range: bigint): () => bigint {
  if (range < 2n ** 32n) {
    const draw = boundedNumbers(source, Number(range), 32);
    return () => BigInt(draw());
  }
  const mask = 2n ** BigInt(range.toString(2).length) - 1n;
  return () => {
    for (;;) {
      const value = source.next64() & mask;
      if (value <= range) return value;
    }
  };
}
