import type { Complex } from "../types/convert.ts";
import type { DType } from "../types/dtype.ts";
import { fromFloat16Bits } from "./float16.ts";
import { isComplex, type Storage } from "./storage.ts";

/** An element as JavaScript has it. */
export type Element = number | bigint | boolean | Complex;

/** The real number at an index of the array, a part of it for complex dtypes, its value for float16. */
export function partAt(data: Storage, dtype: DType, index: number): number {
  const item = Number(data[index]);
  return dtype === "float16" ? fromFloat16Bits(item) : item;
}

/** The element at a position, counted in elements. */
export function elementAt(data: Storage, dtype: DType, position: number): Element {
  if (isComplex(dtype)) return { re: Number(data[2 * position]), im: Number(data[2 * position + 1]) };
  if (dtype === "float16") return fromFloat16Bits(Number(data[position]));
  return dtype === "bool" ? data[position] !== 0 : data[position];
}
