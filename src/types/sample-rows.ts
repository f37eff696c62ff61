import { ShapeError, ValueError } from "../core/errors.ts";
import type { CeilDiv, Compare, Divide, Multiply, Subtract } from "./arith.ts";
import { type BadCount, type CountFault, requireCount } from "./counts.ts";
import type { SameDim } from "./dims.ts";
import type { IsUnknownRank, Rows } from "./ml.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { DTypeOf, ShapeOf } from "./tensor-like.ts";

/**
 * Rules of functions that take rows out of several tensors of one length: samples and their labels.
 *
 * Inside, a failure is written `where|message`, where `where` is the place of the wrong tensor in the list.
 */

/** `[rows]`: how many rows all tensors of a list have; or the failure. */
export type RowsOfAll<Op extends string, L> = L extends [infer a, ...infer rest]
  ? a extends []
    ? `0|${Op}: a tensor of shape [] has no rows`
    : RowsOfRest<Op, a, Rows<a>, rest, [a]>
  : L extends []
    ? `list|${Op}: needs at least one tensor`
    : [number];

/** How many rows all tensors of a list have; after a failure, any number. */
export type CommonRows<Op extends string, L> = RowsOfAll<Op, L> extends [infer N] ? N : number;

type RowsOfRest<Op extends string, First, N, L, Done extends unknown[]> = L extends [infer b, ...infer rest]
  ? b extends []
    ? `${Done["length"]}|${Op}: a tensor of shape [] has no rows`
    : SameDim<N, Rows<b>> extends infer R
      ? R extends null
        ? `${Done["length"]}|${Op}: rows differ — ${Show<First>} and ${Show<b>}: ${ShowDim<N>} ≠ ${ShowDim<Rows<b>>}`
        : RowsOfRest<Op, First, R, rest, [...Done, b]>
      : never
  : [N];

/** How many rows a tensor has. */
export type RowCountOf<S> = Rows<S>;

/** A shape with another number of rows. */
export type WithRows<S, N> = S extends [unknown, ...infer rest] ? [N, ...rest] : number[];

type PowerOfTen<Digits, P extends string = "1"> = Digits extends `${string}${infer rest}`
  ? PowerOfTen<rest, `${P}0`>
  : P extends `${infer N extends number}`
    ? N
    : never;
type Significant<Digits> = Digits extends `0${infer rest}` ? (rest extends "" ? "0" : Significant<rest>) : Digits;

/** N · 0.Digits, rounded up: reckoned in decimals, where 0.07 · 100 is 7. */
type ShareOf<N extends number, Digits extends string> =
  Significant<Digits> extends `${infer D extends number}`
    ? PowerOfTen<Digits> extends infer P extends number
      ? CeilDiv<Multiply<N, D>, P> extends infer R extends number
        ? R
        : number
      : number
    : number;

/** How many of N rows are for testing: a count, or a share of them. */
export type TestRows<N, P> = N extends number
  ? P extends number
    ? number extends N | P
      ? number
      : `${P}` extends `${bigint}`
        ? P
        : `${P}` extends `0.${infer Digits}`
          ? ShareOf<N, Digits>
          : number
    : number
  : number;

/** The others. */
export type TrainRows<N, P> = N extends number
  ? TestRows<N, P> extends infer T extends number
    ? Subtract<N, T>
    : number
  : number;

/** Whether a number is neither a count nor a share: negative, 0, or a fraction above 1. */
type IsNoPart<P extends number> = number extends P
  ? false
  : `${P}` extends `-${string}` | "0"
    ? true
    : `${P}` extends `${bigint}` | `0.${string}` | `${string}e${string}`
      ? false
      : true;

/** The size of the test set, or the message. */
export type TestSize<Op extends string, N, P> = P extends number
  ? IsNoPart<P> extends true
    ? `${Op}: testSize ${P} is neither a count nor a share of rows`
    : N extends number
      ? TestRows<N, P> extends infer T extends number
        ? number extends N | T
          ? P
          : Compare<T, N> extends -1
            ? P
            : `${Op}: testSize ${P} leaves none of ${N} rows to train on`
        : never
      : P
  : P;

