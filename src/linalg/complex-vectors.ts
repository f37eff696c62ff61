import { divide, quotientIm, quotientRe } from "./complex-division.ts";
import { EPS, LEAST_GAP } from "./francis.ts";
import type { Planes } from "./planes.ts";

/** Eigenvectors of a complex upper triangular matrix by back substitution (LAPACK's ztrevc). Matrices lie by columns, in two planes. */

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
    const least = Math.max(2 * EPS * (Math.abs(wr) + Math.abs(wi)), LEAST_GAP);
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
        const factor = (by * LARGE) / size;
        for (let k = row; k <= row + i; k++) {
          data[k] *= factor;
          data[k + x.im] *= factor;
        }
      }
      divide(data[row + j], data[row + j + x.im], dr, di);
      const [xr, xi] = [quotientRe, quotientIm];
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
