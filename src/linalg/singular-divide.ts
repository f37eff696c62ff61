import { iterate, signs } from "./bidiagonal-qr.ts";
import { multiply, type Planes, part } from "./planes.ts";
import { blank, zeroed } from "./planes-room.ts";
import { rotate, rotateRows, rotation } from "./rotate.ts";
import { secularRoots } from "./singular-secular.ts";

/** Up to so many rows QR is as fast. */
const LEAF = 24;
const EPSILON = 2 ** -53;

/** B = Uᵀᵀ Σ Vᵀ of a bidiagonal matrix: singular values, and the singular vectors as rows. */
export interface BidiagonalSVD {
  readonly values: Float64Array;
  readonly left: Planes;
  readonly right: Planes;
}

/** A problem that is being solved: everything is in place. */
interface Problem {
  readonly d: Float64Array;
  /** One longer than what stands above the diagonal: a last 0 makes the matrix one column wider. */
  readonly e: Float64Array;
  readonly left: Planes;
  readonly right: Planes;
}

/**
 * Singular values, in no order, and vectors of an upper bidiagonal `n` × `n` matrix whose entries are at most about 1. The right
 * vectors have one item more, which is 0.
 *
 * Divide and conquer (Gu and Eisenstat, "A divide-and-conquer algorithm for the bidiagonal SVD", 1995): without one row,
 * the matrix falls into two of k × (k + 1), whose vectors make that row the only one beside a diagonal.
 */
export function divide(diagonal: Float64Array, above: Float64Array, n: number): BidiagonalSVD {
  const e = new Float64Array(n);
  e.set(above);
  const d = diagonal.slice();
  const problem: Problem = { d, e, left: zeroed(n, n), right: zeroed(n + 1, n + 1) };
  solve(problem, 0, n);
  return { values: d, left: problem.left, right: problem.right };
}

/** Solves the `n` rows from `f` on, of `n + 1` columns. The last right vector has the singular value 0. */
function solve(problem: Problem, f: number, n: number): void {
  if (n <= LEAF) {
    leaf(problem, f, n);
    return;
  }
  const k = n >> 1;
  solve(problem, f, k);
  solve(problem, f + k + 1, n - k - 1);
  merge(problem, f, n, k);
}

function leaf({ d, e, left, right }: Problem, f: number, n: number): void {
  for (let i = f; i < f + n; i++) left.data[left.offset + i * (left.rows + 1)] = 1;
  for (let i = f; i <= f + n; i++) right.data[right.offset + i * (right.rows + 1)] = 1;
  const [u, v] = [part(left, 0, f), part(right, 0, f)];
  // What stands in the last column moves up and out.
  let extra = e[f + n - 1];
  for (let i = f + n - 1; i >= f && extra !== 0; i--) {
    d[i] = rotate(d[i], extra);
    const { c, s } = rotation;
    rotateRows(v, i, f + n, n + 1, c, s);
    if (i === f) break;
    extra = -s * e[i - 1];
    e[i - 1] *= c;
  }
  const own = d.subarray(f, f + n);
  const rows = { matrix: v, length: n + 1 };
  iterate(own, e.subarray(f, f + n - 1), n, { matrix: u, length: n }, rows, f);
  signs(own, n, rows, f);
}

/** Which columns of its matrix a vector has something in: those of the first half, all, or those of the second. */
type Reach = 0 | 1 | 2;

/** Puts two solved halves and the row `f + k` between them together. */
function merge(problem: Problem, f: number, n: number, k: number): void {
  const { d, e, left, right } = problem;
  const [middle, end] = [f + k, f + n];
  const [alpha, beta] = [d[middle], e[middle]];
  const { data: v, rows: width } = right;
  const place = (row: number, column: number): number => right.offset + row * width + column;
  // The row in the basis of the right vectors. Of the two with the value 0, one takes all of it and one nothing.
  const z = new Float64Array(n);
  for (let r = 0; r < n; r++) {
    if (r < k) z[r] = alpha * v[place(f + r, middle)];
    else if (r > k) z[r] = beta * v[place(f + r, middle + 1)];
  }
  z[k] = rotate(alpha * v[place(middle, middle)], beta * v[place(end, middle + 1)]);
  const { c, s } = rotation;
  for (let j = f; j <= end; j++) {
    const [p, q] = [place(middle, j), place(end, j)];
    const x = j <= middle ? v[p] : v[q];
    v[p] = (j <= middle ? c : s) * x;
    v[q] = (j <= middle ? -s : c) * x;
  }
  left.data[left.offset + middle * (left.rows + 1)] = 1;
  d[middle] = 0;
  let largest = Math.max(Math.abs(alpha), Math.abs(beta));
  for (let r = 0; r < n; r++) largest = Math.max(largest, d[f + r]);
  if (largest === 0) return;
  // A power of two, so that squares stay in range and nothing is rounded.
  const scale = 2 ** Math.max(-1000, Math.min(1000, Math.ceil(Math.log2(largest))));
  const values = new Float64Array(n);
  for (let r = 0; r < n; r++) {
    values[r] = d[f + r] / scale;
    z[r] /= scale;
  }
  const { kept, gone, reach } = deflate(problem, f, n, k, values, z, (8 * EPSILON * largest) / scale);
  join(problem, f, n, k, values, z, kept, gone, reach);
  for (let r = 0; r < n; r++) d[f + r] = values[r] * scale;
}

/** What is left to be solved, by ascending value from the row between on, and what is solved already. */
interface Deflated {
  readonly kept: number[];
  readonly gone: number[];
  readonly reach: Reach[];
}

