import { divide, quotientIm, quotientRe } from "./complex-division.ts";
import { type Columns, EPS, LEAST_GAP, type Spectrum } from "./francis.ts";

/**
 * Eigenvectors of a real upper quasi-triangular matrix by back substitution (LAPACK's dtrevc): those of two conjugate
 * eigenvalues as the real and the imaginary parts of the first. Differences of eigenvalues that vanish are taken for
 * rounding errors, so that a defective matrix has vectors that are nearly parallel.
 */

/** Elements stay below it: a vector is made smaller before a division that would go beyond. */
const LARGE = 2 ** 400;

/** Multiplies the elements of a vector so that one of size `size`, divided by `by`, is not larger than it may be; gives the factor. */
function guard(x: Float64Array, at: number, n: number, im: number, size: number, by: number): number {
  if (size <= by * LARGE) return 1;
  const factor = (by * LARGE) / size;
  for (let i = at; i < at + n; i++) x[i] *= factor;
  if (im !== 0) for (let i = at + im; i < at + im + n; i++) x[i] *= factor;
  return factor;
}

/** The vector of the real eigenvalue at `i`, in the row at `row`. */
function realVector(t: Columns, i: number, x: Float64Array, row: number): void {
  const { data, offset, rows: step } = t;
  const w = data[offset + i * step + i];
  const least = Math.max(2 * EPS * Math.abs(w), LEAST_GAP);
  for (let k = 0; k < i; k++) x[row + k] = -data[offset + i * step + k];
  x[row + i] = 1;
  for (let j = i - 1; j >= 0; j--) {
    const column = offset + j * step;
    if (j > 0 && data[column - step + j] !== 0) {
      const before = column - step;
      guard(x, row, i + 1, 0, 4 * Math.max(Math.abs(x[row + j - 1]), Math.abs(x[row + j])), least);
      const [a, b, c, d] = [data[before + j - 1] - w, data[column + j - 1], data[before + j], data[column + j] - w];
      const [r1, r2] = [x[row + j - 1], x[row + j]];
      // Elimination by the larger of the two elements of the first column.
      const upper = Math.abs(a) >= Math.abs(c);
      const m = upper ? c / a : a / c;
      const rest = upper ? d - m * b : b - m * d;
      const x2 = (upper ? r2 - m * r1 : r1 - m * r2) / (Math.abs(rest) < least ? least : rest);
      const x1 = upper ? (r1 - b * x2) / a : (r2 - d * x2) / c;
      x[row + j - 1] = x1;
      x[row + j] = x2;
      for (let k = 0; k < j - 1; k++) x[row + k] -= x1 * data[before + k] + x2 * data[column + k];
      j--;
      continue;
    }
    let gap = data[column + j] - w;
    if (Math.abs(gap) < least) gap = least;
    guard(x, row, i + 1, 0, Math.abs(x[row + j]), Math.abs(gap));
    const xj = x[row + j] / gap;
    x[row + j] = xj;
    if (xj !== 0) for (let k = 0; k < j; k++) x[row + k] -= xj * data[column + k];
  }
}

const absolute = (x: number, y: number): number => Math.abs(x) + Math.abs(y);

/** The solution of [a−λ b; c d−λ] (x₁, x₂) = right-hand sides at `at` and `at + 1`, in their place. */
function solveTwo(
  a: number,
  b: number,
  c: number,
  d: number,
  wi: number,
  x: Float64Array,
  at: number,
  shift: number,
  least: number,
): void {
  const [r1, s1, r2, s2] = [x[at], x[at + shift], x[at + 1], x[at + 1 + shift]];
  // Elimination by the larger of the two elements of the first column.
  if (absolute(a, wi) >= Math.abs(c)) {
    divide(c, 0, a, -wi);
    const [mr, mi] = [quotientRe, quotientIm];
    let [dr, di] = [d - mr * b, -wi - mi * b];
    if (absolute(dr, di) < least) [dr, di] = [least, 0];
    divide(r2 - (mr * r1 - mi * s1), s2 - (mr * s1 + mi * r1), dr, di);
    const [x2, y2] = [quotientRe, quotientIm];
    divide(r1 - b * x2, s1 - b * y2, a, -wi);
    x[at + 1] = x2;
    x[at + 1 + shift] = y2;
    x[at] = quotientRe;
    x[at + shift] = quotientIm;
  } else {
    const [mr, mi] = [a / c, -wi / c];
    let [dr, di] = [b - (mr * d + mi * wi), -(mi * d - mr * wi)];
    if (absolute(dr, di) < least) [dr, di] = [least, 0];
    divide(r1 - (mr * r2 - mi * s2), s1 - (mr * s2 + mi * r2), dr, di);
    const [x2, y2] = [quotientRe, quotientIm];
    x[at + 1] = x2;
    x[at + 1 + shift] = y2;
    x[at] = (r2 - (d * x2 + wi * y2)) / c;
    x[at + shift] = (s2 - (d * y2 - wi * x2)) / c;
  }
}

