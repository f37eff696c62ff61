import { multiply, type Planes, part, transposed } from "./planes.ts";
import { beta, reflect, tauIm, tauRe } from "./reflectors.ts";

/** Columns whose reflections wait before they reach the rest of the matrix, as one product (LAPACK's dlatrd). */
export const PANEL = 32;

/** What `tridiagonalise` needs: row 2i of `panels` is vᵢ, row 2i + 1 is wᵢ. */
export interface Tridiagonal {
  readonly d: Float64Array;
  readonly e: Float64Array;
  readonly tau: Planes;
  readonly panels: Planes;
  /** A row of at least 2 · 32 numbers. */
  readonly coefficients: Planes;
}

/** Row i of `panels` as a matrix of the rows from there on. */
const pairs = (panels: Planes, column: number, i: number): Planes => part(panels, 2 * i, column);

/** Exchanges the coefficients of vₖ and wₖ. */
function exchange(count: number, { data, offset, im }: Planes): void {
  for (let k = offset; k < offset + 2 * count; k += 2) {
    let kept = data[k];
    data[k] = data[k + 1];
    data[k + 1] = kept;
    if (im === 0) continue;
    kept = data[k + im];
    data[k + im] = data[k + im + 1];
    data[k + im + 1] = kept;
  }
}

/** The conjugates of column `i` of the pairs, as coefficients. */
function coefficientsAt(count: number, column: Planes, { data, offset, im }: Planes): void {
  for (let k = 0; k < 2 * count; k++) {
    const at = column.offset + k * column.rows;
    data[offset + k] = data[at];
    if (im !== 0) data[offset + k + im] = -data[at + column.im];
  }
  exchange(count, { data, offset, im, rows: 0, columns: 1 });
}

/**
 * w = τ (B v − …) + α v, where α = −½ τ wᴴ v makes B − v wᴴ − w vᴴ the matrix with the reflection on both sides: `w` comes as
 * the product before the multiplication with τ.
 */
function finishW(n: number, v: Planes, w: Planes): void {
  const { data, im } = v;
  const [vo, wo] = [v.offset, w.offset];
  let [re, imag] = [0, 0];
  for (let i = 0; i < n; i++) {
    const [wr, wi] = [data[wo + i], im === 0 ? 0 : data[wo + i + im]];
    const [xr, xi] = [tauRe * wr - tauIm * wi, tauRe * wi + tauIm * wr];
    data[wo + i] = xr;
    re += xr * data[vo + i];
    if (im === 0) continue;
    data[wo + i + im] = xi;
    re += xi * data[vo + i + im];
    imag += xr * data[vo + i + im] - xi * data[vo + i];
  }
  const ar = -0.5 * (tauRe * re - tauIm * imag);
  const ai = -0.5 * (tauRe * imag + tauIm * re);
  for (let i = 0; i < n; i++) {
    const [vr, vi] = [data[vo + i], im === 0 ? 0 : data[vo + i + im]];
    data[wo + i] += ar * vr - ai * vi;
    if (im !== 0) data[wo + i + im] += ar * vi + ai * vr;
  }
}

/**
 * Reduces a Hermitian matrix to a real symmetric tridiagonal one, T = Qᴴ B Q, by reflections (LAPACK's dsytrd): d is its
 * diagonal, e what is beside it, Q = H₀ H₁ … with vᵢ in row 2i of the panels. B is read by columns, each of which is a row
 * of memory: for rows it is the conjugate of the matrix there. Both triangles are read, and overwritten.
 */
export function tridiagonalise(n: number, b: Planes, { d, e, tau, panels, coefficients }: Tridiagonal): void {
  const { data, im } = b;
  for (let start = 0; start < n - 1; start += PANEL) {
    const end = Math.min(n - 1, start + PANEL);
    for (let i = start; i < end; i++) {
      const done = i - start;
      const column = part(b, i, i);
      if (done > 0) {
        coefficientsAt(done, pairs(panels, i, start), coefficients);
        multiply(1, n - i, 2 * done, coefficients, pairs(panels, i, start), column, -1, true);
      }
      d[i] = data[column.offset];
      const m = n - i - 1;
      const v = part(panels, 2 * i, i + 1);
      const w = part(panels, 2 * i + 1, i + 1);
      for (let plane = 0; plane <= im; plane += im || 1) {
        const from = column.offset + 1 + plane;
        // The plane of panels is another one.
        const to = v.offset + (plane === 0 ? 0 : panels.im);
        data.fill(0, to - i - 1, to);
        data.copyWithin(to, from, from + m);
      }
      reflect(m, v);
      e[i] = beta;
      tau.data[tau.offset + i] = tauRe;
      if (tau.im !== 0) tau.data[tau.offset + tau.im + i] = tauIm;
      multiply(1, m, m, v, part(b, i + 1, i + 1), w);
      if (done > 0) {
        const before = pairs(panels, i + 1, start);
        multiply(1, 2 * done, m, v, transposed(before), coefficients, 1, false, { b: true });
        exchange(done, coefficients);
        multiply(1, m, 2 * done, coefficients, before, w, -1, true);
      }
      finishW(m, v, w);
    }
    const left = n - end;
    const [vs, ws] = [part(panels, 2 * start, end), part(panels, 2 * start + 1, end)].map((x) => ({
      ...x,
      rows: 2 * x.rows,
    }));
    const rest = part(b, end, end);
    multiply(left, left, end - start, transposed(ws), vs, rest, -1, true, { a: true });
    multiply(left, left, end - start, transposed(vs), ws, rest, -1, true, { a: true });
  }
  if (n > 0) d[n - 1] = data[part(b, n - 1, n - 1).offset];
}
