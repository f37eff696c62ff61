import { castTo, copyInto } from "../../core/cast.ts";
import { ValueError } from "../../core/errors.ts";
import { requireTensor } from "../../core/require.ts";
import { adopt, empty, isTensor, type Strided, sizeOf, view } from "../../core/strided.ts";
import { createDim } from "../../types/create.ts";
import { shuffledAxis } from "../../types/random.ts";
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

/** The tensor with an axis in front: a view. */
export function inFront(x: Strided, axis: number): Strided {
  const order = <T>(items: readonly T[]): T[] => [items[axis], ...items.slice(0, axis), ...items.slice(axis + 1)];
  return view(x, order(x.shape), order(x.steps));
}

/** The tensor with its first `count` axes moved to an axis, in C order. */
export function putBack(x: Strided, count: number, axis: number): Strided {
  const order = <T>(items: readonly T[]): T[] => [
    ...items.slice(count, count + axis),
    ...items.slice(0, count),
    ...items.slice(count + axis),
  ];
  return axis === 0 ? x : castTo(view(x, order(x.shape), order(x.steps)), x.dtype);
}

interface AxisOptions {
  readonly axis?: number;
}

/** See codegen/spec/random-generator.ts. */
export function permutation(source: Stream, x: number | Strided, { axis = 0 }: AxisOptions = {}): Strided {
  const op = "Generator.permutation";
  const place = isTensor(x) ? shuffledAxis(op, x.shape, axis) : 0;
  const index = upTo(isTensor(x) ? x.shape[place] : createDim(x, op));
  shuffleNumbers(index, 1, (i) => source.nextMasked(i));
  if (!isTensor(x)) return adopt(index, "int32", [index.length]);
  const rows = inFront(x, place);
  return putBack(takeRows(rows, index, rows.shape), 1, place);
}

/** Shuffles the rows of a tensor. */
function shuffleRows(source: Stream, x: Strided): void {
  const row = rowOffsets(x);
  for (let i = x.shape[0] - 1; i > 0; i--) {
    const j = source.nextMasked(i);
    if (i !== j) swapRows(x, row, i, j);
  }
}

/** See codegen/spec/random-generator.ts. */
export function shuffle(source: Stream, x: Strided, { axis = 0 }: AxisOptions = {}): void {
  const op = "Generator.shuffle";
  requireTensor(op, "x", x);
  const place = shuffledAxis(op, x.shape, axis);
  if (sizeOf(x.shape) === 0) return;
  if (x.shape.some((dim, i) => dim > 1 && x.steps[i] === 0)) {
    throw new ValueError(`${op}: x is a broadcast view, whose elements share storage: shuffle a copy of it`);
  }
  shuffleRows(source, inFront(x, place));
}

/** See codegen/spec/random-generator.ts. */
export function permuted(source: Stream, x: Strided, { axis = null }: { readonly axis?: number | null } = {}): Strided {
  const op = "Generator.permuted";
  requireTensor(op, "x", x);
  const place = shuffledAxis(op, x.shape, axis ?? 0);
  const result = empty(x.shape, x.dtype);
  copyInto(result, x);
  if (sizeOf(x.shape) === 0) return result;
  if (axis === null) {
    shuffleRows(source, view(result, [sizeOf(x.shape)], [1]));
    return result;
  }
  const lanes = inFront(result, place);
  for (const offset of rowOffsets(lanes)) {
    shuffleRows(source, view(lanes, [lanes.shape[0]], [lanes.steps[0]], lanes.offset + offset));
  }
  return result;
}
