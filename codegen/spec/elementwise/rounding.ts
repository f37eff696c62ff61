import * as ir from "../../ir/build.ts";
import type { Num } from "../../ir/expr.ts";
import { parts } from "./complex.ts";
import type { Bodies, ElementwiseRows } from "./row.ts";

const same = (x: Num): Num => x;
/** Integers are what they are rounded to. */
const rounded = (real: (x: Num) => Num): Bodies => ({ bool: same, integer: same, real });

export const rounding = {
  floor: {
    params: ["x"],
    dtype: "rounding",
    body: rounded(ir.floor),
    numpy: "np.floor",
    ulp: 0,
    doc: "Rounds down to an integer. Integers and bool stay as they are.",
  },
  ceil: {
    params: ["x"],
    dtype: "rounding",
    body: rounded(ir.ceil),
    numpy: "np.ceil",
    ulp: 0,
    doc: "Rounds up to an integer. Integers and bool stay as they are.",
  },
  trunc: {
    params: ["x"],
    dtype: "rounding",
    body: rounded(ir.trunc),
    numpy: "np.trunc",
    ulp: 0,
    doc: "Rounds towards zero to an integer. Integers and bool stay as they are.",
  },
  round: {
    params: ["x"],
    dtype: "nearest",
    body: { integer: same, real: ir.rint, complex: parts(ir.rint) },
    numpy: "np.round",
    ulp: 0,
    doc: "Rounds to the nearest integer, halves to the even one. Integers stay as they are; bool gives float16.",
  },
} satisfies ElementwiseRows;
