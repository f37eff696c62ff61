import { exp } from "../exp.ts";
import { log } from "../log.ts";
import { logGamma } from "./log-gamma.ts";
import type { Source } from "./source.ts";

/** Below 10: the number of uniform factors until their product falls below exp(-lam) (Knuth 1969). */
function byProduct(source: Source, lam: number): number {
  const limit = exp(-lam);
  let product = 1;
  for (let count = 0; ; count++) {
    product *= source.nextDouble();
    if (!(product > limit)) return count;
  }
}

/** Transformed rejection with squeeze (Hörmann 1993, PTRS). */
function byRejection(source: Source, lam: number): number {
  const slam = Math.sqrt(lam);
  const logLam = log(lam);
  const b = 0.931 + 2.53 * slam;
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const limit = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = source.nextDouble() - 0.5;
    const v = source.nextDouble();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + lam + 0.43);
    if (us >= 0.07 && v <= limit) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (log(v) + log(inverseAlpha) - log(a / (us * us) + b) <= -lam + k * logLam - logGamma(k + 1)) return k;
  }
}

export function poisson(source: Source, lam: number): number {
  if (lam >= 10) return byRejection(source, lam);
  return lam === 0 ? 0 : byProduct(source, lam);
}
