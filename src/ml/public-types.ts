export type { LinearRegressionOptions } from "./linear-regression.ts";
export type { LogisticRegressionOptions } from "./logistic-regression.ts";
export type { MinMaxScalerOptions } from "./min-max-scaler.ts";
export type { Biases, Epoch, EpochReport, NetworkOptions, Parameters, TrainOptions, Weights } from "./network.ts";
export type { PolynomialOptions } from "./polynomial.ts";
export type * from "./public-model-types.ts";
export type { StandardScalerOptions } from "./standard-scaler.ts";
export type { Thin, World } from "./world.ts";
