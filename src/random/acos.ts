import { ONE, product, quotient, root, sineAndCosine, toFixed, toNumber } from "./fixed.ts";
import { bits, fma, number } from "./fma.ts";

/*
 * The arccosine with the roundings of glibc's `acos` (2.35 to 2.40, on processors with FMA), which NumPy calls for the von
 * Mises distribution.
 *
 * The method is that of IBM's Accurate Mathematical Library (glibc, sysdeps/ieee754/dbl-64/e_asin.c): around the middle c
 * of each interval of length 1/256, arcsin x = h + a t + p(t), t = x - c, where h is arcsin c as a multiple of 2⁻⁵¹ and a
 * is the slope in float64. glibc has the coefficients of p in a table of 20 kB. The last bits of them do not decide any
 * rounding, and so they are computed here: Taylor's series, whose higher terms are brought down to the degree of glibc's
 * polynomial as by the first step of Remez's algorithm.
 */
const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17;

/** Taylor's series of arcsin x - x over x³, by powers of x², below 1/8. */
const F = [
  0.018138290340456505, 0.022355121102652562, 0.03038212685821193, 0.044642856142105974, 0.07500000000261227,
  0.1666666666666641,
];

/** Terms of Taylor's series. */
const TERMS = 20;
/** t = x - c is at most so large. */
const REACH = 2 ** -9;

/** arcsin around one point. */
interface Expansion {
  readonly height: number;
  readonly slope: number;
  /** What is lacking from `height` at t = 0, an unused place, and the coefficients from t² on. */
  readonly series: Float64Array;
}

const expansions: Expansion[] = [];

/** The degree of glibc's polynomial. */
function degreeAt(x: number): number {
  if (x < 0.75) return x < 0.5 ? 6 : 7;
  if (x < 0.921875) return 8;
  return x < 0.953125 ? 9 : 10;
}

/**
 * The polynomial of a degree that is nearest to the terms of Taylor's series above it: their error has the same size at the
 * extrema of Chebyshev's polynomial of the next degree.
 */
function broughtDown(taylor: readonly number[], degree: number): Float64Array {
  const n = degree + 1;
  const values = Array.from({ length: n + 1 }, (_, i) => {
    const t = Math.cos((Math.PI * i) / n) * REACH;
    return taylor.slice(n).reduceRight((sum, coefficient) => sum * t + coefficient, 0) * t ** n;
  });
  const result = new Float64Array(n);
  let before = new Float64Array(n);
  let chebyshev = Float64Array.from({ length: n }, (_, k) => (k === 0 ? 1 : 0));
  for (let j = 0; j < n; j++) {
    let weight = 0;
    for (let i = 0; i <= n; i++) {
      weight += (i === 0 || i === n ? 1 : 2) * values[i] * Math.cos((Math.PI * i * j) / n);
    }
    weight /= j === 0 ? 2 * n : n;
    for (let k = 0; k <= j; k++) result[k] += (weight * chebyshev[k]) / REACH ** k;
    const factor = j === 0 ? 1 : 2;
    const next = chebyshev.map((_, k) => (k > 0 ? factor * chebyshev[k - 1] : 0) - before[k]);
    before = chebyshev;
    chebyshev = next;
  }
  return result;
}

/** The expansion around (2 i + 1) / 512. */
function expand(i: number): Expansion {
  const c = (2 * i + 1) / 512;
  const point = toFixed(c);
  const square = ONE - product(point, point);
  const slope = quotient(ONE, root(square));
  // One step of Newton's iteration from a float64.
  const guess = toFixed(Math.asin(c));
  const [sine, cosine] = sineAndCosine(guess);
  const exact = guess + quotient(point - sine, cosine);
  const height = toNumber(((exact + (1n << 108n)) >> 109n) << 109n);
  // The slope g satisfies (1 - x²) g' = x g.
  const q = toNumber(square);
  const g = [toNumber(slope)];
  for (let k = 0; k < TERMS; k++) g.push((c * (2 * k + 1) * g[k] + (k > 0 ? k * g[k - 1] : 0)) / (q * (k + 1)));
  const taylor = [toNumber(exact - toFixed(height)), ...g.map((coefficient, k) => coefficient / (k + 1))];
  const series = broughtDown(taylor, degreeAt(c));
  const correction = BigInt(Math.round(series[1] * 2 ** 160));
  for (let k = 0; k < series.length; k++) series[k] += taylor[k];
  return { height, slope: toNumber(slope + correction), series };
}

/** arccos x for 1/8 ≤ |x| < 31/32. */
function byExpansion(x: number): number {
  const size = Math.abs(x);
  const i = Math.floor(size * 256);
  expansions[i] ??= expand(i);
  const { height, slope, series } = expansions[i];
  const t = size - (2 * i + 1) / 512;
  let p = 0;
  for (let k = series.length - 1; k >= 2; k--) p = p * t + series[k];
  const rest = fma(slope, t, p * t * t + series[0]);
  return x > 0 ? HALF_PI - height + (HALF_PI_LOW - rest) : HALF_PI + height + (HALF_PI_LOW + rest);
}

/** arccos x for |x| ≥ 31/32: twice the arcsine of √((1 - |x|) / 2), which is taken in two parts. */
function byRoot(x: number): number {
  const z = 0.5 * (1 - Math.abs(x));
  const c = Math.sqrt(z);
  const y = c * 134217729 - c * 134217728;
  const rest = (z - y * y) / (c + y);
  const p = F.reduce((sum, coefficient) => fma(sum, z, coefficient)) * z * (y + rest);
  if (x > 0) return 2 * (rest + p + y);
  return 2 * (HALF_PI_LOW - rest - p + (HALF_PI - y));
}

/** arccos x. */
export function acos(x: number): number {
  const size = Math.abs(x);
  number[0] = size;
  if (bits[1] < 0x3c880000) return HALF_PI;
  if (size < 0.125) {
    const square = x * x;
    const series = F.reduce((sum, coefficient) => fma(sum, square, coefficient));
    const y = HALF_PI - x;
    return y + fma(-series, x * square, HALF_PI - y - x + HALF_PI_LOW);
  }
  if (size < 0.96875) return byExpansion(x);
  if (size < 1) return byRoot(x);
  return x === 1 ? 0 : x === -1 ? 2 * HALF_PI : Number.NaN;
}