/** The vector of the eigenvalue with positive imaginary part at `i - 1`, its parts in the row at `row` and the next one. */
function complexVector(t: Columns, i: number, wi: number, x: Float64Array, row: number, shift: number): void {
  const { data, offset, rows: step } = t;
  const [before, own] = [offset + (i - 1) * step, offset + i * step];
  const w = data[own + i];
  const least = Math.max(2 * EPS * (Math.abs(w) + wi), LEAST_GAP);
  const [upper, lower] = [data[own + i - 1], data[before + i]];
  const [first, second] = Math.abs(upper) >= Math.abs(lower) ? [1, wi / upper] : [-wi / lower, 1];
  for (let k = 0; k < i - 1; k++) {
    x[row + k] = -first * data[before + k];
    x[row + shift + k] = -second * data[own + k];
  }
  x[row + i - 1] = first;
  x[row + i] = 0;
  x[row + shift + i - 1] = 0;
  x[row + shift + i] = second;
  for (let j = i - 2; j >= 0; j--) {
    const column = offset + j * step;
    const pair = j > 0 && data[column - step + j] !== 0;
    let size = absolute(x[row + j], x[row + shift + j]);
    const diagonal = data[column + j] - w;
    if (pair) {
      const last = column - step;
      size = 4 * Math.max(size, absolute(x[row + j - 1], x[row + shift + j - 1]));
      guard(x, row, i + 1, shift, size, least);
      solveTwo(
        data[last + j - 1] - w,
        data[column + j - 1],
        data[last + j],
        diagonal,
        wi,
        x,
        row + j - 1,
        shift,
        least,
      );
      const [x1, y1, x2, y2] = [x[row + j - 1], x[row + shift + j - 1], x[row + j], x[row + shift + j]];
      for (let k = 0; k < j - 1; k++) {
        x[row + k] -= x1 * data[last + k] + x2 * data[column + k];
        x[row + shift + k] -= y1 * data[last + k] + y2 * data[column + k];
      }
      j--;
      continue;
    }
    let [dr, di] = [diagonal, -wi];
    if (absolute(dr, di) < least) [dr, di] = [least, 0];
    guard(x, row, i + 1, shift, size, absolute(dr, di) / 2);
    divide(x[row + j], x[row + shift + j], dr, di);
    const [xr, xi] = [quotientRe, quotientIm];
    x[row + j] = xr;
    x[row + shift + j] = xi;
    for (let k = 0; k < j; k++) {
      x[row + k] -= xr * data[column + k];
      x[row + shift + k] -= xi * data[column + k];
    }
  }
}

/** Row i of `x` becomes the vector of eigenvalue i, in the basis that makes the matrix triangular. */
export function schurVectors(n: number, t: Columns, { im: imaginary }: Spectrum, x: Columns): void {
  x.data.fill(0, x.offset, x.offset + n * x.rows);
  for (let i = n - 1; i >= 0; i--) {
    if (imaginary[i] === 0) realVector(t, i, x.data, x.offset + i * x.rows);
    else {
      complexVector(t, i, imaginary[i - 1], x.data, x.offset + (i - 1) * x.rows, x.rows);
      i--;
    }
  }
}
