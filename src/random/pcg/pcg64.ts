import { heapOf, SCRATCH } from "../../core/heap.ts";
import type { Exports } from "../../core/simd.ts";
import { pcg64Simd } from "../../generated/simd/pcg64.ts";

/** Draws that are made at once: twice as many each time, up to this. */
const BLOCK = 128;
const FIRST_BLOCK = 8;
const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const MASK = (1n << 128n) - 1n;

// The multiplier in pieces of 16 bits, low ones first: a piece times a word of 32 bits, and some sums of such products,
// are exact in float64.
const [M0, M1, M2, M3, M4, M5, M6, M7] = [0xf645, 0x9fcc, 0xdf64, 0x4385, 0x5da4, 0x1fc6, 0xed05, 0x2360];
const PIECE = 65536;

/**
 * Where a kernel finds the state, in the scratch of the heap: 32 bytes, with the increment; then 8 bytes for a draw that it
 * stops at, whether a half is left over, and that half.
 */
export const STATE = SCRATCH;
const HALF = STATE + 40;
const DRAWN = STATE + 48;

const toBigInt = (words: Uint32Array): bigint => words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
const setWords = (words: Uint32Array, value: bigint): void => {
  for (let i = 0; i < 4; i++) words[i] = Number((value >> BigInt(32 * i)) & 0xffffffffn);
};

/**
 * PCG64 of O'Neill (2014), "PCG: A family of simple fast space-efficient statistically good algorithms": a linear
 * congruential generator of 128 bits, of which a draw is the halves' exclusive or, rotated by the upper 6 bits (XSL-RR).
 */
export class PCG64 {
  /** The state after the last draw that has been made, that before the draws of the block, and the increment. */
  private readonly words = new Uint32Array(4);
  private readonly before = new Uint32Array(4);
  private readonly step = new Uint32Array(4);
  /** The draws of the block, low half first, up to the end of the array, and where the next one is. */
  private readonly drawn = new Int32Array(2 * BLOCK);
  private position = 2 * BLOCK;
  private block = 0;
  /** Who has the state now. */
  private borrower: { readonly kernels: Exports; readonly heap: Int32Array } | null = null;
  /** The upper half of a draw of which 32 bits have been asked for. */
  hasHalf = false;
  half = 0;

  /** NumPy's `pcg_setseq_128_srandom_r`. */
  seed(initial: bigint, sequence: bigint): void {
    const increment = ((sequence << 1n) | 1n) & MASK;
    this.restore(((increment + initial) * MULTIPLIER + increment) & MASK, increment);
  }

  /** How many draws of the block have been used. */
  private used(): number {
    return this.block - BLOCK + this.position / 2;
  }

  /** The state as of the draws that have been used. */
  state(): bigint {
    if (this.position === 2 * BLOCK) return toBigInt(this.words);
    return this.jump(toBigInt(this.before), BigInt(this.used()));
  }

  increment(): bigint {
    return toBigInt(this.step);
  }

  restore(state: bigint, increment: bigint): void {
    setWords(this.words, state);
    setWords(this.step, increment);
    this.forget();
    this.hasHalf = false;
    this.half = 0;
  }

  private forget(): void {
    this.position = 2 * BLOCK;
    this.block = 0;
  }

  /** As if so many draws had been made; a half that is left over is dropped. */
  advance(steps: bigint): void {
    this.restore(this.jump(this.state(), steps & MASK), this.increment());
  }

  /** The state so many steps later: the affine map, squared again and again (Brown 1994). */
  private jump(state: bigint, steps: bigint): bigint {
    let [factor, term] = [MULTIPLIER, this.increment()];
    let [totalFactor, totalTerm] = [1n, 0n];
    for (let left = steps; left > 0n; left >>= 1n) {
      if (left & 1n) {
        totalFactor = (totalFactor * factor) & MASK;
        totalTerm = (totalTerm * factor + term) & MASK;
      }
      term = ((factor + 1n) * term) & MASK;
      factor = (factor * factor) & MASK;
    }
    return (totalFactor * state + totalTerm) & MASK;
  }

  /** Puts the state where kernels go on from it, and draws from there itself until `takeBack`. */
  lend(kernels: Exports, heap: Int32Array): void {
    const within = this.position < 2 * BLOCK;
    heap.set(within ? this.before : this.words, STATE / 4);
    heap.set(this.step, STATE / 4 + 4);
    if (within) kernels.words(STATE, DRAWN, this.used());
    heap[HALF / 4] = this.hasHalf ? 1 : 0;
    heap[HALF / 4 + 1] = this.half;
    this.forget();
    this.borrower = { kernels, heap };
  }

  takeBack(heap: Int32Array): void {
    for (let i = 0; i < 4; i++) this.words[i] = heap[STATE / 4 + i];
    this.hasHalf = heap[HALF / 4] === 1;
    this.half = heap[HALF / 4 + 1] >>> 0;
    this.borrower = null;
  }

