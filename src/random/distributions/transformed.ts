import { exp } from "../exp.ts";
import { expm1 } from "../expm1.ts";
import { log } from "../log.ts";
import { log1p } from "../log1p.ts";
import { pow } from "../pow.ts";
import type { Source } from "./source.ts";

/*
 * Distributions that are functions of one or two standard numbers (Devroye 1986, chapter IX). Draws of 0, for which the
 * inverse function has no value, are drawn again.
 */

export function laplace(source: Source, loc: number, scale: number): number {
  for (;;) {
    const u = source.nextDouble();
    if (u >= 0.5) return loc - scale * log(2 - u - u);
    if (u > 0) return loc + scale * log(u + u);
  }
}

export function gumbel(source: Source, loc: number, scale: number): number {
  for (;;) {
    const u = 1 - source.nextDouble();
    if (u < 1) return loc - scale * log(-log(u));
  }
}

export function logistic(source: Source, loc: number, scale: number): number {
  for (;;) {
    const u = source.nextDouble();
    if (u > 0) return loc + scale * log(u / (1 - u));
  }
}

export function lognormal(source: Source, mean: number, sigma: number): number {
  return exp(mean + sigma * source.nextGaussian());
}

export function legacyRayleigh(source: Source, scale: number): number {
  return scale * Math.sqrt(-2 * log1p(-source.nextDouble()));
}

export function legacyPareto(source: Source, a: number): number {
  return exp(source.nextExponential() / a) - 1;
}

export function weibull(source: Source, a: number): number {
  return a === 0 ? 0 : pow(source.nextExponential(), 1 / a);
}

export function legacyPower(source: Source, a: number): number {
  return pow(1 - exp(-source.nextExponential()), 1 / a);
}

export function standardCauchy(source: Source): number {
  const numerator = source.nextGaussian();
  return numerator / source.nextGaussian();
}

export function triangular(source: Source, left: number, mode: number, right: number): number {
  const base = right - left;
  const leftBase = mode - left;
  const ratio = leftBase / base;
  const leftProduct = leftBase * base;
  const rightProduct = (right - mode) * base;
  const u = source.nextDouble();
  return u <= ratio ? left + Math.sqrt(u * leftProduct) : right - Math.sqrt((1 - u) * rightProduct);
}

/** The inverse Gaussian distribution, by Michael, Schucany and Haas (1976). */
export function legacyWald(source: Source, mean: number, scale: number): number {
  const ratio = mean / (2 * scale);
  const normal = source.nextGaussian();
  const y = mean * normal * normal;
  const x = mean + ratio * (y - Math.sqrt(4 * scale * y + y * y));
  const u = source.nextDouble();
  return u <= mean / (mean + x) ? x : (mean * mean) / x;
}

// As `Generator` draws them.

export function rayleigh(source: Source, scale: number): number {
  return scale * Math.sqrt(2 * source.nextExponential());
}

export function pareto(source: Source, a: number): number {
  return expm1(source.nextExponential() / a);
}

export function power(source: Source, a: number): number {
  return pow(-expm1(-source.nextExponential()), 1 / a);
}

export function wald(source: Source, mean: number, scale: number): number {
  const normal = source.nextGaussian();
  const y = mean * normal * normal;
  const d = 1 + Math.sqrt(1 + (4 * scale) / y);
  const x = mean * (1 - 2 / d);
  const u = source.nextDouble();
  return u <= mean / (mean + x) ? x : (mean * mean) / x;
}
