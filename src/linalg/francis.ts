import { LinAlgError } from "../core/errors.ts";
import { lengthOf } from "./length.ts";
import type { Planes } from "./planes.ts";

/**
 * The double-shift QR iteration of Francis on an upper Hessenberg matrix, with the deflation criterion of Ahues and
 * Tisseur, LAPACK Working Note 122 (1997), as LAPACK's dlahqr; blocks of two are brought to the standard form of dlanv2.
 * Matrices lie by columns: element (r, c) is at `offset + c * rows + r`.
 */
export type Columns = Pick<Planes, "data" | "offset" | "rows">;

export const EPS = Number.EPSILON / 2;
/** Beside a matrix of norm 1 it is nothing; products of two larger numbers are not subnormal. */
export const SMALLEST = 2 ** -480;
/** Differences of eigenvalues below it are rounding errors; its inverse is a number. */
export const LEAST_GAP = 2 ** -960;

/** Eigenvalues by the row that they stand in. */
export interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** A standardised block of two, and its rotation: what `standardise` found last. */
export const block = { a: 0, b: 0, c: 0, d: 0, re: 0, im: 0, re2: 0, cs: 1, sn: 0 };

const copysign = (x: number, sign: number): number => (sign < 0 || Object.is(sign, -0) ? -Math.abs(x) : Math.abs(x));

/**
 * The rotation that makes [a b; c d] upper triangular, or gives it equal diagonal elements and off-diagonal ones of different
 * signs (LAPACK's dlanv2).
 */
export function standardise(a: number, b: number, c: number, d: number): undefined {
  let [cs, sn] = [1, 0];
  if (c === 0) {
    // It is triangular.
  } else if (b === 0) {
    [cs, sn] = [0, 1];
    [a, b, c, d] = [d, -c, 0, a];
  } else if (a - d !== 0 || b < 0 === c < 0) {
    const difference = a - d;
    const p = 0.5 * difference;
    const [most, least] = [Math.max(Math.abs(b), Math.abs(c)), Math.min(Math.abs(b), Math.abs(c))];
    const signed = b < 0 === c < 0 ? least : -least;
    const size = Math.max(Math.abs(p), most);
    const z = (p / size) * p + (most / size) * signed;
    if (z >= 8 * EPS) {
      const root = p + copysign(Math.sqrt(size) * Math.sqrt(z), p);
      a = d + root;
      d -= (most / root) * signed;
      const tau = lengthOf(c, root);
      [cs, sn] = [root / tau, c / tau];
      b -= c;
      c = 0;
    } else {
      const sigma = b + c;
      const tau = lengthOf(sigma, difference);
      cs = Math.sqrt(0.5 * (1 + Math.abs(sigma) / tau));
      sn = -(p / (tau * cs)) * copysign(1, sigma);
      const [aa, bb, cc, dd] = [a * cs + b * sn, -a * sn + b * cs, c * cs + d * sn, -c * sn + d * cs];
      b = bb * cs + dd * sn;
      c = -aa * sn + cc * cs;
      const mean = 0.5 * (aa * cs + cc * sn + (-bb * sn + dd * cs));
      a = mean;
      d = mean;
      if (c !== 0 && b === 0) {
        b = -c;
        c = 0;
        [cs, sn] = [-sn, cs];
      } else if (c !== 0 && b < 0 === c < 0) {
        const [sab, sac] = [Math.sqrt(Math.abs(b)), Math.sqrt(Math.abs(c))];
        const q = copysign(sab * sac, c);
        const t = 1 / Math.sqrt(Math.abs(b + c));
        a = mean + q;
        d = mean - q;
        b -= c;
        c = 0;
        const [cs1, sn1] = [sab * t, sac * t];
        [cs, sn] = [cs * cs1 - sn * sn1, cs * sn1 + sn * cs1];
      }
    }
  }
  block.a = a;
  block.b = b;
  block.c = c;
  block.d = d;
  block.re = a;
  block.re2 = d;
  block.im = c === 0 ? 0 : Math.sqrt(Math.abs(b)) * Math.sqrt(Math.abs(c));
  block.cs = cs;
  block.sn = sn;
}

