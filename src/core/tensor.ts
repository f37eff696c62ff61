import type { Shape, SHAPE, Sizes, TensorLike } from "../types/tensor-like.ts";
import type { Storage } from "./storage.ts";

/** NumPy's `flags`, the two that describe the layout, and whether the tensor owns all of its storage. */
export interface Flags {
  readonly cContiguous: boolean;
  readonly fContiguous: boolean;
  readonly ownData: boolean;
}

/**
 * The thin Tensor: data, shape and dtype, no methods that compute. `shapeproof/fn` works on it, and the fluent Tensor of
 * `shapeproof` extends it.
 *
 * `S` is the shape, a tuple of dimensions; `D` is the dtype.
 */
export class Tensor<out S = Shape, out D = "float64"> implements TensorLike<S, D> {
  declare readonly [SHAPE]: S;
  /** The elements' storage, shared by all views of it. */
  readonly data: Storage;
  readonly dtype: D;
  readonly shape: Sizes<S>;
  /** Distance between neighbours along each axis, in elements. `strides` has it in bytes. */
  readonly steps: readonly number[];
  /** Where the first element is, in elements. */
  readonly offset: number;

  constructor(data: Storage, dtype: D, shape: readonly number[], steps: readonly number[], offset: number) {
    this.data = data;
    this.dtype = dtype;
    // The one place where run-time numbers become a typed shape: the generated signatures say which.
    this.shape = shape as Sizes<S>;
    this.steps = steps;
    this.offset = offset;
  }
}
