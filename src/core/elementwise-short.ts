import { numberOf } from "./elementwise-operands.ts";
import { move } from "./elementwise-stage.ts";
import { heapOf, SCRATCH } from "./heap.ts";
import { type BinaryKernel, loopClassOf, type SimdFunction, type UnaryKernel } from "./kernel.ts";
import type { Strided } from "./layout.ts";
import { layouts, type Storage } from "./storage.ts";
import { addressOf, arrayOf, empty, originOf } from "./strided.ts";

/*
 * The short ways of the commonest calls: operands of one dtype that lie in C order. They do what the general way does,
 * with nothing to look up but the kernel. They give null where they do not go.
 */

/** From so many elements on SIMD is faster than the loops for operands of any layout. */
export const SMALL = 128;
/** The same for what lies in the heap in C order. */
const FEW = 9;

const one: readonly number[] = [1];

/** The number of elements of a tensor whose steps are those of C order, axes of length 1 included; −1 for others. */
function orderedSize({ shape, steps }: Strided): number {
  let size = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (steps[axis] !== size) return -1;
    size *= shape[axis];
  }
  return size;
}

function sameInts(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The address of a tensor's first element if its elements are in a view of the heap; −1 if not. */
function addressIn(view: Storage | undefined, bytes: number, { store, offset }: Strided): number {
  return store.array === view ? (store.start + offset) * bytes : -1;
}

/** A few elements that are not in the heap go through it. */
function throughScratch(kernel: SimdFunction, operands: readonly Strided[], out: Strided, size: number): boolean {
  const heap = heapOf();
  if (heap === null) return false;
  const part = SMALL * 8;
  const at: number[] = [];
  for (const x of operands) {
    const { kind, bytes } = layouts[x.dtype];
    const address = SCRATCH + at.length * part;
    move(heap.views[kind], address / bytes, 1, arrayOf(x), originOf(x), 1, size);
    at.push(address);
  }
  const { kind, bytes } = layouts[out.dtype];
  const to = SCRATCH + at.length * part;
  if (at.length === 1) kernel(1, size, at[0], 0, to, 0);
  else kernel(1, size, at[0], 0, at[1], 0, to, 0);
  move(arrayOf(out), originOf(out), 1, heap.views[kind], to / bytes, 1, size);
  return true;
}

/** A tensor. */
export function shortUnary(kernel: UnaryKernel, x: Strided): Strided | null {
  const size = orderedSize(x);
  const dtype = kernel.rule.compute(x.dtype);
  if (size < 0 || dtype !== x.dtype || dtype === "float16") return null;
  const { simd } = kernel;
  const patterns = simd === null ? null : simd.of(dtype);
  const approximate = simd?.approximate === true;
  const vectors = size >= FEW || approximate ? patterns?.v : undefined;
  const from = vectors === undefined ? -1 : addressOf(x);
  const loops = kernel.loops[loopClassOf[dtype]];
  const must = patterns !== null && (size >= SMALL || approximate);
  if (loops === null || (must && from < 0 && size >= SMALL)) return null;
  const out = empty(x.shape, kernel.rule.result(dtype), x.steps);
  const to = from < 0 ? -1 : addressOf(out);
  if (vectors !== undefined && to >= 0) {
    vectors(1, size, from, 0, to, 0);
    return out;
  }
  if (must) {
    return vectors !== undefined && size < SMALL && throughScratch(vectors, [x], out, size) ? out : null;
  }
  const { unrolled } = loops;
  if (unrolled !== null) unrolled.contiguous(size, arrayOf(x), originOf(x), arrayOf(out), originOf(out));
  else loops.rank1([size], arrayOf(x), originOf(x), one, arrayOf(out), originOf(out), one);
  return out;
}

/** Two tensors of one shape. */
export function shortBinary(kernel: BinaryKernel, x: Strided, y: Strided): Strided | null {
  const { dtype } = x;
  if (y.dtype !== dtype || !sameInts(x.shape, y.shape) || !sameInts(x.steps, y.steps)) return null;
  const size = orderedSize(x);
  if (size < 0 || kernel.rule.compute(dtype) !== dtype || dtype === "float16") return null;
  const { simd } = kernel;
  const patterns = simd === null ? null : simd.of(dtype);
  const approximate = simd?.approximate === true;
  const vectors = size >= FEW || approximate ? patterns?.vv : undefined;
  const { kind, bytes } = layouts[dtype];
  const view = vectors === undefined ? undefined : heapOf()?.views[kind];
  const left = addressIn(view, bytes, x);
  const right = addressIn(view, bytes, y);
  const loops = kernel.loops[loopClassOf[dtype]];
  const must = patterns !== null && (size >= SMALL || approximate);
  if (loops === null || (must && (left < 0 || right < 0) && size >= SMALL)) return null;
  const out = empty(x.shape, kernel.rule.result(dtype), x.steps);
  const to = left < 0 || right < 0 ? -1 : addressOf(out);
  if (vectors !== undefined && to >= 0) {
    vectors(1, size, left, 0, right, 0, to, 0);
    return out;
  }
  if (must) {
    return vectors !== undefined && size < SMALL && throughScratch(vectors, [x, y], out, size) ? out : null;
  }
  const { unrolled } = loops;
  if (unrolled !== null) {
    unrolled.contiguous(size, arrayOf(x), originOf(x), arrayOf(y), originOf(y), arrayOf(out), originOf(out));
  } else {
    loops.rank1([size], arrayOf(x), originOf(x), one, arrayOf(y), originOf(y), one, arrayOf(out), originOf(out), one);
  }
  return out;
}

/** Whether writing over one tensor changes another but for the elements that have been read. */
const isApart = (out: Strided, x: Strided): boolean => out.store !== x.store || out.offset === x.offset;

/** Two tensors, or one of floats and a number, with the result in a third; false where that does not go. */
export function shortInto(kernel: BinaryKernel, x: Strided, y: Strided | number, out: Strided): boolean {
  const { dtype } = x;
  const { rule, simd } = kernel;
  const heap = heapOf();
  const patterns = simd === null ? null : simd.of(dtype);
  const vectors = typeof y === "number" ? patterns?.vs : patterns?.vv;
  const size = orderedSize(x);
  if (size < FEW || vectors === undefined || heap === null || rule.compute(dtype) !== dtype) return false;
  if (out.dtype !== rule.result(dtype) || !sameInts(out.shape, x.shape) || !sameInts(out.steps, x.steps)) return false;
  const [left, to] = [addressOf(x), addressOf(out)];
  let right = SCRATCH;
  if (typeof y === "number") {
    if (dtype === "float64") heap.views.float64[SCRATCH / 8] = y;
    else if (dtype === "float32") heap.views.float32[SCRATCH / 4] = y;
    else return false;
  } else {
    if (y.dtype !== dtype || !sameInts(y.shape, x.shape) || !sameInts(y.steps, x.steps) || !isApart(out, y))
      return false;
    right = addressOf(y);
  }
  if (left < 0 || right < 0 || to < 0 || !isApart(out, x)) return false;
  vectors(1, size, left, 0, right, 0, to, 0);
  return true;
}

/** A tensor of floats and a number on its right, or on its left. */
export function shortWithNumber(kernel: BinaryKernel, x: Strided, y: number, isLeft: boolean): Strided | null {
  const { dtype } = x;
  const size = orderedSize(x);
  if (size < 0 || (dtype !== "float64" && dtype !== "float32") || kernel.rule.compute(dtype) !== dtype) return null;
  const { simd } = kernel;
  const value = numberOf(y, dtype);
  const heap = heapOf();
  const patterns = simd === null ? null : simd.of(dtype);
  const vectors = size >= FEW ? (isLeft ? patterns?.sv : patterns?.vs) : undefined;
  const from = vectors === undefined ? -1 : addressOf(x);
  const unrolled = kernel.loops[loopClassOf[dtype]]?.unrolled;
  const must = patterns !== null && (size >= SMALL || simd?.approximate === true);
  if (!unrolled || (must && from < 0)) return null;
  const out = empty(x.shape, kernel.rule.result(dtype), x.steps);
  const to = from < 0 ? -1 : addressOf(out);
  if (vectors !== undefined && heap !== null && to >= 0) {
    if (dtype === "float64") heap.views.float64[SCRATCH / 8] = value;
    else heap.views.float32[SCRATCH / 4] = value;
    if (isLeft) vectors(1, size, SCRATCH, 0, from, 0, to, 0);
    else vectors(1, size, from, 0, SCRATCH, 0, to, 0);
    return out;
  }
  if (must) return null;
  if (isLeft) unrolled.left(size, value, arrayOf(x), originOf(x), arrayOf(out), originOf(out));
  else unrolled.right(size, arrayOf(x), originOf(x), value, arrayOf(out), originOf(out));
  return out;
}
