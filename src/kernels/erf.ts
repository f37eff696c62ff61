/*
 * The error function from two polynomials: Chebyshev expansions worked out to 60 digits, here as powers.
 * erf(x) / x in x² for |x| ≤ 1 (relative error 3e-19), and (1 + 2x) e^(x²) erfc(x) in t = (x − 4) / (x + 4) for x from
 * 0.35 to 28 (2e-18): a smooth function of t, after Shepherd and Laframboise, Math. Comp. 36 (1981) 249.
 */
const near = [
  1.1283791670955126, -0.3761263890318374, 0.11283791670954717, -0.026866170645045293, 0.005223977624502181,
  -0.0008548326962222163, 0.00012055330418752397, -1.492557833747633e-5, 1.6460725292781197e-6, -1.6347365126647697e-7,
  1.4639796602492803e-8, -1.1295207060850002e-9, 5.825394677851372e-11,
];
const far = [
  1.2329951186255526, -0.1396211168405625, 0.015379652102619247, 0.06809705425468962, -0.10103906603626976,
  0.09373283499848083, -0.06633036581314998, 0.03716751553487491, -0.016197734044980917, 0.0050319700069031475,
  -0.000757773391074195, -0.00019925689140552918, 0.00015062218728053062, -2.439834808754318e-5, -1.1223677435371551e-5,
  5.707205802864005e-6, 2.972412228736433e-7, -8.205640492471863e-7, 7.017632536019799e-8, 1.0412641514404781e-7,
  -1.4641289562849707e-8, -9.957275009845733e-9, 7.986569307180897e-10,
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + coefficients[i];
  return sum;
}

/** e^(x²) erfc(x) for 0.35 ≤ x ≤ 28. */
function scaledErfc(x: number): number {
  return polynomial(far, (x - 4) / (x + 4)) / (1 + 2 * x);
}

/** The error function, 2/√π ∫₀ˣ e^(−t²) dt. */
export function erf(x: number): number {
  const a = Math.abs(x);
  if (a <= 1) return x * polynomial(near, x * x);
  if (a > 6) return Math.sign(x);
  const y = 1 - Math.exp(-a * a) * scaledErfc(a);
  return x < 0 ? -y : y;
}

/** x Φ(x), where Φ is the distribution of the standard normal: Hendrycks and Gimpel's GELU, exact. 0 at −∞, its limit. */
export function gelu(x: number): number {
  if (x > -0.75) return 0.5 * x * (1 + erf(x * Math.SQRT1_2));
  if (x < -39) return -0;
  // 1 + erf would cancel. e^(−x²/2) loses as many digits as x² is large, so x² is taken as z² + (x − z)(x + z), z² exact.
  const z = Math.fround(x);
  return 0.5 * x * Math.exp(-0.5 * z * z) * (Math.exp(0.5 * (z - x) * (z + x)) * scaledErfc(-x * Math.SQRT1_2));
}
