/** The parts of a float64, as the expansions of functions take them. */
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
// Which of the two words has the sign and the exponent.
float[0] = 1;
const upper = words[1] === 0 ? 0 : 1;

/** 2^n for an integer from −1022 to 1023. */
export function pow2(n: number): number {
  words[1 - upper] = 0;
  words[upper] = (n + 1023) << 20;
  return float[0];
}

/** x · 2^n for x near 1 and an integer n from −2044 to 2046. The first of two products is exact. */
export function scale(x: number, n: number): number {
  const half = n >> 1;
  return x * pow2(half) * pow2(n - half);
}

/** x · 2^n for t = n + 1.5 · 2^52, or in float32 n + 1.5 · 2^23, and a normal result. */
export function lift(x: number, t: number): number {
  return scale(x, t - (t > 2 ** 51 ? 1.5 * 2 ** 52 : 1.5 * 2 ** 23));
}

/** ⌊log2 |x|⌋ of a normal number. */
export function exponent(x: number): number {
  float[0] = x;
  return ((words[upper] >>> 20) & 0x7ff) - 1023;
}

/** |x| / 2^⌊log2 |x|⌋ of a normal number, in [1, 2). */
export function significand(x: number): number {
  float[0] = x;
  words[upper] = (words[upper] & 0xfffff) | 0x3ff00000;
  return float[0];
}

/** The upper word of 0.695, a little below √½: for m up to 1.39, the parts of log m that are not m − 1 are below 1/16. */
const LEAST = 0x3fe63d70;
/** Adding it carries into the exponent from 1.39 on. */
const TO_ONE = 0x3ff00000 - LEAST;

/** The k for which a positive normal number is 2^k m with m from 0.695 to 1.39. */
export function nearExponent(x: number): number {
  float[0] = x;
  return ((words[upper] + TO_ONE) >>> 20) - 1023;
}

/** The m for which a positive normal number is 2^k m with m from 0.695 to 1.39. */
export function nearSignificand(x: number): number {
  float[0] = x;
  words[upper] = ((words[upper] + TO_ONE) & 0xfffff) + LEAST;
  return float[0];
}

/** x without its lowest 27 bits: the product of two such numbers is exact. */
export function high(x: number): number {
  float[0] = x;
  words[1 - upper] &= 0xf8000000;
  return float[0];
}
