import * as ir from "../../ir/build.ts";
import { calls } from "./complex.ts";
import type { ElementwiseRows } from "./row.ts";

export const hyperbolic = {
  sinh: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.sinh, complex: calls("sinh") },
    numpy: "np.sinh",
    ulp: 2,
    doc: "The hyperbolic sine.",
  },
  cosh: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.cosh, complex: calls("cosh") },
    numpy: "np.cosh",
    ulp: 2,
    doc: "The hyperbolic cosine.",
  },
  tanh: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.tanh, complex: calls("tanh") },
    numpy: "np.tanh",
    ulp: 2,
    doc: "The hyperbolic tangent.",
  },
  arcsinh: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.asinh, complex: calls("arcsinh") },
    numpy: "np.arcsinh",
    ulp: 2,
    doc: "The inverse of `sinh`.",
  },
  arccosh: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.acosh, complex: calls("arccosh") },
    numpy: "np.arccosh",
    ulp: 2,
    doc: "The inverse of `cosh`; NaN for real numbers below 1.",
  },
  arctanh: {
    params: ["x"],
    dtype: "floating",
    body: { real: ir.atanh, complex: calls("arctanh") },
    numpy: "np.arctanh",
    ulp: 2,
    doc: "The inverse of `tanh`; NaN for real numbers beyond 1.",
  },
} satisfies ElementwiseRows;
