import { ONE, toNumber } from "../fixed.ts";
import { log } from "../log.ts";

/** log k! rounded once for k below this; NumPy has them as a table. */
const COUNT = 126;
const HALF_LOG_TWO_PI = 0.9189385332046728;

let table: Float64Array | undefined;

function makeTable(): Float64Array {
  const result = new Float64Array(COUNT);
  let logarithm = 0n;
  let sum = 0n;
  for (let k = 2; k < COUNT; k++) {
    // log k - log (k - 1) = 2 artanh(1 / (2k - 1)), by its series.
    const square = BigInt(2 * k - 1) ** 2n;
    let term = (2n * ONE) / BigInt(2 * k - 1);
    for (let n = 1n; term > 0n; n += 2n) {
      logarithm += term / n;
      term /= square;
    }
    sum += logarithm;
    result[k] = toNumber(sum);
  }
  return result;
}

/** log k!, from 126 on by Stirling's series. */
export function logFactorial(k: number): number {
  table ??= makeTable();
  if (k < COUNT) return table[k];
  return (k + 0.5) * log(k) - k + (HALF_LOG_TWO_PI + (1 / k) * (1 / 12 - 1 / (360 * k * k)));
}
