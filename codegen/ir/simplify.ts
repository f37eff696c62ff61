import { constant, truth } from "./build.ts";
import { evaluate } from "./evaluate.ts";
import { type Bool, type Expr, keyOf, type Num } from "./expr.ts";
import { primitives } from "./primitives.ts";

/**
 * Simplifies a real expression without changing a bit of any value, NaN, infinities and signed zeros included (NaN is
 * one value: its sign and payload are not kept). So x · 0 stays, since x may be infinite, and x + 0 stays, since x may
 * be −0; but x − 0 and x + (−0) are x. Every rule makes the tree smaller, or keeps its size and moves it towards one
 * order, so the passes end.
 */
export function simplify(expr: Num): Num;
export function simplify(expr: Bool): Bool;
export function simplify(expr: Expr): Expr;
export function simplify(expr: Expr): Expr {
  if (expr.kind !== "apply") return expr;
  const args = expr.args.map((arg) => (arg.type === "number" ? simplify(arg) : simplify(arg)));
  const ordered = primitives[expr.primitive].commutative ? args.toSorted(byKey) : args;
  const rebuilt: Expr = expr.type === "number" ? { ...expr, args: ordered } : { ...expr, args: ordered };
  const folded = fold(rebuilt);
  if (folded !== null) return folded;
  const better = primitives[expr.primitive].rewrite?.(ordered) ?? null;
  if (better === null) return Object.freeze(rebuilt);
  return better.type === "number" ? simplify(better) : simplify(better);
}

/** Constants last, then the order of the text: equal sums become equal trees. */
function byKey(a: Expr, b: Expr): number {
  const [first, second] = [a.kind === "constant", b.kind === "constant"];
  if (first !== second) return first ? 1 : -1;
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A call of constants is a constant. */
function fold(expr: Expr): Expr | null {
  if (expr.kind !== "apply" || !expr.args.every((arg) => arg.kind === "constant")) return null;
  if (primitives[expr.primitive].meaning.real === null) return null;
  const value = evaluate(expr, {});
  return typeof value === "boolean" ? truth(value) : constant(Number(value));
}
