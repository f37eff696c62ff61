import type { DType } from "../types/dtype.ts";
import { contiguousSteps, type Strided, sizeOf } from "./layout.ts";
import { newStorage, type Storage } from "./storage.ts";
import { Tensor } from "./tensor.ts";

export { contiguousSteps, isContiguous, isTensor, type Strided, sizeOf } from "./layout.ts";

/** Makes a tensor around existing storage. */
export type Wrap = (
  data: Storage,
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

/** A tensor over `data`: a view where `data` belongs to another tensor. */
export function wrap(
  data: Storage,
  dtype: DType,
  shape: readonly number[],
  steps: readonly number[],
  offset: number,
): Strided {
  return wrapper(data, dtype, shape, steps, offset);
}

/** A new C-contiguous tensor of zeros. */
export function allocate(shape: readonly number[], dtype: DType): Strided {
  return wrap(newStorage(dtype, sizeOf(shape)), dtype, shape, contiguousSteps(shape), 0);
}

/** A view of the same storage with another shape, steps and offset. */
export function view(x: Strided, shape: readonly number[], steps: readonly number[], offset = x.offset): Strided {
  return wrap(x.data, x.dtype, shape, steps, offset);
}
