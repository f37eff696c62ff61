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

/** A result for each row of samples of shape `S`: `[rows, ...N]`, or the message. */
export type FittedShape<Op extends string, F, S, N extends unknown[]> = unknown extends S
  ? [number, ...N]
  : FittedFault<Op, F, S> extends infer R
    ? R extends string
      ? R
      : [Rows<S>, ...N]
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
