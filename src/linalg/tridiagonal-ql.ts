import { lengthOf } from "./length.ts";
import { EPS2, failed, MOST, TINY } from "./tridiagonal-limits.ts";

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
