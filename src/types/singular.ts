import { LinAlgError, ShapeError } from "../core/errors.ts";
import type { Min } from "./arith.ts";
import type { Failed } from "./axes.ts";
import type { SameDim } from "./dims.ts";
import { type NoMatrix, requireMatrices, type Square, squareShape } from "./linalg.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

/** A shape of matrices, or the message where it has less than two dims. */
export type Matrices<S, Op extends string> = S extends null
  ? Failed
  : S extends [] | [unknown]
    ? NoMatrix<Op, S>
    : S extends readonly [] | readonly [unknown]
      ? NoMatrix<Op, S>
      : S;

/** The operand of `svd` and its like: Hermitian matrices are square. */
export type SingularOperand<S, H, Op extends string> = H extends true ? Square<S, Op> : Matrices<S, Op>;

/** `SingularOperand` at run time: the dims before the last two, and those. */
export function singularOperand(
  op: string,
  shape: readonly number[],
  hermitian: boolean,
): { readonly batch: number[]; readonly m: number; readonly n: number } {
  if (hermitian) squareShape(op, shape);
  else requireMatrices(op, shape);
  const [m, n] = shape.slice(-2);
  return { batch: shape.slice(0, -2), m, n };
}

/** The shape of the left singular vectors: all of them, or as many as there are singular values. */
export type LeftVectors<S, Full> = S extends [infer m, infer n]
  ? [m, Full extends true ? m : Min<m, n>]
  : S extends readonly [...infer batch, infer m, infer n]
    ? [...batch, m, Full extends true ? m : Min<m, n>]
    : S extends readonly [] | readonly [unknown]
      ? Failed
      : number[];

/** The shape of the right singular vectors, which are rows. */
export type RightVectors<S, Full> = S extends [infer m, infer n]
  ? [Full extends true ? n : Min<m, n>, n]
  : S extends readonly [...infer batch, infer m, infer n]
    ? [...batch, Full extends true ? n : Min<m, n>, n]
    : S extends readonly [] | readonly [unknown]
      ? Failed
      : number[];

/** The shape of the singular values. */
export type SingularValues<S> = S extends [infer m, infer n]
  ? [Min<m, n>]
  : S extends readonly [...infer batch, infer m, infer n]
    ? [...batch, Min<m, n>]
    : S extends readonly [] | readonly [unknown]
      ? Failed
      : number[];

/** The shape with its last two dims exchanged. */
export type Turned<S> = S extends [infer m, infer n]
  ? [n, m]
  : S extends readonly [...infer batch, infer m, infer n]
    ? [...batch, n, m]
    : S extends readonly [] | readonly [unknown]
      ? Failed
      : number[];

/** The operand of `matrixRank`, which takes numbers and vectors too, or the message. */
export type RankOperand<S, H> = S extends [] | [unknown] ? S : SingularOperand<S, H, "linalg.matrixRank">;

/** One number for each matrix; vectors and numbers are one. */
export type PerMatrix<S> = S extends readonly [...infer batch, unknown, unknown]
  ? batch
  : S extends readonly [] | readonly [unknown]
    ? []
    : number[];

type Vacant = readonly [...unknown[], 0, unknown] | readonly [...unknown[], unknown, 0];

/** The operand of `condition`: square for orders that the inverse is needed for. */
export type ConditionOperand<S, P> = S extends Vacant
  ? `linalg.condition: a matrix without elements has none — ${Show<S>}`
  : P extends 1 | -1 | "fro" | "nuc"
    ? Square<S, "linalg.condition">
    : Matrices<S, "linalg.condition">;

/** `ConditionOperand` at run time. */
export function conditionOperand(shape: readonly number[], inverts: boolean): void {
  if (shape.length > 1 && shape.slice(-2).includes(0)) {
    throw new LinAlgError(`linalg.condition: a matrix without elements has none — ${showShape(shape)}`);
  }
  singularOperand("linalg.condition", shape, inverts);
}

type Equations<S, B, M, N, Rows, Rest extends unknown[]> =
  SameDim<M, Rows> extends Dim
    ? [N, ...Rest]
    : `linalg.lstsq: numbers of rows differ — ${Show<S>} and ${Show<B>}: ${ShowDim<M>} ≠ ${ShowDim<Rows>}`;

/** The matrix of `lstsq`, or the message. */
export type LstsqMatrix<S> = S extends null
  ? Failed
  : S extends readonly [unknown, unknown]
    ? S
    : S extends readonly unknown[]
      ? number extends S["length"]
        ? S
        : `linalg.lstsq: the first operand has two dims — ${Show<S>}`
      : number[];

/** The shape of the solution of a least-squares problem, or the message. */
export type Lstsq<S, B> = S extends null
  ? Failed
  : B extends null
    ? Failed
    : S extends readonly [infer m, infer n]
      ? B extends readonly [infer rows]
        ? Equations<S, B, m, n, rows, []>
        : B extends readonly [infer rows, infer k]
          ? Equations<S, B, m, n, rows, [k]>
          : B extends readonly unknown[]
            ? number extends B["length"]
              ? number[]
              : `linalg.lstsq: the second operand has one dim or two — ${Show<B>}`
            : number[]
      : number[];

/** `Lstsq` at run time. */
export function lstsqShape(a: readonly number[], b: readonly number[]): number[] {
  if (a.length !== 2) throw new ShapeError(`linalg.lstsq: the first operand has two dims — ${showShape(a)}`);
  if (b.length !== 1 && b.length !== 2) {
    throw new ShapeError(`linalg.lstsq: the second operand has one dim or two — ${showShape(b)}`);
  }
  if (a[0] !== b[0]) {
    const text = `${showShape(a)} and ${showShape(b)}`;
    throw new ShapeError(`linalg.lstsq: numbers of rows differ — ${text}: ${a[0]} ≠ ${b[0]}`);
  }
  return [a[1], ...b.slice(1)];
}
