// Generated from codegen/spec/order-statistics.ts, codegen/spec/statistics.ts by `npm run gen`. Do not edit.
import type { AverageDType, Weights } from "../../types/average.ts";
import type {
  CovarianceDType,
  CovarianceOf,
  CovariancePair,
  CovarianceShape,
  ObservationWeights,
} from "../../types/covariance.ts";
import type { ComplexDType, DType, FloatDType } from "../../types/dtype.ts";
import type {
  AxisEdgeDType,
  Bins,
  BinsAlong,
  BinsFault,
  CountsShape,
  Dimensions,
  EdgeDType,
  EdgesShape,
  HistogramDType,
  HistogramShape,
  HistogramWeights,
  ManyBins,
  ManyBinsFault,
  PointsFault,
} from "../../types/histogram.ts";
import type { Out, Refused } from "../../types/out.ts";
import type { MeanDType, SumDType, VarianceDType } from "../../types/promote.ts";
import type {
  InFront,
  KnownReduce,
  NoQuantile,
  QuantileDType,
  QuantileMethod,
  QuantileWeights,
  Quantiles,
} from "../../types/quantile.ts";
import type { Cumulative, Reduce, ReduceFilled } from "../../types/reduce.ts";
import type { Chosen, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import type { SameLengthFault, VectorFault } from "../../types/vectors.ts";
import { average as runAverage } from "../../stats/average.ts";
import { bincount as runBincount } from "../../stats/bincount.ts";
import { corrcoef as runCorrcoef } from "../../stats/covariance.ts";
import { cov as runCov } from "../../stats/covariance.ts";
import { digitize as runDigitize } from "../../stats/digitize.ts";
import { histogram as runHistogram } from "../../stats/histogram.ts";
import { histogram2d as runHistogram2d } from "../../stats/histogramdd.ts";
import { histogramBinEdges as runHistogramBinEdges } from "../../stats/histogram.ts";
import { histogramdd as runHistogramdd } from "../../stats/histogramdd.ts";
import { median as runMedian } from "../../stats/median.ts";
import { nanToNum as runNanToNum } from "../../stats/nan-to-num.ts";
import { nanargmax as runNanargmax } from "../../stats/nan-extremes.ts";
import { nanargmin as runNanargmin } from "../../stats/nan-extremes.ts";
import { nancumprod as runNancumprod } from "../../stats/nan-sums.ts";
import { nancumsum as runNancumsum } from "../../stats/nan-sums.ts";
import { nanmax as runNanmax } from "../../stats/nan-extremes.ts";
import { nanmean as runNanmean } from "../../stats/nan-moments.ts";
import { nanmedian as runNanmedian } from "../../stats/median.ts";
import { nanmin as runNanmin } from "../../stats/nan-extremes.ts";
import { nanpercentile as runNanpercentile } from "../../stats/quantile.ts";
import { nanprod as runNanprod } from "../../stats/nan-sums.ts";
import { nanquantile as runNanquantile } from "../../stats/quantile.ts";
import { nanstd as runNanstd } from "../../stats/nan-moments.ts";
import { nansum as runNansum } from "../../stats/nan-sums.ts";
import { nanvar as runNanvar } from "../../stats/nan-moments.ts";
import { percentile as runPercentile } from "../../stats/quantile.ts";
import { quantile as runQuantile } from "../../stats/quantile.ts";
import type { Tensor } from "./tensor.ts";

/**
 * The median along axes: the middle element, or the mean of the two middle ones; NaN if there is one.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. Integers give float64.
 * Complex numbers are ordered by their real parts, then by their imaginary parts. No elements give NaN.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = median(ones([3, 4]), { axis: 0 }); // Tensor<[4]>
 * ```
 */
export function median<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "median"> extends object | null
      ? A
      : Reduce<S, A, K, "median"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"median", Ok<Reduce<S, A, K, "median">>, MeanDType<D>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "median">>, Chosen<DO, MeanDType<D>>>;
export function median(x: Loose, options?: Loose): Loose {
  return runMedian(x, options);
}

/**
 * The median of the elements that are not NaN.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. Integers give float64. A slice of NaN alone gives NaN, and so do no elements.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = nanmedian(tensor([1, NaN, 3, 8])); // Tensor<[]>: 3
 * ```
 */
export function nanmedian<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "nanmedian"> extends object | null
      ? A
      : Reduce<S, A, K, "nanmedian"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"nanmedian", Ok<Reduce<S, A, K, "nanmedian">>, MeanDType<D>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "nanmedian">>, Chosen<DO, MeanDType<D>>>;
export function nanmedian(x: Loose, options?: Loose): Loose {
  return runNanmedian(x, options);
}

/**
 * Percentiles along axes, for q from 0 to 100; NaN where there is one among the elements.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The axes of q, if it is a list or a tensor, stand in front of those of the result.
 * `method` is one of Hyndman and Fan's (1996): "inverted_cdf", "averaged_inverted_cdf", "closest_observation",
 * "interpolated_inverted_cdf", "hazen", "weibull", "linear" (unless told), "median_unbiased", "normal_unbiased"; or "lower",
 * "higher", "midpoint", "nearest". Methods that take an element keep the dtype; the others give float64 for integers, and for
 * several quantiles, as NumPy does; differences of small integers do not wrap, as NumPy's do. `weights` have the shape of x, or its dims along the axes, and need "inverted_cdf".
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes. ValueError for a q that is out of range and for weights that are negative or sum to zero; DTypeError
 * for complex numbers, and for bool by methods that calculate.
 *
 * @example
 * ```ts
 * const y = percentile(ones([3, 4]), [25, 50, 75], { axis: 0 }); // Tensor<[3, 4]>
 * const z = percentile(ones([3, 4]), 90); // Tensor<[]>
 * ```
 */
export function percentile<
  S,
  D extends DType = "float64",
  const Q extends Quantiles = number,
  const A extends number | readonly number[] | undefined = undefined,
  const M extends QuantileMethod = "linear",
  K extends boolean = false,
  W = null,
  DW extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"percentile", D, NoQuantile<M>> extends infer M extends string
    ? M
    : (A extends undefined ? ReduceFilled<S, A, K, "percentile"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? ReduceFilled<S, A, K, "percentile"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  q: Q,
  options?: {
    axis?: ReduceFilled<S, A, K, "percentile"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "percentile"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    method?: M;
    keepdims?: K;
    weights?: QuantileWeights<"percentile", M, W> extends object | null
      ? Weights<"percentile", S, A, W> extends object | null
        ? TensorLike<W, DW>
        : Weights<"percentile", S, A, W> extends infer R
          ? R extends string
            ? R
            : never
          : never
      : QuantileWeights<"percentile", M, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    out?: Out<"percentile", Ok<InFront<Q, ReduceFilled<S, A, K, "percentile">>>, QuantileDType<D, Q, M>, SO, DO>;
  },
): Tensor<Ok<InFront<Q, ReduceFilled<S, A, K, "percentile">>>, Chosen<DO, QuantileDType<D, Q, M>>>;
export function percentile(x: Loose, q: Loose, options?: Loose): Loose {
  return runPercentile(x, q, options);
}

/**
 * Quantiles along axes, for q from 0 to 1; NaN where there is one among the elements.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The axes of q, if it is a list or a tensor, stand in front of those of the result.
 * `method` is one of Hyndman and Fan's (1996): "inverted_cdf", "averaged_inverted_cdf", "closest_observation",
 * "interpolated_inverted_cdf", "hazen", "weibull", "linear" (unless told), "median_unbiased", "normal_unbiased"; or "lower",
 * "higher", "midpoint", "nearest". Methods that take an element keep the dtype; the others give float64 for integers, and for
 * several quantiles, as NumPy does; differences of small integers do not wrap, as NumPy's do. `weights` have the shape of x, or its dims along the axes, and need "inverted_cdf".
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes. ValueError for a q that is out of range and for weights that are negative or sum to zero; DTypeError
 * for complex numbers, and for bool by methods that calculate.
 *
 * @example
 * ```ts
 * const y = quantile(ones([3, 4]), 0.25, { axis: 1, keepdims: true }); // Tensor<[3, 1]>
 * ```
 */
export function quantile<
  S,
  D extends DType = "float64",
  const Q extends Quantiles = number,
  const A extends number | readonly number[] | undefined = undefined,
  const M extends QuantileMethod = "linear",
  K extends boolean = false,
  W = null,
  DW extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"quantile", D, NoQuantile<M>> extends infer M extends string
    ? M
    : (A extends undefined ? ReduceFilled<S, A, K, "quantile"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? ReduceFilled<S, A, K, "quantile"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  q: Q,
  options?: {
    axis?: ReduceFilled<S, A, K, "quantile"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "quantile"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    method?: M;
    keepdims?: K;
    weights?: QuantileWeights<"quantile", M, W> extends object | null
      ? Weights<"quantile", S, A, W> extends object | null
        ? TensorLike<W, DW>
        : Weights<"quantile", S, A, W> extends infer R
          ? R extends string
            ? R
            : never
          : never
      : QuantileWeights<"quantile", M, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    out?: Out<"quantile", Ok<InFront<Q, ReduceFilled<S, A, K, "quantile">>>, QuantileDType<D, Q, M>, SO, DO>;
  },
): Tensor<Ok<InFront<Q, ReduceFilled<S, A, K, "quantile">>>, Chosen<DO, QuantileDType<D, Q, M>>>;
export function quantile(x: Loose, q: Loose, options?: Loose): Loose {
  return runQuantile(x, q, options);
}

/**
 * Percentiles of the elements that are not NaN, for q from 0 to 100; NaN where there are only NaN, or nothing.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The axes of q, if it is a list or a tensor, stand in front of those of the result.
 * `method` is one of Hyndman and Fan's (1996): "inverted_cdf", "averaged_inverted_cdf", "closest_observation",
 * "interpolated_inverted_cdf", "hazen", "weibull", "linear" (unless told), "median_unbiased", "normal_unbiased"; or "lower",
 * "higher", "midpoint", "nearest". Methods that take an element keep the dtype; the others give float64 for integers, and for
 * several quantiles, as NumPy does; differences of small integers do not wrap, as NumPy's do. `weights` have the shape of x, or its dims along the axes, and need "inverted_cdf".
 * Throws IndexError for an axis that is not there. ValueError for no elements only where the result has no NaN, or where there are weights.
 * ValueError for a q that is out of range and for weights that are negative or sum to zero; DTypeError for complex numbers, and
 * for bool by methods that calculate.
 *
 * @example
 * ```ts
 * const y = nanpercentile(tensor([1, NaN, 3]), 50); // Tensor<[]>: 2
 * ```
 */
export function nanpercentile<
  S,
  D extends DType = "float64",
  const Q extends Quantiles = number,
  const A extends number | readonly number[] | undefined = undefined,
  const M extends QuantileMethod = "linear",
  K extends boolean = false,
  W = null,
  DW extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"nanpercentile", D, NoQuantile<M>> extends infer M extends string
    ? M
    : (A extends undefined ? KnownReduce<S, A, K, "nanpercentile", QuantileDType<D, Q, M>, W> : null) extends
          | object
          | null
      ? TensorLike<S, D>
      : (A extends undefined ? KnownReduce<S, A, K, "nanpercentile", QuantileDType<D, Q, M>, W> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  q: Q,
  options?: {
    axis?: KnownReduce<S, A, K, "nanpercentile", QuantileDType<D, Q, M>, W> extends object | null
      ? A
      : KnownReduce<S, A, K, "nanpercentile", QuantileDType<D, Q, M>, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    method?: M;
    keepdims?: K;
    weights?: QuantileWeights<"nanpercentile", M, W> extends object | null
      ? Weights<"nanpercentile", S, A, W> extends object | null
        ? TensorLike<W, DW>
        : Weights<"nanpercentile", S, A, W> extends infer R
          ? R extends string
            ? R
            : never
          : never
      : QuantileWeights<"nanpercentile", M, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    out?: Out<
      "nanpercentile",
      Ok<InFront<Q, KnownReduce<S, A, K, "nanpercentile", QuantileDType<D, Q, M>, W>>>,
      QuantileDType<D, Q, M>,
      SO,
      DO
    >;
  },
): Tensor<
  Ok<InFront<Q, KnownReduce<S, A, K, "nanpercentile", QuantileDType<D, Q, M>, W>>>,
  Chosen<DO, QuantileDType<D, Q, M>>
>;
export function nanpercentile(x: Loose, q: Loose, options?: Loose): Loose {
  return runNanpercentile(x, q, options);
}

/**
 * Quantiles of the elements that are not NaN, for q from 0 to 1; NaN where there are only NaN, or nothing.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The axes of q, if it is a list or a tensor, stand in front of those of the result.
 * `method` is one of Hyndman and Fan's (1996): "inverted_cdf", "averaged_inverted_cdf", "closest_observation",
 * "interpolated_inverted_cdf", "hazen", "weibull", "linear" (unless told), "median_unbiased", "normal_unbiased"; or "lower",
 * "higher", "midpoint", "nearest". Methods that take an element keep the dtype; the others give float64 for integers, and for
 * several quantiles, as NumPy does; differences of small integers do not wrap, as NumPy's do. `weights` have the shape of x, or its dims along the axes, and need "inverted_cdf".
 * Throws IndexError for an axis that is not there. ValueError for no elements only where the result has no NaN, or where there are weights.
 * ValueError for a q that is out of range and for weights that are negative or sum to zero; DTypeError for complex numbers, and
 * for bool by methods that calculate.
 *
 * @example
 * ```ts
 * const y = nanquantile(tensor([1, NaN, 3]), 0.5); // Tensor<[]>: 2
 * ```
 */
export function nanquantile<
  S,
  D extends DType = "float64",
  const Q extends Quantiles = number,
  const A extends number | readonly number[] | undefined = undefined,
  const M extends QuantileMethod = "linear",
  K extends boolean = false,
  W = null,
  DW extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"nanquantile", D, NoQuantile<M>> extends infer M extends string
    ? M
    : (A extends undefined ? KnownReduce<S, A, K, "nanquantile", QuantileDType<D, Q, M>, W> : null) extends
          | object
          | null
      ? TensorLike<S, D>
      : (A extends undefined ? KnownReduce<S, A, K, "nanquantile", QuantileDType<D, Q, M>, W> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  q: Q,
  options?: {
    axis?: KnownReduce<S, A, K, "nanquantile", QuantileDType<D, Q, M>, W> extends object | null
      ? A
      : KnownReduce<S, A, K, "nanquantile", QuantileDType<D, Q, M>, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    method?: M;
    keepdims?: K;
    weights?: QuantileWeights<"nanquantile", M, W> extends object | null
      ? Weights<"nanquantile", S, A, W> extends object | null
        ? TensorLike<W, DW>
        : Weights<"nanquantile", S, A, W> extends infer R
          ? R extends string
            ? R
            : never
          : never
      : QuantileWeights<"nanquantile", M, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    out?: Out<
      "nanquantile",
      Ok<InFront<Q, KnownReduce<S, A, K, "nanquantile", QuantileDType<D, Q, M>, W>>>,
      QuantileDType<D, Q, M>,
      SO,
      DO
    >;
  },
): Tensor<
  Ok<InFront<Q, KnownReduce<S, A, K, "nanquantile", QuantileDType<D, Q, M>, W>>>,
  Chosen<DO, QuantileDType<D, Q, M>>
>;
export function nanquantile(x: Loose, q: Loose, options?: Loose): Loose {
  return runNanquantile(x, q, options);
}

/**
 * The average along axes, which `weights` may weigh.
 *
 * `axis` is an axis or a tuple of them; without it all elements are averaged. `keepdims` leaves reduced axes in place with
 * length 1. `weights` have the shape of x, or the dims along the axes. `returned: true` gives `[average, sum of the
 * weights]`. Integers give float64, and weights take part in the promotion. Throws IndexError for an axis that is not there,
 * ShapeError for weights that do not fit, ValueError where they sum to zero.
 *
 * @example
 * ```ts
 * const y = average(ones([3, 4]), { axis: 1, weights: tensor([1, 2, 3, 4]) }); // Tensor<[3]>
 * const [z, sum] = average(ones([3, 4]), { returned: true }); // Tensor<[]>, Tensor<[]>
 * ```
 */
export function average<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  W = null,
  DW extends DType | null = null,
  R extends boolean = false,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "average"> extends object | null
      ? A
      : Reduce<S, A, K, "average"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    weights?: Weights<"average", S, A, W> extends object | null
      ? TensorLike<W, DW>
      : Weights<"average", S, A, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    returned?: R;
  },
): R extends true
  ? [
      Tensor<Ok<Reduce<S, A, K, "average">>, AverageDType<D, DW>>,
      Tensor<Ok<Reduce<S, A, K, "average">>, AverageDType<D, DW>>,
    ]
  : Tensor<Ok<Reduce<S, A, K, "average">>, AverageDType<D, DW>>;
