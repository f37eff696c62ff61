import { LinAlgError } from "../core/errors.ts";
import { EPS, SMALLEST, type Spectrum } from "./francis.ts";
import type { Planes } from "./planes.ts";

/**
 * The QR iteration with Wilkinson's shift on a complex Hessenberg matrix, by rotations, with the criteria of LAPACK's zlahqr;
 * and the eigenvectors of a triangular matrix (ztrevc). Matrices lie by columns, in two planes.
 */

/** The result of complex functions. */
let re = 0;
let im = 0;

/** (a + bi) / (c + di), after Smith. */
function divide(a: number, b: number, c: number, d: number): undefined {
  if (Math.abs(c) >= Math.abs(d)) {
    const r = d / c;
    const size = c + d * r;
    re = (a + b * r) / size;
    im = (b - a * r) / size;
  } else {
    const r = c / d;
    const size = c * r + d;
    re = (a * r + b) / size;
    im = (b * r - a) / size;
  }
}

/** The square root with a positive real part. */
function root(a: number, b: number): undefined {
  const size = Math.sqrt((Math.abs(a) + Math.sqrt(a * a + b * b)) / 2);
  const other = size === 0 ? 0 : b / (2 * size);
  [re, im] = a >= 0 ? [size, other] : [Math.abs(other), b < 0 ? -size : size];
}

/** The rotation [c s; −s̄ c] that takes (f, g) to (r, 0). */
const rotation = { c: 1, sr: 0, si: 0, re: 0, im: 0 };

function rotate(fr: number, fi: number, gr: number, gi: number): undefined {
  const size = Math.max(Math.abs(fr), Math.abs(fi), Math.abs(gr), Math.abs(gi));
  if (size > 0 && size < 1e-140) {
    // Squares would be subnormal.
    const scale = 2 ** Math.floor(Math.log2(size));
    rotate(fr / scale, fi / scale, gr / scale, gi / scale);
    rotation.re *= scale;
    rotation.im *= scale;
    return;
  }
  const [f, g] = [fr * fr + fi * fi, gr * gr + gi * gi];
  if (g === 0) {
    [rotation.c, rotation.sr, rotation.si, rotation.re, rotation.im] = [1, 0, 0, fr, fi];
  } else if (f === 0) {
    const length = Math.sqrt(g);
    [rotation.c, rotation.sr, rotation.si, rotation.re, rotation.im] = [0, gr / length, -gi / length, length, 0];
  } else {
    const [length, own] = [Math.sqrt(f + g), Math.sqrt(f)];
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
    const [xr, xi, yr, yi] = [data[at], data[at + plane], data[at + 1], data[at + 1 + plane]];
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
    const [xr, xi, yr, yi] = [data[x + k], data[x + k + plane], data[y + k], data[y + k + plane]];
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
  [re, im] = [tr - (ur * re - ui * im), ti - (ur * im + ui * re)];
}

const MOST = 30;

/**
 * Brings rows and columns `low` up to `high` of H to triangular form. With `z`, all of H is, and the columns of `z` are
 * transformed too.
 */
export function complexSchur(
  op: string,
  n: number,
  h: Planes,
  low: number,
  high: number,
  z: Planes | null,
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
      const [first, end] = z === null ? [l, i + 1] : [0, n];
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
        if (z !== null) rotateColumns(z.data, z.offset + k * z.rows, z.offset + (k + 1) * z.rows, n, z.im);
      }
    }
    found.re[i] = data[at(i, i)];
    found.im[i] = data[at(i, i) + plane];
    i--;
  }
}

/** Elements stay below it: a vector is made smaller before a division that would go beyond. */
const LARGE = 2 ** 400;

/** Row i of `x` becomes the vector of eigenvalue i, in the basis that makes the matrix triangular. */
export function complexSchurVectors(n: number, t: Planes, x: Planes): void {
  const { data, offset, rows: step, im: plane } = t;
  x.data.fill(0, x.offset, x.offset + 2 * x.im);
  for (let i = 0; i < n; i++) {
    const row = x.offset + i * n;
    const own = offset + i * step;
    const [wr, wi] = [data[own + i], data[own + i + plane]];
    const least = Math.max(2 * EPS * (Math.abs(wr) + Math.abs(wi)), SMALLEST);
    for (let k = 0; k < i; k++) {
      data[row + k] = -data[own + k];
      data[row + k + x.im] = -data[own + k + plane];
    }
    data[row + i] = 1;
    for (let j = i - 1; j >= 0; j--) {
      const column = offset + j * step;
      let [dr, di] = [data[column + j] - wr, data[column + j + plane] - wi];
      if (Math.abs(dr) + Math.abs(di) < least) [dr, di] = [least, 0];
      const [by, size] = [Math.abs(dr) + Math.abs(di), Math.abs(data[row + j]) + Math.abs(data[row + j + x.im])];
      if (size > by * LARGE) {
        const factor = (by / size) * LARGE;
        for (let k = row; k <= row + i; k++) {
          data[k] *= factor;
          data[k + x.im] *= factor;
        }
      }
      divide(data[row + j], data[row + j + x.im], dr, di);
      const [xr, xi] = [re, im];
      data[row + j] = xr;
      data[row + j + x.im] = xi;
      for (let k = 0; k < j; k++) {
        const [tr, ti] = [data[column + k], data[column + k + plane]];
        data[row + k] -= xr * tr - xi * ti;
        data[row + k + x.im] -= xr * ti + xi * tr;
      }
    }
  }
}