  /** Where the low half of the next draw is in `drawn`. */
  private next(): number {
    if (this.position === 2 * BLOCK) this.refill();
    const at = this.position;
    this.position = at + 2;
    return at;
  }

  /** The next draw: its low half, and then, by `upper`, its upper half, as signed numbers. */
  lower(): number {
    return this.drawn[this.next()];
  }

  /** The upper half of the draw whose low half came last. */
  upper(): number {
    return this.drawn[this.position - 1];
  }

  /** The next 64 bits. */
  next64(): bigint {
    const low = BigInt(this.lower() >>> 0);
    return (BigInt(this.upper() >>> 0) << 32n) | low;
  }

  /** The next 32 bits, as an unsigned number: half of a draw; the upper one is kept for the next call. */
  next32(): number {
    if (this.hasHalf) {
      this.hasHalf = false;
      return this.half;
    }
    const low = this.lower() >>> 0;
    this.hasHalf = true;
    this.half = this.upper() >>> 0;
    return low;
  }

  /** A multiple of 2⁻⁵³ in [0, 1). */
  nextDouble(): number {
    const at = this.next();
    return ((this.drawn[at + 1] >>> 0) * 2097152 + (this.drawn[at] >>> 11)) / 9007199254740992;
  }

  /** A multiple of 2⁻²⁴ in [0, 1). */
  nextFloat(): number {
    return (this.next32() >>> 8) / 16777216;
  }

  private refill(): void {
    if (this.borrower !== null) {
      this.refillFrom(this.borrower.kernels, this.borrower.heap, 1);
      return;
    }
    this.before.set(this.words);
    const [heap, kernels] = [heapOf(), pcg64Simd.exports];
    const count = Math.min(BLOCK, Math.max(FIRST_BLOCK, 2 * this.block));
    if (heap === null || kernels === null) {
      this.refillByLoop(count);
      return;
    }
    const { int32 } = heap.views;
    int32.set(this.words, STATE / 4);
    int32.set(this.step, STATE / 4 + 4);
    this.refillFrom(kernels, int32, count);
    for (let i = 0; i < 4; i++) this.words[i] = int32[STATE / 4 + i];
  }

  private resize(count: number): void {
    this.block = count;
    this.position = 2 * (BLOCK - count);
  }

  private refillFrom({ words }: Exports, heap: Int32Array, count: number): void {
    this.resize(count);
    words(STATE, DRAWN, count);
    for (let i = this.position; i < 2 * BLOCK; i++) this.drawn[i] = heap[DRAWN / 4 + i - this.position];
  }

  private refillByLoop(count: number): void {
    this.resize(count);
    const { words, drawn } = this;
    let [a, b, c, d] = words;
    const [p, q, r, s] = this.step;
    for (let i = this.position; i < 2 * BLOCK; i += 2) {
      // Columns of 16 bits of the product, each with what the one before it carries.
      let sum = a * M0 + p;
      let carry = Math.floor(sum / PIECE);
      const c0 = sum - carry * PIECE;
      sum = carry + a * M1;
      carry = Math.floor(sum / PIECE);
      const c1 = sum - carry * PIECE;
      sum = carry + a * M2 + b * M0 + q;
      carry = Math.floor(sum / PIECE);
      const c2 = sum - carry * PIECE;
      sum = carry + a * M3 + b * M1;
      carry = Math.floor(sum / PIECE);
      const c3 = sum - carry * PIECE;
      sum = carry + a * M4 + b * M2 + c * M0 + r;
      carry = Math.floor(sum / PIECE);
      const c4 = sum - carry * PIECE;
      sum = carry + a * M5 + b * M3 + c * M1;
      carry = Math.floor(sum / PIECE);
      const c5 = sum - carry * PIECE;
      sum = carry + a * M6 + b * M4 + c * M2 + d * M0 + s;
      carry = Math.floor(sum / PIECE);
      const c6 = sum - carry * PIECE;
      sum = carry + a * M7 + b * M5 + c * M3 + d * M1;
      a = c0 + c1 * PIECE;
      b = c2 + c3 * PIECE;
      c = c4 + c5 * PIECE;
      d = c6 + (sum - Math.floor(sum / PIECE) * PIECE) * PIECE;
      const low = a ^ c;
      const high = b ^ d;
      const turn = d >>> 26;
      const x = turn < 32 ? low : high;
      const y = turn < 32 ? high : low;
      const by = turn & 31;
      drawn[i] = by === 0 ? x : (x >>> by) | (y << (32 - by));
      drawn[i + 1] = by === 0 ? y : (y >>> by) | (x << (32 - by));
    }
    words.set([a, b, c, d]);
  }
}
