import type { DimAt } from "../generated/types/shape-axes.ts";
import type { Add, Min, Subtract } from "./arith.ts";
import type { Failed } from "./axes.ts";
import type { Or, WithoutPair } from "./products-more.ts";

/** The number of elements on diagonal K of an M × N matrix: below the main one for a negative K. */
export type DiagonalLength<M, N, K> = K extends 0
  ? Min<M, N>
  : number extends K
    ? number
    : M extends number
      ? N extends number
        ? number extends M
          ? number
          : number extends N
            ? number
            : K extends number
              ? `${K}` extends `-${string}`
                ? AtLeast0<Min<Add<M, K>, N>>
                : AtLeast0<Min<M, Subtract<N, K>>>
              : number
        : number
      : number;

type AtLeast0<D> = D extends number ? (`${D}` extends `-${string}` ? 0 : D) : D;

/** `DiagonalLength` at run time. */
export function diagonalLength(m: number, n: number, k: number): number {
  return Math.max(0, k < 0 ? Math.min(m + k, n) : Math.min(m, n - k));
}

/** The shape of the diagonals of two axes, or the message: the other axes, then the diagonal. */
export type Diagonal<S, A, B, K, Op extends string> = S extends null
  ? Failed
  : WithoutPair<S, A, Or<B, 1>, Op> extends infer R
    ? R extends unknown[]
      ? number extends R["length"]
        ? number[]
        : [...R, DiagonalLength<DimAt<S, A>, DimAt<S, Or<B, 1>>, K>]
      : R
    : never;
