import { LinAlgError } from "../core/errors.ts";
import type { Planes } from "./planes.ts";
import { rotate, rotateRows, rotation } from "./rotate.ts";

const EPSILON = 2 ** -53;
/** A singular value is right to about so many roundings of its own size. */
const TOLERANCE = 100 * EPSILON;
/** Sweeps for each singular value after which something is wrong. */
const SWEEPS = 6;

/** Rows to be rotated along: the left or the right singular vectors. */
export interface Rows {
  readonly matrix: Planes;
  /** The length of a row. */
  readonly length: number;
}

/** The smaller singular value of (f, g; 0, h), to full relative accuracy. LAPACK's dlas2. */
function smaller(f: number, g: number, h: number): number {
  const [x, y, z] = [Math.abs(f), Math.abs(g), Math.abs(h)];
  const [least, most] = x < z ? [x, z] : [z, x];
  if (least === 0) return 0;
  if (y < most) {
    const [as, at, au] = [1 + least / most, (most - least) / most, (y / most) ** 2];
    return least * (2 / (Math.sqrt(as * as + au) + Math.sqrt(at * at + au)));
  }
  const au = most / y;
  if (au === 0) return (least * most) / y;
  const [as, at] = [1 + least / most, (most - least) / most];
  const c = 1 / (Math.sqrt(1 + (as * au) ** 2) + Math.sqrt(1 + (at * au) ** 2));
  return least * c * au * 2;
}

/**
 * The singular values of an upper bidiagonal matrix whose entries are at most about 1, in place of its diagonal, neither
 * sorted nor all positive: `signs` then turns them. The rows of `left` and `right` are rotated along, from row `first` on.
 *
 * Implicit QR with shifts, and without where shifts would lose the small values (Demmel and Kahan, "Accurate singular
 * values of bidiagonal matrices", 1990); LAPACK's dbdsqr. A block that grows downwards is swept from its end, as its
 * mirror image, in which left and right change places.
 */
export function iterate(
  d: Float64Array,
  e: Float64Array,
  n: number,
  left: Rows | null,
  right: Rows | null,
  first = 0,
): void {
  const smallest = thresholdOf(d, e, n);
  let [end, start, oldEnd, oldStart] = [n - 1, 0, -1, -1];
  let down = true;
  let budget = SWEEPS * n * n;
  while (end > 0) {
    // The last block that does not fall apart.
    let most = Math.abs(d[end]);
    for (start = end; start > 0; start--) {
      const [value, beside] = [Math.abs(d[start - 1]), Math.abs(e[start - 1])];
      if (beside <= smallest) {
        e[start - 1] = 0;
        break;
      }
      most = Math.max(most, value, beside);
    }
    if (start === end) {
      end--;
      continue;
    }
    budget -= end - start;
    if (budget < 0) throw new LinAlgError("SVD did not converge");
    if (start > oldEnd || end < oldStart) down = Math.abs(d[start]) >= Math.abs(d[end]);
    [oldEnd, oldStart] = [end, start];
    const [from, to, step] = down ? [start, end, 1] : [end, start, -1];
    const least = split(d, e, from, to, step);
    if (least < 0) continue;
    const shift = shiftOf(d, e, from, to, step, n, least, most);
    const [ahead, behind] = down ? [right, left] : [left, right];
    if (shift === 0) sweepPlainly(d, e, from, to, step, ahead, behind, first);
    else sweep(d, e, from, to, step, shift, ahead, behind, first);
    const last = down ? end - 1 : start;
    if (Math.abs(e[last]) <= smallest) e[last] = 0;
  }
}

/** Below it, what stands beside the diagonal is nothing. */
function thresholdOf(d: Float64Array, e: Float64Array, n: number): number {
  let least = Math.abs(d[0]);
  let mu = least;
  for (let i = 1; i < n && least > 0; i++) {
    mu = Math.abs(d[i]) * (mu / (mu + Math.abs(e[i - 1])));
    least = Math.min(least, mu);
  }
  return Math.max((TOLERANCE * least) / Math.sqrt(n), SWEEPS * n * n * 2 ** -1022);
}

/** The place in `e` between the diagonal's places i and i + step. */
const between = (i: number, step: number): number => (step > 0 ? i : i - 1);

