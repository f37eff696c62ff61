import { exp } from "../exp.ts";
import { log } from "../log.ts";
import { log1p } from "../log1p.ts";
import { pow } from "../pow.ts";
import { standardGamma } from "./gamma.ts";
import type { Source } from "./source.ts";

/** The beta distribution: Jöhnk's method (1964) where both parameters are at most 1, else a quotient of gamma numbers. */
export function legacyBeta(source: Source, a: number, b: number): number {
  if (!(a <= 1 && b <= 1)) {
    const x = standardGamma(source, a);
    const y = standardGamma(source, b);
    return x / (x + y);
  }
  for (;;) {
    const u = source.nextDouble();
    const v = source.nextDouble();
    const x = pow(u, 1 / a);
    const y = pow(v, 1 / b);
    if (x + y > 1) continue;
    if (x + y > 0) return x / (x + y);
    // Both powers have underflowed: in logarithms.
    let logX = log(u) / a;
    let logY = log(v) / b;
    const larger = logX > logY ? logX : logY;
    logX -= larger;
    logY -= larger;
    return exp(logX - log(exp(logX) + exp(logY)));
  }
}

/** Below this both parameters are so small that the draws are 0 and 1. */
const TINY = 3e-103;

/** The same as `Generator` draws it. */
export function beta(source: Source, a: number, b: number): number {
  if (!(a <= 1 && b <= 1)) {
    const x = standardGamma(source, a);
    const y = standardGamma(source, b);
    return x / (x + y);
  }
  if (a < TINY && b < TINY) return (a + b) * source.nextDouble() < a ? 1 : 0;
  for (;;) {
    const u = source.nextDouble();
    const v = source.nextDouble();
    const x = pow(u, 1 / a);
    const y = pow(v, 1 / b);
    if (!(x + y <= 1 && u + v > 0)) continue;
    if (x > 0 && y > 0) return x / (x + y);
    // A power has underflowed: in logarithms.
    const difference = log(u) / a - log(v) / b;
    if (difference > 0) return exp(-log1p(exp(-difference)));
    return exp(difference - log1p(exp(difference)));
  }
}
