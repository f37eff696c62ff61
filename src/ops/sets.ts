import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { arrayOf, empty, originOf } from "../core/strided.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { markRuns } from "../kernels/runs.ts";
import { orderedRows, sortedRows } from "../kernels/sort-rows.ts";
import { at } from "./index.ts";
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

/** The unique elements and the places where they come first. */
function uniqueWithPlaces(x: Strided): readonly [Strided, Strided] {
  const order = orderedRows([ravel(x)]);
  const sorted = at(ravel(x), order);
  const mask = markRuns(sorted, "first", true);
  return [at(sorted, mask), at(order, mask)];
}

const uniqueOf = (x: Strided): Strided => {
  const sorted = sortedRows(ravel(x));
  return at(sorted, markRuns(sorted, "first", true));
};

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
    return at(sorted, markRuns(sorted, "repeated", false));
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
  const sorted = at(both, order);
  const mask = markRuns(sorted, "repeated", false);
  const values = at(sorted, mask);
  const count = values.shape[0];
  const [inA, inB] = [empty([count], "int32"), empty([count], "int32")];
  const [marks, index, toA, toB] = [mask, order, inA, inB].map((t) => numbersOf(arrayOf(t)));
  const [m, o, p, q] = [mask, order, inA, inB].map(originOf);
  let k = 0;
  for (let i = 0; i < both.shape[0]; i++) {
    if (marks[m + i] === 0) continue;
    toA[p + k] = index[o + i];
    toB[q + k] = index[o + i + 1] - a.shape[0];
    k++;
  }
  const placed = (places: Strided | null, found: Strided) => (places === null ? found : at(places, found));
  return [values, placed(aPlaces, inA), placed(bPlaces, inB)];
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
  return at(elements, isin(elements, y, { invert: true }));
}

/** The elements that are in one of the two alone: `np.setxor1d`. */
export function setxor1d(x: Strided, y: Strided, options: SetOptions = {}): Strided {
  requireBoth("setxor1d", x, y);
  const sorted = sortedRows(concatenate([elementsOf(x, options), elementsOf(y, options)]));
  return at(sorted, markRuns(sorted, "alone", false));
}
