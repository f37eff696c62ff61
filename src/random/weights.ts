import { ShapeError, ValueError } from "../core/errors.ts";
import { isTensor, type Strided } from "../core/strided.ts";
import { vectorOf } from "./arguments.ts";
import { compensatedSum } from "./sum.ts";

/** The probabilities of a choice, looked at. */
export function probabilities(op: string, p: Strided | readonly number[], population: number): readonly number[] {
  const values = vectorOf(op, "p", p);
  if (values.length !== population) {
    throw new ShapeError(`${op}: p has ${values.length} probabilities for ${population} elements`);
  }
  const sum = compensatedSum(values);
  if (Number.isNaN(sum)) throw new ValueError(`${op}: p contains NaN`);
  if (values.some((value) => value < 0)) throw new ValueError(`${op}: p has negative probabilities`);
  // The square root of the precision: that of float64, or of p's own dtype.
  const dtype = isTensor(p) ? p.dtype : "float64";
  const tolerance = Math.sqrt(dtype === "float32" ? 2 ** -23 : dtype === "float16" ? 2 ** -10 : 2 ** -52);
  if (Math.abs(sum - 1) > tolerance) throw new ValueError(`${op}: p must sum to 1, got ${sum}`);
  return values;
}

/** The cumulative distribution, scaled to end in 1. */
export function cumulative(p: readonly number[]): Float64Array {
  const cdf = new Float64Array(p.length);
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    sum += p[i];
    cdf[i] = sum;
  }
  return cdf.map((value) => value / sum);
}

/** The number of entries ≤ x: `searchsorted(cdf, x, side="right")`. */
export function entriesUpTo(cdf: Float64Array, x: number): number {
  let low = 0;
  let high = cdf.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cdf[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
