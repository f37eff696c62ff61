import type { Exports } from "../core/simd.ts";
import type { NumberArray } from "../core/storage.ts";
import { lowerKeys, nanKeys, type Row, rowOf, upperKeys } from "./sort-keys.ts";
import { sortPairs } from "./sort-radix.ts";
import { orderInHeap, sortKernels, sortPairsInHeap } from "./sort-simd.ts";
import { type Room, roomFor, type Words } from "./sort-words.ts";

/** Shorter runs of equal keys are sorted by the loops. */
const LONG = 64;

/** Indices in an order that sorting by one key after the other refines: each leaves equal keys in the order before. */
export class Order {
  readonly n: number;
  /** Pairs of an index and a key; the other room is what they move to and fro. */
  private pairs: Room;
  private other: Room;
  /** Whether the indices are 0, 1, … and have not been written. */
  private fresh = true;

  constructor(n: number) {
    this.n = n;
    this.pairs = roomFor(2 * n);
    this.other = roomFor(2 * n);
  }

  /** The order of the elements as they are. */
  start(): void {
    this.fresh = true;
  }

  private writeIndices(): void {
    const { words, at } = this.pairs;
    for (let i = 0; i < this.n; i++) words[at + 2 * i] = i;
    this.fresh = false;
  }

  /** The order of `n` elements from element `from` on becomes the first concern, the order so far the second. */
  sort(x: Words, from: number): void {
    if (x.width === x.size) this.sortBy(rowOf(x, from));
    else {
      const [re, im] = [rowOf(x, from, 0), rowOf(x, from, 1)];
      this.sortBy(im);
      this.sortBy(re);
      // NaN of either part is last: behind all numbers comes NaN as imaginary part, then as real part, then as both.
      if (nanKeys(re, im, this.pairs.words, this.pairs.at, this.n)) this.sortKeys(this.kernels(re));
    }
  }

  /** Writes the indices. */
  write(to: NumberArray, at: number): void {
    if (this.fresh) this.writeIndices();
    const { words, at: from } = this.pairs;
    for (let i = 0; i < this.n; i++) to[at + i] = words[from + 2 * i];
  }

  /** Writes the elements, of `width` words each, in this order. */
  take(from: Uint32Array, start: number, width: number, to: Uint32Array, at: number): void {
    const { words, at: first } = this.pairs;
    for (let i = 0; i < this.n; i++) {
      const source = start + words[first + 2 * i] * width;
      const target = at + i * width;
      for (let k = 0; k < width; k++) to[target + k] = from[source + k];
    }
  }

  release(): void {
    this.pairs.release();
    this.other.release();
  }

  private swap(moved: boolean): void {
    if (moved) [this.pairs, this.other] = [this.other, this.pairs];
  }

  private sortKeys(exports: Exports | null): void {
    const { pairs, other, n } = this;
    const moved =
      exports === null
        ? sortPairs(pairs.words, pairs.at, other.words, other.at, n)
        : sortPairsInHeap(exports, pairs.address, other.address, n);
    this.swap(moved);
  }

  /** The kernels, if the row and both rooms are in the heap. */
  private kernels(row: Row): Exports | null {
    return this.other.address < 0 ? null : sortKernels(this.n, row, this.pairs);
  }

  private sortBy(row: Row): void {
    const { n, pairs, other } = this;
    const long = row.kind.endsWith("64");
    const exports = this.kernels(row);
    // A complex number is two.
    const plain = row.step === (long ? 2 : 1);
    if (this.fresh && exports !== null && plain) {
      this.fresh = false;
      const { moved, whole } = orderInHeap(exports, row, pairs, other, n);
      this.swap(moved);
      if (whole) return;
      upperKeys(row, this.pairs.words, this.pairs.at, n);
    } else {
      if (this.fresh) this.writeIndices();
      upperKeys(row, pairs.words, pairs.at, n);
      this.sortKeys(exports);
    }
    if (long) this.sortTies(row, exports);
  }

  /** Where upper keys are equal the lower ones tell. */
  private sortTies(row: Row, exports: Exports | null): void {
    const { pairs, other } = this;
    const { words, at } = pairs;
    const end = at + 2 * this.n;
    for (let from = at; from < end; ) {
      const key = words[from + 1];
      let to = from + 2;
      while (to < end && words[to + 1] === key) to += 2;
      const n = (to - from) >> 1;
      if (n > 1) {
        lowerKeys(row, words, from, n);
        const room = other.at + (from - at);
        if (this.sortRun(exports, from, room, n)) words.set(other.words.subarray(room, room + 2 * n), from);
      }
      from = to;
    }
  }

  /** Sorts `n` pairs from a word of this array on: whether they have moved to the other one. */
  private sortRun(exports: Exports | null, from: number, room: number, n: number): boolean {
    const { pairs, other } = this;
    if (exports === null || n < LONG) return sortPairs(pairs.words, from, other.words, room, n);
    const [here, there] = [pairs.address + 4 * (from - pairs.at), other.address + 4 * (room - other.at)];
    return sortPairsInHeap(exports, here, there, n);
  }
}
