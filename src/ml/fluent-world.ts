import type { Tensor } from "../generated/fluent/tensor.ts";
import type { World } from "./world.ts";

/** The world of `shapeproof`. */
export interface Fluent extends World {
  readonly tensor: Tensor<this["shape"], this["dtype"]>;
}
