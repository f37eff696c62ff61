import { castTo } from "../core/cast.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { isBigInt } from "../core/storage.ts";
import { adopt, arrayOf, originOf } from "../core/strided.ts";
import { isBigInts } from "../kernels/numbers.ts";
import type { Plan } from "../kernels/reduce-axes.ts";
import { select } from "../kernels/select.ts";
import type { DType } from "../types/dtype.ts";
import { isDiscrete, type QuantileMethod } from "../types/quantile.ts";
import { between } from "./lerp.ts";
import { type Place, placeOf } from "./quantile-methods.ts";
import { nanLast, reducedLast, withRows } from "./rows.ts";
import { roundingOf } from "./values.ts";

/** What is asked of each set of elements. */
export interface Question {
  readonly method: QuantileMethod;
  /** From 0 to 1. */
  readonly quantiles: ArrayLike<number>;
  /** Whether it was a plain number: then NumPy computes in the dtype of the elements. */
  readonly single: boolean;
  /** Whether NaN is left out; otherwise it is the answer. */
  readonly omit: boolean;
}

/** The ranks to select: the lower ones, since the elements above them are the smallest of the rest. */
function lowRanks(places: readonly Place[], from: number): number[] {
  return [...new Set(places.map(({ low }) => from + low))].sort((a, b) => a - b);
}

/** The element of the rank above one that has been selected. */
function above(data: Float64Array, rank: number, ranks: readonly number[], end: number): number {
  let last = end;
  for (const other of ranks) {
    if (other <= rank) continue;
    last = other + 1;
    break;
  }
  let least = data[rank + 1];
  for (let i = rank + 2; i < last; i++) if (data[i] < least) least = data[i];
  return least;
}

/** Answers for each set of elements, quantile by quantile: `[quantiles, sets]`. */
export function quantilesOf(x: Strided, plan: Plan, question: Question): Float64Array {
  const { method, quantiles, single, omit } = question;
  const n = plan.count;
  const sets = sizeOf(plan.shape);
  const near = roundingOf(x.dtype);
  const far = single ? near : (value: number): number => value;
  const out = new Float64Array(quantiles.length * sets);
  const placesIn = (count: number): Place[] => Array.from(quantiles, (q) => placeOf(method, count, q));
  const usual = n > 0 ? placesIn(n) : [];
  withRows(x, plan.reduced, (data, origin) => {
    for (let set = 0; set < sets; set++) {
      const from = origin + set * n;
      const end = omit ? nanLast(data, from, from + n) : from + n;
      const places = end === from + n ? usual : end > from ? placesIn(end - from) : [];
      const ranks = lowRanks(places, from);
      if (places.length > 0) select(data, from, end, ranks);
      const lost = places.length === 0 || Number.isNaN(data[end - 1]);
      for (let k = 0; k < quantiles.length; k++) {
        if (lost) {
          out[k * sets + set] = Number.NaN;
          continue;
        }
        const { low, high, t } = places[k];
        const a = data[from + low];
        const b = high === low ? a : above(data, from + low, ranks, end);
        out[k * sets + set] = t === null ? a : between(a, b, t, near, far);
      }
    }
  });
  return out;
}

/** The same for elements of 64 bits that are taken as they are: float64 does not tell them apart. */
function bigintQuantiles(x: Strided, plan: Plan, { method, quantiles }: Question, shape: readonly number[]): Strided {
  const copy = castTo(reducedLast(x, plan.reduced), x.dtype);
  const result = castTo(adopt(new Float64Array(sizeOf(shape)), "float64", shape), x.dtype);
  const [data, out] = [arrayOf(copy), arrayOf(result)];
  if (!isBigInts(data) || !isBigInts(out)) return result;
  const [n, sets] = [plan.count, sizeOf(plan.shape)];
  for (let set = 0; set < sets; set++) {
    const from = originOf(copy) + set * n;
    const sorted = data.slice(from, from + n).sort();
    for (let k = 0; k < quantiles.length; k++) {
      out[originOf(result) + k * sets + set] = sorted[placeOf(method, n, quantiles[k]).low];
    }
  }
  return result;
}

/** The quantiles as a tensor of a shape, in the dtype that they have. */
export function quantileTensor(
  x: Strided,
  plan: Plan,
  question: Question,
  shape: readonly number[],
  dtype: DType,
): Strided {
  if (isDiscrete(question.method) && isBigInt(x.dtype) && plan.count > 0) {
    return bigintQuantiles(x, plan, question, shape);
  }
  return castTo(adopt(quantilesOf(x, plan, question), "float64", shape), dtype);
}