/** Sets what is small enough beside the diagonal to 0: then −1. Otherwise a lower bound of the singular values. */
function split(d: Float64Array, e: Float64Array, from: number, to: number, step: number): number {
  const last = between(to - step, step);
  if (Math.abs(e[last]) <= TOLERANCE * Math.abs(d[to])) {
    e[last] = 0;
    return -1;
  }
  let mu = Math.abs(d[from]);
  let least = mu;
  for (let i = from; i !== to; i += step) {
    const beside = Math.abs(e[between(i, step)]);
    if (beside <= TOLERANCE * mu) {
      e[between(i, step)] = 0;
      return -1;
    }
    mu = Math.abs(d[i + step]) * (mu / (mu + beside));
    least = Math.min(least, mu);
  }
  return least;
}

/** The shift of a sweep: 0 where it would do harm to small values. */
function shiftOf(
  d: Float64Array,
  e: Float64Array,
  from: number,
  to: number,
  step: number,
  n: number,
  least: number,
  most: number,
): number {
  if (n * TOLERANCE * (least / most) <= Math.max(EPSILON, 0.01 * TOLERANCE)) return 0;
  const head = Math.abs(d[from]);
  const shift = smaller(d[to - step], e[between(to - step, step)], d[to]);
  return head > 0 && (shift / head) ** 2 < EPSILON ? 0 : shift;
}

function turn(x: Rows | null, i: number, j: number, c: number, s: number): void {
  if (x !== null && (c !== 1 || s !== 0)) rotateRows(x.matrix, i, j, x.length, c, s);
}

/** A sweep without a shift: each value keeps its relative accuracy. */
function sweepPlainly(
  d: Float64Array,
  e: Float64Array,
  from: number,
  to: number,
  step: number,
  ahead: Rows | null,
  behind: Rows | null,
  first: number,
): void {
  let [c, oldC, oldS] = [1, 1, 0];
  for (let i = from; i !== to; i += step) {
    const r = rotate(d[i] * c, e[between(i, step)]);
    c = rotation.c;
    const { s } = rotation;
    if (i !== from) e[between(i - step, step)] = oldS * r;
    d[i] = rotate(oldC * r, d[i + step] * s);
    oldC = rotation.c;
    oldS = rotation.s;
    turn(ahead, first + i, first + i + step, c, s);
    turn(behind, first + i, first + i + step, oldC, oldS);
  }
  const h = d[to] * c;
  d[to] = h * oldC;
  e[between(to - step, step)] = h * oldS;
}

/** A sweep with a shift. */
function sweep(
  d: Float64Array,
  e: Float64Array,
  from: number,
  to: number,
  step: number,
  shift: number,
  ahead: Rows | null,
  behind: Rows | null,
  first: number,
): void {
  const head = d[from];
  let f = (Math.abs(head) - shift) * ((head < 0 ? -1 : 1) + shift / head);
  let g = e[between(from, step)];
  for (let i = from; i !== to; i += step) {
    const at = between(i, step);
    const r = rotate(f, g);
    const { c: c1, s: s1 } = rotation;
    if (i !== from) e[between(i - step, step)] = r;
    f = c1 * d[i] + s1 * e[at];
    e[at] = c1 * e[at] - s1 * d[i];
    g = s1 * d[i + step];
    d[i + step] *= c1;
    d[i] = rotate(f, g);
    const { c: c2, s: s2 } = rotation;
    f = c2 * e[at] + s2 * d[i + step];
    d[i + step] = c2 * d[i + step] - s2 * e[at];
    if (i + step !== to) {
      const next = between(i + step, step);
      g = s2 * e[next];
      e[next] *= c2;
    }
    turn(ahead, first + i, first + i + step, c1, s1);
    turn(behind, first + i, first + i + step, c2, s2);
  }
  e[between(to - step, step)] = f;
}

/** Makes singular values positive, and turns the rows of `right` with them. */
export function signs(d: Float64Array, n: number, right: Rows | null, first = 0): void {
  for (let i = 0; i < n; i++) {
    if (d[i] >= 0 && !Object.is(d[i], -0)) continue;
    d[i] = -d[i];
    if (right === null) continue;
    const { data, offset, rows } = right.matrix;
    const at = offset + (first + i) * rows;
    for (let k = at; k < at + right.length; k++) data[k] = -data[k];
  }
}