/** Each tensor's rows in two parts, as pairs of shape and dtype: train, test, train, test, …. */
export type TrainTest<T, N, P, Done extends unknown[] = []> = T extends [infer a, ...infer rest]
  ? TrainTest<
      rest,
      N,
      P,
      [...Done, [WithRows<ShapeOf<a>, TrainRows<N, P>>, DTypeOf<a>], [WithRows<ShapeOf<a>, TestRows<N, P>>, DTypeOf<a>]]
    >
  : T extends []
    ? Done
    : [number[], DTypeOf<T extends (infer a)[] ? a : never>][];

/** The rows of each batch: literal if all batches are of one size. */
export type BatchRows<N, B> = N extends number
  ? B extends number
    ? number extends N | B
      ? number
      : Compare<B, N> extends -1
        ? Divide<N, B> extends null
          ? number
          : B
        : N
    : number
  : number;

/** A batch of each tensor, as pairs of shape and dtype. */
export type Batch<T, N, B> = { [K in keyof T]: [WithRows<ShapeOf<T[K]>, BatchRows<N, B>>, DTypeOf<T[K]>] };

/** How many rows go together, or the message. */
export type RowCount<Op extends string, B, What extends string> =
  BadCount<[B], "0"> extends null ? B : CountFault<Op, B, What>;

/** Samples that have rows, or the message. */
export type HasRows<Op extends string, S> = unknown extends S
  ? S
  : S extends []
    ? `${Op}: a tensor of shape [] has no rows`
    : S;

/** Labels for the rows of samples of shape `S`, or the message. */
export type RowLabels<Op extends string, N, Y> = unknown extends N | Y
  ? Y
  : Y extends [infer n]
    ? SameDim<N, n> extends null
      ? `${Op}: labels must be [${ShowDim<N>}] — got ${Show<Y>}`
      : Y
    : IsUnknownRank<Y> extends true
      ? Y
      : `${Op}: labels must be [${ShowDim<N>}] — got ${Show<Y>}`;

/** The twin of `HasRows`. */
export function rowsIn(op: string, shape: readonly number[]): number {
  if (shape.length === 0) throw new ShapeError(`${op}: a tensor of shape [] has no rows`);
  return shape[0];
}

/** The twin of `RowsOfAll`. */
export function rowsOfAll(op: string, shapes: readonly (readonly number[])[]): number {
  if (shapes.length === 0) throw new ValueError(`${op}: needs at least one tensor`);
  const [first] = shapes;
  const rows = rowsIn(op, first);
  for (const shape of shapes) {
    if (rowsIn(op, shape) === rows) continue;
    throw new ShapeError(`${op}: rows differ — ${showShape(first)} and ${showShape(shape)}: ${rows} ≠ ${shape[0]}`);
  }
  return rows;
}

/** The twin of `TestRows` and `TestSize`. */
export function testRows(op: string, rows: number, size: unknown): number {
  if (typeof size !== "number" || !(size > 0) || (size >= 1 && !Number.isInteger(size))) {
    throw new ValueError(`${op}: testSize ${size} is neither a count nor a share of rows`);
  }
  const count = size < 1 ? shareOf(rows, size) : size;
  if (count >= rows) throw new ValueError(`${op}: testSize ${size} leaves none of ${rows} rows to train on`);
  return count;
}

function shareOf(rows: number, share: number): number {
  const digits = /^0\.(\d+)$/.exec(String(share))?.[1];
  if (digits === undefined) return Math.ceil(rows * share);
  const whole = 10n ** BigInt(digits.length);
  return Number((BigInt(rows) * BigInt(digits) + whole - 1n) / whole);
}

/** The twin of `RowLabels`. */
export function rowLabelsShape(op: string, rows: number, shape: readonly number[]): void {
  if (shape.length !== 1 || shape[0] !== rows) {
    throw new ShapeError(`${op}: labels must be [${rows}] — got ${showShape(shape)}`);
  }
}

/** The twin of `RowCount`. */
export function requireRowCount(op: string, what: string, count: unknown): asserts count is number {
  requireCount(op, what, count, 1);
}
