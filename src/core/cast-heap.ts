import { castSimd } from "../generated/simd/cast.ts";
import { copySimd } from "../generated/simd/copy.ts";
import type { DType } from "../types/dtype.ts";
import { move } from "./cast-runs.ts";
import { arrange, bytesOf, type CopyAxis, copyAxes, eachOffset } from "./copy-axes.ts";
import { copyBlock, NO_ROWS } from "./copy-heap.ts";
import { type HeapViews, heapOf, SCRATCH } from "./heap.ts";
import type { Strided } from "./layout.ts";
import type { Exports } from "./simd.ts";
import { layouts, type Storage } from "./storage.ts";
import { addressOf, arrayOf, originOf } from "./strided.ts";

const casts: { readonly [D in DType]?: keyof HeapViews } = {
  bool: "uint8",
  uint8: "uint8",
  int32: "int32",
  float32: "float32",
  float64: "float64",
};

/** Kernels convert so many elements at least. */
const LEAST = 16;
/** Elements of a piece that goes through the scratch, where the results stand behind the sources. */
const PIECE = 4096;
const RESULTS = SCRATCH + PIECE * 8;

/** One side of a conversion: in the heap from an address on, or in an array of its own from an element on. */
class CastSide {
  private readonly view: Storage;
  private readonly array: Storage;
  private readonly origin: number;
  private readonly bytes: number;
  private readonly address: number;
  private readonly staging: number;

  constructor(x: Strided, view: Storage, staging: number) {
    this.view = view;
    this.array = arrayOf(x);
    this.origin = originOf(x);
    this.bytes = layouts[x.dtype].bytes;
    this.address = addressOf(x);
    this.staging = staging;
  }

  /** Where the elements of a block stand, or are to stand, one after another. */
  place(offset: number, row: number, step: number, rows: number, columns: number): number {
    const lies = (columns === 1 || step === 1) && (rows === 1 || row === columns);
    const direct = this.address >= 0 && lies && rows * columns >= LEAST;
    return direct ? this.address + offset * this.bytes : this.staging;
  }

  read(copy: Exports, offset: number, row: number, step: number, rows: number, columns: number): void {
    const { address, bytes, staging, view, array, origin } = this;
    const from = address + offset * bytes;
    if (address >= 0) {
      copyBlock(copy, bytes, staging, columns * bytes, bytes, from, row * bytes, step * bytes, rows, columns);
    } else {
      const at = staging / bytes;
      for (let i = 0; i < rows; i++) {
        move(view, at + i * columns, 1, array, origin + offset + i * row, step, columns);
      }
    }
  }

  write(copy: Exports, offset: number, row: number, step: number, rows: number, columns: number): void {
    const { address, bytes, staging, view, array, origin } = this;
    const to = address + offset * bytes;
    if (address >= 0) {
      copyBlock(copy, bytes, to, row * bytes, step * bytes, staging, columns * bytes, bytes, rows, columns);
    } else {
      const at = staging / bytes;
      for (let i = 0; i < rows; i++) {
        move(array, origin + offset + i * row, step, view, at + i * columns, 1, columns);
      }
    }
  }
}

type Kernel = (to: number, from: number, n: number) => number;

function castKernel(to: DType, from: DType): Kernel | undefined {
  const source = casts[from];
  return source === undefined ? undefined : castSimd.exports?.[`${source}_${to}`];
}

/** Converts contiguous elements in the heap. */
function castInHeap(dst: Strided, src: Strided, size: number): boolean {
  const [to, from] = [addressOf(dst), addressOf(src)];
  const kernel = to < 0 || from < 0 ? undefined : castKernel(dst.dtype, src.dtype);
  if (kernel === undefined) return false;
  kernel(to, from, size);
  return true;
}

/**
 * Converts by SIMD kernels at least 16 elements, whether or not they are in the heap; false if there is no kernel for the
 * two dtypes. `flat` says that both sides are contiguous.
 */
export function castBySimd(dst: Strided, src: Strided, size: number, flat: boolean): boolean {
  if (flat && castInHeap(dst, src, size)) return true;
  const [target, source] = [casts[dst.dtype], casts[src.dtype]];
  const kernel = castKernel(dst.dtype, src.dtype);
  const [heap, copy] = [heapOf(), copySimd.exports];
  if (target === undefined || source === undefined) return false;
  if (heap === null || copy === null || kernel === undefined) return false;
  const [to, from] = [new CastSide(dst, heap.views[target], RESULTS), new CastSide(src, heap.views[source], SCRATCH)];
  const axes: CopyAxis[] = copyAxes(dst, src);
  arrange(axes, bytesOf(dst.dtype));
  const columns = axes[axes.length - 1];
  const rows = axes.length > 1 ? axes[axes.length - 2] : NO_ROWS;
  const block = (t: number, f: number, r: number, c: number): void => {
    const input = from.place(f, rows.f, columns.f, r, c);
    const output = to.place(t, rows.t, columns.t, r, c);
    if (input === SCRATCH) from.read(copy, f, rows.f, columns.f, r, c);
    kernel(output, input, Math.max(r * c, LEAST));
    if (output === RESULTS) to.write(copy, t, rows.t, columns.t, r, c);
  };
  // What is turned comes in squares.
  const width = rows.f === 1 && rows.n > 1 ? Math.sqrt(PIECE) : PIECE;
  eachOffset(axes, Math.max(0, axes.length - 2), 0, 0, (t, f) => {
    for (let i = 0; i < columns.n; i += width) {
      const c = Math.min(width, columns.n - i);
      const height = Math.floor(PIECE / c);
      for (let j = 0; j < rows.n; j += height) {
        block(t + i * columns.t + j * rows.t, f + i * columns.f + j * rows.f, Math.min(height, rows.n - j), c);
      }
    }
  });
  return true;
}
