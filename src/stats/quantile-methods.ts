import type { ContinuousMethod, DiscreteMethod, QuantileMethod } from "../types/quantile.ts";
import { isDiscrete } from "../types/quantile.ts";

/** Where a quantile is among n sorted elements: at `t` between two ranks, or, where t is null, at the first. */
export interface Place {
  readonly low: number;
  readonly high: number;
  readonly t: number | null;
}

/** Half to even. */
function nearest(x: number): number {
  const low = Math.floor(x);
  const fraction = x - low;
  if (fraction === 0.5) return low % 2 === 0 ? low : low + 1;
  return fraction < 0.5 ? low : low + 1;
}

/** The rank above, unless the index is a rank itself and `stays` there. */
function step(index: number, stays: (low: number) => boolean): number {
  const low = Math.floor(index);
  return Math.max(index === low && stays(low) ? low : low + 1, 0);
}

const ranks: { readonly [M in DiscreteMethod]: (n: number, q: number) => number } = {
  inverted_cdf: (n, q) => step(n * q - 1, () => true),
  closest_observation: (n, q) => step(n * q - 1 - 0.5, (low) => Math.abs(low % 2) === 1),
  lower: (n, q) => Math.floor((n - 1) * q),
  higher: (n, q) => Math.ceil((n - 1) * q),
  nearest: (n, q) => nearest((n - 1) * q),
};

/** Hyndman and Fan's index, counted from 0. */
const plotting = (n: number, q: number, alpha: number, beta: number): number =>
  n * q + (alpha + q * (1 - alpha - beta)) - 1;

const indices: { readonly [M in ContinuousMethod]: (n: number, q: number) => number } = {
  averaged_inverted_cdf: (n, q) => n * q - 1,
  interpolated_inverted_cdf: (n, q) => plotting(n, q, 0, 1),
  hazen: (n, q) => plotting(n, q, 0.5, 0.5),
  weibull: (n, q) => plotting(n, q, 0, 0),
  linear: (n, q) => (n - 1) * q,
  median_unbiased: (n, q) => plotting(n, q, 1 / 3, 1 / 3),
  normal_unbiased: (n, q) => plotting(n, q, 3 / 8, 3 / 8),
  midpoint: (n, q) => 0.5 * (Math.floor((n - 1) * q) + Math.ceil((n - 1) * q)),
};

/** How far to go between two elements, where that is not the fraction of the index. */
function adjusted(method: ContinuousMethod, t: number, index: number): number {
  if (method === "averaged_inverted_cdf") return t === 0 ? 0.5 : 1;
  if (method === "midpoint") return index % 1 === 0 ? 0 : 0.5;
  return t;
}

/** Whether there is a method of that name. */
export const isMethod = (name: unknown): name is QuantileMethod =>
  typeof name === "string" && (Object.hasOwn(ranks, name) || Object.hasOwn(indices, name));

/** The place of quantile q, from 0 to 1, among n elements; n is not 0. */
export function placeOf(method: QuantileMethod, n: number, q: number): Place {
  if (isDiscrete(method)) {
    const rank = ranks[method](n, q);
    return { low: rank, high: rank, t: null };
  }
  const index = indices[method](n, q);
  // Beyond the ends both are the element there, and NumPy measures from -1, which it counts from the back, or from 0.
  if (index >= n - 1) return { low: n - 1, high: n - 1, t: adjusted(method, index + 1, index) };
  if (index < 0) return { low: 0, high: 0, t: adjusted(method, index, index) };
  const low = Math.floor(index);
  return { low, high: low + 1, t: adjusted(method, index - low, index) };
}
