import {
  abs,
  add,
  constant,
  copysign,
  gt,
  high,
  le,
  lift,
  mad,
  mul,
  not,
  one,
  pow2,
  rint,
  scale,
  sub,
} from "../build.ts";
import type { Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion, Formula } from "./expansion.ts";
import { atLeast, atMost, exactDifference, exactSum, paired } from "./parts.ts";

/** What the exponentials of one format are made of. */
export interface Constants {
  /** ln 2 = first + rest; products of `first` with exponents are exact (Cody and Waite). */
  readonly first: number;
  readonly rest: number;
  /** e^r = 1 + r + r² q(r) for |r| ≤ ln 2 / 2: the coefficients of q, by Remez' algorithm. */
  readonly q: readonly number[];
  /** e^none is 0, as both factors of 2^n are: processors take long for products that become 0. */
  readonly none: number;
  /** e^least is less than half of the smallest subnormal number, e^most is infinite. */
  readonly least: number;
  readonly most: number;
  /** Up to here, on both sides, e^x is normal. */
  readonly normal: number;
  /** Numbers plus this are integers, which are in the lowest bits. */
  readonly shifter: number;
  /** The same for powers of 2, on both sides. */
  readonly bound: number;
  /** ln 2 = upper + lower: products of `upper` with half of the digits of a number are exact. */
  readonly upper: number;
  readonly lower: number;
}

export const float64: Constants = {
  first: 0.6931471803691238,
  rest: 1.9082149292705877e-10,
  // The relative error of e^r is 2^-57.9.
  q: [
    0.500000000000001, 0.16666666666666413, 0.04166666666653081, 0.008333333333494303, 0.0013888888943480895,
    0.00019841269506576332, 2.4801493237434157e-5, 2.7557586596101322e-6, 2.7630203298214864e-7, 2.4999938967088316e-8,
  ],
  none: -1418.17,
  least: -746,
  most: 710,
  normal: 708,
  shifter: 1.5 * 2 ** 52,
  bound: 1076,
  upper: 0.693147175014019,
  lower: 5.5459262969660605e-9,
};

export const float32: Constants = {
  first: 0.693359375,
  rest: -2.1219444e-4,
  // 2^-28.3
  q: [0.4999999403953552, 0.1666652113199234, 0.04166838526725769, 0.008368708193302155, 0.0013814641861245036],
  none: -176.05,
  least: -104,
  most: 89,
  normal: 87,
  shifter: 1.5 * 2 ** 23,
  bound: 151,
  upper: 0.693115234375,
  lower: 3.1946184945309415e-5,
};

interface Split {
  readonly n: Num;
  readonly shifted: Num;
  readonly linear: Num;
  readonly error: Num;
}

/** x = n ln 2 + r with |r| ≤ ln 2 / 2, and r = linear + error, of which `linear` is exact; `shifted` is n + shifter. */
export function split(x: Num, constants: Constants): Split {
  const { first, rest, shifter } = constants;
  const shifted = mad(x, constant(Math.LOG2E), constant(shifter));
  const n = sub(shifted, constant(shifter));
  return { n, shifted, linear: mad(n, constant(-first), x), error: mul(n, constant(-rest)) };
}

/** e^r − 1 − linear for r = linear + error: what is added to `linear`, so that the sum rounds once. */
export function curve(linear: Num, error: Num, { q }: Constants): Num {
  const r = add(linear, error);
  return mad(mul(r, r), paired(r, q), error);
}

const risen = (linear: Num, error: Num, constants: Constants): Num =>
  add(one, add(linear, curve(linear, error, constants)));

/** In float32 1 + (r + r² q), in which r has been rounded: two operations less, for a tenth of an ulp. */
function shortly(linear: Num, n: Num, { rest, q }: Constants): Num {
  const r = mad(n, constant(-rest), linear);
  return add(one, mad(mul(r, r), paired(r, q), r));
}

function exp(constants: Constants): Formula {
  const power = ({ n, linear, error }: Split): Num =>
    constants === float32 ? shortly(linear, n, constants) : risen(linear, error, constants);
  return {
    value: (x) => {
      const parts = split(atMost(atLeast(x, constants.none), constants.most), constants);
      return scale(power(parts), parts.n);
    },
    holds: null,
    usual: {
      value: (x) => {
        const parts = split(x, constants);
        return lift(power(parts), parts.shifted);
      },
      holds: (x) => le(abs(x), constant(constants.normal)),
    },
  };
}

/** The fraction of x times ln 2, exactly but for what goes to `error`, is the argument of e. */
function exp2(x: Num, constants: Constants): Num {
  const { bound, upper, lower } = constants;
  const bounded = atMost(atLeast(x, -bound), bound);
  const n = rint(bounded);
  const fraction = sub(bounded, n);
  const top = high(fraction);
  const linear = mul(top, constant(upper));
  const error = mad(sub(fraction, top), constant(upper), mul(fraction, constant(lower)));
  return scale(risen(linear, error, constants), n);
}

/** 2^n − 1 + 2^n (linear + curved). From −40 down it is −1. */
function expm1(x: Num, constants: Constants): Num {
  const { n, linear, error } = split(atLeast(x, -40), constants);
  const power = pow2(n);
  const base = exactDifference(power, one);
  const sum = exactSum(base.high, mul(power, linear));
  const low = mad(power, curve(linear, error, constants), add(sum.low, base.low));
  return copysign(add(sum.high, low), x);
}

// Beyond, 2^n may be infinite.
const upTo = (most: number) => (x: Num) => not(gt(x, constant(most)));

/** Functions made of e^x = 2^n e^r (Tang, "Table-driven implementation of the exponential function", without a table). */
export const exponentials = {
  exp: {
    float64: exp(float64),
    float32: exp(float32),
  },
  exp2: {
    float64: { value: (x) => exp2(x, float64), holds: null },
    float32: { value: (x) => exp2(x, float32), holds: null },
  },
  expm1: {
    float64: { value: (x) => expm1(x, float64), holds: upTo(709) },
    float32: { value: (x) => expm1(x, float32), holds: upTo(88) },
  },
} satisfies Partial<Record<FunctionName, Expansion>>;
