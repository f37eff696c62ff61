import { gemm } from "../kernels/gemm.ts";
import { turned } from "../kernels/gemm-matrix.ts";
import { triangle } from "./reflectors.ts";
import { part } from "./triangular.ts";

/** Reflections that are applied at once, of `k` in all: what is done one by one is a small part of the whole. */
const blockOf = (k: number): number => (k > 160 ? 32 : 16);

/** Room in numbers for T, and for the products of a block of `k` reflections and more with `n` rows. */
export function roomFor(n: number, k: number): number {
  const count = Math.min(blockOf(k), k);
  return count * (count + 2 * n);
}

/** Sums of squares in between lose no digits. */
const [TINY, HUGE] = [2 ** -900, 2 ** 900];

/** The length of a vector of `n` items, safe from overflow. */
function lengthOf(a: Float64Array, at: number, n: number): number {
  let [even, odd] = [0, 0];
  let i = at;
  for (const end = at + n - 1; i < end; i += 2) {
    even += a[i] * a[i];
    odd += a[i + 1] * a[i + 1];
  }
  if (i < at + n) even += a[i] * a[i];
  const sum = even + odd;
  if (sum > TINY && sum < HUGE) return Math.sqrt(sum);
  let largest = 0;
  for (let k = at; k < at + n; k++) largest = Math.max(largest, Math.abs(a[k]));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let scaled = 0;
  for (let k = at; k < at + n; k++) scaled += (a[k] / largest) ** 2;
  return largest * Math.sqrt(scaled);
}

/**
 * Makes H = I − τ v vᵀ that sends the `n` items at `at` to (β, 0, …): behind β, which has the sign that its item has not,
 * stand the items of v behind its first, which is 1. Gives τ, 0 where nothing is to be done. LAPACK's dlarfg.
 */
function reflect(a: Float64Array, at: number, n: number): number {
  const rest = lengthOf(a, at + 1, n - 1);
  if (rest === 0) return 0;
  const alpha = a[at];
  const beta = alpha < 0 || Object.is(alpha, -0) ? Math.hypot(alpha, rest) : -Math.hypot(alpha, rest);
  const difference = alpha - beta;
  for (let i = at + 1; i < at + n; i++) a[i] /= difference;
  a[at] = beta;
  return (beta - alpha) / beta;
}

/** The reflection of row `v` applied to the `n` items at `x`. */
function apply(a: Float64Array, v: number, tau: number, x: number, n: number): void {
  let [even, odd] = [a[x], 0];
  let i = 1;
  for (; i < n - 1; i += 2) {
    even += a[v + i] * a[x + i];
    odd += a[v + i + 1] * a[x + i + 1];
  }
  if (i < n) even += a[v + i] * a[x + i];
  const factor = tau * (even + odd);
  a[x] -= factor;
  for (let k = 1; k < n; k++) a[x + k] -= factor * a[v + k];
}

/** The rows of the reflections `first` to `first + count` as those of a matrix: what is R's among them is put by. */
function uncover(a: Float64Array, at: number, rows: number, count: number): Float64Array {
  const covered = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    const row = at + i * rows;
    for (let j = 0; j <= i; j++) {
      covered[i * count + j] = a[row + j];
      a[row + j] = j < i ? 0 : 1;
    }
  }
  return covered;
}

function cover(a: Float64Array, at: number, rows: number, count: number, covered: Float64Array): void {
  for (let i = 0; i < count; i++) {
    const row = at + i * rows;
    for (let j = 0; j <= i; j++) a[row + j] = covered[i * count + j];
  }
}

/** T of the product H₀ H₁ … = I − Vᵀ T V of `count` reflections, whose v are the rows V of `n` items. */
function product(
  a: Float64Array,
  v: number,
  rows: number,
  n: number,
  taus: Float64Array,
  first: number,
  count: number,
  t: number,
): void {
  gemm(count, count, n, part(a, v, rows), turned(part(a, v, rows)), part(a, t, count));
  triangle(
    count,
    { data: a, offset: t, rows: count, columns: 1, im: 0 },
    { data: taus, offset: first, rows: 1, columns: 1, im: 0 },
  );
}

/** The `m` rows at `c` less their products with Vᵀ, T (or Tᵀ) and V. Behind T is room for products. */
function applyBlock(
  a: Float64Array,
  v: number,
  rows: number,
  n: number,
  count: number,
  t: number,
  transposed: boolean,
  c: number,
  m: number,
): void {
  const room = t + count * count;
  const [along, products] = [part(a, room, count), part(a, room + m * count, count)];
  const factor = part(a, t, count);
  gemm(m, count, n, part(a, c, rows), turned(part(a, v, rows)), along);
  gemm(m, count, count, along, transposed ? turned(factor) : factor, products);
  gemm(m, n, count, products, part(a, v, rows), part(a, c, rows), -1, true);
}

/**
 * The QR decomposition of an m × n matrix whose columns are the rows at `at`, in place, as LAPACK's dgeqrf leaves it:
 * row j has the column of R up to its place j, and behind it v of reflection j. Products go to `room`.
 */
export function factorColumns(
  a: Float64Array,
  at: number,
  m: number,
  n: number,
  taus: Float64Array,
  room: number,
): void {
  const k = Math.min(m, n);
  const block = blockOf(k);
  for (let first = 0; first < k; first += block) {
    const count = Math.min(block, k - first);
    const end = first + count;
    for (let j = first; j < end; j++) {
      const v = at + j * m + j;
      const tau = reflect(a, v, m - j);
      taus[j] = tau;
      if (tau !== 0) for (let i = j + 1; i < end; i++) apply(a, v, tau, at + i * m + j, m - j);
    }
    if (end === n) break;
    const corner = at + first * m + first;
    const covered = uncover(a, corner, m, count);
    product(a, corner, m, m - first, taus, first, count, room);
    applyBlock(a, corner, m, m - first, count, room, false, at + end * m + first, n - end);
    cover(a, corner, m, count, covered);
  }
}

/** The first `p` columns of Q, as the rows at `q`, which are zeros before. The vectors at `at` lose what is R's. */
export function formColumns(
  a: Float64Array,
  at: number,
  m: number,
  k: number,
  taus: Float64Array,
  q: number,
  p: number,
  room: number,
): void {
  for (let i = 0; i < p; i++) a[q + i * m + i] = 1;
  const block = blockOf(k);
  for (let first = Math.floor(Math.max(k - 1, 0) / block) * block; k > 0 && first >= 0; first -= block) {
    const count = Math.min(block, k - first);
    const corner = at + first * m + first;
    uncover(a, corner, m, count);
    product(a, corner, m, m - first, taus, first, count, room);
    applyBlock(a, corner, m, m - first, count, room, true, q + first * m + first, p - first);
  }
}
