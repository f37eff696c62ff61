import { abs, add, constant, div, floor, gt, high, mad, mul, ne, not, one, select, sub } from "../build.ts";
import type { Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion } from "./expansion.ts";
import { estrin, headed, horner } from "./parts.ts";

/** π/2 or π as a sum (Cody and Waite). */
interface Turn {
  readonly inverse: number;
  /** The products of these with whole numbers of turns are exact. */
  readonly parts: readonly number[];
  /** What the parts leave, and what that leaves where it counts. */
  readonly next: number;
  readonly last: number | null;
  /** 1.5 times the power of two from which on all numbers are whole: adding it rounds. */
  readonly rounds: number;
  /** How large an angle may be. */
  readonly most: number;
}

// Parts of 33 bits, and angles of up to 2^20: n has 20 bits. All multiples of π/2 in that range were tried.
const quarter64: Turn = {
  inverse: 0.6366197723675814,
  parts: [1.5707963267341256, 6.077100506303966e-11],
  next: 2.0222662487111665e-21,
  last: 8.4784276603689e-32,
  rounds: 1.5 * 2 ** 52,
  most: 2 ** 20,
};
// Parts of 8, 11 and 11 bits: n, or n + 1/2, has 13.
const half32: Turn = {
  inverse: 0.31830987334251404,
  parts: [3.140625, 0.0009675025939941406, 1.5099067240953445e-7],
  next: 5.126688136514179e-12,
  last: null,
  rounds: 1.5 * 2 ** 23,
  most: 2 ** 13,
};
const quarter32: Turn = {
  inverse: 0.6366197466850281,
  parts: [1.5703125, 0.0004837512969970703, 7.549533620476723e-8],
  next: 2.5633440682570896e-12,
  last: null,
  rounds: 1.5 * 2 ** 23,
  most: 2 ** 12,
};

/** The whole number next to the quotient of an angle and a turn: +0 and never −0, so that −0 − n π/2 is −0. */
function turns(x: Num, turn: Turn, offset = 0): Num {
  return sub(mad(x, constant(turn.inverse), constant(turn.rounds + offset)), constant(turn.rounds));
}

/** An angle less n turns is r − rest: `rest` is less than the last digit of r. */
interface Reduced {
  readonly r: Num;
  readonly rest: Num;
}

/** Whole parts first: the differences are exact up to the last of them, whose rounding error goes to the rest. */
function reduce(x: Num, n: Num, { parts, next, last }: Turn): Reduced {
  const exact = parts.slice(0, -1).reduce((left: Num, part) => mad(n, constant(-part), left), x);
  const product = mul(n, constant(parts[parts.length - 1]));
  const left = sub(exact, product);
  const more = mad(n, constant(next), add(sub(left, exact), product));
  const r = sub(left, more);
  const rest = add(sub(r, left), more);
  return { r, rest: last === null ? rest : mad(n, constant(last), rest) };
}

// (sin r / r − 1) / r², negated, as a polynomial in r² for |r| ≤ π/4: 2^-58 of sin r.
const sine64 = [
  0.16666666666666632, -0.008333333333322488, 0.00019841269829855645, -2.7557313706073864e-6, 2.5050760072183453e-8,
  -1.589689814221963e-10,
];
// (cos r − 1 + r²/2) / r⁴: 2^-64
const cosine64 = [
  0.0416666666666666, -0.0013888888888874472, 2.4801587289669274e-5, -2.755731440018022e-7, 2.087572914428343e-9,
  -1.1359926221039739e-11,
];

/** The sum of r and small terms last, so that it alone rounds. +0 is subtracted from −0, which stays −0. */
function sineOf({ r, rest }: Reduced): Num {
  const square = mul(r, r);
  return sub(r, mad(mul(r, square), horner(square, sine64), rest));
}

/** cos(r − rest) = 1 − r²/2 + r⁴ c(r²) + r rest; what 1 − r²/2 loses is put back (fdlibm, k_cos.c). */
function cosineOf({ r, rest }: Reduced): Num {
  const square = mul(r, r);
  const half = mul(square, constant(0.5));
  const most = sub(one, half);
  const lost = sub(sub(one, most), half);
  return add(most, add(lost, mad(mul(square, square), horner(square, cosine64), mul(r, rest))));
}

/** 1 for an even whole number, −1 for an odd one. */
function parity(n: Num, even = 1): Num {
  const half = mul(n, constant(0.5));
  return mad(sub(half, floor(half)), constant(-4 * even), constant(even));
}

/** sin of n quarter turns and a rest: the sine of the rest, or its cosine where n is odd. */
function quarters(n: Num, reduced: Reduced): Num {
  const half = floor(mul(n, constant(0.5)));
  const odd = ne(add(half, half), n);
  return mul(select(odd, cosineOf(reduced), sineOf(reduced)), parity(half));
}

// (sin r / r − 1) / r², negated, for |r| ≤ π/2: 2^-31
const sine32 = [
  0.1666666716337204, -0.008333352394402027, 0.00019843476184178144, -2.7651119580696104e-6, 2.597754367172911e-8,
];