/** Replaces the columns x, y by cs x + sn y, cs y − sn x. */
export function rotateColumns(data: Float64Array, x: number, y: number, n: number, cs: number, sn: number): void {
  for (let k = 0; k < n; k++) {
    const t = cs * data[x + k] + sn * data[y + k];
    data[y + k] = cs * data[y + k] - sn * data[x + k];
    data[x + k] = t;
  }
}

/** The same with rows `row` and `row + 1`, in columns `from` to `end`. */
export function rotateRows(h: Columns, row: number, from: number, end: number, cs: number, sn: number): void {
  const { data, offset, rows: step } = h;
  for (let at = offset + from * step + row; at < offset + end * step + row; at += step) {
    const t = cs * data[at] + sn * data[at + 1];
    data[at + 1] = cs * data[at + 1] - sn * data[at];
    data[at] = t;
  }
}

/** A reflection of three elements, 1 − τ (1, v₂, v₃)ᵀ (1, v₂, v₃), and the first element that it leaves. */
export const three = { beta: 0, tau: 0, v2: 0, v3: 0 };

export function reflectThree(x: number, y: number, z: number): undefined {
  const rest = y * y + z * z;
  if (rest < 1e-290) {
    // Squares would be subnormal.
    const size = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
    if (y === 0 && z === 0) {
      three.beta = x;
      three.tau = 0;
      three.v2 = 0;
      three.v3 = 0;
      return;
    }
    if (size < 1e-140) {
      const scale = 2 ** Math.floor(Math.log2(size));
      reflectThree(x / scale, y / scale, z / scale);
      three.beta *= scale;
      return;
    }
  }
  const norm = Math.sqrt(x * x + rest);
  const beta = x > 0 ? -norm : norm;
  const d = x - beta;
  three.beta = beta;
  three.tau = -d / beta;
  three.v2 = y / d;
  three.v3 = z / d;
}

/** The reflection on `n` elements of three columns that begin at x, y and z; `three` says which. */
export function reflectColumns(data: Float64Array, x: number, y: number, z: number, n: number): void {
  const { tau, v2, v3 } = three;
  const [t2, t3] = [tau * v2, tau * v3];
  for (let k = 0; k < n; k++) {
    const a = data[x + k];
    const b = data[y + k];
    const c = data[z + k];
    const sum = a + v2 * b + v3 * c;
    data[x + k] = a - sum * tau;
    data[y + k] = b - sum * t2;
    data[z + k] = c - sum * t3;
  }
}

/** The reflection on rows `row` to `row + 2`, in columns `from` to `end`. */
export function reflectRows({ data, offset, rows: step }: Columns, row: number, from: number, end: number): void {
  const { tau, v2, v3 } = three;
  const [t2, t3] = [tau * v2, tau * v3];
  const last = offset + end * step + row;
  for (let at = offset + from * step + row; at < last; at += step) {
    const a = data[at];
    const b = data[at + 1];
    const c = data[at + 2];
    const sum = a + v2 * b + v3 * c;
    data[at] = a - sum * tau;
    data[at + 1] = b - sum * t2;
    data[at + 2] = c - sum * t3;
  }
}

/** The same on two rows, or columns. */
export function reflectTwoRows({ data, offset, rows: step }: Columns, row: number, from: number, end: number): void {
  const { tau, v2 } = three;
  const t2 = tau * v2;
  for (let at = offset + from * step + row; at < offset + end * step + row; at += step) {
    const sum = data[at] + v2 * data[at + 1];
    data[at] -= sum * tau;
    data[at + 1] -= sum * t2;
  }
}

export function reflectTwoColumns(data: Float64Array, x: number, y: number, n: number): void {
  const { tau, v2 } = three;
  const t2 = tau * v2;
  for (let k = 0; k < n; k++) {
    const sum = data[x + k] + v2 * data[y + k];
    data[x + k] -= sum * tau;
    data[y + k] -= sum * t2;
  }
}

