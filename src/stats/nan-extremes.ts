import { copyInto } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { arrayOf, originOf, view } from "../core/strided.ts";
import { hasNaN, type Replaced, release, replaceNaN } from "../kernels/nan.ts";
import { type ArgSearch, positions } from "../kernels/reduce-arg.ts";
import {
  deliver,
  firstElements,
  inDType,
  inShape,
  type Plan,
  planReduction,
  type ReduceOptions,
  requireElements,
} from "../kernels/reduce-axes.ts";
import { type Extremum, extremes } from "../kernels/reduce-extremes.ts";
import { truths } from "../kernels/reduce-truth.ts";
import { extremesAs, type OneAxis, positionsAs, requireOneAxis } from "../ops/reduce-as.ts";
import { every, highest, largest, lowest, smallest } from "../ops/reduce-tables.ts";

/** Where all elements along the reduced axes were NaN; null where there is no such place. */
function lostPlaces({ mask, found }: Replaced, plan: Plan): Strided | null {
  if (found < plan.count || plan.count === 0) return null;
  const lost = truths(every, mask, plan);
  const [marks, from, size] = [arrayOf(lost), originOf(lost), sizeOf(lost.shape)];
  for (let i = 0; i < size; i++) if (marks[from + i] !== 0) return lost;
  return null;
}

/** Copies the elements at marked places. */
function copyWhere(to: Strided, from: Strided, marks: Strided): void {
  const [list, start, size] = [arrayOf(marks), originOf(marks), sizeOf(to.shape)];
  const [target, source] = [view(to, [size], [1]), view(from, [size], [1])];
  for (let i = 0; i < size; i++) {
    if (list[start + i] === 0) continue;
    copyInto(view(target, [], [], target.offset + i), view(source, [], [], source.offset + i));
  }
}

function nanExtremes(op: string, how: Extremum, x: Strided, options: ReduceOptions): Strided {
  requireTensor(op, "x", x);
  if (!hasNaN(x.dtype)) return extremesAs(op, how, x, options);
  const plan = planReduction(op, x, options);
  requireElements(plan, x);
  const replaced = replaceNaN(x, how.sign < 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  const result = inDType(extremes(how, replaced.values, plan), x.dtype);
  const lost = lostPlaces(replaced, plan);
  // Among NaN alone the first one stays.
  if (lost !== null) copyWhere(result, inShape(firstElements(x, plan.reduced), plan.shape), lost);
  release(replaced);
  return deliver(op, result, x.dtype, options.out);
}

/** The smallest element that is not NaN: `np.nanmin`. */
export function nanmin(x: Strided, options: ReduceOptions = {}): Strided {
  return nanExtremes("nanmin", smallest, x, options);
}

/** The largest element that is not NaN: `np.nanmax`. */
export function nanmax(x: Strided, options: ReduceOptions = {}): Strided {
  return nanExtremes("nanmax", largest, x, options);
}

function nanPositions(op: string, how: ArgSearch, x: Strided, options: ReduceOptions & OneAxis): Strided {
  requireTensor(op, "x", x);
  if (!hasNaN(x.dtype)) return positionsAs(op, how, x, options);
  const plan = planReduction(op, x, requireOneAxis(op, options));
  requireElements(plan, x);
  const replaced = replaceNaN(x, how.sign < 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  if (lostPlaces(replaced, plan) !== null) throw new ValueError(`${op}: there are only NaN along the axis`);
  const result = positions(how, replaced.values, plan, options.axis);
  release(replaced);
  return deliver(op, result, "int32", options.out);
}

/** The position of the smallest element that is not NaN: `np.nanargmin`. */
export function nanargmin(x: Strided, options: ReduceOptions & OneAxis = {}): Strided {
  return nanPositions("nanargmin", lowest, x, options);
}

/** The position of the largest element that is not NaN: `np.nanargmax`. */
export function nanargmax(x: Strided, options: ReduceOptions & OneAxis = {}): Strided {
  return nanPositions("nanargmax", highest, x, options);
}
