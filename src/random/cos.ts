import { sineAndCosine, toFixed, toNumber } from "./fixed.ts";
import { bits, fma, number } from "./fma.ts";

/*
 * The cosine with the very roundings of glibc's `cos` (2.28 to 2.40, on processors with FMA), which NumPy calls for the von
 * Mises distribution. The method is that of IBM's Accurate Mathematical Library (glibc, sysdeps/ieee754/dbl-64/s_sin.c): a
 * table has the sine and the cosine of k/128 in two parts, and polynomials those of the rest.
 */
const S3 = -0.16666666666666488;
const S5 = 0.008333332142857223;
const C4 = -0.04166666666666644;
const C6 = 0.001388888740079376;
/** Taylor's series of the sine below 0.126. */
const T = [-2.5022014848318398e-8, 2.755729806860771e-6, -0.00019841269834414642, 0.008333333333332329, -1 / 6];

/** Adding it rounds to a multiple of 1/128, and 128 times that is in the low bits. */
const SHIFT = 52776558133248;
const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17;

let table: Float64Array | undefined;

/** sin and cos of k/128, each rounded, and what is lacking. */
function makeTable(): Float64Array {
  const result = new Float64Array(4 * 129);
  for (let k = 0; k <= 128; k++) {
    sineAndCosine(toFixed(k / 128)).forEach((exact, i) => {
      const rounded = toNumber(exact);
      result[4 * k + 2 * i] = rounded;
      result[4 * k + 2 * i + 1] = toNumber(exact - toFixed(rounded));
    });
  }
  return result;
}

/** The place in the table of the multiple of 1/128 next to a size; and the multiple. */
function nearest(size: number): readonly [number, number] {
  number[0] = SHIFT + size;
  return [bits[0] << 2, number[0] - SHIFT];
}

const sineSeries = (square: number): number => fma(square, S5, S3);
const cosineSeries = (square: number): number => square * fma(square, fma(square, C6, C4), 0.5);

/** cos(x + rest). */
function cosineOfSum(x: number, rest: number): number {
  table ??= makeTable();
  const size = Math.abs(x);
  const [k, multiple] = nearest(size);
  const d = size - multiple + (x < 0 ? -rest : rest);
  const square = d * d;
  const s = fma(d * square, sineSeries(square), d);
  const c = cosineSeries(square);
  return table[k + 2] + fma(-s, table[k], fma(-c, table[k + 2], fma(-s, table[k + 1], table[k + 3])));
}

/** sin(x + rest). */
function sineOfSum(x: number, rest: number): number {
  const size = Math.abs(x);
  if (size < 0.126) {
    const square = x * x;
    const series = T.reduce((sum, coefficient) => fma(sum, square, coefficient));
    return x + fma(square, fma(series, x, -0.5 * rest), rest);
  }
  table ??= makeTable();
  const [k, multiple] = nearest(size);
  const d = size - multiple;
  const low = x > 0 ? rest : -rest;
  const square = d * d;
  const s = d + fma(d * square, sineSeries(square), low);
  const c = fma(d, low, cosineSeries(square));
  const sine = table[k] + fma(s, table[k + 2], fma(-c, table[k], fma(s, table[k + 3], table[k + 1])));
  return x < 0 ? -sine : sine;
}

/** cos x, for 0 ≤ x ≤ π. */
export function cos(x: number): number {
  number[0] = x;
  const word = bits[1];
  if (word < 0x3e400000) return 1;
  if (word < 0x3feb6000) return cosineOfSum(x, 0);
  if (word < 0x400368fd) {
    const y = HALF_PI - x;
    const a = y + HALF_PI_LOW;
    return sineOfSum(a, y - a + HALF_PI_LOW);
  }
  // π is subtracted in four parts.
  const y = x - 2 * 1.5707963407039642 + 2 * 1.3909067564377153e-8;
  const a = y + 2 * 4.97899623147991e-17;
  const b = a + 2 * 1.9034889620193266e-25;
  return -cosineOfSum(b, y - a + 2 * 4.97899623147991e-17 + (a - b + 2 * 1.9034889620193266e-25));
}
