import { ShapeError } from "../core/errors.ts";
import type { SameDim } from "./dims.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/** Null, or why a tensor is no vector. */
export type VectorFault<Op extends string, Name extends string, S> = S extends [unknown]
  ? null
  : S extends readonly unknown[]
    ? number extends S["length"]
      ? null
      : `${Op}: ${Name} must be 1-d, got ${Show<S>}`
    : null;

/** Null, or why a second vector does not go with the first. */
export type SameLengthFault<Op extends string, Name extends string, S, W> = W extends null
  ? null
  : VectorFault<Op, Name, W> extends infer R
    ? R extends string
      ? R
      : S extends [infer n]
        ? W extends [infer m]
          ? SameDim<n, m> extends null
            ? `${Op}: lengths differ — ${Show<S>} and ${Show<W>}: ${ShowDim<n>} ≠ ${ShowDim<m>}`
            : null
          : null
        : null
    : never;

/** The twin of `VectorFault`. */
export function requireVector(op: string, name: string, shape: readonly number[]): void {
  if (shape.length !== 1) throw new ShapeError(`${op}: ${name} must be 1-d, got ${showShape(shape)}`);
}

/** The twin of `SameLengthFault`. */
export function requireSameLength(op: string, name: string, first: readonly number[], shape: readonly number[]): void {
  requireVector(op, name, shape);
  if (first[0] === shape[0]) return;
  const both = `${showShape(first)} and ${showShape(shape)}`;
  throw new ShapeError(`${op}: lengths differ — ${both}: ${first[0]} ≠ ${shape[0]}`);
}
