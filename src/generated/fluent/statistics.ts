// Generated from codegen/spec/statistics.ts by `npm run gen`. Do not edit.
import type { DType } from "../../types/dtype.ts";
import type { Out } from "../../types/out.ts";
import type { MeanDType, SumDType, VarianceDType } from "../../types/promote.ts";
import type { Cumulative, Reduce, ReduceFilled } from "../../types/reduce.ts";
import type { Chosen, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { nanToNum as runNanToNum } from "../../stats/nan-to-num.ts";
import { nanargmax as runNanargmax } from "../../stats/nan-extremes.ts";
import { nanargmin as runNanargmin } from "../../stats/nan-extremes.ts";
import { nancumprod as runNancumprod } from "../../stats/nan-sums.ts";
import { nancumsum as runNancumsum } from "../../stats/nan-sums.ts";
import { nanmax as runNanmax } from "../../stats/nan-extremes.ts";
import { nanmean as runNanmean } from "../../stats/nan-moments.ts";
import { nanmin as runNanmin } from "../../stats/nan-extremes.ts";
import { nanprod as runNanprod } from "../../stats/nan-sums.ts";
import { nanstd as runNanstd } from "../../stats/nan-moments.ts";
import { nansum as runNansum } from "../../stats/nan-sums.ts";
import { nanvar as runNanvar } from "../../stats/nan-moments.ts";
import type { Tensor } from "./tensor.ts";

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
