/** Machine learning over the thin Tensor: `ml` of `shapeproof/fn`. */
export * from "../generated/fn/ml.ts";
export { NeuralNetwork } from "./network.ts";
export type * from "./public-types.ts";
