import { type HeapViews, heapOf, SCRATCH } from "../core/heap.ts";
import type { Exports } from "../core/simd.ts";
import type { Storage } from "../core/storage.ts";
import { setItems } from "../core/store.ts";
import { addressOf, arrayOf, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { randomSimd } from "../generated/simd/random.ts";
import { log, logTable } from "./log.ts";
import { WORDS } from "./mt19937.ts";

/*
 * Many draws at once, in the scratch of the heap: blocks of the Mersenne Twister, of which some draws use the words in
 * turn. What the words of an earlier block have left over stands before them.
 */
const BLOCKS = 8;
const BLOCK_BYTES = 4 * WORDS;
/** The recurrence: the block that there is, and those after it. */
const STATE = SCRATCH;
/** The words of the new blocks; what is left over ends here. */
const FRESH = STATE + (BLOCKS + 1) * BLOCK_BYTES + BLOCK_BYTES;
const TABLE = FRESH + BLOCKS * BLOCK_BYTES;
const PAIRS = TABLE + 128 * 32;
/** Points in the unit circle of one turn; exponential numbers need half of the room for each. */
const POINTS = ((BLOCKS + 1) * WORDS) / 4 + 2;
const SQUARES = PAIRS + 16 * POINTS;
const COUNT = SQUARES + 8 * POINTS;
const DOUBTS = COUNT + 16;
/** Results that are not in the heap: at most one for each word. */
const RESULTS = DOUBTS + 16 * POINTS;

/** Below so many draws the loops are as fast. */
export const MANY = 512;

/** A generator whose state can be taken out and put back. */
export interface Twister {
  readonly key: Int32Array;
  readonly words: Int32Array;
  position: number;
  temper(): void;
}

/** Where there is a heap: its views and the kernels. */
interface Kernels {
  readonly views: HeapViews;
  readonly kernels: Exports;
}

/** Where results go: to their own place if that is in the heap, else by way of the scratch. */
class Output {
  private at: number;
  private readonly direct: boolean;

  constructor(
    private readonly view: Float64Array | Int32Array,
    private readonly data: Storage,
    address: number,
    private start: number,
  ) {
    this.direct = address >= 0;
    this.at = this.direct ? address + start * view.BYTES_PER_ELEMENT : RESULTS;
  }

  get address(): number {
    return this.at;
  }

  /** So many have been written. */
  advance(count: number): void {
    const { view, data, at } = this;
    if (this.direct) {
      this.at += count * view.BYTES_PER_ELEMENT;
      return;
    }
    const from = at / view.BYTES_PER_ELEMENT;
    setItems(data, view.subarray(from, from + count), this.start);
    this.start += count;
  }
}

/** The kernels and the way out, if there is a heap and the result is long enough. */
function kernelsFor(result: Strided, start: number): (Kernels & { readonly output: Output }) | null {
  if (sizeOf(result.shape) < MANY) return null;
  const [heap, kernels] = [heapOf(), randomSimd.exports];
  if (heap === null || kernels === null) return null;
  const { views } = heap;
  const address = addressOf(result);
  const view = result.dtype === "float64" ? views.float64 : views.int32;
  const output = new Output(view, arrayOf(result), address, start + (address < 0 ? originOf(result) : 0));
  return { views, kernels, output };
}

/**
 * Calls `use` with the words between two addresses until it is done; it gives the address of the first word that it has
 * not used, or −1 − that address when it is done. `wanted` is about how many words are needed.
 */
function withWords(
  source: Twister,
  { views, kernels }: Kernels,
  wanted: number,
  use: (from: number, to: number) => number,
): void {
  const { int32 } = views;
  int32.set(source.key, STATE / 4);
  let from = FRESH - 4 * (WORDS - source.position);
  int32.set(source.words.subarray(source.position), from / 4);
  let blocks = 0;
  let left = wanted;
  for (;;) {
    const end = use(from, FRESH + blocks * BLOCK_BYTES);
    const used = end < 0 ? -1 - end : end;
    left -= (used - from) / 4;
    from = used;
    if (end < 0) break;
    const rest = FRESH + blocks * BLOCK_BYTES - from;
    int32.copyWithin((FRESH - rest) / 4, from / 4, (from + rest) / 4);
    int32.copyWithin(STATE / 4, STATE / 4 + blocks * WORDS, STATE / 4 + (blocks + 1) * WORDS);
    from = FRESH - rest;
    blocks = Math.min(BLOCKS, Math.max(1, Math.ceil(left / WORDS)));
    kernels.blocks(STATE, FRESH, (blocks * WORDS) / 4);
  }
  const used = (from - FRESH) / 4;
  const block = Math.max(0, Math.ceil(used / WORDS));
  source.key.set(int32.subarray(STATE / 4 + block * WORDS, STATE / 4 + (block + 1) * WORDS));
  source.position = WORDS + used - block * WORDS;
  source.temper();
}

/** Fills a new tensor with low + width u, and gives how many it has drawn: an even number, or none. */
export function fillUniform(source: Twister, result: Strided, low: number, width: number): number {
  const found = kernelsFor(result, 0);
  if (found === null) return 0;
  const { kernels, output } = found;
  const count = sizeOf(result.shape) & -2;
  let left = count;
  withWords(source, found, 2 * count, (from, end) => {
    const n = Math.min(left >> 1, (end - from) >> 4);
    kernels.doubles(output.address, from, n, low, width);
    output.advance(2 * n);
    left -= 2 * n;
    const used = from + 16 * n;
    return left === 0 ? -1 - used : used;
  });
  return count;
}

/** Fills a new tensor of 32-bit integers with first + k, for k in [0, max], and tells whether it has. */
export function fillBounded(source: Twister, result: Strided, first: number, max: number): boolean {
  const found = kernelsFor(result, 0);
  if (found === null || max === 0) return false;
  const { views, kernels, output } = found;
  const mask = 0xffffffff >>> Math.clz32(max);
  let left = sizeOf(result.shape);
  withWords(source, found, (left * (mask + 1)) / (max + 1), (from, end) => {
    const used = kernels.bounded(output.address, from, end, left, mask, max, first, COUNT);
    const count = views.int32[COUNT / 4];
    output.advance(count);
    left -= count;
    return left === 0 ? -1 - used : used;
  });
  return true;
}

/** The logarithms' table, with 1/c in two parts of 26 bits: Veltkamp's. */
function writeTable({ float64 }: HeapViews): void {
  const table = logTable();
  for (let i = 0; i < 128; i++) {
    const inverse = table[2 * i];
    const split = inverse * 134217729;
    const high = split - (split - inverse);
    float64.set([inverse, table[2 * i + 1], high, inverse - high], TABLE / 8 + 4 * i);
  }
}

/** Fills a new tensor from `start` on with loc + scale times pairs of standard normal numbers; gives where it has ended. */
export function fillNormal(source: Twister, result: Strided, start: number, loc: number, scale: number): number {
  const found = kernelsFor(result, start);
  if (found === null) return start;
  const { views, kernels, output } = found;
  const { float64, int32 } = views;
  writeTable(views);
  const count = (sizeOf(result.shape) - start) & -4;
  let left = count >> 1;
  let ready = 0;
  withWords(source, found, 2.55 * count, (from, end) => {
    const [pairs, squares] = [PAIRS + 16 * ready, SQUARES + 8 * ready];
    const used = kernels.candidates(pairs, squares, from, end, left - ready, COUNT);
    ready += int32[COUNT / 4];
    const n = ready >> 1;
    const to = output.address;
    const doubts = kernels.normals(to, PAIRS, SQUARES, n, TABLE, DOUBTS, loc, scale);
    for (let at = DOUBTS; at < doubts; at += 4) {
      const i = int32[at / 4];
      const square = float64[SQUARES / 8 + i];
      const factor = Math.sqrt((-2 * log(square)) / square);
      float64[to / 8 + 2 * i] = loc + scale * (factor * float64[PAIRS / 8 + 2 * i]);
      float64[to / 8 + 2 * i + 1] = loc + scale * (factor * float64[PAIRS / 8 + 2 * i + 1]);
    }
    output.advance(4 * n);
    left -= 2 * n;
    // One that has no partner waits for the next turn.
    float64.copyWithin(PAIRS / 8, PAIRS / 8 + 4 * n, PAIRS / 8 + 4 * n + 2);
    float64[SQUARES / 8] = float64[SQUARES / 8 + 2 * n];
    ready &= 1;
    return left === 0 ? -1 - used : used;
  });
  return start + count;
}

/** Fills a new tensor with scale times standard exponential numbers, and gives how many it has drawn: an even number. */
export function fillExponential(source: Twister, result: Strided, scale: number): number {
  const found = kernelsFor(result, 0);
  if (found === null) return 0;
  const { views, kernels, output } = found;
  const { float64, int32 } = views;
  writeTable(views);
  const count = sizeOf(result.shape) & -2;
  let left = count;
  withWords(source, found, 2 * count, (from, end) => {
    const n = Math.min(left >> 1, (end - from) >> 4);
    // 1 - u, so that no logarithm is of 0.
    kernels.doubles(PAIRS, from, n, 1, -1);
    const to = output.address;
    const doubts = kernels.exponentials(to, PAIRS, n, TABLE, DOUBTS, scale);
    for (let at = DOUBTS; at < doubts; at += 4) {
      const i = int32[at / 4];
      float64[to / 8 + i] = scale * -log(float64[PAIRS / 8 + i]);
    }
    output.advance(2 * n);
    left -= 2 * n;
    const used = from + 16 * n;
    return left === 0 ? -1 - used : used;
  });
  return count;
}
