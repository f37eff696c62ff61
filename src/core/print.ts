import type { DType } from "../types/dtype.ts";
import { partAt } from "./element.ts";
import { type Strided, sizeOf } from "./layout.ts";
import { exponentText, positional, roundTo, scientific } from "./print-number.ts";
import { isComplex, widthOf } from "./storage.ts";
import { arrayOf, originOf } from "./strided.ts";

/** NumPy's print options. */
export interface PrintOptions {
  /** Digits after the point. */
  readonly precision?: number;
  /** Above so many elements the middle of each axis is left out. */
  readonly threshold?: number;
  /** What is left at each end of an axis then. */
  readonly edgeitems?: number;
  /** Characters of a line. */
  readonly maxLineWidth?: number;
  /** Whether numbers below the precision are printed as 0 rather than all with an exponent. */
  readonly suppressSmall?: boolean;
}
const usual = { precision: 8, threshold: 1000, edgeitems: 3, maxLineWidth: 75, suppressSmall: false };
type Style = Readonly<typeof usual>;

/** The text of the element at a position. */
type Format = (position: number) => string;

const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0);

/** Decimal digits that a float holds; above 10 to this power a number is printed with an exponent. */
const decimals = (dtype: DType): number =>
  dtype === "float16" ? 3 : dtype === "float32" || dtype === "complex64" ? 6 : 16;

function longest(texts: readonly string[]): number {
  return texts.reduce((length, text) => Math.max(length, text.length), 0);
}

/** NumPy's FloatingFormat: one form and one width for all, so that points stand below each other. */
function floatFormat(values: readonly number[], dtype: DType, plus: boolean, style: Style): (x: number) => string {
  const sign = (x: number): string => (isNegative(x) ? "-" : plus ? "+" : "");
  const finite = values.filter(Number.isFinite);
  const sizes = finite.map(Math.abs).filter((size) => size > 0);
  const max = sizes.reduce((a, b) => Math.max(a, b), 0);
  const min = sizes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const exponential =
    sizes.length > 0 &&
    (max >= 10 ** Math.min(8, decimals(dtype)) ||
      (!style.suppressSmall && (min < roundTo(dtype, 1e-4) || roundTo(dtype, max / min) > 1000)));

  let digits = style.precision;
  let width = 2;
  /** What stands before the point, after it, and the exponent. */
  const parts = (x: number, exact: boolean): string[] => {
    const size = Math.abs(x);
    const [text, exponent] = exponential ? scientific(size, dtype, digits, exact) : [positional(size, dtype, digits)];
    const [whole, fraction] = (sign(x) + text).split(".");
    return [whole, fraction, exponent === undefined ? "" : exponentText(exponent, width)];
  };
  const firsts = finite.map((x) => parts(x, false));
  let left = longest(firsts.map(([whole]) => whole));
  const right = longest(firsts.map(([, fraction]) => fraction));
  const tail = longest(firsts.map(([, , exponent]) => exponent));
  if (exponential) {
    digits = right;
    width = tail - 2;
  }
  const after = 1 + right + tail;
  if (finite.length < values.length) {
    left = Math.max(left, (plus || values.includes(Number.NEGATIVE_INFINITY) ? 4 : 3) - after);
  }
  return (x) => {
    if (!Number.isFinite(x)) {
      return (Number.isNaN(x) ? `${plus ? "+" : ""}nan` : `${sign(x)}inf`).padStart(left + after);
    }
    const [whole, fraction, exponent] = parts(x, exponential);
    return `${whole.padStart(left)}.${fraction.padEnd(right)}${exponent}`;
  };
}

/** The form in which all of these elements are printed. */
function formatOf(x: Strided, positions: readonly number[], style: Style): Format {
  const { dtype } = x;
  const data = arrayOf(x);
  if (dtype === "bool") return (position) => (data[position] ? " True" : "False");
  const width = widthOf(dtype);
  const part = (plus: 0 | 1): Format => {
    const read: (position: number) => number = (position) => partAt(data, dtype, width * position + plus);
    const format = floatFormat(positions.map(read), dtype, plus === 1, style);
    return (position) => format(read(position));
  };
  if (width === 2) {
    const [re, im] = [part(0), part(1)];
    // The j stands before the spaces that pad the fraction.
    return (position) => re(position) + im(position).replace(/ *$/, "j$&");
  }
  if (dtype.startsWith("float")) return part(0);
  const size = longest(positions.map((position) => String(data[position])));
  return (position) => String(data[position]).padStart(size);
}

