import type { BroadcastTo } from "./broadcast.ts";
import type { ComplexDType, DType, FloatDType, SignedDType, UnsignedDType } from "./dtype.ts";
import type { Show } from "./show.ts";
import type { TensorLike } from "./tensor-like.ts";

/** Whether two dimensions can be the same at run time. */
type SameDim<A, B> = A extends B ? true : number extends A ? true : number extends B ? true : false;

/** Whether two shapes can be the same at run time; a shape of unknown rank can be any. */
export type SameShape<A, B> = A extends []
  ? B extends []
    ? true
    : UnknownRank<B>
  : A extends [infer a, ...infer as]
    ? B extends [infer b, ...infer bs]
      ? SameDim<a, b> extends true
        ? SameShape<as, bs>
        : false
      : UnknownRank<B>
    : true;
type UnknownRank<S> = S extends readonly unknown[] ? (number extends S["length"] ? true : false) : true;

/** Whether NumPy's `same_kind` casting refuses dtype `D` as the place for a result of dtype `R`. */
type Misfit<R, D> = R extends ComplexDType
  ? D extends ComplexDType
    ? false
    : true
  : R extends FloatDType
    ? D extends FloatDType | ComplexDType
      ? false
      : true
    : R extends SignedDType
      ? D extends UnsignedDType | "bool"
        ? true
        : false
      : R extends UnsignedDType
        ? D extends "bool"
          ? true
          : false
        : false;

/**
 * The `out` of a function whose result has shape `R` and dtype `P`: a tensor of the same shape and of a dtype that holds
 * the result (NumPy's `same_kind`), or the message.
 */
export type Out<Op extends string, R, P, SO, DO> = 0 extends 1 & R
  ? TensorLike<SO, DO>
  : SameShape<SO, R> extends true
    ? Misfit<P, DO> extends true
      ? `${Op}: ${P & DType} does not fit into out of ${DO & DType}`
      : TensorLike<SO, DO>
    : `${Op}: out has shape ${Show<SO>}, but the result has shape ${Show<R>}`;

/** The message where a function has no meaning for dtype `P`, else null. */
export type Refused<Op extends string, P, List> = 0 extends 1 & P
  ? null
  : P extends List
    ? `${Op}: ${P & string} is not supported`
    : null;

/**
 * What an in-place operation with operand shape `B` and computed dtype `P` asks of `x`: null, or the message. `List` has
 * the dtypes that the operation has no meaning for.
 */
export type InPlace<Op extends string, S, B, P, D, List> =
  BroadcastTo<B, S, Op> extends infer R
    ? R extends string
      ? R
      : Refused<Op, P, List> extends infer M extends string
        ? M
        : Misfit<P, D> extends true
          ? `${Op}: ${P & DType} does not fit into ${D & DType}`
          : null
    : never;
