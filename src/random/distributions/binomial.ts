import { exp } from "../exp.ts";
import { log } from "../log.ts";
import type { Source } from "./source.ts";

/** Draws from one binomial distribution; what depends on its parameters alone is computed once. */
export type BinomialSampler = (source: Source) => number;

/** n p ≤ 30: the distribution function is summed until it exceeds a uniform number; the sum has an end. */
function byInversion(n: number, p: number): BinomialSampler {
  const q = 1 - p;
  const qn = exp(n * log(q));
  const mean = n * p;
  const bound = Math.trunc(Math.min(n, mean + 10 * Math.sqrt(mean * q + 1)));
  return (source) => {
    let x = 0;
    let px = qn;
    let u = source.nextDouble();
    while (u > px) {
      x++;
      if (x > bound) {
        x = 0;
        px = qn;
        u = source.nextDouble();
      } else {
        u -= px;
        px = ((n - x + 1) * p * px) / (x * q);
      }
    }
    return x;
  };
}

/** A term of Stirling's series for the logarithm of a factorial, over 166320. */
function stirling(x: number, square: number): number {
  return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320;
}

/**
 * BTPE (Kachitvichyanukul and Schmeiser 1988): rejection from a triangle, two parallelograms and two exponential tails, for
 * p ≤ 1/2.
 */
function byRejection(n: number, p: number): BinomialSampler {
  const r = Math.min(p, 1 - p);
  const q = 1 - r;
  const fm = n * r + r;
  const m = Math.floor(fm);
  const p1 = Math.floor(2.195 * Math.sqrt(n * r * q) - 4.6 * q) + 0.5;
  const xm = m + 0.5;
  const xl = xm - p1;
  const xr = xm + p1;
  const c = 0.134 + 20.5 / (15.3 + m);
  const left = (fm - xl) / (fm - xl * r);
  const laml = left * (1 + left / 2);
  const right = (xr - fm) / (xr * q);
  const lamr = right * (1 + right / 2);
  const p2 = p1 * (1 + 2 * c);
  const p3 = p2 + c / laml;
  const p4 = p3 + c / lamr;
  const nrq = n * r * q;

  /** Whether y is accepted at height v. */
  const accepts = (y: number, v: number): boolean => {
    const k = Math.abs(y - m);
    if (!(k > 20 && k < nrq / 2 - 1)) {
      const s = r / q;
      const a = s * (n + 1);
      let f = 1;
      for (let i = m + 1; i <= y; i++) f *= a / i - s;
      for (let i = y + 1; i <= m; i++) f /= a / i - s;
      return !(v > f);
    }
    const rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5);
    const t = (-k * k) / (2 * nrq);
    const height = log(v);
    if (height < t - rho) return true;
    if (height > t + rho) return false;
    const x1 = y + 1;
    const f1 = m + 1;
    const z = n + 1 - m;
    const w = n - y + 1;
    const bound =
      xm * log(f1 / x1) +
      (n - m + 0.5) * log(z / w) +
      (y - m) * log((w * r) / (x1 * q)) +
      stirling(f1, f1 * f1) +
      stirling(z, z * z) +
      stirling(x1, x1 * x1) +
      stirling(w, w * w);
    return !(height > bound);
  };

  return (source) => {
    for (;;) {
      const u = source.nextDouble() * p4;
      let v = source.nextDouble();
      let y = 0;
      if (u <= p1) return Math.floor(xm - p1 * v + u);
      if (u <= p2) {
        const x = xl + (u - p1) / c;
        v = v * c + 1 - Math.abs(m - x + 0.5) / p1;
        if (v > 1) continue;
        y = Math.floor(x);
      } else if (u <= p3) {
        y = Math.floor(xl + log(v) / laml);
        if (y < 0 || v === 0) continue;
        v = v * (u - p2) * laml;
      } else {
        y = Math.floor(xr - log(v) / lamr);
        if (y > n || v === 0) continue;
        v = v * (u - p3) * lamr;
      }
      if (accepts(y, v)) return y;
    }
  };
}

/** Of a coin with the smaller probability; what it does not show is shown by the other side. */
export function binomialSampler(n: number, p: number): BinomialSampler {
  if (p <= 0.5) return p * n <= 30 ? byInversion(n, p) : byRejection(n, p);
  const q = 1 - p;
  const other = q * n <= 30 ? byInversion(n, q) : byRejection(n, q);
  return (source) => n - other(source);
}

/** The counts of n draws among outcomes of the given probabilities, into a zeroed part of an array from `start` on. */
export function multinomial(
  source: Source,
  n: number,
  probabilities: ArrayLike<number>,
  counts: Float64Array,
  start: number,
): void {
  let remaining = 1;
  let left = n;
  const last = probabilities.length - 1;
  for (let j = 0; j < last; j++) {
    const p = probabilities[j] / remaining;
    // Without draws, or without a chance, nothing is drawn.
    const count = left === 0 || p === 0 ? 0 : binomialSampler(left, p)(source);
    counts[start + j] = count;
    left -= count;
    if (left <= 0) break;
    remaining -= probabilities[j];
  }
  if (left > 0) counts[start + last] = left;
}