/** The lowest row up to `high` whose subdiagonal element is zero beside its neighbours, not above `low`. */
export function deflationPoint(h: Columns, low: number, end: number, high: number): number {
  const { data, offset, rows: step } = h;
  const at = (r: number, c: number): number => data[offset + c * step + r];
  let k = high;
  for (; k > low; k--) {
    const sub = Math.abs(at(k, k - 1));
    if (sub <= SMALLEST) break;
    let size = Math.abs(at(k - 1, k - 1)) + Math.abs(at(k, k));
    if (size === 0) {
      if (k - 2 >= low) size += Math.abs(at(k - 1, k - 2));
      if (k + 1 < end) size += Math.abs(at(k + 1, k));
    }
    if (sub > EPS * 2 * size) continue;
    const above = Math.abs(at(k - 1, k));
    const [ab, ba] = [Math.max(sub, above), Math.min(sub, above)];
    const [own, gap] = [Math.abs(at(k, k)), Math.abs(at(k - 1, k - 1) - at(k, k))];
    const [aa, bb] = [Math.max(own, gap), Math.min(own, gap)];
    const s = aa + ab;
    if (ba * (ab / s) <= Math.max(SMALLEST, EPS * 2 * (bb * (aa / s)))) break;
  }
  return k;
}

/** Two shifts: eigenvalues of a block of two, or twice the one that is nearer to its last element. */
export const shifts = { re1: 0, im1: 0, re2: 0, im2: 0 };

export function shiftsOf(h11: number, h12: number, h21: number, h22: number): undefined {
  const s = Math.abs(h11) + Math.abs(h12) + Math.abs(h21) + Math.abs(h22);
  if (s === 0) {
    shifts.re1 = 0;
    shifts.im1 = 0;
    shifts.re2 = 0;
    shifts.im2 = 0;
    return;
  }
  const [a, b, c, d] = [h11 / s, h12 / s, h21 / s, h22 / s];
  const mean = (a + d) / 2;
  const det = (a - mean) * (d - mean) - b * c;
  const root = Math.sqrt(Math.abs(det));
  if (det >= 0) {
    shifts.re1 = mean * s;
    shifts.re2 = mean * s;
    shifts.im1 = root * s;
    shifts.im2 = -root * s;
    return;
  }
  const near = Math.abs(mean + root - d) <= Math.abs(mean - root - d) ? mean + root : mean - root;
  shifts.re1 = near * s;
  shifts.re2 = near * s;
  shifts.im1 = 0;
  shifts.im2 = 0;
}

/** The first column of (H − s₁)(H − s₂) from row `m` on, of some size. */
export const start = { x: 0, y: 0, z: 0 };

export function startAt({ data, offset, rows: step }: Columns, m: number): undefined {
  const { re1, im1, re2, im2 } = shifts;
  const at = (r: number, c: number): number => data[offset + c * step + r];
  const s = Math.abs(at(m, m) - re2) + Math.abs(im2) + Math.abs(at(m + 1, m));
  if (s === 0) {
    start.x = 0;
    start.y = 0;
    start.z = 0;
    return;
  }
  const sub = at(m + 1, m) / s;
  const x = sub * at(m, m + 1) + (at(m, m) - re1) * ((at(m, m) - re2) / s) - im1 * (im2 / s);
  const y = sub * (at(m, m) + at(m + 1, m + 1) - re1 - re2);
  const z = sub * at(m + 2, m + 1);
  const size = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1;
  start.x = x / size;
  start.y = y / size;
  start.z = z / size;
}

/** Brings rows `i - 1` and `i` to standard form, and their eigenvalues to `found`. */
export function standardiseAt(
  h: Columns,
  i: number,
  first: number,
  end: number,
  z: Columns,
  rows: number,
  found: Spectrum,
): void {
  const { data, offset, rows: step } = h;
  const [p, q] = [offset + (i - 1) * step + i - 1, offset + i * step + i];
  standardise(data[p], data[q - 1], data[p + 1], data[q]);
  data[p] = block.a;
  data[q - 1] = block.b;
  data[p + 1] = block.c;
  data[q] = block.d;
  found.re[i - 1] = block.re;
  found.re[i] = block.re2;
  found.im[i - 1] = block.im;
  found.im[i] = -block.im;
  const { cs, sn } = block;
  rotateRows(h, i - 1, i + 1, end, cs, sn);
  rotateColumns(data, offset + (i - 1) * step + first, offset + i * step + first, i - 1 - first, cs, sn);
  rotateColumns(z.data, z.offset + (i - 1) * z.rows, z.offset + i * z.rows, rows, cs, sn);
}

