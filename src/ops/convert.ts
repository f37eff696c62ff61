import { castTo, copyInto } from "../core/conversions.ts";
import { type Element, elementAt } from "../core/element.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { type PrintOptions, print } from "../core/print.ts";
import { requireOut, requireTensor } from "../core/require.ts";
import { newStorage, type Storage } from "../core/storage.ts";
import { arrayOf, contiguousSteps, originOf, type Strided, sizeOf, wrap } from "../core/strided.ts";
import { dtypeNames } from "../generated/promotion.ts";
import { itemIndex } from "../types/convert.ts";
import type { DType } from "../types/dtype.ts";
import { canCast } from "../types/promote.ts";

interface AstypeOptions {
  readonly casting?: "unsafe" | "same_kind" | "safe";
  readonly copy?: boolean;
  readonly out?: Strided;
}

/** `np.ndarray.astype`. */
export function astype(x: Strided, dtype: DType, options: AstypeOptions = {}): Strided {
  requireTensor("astype", "x", x);
  if (!dtypeNames.includes(dtype)) throw new DTypeError(`astype: ${String(dtype)} is not a dtype`);
  const { casting = "unsafe", copy: copied = true, out } = options;
  if (casting !== "unsafe" && casting !== "same_kind" && casting !== "safe") {
    throw new ValueError(`astype: casting is "unsafe", "same_kind" or "safe", not ${String(casting)}`);
  }
  if (casting !== "unsafe" && !canCast(x.dtype, dtype, casting)) {
    throw new DTypeError(`astype: ${x.dtype} does not cast to ${dtype} under "${casting}"`);
  }
  if (out !== undefined) {
    requireOut("astype", out, x.shape, dtype);
    copyInto(out, out.dtype === dtype ? x : castTo(x, dtype));
    return out;
  }
  return !copied && dtype === x.dtype ? x : castTo(x, dtype);
}

/** `np.ndarray.copy`, in C order. */
export function copy(x: Strided): Strided {
  requireTensor("copy", "x", x);
  return castTo(x, x.dtype);
}

/** `np.ndarray.item`. */
export function item(x: Strided, ...index: number[]): Element {
  requireTensor("item", "x", x);
  const position = itemIndex(x.shape, index).reduce((place, i, axis) => place + i * x.steps[axis], originOf(x));
  return elementAt(arrayOf(x), x.dtype, position);
}

type Lists = Element | Lists[];

/** `np.ndarray.tolist`. */
export function tolist(x: Strided): Lists {
  requireTensor("tolist", "x", x);
  const data = arrayOf(x);
  const list = (axis: number, position: number): Lists => {
    if (axis === x.shape.length) return elementAt(data, x.dtype, position);
    return Array.from({ length: x.shape[axis] }, (_, i) => list(axis + 1, position + i * x.steps[axis]));
  };
  return list(0, originOf(x));
}

/** The elements in C order, in a typed array of their own. */
export function toTypedArray(x: Strided): Storage {
  requireTensor("toTypedArray", "x", x);
  const dtype = x.dtype === "float16" ? "float32" : x.dtype;
  const data = newStorage(dtype, sizeOf(x.shape));
  copyInto(wrap(data, dtype, x.shape, contiguousSteps(x.shape), 0), x);
  return data;
}

/** `np.array2string`. */
export function array2string(x: Strided, options: PrintOptions = {}): string {
  requireTensor("array2string", "x", x);
  for (const name of ["precision", "threshold", "edgeitems", "maxLineWidth"] as const) {
    const value = options[name];
    // No bound is a bound too.
    if (value !== undefined && value !== Number.POSITIVE_INFINITY && !(Number.isInteger(value) && value >= 0))
      throw new ValueError(`array2string: ${name} must be a non-negative integer, got ${value}`);
  }
  return print(x, options);
}
