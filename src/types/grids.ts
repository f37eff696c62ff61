import { ShapeError } from "../core/errors.ts";
import type { Negate } from "./arith.ts";
import type { Failed } from "./axes.ts";
import type { CreateShape } from "./create.ts";
import { type DiagonalLength, diagonalLength } from "./diagonal.ts";
import type { DType } from "./dtype.ts";
import type { Flat } from "./matmul.ts";
import type { AddDim } from "./monomial.ts";
import { type Show, showShape } from "./show.ts";

/** Matrices around a diagonal, and grids over lists of coordinates. */

/** The side of the matrix with `N` elements on its diagonal K. */
type Side<N, K> = K extends number ? (`${K}` extends `-${string}` ? AddDim<N, Negate<K>> : AddDim<N, K>) : number;

type SquareOf<N> = [N, N];

/** The shape of `diag`, or the message: a matrix around a vector, or the diagonal of a matrix. */
export type Diag<S, K> = S extends null
  ? Failed
  : S extends [infer n]
    ? SquareOf<Side<n, K>>
    : S extends [infer m, infer n]
      ? [DiagonalLength<m, n, K>]
      : S extends readonly unknown[]
        ? number extends S["length"]
          ? number[]
          : `diag: x must have one or two dims — ${Show<S>}`
        : number[];

/** `Diag` at run time. */
export function diagShape(shape: readonly number[], k: number): number[] {
  if (shape.length === 1) return [shape[0] + Math.abs(k), shape[0] + Math.abs(k)];
  if (shape.length === 2) return [diagonalLength(shape[0], shape[1], k)];
  throw new ShapeError(`diag: x must have one or two dims — ${showShape(shape)}`);
}

/** The shape of `diagflat`. */
export type Diagflat<S, K> = S extends null ? Failed : SquareOf<Side<Flat<S>, K>>;

/** The shape of `tril` and `triu`, or the message: a vector stands for a matrix with that row everywhere. */
export type Triangle<S, Op extends string> = S extends null
  ? Failed
  : S extends [infer n]
    ? [n, n]
    : S extends readonly []
      ? `${Op}: x must have an axis — []`
      : S;

/** `Triangle` at run time. */
export function triangleShape(op: string, shape: readonly number[]): readonly number[] {
  if (shape.length === 0) throw new ShapeError(`${op}: x must have an axis — []`);
  return shape.length === 1 ? [shape[0], shape[0]] : shape;
}

/** The shape of `vander`, or the message. */
export type Vander<S, N> = S extends null
  ? Failed
  : S extends [infer n]
    ? [n, N extends number ? N : n]
    : S extends readonly unknown[]
      ? number extends S["length"]
        ? number[]
        : `vander: x must have one dim — ${Show<S>}`
      : number[];

/** Refuses what is no vector. */
export function requireVector(op: string, shape: readonly number[]): void {
  if (shape.length !== 1) throw new ShapeError(`${op}: x must have one dim — ${showShape(shape)}`);
}

/** In which order the first two axes of a grid come: that of x and y on paper, or that of the lists. */
export type Indexing = "xy" | "ij";

/** A shape with 1 for all dims but the one at a place. */
type AllOnesBut<S, K> = { [J in keyof S]: J extends K ? S[J] : 1 };

type Lengths<L> = { [K in keyof L]: Flat<L[K]> };

type Swapped<L, I> = I extends "ij" ? L : L extends [infer a, infer b, ...infer rest] ? [b, a, ...rest] : L;

/** The axis of the list at a place. */
type AxisOf<K, L, I> = I extends "ij"
  ? K
  : L extends [unknown, unknown, ...unknown[]]
    ? K extends "0"
      ? "1"
      : K extends "1"
        ? "0"
        : K
    : K;

type GridsOf<L, I, Sparse> = {
  [K in keyof L]: Sparse extends true ? AllOnesBut<Swapped<L, I>, AxisOf<K, L, I>> : Swapped<L, I>;
};

/** The shapes of the grids over some lists of coordinates, whose own shapes are in L. */
export type Grids<L, I, Sparse> = GridsOf<Lengths<L>, I, Sparse>;

/** The dtype at a place of a list, float64 where there is none. */
export type DTypeIn<L, K> = K extends keyof L ? (L[K] extends infer D extends DType ? D : "float64") : "float64";

/** The shape of the grids and the axis of each list, at run time. */
export function gridAxes(lengths: readonly number[], indexing: Indexing): { shape: number[]; axes: number[] } {
  const axes = lengths.map((_, i) => i);
  if (indexing === "xy" && axes.length > 1) [axes[0], axes[1]] = [1, 0];
  return { shape: axes.map((i) => lengths[i]), axes };
}

/** The shape of `indices`: those of each axis. */
export type IndicesOf<S> = CreateShape<S, "indices"> extends infer R extends unknown[] ? [R["length"], ...R] : number[];

/** The shapes of sparse `indices`, a list for each axis. */
export type SparseIndices<S> =
  CreateShape<S, "indices"> extends infer R extends unknown[] ? { [K in keyof R]: AllOnesBut<R, K> } : number[][];
