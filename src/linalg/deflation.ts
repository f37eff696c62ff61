import { EPS, SMALLEST, type Spectrum } from "./francis.ts";
import { copyColumns, follow, makeIdentity, type Orthogonal, type Reach } from "./orthogonal.ts";
import { multiply, type Planes, part } from "./planes.ts";
import { beta, reflect, tauIm, tauRe } from "./reflectors.ts";

/** Room for the window of a deflation. */
export interface Window {
  readonly t: Planes;
  readonly v: Planes;
  readonly vector: Planes;
  readonly sums: Planes;
  readonly spectrum: Spectrum;
}

/** Applies Hᴴ = 1 − τ̄ v vᴴ to rows from `k` on, of columns `k` up to `n`: v is `vector`, of `m` elements. */
function fromLeft(t: Planes, n: number, k: number, m: number, vector: Planes): void {
  const { data, offset, im } = t;
  const [x, plane] = [vector.offset, vector.im];
  for (let at = offset + k * n + k; at < offset + n * n; at += n) {
    let [re, imag] = [0, 0];
    for (let i = 0; i < m; i++) {
      re += data[x + i] * data[at + i];
      if (im === 0) continue;
      re += data[x + plane + i] * data[at + im + i];
      imag += data[x + i] * data[at + im + i] - data[x + plane + i] * data[at + i];
    }
    [re, imag] = [tauRe * re + tauIm * imag, tauRe * imag - tauIm * re];
    for (let i = 0; i < m; i++) {
      data[at + i] -= re * data[x + i];
      if (im === 0) continue;
      data[at + i] += imag * data[x + plane + i];
      data[at + im + i] -= re * data[x + plane + i] + imag * data[x + i];
    }
  }
}

/** Applies H to columns from `k` on, in rows up to `end`. */
function fromRight(t: Planes, n: number, k: number, m: number, end: number, { vector, sums }: Window): void {
  const { data, im } = t;
  const first = part({ ...t, rows: n }, k, 0);
  multiply(1, end, m, vector, first, sums);
  const [s, si] = [sums.offset, sums.offset + sums.im];
  for (let i = 0; i < m; i++) {
    const [at, x] = [first.offset + i * n, vector.offset + i];
    const [xr, xi] = [data[x], im === 0 ? 0 : -data[x + vector.im]];
    const [re, imag] = [tauRe * xr - tauIm * xi, tauRe * xi + tauIm * xr];
    for (let r = 0; r < end; r++) data[at + r] -= re * data[s + r];
    if (im === 0) continue;
    for (let r = 0; r < end; r++) {
      data[at + r] += imag * data[si + r];
      data[at + im + r] -= re * data[si + r] + imag * data[s + r];
    }
  }
}

/** Brings the first `kept` rows and columns of the window, with their spike, back to Hessenberg form. */
function restore(n: number, kept: number, window: Window): void {
  const { t, v, vector } = window;
  const { data, im } = t;
  for (let k = -1; k < kept - 2; k++) {
    const m = kept - k - 1;
    // First the spike, which is the conjugate of the first row of V; then column k.
    const [from, step, sign] = k < 0 ? [v.offset, n, -1] : [t.offset + k * n + k + 1, 1, 1];
    const plane = k < 0 ? v.im : im;
    for (let i = 0; i < m; i++) {
      data[vector.offset + i] = data[from + i * step];
      if (im !== 0) data[vector.offset + vector.im + i] = sign * data[from + plane + i * step];
    }
    reflect(m, vector);
    if (k >= 0) {
      data.fill(0, from, from + m);
      data[from] = beta;
      if (im !== 0) data.fill(0, from + im, from + im + m);
    }
    fromLeft(t, n, k + 1, m, vector);
    fromRight(t, n, k + 1, m, kept, window);
    fromRight(v, n, k + 1, m, n, window);
  }
}

const size1 = ({ data, im }: Planes, at: number): number =>
  Math.abs(data[at]) + (im === 0 ? 0 : Math.abs(data[at + im]));

/**
 * Early deflation after Braman, Byers and Mathias, "The multishift QR algorithm, part II: aggressive early deflation", SIAM
 * J. Matrix Anal. Appl. 23 (2002) 948: in the Schur form of the last `size` rows and columns up to `bottom`, the column
 * before them becomes a spike, and eigenvalues with a small element of it are deflated. Gives how many are not. `schur`
 * makes the Schur form.
 */
export function deflate(
  h: Planes,
  top: number,
  bottom: number,
  size: number,
  window: Window,
  to: Orthogonal,
  reach: Reach,
  found: Spectrum,
  schur: (t: Planes, v: Planes) => void,
): number {
  const { data, offset, rows: step, im } = h;
  const { spectrum } = window;
  const [t, v] = [window.t, window.v].map((x) => ({ ...x, rows: size }));
  const low = bottom - size + 1;
  const before = offset + (low - 1) * step + low;
  const [spike, spikeIm] = low === top ? [0, 0] : [data[before], im === 0 ? 0 : data[before + im]];
  makeIdentity(size, t);
  makeIdentity(size, v);
  for (let c = 0; c < size; c++) copyColumns(Math.min(c + 2, size), 1, part(h, low + c, low), part(t, c, 0));
  schur(t, v);
  const length = Math.abs(spike) + Math.abs(spikeIm);
  let kept = size;
  while (kept > 0) {
    const i = kept - 1;
    const pair = im === 0 && spectrum.im[i] !== 0;
    const own = Math.abs(spectrum.re[i]) + Math.abs(spectrum.im[i]) || length;
    const reached = Math.max(size1(v, v.offset + i * size), pair ? size1(v, v.offset + (i - 1) * size) : 0);
    if (length * reached > Math.max(SMALLEST, 2 * EPS * own)) break;
    kept -= pair ? 2 : 1;
  }
  if (kept === size) return kept;
  for (let i = kept; i < size; i++) {
    found.re[low + i] = spectrum.re[i];
    found.im[low + i] = spectrum.im[i];
  }
  if (kept > 0 && length > 0) restore(size, kept, { ...window, t, v });
  if (low > top) {
    // The spike times the conjugate of what V has there.
    const [re, imag] = kept === 0 ? [0, 0] : [data[v.offset], im === 0 ? 0 : -data[v.offset + v.im]];
    data[before] = spike * re - spikeIm * imag;
    if (im !== 0) data[before + im] = spike * imag + spikeIm * re;
  }
  for (let c = 0; c < size; c++) copyColumns(Math.min(c + 2, size), 1, part(t, c, 0), part(h, low + c, low));
  follow(h, low, size, { u: v, product: to.product }, reach);
  return kept;
}
