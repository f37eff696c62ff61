import { heapOf } from "../core/heap.ts";
import { isContiguous, type Strided } from "../core/layout.ts";
import { layouts, newStorage, type Storage } from "../core/storage.ts";
import { addressOf, arrayOf, empty, originOf } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { numbersOf } from "./numbers.ts";
import type { ReduceOptions } from "./reduce-axes.ts";
import type { Fold, ReduceKernel } from "./reduce-kernel.ts";
import { columnsName, FEW, Places, rowsName } from "./reduce-simd.ts";

/** Squared distances from means into `d`; a method, because it takes one class of array (see `ReduceKernel`). */
export interface SquaresKernel {
  run(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    mean: Storage,
    mo: number,
    ms1: number,
    ms0: number,
    d: Storage,
    at: number,
    n1: number,
    n0: number,
  ): void;
}

/** A C-contiguous tensor seen as `before` matrices of `n` rows and `after` columns, of which the rows are reduced. */
export interface Along {
  before: number;
  n: number;
  after: number;
  readonly shape: number[];
}

/** Null for several axes, for gaps, and for mistakes: the general way knows what to say. */
function alongOf(x: Strided, axis: unknown, keepdims: boolean | undefined): Along | null {
  const { shape } = x;
  const rank = shape.length;
  const along: Along = { before: 1, n: 1, after: 1, shape: [] };
  if (axis === undefined) {
    for (let i = 0; i < rank; i++) {
      along.n *= shape[i];
      if (keepdims) along.shape.push(1);
    }
    return along;
  }
  if (typeof axis !== "number" || !Number.isInteger(axis)) return null;
  const place = axis < 0 ? axis + rank : axis;
  if (place < 0 || place >= rank) return null;
  for (let i = 0; i < rank; i++) {
    const dim = shape[i];
    if (i < place) along.before *= dim;
    else if (i > place) along.after *= dim;
    else along.n = dim;
    if (i !== place) along.shape.push(dim);
    else if (keepdims) along.shape.push(1);
  }
  return along;
}

/** What a reduction along `along` of a tensor of no elements, or with an `out`, is left to: null. */
export function alongFor(x: Strided, options: ReduceOptions): Along | null {
  if (options.out !== undefined || !isContiguous(x)) return null;
  const along = alongOf(x, options.axis, options.keepdims);
  if (along === null || along.before * along.n * along.after === 0) return null;
  // Larger tensors outside of the heap are worth to be staged.
  const few = along.before * along.n * along.after <= FEW_OUTSIDE;
  return few || addressOf(x) >= 0 || heapOf() === null ? along : null;
}

const FEW_OUTSIDE = 512;

/** A result that holds `start` everywhere. */
export function filled(shape: readonly number[], dtype: DType, start: number): Strided {
  const out = empty(shape, dtype);
  const data = numbersOf(arrayOf(out));
  const { start: from, length } = out.store;
  if (length > 64) data.fill(start, from, from + length);
  else for (let i = from; i < from + length; i++) data[i] = start;
  return out;
}

/**
 * The reduction of a C-contiguous tensor along one axis or all, without the general way's plans; null where that must go.
 * It starts from `start`, and has as many elements as there are in `along`.
 */
export function reduceAlong(
  fold: Fold,
  x: Strided,
  options: ReduceOptions,
  dtype: DType,
  start: number,
): Strided | null {
  const along = alongFor(x, options);
  if (along === null) return null;
  const out = filled(along.shape, dtype, start);
  if (!alongBySimd(fold, x, along, out)) byLoops(fold.kernel, arrayOf(x), originOf(x), along, out);
  return out;
}

function byLoops(kernel: ReduceKernel, x: Storage, origin: number, { before, n, after }: Along, out: Strided): void {
  const data = arrayOf(out);
  const from = originOf(out);
  if (after === 1) kernel.inner(x, origin, n, 1, data, from, 1, before, n);
  else {
    for (let i = 0; i < before; i++) {
      kernel.outer(x, origin + i * n * after, after, 1, data, from + i * after, 0, 1, n, after);
    }
  }
}

/** Here loops are done with so many elements before a kernel has its output in the heap. */
const SEVERAL = 128;

/** Whether kernels reduced `x`, which is in the heap. */
function alongBySimd(
  { simd, lane }: Fold,
  x: Strided,
  { before, n, after }: Along,
  out: Strided,
  mean?: Strided,
): boolean {
  if (simd === undefined || lane === undefined || before * n * after < (mean === undefined ? SEVERAL : FEW))
    return false;
  const at = addressOf(x);
  const heap = heapOf();
  const { exports } = simd;
  if (at < 0 || heap === null || exports === null) return false;
  const kernel = exports[after === 1 ? rowsName(lane) : columnsName(lane)];
  const places = new Places(heap, out, mean);
  const { to, toMean, outBytes } = places;
  if (kernel === undefined || to < 0) return false;
  const { bytes } = layouts[x.dtype];
  if (after === 1) kernel(at, n * bytes, to, outBytes, before, n, to + toMean, outBytes);
  else {
    for (let i = 0; i < before; i++) {
      const place = to + i * after * outBytes;
      kernel(at + i * n * after * bytes, after * bytes, place, n, after, place + toMean);
    }
  }
  places.finish();
  return true;
}

/** Sums of squared distances from the means, which are in the shape of the result. */
export function squaresAlong(fold: Fold, squares: SquaresKernel, x: Strided, along: Along, mean: Strided): Strided {
  const out = filled(along.shape, x.dtype, 0);
  if (alongBySimd(fold, x, along, out, mean)) return out;
  const { before, n, after } = along;
  const distances = newStorage(x.dtype, before * n * after);
  const [data, means] = [arrayOf(x), arrayOf(mean)];
  for (let i = 0; i < before; i++) {
    const [at, m] = [i * n * after, originOf(mean) + i * after];
    squares.run(data, originOf(x) + at, after, 1, means, m, 0, 1, distances, at, n, after);
  }
  byLoops(fold.kernel, distances, 0, along, out);
  return out;
}
