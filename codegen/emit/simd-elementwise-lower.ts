import { type Bool, type Expr, idOf, type Num } from "../ir/expr.ts";
import { type Expanded, type Fallback, isComparison } from "./simd-elementwise-expand.ts";
import type { Context, Lanes, Vector } from "./simd-elementwise-lanes.ts";
import type { Statement } from "./wasm/code.ts";
import { when } from "./wasm/control.ts";
import type { Callable, Local, Scope } from "./wasm/module.ts";
import { f32, f64, i32 } from "./wasm/scalars.ts";
import type { Target } from "./wasm/target.ts";
import { f32x4, f64x2, i8x16, v128 } from "./wasm/vectors.ts";

type HostFunction = Callable<readonly ("f64" | "f32")[], "f64">;
export type Hosts = ReadonlyMap<string, HostFunction>;

/** What the vectors of one function share: constants, which are worked out before its loops. */
export class Frame {
  readonly statements: Statement[] = [];
  readonly scope: Scope;
  readonly target: Target;
  private readonly constants = new Map<string, Vector>();

  constructor(scope: Scope, target: Target) {
    this.scope = scope;
    this.target = target;
  }

  constant(value: Vector): Vector {
    const key = value.bytes.join();
    const known = this.constants.get(key);
    if (known !== undefined) return known;
    const local = this.scope.local("v128");
    this.statements.push(local.set(value));
    this.constants.set(key, local.get);
    return local.get;
  }
}

/** The inputs of one vector of elements: numbers, and for conditions masks. */
export type Inputs = Readonly<Record<string, Vector>>;

/** What a formula is lowered with, besides its inputs. */
export interface Settings {
  readonly lanes: Lanes;
  readonly expanded: Expanded;
  readonly uses: ReadonlyMap<number, number>;
  readonly hosts: Hosts;
  /** Inputs that are neither NaN nor zero in any lane. */
  readonly plain: ReadonlySet<string>;
  /** Whether choices are one instruction in the relaxed variant: others would be the same in both but for that. */
  readonly relaxedChoices: boolean;
  /** After how many operations there is a statement, so that those of several vectors can take turns. */
  readonly step: number;
}

const onlyZero = (expr: Expr): boolean => expr.kind === "constant" && Object.is(expr.value, 0);

/** Lowers a formula for one vector of elements. What is used more than once is kept in a variable. */
export class Lowering implements Context {
  readonly statements: Statement[] = [];
  readonly target: Target;
  private readonly known = new Map<number, Vector>();
  /** How many operations are in a value that is not kept. */
  private readonly operations = new Map<number, number>();

  private readonly frame: Frame;
  private readonly settings: Settings;
  private readonly lanes: Lanes;
  private readonly inputs: Inputs;

  constructor(frame: Frame, settings: Settings, inputs: Inputs) {
    this.frame = frame;
    this.settings = settings;
    this.lanes = settings.lanes;
    this.inputs = inputs;
    this.target = frame.target;
  }

  // Operations take them apart from the rest.
  readonly keep = (value: Vector): Vector => this.store(value).get;
  readonly constant = (value: Vector): Vector => this.frame.constant(value);

  /** The value of the formula, or its mask. */
  lower(expr: Expr): Vector {
    return expr.type === "number" ? this.number(expr) : this.mask(expr);
  }

  private store(value: Vector): Local<"v128"> {
    const local = this.frame.scope.local("v128");
    this.statements.push(local.set(value));
    return local;
  }

  private number(expr: Num): Vector {
    if (expr.kind === "constant") return this.constant(this.lanes.constant(expr.value));
    return this.shared(expr, () => {
      if (expr.kind === "input") return this.inputs[expr.name];
      const { primitive, args } = expr;
      if (primitive === "select") return this.choice(args);
      const operation = new Map(Object.entries(this.lanes.operations)).get(primitive);
      if (operation === undefined) throw new Error(`${primitive} has no lowering`);
      return operation(
        args.map((arg) => this.lower(arg)),
        this,
      );
    });
  }

