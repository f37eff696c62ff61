import { log } from "../log.ts";
import { logFactorial } from "./log-factorial.ts";
import { logGamma } from "./log-gamma.ts";
import type { Source } from "./source.ts";

/** Up to 10 draws: one after another (HYP of Kachitvichyanukul and Schmeiser 1985). */
function oneByOne(source: Source, good: number, bad: number, sample: number): number {
  const others = bad + good - sample;
  const fewer = Math.min(bad, good);
  let y = fewer;
  for (let k = sample; y > 0 && k > 0; k--) y -= Math.floor(source.nextDouble() + y / (others + k));
  const drawn = fewer - y;
  return good > bad ? sample - drawn : drawn;
}

/** 2 √(2/e) and 3 - 2 √(3/e). */
const D1 = 1.7155277699214135;
const D2 = 0.8989161620588988;

/** Ratio of uniforms (HRUA of Stadlober 1989). */
function byRatio(source: Source, good: number, bad: number, sample: number): number {
  const fewer = Math.min(good, bad);
  const more = Math.max(good, bad);
  const population = good + bad;
  const m = Math.min(sample, population - sample);
  const d4 = fewer / population;
  const d5 = 1 - d4;
  const d6 = m * d4 + 0.5;
  const d7 = Math.sqrt(((population - m) * sample * d4 * d5) / (population - 1) + 0.5);
  const d8 = D1 * d7 + D2;
  const mode = Math.floor(((m + 1) * (fewer + 1)) / (population + 2));
  const logs = (z: number): number =>
    logGamma(z + 1) + logGamma(fewer - z + 1) + logGamma(m - z + 1) + logGamma(more - m + z + 1);
  const d10 = logs(mode);
  const d11 = Math.min(Math.min(m, fewer) + 1, Math.floor(d6 + 16 * d7));
  let z = 0;
  for (;;) {
    const x = source.nextDouble();
    const y = source.nextDouble();
    const w = d6 + (d8 * (y - 0.5)) / x;
    if (!(w >= 0 && w < d11)) continue;
    z = Math.floor(w);
    const t = d10 - logs(z);
    if (x * (4 - x) - 3 <= t) break;
    if (x * (x - t) >= 1) continue;
    if (2 * log(x) <= t) break;
  }
  if (good > bad) z = m - z;
  return m < sample ? good - z : z;
}

export function legacyHypergeometric(source: Source, good: number, bad: number, sample: number): number {
  if (sample > 10) return byRatio(source, good, bad, sample);
  return sample > 0 ? oneByOne(source, good, bad, sample) : 0;
}

/** What `Generator` draws from besides: integers in [0, max] for shuffles. */
interface MaskedSource extends Source {
  nextMasked(max: number): number;
}

/** One after another, of the smaller part. */
function sampled(source: MaskedSource, good: number, bad: number, sample: number): number {
  const total = good + bad;
  const more = sample > Math.floor(total / 2);
  let left = more ? total - sample : sample;
  let remaining = total;
  let remainingGood = good;
  while (left > 0 && remainingGood > 0 && remaining > remainingGood) {
    remaining--;
    if (source.nextMasked(remaining) < remainingGood) remainingGood--;
    left--;
  }
  if (remaining === remainingGood) remainingGood -= left;
  return more ? remainingGood : good - remainingGood;
}

/** Ratio of uniforms with logarithms of factorials. */
function byRatioOfFactorials(source: Source, good: number, bad: number, sample: number): number {
  const population = good + bad;
  const m = Math.min(sample, population - sample);
  const fewer = Math.min(good, bad);
  const more = Math.max(good, bad);
  const p = fewer / population;
  const q = more / population;
  const a = m * p + 0.5;
  const c = Math.sqrt(((population - m) * m * p * q) / (population - 1) + 0.5);
  const h = D1 * c + D2;
  const mode = Math.floor(((m + 1) * (fewer + 1)) / (population + 2));
  const logs = (k: number): number =>
    logFactorial(k) + logFactorial(fewer - k) + logFactorial(m - k) + logFactorial(more - m + k);
  const g = logs(mode);
  const end = Math.min(Math.min(m, fewer) + 1, Math.floor(a + 16 * c));
  let k = 0;
  for (;;) {
    const u = source.nextDouble();
    const v = source.nextDouble();
    const x = a + (h * (v - 0.5)) / u;
    if (x < 0 || x >= end) continue;
    k = Math.floor(x);
    const t = g - logs(k);
    if (u * (4 - u) - 3 <= t) break;
    if (u * (u - t) >= 1) continue;
    if (2 * log(u) <= t) break;
  }
  if (good > bad) k = m - k;
  return m < sample ? good - k : k;
}

/** The same as `Generator` draws it. */
export function hypergeometric(source: MaskedSource, good: number, bad: number, sample: number): number {
  if (sample >= 10 && sample <= good + bad - 10) return byRatioOfFactorials(source, good, bad, sample);
  return sampled(source, good, bad, sample);
}
