/**
 * Triangular factors of complex matrices, whose elements are pairs one after another: `rows` and offsets count items of
 * the array. Column by column, without blocks.
 */
import { swapRows } from "./lu.ts";

/** The row of `n` elements at x less a multiple of that at y. */
function subtractRow(data: Float64Array, x: number, re: number, im: number, from: Float64Array, y: number, n: number) {
  for (let j = 0; j < 2 * n; j += 2) {
    const [a, b] = [from[y + j], from[y + j + 1]];
    data[x + j] -= re * a - im * b;
    data[x + j + 1] -= re * b + im * a;
  }
}

/** The row of `n` elements at x divided by a number, after Smith. */
function divideRow(data: Float64Array, x: number, re: number, im: number, n: number) {
  const wide = Math.abs(re) >= Math.abs(im);
  const ratio = wide ? im / re : re / im;
  const divisor = wide ? re + im * ratio : re * ratio + im;
  for (let j = x; j < x + 2 * n; j += 2) {
    const [a, b] = [data[j], data[j + 1]];
    data[j] = (wide ? a + b * ratio : a * ratio + b) / divisor;
    data[j + 1] = (wide ? b - a * ratio : b * ratio - a) / divisor;
  }
}

/**
 * `factorLU` of a complex matrix. The pivot is the element with the largest |re| + |im|, the first of several (LAPACK's
 * izamax).
 */
export function factorComplexLU(a: Float64Array, offset: number, rows: number, n: number, pivots: Int32Array): number {
  let zero = -1;
  for (let k = 0; k < n; k++) {
    let [best, place] = [-1, k];
    for (let i = k; i < n; i++) {
      const at = offset + i * rows + 2 * k;
      const size = Math.abs(a[at]) + Math.abs(a[at + 1]);
      if (size > best) [best, place] = [size, i];
    }
    pivots[k] = place;
    if (place !== k) swapRows(a, offset + k * rows, offset + place * rows, 2 * n);
    const diagonal = offset + k * rows + 2 * k;
    if (a[diagonal] === 0 && a[diagonal + 1] === 0) {
      if (zero < 0) zero = k;
      continue;
    }
    for (let i = k + 1; i < n; i++) {
      const at = offset + i * rows + 2 * k;
      divideRow(a, at, a[diagonal], a[diagonal + 1], 1);
      subtractRow(a, at + 2, a[at], a[at + 1], a, diagonal + 2, n - k - 1);
    }
  }
  return zero;
}

/** x = U⁻¹ L⁻¹ x for `columns` columns, which have been permuted. */
export function solveComplexLU(
  a: Float64Array,
  offset: number,
  n: number,
  x: Float64Array,
  to: number,
  columns: number,
): void {
  const [rows, width] = [2 * n, 2 * columns];
  for (let i = 1; i < n; i++) {
    for (let k = 0; k < i; k++) {
      const at = offset + i * rows + 2 * k;
      subtractRow(x, to + i * width, a[at], a[at + 1], x, to + k * width, columns);
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) {
      const at = offset + i * rows + 2 * k;
      subtractRow(x, to + i * width, a[at], a[at + 1], x, to + k * width, columns);
    }
    const at = offset + i * rows + 2 * i;
    divideRow(x, to + i * width, a[at], a[at + 1], columns);
  }
}
