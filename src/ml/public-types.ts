export type { Biases, Epoch, EpochReport, NetworkOptions, Parameters, TrainOptions, Weights } from "./network.ts";
export type { StandardScalerOptions } from "./standard-scaler.ts";
export type { Thin, World } from "./world.ts";
