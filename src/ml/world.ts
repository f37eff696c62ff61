import type { Strided } from "../core/layout.ts";
import type { Tensor } from "../core/tensor.ts";

/**
 * Which Tensor a class returns: the thin one of `shapeproof/fn` or the fluent one of `shapeproof`. Functions are
 * generated for both; a class takes its world as a type parameter. `tensor` is a function from `shape` and `dtype`.
 */
export interface World {
  readonly shape: unknown;
  readonly dtype: unknown;
  readonly tensor: unknown;
}

/** The world of `shapeproof/fn`. */
export interface Thin extends World {
  readonly tensor: Tensor<this["shape"], this["dtype"]>;
}

/** The Tensor of a world. */
export type TensorIn<W extends World, S, D> = (W & { readonly shape: S; readonly dtype: D })["tensor"];

/** A tensor as the signatures of a class state it: its rule has been checked, and what it gives is known to the types alone. */
export function typed<T>(x: Strided): T;
export function typed(x: unknown): unknown {
  return x;
}