export function average(x: Loose, options?: Loose): Loose {
  return runAverage(x, options);
}

/**
 * The covariances of variables.
 *
 * The rows of a matrix are the variables, its columns the observations; `rowvar: false` turns that round. A vector is one
 * variable, and so is, as in NumPy, a second matrix of one row even with `rowvar: false`. Those of y stand behind those of x.
 * One variable gives a 0-d tensor. The result is float64 at least, or of the `dtype` given. Without a y it is left out, or null. The sums are divided by the number of observations less `ddof`, which is 1, or 0 with `bias: true`. `fweights` says how
 * often each observation was made, `aweights` how much it counts.
 * Throws ShapeError for more than two axes, and where the numbers of observations differ; ValueError for weights that are negative or sum to zero, and for fractions in `fweights`.
 *
 * @example
 * ```ts
 * const c = cov(ones([3, 100])); // Tensor<[3, 3]>
 * const d = cov(ones([100, 3]), null, { rowvar: false }); // Tensor<[3, 3]>
 * ```
 */
export function cov<
  S,
  D extends DType = "float64",
  Y = null,
  DY extends DType | null = null,
  R extends boolean = true,
  FW = null,
  DF extends DType | null = null,
  AW = null,
  DA extends DType | null = null,
  DT extends FloatDType | ComplexDType | null = null,
