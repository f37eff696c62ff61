import { abs, add, constant, div, eq, mul, ne, neg, one, select, sub, truth } from "./build.ts";
import { type Apply, type Bool, type Expr, keyOf, type Num } from "./expr.ts";
import type { PrimitiveName } from "./names.ts";

/**
 * What `simplify` may put in the place of a call with these simplified arguments; null where it stays. Each rule holds
 * bit for bit for every value.
 */
export type Rewrite = (args: readonly Expr[]) => Expr | null;

const isNum = (expr: Expr): expr is Num => expr.type === "number";
const isBool = (expr: Expr): expr is Bool => expr.type === "boolean";
const isValue = (expr: Expr, value: number): boolean => expr.kind === "constant" && Object.is(expr.value, value);
const same = (x: Expr, y: Expr): boolean => keyOf(x) === keyOf(y);

/** The argument of `-x`, or null. */
function negated(expr: Expr): Num | null {
  const args = argsOf(expr, "neg");
  return args !== null && isNum(args[0]) ? args[0] : null;
}

function argsOf(expr: Expr, primitive: PrimitiveName): readonly Expr[] | null {
  return expr.kind === "apply" && expr.primitive === primitive ? expr.args : null;
}

const numbers =
  (rule: (x: Num, y: Num) => Expr | null): Rewrite =>
  ([x, y = one]) =>
    isNum(x) && isNum(y) ? rule(x, y) : null;

const conditions =
  (rule: (x: Bool, y: Bool) => Expr | null): Rewrite =>
  ([x, y = truth(true)]) =>
    isBool(x) && isBool(y) ? rule(x, y) : null;

/** Constants stand last in sums and products. x + (−0) is x; x + 0 is not: −0 + 0 = 0. */
export const rewriteAdd = numbers((x, y) => {
  if (isValue(y, -0)) return x;
  const [minusX, minusY] = [negated(x), negated(y)];
  if (minusY !== null) return sub(x, minusY);
  return minusX === null ? null : sub(y, minusX);
});

/** x − 0 is x; x − (−0) is not: −0 + 0 = 0. */
export const rewriteSub = numbers((x, y) => {
  if (isValue(y, 0)) return x;
  if (isValue(x, -0)) return neg(y);
  const minusY = negated(y);
  return minusY === null ? null : add(x, minusY);
});

export const rewriteMul = numbers((x, y) => {
  if (isValue(y, 1)) return x;
  if (isValue(y, -1)) return neg(x);
  const [minusX, minusY] = [negated(x), negated(y)];
  if (minusX !== null) return y.kind === "constant" ? mul(minusX, constant(-y.value)) : neg(mul(minusX, y));
  return minusY === null ? null : neg(mul(x, minusY));
});

/** Division by a power of two is multiplication, where its inverse is a normal number. */
function exactInverse(value: number): number | null {
  const inverse = 1 / value;
  const mantissa = Math.abs(value) / 2 ** Math.floor(Math.log2(Math.abs(value)));
  return mantissa === 1 && Math.abs(inverse) >= 2 ** -1022 && Math.abs(inverse) <= 2 ** 1022 ? inverse : null;
}

export const rewriteDiv = numbers((x, y) => {
  if (isValue(y, 1)) return x;
  if (isValue(y, -1)) return neg(x);
  const inverse = y.kind === "constant" ? exactInverse(y.value) : null;
  if (inverse !== null) return mul(x, constant(inverse));
  const [minusX, minusY] = [negated(x), negated(y)];
  if (minusX !== null) return neg(div(minusX, y));
  return minusY === null ? null : neg(div(x, minusY));
});

export const rewriteNeg = numbers((x) => {
  const inner = negated(x);
  if (inner !== null) return inner;
  const factors = argsOf(x, "mul");
  if (factors === null) return null;
  const [factor, last] = factors;
  return last.kind === "constant" && last.type === "number" && isNum(factor)
    ? mul(factor, constant(-last.value))
    : null;
});

export const rewriteAbs = numbers((x) => {
  const inner = negated(x);
  if (inner !== null) return abs(inner);
  return argsOf(x, "abs") === null ? null : x;
});

/** x^1 = x and x^0 = 1, for NaN too (C99). */
export const rewritePow = numbers((x, y) => (isValue(y, 1) ? x : isValue(y, 0) || isValue(y, -0) ? one : null));

export const rewriteSelect: Rewrite = ([condition, x, y]) => {
  if (!isBool(condition) || !isNum(x) || !isNum(y)) return null;
  if (condition.kind === "constant") return condition.value ? x : y;
  if (same(x, y)) return x;
  const inner = argsOf(condition, "not");
  return inner !== null && isBool(inner[0]) ? select(inner[0], y, x) : null;
};

/** Only equality has an opposite: NaN is neither less nor greater nor equal. */
export const rewriteNot = conditions((x) => {
  const opposite = (primitive: PrimitiveName, build: (a: Num, b: Num) => Bool): Apply<"boolean"> | Bool | null => {
    const args = argsOf(x, primitive);
    return args !== null && isNum(args[0]) && isNum(args[1]) ? build(args[0], args[1]) : null;
  };
  const inner = argsOf(x, "not");
  return inner === null ? (opposite("eq", ne) ?? opposite("ne", eq)) : inner[0];
});

export const rewriteAnd = conditions((x, y) => {
  if (y.kind === "constant") return y.value ? x : y;
  return same(x, y) ? x : null;
});

export const rewriteOr = conditions((x, y) => {
  if (y.kind === "constant") return y.value ? y : x;
  return same(x, y) ? x : null;
});
