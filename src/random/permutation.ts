import { DTypeError, ValueError } from "../core/errors.ts";
import { adopt, isTensor, type Strided, sizeOf } from "../core/strided.ts";
import { createDim } from "../types/create.ts";
import { permutedShape } from "../types/random.ts";
import { generator } from "./generator.ts";
import { rowOffsets, swapRows, takeRows } from "./rows.ts";

/** 0, …, n - 1 in random order: Fisher and Yates from the end, as NumPy's. */
export function shuffledIndices(n: number): Int32Array {
  const index = new Int32Array(n);
  for (let i = 0; i < n; i++) index[i] = i;
  const source = generator();
  for (let i = n - 1; i > 0; i--) {
    const j = source.nextBelow(i);
    const kept = index[i];
    index[i] = index[j];
    index[j] = kept;
  }
  return index;
}

/** See codegen/spec/random.ts. */
export function permutation(x: number | Strided): Strided {
  if (isTensor(x)) {
    permutedShape("random.permutation", x.shape);
    return takeRows(x, shuffledIndices(x.shape[0]), x.shape);
  }
  const shape = [createDim(x, "random.permutation")];
  return adopt(shuffledIndices(shape[0]), "int32", shape);
}

/** See codegen/spec/random.ts. */
export function shuffle(x: Strided): void {
  if (!isTensor(x)) throw new DTypeError("random.shuffle: x is not a tensor");
  permutedShape("random.shuffle", x.shape);
  // NumPy draws nothing for rows without elements.
  if (sizeOf(x.shape) === 0) return;
  if (x.shape.some((dim, axis) => dim > 1 && x.steps[axis] === 0)) {
    throw new ValueError("random.shuffle: x is a broadcast view, whose elements share storage: shuffle a copy of it");
  }
  const source = generator();
  const row = rowOffsets(x);
  for (let i = x.shape[0] - 1; i > 0; i--) {
    const j = source.nextBelow(i);
    if (i !== j) swapRows(x, row, i, j);
  }
}
