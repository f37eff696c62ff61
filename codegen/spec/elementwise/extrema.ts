import * as ir from "../../ir/build.ts";
import type { Bool, Num } from "../../ir/expr.ts";
import * as complex from "./complex.ts";
import type { Complex, ElementwiseRows } from "./row.ts";

const { select, or, gt, lt, isNaN } = ir;

const larger = (x: Num, y: Num): Num => select(gt(x, y), x, y);
const smaller = (x: Num, y: Num): Num => select(lt(x, y), x, y);
// NaN compares false, so a NaN y is taken by itself. Of two zeros y is taken, as NumPy's vector loops do.
const maximum = (x: Num, y: Num): Num => select(or(gt(x, y), isNaN(x)), x, y);
const minimum = (x: Num, y: Num): Num => select(or(lt(x, y), isNaN(x)), x, y);
const fmax = (x: Num, y: Num): Num => select(or(gt(x, y), isNaN(y)), x, y);
const fmin = (x: Num, y: Num): Num => select(or(lt(x, y), isNaN(y)), x, y);

const one = ir.one;
const zero = ir.zero;
/** 1 where a condition holds. */
const indicator = (condition: Bool): Num => select(condition, one, zero);

export const extrema = {
  maximum: {
    params: ["x", "y"],
    dtype: "arithmetic",
    body: { bool: ir.bitOr, integer: larger, real: maximum, complex: complex.maximumComplex },
    numpy: "np.maximum",
    ulp: 0,
    doc: "The larger of two elements; NaN if one is NaN. Complex numbers are ordered by the real part, then by the imaginary part.",
  },
  minimum: {
    params: ["x", "y"],
    dtype: "arithmetic",
    body: { bool: ir.bitAnd, integer: smaller, real: minimum, complex: complex.minimumComplex },
    numpy: "np.minimum",
    ulp: 0,
    doc: "The smaller of two elements; NaN if one is NaN. Complex numbers are ordered by the real part, then by the imaginary part.",
  },
  fmax: {
    params: ["x", "y"],
    dtype: "arithmetic",
    body: { bool: ir.bitOr, integer: larger, real: fmax, complex: complex.fmaxComplex },
    numpy: "np.fmax",
    ulp: 0,
    doc: "The larger of two elements; the other one if one is NaN.",
  },
  fmin: {
    params: ["x", "y"],
    dtype: "arithmetic",
    body: { bool: ir.bitAnd, integer: smaller, real: fmin, complex: complex.fminComplex },
    numpy: "np.fmin",
    ulp: 0,
    doc: "The smaller of two elements; the other one if one is NaN.",
  },
  clip: {
    params: ["x", "min", "max"],
    dtype: "arithmetic",
    body: {
      bool: (x, min, max) => ir.bitAnd(ir.bitOr(x, min), max),
      integer: (x, min, max) => smaller(larger(x, min), max),
      real: (x, min, max) => minimum(maximum(x, min), max),
      complex: (x, min, max): Complex => complex.minimumComplex(complex.maximumComplex(x, min), max),
    },
    derivative: (x, min, max) => {
      const inside = ir.and(gt(x, min), lt(x, max));
      return [
        indicator(inside),
        indicator(ir.and(ir.le(x, min), lt(min, max))),
        indicator(or(ir.ge(x, max), ir.ge(min, max))),
      ];
    },
    numpy: "np.clip",
    ulp: 0,
    doc: "Limits elements to the interval from `min` to `max`: `minimum(maximum(x, min), max)`. NaN stays NaN.",
  },
  where: {
    params: ["condition", "x", "y"],
    dtype: "choice",
    body: {
      bool: (condition, x, y) => select(ir.truthy(condition), x, y),
      integer: (condition, x, y) => select(ir.truthy(condition), x, y),
      real: (condition, x, y) => select(ir.truthy(condition), x, y),
      complex: (condition, x, y) => {
        const chosen = ir.truthy(condition.re);
        return { re: select(chosen, x.re, y.re), im: select(chosen, x.im, y.im) };
      },
    },
    derivative: (condition) => [zero, indicator(ir.truthy(condition)), indicator(ir.not(ir.truthy(condition)))],
    numpy: "np.where",
    ulp: 0,
    doc: "The element of `x` where the condition is true, that is, not zero, and that of `y` elsewhere.",
  },
} satisfies ElementwiseRows;
