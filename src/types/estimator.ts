import { ShapeError } from "../core/errors.ts";
import type { SameDim } from "./dims.ts";
import type { FloatDType } from "./dtype.ts";
import type { IsUnknownRank, Matrix, Rows } from "./ml.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { TensorLike } from "./tensor-like.ts";

/** The shape rules of estimators: what was fitted on a matrix takes matrices of as many columns. */

/** The number of columns of a matrix. */
export type Columns<S> = S extends [unknown, infer n] ? n : number;

/** Why what was fitted on `F` columns does not take samples of shape `S`, or null. */
type FittedFault<Op extends string, F, S> = S extends [unknown, infer n]
  ? SameDim<n, F> extends null
    ? `${Op}: x has ${ShowDim<n>} columns, but it was fitted on ${ShowDim<F>} — ${Show<S>}`
    : null
  : IsUnknownRank<S> extends true
    ? null
    : `${Op}: expects [?, ${ShowDim<F>}] — got ${Show<S>}`;

type RowOf<B, N extends unknown[]> = number extends N["length"] ? number[] : [B, ...N];

/** A result for each row of samples of shape `S`: `[rows, ...N]`, or the message. */
export type FittedShape<Op extends string, F, S, N extends unknown[]> = unknown extends S
  ? RowOf<number, N>
  : FittedFault<Op, F, S> extends infer R
    ? R extends string
      ? R
      : RowOf<Rows<S>, N>
    : never;

/** A parameter for samples, of something fitted on `F` columns: a tensor `[rows, F]`, or the message. */
export type FittedSamples<Op extends string, F, S, D> =
  FittedShape<Op, F, S, []> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never;

/** A parameter for the samples to fit on: a matrix, or the message. */
export type Samples<Op extends string, S, D> =
  Matrix<Op, S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never;

/** The dtype of transformed samples: floats keep theirs, integers become float64. */
export type KeptFloat<D> = D extends FloatDType ? D : "float64";

/** The twin of `FittedShape`: refuses samples whose columns are not those of the fit. */
export function fittedShape(op: string, columns: number, shape: readonly number[]): readonly number[] {
  if (shape.length !== 2) throw new ShapeError(`${op}: expects [?, ${columns}] — got ${showShape(shape)}`);
  if (shape[1] === columns) return shape;
  throw new ShapeError(`${op}: x has ${shape[1]} columns, but it was fitted on ${columns} — ${showShape(shape)}`);
}

type RowsDiffer<
  Op extends string,
  S,
  Y,
> = `${Op}: rows differ — ${Show<S>} and ${Show<Y>}: ${ShowDim<Rows<S>>} ≠ ${ShowDim<Rows<Y>>}`;

/** Whether `Y` has `Rank` axes at most, and one at least. */
type HasRank<Y, Rank> = Y extends [unknown]
  ? true
  : Y extends [unknown, unknown]
    ? Rank extends 2
      ? true
      : false
    : false;

/** Targets of shape `Y` for samples of shape `S`, one for each row, or (`Rank` 2) several; or the message. */
export type FitTargets<Op extends string, S, Y, Rank extends 1 | 2> = unknown extends S | Y
  ? Y
  : HasRank<Y, Rank> extends true
    ? SameDim<Rows<S>, Rows<Y>> extends null
      ? RowsDiffer<Op, S, Y>
      : Y
    : IsUnknownRank<Y> extends true
      ? Y
      : `${Op}: y must be [?]${Rank extends 2 ? " or [?, ?]" : ""} — got ${Show<Y>}`;

/** Targets to score predictions of shape `P` with: as many rows, and as many targets, or the message. */
export type ScoreTargets<Op extends string, P, Y> = unknown extends P | Y
  ? Y
  : P extends [infer b]
    ? Y extends [infer n]
      ? SameDim<b, n> extends null
        ? `${Op}: y must be ${Show<P>} — got ${Show<Y>}`
        : Y
      : IsUnknownRank<Y> extends true
        ? Y
        : `${Op}: y must be ${Show<P>} — got ${Show<Y>}`
    : P extends [infer b, infer t]
      ? Y extends [infer n, infer u]
        ? null extends SameDim<b, n> | SameDim<t, u>
          ? `${Op}: y must be ${Show<P>} — got ${Show<Y>}`
          : Y
        : IsUnknownRank<Y> extends true
          ? Y
          : `${Op}: y must be ${Show<P>} — got ${Show<Y>}`
      : Y;

/** A parameter for a tensor whose shape a rule gives or refuses. */
export type Checked<Rule, S, D> = Rule extends infer R ? (R extends string ? R : TensorLike<S, D>) : never;

/** The axes of targets after the rows: none, or that of several targets. */
export type Trailing<Y> = Y extends [unknown, infer t] ? [t] : Y extends [unknown] ? [] : number[];

/** `[...T, F]`: a row of coefficients for each target. */
export type PerTarget<T extends unknown[], F> = number extends T["length"] ? number[] : [...T, F];

/** The twin of `FitTargets`. */
export function fitTargetsShape(op: string, shape: readonly number[], y: readonly number[], rank: 1 | 2): void {
  if (y.length !== 1 && y.length !== rank) {
    throw new ShapeError(`${op}: y must be [?]${rank === 2 ? " or [?, ?]" : ""} — got ${showShape(y)}`);
  }
  if (y[0] !== shape[0]) {
    throw new ShapeError(`${op}: rows differ — ${showShape(shape)} and ${showShape(y)}: ${shape[0]} ≠ ${y[0]}`);
  }
}

/** The twin of `ScoreTargets`. */
export function scoreTargetsShape(op: string, predicted: readonly number[], y: readonly number[]): void {
  if (y.length === predicted.length && y.every((dim, axis) => dim === predicted[axis])) return;
  throw new ShapeError(`${op}: y must be ${showShape(predicted)} — got ${showShape(y)}`);
}
