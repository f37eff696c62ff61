import { LinAlgError } from "../core/errors.ts";
import { lengthOf } from "./length.ts";

/** Iterations of QL for one eigenvalue that are never needed. */
const MOST = 60;
const EPS2 = Number.EPSILON ** 2;
/** Squares below it are zero. */
const TINY = 1e-300;

const failed = (op: string): LinAlgError => new LinAlgError(`${op}: the eigenvalues did not converge`);

/**
 * The eigenvalues of a symmetric tridiagonal matrix by implicit QL with Wilkinson's shift (Dubrulle, Martin and Wilkinson,
 * Numer. Math. 12 (1968) 377): of rows and columns `low` to `high`, in place of the diagonal `d`, in any order. `e`, the
 * elements beside it, is lost. Rotations go to rows of `z` too, from row `low` on, which begin at column `low` and have
 * the elements up to `high`.
 */
export function implicitQL(
  op: string,
  low: number,
  high: number,
  d: Float64Array,
  e: Float64Array,
  z: Float64Array,
  origin: number,
  step: number,
): void {
  for (let l = low; l < high; l++) {
    for (let turn = 0; ; turn++) {
      let m = l;
      for (; m < high - 1; m++) {
        if (e[m] * e[m] <= EPS2 * Math.abs(d[m]) * Math.abs(d[m + 1]) + TINY) break;
      }
      if (m < high - 1) e[m] = 0;
      if (m === l) break;
      if (turn === MOST) throw failed(op);
      let g = (d[l + 1] - d[l]) / (2 * e[l]);
      let r = Math.sqrt(g * g + 1);
      g = d[m] - d[l] + e[l] / (g + (g < 0 ? -r : r));
      let [s, c, p] = [1, 1, 0];
      let i = m - 1;
      for (; i >= l; i--) {
        let f = s * e[i];
        const b = c * e[i];
        r = lengthOf(f, g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1] -= p;
          e[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1] - p;
        r = (d[i] - g) * s + 2 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        const row = origin + i * step;
        for (let k = row + low; k < row + high; k++) {
          f = z[k + step];
          const other = z[k];
          z[k + step] = s * other + c * f;
          z[k] = c * other - s * f;
        }
      }
      if (i >= l) continue;
      d[l] -= p;
      e[l] = g;
      e[m] = 0;
    }
  }
}

/**
 * The eigenvalues alone, without square roots in the inner loop: the variant of Pal, Walker and Kahan (Parlett, The
 * Symmetric Eigenvalue Problem, §8.15; LAPACK's dsterf). `d` becomes the eigenvalues in ascending order, `e` is lost.
 */
export function eigenvaluesOf(op: string, n: number, d: Float64Array, e: Float64Array): void {
  for (let i = 0; i < n - 1; i++) e[i] *= e[i];
  for (let l = 0; l < n; l++) {
    for (let turn = 0; ; turn++) {
      let m = l;
      for (; m < n - 1; m++) {
        if (e[m] <= EPS2 * Math.abs(d[m]) * Math.abs(d[m + 1]) + TINY) break;
      }
      if (m < n - 1) e[m] = 0;
      if (m === l) break;
      if (turn === MOST) throw failed(op);
      const root = Math.sqrt(e[l]);
      let sigma = (d[l + 1] - d[l]) / (2 * root);
      const r = Math.sqrt(sigma * sigma + 1);
      sigma = d[l] - root / (sigma + (sigma < 0 ? -r : r));
      let [c, s] = [1, 0];
      let gamma = d[m] - sigma;
      let p = gamma * gamma;
      for (let i = m - 1; i >= l; i--) {
        const b = e[i];
        const sum = p + b;
        if (i !== m - 1) e[i + 1] = s * sum;
        const before = c;
        c = p / sum;
        s = b / sum;
        const old = gamma;
        gamma = c * (d[i] - sigma) - s * old;
        d[i + 1] = old + (d[i] - gamma);
        p = c === 0 ? before * b : (gamma * gamma) / c;
      }
      e[l] = s * p;
      d[l] = sigma + gamma;
    }
  }
  d.subarray(0, n).sort();
}
