import {
  abs,
  add,
  constant,
  copysign,
  div,
  gt,
  high,
  mad,
  mul,
  neg,
  one,
  pow2,
  rint,
  select,
  sub,
  trunc,
} from "../build.ts";
import type { Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion } from "./expansion.ts";
import { atLeast, atMost, exactDifference, exactSum, paired, type Sum } from "./parts.ts";

/**
 * −x / y to little more than half an ulp. The quotient's first 26 bits times those of y are exact, and so is what the
 * product leaves of x; the rest of the quotient is that remainder divided.
 */
function minusQuotient(x: Sum, y: Sum): Num {
  const inverse = div(constant(-1), y.high);
  const first = high(mul(x.high, inverse));
  const top = high(y.high);
  const rest = add(sub(y.high, top), y.low);
  const remainder = add(mad(first, rest, mad(first, top, x.high)), x.low);
  return mad(remainder, inverse, first);
}

/** ln 2 / 2 = first + rest: products of `first` with integers up to 2^11 are exact. */
const first = 0.3465735902796041;
const rest = 3.6855012825838994e-13;
/** tanh r = r + r³ p(r²) for |r| ≤ ln 2 / 4: the coefficients of p, by Remez' algorithm. The relative error is 2^-57.7. */
const p = [
  -0.333333333333325, 0.1333333333278899, -0.05396825278909336, 0.021869371145294643, -0.008857320880663017,
  0.0034449659801789783,
];

/**
 * e^−2a = 2^n (1 − t) / (1 + t) with t = tanh r = linear + curved, a = −n ln 2 / 2 + r and |r| ≤ ln 2 / 4: a short
 * polynomial and one division, which the functions made of e^−2a need anyway.
 */
function halves(a: Num, n: Num): { linear: Num; curved: Num } {
  const linear = mad(n, constant(first), a);
  const error = mul(n, constant(rest));
  const r = add(linear, error);
  const square = mul(r, r);
  return { linear, curved: mad(mul(r, square), paired(square, p), error) };
}

/** With q = 2^n: (1 − q + (1 + q) t) / (1 + q + (1 − q) t) for a = |x|. */
function tanh64(x: Num): Num {
  // The result is 1 to the last bit.
  const a = atMost(abs(x), 22);
  const n = rint(mul(a, constant(-2 * Math.LOG2E)));
  const { linear, curved } = halves(a, n);
  const q = pow2(n);
  const t = add(linear, curved);
  const plus = exactSum(one, q);
  const minus = exactDifference(one, q);
  const bottom = exactSum(plus.high, sub(t, mul(q, t)));
  // Here t takes part with all its digits: near 0 it is the result.
  const scaled = exactSum(linear, mul(q, linear));
  const top = exactSum(minus.high, scaled.high);
  return copysign(
    minusQuotient(
      { high: top.high, low: add(top.low, add(minus.low, mad(plus.high, curved, scaled.low))) },
      { high: bottom.high, low: add(bottom.low, plus.low) },
    ),
    x,
  );
}

/** tanh r = r + r³ p(r²) for 0 ≤ r ≤ 0.62; 2^-28. */
const p32 = [
  -0.3333328664302826, 0.13331595063209534, -0.0537525936961174, 0.020681777969002724, -0.005753553006798029,
];

/**
 * Below 0.62 the polynomial. Above, a = n ln 2 / 2 + r with r from 0.273 to 0.62, so that the same polynomial does, and
 * tanh a = 1 − 2 (1 − t) / (2^n (1 + t) + 1 − t), where the errors of the quotient count by less than a half.
 */
function tanh32(x: Num): Num {
  const a = atMost(abs(x), 10);
  // −n: zero below 0.62.
  const n = trunc(mad(a, constant(-2 * Math.LOG2E), constant(0.7889)));
  const r = mad(n, constant(Math.LN2 / 2), a);
  const square = mul(r, r);
  const t = mad(mul(r, square), paired(square, p32), r);
  const small = mul(pow2(n), sub(one, t));
  const far = sub(one, div(add(small, small), add(add(one, t), small)));
  return copysign(select(gt(n, constant(-0.5)), t, far), x);
}

/** (1 + t) / (1 + t + q (1 − t)) with q = 2^n and x = −n ln 2 + 2 r, so that n is negative where x is not. */
function sigmoid64(x: Num): Num {
  const half = mul(atMost(atLeast(x, -746), 40), constant(0.5));
  const n = rint(mul(half, constant(-2 * Math.LOG2E)));
  const { linear, curved } = halves(half, n);
  // Below 2^−1000 the rest of the power is multiplied at the end.
  const most = atMost(n, 1000);
  const q = pow2(most);
  const t = add(linear, curved);
  const plus = exactSum(q, one);
  const bottom = exactSum(plus.high, sub(t, mul(q, t)));
  const top = exactSum(one, linear);
  const minus = minusQuotient(
    { high: top.high, low: add(top.low, curved) },
    { high: bottom.high, low: add(bottom.low, plus.low) },
  );
  return mul(neg(minus), pow2(sub(most, n)));
}

/** tanh r = r + r³ p(r²) for |r| ≤ ln 2 / 4; 2^-36. */
const short32 = [-0.33333319425582886, 0.13330820202827454, -0.052645858377218246];

function sigmoid32(x: Num): Num {
  const half = mul(atMost(atLeast(x, -104), 20), constant(0.5));
  const n = rint(mul(half, constant(-2 * Math.LOG2E)));
  const linear = mad(n, constant(0.3466796875), half);
  const error = mul(n, constant(-1.0609722e-4));
  const r = add(linear, error);
  const square = mul(r, r);
  const t = add(linear, mad(mul(r, square), paired(square, short32), error));
  const most = atMost(n, 100);
  const top = add(one, t);
  const low = sub(one, t);
  const result = div(top, mad(pow2(most), low, top));
  // What 1 + t and 1 − t lose to rounding changes the result by nearly this part of itself.
  const lost = sub(add(t, t), sub(top, low));
  return mul(mad(mul(result, sub(one, result)), lost, result), pow2(sub(most, n)));
}

/** Functions of e^x that are quotients. */
export const logistics = {
  sigmoid: {
    float64: { value: sigmoid64, holds: null },
    float32: { value: sigmoid32, holds: null },
  },
  tanh: {
    float64: { value: tanh64, holds: null },
    float32: { value: tanh32, holds: null },
  },
} satisfies Partial<Record<FunctionName, Expansion>>;
