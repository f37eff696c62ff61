import { copyInto } from "../core/cast.ts";
import { DTypeError, IndexError } from "../core/errors.ts";
import { contiguousSteps, isTensor, type Strided, sizeOf, wrap } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { ShapeItem } from "../types/at.ts";
import { nestedShape } from "../types/nested.ts";

/** The integers of an index array, or the truth values of a mask, in C order. */
export type IndexValues = ArrayLike<number>;

/** An index as its shapes and as its values; the values of what is no array are undefined. */
export interface ReadIndex {
  readonly items: readonly ShapeItem[];
  readonly values: readonly (IndexValues | undefined)[];
}

type ReadItem = readonly [ShapeItem, IndexValues?];

const isTrue = (value: number): boolean => value !== 0;

function maskItem(shape: readonly number[], values: IndexValues): ReadItem {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (isTrue(values[i])) count++;
  return [{ kind: "mask", shape, count }, values];
}

function readTensor(op: string, x: Strided): ReadItem {
  const numbers = new Float64Array(sizeOf(x.shape));
  copyInto(wrap(numbers, "float64", x.shape, contiguousSteps(x.shape), 0), x);
  if (x.dtype === "bool") return maskItem(x.shape, numbers);
  if (kindOf[x.dtype] !== 1 && kindOf[x.dtype] !== 2) {
    throw new DTypeError(`${op}: an index of dtype ${x.dtype} is neither integer nor bool`);
  }
  return x.shape.length === 0 ? [numbers[0]] : [{ kind: "fancy", shape: x.shape }, numbers];
}

/** Booleans count as 0 and 1. */
function readList(op: string, list: readonly unknown[]): ReadItem {
  const leaves = new Set<string>();
  const values: number[] = [];
  const shape = nestedShape(op, list, (leaf) => {
    leaves.add(typeof leaf);
    values.push(Number(leaf));
    if (typeof leaf !== "boolean" && typeof leaf !== "number") throw notAnIndex(op, leaf);
    return [];
  });
  if (leaves.size > 1) throw new DTypeError(`${op}: an index list holds integers or booleans, not both`);
  if (leaves.has("boolean")) return maskItem(shape, values);
  for (const value of values) checkInteger(op, value);
  return [{ kind: "fancy", shape }, values];
}

function checkInteger(op: string, value: number): void {
  // From 1e21 on a number's text has an exponent: the compiler does not take it for an integer.
  if (!Number.isInteger(value) || Math.abs(value) >= 1e21)
    throw new IndexError(`${op}: index ${value} is not an integer`);
}

function notAnIndex(op: string, item: unknown): IndexError {
  const shown = typeof item === "object" || typeof item === "function" ? typeof item : String(item);
  return new IndexError(`${op}: ${shown} is not an index`);
}

function readItem(op: string, item: unknown): ReadItem {
  if (typeof item === "number") {
    checkInteger(op, item);
    return [item];
  }
  if (typeof item === "string" || item === null) return [item];
  if (isTensor(item)) return readTensor(op, item);
  if (Array.isArray(item)) return readList(op, item);
  throw notAnIndex(op, item);
}

/** Reads index expressions; throws for what is wrong whatever it indexes. */
export function readIndex(op: string, index: readonly unknown[]): ReadIndex {
  let dots = false;
  const read = index.map((item) => {
    if (item === "..." && dots) throw new IndexError(`${op}: an index has "..." only once`);
    dots ||= item === "...";
    return readItem(op, item);
  });
  return { items: read.map(([item]) => item), values: read.map(([, values]) => values) };
}
