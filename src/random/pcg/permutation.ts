import { DTypeError, ValueError } from "../../core/errors.ts";
import { adopt, isTensor, type Strided, sizeOf } from "../../core/strided.ts";
import { createDim } from "../../types/create.ts";
import { permutedShape } from "../../types/random.ts";
import { rowOffsets, swapRows, takeRows } from "../rows.ts";
import type { Stream } from "./stream.ts";

/** Shuffles the numbers from `first` on, from the end (Fisher and Yates); `below` gives an integer in [0, i]. */
export function shuffleNumbers(numbers: Int32Array, first: number, below: (i: number) => number): void {
  for (let i = numbers.length - 1; i >= first; i--) {
    const j = below(i);
    const kept = numbers[i];
    numbers[i] = numbers[j];
    numbers[j] = kept;
  }
}

export const upTo = (n: number): Int32Array => new Int32Array(n).map((_, i) => i);

/** See codegen/spec/random-generator.ts. */
export function permutation(source: Stream, x: number | Strided): Strided {
  const op = "Generator.permutation";
  if (isTensor(x)) permutedShape(op, x.shape);
  const index = upTo(isTensor(x) ? x.shape[0] : createDim(x, op));
  shuffleNumbers(index, 1, (i) => source.nextMasked(i));
  return isTensor(x) ? takeRows(x, index, x.shape) : adopt(index, "int32", [index.length]);
}

/** See codegen/spec/random-generator.ts. */
export function shuffle(source: Stream, x: Strided): void {
  const op = "Generator.shuffle";
  if (!isTensor(x)) throw new DTypeError(`${op}: x is not a tensor`);
  permutedShape(op, x.shape);
  if (sizeOf(x.shape) === 0) return;
  if (x.shape.some((dim, axis) => dim > 1 && x.steps[axis] === 0)) {
    throw new ValueError(`${op}: x is a broadcast view, whose elements share storage: shuffle a copy of it`);
  }
  const row = rowOffsets(x);
  for (let i = x.shape[0] - 1; i > 0; i--) {
    const j = source.nextMasked(i);
    if (i !== j) swapRows(x, row, i, j);
  }
}
