import { input } from "../../ir/build.ts";
import { differentiate } from "../../ir/differentiate.ts";
import type { Num } from "../../ir/expr.ts";
import { simplify } from "../../ir/simplify.ts";
import type { ElementwiseRow } from "./row.ts";

/** The names of a row's operands in its formulas, whatever they are called outside. */
export const operandNames: readonly string[] = ["x", "y", "z"];

/**
 * The partial derivatives of a row by its operands, over the inputs of `operandNames`: the row's own, or those of its
 * formula. Null where there are none: the result is bool, or the row has no formula for real numbers.
 */
export function derivativesOf(row: ElementwiseRow): readonly Num[] | null {
  const operands = row.params.map((_, index) => operandNames[index]);
  const inputs = operands.map(input);
  const result = row.body.real?.(...inputs);
  if (result === undefined || result.type === "boolean") return null;
  if (row.derivative !== undefined) return row.derivative(...inputs).map((partial) => simplify(partial));
  return operands.map((name) => differentiate(result, name));
}
