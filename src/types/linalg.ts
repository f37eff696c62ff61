import { ShapeError } from "../core/errors.ts";
import type { Failed } from "./axes.ts";
import type { SameDim } from "./dims.ts";
import type { MeanDType } from "./promote.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

/** Stacks of matrices: the last two dims are those of a matrix, the dims before them count matrices. */

/** The message where a shape has less than two dims. */
export type NoMatrix<Op extends string, S> = `${Op}: a matrix has two dims — ${Show<S>}`;

type Unequal<
  Op extends string,
  S,
  M,
  N,
> = `${Op}: the last two dims must be equal — ${Show<S>}: ${ShowDim<M>} ≠ ${ShowDim<N>}`;

/** The shape without its last dim: a vector for each matrix of a stack. */
export type VectorOf<S> = S extends [infer n, infer _]
  ? [n]
  : S extends readonly [...infer rest, infer _]
    ? rest
    : S extends readonly unknown[]
      ? number[]
      : S;

/** A shape whose last two dims are the same, or the message. Of two dims, the one that is known is the other as well. */
export type Square<S, Op extends string = "square"> = S extends null
  ? Failed
  : S extends [infer m, infer n]
    ? SameDim<m, n> extends infer d extends Dim
      ? [d, d]
      : Unequal<Op, S, m, n>
    : S extends readonly [...infer batch, infer m, infer n]
      ? SameDim<m, n> extends infer d extends Dim
        ? [...batch, d, d]
        : Unequal<Op, S, m, n>
      : S extends readonly [] | readonly [unknown]
        ? NoMatrix<Op, S>
        : number[];

/** Refuses a shape with less than two dims. */
export function requireMatrices(op: string, shape: readonly number[]): void {
  if (shape.length < 2) throw new ShapeError(`${op}: a matrix has two dims — ${showShape(shape)}`);
}

/** `Square` at run time. */
export function squareShape(op: string, shape: readonly number[]): number[] {
  requireMatrices(op, shape);
  const [m, n] = shape.slice(-2);
  if (m !== n) throw new ShapeError(`${op}: the last two dims must be equal — ${showShape(shape)}: ${m} ≠ ${n}`);
  return [...shape];
}

/**
 * The dtype of the eigenvalues of any matrix: of a real one they are real or complex, which only the run time knows
 * (docs/adr/0014-eigenvalues.md).
 */
export type EigenDType<D> =
  MeanDType<D> extends infer F
    ? F extends "float64"
      ? F | "complex128"
      : F extends "float32"
        ? F | "complex64"
        : F
    : never;
