import { add, constant, gt, lt, mad, mul, select, sub } from "../build.ts";
import type { Num } from "../expr.ts";

/** The larger of x and a constant, NaN if x is. One instruction in SIMD: `pmax(x, least)`. */
export function atLeast(x: Num, least: number): Num {
  const bound = constant(least);
  return select(lt(x, bound), bound, x);
}

/** The smaller of x and a constant, NaN if x is. One instruction in SIMD: `pmin(x, most)`. */
export function atMost(x: Num, most: number): Num {
  const bound = constant(most);
  return select(gt(x, bound), bound, x);
}

/** c0 + c1 x + … by Horner's rule: the fewest operations, each of which waits for the one before. */
export function horner(x: Num, [first, ...rest]: readonly number[]): Num {
  return rest.length === 0 ? constant(first) : mad(x, horner(x, rest), constant(first));
}

/** c0 + c1 x + … as a polynomial in x² of pairs c0 + c1 x: half the steps wait for one another. */
export function paired(x: Num, coefficients: readonly number[]): Num {
  const square = mul(x, x);
  const pair = (i: number): Num =>
    i + 1 < coefficients.length
      ? mad(x, constant(coefficients[i + 1]), constant(coefficients[i]))
      : constant(coefficients[i]);
  const from = (i: number): Num => (i + 2 < coefficients.length ? mad(square, from(i + 2), pair(i)) : pair(i));
  return from(0);
}

/** c0 + c1 x + … as a polynomial of pairs, of which the pairs are a polynomial, and so on: few steps wait for others. */
export function estrin(x: Num, coefficients: readonly number[]): Num {
  let [terms, by]: [Num[], Num] = [coefficients.map(constant), x];
  while (terms.length > 1) {
    const before = terms;
    terms = before.flatMap((low, i) => {
      if (i % 2 === 1) return [];
      return i + 1 < before.length ? [mad(by, before[i + 1], low)] : [low];
    });
    if (terms.length > 1) by = mul(by, by);
  }
  return terms[0];
}

/** c0 + x (c1 + …), where c0 is added last and the rest is `estrin`: nearly as accurate as `horner` where x is small. */
export function headed(x: Num, [first, ...rest]: readonly number[]): Num {
  return mad(x, estrin(x, rest), constant(first));
}

/** An unevaluated sum: `low` is a correction to `high` of the size of its rounding error. */
export interface Sum {
  readonly high: Num;
  readonly low: Num;
}

/** The exact sum of x and y where |x| ≥ |y|, or x = 0 (Dekker's Fast2Sum). */
export const exactSum = (x: Num, y: Num): Sum => {
  const sum = add(x, y);
  return { high: sum, low: sub(y, sub(sum, x)) };
};

export const exactDifference = (x: Num, y: Num): Sum => {
  const difference = sub(x, y);
  return { high: difference, low: sub(sub(x, difference), y) };
};
