/** Networks and other models over the Tensor with methods. */
import type { LayerDims } from "../types/layers.ts";
import { Adam as AdamOf } from "./adam.ts";
import { BatchNorm, type BatchNormOptions } from "./batch-norm.ts";
import { Dense, type DenseOptions } from "./dense.ts";
import type { Fluent } from "./fluent-world.ts";
import { type FittedKMeans as FittedKMeansOf, KMeans as KMeansOf } from "./k-means.ts";
import { MultiHeadAttention as MultiHeadAttentionOf } from "./multi-head-attention.ts";
import { type FittedPCA as FittedPCAOf, PCA as PCAOf } from "./pca.ts";
import { Sequential as SequentialOf } from "./sequential.ts";
import { SGD as SGDOf } from "./sgd.ts";
import { type FittedTruncatedSVD as FittedTruncatedOf, TruncatedSVD as TruncatedOf } from "./truncated-svd.ts";

/**
 * A stack of layers: `[rows, inputs]` to `[rows, outputs]`. A layer that does not take what comes before it is an error,
 * where it stands. Numbers are float64.
 *
 * @example
 * ```ts
 * const model = new ml.Sequential(ml.dense(64, 32), ml.relu(), ml.dropout(0.2), ml.dense(32, 10), ml.softmax());
 * model.fit(random.randn(200, 64), random.randint(0, 10, 200), { epochs: 5, optimizer: new ml.Adam() });
 * const probabilities = model.forward(random.randn(7, 64)); // Tensor<[7, 10]>
 * ```
 */
export class Sequential<const L extends LayerDims[]> extends SequentialOf<L, Fluent> {}

/** A fully connected layer of a `Sequential`: x W + b. The weights are drawn from `random`. */
export function dense<const I extends number, const O extends number>(
  inputs: I,
  outputs: O,
  options?: DenseOptions<I, O>,
): Dense<I, O, Fluent> {
  return new Dense(inputs, outputs, options);
}

/** A layer of batch normalisation for so many columns. */
export function batchNorm<const N extends number>(size: N, options?: BatchNormOptions): BatchNorm<N, Fluent> {
  return new BatchNorm(size, options);
}

/** Stochastic gradient descent, with momentum if told: v = momentum · v + gradient, then p −= learningRate · v. */
export class SGD extends SGDOf<Fluent> {}

/**
 * Adam (Kingma and Ba, 2015): steps along the mean gradient, by the root of the mean square, both without bias.
 *
 * @example
 * ```ts
 * const adam = new ml.Adam({ learningRate: 0.01 });
 * const params = random.randn(7);
 * for (let i = 0; i < 25; i++) adam.update(params, multiply(params, 2));
 * ```
 */
export class Adam extends AdamOf<Fluent> {}

/**
 * Groups samples around centres, each the mean of its group (Lloyd's algorithm). A cluster that loses its last sample keeps
 * its centre. With `init: "random"` the groups and the centres are NumPy's.
 *
 * @example
 * ```ts
 * const x = random.randn(300, 2);
 * const { clusterCenters, labels } = new ml.KMeans({ nClusters: 3 }).fit(x); // Tensor<[3, 2]>, Tensor<[300], "int32">
 * ```
 */
export class KMeans<const K extends number> extends KMeansOf<K, Fluent> {}
/** `K` centres of `F` columns, and which of them `N` samples belong to. */
export type FittedKMeans<K, F, N> = FittedKMeansOf<K, F, N, Fluent>;

/**
 * Attention by several heads at once (Vaswani et al., 2017): queries, keys and values are projected, each head looks at its
 * share of the features, and what the heads found is projected once more. Numbers are float64; there are no biases.
 *
 * @example
 * ```ts
 * const heads = new ml.MultiHeadAttention(64, 8);
 * const y = heads.forward(random.randn(2, 10, 64), { causal: true }); // Tensor<[2, 10, 64]>
 * ```
 */
export class MultiHeadAttention<const D extends number, const H extends number> extends MultiHeadAttentionOf<
  D,
  H,
  Fluent
> {}

/**
 * Principal components: the orthogonal directions along which samples vary most. `fit` finds them, what it returns turns
 * samples into their coordinates along them. In each component the element of the greatest magnitude is positive, as in
 * scikit-learn.
 *
 * @example
 * ```ts
 * const x = random.randn(100, 6);
 * const pca = new ml.PCA({ nComponents: 2 }).fit(x);
 * const flat = pca.transform(x); // Tensor<[100, 2]>
 * ```
 */
export class PCA<const K extends number> extends PCAOf<K, Fluent> {}
/** `K` principal components of `F` columns. */
export type FittedPCA<K, F> = FittedPCAOf<K, F, Fluent>;

/**
 * The greatest singular values of samples and their vectors: x ≈ U diag(s) components, the matrix of rank `nComponents`
 * nearest to x (Eckart and Young, 1936). Columns are not centred unless told, so that zeros stay.
 *
 * @example
 * ```ts
 * const x = random.randn(100, 6);
 * const fitted = new ml.TruncatedSVD({ nComponents: 2, center: true }).fit(x);
 * const flat = fitted.transform(x); // Tensor<[100, 2]>, and U * singularValues up to rounding
 * ```
 */
export class TruncatedSVD<const K extends number> extends TruncatedOf<K, Fluent> {}
/** `K` singular values of `N` samples of `F` columns. */
export type FittedTruncatedSVD<K, F, N> = FittedTruncatedOf<K, F, N, Fluent>;
