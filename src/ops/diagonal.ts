import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { view } from "../core/strided.ts";
import { diagonalLength } from "../types/diagonal.ts";
import { axisPair } from "../types/products-more.ts";

export interface DiagonalOptions {
  readonly offset?: number;
  readonly axis1?: number;
  readonly axis2?: number;
}

/** The diagonal of two axes as a view, which has it as its last axis. */
export function diagonalView(op: string, x: Strided, offset: number, axis1: number, axis2: number): Strided {
  const [first, second] = axisPair(op, x.shape, axis1, axis2);
  if (!Number.isInteger(offset)) throw new ValueError(`${op}: offset is not an integer`);
  const [down, across] = [x.steps[first], x.steps[second]];
  const length = diagonalLength(x.shape[first], x.shape[second], offset);
  const others = (list: readonly number[]): number[] => list.filter((_, axis) => axis !== first && axis !== second);
  const start = length === 0 ? 0 : offset > 0 ? offset * across : -offset * down;
  return view(x, [...others(x.shape), length], [...others(x.steps), down + across], x.offset + start);
}

/** The diagonal of two axes, a view: `np.diagonal`. */
export function diagonal(x: Strided, options: DiagonalOptions = {}): Strided {
  requireTensor("diagonal", "x", x);
  const { offset = 0, axis1 = 0, axis2 = 1 } = options;
  return diagonalView("diagonal", x, offset, axis1, axis2);
}

/** The diagonal of each matrix of a stack, a view: `np.linalg.diagonal`. */
export function linalgDiagonal(x: Strided, { offset = 0 }: Pick<DiagonalOptions, "offset"> = {}): Strided {
  requireTensor("linalg.diagonal", "x", x);
  return diagonalView("linalg.diagonal", x, offset, -2, -1);
}
