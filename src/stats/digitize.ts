import { DTypeError, ValueError } from "../core/errors.ts";
import { isTensor, type Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { adopt, arrayOf, originOf, view } from "../core/strided.ts";
import { isBigInts, numbersOf } from "../kernels/numbers.ts";
import { searchsorted } from "../ops/searchsorted.ts";
import { contiguous } from "../ops/sort.ts";
import { requireVector } from "../types/vectors.ts";
import { listOf } from "./values.ts";

export interface DigitizeOptions {
  readonly right?: boolean;
}

const op = "digitize";

/** Whether edges decrease; they do not where all are the same. */
function decreases(edges: ArrayLike<number | bigint>): boolean {
  let [up, down] = [true, true];
  for (let i = 1; i < edges.length; i++) {
    up &&= edges[i - 1] <= edges[i];
    down &&= edges[i - 1] >= edges[i];
  }
  if (!up && !down) throw new ValueError(`${op}: bins must increase or decrease`);
  return !up;
}

/** Edges as a vector, and as JavaScript has them. */
function edgesOf(bins: readonly number[] | Strided): { vector: Strided; items: ArrayLike<number | bigint> } {
  if (!isTensor(bins)) {
    const items = listOf(op, "bins", bins);
    return { vector: adopt(items, "float64", [items.length]), items };
  }
  requireVector(op, "bins", bins.shape);
  if (isComplex(bins.dtype)) throw new DTypeError(`${op}: ${bins.dtype} is not supported`);
  const vector = contiguous(bins);
  const data = arrayOf(vector);
  const from = originOf(vector);
  const items = isBigInts(data) ? data.subarray(from, from + bins.shape[0]) : listOf(op, "bins", vector);
  return { vector, items };
}

/** The bin of each element, counted from 1, where 0 and the number of edges are outside: `np.digitize`. */
export function digitize(
  x: Strided,
  bins: readonly number[] | Strided,
  { right = false }: DigitizeOptions = {},
): Strided {
  requireTensor(op, "x", x);
  if (isComplex(x.dtype)) throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  const { vector, items } = edgesOf(bins);
  const side = right ? "left" : "right";
  if (!decreases(items)) return searchsorted(vector, x, { side });
  // Turned round they increase, and places count from the other end.
  const n = items.length;
  const places = searchsorted(view(vector, [n], [-1], vector.offset + n - 1), x, { side });
  const data = numbersOf(arrayOf(places));
  const { start, length } = places.store;
  for (let i = start; i < start + length; i++) data[i] = n - data[i];
  return places;
}
