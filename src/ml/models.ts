/** Networks and other models over the thin Tensor. */
import { BatchNorm, type BatchNormOptions } from "./batch-norm.ts";
import { Dense, type DenseOptions } from "./dense.ts";

export { Adam } from "./adam.ts";
export { type FittedKMeans, KMeans } from "./k-means.ts";
export { MultiHeadAttention } from "./multi-head-attention.ts";
export { type FittedPCA, PCA } from "./pca.ts";
export { Sequential } from "./sequential.ts";
export { SGD } from "./sgd.ts";
export { type FittedTruncatedSVD, TruncatedSVD } from "./truncated-svd.ts";

/** A fully connected layer of a `Sequential`: x W + b. The weights are drawn from `random`. */
export function dense<const I extends number, const O extends number>(
  inputs: I,
  outputs: O,
  options?: DenseOptions<I, O>,
): Dense<I, O> {
  return new Dense(inputs, outputs, options);
}

/** A layer of batch normalisation for so many columns. */
export function batchNorm<const N extends number>(size: N, options?: BatchNormOptions): BatchNorm<N> {
  return new BatchNorm(size, options);
}
