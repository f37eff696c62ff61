import { ValueError } from "../core/errors.ts";
import type { Failed } from "./axes.ts";
import type { DType, FloatDType } from "./dtype.ts";
import { type MeanDType, meanOf } from "./promote.ts";
import type { Reduce, ReduceFilled } from "./reduce.ts";
import type { TensorLike } from "./tensor-like.ts";

/** Methods that take one of the elements: types 1 and 3 of Hyndman and Fan (1996), and three of NumPy's own. */
export type DiscreteMethod = "inverted_cdf" | "closest_observation" | "lower" | "higher" | "nearest";

/** Methods that may give a value between two elements: types 2 and 4 to 9, and NumPy's "midpoint". */
export type ContinuousMethod =
  | "averaged_inverted_cdf"
  | "interpolated_inverted_cdf"
  | "hazen"
  | "weibull"
  | "linear"
  | "median_unbiased"
  | "normal_unbiased"
  | "midpoint";

/** NumPy's methods of estimating a quantile. */
export type QuantileMethod = DiscreteMethod | ContinuousMethod;

/** What is asked for: one quantile, a list of them, or a tensor. */
export type Quantiles = number | readonly number[] | TensorLike<unknown, DType>;

/** The axes of the quantiles stand in front of those of the reduction, R, which may be a message. */
export type InFront<Q, R> = R extends null
  ? Failed
  : R extends readonly unknown[]
    ? Q extends number
      ? R
      : Q extends TensorLike<infer S, unknown>
        ? S extends readonly unknown[]
          ? number extends S["length"]
            ? number[]
            : [...S, ...R]
          : number[]
        : Q extends readonly unknown[]
          ? [Q["length"], ...R]
          : never
    : R;

/** The dtype of quantiles: that of x where elements are taken; else as `mean`, and float64 for several quantiles, as in NumPy. */
export type QuantileDType<D, Q, M> = M extends DiscreteMethod ? D : Q extends number ? MeanDType<D> : "float64";

/** The axes that are left where NaN is left out: no elements give NaN too, in a dtype T that has it, and without weights. */
export type KnownReduce<S, A, K, Op extends string, T, W> = W extends null
  ? [T] extends [FloatDType]
    ? Reduce<S, A, K, Op>
    : ReduceFilled<S, A, K, Op>
  : ReduceFilled<S, A, K, Op>;

/** The dtypes that a method does not take. */
export type NoQuantile<M> = M extends DiscreteMethod ? "complex64" | "complex128" : "complex64" | "complex128" | "bool";

/** Null, or why a method takes no weights. */
export type QuantileWeights<Op extends string, M, W> = W extends null
  ? null
  : M extends "inverted_cdf"
    ? null
    : `${Op}: weights need the method "inverted_cdf"`;

const discrete: readonly string[] = ["inverted_cdf", "closest_observation", "lower", "higher", "nearest"];

/** Whether a method takes one of the elements. */
export const isDiscrete = (method: QuantileMethod): method is DiscreteMethod => discrete.includes(method);

/** The twin of `QuantileDType`. */
export function quantileDType(dtype: DType, single: boolean, method: QuantileMethod): DType {
  if (isDiscrete(method)) return dtype;
  return single ? meanOf(dtype) : "float64";
}

/** The twin of `QuantileWeights`. */
export function requireWeightedMethod(op: string, method: QuantileMethod): void {
  if (method !== "inverted_cdf") throw new ValueError(`${op}: weights need the method "inverted_cdf"`);
}
