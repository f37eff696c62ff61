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

/** What the rejection needs to know of a mean. */
interface Setup {
  readonly lam: number;
  readonly logLam: number;
  readonly a: number;
  readonly b: number;
  readonly logInverseAlpha: number;
  readonly limit: number;
}

function setUp(lam: number): Setup {
  const b = 0.931 + 2.53 * Math.sqrt(lam);
  return {
    lam,
    logLam: log(lam),
    a: -0.059 + 0.02483 * b,
    b,
    logInverseAlpha: log(1.1239 + 1.1328 / (b - 3.4)),
    limit: 0.9277 - 3.6224 / (b - 2),
  };
}

/** Draws of one mean come one after another. */
let last: Setup | undefined;

/** Transformed rejection with squeeze (Hörmann 1993, PTRS). */
function byRejection(source: Source, lam: number): number {
  if (last?.lam !== lam) last = setUp(lam);
  const { logLam, a, b, logInverseAlpha, limit } = last;
  for (;;) {
    const u = source.nextDouble() - 0.5;
    const v = source.nextDouble();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + lam + 0.43);
    if (us >= 0.07 && v <= limit) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (log(v) + logInverseAlpha - log(a / (us * us) + b) <= -lam + k * logLam - logGamma(k + 1)) return k;
  }
}

export function poisson(source: Source, lam: number): number {
  if (lam >= 10) return byRejection(source, lam);
  return lam === 0 ? 0 : byProduct(source, lam);
}
