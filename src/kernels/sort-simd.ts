import { heapOf, SCRATCH } from "../core/heap.ts";
import type { Exports } from "../core/simd.ts";
import { sortSimd } from "../generated/simd/sort.ts";
import type { Row } from "./sort-keys.ts";
import type { KeyKind, Room } from "./sort-words.ts";

/** How numbers become keys: see `codegen/emit/simd-sort.ts`. Those of 64 bits have fixed infinities. */
interface Coding {
  readonly shift: number;
  readonly float: 0 | -1;
  readonly flip: number;
  readonly infinity: number;
  readonly usual: number;
}

const SIGN = -(2 ** 31);
const integer = (flip: number): Coding => ({ shift: 0, float: 0, flip, infinity: -1, usual: 0 });
const float = (shift: number, infinity: number, usual: number): Coding => ({
  shift,
  float: -1,
  flip: SIGN,
  infinity,
  usual,
});

const codings: { readonly [K in KeyKind]: Coding } = {
  uint32: integer(0),
  int32: integer(SIGN),
  uint64: integer(0),
  int64: integer(SIGN),
  float16: float(16, 0x7c000000, 0x7e000000),
  float32: float(0, 0x7f800000, 0x7fc00000),
  float64: float(0, 0, 0),
};

/** Shorter rows are sorted by the loops: setting out costs more. */
const LEAST = 64;
/** From so many elements on wide digits, and so fewer passes, are worth their tables. */
const MANY = 2048;
const bitsFor = (n: number): number => (n < MANY ? 8 : 11);

/** The kernels, where a row and its room are in the heap. */
export function sortKernels(n: number, row: Row, room: Room): Exports | null {
  return n < LEAST || row.address < 0 || room.address < 0 ? null : sortSimd.exports;
}

/** Elements in the heap, and which of their bits are the key. */
interface Items {
  readonly n: number;
  readonly bytes: 4 | 8;
  readonly first: number;
  readonly end: number;
}

const keysOf = (n: number): Items => ({ n, bytes: 4, first: 0, end: 32 });
const lowerOf = (n: number): Items => ({ n, bytes: 8, first: 0, end: 32 });
const upperOf = (n: number): Items => ({ n, bytes: 8, first: 32, end: 64 });

/** 11 bits from bit `shift` on of two words, and more. */
function bitsFrom(low: number, high: number, shift: number): number {
  if (shift >= 32) return high >>> (shift - 32);
  return shift === 0 ? low : (low >>> shift) | (high << (32 - shift));
}

/** Sorts what is at `from` by its digits, which have been counted; it moves to and fro. Gives where it ends. */
function passes(exports: Exports, { n, bytes, first, end }: Items, from: number, to: number): number {
  const heap = heapOf();
  if (heap === null) return from;
  const { int32, uint32 } = heap.views;
  const bits = bitsFor(n);
  const mask = (1 << bits) - 1;
  let [here, there] = [from, to];
  for (let shift = first, table = SCRATCH; shift < end; shift += bits, table += 4 << bits) {
    const digit = bitsFrom(uint32[here / 4], uint32[here / 4 + 1], shift) & mask;
    // A digit that is the same everywhere.
    if (int32[table / 4 + digit] === n) continue;
    exports.place(table, 1 << bits, there, bytes === 8 ? 3 : 2);
    exports[bytes === 8 ? "pass64" : "pass32"](here, n, shift, mask, table);
    [here, there] = [there, here];
  }
  return here;
}

const counting = (n: number, bytes: 4 | 8): string => `${bytes === 8 ? "encode64by" : "encode32by"}${bitsFor(n)}`;

/** Sorts a row of real numbers; false if their keys do not tell all of them. */
export function sortInHeap(exports: Exports, row: Row, room: Room, n: number): boolean {
  const { shift, float, flip, infinity, usual } = codings[row.kind];
  const [at, spare] = [row.address, room.address];
  if (row.step === 1) {
    const encode = exports[counting(n, 4)];
    if (encode(at, spare, n, shift, float, flip, infinity, usual, SCRATCH) !== 0) return false;
    exports.decode32(passes(exports, keysOf(n), spare, at), at, n, shift, float, flip);
    return true;
  }
  if (exports[counting(n, 8)](at, spare, n, float, flip, SCRATCH) !== 0) return false;
  let end = passes(exports, upperOf(n), spare, at);
  if (exports.ties64(end, n) !== 0) {
    // Many have one upper word: the lower ones first, then the upper ones again.
    const count = exports[`count64by${bitsFor(n)}`];
    const other = () => (end === at ? spare : at);
    count(end, n, 0, SCRATCH);
    end = passes(exports, lowerOf(n), end, other());
    count(end, n, 32, SCRATCH);
    end = passes(exports, upperOf(n), end, other());
  }
  exports.decode64(end, at, n, float, flip);
  return true;
}

/** Sorts pairs of which the upper words are the keys: whether they have moved from the one address to the other. */
export function sortPairsInHeap(exports: Exports, pairs: number, other: number, n: number): boolean {
  exports[`count64by${bitsFor(n)}`](pairs, n, 32, SCRATCH);
  return passes(exports, upperOf(n), pairs, other) !== pairs;
}

/** What became of pairs: whether they have moved, and whether numbers of 64 bits are in order and not their upper words alone. */
export interface Ordered {
  readonly moved: boolean;
  readonly whole: boolean;
}

/** From so many elements on their indices leave too little room for keys beside them. */
const PACKED = 2 ** 20;

/** Pairs of the indices 0, 1, … and the (upper) keys of a row, in order. */
export function orderInHeap(exports: Exports, row: Row, pairs: Room, other: Room, n: number): Ordered {
  const { shift, float, flip, infinity } = codings[row.kind];
  const [to, spare] = [pairs.address, other.address];
  const packed = row.step === 2 && n >= MANY && n <= PACKED;
  const keys = packed ? ({ n, bytes: 8, first: 20, end: 64 } as const) : upperOf(n);
  if (packed) exports.packed64(row.address, to, n, float, flip, SCRATCH);
  else if (row.step === 2) exports[`pairs64by${bitsFor(n)}`](row.address, to, n, float, flip, SCRATCH);
  else exports[`pairs32by${bitsFor(n)}`](row.address, to, n, shift, float, flip, infinity, SCRATCH);
  const end = passes(exports, keys, to, spare);
  const whole = row.step === 1 || exports.tiesBy(end, n, row.address, float, flip, keys.first) === 0;
  if (packed) exports.unpack(end, n);
  return { moved: end !== to, whole };
}
