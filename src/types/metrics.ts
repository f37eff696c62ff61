import { ShapeError, ValueError } from "../core/errors.ts";
import type { SameDim } from "./dims.ts";
import type { IsUnknownRank, Rows } from "./ml.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/** Rules of metrics. */

/** How the values of the classes become one: null keeps them apart. */
export type Average = "macro" | "micro" | "weighted" | "binary" | null;

/** The average of a metric of `C` classes, or the message: only of two classes one is the positive one. */
export type CheckedAverage<Op extends string, C, V> = V extends "binary"
  ? SameDim<C, 2> extends null
    ? `${Op}: average binary is for 2 classes, got ${ShowDim<C>}`
    : V
  : V;

/** The twin of `CheckedAverage`. */
export function requireAverage(op: string, classes: number, average: unknown): asserts average is Average {
  if (average === "binary" && classes !== 2) {
    throw new ValueError(`${op}: average binary is for 2 classes, got ${classes}`);
  }
  if (average !== null && !["macro", "micro", "weighted", "binary"].includes(String(average))) {
    throw new ValueError(
      `${op}: average must be "macro", "micro", "weighted", "binary" or null, got ${String(average)}`,
    );
  }
}

type RowsFault<Op extends string, S, Y> =
  SameDim<Rows<S>, Rows<Y>> extends null
    ? `${Op}: rows differ — ${Show<S>} and ${Show<Y>}: ${ShowDim<Rows<S>>} ≠ ${ShowDim<Rows<Y>>}`
    : Y;

/** Scores of shape `Y` for labels of shape `S`: one for each row, or one for each row and class; or the message. */
export type Scores<Op extends string, S, Y> = unknown extends S | Y
  ? Y
  : Y extends [unknown] | [unknown, unknown]
    ? RowsFault<Op, S, Y>
    : IsUnknownRank<Y> extends true
      ? Y
      : `${Op}: scores must be [?] or [?, ?] — got ${Show<Y>}`;

/** The twin of `Scores`. */
export function scoresShape(op: string, labels: readonly number[], scores: readonly number[]): readonly number[] {
  if (scores.length !== 1 && scores.length !== 2) {
    throw new ShapeError(`${op}: scores must be [?] or [?, ?] — got ${showShape(scores)}`);
  }
  if (scores[0] !== labels[0]) {
    const both = `${showShape(labels)} and ${showShape(scores)}`;
    throw new ShapeError(`${op}: rows differ — ${both}: ${labels[0]} ≠ ${scores[0]}`);
  }
  return scores;
}

/** Targets of a regression: one for each row, or several; or the message. */
export type Values<Op extends string, S> = unknown extends S
  ? S
  : S extends [unknown] | [unknown, unknown]
    ? S
    : IsUnknownRank<S> extends true
      ? S
      : `${Op}: expects [?] or [?, ?] — got ${Show<S>}`;

type Differ<Op extends string, S, Y> = `${Op}: shapes differ — ${Show<S>} and ${Show<Y>}`;

/** Targets of the same shape as others, or the message. */
export type SameValues<Op extends string, S, Y> = unknown extends S | Y
  ? Y
  : S extends [infer a]
    ? Y extends [infer b]
      ? SameDim<a, b> extends null
        ? Differ<Op, S, Y>
        : Y
      : IsUnknownRank<Y> extends true
        ? Y
        : Differ<Op, S, Y>
    : S extends [infer a, infer c]
      ? Y extends [infer b, infer d]
        ? null extends SameDim<a, b> | SameDim<c, d>
          ? Differ<Op, S, Y>
          : Y
        : IsUnknownRank<Y> extends true
          ? Y
          : Differ<Op, S, Y>
      : Values<Op, Y>;

/** The twin of `Values`. */
export function valuesShape(op: string, shape: readonly number[]): readonly number[] {
  if (shape.length === 1 || shape.length === 2) return shape;
  throw new ShapeError(`${op}: expects [?] or [?, ?] — got ${showShape(shape)}`);
}

/** The twin of `SameValues`. */
export function sameValuesShape(op: string, shape: readonly number[], other: readonly number[]): readonly number[] {
  valuesShape(op, shape);
  if (shape.length !== other.length || shape.some((dim, axis) => dim !== other[axis])) {
    throw new ShapeError(`${op}: shapes differ — ${showShape(shape)} and ${showShape(other)}`);
  }
  return other;
}
