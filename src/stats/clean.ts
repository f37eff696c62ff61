import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { adopt } from "../core/strided.ts";
import { hasNaN } from "../kernels/nan.ts";
import { takeRows } from "../random/rows.ts";
import { requireColumns } from "../types/stats.ts";
import { nanmean } from "./nan-moments.ts";
import { listOf, valuesOf } from "./values.ts";

function requireMatrix(op: string, x: Strided): void {
  requireTensor(op, "x", x);
  if (isComplex(x.dtype)) throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  requireColumns(op, x.shape);
}

/** A copy with the mean of its column in the place of each NaN. */
function imputed(op: string, x: Strided): Strided {
  const [rows, columns] = x.shape;
  if (!hasNaN(x.dtype) || rows === 0) return castTo(x, x.dtype);
  const means = listOf(op, "x", nanmean(x, { axis: 0 }));
  const { data, from, size } = valuesOf(op, "x", x);
  const values = data.slice(from, from + size);
  for (let i = 0; i < size; i++) {
    if (!Number.isNaN(values[i])) continue;
    const column = i % columns;
    values[i] = means[column];
    // Infinities of both signs have no mean either: then there is nothing to put there.
    if (Number.isNaN(values[i])) throw new ValueError(`${op}: column ${column} has no mean`);
  }
  return castTo(adopt(values, "float64", x.shape), x.dtype);
}

/** A copy of a matrix with the mean of its column in the place of each NaN. */
export function imputeMean(x: Strided): Strided {
  requireMatrix("stats.imputeMean", x);
  return imputed("stats.imputeMean", x);
}

/** The rows of a matrix of which less than half is NaN, with the means of the columns in the place of NaN. */
export function cleanDataset(x: Strided): Strided {
  const op = "stats.cleanDataset";
  requireMatrix(op, x);
  const [rows, columns] = x.shape;
  const { data, from } = valuesOf(op, "x", x);
  const kept: number[] = [];
  for (let i = 0; i < rows; i++) {
    let lost = 0;
    for (let j = 0; j < columns; j++) if (Number.isNaN(data[from + i * columns + j])) lost++;
    if (lost / columns < 0.5) kept.push(i);
  }
  return imputed(op, takeRows(x, kept, [kept.length, columns]));
}
