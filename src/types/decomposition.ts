import { ShapeError } from "../core/errors.ts";
import type { Compare, Min } from "./arith.ts";
import type { RealDType } from "./dtype.ts";
import type { Columns } from "./estimator.ts";
import type { Square } from "./linalg.ts";
import type { Matrix } from "./ml.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { TensorLike } from "./tensor-like.ts";

/** The shape rules of decompositions of samples, each with its run-time twin. */

/** The message where a matrix has fewer rows or columns than components are asked for, or null. */
type ComponentsFault<Op extends string, K, S> = S extends [infer m extends number, infer n extends number]
  ? Min<m, n> extends infer least extends number
    ? K extends number
      ? Compare<K, least> extends 1
        ? number extends Compare<K, least>
          ? null
          : `${Op}: nComponents is ${ShowDim<K>}, but ${Show<S>} has at most ${ShowDim<least>}`
        : null
      : null
    : null
  : null;

/** A parameter for the samples to fit `K` components on: a matrix that has as many, or the message. */
export type ComponentSamples<Op extends string, K, S, D> =
  Matrix<Op, S> extends infer R
    ? R extends string
      ? R
      : ComponentsFault<Op, K, S> extends infer M
        ? M extends string
          ? M
          : TensorLike<S, D>
        : never
    : never;

/** A parameter for a square matrix: a tensor `[n, n]`, or the message. */
export type SquareOperand<Op extends string, S, D> =
  Matrix<Op, S> extends infer R
    ? R extends string
      ? R
      : Square<S, Op> extends infer Q
        ? Q extends string
          ? Q
          : TensorLike<S, D>
        : never
    : never;

/** The options of `powerIteration`. */
export interface PowerOptions<S> {
  /** How often the matrix is applied: 100 times unless told. */
  readonly iterations?: number;
  /** The vector to start from: normal numbers of `random` unless told. */
  readonly start?: TensorLike<[Columns<S>], RealDType>;
}

/** The twin of `ComponentSamples`. */
export function requireComponents(op: string, components: number, shape: readonly number[]): void {
  const least = Math.min(...shape);
  if (components <= least) return;
  throw new ShapeError(`${op}: nComponents is ${components}, but ${showShape(shape)} has at most ${least}`);
}
