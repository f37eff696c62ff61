import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { arrayOf, empty, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { unsupported } from "../types/promote.ts";
import { requirePoints } from "../types/signals.ts";
import { modulo } from "./unwrap.ts";

export interface InterpOptions {
  readonly left?: number | null;
  readonly right?: number | null;
  readonly period?: number | null;
}

/** A copy of the elements as numbers, complex ones as pairs. */
function numbersOf(x: Strided, dtype: "float64" | "complex128"): Float64Array {
  const copy = castTo(x, dtype);
  const width = dtype === "float64" ? 1 : 2;
  const array = arrayOf(copy);
  if (!(array instanceof Float64Array)) throw new TypeError(`float64 was expected, not ${copy.dtype}`);
  const at = originOf(copy) * width;
  return array.slice(at, at + sizeOf(x.shape) * width);
}

/** The last place whose point is not above `value`: −1 before all, and for NaN. */
function placeOf(points: Float64Array, value: number): number {
  let [low, high] = [-1, points.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (points[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** On the line through two points; from the other one where an infinite value would give no number. */
function between(value: number, x0: number, x1: number, y0: number, y1: number): number {
  const slope = (y1 - y0) / (x1 - x0);
  const y = slope * (value - x0) + y0;
  if (!Number.isNaN(y)) return y;
  const other = slope * (value - x1) + y1;
  return Number.isNaN(other) && y0 === y1 ? y0 : other;
}

/** Points of one period, with a neighbour at either end. */
function periodic(xp: Float64Array, fp: Float64Array, period: number, width: number): [Float64Array, Float64Array] {
  const n = xp.length;
  const wrapped = xp.map((value) => modulo(value, period));
  const order = Array.from(wrapped, (_, i) => i).sort((a, b) => wrapped[a] - wrapped[b]);
  const around = [order[n - 1], ...order, order[0]];
  const points = Float64Array.from(around, (i) => wrapped[i]);
  points[0] -= period;
  points[n + 1] += period;
  const values = new Float64Array((n + 2) * width);
  around.forEach((i, place) => {
    for (let part = 0; part < width; part++) values[place * width + part] = fp[i * width + part];
  });
  return [points, values];
}

function refuseComplex({ dtype }: Strided): void {
  if (isComplex(dtype)) throw unsupported("interp", dtype);
}

/** Values on the lines between points, which ascend: `np.interp`. */
export function interp(x: Strided, xp: Strided, fp: Strided, options: InterpOptions = {}): Strided {
  requireTensor("interp", "x", x);
  requireTensor("interp", "xp", xp);
  requireTensor("interp", "fp", fp);
  refuseComplex(x);
  refuseComplex(xp);
  requirePoints(xp.shape, fp.shape);
  const dtype = isComplex(fp.dtype) ? "complex128" : "float64";
  const width = dtype === "complex128" ? 2 : 1;
  let [points, values] = [numbersOf(xp, "float64"), numbersOf(fp, dtype)];
  const places = numbersOf(x, "float64");
  const { period = null } = options;
  let { left = null, right = null } = options;
  if (period !== null) {
    if (!(Math.abs(period) > 0)) throw new ValueError(`interp: ${period} is not a period`);
    [points, values] = periodic(points, values, Math.abs(period), width);
    for (let i = 0; i < places.length; i++) places[i] = modulo(places[i], Math.abs(period));
    [left, right] = [null, null];
  }
  const last = points.length - 1;
  const result = empty(x.shape, dtype);
  const out = arrayOf(result);
  const at = originOf(result) * width;
  for (let i = 0; i < places.length; i++) {
    const value = places[i];
    const j = placeOf(points, value);
    for (let part = 0; part < width; part++) {
      const of = (place: number): number => values[place * width + part];
      const outside = (side: number | null, place: number): number =>
        side === null ? of(place) : part === 0 ? side : 0;
      let y: number;
      if (Number.isNaN(value)) y = part === 0 ? value : 0;
      else if (j < 0) y = outside(left, 0);
      else if (value > points[last]) y = outside(right, last);
      else if (j === last || points[j] === value) y = of(j);
      else y = between(value, points[j], points[j + 1], of(j), of(j + 1));
      out[at + i * width + part] = y;
    }
  }
  return result;
}
