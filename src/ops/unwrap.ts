import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import type { Strided } from "../core/strided.ts";
import { meanOf } from "../generated/promotion.ts";
import { axisOf } from "../types/axes.ts";
import { lanesOf } from "./lanes.ts";

export interface UnwrapOptions {
  readonly discont?: number | null;
  readonly axis?: number;
  readonly period?: number;
}

/** The remainder with the sign of the divisor, as NumPy's `mod`. */
export function modulo(a: number, b: number): number {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

/** Adds whole periods so that neighbours differ by no more than half of one: `np.unwrap`. */
export function unwrap(x: Strided, options: UnwrapOptions = {}): Strided {
  requireTensor("unwrap", "x", x);
  if (isComplex(x.dtype)) throw new DTypeError(`unwrap: ${x.dtype} is not supported`);
  const { axis = -1, period = 2 * Math.PI } = options;
  const place = axisOf("unwrap", axis, x.shape);
  if (!(Math.abs(period) > 0)) throw new ValueError(`unwrap: ${period} is not a period`);
  const half = period / 2;
  const discont = options.discont ?? half;
  const { data, at, outer, length, inner, tensor } = lanesOf(x, place);
  for (let lane = 0; lane < outer * inner; lane++) {
    let from = at + Math.floor(lane / inner) * length * inner + (lane % inner);
    let before = data[from];
    let correction = 0;
    for (let i = 1; i < length; i++) {
      from += inner;
      const step = data[from] - before;
      before = data[from];
      let shortest = modulo(step + half, period) - half;
      // Half a period keeps its direction.
      if (shortest === -half && step > 0) shortest = half;
      if (!(Math.abs(step) < discont)) correction += shortest - step;
      data[from] += correction;
    }
  }
  const dtype = meanOf(x.dtype);
  return tensor.dtype === dtype ? tensor : castTo(tensor, dtype);
}
