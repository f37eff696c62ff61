// Generated from codegen/spec/ml.ts, codegen/spec/ml-features.ts by `npm run gen`. Do not edit.
import type { DType, IntegerDType, RealDType } from "../../types/dtype.ts";
import type { Degree, Interactions, Powers } from "../../types/features.ts";
import type { Matrix, OneHot, SameColumns, SameLength, Scored, SoftmaxOptions, Vector } from "../../types/ml.ts";
import type { Refused } from "../../types/out.ts";
import type { Floating, Promote } from "../../types/promote.ts";
import type { Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { accuracy as runAccuracy } from "../../ml/metrics.ts";
import { classificationMetrics as runClassificationMetrics } from "../../ml/metrics.ts";
import { confusionMatrix as runConfusionMatrix } from "../../ml/metrics.ts";
import { crossEntropy as runCrossEntropy } from "../../ml/cross-entropy.ts";
import { interactions as runInteractions } from "../../ml/feature-products.ts";
import { oneHot as runOneHot } from "../../ml/one-hot.ts";
import { powers as runPowers } from "../../ml/feature-products.ts";
import { softmax as runSoftmax } from "../../ml/softmax.ts";
import { standardise as runStandardise } from "../../ml/standardise.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * Turns scores into probabilities: exp(x) divided by its sum along an axis, which is the last unless told.
 *
 * The greatest score is subtracted first, so that no power overflows. Integers give float64. Throws IndexError for an axis
 * that x does not have, DTypeError for complex x.
 *
 * @example
 * ```ts
 * const probabilities = ml.softmax(random.randn(32, 10)); // Tensor<[32, 10]>, rows that sum to 1
 * ```
 */
export function softmax<S, D extends DType = "float64", const A extends number = -1>(
  x: TensorLike<S, D>,
  options?: SoftmaxOptions<S, A>,
): Tensor<S, Floating<D>>;
export function softmax(x: Loose, options?: Loose): Loose {
  return runSoftmax(x, options);
}

/**
 * Class numbers as rows with a single 1: one more axis, as long as there are classes, of float64.
 *
 * Throws IndexError for a label that is no class, DTypeError for labels that are not integers.
 *
 * @example
 * ```ts
 * const rows = ml.oneHot(random.randint(0, 10, 60), 10); // Tensor<[60, 10]>
 * ```
 */
export function oneHot<S, const C extends number, D extends IntegerDType = "int32">(
  labels: TensorLike<S, D>,
  classes: C,
): Tensor<OneHot<S, C>, "float64">;
export function oneHot(labels: Loose, classes: Loose): Loose {
  return runOneHot(labels, classes);
}

/**
 * The mean surprise of probabilities `[rows, classes]` at what came out: -mean(sum(labels · log(p + 1e-15))).
 *
 * Labels are class numbers `[rows]` or probabilities `[rows, classes]`. Throws ShapeError where rows or classes differ.
 */
export function crossEntropy<S, Y, D extends DType = "float64", DY extends DType = "int32">(
  probabilities: Matrix<"crossEntropy", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  labels: Scored<"crossEntropy", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
): number;
export function crossEntropy(probabilities: Loose, labels: Loose): Loose {
  return runCrossEntropy(probabilities, labels);
}

/**
 * Gives each column of a matrix mean 0 and standard deviation 1, with the statistics of `reference` if there is one.
 *
 * A column without variance is only centred. Held-out data takes the training set as its reference. Throws ShapeError where
 * the columns differ in number.
 *
 * @example
 * ```ts
 * const [pixels, heldOut] = [random.randn(100, 64), random.randn(20, 64)];
 * const train = ml.standardise(pixels); // Tensor<[100, 64]>
 * const test = ml.standardise(heldOut, pixels); // Tensor<[20, 64]>
 * ```
 */
export function standardise<S, R = S, D extends DType = "float64", DR extends DType = D>(
  x: Matrix<"standardise", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  reference?: SameColumns<"standardise", S, R> extends infer M ? (M extends string ? M : TensorLike<R, DR>) : never,
): Tensor<S, Promote<Floating<D>, "float64">>;
export function standardise(x: Loose, reference?: Loose): Loose {
  return runStandardise(x, reference);
}

/**
 * How often each class (row) was taken for each class (column), as int32.
 *
 * Throws ShapeError where the labels differ in number, IndexError for a label that is no class.
 */
export function confusionMatrix<
  S,
  Y,
  const C extends number,
  D extends IntegerDType = "int32",
  DY extends IntegerDType = "int32",
>(
  actual: Vector<"confusionMatrix", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameLength<"confusionMatrix", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
  classes: C,
): Tensor<[C, C], "int32">;
export function confusionMatrix(actual: Loose, predicted: Loose, classes: Loose): Loose {
  return runConfusionMatrix(actual, predicted, classes);
}

/**
 * Precision, recall and F1 score of each class, with the confusion matrix, the support and the accuracy.
 *
 * A ratio of 0 to 0 counts as 0. Throws ShapeError where the labels differ in number, IndexError for a label that is no class.
 */
export function classificationMetrics<
  S,
  Y,
  const C extends number,
  D extends IntegerDType = "int32",
  DY extends IntegerDType = "int32",
>(
  actual: Vector<"classificationMetrics", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameLength<"classificationMetrics", S, Y> extends infer R
    ? R extends string
      ? R
      : TensorLike<Y, DY>
    : never,
  classes: C,
): {
  /** How often each class (row) was taken for each class (column). */
  readonly confusionMatrix: Tensor<[C, C], "int32">;
  /** Of what was taken for a class, the share that is of it. */
  readonly precision: Tensor<[C], "float64">;
  /** Of what is of a class, the share that was taken for it. */
  readonly recall: Tensor<[C], "float64">;
  /** The harmonic mean of precision and recall. */
  readonly f1Score: Tensor<[C], "float64">;
  /** How many there are of each class. */
  readonly support: Tensor<[C], "int32">;
  /** The share that was taken for what it is. */
  readonly accuracy: number;
};
export function classificationMetrics(actual: Loose, predicted: Loose, classes: Loose): Loose {
  return runClassificationMetrics(actual, predicted, classes);
}

/**
 * The share of labels that were predicted. Throws ShapeError where the labels differ in number.
 */
export function accuracy<S, Y, D extends IntegerDType = "int32", DY extends IntegerDType = "int32">(
  actual: Vector<"accuracy", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameLength<"accuracy", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
): number;
export function accuracy(actual: Loose, predicted: Loose): Loose {
  return runAccuracy(actual, predicted);
}

/**
 * The columns of a matrix, then their squares, and so on up to a degree: `hstack([x, x ** 2, …])`.
 *
 * The dtype stays. Products of different columns are `interactions`; all of both is `PolynomialFeatures`. Throws
 * ShapeError unless `x` is a matrix, ValueError unless the degree is a whole number from 1 on, DTypeError for bool.
 *
 * @example
 * ```ts
 * const wide = ml.powers(random.randn(800, 10), 2); // Tensor<[800, 20]>
 * ```
 */
export function powers<S, const P extends number, D extends RealDType = "float64">(
  x: Refused<"powers", D, "bool"> extends infer M extends string
    ? M
    : Matrix<"powers", S> extends object | null
      ? TensorLike<S, D>
      : Matrix<"powers", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  degree: Degree<"powers", P>,
): Tensor<Ok<Powers<S, P>>, D>;
export function powers(x: Loose, degree: Loose): Loose {
  return runPowers(x, degree);
}

/**
 * The n columns of a matrix, then their n(n − 1)/2 products in pairs: 0·1, 0·2, …, 1·2, ….
 *
 * The dtype stays. Throws ShapeError unless `x` is a matrix, DTypeError for bool.
 *
 * @example
 * ```ts
 * const wide = ml.interactions(random.randn(800, 10)); // Tensor<[800, 55]>
 * ```
 */
export function interactions<S, D extends RealDType = "float64">(
  x: Refused<"interactions", D, "bool"> extends infer M extends string
    ? M
    : Matrix<"interactions", S> extends object | null
      ? TensorLike<S, D>
      : Matrix<"interactions", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): Tensor<Ok<Interactions<S>>, D>;
export function interactions(x: Loose): Loose {
  return runInteractions(x);
}
