import type { Add, Divide, Multiply } from "./arith.ts";
import { type BadCount, type CountFault, requireCount } from "./counts.ts";
import type { IsUnknownRank, Matrix, Rows } from "./ml.ts";
import { matrixShape } from "./ml.ts";

/** Rules of functions that make more columns out of those of a matrix. */

/** A·B; `number` for a symbol, since the product is no count of columns that a type could check. */
type Product<A, B> = A extends number ? (B extends number ? Multiply<A, B> : number) : number;

/** n·(n + 1) / 2. */
type Triangle<N> = N extends number
  ? number extends N
    ? number
    : Divide<Multiply<N, Add<N, 1>>, 2> extends infer R extends number
      ? R
      : number
  : number;

/** n·(n + 1)·(n + 2) / 6. */
type Tetrahedron<N> = N extends number
  ? number extends N
    ? number
    : Divide<Multiply<Multiply<N, Add<N, 1>>, Add<N, 2>>, 6> extends infer R extends number
      ? R
      : number
  : number;

/** N − 1 of N > 0. */
type Less<N> = N extends number ? (number extends N ? number : N extends 0 ? 0 : Add<N, -1>) : number;

type Sum<A, B> = A extends number ? (B extends number ? Add<A, B> : number) : number;

/** How many products of 1 up to `P` columns there are, each column any number of times or (`Once`) not twice. */
type Combinations<N, P, Once> = P extends 0
  ? 0
  : P extends 1
    ? N extends number
      ? N
      : number
    : P extends 2
      ? Sum<Combinations<N, 1, Once>, Once extends true ? Triangle<Less<N>> : Triangle<N>>
      : P extends 3
        ? Sum<Combinations<N, 2, Once>, Once extends true ? Tetrahedron<Less<Less<N>>> : Tetrahedron<N>>
        : number;

/** The columns of `PolynomialFeatures`: literal up to degree 3. */
export type PolynomialColumns<N, P, Once, Bias> = Bias extends true
  ? Sum<Combinations<N, P, Once>, 1>
  : Combinations<N, P, Once>;

/** The shape of `powers`: as many times the columns as there are powers. */
export type Powers<S, P> = unknown extends S
  ? [number, number]
  : Matrix<"powers", S> extends infer R
    ? R extends string
      ? R
      : [Rows<S>, IsUnknownRank<S> extends true ? number : S extends [unknown, infer n] ? Product<n, P> : number]
    : never;

/** The shape of `interactions`: the columns, and their products in pairs. */
export type Interactions<S> = unknown extends S
  ? [number, number]
  : Matrix<"interactions", S> extends infer R
    ? R extends string
      ? R
      : [Rows<S>, S extends [unknown, infer n] ? Triangle<n> : number]
    : never;

/** The degree of a polynomial, a count of powers, or the message. */
export type Degree<Op extends string, P, Least = "0"> =
  BadCount<[P], Least> extends null ? P : CountFault<Op, P, "degree">;

/** The twin of `Powers`. */
export function powersShape(shape: readonly number[], degree: number): readonly number[] {
  matrixShape("powers", shape);
  requireCount("powers", "degree", degree, 1);
  return [shape[0], shape[1] * degree];
}

/** The twin of `Interactions`. */
export function interactionsShape(shape: readonly number[]): readonly number[] {
  matrixShape("interactions", shape);
  return [shape[0], (shape[1] * (shape[1] + 1)) / 2];
}