>(
  x: CovarianceOf<"cov", S, R> extends object | null
    ? TensorLike<S, D>
    : CovarianceOf<"cov", S, R> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  y?: CovariancePair<"cov", S, Y, R> extends object | null
    ? TensorLike<Y, DY> | null
    : CovariancePair<"cov", S, Y, R> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    rowvar?: R;
    bias?: boolean;
    ddof?: number;
    fweights?: ObservationWeights<"cov", S, R, FW, "fweights"> extends object | null
      ? TensorLike<FW, DF>
      : ObservationWeights<"cov", S, R, FW, "fweights"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    aweights?: ObservationWeights<"cov", S, R, AW, "aweights"> extends object | null
      ? TensorLike<AW, DA>
      : ObservationWeights<"cov", S, R, AW, "aweights"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dtype?: DT;
  },
): Tensor<CovarianceShape<S, Y, R>, Chosen<DT, CovarianceDType<D, DY>>>;
export function cov(x: Loose, y?: Loose, options?: Loose): Loose {
  return runCov(x, y, options);
}

/**
 * Pearson's correlation coefficients of variables: covariances over the products of the standard deviations.
 *
 * The rows of a matrix are the variables, its columns the observations; `rowvar: false` turns that round. A vector is one
 * variable, and so is, as in NumPy, a second matrix of one row even with `rowvar: false`. Those of y stand behind those of x.
 * One variable gives a 0-d tensor. The result is float64 at least, or of the `dtype` given. Without a y it is left out, or null. A constant variable has NaN.
 * Throws ShapeError for more than two axes, and where the numbers of observations differ.
 *
 * @example
 * ```ts
 * const r = corrcoef(arange(5), arange(5)); // Tensor<[2, 2]>
 * const m = corrcoef(ones([100, 3]), null, { rowvar: false }); // Tensor<[3, 3]>
 * ```
 */
