import { ShapeError, ValueError } from "../core/errors.ts";
import type { Add, Subtract } from "./arith.ts";
import type { DType, FloatDType } from "./dtype.ts";
import type { SameShape } from "./out.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { TensorLike } from "./tensor-like.ts";

/** NumPy's rules for the number of bins. */
export type BinRule = "auto" | "fd" | "doane" | "scott" | "stone" | "rice" | "sturges" | "sqrt";

/** The bins along one axis: how many, or their edges. */
export type AxisBins = number | readonly number[] | TensorLike<unknown, DType>;

/** The bins of a histogram: how many of equal width, their edges, or a rule. */
export type Bins = AxisBins | BinRule;

/** The bins along each of several axes: the same for all, or a list. */
export type ManyBins = number | readonly AxisBins[];

/** The number of edges; null where there are too few; a message's shape otherwise. */
type EdgeCount<B> = B extends number
  ? number extends B
    ? number
    : Add<B, 1>
  : B extends TensorLike<infer S, unknown>
    ? S extends [infer n]
      ? n
      : number
    : B extends readonly unknown[]
      ? B["length"]
      : number;

/** The number of bins. */
type BinCount<B> = B extends number
  ? B
  : EdgeCount<B> extends infer n
    ? n extends number
      ? number extends n
        ? number
        : Subtract<n, 1>
      : number
    : never;

type CountFault<Op extends string, N extends number> = number extends N
  ? null
  : `${N}` extends `-${string}` | `${string}.${string}` | "0"
    ? `${Op}: the number of bins must be a positive integer, got ${N}`
    : null;

type EdgesFault<Op extends string, S> = S extends [0]
  ? `${Op}: bins must have at least one edge`
  : S extends [unknown]
    ? null
    : S extends readonly unknown[]
      ? number extends S["length"]
        ? null
        : `${Op}: the edges of bins must be 1-d, got ${Show<S>}`
      : null;

/** Null, or why these are no bins. */
export type BinsFault<Op extends string, B> = B extends number
  ? CountFault<Op, B>
  : B extends TensorLike<infer S, unknown>
    ? EdgesFault<Op, S>
    : B extends readonly unknown[]
      ? EdgesFault<Op, [B["length"]]>
      : null;

/** Null, or why weights do not go with x. */
export type HistogramWeights<Op extends string, S, B, W> = W extends null
  ? null
  : B extends string
    ? `${Op}: a rule for the number of bins takes no weights`
    : SameShape<W, S> extends true
      ? null
      : `${Op}: weights must have the shape of x — ${Show<W>} for ${Show<S>}`;

/** The dtype of the edges: that of x where it is a float, else float64; that of edges in a tensor. */
export type EdgeDType<B, D> =
  B extends TensorLike<unknown, infer E>
    ? E
    : B extends readonly unknown[]
      ? "float64"
      : D extends FloatDType
        ? D
        : "float64";

/** The dtype of the counts: int32, that of the weights, or, for a density, float64. */
export type HistogramDType<W, N> = N extends true ? "float64" : W extends null ? "int32" : W;

/** The dtype of the edges along one of several axes. */
export type AxisEdgeDType<B> = B extends TensorLike<unknown, infer E> ? E : "float64";

/** The edges of the bins, as they are asked for along D axes. */
type Repeated<B, D, L extends unknown[] = []> = number extends D
  ? B[]
  : L["length"] extends D
    ? L
    : L["length"] extends 32
      ? B[]
      : Repeated<B, D, [...L, B]>;

/** The bins along each axis of points. */
export type BinsAlong<B, D> = B extends number ? Repeated<B, D> : B extends readonly [...infer L] ? L : B[];

/** The shape of a histogram of points in several dimensions. */
export type HistogramShape<L> = L extends unknown[]
  ? number extends L["length"]
    ? number[]
    : { [K in keyof L]: BinCount<L[K]> }
  : number[];

/** The shape of the edges, and that of the counts. The `infer` keeps the bins from being inferred from an annotation (see `Ok`). */
export type EdgesShape<B> = EdgeCount<B> extends infer n ? [n] : never;
export type CountsShape<B> = BinCount<B> extends infer n ? [n] : never;

/** Null, or the first of several bins that are none. */
export type ManyBinsFault<Op extends string, B, D> = B extends readonly unknown[]
  ? number extends B["length"] | D
    ? null
    : B["length"] extends D
      ? FirstFault<Op, B>
      : `${Op}: there are bins for ${B["length"]} of ${ShowDim<D>} dimensions`
  : BinsFault<Op, B>;
type FirstFault<Op extends string, L> = L extends readonly [infer b, ...infer rest]
  ? BinsFault<Op, b> extends infer R
    ? R extends string
      ? R
      : FirstFault<Op, rest>
    : never
  : null;

/** The number of dimensions of points: the columns of a matrix. */
export type Dimensions<S> = S extends [unknown, infer d] ? d : number;

/** Null, or why these are no points. */
export type PointsFault<Op extends string, S> = S extends readonly unknown[]
  ? number extends S["length"]
    ? null
    : S extends [unknown, unknown]
      ? null
      : `${Op}: points are the rows of a matrix, got ${Show<S>}`
  : null;

/** The twin of `BinsFault` for a number of bins. */
export function requireBinCount(op: string, count: number): void {
  if (Number.isInteger(count) && count >= 1) return;
  throw new ValueError(`${op}: the number of bins must be a positive integer, got ${count}`);
}

/** The twin of `BinsFault` for edges. */
export function requireEdges(op: string, shape: readonly number[]): void {
  if (shape.length !== 1) throw new ShapeError(`${op}: the edges of bins must be 1-d, got ${showShape(shape)}`);
  if (shape[0] === 0) throw new ShapeError(`${op}: bins must have at least one edge`);
}

/** The twin of `HistogramWeights`. */
export function requireHistogramWeights(
  op: string,
  shape: readonly number[],
  bins: unknown,
  weights: readonly number[],
): void {
  if (typeof bins === "string") throw new ValueError(`${op}: a rule for the number of bins takes no weights`);
  if (weights.length !== shape.length || weights.some((dim, i) => dim !== shape[i])) {
    throw new ShapeError(`${op}: weights must have the shape of x — ${showShape(weights)} for ${showShape(shape)}`);
  }
}

/** The twin of `PointsFault`. */
export function requirePoints(op: string, shape: readonly number[]): void {
  if (shape.length !== 2) throw new ShapeError(`${op}: points are the rows of a matrix, got ${showShape(shape)}`);
}
