import { ShapeError } from "../core/errors.ts";
import type { DimAt } from "../generated/types/shape-axes.ts";
import { type AsList, axesOf, type Vague } from "./axes.ts";
import type { DType } from "./dtype.ts";
import type { SameShape } from "./out.ts";
import { type MeanDType, meanOf, type Promote, promoteTypes } from "./promote.ts";
import type { Reduce } from "./reduce.ts";
import { type Show, showShape } from "./show.ts";

/** The dims along a list of axes. */
type DimsAt<S, L, R extends unknown[] = []> = L extends [infer a, ...infer rest]
  ? DimsAt<S, rest, [...R, DimAt<S, a>]>
  : R;

type Along<A> = A extends readonly unknown[] ? Show<A> : `${A & number}`;

/**
 * Null, or the message: weights have the shape of x, or the dims that it has along the axes, in their order. What the
 * axes themselves are wrong in is told there.
 */
export type Weights<Op extends string, S, A, W> = W extends null
  ? null
  : SameShape<W, S> extends true
    ? null
    : A extends undefined
      ? `${Op}: weights must have the shape of x where there is no axis — ${Show<W>} for ${Show<S>}`
      : Vague<AsList<A>> extends true
        ? null
        : Reduce<S, A> extends string
          ? null
          : SameShape<W, DimsAt<S, AsList<A>>> extends true
            ? null
            : `${Op}: weights do not fit — ${Show<W>} for ${Show<S>} along ${Along<A>}`;

/** The dtype of an average with weights: integers count in float64. */
export type AverageDType<D, W> = W extends null ? MeanDType<D> : Promote<MeanDType<D>, W>;

/** The twin of `AverageDType`. */
export function averageDType(x: DType, weights: DType | undefined): DType {
  return weights === undefined ? meanOf(x) : promoteTypes(meanOf(x), weights);
}

type Sizes = readonly number[];

const same = (a: Sizes, b: Sizes): boolean => a.length === b.length && a.every((dim, i) => dim === b[i]);

/** The twin of `Weights`. It gives the axis of the weights that goes along each axis of x, or null if all do. */
export function weightsAlong(
  op: string,
  shape: Sizes,
  axis: number | Sizes | undefined,
  weights: Sizes,
): readonly number[] | null {
  if (same(weights, shape)) return null;
  const both = `${showShape(weights)} for ${showShape(shape)}`;
  if (axis === undefined) {
    throw new ShapeError(`${op}: weights must have the shape of x where there is no axis — ${both}`);
  }
  const places = axesOf(op, axis, shape);
  if (
    !same(
      weights,
      places.map((place) => shape[place]),
    )
  ) {
    const along = typeof axis === "number" ? `${axis}` : showShape(axis);
    throw new ShapeError(`${op}: weights do not fit — ${both} along ${along}`);
  }
  return shape.map((_, place) => places.indexOf(place));
}
