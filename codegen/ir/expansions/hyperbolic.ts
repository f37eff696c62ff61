import { abs, add, constant, copysign, gt, mad, mul, neg, pow2, select, sub, zero } from "../build.ts";
import type { Num } from "../expr.ts";
import type { FunctionName } from "../names.ts";
import type { Expansion } from "./expansion.ts";
import { type Constants, float32, float64, split } from "./exponential.ts";
import { atLeast, atMost, exactDifference, exactSum, paired } from "./parts.ts";

/** sinh r = r + r³ s(r²) and cosh r = 1 + r² c(r²) for |r| ≤ ln 2 / 2, by Remez' algorithm. */
interface Polynomials {
  readonly s: readonly number[];
  readonly c: readonly number[];
}

// The relative errors are 2^-61.7 and 2^-58.
const polynomials64: Polynomials = {
  s: [0.16666666666666677, 0.00833333333332164, 0.00019841269886132108, 2.7557244183742535e-6, 2.51090514201136e-8],
  c: [0.5000000000000013, 0.04166666666651459, 0.001388888894722465, 2.4801489727443045e-5, 2.763135750491785e-7],
};
// 2^-26 and 2^-34
const polynomials32: Polynomials = {
  s: [0.1666654348373413, 0.008366597816348076],
  c: [0.5, 0.041666265577077866, 0.0013946243561804295],
};

/**
 * |x| = n ln 2 + r: 2^n and 2^−n, which are e^(n ln 2) and e^(−n ln 2), sinh r = linear + curved and cosh r = 1 + rise.
 * `by` takes back that sums of the powers are twice what is wanted, and near the largest numbers that they are 2^8 smaller.
 */
function parts(x: Num, constants: Constants, { s, c }: Polynomials) {
  const { n, linear, error } = split(atMost(abs(x), constants.most + 1), constants);
  const r = add(linear, error);
  const square = mul(r, r);
  const isLarge = gt(n, constant(100));
  const lowered = sub(n, select(isLarge, constant(8), zero));
  return {
    grown: pow2(lowered),
    // Where the power would be subnormal it is nothing beside the other.
    shrunk: pow2(atLeast(neg(lowered), -100)),
    linear,
    curved: mad(mul(r, square), paired(square, s), error),
    rise: mul(square, paired(square, c)),
    by: select(isLarge, constant(128), constant(0.5)),
  };
}

/** sinh (m + r) = sinh m cosh r + cosh m sinh r for m = n ln 2. */
function sinh(x: Num, constants: Constants, polynomials: Polynomials): Num {
  const { grown, shrunk, linear, curved, rise, by } = parts(x, constants, polynomials);
  const base = exactDifference(grown, shrunk);
  const first = exactSum(base.high, mul(grown, linear));
  const second = exactSum(first.high, mul(shrunk, linear));
  const low = add(add(first.low, second.low), mad(add(grown, shrunk), curved, mad(base.high, rise, base.low)));
  return copysign(mul(add(second.high, low), by), x);
}

/** cosh (m + r) = cosh m cosh r + sinh m sinh r. */
function cosh(x: Num, constants: Constants, polynomials: Polynomials): Num {
  const { grown, shrunk, linear, curved, rise, by } = parts(x, constants, polynomials);
  const base = exactSum(grown, shrunk);
  const slope = sub(grown, shrunk);
  const sum = exactSum(base.high, mul(slope, linear));
  const low = add(add(sum.low, base.low), mad(slope, curved, mul(base.high, rise)));
  return mul(add(sum.high, low), by);
}

export const hyperbolics = {
  sinh: {
    float64: { value: (x) => sinh(x, float64, polynomials64), holds: null },
    float32: { value: (x) => sinh(x, float32, polynomials32), holds: null },
  },
  cosh: {
    float64: { value: (x) => cosh(x, float64, polynomials64), holds: null },
    float32: { value: (x) => cosh(x, float32, polynomials32), holds: null },
  },
} satisfies Partial<Record<FunctionName, Expansion>>;
