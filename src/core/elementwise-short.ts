import { numberOf } from "./elementwise-operands.ts";
import { heapOf, SCRATCH } from "./heap.ts";
import { type BinaryKernel, loopClassOf, type UnaryKernel } from "./kernel.ts";
import type { Strided } from "./layout.ts";
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

export function shortUnary(kernel: UnaryKernel, x: Strided): Strided | null {
  const size = orderedSize(x);
  const dtype = kernel.rule.compute(x.dtype);
  if (size < 0 || dtype !== x.dtype || dtype === "float16") return null;
  const loops = kernel.loops[loopClassOf[dtype]];
  if (loops === null) return null;
  const { simd } = kernel;
  const patterns = simd === null ? null : simd.of(dtype);
  const vectors = size >= FEW ? patterns?.v : undefined;
  if (vectors !== undefined) {
    const from = addressOf(x);
    const out = from < 0 ? null : empty(x.shape, kernel.rule.result(dtype), x.steps);
    const to = out === null ? -1 : addressOf(out);
    if (to >= 0) {
      vectors(1, size, from, 0, to, 0);
      return out;
    }
  }
  if (patterns !== null && (size >= SMALL || simd?.approximate)) return null;
  const out = empty(x.shape, kernel.rule.result(dtype), x.steps);
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
  const loops = kernel.loops[loopClassOf[dtype]];
  if (loops === null) return null;
  const { simd } = kernel;
  const patterns = simd === null ? null : simd.of(dtype);
  const vectors = size >= FEW ? patterns?.vv : undefined;
  if (vectors !== undefined) {
    const left = addressOf(x);
    const right = addressOf(y);
    const out = left < 0 || right < 0 ? null : empty(x.shape, kernel.rule.result(dtype), x.steps);
    const to = out === null ? -1 : addressOf(out);
    if (to >= 0) {
      vectors(1, size, left, 0, right, 0, to, 0);
      return out;
    }
  }
  if (patterns !== null && (size >= SMALL || simd?.approximate)) return null;
  const out = empty(x.shape, kernel.rule.result(dtype), x.steps);
  const { unrolled } = loops;
  if (unrolled !== null) {
    unrolled.contiguous(size, arrayOf(x), originOf(x), arrayOf(y), originOf(y), arrayOf(out), originOf(out));
  } else {
    loops.rank1([size], arrayOf(x), originOf(x), one, arrayOf(y), originOf(y), one, arrayOf(out), originOf(out), one);
  }
  return out;
}

/** A tensor of floats and a number. */
export function shortWithNumber(kernel: BinaryKernel, x: Strided, y: number): Strided | null {
  const { dtype } = x;
  const size = orderedSize(x);
  if (size < 0 || (dtype !== "float64" && dtype !== "float32") || kernel.rule.compute(dtype) !== dtype) return null;
  const { simd } = kernel;
  const value = numberOf(y, dtype);
  const heap = heapOf();
  const patterns = simd === null ? null : simd.of(dtype);
  const vectors = size >= FEW ? patterns?.vs : undefined;
  if (vectors !== undefined && heap !== null) {
    const from = addressOf(x);
    const out = from < 0 ? null : empty(x.shape, kernel.rule.result(dtype), x.steps);
    const to = out === null ? -1 : addressOf(out);
    if (to >= 0) {
      if (dtype === "float64") heap.views.float64[SCRATCH / 8] = value;
      else heap.views.float32[SCRATCH / 4] = value;
      vectors(1, size, from, 0, SCRATCH, 0, to, 0);
      return out;
    }
  }
  const unrolled = kernel.loops[loopClassOf[dtype]]?.unrolled;
  if (!unrolled || (patterns !== null && (size >= SMALL || simd?.approximate))) return null;
  const out = empty(x.shape, kernel.rule.result(dtype), x.steps);
  unrolled.right(size, arrayOf(x), originOf(x), value, arrayOf(out), originOf(out));
  return out;
}