export function corrcoef<
  S,
  D extends DType = "float64",
  Y = null,
  DY extends DType | null = null,
  R extends boolean = true,
  DT extends FloatDType | ComplexDType | null = null,
>(
  x: CovarianceOf<"corrcoef", S, R> extends object | null
    ? TensorLike<S, D>
    : CovarianceOf<"corrcoef", S, R> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  y?: CovariancePair<"corrcoef", S, Y, R> extends object | null
    ? TensorLike<Y, DY> | null
    : CovariancePair<"corrcoef", S, Y, R> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { rowvar?: R; dtype?: DT },
): Tensor<CovarianceShape<S, Y, R>, Chosen<DT, CovarianceDType<D, DY>>>;
export function corrcoef(x: Loose, y?: Loose, options?: Loose): Loose {
  return runCorrcoef(x, y, options);
}

/**
 * How many elements are in each bin, and the edges of the bins.
 *
 * `bins` is a number of bins of one width, which is 10; or the edges, as a list or a tensor; or the name of a rule for the number of
 * bins: "sqrt", "sturges", "rice", "scott", "doane", "stone", "fd" or "auto". Bins of one width go from the smallest element
 * to the largest, or over `range`. Each bin has its left edge, the last one both. Edges have the dtype of x where it is a
 * float, else float64. The counts are int32; `weights` are summed instead, in
 * their dtype. `density: true` divides by the total and the widths, in float64. Throws ValueError for bins that are not positive or do not increase, for a range that is not finite (NaN), and for a rule with
 * weights; ShapeError for weights of another shape; DTypeError for complex numbers.
 *
 * @example
 * ```ts
 * const [counts, edges] = histogram(random.randn(1000), 20); // Tensor<[20], "int32">, Tensor<[21]>
 * const [shares] = histogram(random.randn(1000), "auto", { density: true }); // Tensor<[number]>
 * ```
 */
