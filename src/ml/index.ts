/** Machine learning over the thin Tensor: `shapeproof/fn/ml`. */
export * from "../generated/fn/ml.ts";
export { type FittedLinearRegression, LinearRegression } from "./linear-regression.ts";
export { type FittedLogisticRegression, LogisticRegression } from "./logistic-regression.ts";
export { type FittedMinMaxScaler, MinMaxScaler } from "./min-max-scaler.ts";
export * from "./models.ts";
export { NeuralNetwork } from "./network.ts";
export { type FittedPolynomialFeatures, PolynomialFeatures } from "./polynomial.ts";
export type * from "./public-types.ts";
export { type FittedStandardScaler, StandardScaler } from "./standard-scaler.ts";
