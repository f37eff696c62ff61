import { castTo } from "../../src/core/cast.ts";
import { isComplex } from "../../src/core/storage.ts";
import { type Strided, sizeOf } from "../../src/core/strided.ts";

/** A matrix of complex numbers, for what tests compute themselves: plainly, and in double precision. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly re: Float64Array;
  readonly im: Float64Array;
}

function made(rows: number, columns: number, entry: (i: number, j: number) => readonly [number, number]): Matrix {
  const [re, im] = [new Float64Array(rows * columns), new Float64Array(rows * columns)];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) [re[i * columns + j], im[i * columns + j]] = entry(i, j);
  return { rows, columns, re, im };
}

/** The numbers of a tensor as complex ones, in C order. */
export function numbers(x: Strided): readonly (readonly [number, number])[] {
  const data = castTo(castTo(x, isComplex(x.dtype) ? "complex128" : "float64"), "complex128").data;
  return Array.from({ length: sizeOf(x.shape) }, (_, i) => [Number(data[2 * i]), Number(data[2 * i + 1])]);
}

/** The matrices of a stack; a vector is a column. */
export function matrices(x: Strided, column = false): Matrix[] {
  const [rows, columns] = column ? [x.shape[0], 1] : x.shape.slice(-2);
  const all = numbers(x);
  const count = column ? 1 : sizeOf(x.shape.slice(0, -2));
  return Array.from({ length: count }, (_, at) =>
    made(rows, columns, (i, j) => all[at * rows * columns + i * columns + j]),
  );
}

export const adjoint = (x: Matrix): Matrix =>
  made(x.columns, x.rows, (i, j) => [x.re[j * x.columns + i], -x.im[j * x.columns + i]]);

export const less = (a: Matrix, b: Matrix): Matrix =>
  made(a.rows, a.columns, (i, j) => {
    const at = i * a.columns + j;
    return [a.re[at] - b.re[at], a.im[at] - b.im[at]];
  });

export const identity = (n: number): Matrix => made(n, n, (i, j) => [i === j ? 1 : 0, 0]);

export function times(a: Matrix, b: Matrix): Matrix {
  return made(a.rows, b.columns, (i, j) => {
    let [re, im] = [0, 0];
    for (let k = 0; k < a.columns; k++) {
      const [p, q] = [i * a.columns + k, k * b.columns + j];
      re += a.re[p] * b.re[q] - a.im[p] * b.im[q];
      im += a.re[p] * b.im[q] + a.im[p] * b.re[q];
    }
    return [re, im];
  });
}

/** Each column times a number; the columns behind the last number are left out. */
export const scaled = (x: Matrix, factors: readonly number[]): Matrix =>
  made(x.rows, factors.length, (i, j) => [x.re[i * x.columns + j] * factors[j], x.im[i * x.columns + j] * factors[j]]);

export const firstRows = (x: Matrix, rows: number): Matrix =>
  made(rows, x.columns, (i, j) => [x.re[i * x.columns + j], x.im[i * x.columns + j]]);

/** The root of the sum of squares, of numbers of any size. */
export const size = (x: Matrix): number => Math.hypot(Math.hypot(...x.re), Math.hypot(...x.im));
