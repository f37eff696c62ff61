/*
 * Numbers of `BITS` bits after the binary point, for tables that are defined by formulas and must be right in their last
 * bit. They are computed at the first call of the function that needs them.
 */
export const BITS = 160n;
export const ONE = 1n << BITS;

/** The nearest float64: the conversion of a bigint rounds to nearest. */
export const toNumber = (fixed: bigint): number => Number(fixed) * 2 ** -160;

/** Exact for multiples of 2⁻⁸⁰. */
export const toFixed = (value: number): bigint => BigInt(value * 2 ** 80) << 80n;

export const product = (x: bigint, y: bigint): bigint => (x * y) >> BITS;

export const quotient = (x: bigint, y: bigint): bigint => (x << BITS) / y;

/** The square root, by Newton's iteration from above. */
export function root(fixed: bigint): bigint {
  const square = fixed << BITS;
  let guess = fixed > ONE ? fixed : ONE;
  for (;;) {
    const next = (guess + square / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** sin x and cos x by their series, for |x| < 2. */
export function sineAndCosine(x: bigint): readonly [bigint, bigint] {
  const sums: [bigint, bigint] = [0n, 0n];
  let term = ONE;
  for (let n = 0n; term !== 0n && term !== -1n; ) {
    const odd = n % 2n === 1n;
    if (n % 4n < 2n) sums[odd ? 0 : 1] += term;
    else sums[odd ? 0 : 1] -= term;
    n++;
    term = product(term, x) / n;
  }
  return sums;
}
