import { castTo } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { fittedShape } from "../types/estimator.ts";
import { matrixShape } from "../types/ml.ts";
import { numbersIn, requireReal } from "./labels.ts";

/** What all estimators ask of samples. */

/** Samples to fit on: a real matrix with at least one row. */
export function requireSamples(op: string, x: unknown): asserts x is Strided {
  requireReal(op, "x", x);
  matrixShape(op, x.shape);
  if (x.shape[0] === 0) throw new ShapeError(`${op}: there are no rows`);
}

/** Samples for something that was fitted on so many columns. */
export function requireFitted(op: string, columns: number, x: unknown): asserts x is Strided {
  requireReal(op, "x", x);
  fittedShape(op, columns, x.shape);
}

/** The elements in C order as float64; none may be infinite, and none NaN unless it stands for what is missing. */
export function finiteIn(
  op: string,
  argument: string,
  x: Strided,
  missing: "refused" | "passed" = "refused",
): Float64Array {
  const numbers = numbersIn(x);
  for (let i = 0; i < numbers.length; i++) {
    if (Number.isFinite(numbers[i]) || (missing === "passed" && Number.isNaN(numbers[i]))) continue;
    throw new ValueError(`${op}: ${argument} has an element that is ${numbers[i]}`);
  }
  return numbers;
}

/** The dtype of transformed samples: `KeptFloat`. */
export function keptFloat(dtype: DType): DType {
  return dtype.startsWith("float") ? dtype : "float64";
}

/** A result that was computed in float64, in the dtype that samples of this dtype are to keep. */
export function inDTypeOf(x: Strided, result: Strided): Strided {
  const dtype = keptFloat(x.dtype);
  return result.dtype === dtype ? result : castTo(result, dtype);
}
