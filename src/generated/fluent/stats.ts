// Generated from codegen/spec/stats.ts by `npm run gen`. Do not edit.
import type { ComplexDType, DType } from "../../types/dtype.ts";
import type { Refused } from "../../types/out.ts";
import type { MeanDType, Promote } from "../../types/promote.ts";
import type { QuantileMethod } from "../../types/quantile.ts";
import type {
  ColumnsFault,
  NanPolicy,
  RankMethod,
  RankShape,
  ResamplesFault,
  SomeRows,
  StatsAlong,
  StatsReduce,
  StatsReduceFilled,
} from "../../types/stats.ts";
import type { Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import type { SameLengthFault, VectorFault } from "../../types/vectors.ts";
import { bootstrap as runBootstrap } from "../../stats/bootstrap.ts";
import { cleanDataset as runCleanDataset } from "../../stats/clean.ts";
import { correlation as runCorrelation } from "../../stats/correlation.ts";
import { imputeMean as runImputeMean } from "../../stats/clean.ts";
import { iqr as runIqr } from "../../stats/iqr.ts";
import { kurtosis as runKurtosis } from "../../stats/moments.ts";
import { mode as runMode } from "../../stats/mode.ts";
import { moment as runMoment } from "../../stats/moments.ts";
import { outliersIqr as runOutliersIqr } from "../../stats/outliers.ts";
import { rankdata as runRankdata } from "../../stats/ranks.ts";
import { removeExtremeValues as runRemoveExtremeValues } from "../../stats/outliers.ts";
import { sem as runSem } from "../../stats/moments.ts";
import { skew as runSkew } from "../../stats/moments.ts";
import { spearman as runSpearman } from "../../stats/correlation.ts";
import { zscore as runZscore } from "../../stats/moments.ts";
import type { Tensor } from "./tensor.ts";

/**
 * The most common element along an axis, the smallest of several, and how often it occurs: `{ mode, count }`.
 *
 * `axis` is the axis to go along, the first one unless told; null takes all elements. `keepdims` leaves it in place with length
 * 1. `nanPolicy` is SciPy's: "propagate" lets NaN through, "omit" leaves them out, "raise" throws. NaN are one value if they are let through. The mode has the dtype of x, the count is int32; of NaN alone that are left
 * out the mode is NaN and the count 0. Throws IndexError for an axis that is not there, DTypeError for complex numbers. DTypeError for bool, ValueError if there are no elements. It is `scipy.stats.mode`.
 *
 * @example
 * ```ts
 * const { mode, count } = stats.mode(tensor([[1, 7], [1, 8], [2, 8]])); // Tensor<[2]>: 1, 8; Tensor<[2], "int32">: 2, 2
 * ```
 */
export function mode<
  S,
  D extends DType = "float64",
  const A extends number | null | undefined = undefined,
  K extends boolean = false,
>(
  x: Refused<"stats.mode", D, ComplexDType | "bool"> extends infer M extends string
    ? M
    : (A extends undefined ? StatsReduceFilled<S, A, K, "stats.mode"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? StatsReduceFilled<S, A, K, "stats.mode"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    readonly axis?: StatsReduceFilled<S, A, K, "stats.mode"> extends object | null
      ? A
      : StatsReduceFilled<S, A, K, "stats.mode"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly keepdims?: K;
    readonly nanPolicy?: NanPolicy;
  },
): {
  readonly mode: Tensor<Ok<StatsReduceFilled<S, A, K, "stats.mode">>, D>;
  readonly count: Tensor<Ok<StatsReduceFilled<S, A, K, "stats.mode">>, "int32">;
};
export function mode(x: Loose, options?: Loose): Loose {
  return runMode(x, options);
}

/**
 * The mean of a power of the distances from the mean, or from `center`, along an axis.
 *
 * `order` is the power, 1 unless told: a whole number. `axis` is the axis to go along, the first one unless told; null takes all elements. `keepdims` leaves it in place with length
 * 1. `nanPolicy` is SciPy's: "propagate" lets NaN through, "omit" leaves them out, "raise" throws. Integers give float64. No elements give NaN.
 * Throws IndexError for an axis that is not there, DTypeError for complex numbers. ValueError for an order that is negative or a fraction. It is `scipy.stats.moment`.
 *
 * @example
 * ```ts
 * const m = stats.moment(ones([10, 3]), 2); // Tensor<[3]>
 * ```
 */
export function moment<
  S,
  D extends DType = "float64",
  const A extends number | null | undefined = undefined,
  K extends boolean = false,
>(
  x: Refused<"stats.moment", D, ComplexDType> extends infer M extends string
    ? M
    : (A extends undefined ? StatsReduce<S, A, K, "stats.moment"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? StatsReduce<S, A, K, "stats.moment"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  order?: number,
  options?: {
    readonly axis?: StatsReduce<S, A, K, "stats.moment"> extends object | null
      ? A
      : StatsReduce<S, A, K, "stats.moment"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly keepdims?: K;
    readonly center?: number;
    readonly nanPolicy?: NanPolicy;
  },
): Tensor<Ok<StatsReduce<S, A, K, "stats.moment">>, MeanDType<D>>;
export function moment(x: Loose, order?: Loose, options?: Loose): Loose {
  return runMoment(x, order, options);
}

/**
 * The skewness along an axis: the third central moment over the 3/2th power of the variance.
 *
 * `bias: false` corrects it for the size of the sample. `axis` is the axis to go along, the first one unless told; null takes all elements. `keepdims` leaves it in place with length
 * 1. `nanPolicy` is SciPy's: "propagate" lets NaN through, "omit" leaves them out, "raise" throws. What is constant but for rounding gives NaN. Integers give float64. No elements give NaN.
 * Throws IndexError for an axis that is not there, DTypeError for complex numbers. It is `scipy.stats.skew`.
 *
 * @example
 * ```ts
 * const s = stats.skew(random.randn(100, 3)); // Tensor<[3]>
 * ```
 */
export function skew<
  S,
  D extends DType = "float64",
  const A extends number | null | undefined = undefined,
  K extends boolean = false,
>(
  x: Refused<"stats.skew", D, ComplexDType> extends infer M extends string
    ? M
    : (A extends undefined ? StatsReduce<S, A, K, "stats.skew"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? StatsReduce<S, A, K, "stats.skew"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    readonly axis?: StatsReduce<S, A, K, "stats.skew"> extends object | null
      ? A
      : StatsReduce<S, A, K, "stats.skew"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly keepdims?: K;
    readonly bias?: boolean;
    readonly nanPolicy?: NanPolicy;
  },
): Tensor<Ok<StatsReduce<S, A, K, "stats.skew">>, MeanDType<D>>;
export function skew(x: Loose, options?: Loose): Loose {
  return runSkew(x, options);
}

/**
 * The kurtosis along an axis: the fourth central moment over the square of the variance, less 3.
 *
 * `fisher: false` leaves the 3 in; `bias: false` corrects it for the size of the sample. `axis` is the axis to go along, the first one unless told; null takes all elements. `keepdims` leaves it in place with length
 * 1. `nanPolicy` is SciPy's: "propagate" lets NaN through, "omit" leaves them out, "raise" throws. What is constant but for rounding
 * gives NaN. Integers give float64. No elements give NaN. Throws IndexError for an axis that is not there, DTypeError for complex numbers. It is `scipy.stats.kurtosis`.
 *
 * @example
 * ```ts
 * const k = stats.kurtosis(random.randn(100, 3)); // Tensor<[3]>
 * ```
 */
export function kurtosis<
  S,
  D extends DType = "float64",
  const A extends number | null | undefined = undefined,
  K extends boolean = false,
>(
  x: Refused<"stats.kurtosis", D, ComplexDType> extends infer M extends string
    ? M
    : (A extends undefined ? StatsReduce<S, A, K, "stats.kurtosis"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? StatsReduce<S, A, K, "stats.kurtosis"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    readonly axis?: StatsReduce<S, A, K, "stats.kurtosis"> extends object | null
      ? A
      : StatsReduce<S, A, K, "stats.kurtosis"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly keepdims?: K;
    readonly fisher?: boolean;
    readonly bias?: boolean;
    readonly nanPolicy?: NanPolicy;
  },
): Tensor<Ok<StatsReduce<S, A, K, "stats.kurtosis">>, MeanDType<D>>;
export function kurtosis(x: Loose, options?: Loose): Loose {
  return runKurtosis(x, options);
}

/**
 * The standard error of the mean along an axis: the standard deviation over the root of the number of elements.
 *
 * `ddof` is 1 unless told. `axis` is the axis to go along, the first one unless told; null takes all elements. `keepdims` leaves it in place with length
 * 1. `nanPolicy` is SciPy's: "propagate" lets NaN through, "omit" leaves them out, "raise" throws. Integers give float64. No elements give NaN. One element gives NaN. Throws IndexError for an axis that is not there, DTypeError for complex numbers. It is `scipy.stats.sem`.
 *
 * @example
 * ```ts
 * const e = stats.sem(random.randn(100, 3)); // Tensor<[3]>
 * ```
 */
export function sem<
  S,
  D extends DType = "float64",
  const A extends number | null | undefined = undefined,
  K extends boolean = false,
>(
  x: Refused<"stats.sem", D, ComplexDType> extends infer M extends string
    ? M
    : (A extends undefined ? StatsReduce<S, A, K, "stats.sem"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? StatsReduce<S, A, K, "stats.sem"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    readonly axis?: StatsReduce<S, A, K, "stats.sem"> extends object | null
      ? A
      : StatsReduce<S, A, K, "stats.sem"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly keepdims?: K;
    readonly ddof?: number;
    readonly nanPolicy?: NanPolicy;
  },
): Tensor<Ok<StatsReduce<S, A, K, "stats.sem">>, MeanDType<D>>;
export function sem(x: Loose, options?: Loose): Loose {
  return runSem(x, options);
}

/**
 * The distance between the quartiles, of all elements or along an axis.
 *
 * `rng` names two other percentiles; `scale` divides the result, "normal" by the distance in the standard normal distribution;
 * `interpolation` is a method of `percentile`. `axis` is the axis to go along; without it, or with null, all elements are taken.
 * `keepdims` leaves reduced axes in place with length 1. `nanPolicy` is SciPy's: "propagate" lets NaN through, "omit" leaves them
 * out, "raise" throws. Integers give float64. Throws IndexError for an axis that is not there, DTypeError for complex numbers. DTypeError for bool, ValueError if there are no elements. It is
 * `scipy.stats.iqr`.
 *
 * @example
 * ```ts
 * const r = stats.iqr(random.randn(100, 3), { axis: 0 }); // Tensor<[3]>
 * ```
 */
export function iqr<
  S,
  D extends DType = "float64",
  const A extends number | null | undefined = undefined,
  K extends boolean = false,
>(
  x: Refused<"stats.iqr", D, ComplexDType | "bool"> extends infer M extends string
    ? M
    : (A extends undefined ? StatsReduceFilled<S, A extends undefined ? null : A, K, "stats.iqr"> : null) extends
          | object
          | null
      ? TensorLike<S, D>
      : (
            A extends undefined
              ? StatsReduceFilled<S, A extends undefined ? null : A, K, "stats.iqr">
              : null
          ) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    readonly axis?: StatsReduceFilled<S, A extends undefined ? null : A, K, "stats.iqr"> extends object | null
      ? A
      : StatsReduceFilled<S, A extends undefined ? null : A, K, "stats.iqr"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly keepdims?: K;
    readonly rng?: readonly [number, number];
    readonly scale?: number | "normal";
    readonly interpolation?: QuantileMethod;
    readonly nanPolicy?: NanPolicy;
  },
): Tensor<Ok<StatsReduceFilled<S, A extends undefined ? null : A, K, "stats.iqr">>, MeanDType<D>>;
export function iqr(x: Loose, options?: Loose): Loose {
  return runIqr(x, options);
}

/**
 * How many standard deviations each element is from the mean along an axis.
 *
 * `ddof` is 0 unless told. `axis` is the axis to go along, the first one unless told; null takes all elements. `nanPolicy` is
 * SciPy's: "propagate" makes NaN of all along an axis with one, "omit" leaves them out and where they are, "raise" throws. What is
 * constant but for rounding gives NaN, as in SciPy. Integers give float64. Throws IndexError for an axis that is not there, DTypeError for complex numbers. It is `scipy.stats.zscore`.
 *
 * @example
 * ```ts
 * const z = stats.zscore(random.randn(100, 3)); // Tensor<[100, 3]>
 * ```
 */
export function zscore<S, D extends DType = "float64", const A extends number | null | undefined = undefined>(
  x: Refused<"stats.zscore", D, ComplexDType> extends infer M extends string
    ? M
    : (A extends undefined ? StatsAlong<S, A, "stats.zscore"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? StatsAlong<S, A, "stats.zscore"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    readonly axis?: StatsAlong<S, A, "stats.zscore"> extends object | null
      ? A
      : StatsAlong<S, A, "stats.zscore"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly ddof?: number;
    readonly nanPolicy?: NanPolicy;
  },
): Tensor<S, MeanDType<D>>;
export function zscore(x: Loose, options?: Loose): Loose {
  return runZscore(x, options);
}

/**
 * The ranks of the elements, from 1 for the smallest, in C order or along an axis.
 *
 * `method` says what equal elements get: "average" (unless told), "min", "max", "dense" (the next rank after them is the next
 * number) or "ordinal" (their order). Average ranks are float64, the others int32. `nanPolicy` is SciPy's: "propagate" makes NaN of
 * all ranks along an axis with one, "omit" leaves them NaN, "raise" throws. Throws IndexError for an axis that is not there, DTypeError for complex numbers. ValueError for NaN by a method that gives
 * int32. It is `scipy.stats.rankdata`.
 *
 * @example
 * ```ts
 * const r = stats.rankdata(tensor([10, 30, 20, 30])); // Tensor<[4]>: 1, 3.5, 2, 3.5
 * ```
 */
export function rankdata<
  S,
  D extends DType = "float64",
  M extends RankMethod = "average",
  const A extends number | null = null,
>(
  x: Refused<"stats.rankdata", D, ComplexDType> extends infer M extends string ? M : TensorLike<S, D>,
  method?: M,
  options?: {
    readonly axis?: RankShape<S, A, "stats.rankdata"> extends object | null
      ? A
      : RankShape<S, A, "stats.rankdata"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly nanPolicy?: NanPolicy;
  },
): Tensor<Ok<RankShape<S, A, "stats.rankdata">>, M extends "average" ? "float64" : "int32">;
export function rankdata(x: Loose, method?: Loose, options?: Loose): Loose {
  return runRankdata(x, method, options);
}

/**
 * Pearson's correlation coefficient of two vectors.
 *
 * The sum of the products of the distances from the means, over the root of the product of both sums of squares; NaN where one
 * is constant. Integers give float64. Throws ShapeError for what is no vector and where the lengths differ, DTypeError for complex
 * numbers. `corrcoef` has those of many vectors.
 *
 * @example
 * ```ts
 * const r = stats.correlation(arange(5), arange(5)); // Tensor<[]>: 1
 * ```
 */
export function correlation<S, D extends DType = "float64", Y = [number], DY extends DType = "float64">(
  x: Refused<"stats.correlation", D, ComplexDType> extends infer M extends string
    ? M
    : VectorFault<"stats.correlation", "x", S> extends object | null
      ? TensorLike<S, D>
      : VectorFault<"stats.correlation", "x", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  y: SameLengthFault<"stats.correlation", "y", S, Y> extends object | null
    ? Refused<"stats.correlation", DY, ComplexDType> extends infer M extends string
      ? M
      : TensorLike<Y, DY>
    : SameLengthFault<"stats.correlation", "y", S, Y> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<[], Promote<MeanDType<D>, MeanDType<DY>>>;
export function correlation(x: Loose, y: Loose): Loose {
  return runCorrelation(x, y);
}

/**
 * Spearman's rank correlation of two vectors: Pearson's of their ranks, in which equal elements have the average.
 *
 * NaN where one is constant or has NaN. Throws ShapeError for what is no vector and where the lengths differ, DTypeError for
 * complex numbers. It is the statistic of `scipy.stats.spearmanr`.
 *
 * @example
 * ```ts
 * const r = stats.spearman(tensor([1, 2, 3]), tensor([1, 8, 27])); // Tensor<[]>: 1
 * ```
 */
export function spearman<S, D extends DType = "float64", Y = [number], DY extends DType = "float64">(
  x: Refused<"stats.spearman", D, ComplexDType> extends infer M extends string
    ? M
    : VectorFault<"stats.spearman", "x", S> extends object | null
      ? TensorLike<S, D>
      : VectorFault<"stats.spearman", "x", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  y: SameLengthFault<"stats.spearman", "y", S, Y> extends object | null
    ? Refused<"stats.spearman", DY, ComplexDType> extends infer M extends string
      ? M
      : TensorLike<Y, DY>
    : SameLengthFault<"stats.spearman", "y", S, Y> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<[], "float64">;
export function spearman(x: Loose, y: Loose): Loose {
  return runSpearman(x, y);
}

/**
 * A statistic of random samples of a vector, and how far it varies: `{ statistics, low, high, standardError }`.
 *
 * Each of `resamples` (1000) samples has as many elements as x, drawn with replacement by `random.choice`: after
 * `random.seed` the samples are those of NumPy's legacy generator. `statistic` makes a number, or a 0-d tensor, of a sample; it is
 * the mean unless told. `low` and `high` are the percentiles between which the share `confidence` (0.95) of the statistics lies,
 * and `standardError` is their standard deviation, with ddof 1 (Efron 1979). Throws ShapeError for what is no vector, ValueError for
 * no elements, no resamples or a confidence that is not between 0 and 1.
 *
 * @example
 * ```ts
 * random.seed(42);
 * const { low, high } = stats.bootstrap(random.randn(50)); // Tensor<[]>, Tensor<[]>
 * const medians = stats.bootstrap(random.randn(50), { resamples: 200, statistic: (sample) => median(sample) });
 * ```
 */
export function bootstrap<S, D extends DType = "float64", const N extends number = 1000>(
  x: Refused<"stats.bootstrap", D, ComplexDType> extends infer M extends string
    ? M
    : VectorFault<"stats.bootstrap", "x", S> extends object | null
      ? TensorLike<S, D>
      : VectorFault<"stats.bootstrap", "x", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    readonly resamples?: ResamplesFault<"stats.bootstrap", N> extends object | null
      ? N
      : ResamplesFault<"stats.bootstrap", N> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly confidence?: number;
    readonly statistic?: (sample: Tensor<S, D>) => number | TensorLike<[], DType>;
  },
): {
  readonly statistics: Tensor<[N], "float64">;
  readonly low: Tensor<[], "float64">;
  readonly high: Tensor<[], "float64">;
  readonly standardError: Tensor<[], "float64">;
};
export function bootstrap(x: Loose, options?: Loose): Loose {
  return runBootstrap(x, options);
}

/**
 * Where elements are far from the quartiles of their column: a bool tensor of the shape of x.
 *
 * Far is below the first quartile, or above the third, by more than `factor` (1.5) times the distance between them (Tukey 1977).
 * The quartiles are those of `percentile` along the first axis: in a column with NaN nothing is far. Throws IndexError for a 0-d
 * tensor, ValueError for no elements, DTypeError for bool and complex numbers.
 *
 * @example
 * ```ts
 * const mask = stats.outliersIqr(random.randn(100, 3)); // Tensor<[100, 3], "bool">
 * ```
 */
export function outliersIqr<S, D extends DType = "float64">(
  x: Refused<"stats.outliersIqr", D, ComplexDType | "bool"> extends infer M extends string
    ? M
    : StatsReduceFilled<S, 0, false, "stats.outliersIqr"> extends object | null
      ? TensorLike<S, D>
      : StatsReduceFilled<S, 0, false, "stats.outliersIqr"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { readonly factor?: number },
): Tensor<S, "bool">;
export function outliersIqr(x: Loose, options?: Loose): Loose {
  return runOutliersIqr(x, options);
}

/**
 * The rows of a matrix without those that have an extreme value.
 *
 * A value is extreme if it is more than `threshold` (3) standard deviations from the mean of its column. Nothing is extreme in a
 * column that is constant but for rounding, and in one with NaN. Throws ShapeError for what is no matrix, ValueError for a
 * negative threshold, DTypeError for complex numbers.
 *
 * @example
 * ```ts
 * const kept = stats.removeExtremeValues(random.randn(100, 3)); // Tensor<[number, 3]>
 * ```
 */
export function removeExtremeValues<S, D extends DType = "float64">(
  x: Refused<"stats.removeExtremeValues", D, ComplexDType> extends infer M extends string
    ? M
    : ColumnsFault<"stats.removeExtremeValues", S> extends object | null
      ? TensorLike<S, D>
      : ColumnsFault<"stats.removeExtremeValues", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { readonly threshold?: number },
): Tensor<SomeRows<S>, D>;
export function removeExtremeValues(x: Loose, options?: Loose): Loose {
  return runRemoveExtremeValues(x, options);
}

/**
 * A copy of a matrix with the mean of its column in the place of each NaN.
 *
 * Throws ShapeError for what is no matrix, DTypeError for complex numbers, and ValueError where a column has no mean, such as one
 * of NaN alone.
 *
 * @example
 * ```ts
 * const filled = stats.imputeMean(tensor([[1, NaN], [3, 4]])); // Tensor<[2, 2]>: 1, 4, 3, 4
 * ```
 */
export function imputeMean<S, D extends DType = "float64">(
  x: Refused<"stats.imputeMean", D, ComplexDType> extends infer M extends string
    ? M
    : ColumnsFault<"stats.imputeMean", S> extends object | null
      ? TensorLike<S, D>
      : ColumnsFault<"stats.imputeMean", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): Tensor<S, D>;
export function imputeMean(x: Loose): Loose {
  return runImputeMean(x);
}

/**
 * The rows of a matrix of which less than half is NaN, with the mean of the column in the place of each NaN that is left.
 *
 * Throws ShapeError for what is no matrix, DTypeError for complex numbers, and ValueError where a column has no mean, such as one
 * of NaN alone.
 *
 * @example
 * ```ts
 * const clean = stats.cleanDataset(random.randn(100, 3)); // Tensor<[number, 3]>
 * ```
 */
export function cleanDataset<S, D extends DType = "float64">(
  x: Refused<"stats.cleanDataset", D, ComplexDType> extends infer M extends string
    ? M
    : ColumnsFault<"stats.cleanDataset", S> extends object | null
      ? TensorLike<S, D>
      : ColumnsFault<"stats.cleanDataset", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): Tensor<SomeRows<S>, D>;
export function cleanDataset(x: Loose): Loose {
  return runCleanDataset(x);
}
