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
  lt,
  mad,
  mul,
  neg,
  one,
  or,
  select,
  sqrt,
  sub,
  two,
  zero,
} from "../build.ts";
import type { Bool, Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion } from "./expansion.ts";
import { atLeast, atMost, estrin, exactSum } from "./parts.ts";

/** A part of a turn as a sum of two numbers. */
interface Part {
  readonly upper: number;
  readonly lower: number;
}

/** π/4: multiples of `upper`, and their sums with half of the digits of a number, are exact. */
const eighth64: Part = { upper: 0.7853981554508209, lower: 7.946627386764098e-9 };
const eighth32: Part = { upper: 0.78515625, lower: 0.00024191339616663754 };
/** π/2 to all digits. */
const quarter64: Part = { upper: 1.5707963267948966, lower: 6.123233995736766e-17 };
const quarter32: Part = { upper: 1.5707963705062866, lower: -4.371138828673793e-8 };

const half = constant(0.5);

/** The constants of one format for the arc sine. */
interface Sines {
  /** (asin s / s − 1) / s² as a polynomial in s² for |s| ≤ 1/2. */
  readonly series: readonly number[];
  readonly eighth: Part;
  /** Root less the upper half of its digits: up to its own rounding error in float64, where that counts. */
  lower(square: Num, root: Num, upper: Num): Num;
}

const sines64: Sines = {
  // 2^-56 of asin s
  series: [
    0.16666666666665408, 0.0750000000033715, 0.044642856828201925, 0.03038195914272017, 0.02237175790182904,
    0.01735970713191182, 0.013885211087963062, 0.012169376722058395, 0.006527244228406119, 0.01953030302991071,
    -0.016227497354297175, 0.031914519478912655,
  ],
  eighth: eighth64,
  // The residue of the square is exact. Not 0 / 0 at 1.
  lower: (square, root, upper) => div(sub(square, mul(upper, upper)), atLeast(add(root, upper), 1e-300)),
};
const sines32: Sines = {
  // 2^-27.6
  series: [0.16666752099990845, 0.074953094124794, 0.04546914994716644, 0.024184776470065117, 0.04215831309556961],
  eighth: eighth32,
  lower: (_, root, upper) => sub(root, upper),
};

/** asin |x| = base + rest, and acos |x| = root + more where |x| > 1/2. */
interface Arc {
  readonly base: Num;
  readonly rest: Num;
  readonly root: Num;
  readonly more: Num;
}

/**
 * asin a for a ≤ 1/2, else π/2 − 2 asin √((1 − a) / 2) (fdlibm, e_asin.c). The first half of the digits of the root makes
 * an exact difference with that of π/2, and the others go to the rest.
 */
function arc(a: Num, { series, eighth, lower }: Sines): Arc {
  const square = select(gt(a, half), mul(sub(one, a), half), mul(a, a));
  const root = sqrt(square);
  const upper = high(root);
  const terms = mul(square, estrin(square, series));
  const more = mul(two, mad(root, terms, lower(square, root, upper)));
  return {
    base: select(gt(a, half), sub(constant(2 * eighth.upper), mul(two, upper)), a),
    rest: select(gt(a, half), sub(constant(2 * eighth.lower), more), mul(a, terms)),
    root: mul(two, upper),
    more,
  };
}

function asin(x: Num, sines: Sines): Num {
  const { base, rest } = arc(abs(x), sines);
  return copysign(add(base, rest), x);
}

/** π/2 − asin x, where that does not cancel. */
function acos(x: Num, sines: Sines, quarter: Part): Num {
  const { base, rest, root, more } = arc(abs(x), sines);
  const sign = copysign(one, x);
  const inner = sub(mad(sign, neg(rest), constant(quarter.lower)), mul(sign, base));
  return select(gt(x, half), add(root, more), add(constant(quarter.upper), inner));
}

// (atan q / q − 1) / q² as a polynomial in q² for |q| ≤ 1/2: 2^-57.8 of atan q, in float32 2^-27.5.
const tangents64 = [
  -0.3333333333333298, 0.19999999999903084, -0.14285714276382785, 0.1111111065947845, -0.09090896240341505,
  0.0769207383842685, -0.06663809818557848, 0.05858293302820266, -0.051219801462027294, 0.041864309415000876,
  -0.027433755568517456, 0.010116004355322778,
];
const tangents32 = [
  -0.3333323299884796, 0.19994166493415833, -0.14174173772335052, 0.10155516117811203, -0.051243770867586136,
];

