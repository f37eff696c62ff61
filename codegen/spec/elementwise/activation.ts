import * as ir from "../../ir/build.ts";
import type { Num } from "../../ir/expr.ts";
import type { ElementwiseRows } from "./row.ts";

/** 0 for a negative number; NaN stays NaN, and −0 gives 0. */
const relu = (x: Num): Num => ir.select(ir.le(x, ir.zero), ir.zero, x);

export const activation = {
  sigmoid: {
    params: ["x"],
    dtype: "realFloating",
    body: { real: ir.sigmoid },
    numpy: null,
    oracle: "1 / (1 + np.exp(-x))",
    ulp: 2,
    doc: "The logistic function 1 / (1 + exp(−x)).",
  },
  relu: {
    params: ["x"],
    dtype: "ordered",
    body: { integer: relu, real: relu },
    derivative: (x) => [ir.select(ir.gt(x, ir.zero), ir.one, ir.zero)],
    numpy: null,
    oracle: "np.where(x <= 0, np.zeros_like(x), x)",
    ulp: 0,
    doc: "The rectifier: x where it is positive, else 0.",
  },
  gelu: {
    params: ["x"],
    dtype: "realFloating",
    body: { real: ir.gelu },
    numpy: null,
    oracle: "gelu(x)",
    ulp: 2,
    doc: "The Gaussian error linear unit x · Φ(x), where Φ is the normal distribution function, by the error function and not by its approximation with tanh.",
  },
  softplus: {
    params: ["x"],
    dtype: "realFloating",
    body: { real: ir.softplus },
    numpy: null,
    oracle: "np.logaddexp(x, 0)",
    ulp: 2,
    doc: "log(1 + exp(x)), a smooth `relu`, without overflow.",
  },
} satisfies ElementwiseRows;
