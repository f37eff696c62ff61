import { ShapeError } from "../core/errors.ts";
import type { SameDim } from "./dims.ts";
import type { DType } from "./dtype.ts";
import type { AddDim } from "./monomial.ts";
import { type Promote, promoteTypes } from "./promote.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/**
 * Covariances take variables and their observations: a vector is one variable, a matrix has one in each row, or, where
 * `rowvar` is false, in each column. As in NumPy, one row of a second matrix stays one variable even then.
 */

/** `[variables, observations]`; null where there are more than two axes. */
type Sides<S, R> = S extends []
  ? [1, 1]
  : S extends [infer n]
    ? [1, n]
    : S extends [infer a, infer b]
      ? boolean extends R
        ? [number, number]
        : R extends false
          ? [b, a]
          : [a, b]
      : S extends readonly unknown[]
        ? number extends S["length"]
          ? [number, number]
          : null
        : [number, number];

type SecondSides<S, R> = S extends [infer a, unknown]
  ? number extends a
    ? R extends true
      ? Sides<S, R>
      : [number, number]
    : a extends 1
      ? Sides<S, true>
      : Sides<S, R>
  : Sides<S, R>;

/** Null, or why x has no variables. */
export type CovarianceOf<Op extends string, S, R> =
  Sides<S, R> extends null ? `${Op}: x has more than two axes — ${Show<S>}` : null;

/** Null, or why a second tensor does not go with the first. */
export type CovariancePair<Op extends string, S, Y, R> = Y extends null
  ? null
  : SecondSides<Y, R> extends [unknown, infer m]
    ? Sides<S, R> extends [unknown, infer n]
      ? SameDim<n, m> extends null
        ? `${Op}: observations differ — ${Show<S>} and ${Show<Y>}: ${ShowDim<n>} ≠ ${ShowDim<m>}`
        : null
      : null
    : `${Op}: y has more than two axes — ${Show<Y>}`;

/** Null, or why weights do not go with the observations. */
export type ObservationWeights<Op extends string, S, R, W, Name extends string> = W extends null
  ? null
  : W extends [infer m]
    ? Sides<S, R> extends [unknown, infer n]
      ? SameDim<n, m> extends null
        ? `${Op}: ${Name} do not fit — ${Show<W>} for ${ShowDim<n>} observations`
        : null
      : null
    : W extends readonly unknown[]
      ? number extends W["length"]
        ? null
        : `${Op}: ${Name} must be 1-d — ${Show<W>}`
      : null;

/** Square, or no axes for one variable. A number of variables that is not known may be one. */
type Square<N> = number extends N ? number[] : N extends 1 ? [] : [N, N];

/** The shape of a matrix of covariances. */
export type CovarianceShape<S, Y, R> =
  Sides<S, R> extends [infer a, unknown]
    ? a extends 0
      ? [0, 0]
      : Y extends null
        ? Square<a>
        : SecondSides<Y, R> extends [infer b, unknown]
          ? Square<AddDim<a, b>>
          : number[]
    : number[];

/** The dtype of covariances: float64 at least. */
export type CovarianceDType<D, E> = E extends null ? Promote<D, "float64"> : Promote<Promote<D, E>, "float64">;

/** The twin of `CovarianceDType`. */
export function covarianceDType(x: DType, y: DType | undefined): DType {
  return promoteTypes(y === undefined ? x : promoteTypes(x, y), "float64");
}

type Sizes = readonly number[];

/** Whether a tensor is turned, so that its rows are the variables. */
export const turns = (shape: Sizes, rowvar: boolean, second: boolean): boolean =>
  !rowvar && shape.length === 2 && !(second && shape[0] === 1);

/** The twin of `CovarianceOf` and `CovariancePair`: `[variables, observations]`. */
export function covarianceSides(op: string, shape: Sizes, rowvar: boolean, first?: Sizes): [number, number] {
  const second = first !== undefined;
  if (shape.length > 2)
    throw new ShapeError(`${op}: ${second ? "y" : "x"} has more than two axes — ${showShape(shape)}`);
  const [rows, columns] = shape.length === 2 ? shape : [1, shape.length === 1 ? shape[0] : 1];
  const sides: [number, number] = turns(shape, rowvar, second) ? [columns, rows] : [rows, columns];
  if (first === undefined) return sides;
  const [, observations] = covarianceSides(op, first, rowvar);
  if (observations !== sides[1]) {
    const both = `${showShape(first)} and ${showShape(shape)}: ${observations} ≠ ${sides[1]}`;
    throw new ShapeError(`${op}: observations differ — ${both}`);
  }
  return sides;
}

/** The twin of `ObservationWeights`. */
export function requireObservationWeights(op: string, name: string, observations: number, shape: Sizes): void {
  if (shape.length !== 1) throw new ShapeError(`${op}: ${name} must be 1-d — ${showShape(shape)}`);
  if (shape[0] !== observations) {
    throw new ShapeError(`${op}: ${name} do not fit — ${showShape(shape)} for ${observations} observations`);
  }
}
