import { BITS, ONE, product, quotient, root, toFixed, toNumber } from "./fixed.ts";

/*
 * Tables of glibc's `exp` and `pow`, which are those of Arm's Optimized Routines (math/exp_data.c and
 * math/pow_log_data.c). They are defined by formulas.
 */
/** For i = 0, …, 127: 2^(i/128) rounded, and what is lacking from it, relative to it. */
export function makePowers(): Float64Array {
  let step = 2n * ONE;
  for (let i = 0; i < 7; i++) step = root(step);
  const table = new Float64Array(256);
  let power = ONE;
  for (let i = 0; i < 128; i++) {
    const rounded = toNumber(power);
    const exact = toFixed(rounded);
    table[2 * i] = rounded;
    table[2 * i + 1] = toNumber(quotient(power - exact, exact));
    power = product(power, step);
  }
  return table;
}

/** log(m / 2^shift) in fixed point: 2 artanh((m - 2^shift) / (m + 2^shift)). */
function logarithm(m: bigint, shift: bigint): bigint {
  const z = ((m - (1n << shift)) << BITS) / (m + (1n << shift));
  const square = product(z, z);
  let sum = 0n;
  let term = z;
  for (let n = 1n; term !== 0n && term !== -1n; n += 2n) {
    sum += term / n;
    term = product(term, square);
  }
  return 2n * sum;
}

/** The lowest z of the table of logarithms. */
export const LOG_START = 0x3fe69555;

/**
 * For each of the 128 parts of [0.7057, 1.4114): 1/c for a c near its middle, such that 1/c has 8 bits; log c as a multiple
 * of 2⁻⁴³; and the rest of log c.
 */
export function makeLogarithms(): Float64Array {
  const table = new Float64Array(384);
  const [word, halves] = [new Float64Array(1), new Int32Array(2)];
  const ends = new Float64Array(halves.buffer);
  for (let i = 0; i < 128; i++) {
    halves[1] = LOG_START + (i << 13);
    word[0] = ends[0];
    halves[1] += 1 << 13;
    const inverse = 2 / (word[0] + ends[0]);
    const shift = inverse >= 1 ? 7n : 8n;
    const m = Math.round(inverse * Number(1n << shift));
    const exact = -logarithm(BigInt(m), shift);
    const short = Math.round(toNumber(exact) * 2 ** 43) / 2 ** 43;
    table[3 * i] = m / Number(1n << shift);
    table[3 * i + 1] = short;
    table[3 * i + 2] = toNumber(exact - toFixed(short));
  }
  return table;
}
