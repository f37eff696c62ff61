import * as ir from "../../ir/build.ts";
import type { Bool, Num } from "../../ir/expr.ts";
import { absComplex, divideComplex, multiplyComplex, parts, signComplex } from "./complex.ts";
import type { ElementwiseRows } from "./row.ts";

const { add, sub, mul, div, select, zero, one } = ir;

/** Whether one number is negative and the other positive. */
const opposite = (x: Num, y: Num): Bool =>
  ir.or(ir.and(ir.lt(x, zero), ir.gt(y, zero)), ir.and(ir.gt(x, zero), ir.lt(y, zero)));

export const arithmetic = {
  add: {
    params: ["x", "y"],
    dtype: "arithmetic",
    body: { bool: ir.bitOr, integer: add, real: add, complex: parts(add) },
    numpy: "np.add",
    ulp: 0,
    doc: "Adds element by element. Integers wrap around; bool is a logical or.",
    inPlace: true,
  },
  subtract: {
    params: ["x", "y"],
    dtype: "numeric",
    body: { integer: sub, real: sub, complex: parts(sub) },
    numpy: "np.subtract",
    ulp: 0,
    doc: "Subtracts element by element. Integers wrap around; bool has no subtraction.",
    inPlace: true,
  },
  multiply: {
    params: ["x", "y"],
    dtype: "arithmetic",
    body: { bool: ir.bitAnd, integer: mul, real: mul, complex: multiplyComplex },
    numpy: "np.multiply",
    ulp: 0,
    doc: "Multiplies element by element. Integers wrap around; bool is a logical and.",
    inPlace: true,
  },
  divide: {
    params: ["x", "y"],
    dtype: "quotient",
    body: { real: div, complex: divideComplex },
    numpy: "np.divide",
    ulp: 0,
    doc: "Divides element by element. Integers and bool give float64.",
    inPlace: true,
  },
  floorDivide: {
    params: ["x", "y"],
    dtype: "realCounting",
    body: {
      integer: ir.floorDivideInt,
      // As NumPy's npy_divmod: the quotient without the remainder is all but an integer, and is rounded to it.
      real: (x, y) => {
        const rest = ir.fmod(x, y);
        const crossed = opposite(rest, y);
        const quotient = sub(div(sub(x, rest), y), select(crossed, one, zero));
        const down = ir.floor(quotient);
        const whole = select(ir.gt(sub(quotient, down), ir.constant(0.5)), add(down, one), down);
        const exact = select(ir.ne(quotient, zero), whole, ir.copysign(zero, div(x, y)));
        return select(ir.eq(y, zero), div(x, y), exact);
      },
    },
    // A staircase: flat almost everywhere.
    derivative: () => [zero, zero],
    numpy: "np.floor_divide",
    ulp: 0,
    doc: "Divides and rounds down to an integer. Integer division by zero gives 0; bool counts as int8.",
    inPlace: true,
  },
  remainder: {
    params: ["x", "y"],
    dtype: "realCounting",
    body: {
      integer: ir.remainderInt,
      // fmod has the sign of x: where that is not the sign of y, one y more has.
      real: (x, y) => {
        const rest = ir.fmod(x, y);
        const crossed = opposite(rest, y);
        return select(ir.eq(rest, zero), ir.copysign(zero, y), select(crossed, add(rest, y), rest));
      },
    },
    derivative: (x, y) => [one, ir.neg(ir.floor(div(x, y)))],
    numpy: "np.remainder",
    ulp: 0,
    doc: "The remainder of `floorDivide`: it has the sign of the divisor. Integer division by zero gives 0; bool counts as int8.",
    inPlace: true,
  },
  negative: {
    params: ["x"],
    dtype: "numeric",
    body: { integer: ir.neg, real: ir.neg, complex: parts(ir.neg) },
    numpy: "np.negative",
    ulp: 0,
    doc: "Changes the sign. Unsigned integers wrap around; bool has no negative.",
  },
  positive: {
    params: ["x"],
    dtype: "numeric",
    body: { integer: (x) => x, real: (x) => x, complex: (x) => x },
    numpy: "np.positive",
    ulp: 0,
    doc: "A copy of the elements. bool has none.",
  },
  absolute: {
    params: ["x"],
    dtype: "magnitude",
    body: {
      bool: (x) => x,
      integer: ir.abs,
      bigint: (x) => select(ir.lt(x, zero), ir.neg(x), x),
      real: ir.abs,
      complex: absComplex,
    },
    numpy: "np.absolute",
    ulp: 0,
    doc: "The absolute value. Complex gives the length as a real dtype; the least integer stays as it is.",
  },
  sign: {
    params: ["x"],
    dtype: "numeric",
    body: {
      integer: (x) => select(ir.gt(x, zero), one, select(ir.lt(x, zero), ir.constant(-1), zero)),
      // NaN stays NaN, and −0 gives 0.
      real: (x) =>
        select(ir.gt(x, zero), one, select(ir.lt(x, zero), ir.constant(-1), select(ir.eq(x, zero), zero, x))),
      complex: signComplex,
    },
    numpy: "np.sign",
    ulp: 0,
    doc: "−1, 0 or 1 by the sign; x / |x| for complex. NaN stays NaN; bool has no sign.",
  },
  conj: {
    params: ["x"],
    dtype: "counting",
    body: { integer: (x) => x, real: (x) => x, complex: ({ re, im }) => ({ re, im: ir.neg(im) }) },
    numpy: "np.conj",
    ulp: 0,
    complexUlp: 0,
    doc: "The complex conjugate: the imaginary part changes its sign. A copy of real numbers; bool counts as int8.",
  },
  copysign: {
    params: ["x", "y"],
    dtype: "realFloating",
    body: { real: ir.copysign },
    numpy: "np.copysign",
    ulp: 0,
    doc: "The size of x with the sign of y, that of −0 and NaN included.",
  },
} satisfies ElementwiseRows;
