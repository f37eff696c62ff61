import type { RandomState } from "../types/random.ts";
import type { Source } from "./distributions/source.ts";
import { log } from "./log.ts";
import { MT19937 } from "./mt19937.ts";

/** NumPy's `RandomState`: the bit generator, and the Gaussian that the polar method has left over. */
export class Generator extends MT19937 implements Source {
  private spare = 0;
  /** Whether the next normal number is there already. */
  hasSpare = false;

  override seedInteger(seed: number): void {
    super.seedInteger(seed);
    this.hasSpare = false;
  }

  getState(): RandomState {
    const { hasSpare } = this;
    return { bitGenerator: "MT19937", state: this.words32(), hasGauss: hasSpare, gauss: hasSpare ? this.spare : 0 };
  }

  setState({ state, hasGauss, gauss }: RandomState): void {
    this.restore(state.key, state.pos);
    this.hasSpare = hasGauss;
    this.spare = gauss;
  }

  /**
   * The next standard normal number, by the polar form of Box and Muller (Marsaglia and Bray 1964): two at a time, the
   * second is kept for the next call.
   */
  nextGaussian(): number {
    if (this.hasSpare) {
      this.hasSpare = false;
      return this.spare;
    }
    for (;;) {
      const x = 2 * this.nextDouble() - 1;
      const y = 2 * this.nextDouble() - 1;
      const square = x * x + y * y;
      if (square < 1 && square !== 0) {
        const factor = Math.sqrt((-2 * log(square)) / square);
        this.spare = factor * x;
        this.hasSpare = true;
        return factor * y;
      }
    }
  }

  /** The next standard exponential number: the inverse of the distribution function. */
  nextExponential(): number {
    return -log(1 - this.nextDouble());
  }

  /** An integer in [0, max] for max < 2³²: draws are masked to max's bits until one fits. */
  nextBelow(max: number): number {
    if (max === 0) return 0;
    const mask = maskOf(max);
    if (max > 0x7fffffff) {
      for (;;) {
        const value = (this.nextBits() & mask) >>> 0;
        if (value <= max) return value;
      }
    }
    for (;;) {
      const value = this.nextBits() & mask;
      if (value <= max) return value;
    }
  }
}

/** All bits below the highest one of a 32-bit `max`. */
export function maskOf(max: number): number {
  return max === 0 ? 0 : 0xffffffff >>> Math.clz32(max);
}

/** In every engine that we support; neither the ES library nor our build's types declare it. */
declare const crypto: { getRandomValues(array: Uint32Array): Uint32Array };

let shared: Generator | undefined;

/** The generator behind all functions of `random`, seeded from the system's entropy if nothing has seeded it. */
export function generator(): Generator {
  if (shared === undefined) {
    shared = new Generator();
    seedFromEntropy(shared);
  }
  return shared;
}

/** Seeds from 128 bits of the system's entropy. */
export function seedFromEntropy(target: Generator): void {
  target.seedArray(crypto.getRandomValues(new Uint32Array(4)));
}
