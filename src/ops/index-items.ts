import { DTypeError, IndexError } from "../core/errors.ts";
import { addressOf, arrayOf, empty, isContiguous, isTensor, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import { gatherSimd } from "../generated/simd/gather.ts";
import { numbersOf } from "../kernels/numbers.ts";
import type { ShapeItem } from "../types/at.ts";
import { nestedShape } from "../types/nested.ts";

/** The integers of an index array, or the truth values of a mask, in C order: `length` items of `array` from `start` on. */
export interface IndexValues {
  readonly array: ArrayLike<number>;
  readonly start: number;
  readonly length: number;
  /** Where int32 indices, or the bytes of a mask, are in the heap; −1 if they are elsewhere. */
  readonly address: number;
  /** The tensor in whose memory they are. */
  readonly owner: Strided | null;
}

/** An index as its shapes and as its values; the values of what is no array are undefined. */
export interface ReadIndex {
  readonly items: readonly ShapeItem[];
  readonly values: readonly (IndexValues | undefined)[];
}

type ReadItem = readonly [ShapeItem, IndexValues?];

const valuesOfList = (array: readonly number[]): IndexValues => ({
  array,
  start: 0,
  length: array.length,
  address: -1,
  owner: null,
});

/** The integers, or truth values, of a tensor in C order. A loop does: what converts faster is larger than all else here. */
function inOrder(x: Strided, dtype: "int32" | "bool" | "float64"): Strided {
  const { shape, steps } = x;
  const copy = empty(shape, dtype);
  const [to, from] = [numbersOf(arrayOf(copy)), arrayOf(x)];
  const last = shape.length - 1;
  let at = originOf(copy);
  const walk = (axis: number, start: number): void => {
    const [n, step] = [shape[axis], steps[axis]];
    for (let i = 0; i < n; i++) {
      if (axis < last) walk(axis + 1, start + i * step);
      else to[at++] = Number(from[start + i * step]);
    }
  };
  if (last < 0) to[at] = Number(from[originOf(x)]);
  else walk(0, originOf(x));
  return copy;
}

/** The elements of an integer or bool tensor, where they are or in C order. */
function valuesOf(x: Strided): IndexValues {
  const dtype = x.dtype === "int32" || x.dtype === "bool" ? x.dtype : "float64";
  const owner = x.dtype === dtype && isContiguous(x) ? x : inOrder(x, dtype);
  const address = dtype === "float64" ? -1 : addressOf(owner);
  return { array: numbersOf(arrayOf(owner)), start: originOf(owner), length: sizeOf(owner.shape), address, owner };
}

function maskItem(shape: readonly number[], values: IndexValues): ReadItem {
  return [{ kind: "mask", shape, count: countTrue(values) }, values];
}

function countTrue({ array, start, length, address }: IndexValues): number {
  const exports = address < 0 ? null : gatherSimd.exports;
  if (exports !== null) return exports.count(address, length);
  let count = 0;
  for (let i = start; i < start + length; i++) if (array[i] !== 0) count++;
  return count;
}

function readTensor(op: string, x: Strided): ReadItem {
  if (x.dtype === "bool") return maskItem(x.shape, valuesOf(x));
  if (kindOf[x.dtype] !== 1 && kindOf[x.dtype] !== 2) {
    throw new DTypeError(`${op}: an index of dtype ${x.dtype} is neither integer nor bool`);
  }
  const values = valuesOf(x);
  return x.shape.length === 0 ? [values.array[values.start]] : [{ kind: "fancy", shape: x.shape }, values];
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
  if (leaves.has("boolean")) return maskItem(shape, valuesOfList(values));
  for (const value of values) checkInteger(op, value);
  return [{ kind: "fancy", shape }, valuesOfList(values)];
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
