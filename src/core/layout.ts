import type { DType } from "../types/dtype.ts";
import type { TensorLike } from "../types/tensor-like.ts";
import type { Storage } from "./storage.ts";
import type { Store } from "./store.ts";

/**
 * A tensor as the run time sees it. Element `[i, j, …]` is at `offset + i * steps[0] + j * steps[1] + …`, counted in
 * elements (a complex element is two items of the typed array). Every function of `ops` takes and returns this; the
 * typed signatures are generated on top.
 */
// biome-ignore lint/suspicious/noExplicitAny: the shape is known to the compiler only above this layer
export interface Strided extends TensorLike<any, DType> {
  /** The elements as users may have them. The run time reads `store`. */
  readonly data: Storage;
  readonly store: Store;
  readonly offset: number;
  readonly shape: readonly number[];
  readonly steps: readonly number[];
}

/** The number of elements of a shape. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (let axis = 0; axis < shape.length; axis++) size *= shape[axis];
  return size;
}

/** Steps of a C-contiguous tensor: the last axis varies fastest. */
export function contiguousSteps(shape: readonly number[]): number[] {
  if (shape.length === 1) return [1];
  if (shape.length === 2) return [shape[1], 1];
  const steps = new Array<number>(shape.length);
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    steps[axis] = step;
    step *= shape[axis];
  }
  return steps;
}

/** Whether the elements lie in C order without gaps; axes of length 1 and empty tensors do not matter. */
export function isContiguous({ shape, steps }: Strided): boolean {
  return lieInOrder(shape, steps);
}

/** Whether these steps are those of a C-contiguous tensor. */
export function lieInOrder(shape: readonly number[], steps: readonly number[]): boolean {
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const dim = shape[axis];
    if (dim !== 1 && steps[axis] !== step) return shape.includes(0);
    step *= dim;
  }
  return true;
}

/** Whether a value is a tensor of this library, whichever class it has. */
export function isTensor(value: unknown): value is Strided {
  return typeof value === "object" && value !== null && "steps" in value && "dtype" in value && "store" in value;
}
