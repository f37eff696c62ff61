import { type Heap, heapOf, SCRATCH, SCRATCH_BYTES } from "../core/heap.ts";
import type { Strided } from "../core/layout.ts";
import type { Exports } from "../core/simd.ts";
import { layouts, type NumberArray } from "../core/storage.ts";
import { addressOf, arrayOf, originOf } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import type { Fold, ReduceKernel, SimdLane } from "./reduce-kernel.ts";
import { type Loop, overLoops, paired } from "./reduce-nest.ts";

/** Names that are made once: `float64Rows` goes along rows, `float64Columns` from row to row. */
const rowsOf = {
  float64: "float64Rows",
  float32: "float32Rows",
  int32: "int32Rows",
  uint8: "uint8Rows",
  bool: "boolRows",
} as const;
const columnsOf = {
  float64: "float64Columns",
  float32: "float32Columns",
  int32: "int32Columns",
  uint8: "uint8Columns",
  bool: "boolColumns",
} as const;

export const rowsName = (lane: SimdLane): string => rowsOf[lane];
export const columnsName = (lane: SimdLane): string => columnsOf[lane];

/** Smaller operands are done sooner by loops than a kernel is called. */
export const FEW = 32;

/* Scratch: outputs that are not in the heap, then pieces of operands that are not, which fit into a cache. */
const PIECE = 131072;
export const OUT_ROOM = SCRATCH_BYTES / 2;
const STAGE = SCRATCH + OUT_ROOM;
const CELL = SCRATCH + SCRATCH_BYTES - 64;

/** The heap's view of the class of arrays that has the elements of `x`. */
export function heapView(heap: Heap, x: Strided): NumberArray {
  return numbersOf(heap.views[layouts[x.dtype].kind]);
}

/** Copies items between arrays of one class. */
export function copyItems(to: NumberArray, t: number, from: NumberArray, f: number, n: number): void {
  if (n <= 32) for (let i = 0; i < n; i++) to[t + i] = from[f + i];
  else to.set(from.subarray(f, f + n), t);
}

/** What a pass over one pair of loops needs. */
interface Pass {
  readonly kernel: ReduceKernel;
  readonly rows: Exports[string];
  readonly columns: Exports[string] | undefined;
  readonly long: Fold["long"];
  readonly outer: Loop;
  readonly inner: Loop;
  /** The bytes of an element of the operand and of the output. */
  readonly bytes: number;
  readonly outBytes: number;
  /** From an element of the output to the mean of the elements that go there. */
  readonly toMean: number;
}

/**
 * Whether the kernels reduced `x` into `out`; loops do what they do not. Squared distances are from `mean`, which lies as
 * `out` does.
 */
