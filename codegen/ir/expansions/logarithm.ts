import {
  abs,
  add,
  and,
  constant,
  copysign,
  div,
  ge,
  gt,
  high,
  le,
  mad,
  mul,
  nearExponent,
  nearSignificand,
  neg,
  one,
  pow2,
  select,
  sub,
  zero,
} from "../build.ts";
import type { Bool, Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion, Formula } from "./expansion.ts";
import { exponentials } from "./exponential.ts";
import { paired } from "./parts.ts";

/** What differs between the two formats. */
interface Format {
  /** The smallest and the largest normal number. */
  readonly least: number;
  readonly most: number;
  /** Numbers up to this have an inverse that is normal. */
  readonly large: number;
  /** log 2 in two parts: the product of the first by an exponent is exact. */
  readonly ln2: readonly [high: number, low: number];
  /** With s = (m − 1) / (m + 1), z = s²: (log m) / s − 2 = z (c0 + c1 z + …) for m from 0.695 to 1.39. */
  readonly atanh: readonly number[];
}

const float64: Format = {
  least: 2 ** -1022,
  most: Number.MAX_VALUE,
  large: 2 ** 1021,
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
  large: 2 ** 125,
  ln2: [0.693145751953125, 1.428606765330187e-6],
  // 2^−29.6
  atanh: [0.6666681170463562, 0.3997285068035126, 0.30003637075424194],
};

/** Positive normal numbers. */
const isNormal = (x: Num, { least, most }: Format): Bool => and(ge(x, constant(least)), le(x, constant(most)));

/** With f = m − 1, log m = f − s (f − r) for m from 0.695 to 1.39 (fdlibm's e_log.c). */
function parts(m: Num, { atanh }: Format): { f: Num; s: Num; r: Num } {
  const f = sub(m, one);
  const s = div(f, add(m, one));
  const z = mul(s, s);
  return { f, s, r: mul(z, paired(z, atanh)) };
}

/** k log 2 + log m − `less`, which is small. */
function natural(k: Num, m: Num, format: Format, less: ((s: Num) => Num) | null = null): Num {
  const [high, low] = format.ln2;
  const { f, s, r } = parts(m, format);
  const rest = less === null ? mul(k, constant(-low)) : mad(k, constant(-low), less(s));
  return mad(k, constant(high), sub(f, mad(s, sub(f, r), rest)));
}

function logOf(format: Format): Formula {
  return {
    value: (x) => natural(nearExponent(x), nearSignificand(x), format),
    holds: (x) => isNormal(x, format),
  };
}

/** 1 + x = 2^k (1 + f + c), where c is what the rounded sum lost: log(1 + f) + c / (1 + f), 1 / (1 + f) ≈ 1 − 2 s (1 − s). */
function log1pOf(format: Format): Formula {
  return {
    value: (x) => {
      const sum = add(one, x);
      const k = nearExponent(sum);
      const c = mul(sub(x, sub(sum, one)), pow2(neg(k)));
      const minus = neg(c);
      const log = natural(k, nearSignificand(sum), format, (s) => mad(add(s, s), mad(minus, s, c), minus));
      return copysign(log, x);
    },
    holds: (x) => and(gt(x, constant(-1)), le(x, constant(format.large))),
  };
}

/** A constant in two parts, the first with half of the digits, and their rounded sum. */
type Digits = readonly [head: number, tail: number, whole: number];

/** In units of another base, k ofTwo + perE log(1 + f), with constants and f of two parts (FreeBSD's e_log2.c). */
function logTo(perE: Digits, ofTwo: readonly [head: number, tail: number], format: Format): Formula {
  return {
    value: (x) => {
      const k = nearExponent(x);
      const { f, s, r } = parts(nearSignificand(x), format);
      const square = mul(mul(f, constant(0.5)), f);
      const head = high(sub(f, square));
      const tail = mad(s, add(square, r), sub(sub(f, head), square));
      const part = mul(head, constant(perE[0]));
      const whole = mul(k, constant(ofTwo[0]));
      const sum = add(whole, part);
      const small = mad(head, constant(perE[1]), mad(tail, constant(perE[2]), mul(k, constant(ofTwo[1]))));
      return add(sum, add(sub(part, sub(sum, whole)), small));
    },
    holds: (x) => isNormal(x, format),
  };
}

/** max(x, y) + log(1 + e^−|x − y|), as NumPy has it. The difference of equal infinities is NaN. */
function logaddexp(format: "float64" | "float32"): Formula {
  const exp = exponentials.exp[format].value;
  const { value } = log1pOf(format === "float64" ? float64 : float32);
  return {
    value: (x, y) => add(select(gt(x, y), x, y), value(exp(neg(abs(sub(x, y)))))),
    holds: (x, y) => ge(abs(sub(x, y)), zero),
  };
}

/** Logarithms of positive normal numbers, within 0.95 ulp. */
export const logarithms = {
  log: { float64: logOf(float64), float32: logOf(float32) },
  log1p: { float64: log1pOf(float64), float32: log1pOf(float32) },
  log2: {
    float64: logTo([1.4426950216293335, 1.9259629911266175e-8, Math.LOG2E], [1, 0], float64),
    float32: logTo([1.4423828125, 0.00031222839606925845, 1.4426950216293335], [1, 0], float32),
  },
  log10: {
    float64: logTo(
      [0.4342944771051407, 4.798111141615973e-9, Math.LOG10E],
      [0.30102999566361177, 3.694239077158931e-13],
      float64,
    ),
    float32: logTo(
      [0.4342041015625, 9.038033749675378e-5, 0.4342944920063019],
      [0.301025390625, 4.605039066518657e-6],
      float32,
    ),
  },
  logaddexp: { float64: logaddexp("float64"), float32: logaddexp("float32") },
} as const satisfies Partial<Record<FunctionName, Expansion>>;
