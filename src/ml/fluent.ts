/** Machine learning over the Tensor with methods: `ml` of `shapeproof`. */
import type { Fluent } from "./fluent-world.ts";
import { type FittedLinearRegression as FittedLinear, LinearRegression as Linear } from "./linear-regression.ts";
import {
  type FittedLogisticRegression as FittedLogistic,
  LogisticRegression as Logistic,
} from "./logistic-regression.ts";
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

/**
 * Linear regression: the weights and the intercept that make the squared errors least. Exact, by singular values, as
 * scikit-learn's LinearRegression; or by gradient descent from small random weights, whose numbers are those of the same
 * loop in NumPy after the same `random.seed`.
 *
 * @example
 * ```ts
 * const [x, y] = [random.randn(100, 5), random.randn(100)];
 * const model = new ml.LinearRegression().fit(x, y); // FittedLinearRegression<5, []>
 * const predicted = model.predict(random.randn(20, 5)); // Tensor<[20]>
 * ```
 */
export class LinearRegression extends Linear<Fluent> {}
/** What a LinearRegression has learned about `F` columns and targets `T`: `[]` for one, `[t]` for t of them. */
export type FittedLinearRegression<F, T extends unknown[] = []> = FittedLinear<F, T, Fluent>;

/**
 * Logistic regression: the probability of each class from a weighted sum of the columns. Finds the minimum of
 * C · Σ log loss + ½ Σ coef², the function of scikit-learn's LogisticRegression, by Newton's method and to convergence, so
 * that the coefficients are those of its solvers with more digits. Of more than two classes the probabilities are a softmax.
 *
 * @example
 * ```ts
 * const [x, y] = [random.randn(100, 5), random.randint(0, 3, 100)];
 * const model = new ml.LogisticRegression({ classes: 3 }).fit(x, y);
 * const p = model.predictProba(random.randn(20, 5)); // Tensor<[20, 3]>
 * ```
 */
export class LogisticRegression<const K extends number = number> extends Logistic<K, Fluent> {}
/** What a LogisticRegression has learned about `F` columns and `K` classes, with `N` rows of coefficients, 1 of two classes. */
export type FittedLogisticRegression<F, K = number, N = number, D = "int32"> = FittedLogistic<F, K, N, D, Fluent>;
