import * as ir from "../../ir/build.ts";
import { calls } from "./complex.ts";
import type { ElementwiseRows } from "./row.ts";

export const exponential = {
  exp: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.exp, complex: calls("exp") },
    numpy: "np.exp",
    ulp: 2,
    doc: "e to the power x.",
  },
  exp2: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.exp2, complex: calls("exp2") },
    numpy: "np.exp2",
    ulp: 2,
    // exp(x log 2): the rounding of the product grows by its size.
    complexUlp: 16,
    doc: "2 to the power x.",
  },
  expm1: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.expm1, complex: calls("expm1") },
    numpy: "np.expm1",
    ulp: 2,
    doc: "exp(x) − 1, accurate near 0.",
  },
  log: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.log, complex: calls("log") },
    numpy: "np.log",
    ulp: 2,
    doc: "The natural logarithm; NaN for negative real numbers.",
  },
  log2: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.log2, complex: calls("log2") },
    numpy: "np.log2",
    ulp: 2,
    doc: "The logarithm to base 2; NaN for negative real numbers.",
  },
  log10: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.log10, complex: calls("log10") },
    numpy: "np.log10",
    ulp: 2,
    doc: "The logarithm to base 10; NaN for negative real numbers.",
  },
  log1p: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.log1p, complex: calls("log1p") },
    numpy: "np.log1p",
    ulp: 2,
    doc: "log(1 + x), accurate near 0.",
  },
  logaddexp: {
    params: ["x", "y"],
    dtype: "realFloating",
    body: { real: ir.logaddexp },
    numpy: "np.logaddexp",
    ulp: 2,
    // Where the larger of x and y cancels log(1 + e^−|x − y|).
    slack: 1,
    doc: "log(exp(x) + exp(y)), without overflow.",
  },
} satisfies ElementwiseRows;
