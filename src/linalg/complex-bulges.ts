import { LinAlgError } from "../core/errors.ts";
import { divide, quotientIm, quotientRe } from "./complex-division.ts";
import { EPS, SMALLEST, type Spectrum } from "./francis.ts";
import { lengthOf } from "./length.ts";
import { follow, makeIdentity, type Orthogonal, type Reach } from "./orthogonal.ts";
import type { Planes } from "./planes.ts";
import type { Iteration, Shifts } from "./schur.ts";

/**
 * The QR iteration with Wilkinson's shift on a complex Hessenberg matrix, by rotations, with the criteria of LAPACK's zlahqr;
 * and sweeps of many bulges (zlaqr5). Matrices lie by columns, in two planes.
 */

/** The result of complex functions. */
let re = 0;
let im = 0;

/** The square root with a positive real part. */
function root(a: number, b: number): undefined {
  const size = Math.sqrt((Math.abs(a) + Math.sqrt(a * a + b * b)) / 2);
  const other = size === 0 ? 0 : b / (2 * size);
  [re, im] = a >= 0 ? [size, other] : [Math.abs(other), b < 0 ? -size : size];
}

/** The rotation [c s; −s̄ c] that takes (f, g) to (r, 0). */
const rotation = { c: 1, sr: 0, si: 0, re: 0, im: 0 };

/** A number that is nothing beside others, and has all its digits. */
const NOTHING = 1e-290;

function rotate(fr: number, fi: number, gr: number, gi: number): undefined {
  const [own, other] = [lengthOf(fr, fi), lengthOf(gr, gi)];
  const length = lengthOf(own, other);
  if (other === 0) {
    [rotation.c, rotation.sr, rotation.si, rotation.re, rotation.im] = [1, 0, 0, fr, fi];
  } else if (own < NOTHING) {
    // Its direction has few digits, or none.
    [rotation.c, rotation.sr, rotation.si, rotation.re, rotation.im] = [0, gr / other, -gi / other, other, 0];
  } else {
    const [pr, pi] = [fr / own, fi / own];
    rotation.c = own / length;
    rotation.sr = (pr * gr + pi * gi) / length;
    rotation.si = (pi * gr - pr * gi) / length;
    rotation.re = pr * length;
    rotation.im = pi * length;
  }
}

/** Elements `at`, `at + 1` of columns that are `step` apart: the rotation from the left. */
function rotateRows(data: Float64Array, from: number, end: number, step: number, plane: number): void {
  const { c, sr, si } = rotation;
  for (let at = from; at < end; at += step) {
    const xr = data[at];
    const xi = data[at + plane];
    const yr = data[at + 1];
    const yi = data[at + 1 + plane];
    data[at] = c * xr + sr * yr - si * yi;
    data[at + plane] = c * xi + sr * yi + si * yr;
    data[at + 1] = c * yr - sr * xr - si * xi;
    data[at + 1 + plane] = c * yi - sr * xi + si * xr;
  }
}

/** Its conjugate transpose from the right, on columns that begin at x and y. */
function rotateColumns(data: Float64Array, x: number, y: number, n: number, plane: number): void {
  const { c, sr, si } = rotation;
  for (let k = 0; k < n; k++) {
    const xr = data[x + k];
    const xi = data[x + k + plane];
    const yr = data[y + k];
    const yi = data[y + k + plane];
    data[x + k] = c * xr + sr * yr + si * yi;
    data[x + k + plane] = c * xi + sr * yi - si * yr;
    data[y + k] = c * yr - sr * xr + si * xi;
    data[y + k + plane] = c * yi - sr * xi - si * xr;
  }
}

/** The lowest row up to `high` whose subdiagonal element is zero beside its neighbours, not above `low`. */
function deflationPoint(
  { data, offset, rows: step, im: plane }: Planes,
  low: number,
  end: number,
  high: number,
): number {
  const size = (r: number, c: number): number => {
    const at = offset + c * step + r;
    return Math.abs(data[at]) + Math.abs(data[at + plane]);
  };
  let k = high;
  for (; k > low; k--) {
    const sub = size(k, k - 1);
    if (sub <= SMALLEST) break;
    let beside = size(k - 1, k - 1) + size(k, k);
    if (beside === 0) {
      if (k - 2 >= low) beside += size(k - 1, k - 2);
      if (k + 1 < end) beside += size(k + 1, k);
    }
    if (sub > 2 * EPS * beside) continue;
    const above = size(k - 1, k);
    const [ab, ba] = [Math.max(sub, above), Math.min(sub, above)];
    const [p, q] = [offset + (k - 1) * (step + 1), offset + k * (step + 1)];
    const [own, gap] = [size(k, k), Math.abs(data[p] - data[q]) + Math.abs(data[p + plane] - data[q + plane])];
    const [aa, bb] = [Math.max(own, gap), Math.min(own, gap)];
    const s = aa + ab;
    if (ba * (ab / s) <= Math.max(SMALLEST, 2 * EPS * (bb * (aa / s)))) break;
  }
  return k;
}

