/** Machine learning over the thin Tensor: `shapeproof/fn/ml`. */
export * from "../generated/fn/ml.ts";
export { NeuralNetwork } from "./network.ts";
export type * from "./public-types.ts";
export { type FittedStandardScaler, StandardScaler } from "./standard-scaler.ts";
