import { castTo } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import { roundToFloat16 } from "../core/float16.ts";
import { isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { arrayOf, isTensor, originOf } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";

/** Numbers that lie side by side. */
export interface Run {
  readonly data: Float64Array;
  readonly from: number;
  readonly size: number;
}

/** The elements in C order as float64: those of the tensor itself where it has them so, to be read alone. */
export function valuesOf(op: string, name: string, x: Strided): Run {
  requireTensor(op, name, x);
  if (isComplex(x.dtype)) throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  const flat = x.dtype === "float64" && isContiguous(x) ? x : castTo(x, "float64");
  const data = arrayOf(flat);
  if (!(data instanceof Float64Array)) throw new TypeError(`${op}: ${name} is not in float64`);
  return { data, from: originOf(flat), size: sizeOf(x.shape) };
}

/** The elements of a list or of a tensor, as float64. */
export function listOf(op: string, name: string, list: readonly number[] | Strided): Float64Array {
  if (isTensor(list)) {
    const { data, from, size } = valuesOf(op, name, list);
    return data.slice(from, from + size);
  }
  if (!Array.isArray(list) || list.some((value) => typeof value !== "number")) {
    throw new TypeError(`${op}: ${name} is neither a list of numbers nor a tensor`);
  }
  return Float64Array.from(list);
}

/** Rounds a number to what a float dtype holds. */
export function roundingOf(dtype: DType): (value: number) => number {
  if (dtype === "float16") return roundToFloat16;
  return dtype === "float32" ? Math.fround : (value) => value;
}
