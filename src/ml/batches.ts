import type { Strided } from "../core/strided.ts";
import { at } from "../ops/index.ts";
import { shuffledIndices } from "../random/permutation.ts";
import { requireRowCount, rowLabelsShape, rowsIn } from "../types/sample-rows.ts";
import { numbersIn, requireLabels, requireTensor } from "./labels.ts";
import { drawn, requireRows, rowsAt, rowsByLabel } from "./splits.ts";

function* inTurn(tensors: readonly Strided[], rows: number, size: number, shuffle: boolean): Generator<Strided[]> {
  const order = shuffle ? shuffledIndices(rows) : null;
  const ordered = order === null ? tensors : tensors.map((x) => rowsAt(x, order));
  for (let start = 0; start < rows; start += size) yield ordered.map((x) => at(x, `${start}:${start + size}`));
}

/** See codegen/spec/ml-data.ts. */
export function batches(
  tensors: readonly Strided[],
  batchSize: number,
  { shuffle = true }: { readonly shuffle?: boolean } = {},
): Generator<Strided[]> {
  // Outside of the generator, so that mistakes are found at the call.
  const rows = requireRows("batches", tensors);
  requireRowCount("batches", "batch size", batchSize);
  return inTurn(tensors, rows, batchSize, shuffle);
}

/** See codegen/spec/ml-data.ts. */
export function stratifiedSample(x: Strided, labels: Strided, perClass: number): Strided[] {
  const op = "stratifiedSample";
  requireTensor(op, "x", x);
  requireLabels(op, labels);
  rowLabelsShape(op, rowsIn(op, x.shape), labels.shape);
  requireRowCount(op, "number of samples", perClass);
  const rows = rowsByLabel(numbersIn(labels)).map((group) => drawn(group, Math.min(perClass, group.length)));
  const chosen = Int32Array.from(rows.flatMap((part) => Array.from(part)));
  return [rowsAt(x, chosen), rowsAt(labels, chosen)];
}
