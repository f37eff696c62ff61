import { follow, type Orthogonal, type Reach, type ShiftPairs } from "./bulges.ts";
import { type Columns, EPS, francis, SMALLEST, type Spectrum } from "./francis.ts";
import type { Planes } from "./planes.ts";
import { beta, reflect, tauRe } from "./reflectors.ts";

/** Room for the window of a deflation, which has at most so many rows. */
export interface Window {
  readonly t: Planes;
  readonly v: Planes;
  readonly vector: Planes;
  readonly spectrum: Spectrum;
}

/** Applies the reflection of `vector`, `m` elements, to rows from `k` on of columns `from` to `end`. */
function fromLeft(t: Planes, n: number, k: number, m: number, from: number, vector: Planes): void {
  const { data, offset } = t;
  for (let c = from; c < n; c++) {
    const at = offset + c * n + k;
    let sum = 0;
    for (let i = 0; i < m; i++) sum += data[at + i] * data[vector.offset + i];
    sum *= tauRe;
    for (let i = 0; i < m; i++) data[at + i] -= sum * data[vector.offset + i];
  }
}

/** The same to columns from `k` on, in rows up to `end`. */
function fromRight(t: Planes, n: number, k: number, m: number, end: number, vector: Planes, sums: Float64Array): void {
  const { data, offset } = t;
  sums.fill(0, 0, end);
  for (let i = 0; i < m; i++) {
    const [at, x] = [offset + (k + i) * n, data[vector.offset + i]];
    for (let r = 0; r < end; r++) sums[r] += x * data[at + r];
  }
  for (let i = 0; i < m; i++) {
    const [at, x] = [offset + (k + i) * n, tauRe * data[vector.offset + i]];
    for (let r = 0; r < end; r++) data[at + r] -= x * sums[r];
  }
}

/** Brings the first `kept` rows and columns of the window, with their spike, back to Hessenberg form. */
function restore(n: number, kept: number, { t, v, vector }: Window): void {
  const { data } = t;
  const sums = new Float64Array(n);
  for (let i = 0; i < kept; i++) data[vector.offset + i] = data[v.offset + i * n];
  for (let k = -1; k < kept - 2; k++) {
    const m = kept - k - 1;
    if (k >= 0) for (let i = 0; i < m; i++) data[vector.offset + i] = data[t.offset + k * n + k + 1 + i];
    reflect(m, vector);
    if (k >= 0) {
      data[t.offset + k * n + k + 1] = beta;
      data.fill(0, t.offset + k * n + k + 2, t.offset + k * n + kept);
    }
    fromLeft(t, n, k + 1, m, k + 1, vector);
    fromRight(t, n, k + 1, m, kept, vector, sums);
    fromRight(v, n, k + 1, m, n, vector, sums);
  }
}

/** Eigenvalues of the window's first `kept` rows as pairs of shifts: conjugate ones, or two real ones. */
function pairsOf(kept: number, { re, im }: Spectrum): ShiftPairs {
  const pairs: [number, number, number, number][] = [];
  let single: number | null = null;
  for (let i = kept - 1; i >= 0; i--) {
    if (im[i] !== 0) {
      pairs.push([re[i], im[i], re[i], -im[i]]);
      i--;
    } else if (single === null) single = re[i];
    else {
      pairs.push([single, 0, re[i], 0]);
      single = null;
    }
  }
  if (pairs.length === 0 && single !== null) pairs.push([single, 0, single, 0]);
  return pairs;
}

/**
 * Early deflation after Braman, Byers and Mathias, "The multishift QR algorithm, part II: aggressive early deflation", SIAM
 * J. Matrix Anal. Appl. 23 (2002) 948: in the Schur form of the last `size` rows and columns up to `bottom`, the column
 * before them becomes a spike, and eigenvalues with a small element of it are deflated. Gives how many there are, and the
 * others as shifts.
 */
export function deflate(
  op: string,
  h: Columns,
  top: number,
  bottom: number,
  size: number,
  window: Window,
  to: Orthogonal,
  reach: Reach,
  found: Spectrum,
): { readonly count: number; readonly pairs: ShiftPairs } {
  const { data, offset, step } = h;
  const { t, v, spectrum } = window;
  const low = bottom - size + 1;
  const before = offset + (low - 1) * step + low;
  const spike = low === top ? 0 : data[before];
  for (let c = 0; c < size; c++) {
    const at = t.offset + c * size;
    const from = offset + (low + c) * step + low;
    const end = Math.min(c + 2, size);
    data.copyWithin(at, from, from + end);
    data.fill(0, at + end, at + size);
    data.fill(0, v.offset + c * size, v.offset + (c + 1) * size);
    data[v.offset + c * size + c] = 1;
  }
  const columns = (x: Planes): Columns => ({ data, offset: x.offset, step: size });
  francis(op, columns(t), 0, size, size, true, columns(v), size, spectrum);
  let kept = size;
  while (kept > 0) {
    const i = kept - 1;
    const pair = spectrum.im[i] !== 0;
    const own = Math.abs(spectrum.re[i]) + Math.abs(spectrum.im[i]) || Math.abs(spike);
    let reached = Math.abs(spike * data[v.offset + i * size]);
    if (pair) reached = Math.max(reached, Math.abs(spike * data[v.offset + (i - 1) * size]));
    if (reached > Math.max(SMALLEST, 2 * EPS * own)) break;
    kept -= pair ? 2 : 1;
  }
  const pairs = pairsOf(kept === 0 ? size : kept, spectrum);
  if (kept === size) return { count: 0, pairs };
  for (let i = kept; i < size; i++) {
    found.re[low + i] = spectrum.re[i];
    found.im[low + i] = spectrum.im[i];
  }
  if (kept > 0 && spike !== 0) restore(size, kept, window);
  if (low > top) data[before] = kept === 0 ? 0 : spike * data[v.offset];
  for (let c = 0; c < size; c++) {
    const from = t.offset + c * size;
    data.copyWithin(offset + (low + c) * step + low, from, from + Math.min(c + 2, size));
  }
  follow(h, low, size, { u: { ...v, rows: size }, product: to.product }, reach);
  return { count: size - kept, pairs };
}
