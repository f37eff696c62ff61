import { ShapeError, ValueError } from "../core/errors.ts";
import type { DimAt, DropAxis, JoinPair, SetAxis } from "../generated/types/shape-axes.ts";
import type { Add, Max, Min, Subtract } from "./arith.ts";
import { type AsList, type AxesFault, axesOf, axisOf, type Failed, type OutOfRange, type Unsized } from "./axes.ts";
import type { SameDim } from "./dims.ts";
import type { DType } from "./dtype.ts";
import type { Flat } from "./matmul.ts";
import type { AddDim } from "./monomial.ts";
import type { MeanDType, Promote } from "./promote.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

/** D less N, and 0 where that is negative. */
type Less<D, N> = N extends 0
  ? D
  : D extends number
    ? N extends number
      ? Subtract<D, N> extends infer R extends number
        ? `${R}` extends `-${string}`
          ? 0
          : R
        : never
      : number
    : number;

/** A shape with another one before or behind it along an axis; null where they do not go together. */
type Joined<S, P, A> = P extends null ? S : P extends [] ? SetAxis<S, A, AddDim<DimAt<S, A>, 1>> : JoinPair<S, P, A>;

type Differences<S, A, N, P, Q> =
  Joined<S, P, A> extends infer One
    ? One extends null
      ? `diff: prepend does not go with the tensor — ${Show<P>} and ${Show<S>}`
      : Joined<One, Q, A> extends infer Two
        ? Two extends null
          ? `diff: append does not go with the tensor — ${Show<Q>} and ${Show<S>}`
          : N extends 0
            ? Two
            : SetAxis<Two, A, Less<DimAt<Two, A>, N>>
        : never
    : never;

/** The shape of `diff`, or the message. P and Q are the shapes of `prepend` and `append`, null without. */
export type Diff<S, A, N, P, Q> = S extends null
  ? Failed
  : S extends readonly []
    ? "diff: a 0-d tensor has no differences"
    : S extends readonly unknown[]
      ? number extends S["length"]
        ? number[]
        : number extends A
          ? Unsized<S>
          : DimAt<S, A> extends null
            ? OutOfRange<"diff", S, A>
            : `${N & number}` extends `-${string}` | `${string}.${string}`
              ? `diff: ${N & number} is not a number of differences`
              : Differences<S, A, N, P, Q>
      : number[];

/** Whose fault it is that there are no differences: a parameter's own type is the message then. */
export type DiffFault<S, A, N, P, Q, Where extends "x" | "axis" | "n" | "prepend" | "append"> =
  Diff<S, A, N, P, Q> extends infer R
    ? R extends `diff: ${infer Text}`
      ? Where extends (
          Text extends `prepend${string}`
            ? "prepend"
            : Text extends `append${string}`
              ? "append"
              : Text extends `axis${string}`
                ? "axis"
                : Text extends `a 0-d${string}`
                  ? "x"
                  : "n"
        )
        ? R
        : null
      : null
    : never;

/** The dtype of tensors that are joined; null stands for none. */
export type JoinedDType<D, P, Q> = Also<Also<D, P>, Q>;
type Also<D, P> = P extends DType ? Promote<D, P> : D;

/** `Diff` at run time: the axis, counted from the front. */
export function diffAxis(shape: readonly number[], axis: number, n: number): number {
  if (shape.length === 0) throw new ShapeError("diff: a 0-d tensor has no differences");
  const place = axisOf("diff", axis, shape);
  if (!Number.isInteger(n) || n < 0) throw new ValueError(`diff: ${n} is not a number of differences`);
  return place;
}

/** Refuses what does not go before or behind a tensor along an axis. */
export function requireJoins(
  name: "prepend" | "append",
  shape: readonly number[],
  other: readonly number[],
  axis: number,
): void {
  if (other.length === shape.length && other.every((dim, place) => place === axis || dim === shape[place])) return;
  throw new ShapeError(`diff: ${name} does not go with the tensor — ${showShape(other)} and ${showShape(shape)}`);
}

