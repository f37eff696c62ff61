import {
  exponent,
  high,
  lift,
  nearExponent,
  nearSignificand,
  pow2,
  scale,
  significand,
} from "../../src/kernels/float-parts.ts";
import type { FloatName } from "./names.ts";
import { called, type Primitive, plain } from "./primitive.ts";
import { real, three } from "./values.ts";

const part = (name: string, evaluate: (x: number) => number): Primitive =>
  called(
    plain(
      { real: { text: `${name}($0)`, evaluate: real(evaluate), module: "float-parts.ts" }, int: null, bigint: null },
      null,
    ),
  );

const pair = (name: string, evaluate: (x: number, y: number) => number): Primitive =>
  called(
    plain(
      {
        real: { text: `${name}($0, $1)`, evaluate: real(evaluate), module: "float-parts.ts" },
        int: null,
        bigint: null,
      },
      null,
    ),
  );

/** What expansions are made of. They have no derivatives: the functions that expand to them do. */
export const floats: Readonly<Record<FloatName, Primitive>> = {
  mad: plain(
    { real: { text: "$0 * $1 + $2", evaluate: three((x, y, z) => x * y + z) }, int: null, bigint: null },
    null,
  ),
  pow2: part("pow2", pow2),
  scale: pair("scale", scale),
  lift: pair("lift", lift),
  exponent: part("exponent", exponent),
  significand: part("significand", significand),
  nearExponent: part("nearExponent", nearExponent),
  nearSignificand: part("nearSignificand", nearSignificand),
  high: part("high", high),
};
