import { castTo } from "../core/cast.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import type { Strided } from "../core/strided.ts";
import { quotientOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { squareShape } from "../types/linalg.ts";
import { unsupported } from "../types/promote.ts";

/** Refuses what is no stack of square matrices, and float16 as NumPy does; gives the dtype of the results. */
export function factorDType(op: string, x: Strided): DType {
  requireTensor(op, "x", x);
  if (x.dtype === "float16") throw unsupported(op, x.dtype);
  squareShape(op, x.shape);
  return quotientOf(x.dtype);
}

/** What is computed in: everything in float64, whose results are rounded once. */
export const wideOf = (dtype: DType): "complex128" | "float64" => (isComplex(dtype) ? "complex128" : "float64");

export const rounded = (x: Strided, dtype: DType): Strided => (x.dtype === dtype ? x : castTo(x, dtype));
