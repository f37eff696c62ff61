import { multiply, type Planes, part, transposed } from "./planes.ts";

/**
 * Householder reflectors H = I − τ v vᴴ, whose v begins with 1 (LAPACK's dlarfg, zlarfg, dlarft). Vectors lie in rows. The
 * product H₀ H₁ … of several is I − Vᵀ T V̄ for the matrix V of their rows and an upper triangular T, after Schreiber and Van
 * Loan, "A storage-efficient WY representation for products of Householder transformations", SIAM J. Sci. Stat. Comput. 10
 * (1989) 53: it is applied by products of matrices.
 */

/** The result of `reflect`: β, and τ, which is complex where the vector is. */
export let beta = 0;
export let tauRe = 0;
export let tauIm = 0;

/** The sum of squares of `n` items. */
export function squares(n: number, x: Float64Array, from: number): number {
  let [s, t] = [0, 0];
  let i = from;
  const end = from + n;
  for (; i + 1 < end; i += 2) {
    s += x[i] * x[i];
    t += x[i + 1] * x[i + 1];
  }
  if (i < end) s += x[i] * x[i];
  return s + t;
}

/** What is below it, squared, is zero beside a matrix with numbers about 1: a subnormal sum would make no reflection. */
const NOTHING = 1e-280;

/**
 * The reflector that takes the row x of `n` > 0 elements to (β, 0, …) with real β, as Hᴴ x: x becomes v. The matrix is
 * scaled so that no square is too large.
 */
export function reflect(n: number, { data, offset, im }: Planes): void {
  const [re, at] = [data[offset], offset + im];
  const imag = im === 0 ? 0 : data[at];
  let rest = squares(n - 1, data, offset + 1);
  if (im !== 0) rest += squares(n - 1, data, at + 1);
  data[offset] = 1;
  if (im !== 0) data[at] = 0;
  tauIm = 0;
  if (rest + imag * imag < NOTHING) {
    beta = re;
    tauRe = 0;
    data.fill(0, offset + 1, offset + n);
    if (im !== 0) data.fill(0, at + 1, at + n);
    return;
  }
  const norm = Math.sqrt(re * re + imag * imag + rest);
  beta = re > 0 ? -norm : norm;
  tauRe = (beta - re) / beta;
  const d = re - beta;
  if (im === 0) {
    const scale = 1 / d;
    for (let i = offset + 1; i < offset + n; i++) data[i] *= scale;
    return;
  }
  tauIm = -imag / beta;
  // 1 / (α − β)
  const size = d * d + imag * imag;
  const [sr, si] = [d / size, -imag / size];
  for (let i = offset + 1; i < offset + n; i++) {
    const [xr, xi] = [data[i], data[i + im]];
    data[i] = xr * sr - xi * si;
    data[i + im] = xr * si + xi * sr;
  }
}

/**
 * T of `count` reflectors, from their τ and the products G = V̄ Vᵀ, which it replaces: column i of T is −τᵢ T Gᵢ above
 * the diagonal, where T has i columns so far.
 */
export function triangle(count: number, { data, offset, rows, im }: Planes, tau: Planes): void {
  for (let i = 0; i < count; i++) {
    const [tr, ti] = [tau.data[tau.offset + i], tau.im === 0 ? 0 : tau.data[tau.offset + tau.im + i]];
    for (let r = 0; r < i; r++) {
      let [sr, si] = [0, 0];
      for (let k = r; k < i; k++) {
        const [t, g] = [offset + r * rows + k, offset + k * rows + i];
        sr += data[t] * data[g];
        if (im === 0) continue;
        sr -= data[t + im] * data[g + im];
        si += data[t] * data[g + im] + data[t + im] * data[g];
      }
      const at = offset + r * rows + i;
      data[at] = -(tr * sr - ti * si);
      if (im !== 0) data[at + im] = -(tr * si + ti * sr);
    }
    const diagonal = offset + i * rows + i;
    data[diagonal] = tr;
    if (im !== 0) data[diagonal + im] = ti;
    for (let r = i + 1; r < count; r++) {
      // What is below the diagonal of G is not needed: Gₖᵢ is read for k < i alone.
      data[offset + r * rows + i] = 0;
      if (im !== 0) data[offset + r * rows + i + im] = 0;
    }
  }
}

/** How many reflectors are applied at once. */
export const BLOCK = 32;

/** Room for `applyBlock`, in numbers of the field. */
export const roomToApply = (m: number): number => BLOCK * BLOCK + 2 * BLOCK * m;

/**
 * Applies the product of `k` reflectors from `start` on to `m` rows z of length `n`, each as a column. The reflectors are
 * rows of `v`, where row i has zeros before its column i + 1.
 */
export function applyBlock(
  m: number,
  n: number,
  z: Planes,
  start: number,
  k: number,
  v: Planes,
  tau: Planes,
  work: Planes,
): void {
  const wide = n - start - 1;
  const rows = part(v, start, start + 1);
  const t = { ...work, rows: k };
  multiply(k, k, wide, rows, transposed(rows), t, 1, false, { a: true });
  triangle(k, t, { ...tau, offset: tau.offset + start });
  const x = { ...work, offset: work.offset + BLOCK * BLOCK, rows: k };
  const y = { ...x, offset: x.offset + BLOCK * m };
  const right = part(z, 0, start + 1);
  // z − (z V̄ᵀ) Tᵀ V
  multiply(m, k, wide, right, transposed(rows), x, 1, false, { b: true });
  multiply(m, k, k, x, transposed(t), y);
  multiply(m, wide, k, y, rows, right, -1, true);
}

/** The blocks of `count` reflectors, the last one first. */
export function blocksBackwards(count: number, visit: (start: number, k: number) => void): void {
  for (let start = Math.floor((count - 1) / BLOCK) * BLOCK; start >= 0; start -= BLOCK) {
    visit(start, Math.min(BLOCK, count - start));
  }
}
