/*
 * What distributions draw from. The functions of this folder are the formulas of NumPy's distributions.c and
 * legacy-distributions.c; each takes a source and its parameters, and gives one draw:
 *
 *     poisson(source: Source, lam: number): number
 *
 * `RandomState` and `Generator` share most formulas, and differ in the source: the bits (MT19937, PCG64), the standard
 * normal (polar method, ziggurat) and the standard exponential (inverse function, ziggurat). Where they differ in the
 * formula too, the name says `legacy`. The functions expect parameters that have been looked at. Integers are given as
 * float64 numbers, which NumPy's int64 results are exactly (`asLong` does what its casts do).
 *
 * The order of the draws and the roundings are a part of each formula: a stream must be NumPy's to the last bit.
 */
export interface Source {
  /** A multiple of 2⁻⁵³ in [0, 1). */
  nextDouble(): number;
  /** A standard normal number. */
  nextGaussian(): number;
  /** A standard exponential number. */
  nextExponential(): number;
}

/** The result of the cast of a float64 to int64 on x86-64: towards zero, and the least one for what is out of range. */
export function asLong(value: number): number {
  return Math.abs(value) < 2 ** 63 ? Math.trunc(value) : -(2 ** 63);
}
