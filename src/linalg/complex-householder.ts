/** Reflections of complex matrices, pair by pair and one after another. Offsets count items of the array. */

/** The square of the length of `n` pairs, of which the largest part is near to 1. */
function squareOf(a: Float64Array, at: number, n: number): number {
  let sum = 0;
  for (let i = at; i < at + 2 * n; i++) sum += a[i] * a[i];
  return sum;
}

function largestOf(a: Float64Array, at: number, n: number): number {
  let largest = 0;
  for (let i = at; i < at + 2 * n; i++) largest = Math.max(largest, Math.abs(a[i]));
  return largest;
}

function scale(a: Float64Array, at: number, n: number, factor: number): void {
  for (let i = at; i < at + 2 * n; i++) a[i] *= factor;
}

/**
 * H = I − τ v vᴴ with Hᴴ x = (β, 0, …) and a real β, for the `n` pairs at `at`; they become β and v behind its first
 * element, and τ goes to `taus` (LAPACK's zlarfg).
 */
function reflect(a: Float64Array, at: number, n: number, taus: Float64Array, place: number): void {
  taus[place] = 0;
  taus[place + 1] = 0;
  const rest = largestOf(a, at + 2, n - 1);
  if (rest === 0 && a[at + 1] === 0) return;
  // A power of two that brings the largest part near to 1 takes no digits away.
  const size = Math.max(rest, Math.abs(a[at]), Math.abs(a[at + 1]));
  const unit = size > 2 ** 400 || size < 2 ** -400 ? 2 ** -Math.round(Math.log2(size) / 2) : 1;
  if (unit !== 1) {
    scale(a, at, n, unit);
    scale(a, at, n, unit);
  }
  const [re, im] = [a[at], a[at + 1]];
  const length = Math.sqrt(squareOf(a, at, n));
  const beta = re < 0 || Object.is(re, -0) ? length : -length;
  taus[place] = (beta - re) / beta;
  taus[place + 1] = -im / beta;
  const d = re - beta;
  const square = d * d + im * im;
  const [sr, si] = [d / square, -im / square];
  for (let i = at + 2; i < at + 2 * n; i += 2) {
    const [x, y] = [a[i], a[i + 1]];
    a[i] = x * sr - y * si;
    a[i + 1] = x * si + y * sr;
  }
  a[at] = beta / unit / unit;
  a[at + 1] = 0;
}

/** x = x − τ (vᴴ x) v for the `n` pairs at `x`; the first element of v is 1, whatever stands there. */
function apply(a: Float64Array, v: number, tr: number, ti: number, x: number, n: number): void {
  let [re, im] = [a[x], a[x + 1]];
  for (let i = 2; i < 2 * n; i += 2) {
    re += a[v + i] * a[x + i] + a[v + i + 1] * a[x + i + 1];
    im += a[v + i] * a[x + i + 1] - a[v + i + 1] * a[x + i];
  }
  const [fr, fi] = [tr * re - ti * im, tr * im + ti * re];
  a[x] -= fr;
  a[x + 1] -= fi;
  for (let i = 2; i < 2 * n; i += 2) {
    a[x + i] -= fr * a[v + i] - fi * a[v + i + 1];
    a[x + i + 1] -= fr * a[v + i + 1] + fi * a[v + i];
  }
}

/** `factorColumns` of a complex matrix; `taus` has pairs. */
export function factorComplexColumns(a: Float64Array, at: number, m: number, n: number, taus: Float64Array): void {
  for (let j = 0; j < Math.min(m, n); j++) {
    const v = at + 2 * (j * m + j);
    reflect(a, v, m - j, taus, 2 * j);
    for (let i = j + 1; i < n; i++) apply(a, v, taus[2 * j], -taus[2 * j + 1], at + 2 * (i * m + j), m - j);
  }
}

/** `formColumns` of a complex matrix. */
export function formComplexColumns(
  a: Float64Array,
  at: number,
  m: number,
  k: number,
  taus: Float64Array,
  q: number,
  p: number,
): void {
  for (let i = 0; i < p; i++) a[q + 2 * (i * m + i)] = 1;
  for (let j = k - 1; j >= 0; j--) {
    const v = at + 2 * (j * m + j);
    for (let i = j; i < p; i++) apply(a, v, taus[2 * j], taus[2 * j + 1], q + 2 * (i * m + j), m - j);
  }
}
