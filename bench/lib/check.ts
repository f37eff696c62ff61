/** Whether a result is what the reference says. */
import type { Dtype, Workload } from "../workloads.ts";
import type { Opened } from "./protocol.ts";

/** The mean and the deviation of numbers. */
function moments(values: ArrayLike<unknown>): [mean: number, deviation: number] {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = Number(values[i]);
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return [mean, Math.sqrt(squares / values.length - mean * mean)];
}

/** Whether random numbers come from one distribution: mean and deviation differ by less than ten of their errors. */
function compareMoments(actual: ArrayLike<unknown>, expected: Float64Array): Opened {
  if (actual.length !== expected.length) return { status: "wrong", note: `${actual.length} numbers` };
  const [[mean, deviation], [wanted, spread]] = [moments(actual), moments(expected)];
  const error = Math.max(Math.abs(mean - wanted), Math.abs(deviation - spread)) / (spread / Math.sqrt(expected.length));
  return { status: error < 10 ? "ok" : "wrong", note: `${error.toFixed(1)} standard errors` };
}

/** The largest error, relative to the largest element or to the workload's `scale`. */
export const tolerance: { readonly [D in Dtype]: number } = { float64: 1e-9, float32: 2e-4 };

export function compare(
  actual: ArrayLike<unknown>,
  expected: Float64Array,
  dtype: Dtype,
  scale: number | null,
  compared: Workload["compared"] | null = null,
): Opened {
  if (compared === "moments") return compareMoments(actual, expected);
  if (actual.length !== expected.length) {
    return { status: "wrong", note: `${actual.length} elements instead of ${expected.length}` };
  }
  const unit = scale ?? expected.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    const [x, y] = [Number(actual[i]), expected[i]];
    const error = compared === "sizes" ? Math.abs(Math.abs(x) - Math.abs(y)) : Math.abs(x - y);
    // A NaN is as wrong as can be.
    worst = Math.max(worst, Number.isNaN(error) ? Number.POSITIVE_INFINITY : error);
  }
  const relative = worst === 0 ? 0 : worst / unit;
  return { status: relative <= tolerance[dtype] ? "ok" : "wrong", note: `error ${relative.toExponential(1)}` };
}
