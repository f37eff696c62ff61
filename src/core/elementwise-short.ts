import type { DType } from "../types/dtype.ts";
import { numberOf } from "./elementwise-operands.ts";
import { move } from "./elementwise-stage.ts";
import { type Heap, heapOf, SCRATCH } from "./heap.ts";
import { sameInts } from "./iterate.ts";
import { type Kernel, type Loops, loopClassOf, type ShortPlan } from "./kernel.ts";
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

/** Steps of operands in C order along the two axes of the loops. */
const ones: readonly (readonly number[])[] = [
  [0, 1],
  [0, 1],
  [0, 1],
];

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

function newPlan(kernel: Kernel, dtype: DType, heap: Heap | null): ShortPlan {
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
function planFor(kernel: Kernel, dtype: DType): ShortPlan {
  const heap = heapOf();
  let plan = kernel.plan;
  if (plan !== null && plan.heap !== heap) plan = kernel.plan = null;
  while (plan !== null && plan.dtype !== dtype) plan = plan.next;
  if (plan === null) plan = kernel.plan = newPlan(kernel, dtype, heap);
  return plan;
}

/** A result of the shape of an operand in C order. */
function resultLike({ layout, result }: ShortPlan, { shape, steps }: Strided, size: number): Strided {
  return wrap(newStoreOf(layout, size, false), result, shape, steps, 0);
}

const addressIn = (bytes: number, { store, offset }: Strided): number => (store.start + offset) * bytes;

/** Bytes between the parts of the scratch memory: the first has one value, the last results. */
const PART = SMALL * 8;
const VALUE = SCRATCH;
const RESULT = SCRATCH + 3 * PART;

/** The address of elements; a few that are not in the heap are put into a part of the scratch memory. −1 for more. */
function addressFor({ view, bytes }: ShortPlan, x: Strided, size: number, part: number): number {
  if (x.store.array === view) return addressIn(bytes, x);
  if (view === undefined || size >= SMALL) return -1;
  const address = SCRATCH + part * PART;
  move(view, address / bytes, 0, 1, arrayOf(x), originOf(x), 0, 1, 1, size);
  return address;
}

/** Where a kernel writes a result: in its place, or in the scratch memory, from where `fetched` takes it. */
function addressTo(plan: ShortPlan, out: Strided): number {
  return out.store.array === plan.outView ? addressIn(plan.layout.bytes, out) : RESULT;
}

function fetched({ outView, layout }: ShortPlan, out: Strided, size: number): Strided | null {
  if (outView === undefined || size >= SMALL) return null;
  move(arrayOf(out), originOf(out), 0, 1, outView, RESULT / layout.bytes, 0, 1, 1, size);
  return out;
}

/** Whether SIMD kernels, if there are any, work on a tensor of so many elements. */
const vectorises = ({ few, must, view }: ShortPlan, size: number, { store }: Strided): boolean =>
  size >= must || (size >= few && store.array === view);

/** Operands in C order, and the result last, in the loops. */
function inOrder(loops: Loops, size: number, tensors: readonly Strided[]): void {
  const data = tensors.map(arrayOf);
  const at = tensors.map(originOf);
  if (loops.contiguous !== null) loops.contiguous(size, data, at);
  else loops.nest([1, size], data, at, ones);
}

/** A tensor. */
export function shortUnary(kernel: Kernel, x: Strided): Strided | null {
  const plan = planFor(kernel, x.dtype);
  const { loops } = plan;
  const size = orderedSize(x);
  if (size < 0 || loops === null) return null;
  if (vectorises(plan, size, x)) {
    const vectors = plan.patterns?.v;
    const from = addressFor(plan, x, size, 1);
    if (vectors === undefined || from < 0) return null;
    const out = resultLike(plan, x, size);
    const to = addressTo(plan, out);
    if (to === RESULT && size >= SMALL) return null;
    vectors(1, size, from, 0, to, 0);
    return to === RESULT ? fetched(plan, out, size) : out;
  }
  const out = resultLike(plan, x, size);
  inOrder(loops, size, [x, out]);
  return out;
}

/** Whether `out` may be written while x is read: it has other elements, or each result takes the place of its operand. */
const isApart = (out: Strided, x: Strided, alike: boolean): boolean =>
  out.store !== x.store || (alike && out.offset === x.offset);

/** Whether a result may be written to a tensor. */
function takes(given: Strided, plan: ShortPlan, x: Strided, y: Strided | number, alike: boolean): boolean {
  if (given.dtype !== plan.result || !sameInts(given.shape, x.shape) || !sameInts(given.steps, x.steps)) return false;
  return isApart(given, x, true) && (typeof y === "number" || isApart(given, y, alike));
}

/** The address of a number, which is put into the scratch memory. */
function addressOfValue({ heap, dtype }: ShortPlan, value: number): number {
  if (heap === null) return -1;
  if (dtype === "float64") heap.views.float64[VALUE / 8] = value;
  else heap.views.float32[VALUE / 4] = value;
  return VALUE;
}

/** A pair of one size in the loops. */
function inLoops(
  loops: Loops,
  plan: ShortPlan,
  x: Strided,
  y: Strided | number,
  isLeft: boolean,
  size: number,
): Strided | null {
  if (typeof y === "number") {
    if (!loops.left || !loops.right) return null;
    const out = resultLike(plan, x, size);
    const value = numberOf(y, x.dtype);
    if (isLeft) loops.left(size, value, arrayOf(x), originOf(x), arrayOf(out), originOf(out));
    else loops.right(size, arrayOf(x), originOf(x), value, arrayOf(out), originOf(out));
    return out;
  }
  const out = resultLike(plan, x, size);
  inOrder(loops, size, isLeft ? [y, x, out] : [x, y, out]);
  return out;
}

/** A tensor with another one of its shape or of its last axes, or with a number, which may be on the left. */
function shortPair(
  kernel: Kernel,
  x: Strided,
  y: Strided | number,
  isLeft: boolean,
  given: Strided | undefined,
): Strided | null {
  const { dtype } = x;
  const plan = planFor(kernel, dtype);
  const { loops, patterns } = plan;
  const size = orderedSize(x);
  // No elements with a longer operand, [0, 5] and [5], are no rows: kernels write one at least.
  if (size <= 0 || loops === null) return null;
  let columns = size;
  let vectors = patterns?.vv;
  if (typeof y === "number") {
    if (dtype !== "float64" && dtype !== "float32") return null;
    vectors = isLeft ? patterns?.sv : patterns?.vs;
  } else {
    columns = orderedSize(y);
    if (y.dtype !== dtype || columns < 0 || !endsWith(x.shape, y.shape)) return null;
    if (columns !== size && columns < WIDE && size >= 16 * WIDE) return null;
  }
  if (given !== undefined && !takes(given, plan, x, y, columns === size)) return null;
  if (!vectorises(plan, size, x)) {
    return given === undefined && columns === size ? inLoops(loops, plan, x, y, isLeft, size) : null;
  }
  const from = addressFor(plan, x, size, 1);
  const other = typeof y === "number" ? addressOfValue(plan, y) : addressFor(plan, y, columns, 2);
  if (vectors === undefined || from < 0 || other < 0) return null;
  const out = given ?? resultLike(plan, x, size);
  const to = addressTo(plan, out);
  if (to === RESULT && size >= SMALL) return null;
  const rows = columns === size ? 1 : size / columns;
  const step = columns * plan.bytes;
  if (isLeft) vectors(rows, columns, other, 0, from, step, to, columns * plan.layout.bytes);
  else vectors(rows, columns, from, step, other, 0, to, columns * plan.layout.bytes);
  return to === RESULT ? fetched(plan, out, size) : out;
}

/** Two operands, with the result in a tensor of its shape and dtype if one is given. */
export function shortBinary(kernel: Kernel, x: Strided | number, y: Strided | number, given?: Strided): Strided | null {
  if (typeof x === "number") return typeof y === "number" ? null : shortPair(kernel, y, x, true, given);
  const isLonger = typeof y !== "number" && y.shape.length > x.shape.length;
  return isLonger ? shortPair(kernel, y, x, true, given) : shortPair(kernel, x, y, false, given);
}
