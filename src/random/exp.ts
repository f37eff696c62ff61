import { makePowers } from "./exp-table.ts";
import { bits, fma, number } from "./fma.ts";

/*
 * The exponential function with the very roundings of glibc's `exp` (2.28 and later, on processors with FMA), which NumPy
 * calls for the log-normal, Poisson and other distributions. `Math.exp` differs from it in the last bit now and then.
 *
 * The method is that of Arm's Optimized Routines (math/exp.c, MIT licence, © 2018 Arm Limited): x = k log 2 / 128 + r, a
 * table gives 2^(k/128), and a polynomial gives exp(r) - 1.
 */
const INVERSE = 184.6649652337873; // 128 / log 2
const LN2_HIGH = -0.005415212348111709; // -log 2 / 128 in two parts
const LN2_LOW = -1.2864023111638346e-14;
/** Adding it rounds to an integer, which is then in the low bits. */
const SHIFT = 6755399441055744;

// (exp(r) - 1 - r) / r² for |r| < log 2 / 256.
const C2 = 0.49999999999996786;
const C3 = 0.16666666666665886;
const C4 = 0.0416666808410674;
const C5 = 0.008333335853059549;

let powers: Float64Array | undefined;

/** The number whose bits are those of x with `exponent` added to the exponent. */
function scaled(x: number, exponent: number): number {
  number[0] = x;
  bits[1] += exponent << 20;
  return number[0];
}

/** exp(x + tail) beyond 512, where the result may overflow, or have fewer bits. */
function expFar(power: number, exponent: number, rest: number): number {
  if (exponent > 0) {
    const scale = scaled(power, exponent - 1009);
    return fma(scale, rest, scale) * 2 ** 1009;
  }
  const scale = scaled(power, exponent + 1022);
  const product = scale * rest;
  let y = scale + product;
  if (y < 1) {
    // Rounds y to the bits that a subnormal number has.
    const low = scale - y + product;
    const high = 1 + y;
    y = 1 - high + y + low + high - 1;
  }
  return y * 2 ** -1022;
}

/**
 * exp(x + tail), for |x| < 512 and |tail| < 2⁻¹⁵, or -1 where the last bit is in doubt. `slack` bounds how far the argument
 * may be from glibc's.
 */
export function expOfSum(x: number, tail: number, slack: number): number {
  powers ??= makePowers();
  const shifted = x * INVERSE + SHIFT;
  number[0] = shifted;
  const k = bits[0];
  const entry = (k & 127) << 1;
  const power = powers[entry];
  const count = shifted - SHIFT;
  const r = x + count * LN2_HIGH + count * LN2_LOW + tail;
  const r2 = r * r;
  // Without FMA this is off by less than `error`: it matters only if it decides the last rounding.
  const rest = powers[entry + 1] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5);
  const error = 2 ** -60 + slack;
  const result = power + power * (rest - error);
  return result === power + power * (rest + error) ? scaled(result, k >> 7) : -1;
}

/** The same with every rounding of glibc's. */
export function expExact(x: number, tail: number): number {
  powers ??= makePowers();
  const shifted = fma(x, INVERSE, SHIFT);
  number[0] = shifted;
  const k = bits[0];
  const entry = (k & 127) << 1;
  const power = powers[entry];
  const count = shifted - SHIFT;
  const r = fma(count, LN2_LOW, fma(count, LN2_HIGH, x)) + tail;
  const r2 = r * r;
  const rest = fma(r2 * r2, fma(r, C5, C4), fma(r2, fma(r, C3, C2), powers[entry + 1] + r));
  if (Math.abs(x) >= 512) return expFar(power, k >> 7, rest);
  return scaled(fma(power, rest, power), k >> 7);
}

/** exp x. */
export function exp(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -54) return 1 + x;
  if (size < 512) {
    const result = expOfSum(x, 0, 0);
    return result < 0 ? expExact(x, 0) : result;
  }
  if (size < 1024) return expExact(x, 0);
  return x > 0 ? Number.POSITIVE_INFINITY : x < 0 ? 0 : x;
}
