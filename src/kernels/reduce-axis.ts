import { heapOf, SCRATCH } from "../core/heap.ts";
import { isContiguous, isTensor, type Strided } from "../core/layout.ts";
import { layouts } from "../core/storage.ts";
import { addressOf, arrayOf, empty, originOf } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { numbersOf } from "./numbers.ts";
import type { Fold } from "./reduce.ts";
import type { ReduceOptions } from "./reduce-axes.ts";
import { columnsName, copyItems, FEW, heapView, OUT_ROOM, rowsName } from "./reduce-simd.ts";

/** A C-contiguous tensor seen as `before` matrices of `n` rows and `after` columns, of which the rows are reduced. */
interface Along {
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
  if (options.out !== undefined || !isTensor(x) || !isContiguous(x)) return null;
  const along = alongOf(x, options.axis, options.keepdims);
  if (along === null || along.before * along.n * along.after === 0) return null;
  const out = empty(along.shape, dtype);
  const data = numbersOf(arrayOf(out));
  const { start: from, length } = out.store;
  for (let i = from; i < from + length; i++) data[i] = start;
  if (bySimd(fold, x, along, out)) return out;
  const { before, n, after } = along;
  if (before * n * after > FEW_OUTSIDE && heapOf() !== null && addressOf(x) < 0) return null;
  const values = arrayOf(x);
  const origin = originOf(x);
  if (after === 1) fold.kernel.inner(values, origin, n, 1, data, from, 1, before, n);
  else {
    for (let i = 0; i < before; i++) {
      fold.kernel.outer(values, origin + i * n * after, after, 1, data, from + i * after, 0, 1, n, after);
    }
  }
  return out;
}

/** Larger tensors outside of the heap are worth to be staged. */
const FEW_OUTSIDE = 512;

function bySimd({ simd, lane }: Fold, x: Strided, { before, n, after }: Along, out: Strided): boolean {
  const size = before * n * after;
  if (simd === undefined || lane === undefined || size < FEW) return false;
  const at = addressOf(x);
  const heap = heapOf();
  const { exports } = simd;
  if (at < 0 || heap === null || exports === null) return false;
  const { bytes } = layouts[x.dtype];
  const outBytes = layouts[out.dtype].bytes;
  const { length } = out.store;
  const own = addressOf(out);
  if (own < 0 && length * outBytes > OUT_ROOM) return false;
  const place = own < 0 ? SCRATCH : own;
  const view = heapView(heap, out);
  const data = numbersOf(arrayOf(out));
  if (own < 0) copyItems(view, SCRATCH / outBytes, data, originOf(out), length);
  if (after === 1) exports[rowsName(lane)](at, n * bytes, place, outBytes, before, n);
  else {
    const columns = exports[columnsName(lane)];
    for (let i = 0; i < before; i++) {
      columns(at + i * n * after * bytes, after * bytes, place + i * after * outBytes, n, after);
    }
  }
  if (own < 0) copyItems(data, originOf(out), view, SCRATCH / outBytes, length);
  return true;
}
