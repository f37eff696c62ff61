import type { Planes } from "./planes.ts";

/**
 * Balancing of a matrix that lies by columns (LAPACK's dgebal): first rows and columns that isolate an eigenvalue are
 * exchanged to the ends, then a diagonal similarity with powers of two makes rows and columns of one size: Parlett and
 * Reinsch, Numer. Math. 13 (1969) 293; with norms of James, Langou and Lowery, arXiv 1401.5766. No rounding.
 */
export interface Balance {
  /** The rows and columns from `low` up to `high` are not triangular yet. */
  readonly low: number;
  readonly high: number;
  /** Inside the factors, outside the index that the row was exchanged with. */
  readonly scale: Float64Array;
}

/** The size of an element: not its absolute value, but as good for finding zeros and maxima. */
const sizeAt = ({ data, im }: Planes, at: number): number =>
  im === 0 ? Math.abs(data[at]) : Math.abs(data[at]) + Math.abs(data[at + im]);

/** Exchanges rows and columns i and j. */
function exchange(n: number, { data, offset, im }: Planes, i: number, j: number): void {
  for (let plane = 0; plane < (im === 0 ? 1 : 2); plane++) {
    const at = offset + plane * im;
    for (let k = 0; k < n; k++) swap(data, at + i * n + k, at + j * n + k);
    for (let k = 0; k < n; k++) swap(data, at + k * n + i, at + k * n + j);
  }
}

function swap(data: Float64Array, i: number, j: number): void {
  const x = data[i];
  data[i] = data[j];
  data[j] = x;
}

/** An index in `low` to `high` whose row (`step` = n) or column (`step` = 1) is zero but for the diagonal; −1 if there is none. */
function isolated(n: number, a: Planes, low: number, high: number, step: number): number {
  // Elements of row i are n items apart.
  const across = step === n ? 1 : n;
  for (let i = high - 1; i >= low; i--) {
    let k = low;
    for (; k < high; k++) if (k !== i && sizeAt(a, a.offset + i * across + k * step) !== 0) break;
    if (k === high) return i;
  }
  return -1;
}

/** Squares of the norms of the part of a row or column, and the largest element of a longer part. */
let norm = 0;
let largest = 0;
function measure(
  a: Planes,
  at: number,
  step: number,
  from: number,
  end: number,
  first: number,
  last: number,
): undefined {
  const { data, im } = a;
  let sum = 0;
  for (let k = from; k < end; k++) {
    const re = data[at + k * step];
    sum += re * re;
    if (im !== 0) sum += data[at + k * step + im] ** 2;
  }
  norm = Math.sqrt(sum);
  let most = 0;
  for (let k = first; k < last; k++) most = Math.max(most, sizeAt(a, at + k * step));
  largest = most;
}

function multiplyBy({ data, im }: Planes, at: number, step: number, from: number, end: number, factor: number): void {
  for (let k = from; k < end; k++) {
    data[at + k * step] *= factor;
    if (im !== 0) data[at + k * step + im] *= factor;
  }
}

/** What factors, norms and elements must not leave. */
const [SMALL, LARGE] = [2 ** -969, 2 ** 969];

export function balance(n: number, a: Planes): Balance {
  const scale = new Float64Array(n).fill(1);
  let [low, high] = [0, n];
  for (let i = isolated(n, a, low, high, n); i >= 0 && high > 0; i = isolated(n, a, low, high, n)) {
    high--;
    scale[high] = i;
    if (i !== high) exchange(n, a, i, high);
    if (high > 0) continue;
    // It is triangular. What is left is exchanged with itself.
    scale[0] = 1;
    return { low: 0, high: 1, scale };
  }
  for (let i = isolated(n, a, low, high, 1); i >= 0; i = isolated(n, a, low, high, 1)) {
    scale[low] = i;
    if (i !== low) exchange(n, a, i, low);
    low++;
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = low; i < high; i++) {
      measure(a, a.offset + i * n, 1, low, high, 0, high);
      let [c, ca] = [norm, largest];
      measure(a, a.offset + i, n, low, high, low, n);
      let [r, ra] = [norm, largest];
      if (c === 0 || r === 0) continue;
      const sum = c + r;
      let f = 1;
      while (c < r / 2 && Math.max(f, c, ca) < LARGE && Math.min(r, ra) > SMALL) {
        f *= 2;
        c *= 2;
        ca *= 2;
        r /= 2;
        ra /= 2;
      }
      while (c / 2 >= r && Math.max(r, ra) < LARGE && Math.min(f, c, ca) > SMALL) {
        f /= 2;
        c /= 2;
        ca /= 2;
        r *= 2;
        ra *= 2;
      }
      if (f === 1 || c + r >= 0.95 * sum) continue;
      if (f < 1 ? scale[i] < 1 && f * scale[i] <= SMALL : scale[i] > 1 && scale[i] >= LARGE / f) continue;
      scale[i] *= f;
      changed = true;
      multiplyBy(a, a.offset + i, n, low, n, 1 / f);
      multiplyBy(a, a.offset + i * n, 1, 0, high, f);
    }
  }
  return { low, high, scale };
}

/** Takes eigenvectors of the balanced matrix, the `count` rows of `v`, to those of the matrix itself. */
export function unbalance(n: number, count: number, v: Planes, { low, high, scale }: Balance): void {
  const { data, offset, im } = v;
  for (let row = 0; row < count; row++) {
    for (let plane = 0; plane < (im === 0 ? 1 : 2); plane++) {
      const at = offset + row * n + plane * im;
      for (let i = low; i < high; i++) data[at + i] *= scale[i];
      for (let i = low - 1; i >= 0; i--) swap(data, at + i, at + scale[i]);
      for (let i = high; i < n; i++) swap(data, at + i, at + scale[i]);
    }
  }
}
