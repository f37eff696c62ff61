import { EPS2, failed, MOST, TINY } from "./tridiagonal-limits.ts";

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
