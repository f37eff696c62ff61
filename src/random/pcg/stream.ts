import type { Source } from "../distributions/source.ts";
import { exp } from "../exp.ts";
import { maskOf } from "../generator.ts";
import { log1p } from "../log1p.ts";
import { PCG64 } from "./pcg64.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import {
  EXPONENTIAL_R,
  exponentialLayers,
  type Layers,
  NORMAL_INVERSE_R,
  NORMAL_R,
  normalLayers,
} from "./ziggurat-tables.ts";

const UPPER_29 = 0x1fffffff;

/** What a `Generator` draws from: PCG64, and the ziggurat method for normal and exponential numbers. */
export class Stream extends PCG64 implements Source {
  private normal: Layers | undefined;
  private exponential: Layers | undefined;

  constructor(readonly seedSequence: SeedSequence) {
    super();
    const [a, b, c, d, e, f, g, h] = Array.from(seedSequence.generateState(8), BigInt);
    const wide = (low: bigint, high: bigint): bigint => (high << 32n) | low;
    this.seed((wide(a, b) << 64n) | wide(c, d), (wide(e, f) << 64n) | wide(g, h));
  }

  /** The next standard normal number. */
  nextGaussian(): number {
    const low = this.lower();
    return this.normalFrom(low, this.upper());
  }

  /** The normal number of a draw, and of those after it if it is not enough. */
  normalFrom(firstLow: number, firstHigh: number): number {
    this.normal ??= normalLayers();
    const { widths, bounds, heights } = this.normal;
    let [low, high] = [firstLow, firstHigh];
    for (;;) {
      const layer = low & 255;
      const integer = (high & UPPER_29) * 8388608 + (low >>> 9);
      const size = integer * widths[layer];
      const x = low & 256 ? -size : size;
      if (integer < bounds[layer]) return x;
      if (layer === 0) {
        const tail = NORMAL_R + this.normalTail();
        return low & 131072 ? -tail : tail;
      }
      const height = (heights[layer - 1] - heights[layer]) * this.nextDouble() + heights[layer];
      if (height < exp(-0.5 * x * x)) return x;
      low = this.lower();
      high = this.upper();
    }
  }

  /** What a number beyond the last layer exceeds it by (Marsaglia 1964). */
  private normalTail(): number {
    for (;;) {
      const x = -NORMAL_INVERSE_R * log1p(-this.nextDouble());
      const y = -log1p(-this.nextDouble());
      if (y + y > x * x) return x;
    }
  }

  /** The next standard exponential number. */
  nextExponential(): number {
    const low = this.lower();
    return this.exponentialFrom(low, this.upper());
  }

  exponentialFrom(firstLow: number, firstHigh: number): number {
    this.exponential ??= exponentialLayers();
    const { widths, bounds, heights } = this.exponential;
    let [low, high] = [firstLow, firstHigh];
    for (;;) {
      const layer = (low >>> 3) & 255;
      const integer = (high >>> 0) * 2097152 + (low >>> 11);
      const x = integer * widths[layer];
      if (integer < bounds[layer]) return x;
      if (layer === 0) return EXPONENTIAL_R - log1p(-this.nextDouble());
      const height = (heights[layer - 1] - heights[layer]) * this.nextDouble() + heights[layer];
      if (height < exp(-x)) return x;
      low = this.lower();
      high = this.upper();
    }
  }

  /** An integer in [0, max] for max < 2³², without bias (Lemire 2019): the upper half of a product with a draw. */
  nextBelow(max: number): number {
    if (max === 0) return 0;
    if (max === 0xffffffff) return this.next32();
    const count = max + 1;
    for (;;) {
      const draw = this.next32();
      const rest = Math.imul(draw, count) >>> 0;
      if (rest >= count || rest >= (0xffffffff - max) % count) return upperHalf(draw, count);
    }
  }

  /** The same for max < 2³¹ as shuffles have it: 32-bit draws are masked to max's bits until one fits. */
  nextMasked(max: number): number {
    const mask = maskOf(max);
    for (;;) {
      const value = this.next32() & mask;
      if (value <= max) return value;
    }
  }

  /** An integer in [0, max] for any max of 64 bits, by Lemire's method. */
  nextBelowWide(max: bigint): bigint {
    if (max <= 0xffffffffn) return BigInt(this.nextBelow(Number(max)));
    if (max === 0xffffffffffffffffn) return this.next64();
    const count = max + 1n;
    const threshold = (0xffffffffffffffffn - max) % count;
    for (;;) {
      const product = this.next64() * count;
      if (BigInt.asUintN(64, product) >= threshold) return product >> 64n;
    }
  }

  /** So many independent streams. */
  spawn(count: number): Stream[] {
    return this.seedSequence.spawn(count).map((sequence) => new Stream(sequence));
  }
}

/** x y / 2³² without its fraction, for x and y below 2³². */
function upperHalf(x: number, y: number): number {
  const upper = (x >>> 16) * y;
  const lower = (x & 0xffff) * y;
  return Math.floor((upper + Math.floor(lower / 65536)) / 65536);
}
