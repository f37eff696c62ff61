/** Machine learning over the Tensor with methods: `ml` of `shapeproof`. */
import type { Tensor } from "../generated/fluent/tensor.ts";
import { NeuralNetwork as Network, type NetworkOptions } from "./network.ts";
import type { World } from "./world.ts";

export * from "../generated/fluent/ml.ts";
export type * from "./public-types.ts";

/** The world of `shapeproof`. */
export interface Fluent extends World {
  readonly tensor: Tensor<this["shape"], this["dtype"]>;
}

/** {@inheritDoc Network} */
export type NeuralNetwork<L extends number[]> = Network<L, Fluent>;

/** The same class: only the type of what it returns differs. */
export const NeuralNetwork: new <const L extends number[]>(
  sizes: L,
  options?: NetworkOptions,
) => NeuralNetwork<L> = Network;
