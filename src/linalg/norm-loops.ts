import { castTo } from "../core/cast.ts";
import { isComplex } from "../core/storage.ts";
import { adopt, isContiguous, originOf, type Strided, sizeOf, view } from "../core/strided.ts";
import { plainSums, sumOfSizes } from "./norm-sums.ts";
import { numbersOf } from "./planes.ts";
import { rounded } from "./stacks.ts";

/** Vectors in double precision, one after another. */
interface Vectors {
  readonly data: Float64Array;
  /** The first item. */
  readonly at: number;
  readonly count: number;
  readonly length: number;
  readonly complex: boolean;
}

/** The tensor with some axes behind the others, without gaps; the last `along` axes are those of a vector. */
function vectorsOf(x: Strided, axes: readonly number[], along: number): Vectors {
  const places = [...x.shape.keys()].filter((place) => !axes.includes(place)).concat(axes);
  const shape = places.map((place) => x.shape[place]);
  const turned = view(
    x,
    shape,
    places.map((place) => x.steps[place]),
  );
  const complex = isComplex(x.dtype);
  const wide = complex ? "complex128" : "float64";
  const whole = x.dtype === wide && isContiguous(turned) ? turned : castTo(turned, wide);
  const split = shape.length - along;
  const [count, length] = [sizeOf(shape.slice(0, split)), sizeOf(shape.slice(split))];
  return { data: numbersOf(whole), at: originOf(whole) * (complex ? 2 : 1), count, length, complex };
}

/** The squares of the elements of a vector. */
function squares({ data, at, length, complex }: Vectors, index: number, terms: Float64Array): void {
  const from = at + index * length * (complex ? 2 : 1);
  if (complex) {
    for (let i = 0; i < length; i++) terms[i] = data[from + 2 * i] ** 2 + data[from + 2 * i + 1] ** 2;
  } else for (let i = 0; i < length; i++) terms[i] = data[from + i] * data[from + i];
}

/** The sizes of the elements of a vector. */
function sizes({ data, at, length, complex }: Vectors, index: number, terms: Float64Array): void {
  const from = at + index * length * (complex ? 2 : 1);
  if (complex) for (let i = 0; i < length; i++) terms[i] = Math.hypot(data[from + 2 * i], data[from + 2 * i + 1]);
  else for (let i = 0; i < length; i++) terms[i] = Math.abs(data[from + i]);
}

/** The largest (`sign` 1) or the smallest (−1) of `n` numbers; NaN if there is one; 0 of none. */
export function extreme(terms: Float64Array, from: number, n: number, sign: number): number {
  let best = n === 0 ? 0 : terms[from];
  for (let i = from + 1; i < from + n && !Number.isNaN(best); i++) {
    const value = terms[i];
    if (sign * value > sign * best || Number.isNaN(value)) best = value;
  }
  return best;
}

/** The sum of |x|^order, or what stands for it where the order is infinite or 0. */
function combined(terms: Float64Array, n: number, order: number): number {
  if (order === Infinity || order === -Infinity) return extreme(terms, 0, n, Math.sign(order));
  if (order === 0) {
    let count = 0;
    for (let i = 0; i < n; i++) if (terms[i] !== 0) count++;
    return count;
  }
  if (order === 3) for (let i = 0; i < n; i++) terms[i] = terms[i] * terms[i] * terms[i];
  else if (order !== 1 && order !== 2) for (let i = 0; i < n; i++) terms[i] **= order;
  // None of them is negative.
  return sumOfSizes(terms, 0, n);
}

/** The norm of each vector along axes before its root is taken; the last `along` axes are those of a vector. */
export function powersOf(x: Strided, axes: readonly number[], order: number, along = axes.length): Float64Array {
  const plain = along === axes.length ? plainSums(x, axes, order) : null;
  if (plain !== null) return plain;
  const vectors = vectorsOf(x, axes, along);
  const terms = new Float64Array(vectors.length);
  const results = new Float64Array(vectors.count);
  for (let i = 0; i < vectors.count; i++) {
    if (order === 2) squares(vectors, i, terms);
    else sizes(vectors, i, terms);
    results[i] = combined(terms, vectors.length, order);
  }
  return results;
}

/** The roots of sums, which are in the result's dtype first: what is too large or too small there is in NumPy too. */
export function rootsOf(
  sums: Float64Array,
  order: number,
  dtype: "float16" | "float32" | "float64",
  shape: readonly number[],
): Strided {
  const result = rounded(adopt(sums, "float64", shape), dtype);
  if (order === 0 || order === 1 || Math.abs(order) === Infinity) return result;
  const wide = castTo(result, "float64");
  const [data, at] = [numbersOf(wide), originOf(wide)];
  const root = dtype === "float64" ? 1 / order : Math.fround(1 / order);
  for (let i = at; i < at + sums.length; i++) data[i] = order === 2 ? Math.sqrt(data[i]) : data[i] ** root;
  return rounded(wide, dtype);
}
