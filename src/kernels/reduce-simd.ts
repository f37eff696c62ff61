import { copyInto } from "../core/cast.ts";
import { type Heap, heapOf, SCRATCH, SCRATCH_BYTES } from "../core/heap.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { layouts, type NumberArray } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { addressOf, arrayOf, empty, originOf, view } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import type { Fold, SimdLane } from "./reduce-kernel.ts";
import { type Loop, overLoops, paired } from "./reduce-nest.ts";

/** Names that are made once: `float64Rows` goes along rows, `float64Columns` from row to row. */
const names = {
  float64: ["float64Rows", "float64Columns"],
  float32: ["float32Rows", "float32Columns"],
  int32: ["int32Rows", "int32Columns"],
  uint8: ["uint8Rows", "uint8Columns"],
  bool: ["boolRows", "boolColumns"],
} as const;

export const rowsName = (lane: SimdLane): string => names[lane][0];
export const columnsName = (lane: SimdLane): string => names[lane][1];

/** Smaller operands are done sooner by loops than a kernel is called. */
export const FEW = 32;

/** Scratch for outputs that are not in the heap, and for means beside them. */
export const OUT_ROOM = SCRATCH_BYTES / 2;

/** The heap's view of the class of arrays that has the elements of `x`. */
export function heapView(heap: Heap, x: Strided): NumberArray {
  return numbersOf(heap.views[layouts[x.dtype].kind]);
}

/** Copies items between arrays of one class. */
export function copyItems(to: NumberArray, t: number, from: NumberArray, f: number, n: number): void {
  if (n <= 32) for (let i = 0; i < n; i++) to[t + i] = from[f + i];
  else to.set(from.subarray(f, f + n), t);
}

/** An operand where kernels can read it: `x` itself, or a copy for as long as they run. */
export interface Near {
  readonly from: number;
  readonly loops: readonly Loop[];
  readonly copy: Strided | null;
}

/** Copies an operand into the heap if it is not there, without gaps in the order of the loops; null if there is no room. */
export function nearby(x: Strided, loops: readonly Loop[]): Near | null {
  const own = addressOf(x);
  if (own >= 0) return { from: own, loops, copy: null };
  const shape = loops.map(({ n }) => n);
  // What repeats its elements may be larger than any memory.
  if (sizeOf(shape) > x.store.length) return null;
  const copy = empty(shape, x.dtype);
  const from = addressOf(copy);
  if (from < 0) return null;
  copyInto(
    copy,
    view(
      x,
      shape,
      loops.map(({ xs }) => xs),
    ),
  );
  return { from, loops: loops.map((loop, i) => ({ ...loop, xs: copy.steps[i] })), copy };
}

/**
 * Whether the kernels reduced `x` into `out`; loops do what they do not. Squared distances are from `mean`, which lies as
 * `out` does.
 */
export function reduceBySimd(
  { simd, lane }: Fold,
  x: Strided,
  loops: readonly Loop[],
  out: Strided,
  mean?: Strided,
): boolean {
  const heap = heapOf();
  const exports = simd?.exports ?? null;
  if (exports === null || heap === null || lane === undefined) return false;
  const { outer, inner } = paired(loops);
  const rows = exports[rowsName(lane)];
  const columns = exports[columnsName(lane)];
  if (inner.xs !== 1 || inner.n * outer.n < FEW) return false;
  if (inner.os !== 0 && (inner.os !== 1 || columns === undefined || outer.os !== 0)) return false;
  const near = nearby(x, loops);
  if (near === null) return false;
  const { around, outer: row } = paired(near.loops);
  const places = new Places(heap, out, mean);
  const { to, toMean, outBytes } = places;
  const bytes = layouts[x.dtype].bytes;
  const [xs, os] = [row.xs * bytes, row.os * outBytes];
  if (to >= 0) {
    overLoops(around, 0, 0, (xo, oo) => {
      const [at, place] = [near.from + xo * bytes, to + oo * outBytes];
      if (inner.os === 0) rows(at, xs, place, os, row.n, inner.n, place + toMean, os);
      else columns(at, xs, place, row.n, inner.n, place + toMean);
    });
    places.finish();
  }
  if (near.copy !== null) giveBack(near.copy.store);
  return to >= 0;
}

/** Where kernels find the output and the means: in the heap, or in scratch as long as they run. */
export class Places {
  private readonly out: Strided;
  readonly view: NumberArray;
  readonly outBytes: number;
  /** The address of the output; −1 if there is no room. */
  readonly to: number;
  /** From an element of the output to its mean. */
  readonly toMean: number;

  constructor(heap: Heap, out: Strided, mean: Strided | undefined) {
    this.out = out;
    this.view = heapView(heap, out);
    this.outBytes = layouts[out.dtype].bytes;
    const own = addressOf(out);
    const means = mean === undefined ? own : addressOf(mean);
    const { length } = out.store;
    this.to = own;
    this.toMean = means - own;
    if (own >= 0 && means >= 0) return;
    const room = mean === undefined ? OUT_ROOM : OUT_ROOM / 2;
    this.toMean = mean === undefined ? 0 : room;
    this.to = length * this.outBytes > room ? -1 : SCRATCH;
    if (this.to < 0) return;
    const at = SCRATCH / this.outBytes;
    copyItems(this.view, at, numbersOf(arrayOf(out)), originOf(out), length);
    if (mean !== undefined) {
      copyItems(this.view, at + room / this.outBytes, numbersOf(arrayOf(mean)), originOf(mean), length);
    }
  }

  /** Brings the output to where it belongs. */
  finish(): void {
    const { out, view, to, outBytes } = this;
    if (to === SCRATCH) copyItems(numbersOf(arrayOf(out)), originOf(out), view, SCRATCH / outBytes, out.store.length);
  }
}
