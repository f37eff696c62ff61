import type { DType } from "../types/dtype.ts";
import { numberOf } from "./elementwise-operands.ts";
import { move } from "./elementwise-stage.ts";
import { type Heap, heapOf, SCRATCH } from "./heap.ts";
import {
  type BinaryKernel,
  type Kernel,
  loopClassOf,
  type ShortPlan,
  type SimdFunction,
  type UnaryKernel,
} from "./kernel.ts";
import type { Strided } from "./layout.ts";
import { layouts } from "./storage.ts";
import { newStoreOf } from "./store.ts";
import { arrayOf, originOf, wrap } from "./strided.ts";

/*
 * The short ways of the commonest calls: operands of one dtype that lie in C order. They do what the general way does,
 * with nothing to look up but the plan of the kernel and the dtype. They give null where they do not go.
 */

/** From so many elements on SIMD is faster than the loops for operands of any layout. */
export const SMALL = 128;
/** The same for what lies in the heap in C order. */
const FEW = 9;
/** Rows from this length on are worth the kernel's own loop over them, and any rows of a small operand. */
const WIDE = 32;

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

/** Whether the first list ends with the second one. */
function endsWith(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  const missing = a.length - b.length;
  for (let i = 0; i < b.length; i++) if (a[missing + i] !== b[i]) return false;
  return missing >= 0;
}

const sameInts = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && endsWith(a, b);

function newPlan<L>(kernel: Kernel<L>, dtype: DType, heap: Heap | null): ShortPlan<L> {
  const { rule, simd, loops } = kernel;
  const goes = rule.compute(dtype) === dtype && dtype !== "float16";
  const result = goes ? rule.result(dtype) : dtype;
  const patterns = goes && simd !== null ? simd.of(dtype) : null;
  const approximate = simd?.approximate === true;
  const { kind, bytes } = layouts[dtype];
  const layout = layouts[result];
  return {
    dtype,
    heap,
    view: heap?.views[kind],
    outView: heap?.views[layout.kind],
    bytes,
    result,
    layout,
    patterns,
    few: patterns === null ? Number.POSITIVE_INFINITY : approximate ? 0 : FEW,
    must: patterns === null ? Number.POSITIVE_INFINITY : approximate ? 0 : SMALL,
    loops: goes ? loops[loopClassOf[dtype]] : null,
    next: kernel.plan,
  };
}

/** The plan of a kernel for a dtype. */
function planFor<L>(kernel: Kernel<L>, dtype: DType): ShortPlan<L> {
  const heap = heapOf();
  let plan = kernel.plan;
  if (plan !== null && plan.heap !== heap) plan = kernel.plan = null;
  while (plan !== null && plan.dtype !== dtype) plan = plan.next;
  if (plan === null) plan = kernel.plan = newPlan(kernel, dtype, heap);
  return plan;
}

/** A result of the shape of an operand in C order. */
function resultLike<L>({ layout, result }: ShortPlan<L>, { shape, steps }: Strided, size: number): Strided {
  return wrap(newStoreOf(layout, size, false), result, shape, steps, 0);
}

const addressIn = (bytes: number, { store, offset }: Strided): number => (store.start + offset) * bytes;

/** A few elements that are not in the heap go through it; false for more. */
function throughScratch(kernel: SimdFunction, operands: readonly Strided[], out: Strided, size: number): boolean {
  const heap = heapOf();
  if (heap === null || size >= SMALL) return false;
  const part = SMALL * 8;
  const at: number[] = [];
  for (const x of operands) {
    const { kind, bytes } = layouts[x.dtype];
    const address = SCRATCH + at.length * part;
    move(heap.views[kind], address / bytes, 0, 1, arrayOf(x), originOf(x), 0, 1, 1, size);
    at.push(address);
  }
  const { kind, bytes } = layouts[out.dtype];
  const to = SCRATCH + at.length * part;
  if (at.length === 1) kernel(1, size, at[0], 0, to, 0);
  else kernel(1, size, at[0], 0, at[1], 0, to, 0);
  move(arrayOf(out), originOf(out), 0, 1, heap.views[kind], to / bytes, 0, 1, 1, size);
  return true;
}

/** A tensor. */
export function shortUnary(kernel: UnaryKernel, x: Strided): Strided | null {
  const size = orderedSize(x);
  const plan = planFor(kernel, x.dtype);
  const { loops, bytes, must } = plan;
  if (size < 0 || loops === null) return null;
  const vectors = size >= plan.few ? plan.patterns?.v : undefined;
  const inHeap = x.store.array === plan.view;
  if (size >= must && (vectors === undefined || (!inHeap && size >= SMALL))) return null;
  const out = resultLike(plan, x, size);
  if (vectors !== undefined && inHeap && out.store.array === plan.outView) {
    vectors(1, size, addressIn(bytes, x), 0, addressIn(plan.layout.bytes, out), 0);
    return out;
  }
  if (size >= must) return vectors !== undefined && throughScratch(vectors, [x], out, size) ? out : null;
  const { unrolled } = loops;
  if (unrolled !== null) unrolled.contiguous(size, arrayOf(x), originOf(x), arrayOf(out), originOf(out));
  else loops.rank1([size], arrayOf(x), originOf(x), one, arrayOf(out), originOf(out), one);
  return out;
}

