import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import type { Storage } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { adopt, arrayOf, empty, originOf, view } from "../core/strided.ts";
import { requireElements } from "../kernels/reduce-axes.ts";
import { sortedRows } from "../kernels/sort-rows.ts";
import { type AlongOptions, planAlong } from "./along.ts";
import { reducedLast } from "./rows.ts";

export interface ModeResult {
  readonly mode: Strided;
  readonly count: Strided;
}

const op = "stats.mode";

const isLost = (value: number | bigint): boolean => typeof value === "number" && Number.isNaN(value);

/** The longest run of equal elements of a sorted range, the first of them: where it begins, and how long it is. */
function longestRun(data: Storage, from: number, to: number): [at: number, count: number] {
  let [best, most, start] = [from, 0, from];
  for (let i = from; i < to; i++) {
    if (data[i] !== data[start] && !(isLost(data[i]) && isLost(data[start]))) start = i;
    if (i - start + 1 <= most) continue;
    most = i - start + 1;
    best = start;
  }
  return [best, most];
}

/** The most common element along an axis, the smallest of several, and how often it occurs: `scipy.stats.mode`. */
export function mode(x: Strided, options: AlongOptions = {}): ModeResult {
  const plan = planAlong(op, x, options);
  if (x.dtype === "bool") throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  requireElements(plan, x);
  const { nanPolicy = "propagate" } = options;
  const lane = x.dtype === "float16" ? "float32" : x.dtype;
  const last = castTo(reducedLast(x, plan.reduced), lane);
  const [n, sets] = [plan.count, sizeOf(plan.shape)];
  const sorted = sortedRows(view(last, [sets, n], [n, 1]));
  const modes = empty(plan.shape, lane);
  const counts = new Int32Array(sets);
  const [data, out, origin] = [arrayOf(sorted), arrayOf(modes), originOf(sorted)];
  for (let set = 0; set < sets; set++) {
    const from = origin + set * n;
    let to = from + n;
    // NaN are last. They are one value, unless they are left out.
    if (nanPolicy !== "propagate") while (to > from && isLost(data[to - 1])) to--;
    if (nanPolicy === "raise" && to < from + n) throw new ValueError(`${op}: x has NaN`);
    const [at, count] = to > from ? longestRun(data, from, to) : [from, 0];
    out[originOf(modes) + set] = data[at];
    counts[set] = count;
  }
  giveBack(last.store);
  giveBack(sorted.store);
  return { mode: castTo(modes, x.dtype), count: adopt(counts, "int32", plan.shape) };
}
