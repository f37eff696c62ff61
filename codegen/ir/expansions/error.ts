import {
  abs,
  add,
  constant,
  copysign,
  div,
  gt,
  high,
  lt,
  mad,
  mul,
  neg,
  one,
  pow2,
  rint,
  scale,
  select,
  sub,
  zero,
} from "../build.ts";
import type { Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion } from "./expansion.ts";
import { type Constants, float32 as exponential32, float64 as exponential64, split } from "./exponential.ts";
import { atLeast, atMost, estrin, exactDifference, exactSum, headed, horner, paired } from "./parts.ts";

const EDGE = 0.9375;

/** What the error function of one format is made of, by Remez' algorithm. */
interface Polynomials {
  /** erf(x) / x − 1 for |x| ≤ 1 in x² less a number from the middle: the terms are small beside 1. */
  readonly middle: number;
  readonly near: readonly number[];
  /** log erfc(EDGE + v) in v, up to where erf rounds to 1: the absolute error of erfc counts. */
  readonly far: readonly number[];
  readonly most: number;
  readonly exponential: Constants;
}

const float64: Polynomials = {
  // 2^-56.8
  middle: 0.46875,
  near: [
    -0.025669645635301858, -0.28608929581373815, 0.08114466554767878, -0.018724447277756028, 0.003569117605579935,
    -0.000576069007283957, 8.04288154468215e-5, -9.881914269469354e-6, 1.0833587755558534e-6, -1.0719617296568932e-7,
    9.699127580915662e-9, -7.752412465948949e-10,
  ],
  // 2^-56.2
  far: [
    -1.687953126256929, -2.5340761022135747, -0.8350745000801877, -0.04414795951539374, 0.010665571102775636,
    -0.002064353908315523, 0.00022265563553436118, 4.126114931211306e-5, -3.2917903425378164e-5, 1.0905967644914123e-5,
    -2.116036705342694e-6, 4.4132671392262275e-8, 1.4954194723302276e-7, -6.783819700742186e-8, 1.8207983663830677e-8,
    -3.3398528619138715e-9, 4.1331518137267206e-10, -3.129622159722567e-11, 1.0976772423241335e-12,
  ],
  most: 5.95,
  exponential: exponential64,
};

const float32: Polynomials = {
  // 2^-29
  middle: 0.296875,
  near: [
    0.02599732205271721, -0.31571725010871887, 0.09146237373352051, -0.021357527002692223, 0.004103106912225485,
    -0.0006611401331610978, 7.857655873522162e-5,
  ],
  // 2^-28.7
  far: [
    -1.6879531145095825, -2.534076690673828, -0.8350717425346375, -0.04413985088467598, 0.010610920377075672,
    -0.0019869771786034107, 0.00020729501557070762,
  ],
  most: 3.9375,
  exponential: exponential32,
};

/** x + x p(x²), and beyond EDGE the sum 1 − e^(log erfc |x|), whose second term is small and need not be as accurate. */
function erf(x: Num, { middle, near, far, most, exponential }: Polynomials): Num {
  const size = abs(x);
  const logarithm = horner(sub(atMost(size, most), constant(EDGE)), far);
  const { n, linear, error } = split(logarithm, exponential);
  const r = add(linear, error);
  const rise = mad(mul(r, r), paired(r, exponential.q), r);
  const power = pow2(n);
  // 1 − 2^n is exact.
  const beyond = sub(sub(one, power), mul(power, rise));
  return select(
    lt(size, constant(EDGE)),
    mad(x, horner(sub(mul(x, x), constant(middle)), near), x),
    copysign(beyond, x),
  );
}

// Φ(x) = 1/2 + x w(x²) for |x| ≤ 7/8: 2^-59, with a first coefficient of two parts, and in float32 2^-29.
const centre64 = {
  first: 0.3989422804014327,
  rest: -2.5005490736567908e-17,
  others: [
    -0.06649038006690544, 0.009973557010035659, -0.001187328215477867, 0.00011543468759236172, -9.444656126810665e-6,
    6.659688806183804e-7, -4.1225585268489855e-8, 2.2718936468731924e-9, -1.1146526731720511e-10,
    4.2688268496999304e-12,
  ],
};
const centre32 = [
  0.3989422917366028, -0.06649070233106613, 0.009976046159863472, -0.0011936987284570932, 0.00011679362796712667,
];

