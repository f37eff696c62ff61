import {
  abs,
  add,
  and,
  constant,
  copysign,
  eq,
  exponent,
  floor,
  ge,
  high,
  le,
  mad,
  mul,
  neg,
  one,
  or,
  pow2,
  select,
  significand,
  sub,
  zero,
} from "../build.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion, Formula } from "./expansion.ts";
import { horner } from "./parts.ts";

/** What differs between the two formats. */
interface Format {
  readonly least: number;
  readonly most: number;
  readonly third: number;
  /** 2^(−1/3), 2^(−2/3) */
  readonly roots: readonly [number, number];
  /** (1 − h)^(−1/3) = 1 + h (c0 + c1 h + …): as many as half of the digits need, for |h| < 2^−13. */
  readonly series: readonly number[];
}

const float64: Format = {
  least: 2 ** -1022,
  most: Number.MAX_VALUE,
  third: 1 / 3,
  roots: [0.7937005259840998, 0.6299605249474366],
  series: [1 / 3, 2 / 9],
};

const float32: Format = {
  least: 2 ** -126,
  most: (2 - 2 ** -23) * 2 ** 127,
  third: Math.fround(1 / 3),
  roots: [0.7937005162239075, 0.6299605369567871],
  series: [Math.fround(1 / 3)],
};

/** m^(−1/3) for m from 1 to 2, within 2^−14.7 of it. */
const inverseRoot = [
  1.6700067520141602, -1.1728802919387817, 0.6954827308654785, -0.2212378829717636, 0.02859102375805378,
];

/** |x| = 2^(3 q) t with t from 1 to 8; z is t^(−1/3), and c = t z² with half of its digits is corrected by t − c³, exactly. */
function cbrt({ least, most, third, roots, series }: Format): Formula {
  return {
    value: (x) => {
      const size = abs(x);
      const e = exponent(size);
      const q = floor(mad(e, constant(third), constant(0.125)));
      const rest = mad(q, constant(-3), e);
      const m = significand(size);
      const t = mul(m, pow2(rest));
      const scale = select(eq(rest, zero), one, select(eq(rest, one), constant(roots[0]), constant(roots[1])));
      const first = mul(horner(m, inverseRoot), scale);
      const h = mad(neg(t), mul(mul(first, first), first), one);
      const z = mad(first, mul(h, horner(h, series)), first);
      const square = mul(z, z);
      const c = high(mul(t, square));
      const cc = mul(c, c);
      const head = high(cc);
      const residue = mad(neg(c), sub(cc, head), mad(neg(c), head, t));
      // c³ + 3 c² d + 3 c d² = t, where 1 / c is z (1 + d z)
      const d = mul(residue, mul(square, constant(third)));
      const root = mul(add(c, mad(mul(d, d), z, d)), pow2(q));
      return copysign(select(eq(x, zero), zero, root), x);
    },
    holds: (x) => or(and(ge(abs(x), constant(least)), le(abs(x), constant(most))), eq(x, zero)),
  };
}

/** The cube root, of negative numbers too, within 0.7 ulp. */
export const roots = {
  cbrt: { float64: cbrt(float64), float32: cbrt(float32) },
} satisfies Partial<Record<FunctionName, Expansion>>;
