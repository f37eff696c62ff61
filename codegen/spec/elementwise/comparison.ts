import * as ir from "../../ir/build.ts";
import type { Bool, Num } from "../../ir/expr.ts";
import * as complex from "./complex.ts";
import type { Bodies, ComplexBody, ElementwiseRows } from "./row.ts";

const compared = (of: (x: Num, y: Num) => Bool, ofComplex: ComplexBody): Bodies => ({
  bool: of,
  integer: of,
  real: of,
  complex: ofComplex,
});

export const comparison = {
  equal: {
    params: ["x", "y"],
    dtype: "comparison",
    body: compared(ir.eq, complex.eqComplex),
    numpy: "np.equal",
    ulp: 0,
    doc: "Whether elements are equal. NaN equals nothing, itself included.",
  },
  notEqual: {
    params: ["x", "y"],
    dtype: "comparison",
    body: compared(ir.ne, complex.neComplex),
    numpy: "np.not_equal",
    ulp: 0,
    doc: "Whether elements differ. NaN differs from everything, itself included.",
  },
  less: {
    params: ["x", "y"],
    dtype: "comparison",
    body: compared(ir.lt, complex.ltComplex),
    numpy: "np.less",
    ulp: 0,
    doc: "Whether x < y. Complex numbers are ordered by the real part, then by the imaginary part.",
  },
  lessEqual: {
    params: ["x", "y"],
    dtype: "comparison",
    body: compared(ir.le, complex.leComplex),
    numpy: "np.less_equal",
    ulp: 0,
    doc: "Whether x ≤ y. Complex numbers are ordered by the real part, then by the imaginary part.",
  },
  greater: {
    params: ["x", "y"],
    dtype: "comparison",
    body: compared(ir.gt, complex.gtComplex),
    numpy: "np.greater",
    ulp: 0,
    doc: "Whether x > y. Complex numbers are ordered by the real part, then by the imaginary part.",
  },
  greaterEqual: {
    params: ["x", "y"],
    dtype: "comparison",
    body: compared(ir.ge, complex.geComplex),
    numpy: "np.greater_equal",
    ulp: 0,
    doc: "Whether x ≥ y. Complex numbers are ordered by the real part, then by the imaginary part.",
  },
} satisfies ElementwiseRows;
