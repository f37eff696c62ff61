/** 2/√π ∫₀ˣ e^(−t²) dt to about 15 digits, for the generator's own arithmetic: 2x/√π e^(−x²) Σ (2x²)^n / (1 · 3 · … (2n + 1)). */
export function erf(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  let term = (2 * x * Math.exp(-x * x)) / Math.sqrt(Math.PI);
  let sum = term;
  for (let n = 1; n < 200; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return sum;
}
