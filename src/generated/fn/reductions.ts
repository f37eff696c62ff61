// Generated from codegen/spec/reductions-rows.ts by `npm run gen`. Do not edit.
import type { DType } from "../../types/dtype.ts";
import type { Out, Refused } from "../../types/out.ts";
import type { MeanDType, SumDType, VarianceDType } from "../../types/promote.ts";
import type { Cumulative, Reduce, ReduceFilled } from "../../types/reduce.ts";
import type { Chosen, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { all as runAll } from "../../ops/reduce.ts";
import { any as runAny } from "../../ops/reduce.ts";
import { argmax as runArgmax } from "../../ops/reduce.ts";
import { argmin as runArgmin } from "../../ops/reduce.ts";
import { cumprod as runCumprod } from "../../ops/reduce.ts";
import { cumsum as runCumsum } from "../../ops/reduce.ts";
import { max as runMax } from "../../ops/reduce.ts";
import { mean as runMean } from "../../ops/reduce.ts";
import { min as runMin } from "../../ops/reduce.ts";
import { prod as runProd } from "../../ops/reduce.ts";
import { ptp as runPtp } from "../../ops/reduce.ts";
import { std as runStd } from "../../ops/reduce.ts";
import { sum as runSum } from "../../ops/reduce.ts";
import { variance as runVariance } from "../../ops/reduce.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * The sum of the elements along axes.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. Sums of floats are pairwise. No elements give 0.
 * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
 * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const rows = sum(ones([3, 4]), { axis: 1 }); // Tensor<[3]>
 * ```
 */
export function sum<
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
    axis?: Reduce<S, A, K, "sum"> extends object | null
      ? A
      : Reduce<S, A, K, "sum"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"sum", Ok<Reduce<S, A, K, "sum">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "sum">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function sum(x: Loose, options?: Loose): Loose {
  return runSum(x, options);
}

/**
 * The product of the elements along axes.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. No elements give 1.
 * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
 * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = prod(ones([3, 4]), { axis: 0 }); // Tensor<[4]>
 * ```
 */
export function prod<
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
    axis?: Reduce<S, A, K, "prod"> extends object | null
      ? A
      : Reduce<S, A, K, "prod"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"prod", Ok<Reduce<S, A, K, "prod">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "prod">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function prod(x: Loose, options?: Loose): Loose {
  return runProd(x, options);
}

/**
 * The arithmetic mean along axes.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. Integers give float64. No elements give NaN.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = mean(ones([3, 4]), { axis: 0, keepdims: true }); // Tensor<[1, 4]>
 * ```
 */
export function mean<
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
    axis?: Reduce<S, A, K, "mean"> extends object | null
      ? A
      : Reduce<S, A, K, "mean"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"mean", Ok<Reduce<S, A, K, "mean">>, Chosen<DT, MeanDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "mean">>, Chosen<DO, Chosen<DT, MeanDType<D>>>>;
export function mean(x: Loose, options?: Loose): Loose {
  return runMean(x, options);
}

/**
 * The mean squared distance from the mean along axes.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The sum is divided by the number of elements less `ddof`, which is 0.
 * Integers give float64, complex numbers their real dtype.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = variance(ones([3, 4]), { axis: 0, ddof: 1 }); // Tensor<[4]>
 * ```
 */
export function variance<
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
    axis?: Reduce<S, A, K, "variance"> extends object | null
      ? A
      : Reduce<S, A, K, "variance"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    ddof?: number;
    dtype?: DT;
    out?: Out<"variance", Ok<Reduce<S, A, K, "variance">>, Chosen<DT, VarianceDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "variance">>, Chosen<DO, Chosen<DT, VarianceDType<D>>>>;
export function variance(x: Loose, options?: Loose): Loose {
  return runVariance(x, options);
}

/**
 * The standard deviation along axes: the square root of the variance.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The sum is divided by the number of elements less
 * `ddof`, which is 0. Integers give float64, complex numbers their real dtype.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = std(ones([3, 4]), { axis: [0, 1] }); // Tensor<[]>
 * ```
 */
export function std<
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
    axis?: Reduce<S, A, K, "std"> extends object | null
      ? A
      : Reduce<S, A, K, "std"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    ddof?: number;
    dtype?: DT;
    out?: Out<"std", Ok<Reduce<S, A, K, "std">>, Chosen<DT, VarianceDType<D>>, SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "std">>, Chosen<DO, Chosen<DT, VarianceDType<D>>>>;
export function std(x: Loose, options?: Loose): Loose {
  return runStd(x, options);
}

/**
 * The smallest element along axes; NaN if there is one.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. Complex numbers are ordered by their real parts, then by their
 * imaginary parts. The dtype stays.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
 *
 * @example
 * ```ts
 * const y = min(ones([3, 4]), { axis: -1 }); // Tensor<[3]>
 * ```
 */
export function min<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? ReduceFilled<S, A, K, "min"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? ReduceFilled<S, A, K, "min"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "min"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "min"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"min", Ok<ReduceFilled<S, A, K, "min">>, D, SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "min">>, Chosen<DO, D>>;
export function min(x: Loose, options?: Loose): Loose {
  return runMin(x, options);
}

/**
 * The largest element along axes; NaN if there is one.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. Complex numbers are ordered by their real parts, then by their
 * imaginary parts. The dtype stays.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
 *
 * @example
 * ```ts
 * const y = max(ones([3, 4]), { axis: -1 }); // Tensor<[3]>
 * ```
 */
export function max<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? ReduceFilled<S, A, K, "max"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? ReduceFilled<S, A, K, "max"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "max"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "max"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"max", Ok<ReduceFilled<S, A, K, "max">>, D, SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "max">>, Chosen<DO, D>>;
export function max(x: Loose, options?: Loose): Loose {
  return runMax(x, options);
}

/**
 * The position of the smallest element along an axis, as int32.
 *
 * `axis` is the axis to go along; without it the elements are taken in C order. The first of several counts, and the first NaN before
 * all others. `keepdims` leaves the axis in place with length 1.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
 *
 * @example
 * ```ts
 * const y = argmin(ones([3, 4]), { axis: 1 }); // Tensor<[3], "int32">
 * ```
 */
export function argmin<
  S,
  D extends DType = "float64",
  const A extends number | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? ReduceFilled<S, A, K, "argmin"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? ReduceFilled<S, A, K, "argmin"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "argmin"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "argmin"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"argmin", Ok<ReduceFilled<S, A, K, "argmin">>, "int32", SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "argmin">>, Chosen<DO, "int32">>;
export function argmin(x: Loose, options?: Loose): Loose {
  return runArgmin(x, options);
}

/**
 * The position of the largest element along an axis, as int32.
 *
 * `axis` is the axis to go along; without it the elements are taken in C order. The first of several counts, and the first NaN before
 * all others. `keepdims` leaves the axis in place with length 1.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
 *
 * @example
 * ```ts
 * const y = argmax(ones([3, 4]), { axis: 1 }); // Tensor<[3], "int32">
 * ```
 */
export function argmax<
  S,
  D extends DType = "float64",
  const A extends number | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? ReduceFilled<S, A, K, "argmax"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? ReduceFilled<S, A, K, "argmax"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "argmax"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "argmax"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"argmax", Ok<ReduceFilled<S, A, K, "argmax">>, "int32", SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "argmax">>, Chosen<DO, "int32">>;
export function argmax(x: Loose, options?: Loose): Loose {
  return runArgmax(x, options);
}

/**
 * Whether any element along axes is not zero; NaN is not zero.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The result is bool. No elements give false.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = any(ones([3, 4]), { axis: 0 }); // Tensor<[4], "bool">
 * ```
 */
export function any<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "any"> extends object | null
      ? A
      : Reduce<S, A, K, "any"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"any", Ok<Reduce<S, A, K, "any">>, "bool", SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "any">>, Chosen<DO, "bool">>;
export function any(x: Loose, options?: Loose): Loose {
  return runAny(x, options);
}

/**
 * Whether all elements along axes are not zero; NaN is not zero.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The result is bool. No elements give true.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = all(ones([3, 4])); // Tensor<[], "bool">
 * ```
 */
export function all<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "all"> extends object | null
      ? A
      : Reduce<S, A, K, "all"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"all", Ok<Reduce<S, A, K, "all">>, "bool", SO, DO>;
  },
): Tensor<Ok<Reduce<S, A, K, "all">>, Chosen<DO, "bool">>;
export function all(x: Loose, options?: Loose): Loose {
  return runAll(x, options);
}

