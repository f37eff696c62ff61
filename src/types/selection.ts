import { ShapeError } from "../core/errors.ts";
import type { Agree, Place, SetAxis } from "../generated/types/shape-axes.ts";
import type { At } from "./at.ts";
import { axisOf, type Failed, type OutOfRange } from "./axes.ts";
import { type Broadcast, broadcastPair } from "./broadcast.ts";
import type { DType } from "./dtype.ts";
import type { IndexList, Mask, Token } from "./index-item.ts";
import type { Flat } from "./matmul.ts";
import type { Shortened } from "./sets.ts";
import { type Show, showShape } from "./show.ts";
import type { TensorLike } from "./tensor-like.ts";

/** Places of elements: an integer, a list of integers of any depth, or an integer tensor. */
export type Indices = number | IndexList | TensorLike<unknown, DType>;

/** What becomes of a place that is not there: an error, counting goes round, or the nearest one is taken. */
export type IndexMode = "raise" | "wrap" | "clip";

/** The axes of `nonzero`, or the message. */
export type Nonzero<S> = S extends null ? Failed : S extends [] ? "nonzero: [] has no axes" : S;

/** The number of axes, `number` if it is not known. */
export type RankOf<S> = S extends readonly unknown[] ? S["length"] : number;

/** Whole axes, then X: the index of an axis that is not the first. */
type Behind<P, X> = P extends 0
  ? [X]
  : P extends 1
    ? [":", X]
    : P extends 2
      ? [":", ":", X]
      : P extends 3
        ? [":", ":", ":", X]
        : Colons<P, [":", ":", ":", ":"], X>;
type Colons<P, C extends unknown[], X> = C["length"] extends P ? [...C, X] : Colons<P, [...C, ":"], X>;

/** An index that is put right, as `wrap` and `clip` do, is in range whatever it is. */
type Righted<X, M> = M extends "raise" ? X : X extends number ? number : X;

/** The shape of the elements at places along an axis, or the message; what is wrong with the axis is marked `axis|`. Null flattens. */
export type TakeAt<S, X, A, M = "raise", Op extends string = "take"> = S extends null
  ? Failed
  : Token<X, Op> extends Mask<unknown>
    ? `${Op}: indices are booleans, not integers`
    : A extends number
      ? number extends A
        ? number[]
        : Place<S, A> extends infer P
          ? null extends P
            ? `axis|${OutOfRange<Op, S, A>}`
            : number extends P
              ? number[]
              : At<S, Behind<P, Righted<X, M>>, Op>
          : never
      : At<[Flat<S>], [Righted<X, M>], Op>;

/** `take(x, indices, { axis })`: the shape, or the message. */
export type Take<S, X, A = null, M = "raise"> =
  TakeAt<S, X, A, M> extends infer R ? (R extends `axis|${infer Message}` ? Message : R) : never;

/** `TakeAt` at run time, for what it does not leave to the index: the axis, in the flattened tensor if there is none. */
export function takenAxis(op: string, shape: readonly number[], axis: number | null | undefined): number {
  return axis === null || axis === undefined ? 0 : axisOf(op, axis, shape);
}

type RanksDiffer<
  Op extends string,
  S,
  I,
> = `${Op}: ranks differ — ${Show<S>} and ${Show<I>}: ${RankOf<S>} ≠ ${RankOf<I>}`;

/**
 * The shape of `takeAlongAxis`: that of the indices, which have as many axes and broadcast with the tensor off the axis.
 * Null flattens the tensor. What is wrong with the axis is marked `axis|`.
 */
export type AlongAt<Op extends string, S, I, A> = S extends null
  ? Failed
  : I extends null
    ? Failed
    : number extends A | RankOf<S> | RankOf<I>
      ? number[]
      : A extends null
        ? AlongRow<Op, [Flat<S>], I, 0>
        : S extends []
          ? // Without an axis there is none to show it on.
            OutOfRange<Op, S, A>
          : null extends Place<S, A>
            ? `axis|${OutOfRange<Op, S, A>}`
            : AlongRow<Op, S, I, A>;
type AlongRow<Op extends string, S, I, A> =
  RankOf<S> extends RankOf<I> ? Broadcast<SetAxis<S, A, 1>, I, Op> : RanksDiffer<Op, S, I>;

/** `AlongAt` at run time: the axis, and the shape of the result. */
export function alongShape(
  op: string,
  shape: readonly number[],
  indices: readonly number[],
  axis: number,
): { shape: number[]; axis: number } {
  const place = axisOf(op, axis, shape);
  if (shape.length !== indices.length) {
    const both = `${showShape(shape)} and ${showShape(indices)}`;
    throw new ShapeError(`${op}: ranks differ — ${both}: ${shape.length} ≠ ${indices.length}`);
  }
  const off = shape.map((dim, i) => (i === place ? 1 : dim));
  return { shape: broadcastPair(op, off, indices), axis: place };
}

/** null where a mask has the shape of the tensor, otherwise the message. */
export type MaskOf<Op extends string, S, M> = S extends null
  ? Failed
  : M extends null
    ? Failed
    : Agree<M, S> extends infer R
      ? null extends R
        ? `${Op}: mask ${Show<M>} does not match ${Show<S>}`
        : null
      : never;

/** `MaskOf` at run time. */
export function maskShape(op: string, shape: readonly number[], mask: readonly number[]): void {
  if (mask.length === shape.length && mask.every((dim, axis) => dim === shape[axis])) return;
  throw new ShapeError(`${op}: mask ${showShape(mask)} does not match ${showShape(shape)}`);
}

/** The shape of `compress`: the axis becomes as long as the condition is true. */
export type CompressAt<S, A> = Shortened<"compress", S, A>;
