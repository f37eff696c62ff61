import * as ir from "../../ir/build.ts";
import type { Num } from "../../ir/expr.ts";
import { calls, divideComplex } from "./complex.ts";
import type { Complex, ElementwiseRows } from "./row.ts";

const timesPi = (x: Num): Num => ir.mul(ir.constant(Math.PI), x);

/**
 * sin(a + ib) = sin a cosh b + i cos a sinh b, divided by a + ib. Beyond 20 both hyperbolic functions are e^|b| / 2 to the
 * last bit: half of the exponent is multiplied in twice, after the division, so that what is finite does not overflow.
 */
const sincComplex = (x: Complex): Complex => {
  const angle = { re: timesPi(x.re), im: timesPi(x.im) };
  const size = ir.abs(angle.im);
  const far = ir.gt(size, ir.constant(20));
  const half = ir.constant(0.5);
  const sine = {
    re: ir.mul(ir.sin(angle.re), ir.select(far, half, ir.cosh(angle.im))),
    im: ir.mul(ir.cos(angle.re), ir.select(far, ir.copysign(half, angle.im), ir.sinh(angle.im))),
  };
  const quotient = divideComplex(sine, angle);
  const root = ir.exp(ir.mul(size, half));
  const scaled = (part: Num): Num => ir.select(far, ir.mul(ir.mul(part, root), root), part);
  const atZero = ir.and(ir.eq(x.re, ir.zero), ir.eq(x.im, ir.zero));
  return {
    re: ir.select(atZero, ir.one, scaled(quotient.re)),
    im: ir.select(atZero, ir.zero, scaled(quotient.im)),
  };
};

export const trigonometric = {
  sin: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.sin, complex: calls("sin") },
    numpy: "np.sin",
    ulp: 2,
    doc: "The sine of an angle in radians.",
  },
  cos: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.cos, complex: calls("cos") },
    numpy: "np.cos",
    ulp: 2,
    doc: "The cosine of an angle in radians.",
  },
  tan: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.tan, complex: calls("tan") },
    numpy: "np.tan",
    ulp: 2,
    doc: "The tangent of an angle in radians.",
  },
  arcsin: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.asin, complex: calls("arcsin") },
    numpy: "np.arcsin",
    ulp: 2,
    doc: "The angle whose sine is x, from −π/2 to π/2; NaN for real numbers beyond 1.",
  },
  arccos: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.acos, complex: calls("arccos") },
    numpy: "np.arccos",
    ulp: 2,
    doc: "The angle whose cosine is x, from 0 to π; NaN for real numbers beyond 1.",
  },
  arctan: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.atan, complex: calls("arctan") },
    numpy: "np.arctan",
    ulp: 2,
    doc: "The angle whose tangent is x, from −π/2 to π/2.",
  },
  arctan2: {
    params: ["x", "y"],
    dtype: "realFloating",
    body: { real: ir.atan2 },
    numpy: "np.arctan2",
    ulp: 2,
    doc: "The angle of the point with height x and width y, from −π to π: the arc tangent of x / y in the right quadrant.",
  },
  sinc: {
    params: ["x"],
    dtype: "quotient",
    body: {
      real: (x) => ir.select(ir.eq(x, ir.zero), ir.one, ir.div(ir.sin(timesPi(x)), timesPi(x))),
      complex: sincComplex,
    },
    derivative: (x) => [
      ir.select(
        ir.eq(x, ir.zero),
        ir.zero,
        ir.div(ir.sub(ir.cos(timesPi(x)), ir.div(ir.sin(timesPi(x)), timesPi(x))), x),
      ),
    ],
    numpy: "np.sinc",
    oracle: "np.where(x == 0, 1, np.sin(np.pi * x) / (np.pi * x))",
    ulp: 2,
    slack: 1,
    // πx is rounded, as in NumPy: e^π|b| turns that into an error that grows with the imaginary part.
    complexUlp: 32,
    doc: "sin(πx) / (πx), and 1 at 0.",
  },
} satisfies ElementwiseRows;
