/** √(x² + y²). Where squares would be subnormal or zero they are taken of larger numbers: a rotation must be one. */
export function lengthOf(x: number, y: number): number {
  const square = x * x + y * y;
  if (square > 1e-280) return Math.sqrt(square);
  const most = Math.max(Math.abs(x), Math.abs(y));
  return most === 0 ? 0 : most * Math.sqrt((x / most) ** 2 + (y / most) ** 2);
}
