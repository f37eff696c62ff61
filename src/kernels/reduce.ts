import { contiguousSteps } from "../core/layout.ts";
import type { Storage } from "../core/storage.ts";

/**
 * The loops of a reduction over two axes; an outer axis has index 1. Methods, because TypeScript compares their
 * parameters both ways: each kernel takes one class of array, and the caller picks the kernel by the array's class.
 */
export interface ReduceKernel {
  /** The last axis is reduced. */
  inner(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    out: Storage,
    oo: number,
    os1: number,
    n1: number,
    n0: number,
  ): void;
  /** The last axis is kept; the other one is reduced where `os1` is 0. */
  outer(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    out: Storage,
    oo: number,
    os1: number,
    os0: number,
    n1: number,
    n0: number,
  ): void;
}

/** One loop of a nest: its length, and the steps of both operands. */
export interface Loop {
  readonly n: number;
  readonly xs: number;
  readonly os: number;
}

/** Strides of an operand, in items of its array. */
export interface Walk {
  readonly shape: readonly number[];
  readonly steps: readonly number[];
  readonly offset: number;
}

/** Steps of a C-contiguous output in which the reduced axes do not advance. */
export function outSteps(shape: readonly number[], reduced: readonly boolean[]): number[] {
  const steps = contiguousSteps(shape.map((dim, axis) => (reduced[axis] ? 1 : dim)));
  return steps.map((step, axis) => (reduced[axis] ? 0 : step));
}

/**
 * The axes that have more than one place, the smallest step innermost. It is the order of NumPy's iterator, so that sums
 * round as NumPy's do; an axis that repeats its elements (step 0) keeps its place.
 */
export function orderOf(shape: readonly number[], steps: readonly number[]): number[] {
  const order: number[] = [];
  for (let axis = 0; axis < shape.length; axis++) {
    if (shape[axis] === 1) continue;
    const step = Math.abs(steps[axis]);
    let place = order.length;
    for (let i = order.length - 1; i >= 0; i--) {
      const other = Math.abs(steps[order[i]]);
      if (other === 0 || step === 0) continue;
      if (step <= other) break;
      place = i;
    }
    order.splice(place, 0, axis);
  }
  return order;
}

/** Steps of a tensor without gaps whose axes lie in memory in the order in which those of another one do. */
export function stepsInOrder(shape: readonly number[], steps: readonly number[]): number[] {
  const result = shape.map(() => 0);
  let step = 1;
  for (const axis of orderOf(shape, steps).reverse()) {
    result[axis] = step;
    step *= shape[axis];
  }
  return result;
}

/** The axes as loops in that order, neighbours merged where both operands allow. */
export function nest(shape: readonly number[], xs: readonly number[], os: readonly number[]): Loop[] {
  const loops: Loop[] = [];
  for (const axis of orderOf(shape, xs)) {
    const loop = { n: shape[axis], xs: xs[axis], os: os[axis] };
    const last = loops.at(-1);
    if (last !== undefined && last.xs === loop.xs * loop.n && last.os === loop.os * loop.n) {
      loops[loops.length - 1] = { ...loop, n: last.n * loop.n };
    } else loops.push(loop);
  }
  return loops;
}

const once: Loop = { n: 1, xs: 0, os: 0 };

/** Calls `kernel` for the two innermost loops at each place of the others. */
export function overPairs(
  loops: readonly Loop[],
  xo: number,
  oo: number,
  kernel: (xo: number, oo: number, outer: Loop, inner: Loop) => void,
): void {
  const inner = loops.at(-1) ?? once;
  const outer = loops.at(-2) ?? once;
  const walk = (depth: number, x: number, out: number): void => {
    if (depth >= loops.length - 2) {
      kernel(x, out, outer, inner);
      return;
    }
    const { n, xs, os } = loops[depth];
    for (let i = 0; i < n; i++) walk(depth + 1, x + i * xs, out + i * os);
  };
  walk(0, xo, oo);
}

/** Reduces `x` into the contiguous `out`, which holds what the reduction starts from. */
export function reduceInto(
  kernel: ReduceKernel,
  data: Storage,
  x: Walk,
  reduced: readonly boolean[],
  out: Storage,
): void {
  reducePart(kernel, data, x, reduced, out, 1, 0);
}

/** The same for real and imaginary parts, each as a real tensor of its own. */
export function reduceParts(
  kernel: ReduceKernel,
  data: Storage,
  x: Walk,
  reduced: readonly boolean[],
  out: Storage,
): void {
  reducePart(kernel, data, x, reduced, out, 2, 0);
  reducePart(kernel, data, x, reduced, out, 2, 1);
}

/** Elements are `width` items, of which it reads the one at `part`. */
function reducePart(
  kernel: ReduceKernel,
  data: Storage,
  { shape, steps, offset }: Walk,
  reduced: readonly boolean[],
  out: Storage,
  width: number,
  part: number,
): void {
  if (shape.includes(0)) return;
  const wide = (step: number) => step * width;
  const loops = nest(shape, steps.map(wide), outSteps(shape, reduced).map(wide));
  overPairs(loops, offset * width + part, part, (xo, oo, outer, inner) => {
    if (inner.os === 0) kernel.inner(data, xo, outer.xs, inner.xs, out, oo, outer.os, outer.n, inner.n);
    else kernel.outer(data, xo, outer.xs, inner.xs, out, oo, outer.os, inner.os, outer.n, inner.n);
  });
}
