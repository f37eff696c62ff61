import * as ir from "../../ir/build.ts";
import type { Num } from "../../ir/expr.ts";
import { calls, multiplyComplex, reciprocalComplex } from "./complex.ts";
import type { ElementwiseRows } from "./row.ts";

const { mul, div, one, zero, select } = ir;
const square = (x: Num): Num => mul(x, x);

export const power = {
  power: {
    params: ["x", "y"],
    dtype: "counting",
    body: { integer: ir.powerInt, real: ir.pow, complex: calls("power") },
    numpy: "np.power",
    ulp: 2,
    // exp(y log x), here as in C: the rounding of y log x, which is up to 50 in the cases, grows by its size.
    complexUlp: 64,
    doc: "x to the power y. Integers wrap around, and throw for a negative exponent; bool counts as int8.",
    inPlace: true,
  },
  square: {
    params: ["x"],
    dtype: "counting",
    body: { integer: square, real: square, complex: (x) => multiplyComplex(x, x) },
    numpy: "np.square",
    ulp: 0,
    doc: "x · x. Integers wrap around; bool counts as int8.",
  },
  sqrt: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.sqrt, complex: calls("sqrt") },
    numpy: "np.sqrt",
    ulp: 0,
    doc: "The square root; NaN for negative real numbers.",
  },
  cbrt: {
    params: ["x"],
    dtype: "realFloating",
    body: { real: ir.cbrt },
    numpy: "np.cbrt",
    ulp: 2,
    doc: "The cube root, of negative numbers too.",
  },
  reciprocal: {
    params: ["x"],
    dtype: "counting",
    body: {
      // The integer part of 1 / x is 0 but for 1 and −1. 1 / 0 is 0, as integer division by zero is everywhere here.
      integer: (x) => select(ir.or(ir.eq(x, one), ir.eq(x, ir.constant(-1))), x, zero),
      real: (x) => div(one, x),
      complex: reciprocalComplex,
    },
    numpy: "np.reciprocal",
    ulp: 0,
    doc: "1 / x. For integers the integer part, and 0 for 0; bool counts as int8.",
  },
  hypot: {
    params: ["x", "y"],
    dtype: "realFloating",
    body: { real: ir.hypot },
    numpy: "np.hypot",
    ulp: 1,
    doc: "The hypotenuse of the right triangle with legs x and y, without overflow. Infinity if one is infinite, even where the other is NaN.",
  },
} satisfies ElementwiseRows;
