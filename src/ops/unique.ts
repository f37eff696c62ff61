import { castTo, copyInto } from "../core/conversions.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { allocate, arrayOf, empty, originOf, view } from "../core/strided.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { pick, placesOf } from "../kernels/pick.ts";
import { firstOfRuns, markRows, markRuns } from "../kernels/runs.ts";
import { orderedRows, sortedRows } from "../kernels/sort-rows.ts";
import { axisOf } from "../types/axes.ts";
import { ravel } from "./reshape.ts";

export interface UniqueOptions {
  readonly returnIndex?: boolean;
  readonly returnInverse?: boolean;
  readonly returnCounts?: boolean;
  readonly axis?: number | null;
  readonly equalNan?: boolean;
}

/** For each element the run that it is in: the inverse of an order in which runs begin where the mask is true. */
function runsOf(mask: Strided, order: Strided, shape: readonly number[]): Strided {
  const result = empty(shape, "int32");
  const [to, from, index] = [result, mask, order].map((x) => numbersOf(arrayOf(x)));
  const [at, start, first] = [result, mask, order].map(originOf);
  let run = -1;
  for (let i = 0; i < mask.shape[0]; i++) {
    if (from[start + i] !== 0) run++;
    to[at + index[first + i]] = run;
  }
  return result;
}

/** The lengths of runs that begin at these places, of `n` elements in all. */
function lengthsOf(places: Strided, n: number): Strided {
  const count = places.shape[0];
  const result = empty([count], "int32");
  const [to, from] = [numbersOf(arrayOf(result)), numbersOf(arrayOf(places))];
  const [at, start] = [originOf(result), originOf(places)];
  for (let i = 0; i < count; i++) to[at + i] = (i + 1 < count ? from[start + i + 1] : n) - from[start + i];
  return result;
}

/** How elements of `shape` lie in runs: those that begin where the mask is true, of elements in an order (or as they are). */
interface Runs {
  readonly mask: Strided;
  /** Where the mask is true. */
  readonly places: Strided;
  readonly order: Strided | null;
  readonly shape: readonly number[];
}

/** The unique values, and what else is asked for. */
function collected(values: Strided, { mask, places, order, shape }: Runs, options: UniqueOptions): Strided | Strided[] {
  const results = [values];
  if (options.returnIndex && order !== null) results.push(pick(order, places));
  if (options.returnInverse && order !== null) results.push(runsOf(mask, order, shape));
  if (options.returnCounts) results.push(lengthsOf(places, mask.shape[0]));
  return results.length === 1 ? values : results;
}

/** The elements of a tensor in order, each once. */
function uniqueElements(x: Strided, options: UniqueOptions): Strided | Strided[] {
  const flat = ravel(x);
  const { returnIndex, returnInverse, returnCounts, equalNan = true } = options;
  if (!returnIndex && !returnInverse && !returnCounts) return firstOfRuns(sortedRows(flat), equalNan);
  const order = returnIndex || returnInverse ? orderedRows([flat]) : null;
  const sorted = order === null ? sortedRows(flat) : pick(flat, order);
  const mask = markRuns(sorted, "first", equalNan);
  const places = placesOf(mask);
  return collected(pick(sorted, places), { mask, places, order, shape: x.shape }, options);
}

/** The parts of a tensor along an axis, in the order of their elements, each once. */
function uniqueParts(x: Strided, axis: number, options: UniqueOptions): Strided | Strided[] {
  const last = <T>(list: readonly T[]): T[] => [...list.slice(0, axis), ...list.slice(axis + 1), list[axis]];
  // Element k of every part is a column; the first column decides, so it is the last key.
  const whole = castTo(view(x, last(x.shape), last(x.steps)), x.dtype);
  const n = x.shape[axis];
  const rest = last(x.shape).slice(0, -1);
  const columns = Array.from({ length: sizeOf(rest) }, (_, k) => view(whole, [n], [1], whole.offset + k * n));
  const order = orderedRows(columns.length > 0 ? columns.toReversed() : [allocate([n], "bool")]);
  const mask = markRows(columns, order);
  const places = placesOf(mask);
  const kept = pick(order, places);
  const count = kept.shape[0];
  const values = empty([...rest, count], x.dtype);
  columns.forEach((column, k) => {
    copyInto(view(values, [count], [1], values.offset + k * count), pick(column, kept));
  });
  const back = <T>(list: readonly T[]): T[] => [...list.slice(0, axis), list[rest.length], ...list.slice(axis, -1)];
  const turned = view(values, back(values.shape), back(values.steps));
  const result = axis === rest.length ? values : castTo(turned, x.dtype);
  return collected(result, { mask, places, order, shape: [n] }, options);
}

/** The unique elements, in order: `np.unique`. */
export function unique(x: Strided, options: UniqueOptions = {}): Strided | Strided[] {
  requireTensor("unique", "x", x);
  const { axis = null } = options;
  return axis === null ? uniqueElements(x, options) : uniqueParts(x, axisOf("unique", axis, x.shape), options);
}
