import { log } from "../log.ts";
import { pow } from "../pow.ts";
import type { Source } from "./source.ts";

/** Below 1: rejection from a mixture (Ahrens and Dieter 1974, GS, as Best 1983 has it). */
function gammaBelowOne(source: Source, shape: number): number {
  for (;;) {
    const u = source.nextDouble();
    const v = source.nextExponential();
    if (u <= 1 - shape) {
      const x = pow(u, 1 / shape);
      if (x <= v) return x;
    } else {
      const y = -log((1 - u) / shape);
      const x = pow(1 - shape + shape * y, 1 / shape);
      if (x <= v + y) return x;
    }
  }
}

/** The standard gamma distribution; above 1 by Marsaglia and Tsang (2000). */
export function standardGamma(source: Source, shape: number): number {
  if (shape === 1) return source.nextExponential();
  if (shape === 0) return 0;
  if (shape < 1) return gammaBelowOne(source, shape);
  const b = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * b);
  for (;;) {
    let x = 0;
    let v = 0;
    do {
      x = source.nextGaussian();
      v = 1 + c * x;
    } while (v <= 0);
    v = v * v * v;
    const u = source.nextDouble();
    if (u < 1 - 0.0331 * (x * x) * (x * x)) return b * v;
    if (log(u) < 0.5 * x * x + b * (1 - v + log(v))) return b * v;
  }
}

export function chisquare(source: Source, df: number): number {
  return 2 * standardGamma(source, df / 2);
}

/** The F distribution: a quotient of two chi-square numbers, the numerator drawn first. */
export function fisher(source: Source, dfnum: number, dfden: number): number {
  const numerator = chisquare(source, dfnum) * dfden;
  return numerator / (chisquare(source, dfden) * dfnum);
}

export function standardT(source: Source, df: number): number {
  const numerator = source.nextGaussian();
  const denominator = standardGamma(source, df / 2);
  return (Math.sqrt(df / 2) * numerator) / Math.sqrt(denominator);
}