export function histogram<
  S,
  D extends DType = "float64",
  const B extends Bins = 10,
  W = null,
  DW extends DType | null = null,
  N extends boolean = false,
>(
  x: Refused<"histogram", D, ComplexDType> extends infer M extends string ? M : TensorLike<S, D>,
  bins?: BinsFault<"histogram", B> extends object | null
    ? B
    : BinsFault<"histogram", B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    readonly range?: readonly [number, number];
    readonly density?: N;
    readonly weights?: HistogramWeights<"histogram", S, B, W> extends object | null
      ? TensorLike<W, DW>
      : HistogramWeights<"histogram", S, B, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): [Tensor<CountsShape<B>, HistogramDType<DW, N>>, Tensor<EdgesShape<B>, EdgeDType<B, D>>];
export function histogram(x: Loose, bins?: Loose, options?: Loose): Loose {
  return runHistogram(x, bins, options);
}

/**
 * The edges of the bins that `histogram` takes.
 *
 * `bins` is a number of bins of one width, which is 10; or the edges, as a list or a tensor; or the name of a rule for the number of
 * bins: "sqrt", "sturges", "rice", "scott", "doane", "stone", "fd" or "auto". Bins of one width go from the smallest element
 * to the largest, or over `range`. Each bin has its left edge, the last one both. Edges have the dtype of x where it is a
 * float, else float64. Throws ValueError for bins that are not positive or do not increase, for a range that is not finite (NaN), and for a rule with
 * weights; ShapeError for weights of another shape; DTypeError for complex numbers.
 *
 * @example
 * ```ts
 * const edges = histogramBinEdges(random.randn(1000), 20); // Tensor<[21]>
 * ```
 */
export function histogramBinEdges<
  S,
  D extends DType = "float64",
  const B extends Bins = 10,
  W = null,
  DW extends DType | null = null,
