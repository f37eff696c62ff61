/** Machine learning over the Tensor with methods: `ml` of `shapeproof`. */
import type { Tensor } from "../generated/fluent/tensor.ts";
import { NeuralNetwork as Network } from "./network.ts";
import { type FittedStandardScaler as FittedScaler, StandardScaler as Scaler } from "./standard-scaler.ts";
import type { World } from "./world.ts";

export * from "../generated/fluent/ml.ts";
export type * from "./public-types.ts";

/** The world of `shapeproof`. */
export interface Fluent extends World {
  readonly tensor: Tensor<this["shape"], this["dtype"]>;
}

/**
 * A classifier of fully connected layers: ReLU between them, softmax at the end, trained by stochastic gradient descent on
 * the cross-entropy. The numbers are those of the same network in NumPy after the same `random.seed`, up to rounding.
 *
 * @example
 * ```ts
 * const x = random.randn(200, 64);
 * const labels = random.randint(0, 10, 200);
 * const network = new ml.NeuralNetwork([64, 32, 10], { learningRate: 0.1 });
 * network.train(x, labels, { epochs: 20 });
 * const classes = network.predict(x); // Tensor<[200], "int32">
 * ```
 */
export class NeuralNetwork<const L extends number[]> extends Network<L, Fluent> {}

/**
 * Gives columns mean 0 and standard deviation 1: `fit` learns the statistics, and what it returns applies them. A column
 * without variance is only centred. Statistics are float64; NaN stands for what is missing, does not count and stays.
 * The numbers are those of scikit-learn's StandardScaler.
 *
 * @example
 * ```ts
 * const scaler = new ml.StandardScaler().fit(random.randn(100, 20)); // FittedStandardScaler<20>
 * const scaled = scaler.transform(random.randn(30, 20)); // Tensor<[30, 20]>
 * ```
 */
export class StandardScaler extends Scaler<Fluent> {}
/** What a StandardScaler has learned about `F` columns. */
export type FittedStandardScaler<F> = FittedScaler<F, Fluent>;
