import { bits, fma, number } from "./fma.ts";

/*
 * log(1 + x) with the very roundings of glibc's `log1p` (on processors with FMA). The method is that of fdlibm (s_log1p.c,
 * © 1993 Sun Microsystems): 1 + x = 2^k (1 + f), log(1 + f) = f - f²/2 + s (f²/2 + R(s²)) with s = f / (2 + f), and a
 * correction for what 1 + x has lost.
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

// R(z) = (log(1 + f) - 2 s) / s, by powers of z = s².
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** s (f²/2 + R(s²)), where `square` is f²/2. */
function series(f: number, square: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const z6 = z4 * z2;
  const r = fma(z6, fma(z, L7, L6), fma(z4, fma(z, L5, L4), fma(z, L1, z2 * fma(z, L3, L2))));
  return s * (square + r);
}

/** log(1 + x), for x ≥ -1. */
export function log1p(x: number): number {
  if (!(x > -1 && x <= Number.MAX_VALUE)) return Math.log1p(x);
  const size = Math.abs(x);
  if (size < 2 ** -29) return size < 2 ** -54 ? x : x - x * x * 0.5;
  number[0] = x;
  const word = bits[1];
  // -0.2929 < x < 0.4142.
  if (word < 0x3fda827a && (word > 0 || word <= -0x402d413d)) {
    const square = 0.5 * x * x;
    return x - (square - series(x, square));
  }
  const sum = x < 2 ** 53 ? 1 + x : x;
  number[0] = sum;
  let k = (bits[1] >> 20) - 1023;
  const loss = x < 2 ** 53 ? (k > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum : 0;
  const fraction = bits[1] & 0xfffff;
  bits[1] = fraction | 0x3ff00000;
  let middle = fraction;
  if (fraction >= 0x6a09e) {
    k++;
    bits[1] = fraction | 0x3fe00000;
    middle = (0x100000 - fraction) >> 2;
  }
  const f = number[0] - 1;
  const low = fma(k, LN2_LOW, loss);
  if (middle === 0 && f === 0) return k === 0 ? 0 : fma(k, LN2_HIGH, low);
  const square = 0.5 * f * f;
  if (middle === 0) {
    // |f| < 2⁻²⁰.
    const r = square * fma(f, -0.6666666666666666, 1);
    return k === 0 ? f - r : fma(k, LN2_HIGH, -(r - low - f));
  }
  const product = series(f, square);
  return k === 0 ? f - (square - product) : fma(k, LN2_HIGH, -(square - (product + low) - f));
}