/**
 * The distance from the smallest to the largest element along axes.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
 * `keepdims` leaves reduced axes in place with length 1. The dtype stays; integers wrap.
 * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes. DTypeError for bool.
 *
 * @example
 * ```ts
 * const y = ptp(ones([3, 4]), { axis: 0 }); // Tensor<[4]>
 * ```
 */
export function ptp<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"ptp", D, "bool"> extends infer M extends string
    ? M
    : (A extends undefined ? ReduceFilled<S, A, K, "ptp"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? ReduceFilled<S, A, K, "ptp"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    axis?: ReduceFilled<S, A, K, "ptp"> extends object | null
      ? A
      : ReduceFilled<S, A, K, "ptp"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"ptp", Ok<ReduceFilled<S, A, K, "ptp">>, D, SO, DO>;
  },
): Tensor<Ok<ReduceFilled<S, A, K, "ptp">>, Chosen<DO, D>>;
export function ptp(x: Loose, options?: Loose): Loose {
  return runPtp(x, options);
}

/**
 * Running sums along an axis.
 *
 * `axis` is the axis to go along; without it the elements are taken in C order.
 * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
 * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = cumsum(ones([3, 4]), { axis: 1 }); // Tensor<[3, 4]>
 * ```
 */
export function cumsum<
  S,
  D extends DType = "float64",
  const A extends number | undefined = undefined,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Cumulative<S, A, "cumsum"> extends object | null
      ? A
      : Cumulative<S, A, "cumsum"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dtype?: DT;
    out?: Out<"cumsum", Ok<Cumulative<S, A, "cumsum">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<Cumulative<S, A, "cumsum">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function cumsum(x: Loose, options?: Loose): Loose {
  return runCumsum(x, options);
}

/**
 * Running products along an axis.
 *
 * `axis` is the axis to go along; without it the elements are taken in C order.
 * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
 * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = cumprod(ones([3, 4])); // Tensor<[12]>
 * ```
 */
export function cumprod<
  S,
  D extends DType = "float64",
  const A extends number | undefined = undefined,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Cumulative<S, A, "cumprod"> extends object | null
      ? A
      : Cumulative<S, A, "cumprod"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dtype?: DT;
    out?: Out<"cumprod", Ok<Cumulative<S, A, "cumprod">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<Cumulative<S, A, "cumprod">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function cumprod(x: Loose, options?: Loose): Loose {
  return runCumprod(x, options);
}