>(
  x: Refused<"histogramBinEdges", D, ComplexDType> extends infer M extends string ? M : TensorLike<S, D>,
  bins?: BinsFault<"histogramBinEdges", B> extends object | null
    ? B
    : BinsFault<"histogramBinEdges", B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    readonly range?: readonly [number, number];
    readonly weights?: HistogramWeights<"histogramBinEdges", S, B, W> extends object | null
      ? TensorLike<W, DW>
      : HistogramWeights<"histogramBinEdges", S, B, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<EdgesShape<B>, EdgeDType<B, D>>;
export function histogramBinEdges(x: Loose, bins?: Loose, options?: Loose): Loose {
  return runHistogramBinEdges(x, bins, options);
}

/**
 * How many of the points (x, y) are in each cell of a grid, and the edges along both axes.
 *
 * `bins` is the number of bins along every axis, which is 10, or a list with the number of bins or the edges along each. They go
 * from the smallest element to the largest, or over the `range` of their axis. A point on the last edge is in the last bin.
 * `weights` are summed instead of counted; `density: true` divides by the total and by the volume of each bin. The counts are
 * float64, and so are edges that were not given as a tensor. Throws ShapeError where lengths differ; ValueError for bins that are not positive or do not increase, and for a range that is
 * not finite.
 *
 * @example
 * ```ts
 * const [counts, xEdges, yEdges] = histogram2d(random.randn(100), random.randn(100), [4, 5]);
 * // Tensor<[4, 5]>, Tensor<[5]>, Tensor<[6]>
 * ```
 */
export function histogram2d<
  S,
  D extends DType = "float64",
  Y = [number],
  DY extends DType = "float64",
  const B extends ManyBins = 10,
  W = null,
  DW extends DType | null = null,
>(
  x: VectorFault<"histogram2d", "x", S> extends object | null
    ? Refused<"histogram2d", D, ComplexDType> extends infer M extends string
      ? M
      : TensorLike<S, D>
    : VectorFault<"histogram2d", "x", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  y: SameLengthFault<"histogram2d", "y", S, Y> extends object | null
    ? Refused<"histogram2d", DY, ComplexDType> extends infer M extends string
      ? M
      : TensorLike<Y, DY>
    : SameLengthFault<"histogram2d", "y", S, Y> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  bins?: ManyBinsFault<"histogram2d", B, 2> extends object | null
    ? B
    : ManyBinsFault<"histogram2d", B, 2> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    readonly range?: readonly [readonly [number, number] | null, readonly [number, number] | null];
    readonly density?: boolean;
    readonly weights?: SameLengthFault<"histogram2d", "weights", S, W> extends object | null
      ? TensorLike<W, DW>
      : SameLengthFault<"histogram2d", "weights", S, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): BinsAlong<B, 2> extends [infer P, infer Q]
  ? [
      Tensor<HistogramShape<[P, Q]>, "float64">,
      Tensor<EdgesShape<P>, AxisEdgeDType<P>>,
      Tensor<EdgesShape<Q>, AxisEdgeDType<Q>>,
    ]
  : [Tensor<[number, number], "float64">, Tensor<[number], DType>, Tensor<[number], DType>];
export function histogram2d(x: Loose, y: Loose, bins?: Loose, options?: Loose): Loose {
  return runHistogram2d(x, y, bins, options);
}

/**
 * How many of the points in the rows of a matrix are in each cell of a grid, and the edges along each axis.
 *
 * `bins` is the number of bins along every axis, which is 10, or a list with the number of bins or the edges along each. They go
 * from the smallest element to the largest, or over the `range` of their axis. A point on the last edge is in the last bin.
 * `weights` are summed instead of counted; `density: true` divides by the total and by the volume of each bin. The counts are
 * float64, and so are edges that were not given as a tensor. Throws ShapeError for what is no matrix; ValueError for bins that are not positive or do not increase, and for a range that is
 * not finite.
 *
 * @example
 * ```ts
 * const [counts, edges] = histogramdd(random.randn(100, 3), [2, 3, 4]); // Tensor<[2, 3, 4]>, three of Tensor<[…]>
 * ```
 */
export function histogramdd<
  S,
  D extends DType = "float64",
  const B extends ManyBins = 10,
  W = null,
  DW extends DType | null = null,
>(
  x: PointsFault<"histogramdd", S> extends object | null
    ? Refused<"histogramdd", D, ComplexDType> extends infer M extends string
      ? M
      : TensorLike<S, D>
    : PointsFault<"histogramdd", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  bins?: ManyBinsFault<"histogramdd", B, Dimensions<S>> extends object | null
    ? B
    : ManyBinsFault<"histogramdd", B, Dimensions<S>> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    readonly range?: readonly (readonly [number, number] | null)[];
    readonly density?: boolean;
    readonly weights?: SameLengthFault<"histogramdd", "weights", [S extends [infer n, unknown] ? n : number], W> extends
      | object
      | null
      ? TensorLike<W, DW>
      : SameLengthFault<"histogramdd", "weights", [S extends [infer n, unknown] ? n : number], W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): BinsAlong<B, Dimensions<S>> extends infer L
  ? [Tensor<HistogramShape<L>, "float64">, { [K in keyof L]: Tensor<EdgesShape<L[K]>, AxisEdgeDType<L[K]>> }]
  : never;
export function histogramdd(x: Loose, bins?: Loose, options?: Loose): Loose {
  return runHistogramdd(x, bins, options);
}

/**
 * How often each of 0, 1, 2, … occurs in a vector of integers, as int32.
 *
 * `weights` are summed instead, in float64. The result ends with the largest number, or has `minlength` elements if that is
 * more. Throws ShapeError for what is no vector and for weights of another length; DTypeError for floats and complex
 * numbers; ValueError for negative numbers.
 *
 * @example
 * ```ts
 * const counts = bincount(random.randint(0, 10, 100), { minlength: 10 }); // Tensor<[number], "int32">
 * ```
 */
export function bincount<S, D extends DType = "float64", W = null, DW extends DType | null = null>(
  x: VectorFault<"bincount", "x", S> extends object | null
    ? Refused<"bincount", D, FloatDType | ComplexDType> extends infer M extends string
      ? M
      : TensorLike<S, D>
    : VectorFault<"bincount", "x", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    readonly weights?: SameLengthFault<"bincount", "weights", S, W> extends object | null
      ? TensorLike<W, DW>
      : SameLengthFault<"bincount", "weights", S, W> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    readonly minlength?: number;
  },
): DW extends null ? Tensor<[number], "int32"> : Tensor<[number], "float64">;
export function bincount(x: Loose, options?: Loose): Loose {
  return runBincount(x, options);
}

