import type { PrimitiveName } from "./names.ts";
import type { Primitive } from "./primitive.ts";
import { arithmetic } from "./primitives-arithmetic.ts";
import { bits } from "./primitives-bits.ts";
import { conditions } from "./primitives-conditions.ts";
import { floats } from "./primitives-float.ts";
import { functions } from "./primitives-functions.ts";

/** All primitives of the IR. Passes ask this table and never compare names. */
export const primitives: { readonly [P in PrimitiveName]: Primitive } = {
  ...arithmetic,
  ...functions,
  ...bits,
  ...floats,
  ...conditions,
};
