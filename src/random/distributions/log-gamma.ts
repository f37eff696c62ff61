import { log } from "../log.ts";

/** Stirling's series (Zhang and Jin 1996, "Computation of Special Functions"), highest power of 1/x² first. */
const SERIES = [
  -1.3924322169059, 0.1796443723688307, -0.02955065359477124, 0.00641025641025641, -0.001917526917526918,
  0.0008417508417508418, -0.0005952380952380952, 0.0007936507936507937, -0.002777777777777778, 0.08333333333333333,
];
const LOG_TWO_PI = 1.8378770664093453;

/** log Γ(x) with the roundings of NumPy's `random_loggam`. */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  const steps = x <= 7 ? Math.trunc(7 - x) : 0;
  let shifted = x + steps;
  const square = 1 / (shifted * shifted);
  let sum = SERIES[0];
  for (let k = 1; k < SERIES.length; k++) sum = sum * square + SERIES[k];
  let result = sum / shifted + 0.5 * LOG_TWO_PI + (shifted - 0.5) * log(shifted) - shifted;
  for (let k = 0; k < steps; k++) {
    result -= log(shifted - 1);
    shifted -= 1;
  }
  return result;
}