/** The indices along an axis that are printed, and -1 for the ones left out. */
function shownIndices(length: number, edge: number): number[] {
  const all = Array.from({ length }, (_, i) => i);
  return length > 2 * edge ? [...all.slice(0, edge), -1, ...all.slice(length - edge)] : all;
}

/** One number as NumPy prints its scalars. */
function scalarText(x: number, dtype: DType, wholeTail: string): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
  const size = Math.abs(x);
  const sign = isNegative(x) ? "-" : "";
  if (size === 0 || (size >= 1e-4 && size < 10 ** decimals(dtype))) {
    const text = positional(size, dtype);
    return sign + (text.endsWith(".") ? text.slice(0, -1) + wholeTail : text);
  }
  const [mantissa, exponent] = scientific(size, dtype, 400, false);
  return sign + mantissa.replace(/\.$/, "") + exponentText(exponent);
}

function scalar(x: Strided): string {
  const { dtype } = x;
  const [data, offset] = [arrayOf(x), originOf(x)];
  if (dtype === "bool") return data[offset] ? "True" : "False";
  if (isComplex(dtype)) {
    const [re, im] = [partAt(data, dtype, 2 * offset), partAt(data, dtype, 2 * offset + 1)];
    const imaginary = `${scalarText(im, dtype, "")}j`;
    if (Object.is(re, 0)) return imaginary;
    return `(${scalarText(re, dtype, "")}${imaginary.startsWith("-") ? "" : "+"}${imaginary})`;
  }
  return dtype.startsWith("float") ? scalarText(partAt(data, dtype, offset), dtype, ".0") : String(data[offset]);
}

/** A tensor as NumPy's `str` prints it, or its `array2string` with options. */
export function print(x: Strided, options: PrintOptions = {}): string {
  if (x.shape.length === 0) return scalar(x);
  const style: Style = { ...usual, ...options };
  if (sizeOf(x.shape) === 0) return "[]";
  const edge = sizeOf(x.shape) > style.threshold ? style.edgeitems : Number.POSITIVE_INFINITY;
  const indices = x.shape.map((length) => shownIndices(length, edge));
  const positions = indices.reduce(
    (all, shown, axis) => all.flatMap((at) => shown.filter((i) => i >= 0).map((i) => at + i * x.steps[axis])),
    [originOf(x)],
  );
  const format = formatOf(x, positions, style);
  const rows = (axis: number, position: number, indent: string, width: number): string => {
    const at = (i: number): number => position + i * x.steps[axis];
    if (axis < x.shape.length - 1) {
      const parts = indices[axis].map((i) => (i < 0 ? "..." : rows(axis + 1, at(i), `${indent} `, width - 1)));
      return `[${parts.join("\n".repeat(x.shape.length - 1 - axis) + indent)}]`;
    }
    let text = "";
    let line = indent;
    indices[axis].forEach((i, k) => {
      const word = i < 0 ? "..." : format(at(i));
      const start = k === 0 ? line : `${line} `;
      // A word goes to the next line where it would touch the bracket, unless it has the line for itself already.
      if (start.length + word.length > width - 1 && start.length > indent.length) {
        text += `${start.trimEnd()}\n`;
        line = indent + word;
      } else line = start + word;
    });
    return `[${(text + line).slice(indent.length)}]`;
  };
  return rows(0, originOf(x), " ", style.maxLineWidth);
}

/** For the consoles of Node and Deno: the type, and the elements as NumPy prints them. */
export function inspect(x: Strided): string {
  const text = print(x);
  return `Tensor<[${x.shape.join(", ")}], ${x.dtype}>${text.includes("\n") ? "\n" : " "}${text}`;
}

/** For notebooks: the same text, and a table of up to two axes in HTML, made of the words of the text. */
export function display(x: Strided): Record<string, string> {
  const plain = { "text/plain": inspect(x) };
  if (x.shape.length === 0 || x.shape.length > 2 || sizeOf(x.shape) === 0) return plain;
  // Long rows take several lines, and the parts of complex numbers may stand apart.
  const rows = print(x)
    .replace("\n ...\n", "\n [...]\n")
    .split("]\n")
    .map((row) => (isComplex(x.dtype) ? row.replace(/([^j\s]) +(?=[+-])/g, "$1") : row).match(/[^[\]\s]+/g) ?? []);
  const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  return { ...plain, "text/html": `<table>${html}</table>` };
}
