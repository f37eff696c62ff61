import { add, constant, mad, mul, one, rint, scale } from "../build.ts";
import type { Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion } from "./expansion.ts";
import { atLeast, atMost, paired } from "./parts.ts";

/** What the exponentials of one format are made of. */
interface Constants {
  /** ln 2 = first + rest; products of `first` with exponents are exact (Cody and Waite). */
  readonly first: number;
  readonly rest: number;
  /** e^r = 1 + r + r² q(r) for |r| ≤ ln 2 / 2: the coefficients of q, by Remez' algorithm. */
  readonly q: readonly number[];
  /** e^least is less than half of the smallest subnormal number, e^most is infinite. */
  readonly least: number;
  readonly most: number;
}

const float64: Constants = {
  first: 0.6931471803691238,
  rest: 1.9082149292705877e-10,
  // The relative error of e^r is 2^-57.9.
  q: [
    0.500000000000001, 0.16666666666666413, 0.04166666666653081, 0.008333333333494303, 0.0013888888943480895,
    0.00019841269506576332, 2.4801493237434157e-5, 2.7557586596101322e-6, 2.7630203298214864e-7, 2.4999938967088316e-8,
  ],
  least: -746,
  most: 710,
};

const float32: Constants = {
  first: 0.693359375,
  rest: -2.1219444e-4,
  // 2^-28.3
  q: [0.4999999403953552, 0.1666652113199234, 0.04166838526725769, 0.008368708193302155, 0.0013814641861245036],
  least: -104,
  most: 89,
};

/** x = n ln 2 + r with |r| ≤ ln 2 / 2: n, and e^r − 1 = linear + curved, whose sum rounds once. */
function reduce(x: Num, { first, rest, q }: Constants): { n: Num; linear: Num; curved: Num } {
  const n = rint(mul(x, constant(Math.LOG2E)));
  const linear = mad(n, constant(-first), x);
  const error = mul(n, constant(-rest));
  const r = add(linear, error);
  return { n, linear, curved: mad(mul(r, r), paired(r, q), error) };
}

function exponential(x: Num, constants: Constants): Num {
  const { n, linear, curved } = reduce(atMost(atLeast(x, constants.least), constants.most), constants);
  return scale(add(one, add(linear, curved)), n);
}

/** Functions made of e^x = 2^n e^r (Tang, "Table-driven implementation of the exponential function", without a table). */
export const exponentials = {
  exp: {
    float64: { value: (x) => exponential(x, float64), holds: null },
    float32: { value: (x) => exponential(x, float32), holds: null },
  },
} satisfies Partial<Record<FunctionName, Expansion>>;
