import {
  abs,
  add,
  and,
  constant,
  copysign,
  div,
  eq,
  ge,
  gt,
  high,
  le,
  lift,
  mad,
  mul,
  ne,
  nearExponent,
  nearSignificand,
  neg,
  one,
  or,
  pow2,
  rint,
  select,
  sub,
  zero,
} from "../build.ts";
import type { Bool, Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion, Formula } from "./expansion.ts";
import { paired } from "./parts.ts";

/** A number as a sum: the first part has few digits, so that its products are exact. */
interface Parts {
  readonly head: Num;
  readonly tail: Num;
}

/** What differs between the two formats. The unit of logarithms is such that log 2 is `log2` = 3/2 ln 2. */
interface Format {
  /** Products of the head by an exponent are exact. */
  readonly log2: { readonly head: number; readonly tail: number };
  readonly perLog2: number;
  /** 3 (artanh s) / s = 3 + u + u² (c0 + c1 u + …) for u = s², m from 0.695 to 1.39. */
  readonly artanh: readonly number[];
  /** 2^(r / log 2) = 1 + c0 r + c1 r² + … for |r| ≤ log 2 / 2. */
  readonly power: readonly number[];
  /** Numbers plus this are integers, which are in the lowest bits. */
  readonly shifter: number;
  /** Exponents of x and of the result are at most this. */
  readonly most: number;
}

const float64: Format = {
  log2: { head: 1.039720770839267, tail: 6.509030338887058e-13 },
  perLog2: 0.9617966939259756,
  // 2^−65
  artanh: [
    0.6000000000000667, 0.4285714285357122, 0.3333333406049755, 0.27272652212288123, 0.23081242951988742,
    0.19859855422675535, 0.20025699422659674,
  ],
  // 2^−56.7
  power: [
    0.6666666666666666, 0.22222222222222252, 0.04938271604938346, 0.008230452674876083, 0.0010973936899875275,
    0.00012193263264130539, 1.1612631561499475e-5, 9.677158735773158e-7, 7.168329271713612e-8, 4.791154359845426e-9,
    2.8933684288618954e-10,
  ],
  shifter: 1.5 * 2 ** 52,
  most: 1020,
};

const float32: Format = {
  log2: { head: 1.039703369140625, tail: 1.7401698642061092e-5 },
  perLog2: 0.9617967009544373,
  // 2^−36
  artanh: [0.6000030636787415, 0.4281274378299713, 0.3531668782234192],
  // 2^−28
  power: [
    0.6666666865348816, 0.2222221940755844, 0.0493820421397686, 0.008230806328356266, 0.0011027130531147122,
    0.00012130346294725314,
  ],
  shifter: 1.5 * 2 ** 23,
  most: 124,
};

const split = (x: Num): Parts => {
  const head = high(x);
  return { head, tail: sub(x, head) };
};

/** s = (m − 1) / (m + 1) in one number, and in two: what the head leaves of m − 1 is divided again (Dekker). */
function quotient(m: Num): Parts & { readonly whole: Num } {
  const f = sub(m, one);
  const sum = add(m, one);
  const inverse = div(one, sum);
  const whole = mul(f, inverse);
  const head = high(whole);
  // first + second is m + 1, exactly.
  const first = high(sum);
  const second = sub(m, sub(first, one));
  const rest = mad(neg(head), second, mad(neg(head), first, f));
  return { whole, head, tail: mul(rest, inverse) };
}

/**
 * log x = k log 2 + log m for x > 0 in two parts, and k (after fdlibm's e_pow.c). Whatever the last sums wait for is as short as
 * it can be: the first part comes from rough values, which are there sooner, and the second from what they lack.
 */
function logarithm(x: Num, { log2, artanh }: Format): Parts & { readonly k: Num; readonly rough: Num } {
  const k = nearExponent(x);
  const s = quotient(nearSignificand(x));
  // u = square + lost
  const square = mul(s.head, s.head);
  const lost = mul(add(s.whole, s.head), s.tail);
  const u = add(square, lost);
  const roughly = mul(s.whole, s.whole);
  const series = paired(roughly, artanh);
  const rest = mad(mul(u, u), series, lost);
  // 3 + u + u² (c0 + …) = factor + missing
  const three = constant(3);
  const rough = mad(mul(roughly, roughly), series, add(roughly, three));
  const factor = high(rough);
  const missing = sub(rest, sub(sub(factor, three), square));
  const whole = mul(k, constant(log2.head));
  const sum = mad(s.whole, rough, whole);
  const head = high(sum);
  const short = sub(sub(head, whole), mul(s.head, factor));
  const given = sub(mad(s.tail, factor, mul(k, constant(log2.tail))), short);
  return { k, rough: sum, head, tail: mad(s.whole, missing, given) };
}

interface Reduced {
  readonly k: Num;
  readonly shifted: Num;
  readonly n: Num;
  readonly r: Num;
}

/** log2 of a power to an integer, `shifted` by what puts it in the lowest bits, and y log x − n log 2. */
function reduce(x: Num, y: Num, format: Format): Reduced {
  const { log2, perLog2, shifter } = format;
  const log = logarithm(x, format);
  const shifted = mad(mul(y, constant(perLog2)), log.rough, constant(shifter));
  const n = sub(shifted, constant(shifter));
  const by = split(y);
  const first = mad(n, constant(-log2.head), mul(by.head, log.head));
  const second = mad(y, log.tail, mad(by.tail, log.head, mul(n, constant(-log2.tail))));
  return { k: log.k, shifted, n, r: add(first, second) };
}

/** c0 r + c1 r² + …, where c0 r is rounded only once more but for the sum. */
function exponential(r: Num, [first, ...others]: readonly number[]): Num {
  const square = mul(r, r);
  return mad(square, paired(r, others), mul(r, constant(first)));
}

const isInteger = (y: Num): Bool => eq(rint(y), y);

/** Whether the exponents of x and of the result are ordinary. */
function isNormal({ k, n }: Reduced, { most }: Format): Bool {
  const [first, second] = [abs(n), abs(k)];
  return le(select(gt(second, first), second, first), constant(most));
}

/** |x|^y = 2^n · e^r, with the sign of x where y is odd. */
function power(format: Format): Formula {
  return {
    value: (x, y) => {
      const { n, r } = reduce(abs(x), y, format);
      const scale = pow2(n);
      const size = mad(scale, exponential(r, format.power), scale);
      const half = mul(y, constant(0.5));
      const odd = and(isInteger(y), ne(rint(half), half));
      return copysign(select(eq(x, zero), zero, size), select(odd, x, zero));
    },
    holds: (x, y) => {
      const normal = isNormal(reduce(abs(x), y, format), format);
      return and(or(normal, and(eq(x, zero), gt(y, zero))), or(ge(x, zero), isInteger(y)));
    },
    usual: {
      value: (x, y) => {
        const { shifted, r } = reduce(x, y, format);
        return lift(add(one, exponential(r, format.power)), shifted);
      },
      // The sign bit makes exponents of numbers below 0 large.
      holds: (x, y) => isNormal(reduce(x, y, format), format),
    },
  };
}

/** Powers, within 1.5 ulp; ordinary exponents of 2 only, of x and of the result. */
export const powers = {
  pow: { float64: power(float64), float32: power(float32) },
} satisfies Partial<Record<FunctionName, Expansion>>;
