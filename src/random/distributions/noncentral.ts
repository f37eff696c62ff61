import { chisquare } from "./gamma.ts";
import { poisson } from "./poisson.ts";
import type { Source } from "./source.ts";

/** The noncentral chi-square distribution, as the legacy generator draws it: it draws for a `nonc` that is NaN. */
export function legacyNoncentralChisquare(source: Source, df: number, nonc: number): number {
  if (nonc === 0) return chisquare(source, df);
  if (1 < df) {
    const central = chisquare(source, df - 1);
    const n = source.nextGaussian() + Math.sqrt(nonc);
    return central + n * n;
  }
  const i = poisson(source, nonc / 2);
  const drawn = chisquare(source, df + 2 * i);
  return Number.isNaN(nonc) ? Number.NaN : drawn;
}

export function legacyNoncentralF(source: Source, dfnum: number, dfden: number, nonc: number): number {
  const numerator = legacyNoncentralChisquare(source, dfnum, nonc) * dfden;
  return numerator / (chisquare(source, dfden) * dfnum);
}

/** The same as `Generator` draws it. */
export function noncentralChisquare(source: Source, df: number, nonc: number): number {
  return Number.isNaN(nonc) ? Number.NaN : legacyNoncentralChisquare(source, df, nonc);
}

export function noncentralF(source: Source, dfnum: number, dfden: number, nonc: number): number {
  const numerator = noncentralChisquare(source, dfnum, nonc) * dfden;
  return numerator / (chisquare(source, dfden) * dfnum);
}
