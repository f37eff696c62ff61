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

/** `rounded` or, where the exact digits say so, the digits without what comes after them. */
function cut(rounded: string, exact: string, size: number, dtype: DType, place: number): string {
  const kept = exact.slice(0, rounded.length);
  const rest = Number(`0.${exact.slice(rounded.length).replace(".", "")}`);
  const up = roundsUp(rest, Number(kept.at(-1)) % 2 === 1, size, dtype, place);
  if (up === rest >= 0.5) return rounded;
  const digits = kept.length - 1 - kept.indexOf(".");
  return up ? (Number(kept) + 10 ** -digits).toFixed(digits) : kept;
}

/** `size` ≥ 0 with so many digits after the point. */
function fixed(size: number, dtype: DType, digits: number): string {
  return cut(size.toFixed(digits), size.toFixed(digits + 50), size, dtype, 10 ** -digits);
}

/** The digits of `size` > 0 before the exponent, so many of them after the point, and the exponent. */
function exponential(size: number, dtype: DType, digits: number): [string, number] {
  const [rounded, exponent] = size.toExponential(digits).split("e");
  const [exact, ofExact] = size.toExponential(digits + 50).split("e");
  // A carry into a new power of ten is no tie that could go down: it ends in an odd 9.
  if (ofExact !== exponent) return [rounded, Number(exponent)];
  return [cut(rounded, exact, size, dtype, 10 ** (Number(exponent) - digits)), Number(exponent)];
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
      const even = exponential(size, dtype, digits).join("e");
      return split(roundTo(dtype, Number(even)) === size ? even : candidate);
    }
  }
  return split(size.toExponential());
}

function split(text: string): [string, number] {
  const [mantissa, exponent] = Number(text).toExponential().split("e");
  return [mantissa, Number(exponent)];
}

const trimZeros = (text: string): string => text.replace(/0+$/, "");

/** `size` ≥ 0 in positional form with a point: the fewest digits, at most `precision` after the point. */
export function positional(size: number, dtype: DType, precision = 400): string {
  if (size === 0) return "0.";
  const [mantissa, exponent] = shortest(size, dtype);
  const digits = mantissa.replace(".", "");
  if (digits.length - 1 - exponent > precision) return trimZeros(fixed(size, dtype, precision));
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  return `${whole}.${digits.slice(exponent + 1)}`;
}

/** `size` ≥ 0 in scientific form: its digits, with a point, and the exponent. `exact` digits after the point, or the fewest. */
export function scientific(size: number, dtype: DType, precision: number, exact: boolean): [string, number] {
  if (size === 0) return [exact ? `0.${"0".repeat(precision)}` : "0.", 0];
  const [digits, exponent] = exact ? [undefined, 0] : shortest(size, dtype);
  if (digits !== undefined && digits.length - 2 <= precision)
    return [digits.includes(".") ? digits : `${digits}.`, exponent];
  const [text, power] = exponential(size, dtype, precision);
  const pointed = text.includes(".") ? text : `${text}.`;
  return [exact ? pointed : trimZeros(pointed), power];
}

/** The exponent with its sign, and at least `width` digits. */
export function exponentText(exponent: number, width = 2): string {
  return `e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(width, "0")}`;
}
