import { ShapeError } from "../core/errors.ts";
import type { SameDim } from "./dims.ts";
import type { IsUnknownRank } from "./ml.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/** Rules of functions that compare vectors: a vector, or the rows of a matrix, with a vector. */

type LastDim<S> = S extends [infer n] ? n : S extends [unknown, infer n] ? n : number;

/** A vector as long as another, or as the rows of a matrix; or the message. */
export type WithVector<Op extends string, S, Y> = unknown extends S | Y
  ? Y
  : Y extends [infer n]
    ? SameDim<LastDim<S>, n> extends null
      ? `${Op}: lengths differ — ${Show<S>} and ${Show<Y>}: ${ShowDim<LastDim<S>>} ≠ ${ShowDim<n>}`
      : Y
    : IsUnknownRank<Y> extends true
      ? Y
      : `${Op}: y must be [?] — got ${Show<Y>}`;

/** One number for the vector, or one for each row. */
export type EachRow<S> = S extends [unknown] ? [] : S extends [infer r, unknown] ? [r] : number[];

/** The distances of the rows of two matrices from each other. */
export type EachPair<S, Y> = S extends [infer r, unknown]
  ? Y extends [infer s, unknown]
    ? [r, s]
    : [r, number]
  : Y extends [unknown, unknown]
    ? [number, Y[0]]
    : [number, number];

/** Pictures: `[count, height, width]`, perhaps with channels; or the message. */
export type Images<Op extends string, S> = unknown extends S
  ? S
  : S extends [unknown, unknown, unknown] | [unknown, unknown, unknown, unknown]
    ? S
    : IsUnknownRank<S> extends true
      ? S
      : `${Op}: expects [?, ?, ?] or [?, ?, ?, ?] — got ${Show<S>}`;

/** What holds the values of a tensor in less room. */
export type Smaller<D> = D extends "float64"
  ? "int8" | "int16" | "float32"
  : D extends "bool" | "int8"
    ? "int8"
    : "int8" | "int16" | D;

/** The twin of `WithVector`. */
export function withVectorShape(op: string, shape: readonly number[], y: readonly number[]): void {
  if (y.length !== 1) throw new ShapeError(`${op}: y must be [?] — got ${showShape(y)}`);
  const last = shape[shape.length - 1];
  if (y[0] !== last) {
    throw new ShapeError(`${op}: lengths differ — ${showShape(shape)} and ${showShape(y)}: ${last} ≠ ${y[0]}`);
  }
}

/** The twin of `Images`. */
export function imagesShape(op: string, shape: readonly number[]): void {
  if (shape.length === 3 || shape.length === 4) return;
  throw new ShapeError(`${op}: expects [?, ?, ?] or [?, ?, ?, ?] — got ${showShape(shape)}`);
}
