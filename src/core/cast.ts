import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { move, runOf } from "./cast-runs.ts";
import { bytesOf, type CopyAxis, copyAxes, eachOffset } from "./copy-axes.ts";
import { isContiguous, type Strided, sizeOf } from "./layout.ts";
import { isBigInt, isComplex, layouts, widthOf } from "./storage.ts";
import { setItems } from "./store.ts";
import { arrayOf, empty, originOf } from "./strided.ts";

/** What copies faster than the loops here: each is false where it cannot, and has done nothing. */
export interface CopyKernels {
  /** Contiguous elements of one dtype; they may overlap. */
  readonly move: (dst: Strided, src: Strided, size: number) => boolean;
  /** Elements whose bits stay as they are, along these axes. */
  readonly copy: (dst: Strided, src: Strided, axes: CopyAxis[]) => boolean;
}
/** What converts faster: false where it cannot. `flat` says that both sides are contiguous. */
export type Conversion = (dst: Strided, src: Strided, size: number, flat: boolean) => boolean;

let kernels: CopyKernels | null = null;
let convert: Conversion | null = null;

/** From now on these kernels copy. `copies.ts` has them: a bundle without its functions does without them. */
export function bringCopies(those: CopyKernels): void {
  kernels = those;
}

/** From now on these kernels convert: those of `conversions.ts`. */
export function bringConversions(conversion: Conversion): void {
  convert = conversion;
}

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

/** Copies items that lie one after another; the two sides may overlap. */
function copyItems(dst: Strided, src: Strided, size: number): void {
  const [to, from] = [arrayOf(dst), arrayOf(src)];
  const [t, f] = [originOf(dst) * widthOf(dst.dtype), originOf(src) * widthOf(src.dtype)];
  const n = size * widthOf(src.dtype);
  if (to === from) {
    if (!kernels?.move(dst, src, size)) to.copyWithin(t, f, f + n);
  } else if (n < SHORT && to.buffer !== from.buffer) move(to, t, 1, from, f, 1, n);
  else setItems(to, f === 0 && n === from.length ? from : from.subarray(f, f + n), t);
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
  else copyApart(dst, src, size, flat);
}

/** Copies between tensors that have nothing in common, and are not both contiguous and of one dtype. */
function copyApart(dst: Strided, src: Strided, size: number, flat: boolean): void {
  const alike = bitsAlike(dst.dtype, src.dtype);
  if (!alike && size >= MANY && convert?.(dst, src, size, flat)) return;
  const axes = copyAxes(dst, src);
  if (alike && kernels?.copy(dst, src, axes)) return;
  if (flat && convertsAlike(dst.dtype, src.dtype)) copyItems(dst, src, size);
  else transfer(dst, src, axes);
}

/** A new C-contiguous tensor with the elements of `x` in another dtype (or the same). */
export function castTo(x: Strided, dtype: DType): Strided {
  const result = empty(x.shape, dtype);
  copyInto(result, x);
  return result;
}
