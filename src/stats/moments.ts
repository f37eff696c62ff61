import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { giveBack } from "../core/store.ts";
import { arrayOf, originOf, view } from "../core/strided.ts";
import { meanOf } from "../generated/promotion.ts";
import { type AlongOptions, endOf, epsilonOf, meanOver, planAlong, powersOver, reducedAlong } from "./along.ts";
import { reducedLast } from "./rows.ts";

export interface MomentOptions extends AlongOptions {
  readonly center?: number;
}
export interface BiasOptions extends AlongOptions {
  readonly bias?: boolean;
}
export interface KurtosisOptions extends BiasOptions {
  readonly fisher?: boolean;
}
export interface FreedomOptions extends AlongOptions {
  readonly ddof?: number;
}

/** The mean of powers of the distances from a centre. */
const momentOver = (data: Float64Array, from: number, n: number, order: number, centre: number): number =>
  powersOver(data, from, n, order, centre) / n;

/** The mean of powers of the distances from the mean, or from a centre: `scipy.stats.moment`. */
export function moment(x: Strided, order = 1, options: MomentOptions = {}): Strided {
  const op = "stats.moment";
  if (!Number.isInteger(order) || order < 0) throw new ValueError(`${op}: ${order} is not an order`);
  const { center } = options;
  if (center !== undefined && typeof center !== "number") throw new TypeError(`${op}: center is not a number`);
  return reducedAlong(op, x, options, (data, from, n) => {
    const plain = order === 0 || (order === 1 && center === undefined);
    if (plain) return data.subarray(from, from + n).some(Number.isNaN) ? Number.NaN : 1 - order;
    return momentOver(data, from, n, order, center ?? meanOver(data, from, n));
  });
}

/** Whether a variance is nothing but rounding: then the shape of the distribution says nothing. */
const isConstant = (variance: number, mean: number, epsilon: number): boolean => variance <= (epsilon * mean) ** 2;

/** The third moment over the 3/2th power of the second: `scipy.stats.skew`. */
export function skew(x: Strided, options: BiasOptions = {}): Strided {
  const { bias = true } = options;
  return reducedAlong("stats.skew", x, options, (data, from, n) => {
    const mean = meanOver(data, from, n);
    const m2 = momentOver(data, from, n, 2, mean);
    if (isConstant(m2, mean, epsilonOf(meanOf(x.dtype)))) return Number.NaN;
    const value = momentOver(data, from, n, 3, mean) / m2 ** 1.5;
    return bias || n <= 2 ? value : (Math.sqrt((n - 1) * n) / (n - 2)) * value;
  });
}

/** The fourth moment over the square of the second, less 3 for Fisher's: `scipy.stats.kurtosis`. */
export function kurtosis(x: Strided, options: KurtosisOptions = {}): Strided {
  const { bias = true, fisher = true } = options;
  return reducedAlong("stats.kurtosis", x, options, (data, from, n) => {
    const mean = meanOver(data, from, n);
    const m2 = momentOver(data, from, n, 2, mean);
    if (isConstant(m2, mean, epsilonOf(meanOf(x.dtype)))) return Number.NaN;
    let value = momentOver(data, from, n, 4, mean) / m2 ** 2;
    if (!bias && n > 3) value = (1 / (n - 2) / (n - 3)) * ((n ** 2 - 1) * value - 3 * (n - 1) ** 2) + 3;
    return fisher ? value - 3 : value;
  });
}

function deviationOver(data: Float64Array, from: number, n: number, ddof: number): number {
  const mean = meanOver(data, from, n);
  return Math.sqrt(powersOver(data, from, n, 2, mean) / Math.max(n - ddof, 0));
}

function requireFreedom(op: string, ddof: unknown): asserts ddof is number {
  if (typeof ddof !== "number" || Number.isNaN(ddof)) throw new TypeError(`${op}: ddof is not a number`);
}

/** The standard error of the mean: `scipy.stats.sem`. */
export function sem(x: Strided, options: FreedomOptions = {}): Strided {
  const { ddof = 1 } = options;
  requireFreedom("stats.sem", ddof);
  return reducedAlong("stats.sem", x, options, (data, from, n) =>
    // SciPy finds one element too few, whatever the ddof.
    n === 1 ? Number.NaN : deviationOver(data, from, n, ddof) / Math.sqrt(n),
  );
}

/** The inverse of an order of axes. */
function inverse(order: readonly number[]): number[] {
  const result = new Array<number>(order.length);
  for (const [place, axis] of order.entries()) result[axis] = place;
  return result;
}

/** Distances from the mean in standard deviations; NaN along what is constant: `scipy.stats.zscore`. */
export function zscore(x: Strided, options: Omit<FreedomOptions, "keepdims"> = {}): Strided {
  const op = "stats.zscore";
  const { ddof = 0, nanPolicy } = options;
  requireFreedom(op, ddof);
  const { reduced, count } = planAlong(op, x, options);
  const rows = castTo(reducedLast(x, reduced), "float64");
  const data = arrayOf(rows);
  if (!(data instanceof Float64Array)) return rows;
  const epsilon = epsilonOf(meanOf(x.dtype));
  const origin = originOf(rows);
  for (let from = origin; count > 0 && from < origin + sizeOf(x.shape); from += count) {
    const known = data.slice(from, from + count);
    const n = endOf(op, nanPolicy, known, 0, count);
    const mean = meanOver(known, 0, n);
    const deviation = deviationOver(known, 0, n, ddof);
    const constant = deviation <= Math.abs(epsilon * mean);
    for (let i = from; i < from + count; i++) data[i] = constant ? Number.NaN : (data[i] - mean) / deviation;
  }
  const axes = x.shape.map((_, axis) => axis);
  const back = inverse([...axes.filter((axis) => !reduced[axis]), ...axes.filter((axis) => reduced[axis])]);
  const steps = back.map((place) => rows.steps[place]);
  const result = castTo(view(rows, x.shape, steps), meanOf(x.dtype));
  giveBack(rows.store);
  return result;
}
