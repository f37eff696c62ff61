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
  hypot,
  isNaN,
  le,
  lt,
  mul,
  ne,
  neg,
  not,
  one,
  or,
  select,
  sub,
  zero,
} from "../../ir/build.ts";
import type { Bool, Num } from "../../ir/expr.ts";
import type { Complex, ComplexBody, ComplexCall } from "./row.ts";

/** A complex function that works on both parts alike. */
export const parts =
  (f: (...x: Num[]) => Num): ((...z: Complex[]) => Complex) =>
  (...z) => ({ re: f(...z.map((x) => x.re)), im: f(...z.map((x) => x.im)) });

/** A hand-written complex function of src/kernels/complex.ts. */
export const calls = (call: string) => (): ComplexCall => ({ call });

export const multiplyComplex = (x: Complex, y: Complex): Complex => ({
  re: sub(mul(x.re, y.re), mul(x.im, y.im)),
  im: add(mul(x.re, y.im), mul(x.im, y.re)),
});

/** Smith's division, as NumPy: scaled by the larger part of the divisor, so that its square cannot overflow. */
export const divideComplex = (x: Complex, y: Complex): Complex => {
  const [sizeRe, sizeIm] = [abs(y.re), abs(y.im)];
  const wide = ge(sizeRe, sizeIm);
  const ratio = select(wide, div(y.im, y.re), div(y.re, y.im));
  const scale = div(one, select(wide, add(y.re, mul(y.im, ratio)), add(y.im, mul(y.re, ratio))));
  const byZero = and(eq(sizeRe, zero), eq(sizeIm, zero));
  return {
    re: select(
      byZero,
      div(x.re, sizeRe),
      mul(select(wide, add(x.re, mul(x.im, ratio)), add(mul(x.re, ratio), x.im)), scale),
    ),
    im: select(
      byZero,
      div(x.im, sizeRe),
      mul(select(wide, sub(x.im, mul(x.re, ratio)), sub(mul(x.im, ratio), x.re)), scale),
    ),
  };
};

/** Smith's division of 1. */
export const reciprocalComplex = (x: Complex): Complex => {
  const wide = le(abs(x.im), abs(x.re));
  const ratio = select(wide, div(x.im, x.re), div(x.re, x.im));
  const divisor = select(wide, add(x.re, mul(x.im, ratio)), add(mul(x.re, ratio), x.im));
  return {
    re: div(select(wide, one, ratio), divisor),
    im: div(select(wide, neg(ratio), constant(-1)), divisor),
  };
};

export const absComplex = (x: Complex): Num => hypot(x.re, x.im);

/** x / |x|; 0 at 0; along the axis of the infinite part. */
export const signComplex = (x: Complex): Complex => {
  const length = hypot(x.re, x.im);
  const isInf = (part: Num): Bool => eq(abs(part), constant(Infinity));
  const unit = (part: Num, other: Num): Num =>
    select(
      isInf(length),
      select(
        isInf(part),
        select(isInf(other), constant(Number.NaN), copysign(one, part)),
        select(isInf(other), zero, part),
      ),
      select(eq(length, zero), zero, div(part, length)),
    );
  return { re: unit(x.re, x.im), im: unit(x.im, x.re) };
};

const isNaNComplex = (x: Complex): Bool => or(isNaN(x.re), isNaN(x.im));

/** NumPy orders complex numbers by the real part, then by the imaginary part. */
const ordering =
  (strict: (x: Num, y: Num) => Bool, last: (x: Num, y: Num) => Bool) =>
  (x: Complex, y: Complex): Bool =>
    or(and(strict(x.re, y.re), not(or(isNaN(x.im), isNaN(y.im)))), and(eq(x.re, y.re), last(x.im, y.im)));

export const ltComplex = ordering(lt, lt);
export const leComplex = ordering(lt, le);
export const gtComplex = ordering(gt, gt);
export const geComplex = ordering(gt, ge);
export const eqComplex = (x: Complex, y: Complex): Bool => and(eq(x.re, y.re), eq(x.im, y.im));
export const neComplex = (x: Complex, y: Complex): Bool => or(ne(x.re, y.re), ne(x.im, y.im));

/** The first where a condition on both holds, else the second. */
export const chooseComplex =
  (first: (x: Complex, y: Complex) => Bool) =>
  (x: Complex, y: Complex): Complex => {
    const condition = first(x, y);
    return { re: select(condition, x.re, y.re), im: select(condition, x.im, y.im) };
  };

export const maximumComplex = chooseComplex((x, y) => or(isNaNComplex(x), geComplex(x, y)));
export const minimumComplex = chooseComplex((x, y) => or(isNaNComplex(x), leComplex(x, y)));
export const fmaxComplex = chooseComplex((x, y) => or(isNaNComplex(y), geComplex(x, y)));
export const fminComplex = chooseComplex((x, y) => or(isNaNComplex(y), leComplex(x, y)));

/** A test that holds for a complex number if it holds for either part. */
export const eitherPart =
  (test: (x: Num) => Bool): ComplexBody =>
  (x) =>
    or(test(x.re), test(x.im));
