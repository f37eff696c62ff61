import { IndexError } from "../core/errors.ts";
import { contiguousSteps, type Strided, sizeOf } from "../core/strided.ts";
import type { IndexPlan, ShapeItem } from "../types/at.ts";
import { showShape } from "../types/show.ts";
import type { IndexValues, ReadIndex } from "./index-items.ts";

/** Where the elements that index arrays select are, relative to the first element: one offset per element of their common shape. */
export type Offsets = Int32Array | Float64Array;

const newOffsets = (x: Strided, size: number): Offsets =>
  x.data.length < 2 ** 31 ? new Int32Array(size) : new Float64Array(size);

/** Steps that read an array of `shape` as one of the broadcast shape `target`. */
export function broadcastSteps(
  shape: readonly number[],
  steps: readonly number[],
  target: readonly number[],
): number[] {
  const shift = target.length - shape.length;
  return target.map((_, axis) => (axis < shift || shape[axis - shift] === 1 ? 0 : steps[axis - shift]));
}

/** Adds `values`, of some shape, to `total`, of shape `target`. */
function addBroadcast(total: Offsets, target: readonly number[], values: Offsets, shape: readonly number[]): void {
  if (values.length === total.length) {
    for (let i = 0; i < total.length; i++) total[i] += values[i];
    return;
  }
  const steps = broadcastSteps(shape, contiguousSteps(shape), target);
  const position = target.map(() => 0);
  for (let i = 0, at = 0; i < total.length; i++) {
    total[i] += values[at];
    for (let axis = target.length - 1; axis >= 0; axis--) {
      at += steps[axis];
      if (++position[axis] < target[axis]) break;
      at -= position[axis] * steps[axis];
      position[axis] = 0;
    }
  }
}

/** Offsets of an integer array along one axis. */
function arrayOffsets(op: string, x: Strided, axis: number, values: IndexValues, checked: boolean): Offsets {
  const [dim, step] = [x.shape[axis], x.steps[axis]];
  const offsets = newOffsets(x, values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (checked && (value >= dim || value < -dim)) {
      throw new IndexError(`${op}: index ${value} is out of range for axis ${axis} of ${showShape(x.shape)}`);
    }
    offsets[i] = (value < 0 ? value + dim : value) * step;
  }
  return offsets;
}

/** Offsets of the true elements of a mask over the axes from `from` on, in C order. */
function maskOffsets(x: Strided, from: number, shape: readonly number[], count: number, values: IndexValues): Offsets {
  const offsets = newOffsets(x, count);
  const steps = x.steps.slice(from, from + shape.length);
  const position = shape.map(() => 0);
  for (let i = 0, at = 0, n = 0; i < values.length; i++) {
    if (values[i] !== 0) offsets[n++] = at;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      at += steps[axis];
      if (++position[axis] < shape[axis]) break;
      at -= position[axis] * steps[axis];
      position[axis] = 0;
    }
  }
  return offsets;
}

/** The sum of the offsets of all index arrays of a plan, in C order of their common shape. */
export function fancyOffsets(op: string, x: Strided, plan: IndexPlan, { items, values }: ReadIndex): Offsets {
  const target = plan.fancy ?? [];
  const total = newOffsets(x, sizeOf(target));
  for (const step of plan.steps) {
    if (step.kind !== "fancy") continue;
    const item: ShapeItem = items[step.item];
    const list = values[step.item];
    if (typeof item !== "object" || item === null || list === undefined) continue;
    // Where nothing is selected NumPy does not look at the indices.
    const isMask = item.kind === "mask";
    const offsets = isMask
      ? maskOffsets(x, step.from, item.shape, item.count, list)
      : arrayOffsets(op, x, step.from, list, total.length > 0);
    addBroadcast(total, target, offsets, isMask ? [item.count] : item.shape);
  }
  return total;
}
