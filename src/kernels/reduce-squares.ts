import { heapOf, SCRATCH } from "../core/heap.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import type { Simd } from "../core/simd.ts";
import { layouts } from "../core/storage.ts";
import { addressOf, arrayOf, originOf } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { accumulators, copyInOrder, inShape, type Plan } from "./reduce-axes.ts";
import { nest, outSteps, overLoops, paired, stepsInOrder } from "./reduce-nest.ts";
import { columnsName, copyItems, FEW, heapView, OUT_ROOM, rowsName } from "./reduce-simd.ts";

const sameSteps = (x: Strided): boolean => {
  const dense = stepsInOrder(x.shape, x.steps);
  return x.steps.every((step, axis) => step === dense[axis] || x.shape[axis] === 1);
};

/**
 * Sums of squared distances from the mean, which has the shape of the plan with reduced axes of length 1; null where
 * kernels do not have them. Nothing is made of the size of `x` if it lies without gaps in the heap.
 */
export function squaresBySimd(simd: Simd, x: Strided, mean: Strided, plan: Plan): Strided | null {
  const heap = heapOf();
  const { exports } = simd;
  const { dtype } = x;
  if (heap === null || exports === null || sizeOf(x.shape) < FEW) return null;
  if (dtype !== "float64" && dtype !== "float32") return null;
  // A mean that repeats elements of x needs no room, a copy would.
  if (x.steps.includes(0) && !sameSteps(x)) return null;
  const dense = addressOf(x) >= 0 && sameSteps(x) ? x : copyInOrder(x, dtype);
  const from = addressOf(dense);
  const { bytes } = layouts[dtype];
  const size = sizeOf(mean.shape);
  if (from < 0 || 2 * size * bytes > OUT_ROOM) return null;
  const out = accumulators(dense, plan.reduced, dtype, 0);
  const loops = nest(dense.shape, dense.steps, outSteps(out.steps, plan.reduced));
  const { around, outer, inner } = paired(loops);
  // The steps of the mean must be those of the output, so that one place serves both.
  if (mean.steps.some((step, axis) => mean.shape[axis] !== 1 && step !== out.steps[axis])) return null;
  if (inner.os > 1 || (inner.os === 1 && outer.os !== 0)) return null;
  const view = heapView(heap, dense);
  const [sums, means] = [SCRATCH, SCRATCH + OUT_ROOM / 2];
  view.fill(0, sums / bytes, sums / bytes + size);
  copyItems(view, means / bytes, numbersOf(arrayOf(mean)), originOf(mean), size);
  const [rows, columns] = [exports[rowsName(dtype)], exports[columnsName(dtype)]];
  overLoops(around, 0, 0, (xo, oo) => {
    const at = from + xo * bytes;
    const place = oo * bytes;
    const step = outer.os * bytes;
    if (inner.os === 0) {
      rows(at, outer.xs * bytes, sums + place, step, outer.n, inner.n, means + place, step);
    } else columns(at, outer.xs * bytes, sums + place, outer.n, inner.n, means + place);
  });
  copyItems(numbersOf(arrayOf(out)), originOf(out), view, sums / bytes, size);
  return inShape(out, plan.shape);
}
