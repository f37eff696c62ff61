/** Parameters of distributions: numbers and tensors, which broadcast with each other and to the size. */
import { DTypeError, ShapeError } from "../core/errors.ts";
import type { Broadcast, Broadcast3, BroadcastTo } from "./broadcast.ts";
import { broadcastShapes, broadcastToShape } from "./broadcast.ts";
import type { CreateShape } from "./create.ts";
import type { SameDim } from "./dims.ts";
import type { ComplexDType, DType } from "./dtype.ts";
import type { Show, ShowDim } from "./show.ts";
import { showShape } from "./show.ts";
import type { Ok, TensorLike } from "./tensor-like.ts";

/** A parameter of a distribution. */
export type Parameter = number | TensorLike<unknown, DType>;

type ShapeOf<A> = A extends TensorLike<infer S, unknown> ? S : [];

/** The shape that the parameters broadcast to, or the message. */
export type Joint<A> = ShapeOf<A>;
export type Joint2<A, B, Op extends string> = Broadcast<ShapeOf<A>, ShapeOf<B>, Op>;
export type Joint3<A, B, C, Op extends string> = Broadcast3<ShapeOf<A>, ShapeOf<B>, ShapeOf<C>, Op>;

/** A parameter as an argument, or the message. `J` is what it and the parameters before it broadcast to. */
export type CheckedParameter<A, J, Name extends string> = [J] extends [string]
  ? J
  : A extends TensorLike<unknown, ComplexDType>
    ? `${Name} must be real, got ${A["dtype"]}`
    : A;

/** Whether all parameters are numbers; boolean where one is a number or a tensor. */
export type AllNumbers<A, B = number, C = number> = A extends number
  ? B extends number
    ? C extends number
      ? true
      : false
    : false
  : false;

/** A size as an argument, or the message. The parameters broadcast to J. */
export type JointSize<Z, J, Op extends string> = [Z] extends [undefined]
  ? Z
  : CreateShape<Z, Op> extends infer M
    ? M extends string
      ? M
      : [J] extends [[] | string]
        ? Z
        : BroadcastTo<J, M, Op> extends infer T
          ? T extends string
            ? T
            : Z
          : never
    : never;

/** The shape of a draw: that of the size, otherwise J; null for one number, if all parameters are numbers (N). */
export type JointDraw<N, J, Z, Op extends string> = [Z] extends [undefined]
  ? N extends true
    ? null
    : Ok<J>
  : Ok<CreateShape<Z, Op>>;

/** The twin of `CheckedParameter`, for a tensor. */
export function realParameter(name: string, dtype: DType): void {
  if (dtype === "complex64" || dtype === "complex128") throw new DTypeError(`${name} must be real, got ${dtype}`);
}

/** The twin of `Joint3` and `JointSize`. */
export function jointShape(
  op: string,
  shapes: readonly (readonly number[])[],
  size: readonly number[] | undefined,
): readonly number[] {
  const joint = broadcastShapes(op, ...shapes);
  return size === undefined ? joint : broadcastToShape(op, joint, size);
}

/** The parameters of a distribution of vectors: an array of numbers or a 1-d tensor. The mutable form lets tuples be inferred. */
export type VectorParameter = number[] | readonly number[] | TensorLike<unknown, DType>;

/**
 * A vector of parameters as an argument, or the message. A distributive condition would not let the compiler infer a tuple
 * from an array.
 */
export type CheckedVector<P, Name extends string> = [P] extends [TensorLike<infer S, infer D>]
  ? S extends [unknown]
    ? D extends ComplexDType
      ? `${Name} must be real, got ${D}`
      : P
    : S extends readonly unknown[]
      ? number extends S["length"]
        ? P
        : `${Name} must be 1-d, got ${Show<S>}`
      : P
  : P;

type LengthOf<P> =
  P extends TensorLike<infer S, unknown>
    ? S extends [infer d]
      ? d
      : number
    : P extends readonly unknown[]
      ? P["length"]
      : number;

/** The shape of draws of vectors: the size, and the vector's length after it. */
export type VectorDraw<P, Z, Op extends string> = [Z] extends [undefined]
  ? [LengthOf<P>]
  : CreateShape<Z, Op> extends infer R
    ? R extends readonly unknown[]
      ? [...R, LengthOf<P>]
      : Ok<R>
    : never;

/** The covariance of vectors as long as P, as an argument, or the message. */
export type CheckedCovariance<P, C, Op extends string> =
  C extends TensorLike<infer S, infer D>
    ? [D] extends [ComplexDType]
      ? `${Op}: cov must be real, got ${D}`
      : S extends [infer a, infer b]
        ? null extends SameDim<a, LengthOf<P>> | SameDim<b, LengthOf<P>>
          ? CovarianceMessage<S, LengthOf<P>, Op>
          : C
        : S extends readonly unknown[]
          ? number extends S["length"]
            ? C
            : CovarianceMessage<S, LengthOf<P>, Op>
          : C
    : never;

type CovarianceMessage<
  S,
  N,
  Op extends string,
> = `${Op}: cov must have shape [${ShowDim<N>}, ${ShowDim<N>}], got ${Show<S>}`;

/** The twin of `CheckedCovariance`. */
export function covarianceShape(op: string, shape: readonly number[], dtype: DType, n: number): void {
  realParameter(`${op}: cov`, dtype);
  if (shape.length === 2 && shape[0] === n && shape[1] === n) return;
  throw new ShapeError(`${op}: cov must have shape [${n}, ${n}], got ${showShape(shape)}`);
}
