import { high, nearExponent, nearSignificand } from "./float-parts.ts";

const [PER_E_HEAD, PER_E_TAIL] = [0.4342944771051407, 4.798111141615973e-9];
const [OF_TWO_HEAD, OF_TWO_TAIL] = [0.30102999566361177, 3.694239077158931e-13];

/**
 * The logarithm to base 10 within 0.74 ulp, exact for powers of ten; `Math.log10` of V8 is wrong by up to 1.8. With
 * x = 2^k (1 + f) it is k log10 2 + log(1 + f) / log 10 in numbers of two parts (FreeBSD's e_log10.c).
 */
export function log10(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return Math.log10(x);
  // Subnormal numbers have no exponent of their own.
  const isSmall = x < 2 ** -1022;
  const normal = isSmall ? x * 2 ** 54 : x;
  const k = nearExponent(normal) - (isSmall ? 54 : 0);
  const f = nearSignificand(normal) - 1;
  // log(1 + f) = f − f² / 2 + s (f² / 2 + r), with s = f / (2 + f) and r a polynomial in s², to 2^−58
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = 0.6666666666666801 + w * (0.28571428850385927 + w * (0.18184168141367632 + w * 0.1495348320353075));
  const odd = 0.39999999998948554 + w * (0.2222218717377818 + w * 0.1529841342540124);
  const half = 0.5 * f * f;
  const head = high(f - half);
  const tail = f - head - half + s * (half + z * (even + z * odd));
  const part = head * PER_E_HEAD;
  const whole = k * OF_TWO_HEAD;
  const sum = whole + part;
  return sum + (whole - sum + part + (head * PER_E_TAIL + (tail * Math.LOG10E + k * OF_TWO_TAIL)));
}
