import { copyInto } from "../core/cast.ts";
import { DTypeError, IndexError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import { contiguousSteps, isTensor, type Strided, sizeOf, wrap } from "../core/strided.ts";

export function requireTensor(name: string, argument: string, value: unknown): asserts value is Strided {
  if (!isTensor(value)) throw new DTypeError(`${name}: ${argument} is not a tensor`);
}

/** A tensor of real numbers. */
export function requireReal(name: string, argument: string, value: unknown): asserts value is Strided {
  requireTensor(name, argument, value);
  if (isComplex(value.dtype)) throw new DTypeError(`${name}: ${argument} must be real, got ${value.dtype}`);
}

/** The elements in C order as float64, in an array of their own. */
export function numbersIn(x: Strided): Float64Array {
  const numbers = new Float64Array(sizeOf(x.shape));
  copyInto(wrap(numbers, "float64", x.shape, contiguousSteps(x.shape), 0), x);
  return numbers;
}

/** Refuses labels that are no integers. */
export function requireLabels(name: string, labels: unknown): asserts labels is Strided {
  requireTensor(name, "labels", labels);
  if (labels.dtype.startsWith("float") || isComplex(labels.dtype)) {
    throw new DTypeError(`${name}: labels must be integers, got ${labels.dtype} — use astype("int32")`);
  }
}

/** Class numbers in C order, each checked to be one of `classes` classes. */
export function classNumbers(name: string, labels: Strided, classes: number): ArrayLike<number> {
  requireLabels(name, labels);
  const numbers = numbersIn(labels);
  const wrong = numbers.find((label) => label < 0 || label >= classes);
  if (wrong !== undefined) throw new IndexError(`${name}: label ${wrong} is out of range for ${classes} classes`);
  return numbers;
}
