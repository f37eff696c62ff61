import { acos } from "../acos.ts";
import { cos } from "../cos.ts";
import { log } from "../log.ts";
import type { Source } from "./source.ts";

/** The parameter of the wrapped Cauchy distribution from which the von Mises distribution is drawn. */
function envelope(kappa: number): number {
  // Below 1e-5, where the formula loses its digits, two terms of its series.
  if (kappa < 1e-5) return 1 / kappa + kappa;
  const r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
  const rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
  return (1 + rho * rho) / (2 * rho);
}

/** The von Mises distribution, by Best and Fisher (1979). */
export function legacyVonMises(source: Source, mu: number, kappa: number): number {
  if (Number.isNaN(kappa)) return Number.NaN;
  if (kappa < 1e-8) return Math.PI * (2 * source.nextDouble() - 1);
  const s = envelope(kappa);
  let w = 0;
  for (;;) {
    const z = cos(Math.PI * source.nextDouble());
    w = (1 + s * z) / (s + z);
    const y = kappa * (s - w);
    const v = source.nextDouble();
    if (y * (2 - y) - v >= 0 || log(y / v) + 1 - y >= 0) break;
  }
  const u = source.nextDouble();
  const angle = (u < 0.5 ? -acos(w) : acos(w)) + mu;
  const wrapped = ((Math.abs(angle) + Math.PI) % (2 * Math.PI)) - Math.PI;
  return angle < 0 ? -wrapped : wrapped;
}

/** The same as `Generator` draws it: from 10⁶ on it is normal, and wrapped. */
export function vonMises(source: Source, mu: number, kappa: number): number {
  if (!(kappa > 1e6)) return legacyVonMises(source, mu, kappa);
  const angle = mu + Math.sqrt(1 / kappa) * source.nextGaussian();
  const above = angle < -Math.PI ? angle + 2 * Math.PI : angle;
  return above > Math.PI ? above - 2 * Math.PI : above;
}
