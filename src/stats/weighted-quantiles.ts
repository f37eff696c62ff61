import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { broadcastSteps } from "../core/iterate.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { isComplex } from "../core/storage.ts";
import { arrayOf, empty, originOf, view } from "../core/strided.ts";
import type { Axis, Plan } from "../kernels/reduce-axes.ts";
import { edgesUpTo } from "./edges.ts";
import type { Question } from "./quantile-rows.ts";
import { reducedLast } from "./rows.ts";
import { valuesOf } from "./values.ts";
import { weightsOf } from "./weights.ts";

/** Ranks by value; NaN comes last. */
function sortedPlaces(values: Float64Array, from: number, n: number): number[] {
  const places = Array.from({ length: n }, (_, i) => i);
  const key = (i: number): number => (Number.isNaN(values[from + i]) ? Number.POSITIVE_INFINITY : values[from + i]);
  const last = (i: number): number => (Number.isNaN(values[from + i]) ? 1 : 0);
  return places.sort((a, b) => last(a) - last(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The shares of the total up to each element. What has no weight in front is never taken. */
function shares(op: string, weights: Float64Array, from: number, places: readonly number[]): Float64Array {
  const sums = new Float64Array(places.length);
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    sum += weights[from + places[i]];
    sums[i] = sum;
  }
  for (let i = 0; i < sums.length; i++) {
    sums[i] /= sum;
    if (Number.isNaN(sums[i])) throw new ValueError(`${op}: weights are NaN, infinite, or sum to zero`);
    if (sums[i] === 0) sums[i] = -1;
  }
  return sums;
}

/**
 * Quantiles by the inverted distribution function of weighted elements: the first one at which the share of the weights
 * is not less than q. They are elements, so that they are copied from x in its dtype.
 */
export function weightedQuantiles(
  op: string,
  x: Strided,
  weights: Strided,
  axis: Axis | undefined,
  plan: Plan,
  { quantiles, omit }: Question,
  shape: readonly number[],
): Strided {
  const factors = weightsOf(op, x, axis, weights);
  if (isComplex(factors.dtype)) throw new DTypeError(`${op}: weights of ${factors.dtype} are not supported`);
  const steps = broadcastSteps(factors.shape, factors.steps, x.shape);
  const values = valuesOf(op, "x", reducedLast(x, plan.reduced));
  const each = valuesOf(op, "weights", reducedLast(view(factors, x.shape, steps), plan.reduced));
  for (let i = 0; i < each.size; i++) {
    if (each.data[each.from + i] < 0) throw new ValueError(`${op}: weights must not be negative`);
  }
  const elements = castTo(reducedLast(x, plan.reduced), x.dtype);
  const result = empty(shape, x.dtype);
  const [from, to] = [arrayOf(elements), arrayOf(result)];
  const [n, sets] = [plan.count, sizeOf(plan.shape)];
  for (let set = 0; set < sets; set++) {
    const all = sortedPlaces(values.data, values.from + set * n, n);
    const isLost = (place: number): boolean => Number.isNaN(values.data[values.from + set * n + place]);
    const known = omit ? all.filter((place) => !isLost(place)) : all;
    const lost = known.length === 0 || isLost(known[known.length - 1]);
    const cdf = shares(op, each.data, each.from + set * n, known);
    for (let k = 0; k < quantiles.length; k++) {
      // Where the answer is NaN, it is the last one.
      const rank = lost ? -1 : Math.min(edgesUpTo(cdf, quantiles[k], false), known.length - 1);
      const place = rank < 0 ? all[n - 1] : known[rank];
      to[originOf(result) + k * sets + set] = from[originOf(elements) + set * n + place];
    }
  }
  return result;
}
