import type { Expansion } from "../ir/expansions/expansion.ts";
import { expansions } from "../ir/expansions/index.ts";
import { type Apply, type Bool, type Expr, idOf, type Num } from "../ir/expr.ts";
import type { FunctionName, PrimitiveName } from "../ir/names.ts";
import { primitives } from "../ir/primitives.ts";
import { type Lanes, lanesOf } from "./simd-elementwise-lanes.ts";

/** A function that is asked for the lanes in which its expansion does not hold. */
export interface Fallback {
  readonly primitive: FunctionName;
  readonly args: readonly Num[];
  readonly holds: Bool;
}

/** An expression of what vectors can do. */
export interface Expanded {
  readonly expr: Expr;
  /** By the number of the value that they belong to. */
  readonly fallbacks: ReadonlyMap<number, Fallback>;
  /** What it is where all of this holds. */
  readonly usual: { readonly expr: Expr; readonly holds: readonly Bool[] };
}

/** An expression without functions. */
export const expandedAlready = (expr: Expr): Expanded => ({ expr, fallbacks: new Map(), usual: { expr, holds: [] } });

const expansionOf = (name: PrimitiveName): Expansion | undefined =>
  new Map<string, Expansion | undefined>(Object.entries(expansions)).get(name);

const isNum = (expr: Expr): expr is Num => expr.type === "number";
const isFunction = (name: PrimitiveName): name is FunctionName => expansionOf(name) !== undefined;

/** Replaces functions by their expansions. */
export function expand(expr: Expr, format: "float64" | "float32"): Expanded {
  const { expr: always, fallbacks } = replaced(expr, format, false);
  const usual = replaced(expr, format, true);
  return {
    expr: always,
    fallbacks,
    usual: { expr: usual.expr, holds: [...usual.fallbacks.values()].map(({ holds }) => holds) },
  };
}

function replaced(expr: Expr, format: "float64" | "float32", usually: boolean): Omit<Expanded, "usual"> {
  const fallbacks = new Map<number, Fallback>();
  const done = new Map<number, Expr>();
  const visit = (node: Expr): Expr => {
    if (node.kind !== "apply") return node;
    const before = done.get(idOf(node));
    if (before !== undefined) return before;
    const args = node.args.map(visit);
    const { primitive } = node;
    const expansion = isFunction(primitive) ? expansionOf(primitive)?.[format] : undefined;
    const formula = usually ? (expansion?.usual ?? expansion) : expansion;
    let result: Expr;
    if (formula === undefined || !isFunction(primitive)) result = rebuilt(node, args);
    else {
      const numbers = args.filter(isNum);
      result = visit(formula.value(...numbers));
      if (formula.holds !== null) {
        const holds = visit(formula.holds(...numbers));
        if (holds.type === "boolean") fallbacks.set(idOf(result), { primitive, args: numbers, holds });
      }
    }
    done.set(idOf(node), result);
    return result;
  };
  return { expr: visit(expr), fallbacks };
}

function rebuilt(node: Apply<"number"> | Apply<"boolean">, args: readonly Expr[]): Expr {
  return args.every((arg, i) => arg === node.args[i]) ? node : { ...node, args };
}

/** What float32 does as the loops in float64 do, when the result is rounded at the end. */
const rounded: ReadonlySet<PrimitiveName> = new Set(["add", "sub", "mul", "div", "sqrt"]);
const unrounded: ReadonlySet<PrimitiveName> = new Set([
  ...(["neg", "abs", "floor", "ceil", "trunc", "rint", "copysign", "select", "truthy"] as const),
  ...(["lt", "le", "gt", "ge", "eq", "ne", "not", "and", "or"] as const),
]);

function exact(expr: Expr): boolean {
  if (expr.kind === "input") return true;
  if (expr.kind === "constant") return typeof expr.value === "boolean" || lanesOf.float32.holds(expr.value);
  return unrounded.has(expr.primitive) && expr.args.every(exact);
}

/**
 * Whether float32 gives the result of float64 rounded once. One operation does: 53 digits are more than twice 24 and two
 * (Figueroa, "When is double rounding innocuous?"). Functions that have an expansion of their own count as one.
 */
export function nativeInFloat32(expr: Expr): boolean {
  if (exact(expr)) return true;
  if (expr.kind !== "apply") return false;
  const { primitive, args } = expr;
  if (rounded.has(primitive)) return args.every(exact);
  if (primitive === "neg" || primitive === "abs") return nativeInFloat32(args[0]);
  if (primitive === "copysign") return nativeInFloat32(args[0]) && exact(args[1]);
  if (isFunction(primitive)) return args.every(exact);
  return primitive === "select" && exact(args[0]) && nativeInFloat32(args[1]) && nativeInFloat32(args[2]);
}

/** Whether all of it can be lowered. Integers are compared as they come: sums of them may have wrapped. */
export function lowers(expr: Expr, lanes: Lanes): boolean {
  const seen = new Set<number>();
  const visit = (node: Expr): boolean => {
    if (node.kind === "constant") return typeof node.value === "boolean" || lanes.float || Number.isInteger(node.value);
    if (node.kind === "input" || seen.has(idOf(node))) return true;
    seen.add(idOf(node));
    const { primitive, args, type } = node;
    if (type === "number" && primitive !== "select" && !Object.hasOwn(lanes.operations, primitive)) return false;
    if (!lanes.float && isComparison(primitive) && !args.every(inRange)) return false;
    return args.every(visit);
  };
  const inRange = (node: Expr): boolean =>
    node.kind !== "apply" || (node.primitive === "select" && node.args.slice(1).every(inRange));
  return visit(expr);
}

const comparisons: ReadonlySet<PrimitiveName> = new Set(["lt", "le", "gt", "ge", "eq", "ne"]);
export const isComparison = (name: PrimitiveName): boolean => comparisons.has(name);

/** The function of the host that stands for a primitive: its text in the loops is a call. */
export function hostText(name: FunctionName): { readonly text: string; readonly module: string | undefined } {
  const meaning = primitives[name].meaning.real;
  if (meaning === null) throw new Error(`${name} has no meaning for real numbers`);
  return { text: meaning.text.slice(0, meaning.text.indexOf("(")), module: meaning.module };
}