  private shared(expr: Num | Bool, make: () => Vector): Vector {
    const id = idOf(expr);
    const before = this.known.get(id);
    if (before !== undefined) return before;
    let value = make();
    const fallback = this.settings.expanded.fallbacks.get(id);
    if (fallback !== undefined) value = this.patched(value, fallback);
    else if (this.isStep(expr) || (this.settings.uses.get(id) ?? 0) > 1) {
      value = this.keep(value);
      this.operations.delete(id);
    }
    this.known.set(id, value);
    return value;
  }

  /** Whether as many operations as are a step end with this one: counted since the last statement. */
  private isStep(expr: Num | Bool): boolean {
    const args = expr.kind === "apply" ? expr.args : [];
    const count = args.reduce((sum, arg) => sum + (this.operations.get(idOf(arg)) ?? 0), 1);
    this.operations.set(idOf(expr), count);
    return count >= this.settings.step;
  }

  /** The lanes in which an expansion does not hold come from the function of the host. */
  private patched(value: Vector, { primitive, args, holds }: Fallback): Vector {
    const host = this.settings.hosts.get(primitive);
    if (host === undefined) throw new Error(`${primitive} is not imported`);
    const { lanes } = this;
    const result = this.store(value);
    const operands = args.map((arg) => this.keep(this.number(arg)));
    const bits = this.frame.scope.local("i32");
    const all = 2 ** lanes.count - 1;
    const patches = Array.from({ length: lanes.count }, (_, lane) => {
      const call = host.call(
        ...operands.map((x) => (lanes.bytes === 8 ? f64x2.extract(lane, x) : f64.promoteF32(f32x4.extract(lane, x)))),
      );
      const replaced =
        lanes.bytes === 8
          ? f64x2.replace(lane, result.get, call)
          : f32x4.replace(lane, result.get, f32.demoteF64(call));
      return when(i32.eqz(i32.and(bits.get, i32.const(1 << lane))), [result.set(replaced)]);
    });
    this.statements.push(bits.set(lanes.bitmask(this.mask(holds))));
    this.statements.push(when(i32.ne(bits.get, i32.const(all)), patches));
    return result.get;
  }

  private mask(expr: Bool): Vector {
    if (expr.kind === "constant") {
      return this.constant(i8x16.splat(i32.const(expr.value ? -1 : 0)));
    }
    return this.shared(expr, () => {
      const { primitive, args } = expr;
      if (isComparison(primitive)) return this.comparison(expr);
      const operands = args.map((arg) => this.lower(arg));
      switch (primitive) {
        case "not":
          return v128.not(operands[0]);
        case "and":
          return v128.and(operands[0], operands[1]);
        case "or":
          return v128.or(operands[0], operands[1]);
        case "truthy":
          return operands[0];
        default:
          throw new Error(`${primitive} is no condition`);
      }
    });
  }

  /** Integers compare with a number that they cannot hold as if it were far away. */
  private comparison({ primitive, args }: Exclude<Bool, { kind: "constant" }>): Vector {
    const [, y] = args;
    if (!this.lanes.float && y.kind === "constant" && typeof y.value === "number" && !this.lanes.holds(y.value)) {
      const below = y.value < 0 ? ["gt", "ge", "ne"] : ["lt", "le", "ne"];
      return this.constant(i8x16.splat(i32.const(below.includes(primitive) ? -1 : 0)));
    }
    const [a, b] = args.map((arg) => this.lower(arg));
    switch (primitive) {
      case "lt":
        return this.lanes.lt(a, b);
      case "le":
        return this.lanes.le(a, b);
      case "gt":
        return this.lanes.gt(a, b);
      case "ge":
        return this.lanes.ge(a, b);
      case "eq":
        return this.lanes.eq(a, b);
      default:
        return this.lanes.ne(a, b);
    }
  }

