/**
 * The secular equation 1/ρ + Σ zᵢ² / (dᵢ − λ) = 0 for ρ > 0 and ascending d: its roots are the eigenvalues of
 * diag(d) + ρ z zᵀ, one right of each dᵢ. Each is found as a distance μ from the nearer pole, so that dᵢ − λ has full
 * relative accuracy, by the rational interpolation of Li, "Solving secular equations stably and efficiently", LAPACK
 * Working Note 89 (1993), within a bracket that bisection shrinks where the interpolation does not.
 */

/** The sums left and right of the interval, and their derivatives: what `evaluate` found last. */
let left = 0;
let right = 0;
let leftSlope = 0;
let rightSlope = 0;

/** Evaluates at the distance μ from the pole `origin`: the poles up to `split` are on the left. */
function evaluate(k: number, split: number, origin: number, mu: number, d: Float64Array, z: Float64Array): undefined {
  const at = d[origin];
  let [sum, slope] = [0, 0];
  for (let i = 0; i <= split; i++) {
    const t = z[i] / (d[i] - at - mu);
    sum += z[i] * t;
    slope += t * t;
  }
  left = sum;
  leftSlope = slope;
  [sum, slope] = [0, 0];
  for (let i = k - 1; i > split; i--) {
    const t = z[i] / (d[i] - at - mu);
    sum += z[i] * t;
    slope += t * t;
  }
  right = sum;
  rightSlope = slope;
}

/** The steps to the roots of c x² − a x + b: the one that both poles leave between them. */
function quadratic(a: number, b: number, c: number, plus: boolean): number {
  const root = Math.sqrt(Math.abs(a * a - 4 * b * c));
  if (plus) return a >= 0 ? (a + root) / (2 * c) : (2 * b) / (a - root);
  return a <= 0 ? (a - root) / (2 * c) : (2 * b) / (a + root);
}

const MOST = 400;

/**
 * Root `j` of `k`: writes dᵢ − λ to `differences` from `at` on, and gives λ. `norm` is Σ zᵢ².
 */
export function secularRoot(
  j: number,
  k: number,
  d: Float64Array,
  z: Float64Array,
  rho: number,
  norm: number,
  differences: Float64Array,
  at: number,
): number {
  const inverse = 1 / rho;
  const last = j === k - 1;
  const gap = last ? rho * norm : d[j + 1] - d[j];
  // Poles whose terms the interpolation keeps; those up to `split` are summed as one.
  const [p, q] = last ? [k - 2, k - 1] : [j, j + 1];
  const split = p;
  const [zp, zq] = [z[p] * z[p], z[q] * z[q]];
  evaluate(k, split, j, gap / 2, d, z);
  const middle = inverse + left + right;
  const origin = last || middle >= 0 ? j : j + 1;
  let low = last ? (middle < 0 ? gap / 2 : 0) : middle >= 0 ? 0 : -gap / 2;
  let high = last ? (middle < 0 ? gap * (1 + 1e-14) : gap / 2) : middle >= 0 ? gap / 2 : 0;
  const [dp, dq] = [d[p] - d[origin], d[q] - d[origin]];
  // With all terms but two as they are in the middle, the equation is quadratic: in μ, with δ = the other pole.
  const mid = (last || middle >= 0 ? gap : -gap) / 2;
  const c = middle - zp / (dp - mid) - zq / (dq - mid);
  let mu = quadratic(c * (dp + dq) + zp + zq, c * dp * dq + zp * dq + zq * dp, c, last);
  for (let turn = 0; turn < MOST; turn++) {
    if (!(mu > low && mu < high)) mu = low + (high - low) / 2;
    if (mu === low || mu === high) break;
    evaluate(k, split, origin, mu, d, z);
    const w = inverse + left + right;
    const slope = leftSlope + rightSlope;
    const size = 8 * (Math.abs(left) + Math.abs(right)) + 2 * inverse + Math.abs(mu) * slope;
    if (Math.abs(w) <= Number.EPSILON * size) break;
    if (w < 0) low = mu;
    else high = mu;
    const [a, b] = [dp - mu, dq - mu];
    const c = w - a * leftSlope - b * rightSlope;
    let step = quadratic((a + b) * w - a * b * slope, a * b * w, last ? Math.abs(c) : c, last);
    if (!(w * step < 0)) step = -w / slope;
    mu += step;
  }
  for (let i = 0; i < k; i++) differences[at + i] = d[i] - d[origin] - mu;
  return d[origin] + mu;
}
