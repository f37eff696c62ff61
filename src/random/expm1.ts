import { bits, fma, number } from "./fma.ts";

/*
 * exp(x) - 1 with the very roundings of glibc's `expm1` (on processors with FMA). The method is that of fdlibm (s_expm1.c,
 * © 1993 Sun Microsystems): x = k log 2 + r, a rational function of r for exp(r) - 1, and 2^k times it plus 2^k - 1.
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE = Math.LOG2E;

const Q1 = -0.03333333333333313;
const Q2 = 0.0015873015872548146;
const Q3 = -7.93650757867488e-5;
const Q4 = 4.008217827329362e-6;
const Q5 = -2.0109921818362437e-7;

/** 2^k. */
function powerOfTwo(k: number): number {
  bits[0] = 0;
  bits[1] = (1023 + k) << 20;
  return number[0];
}

/** x with k added to its exponent. */
function shifted(x: number, k: number): number {
  number[0] = x;
  bits[1] += k << 20;
  return number[0];
}

/** exp(x) - 1. */
export function expm1(x: number): number {
  const size = Math.abs(x);
  number[0] = size;
  const word = bits[1];
  if (size >= 2 ** 1023 * 2 || Number.isNaN(x)) return x === Number.NEGATIVE_INFINITY ? -1 : x;
  if (word < 0x3c900000) return x;
  if (word >= 0x4043687a) {
    if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
    if (x < 0) return -1;
  }
  let k = 0;
  let r = x;
  let lost = 0;
  if (word > 0x3fd62e42) {
    if (word < 0x3ff0a2b2) k = x > 0 ? 1 : -1;
    else k = Math.trunc(INVERSE * x + (x > 0 ? 0.5 : -0.5));
    const high = fma(-k, LN2_HIGH, x);
    const low = k * LN2_LOW;
    r = high - low;
    lost = high - r - low;
  }
  const half = 0.5 * r;
  const square = r * half;
  const square2 = square * square;
  const polynomial = fma(square2 * square2, fma(square, Q5, Q4), fma(square2, fma(square, Q3, Q2), fma(square, Q1, 1)));
  const t = fma(-half, polynomial, 3);
  let e = square * ((polynomial - t) / fma(-r, t, 6));
  if (k === 0) return r - fma(r, e, -square);
  e = fma(r, e - lost, -lost) - square;
  if (k === -1) return fma(0.5, r - e, -0.5);
  if (k === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : fma(2, r - e, 1);
  if (k <= -2 || k > 56) return shifted(1 - (e - r), k) - 1;
  if (k < 20) return shifted(1 - powerOfTwo(-k) - (e - r), k);
  return shifted(r - (e + powerOfTwo(-k)) + 1, k);
}
