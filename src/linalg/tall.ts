import { applyLeft, type Reflectors } from "./block-reflector.ts";
import { type Planes, part, transposed } from "./planes.ts";
import { blank, conjugateProduct, copyPlanes, scaleRow, subtractProduct, zeroed } from "./planes-room.ts";
import { BLOCK, beta, reflect, tauIm, tauRe } from "./reflectors.ts";

/**
 * A = Q R of an `m` × `n` matrix, m ≥ n, with Q as its Householder vectors; what is in `a` is lost. The columns of a panel
 * are rows while they are worked on. LAPACK's dgeqrf.
 */
export function triangular(a: Planes, m: number, n: number): { readonly q: Reflectors; readonly r: Planes } {
  const complex = a.im !== 0;
  const [vectors, r] = [zeroed(n, m, complex), zeroed(n, n, complex)];
  const [taus, sums] = [zeroed(1, n, complex), blank(1, BLOCK, complex)];
  for (let first = 0; first < n; first += BLOCK) {
    const count = Math.min(BLOCK, n - first);
    const next = first + count;
    const panel = part(vectors, first, first);
    copyPlanes(transposed(panel), part(a, first, first), m - first, count);
    for (let p = 0; p < count; p++) {
      const [i, others] = [first + p, count - p - 1];
      const v = part(panel, p, p);
      copyPlanes(part(r, first, i), transposed(part(panel, p, 0)), p, 1);
      for (let k = v.offset - p; k < v.offset; k++) {
        v.data[k] = 0;
        if (complex) v.data[k + v.im] = 0;
      }
      reflect(m - i, v);
      r.data[r.offset + i * (n + 1)] = beta;
      taus.data[taus.offset + i] = tauRe;
      if (complex) taus.data[taus.offset + taus.im + i] = tauIm;
      const rest = part(panel, p + 1, p);
      conjugateProduct(1, others, m - i, v, transposed(rest), sums);
      scaleRow(sums, others, tauRe, tauIm);
      subtractProduct(others, m - i, 1, transposed(sums), v, rest);
    }
    const block = { vectors: part(vectors, first, 0), taus: part(taus, 0, first), count, length: m, from: first };
    applyLeft(block, part(a, 0, next), n - next, true);
    copyPlanes(part(r, first, next), part(a, first, next), count, n - next);
  }
  return { q: { vectors, taus, count: n, length: m, from: 0 }, r };
}
