/** Whether a result is what the reference says. */
import type { Dtype } from "../workloads.ts";
import type { Opened } from "./protocol.ts";

/** The largest error, relative to the largest element or to the workload's `scale`. */
export const tolerance: { readonly [D in Dtype]: number } = { float64: 1e-9, float32: 2e-4 };

export function compare(
  actual: ArrayLike<unknown>,
  expected: Float64Array,
  dtype: Dtype,
  scale: number | null,
): Opened {
  if (actual.length !== expected.length) {
    return { status: "wrong", note: `${actual.length} elements instead of ${expected.length}` };
  }
  const unit = scale ?? expected.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    const error = Math.abs(Number(actual[i]) - expected[i]);
    // A NaN is as wrong as can be.
    worst = Math.max(worst, Number.isNaN(error) ? Number.POSITIVE_INFINITY : error);
  }
  const relative = worst === 0 ? 0 : worst / unit;
  return { status: relative <= tolerance[dtype] ? "ok" : "wrong", note: `error ${relative.toExponential(1)}` };
}
