import { castTo } from "../core/cast.ts";
import type { Strided } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { numbersIn, requireReal } from "./labels.ts";

/** Whether all numbers are whole and in −`limit` … `limit` − 1. */
function allWithin(numbers: Float64Array, limit: number): boolean {
  return numbers.every((value) => Number.isInteger(value) && value >= -limit && value < limit);
}

function smallest(x: Strided): DType {
  // Those of 64 bits lose digits here, but none of those that decide.
  const numbers = numbersIn(x);
  if (allWithin(numbers, 2 ** 7)) return "int8";
  if (allWithin(numbers, 2 ** 15)) return "int16";
  return x.dtype === "float64" ? "float32" : x.dtype;
}

/** See codegen/spec/ml-numeric.ts. */
export function optimizeDtype(x: Strided): Strided {
  requireReal("optimizeDtype", "x", x);
  const dtype = smallest(x);
  return dtype === x.dtype ? x : castTo(x, dtype);
}
