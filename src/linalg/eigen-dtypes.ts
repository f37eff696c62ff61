import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import type { Strided } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { squareShape } from "../types/linalg.ts";
import { fieldOf } from "./stacks.ts";

/** Refuses what is no stack of square matrices; gives the dtype of its eigenvectors, but for complex eigenvalues. */
export function eigenDType(op: string, x: Strided): DType {
  requireTensor(op, "x", x);
  const dtype = fieldOf(op, x.dtype);
  squareShape(op, x.shape);
  return dtype;
}

/** What is computed in: everything in float64, whose results are rounded once. */
export const wideOf = (dtype: DType): "complex128" | "float64" => (isComplex(dtype) ? "complex128" : "float64");

/** The power of two below `x` > 0, or near enough where it would be subnormal. */
export const powerOf = (x: number): number => 2 ** Math.max(-1000, Math.floor(Math.log2(x)));

export interface Eigensystem {
  readonly eigenvalues: Strided;
  readonly eigenvectors: Strided;
}