/** A tensor and a row, on its left or its right, that is the same for the last axes of all others. */
function shortRow(
  plan: ShortPlan<unknown>,
  x: Strided,
  row: Strided,
  size: number,
  columns: number,
  isLeft: boolean,
): Strided | null {
  const vectors = plan.patterns?.vv;
  const { view, bytes } = plan;
  if (columns < 1 || vectors === undefined || view === undefined || x.store.array !== view) return null;
  if (!endsWith(x.shape, row.shape) || (columns < WIDE && size >= 16 * WIDE) || size < plan.few) return null;
  let same = SCRATCH;
  if (row.store.array === view) same = addressIn(bytes, row);
  else if (columns < SMALL) move(view, SCRATCH / bytes, 0, 1, arrayOf(row), originOf(row), 0, 1, 1, columns);
  else return null;
  const out = resultLike(plan, x, size);
  if (out.store.array !== plan.outView) return null;
  const rows = size / columns;
  const from = addressIn(bytes, x);
  const to = addressIn(plan.layout.bytes, out);
  const step = columns * bytes;
  if (isLeft) vectors(rows, columns, same, 0, from, step, to, columns * plan.layout.bytes);
  else vectors(rows, columns, from, step, same, 0, to, columns * plan.layout.bytes);
  return out;
}

/** Two tensors of one shape, or one that has the last axes of the other. */
export function shortBinary(kernel: BinaryKernel, x: Strided, y: Strided): Strided | null {
  const { dtype } = x;
  const size = orderedSize(x);
  if (y.dtype !== dtype || size < 0) return null;
  const plan = planFor(kernel, dtype);
  const { loops, view, bytes, must } = plan;
  if (loops === null) return null;
  if (x.shape !== y.shape && x.shape.length !== y.shape.length) {
    const other = orderedSize(y);
    return x.shape.length > y.shape.length
      ? shortRow(plan, x, y, size, other, false)
      : shortRow(plan, y, x, other, size, true);
  }
  if (!sameInts(x.shape, y.shape) || !sameInts(x.steps, y.steps)) return null;
  const vectors = size >= plan.few ? plan.patterns?.vv : undefined;
  const inHeap = x.store.array === view && y.store.array === view;
  if (size >= must && (vectors === undefined || (!inHeap && size >= SMALL))) return null;
  const out = resultLike(plan, x, size);
  if (vectors !== undefined && inHeap && out.store.array === plan.outView) {
    vectors(1, size, addressIn(bytes, x), 0, addressIn(bytes, y), 0, addressIn(plan.layout.bytes, out), 0);
    return out;
  }
  if (size >= must) return vectors !== undefined && throughScratch(vectors, [x, y], out, size) ? out : null;
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

/** Whether a value has been put where kernels find it, at the start of the scratch memory: floats alone. */
function putValue(heap: Heap, dtype: DType, value: number): boolean {
  if (dtype === "float64") heap.views.float64[SCRATCH / 8] = value;
  else if (dtype === "float32") heap.views.float32[SCRATCH / 4] = value;
  else return false;
  return true;
}

/** Two tensors, or one of floats and a number, with the result in a third; false where that does not go. */
export function shortInto(kernel: BinaryKernel, x: Strided, y: Strided | number, out: Strided): boolean {
  const plan = planFor(kernel, x.dtype);
  const { heap, view, bytes, patterns } = plan;
  const vectors = typeof y === "number" ? patterns?.vs : patterns?.vv;
  const size = orderedSize(x);
  if (size < FEW || vectors === undefined || heap === null || out.dtype !== plan.result) return false;
  if (!sameInts(out.shape, x.shape) || !sameInts(out.steps, x.steps) || !isApart(out, x)) return false;
  if (x.store.array !== view || out.store.array !== plan.outView) return false;
  let right = SCRATCH;
  if (typeof y === "number") {
    if (!putValue(heap, x.dtype, y)) return false;
  } else {
    if (y.dtype !== x.dtype || !sameInts(y.shape, x.shape) || !sameInts(y.steps, x.steps)) return false;
    if (y.store.array !== view || !isApart(out, y)) return false;
    right = addressIn(bytes, y);
  }
  vectors(1, size, addressIn(bytes, x), 0, right, 0, addressIn(plan.layout.bytes, out), 0);
  return true;
}

/** A tensor of floats and a number on its right, or on its left. */
export function shortWithNumber(kernel: BinaryKernel, x: Strided, y: number, isLeft: boolean): Strided | null {
  const { dtype } = x;
  const size = orderedSize(x);
  if (size < 0 || (dtype !== "float64" && dtype !== "float32")) return null;
  const plan = planFor(kernel, dtype);
  const { heap, patterns } = plan;
  const vectors = size < FEW ? undefined : isLeft ? patterns?.sv : patterns?.vs;
  const inHeap = vectors !== undefined && x.store.array === plan.view;
  const unrolled = plan.loops?.unrolled;
  if (!unrolled || (size >= plan.must && !inHeap)) return null;
  const out = resultLike(plan, x, size);
  if (vectors !== undefined && heap !== null && inHeap && out.store.array === plan.outView) {
    putValue(heap, dtype, y);
    const from = addressIn(plan.bytes, x);
    const to = addressIn(plan.layout.bytes, out);
    if (isLeft) vectors(1, size, SCRATCH, 0, from, 0, to, 0);
    else vectors(1, size, from, 0, SCRATCH, 0, to, 0);
    return out;
  }
  if (size >= plan.must) return null;
  const value = numberOf(y, dtype);
  if (isLeft) unrolled.left(size, value, arrayOf(x), originOf(x), arrayOf(out), originOf(out));
  else unrolled.right(size, arrayOf(x), originOf(x), value, arrayOf(out), originOf(out));
  return out;
}