/** The shift for rows `l` to `i`, as `re` and `im`: of the last block of two, the eigenvalue nearer to its last element. */
function shiftAt({ data, offset, rows: step, im: plane }: Planes, l: number, i: number, turn: number): undefined {
  const at = (r: number, c: number): number => offset + c * step + r;
  const own = at(i, i);
  if (turn > 0 && turn % 10 === 0) {
    // Every tenth turn another one, which breaks a cycle.
    const [sub, base] = turn % 20 === 10 ? [at(l + 1, l), at(l, l)] : [at(i, i - 1), own];
    re = data[base] + 0.75 * (Math.abs(data[sub]) + Math.abs(data[sub + plane]));
    im = data[base + plane];
    return;
  }
  const [tr, ti] = [data[own], data[own + plane]];
  const [above, below] = [at(i - 1, i), at(i, i - 1)];
  root(data[above], data[above + plane]);
  const [ar, ai] = [re, im];
  root(data[below], data[below + plane]);
  const [ur, ui] = [ar * re - ai * im, ar * im + ai * re];
  const before = at(i - 1, i - 1);
  const [xr, xi] = [(data[before] - tr) / 2, (data[before + plane] - ti) / 2];
  const s = Math.max(Math.abs(ur) + Math.abs(ui), Math.abs(xr) + Math.abs(xi));
  if (ur === 0 && ui === 0) {
    re = tr;
    im = ti;
    return;
  }
  const [pr, pi, qr, qi] = [xr / s, xi / s, ur / s, ui / s];
  root(pr * pr - pi * pi + qr * qr - qi * qi, 2 * (pr * pi + qr * qi));
  let [yr, yi] = [re * s, im * s];
  if (xr * yr + xi * yi < 0) [yr, yi] = [-yr, -yi];
  divide(ur, ui, xr + yr, xi + yi);
  re = tr - (ur * quotientRe - ui * quotientIm);
  im = ti - (ur * quotientIm + ui * quotientRe);
}

const MOST = 30;

/**
 * Brings rows and columns `low` up to `high` of H to triangular form, one bulge after the other. With `whole`, rows above
 * and columns up to `n` are transformed too, and the columns of `z`, which have `count` elements.
 */
function single(
  op: string,
  h: Planes,
  low: number,
  high: number,
  n: number,
  whole: boolean,
  z: Planes,
  count: number,
  found: Spectrum,
): undefined {
  const { data, offset, rows: step, im: plane } = h;
  const at = (r: number, c: number): number => offset + c * step + r;
  let turns = MOST * Math.max(10, high - low);
  for (let i = high - 1; i >= low; ) {
    let l = low;
    for (let turn = 0; ; turn++) {
      if (turns-- === 0) throw new LinAlgError(`${op}: the eigenvalues did not converge`);
      l = deflationPoint(h, l, high, i);
      if (l > low) {
        data[at(l, l - 1)] = 0;
        data[at(l, l - 1) + plane] = 0;
      }
      if (l === i) break;
      const [first, end] = whole ? [0, n] : [l, i + 1];
      shiftAt(h, l, i, turn);
      const [tr, ti] = [re, im];
      // Where two subdiagonal elements are small, the sweep can begin.
      let m = i - 1;
      let [fr, fi, gr, gi] = [0, 0, 0, 0];
      for (; ; m--) {
        const own = at(m, m);
        [fr, fi] = [data[own] - tr, data[own + plane] - ti];
        [gr, gi] = [data[own + 1], data[own + 1 + plane]];
        const s = Math.abs(fr) + Math.abs(fi) + Math.abs(gr) + Math.abs(gi) || 1;
        [fr, fi, gr, gi] = [fr / s, fi / s, gr / s, gi / s];
        if (m === l) break;
        const [sub, next] = [at(m, m - 1), at(m + 1, m + 1)];
        const beside =
          Math.abs(data[own]) + Math.abs(data[own + plane]) + Math.abs(data[next]) + Math.abs(data[next + plane]);
        const small = (Math.abs(data[sub]) + Math.abs(data[sub + plane])) * (Math.abs(gr) + Math.abs(gi));
        if (small <= 2 * EPS * (Math.abs(fr) + Math.abs(fi)) * beside) break;
      }
      for (let k = m; k < i; k++) {
        const sub = at(k, k - 1);
        if (k === m) rotate(fr, fi, gr, gi);
        else rotate(data[sub], data[sub + plane], data[sub + 1], data[sub + 1 + plane]);
        if (k > m) {
          data[sub] = rotation.re;
          data[sub + plane] = rotation.im;
          data[sub + 1] = 0;
          data[sub + 1 + plane] = 0;
        } else if (m > l) {
          data[sub] *= rotation.c;
          data[sub + plane] *= rotation.c;
        }
        rotateRows(data, at(k, k), at(k, end), step, plane);
        rotateColumns(data, at(first, k), at(first, k + 1), Math.min(k + 2, i) + 1 - first, plane);
        rotateColumns(z.data, z.offset + k * z.rows, z.offset + (k + 1) * z.rows, count, z.im);
      }
    }
    found.re[i] = data[at(i, i)];
    found.im[i] = data[at(i, i) + plane];
    i--;
  }
}

