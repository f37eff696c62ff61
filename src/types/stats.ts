import { ShapeError } from "../core/errors.ts";
import type { Failed } from "./axes.ts";
import type { Cumulative, Reduce, ReduceFilled } from "./reduce.ts";
import { type Show, showShape } from "./show.ts";

/** What SciPy does about NaN: gives NaN, leaves them out, or throws. */
export type NanPolicy = "propagate" | "omit" | "raise";

/** How SciPy ranks elements that are equal. */
export type RankMethod = "average" | "min" | "max" | "dense" | "ordinal";

/** SciPy's axis as NumPy's: 0 unless told, null for all elements. */
export type StatsAxis<A> = A extends undefined ? 0 : A extends null ? undefined : A;

/** The shape of a reduction in SciPy's manner, or the message. */
export type StatsReduce<S, A, K, Op extends string> = Reduce<S, StatsAxis<A>, K, Op>;

/** `StatsReduce` of a function that has no value for no elements. */
export type StatsReduceFilled<S, A, K, Op extends string> = ReduceFilled<S, StatsAxis<A>, K, Op>;

/** The shape of what is computed for each element along an axis, or the message. */
export type StatsAlong<S, A, Op extends string> =
  Reduce<S, StatsAxis<A>, true, Op> extends infer R ? (R extends string ? R : S) : never;

/** Without an axis ranks are those of all elements in C order. */
export type RankShape<S, A, Op extends string> = A extends number
  ? Reduce<S, A, true, Op> extends infer R
    ? R extends string
      ? R
      : S
    : never
  : Cumulative<S>;

/** Null, or why a tensor has no columns. */
export type ColumnsFault<Op extends string, S> = S extends null
  ? Failed
  : S extends readonly unknown[]
    ? number extends S["length"]
      ? null
      : S extends [unknown, unknown]
        ? null
        : `${Op}: x must be 2-d, got ${Show<S>}`
    : null;

/** Null, or why a number of resamples is none. */
export type ResamplesFault<Op extends string, N> = number extends N
  ? null
  : `${N & number}` extends `-${string}` | `${string}.${string}` | "0"
    ? `${Op}: resamples must be positive, got ${N & number}`
    : null;

/** What is left of a matrix when some rows have gone. */
export type SomeRows<S> = S extends [unknown, infer n] ? [number, n] : [number, number];

/** The twin of `ColumnsFault`. */
export function requireColumns(op: string, shape: readonly number[]): void {
  if (shape.length !== 2) throw new ShapeError(`${op}: x must be 2-d, got ${showShape(shape)}`);
}

/** The twin of `StatsAxis`. */
export const statsAxis = (axis: number | null | undefined): number | undefined =>
  axis === undefined ? 0 : axis === null ? undefined : axis;