const MOST = 30;

/**
 * Brings rows and columns `low` up to `high` of H to Schur form. With `whole`, all of H is: rows from 0, columns up to
 * `n`. The columns of `z`, which have `rows` elements, are transformed too.
 */
export function francis(
  op: string,
  h: Columns,
  low: number,
  high: number,
  n: number,
  whole: boolean,
  z: Columns,
  rows: number,
  found: Spectrum,
): undefined {
  const { data, offset, rows: step } = h;
  const at = (r: number, c: number): number => offset + c * step + r;
  let turns = MOST * Math.max(10, high - low);
  for (let i = high - 1; i >= low; ) {
    let l = low;
    for (let turn = 0; ; turn++) {
      if (turns-- === 0) throw new LinAlgError(`${op}: the eigenvalues did not converge`);
      l = deflationPoint(h, l, high, i);
      if (l > low) data[at(l, l - 1)] = 0;
      if (l >= i - 1) break;
      const [first, end] = whole ? [0, n] : [l, i + 1];
      exceptionalShifts(h, l, i, turn);
      let m = i - 2;
      for (; ; m--) {
        startAt(h, m);
        if (m === l) break;
        const beside = Math.abs(data[at(m - 1, m - 1)]) + Math.abs(data[at(m, m)]) + Math.abs(data[at(m + 1, m + 1)]);
        const small = Math.abs(data[at(m, m - 1)]) * (Math.abs(start.y) + Math.abs(start.z));
        if (small <= 2 * EPS * Math.abs(start.x) * beside) break;
      }
      for (let k = m; k < i; k++) {
        const wide = k + 2 <= i;
        if (k === m) reflectThree(start.x, start.y, start.z);
        else reflectThree(data[at(k, k - 1)], data[at(k + 1, k - 1)], wide ? data[at(k + 2, k - 1)] : 0);
        if (k > m) {
          data[at(k, k - 1)] = three.beta;
          data[at(k + 1, k - 1)] = 0;
          if (wide) data[at(k + 2, k - 1)] = 0;
        } else if (m > l) data[at(k, k - 1)] *= 1 - three.tau;
        const count = Math.min(k + 3, i) + 1 - first;
        const [x, zx] = [at(first, k), z.offset + k * z.rows];
        if (wide) {
          reflectRows(h, k, k, end);
          reflectColumns(data, x, x + step, x + 2 * step, count);
          reflectColumns(z.data, zx, zx + z.rows, zx + 2 * z.rows, rows);
        } else {
          reflectTwoRows(h, k, k, end);
          reflectTwoColumns(data, x, x + step, count);
          reflectTwoColumns(z.data, zx, zx + z.rows, rows);
        }
      }
    }
    if (l === i) {
      found.re[i] = data[at(i, i)];
      found.im[i] = 0;
    } else standardiseAt(h, i, whole ? 0 : l, whole ? n : i + 1, z, rows, found);
    i = l - 1;
  }
}

/** The shifts for rows `l` to `i`; every tenth turn others, which break a cycle. */
function exceptionalShifts({ data, offset, rows: step }: Columns, l: number, i: number, turn: number): undefined {
  const at = (r: number, c: number): number => data[offset + c * step + r];
  if (turn % 20 === 10) {
    const s = Math.abs(at(l + 1, l)) + Math.abs(at(l + 2, l + 1));
    const h = 0.75 * s + at(l, l);
    shiftsOf(h, -0.4375 * s, s, h);
  } else if (turn % 20 === 0 && turn > 0) {
    const s = Math.abs(at(i, i - 1)) + Math.abs(at(i - 1, i - 2));
    const h = 0.75 * s + at(i, i);
    shiftsOf(h, -0.4375 * s, s, h);
  } else shiftsOf(at(i - 1, i - 1), at(i - 1, i), at(i, i - 1), at(i, i));
}
