import { partAt } from "../core/element.ts";
import { DTypeError, ShapeError, ValueError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import { arrayOf, isTensor, originOf } from "../core/strided.ts";
import { createShape } from "../types/create.ts";

/** `size` as NumPy takes it: nothing for one number, an integer for a vector, a shape for a tensor. */
export type Size = number | readonly number[] | undefined;

/** The shape that a size asks for. */
export function shapeOf(op: string, size: number | readonly number[]): readonly number[] {
  return createShape(size, op);
}

export function requireNumber(op: string, name: string, value: unknown): asserts value is number {
  if (typeof value !== "number") throw new ValueError(`${op}: ${name} must be a number, got ${String(value)}`);
}

/** The numbers of a vector, from an array or a tensor. */
export function vectorOf(op: string, name: string, value: unknown): readonly number[] {
  if (Array.isArray(value)) {
    for (const item of value) requireNumber(op, name, item);
    return value;
  }
  if (!isTensor(value)) throw new ValueError(`${op}: ${name} must be a 1-d tensor or an array of numbers`);
  if (value.shape.length !== 1) throw new ShapeError(`${op}: ${name} must be 1-d, got [${value.shape.join(", ")}]`);
  if (isComplex(value.dtype)) throw new DTypeError(`${op}: ${name} must be real, got ${value.dtype}`);
  const { dtype, steps } = value;
  const [data, offset] = [arrayOf(value), originOf(value)];
  return Array.from({ length: value.shape[0] }, (_, i) => partAt(data, dtype, offset + i * steps[0]));
}
