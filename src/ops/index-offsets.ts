import { VALUE } from "../core/copy-value.ts";
import { IndexError } from "../core/errors.ts";
import { heapOf, SCRATCH } from "../core/heap.ts";
import { broadcastSteps } from "../core/iterate.ts";
import { addressOf, arrayOf, contiguousSteps, empty, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { gatherSimd } from "../generated/simd/gather.ts";
import type { IndexPlan, ShapeItem } from "../types/at.ts";
import { showShape } from "../types/show.ts";
import type { IndexValues, ReadIndex } from "./index-items.ts";

/**
 * Where the elements that index arrays select are, relative to the first element, one offset per element of their common
 * shape: `length` items of `array` from `start` on.
 */
export interface Offsets {
  readonly array: Int32Array | Float64Array;
  readonly start: number;
  readonly length: number;
  /** Where they are in the heap, −1 if they are elsewhere. */
  readonly address: number;
}

/** Room in the heap, one item more than asked for; null if there is none. */
function roomInHeap(length: number): Offsets | null {
  const heap = heapOf();
  if (heap === null) return null;
  const { int32 } = heap.views;
  if (SCRATCH + (length + 1) * 4 <= VALUE) return { array: int32, start: SCRATCH / 4, length, address: SCRATCH };
  const room = empty([length + 1], "int32");
  const address = addressOf(room);
  return address < 0 ? null : { array: int32, start: originOf(room), length, address };
}

const roomOutside = (x: Strided, length: number): Offsets => {
  const array = arrayOf(x).length < 2 ** 31 ? new Int32Array(length) : new Float64Array(length);
  return { array, start: 0, length, address: -1 };
};

/** Adds `values`, of some shape, to `total`, of shape `target`. */
function addBroadcast(total: Offsets, target: readonly number[], values: Offsets, shape: readonly number[]): void {
  const steps = broadcastSteps(shape, contiguousSteps(shape), target);
  const position = target.map(() => 0);
  for (let i = 0, at = values.start; i < total.length; i++) {
    total.array[total.start + i] += values.array[at];
    for (let axis = target.length - 1; axis >= 0; axis--) {
      at += steps[axis];
      if (++position[axis] < target[axis]) break;
      at -= position[axis] * steps[axis];
      position[axis] = 0;
    }
  }
}

/** What one index array adds to the offsets: along which axes of x, and what an element of x counts. */
interface Part {
  readonly op: string;
  readonly x: Strided;
  readonly from: number;
  readonly unit: number;
}

/** Writes the offsets of an integer array along one axis, or adds them to those that are there. */
function arrayOffsets({ op, x, from, unit }: Part, values: IndexValues, to: Offsets, add: boolean): void {
  const [dim, step] = [x.shape[from], x.steps[from] * unit];
  const exports = values.address < 0 || to.address < 0 ? null : gatherSimd.exports;
  if (exports?.offsets(to.address, values.address, values.length, dim, step, add ? -1 : 0) === 0) return;
  for (let i = 0; i < values.length; i++) {
    const value = values.array[values.start + i];
    if (value >= dim || value < -dim) {
      throw new IndexError(`${op}: index ${value} is out of range for axis ${from} of ${showShape(x.shape)}`);
    }
    const before = add ? to.array[to.start + i] : 0;
    to.array[to.start + i] = before + (value < 0 ? value + dim : value) * step;
  }
}

/** A row of a mask that is shorter goes element by element. */
const SHORT = 16;

/** Writes the offsets of the true elements of a mask, in C order. */
function maskOffsets({ x, from, unit }: Part, shape: readonly number[], values: IndexValues, to: Offsets): void {
  const { dims, steps } = mergedAxes(shape, x.steps, from, unit);
  const last = dims.length - 1;
  const exports = values.address < 0 || to.address < 0 || dims[last] < SHORT ? null : gatherSimd.exports;
  let [mask, written] = [0, 0];
  const row = (offset: number): void => {
    const [n, step] = [dims[last], steps[last]];
    if (exports !== null) {
      written += exports.truths(to.address + 4 * written, values.address + mask, n, offset, step);
    } else {
      const { array, start } = values;
      for (let i = 0; i < n; i++) {
        if (array[start + mask + i] !== 0) to.array[to.start + written++] = offset + i * step;
      }
    }
    mask += n;
  };
  const walk = (axis: number, offset: number): void => {
    if (axis === last) row(offset);
    else for (let i = 0; i < dims[axis]; i++) walk(axis + 1, offset + i * steps[axis]);
  };
  if (values.length > 0) walk(0, 0);
}

/** The axes of a mask, those that lie as one in x merged; steps in units. */
export function mergedAxes(
  shape: readonly number[],
  all: readonly number[],
  from: number,
  unit: number,
): { dims: number[]; steps: number[] } {
  const [dims, steps] = [[1], [0]];
  shape.forEach((dim, i) => {
    const last = dims.length - 1;
    const step = all[from + i] * unit;
    if (dim === 1) return;
    if (dims[last] === 1 || steps[last] === step * dim) {
      dims[last] *= dim;
      steps[last] = step;
    } else {
      dims.push(dim);
      steps.push(step);
    }
  });
  return { dims, steps };
}

/** Room for the offsets of a plan, in the heap if it can be. */
export function roomFor(x: Strided, plan: IndexPlan): Offsets {
  const length = sizeOf(plan.fancy ?? []);
  return (arrayOf(x).length < 2 ** 31 ? roomInHeap(length) : null) ?? roomOutside(x, length);
}

/** Writes the sum of the offsets of all index arrays of a plan, in C order of their common shape; an element is `unit`. */
export function fancyOffsets(
  op: string,
  x: Strided,
  plan: IndexPlan,
  { items, values }: ReadIndex,
  unit: number,
  total: Offsets,
): void {
  const target = plan.fancy ?? [];
  const { length } = total;
  let first = true;
  for (const step of plan.steps) {
    if (step.kind !== "fancy") continue;
    const item: ShapeItem = items[step.item];
    const list = values[step.item];
    if (typeof item !== "object" || item === null || list === undefined) continue;
    const shape = item.kind === "mask" ? [item.count] : item.shape;
    const alike = sizeOf(shape) === length;
    const direct = alike && (first || item.kind === "fancy");
    if (first && !direct) total.array.fill(0, total.start, total.start + length);
    const own = direct ? total : roomOutside(x, sizeOf(shape));
    const part = { op, x, from: step.from, unit };
    if (item.kind === "mask") maskOffsets(part, item.shape, list, own);
    // Where nothing is selected NumPy does not look at the indices.
    else if (length > 0) arrayOffsets(part, list, own, direct && !first);
    if (!direct) addBroadcast(total, target, own, shape);
    first = false;
  }
}