/** sin of an angle less n half turns, but for its sign. The last part of π only moves the last digit. */
function halves(x: Num, n: Num, { parts, next }: Turn): Num {
  const r = parts.reduce((left: Num, part) => mad(n, constant(-part), left), x);
  const square = mul(r, r);
  return sub(r, mad(mul(r, square), horner(square, sine32), mul(n, constant(next))));
}

// (tan r / r − 1) / r², negated, as a polynomial in r² for |r| ≤ π/4: 2^-59 of tan r.
const tangent64 = [
  -0.33333333333333376, -0.1333333333332608, -0.05396825397253675, -0.021869488408787944, -0.008863237774899188,
  -0.0035921023807432254, -0.001456035098120795, -0.0005889159214589525, -0.00024357050459706235, -8.401560092659561e-5,
  -6.639824206689224e-5, 2.4600415872277704e-5, -4.777928565617528e-5, 2.3852219665252755e-5, -9.705715948611844e-6,
];
// 2^-29.5
const tangent32 = [
  -0.33333349227905273, -0.13332675397396088, -0.05405891686677933, -0.021286211907863617, -0.010827310383319855,
  -9.860586578724906e-5, -0.004372419789433479,
];

/** 1 + r² + r⁴, by which tan(r − rest) falls with the rest: near enough to 1 + tan² r. */
const rise = (square: Num): Num => mad(square, add(one, square), one);

/**
 * tan(r − rest) as a sum of two, the second of which is less than the last digit. r² is a sum of two as well, the first of
 * which is exact: what is added to r is up to a quarter of the result.
 */
function tangent64Of({ r, rest }: Reduced): { sum: Num; lost: Num } {
  const upper = high(r);
  const exact = mul(upper, upper);
  const left = mul(sub(r, upper), add(r, upper));
  const square = add(exact, left);
  const series = headed(square, tangent64);
  const less = mul(mul(r, exact), series);
  const most = sub(r, less);
  const more = sub(mad(mul(r, left), series, mul(rest, rise(square))), sub(sub(r, most), less));
  const sum = sub(most, more);
  return { sum, lost: sub(sub(most, sum), more) };
}

function tangent32Of({ r, rest }: Reduced): Num {
  const square = mul(r, r);
  return sub(r, mad(mul(r, square), estrin(square, tangent32), mul(rest, rise(square))));
}

/** −1 / (sum + lost): the residue of the first half of the quotient is exact (fdlibm, k_tan.c). */
function inverseOf({ sum, lost }: { sum: Num; lost: Num }): Num {
  const quotient = div(constant(-1), sum);
  const [first, upper] = [high(quotient), high(sum)];
  const residue = mad(first, add(sub(sum, upper), lost), mad(first, upper, one));
  return mad(quotient, residue, first);
}

function tangent(x: Num, turn: Turn, value: (reduced: Reduced) => { even: Num; odd: Num }): Num {
  const n = turns(x, turn);
  const { even, odd } = value(reduce(x, n, turn));
  const half = floor(mul(n, constant(0.5)));
  return select(ne(add(half, half), n), odd, even);
}

/** NaN is inside. */
const inside = (turn: Turn) => (x: Num) => not(gt(abs(x), constant(turn.most)));

/** Sine, cosine and tangent of angles that are not huge; the others need hundreds of digits of π (Payne and Hanek). */
export const trigonometrics = {
  sin: {
    float64: {
      value: (x) => {
        const n = turns(x, quarter64);
        return quarters(n, reduce(x, n, quarter64));
      },
      holds: inside(quarter64),
    },
    float32: {
      value: (x) => {
        const n = turns(x, half32);
        return mul(halves(x, n, half32), parity(n));
      },
      holds: inside(half32),
    },
  },
  cos: {
    float64: {
      value: (x) => {
        const n = turns(x, quarter64);
        return quarters(add(n, one), reduce(x, n, quarter64));
      },
      holds: inside(quarter64),
    },
    float32: {
      // cos((n + 1/2) π + r) = −(−1)^n sin r
      value: (x) => {
        const n = sub(
          add(mad(x, constant(half32.inverse), constant(-0.5)), constant(half32.rounds)),
          constant(half32.rounds),
        );
        return mul(halves(x, add(n, constant(0.5)), half32), parity(n, -1));
      },
      holds: inside(half32),
    },
  },
  tan: {
    float64: {
      value: (x) =>
        tangent(x, quarter64, (reduced) => {
          const parts = tangent64Of(reduced);
          return { even: parts.sum, odd: inverseOf(parts) };
        }),
      holds: inside(quarter64),
    },
    float32: {
      value: (x) =>
        tangent(x, quarter32, (reduced) => {
          const sum = tangent32Of(reduced);
          return { even: sum, odd: div(constant(-1), sum) };
        }),
      holds: inside(quarter32),
    },
  },
} satisfies Partial<Record<FunctionName, Expansion>>;
