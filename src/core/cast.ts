import { kindOf } from "../generated/promotion.ts";
import { copySimd } from "../generated/simd/copy.ts";
import type { DType } from "../types/dtype.ts";
import { move, runOf, setItems } from "./cast-runs.ts";
import { type CopyAxis, copyAxes, eachOffset } from "./copy-axes.ts";
import { bytesOf, castBySimd, castInHeap, copyInHeap } from "./copy-heap.ts";
import { isContiguous, type Strided, sizeOf } from "./layout.ts";
import { isBigInt, isComplex, layouts, widthOf } from "./storage.ts";
import { addressOf, arrayOf, empty, originOf } from "./strided.ts";

/** Whether a conversion leaves the bits of every element as they are: between integers of one size. */
function bitsAlike(to: DType, from: DType): boolean {
  if (to === from) return true;
  return kindOf[to] > 0 && kindOf[to] < 3 && kindOf[from] < 3 && bytesOf(to) === bytesOf(from);
}

/** Whether `TypedArray.set` converts between two dtypes as NumPy does. */
function convertsAlike(to: DType, from: DType): boolean {
  if (to === from) return true;
  if (isBigInt(to) || isBigInt(from) || to === "float16" || from === "float16" || to === "bool") return false;
  return isComplex(to) === isComplex(from) && (kindOf[to] >= 3 || kindOf[from] < 3);
}

/** Below so many items a loop is faster than what typed arrays have of their own. */
const SHORT = 64;

/** Copies items within one array. */
function moveWithin(dst: Strided, src: Strided, n: number): void {
  const { bytes, width } = layouts[src.dtype];
  const { exports } = copySimd;
  const [to, from] = [addressOf(dst), addressOf(src)];
  if (exports !== null && to >= 0) exports.move(to, from, n * bytes);
  else arrayOf(dst).copyWithin(originOf(dst) * width, originOf(src) * width, originOf(src) * width + n);
}

/** Copies items that lie one after another; the two sides may overlap. */
function copyItems(dst: Strided, src: Strided, size: number): void {
  const [to, from] = [arrayOf(dst), arrayOf(src)];
  const [t, f] = [originOf(dst) * widthOf(dst.dtype), originOf(src) * widthOf(src.dtype)];
  const n = size * widthOf(src.dtype);
  if (to === from) moveWithin(dst, src, n);
  else if (n < SHORT && to.buffer !== from.buffer) move(to, t, 1, from, f, 1, n);
  else setItems(to, t, f === 0 && n === from.length ? from : from.subarray(f, f + n));
}

/** The loops of TypeScript, which know every dtype and every place. */
function transfer(dst: Strided, src: Strided, axes: CopyAxis[]): void {
  // A short inner axis makes many short runs: let a longer one be innermost.
  if (axes[axes.length - 1].n < 8) axes.sort((a, b) => a.n - b.n);
  const inner = axes[axes.length - 1];
  const [to, from] = [arrayOf(dst), arrayOf(src)];
  const run =
    dst.dtype === src.dtype && !isComplex(src.dtype)
      ? (t: number, f: number, n: number) => move(to, t, inner.t, from, f, inner.f, n)
      : runOf({ array: to, dtype: dst.dtype, step: inner.t }, { array: from, dtype: src.dtype, step: inner.f });
  eachOffset(axes, axes.length - 1, originOf(dst), originOf(src), (t, f) => run(t, f, inner.n));
}

/** The bytes of its buffer between which a tensor lies. */
function extent(x: Strided): [number, number] {
  const { bytes, width } = layouts[x.dtype];
  const size = bytes * width;
  let [from, to] = [0, 0];
  for (let axis = 0; axis < x.shape.length; axis++) {
    const reach = (x.shape[axis] - 1) * x.steps[axis];
    if (reach < 0) from += reach;
    else to += reach;
  }
  const start = arrayOf(x).byteOffset + originOf(x) * size;
  return [start + from * size, start + (to + 1) * size];
}

/** Whether two tensors may share memory: false means that they do not. */
export function mayOverlap(a: Strided, b: Strided): boolean {
  if (arrayOf(a).buffer !== arrayOf(b).buffer) return false;
  const [[aFrom, aTo], [bFrom, bTo]] = [extent(a), extent(b)];
  return aFrom < bTo && bFrom < aTo;
}

/** From so many elements on, kernels convert faster than loops. */
const MANY = 64;

/**
 * Writes the elements of `src` into `dst`, which has the same shape, converted to its dtype as NumPy's `astype` does.
 * The two may overlap: the result is as if `src` had been read whole before anything was written.
 */
export function copyInto(dst: Strided, src: Strided): void {
  const size = sizeOf(dst.shape);
  if (size === 0) return;
  const flat = isContiguous(dst) && isContiguous(src);
  if (flat && dst.dtype === src.dtype) copyItems(dst, src, size);
  else if (mayOverlap(dst, src)) copyInto(dst, castTo(src, src.dtype));
  else if (flat && size < MANY && convertsAlike(dst.dtype, src.dtype)) copyItems(dst, src, size);
  else if (!flat || size < MANY || !castInHeap(dst, src, size)) copyApart(dst, src, size);
}

function copyApart(dst: Strided, src: Strided, size: number): void {
  const axes = copyAxes(dst, src);
  if (bitsAlike(dst.dtype, src.dtype) ? copyInHeap(dst, src, axes) : size >= MANY && castBySimd(dst, src, axes)) return;
  const inner = axes[0];
  if (axes.length === 1 && inner.t === 1 && inner.f === 1 && convertsAlike(dst.dtype, src.dtype))
    copyItems(dst, src, size);
  else transfer(dst, src, axes);
}

/** A new C-contiguous tensor with the elements of `x` in another dtype (or the same). */
export function castTo(x: Strided, dtype: DType): Strided {
  const result = empty(x.shape, dtype);
  copyInto(result, x);
  return result;
}
