import { expExact, expOfSum } from "./exp.ts";
import { LOG_START, makeLogarithms } from "./exp-table.ts";
import { bits, fma, number, productError } from "./fma.ts";

/*
 * Powers with the very roundings of glibc's `pow` (2.28 and later, on processors with FMA), which NumPy calls for the gamma,
 * beta and other distributions.
 *
 * The method is that of Arm's Optimized Routines (math/pow.c, MIT licence, © 2018 Arm Limited): log x in two parts, by a
 * table and a polynomial; times y; and the exponential function of that.
 */
const LN2_HIGH = 0.6931471805598903;
const LN2_LOW = 5.497923018708371e-14;

// log1p(r) - r + r²/2 over r³, scaled for Horner's rule in r and -r²/2.
const A1 = -0.6666666666666679;
const A2 = 0.5000000000000007;
const A3 = 0.7999999995323976;
const A4 = -0.6666666663487739;
const A5 = -1.142909628459501;
const A6 = 1.0000415263675542;

let table: Float64Array | undefined;

/** x^y for a positive normal x, times 2^(y exponent). `exact` asks for every rounding of glibc's. */
function powOf(x: number, exponent: number, y: number, exact: boolean): number {
  table ??= makeLogarithms();
  number[0] = x;
  const fromTable = bits[1] - LOG_START;
  const k = (fromTable >> 20) + exponent;
  const entry = ((fromTable >> 13) & 127) * 3;
  bits[1] -= fromTable & 0xfff00000;
  const z = number[0];
  const inverse = table[entry];

  const p = z * inverse;
  const r = p - 1 + productError(z, inverse, p);
  const first = k * LN2_HIGH + table[entry + 1];
  const second = first + r;
  const ar = -0.5 * r;
  const ar2 = r * ar;
  const ar3 = r * ar2;
  const high = second + ar2;
  const low3 = productError(ar, r, ar2);
  const low4 = second - high + ar2;
  const low12 = (exact ? fma(k, LN2_LOW, table[entry + 2]) : k * LN2_LOW + table[entry + 2]) + (first - second + r);
  const lows = low12 + low3 + low4;
  const low = exact
    ? fma(ar3, fma(ar2, fma(ar2, fma(r, A6, A5), fma(r, A4, A3)), fma(r, A2, A1)), lows)
    : lows + ar3 * (A1 + r * A2 + ar2 * (A3 + r * A4 + ar2 * (A5 + r * A6)));
  const logarithm = high + low;
  const tail = high - logarithm + low;

  const product = y * logarithm;
  const error = productError(y, logarithm, product);
  const size = Math.abs(product);
  if (size < 2 ** -54) return 1 + product;
  if (size >= 1024) return product > 0 ? Number.POSITIVE_INFINITY : 0;
  if (exact) return expExact(product, fma(y, tail, error));
  const result = size < 512 ? expOfSum(product, y * tail + error, size * 2 ** -65) : -1;
  return result < 0 ? powOf(x, exponent, y, true) : result;
}

/** x^y, for x ≥ 0. */
export function pow(x: number, y: number): number {
  const size = Math.abs(y);
  if (x > 0 && x <= Number.MAX_VALUE && size < 2 ** 63) {
    if (size < 2 ** -65) return 1;
    return x < 2.2250738585072014e-308 ? powOf(x * 2 ** 52, -52, y, false) : powOf(x, 0, y, false);
  }
  // All of these are exact; but 1 to the power of NaN is 1 in C.
  return x === 1 ? 1 : x ** y;
}
