type Round = (value: number) => number;

/**
 * Between two elements, which are at t = 0 and t = 1, by NumPy's formula: it starts from the nearer one, so that it gives
 * both exactly. `near` rounds their difference to the dtype of the elements, `far` all else to that of the result.
 */
export function between(a: number, b: number, t: number, near: Round, far: Round): number {
  const difference = near(b - a);
  if (t >= 0.5) return far(b - far(difference * far(1 - t)));
  return far(a + far(difference * far(t)));
}
