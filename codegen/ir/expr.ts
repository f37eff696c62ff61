import type { PrimitiveName } from "./names.ts";

/**
 * The scalar IR: what one element of a result is, as a tree of frozen data. A tree says nothing of storage; the printer
 * and the evaluator are told in which domain the numbers live.
 */
export type Num = Constant | Input | Apply<"number">;
/** A condition: the result of a comparison, the first argument of `select`. */
export type Bool = Truth | Apply<"boolean">;
export type Expr = Num | Bool;

export interface Constant {
  readonly kind: "constant";
  readonly type: "number";
  readonly value: number;
}

export interface Truth {
  readonly kind: "constant";
  readonly type: "boolean";
  readonly value: boolean;
}

/** One scalar of an element of an operand: `x`, or one part of a complex `x`. */
export interface Input {
  readonly kind: "input";
  readonly type: "number";
  readonly name: string;
}

export interface Apply<T extends "number" | "boolean"> {
  readonly kind: "apply";
  readonly type: T;
  readonly primitive: PrimitiveName;
  readonly args: readonly Expr[];
}

/**
 * In which numbers an expression is computed: `real` is IEEE 754 binary64 (rounded when stored, for float32), `int` are
 * integers up to 32 bits that wrap when stored, `bigint` are 64-bit integers that wrap when stored.
 */
export type Domain = "real" | "int" | "bigint";

/** Equal text means equal expression. */
export function keyOf(expr: Expr): string {
  switch (expr.kind) {
    case "constant":
      return Object.is(expr.value, -0) ? "-0" : String(expr.value);
    case "input":
      return expr.name;
    case "apply":
      return `${expr.primitive}(${expr.args.map(keyOf).join(",")})`;
  }
}

const ids = new Map<string, number>();
const known = new WeakMap<Expr, number>();

/** Equal numbers mean equal expressions: `keyOf` for trees whose parts are shared many times over. */
export function idOf(expr: Expr): number {
  const before = known.get(expr);
  if (before !== undefined) return before;
  const key = expr.kind === "apply" ? `${expr.primitive}(${expr.args.map(idOf).join(",")})` : keyOf(expr);
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  known.set(expr, id);
  return id;
}

/** Whether the value depends on an input. */
export function dependsOn(expr: Expr, input: string): boolean {
  if (expr.kind === "input") return expr.name === input;
  return expr.kind === "apply" && expr.args.some((arg) => dependsOn(arg, input));
}
