import { castTo } from "../core/cast.ts";
import { DTypeError, ShapeError, ValueError } from "../core/errors.ts";
import { isTensor } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import type { Strided } from "../core/strided.ts";
import { meanOf } from "../generated/promotion.ts";
import { showShape } from "../types/show.ts";
import { gradientAxes } from "../types/signals.ts";
import { type Lanes, lanesLike, lanesOf } from "./lanes.ts";

export type Spacing = number | Strided;

export interface GradientOptions {
  readonly axis?: number | readonly number[];
  readonly edgeOrder?: 1 | 2;
}

/** The distances between neighbours: one, or as many as there are. */
type Distances = number | Float64Array;

function distancesOf(spacing: unknown, length: number, axis: number): Distances {
  if (typeof spacing === "number") return spacing;
  if (!isTensor(spacing)) throw new ValueError("gradient: spacing is no number and no tensor");
  if (isComplex(spacing.dtype)) throw new DTypeError(`gradient: spacing of ${spacing.dtype} is not supported`);
  const { shape } = spacing;
  if (shape.length > 1 || (shape.length === 1 && shape[0] !== length)) {
    throw new ShapeError(
      `gradient: spacing of shape ${showShape(shape)} does not go with ${length} along axis ${axis}`,
    );
  }
  const { data, at } = lanesOf(castTo(spacing, "float64"), 0);
  if (shape.length === 0) return data[at];
  const steps = Float64Array.from({ length: length - 1 }, (_, i) => data[at + i + 1] - data[at + i]);
  return steps.every((step) => step === steps[0]) ? steps[0] : steps;
}

/** Spacing as given, for each of the axes. */
function spacings(given: unknown, count: number): readonly unknown[] {
  if (given === undefined || given === null) return new Array<number>(count).fill(1);
  if (typeof given === "number" || (isTensor(given) && (given.shape.length === 0 || count === 1))) {
    return new Array<unknown>(count).fill(given);
  }
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (list.length !== count) throw new ValueError(`gradient: ${list.length} spacings for ${count} axes`);
  return list;
}

/** out[to] = a f[i − 1] + b f[i] + c f[i + 1], for all lanes of one outer place. */
function combine(f: Lanes, out: Lanes, o: number, i: number, to: number, a: number, b: number, c: number): void {
  const { data, inner, length } = f;
  const row = f.at + (o * length + i) * inner;
  const target = out.at + (o * length + to) * inner;
  for (let k = 0; k < inner; k++) {
    out.data[target + k] = a * data[row - inner + k] + b * data[row + k] + c * data[row + inner + k];
  }
}

/** out[to] = (f[high] − f[low]) / h. */
function difference(f: Lanes, out: Lanes, o: number, low: number, high: number, to: number, h: number): void {
  const { data, inner, length } = f;
  const [p, q] = [f.at + (o * length + low) * inner, f.at + (o * length + high) * inner];
  const target = out.at + (o * length + to) * inner;
  for (let k = 0; k < inner; k++) out.data[target + k] = (data[q + k] - data[p + k]) / h;
}

/** The edges by parabolas through three points. */
function secondOrderEdges(f: Lanes, out: Lanes, o: number, steps: Distances): void {
  const n = f.length;
  if (typeof steps === "number") {
    combine(f, out, o, 1, 0, -1.5 / steps, 2 / steps, -0.5 / steps);
    combine(f, out, o, n - 2, n - 1, 0.5 / steps, -2 / steps, 1.5 / steps);
    return;
  }
  let [d, e] = [steps[0], steps[1]];
  combine(f, out, o, 1, 0, -(2 * d + e) / (d * (d + e)), (d + e) / (d * e), -d / (e * (d + e)));
  [d, e] = [steps[n - 3], steps[n - 2]];
  combine(f, out, o, n - 2, n - 1, e / (d * (d + e)), -(e + d) / (d * e), (2 * e + d) / (e * (d + e)));
}

function along(f: Lanes, out: Lanes, steps: Distances, edgeOrder: number): void {
  const n = f.length;
  for (let o = 0; o < f.outer; o++) {
    for (let i = 1; i < n - 1; i++) {
      if (typeof steps === "number") difference(f, out, o, i - 1, i + 1, i, 2 * steps);
      else {
        const [d, e] = [steps[i - 1], steps[i]];
        combine(f, out, o, i, i, -e / (d * (d + e)), (e - d) / (d * e), d / (e * (d + e)));
      }
    }
    if (edgeOrder === 2) secondOrderEdges(f, out, o, steps);
    else {
      difference(f, out, o, 0, 1, 0, typeof steps === "number" ? steps : steps[0]);
      difference(f, out, o, n - 2, n - 1, n - 1, typeof steps === "number" ? steps : steps[n - 2]);
    }
  }
}

/** Central differences, and at the edges those to one side, along each axis: `np.gradient`. */
export function gradient(x: Strided, spacing?: unknown, options: GradientOptions = {}): Strided | Strided[] {
  requireTensor("gradient", "x", x);
  if (x.dtype === "bool") throw new DTypeError("gradient: bool is not supported");
  const { axis, edgeOrder = 1 } = options;
  const axes = gradientAxes(x.shape, axis, edgeOrder);
  const given = spacings(spacing, axes.length);
  const dtype = meanOf(x.dtype);
  const results = axes.map((place, i) => {
    const f = lanesOf(x, place);
    const out = lanesLike(f, place, f.length);
    along(f, out, distancesOf(given[i], f.length, place), edgeOrder);
    return out.tensor.dtype === dtype ? out.tensor : castTo(out.tensor, dtype);
  });
  return results.length === 1 ? results[0] : results;
}