/** The length of `ediff1d`: one less than the elements, and what comes before and behind. */
export type EDiff1d<S, P, Q> = [AddDim<AddDim<Less<Flat<S>, 1>, Count<P>>, Count<Q>>];
type Count<P> = P extends null ? 0 : Flat<P>;

/** What a convolution sees as a vector: its length, or the message. */
type Length<S, Op extends string> = S extends [infer n]
  ? n extends 0
    ? `${Op}: an operand has no elements`
    : n
  : S extends []
    ? 1
    : S extends readonly unknown[]
      ? number extends S["length"]
        ? number
        : `${Op}: an operand has one dim — ${Show<S>}`
      : number;

/** M + N − 1. */
type Full<M, N> = N extends 1
  ? M
  : M extends 1
    ? N
    : M extends number
      ? N extends number
        ? Subtract<Add<M, N>, 1>
        : number
      : number;

type Slid<M, N, Mode> = Mode extends "full"
  ? Full<M, N>
  : M extends number
    ? N extends number
      ? Mode extends "same"
        ? Max<M, N>
        : Add<Subtract<Max<M, N>, Min<M, N>>, 1>
      : number
    : number;

/** The shape of a convolution or a correlation, or the message. */
export type Convolved<S, T, Mode, Op extends string> = S extends null
  ? Failed
  : T extends null
    ? Failed
    : Length<S, Op> extends infer M
      ? M extends `${Op}: ${string}`
        ? M
        : Length<T, Op> extends infer N
          ? N extends `${Op}: ${string}`
            ? N
            : [Slid<M, N, Mode>]
          : never
      : never;

/** The operand that is a vector by itself, or the message. */
export type Slider<S, Op extends string> = S extends null
  ? Failed
  : Length<S, Op> extends infer M extends `${Op}: ${string}`
    ? M
    : null;

/** The length of an operand of a convolution. */
export function sliderLength(op: string, shape: readonly number[]): number {
  if (shape.length > 1) throw new ShapeError(`${op}: an operand has one dim — ${showShape(shape)}`);
  if (shape[0] === 0) throw new ValueError(`${op}: an operand has no elements`);
  return shape[0] ?? 1;
}

/** null for points to interpolate between, otherwise the message. */
export type Points<P, F> = P extends [infer n]
  ? F extends [infer m]
    ? SameDim<n, m> extends Dim
      ? n extends 0
        ? "interp: there are no points"
        : null
      : `interp: xp and fp differ in length — ${ShowDim<n>} ≠ ${ShowDim<m>}`
    : PointsOfRank<F, "fp">
  : PointsOfRank<P, "xp">;
type PointsOfRank<P, Name extends string> = P extends readonly unknown[]
  ? number extends P["length"]
    ? null
    : P extends readonly [unknown]
      ? null
      : `interp: ${Name} has one dim — ${Show<P>}`
  : null;

/** `Points` at run time. */
export function requirePoints(xp: readonly number[], fp: readonly number[]): void {
  if (xp.length !== 1) throw new ShapeError(`interp: xp has one dim — ${showShape(xp)}`);
  if (fp.length !== 1) throw new ShapeError(`interp: fp has one dim — ${showShape(fp)}`);
  if (xp[0] !== fp[0]) throw new ShapeError(`interp: xp and fp differ in length — ${xp[0]} ≠ ${fp[0]}`);
  if (xp[0] === 0) throw new ValueError("interp: there are no points");
}

type TooShort<E> = E extends 2 ? 0 | 1 | 2 : 0 | 1;
type ShortFault<S, A, E> =
  `gradient: ${Show<S>} has fewer than ${E extends 2 ? 3 : 2} elements along axis ${ShowDim<A>}`;

/** The message for the first of some axes that is too short for differences, null if none is. */
type FirstShort<S, L, E> = L extends [infer a, ...infer rest]
  ? number extends a
    ? FirstShort<S, rest, E>
    : DimAt<S, a> extends infer d
      ? d extends TooShort<E>
        ? ShortFault<S, a, E>
        : FirstShort<S, rest, E>
      : never
  : null;
