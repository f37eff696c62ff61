import * as ir from "../../ir/build.ts";
import type { Bool, Num } from "../../ir/expr.ts";
import { eitherPart } from "./complex.ts";
import type { Body, ElementwiseRows } from "./row.ts";

const infinity = ir.constant(Number.POSITIVE_INFINITY);
const isInf = (x: Num): Bool => ir.eq(ir.abs(x), infinity);
const isFinite = (x: Num): Bool => ir.lt(ir.abs(x), infinity);
const always =
  (value: boolean): Body =>
  () =>
    ir.truth(value);

export const classification = {
  isnan: {
    params: ["x"],
    dtype: "test",
    body: { bool: always(false), integer: always(false), real: ir.isNaN, complex: eitherPart(ir.isNaN) },
    numpy: "np.isnan",
    ulp: 0,
    doc: "Whether an element is NaN; of complex, whether a part is.",
  },
  isinf: {
    params: ["x"],
    dtype: "test",
    body: { bool: always(false), integer: always(false), real: isInf, complex: eitherPart(isInf) },
    numpy: "np.isinf",
    ulp: 0,
    doc: "Whether an element is infinite; of complex, whether a part is.",
  },
  isfinite: {
    params: ["x"],
    dtype: "test",
    body: {
      bool: always(true),
      integer: always(true),
      real: isFinite,
      complex: (x) => ir.and(isFinite(x.re), isFinite(x.im)),
    },
    numpy: "np.isfinite",
    ulp: 0,
    doc: "Whether an element is neither infinite nor NaN; of complex, whether both parts are.",
  },
} satisfies ElementwiseRows;
