import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { arrayOf, empty, originOf } from "../core/strided.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { pick, placesOf } from "../kernels/pick.ts";
import { firstOfRuns, type Mark, markRuns } from "../kernels/runs.ts";
import { orderedRows, sortedRows } from "../kernels/sort-rows.ts";
import { isin } from "./isin.ts";
import { concatenate } from "./join.ts";
import { ravel } from "./reshape.ts";

export interface SetOptions {
  readonly assumeUnique?: boolean;
}

function requireBoth(op: string, x: Strided, y: Strided): void {
  requireTensor(op, "x", x);
  requireTensor(op, "y", y);
}

/** The elements of a sorted vector that have a mark. */
const marked = (sorted: Strided, mark: Mark, equalNaN: boolean): Strided =>
  pick(sorted, placesOf(markRuns(sorted, mark, equalNaN)));

/** The unique elements and the places where they come first. */
function uniqueWithPlaces(x: Strided): readonly [Strided, Strided] {
  const order = orderedRows([ravel(x)]);
  const sorted = pick(ravel(x), order);
  const places = placesOf(markRuns(sorted, "first", true));
  return [pick(sorted, places), pick(order, places)];
}

const uniqueOf = (x: Strided): Strided => firstOfRuns(sortedRows(ravel(x)), true);

/** The elements of x, each once unless they are taken to be that. */
const elementsOf = (x: Strided, { assumeUnique }: SetOptions): Strided => (assumeUnique ? ravel(x) : uniqueOf(x));

/** The elements that are in both: `np.intersect1d`. */
export function intersect1d(
  x: Strided,
  y: Strided,
  options: SetOptions & { readonly returnIndices?: boolean } = {},
): Strided | Strided[] {
  requireBoth("intersect1d", x, y);
  if (options.returnIndices !== true) {
    const sorted = sortedRows(concatenate([elementsOf(x, options), elementsOf(y, options)]));
    return marked(sorted, "repeated", false);
  }
  return intersection(x, y, options.assumeUnique === true);
}

/** The common elements and their places in both. */
function intersection(x: Strided, y: Strided, assumeUnique: boolean): Strided[] {
  const [[a, aPlaces], [b, bPlaces]] = [x, y].map((each) =>
    assumeUnique ? ([ravel(each), null] as const) : uniqueWithPlaces(each),
  );
  const both = concatenate([a, b]);
  const order = orderedRows([both]);
  const sorted = pick(both, order);
  const places = placesOf(markRuns(sorted, "repeated", false));
  const count = places.shape[0];
  const [inA, inB] = [empty([count], "int32"), empty([count], "int32")];
  const [from, index, toA, toB] = [places, order, inA, inB].map((t) => numbersOf(arrayOf(t)));
  const [f, o, p, q] = [places, order, inA, inB].map(originOf);
  // The order is stable: of two equal elements that of the first tensor comes first.
  for (let i = 0; i < count; i++) {
    const place = o + from[f + i];
    toA[p + i] = index[place];
    toB[q + i] = index[place + 1] - a.shape[0];
  }
  const placed = (given: Strided | null, found: Strided) => (given === null ? found : pick(given, found));
  return [pick(sorted, places), placed(aPlaces, inA), placed(bPlaces, inB)];
}

/** The elements that are in one of the two, or in both: `np.union1d`. */
export function union1d(x: Strided, y: Strided): Strided {
  requireBoth("union1d", x, y);
  return uniqueOf(concatenate([ravel(x), ravel(y)]));
}

/** The elements of x that are not in y: `np.setdiff1d`. */
export function setdiff1d(x: Strided, y: Strided, options: SetOptions = {}): Strided {
  requireBoth("setdiff1d", x, y);
  const elements = elementsOf(x, options);
  return pick(elements, placesOf(isin(elements, y, { invert: true })));
}

/** The elements that are in one of the two alone: `np.setxor1d`. */
export function setxor1d(x: Strided, y: Strided, options: SetOptions = {}): Strided {
  requireBoth("setxor1d", x, y);
  const sorted = sortedRows(concatenate([elementsOf(x, options), elementsOf(y, options)]));
  return marked(sorted, "alone", false);
}
