import { ShapeError, ValueError } from "../core/errors.ts";
import type { Min } from "./arith.ts";
import type { Failed } from "./axes.ts";
import { broadcastClash, broadcastShapes } from "./broadcast.ts";
import type { BroadcastClash, BroadcastVariadic } from "./broadcast-variadic.ts";
import type { SameDim } from "./dims.ts";
import type { DType } from "./dtype.ts";
import type { NoMatrix, Square } from "./linalg.ts";
import type { MeanDType, Promote } from "./promote.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

/** The shapes of solutions and of triangular and orthogonal factors. */

/** The dtype of what is computed from a stack of matrices: integers give float64. */
export type FieldDType<D> = MeanDType<D>;

/** The dtype of what is computed from two. */
export type FieldPromote<D, E> = Promote<FieldDType<D>, FieldDType<E>> extends infer P extends DType ? P : never;

/** The dims before those of a matrix. */
export type BatchOf<S> = S extends [unknown, unknown]
  ? []
  : S extends readonly [...infer batch, unknown, unknown]
    ? batch
    : number[];

/** Whether a shape is square: its number of rows, null where it is not a stack of square matrices. */
type Size<A> = A extends readonly [...unknown[], infer m, infer n] ? SameDim<m, n> : number;

type RowsDiffer<A, B, N, K> = `linalg.solve: rows differ — ${Show<A>} and ${Show<B>}: ${ShowDim<N>} ≠ ${ShowDim<K>}`;

type SolveVector<A, B, K> =
  Size<A> extends infer N
    ? SameDim<N, K> extends infer d extends Dim
      ? [...BatchOf<A>, d]
      : RowsDiffer<A, B, N, K>
    : never;

type SolveMatrix<A, B, Batch, K, C> =
  Size<A> extends infer N
    ? SameDim<N, K> extends infer d extends Dim
      ? BroadcastVariadic<BatchOf<A>, Batch, "linalg.solve"> extends infer batch
        ? batch extends unknown[]
          ? number extends batch["length"]
            ? number[]
            : [...batch, d, C]
          : `linalg.solve: batch dimensions do not broadcast — ${Show<A>} and ${Show<B>}: ${BroadcastClash<BatchOf<A>, Batch>}`
        : never
      : RowsDiffer<A, B, N, K>
    : never;

/**
 * The shape of the x with A x = B, or the message. B is a vector if it is 1-D, otherwise a stack of matrices whose batch
 * is broadcast with that of A. Null where A is no stack of square matrices, which is said of A.
 */
export type Solve<A, B> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : Square<A, "linalg.solve"> extends string
      ? null
      : B extends [infer k]
        ? SolveVector<A, B, k>
        : B extends [infer k, infer c]
          ? SolveMatrix<A, B, [], k, c>
          : B extends readonly [...infer batch, infer k, infer c]
            ? SolveMatrix<A, B, batch, k, c>
            : B extends readonly []
              ? `linalg.solve: b has no rows — ${Show<A>} and []`
              : number[];

/** `Solve` at run time, for a stack of square matrices. */
export function solveShape(a: readonly number[], b: readonly number[]): number[] {
  const text = (): string => `${showShape(a)} and ${showShape(b)}`;
  if (b.length === 0) throw new ShapeError(`linalg.solve: b has no rows — ${text()}`);
  const vector = b.length === 1;
  const n = a[a.length - 1];
  const k = b[b.length - (vector ? 1 : 2)];
  if (n !== k) throw new ShapeError(`linalg.solve: rows differ — ${text()}: ${n} ≠ ${k}`);
  const batch = a.slice(0, -2);
  if (vector) return [...batch, n];
  const clash = broadcastClash(batch, b.slice(0, -2));
  if (clash !== undefined)
    throw new ShapeError(`linalg.solve: batch dimensions do not broadcast — ${text()}: ${clash}`);
  return [...broadcastShapes("linalg.solve", batch, b.slice(0, -2)), n, b[b.length - 1]];
}

/** The shape of the determinants of a stack of matrices, or the message. */
export type Determinants<S, Op extends string> =
  Square<S, Op> extends infer R ? (R extends string ? R : BatchOf<R>) : never;

/** A shape of two dims and more, or the message. */
export type Matrices<S, Op extends string> = S extends null
  ? Failed
  : S extends [unknown, unknown]
    ? S
    : S extends readonly [] | readonly [unknown]
      ? NoMatrix<Op, S>
      : S;

