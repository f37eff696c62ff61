/** To the nearest integer, halves to even: adding and taking off 2^52 leaves no bit for a fraction. */
export function rint(x: number): number {
  const size = Math.abs(x);
  if (!(size < 4503599627370496)) return x;
  const rounded = size + 4503599627370496 - 4503599627370496;
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
}
