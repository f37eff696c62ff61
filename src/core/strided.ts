import type { DType } from "../types/dtype.ts";
import { heapOf } from "./heap.ts";
import { contiguousSteps, type Strided, sizeOf } from "./layout.ts";
import { layouts, type Storage } from "./storage.ts";
import { newStore, requireKept, type Store, setItems } from "./store.ts";
import { Tensor } from "./tensor.ts";

export { contiguousSteps, isContiguous, isTensor, type Strided, sizeOf } from "./layout.ts";

/** Makes a tensor around existing elements. */
export type Wrap = (
  data: Storage | Store,
  dtype: DType,
  shape: readonly number[],
  steps: readonly number[],
  offset: number,
) => Strided;

let wrapper: Wrap = (data, dtype, shape, steps, offset) => new Tensor(data, dtype, shape, steps, offset);

/** The class of every tensor made from now on. The entry `shapeproof` calls it with the fluent class when it loads. */
export function registerTensorClass(wrap: Wrap): void {
  wrapper = wrap;
}

/** A tensor over an array, or over the elements of another tensor. */
export function wrap(
  data: Storage | Store,
  dtype: DType,
  shape: readonly number[],
  steps: readonly number[],
  offset: number,
): Strided {
  return wrapper(data, dtype, shape, steps, offset);
}

/** A new C-contiguous tensor of zeros. */
export function allocate(shape: readonly number[], dtype: DType): Strided {
  return wrapper(newStore(dtype, sizeOf(shape), true), dtype, shape, contiguousSteps(shape), 0);
}

/** A new tensor for a result that is written whole: what is in it before may be anything. C-contiguous by default. */
export function empty(
  shape: readonly number[],
  dtype: DType,
  steps: readonly number[] = contiguousSteps(shape),
): Strided {
  return wrapper(newStore(dtype, sizeOf(shape), false), dtype, shape, steps, 0);
}

/**
 * A new C-contiguous tensor of the elements in an array that the caller made and does not need any longer: they move to
 * where tensors live.
 */
export function adopt(data: Storage, dtype: DType, shape: readonly number[]): Strided {
  const result = empty(shape, dtype);
  setItems(result.store.array, data, result.store.start);
  return result;
}

/** A view of the same elements with another shape, steps and offset. */
export function view(x: Strided, shape: readonly number[], steps: readonly number[], offset = x.offset): Strided {
  return wrapper(x.store, x.dtype, shape, steps, offset);
}

/** The array with the elements: it may have those of many tensors. */
export function arrayOf({ store }: Strided): Storage {
  if (store.array.length === 0) requireKept(store);
  return store.array;
}

/** Where the first element is in that array, counted in elements. */
export function originOf(x: Strided): number {
  return x.store.start / layouts[x.dtype].width + x.offset;
}

/** The address of the first element in the heap; −1 if the elements are elsewhere. */
export function addressOf(x: Strided): number {
  const { array, start } = x.store;
  const { kind, bytes, width } = layouts[x.dtype];
  const heap = heapOf();
  if (heap !== null && array === heap.views[kind]) return (start + x.offset * width) * bytes;
  if (array.length === 0) requireKept(x.store);
  return -1;
}
