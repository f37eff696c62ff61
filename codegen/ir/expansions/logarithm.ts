import { add, and, constant, div, ge, le, mad, mul, nearExponent, nearSignificand, one, sub } from "../build.ts";
import type { Bool, Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion, Formula } from "./expansion.ts";
import { paired } from "./parts.ts";

/** What differs between the two formats. */
interface Format {
  /** The smallest and the largest normal number. */
  readonly least: number;
  readonly most: number;
  /** log 2 in two parts: the product of the first by an exponent is exact. */
  readonly ln2: readonly [high: number, low: number];
  /** With s = (m − 1) / (m + 1), z = s²: (log m) / s − 2 = z (c0 + c1 z + …) for m from 0.695 to 1.39. */
  readonly atanh: readonly number[];
}

const float64: Format = {
  least: 2 ** -1022,
  most: Number.MAX_VALUE,
  ln2: [0.6931471803691238, 1.9082149292705877e-10],
  // 2^−58.3
  atanh: [
    0.6666666666666801, 0.39999999998948554, 0.28571428850385927, 0.2222218717377818, 0.18184168141367632,
    0.1529841342540124, 0.1495348320353075,
  ],
};

const float32: Format = {
  least: 2 ** -126,
  most: (2 - 2 ** -23) * 2 ** 127,
  ln2: [0.693145751953125, 1.428606765330187e-6],
  // 2^−29.6
  atanh: [0.6666677594184875, 0.39977583289146423, 0.2987079620361328],
};

/** Positive normal numbers. */
const isNormal = (x: Num, { least, most }: Format): Bool => and(ge(x, constant(least)), le(x, constant(most)));

function logOf(format: Format): Formula {
  const { ln2, atanh } = format;
  return {
    value: (x) => {
      const k = nearExponent(x);
      const m = nearSignificand(x);
      const f = sub(m, one);
      const s = div(f, add(m, one));
      const z = mul(s, s);
      const r = mul(z, paired(z, atanh));
      const small = mad(s, sub(f, r), mul(k, constant(-ln2[1])));
      return mad(k, constant(ln2[0]), sub(f, small));
    },
    holds: (x) => isNormal(x, format),
  };
}

export const logarithms = {
  log: { float64: logOf(float64), float32: logOf(float32) },
} as const satisfies Partial<Record<FunctionName, Expansion>>;
