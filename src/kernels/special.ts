/*
 * Scalar functions that JavaScript lacks, or has with other special values than C99 and NumPy. What is not here is good
 * enough in Math: V8's exp, log, sin, cos, tan and their inverses are within 2 ulp of the true value (measured with
 * mpmath, tests/special.test.ts keeps the bounds), and what was not is in scalars.ts.
 */
export { log10 } from "./log10.ts";
export { pow } from "./power.ts";

/** 2^x, exact for integers. */
export function exp2(x: number): number {
  return 2 ** x;
}

/** The logarithm to base 2, exact for powers of two. */
export function log2(x: number): number {
  return Math.log2(x);
}

/** |x| with the sign of `y`, which may be that of a zero. */
export function copysign(x: number, y: number): number {
  return y < 0 || (y === 0 && 1 / y < 0) ? -Math.abs(x) : Math.abs(x);
}

/** 2^27 + 1 splits a float64 into two halves of 26 bits, whose products are exact (Veltkamp, Dekker). */
const SPLITTER = 134217729;

/** What x * x loses to rounding, given the rounded square: x * x = square + squareError(x, square), exactly. */
export function squareError(x: number, square: number): number {
  const scaled = x * SPLITTER;
  const high = scaled - (scaled - x);
  const low = x - high;
  return low * low - (square - high * high - 2 * high * low);
}

/** √(x² + y²), without overflow, within 1 ulp: the rounded root is corrected by the exact residue of its square. */
export function hypot(x: number, y: number): number {
  let a = Math.abs(x);
  let b = Math.abs(y);
  if (a === Number.POSITIVE_INFINITY || b === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (a < b) [a, b] = [b, a];
  // Also where one is NaN, as no comparison with it holds.
  if (!(b * 2 ** 54 > a)) return a + b;
  const scale = a > 2 ** 500 ? 2 ** -600 : b < 2 ** -450 ? 2 ** 600 : 1;
  a *= scale;
  b *= scale;
  const aa = a * a;
  const bb = b * b;
  const root = Math.sqrt(aa + bb);
  const square = root * root;
  const residue = aa - square + bb + (squareError(a, aa) + squareError(b, bb) - squareError(root, square));
  return (root + residue / (2 * root)) / scale;
}

/** log(e^x + e^y) without overflow, as NumPy works it out. */
export function logaddexp(x: number, y: number): number {
  // Equal infinities too, whose difference is NaN.
  if (x === y) return x + Math.LN2;
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y));
}

/** ⌊x / y⌋ from the exact remainder, as NumPy's npy_divmod: the rounded quotient may be one too many. */
export function floorDivide(x: number, y: number): number {
  if (y === 0) return x / y;
  const rest = x % y;
  let quotient = (x - rest) / y;
  if (rest !== 0 && y < 0 !== rest < 0) quotient -= 1;
  if (quotient === 0) return copysign(0, x / y);
  const floored = Math.floor(quotient);
  return quotient - floored > 0.5 ? floored + 1 : floored;
}

/** x − y ⌊x / y⌋, exact, with the sign of `y`. */
export function remainder(x: number, y: number): number {
  const rest = x % y;
  if (rest === 0) return copysign(0, y);
  return rest !== 0 && y < 0 !== rest < 0 ? rest + y : rest;
}
