import { ShapeError } from "../core/errors.ts";
import type { MatMulPair } from "../generated/types/matmul.ts";
import type { Product } from "../generated/types/shape-reshape.ts";
import { broadcastClash, broadcastShapes } from "./broadcast.ts";
import type { SameDim } from "./dims.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim, Ok } from "./tensor-like.ts";

type Failed = Ok<string>;

/** The shape of `A @ B`, or the message. The first test is for `any`, which alone extends null. */
export type MatMul<A, B> = A extends null ? Failed : B extends null ? Failed : MatMulPair<A, B>;

/** `MatMul` at run time. */
export function matmulShape(a: readonly number[], b: readonly number[]): number[] {
  const text = `${showShape(a)} @ ${showShape(b)}`;
  if (a.length === 0 || b.length === 0) {
    throw new ShapeError(`matmul: a 0-d operand has no matrix product — ${text}; use multiply`);
  }
  const [k, other] = [a[a.length - 1], b[Math.max(b.length - 2, 0)]];
  if (k !== other) throw new ShapeError(`matmul: inner dimensions differ — ${text}: ${k} ≠ ${other}`);
  const batches = [a.slice(0, -2), b.slice(0, -2)] as const;
  const clash = broadcastClash(...batches);
  if (clash !== undefined) throw new ShapeError(`matmul: batch dimensions do not broadcast — ${text}: ${clash}`);
  return [...broadcastShapes("matmul", ...batches), ...a.slice(-2, -1), ...(b.length > 1 ? b.slice(-1) : [])];
}

/** The summed dim of B and the rest, in `dot`: the last but one, or the only one. */
type DotRight<B> = B extends readonly [infer k]
  ? [k, []]
  : B extends readonly [...infer batch, infer k, infer n]
    ? [k, [...batch, n]]
    : never;

type DotKnown<A, B> = A extends readonly [...infer rows, infer k]
  ? DotRight<B> extends [infer other, infer columns extends unknown[]]
    ? SameDim<k, other> extends Dim
      ? [...rows, ...columns]
      : `dot: inner dimensions differ — ${Show<A>} and ${Show<B>}: ${ShowDim<k>} ≠ ${ShowDim<other>}`
    : never
  : never;

/**
 * The shape of NumPy's `dot`, or the message: a 0-d operand multiplies, otherwise the last axis of A is summed with the
 * last but one of B (its only one where B is 1-D), and the other axes of A stand before those of B.
 */
export type Dot<A, B> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : A extends []
      ? B
      : B extends []
        ? A
        : A extends readonly unknown[]
          ? B extends readonly unknown[]
            ? number extends A["length"] | B["length"]
              ? number[]
              : DotKnown<A, B>
            : number[]
          : number[];

/** `Dot` at run time. */
export function dotShape(a: readonly number[], b: readonly number[]): number[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b];
  const summed = Math.max(b.length - 2, 0);
  const [k, other] = [a[a.length - 1], b[summed]];
  if (k !== other) {
    throw new ShapeError(`dot: inner dimensions differ — ${showShape(a)} and ${showShape(b)}: ${k} ≠ ${other}`);
  }
  return [...a.slice(0, -1), ...b.filter((_, axis) => axis !== summed)];
}

/** The number of elements of a shape, as a dim. */
export type Flat<S> = S extends [infer a] ? a : Product<S>;

/** The shape of `outer`: operands are flattened. */
export type Outer<A, B> = A extends null ? Failed : B extends null ? Failed : [Flat<A>, Flat<B>];

/** `Outer` at run time. */
export function outerShape(a: readonly number[], b: readonly number[]): number[] {
  const size = (shape: readonly number[]) => shape.reduce((product, dim) => product * dim, 1);
  return [size(a), size(b)];
}
