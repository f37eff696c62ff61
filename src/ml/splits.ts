import { ValueError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { at } from "../ops/index.ts";
import { shuffledIndices } from "../random/permutation.ts";
import { rowLabelsShape, rowsOfAll, testRows } from "../types/sample-rows.ts";
import { numbersIn, requireLabels, requireTensor } from "./labels.ts";

export interface LooseSplitOptions {
  readonly testSize?: number;
  readonly shuffle?: boolean;
}

/** Tensors of one length, and that length. */
export function requireRows(op: string, tensors: readonly Strided[]): number {
  if (!Array.isArray(tensors)) throw new ValueError(`${op}: the tensors must come in an array`);
  tensors.forEach((x, i) => {
    requireTensor(op, `tensors[${i}]`, x);
  });
  return rowsOfAll(
    op,
    tensors.map((x) => x.shape),
  );
}

/** Rows by their numbers. */
export function rowsAt(x: Strided, rows: Int32Array): Strided {
  return at(x, adopt(rows, "int32", [rows.length]));
}

function divided(tensors: readonly Strided[], train: Int32Array, test: Int32Array): Strided[] {
  return tensors.flatMap((x) => [rowsAt(x, train), rowsAt(x, test)]);
}

/** See codegen/spec/ml-data.ts. */
export function trainTestSplit(tensors: readonly Strided[], options: LooseSplitOptions = {}): Strided[] {
  const op = "trainTestSplit";
  const rows = requireRows(op, tensors);
  const { testSize = 0.25, shuffle = true } = options;
  const count = testRows(op, rows, testSize);
  if (!shuffle) return tensors.flatMap((x) => [at(x, `:${rows - count}`), at(x, `${rows - count}:`)]);
  // As scikit-learn: the test set comes first out of one permutation.
  const order = shuffledIndices(rows);
  return divided(tensors, order.subarray(count), order.subarray(0, count));
}

/** The rows of each label, the labels in rising order. */
export function rowsByLabel(labels: ArrayLike<number>): Int32Array[] {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < labels.length; row++) {
    const group = groups.get(labels[row]);
    if (group === undefined) groups.set(labels[row], [row]);
    else group.push(row);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, rows]) => Int32Array.from(rows));
}

/** `size` of these numbers, none twice: `random.choice` without replacement. */
export function drawn(numbers: Int32Array, size: number): Int32Array {
  return shuffledIndices(numbers.length)
    .subarray(0, size)
    .map((i) => numbers[i]);
}

/**
 * `count` draws shared out among groups of these sizes, each group its part rounded down, and what is left to the groups
 * that lost most by rounding; equal losses draw lots.
 */
function sharesOf(sizes: readonly number[], count: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (size / total) * count);
  const shares = exact.map(Math.floor);
  let left = count - shares.reduce((sum, share) => sum + share, 0);
  const losses = exact.map((part, i) => part - shares[i]);
  for (const loss of [...new Set(losses)].sort((a, b) => b - a)) {
    if (left === 0) break;
    const equal = Int32Array.from(losses.keys()).filter((i) => losses[i] === loss);
    const lucky = drawn(equal, Math.min(equal.length, left));
    for (const i of lucky) shares[i]++;
    left -= lucky.length;
  }
  return shares;
}

const joined = (parts: readonly Int32Array[]): Int32Array => Int32Array.from(parts.flatMap((part) => Array.from(part)));

/** See codegen/spec/ml-data.ts. */
export function stratifiedSplit(
  tensors: readonly Strided[],
  labels: Strided,
  options: Omit<LooseSplitOptions, "shuffle"> = {},
): Strided[] {
  const op = "stratifiedSplit";
  const rows = requireRows(op, tensors);
  requireLabels(op, labels);
  rowLabelsShape(op, rows, labels.shape);
  const count = testRows(op, rows, options.testSize ?? 0.25);
  const groups = rowsByLabel(numbersIn(labels));
  for (const group of groups) {
    if (group.length < 2) throw new ValueError(`${op}: a class has a single row, and two sets need two`);
  }
  if (Math.min(count, rows - count) < groups.length) {
    const fewer = Math.min(count, rows - count);
    throw new ValueError(`${op}: ${fewer} rows are too few for ${groups.length} classes`);
  }
  // The draws are scikit-learn's, in their order: shares for training, shares for testing, rows class by class, two orders.
  const train = sharesOf(
    groups.map((group) => group.length),
    rows - count,
  );
  const test = sharesOf(
    groups.map((group, i) => group.length - train[i]),
    count,
  );
  const parts = groups.map((group, i) => {
    const order = drawn(group, group.length);
    return [order.subarray(0, train[i]), order.subarray(train[i], train[i] + test[i])] as const;
  });
  const [forTraining, forTesting] = [0, 1].map((side) => joined(parts.map((part) => part[side])));
  return divided(tensors, drawn(forTraining, rows - count), drawn(forTesting, count));
}
