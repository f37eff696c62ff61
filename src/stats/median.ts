import { castTo } from "../core/cast.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { adopt, arrayOf, originOf } from "../core/strided.ts";
import { meanOf } from "../generated/promotion.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { deliver, type Plan, planReduction, type ReduceOptions } from "../kernels/reduce-axes.ts";
import { select } from "../kernels/select.ts";
import { nanLast, reducedLast, withRows } from "./rows.ts";

/** The largest of the elements in front of a rank that has been selected. */
function below(data: Float64Array, from: number, rank: number): number {
  let largest = data[from];
  for (let i = from + 1; i < rank; i++) if (data[i] > largest) largest = data[i];
  return largest;
}

/** The mean of the two middle elements of each set, or the middle one; float16 is added up in float32, as in NumPy. */
function realMedians(x: Strided, plan: Plan, omit: boolean): Float64Array {
  const n = plan.count;
  const out = new Float64Array(sizeOf(plan.shape));
  const single = x.dtype === "float32" || x.dtype === "float16";
  withRows(x, plan.reduced, (data, origin) => {
    for (let set = 0; set < out.length; set++) {
      const from = origin + set * n;
      const end = omit ? nanLast(data, from, from + n) : from + n;
      const count = end - from;
      const middle = from + (count >> 1);
      if (count > 0) select(data, from, end, [middle]);
      if (count === 0 || Number.isNaN(data[end - 1])) out[set] = Number.NaN;
      else if (count % 2 === 1) out[set] = data[middle];
      else {
        const sum = below(data, from, middle) + data[middle];
        out[set] = (single ? Math.fround(sum) : sum) / 2;
      }
    }
  });
  return out;
}

/** NumPy's order of complex numbers, in which NaN comes last: a NaN in the real part after one in the other. */
function compare(ar: number, ai: number, br: number, bi: number): number {
  const rank = (re: number, im: number): number => (Number.isNaN(re) ? 2 : 0) + (Number.isNaN(im) ? 1 : 0);
  const [a, b] = [rank(ar, ai), rank(br, bi)];
  if (a !== b) return a - b;
  const order = (p: number, q: number): number => (p < q ? -1 : p > q ? 1 : 0);
  return order(ar, br) || order(ai, bi);
}

function complexMedians(x: Strided, plan: Plan, omit: boolean): Float64Array {
  const copy = castTo(reducedLast(x, plan.reduced), "complex128");
  const data = numbersOf(arrayOf(copy));
  const [n, sets, origin] = [plan.count, sizeOf(plan.shape), originOf(copy)];
  const out = new Float64Array(2 * sets);
  const round = x.dtype === "complex64" ? Math.fround : (value: number): number => value;
  const isLost = (at: number): boolean => Number.isNaN(data[2 * at]) || Number.isNaN(data[2 * at + 1]);
  for (let set = 0; set < sets; set++) {
    const all = Array.from({ length: n }, (_, i) => origin + set * n + i);
    all.sort((a, b) => compare(data[2 * a], data[2 * a + 1], data[2 * b], data[2 * b + 1]));
    const places = omit ? all.filter((at) => !isLost(at)) : all;
    const last = places.at(-1) ?? all.at(-1);
    if (last === undefined) out.fill(Number.NaN, 2 * set, 2 * set + 2);
    else if (places.length === 0 || isLost(last)) out.set([data[2 * last], data[2 * last + 1]], 2 * set);
    else {
      const middle = places.length >> 1;
      const pair = places.length % 2 === 1 ? [places[middle]] : [places[middle - 1], places[middle]];
      let [re, im] = [0, 0];
      for (const at of pair) [re, im] = [round(re + data[2 * at]), round(im + data[2 * at + 1])];
      // The quotient of two complex numbers, as NumPy has it: infinity times 0 makes a NaN in the other part.
      out[2 * set] = (re + im * 0) / pair.length;
      out[2 * set + 1] = (im - re * 0) / pair.length;
    }
  }
  return out;
}

function medians(op: string, x: Strided, omit: boolean, options: ReduceOptions): Strided {
  requireTensor(op, "x", x);
  const plan = planReduction(op, x, options);
  const complex = isComplex(x.dtype);
  const values = complex ? complexMedians(x, plan, omit) : realMedians(x, plan, omit);
  const result = adopt(values, complex ? "complex128" : "float64", plan.shape);
  return deliver(op, castTo(result, meanOf(x.dtype)), meanOf(x.dtype), options.out);
}

/** The median along the axes: `np.median`. */
export function median(x: Strided, options: ReduceOptions = {}): Strided {
  return medians("median", x, false, options);
}

/** The median of what is not NaN: `np.nanmedian`. */
export function nanmedian(x: Strided, options: ReduceOptions = {}): Strided {
  return medians("nanmedian", x, true, options);
}