// (a + 3/4) e^(a²/2) Φ(−a) in (a − 5) / (a + 5) for 3/4 ≤ a ≤ 39.5: 2^-57, with a first coefficient of two parts.
const tail64 = {
  first: 0.4422860036062862,
  rest: -2.497173059184398e-17,
  others: [
    -0.05568789301800595, 0.00201316545446214, 0.030223321701252616, -0.038364881037317486, 0.030390438365837363,
    -0.017418258040723254, 0.007116711754173374, -0.0017309600244233658, -2.577759739270506e-5, 0.0001974409972412587,
    -5.384794721544281e-5, -1.1557173346472257e-5, 9.377312117379978e-6, 9.847461513855383e-8, -1.3678116834625499e-6,
    1.0826927758603518e-7, 2.0474018327464355e-7, -2.288715996173871e-8, -3.052274048215799e-8, 2.5675497809272e-9,
    3.22478230238342e-9,
  ],
};
// a e^(a²/2) Φ(−a) in (a − 3/2) / (a + 3/2) for 5/8 ≤ a ≤ 14.5: 2^-26
const tail32 = [
  0.3086709976196289, 0.21112121641635895, -0.12629704177379608, -0.019797433167696, 0.01775692030787468,
  0.010790517553687096, 0.0008864187402650714, -0.002488743979483843, -0.0023151205386966467, -0.00038341127219609916,
  0.000998005154542625,
];

/** e^(−a²/2) = 2^n (1 + linear + curved): half of the digits of a have an exact square. */
function gauss(a: Num, { first, rest, q }: Constants): { n: Num; linear: Num; curved: Num } {
  const n = rint(mul(mul(a, a), constant(-0.5 * Math.LOG2E)));
  const upper = high(a);
  const linear = sub(mul(n, constant(-first)), mul(mul(upper, upper), constant(0.5)));
  const error = mad(n, constant(-rest), mul(sub(a, upper), mul(add(a, upper), constant(-0.5))));
  const r = add(linear, error);
  return { n, linear, curved: mad(mul(r, r), paired(r, q), error) };
}

/** A number as a sum of which the first term has half of the digits, so that its products are exact. */
interface Halves {
  readonly whole: Num;
  readonly upper: Num;
  readonly lower: Num;
}

/** a / (a + 3/4) */
function quotient(a: Num): Halves {
  const divisor = exactSum(constant(0.75), a);
  const inverse = div(one, divisor.high);
  const whole = mul(a, inverse);
  const upper = high(whole);
  const half = high(divisor.high);
  const rest = add(sub(divisor.high, half), divisor.low);
  return { whole, upper, lower: mul(sub(sub(a, mul(upper, half)), mul(upper, rest)), inverse) };
}

/** first + second + third, each of which is less than the one before. */
function halves(first: Num, second: Num, third: Num): Halves {
  const whole = add(first, add(second, third));
  const upper = high(whole);
  return { whole, upper, lower: add(add(sub(first, upper), second), third) };
}

/** The product of the upper halves, which is exact, and the rest of the product. */
const product = (x: Halves, y: Halves): readonly [Num, Num] => [
  mul(x.upper, y.upper),
  mad(x.upper, y.lower, mul(x.lower, y.whole)),
];

/** Beyond the centre x Φ(x) is relu(x) − a Φ(−a) for a = |x|: all factors of the product have digits to spare. */
function gelu64(x: Num): Num {
  const size = abs(x);
  const a = atMost(size, 39.5);
  const upper = high(a);
  const square = halves(mul(upper, upper), mul(sub(a, upper), add(a, upper)), zero);
  const weight = halves(
    constant(centre64.first),
    mul(square.whole, estrin(square.whole, centre64.others)),
    constant(centre64.rest),
  );
  const [bent, left] = product(square, weight);
  const near = exactSum(mul(x, constant(0.5)), bent);
  const centre = add(near.high, add(near.low, left));
  const t = div(sub(a, constant(5)), add(a, constant(5)));
  const { first, rest, others } = tail64;
  const series = halves(constant(first), mul(t, headed(t, others)), constant(rest));
  const [scaled, error] = product(quotient(a), series);
  const { n, linear, curved } = gauss(a, exponential64);
  const [tail, rounding] = product(halves(scaled, error, zero), halves(one, linear, curved));
  const below = neg(scale(add(tail, rounding), n));
  // Where the power would be subnormal it is nothing beside x.
  const power = pow2(atLeast(n, -1000));
  const less = exactDifference(x, mul(tail, power));
  const above = select(lt(x, constant(37)), add(less.high, sub(less.low, mul(rounding, power))), x);
  const far = select(lt(x, zero), below, above);
  return copysign(select(lt(size, constant(0.875)), centre, far), x);
}

function gelu32(x: Num): Num {
  const size = abs(x);
  const square = mul(x, x);
  const centre = mad(square, horner(square, centre32), mul(x, constant(0.5)));
  const a = atMost(size, 14.5);
  const t = div(sub(a, constant(1.5)), add(a, constant(1.5)));
  const { n, linear, curved } = gauss(a, exponential32);
  const scaled = horner(t, tail32);
  const tail = scale(mad(scaled, add(linear, curved), scaled), n);
  const far = sub(select(gt(x, zero), x, zero), tail);
  return copysign(select(lt(size, constant(0.625)), centre, far), x);
}

export const errors = {
  erf: {
    float64: { value: (x) => erf(x, float64), holds: null },
    float32: { value: (x) => erf(x, float32), holds: null },
  },
  gelu: {
    float64: { value: gelu64, holds: null },
    float32: { value: gelu32, holds: null },
  },
} satisfies Partial<Record<FunctionName, Expansion>>;
