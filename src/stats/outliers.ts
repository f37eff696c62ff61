import { DTypeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { adopt } from "../core/strided.ts";
import { meanOf } from "../generated/promotion.ts";
import { requireElements } from "../kernels/reduce-axes.ts";
import { mean, std } from "../ops/reduce.ts";
import { takeRows } from "../random/rows.ts";
import { requireColumns } from "../types/stats.ts";
import { epsilonOf, planAlong } from "./along.ts";
import { quantilesOf } from "./quantile-rows.ts";
import { listOf, roundingOf, valuesOf } from "./values.ts";

/** What an option is unless told, and that it is a number which is not negative. */
function numberOr(op: string, name: string, value: number | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (typeof value !== "number" || !(value >= 0))
    throw new ValueError(`${op}: ${name} must not be negative, got ${value}`);
  return value;
}

/** Where elements are further from the quartiles of their column than some times the distance between those. */
export function outliersIqr(x: Strided, options: { readonly factor?: number } = {}): Strided {
  const op = "stats.outliersIqr";
  const plan = planAlong(op, x, {});
  if (x.dtype === "bool") throw new DTypeError(`${op}: bool is not supported`);
  requireElements(plan, x);
  const round = roundingOf(meanOf(x.dtype));
  const factor = round(numberOr(op, "factor", options.factor, 1.5));
  const quartiles = quantilesOf(x, plan, { method: "linear", quantiles: [0.25, 0.75], single: true, omit: false });
  const columns = sizeOf(plan.shape);
  const bounds = (sign: 1 | -1): Float64Array =>
    Float64Array.from({ length: columns }, (_, j) => {
      const reach = round(factor * round(quartiles[columns + j] - quartiles[j]));
      return sign < 0 ? round(quartiles[j] - reach) : round(quartiles[columns + j] + reach);
    });
  const [low, high] = [bounds(-1), bounds(1)];
  const { data, from, size } = valuesOf(op, "x", x);
  const marks = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const value = data[from + i];
    if (value < low[i % columns] || value > high[i % columns]) marks[i] = 1;
  }
  return adopt(marks, "bool", x.shape);
}

/** The rows of a matrix in which no element is more standard deviations from the mean of its column than the threshold. */
export function removeExtremeValues(x: Strided, options: { readonly threshold?: number } = {}): Strided {
  const op = "stats.removeExtremeValues";
  requireTensor(op, "x", x);
  if (isComplex(x.dtype)) throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  requireColumns(op, x.shape);
  const threshold = numberOr(op, "threshold", options.threshold, 3);
  const [rows, columns] = x.shape;
  const dtype = meanOf(x.dtype);
  const round = roundingOf(dtype);
  const means = listOf(op, "x", mean(x, { axis: 0 }));
  const deviations = listOf(op, "x", std(x, { axis: 0 }));
  const { data, from } = valuesOf(op, "x", x);
  const isExtreme = (value: number, j: number): boolean => {
    // A column that is constant but for rounding has no extremes.
    if (deviations[j] <= Math.abs(epsilonOf(dtype) * means[j])) return false;
    return Math.abs(round(round(value - means[j]) / deviations[j])) > threshold;
  };
  const kept: number[] = [];
  for (let i = 0; i < rows; i++) {
    let j = 0;
    while (j < columns && !isExtreme(data[from + i * columns + j], j)) j++;
    if (j === columns) kept.push(i);
  }
  return takeRows(x, kept, [kept.length, columns]);
}
