/**
 * Between a and b, which are t = 0 and t = 1: NumPy's formula, which starts from the nearer end, so that it gives both
 * ends exactly and never leaves them.
 */
export function lerp(a: number, b: number, t: number): number {
  const difference = b - a;
  return t >= 0.5 ? b - difference * (1 - t) : a + difference * t;
}
