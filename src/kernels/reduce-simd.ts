import { type Heap, heapOf, SCRATCH, SCRATCH_BYTES } from "../core/heap.ts";
import type { Strided } from "../core/layout.ts";
import type { Exports } from "../core/simd.ts";
import { layouts, type NumberArray } from "../core/storage.ts";
import { addressOf, arrayOf, originOf } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import type { Fold, ReduceKernel } from "./reduce.ts";
import { type Loop, overLoops, paired } from "./reduce-nest.ts";

/** The dtype in the names of SIMD kernels. */
export type SimdLane = "float64" | "float32" | "int32" | "uint8" | "bool";

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

/* Scratch: outputs that are not in the heap, then pieces of operands that are not, which fit into the nearest cache. */
const PIECE = 32768;
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
}

/** Whether the kernels reduced `x` into `out`; loops do what they do not. */
export function reduceBySimd(
  { kernel, simd, lane, long }: Fold,
  x: Strided,
  loops: readonly Loop[],
  out: Strided,
): boolean {
  const heap = heapOf();
  const exports = simd?.exports ?? null;
  if (exports === null || heap === null || lane === undefined) return false;
  const { around, outer, inner } = paired(loops);
  const rows = exports[rowsOf[lane]];
  const columns = exports[columnsOf[lane]];
  if (inner.xs !== 1 || inner.n * outer.n < FEW) return false;
  if (inner.os !== 0 && (inner.os !== 1 || columns === undefined || outer.os !== 0)) return false;
  const bytes = layouts[x.dtype].bytes;
  const outBytes = layouts[out.dtype].bytes;
  const size = out.store.length;
  const own = addressOf(out);
  if (own < 0 && size * outBytes > OUT_ROOM) return false;
  const view = heapView(heap, out);
  if (own < 0) copyItems(view, SCRATCH / outBytes, numbersOf(arrayOf(out)), originOf(out), size);
  const to = own < 0 ? SCRATCH : own;
  const pass: Pass = { kernel, rows, columns, long, outer, inner, bytes, outBytes };
  const from = addressOf(x);
  if (from >= 0) {
    overLoops(around, from / bytes, 0, (xo, oo) => {
      const [at, place] = [xo * bytes, to + oo * outBytes];
      if (inner.os === 0) rows(at, outer.xs * bytes, place, outer.os * outBytes, outer.n, inner.n);
      else columns?.(at, outer.xs * bytes, place, outer.n, inner.n);
    });
  } else {
    const stage = new Stage(pass, numbersOf(arrayOf(x)), heapView(heap, x), view);
    overLoops(around, originOf(x), 0, (xo, oo) => stage.run(xo, to + oo * outBytes));
  }
  if (own < 0) copyItems(numbersOf(arrayOf(out)), originOf(out), view, SCRATCH / outBytes, size);
  return true;
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
      this.cell[0] = this.halves(xo, n);
      kernel.inner(this.cell, 0, 1, 1, this.out, at, 1, 1, 1);
      return;
    }
    for (let i = 0; i < n; i += this.room) {
      const count = Math.min(this.room, n - i);
      this.take(xo + i, 1, count);
      rows(STAGE, count * bytes, place, outBytes, 1, count);
    }
    // Which zero stays is a matter of the whole row.
    if (long === "zeros" && this.out[at] === 0) kernel.inner(this.x, xo, n, 1, this.out, at, 1, 1, n);
  }

  /** The sum of a row as the tree of the kernels makes it. */
  private halves(xo: number, n: number): number {
    const { bytes, rows } = this.pass;
    if (n <= this.room) {
      this.take(xo, 1, n);
      const at = CELL / bytes;
      this.view.fill(0, at, at + 1);
      rows(STAGE, n * bytes, CELL, bytes, 1, n);
      return Number(this.view[at]);
    }
    const half = n >> 1;
    const cut = half - (half % 8);
    this.cell[0] = this.halves(xo, cut) + this.halves(xo + cut, n - cut);
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
    const { outer, inner, bytes, outBytes, rows } = this.pass;
    const most = Math.floor(this.room / inner.n);
    for (let i = 0; i < outer.n; i += most) {
      const count = Math.min(most, outer.n - i);
      this.take(xo + i * outer.xs, count, inner.n);
      rows(STAGE, inner.n * bytes, place + i * outer.os * outBytes, outer.os * outBytes, count, inner.n);
    }
  }

  private columns(xo: number, place: number): void {
    const { outer, inner, bytes, outBytes, columns } = this.pass;
    const width = Math.min(inner.n, this.room / 8);
    const most = Math.floor(this.room / width);
    for (let j = 0; j < inner.n; j += width) {
      const n = Math.min(width, inner.n - j);
      for (let i = 0; i < outer.n; i += most) {
        const count = Math.min(most, outer.n - i);
        this.take(xo + i * outer.xs + j, count, n);
        columns?.(STAGE, n * bytes, place + j * outBytes, count, n);
      }
    }
  }
}
