import { add, mul, one, select, zero } from "./build.ts";
import { type Bool, dependsOn, type Expr, type Num } from "./expr.ts";
import { primitives } from "./primitives.ts";
import { simplify } from "./simplify.ts";

const isNum = (expr: Expr): expr is Num => expr.type === "number";

/** The chain rule: the sum over the arguments of partial derivative times derivative of the argument. */
function derivative(expr: Num, input: string): Num {
  if (expr.kind === "input") return expr.name === input ? one : zero;
  if (expr.kind === "constant" || !dependsOn(expr, input)) return zero;
  const [condition, x, y] = expr.args;
  // The derivative of a choice is the choice between the derivatives: it jumps where the condition does.
  if (condition.type === "boolean") return choice(condition, x, y, input);
  const { partials } = primitives[expr.primitive];
  if (partials === null) throw new Error(`${expr.primitive} has no derivative`);
  const args = expr.args.filter(isNum);
  const terms = partials(args[0], args[1]).flatMap((partial, index) =>
    partial === null || !dependsOn(args[index], input) ? [] : [mul(partial, derivative(args[index], input))],
  );
  return terms.length === 0 ? zero : terms.reduce(add);
}

function choice(condition: Bool, x: Expr, y: Expr, input: string): Num {
  if (!isNum(x) || !isNum(y)) throw new Error("a choice is between numbers");
  return select(condition, derivative(x, input), derivative(y, input));
}

/** The derivative of a real expression by one input, simplified. It is zero where the expression is constant almost everywhere. */
export function differentiate(expr: Num, input: string): Num {
  const result = simplify(derivative(expr, input));
  if (!isNum(result)) throw new Error("a derivative is a number");
  return result;
}
