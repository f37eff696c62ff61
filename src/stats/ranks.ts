import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex, type Storage } from "../core/storage.ts";
import { adopt, arrayOf, originOf } from "../core/strided.ts";
import { orderedRows } from "../kernels/sort-rows.ts";
import { alongRows, contiguous } from "../ops/sort.ts";
import type { NanPolicy, RankMethod } from "../types/stats.ts";

export interface RankOptions {
  readonly axis?: number | null;
  readonly nanPolicy?: NanPolicy;
}

const op = "stats.rankdata";

/** The rank of element i of a run of equal elements from `start` up to `end`, the `run`th of all. */
const rankOf: { readonly [M in RankMethod]: (start: number, end: number, run: number, i: number) => number } = {
  average: (start, end) => (start + 1 + end) / 2,
  min: (start) => start + 1,
  max: (_start, end) => end,
  dense: (_start, _end, run) => run,
  ordinal: (_start, _end, _run, i) => i + 1,
};

/** Ranks of a row whose order is known, from 1; NaN is equal to nothing. */
function rankRow(
  at: (i: number) => number,
  x: Storage,
  origin: number,
  n: number,
  method: RankMethod,
  out: Float64Array,
): void {
  let [start, run] = [0, 0];
  while (start < n) {
    let end = start + 1;
    while (end < n && x[origin + at(end)] === x[origin + at(start)]) end++;
    run++;
    for (let i = start; i < end; i++) out[at(i)] = rankOf[method](start, end, run, i);
    start = end;
  }
}

/** Puts NaN where they are in a row, or, unless they are left out, into all of it. */
function passNaN(x: Storage, origin: number, out: Float64Array, policy: NanPolicy, method: RankMethod): void {
  for (let i = 0; i < out.length; i++) {
    const value = x[origin + i];
    if (typeof value !== "number" || !Number.isNaN(value)) continue;
    if (policy === "raise") throw new ValueError(`${op}: x has NaN`);
    if (method !== "average") throw new ValueError(`${op}: NaN has no rank by the method "${method}"`);
    if (policy === "omit") out[i] = Number.NaN;
    else {
      out.fill(Number.NaN);
      return;
    }
  }
}

/** The ranks of the rows of a tensor, as float64. */
export function rankedRows(rows: Strided, method: RankMethod, policy: NanPolicy): Strided {
  const x = rows.dtype === "float16" ? castTo(rows, "float32") : contiguous(rows);
  const order = orderedRows([x]);
  const [data, places, origin, from] = [arrayOf(x), arrayOf(order), originOf(x), originOf(order)];
  const n = x.shape[x.shape.length - 1];
  const ranks = new Float64Array(sizeOf(x.shape));
  for (let at = 0; at < ranks.length; at += n) {
    const row = ranks.subarray(at, at + n);
    rankRow((i) => Number(places[from + at + i]), data, origin + at, n, method, row);
    passNaN(data, origin + at, row, policy, method);
  }
  return adopt(ranks, "float64", x.shape);
}

/** The ranks of the elements, from 1 for the smallest: `scipy.stats.rankdata`. */
export function rankdata(x: Strided, method: RankMethod = "average", options: RankOptions = {}): Strided {
  requireTensor(op, "x", x);
  if (isComplex(x.dtype)) throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  if (!Object.hasOwn(rankOf, method)) throw new ValueError(`${op}: ${String(method)} is not a method`);
  const { axis = null, nanPolicy = "propagate" } = options;
  const ranks = alongRows(op, [x], axis, ([rows]) => rankedRows(rows, method, nanPolicy));
  return method === "average" ? ranks : castTo(ranks, "int32");
}