/** An angle of `eighths` times π/4 and atan(numerator / (denominator + lost)), of which the quotient is at most 1/2. */
interface Angle {
  readonly numerator: Num;
  readonly denominator: Num;
  readonly lost: Num;
  readonly eighths: Num;
}

/** The quotient is a sum of two, of which the first has half of the digits and makes an exact residue. */
function angle64({ numerator, denominator, lost, eighths }: Angle): Num {
  const inverse = div(one, denominator);
  const whole = mul(numerator, inverse);
  const upper = high(whole);
  const long = high(denominator);
  const residue = sub(sub(numerator, mul(upper, long)), mul(upper, add(sub(denominator, long), lost)));
  const quotient = mad(residue, inverse, upper);
  const square = mul(quotient, quotient);
  const rest = mad(mul(quotient, square), estrin(square, tangents64), mul(residue, inverse));
  const sum = exactSum(mul(eighths, constant(eighth64.upper)), upper);
  return add(sum.high, add(sum.low, mad(eighths, constant(eighth64.lower), rest)));
}

function angle32({ numerator, denominator, eighths }: Angle): Num {
  const quotient = div(numerator, denominator);
  const square = mul(quotient, quotient);
  const rest = mad(mul(quotient, square), estrin(square, tangents32), mul(eighths, constant(eighth32.lower)));
  return add(add(mul(eighths, constant(eighth32.upper)), quotient), rest);
}

/** atan |x|: by itself up to 1/2, less π/4 up to 2 and less π/2 beyond, where the quotients are exact but for the last. */
function atan(x: Num, angle: (parts: Angle) => Num): Num {
  // The digits of infinity make no residue.
  const a = atMost(abs(x), 2 ** 64);
  const near = le(a, half);
  const far = gt(a, two);
  const sum = exactSum(one, a);
  const result = angle({
    numerator: select(far, constant(-1), select(near, a, sub(a, one))),
    denominator: select(far, a, select(near, one, sum.high)),
    lost: select(or(near, far), zero, sum.low),
    eighths: select(far, two, select(near, zero, one)),
  });
  return copysign(result, x);
}

/** The angle of the point (|y|, |x|) by its shorter leg over the longer one, and by their difference if they are near. */
function atan2(y: Num, x: Num, angle: (parts: Angle) => Num): Num {
  const [height, width] = [abs(y), abs(x)];
  const steep = gt(height, width);
  const shorter = select(steep, width, height);
  const longer = select(steep, height, width);
  const left = lt(x, zero);
  const even = gt(mul(two, shorter), longer);
  const sum = exactSum(longer, shorter);
  const numerator = select(even, sub(shorter, longer), shorter);
  // Each mirror turns the angle around, which starts from the other side.
  const first = select(even, one, zero);
  const second = select(steep, sub(two, first), first);
  const mirrored = select(steep, neg(numerator), numerator);
  const result = angle({
    numerator: select(left, neg(mirrored), mirrored),
    denominator: select(even, sum.high, longer),
    lost: select(even, sum.low, zero),
    eighths: select(left, sub(constant(4), second), second),
  });
  return copysign(result, y);
}

/** The legs make no residue that is subnormal or infinite. The shorter one may be 0. */
const between =
  (least: number, most: number) =>
  (y: Num, x: Num): Bool => {
    const [height, width] = [abs(y), abs(x)];
    const inside = (size: Num): Bool => and(ge(size, constant(least)), le(size, constant(most)));
    return or(and(inside(height), or(inside(width), eq(width, zero))), and(inside(width), eq(height, zero)));
  };

/** The inverse functions of the trigonometric ones. */
export const inverses = {
  asin: {
    float64: { value: (x) => asin(x, sines64), holds: null },
    float32: { value: (x) => asin(x, sines32), holds: null },
  },
  acos: {
    float64: { value: (x) => acos(x, sines64, quarter64), holds: null },
    float32: { value: (x) => acos(x, sines32, quarter32), holds: null },
  },
  atan: {
    float64: { value: (x) => atan(x, angle64), holds: null },
    float32: { value: (x) => atan(x, angle32), holds: null },
  },
  atan2: {
    float64: { value: (y, x) => atan2(y, x, angle64), holds: between(2 ** -450, 2 ** 500) },
    float32: { value: (y, x) => atan2(y, x, angle32), holds: between(2 ** -50, 2 ** 50) },
  },
} satisfies Partial<Record<FunctionName, Expansion>>;
