import { copySimd } from "../generated/simd/copy.ts";
import type { CopyKernels } from "./cast.ts";
import { arrange, bytesOf, type CopyAxis, eachOffset } from "./copy-axes.ts";
import { addressOfValue } from "./copy-value.ts";
import type { Strided } from "./layout.ts";
import type { Exports } from "./simd.ts";
import { addressOf } from "./strided.ts";

/** Copies a block between places of the heap that have no byte in common; steps in bytes. */
export function copyBlock(
  exports: Exports,
  bytes: number,
  to: number,
  toRow: number,
  toStep: number,
  from: number,
  fromRow: number,
  fromStep: number,
  rows: number,
  columns: number,
): void {
  // A call that always goes to one function is several times as fast.
  if (bytes === 8) exports.copy8(to, toRow, toStep, from, fromRow, fromStep, rows, columns);
  else if (bytes === 4) exports.copy4(to, toRow, toStep, from, fromRow, fromStep, rows, columns);
  else if (bytes === 1) exports.copy1(to, toRow, toStep, from, fromRow, fromStep, rows, columns);
  else if (bytes === 16) exports.copy16(to, toRow, toStep, from, fromRow, fromStep, rows, columns);
  else exports.copy2(to, toRow, toStep, from, fromRow, fromStep, rows, columns);
}

export const NO_ROWS: CopyAxis = { n: 1, t: 0, f: 0 };

/** What fits the first-level cache beside its copy. */
const NEAR_BYTES = 16384;

/** Moves contiguous elements of one dtype within the heap, where they may overlap; false if they are elsewhere. */
function moveInHeap(dst: Strided, src: Strided, size: number): boolean {
  const { exports } = copySimd;
  const to = exports === null ? -1 : addressOf(dst);
  if (exports === null || to < 0) return false;
  exports.move(to, addressOf(src), size * bytesOf(src.dtype));
  return true;
}

/** Copies elements of equal bits within the heap; false if it cannot. The two sides have nothing in common. */
function copyInHeap(dst: Strided, src: Strided, axes: CopyAxis[]): boolean {
  const { exports } = copySimd;
  const to = addressOf(dst);
  const from = exports === null || to < 0 ? -1 : addressOfValue(src);
  if (exports === null || from < 0) return false;
  const bytes = bytesOf(dst.dtype);
  arrange(axes, bytes);
  const columns = axes[axes.length - 1];
  const rows = axes.length > 1 ? axes[axes.length - 2] : NO_ROWS;
  const block = (t: number, f: number, n: number): void =>
    copyBlock(
      exports,
      bytes,
      to + t * bytes,
      rows.t * bytes,
      columns.t * bytes,
      from + f * bytes,
      rows.f * bytes,
      columns.f * bytes,
      n,
      columns.n,
    );
  if (axes.length <= 2) block(0, 0, rows.n);
  else {
    // The outer axes may come back to the lines of the same rows: do as many as stay in the cache.
    const height = Math.max(1, Math.floor(NEAR_BYTES / (columns.n * bytes)));
    for (let r = 0; r < rows.n; r += height) {
      const n = Math.min(height, rows.n - r);
      eachOffset(axes, axes.length - 2, r * rows.t, r * rows.f, (t, f) => block(t, f, n));
    }
  }
  return true;
}

/** For `bringCopies`. */
export const copyKernels: CopyKernels = { move: moveInHeap, copy: copyInHeap };