/**
 * The bin of each element, as int32: 1 between the first two edges, 0 in front of the first, their number behind the last.
 *
 * `bins` are edges that increase or decrease, as a list or a tensor. Each bin has its left edge, or, with `right: true`, its
 * right one. NaN is beyond all edges. Throws ValueError for edges that do neither, ShapeError for edges that are not 1-d,
 * DTypeError for complex numbers.
 *
 * @example
 * ```ts
 * const places = digitize(tensor([0.5, 2.5, 9]), [0, 1, 2, 3]); // Tensor<[3], "int32">: 1, 3, 4
 * ```
 */
export function digitize<S, D extends DType = "float64", B = [number], DB extends DType = "float64">(
  x: Refused<"digitize", D, ComplexDType> extends infer M extends string ? M : TensorLike<S, D>,
  bins: VectorFault<"digitize", "bins", B> extends object | null
    ? TensorLike<B, DB> | readonly number[]
    : VectorFault<"digitize", "bins", B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { readonly right?: boolean },
): Tensor<S, "int32">;
export function digitize(x: Loose, bins: Loose, options?: Loose): Loose {
  return runDigitize(x, bins, options);
}

/**
 * The sum of the elements that are not NaN.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. No such elements give 0.
 * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
 * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = nansum(tensor([1, NaN, 3])); // Tensor<[]>: 4
 * ```
 */
export function nansum<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "nansum"> extends object | null
      ? A
      : Reduce<S, A, K, "nansum"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"nansum", Ok<Reduce<S, A, K, "nansum">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "nansum">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function nansum(x: Loose, options?: Loose): Loose {
  return runNansum(x, options);
}

/**
 * The product of the elements that are not NaN.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. No such elements give 1.
 * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
 * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = nanprod(tensor([2, NaN, 3])); // Tensor<[]>: 6
 * ```
 */
export function nanprod<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "nanprod"> extends object | null
      ? A
      : Reduce<S, A, K, "nanprod"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"nanprod", Ok<Reduce<S, A, K, "nanprod">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "nanprod">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function nanprod(x: Loose, options?: Loose): Loose {
  return runNanprod(x, options);
}

/**
 * Running sums along an axis, in which NaN counts as 0.
 *
 * `axis` is the axis to go along; without it the elements are taken in C order.
 * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
 * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = nancumsum(tensor([1, NaN, 3])); // Tensor<[3]>: 1, 1, 4
 * ```
 */
export function nancumsum<
  S,
  D extends DType = "float64",
  const A extends number | undefined = undefined,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Cumulative<S, A, "nancumsum"> extends object | null
      ? A
      : Cumulative<S, A, "nancumsum"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dtype?: DT;
    out?: Out<"nancumsum", Ok<Cumulative<S, A, "nancumsum">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<Cumulative<S, A, "nancumsum">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function nancumsum(x: Loose, options?: Loose): Loose {
  return runNancumsum(x, options);
}

/**
 * Running products along an axis, in which NaN counts as 1.
 *
 * `axis` is the axis to go along; without it the elements are taken in C order.
 * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
 * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = nancumprod(tensor([2, NaN, 3])); // Tensor<[3]>: 2, 2, 6
 * ```
 */
export function nancumprod<
  S,
  D extends DType = "float64",
  const A extends number | undefined = undefined,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Cumulative<S, A, "nancumprod"> extends object | null
      ? A
      : Cumulative<S, A, "nancumprod"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dtype?: DT;
    out?: Out<"nancumprod", Ok<Cumulative<S, A, "nancumprod">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<Cumulative<S, A, "nancumprod">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function nancumprod(x: Loose, options?: Loose): Loose {
  return runNancumprod(x, options);
}

/**
 * The arithmetic mean of the elements that are not NaN.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. Integers give float64. A slice of NaN alone gives NaN.
 * float16 is summed in float16, as in NumPy. Throws IndexError for an axis that is not there. DTypeError for floats with an integer `dtype`.
 *
 * @example
 * ```ts
 * const y = nanmean(tensor([1, NaN, 3])); // Tensor<[]>: 2
 * ```
 */
export function nanmean<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "nanmean"> extends object | null
      ? A
      : Reduce<S, A, K, "nanmean"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"nanmean", Ok<Reduce<S, A, K, "nanmean">>, Chosen<DT, MeanDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "nanmean">>, Chosen<DO, Chosen<DT, MeanDType<D>>>>;
export function nanmean(x: Loose, options?: Loose): Loose {
  return runNanmean(x, options);
}

/**
 * The mean squared distance of the elements that are not NaN from their mean.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The sum is divided by the number of
 * those elements less `ddof`, which is 0; where that is not above 0 it gives NaN. Throws IndexError for an axis that is not there. DTypeError for floats with an
 * integer `dtype`.
 *
 * @example
 * ```ts
 * const y = nanvar(tensor([1, NaN, 3])); // Tensor<[]>: 1
 * ```
 */
export function nanvar<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "nanvar"> extends object | null
      ? A
      : Reduce<S, A, K, "nanvar"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    ddof?: number;
    dtype?: DT;
    out?: Out<"nanvar", Ok<Reduce<S, A, K, "nanvar">>, Chosen<DT, VarianceDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "nanvar">>, Chosen<DO, Chosen<DT, VarianceDType<D>>>>;
export function nanvar(x: Loose, options?: Loose): Loose {
  return runNanvar(x, options);
}

