const EPSILON = 2 ** -53;
const STEPS = 400;

/**
 * The singular values of a matrix with the first row z and, below it, the diagonal 0, d₁, d₂, …: the roots σ of
 * f(σ) = 1 + Σ zᵢ² / (dᵢ² − σ²), one between any two neighbours of d and one above all. `d` is ascending from 0, no two
 * alike and no z too small. Row j of `products` gets (dᵢ − σⱼ)(dᵢ + σⱼ) for all i, each right to its last digits, which
 * the σ alone would not give.
 *
 * Each root is sought as its distance τ from the nearer neighbour, by interpolation with the two poles next to it (Li,
 * "Solving secular equations stably and efficiently", 1993, the middle way), between bounds that close in.
 */
export function secularRoots(d: Float64Array, z: Float64Array, n: number, products: Float64Array): Float64Array {
  const roots = new Float64Array(n);
  if (n === 1) {
    roots[0] = Math.abs(z[0]);
    products[0] = -z[0] * z[0];
    return roots;
  }
  const squares = z.map((value) => value * value);
  let norm = 0;
  for (let i = 0; i < n; i++) norm += squares[i];
  const differences = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const above = j + 1 < n ? d[j + 1] : Math.sqrt(d[j] * d[j] + norm);
    roots[j] = root(d, squares, n, j, above, differences, products, j * n);
  }
  return roots;
}

/** Writes (dᵢ − σ)(dᵢ + σ) for σ = origin + τ. */
function fill(
  d: Float64Array,
  n: number,
  differences: Float64Array,
  origin: number,
  tau: number,
  out: Float64Array,
  at: number,
): void {
  const twice = origin + tau;
  for (let i = 0; i < n; i++) out[at + i] = (differences[i] - tau) * (d[i] + twice);
}

function root(
  d: Float64Array,
  squares: Float64Array,
  n: number,
  j: number,
  above: number,
  differences: Float64Array,
  p: Float64Array,
  at: number,
): number {
  const last = j + 1 === n;
  const gap = above - d[j];
  // On which side of the middle? The last root has no pole above it.
  for (let i = 0; i < n; i++) differences[i] = d[i] - d[j];
  fill(d, n, differences, d[j], gap / 2, p, at);
  let middle = 1;
  for (let i = 0; i < n; i++) middle += squares[i] / p[at + i];
  const lower = last || middle > 0;
  const origin = lower ? d[j] : above;
  if (!lower) for (let i = 0; i < n; i++) differences[i] = d[i] - origin;
  // The two poles of the interpolation.
  const [one, two] = last ? [j - 1, j] : [j, j + 1];
  let [low, high] = lower ? [0, gap / 2] : [-gap / 2, 0];
  if (last && middle < 0) [low, high] = [gap / 2, gap * (1 + 4 * EPSILON)];
  let tau = last ? Number.NaN : firstGuess(squares, d, one, two, lower, middle, p, at, origin);
  if (!(tau > low && tau < high)) tau = between(low, high);
  for (let step = 0; step < STEPS; step++) {
    fill(d, n, differences, origin, tau, p, at);
    let [psi, phi, psiSlope, phiSlope] = [0, 0, 0, 0];
    for (let i = 0; i <= one; i++) {
      const [x, q] = [squares[i], p[at + i]];
      const term = x / q;
      psi += term;
      psiSlope += term / q;
    }
    for (let i = one + 1; i < n; i++) {
      const [x, q] = [squares[i], p[at + i]];
      const term = x / q;
      phi += term;
      phiSlope += term / q;
    }
    const f = 1 + psi + phi;
    const size = 1 + Math.abs(psi) + Math.abs(phi);
    if (!(Math.abs(f) > 4 * EPSILON * size)) break;
    if (f < 0) low = tau;
    else high = tau;
    const [x, y] = [p[at + one], p[at + two]];
    const eta = correction(f, psiSlope, phiSlope, x, y, last);
    const sigma = origin + tau;
    let next = tau + eta / (sigma + Math.sqrt(Math.max(sigma * sigma + eta, 0)));
    if (!(next > low && next < high)) next = between(low, high);
    if (next === tau || !(next > low && next < high)) break;
    tau = next;
  }
  fill(d, n, differences, origin, tau, p, at);
  return origin + tau;
}

/** A number between the bounds: near 0, where roots close to a pole are, it goes down in large steps. */
function between(low: number, high: number): number {
  if (low === 0) return high / 1024 > 2 ** -1000 ? high / 1024 : high / 2;
  if (high === 0) return low / 1024 < -(2 ** -1000) ? low / 1024 : low / 2;
  if (low > 0 && high > 4 * low) return Math.sqrt(low) * Math.sqrt(high);
  if (high < 0 && low < 4 * high) return -Math.sqrt(-low) * Math.sqrt(-high);
  return low + (high - low) / 2;
}

/** The step in σ² to the root of c + s/(x − η) + t/(y − η), which has the value of f here and the slopes of its halves. */
function correction(f: number, psiSlope: number, phiSlope: number, x: number, y: number, last: boolean): number {
  const a = (x + y) * f - x * y * (psiSlope + phiSlope);
  const b = x * y * f;
  let c = f - x * psiSlope - y * phiSlope;
  if (last && c < 0) c = -c;
  const radical = Math.sqrt(Math.abs(a * a - 4 * b * c));
  if (last) return a >= 0 ? (a + radical) / (2 * c) : (2 * b) / (a - radical);
  return a <= 0 ? (a - radical) / (2 * c) : (2 * b) / (a + radical);
}

/** The first τ: the root of f with all poles but two as they are in the middle. */
function firstGuess(
  squares: Float64Array,
  d: Float64Array,
  one: number,
  two: number,
  lower: boolean,
  middle: number,
  p: Float64Array,
  at: number,
  origin: number,
): number {
  const [s, t] = [squares[one], squares[two]];
  const c = middle - s / p[at + one] - t / p[at + two];
  const apart = (d[two] - d[one]) * (d[two] + d[one]);
  let x: number;
  if (lower) {
    const [a, b] = [c * apart + s + t, s * apart];
    const radical = Math.sqrt(Math.abs(a * a - 4 * b * c));
    x = a > 0 ? (2 * b) / (a + radical) : (a - radical) / (2 * c);
  } else {
    const [a, b] = [c * apart - s - t, t * apart];
    const radical = Math.sqrt(Math.abs(a * a + 4 * b * c));
    x = a < 0 ? (2 * b) / (a - radical) : -(a + radical) / (2 * c);
  }
  return x / (origin + Math.sqrt(Math.max(origin * origin + x, 0)));
}