/** What `qr` gives. */
export type QRMode = "reduced" | "complete" | "r" | "raw";

/** The shapes of Q and R, and of the reflectors and factors of mode "raw". */
export type QRShape<S, Factor extends "q" | "r" | "raw" | "tau", M = "reduced"> = S extends null
  ? Failed
  : S extends [infer m, infer n]
    ? QRDims<[], m, n, Factor, M>
    : S extends readonly [...infer batch, infer m, infer n]
      ? QRDims<batch, m, n, Factor, M>
      : number[];

type QRDims<Batch extends unknown[], R, C, Factor, M> = Factor extends "raw"
  ? [...Batch, C, R]
  : Factor extends "tau"
    ? [...Batch, Min<R, C>]
    : (M extends "complete" ? R : Min<R, C>) extends infer k
      ? Factor extends "q"
        ? [...Batch, R, k]
        : [...Batch, k, C]
      : never;

/** The dtype of an integer power: that of the matrix, or of its inverse. */
export type PowerDType<D, N extends number> = number extends N
  ? D | FieldDType<D>
  : `${N}` extends `-${string}`
    ? FieldDType<D>
    : D;

/** A chain of products from one end to the other, as `where|message` where it fails. `Rows` is [] for a row vector. */
type Chain<Rows extends unknown[], K, Rest, Done extends unknown[], Last> = Rest extends [infer b, ...infer rest]
  ? b extends null
    ? Failed
    : rest extends []
      ? b extends [infer k]
        ? Link<K, k, Rows, Last, b, Done>
        : b extends [infer k, infer n]
          ? Link<K, k, [...Rows, n], Last, b, Done>
          : WrongRank<b, Done["length"], "one or two dims">
      : b extends [infer k, infer n]
        ? SameDim<K, k> extends Dim
          ? Chain<Rows, n, rest, [...Done, b], b>
          : Link<K, k, [], Last, b, Done>
        : WrongRank<b, Done["length"], "two dims">
  : number[];

type Link<K, L, R, A, B, Done extends unknown[]> =
  SameDim<K, L> extends Dim
    ? R
    : `${Done["length"]}|linalg.multiDot: inner dimensions differ — ${Show<A>} @ ${Show<B>}: ${ShowDim<K>} ≠ ${ShowDim<L>}`;

type WrongRank<S, I extends number, Dims extends string> = S extends readonly unknown[]
  ? number extends S["length"]
    ? number[]
    : `${I}|linalg.multiDot: operand ${I} must have ${Dims} — ${Show<S>}`
  : number[];

/** The shape of a product of a list of matrices, the first and the last of which may be vectors, or `where|message`. */
export type MultiDotAt<L> = L extends [infer a, unknown, ...unknown[]]
  ? a extends null
    ? Failed
    : L extends [unknown, ...infer rest]
      ? a extends [infer k]
        ? Chain<[], k, rest, [a], a>
        : a extends [infer m, infer k]
          ? Chain<[m], k, rest, [a], a>
          : WrongRank<a, 0, "one or two dims">
      : never
  : L extends [] | [unknown]
    ? "list|linalg.multiDot: needs at least two tensors"
    : number[];

/** `MultiDotAt` at run time, without the place. */
export function multiDotShape(shapes: readonly (readonly number[])[]): number[] {
  if (shapes.length < 2) throw new ValueError("linalg.multiDot: needs at least two tensors");
  const last = shapes.length - 1;
  shapes.forEach((shape, i) => {
    const end = i === 0 || i === last;
    if (shape.length !== 2 && !(end && shape.length === 1)) {
      const dims = end ? "one or two dims" : "two dims";
      throw new ShapeError(`linalg.multiDot: operand ${i} must have ${dims} — ${showShape(shape)}`);
    }
    if (i === 0) return;
    const before = shapes[i - 1];
    const [k, l] = [before[before.length - 1], shape[0]];
    if (k === l) return;
    throw new ShapeError(
      `linalg.multiDot: inner dimensions differ — ${showShape(before)} @ ${showShape(shape)}: ${k} ≠ ${l}`,
    );
  });
  return [...shapes[0].slice(0, -1), ...shapes[last].slice(1)];
}
