/** Machine learning over the Tensor with methods: `ml` of `shapeproof`. */
import type { Fluent } from "./fluent-world.ts";
import { type FittedMinMaxScaler as FittedMinMax, MinMaxScaler as MinMax } from "./min-max-scaler.ts";
import { NeuralNetwork as Network } from "./network.ts";
import { type FittedPolynomialFeatures as FittedPolynomial, PolynomialFeatures as Polynomial } from "./polynomial.ts";
import { type FittedStandardScaler as FittedScaler, StandardScaler as Scaler } from "./standard-scaler.ts";

export * from "../generated/fluent/ml.ts";
export * from "./fluent-models.ts";
export type { Fluent } from "./fluent-world.ts";
export type * from "./public-types.ts";

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

/**
 * Moves each column into a range, [0, 1] unless told: the smallest value of the fit to one end, the largest to the other.
 * NaN stands for what is missing, does not count and stays. As scikit-learn's MinMaxScaler.
 *
 * @example
 * ```ts
 * const scaler = new ml.MinMaxScaler({ featureRange: [-1, 1] }).fit(random.randn(100, 20));
 * const scaled = scaler.transform(random.randn(30, 20)); // Tensor<[30, 20]>
 * ```
 */
export class MinMaxScaler extends MinMax<Fluent> {}
/** What a MinMaxScaler has learned about `F` columns: `x * scale + min` is in the range. */
export type FittedMinMaxScaler<F> = FittedMinMax<F, Fluent>;

/**
 * All products of up to `degree` columns, by degree and in lexicographic order: for columns a and b and degree 2 they are
 * 1, a, b, a², ab, b². As scikit-learn's PolynomialFeatures. The number of columns is literal up to degree 3.
 *
 * @example
 * ```ts
 * const features = new ml.PolynomialFeatures({ degree: 2 }).fit(random.randn(50, 4));
 * const wide = features.transform(random.randn(50, 4)); // Tensor<[50, 15]>
 * ```
 */
export class PolynomialFeatures<
  const P extends number = 2,
  const Once extends boolean = false,
  const Bias extends boolean = true,
> extends Polynomial<P, Once, Bias, Fluent> {}
/** Products of `F` columns: `N` of them. */
export type FittedPolynomialFeatures<F, N> = FittedPolynomial<F, N, Fluent>;