/**
 * The standard deviation of the elements that are not NaN: the square root of `nanvar`.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The sum of squares is divided
 * by the number of those elements less `ddof`, which is 0; where that is not above 0 it gives NaN. Throws IndexError for an axis that is not there. DTypeError
 * for floats with an integer `dtype`.
 *
 * @example
 * ```ts
 * const y = nanstd(tensor([1, NaN, 3])); // Tensor<[]>: 1
 * ```
 */
export function nanstd<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "nanstd"> extends object | null
      ? A
      : Reduce<S, A, K, "nanstd"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    ddof?: number;
    dtype?: DT;
    out?: Out<"nanstd", Ok<Reduce<S, A, K, "nanstd">>, Chosen<DT, VarianceDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "nanstd">>, Chosen<DO, Chosen<DT, VarianceDType<D>>>>;
export function nanstd(x: Loose, options?: Loose): Loose {
  return runNanstd(x, options);
}

/**
 * The smallest element that is not NaN.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. A slice of NaN alone gives NaN. Complex numbers are ordered by their real parts, then by their
 * imaginary parts. The dtype stays.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
 *
 * @example
 * ```ts
 * const y = nanmin(tensor([2, NaN, 3])); // Tensor<[]>: 2
 * ```
 */
export function nanmin<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? ReduceFilled<S, A, K, "nanmin"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? ReduceFilled<S, A, K, "nanmin"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "nanmin"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "nanmin"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"nanmin", Ok<ReduceFilled<S, A, K, "nanmin">>, D, SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "nanmin">>, Chosen<DO, D>>;
export function nanmin(x: Loose, options?: Loose): Loose {
  return runNanmin(x, options);
}

/**
 * The largest element that is not NaN.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. A slice of NaN alone gives NaN. Complex numbers are ordered by their real parts, then by their
 * imaginary parts. The dtype stays.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
 *
 * @example
 * ```ts
 * const y = nanmax(tensor([2, NaN, 3])); // Tensor<[]>: 3
 * ```
 */
export function nanmax<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? ReduceFilled<S, A, K, "nanmax"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? ReduceFilled<S, A, K, "nanmax"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "nanmax"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "nanmax"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"nanmax", Ok<ReduceFilled<S, A, K, "nanmax">>, D, SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "nanmax">>, Chosen<DO, D>>;
export function nanmax(x: Loose, options?: Loose): Loose {
  return runNanmax(x, options);
}

/**
 * The position of the smallest element along an axis that is not NaN, as int32.
 *
 * `axis` is the axis to go along; without it the elements are taken in C order. NaN counts as infinity, so that
 * among NaN and infinities the first one is found, as in NumPy. `keepdims` leaves the axis in place with length 1.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes. ValueError if there are only NaN along an axis.
 *
 * @example
 * ```ts
 * const y = nanargmin(tensor([NaN, 2, 1])); // Tensor<[], "int32">: 2
 * ```
 */
export function nanargmin<
  S,
  D extends DType = "float64",
  const A extends number | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? ReduceFilled<S, A, K, "nanargmin"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? ReduceFilled<S, A, K, "nanargmin"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "nanargmin"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "nanargmin"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"nanargmin", Ok<ReduceFilled<S, A, K, "nanargmin">>, "int32", SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "nanargmin">>, Chosen<DO, "int32">>;
export function nanargmin(x: Loose, options?: Loose): Loose {
  return runNanargmin(x, options);
}

/**
 * The position of the largest element along an axis that is not NaN, as int32.
 *
 * `axis` is the axis to go along; without it the elements are taken in C order. NaN counts as -infinity, so that
 * among NaN and -infinities the first one is found, as in NumPy. `keepdims` leaves the axis in place with length 1.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes. ValueError if there are only NaN along an axis.
 *
 * @example
 * ```ts
 * const y = nanargmax(tensor([NaN, 2, 1])); // Tensor<[], "int32">: 1
 * ```
 */
export function nanargmax<
  S,
  D extends DType = "float64",
  const A extends number | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? ReduceFilled<S, A, K, "nanargmax"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? ReduceFilled<S, A, K, "nanargmax"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "nanargmax"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "nanargmax"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"nanargmax", Ok<ReduceFilled<S, A, K, "nanargmax">>, "int32", SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "nanargmax">>, Chosen<DO, "int32">>;
export function nanargmax(x: Loose, options?: Loose): Loose {
  return runNanargmax(x, options);
}

/**
 * A copy with numbers in the place of NaN and the infinities.
 *
 * NaN becomes `nan`, which is 0, infinity `posinf` and -infinity `neginf`, which are the largest and the least finite number
 * of the dtype. Both parts of complex numbers are treated so; integers stay. The result never shares memory with x.
 *
 * @example
 * ```ts
 * const y = nanToNum(tensor([1, NaN, Infinity]), { posinf: 9 }); // Tensor<[3]>: 1, 0, 9
 * ```
 */
export function nanToNum<S, D extends DType = "float64">(
  x: TensorLike<S, D>,
  options?: { readonly nan?: number; readonly posinf?: number; readonly neginf?: number },
): Tensor<S, D>;
export function nanToNum(x: Loose, options?: Loose): Loose {
  return runNanToNum(x, options);
}
