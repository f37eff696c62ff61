import type { DType } from "../types/dtype.ts";
import { roundToFloat16 } from "./float16.ts";

/*
 * Numbers in decimal as NumPy prints them (its Dragon4): the fewest digits that give the number back in its own
 * precision, or, cut off before that, its exact value rounded to the nearest, ties to even.
 */

/** A number rounded to the precision of a dtype; a complex dtype has that of its parts. */
export function roundTo(dtype: DType, value: number): number {
  if (dtype === "float16") return roundToFloat16(value);
  return dtype === "float32" || dtype === "complex64" ? Math.fround(value) : value;
}

/**
 * Whether cut digits round up. `rest` is what was cut, as a part of the last place kept. JavaScript rounds ties up, in
 * size, IEEE to even. Next to a power of two the float below is nearer than the one above, and Dragon4 looks first which
 * of the two candidates stays within half the way to its neighbour.
 */
function roundsUp(rest: number, odd: boolean, size: number, dtype: DType, place: number): boolean {
  const power = Math.round(Math.log2(size));
  const [bits, least] = dtype === "float16" ? [10, -14] : narrow(dtype) ? [23, -126] : [52, -1022];
  if (size === 2 ** power && power > least) {
    const spacing = 2 ** (power - bits) / place;
    const [down, up] = [rest <= spacing / 4, rest + spacing / 2 >= 1];
    if (down !== up) return up;
  }
  return rest > 0.5 || (rest === 0.5 && odd);
}

const narrow = (dtype: DType): boolean => dtype !== "float64" && dtype !== "complex128";

/** The exact value of `size` > 0 rounded to so many digits after the first: the digits, with a point, and the exponent. */
function rounded(size: number, dtype: DType, count: number): [string, number] {
  const [digits, exponent] = size.toExponential(count).split("e");
  const [exact, ofExact] = size.toExponential(count + 50).split("e");
  const kept = exact.slice(0, digits.length);
  const rest = Number(`0.${exact.slice(digits.length).replace(".", "")}`);
  const up = roundsUp(rest, Number(kept.at(-1)) % 2 === 1, size, dtype, 10 ** (Number(exponent) - count));
  // JavaScript rounds to the nearest. A carry into a new power of ten is no tie that could go down: it ends in an odd 9.
  if (up === rest >= 0.5 || ofExact !== exponent) return [digits, Number(exponent)];
  return [up ? (Number(kept) + 10 ** -count).toFixed(count) : kept, Number(exponent)];
}

/** The fewest digits, with one before the point, and the exponent. */
function shortest(size: number, dtype: DType): [string, number] {
  for (let digits = 0; narrow(dtype) && digits < 9; digits++) {
    const text = size.toExponential(digits);
    // Above a power of two the spacing doubles: there the next number up may do where the nearest does not.
    const [mantissa, exponent] = text.split("e");
    const up = `${(Number(mantissa) + 10 ** -digits).toFixed(digits)}e${exponent}`;
    for (const candidate of [text, up]) {
      if (roundTo(dtype, Number(candidate)) !== size) continue;
      const even = rounded(size, dtype, digits).join("e");
      return split(roundTo(dtype, Number(even)) === size ? even : candidate);
    }
  }
  return split(size.toExponential());
}

function split(text: string): [string, number] {
  const [mantissa, exponent] = Number(text).toExponential().split("e");
  return [mantissa, Number(exponent)];
}

/**
 * `size` ≥ 0 as the digits of its scientific form, with a point, and the exponent: the fewest digits, but not more than
 * `precision` after the place `point`; or that many exactly.
 */
function digitsOf(
  size: number,
  dtype: DType,
  precision: number,
  fixedPoint: boolean,
  exact: boolean,
): [string, number] {
  let [digits, exponent] = exact || size === 0 ? ["0", 0] : shortest(size, dtype);
  const count = fixedPoint ? precision + exponent : precision;
  // All digits are behind the last place: what is left is a one there, or nothing.
  if (count < 0 && size > 0) return size > 0.5 * 10 ** -precision ? ["1.", -precision] : ["0.", 0];
  if (size > 0 && (exact || digits.length - 2 > count)) [digits, exponent] = rounded(size, dtype, count);
  const [whole, fraction = ""] = digits.split(".");
  return [`${whole}.${exact ? fraction.padEnd(precision, "0") : fraction.replace(/0+$/, "")}`, exponent];
}

/** `size` ≥ 0 in positional form with a point: the fewest digits, at most `precision` after the point. */
export function positional(size: number, dtype: DType, precision = 400): string {
  const [text, exponent] = digitsOf(size, dtype, precision, true, false);
  const digits = text.replace(".", "");
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  return `${digits.slice(0, exponent + 1).padEnd(exponent + 1, "0")}.${digits.slice(exponent + 1)}`;
}

/** `size` ≥ 0 in scientific form: its digits, with a point, and the exponent. `exact` digits after the point, or the fewest. */
export function scientific(size: number, dtype: DType, precision: number, exact: boolean): [string, number] {
  return digitsOf(size, dtype, precision, false, exact);
}

/** The exponent with its sign, and at least `width` digits. */
export function exponentText(exponent: number, width = 2): string {
  return `e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(width, "0")}`;
}
