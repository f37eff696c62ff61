import { bits, fma, number, productError } from "./fma.ts";
import { inverses } from "./log-table.ts";

/*
 * The natural logarithm with the very roundings of glibc's `log` (2.28 and later, on processors with FMA), which NumPy
 * calls for the Gaussian. `Math.log` differs from it in the last bit for about one number in sixteen, and a stream of normal
 * numbers that must be NumPy's to the bit cannot have that.
 *
 * The method is that of Arm's Optimized Routines (math/log.c, MIT licence, © 2018 Arm Limited): x = 2^k z, a table gives
 * 1/c and log c for a c near z, and log x = k log 2 + log c + log1p(z/c - 1), the last by a polynomial.
 */

// log 2, in a part short enough that k times it is exact, and the rest.
const LN2_HIGH = 0.6931471805598903;
const LN2_LOW = 5.497923018708371e-14;

// log1p(r) - r over r², for |r| < 2⁻⁸.
const A0 = -0.5000000000000001;
const A1 = 0.33333333331825593;
const A2 = -0.2499999999622955;
const A3 = 0.20000304511814496;
const A4 = -0.16667054827627667;

// The same for -2⁻⁴ < r < 2⁻⁴ · 1.04, where no table is used.
const B1 = 0.3333333333333352;
const B2 = -0.24999999999998432;
const B3 = 0.19999999999320328;
const B4 = -0.16666666669929706;
const B5 = 0.14285715076560868;
const B6 = -0.12499997863982555;
const B7 = 0.11110712032936046;
const B8 = -0.10000486757818193;
const B9 = 0.09181994006195467;
const B10 = -0.08328363062289341;

// 1/c and log c in turn. Made at the first call, so that importing does nothing.
let table: Float64Array | undefined;

function makeTable(): Float64Array {
  // log c is a multiple of 2⁻⁴³, which makes k log 2 + log c exact.
  return Float64Array.from(inverses.flatMap((c) => [c, Math.round(-Math.log(c) * 2 ** 43) / 2 ** 43]));
}

/** 1/c and log c in turn, for the 128 parts of [0.6875, 1.375). */
export function logTable(): Float64Array {
  table ??= makeTable();
  return table;
}

/** log x for x near 1: a series in x - 1, whose first terms are summed in two parts. */
function logNearOne(x: number): number {
  const r = x - 1;
  const r2 = r * r;
  const r3 = r * r2;
  const shifted = r * 2 ** 27;
  const rHigh = r + shifted - shifted;
  const rLow = r - rHigh;
  const half = rHigh * rHigh * -0.5;
  const high = r + half;
  const rest = r - high + half;
  // Without FMA the rest is off by less than `error`: it matters only if it decides the last rounding.
  const third = B7 + r * B8 + r2 * B9 + r3 * B10;
  const plain = B1 + r * B2 + r2 * B3 + r3 * (B4 + r * B5 + r2 * B6 + r3 * third);
  const low = rest - 0.5 * rLow * (rHigh + r) + r3 * plain;
  const error = Math.abs(r3) * 2 ** -51;
  const result = high + (low - error);
  return result === high + (low + error) ? result : high + exactRest(r, rLow, rHigh, rest);
}

/** What is added to the first terms, with every rounding of glibc's. */
function exactRest(r: number, rLow: number, rHigh: number, rest: number): number {
  const r2 = r * r;
  const r3 = r * r2;
  const first = fma(r2, B3, fma(r, B2, B1));
  const second = fma(r2, B6, fma(r, B5, B4));
  const third = fma(r3, B10, fma(r2, B9, fma(r, B8, B7)));
  return fma(fma(fma(third, r3, second), r3, first), r3, fma(-0.5 * rLow, rHigh + r, rest));
}

/** log x where the method has no answer: zero, negative and infinite numbers, NaN, subnormal ones. */
function logOfSpecial(x: number): number {
  return x > 0 && x < Number.POSITIVE_INFINITY ? logOf(x * 2 ** 52, -52) : Math.log(x);
}

/** log x. */
export function log(x: number): number {
  if (x >= 0.9375 && x < 1.064697265625) return x === 1 ? 0 : logNearOne(x);
  return x >= 2.2250738585072014e-308 && x <= Number.MAX_VALUE ? logOf(x, 0) : logOfSpecial(x);
}

/** log x + exponent log 2, for a positive normal x. */
function logOf(x: number, exponent: number): number {
  table ??= makeTable();
  number[0] = x;
  const fromTable = bits[1] - 0x3fe60000;
  const k = (fromTable >> 20) + exponent;
  bits[1] -= fromTable & 0xfff00000;
  const z = number[0];
  const entry = (fromTable >>> 12) & 254;
  const inverse = table[entry];

  const p = z * inverse;
  const r = p - 1 + productError(z, inverse, p);
  const w = k * LN2_HIGH + table[entry + 1];
  const high = w + r;
  const r2 = r * r;
  const rest = w - high + r;

  // Without FMA the sum of the small terms is off by less than 2⁻⁶⁶: it matters only if it decides the last rounding.
  const low = rest + k * LN2_LOW + r2 * A0 + r * r2 * (A1 + r * A2 + r2 * (A3 + r * A4));
  const result = high + (low - 2 ** -66);
  if (result === high + (low + 2 ** -66)) return result;
  const series = fma(fma(r, A4, A3), r2, fma(r, A2, A1));
  return high + fma(r * r2, series, fma(r2, A0, fma(k, LN2_LOW, rest)));
}
