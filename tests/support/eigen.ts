import { castTo } from "../../src/core/cast.ts";
import type { Strided } from "../../src/core/strided.ts";

/** A matrix of a stack as rows of real and imaginary parts. */
export interface ComplexMatrix {
  readonly re: readonly Float64Array[];
  readonly im: readonly Float64Array[];
}

/** The numbers of a tensor as float64: for complex dtypes pairs. */
export function numbers(x: Strided): { readonly re: Float64Array; readonly im: Float64Array } {
  const { data } = castTo(x, "complex128");
  const pairs = Float64Array.from(data, Number);
  return { re: pairs.filter((_, i) => i % 2 === 0), im: pairs.filter((_, i) => i % 2 === 1) };
}

/** The matrices of a stack. */
export function matricesOf(x: Strided): ComplexMatrix[] {
  const { re, im } = numbers(x);
  const [m, n] = x.shape.slice(-2);
  const count = m * n === 0 ? 0 : re.length / (m * n);
  const rows = (part: Float64Array, at: number): Float64Array[] =>
    Array.from({ length: m }, (_, i) => part.subarray((at * m + i) * n, (at * m + i + 1) * n));
  return Array.from({ length: count }, (_, at) => ({ re: rows(re, at), im: rows(im, at) }));
}

const largestOf = ({ re, im }: ComplexMatrix): number =>
  Math.max(0, ...[...re, ...im].map((row) => row.reduce((most, x) => Math.max(most, Math.abs(x)), 0)));

function frobenius(n: number, element: (i: number, j: number) => readonly [re: number, im: number]): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const [re, im] = element(i, j);
      sum += re * re + im * im;
    }
  }
  return Math.sqrt(sum);
}

/** ‖A V − V Λ‖ / ‖A‖, in the norm of Frobenius. */
export function residualOf(
  a: ComplexMatrix,
  v: ComplexMatrix,
  w: ComplexMatrix["re"][number],
  wIm: Float64Array,
): number {
  const n = a.re.length;
  // Squares of large and small numbers leave the range.
  const scale = largestOf(a) || 1;
  const norm = frobenius(n, (i, j) => [a.re[i][j] / scale, a.im[i][j] / scale]) || 1;
  const difference = frobenius(n, (i, j) => {
    let re = -(v.re[i][j] * (w[j] / scale) - v.im[i][j] * (wIm[j] / scale));
    let im = -(v.re[i][j] * (wIm[j] / scale) + v.im[i][j] * (w[j] / scale));
    for (let k = 0; k < n; k++) {
      const [ar, ai] = [a.re[i][k] / scale, a.im[i][k] / scale];
      re += ar * v.re[k][j] - ai * v.im[k][j];
      im += ar * v.im[k][j] + ai * v.re[k][j];
    }
    return [re, im];
  });
  return difference / norm;
}

/** ‖Vᴴ V − 1‖. */
export function orthogonalityOf(v: ComplexMatrix): number {
  const n = v.re.length;
  return frobenius(n, (i, j) => {
    let [re, im] = [i === j ? -1 : 0, 0];
    for (let k = 0; k < n; k++) {
      re += v.re[k][i] * v.re[k][j] + v.im[k][i] * v.im[k][j];
      im += v.re[k][i] * v.im[k][j] - v.im[k][i] * v.re[k][j];
    }
    return [re, im];
  });
}

/** The relative precision of a dtype's parts. */
export const epsilonOf = (dtype: string): number =>
  dtype === "float32" || dtype === "complex64" ? 2 ** -23 : Number.EPSILON;

/** The Hermitian matrix of which one triangle is read. */
export function wholeOf({ re, im }: ComplexMatrix, upper: boolean): ComplexMatrix {
  const n = re.length;
  const kept = (i: number, j: number): boolean => (upper ? i <= j : j <= i);
  const build = (part: (i: number, j: number) => number): Float64Array[] =>
    Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => part(i, j)));
  return {
    re: build((i, j) => (kept(i, j) ? re[i][j] : re[j][i])),
    im: build((i, j) => (i === j ? 0 : kept(i, j) ? im[i][j] : -im[j][i])),
  };
}
