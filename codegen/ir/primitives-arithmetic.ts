import { rint } from "../../src/kernels/rounding.ts";
import { constant, div, lt, mul, neg, one, select, sqrt, trunc, two, zero } from "./build.ts";
import type { ArithmeticName } from "./names.ts";
import { commutative, type Primitive, plain } from "./primitive.ts";
import { rewriteAbs, rewriteAdd, rewriteDiv, rewriteMul, rewriteNeg, rewriteSub } from "./rewrites.ts";
import { big, real } from "./values.ts";

// `| 0` in the int domain: only the low 32 bits are stored, and the engine then adds without a test for overflow.
export const arithmetic: Readonly<Record<ArithmeticName, Primitive>> = {
  add: commutative(
    plain(
      {
        real: { text: "$0 + $1", evaluate: real((x, y) => x + y) },
        int: { text: "($0 + $1) | 0", evaluate: real((x, y) => (x + y) | 0) },
        bigint: { text: "$0 + $1", evaluate: big((x, y) => x + y) },
      },
      () => [one, one],
      rewriteAdd,
    ),
  ),
  sub: plain(
    {
      real: { text: "$0 - $1", evaluate: real((x, y) => x - y) },
      int: { text: "($0 - $1) | 0", evaluate: real((x, y) => (x - y) | 0) },
      bigint: { text: "$0 - $1", evaluate: big((x, y) => x - y) },
    },
    () => [one, constant(-1)],
    rewriteSub,
  ),
  mul: commutative(
    plain(
      {
        real: { text: "$0 * $1", evaluate: real((x, y) => x * y) },
        int: { text: "Math.imul($0, $1)", evaluate: real(Math.imul) },
        bigint: { text: "$0 * $1", evaluate: big((x, y) => x * y) },
      },
      (x, y) => [y, x],
      rewriteMul,
    ),
  ),
  div: plain(
    { real: { text: "$0 / $1", evaluate: real((x, y) => x / y) }, int: null, bigint: null },
    // d(x / y) = dx / y − (x / y) dy / y
    (x, y) => [div(one, y), neg(div(div(x, y), y))],
    rewriteDiv,
  ),
  fmod: plain(
    { real: { text: "$0 % $1", evaluate: real((x, y) => x % y) }, int: null, bigint: null },
    // fmod(x, y) = x − y trunc(x / y)
    (x, y) => [one, neg(trunc(div(x, y)))],
  ),
  neg: plain(
    {
      real: { text: "-$0", evaluate: real((x) => -x) },
      int: { text: "-$0 | 0", evaluate: real((x) => -x | 0) },
      bigint: { text: "-$0", evaluate: big((x) => -x) },
    },
    () => [constant(-1)],
    rewriteNeg,
  ),
  abs: plain(
    {
      real: { text: "Math.abs($0)", evaluate: real(Math.abs) },
      int: { text: "Math.abs($0)", evaluate: real(Math.abs) },
      bigint: null,
    },
    (x) => [select(lt(x, zero), constant(-1), one)],
    rewriteAbs,
  ),
  sqrt: plain({ real: { text: "Math.sqrt($0)", evaluate: real(Math.sqrt) }, int: null, bigint: null }, (x) => [
    div(one, mul(two, sqrt(x))),
  ]),
  floor: plain({ real: { text: "Math.floor($0)", evaluate: real(Math.floor) }, int: null, bigint: null }, () => [null]),
  ceil: plain({ real: { text: "Math.ceil($0)", evaluate: real(Math.ceil) }, int: null, bigint: null }, () => [null]),
  trunc: plain({ real: { text: "Math.trunc($0)", evaluate: real(Math.trunc) }, int: null, bigint: null }, () => [null]),
  rint: plain(
    { real: { text: "rint($0)", evaluate: real(rint), module: "rounding.ts" }, int: null, bigint: null },
    () => [null],
  ),
};