/** Sets aside values that the row does not change, and, of values that are alike, all but one: a rotation makes them so. */
function deflate(
  { left, right }: Problem,
  f: number,
  n: number,
  k: number,
  values: Float64Array,
  z: Float64Array,
  tolerance: number,
): Deflated {
  const reach = Array.from({ length: n }, (_, r): Reach => (r < k ? 0 : r === k ? 1 : 2));
  const order = Array.from({ length: n }, (_, r) => r)
    .filter((r) => r !== k)
    .sort((a, b) => values[a] - values[b]);
  const kept = [k];
  const gone: number[] = [];
  const [u, v] = [part(left, f, f), part(right, f, f)];
  let before = -1;
  for (const r of order) {
    if (Math.abs(z[r]) <= tolerance) {
      gone.push(r);
      continue;
    }
    if (before >= 0) {
      if (values[r] - values[before] <= tolerance) {
        z[r] = rotate(z[r], z[before]);
        const { c, s } = rotation;
        rotateRows(u, r, before, n, c, s);
        rotateRows(v, r, before, n + 1, c, s);
        if (reach[r] !== reach[before]) reach[r] = 1;
        gone.push(before);
      } else kept.push(before);
    }
    before = r;
  }
  if (before >= 0) kept.push(before);
  if (Math.abs(z[k]) <= tolerance) z[k] = tolerance;
  if (kept.length > 1) values[kept[1]] = Math.max(values[kept[1]], tolerance / 2);
  return { kept, gone, reach };
}

/** Solves what is left, and writes all values and vectors: the new ones first, then those that were set aside. */
function join(
  { left, right }: Problem,
  f: number,
  n: number,
  k: number,
  values: Float64Array,
  z: Float64Array,
  kept: readonly number[],
  gone: readonly number[],
  reach: readonly Reach[],
): void {
  const m = kept.length;
  const poles = Float64Array.from(kept, (r) => values[r]);
  const weights = Float64Array.from(kept, (r) => z[r]);
  const products = new Float64Array(m * m);
  const roots = secularRoots(poles, weights, m, products);
  rightWeights(poles, weights, m, products);
  // Old vectors by their reach: those that have something in a half are next to each other.
  const sorted = kept.map((_, i) => i).sort((a, b) => reach[kept[a]] - reach[kept[b]]);
  const columns = new Int32Array(m);
  sorted.forEach((i, column) => {
    columns[i] = column;
  });
  const [p, q] = [blank(m, m), blank(m, m)];
  for (let j = 0; j < m; j++) coefficients(poles, weights, m, products, j, columns, p, q);
  const sources = sorted.map((i) => kept[i]);
  const second = sources.findIndex((r) => reach[r] > 0);
  const third = sources.findIndex((r) => reach[r] === 2);
  const firstCount = third < 0 ? m : third;
  const halves = { first: k + 1, starts: second, ends: firstCount };
  recombine(part(left, f, f), n, sources, gone, p, halves);
  recombine(part(right, f, f), n + 1, sources, gone, q, halves);
  const rest = gone.map((r) => values[r]);
  values.set(roots);
  values.set(rest, m);
}

/**
 * The weights for which the computed roots are the exact ones (Löwner's formula): vectors from them are orthogonal, however
 * close two values are.
 */
function rightWeights(d: Float64Array, z: Float64Array, m: number, products: Float64Array): void {
  for (let i = 0; i < m; i++) {
    let square = -products[(m - 1) * m + i];
    for (let j = 0; j < m - 1; j++) {
      const pole = j < i ? j : j + 1;
      square *= products[j * m + i] / (d[i] - d[pole]) / (d[i] + d[pole]);
    }
    z[i] = (z[i] < 0 ? -1 : 1) * Math.sqrt(Math.abs(square));
  }
}

/** The j-th left and right singular vector in terms of the old ones, as rows. */
function coefficients(
  d: Float64Array,
  z: Float64Array,
  m: number,
  products: Float64Array,
  j: number,
  columns: Int32Array,
  p: Planes,
  q: Planes,
): void {
  const at = j * m;
  let [leftSquares, rightSquares] = [1, 0];
  for (let i = 0; i < m; i++) {
    const x = z[i] / products[at + i];
    products[at + i] = x;
    rightSquares += x * x;
    if (i > 0) leftSquares += d[i] * x * (d[i] * x);
  }
  const [a, b] = [1 / Math.sqrt(leftSquares), 1 / Math.sqrt(rightSquares)];
  for (let i = 0; i < m; i++) {
    const x = products[at + i];
    p.data[p.offset + at + columns[i]] = i === 0 ? -a : d[i] * x * a;
    q.data[q.offset + at + columns[i]] = x * b;
  }
}

/** Where the first half of a vector ends, and which of the sorted sources the two halves come from. */
interface Halves {
  readonly first: number;
  readonly starts: number;
  readonly ends: number;
}

/** Replaces the rows of vectors by those that the coefficients make of them, and by those that were set aside. */
function recombine(
  x: Planes,
  length: number,
  sources: readonly number[],
  gone: readonly number[],
  coefficient: Planes,
  { first, starts, ends }: Halves,
): void {
  const m = sources.length;
  const old = blank(m + gone.length, length);
  const copyRow = (from: Planes, i: number, to: Planes, j: number): void => {
    const at = from.offset + i * from.rows;
    to.data.set(from.data.subarray(at, at + length), to.offset + j * to.rows);
  };
  const all = [...sources, ...gone];
  for (let i = 0; i < all.length; i++) copyRow(x, all[i], old, i);
  multiply(m, first, ends, coefficient, old, x);
  const after = part(old, starts, first);
  multiply(m, length - first, m - starts, part(coefficient, 0, starts), after, part(x, 0, first));
  for (let i = m; i < all.length; i++) copyRow(old, i, x, i);
}
