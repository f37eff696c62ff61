import { IndexError, ValueError } from "../core/errors.ts";
import { contiguousSteps, isTensor, type Strided, wrap } from "../core/strided.ts";
import { generator } from "./generator.ts";
import { rowOffsets, swapRows, takeRows } from "./rows.ts";

/** 0, …, n - 1 in random order: Fisher and Yates from the end, as NumPy's. */
export function shuffledIndices(n: number): Int32Array {
  const index = Int32Array.from({ length: n }, (_, i) => i);
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
    if (x.shape.length === 0) throw new IndexError("random.permutation: x must have at least one axis — []");
    return takeRows(x, shuffledIndices(x.shape[0]), x.shape);
  }
  if (!Number.isInteger(x) || x < 0) {
    throw new ValueError(`random.permutation: x must be a tensor or a number of elements, got ${String(x)}`);
  }
  return wrap(shuffledIndices(x), "int32", [x], contiguousSteps([x]), 0);
}

/** See codegen/spec/random.ts. */
export function shuffle(x: Strided): void {
  if (!isTensor(x)) throw new ValueError("random.shuffle: x is not a tensor");
  if (x.shape.length === 0) throw new IndexError("random.shuffle: x must have at least one axis — []");
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
