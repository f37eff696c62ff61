import * as special from "../../src/kernels/special.ts";
import {
  abs,
  add,
  cbrt,
  constant,
  copysign,
  cos,
  cosh,
  div,
  erf,
  exp,
  exp2,
  gt,
  hypot,
  log,
  mul,
  neg,
  one,
  pow,
  select,
  sigmoid,
  sin,
  sinh,
  sqrt,
  sub,
  tan,
  zero,
} from "./build.ts";
import { erf as nearErf } from "./error-function.ts";
import type { Num } from "./expr.ts";
import type { FunctionName } from "./names.ts";
import { called, type Partials, type Primitive, plain } from "./primitive.ts";
import { rewritePow } from "./rewrites.ts";
import { real } from "./values.ts";

/** One of `Math`'s functions that is accurate enough in V8. */
function builtin(name: string, evaluate: (x: number, y: number) => number, partials: Partials): Primitive {
  return called(
    plain({ real: { text: `Math.${name}($0)`, evaluate: real(evaluate) }, int: null, bigint: null }, partials),
  );
}

/** One of `src/kernels/special.ts`. */
function own(text: string, evaluate: (x: number, y: number) => number, partials: Partials): Primitive {
  return called(
    plain({ real: { text, evaluate: real(evaluate), module: "special.ts" }, int: null, bigint: null }, partials),
  );
}

/** One of which the loops use the expansion. `near` is good enough where the generator folds constants. */
function expanded(name: string, near: (x: number, y: number) => number, partials: Partials): Primitive {
  const text = near.length === 2 ? `${name}($0, $1)` : `${name}($0)`;
  return called(
    plain({ real: { text, evaluate: real(near), module: "scalars.ts" }, int: null, bigint: null }, partials),
  );
}

const square = (x: Num): Num => mul(x, x);
const inverse = (x: Num): Num => div(one, x);
const ln2 = constant(Math.LN2);

export const functions: Readonly<Record<FunctionName, Primitive>> = {
  exp: builtin("exp", Math.exp, (x) => [exp(x)]),
  exp2: own("exp2($0)", special.exp2, (x) => [mul(exp2(x), ln2)]),
  expm1: builtin("expm1", Math.expm1, (x) => [exp(x)]),
  log: builtin("log", Math.log, (x) => [inverse(x)]),
  log2: own("log2($0)", special.log2, (x) => [inverse(mul(x, ln2))]),
  log10: own("log10($0)", special.log10, (x) => [inverse(mul(x, constant(Math.LN10)))]),
  log1p: builtin("log1p", Math.log1p, (x) => [inverse(add(one, x))]),
  sin: builtin("sin", Math.sin, (x) => [cos(x)]),
  cos: builtin("cos", Math.cos, (x) => [neg(sin(x))]),
  tan: builtin("tan", Math.tan, (x) => [add(one, square(tan(x)))]),
  asin: builtin("asin", Math.asin, (x) => [inverse(sqrt(mul(sub(one, x), add(one, x))))]),
  acos: builtin("acos", Math.acos, (x) => [neg(inverse(sqrt(mul(sub(one, x), add(one, x)))))]),
  atan: builtin("atan", Math.atan, (x) => [inverse(add(one, square(x)))]),
  sinh: expanded("sinh", Math.sinh, (x) => [cosh(x)]),
  cosh: expanded("cosh", Math.cosh, (x) => [sinh(x)]),
  // 1 − tanh² cancels for large x; 1 / cosh² does not.
  tanh: expanded("tanh", Math.tanh, (x) => [inverse(square(cosh(x)))]),
  asinh: builtin("asinh", Math.asinh, (x) => [inverse(hypot(x, one))]),
  acosh: builtin("acosh", Math.acosh, (x) => [inverse(mul(sqrt(sub(x, one)), sqrt(add(x, one))))]),
  atanh: builtin("atanh", Math.atanh, (x) => [inverse(mul(sub(one, x), add(one, x)))]),
  cbrt: builtin("cbrt", Math.cbrt, (x) => [inverse(mul(constant(3), square(cbrt(x))))]),
  pow: {
    ...own("pow($0, $1)", special.pow, (x, y) => [
      mul(y, pow(x, sub(y, one))),
      // x^y log x, which is 0 at x = 0 where y > 0
      select(gt(abs(x), zero), mul(pow(x, y), log(x)), select(gt(y, zero), zero, log(x))),
    ]),
    rewrite: rewritePow,
  },
  // d atan2(x, y) = (y dx − x dy) / (x² + y²), divided by the length twice so that nothing overflows
  atan2: expanded("atan2", Math.atan2, (x, y) => [
    div(div(y, hypot(x, y)), hypot(x, y)),
    neg(div(div(x, hypot(x, y)), hypot(x, y))),
  ]),
  hypot: own("hypot($0, $1)", special.hypot, (x, y) => [div(x, hypot(x, y)), div(y, hypot(x, y))]),
  copysign: own("copysign($0, $1)", special.copysign, (x, y) => [mul(copysign(one, x), copysign(one, y)), null]),
  logaddexp: own("logaddexp($0, $1)", special.logaddexp, (x, y) => [sigmoid(sub(x, y)), sigmoid(sub(y, x))]),
  erf: expanded("erf", nearErf, (x) => [mul(constant(2 / Math.sqrt(Math.PI)), exp(neg(square(x))))]),
  // Φ(x) + x φ(x) for the normal distribution
  gelu: expanded(
    "gelu",
    (x) => 0.5 * x * (1 + nearErf(x * Math.SQRT1_2)),
    (x) => [
      add(
        mul(constant(0.5), add(one, erf(mul(x, constant(Math.SQRT1_2))))),
        mul(mul(x, constant(1 / Math.sqrt(2 * Math.PI))), exp(mul(constant(-0.5), square(x)))),
      ),
    ],
  ),
  softplus: expanded(
    "softplus",
    (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    (x) => [sigmoid(x)],
  ),
  sigmoid: expanded(
    "sigmoid",
    (x) => 1 / (1 + Math.exp(-x)),
    (x) => [mul(sigmoid(x), sigmoid(neg(x)))],
  ),
};