  private choice([condition, x, y]: readonly Expr[]): Vector {
    if (condition.type !== "boolean" || x.type !== "number" || y.type !== "number") {
      throw new Error("a choice is between numbers");
    }
    const extreme = this.extreme(condition, x, y);
    if (extreme !== null) return extreme;
    if (onlyZero(x)) return v128.andnot(this.number(y), this.mask(condition));
    if (onlyZero(y)) return v128.and(this.number(x), this.mask(condition));
    return this.select(this.number(x), this.number(y), this.mask(condition));
  }

  private select(x: Vector, y: Vector, mask: Vector): Vector {
    return this.target === "relaxed" && this.settings.relaxedChoices
      ? this.lanes.laneselect(x, y, mask)
      : v128.bitselect(x, y, mask);
  }

  /** The choice between two numbers by their order is one instruction; one more lets NaN through. */
  private extreme(condition: Bool, x: Num, y: Num): Vector | null {
    if (condition.kind === "constant") return null;
    const { primitive, args } = condition;
    if (primitive === "or") {
      for (const [order, test] of [args, args.toReversed()]) {
        if (order.type !== "boolean" || test.kind !== "apply" || test.primitive !== "ne") continue;
        const [a, b] = test.args;
        if (a.type !== "number" || idOf(a) !== idOf(b)) continue;
        if (y.kind === "input" && this.settings.plain.has(y.name)) {
          const easy = this.easyExtreme(order, x, y, idOf(a));
          if (easy !== null) return easy;
        }
        const chosen = this.extreme(order, x, y);
        if (chosen !== null) return this.select(this.number(x), chosen, this.lower(test));
      }
      return null;
    }
    const ordered = this.ordered(condition);
    if (ordered === null) return null;
    const [a, b] = ordered;
    if (idOf(a) === idOf(x) && idOf(b) === idOf(y)) return this.lanes.lesser(this.number(x), this.number(y));
    if (idOf(a) === idOf(y) && idOf(b) === idOf(x)) return this.lanes.larger(this.number(y), this.number(x));
    return null;
  }

  /** The numbers a and b of a < b. */
  private ordered(condition: Bool): readonly [Num, Num] | null {
    if (condition.kind === "constant") return null;
    const { primitive, args } = condition;
    if (primitive !== "lt" && primitive !== "gt") return null;
    const [a, b] = primitive === "lt" ? args : args.toReversed();
    return a.type === "number" && b.type === "number" ? [a, b] : null;
  }

  /** With a y that is neither NaN nor zero: x where it does not compare, or the number in order, is one instruction. */
  private easyExtreme(order: Bool, x: Num, y: Num, tested: number): Vector | null {
    const [a, b] = this.ordered(order) ?? [x, x];
    const least = idOf(a) === idOf(x) && idOf(b) === idOf(y);
    if (!least && !(idOf(a) === idOf(y) && idOf(b) === idOf(x))) return null;
    const of = least ? this.lanes.lesser : this.lanes.larger;
    // Of NaN and y the first is x where NaN is let through, y where it is not.
    if (tested === idOf(x)) return least ? of(this.number(y), this.number(x)) : of(this.number(x), this.number(y));
    return null;
  }
}

/** How often each part of a formula is used. */
export function usesOf({ expr, fallbacks }: Pick<Expanded, "expr" | "fallbacks">): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  const visit = (node: Expr): void => {
    if (node.kind === "constant") return;
    const id = idOf(node);
    const before = uses.get(id) ?? 0;
    uses.set(id, before + 1);
    if (before > 0 || node.kind !== "apply") return;
    node.args.forEach(visit);
    const fallback = fallbacks.get(id);
    if (fallback === undefined) return;
    visit(fallback.holds);
    fallback.args.forEach(visit);
  };
  visit(expr);
  return uses;
}