/** Moves the bulge that begins in column `p` one further, within rows from `low` and columns up to `high`; or makes one. */
function advance(
  h: Planes,
  p: number,
  top: number,
  bottom: number,
  low: number,
  high: number,
  u: Planes,
  used: number,
  shift: readonly [number, number],
): void {
  const { data, offset, rows: step, im: plane } = h;
  const k = p + 1;
  const at = offset + (p < top ? top : p) * step + k;
  const [fr, fi, gr, gi] = [data[at], data[at + plane], data[at + 1], data[at + 1 + plane]];
  if (p < top) rotate(fr - shift[0], fi - shift[1], gr, gi);
  else {
    rotate(fr, fi, gr, gi);
    data[at] = rotation.re;
    data[at + plane] = rotation.im;
    data[at + 1] = 0;
    data[at + 1 + plane] = 0;
  }
  const x = offset + k * step + low;
  rotateRows(data, offset + k * (step + 1), offset + (high + 1) * step + k, step, plane);
  rotateColumns(data, x, x + step, Math.min(k + 2, bottom) + 1 - low, plane);
  const ux = u.offset + (k - low) * u.rows;
  rotateColumns(u.data, ux, ux + u.rows, used, u.im);
}

/** Steps that the bulges go before the rest of the matrix follows. */
const stepsOf = (count: number): number => 2 * count + 6;

/** One sweep of bulges, two columns apart, as for real matrices. */
function sweep(h: Planes, top: number, bottom: number, list: Shifts, to: Orthogonal, reach: Reach): void {
  const lag = 2 * (list.length - 1);
  const last = bottom - 2;
  const times = last - top + 2 + lag;
  const steps = stepsOf(list.length);
  for (let from = 0; from < times; from += steps) {
    const until = Math.min(times, from + steps);
    const low = Math.max(top, top + from - lag);
    const high = Math.min(bottom, top + until + 1);
    const size = high - low + 1;
    const u = { ...to.u, rows: size };
    makeIdentity(size, u);
    for (let time = from; time < until; time++) {
      // Further down U is the identity still.
      const used = Math.min(size, top + time + 3 - low);
      for (let j = 0; j < list.length; j++) {
        const p = top - 1 + time - 2 * j;
        if (p >= top - 1 && p <= last) advance(h, p, top, bottom, low, high, u, used, list[j]);
      }
    }
    follow(h, low, size, to, reach);
  }
}

/** Eigenvalues up to `kept` as shifts, the last ones first. */
const shiftsFrom = (kept: number, { re, im }: Spectrum): Shifts =>
  Array.from({ length: kept }, (_, i) => [re[kept - 1 - i], im[kept - 1 - i]] as const);

/** Shifts that break a cycle. */
function exceptional(
  { data, offset, rows: step, im: plane }: Planes,
  top: number,
  bottom: number,
  count: number,
): Shifts {
  return Array.from({ length: count }, (_, j) => {
    const i = Math.max(top + 1, bottom - j);
    const [own, sub] = [offset + i * (step + 1), offset + (i - 1) * step + i];
    const away = 0.75 * (Math.abs(data[sub]) + Math.abs(data[sub + plane]));
    return [data[own] + away, data[own + plane]] as const;
  });
}

/** Of complex matrices: each bulge has one shift. */
export const complexIteration: Iteration = {
  span: (count) => 2 * count + stepsOf(count) + 2,
  deflationPoint,
  small: single,
  sweep,
  shiftsFrom,
  exceptional,
};
