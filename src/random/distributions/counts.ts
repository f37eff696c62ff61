import { exp } from "../exp.ts";
import { expm1 } from "../expm1.ts";
import { log } from "../log.ts";
import { log1p } from "../log1p.ts";
import { pow } from "../pow.ts";
import { asLong, type Source } from "./source.ts";

/** The number of trials until the first success, for p ≥ 1/3: the distribution function is summed. */
export function geometricBySum(source: Source, p: number): number {
  const q = 1 - p;
  let sum = p;
  let term = p;
  let x = 1;
  const u = source.nextDouble();
  while (u > sum) {
    term *= q;
    sum += term;
    x++;
  }
  return x;
}

export function legacyGeometric(source: Source, p: number): number {
  if (p >= 1 / 3) return geometricBySum(source, p);
  return asLong(Math.ceil(log1p(-source.nextDouble()) / log(1 - p)));
}

/** The logarithmic series distribution, by Kemp (1981). */
export function legacyLogseries(source: Source, p: number): number {
  const r = log(1 - p);
  for (;;) {
    const v = source.nextDouble();
    if (v >= p) return 1;
    const u = source.nextDouble();
    const q = 1 - exp(r * u);
    if (v <= q * q) {
      const result = asLong(Math.floor(1 + log(v) / log(q)));
      if (result < 1 || v === 0) continue;
      return result;
    }
    return v >= q ? 1 : 2;
  }
}

/** Zipf's distribution, by rejection (Devroye 1986, chapter X.6); what int64 does not hold is rejected too. */
export function legacyZipf(source: Source, a: number): number {
  const less = a - 1;
  const b = pow(2, less);
  for (;;) {
    const u = 1 - source.nextDouble();
    const v = source.nextDouble();
    const x = Math.floor(pow(u, -1 / less));
    if (x > 2 ** 63 || x < 1) continue;
    const t = pow(1 + 1 / x, less);
    if ((v * x * (t - 1)) / (b - 1) <= t / b) return asLong(x);
  }
}

/** The same as `Generator` draws it, by an exponential number; 2⁶³ stands for the greatest int64. */
export function geometric(source: Source, p: number): number {
  if (p >= 1 / 3) return geometricBySum(source, p);
  return Math.min(2 ** 63, Math.ceil(-source.nextExponential() / log1p(-p)));
}

export function logseries(source: Source, p: number): number {
  const r = log1p(-p);
  for (;;) {
    const v = source.nextDouble();
    if (v >= p) return 1;
    const u = source.nextDouble();
    const q = -expm1(r * u);
    if (v <= q * q) {
      const result = asLong(Math.floor(1 + log(v) / log(q)));
      if (result < 1 || v === 0) continue;
      return result;
    }
    return v >= q ? 1 : 2;
  }
}

export function zipf(source: Source, a: number): number {
  if (a >= 1025) return 1;
  const less = a - 1;
  const b = pow(2, less);
  const least = pow(2 ** 63, -less);
  for (;;) {
    const drawn = source.nextDouble();
    const u = drawn * least + (1 - drawn);
    const v = source.nextDouble();
    const x = Math.floor(pow(u, -1 / less));
    if (x > 2 ** 63 || x < 1) continue;
    const t = pow(1 + 1 / x, less);
    if ((v * x * (t - 1)) / (b - 1) <= t / b) return asLong(x);
  }
}
