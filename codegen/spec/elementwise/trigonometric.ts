import * as ir from "../../ir/build.ts";
import { calls } from "./complex.ts";
import type { ElementwiseRows } from "./row.ts";

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
} satisfies ElementwiseRows;
