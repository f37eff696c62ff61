import type { Domain, Expr } from "./expr.ts";
import { primitives } from "./primitives.ts";
import type { Value } from "./values.ts";

/** The value of an expression for values of its inputs. */
export function evaluate(
  expr: Expr,
  inputs: Readonly<Record<string, Value>>,
  domain: Domain = "real",
  values: Map<Expr, Value> = new Map(),
): Value {
  switch (expr.kind) {
    case "constant":
      return domain === "bigint" && typeof expr.value === "number" ? BigInt(expr.value) : expr.value;
    case "input":
      if (!(expr.name in inputs)) throw new Error(`no value for input ${expr.name}`);
      return inputs[expr.name];
    case "apply": {
      // Parts of expansions are shared many times over.
      const before = values.get(expr);
      if (before !== undefined) return before;
      const meaning = primitives[expr.primitive].meaning[domain];
      if (meaning === null) throw new Error(`${expr.primitive} has no meaning for ${domain}`);
      const value = meaning.evaluate(expr.args.map((arg) => evaluate(arg, inputs, domain, values)));
      values.set(expr, value);
      return value;
    }
  }
}

/** The value of a real expression. */
export function evaluateReal(expr: Expr, inputs: Readonly<Record<string, number>>): number {
  return Number(evaluate(expr, inputs));
}