type FirstShortOf<S, Whole, E, I extends unknown[] = []> = S extends readonly [infer d, ...infer rest]
  ? d extends TooShort<E>
    ? ShortFault<Whole, I["length"], E>
    : FirstShortOf<rest, Whole, E, [...I, d]>
  : null;

/** null where there are gradients along the axes, otherwise the message. */
export type GradientFault<S, A, E> = S extends null
  ? null
  : A extends undefined
    ? FirstShortOf<S, S, E>
    : S extends readonly unknown[]
      ? number extends S["length"]
        ? null
        : AxesFault<"gradient", S, AsList<A>> extends infer R extends string
          ? R
          : FirstShort<S, AsList<A>, E>
      : null;

/** The axes of gradients, counted from the front. */
export function gradientAxes(
  shape: readonly number[],
  axis: number | readonly number[] | undefined,
  edgeOrder: number,
): number[] {
  if (edgeOrder !== 1 && edgeOrder !== 2) throw new ValueError(`gradient: edgeOrder is 1 or 2, not ${edgeOrder}`);
  const axes = axis === undefined ? [...shape.keys()] : axesOf("gradient", axis, shape);
  axes.forEach((place, i) => {
    if (shape[place] > edgeOrder) return;
    const given = axis === undefined ? place : typeof axis === "number" ? axis : axis[i];
    const text = `${showShape(shape)} has fewer than ${edgeOrder + 1} elements along axis ${given}`;
    throw new ShapeError(`gradient: ${text}`);
  });
  return axes;
}

/** The shape of an integral along an axis, or the message. */
export type Trapezoid<S, A> = S extends null
  ? Failed
  : S extends readonly []
    ? OutOfRange<"trapezoid", S, A>
    : number extends A
      ? number[]
      : DropAxis<S, A> extends infer R
        ? R extends null
          ? OutOfRange<"trapezoid", S, A>
          : R
        : never;

/** null for places that go with values along an axis, otherwise the message. */
export type PlacesFault<S, X, A> = X extends null
  ? null
  : number extends A
    ? null
    : X extends [infer n]
      ? SameDim<n, DimAt<S, A>> extends Dim
        ? null
        : DimAt<S, A> extends null
          ? null
          : UnlikePlaces<S, X, A>
      : X extends readonly unknown[]
        ? number extends X["length"]
          ? null
          : SameShapes<S, X> extends true
            ? null
            : DimAt<S, A> extends null
              ? null
              : UnlikePlaces<S, X, A>
        : null;
type UnlikePlaces<S, X, A> = `trapezoid: x does not go with axis ${ShowDim<A>} — ${Show<X>} and ${Show<S>}`;
type SameShapes<S, X> = S extends readonly []
  ? X extends readonly []
    ? true
    : false
  : S extends readonly [infer a, ...infer as]
    ? X extends readonly [infer b, ...infer bs]
      ? SameDim<a, b> extends Dim
        ? SameShapes<as, bs>
        : false
      : false
    : true;

/** `PlacesFault` at run time. */
export function requirePlaces(shape: readonly number[], x: readonly number[], axis: number, place: number): void {
  const fits = x.length === 1 ? x[0] === shape[place] : String(x) === String(shape);
  if (fits) return;
  throw new ShapeError(`trapezoid: x does not go with axis ${axis} — ${showShape(x)} and ${showShape(shape)}`);
}

/** null where `unwrap` has its axis, otherwise the message. */
export type UnwrapFault<S, A> = number extends A
  ? null
  : S extends null
    ? null
    : DimAt<S, A> extends null
      ? OutOfRange<"unwrap", S, A>
      : null;

/** The dtype of an integral; null stands for no places. */
export type TrapezoidDType<D, X> = MeanDType<X extends DType ? Promote<D, X> : D>;