export function reduceBySimd(
  { kernel, simd, lane, long }: Fold,
  x: Strided,
  loops: readonly Loop[],
  out: Strided,
  mean?: Strided,
): boolean {
  const heap = heapOf();
  const exports = simd?.exports ?? null;
  if (exports === null || heap === null || lane === undefined) return false;
  const { around, outer, inner } = paired(loops);
  const rows = exports[rowsOf[lane]];
  const columns = exports[columnsOf[lane]];
  if (inner.xs !== 1 || inner.n * outer.n < FEW) return false;
  if (inner.os !== 0 && (inner.os !== 1 || columns === undefined || outer.os !== 0)) return false;
  const places = new Places(heap, out, mean);
  if (places.to < 0) return false;
  const { to, toMean, outBytes } = places;
  const bytes = layouts[x.dtype].bytes;
  const pass: Pass = { kernel, rows, columns, long, outer, inner, bytes, outBytes, toMean };
  const from = addressOf(x);
  if (from >= 0) {
    const [xs, os] = [outer.xs * bytes, outer.os * outBytes];
    overLoops(around, 0, 0, (xo, oo) => {
      const [at, place] = [from + xo * bytes, to + oo * outBytes];
      if (inner.os === 0) rows(at, xs, place, os, outer.n, inner.n, place + toMean, os);
      else columns?.(at, xs, place, outer.n, inner.n, place + toMean);
    });
  } else {
    const stage = new Stage(pass, numbersOf(arrayOf(x)), heapView(heap, x), places.view);
    overLoops(around, originOf(x), 0, (xo, oo) => stage.run(xo, to + oo * outBytes));
  }
  places.finish();
  return true;
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

/** Runs a pass over an operand outside of the heap, piece by piece. */
class Stage {
  private readonly pass: Pass;
  private readonly x: NumberArray;
  private readonly view: NumberArray;
  private readonly out: NumberArray;
  /** Elements of a piece. */
  private readonly room: number;
  /** A number that is rounded to the dtype. */
  private readonly cell: Float64Array | Float32Array;

  constructor(pass: Pass, x: NumberArray, view: NumberArray, out: NumberArray) {
    this.pass = pass;
    this.x = x;
    this.view = view;
    this.out = out;
    this.room = PIECE / pass.bytes;
    this.cell = pass.bytes === 8 ? new Float64Array(1) : new Float32Array(1);
  }

  run(xo: number, place: number): void {
    const { outer, inner, outBytes } = this.pass;
    if (inner.os === 1) this.columns(xo, place);
    else if (inner.n <= this.room) this.rows(xo, place);
    else for (let i = 0; i < outer.n; i++) this.longRow(xo + i * outer.xs, place + i * outer.os * outBytes);
  }

  /** A row that is longer than a piece. */
  private longRow(xo: number, place: number): void {
    const { kernel, inner, bytes, outBytes, rows, long } = this.pass;
    const { n } = inner;
    const at = place / outBytes;
    if (long === "halves") {
      this.cell[0] = this.halves(xo, n, place + this.pass.toMean);
      kernel.inner(this.cell, 0, 1, 1, this.out, at, 1, 1, 1);
      return;
    }
    for (let i = 0; i < n; i += this.room) {
      const count = Math.min(this.room, n - i);
      this.take(xo + i, 1, count);
      rows(STAGE, count * bytes, place, outBytes, 1, count, place + this.pass.toMean, 0);
    }
    // Which zero stays is a matter of the whole row.
    if (long === "zeros" && this.out[at] === 0) kernel.inner(this.x, xo, n, 1, this.out, at, 1, 1, n);
  }

  /** The sum of a row as the tree of the kernels makes it. */
  private halves(xo: number, n: number, mean: number): number {
    const { bytes, rows } = this.pass;
    if (n <= this.room) {
      this.take(xo, 1, n);
      const at = CELL / bytes;
      this.view.fill(0, at, at + 1);
      rows(STAGE, n * bytes, CELL, bytes, 1, n, mean, 0);
      return Number(this.view[at]);
    }
    const half = n >> 1;
    const cut = half - (half % 8);
    this.cell[0] = this.halves(xo, cut, mean) + this.halves(xo + cut, n - cut, mean);
    return this.cell[0];
  }

  /** Copies rows of `n` elements to the stage, one behind the other. */
  private take(xo: number, rows: number, n: number): void {
    const { outer, bytes } = this.pass;
    const at = STAGE / bytes;
    if (outer.xs === n) copyItems(this.view, at, this.x, xo, rows * n);
    else for (let i = 0; i < rows; i++) copyItems(this.view, at + i * n, this.x, xo + i * outer.xs, n);
  }

  private rows(xo: number, place: number): void {
    const { outer, inner, bytes, outBytes, rows, toMean } = this.pass;
    const os = outer.os * outBytes;
    const most = Math.floor(this.room / inner.n);
    for (let i = 0; i < outer.n; i += most) {
      const count = Math.min(most, outer.n - i);
      this.take(xo + i * outer.xs, count, inner.n);
      const to = place + i * os;
      rows(STAGE, inner.n * bytes, to, os, count, inner.n, to + toMean, os);
    }
  }

  private columns(xo: number, place: number): void {
    const { outer, inner, bytes, outBytes, columns, toMean } = this.pass;
    const width = Math.min(inner.n, this.room / 8);
    const most = Math.floor(this.room / width);
    for (let j = 0; j < inner.n; j += width) {
      const n = Math.min(width, inner.n - j);
      for (let i = 0; i < outer.n; i += most) {
        const count = Math.min(most, outer.n - i);
        this.take(xo + i * outer.xs + j, count, n);
        const to = place + j * outBytes;
        columns?.(STAGE, n * bytes, to, count, n, to + toMean);
      }
    }
  }
}
