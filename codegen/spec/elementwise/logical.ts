import * as ir from "../../ir/build.ts";
import type { ElementwiseRows } from "./row.ts";

// All dtypes are cast to bool first: NaN and every other number but 0 is true.
export const logical = {
  logicalAnd: {
    params: ["x", "y"],
    dtype: "logical",
    body: { bool: ir.bitAnd },
    numpy: "np.logical_and",
    ulp: 0,
    doc: "Whether both elements are true, that is, not zero.",
  },
  logicalOr: {
    params: ["x", "y"],
    dtype: "logical",
    body: { bool: ir.bitOr },
    numpy: "np.logical_or",
    ulp: 0,
    doc: "Whether one of the elements or both are true, that is, not zero.",
  },
  logicalXor: {
    params: ["x", "y"],
    dtype: "logical",
    body: { bool: ir.bitXor },
    numpy: "np.logical_xor",
    ulp: 0,
    doc: "Whether exactly one of the elements is true, that is, not zero.",
  },
  logicalNot: {
    params: ["x"],
    dtype: "logical",
    body: { bool: (x) => ir.bitXor(x, ir.one) },
    numpy: "np.logical_not",
    ulp: 0,
    doc: "Whether an element is false, that is, zero.",
  },
} satisfies ElementwiseRows;
