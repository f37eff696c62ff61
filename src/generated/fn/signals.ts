// Generated from codegen/spec/signals.ts by `npm run gen`. Do not edit.
import type { AsList } from "../../types/axes.ts";
import type { ComplexDType, DType, Scalar } from "../../types/dtype.ts";
import type { Refused } from "../../types/out.ts";
import type { Pad, PadWidth } from "../../types/pad.ts";
import type { MeanDType, Promote } from "../../types/promote.ts";
import type {
  Convolved,
  Diff,
  DiffFault,
  EDiff1d,
  GradientFault,
  JoinedDType,
  PlacesFault,
  Points,
  Slider,
  Trapezoid,
  TrapezoidDType,
  UnwrapFault,
} from "../../types/signals.ts";
import type { Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { convolve as runConvolve } from "../../ops/convolve.ts";
import { correlate as runCorrelate } from "../../ops/convolve.ts";
import { diff as runDiff } from "../../ops/diff.ts";
import { ediff1d as runEdiff1d } from "../../ops/diff.ts";
import { gradient as runGradient } from "../../ops/gradient.ts";
import { interp as runInterp } from "../../ops/interp.ts";
import { pad as runPad } from "../../ops/pad.ts";
import { trapezoid as runTrapezoid } from "../../ops/trapezoid.ts";
import { unwrap as runUnwrap } from "../../ops/unwrap.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * The `n`-th differences along an axis, the last one unless told: each element less the one before it, n times.
 *
 * The axis is n shorter. `prepend` and `append` are tensors that come before and behind along it; of a 0-d one there is one
 * element everywhere. Integers wrap; of bool the result is whether neighbours differ. dtypes are promoted.
 * Throws ShapeError for a 0-d tensor and for what does not go with it, IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = diff(ones([3, 4]), { n: 2 }); // Tensor<[3, 2]>
 * ```
 */
export function diff<
  S,
  D extends DType = "float64",
  const N extends number = 1,
  const A extends number = -1,
  SP = null,
  DP extends DType | null = null,
  SQ = null,
  DQ extends DType | null = null,
>(
  x: DiffFault<S, A, N, SP, SQ, "x"> extends object | null
    ? TensorLike<S, D>
    : DiffFault<S, A, N, SP, SQ, "x"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    n?: DiffFault<S, A, N, SP, SQ, "n"> extends object | null
      ? N
      : DiffFault<S, A, N, SP, SQ, "n"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    axis?: DiffFault<S, A, N, SP, SQ, "axis"> extends object | null
      ? A
      : DiffFault<S, A, N, SP, SQ, "axis"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    prepend?: DiffFault<S, A, N, SP, SQ, "prepend"> extends object | null
      ? TensorLike<SP, DP>
      : DiffFault<S, A, N, SP, SQ, "prepend"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    append?: DiffFault<S, A, N, SP, SQ, "append"> extends object | null
      ? TensorLike<SQ, DQ>
      : DiffFault<S, A, N, SP, SQ, "append"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<Ok<Diff<S, A, N, SP, SQ>>, JoinedDType<D, DP, DQ>>;
export function diff(x: Loose, options?: Loose): Loose {
  return runDiff(x, options);
}

/**
 * The differences of neighbours among all elements, in C order.
 *
 * `toBegin` and `toEnd` come before and behind them. The dtype stays; integers wrap. Throws DTypeError for bool, and where
 * the dtype of what comes before or behind does not go into that of x (NumPy's `same_kind`).
 *
 * @example
 * ```ts
 * const y = ediff1d(ones([3, 4])); // Tensor<[11]>
 * ```
 */
export function ediff1d<
  S,
  D extends DType = "float64",
  SP = null,
  DP extends DType | null = null,
  SQ = null,
  DQ extends DType | null = null,
>(
  x: Refused<"ediff1d", D, "bool"> extends infer M extends string ? M : TensorLike<S, D>,
  options?: { toEnd?: TensorLike<SQ, DQ>; toBegin?: TensorLike<SP, DP> },
): Tensor<Ok<EDiff1d<S, SP, SQ>>, D>;
export function ediff1d(x: Loose, options?: Loose): Loose {
  return runEdiff1d(x, options);
}

/**
 * The gradient along each axis, by central differences inside and differences to one side at the edges.
 *
 * `spacing` is the distance of neighbours, 1 unless told, or a list with one for each axis; a tensor has the places of the
 * elements along its axis. `axis` names the axes: one gives a tensor, several a list of tensors. `{ edgeOrder: 2 }` puts
 * parabolas through three points at the edges. Integers give float64, other dtypes stay.
 * Throws ShapeError for an axis that is too short, IndexError for one that is not there, DTypeError for bool.
 *
 * @example
 * ```ts
 * const [dy, dx] = gradient(ones([3, 4])); // Tensor<[3, 4]> each
 * ```
 */
export function gradient<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  E extends 1 | 2 = 1,
>(
  x: Refused<"gradient", D, "bool"> extends infer M extends string
    ? M
    : (A extends undefined ? GradientFault<S, A, E> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? GradientFault<S, A, E> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  spacing?: number | TensorLike<unknown, DType> | readonly (number | TensorLike<unknown, DType>)[] | null,
  options?: {
    axis?: (A extends undefined ? null : GradientFault<S, A, E>) extends object | null
      ? A
      : (A extends undefined ? null : GradientFault<S, A, E>) extends infer R
        ? R extends string
          ? R
          : never
        : never;
    edgeOrder?: E;
  },
): A extends undefined
  ? S extends [unknown]
    ? Tensor<S, MeanDType<D>>
    : { [K in keyof S]: Tensor<S, MeanDType<D>> }
  : A extends number
    ? Tensor<S, MeanDType<D>>
    : AsList<A> extends infer L
      ? L extends [unknown]
        ? Tensor<S, MeanDType<D>>
        : { [K in keyof L]: Tensor<S, MeanDType<D>> }
      : never;
export function gradient(x: Loose, spacing?: Loose, options?: Loose): Loose {
  return runGradient(x, spacing, options);
}

/**
 * The convolution of two vectors: element k is the sum of aᵢ vₖ₋ᵢ.
 *
 * With m and n elements, `{ mode: "full" }`, which is the default, has the m + n − 1 elements where they overlap at all,
 * `"same"` the middle max(m, n) of these, `"valid"` those where the shorter one is inside the other. The dtype is promoted;
 * integers wrap. Throws ShapeError for a matrix, ValueError for an operand without elements.
 *
 * @example
 * ```ts
 * const y = convolve(ones([5]), ones([3])); // Tensor<[7]>
 * ```
 */
export function convolve<
  S,
  T,
  D extends DType = "float64",
  E extends DType = "float64",
  M extends "full" | "same" | "valid" = "full",
>(
  a: Slider<S, "convolve"> extends object | null
    ? TensorLike<S, D>
    : Slider<S, "convolve"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  v: Slider<T, "convolve"> extends object | null
    ? TensorLike<T, E>
    : Slider<T, "convolve"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { mode?: M },
): Tensor<Ok<Convolved<S, T, M, "convolve">>, Promote<D, E>>;
export function convolve(a: Loose, v: Loose, options?: Loose): Loose {
  return runConvolve(a, v, options);
}

/**
 * The cross-correlation of two vectors: element k is the sum of aᵢ₊ₖ and the conjugate of vᵢ.
 *
 * With m and n elements, `{ mode: "valid" }`, which is the default, has those where the shorter one is inside the other,
 * `"full"` the m + n − 1 elements where they overlap at all, `"same"` the middle max(m, n) of these. The dtype is promoted;
 * integers wrap. Throws ShapeError for a matrix, ValueError for an operand without elements.
 *
 * @example
 * ```ts
 * const y = correlate(ones([5]), ones([3])); // Tensor<[3]>
 * ```
 */
export function correlate<
  S,
  T,
  D extends DType = "float64",
  E extends DType = "float64",
  M extends "full" | "same" | "valid" = "valid",
>(
  a: Slider<S, "correlate"> extends object | null
    ? TensorLike<S, D>
    : Slider<S, "correlate"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  v: Slider<T, "correlate"> extends object | null
    ? TensorLike<T, E>
    : Slider<T, "correlate"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { mode?: M },
): Tensor<Ok<Convolved<S, T, M, "correlate">>, Promote<D, E>>;
export function correlate(a: Loose, v: Loose, options?: Loose): Loose {
  return runCorrelate(a, v, options);
}

/**
 * Values on the lines between points (xp, fp), at each element of x.
 *
 * xp ascends. Before the first point stands `left`, behind the last `right`: the values there unless told. With `period` the
 * points repeat, and may be in any order. The result is float64, or complex128 if fp is complex.
 * Throws ShapeError unless xp and fp are vectors of one length, ValueError for no points, DTypeError for a complex x or xp.
 *
 * @example
 * ```ts
 * const y = interp(ones([3, 4]), arange(5), ones([5])); // Tensor<[3, 4]>
 * ```
 */
export function interp<
  S,
  P,
  F,
  D extends DType = "float64",
  DX extends DType = "float64",
  DF extends DType = "float64",
>(
  x: Refused<"interp", D, ComplexDType> extends infer M extends string ? M : TensorLike<S, D>,
  xp: Refused<"interp", DX, ComplexDType> extends infer M extends string ? M : TensorLike<P, DX>,
  fp: Points<P, F> extends object | null
    ? TensorLike<F, DF>
    : Points<P, F> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { left?: number | null; right?: number | null; period?: number | null },
): Tensor<S, DF extends ComplexDType ? "complex128" : "float64">;
export function interp(x: Loose, xp: Loose, fp: Loose, options?: Loose): Loose {
  return runInterp(x, xp, fp, options);
}

/**
 * The integral along an axis, the last one unless told, by the trapezoidal rule.
 *
 * `x` has the places of the values, along the axis or of each one; otherwise neighbours are `dx` apart, 1 unless told.
 * Integers are taken as float64, so that their sums do not wrap. Throws IndexError for an axis that is not there, ShapeError for an x that does not go with y,
 * DTypeError for a complex x.
 *
 * @example
 * ```ts
 * const area = trapezoid(ones([3, 4]), { dx: 0.5 }); // Tensor<[3]>
 * ```
 */
export function trapezoid<
  S,
  D extends DType = "float64",
  SX = null,
  DX extends DType | null = null,
  const A extends number = -1,
>(
  y: (S extends [] ? Trapezoid<S, A> : null) extends object | null
    ? TensorLike<S, D>
    : (S extends [] ? Trapezoid<S, A> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    x?: PlacesFault<S, SX, A> extends object | null
      ? TensorLike<SX, DX>
      : PlacesFault<S, SX, A> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dx?: number;
    axis?: (S extends [] ? null : Trapezoid<S, A>) extends object | null
      ? A
      : (S extends [] ? null : Trapezoid<S, A>) extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<Ok<Trapezoid<S, A>>, TrapezoidDType<D, DX>>;
export function trapezoid(y: Loose, options?: Loose): Loose {
  return runTrapezoid(y, options);
}

/**
 * The same angles without jumps: whole periods are added where neighbours differ by more than half of one.
 *
 * `axis` is the last one and `period` 2π unless told. Jumps below `discont` stay. Integers are taken as float64.
 * Throws IndexError for an axis that is not there, DTypeError for complex numbers.
 *
 * @example
 * ```ts
 * const y = unwrap(tensor([0, 3, 6.5, 0.2])); // Tensor<[4]>
 * ```
 */
export function unwrap<S, D extends DType = "float64", const A extends number = -1>(
  x: Refused<"unwrap", D, ComplexDType> extends infer M extends string
    ? M
    : (S extends [] ? UnwrapFault<S, A> : null) extends object | null
      ? TensorLike<S, D>
      : (S extends [] ? UnwrapFault<S, A> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    discont?: number | null;
    axis?: (S extends [] ? null : UnwrapFault<S, A>) extends object | null
      ? A
      : (S extends [] ? null : UnwrapFault<S, A>) extends infer R
        ? R extends string
          ? R
          : never
        : never;
    period?: number;
  },
): Tensor<S, MeanDType<D>>;
export function unwrap(x: Loose, options?: Loose): Loose {
  return runUnwrap(x, options);
}

/**
 * The tensor with more elements before and behind along each axis.
 *
 * `padWidth` is how many: a number, a pair [before, behind] for every axis, or a list of a pair for each. `mode` tells what
 * they are: `constantValues` (0), the value at the edge, straight lines to `endValues` (0), the maximum, mean, median or
 * minimum of `statLength` elements at the edge (all), the tensor mirrored without or with its edge ("reflect", "symmetric";
 * `{ reflectType: "odd" }` mirrors at the edge's value too), the tensor over and over ("wrap"), or anything ("empty").
 * Throws ShapeError for widths that do not go with the axes, ValueError for one that is negative and where an empty axis is to grow.
 *
 * @example
 * ```ts
 * const y = pad(ones([3, 4]), [[1, 1], [2, 0]], { mode: "edge" }); // Tensor<[5, 6]>
 * ```
 */
export function pad<S, const W extends PadWidth, D extends DType = "float64">(
  x: TensorLike<S, D>,
  padWidth: Pad<S, W> extends object | null ? W : Pad<S, W> extends infer R ? (R extends string ? R : never) : never,
  options?: {
    mode?:
      | "constant"
      | "edge"
      | "linear_ramp"
      | "maximum"
      | "mean"
      | "median"
      | "minimum"
      | "reflect"
      | "symmetric"
      | "wrap"
      | "empty";
    constantValues?: Scalar | readonly (Scalar | readonly Scalar[])[];
    endValues?: number | readonly (number | readonly number[])[];
    statLength?: number | readonly (number | readonly number[])[] | null;
    reflectType?: "even" | "odd";
  },
): Tensor<Ok<Pad<S, W>>, D>;
export function pad(x: Loose, padWidth: Loose, options?: Loose): Loose {
  return runPad(x, padWidth, options);
}
