export type { Signal } from "./abort.ts";
export type { AdamOptions } from "./adam.ts";
export type { BatchNorm, BatchNormOptions } from "./batch-norm.ts";
export type { Dense, DenseOptions } from "./dense.ts";
export type { KMeansFitOptions, KMeansOptions, KMeansReport } from "./k-means.ts";
export type { Optimizer } from "./optimizer.ts";
export type { Evaluation, FitOptions, FitReport, LossOptions } from "./sequential.ts";
export type { SGDOptions } from "./sgd.ts";
export type { BatchReport, PassOptions } from "./training.ts";
