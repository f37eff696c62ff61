// Generated from codegen/spec/ml-models.ts, codegen/spec/ml.ts, codegen/spec/ml-layers.ts, codegen/spec/ml-data.ts, codegen/spec/ml-features.ts, codegen/spec/ml-metrics.ts, codegen/spec/ml-numeric.ts by `npm run gen`. Do not edit.
import type { Attended, AttentionOptions, Faultless, KeyFault, QueryFault, ValueFault } from "../../types/attention.ts";
import type { PowerOptions, SquareOperand } from "../../types/decomposition.ts";
import type { DType, IntegerDType, RealDType } from "../../types/dtype.ts";
import type { Columns, KeptFloat } from "../../types/estimator.ts";
import type { Degree, Interactions, Powers } from "../../types/features.ts";
import type { ShapesOf, SomeTensor, Wrong } from "../../types/join.ts";
import type { PlainLayer } from "../../types/layers.ts";
import type { Average, CheckedAverage, SameValues, Scores, Values } from "../../types/metrics.ts";
import type { Matrix, OneHot, SameColumns, SameLength, Scored, SoftmaxOptions, Vector } from "../../types/ml.ts";
import type { EachPair, EachRow, Images, Smaller, WithVector } from "../../types/numeric.ts";
import type { Refused } from "../../types/out.ts";
import type { Floating, Promote, TrueDivide } from "../../types/promote.ts";
import type { Reduce } from "../../types/reduce.ts";
import type {
  Batch,
  BatchRows,
  CommonRows,
  HasRows,
  RowCount,
  RowCountOf,
  RowLabels,
  RowsOfAll,
  TestSize,
  TrainTest,
  WithRows,
} from "../../types/sample-rows.ts";
import type { Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { accuracy as runAccuracy } from "../../ml/metrics.ts";
import { attention as runAttention } from "../../ml/attention.ts";
import { batchNormalize as runBatchNormalize } from "../../ml/batch-normalize.ts";
import { batches as runBatches } from "../../ml/batches.ts";
import { classificationMetrics as runClassificationMetrics } from "../../ml/metrics.ts";
import { confusionMatrix as runConfusionMatrix } from "../../ml/metrics.ts";
import { cosineSimilarity as runCosineSimilarity } from "../../ml/vectors.ts";
import { crossEntropy as runCrossEntropy } from "../../ml/cross-entropy.ts";
import { dropout as runDropout } from "../../ml/dropout.ts";
import { euclideanDistance as runEuclideanDistance } from "../../ml/vectors.ts";
import { euclideanDistances as runEuclideanDistances } from "../../ml/vectors.ts";
import { f1 as runF1 } from "../../ml/averages.ts";
import { gelu as runGelu } from "../../ml/activation-layers.ts";
import { gradientNorm as runGradientNorm } from "../../ml/gradient-norm.ts";
import { interactions as runInteractions } from "../../ml/feature-products.ts";
import { logLoss as runLogLoss } from "../../ml/log-loss.ts";
import { logSumExp as runLogSumExp } from "../../ml/log-sum-exp.ts";
import { meanAbsoluteError as runMeanAbsoluteError } from "../../ml/regression-metrics.ts";
import { meanSquaredError as runMeanSquaredError } from "../../ml/regression-metrics.ts";
import { normalizeChunks as runNormalizeChunks } from "../../ml/chunks.ts";
import { oneHot as runOneHot } from "../../ml/one-hot.ts";
import { optimizeDtype as runOptimizeDtype } from "../../ml/optimize-dtype.ts";
import { powerIteration as runPowerIteration } from "../../ml/power-iteration.ts";
import { powers as runPowers } from "../../ml/feature-products.ts";
import { precision as runPrecision } from "../../ml/averages.ts";
import { preprocessImages as runPreprocessImages } from "../../ml/preprocess-images.ts";
import { processChunks as runProcessChunks } from "../../ml/chunks.ts";
import { r2 as runR2 } from "../../ml/regression-metrics.ts";
import { recall as runRecall } from "../../ml/averages.ts";
import { relu as runRelu } from "../../ml/activation-layers.ts";
import { rocAuc as runRocAuc } from "../../ml/roc.ts";
import { rocCurve as runRocCurve } from "../../ml/roc.ts";
import { sigmoid as runSigmoid } from "../../ml/activation-layers.ts";
import { softmax as runSoftmax } from "../../ml/softmax-or-layer.ts";
import { softplus as runSoftplus } from "../../ml/activation-layers.ts";
import { standardise as runStandardise } from "../../ml/standardise.ts";
import { stratifiedSample as runStratifiedSample } from "../../ml/batches.ts";
import { stratifiedSplit as runStratifiedSplit } from "../../ml/splits.ts";
import { tanh as runTanh } from "../../ml/activation-layers.ts";
import { trainTestSplit as runTrainTestSplit } from "../../ml/splits.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * What queries find: softmax(Q Kᵀ / √features) V, the scaled dot-product attention of Vaswani et al. (2017).
 *
 * Queries are `[…, rows, features]`, keys `[…, length, features]`, values `[…, length, columns]`; the axes before the
 * last two broadcast. `scaled: false` leaves the root out. `mask` is broadcast to `[…, rows, length]`: a bool one says what
 * each query sees, a float one is added to the scores. `causal` hides from query i the keys after i. A query that sees
 * nothing finds zeros. Throws ShapeError where shapes do not fit.
 *
 * @example
 * ```ts
 * const [q, k, v] = [random.randn(2, 8, 5, 16), random.randn(2, 8, 7, 16), random.randn(7, 3)];
 * const found = ml.attention(q, k, v); // Tensor<[2, 8, 5, 3]>
 * ```
 */
export function attention<
  Q,
  K,
  V,
  M = unknown,
  D extends RealDType = "float64",
  DK extends RealDType = "float64",
  DV extends RealDType = "float64",
>(
  query: Faultless<QueryFault<"attention", Q>, Q, D>,
  key: Faultless<KeyFault<"attention", Q, K>, K, DK>,
  value: Faultless<ValueFault<"attention", Q, K, V>, V, DV>,
  options?: AttentionOptions<Q, K, M>,
): Tensor<Ok<Attended<Q, K, V>>, Promote<Floating<Promote<D, DK>>, DV>>;
export function attention(query: Loose, key: Loose, value: Loose, options?: Loose): Loose {
  return runAttention(query, key, value, options);
}

/**
 * The eigenvalue of greatest magnitude of a real square matrix, and its eigenvector, by applying the matrix to a vector.
 *
 * Converges where one eigenvalue is greater in magnitude than all others, the faster the greater it is; `linalg.eig` finds
 * all of them exactly. The vector starts from `random.randn(n)` or from `start`, and has norm 1. Throws ShapeError unless
 * the matrix is square, ValueError for elements that are not finite.
 *
 * @example
 * ```ts
 * const a = ones([3, 3]);
 * const { eigenvalue, eigenvector } = ml.powerIteration(a); // Tensor<[]>, 3, and Tensor<[3]>
 * ```
 */
export function powerIteration<S, D extends RealDType = "float64">(
  a: SquareOperand<"powerIteration", S, D>,
  options?: PowerOptions<S>,
): { readonly eigenvalue: Tensor<[], "float64">; readonly eigenvector: Tensor<[Columns<S>], "float64"> };
export function powerIteration(a: Loose, options?: Loose): Loose {
  return runPowerIteration(a, options);
}

/**
 * Turns scores into probabilities: exp(x) divided by its sum along an axis, which is the last unless told.
 *
 * The greatest score is subtracted first, so that no power overflows. Integers give float64. Throws IndexError for an axis
 * that x does not have, DTypeError for complex x. Without arguments it is a layer of a `Sequential`, which goes with the
 * cross-entropy.
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
export function softmax(): PlainLayer<"softmax">;
export function softmax(x?: Loose, options?: Loose): Loose {
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
 * A layer of rectified linear units: x where it is positive, else 0.
 */
export function relu(): PlainLayer<"relu">;
export function relu(): Loose {
  return runRelu();
}

/**
 * A layer of logistic units, 1 / (1 + exp(−x)). As the last one it goes with the binary cross-entropy.
 */
export function sigmoid(): PlainLayer<"sigmoid">;
export function sigmoid(): Loose {
  return runSigmoid();
}

/**
 * A layer of hyperbolic tangents.
 */
export function tanh(): PlainLayer<"tanh">;
export function tanh(): Loose {
  return runTanh();
}

/**
 * A layer of Gaussian error linear units, x · Φ(x), where Φ is the normal distribution function.
 */
export function gelu(): PlainLayer<"gelu">;
export function gelu(): Loose {
  return runGelu();
}

/**
 * A layer of log(1 + exp(x)), a smooth rectifier.
 */
export function softplus(): PlainLayer<"softplus">;
export function softplus(): Loose {
  return runSoftplus();
}

/**
 * A layer of inverted dropout: in training an element is 0 with a probability, the others are divided by 1 − `rate`.
 *
 * Otherwise it does nothing (Srivastava et al., 2014). Draws one number of `random` for each element. Throws ValueError unless the rate is in [0, 1).
 */
export function dropout(rate: number): PlainLayer<"dropout">;
export function dropout(rate: Loose): Loose {
  return runDropout(rate);
}

/**
 * Splits the rows of tensors of one length into a training and a test set: `[xTrain, xTest, yTrain, yTest]`.
 *
 * `testSize` is a number of rows, or a share of them, rounded up: 0.25 unless told. Where it is literal, so are the lengths. Rows are drawn from `random`: after `random.seed(s)` they are those of scikit-learn's `train_test_split` with
 * `random_state=s`. With `shuffle: false` the last rows are the test set, and the parts are views. Throws ShapeError where
 * the lengths differ, ValueError where one of the sets would be empty.
 *
 * @example
 * ```ts
 * const [x, y] = [random.randn(150, 4), random.randint(0, 3, 150)];
 * const [xTrain, xTest, yTrain, yTest] = ml.trainTestSplit([x, y], { testSize: 0.2 }); // Tensor<[120, 4]>, Tensor<[30, 4]>, …
 * ```
 */
export function trainTestSplit<const T extends SomeTensor[], const P extends number = 0.25>(
  tensors: RowsOfAll<"trainTestSplit", ShapesOf<T>> extends object | null
    ? readonly [...T]
    : RowsOfAll<"trainTestSplit", ShapesOf<T>> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  options?: {
    readonly testSize?: TestSize<"trainTestSplit", CommonRows<"trainTestSplit", ShapesOf<T>>, P>;
    readonly shuffle?: boolean;
  },
): TrainTest<T, CommonRows<"trainTestSplit", ShapesOf<T>>, P> extends infer Q
  ? { [K in keyof Q]: Q[K] extends [infer s, infer d] ? Tensor<s, d> : never }
  : never;
export function trainTestSplit(tensors: Loose, options?: Loose): Loose {
  return runTrainTestSplit(tensors, options);
}

/**
 * Splits rows as `trainTestSplit` does, with the same share of each class in both sets.
 *
 * `testSize` is a number of rows, or a share of them, rounded up: 0.25 unless told. Where it is literal, so are the lengths. Rows are drawn from `random`: after `random.seed(s)` they are those of scikit-learn's `train_test_split` with
 * `stratify=labels, random_state=s`. Throws ShapeError where the lengths differ, ValueError for a class with a single row, and
 * where a set has fewer rows than there are classes.
 *
 * @example
 * ```ts
 * const [x, y] = [random.randn(150, 4), random.randint(0, 3, 150)];
 * const [xTrain, xTest, yTrain, yTest] = ml.stratifiedSplit([x, y], y, { testSize: 30 });
 * ```
 */
export function stratifiedSplit<
  const T extends SomeTensor[],
  Y,
  const P extends number = 0.25,
  DY extends IntegerDType | "bool" = "int32",
>(
  tensors: RowsOfAll<"stratifiedSplit", ShapesOf<T>> extends object | null
    ? readonly [...T]
    : RowsOfAll<"stratifiedSplit", ShapesOf<T>> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  labels: RowLabels<"stratifiedSplit", CommonRows<"stratifiedSplit", ShapesOf<T>>, Y> extends infer R
    ? R extends string
      ? R
      : TensorLike<Y, DY>
    : never,
  options?: { readonly testSize?: TestSize<"stratifiedSplit", CommonRows<"stratifiedSplit", ShapesOf<T>>, P> },
): TrainTest<T, CommonRows<"stratifiedSplit", ShapesOf<T>>, P> extends infer Q
  ? { [K in keyof Q]: Q[K] extends [infer s, infer d] ? Tensor<s, d> : never }
  : never;
export function stratifiedSplit(tensors: Loose, labels: Loose, options?: Loose): Loose {
  return runStratifiedSplit(tensors, labels, options);
}

/**
 * The rows of tensors of one length in batches: yields `[x, y]` of `batchSize` rows, the last perhaps of fewer.
 *
 * Rows come in an order from `random.permutation`, drawn when iteration begins; with `shuffle: false` in their own, and
 * batches are views. Where the size divides the rows, the types know the batches' lengths. Throws ShapeError where the lengths
 * differ, ValueError unless the size is a whole number from 1 on.
 *
 * @example
 * ```ts
 * const [x, y] = [random.randn(640, 50), random.randint(0, 5, 640)];
 * for (const [xBatch, yBatch] of ml.batches([x, y], 64)) xBatch.at(0).add(yBatch.at(0)); // Tensor<[64, 50]>, Tensor<[64], "int32">
 * ```
 */
export function batches<const T extends SomeTensor[], const B extends number>(
  tensors: RowsOfAll<"batches", ShapesOf<T>> extends object | null
    ? readonly [...T]
    : RowsOfAll<"batches", ShapesOf<T>> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  batchSize: RowCount<"batches", B, "batch size">,
  options?: { readonly shuffle?: boolean },
): Generator<
  Batch<T, CommonRows<"batches", ShapesOf<T>>, B> extends infer Q
    ? { [K in keyof Q]: Q[K] extends [infer s, infer d] ? Tensor<s, d> : never }
    : never,
  void,
  undefined
>;
export function batches(tensors: Loose, batchSize: Loose, options?: Loose): Loose {
  return runBatches(tensors, batchSize, options);
}

/**
 * As many random rows of each class, or all of a class that has fewer: `[samples, labels]`, class after class.
 *
 * Classes come in rising order, and each draws as `random.choice` does without replacement. Throws ShapeError unless there is
 * a label for each row, ValueError unless the number is a whole one from 1 on.
 *
 * @example
 * ```ts
 * const [x, y] = [random.randn(150, 4), random.randint(0, 3, 150)];
 * const [samples, labels] = ml.stratifiedSample(x, y, 10); // Tensor<[number, 4]>, Tensor<[number], "int32">
 * ```
 */
export function stratifiedSample<
  S,
  Y,
  const B extends number,
  D extends DType = "float64",
  DY extends IntegerDType | "bool" = "int32",
>(
  x: HasRows<"stratifiedSample", S> extends object | null
    ? TensorLike<S, D>
    : HasRows<"stratifiedSample", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  labels: RowLabels<"stratifiedSample", RowCountOf<S>, Y> extends infer R
    ? R extends string
      ? R
      : TensorLike<Y, DY>
    : never,
  perClass: RowCount<"stratifiedSample", B, "number of samples">,
): [Tensor<WithRows<S, number>, D>, Tensor<[number], DY>];
export function stratifiedSample(x: Loose, labels: Loose, perClass: Loose): Loose {
  return runStratifiedSample(x, labels, perClass);
}

/**
 * Hands the rows of a tensor to a function, `chunkSize` at a time, and joins what it returns along the first axis.
 *
 * What the function makes on its way is given back chunk by chunk, so that the memory is that of one chunk and the result.
 * Throws ShapeError for a tensor without rows and where results do not fit together.
 *
 * @example
 * ```ts
 * const x = random.randn(10000, 20);
 * const lengths = ml.processChunks(x, 1000, (chunk) => chunk.square().sum({ axis: 1 }).sqrt()); // Tensor<[number]>
 * ```
 */
export function processChunks<S, const B extends number, R, D extends DType = "float64", DR extends DType = "float64">(
  x: HasRows<"processChunks", S> extends object | null
    ? TensorLike<S, D>
    : HasRows<"processChunks", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  chunkSize: RowCount<"processChunks", B, "chunk size">,
  process: (chunk: Tensor<WithRows<S, BatchRows<RowCountOf<S>, B>>, D>) => TensorLike<R, DR>,
): Tensor<WithRows<R, number>, DR>;
export function processChunks(x: Loose, chunkSize: Loose, process: Loose): Loose {
  return runProcessChunks(x, chunkSize, process);
}

/**
 * Gives the columns of each chunk of rows mean 0 and standard deviation 1: `standardise` chunk by chunk.
 *
 * A column without variance in a chunk is only centred. Floats keep their dtype, integers give float64. Throws ShapeError
 * unless `x` is a matrix, ValueError unless the size is a whole number from 1 on.
 *
 * @example
 * ```ts
 * const y = ml.normalizeChunks(random.randn(10000, 20), 1000); // Tensor<[10000, 20]>
 * ```
 */
export function normalizeChunks<S, const B extends number, D extends RealDType = "float64">(
  x: Matrix<"normalizeChunks", S> extends object | null
    ? TensorLike<S, D>
    : Matrix<"normalizeChunks", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  chunkSize: RowCount<"normalizeChunks", B, "chunk size">,
): Tensor<S, KeptFloat<D>>;
export function normalizeChunks(x: Loose, chunkSize: Loose): Loose {
  return runNormalizeChunks(x, chunkSize);
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
 * Of what was taken for a class, the share that is of it.
 *
 * `average` makes one number of the classes' values: "macro" (the default) is their mean, "weighted" weighs them with the
 * number of labels of each class, "micro" counts all classes together, "binary" is the value of class 1 of two, and null
 * keeps them apart, as a tensor. As scikit-learn defines it for all `classes`; a ratio of 0 to 0 counts as 0. Throws
 * ShapeError where the labels differ in number, IndexError for a label that is no class.
 *
 * @example
 * ```ts
 * const labels = tensor([0, 1, 2, 2], { dtype: "int32" });
 * const mean = ml.precision(labels, labels, 3); // 1
 * const each = ml.precision(labels, labels, 3, { average: null }); // Tensor<[3]>
 * ```
 */
export function precision<
  S,
  Y,
  const C extends number,
  D extends IntegerDType = "int32",
  DY extends IntegerDType = "int32",
  const V extends Average = "macro",
>(
  actual: Vector<"precision", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameLength<"precision", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
  classes: C,
  options?: { readonly average?: CheckedAverage<"precision", C, V> },
): V extends null ? Tensor<[C], "float64"> : number;
export function precision(actual: Loose, predicted: Loose, classes: Loose, options?: Loose): Loose {
  return runPrecision(actual, predicted, classes, options);
}

/**
 * Of what is of a class, the share that was taken for it.
 *
 * `average` makes one number of the classes' values: "macro" (the default) is their mean, "weighted" weighs them with the
 * number of labels of each class, "micro" counts all classes together, "binary" is the value of class 1 of two, and null
 * keeps them apart, as a tensor. As scikit-learn defines it for all `classes`; a ratio of 0 to 0 counts as 0. Throws
 * ShapeError where the labels differ in number, IndexError for a label that is no class.
 *
 * @example
 * ```ts
 * const labels = tensor([0, 1, 2, 2], { dtype: "int32" });
 * const mean = ml.recall(labels, labels, 3); // 1
 * const each = ml.recall(labels, labels, 3, { average: null }); // Tensor<[3]>
 * ```
 */
export function recall<
  S,
  Y,
  const C extends number,
  D extends IntegerDType = "int32",
  DY extends IntegerDType = "int32",
  const V extends Average = "macro",
>(
  actual: Vector<"recall", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameLength<"recall", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
  classes: C,
  options?: { readonly average?: CheckedAverage<"recall", C, V> },
): V extends null ? Tensor<[C], "float64"> : number;
export function recall(actual: Loose, predicted: Loose, classes: Loose, options?: Loose): Loose {
  return runRecall(actual, predicted, classes, options);
}

/**
 * The harmonic mean of precision and recall: F1 score.
 *
 * `average` makes one number of the classes' values: "macro" (the default) is their mean, "weighted" weighs them with the
 * number of labels of each class, "micro" counts all classes together, "binary" is the value of class 1 of two, and null
 * keeps them apart, as a tensor. As scikit-learn defines it for all `classes`; a ratio of 0 to 0 counts as 0. Throws
 * ShapeError where the labels differ in number, IndexError for a label that is no class.
 *
 * @example
 * ```ts
 * const labels = tensor([0, 1, 2, 2], { dtype: "int32" });
 * const mean = ml.f1(labels, labels, 3); // 1
 * const each = ml.f1(labels, labels, 3, { average: null }); // Tensor<[3]>
 * ```
 */
export function f1<
  S,
  Y,
  const C extends number,
  D extends IntegerDType = "int32",
  DY extends IntegerDType = "int32",
  const V extends Average = "macro",
>(
  actual: Vector<"f1", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameLength<"f1", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
  classes: C,
  options?: { readonly average?: CheckedAverage<"f1", C, V> },
): V extends null ? Tensor<[C], "float64"> : number;
export function f1(actual: Loose, predicted: Loose, classes: Loose, options?: Loose): Loose {
  return runF1(actual, predicted, classes, options);
}

/**
 * The rates of false and of true positives for every threshold of the scores, from none to all: the ROC curve.
 *
 * Labels are 0 and 1; equal scores go together. The first threshold is infinite: nothing is taken for positive. Points
 * within a straight line are left out, unless `dropIntermediate` is false. As scikit-learn's `roc_curve`. Throws
 * ShapeError where the lengths differ, ValueError for scores that are not finite, and unless there are labels of both kinds.
 *
 * @example
 * ```ts
 * const labels = tensor([0, 0, 1, 1], { dtype: "int32" });
 * const { fpr, tpr } = ml.rocCurve(labels, tensor([0.1, 0.4, 0.35, 0.8]));
 * ```
 */
export function rocCurve<S, Y, D extends IntegerDType | "bool" = "int32", DY extends RealDType = "float64">(
  actual: Vector<"rocCurve", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  scores: SameLength<"rocCurve", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
  options?: { readonly dropIntermediate?: boolean },
): {
  /** The share of the 0s with a score of the threshold or more. */
  readonly fpr: Tensor<[number], "float64">;
  /** The share of the 1s with a score of the threshold or more. */
  readonly tpr: Tensor<[number], "float64">;
  /** The thresholds, which fall. */
  readonly thresholds: Tensor<[number], "float64">;
};
export function rocCurve(actual: Loose, scores: Loose, options?: Loose): Loose {
  return runRocCurve(actual, scores, options);
}

/**
 * The area under the ROC curve: how often a 1 has a higher score than a 0, ties counting half.
 *
 * Scores are `[rows]` for labels 0 and 1. With scores `[rows, classes]` each class is held against all others, and
 * `average` is the mean of the areas ("macro") or weighs them with the number of labels ("weighted"): scikit-learn's
 * `roc_auc_score` with `multi_class="ovr"`. Throws ShapeError where the rows differ, ValueError where a class has no label.
 *
 * @example
 * ```ts
 * const labels = tensor([0, 0, 1, 1], { dtype: "int32" });
 * const area = ml.rocAuc(labels, tensor([0.1, 0.4, 0.35, 0.8])); // 0.75
 * ```
 */
export function rocAuc<S, Y, D extends IntegerDType | "bool" = "int32", DY extends RealDType = "float64">(
  actual: Vector<"rocAuc", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  scores: Scores<"rocAuc", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
  options?: { readonly average?: "macro" | "weighted" },
): number;
export function rocAuc(actual: Loose, scores: Loose, options?: Loose): Loose {
  return runRocAuc(actual, scores, options);
}

/**
 * The mean negative logarithm of the probability that was given to what came out.
 *
 * Labels are class numbers `[rows]`, probabilities `[rows, classes]`, or `[rows]` for class 1 of two. Probabilities of
 * 0 and 1 count as a dtype's epsilon away from them, as in scikit-learn's `log_loss`. Throws ShapeError where the rows
 * differ, ValueError for what is no probability and for rows that do not sum to 1.
 *
 * @example
 * ```ts
 * const labels = tensor([1, 0], { dtype: "int32" });
 * const loss = ml.logLoss(labels, tensor([0.8, 0.1]));
 * ```
 */
export function logLoss<S, Y, D extends IntegerDType | "bool" = "int32", DY extends RealDType = "float64">(
  actual: Vector<"logLoss", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  probabilities: Scores<"logLoss", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
): number;
export function logLoss(actual: Loose, probabilities: Loose): Loose {
  return runLogLoss(actual, probabilities);
}

/**
 * The mean of the squared errors.
 *
 * Of several targets `[rows, targets]` it is the mean of the targets' values. Throws ShapeError where the shapes differ.
 */
export function meanSquaredError<S, Y, D extends RealDType = "float64", DY extends RealDType = "float64">(
  actual: Values<"meanSquaredError", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameValues<"meanSquaredError", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
): number;
export function meanSquaredError(actual: Loose, predicted: Loose): Loose {
  return runMeanSquaredError(actual, predicted);
}

/**
 * The mean of the errors without their signs.
 *
 * Of several targets `[rows, targets]` it is the mean of the targets' values. Throws ShapeError where the shapes differ.
 */
export function meanAbsoluteError<S, Y, D extends RealDType = "float64", DY extends RealDType = "float64">(
  actual: Values<"meanAbsoluteError", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameValues<"meanAbsoluteError", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
): number;
export function meanAbsoluteError(actual: Loose, predicted: Loose): Loose {
  return runMeanAbsoluteError(actual, predicted);
}

/**
 * The coefficient of determination R²: 1 − Σ(actual − predicted)² / Σ(actual − mean)².
 *
 * It is 1 for predictions without error, 0 for the mean of what came out, and negative for worse. Where nothing varies it is
 * 1 without error, else 0. Of several targets `[rows, targets]` it is the mean of the targets' values. Throws ShapeError where the shapes differ. ValueError for fewer than two rows.
 */
export function r2<S, Y, D extends RealDType = "float64", DY extends RealDType = "float64">(
  actual: Values<"r2", S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never,
  predicted: SameValues<"r2", S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never,
): number;
export function r2(actual: Loose, predicted: Loose): Loose {
  return runR2(actual, predicted);
}

/**
 * The cosine of the angle between a vector, or each row of a matrix, and a vector: x · y / (|x| |y|).
 *
 * A vector of zeros has no direction and gives 0. Integers give float64; sums are float64, and lengths that overflow or vanish
 * are scaled. Throws ShapeError where the lengths differ.
 *
 * @example
 * ```ts
 * const one = ml.cosineSimilarity(ones([3]), ones([3])); // Tensor<[]>
 * const rows = ml.cosineSimilarity(random.randn(100, 3), ones([3])); // Tensor<[100]>
 * ```
 */
export function cosineSimilarity<S, Y, D extends RealDType = "float64", DY extends RealDType = "float64">(
  x: Values<"cosineSimilarity", S> extends object | null
    ? TensorLike<S, D>
    : Values<"cosineSimilarity", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  y: WithVector<"cosineSimilarity", S, Y> extends object | null
    ? TensorLike<Y, DY>
    : WithVector<"cosineSimilarity", S, Y> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<EachRow<S>, TrueDivide<D, DY>>;
export function cosineSimilarity(x: Loose, y: Loose): Loose {
  return runCosineSimilarity(x, y);
}

/**
 * The distance between a vector, or each row of a matrix, and a vector: |x − y|.
 *
 * Integers give float64; sums are float64, and distances whose squares would overflow or vanish are exact too. Throws
 * ShapeError where the lengths differ.
 *
 * @example
 * ```ts
 * const one = ml.euclideanDistance(ones([3]), zeros([3])); // Tensor<[]>
 * const rows = ml.euclideanDistance(random.randn(100, 3), ones([3])); // Tensor<[100]>
 * ```
 */
export function euclideanDistance<S, Y, D extends RealDType = "float64", DY extends RealDType = "float64">(
  x: Values<"euclideanDistance", S> extends object | null
    ? TensorLike<S, D>
    : Values<"euclideanDistance", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  y: WithVector<"euclideanDistance", S, Y> extends object | null
    ? TensorLike<Y, DY>
    : WithVector<"euclideanDistance", S, Y> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<EachRow<S>, TrueDivide<D, DY>>;
export function euclideanDistance(x: Loose, y: Loose): Loose {
  return runEuclideanDistance(x, y);
}

/**
 * The distance between each row of one matrix and each row of another.
 *
 * Computed from the differences, so that near points keep all digits. Throws ShapeError where the columns differ in number.
 *
 * @example
 * ```ts
 * const far = ml.euclideanDistances(random.randn(50, 4), random.randn(8, 4)); // Tensor<[50, 8]>
 * ```
 */
export function euclideanDistances<S, Y, D extends RealDType = "float64", DY extends RealDType = "float64">(
  x: Matrix<"euclideanDistances", S> extends object | null
    ? TensorLike<S, D>
    : Matrix<"euclideanDistances", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  y: SameColumns<"euclideanDistances", S, Y> extends object | null
    ? TensorLike<Y, DY>
    : SameColumns<"euclideanDistances", S, Y> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<EachPair<S, Y>, TrueDivide<D, DY>>;
export function euclideanDistances(x: Loose, y: Loose): Loose {
  return runEuclideanDistances(x, y);
}

/**
 * log Σ exp(x) along axes, the last one unless told, where no power overflows: the greatest is subtracted first.
 *
 * −∞ counts as a probability of 0, and of nothing else the result is −∞. `keepdims` leaves reduced axes in place with length 1.
 * Integers become floating as by `exp`. Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const totals = ml.logSumExp(random.randn(32, 10)); // Tensor<[32]>
 * ```
 */
export function logSumExp<
  S,
  D extends RealDType = "float64",
  const A extends number | readonly number[] = -1,
  K extends boolean = false,
>(
  x: (S extends [] ? Reduce<S, A, K, "logSumExp"> : null) extends object | null
    ? TensorLike<S, D>
    : (S extends [] ? Reduce<S, A, K, "logSumExp"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    readonly axis?: Reduce<S, A, K, "logSumExp"> extends object | null
      ? A
      : Reduce<S, A, K, "logSumExp"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly keepdims?: K;
  },
): Tensor<Ok<Reduce<S, A, K, "logSumExp">>, Floating<D>>;
export function logSumExp(x: Loose, options?: Loose): Loose {
  return runLogSumExp(x, options);
}

/**
 * √(Σ g² + epsilon): the length of a gradient, of any shape, that a division can stand.
 *
 * Squares that would overflow are scaled. Floats keep their dtype, integers give float64. Throws ValueError for a negative
 * epsilon.
 *
 * @example
 * ```ts
 * const length = ml.gradientNorm(random.randn(784, 10)); // Tensor<[]>
 * ```
 */
export function gradientNorm<S, D extends RealDType = "float64">(
  gradients: TensorLike<S, D>,
  options?: { /** 1e-8 unless told. */ readonly epsilon?: number },
): Tensor<[], KeptFloat<D>>;
export function gradientNorm(gradients: Loose, options?: Loose): Loose {
  return runGradientNorm(gradients, options);
}

/**
 * The columns of a batch with mean 0 and, up to epsilon, variance 1: (x − mean) / √(variance + epsilon).
 *
 * Floats keep their dtype, integers give float64. Throws ShapeError unless `x` is a matrix with rows, ValueError for a
 * negative epsilon.
 *
 * @example
 * ```ts
 * const y = ml.batchNormalize(random.randn(64, 128)); // Tensor<[64, 128]>
 * ```
 */
export function batchNormalize<S, D extends RealDType = "float64">(
  x: Matrix<"batchNormalize", S> extends object | null
    ? TensorLike<S, D>
    : Matrix<"batchNormalize", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { /** 1e-8 unless told. */ readonly epsilon?: number },
): Tensor<S, KeptFloat<D>>;
export function batchNormalize(x: Loose, options?: Loose): Loose {
  return runBatchNormalize(x, options);
}

/**
 * Pictures for training: pixels of 0 … 255 as shares, without their mean, with a little noise, clipped to 0 … 1.
 *
 * Pictures are `[count, height, width]` or `[count, height, width, channels]`. Shares and mean are float32, the noise has a
 * standard deviation of 0.01 unless told and is drawn from `random.normal`, so the result is float64, as NumPy's would be.
 * Throws ShapeError for another number of axes and for no pixels, ValueError for negative noise.
 *
 * @example
 * ```ts
 * const images = random.randint(0, 256, [100, 28, 28], { dtype: "uint8" });
 * const ready = ml.preprocessImages(images); // Tensor<[100, 28, 28]>
 * ```
 */
export function preprocessImages<S, D extends RealDType = "uint8">(
  images: Images<"preprocessImages", S> extends object | null
    ? TensorLike<S, D>
    : Images<"preprocessImages", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { readonly noise?: number },
): Tensor<S, "float64">;
export function preprocessImages(images: Loose, options?: Loose): Loose {
  return runPreprocessImages(images, options);
}

/**
 * The same numbers in less room: int8 or int16 if they are whole and small enough, else float32 instead of float64.
 *
 * What has no smaller dtype comes back as it is. Which one it is depends on the numbers, so the type is a union.
 *
 * @example
 * ```ts
 * const small = ml.optimizeDtype(tensor([1, 2, 3], { dtype: "float64" })); // int8 | int16 | float32
 * ```
 */
export function optimizeDtype<S, D extends RealDType = "float64">(x: TensorLike<S, D>): Tensor<S, Smaller<D>>;
export function optimizeDtype(x: Loose): Loose {
  return runOptimizeDtype(x);
}
