import type { Expr } from "../ir/expr.ts";
import type { Expanded } from "./simd-elementwise-expand.ts";
import type { Lanes, Vector } from "./simd-elementwise-lanes.ts";
import { Frame, type Hosts, Lowering, type Settings, usesOf } from "./simd-elementwise-lower.ts";
import type { Code, Statement, ValueType } from "./wasm/code.ts";
import { doWhile, doWhileUnless, when } from "./wasm/control.ts";
import type { Callable, Local, Module, Scope } from "./wasm/module.ts";
import { i32 } from "./wasm/scalars.ts";
import type { Target } from "./wasm/target.ts";
import { f32x4, f64x2, i8x16, i16x8, v128 } from "./wasm/vectors.ts";

/** A formula for vectors: what the kernel of one dtype works out. */
export interface VectorFormula {
  readonly expanded: Expanded;
  /** In what it is worked out: for float32 that may be float64, which holds every step as the loops do. */
  readonly lanes: Lanes;
  /** Bytes of an element of the operands. */
  readonly bytes: 1 | 4 | 8;
  readonly operands: readonly string[];
  /** Whether the first operand is a condition, of one byte per element. */
  readonly condition: boolean;
  /** Whether it has expansions of functions, whose last digits are not those of the functions. */
  readonly approximate: boolean;
}

/** How each operand lies along the inner axis: `v`, elements side by side, or `s`, one value. */
export type Pattern = string;

const VECTOR = 16;
/** After so many operations the next vector has its turn: more wait for one another, fewer make longer modules. */
const STEP = 4;

export const isMask = ({ expanded }: VectorFormula): boolean => expanded.expr.type === "boolean";
const isPromoted = ({ lanes, bytes }: VectorFormula): boolean => lanes.bytes > bytes;

function sizeOf(expr: Expr, seen: Set<Expr> = new Set()): number {
  if (expr.kind !== "apply" || seen.has(expr)) return 0;
  seen.add(expr);
  return expr.args.reduce((sum, arg) => sum + sizeOf(arg, seen), 1);
}

/** Bytes of masks and of conditions come 16 at a time. */
const isWide = (formula: VectorFormula): boolean =>
  (isMask(formula) || formula.condition) && formula.lanes.count < VECTOR;

/** Long formulas, of which each step waits for the one before, go on for several vectors side by side. */
function isLong(formula: VectorFormula): boolean {
  const { lanes, expanded } = formula;
  if (!lanes.float || isMask(formula) || formula.condition) return false;
  return sizeOf(expanded.usual.expr) > 12 || expanded.usual.holds.length > 0;
}

/** How many vectors one turn of the main loop works out. */
function unrollOf(formula: VectorFormula): number {
  if (isWide(formula)) return VECTOR / formula.lanes.count;
  return isLong(formula) ? 3 : 2;
}

/** The function of one vector of a long formula: operands, result. */
export type Alone = Callable<readonly "v128"[], "v128">;

/** What kernels call. */
export interface Functions {
  readonly hosts: Hosts;
  readonly alone: Alone | null;
}

function settingsOf(formula: VectorFormula, hosts: Hosts, plain: ReadonlySet<string>): Settings {
  const { lanes, expanded, approximate } = formula;
  const step = Number.POSITIVE_INFINITY;
  return { lanes, expanded, hosts, plain, uses: usesOf(expanded), relaxedChoices: approximate, step };
}

/** The function of one vector of elements, whatever they are; null for short formulas, which are in their loops. */
export function defineAlone(module: Module, formula: VectorFormula, target: Target, hosts: Hosts): Alone | null {
  if (!isLong(formula)) return null;
  const vectors: readonly "v128"[] = formula.operands.map(() => "v128");
  return module.function(null, vectors, "v128", (scope, ...operands) => {
    const frame = new Frame(scope, target);
    const inputs = Object.fromEntries(formula.operands.map((name, i) => [name, operands[i].get]));
    const lowering = new Lowering(frame, settingsOf(formula, hosts, new Set()), inputs);
    const value = lowering.lower(formula.expanded.expr);
    return [...frame.statements, ...lowering.statements, value];
  });
}

/** An operand in the body of a function. */
interface Operand {
  readonly name: string;
  readonly bytes: number;
  readonly isCondition: boolean;
  /** Where it is: moved along a row. */
  readonly at: Local<"i32">;
  /** One value for all of the row, in every lane. */
  readonly value: Local<"v128"> | null;
}

/** Vectors of elements side by side. */
interface Group {
  readonly results: readonly Vector[];
  readonly stores: readonly Statement[];
  /** Whether some of the results may be wrong. */
  readonly unusual: Code<"i32"> | null;
}

/** One turn: vectors of elements from where the operands are, without moving on. */
class Turn {
  readonly statements: Statement[] = [];
  private readonly frame: Frame;
  private readonly formula: VectorFormula;
  private readonly settings: Settings;

  private readonly alone: Alone | null;

  constructor(frame: Frame, formula: VectorFormula, { hosts, alone }: Functions, plain: ReadonlySet<string>) {
    this.frame = frame;
    this.formula = formula;
    this.settings = settingsOf(formula, hosts, plain);
    this.alone = alone;
  }

  /**
   * `vectors` vectors of elements side by side, as they usually are or whatever they are: the steps of all of them are
   * statements, the stores are for later.
   */
  together(operands: readonly Operand[], out: Code<"i32">, vectors: number, part: Expanded["usual"]): Group {
    const { lanes, bytes, expanded } = this.formula;
    const { expr, holds } = part;
    const settings = { ...this.settings, expanded: { ...expanded, fallbacks: new Map() }, step: STEP };
    const all = Array.from({ length: vectors }, (_, k) => {
      const inputs = operands.map(({ name, value, at }): [string, Vector] => [
        name,
        value === null ? this.load(at.get, k * lanes.count * bytes) : value.get,
      ]);
      const lowering = new Lowering(this.frame, settings, Object.fromEntries(inputs));
      // What is asked for first makes room for the rest.
      const conditions = holds.map((condition) => lowering.lower(condition));
      const first = lowering.statements.length;
      const result = lowering.keep(lowering.lower(expr));
      return { result, conditions, first, steps: lowering.statements };
    });
    const unusual = this.frame.scope.local("i32");
    const masks = all.flatMap(({ conditions }) => conditions);
    const test =
      masks.length === 0 ? [] : [unusual.set(v128.anyTrue(v128.not(masks.reduce((x, y) => v128.and(x, y)))))];
    all[0].steps.forEach((_, i) => {
      if (i === all[0].first) this.statements.push(...test);
      this.statements.push(...all.map(({ steps }) => steps[i]));
    });
    return {
      results: all.map(({ result }) => result),
      stores: all.map(({ result }, k) => this.store(result, out, k)),
      unusual: masks.length === 0 ? null : unusual.get,
    };
  }

  /** The result of one vector of elements, kept: what comes later may be written over its operands. */
  result(inputs: Readonly<Record<string, Vector>>): Vector {
    if (this.alone !== null) return this.alone.call(...this.formula.operands.map((name) => inputs[name]));
    const lowering = new Lowering(this.frame, this.settings, inputs);
    const value = lowering.lower(this.formula.expanded.expr);
    this.statements.push(...lowering.statements);
    return value;
  }

  keep(value: Vector): Vector {
    const local = this.frame.scope.local("v128");
    this.statements.push(local.set(value));
    return local.get;
  }

  /** `vectors` vectors of elements. */
  whole(operands: readonly Operand[], out: Code<"i32">, vectors: number): void {
    const { lanes, bytes } = this.formula;
    // Conditions of bytes beside wider elements are read once for all vectors, and masks of them are written so.
    const wide = lanes.count < VECTOR;
    const conditions = new Map(
      operands.filter((x) => wide && x.isCondition).map((x) => [x.name, this.keep(this.truth(v128.load(x.at.get)))]),
    );
    const masks: Vector[] = [];
    for (let k = 0; k < vectors; k++) {
      const inputs = operands.map(({ name, value, at, isCondition }): [string, Vector] => {
        const condition = conditions.get(name);
        if (condition !== undefined) return [name, this.spread(condition, k)];
        if (isCondition) return [name, this.truth(v128.load(at.get, k * VECTOR))];
        return [name, value === null ? this.load(at.get, k * lanes.count * bytes) : value.get];
      });
      const result = this.result(Object.fromEntries(inputs));
      if (isMask(this.formula) && wide) masks.push(this.keep(result));
      else this.statements.push(this.store(result, out, k));
    }
    if (masks.length > 0) this.statements.push(v128.store(out, this.truthBytes(narrowed(masks))));
  }

  /** One element, which is worked out in every lane. */
  single(operands: readonly Operand[], out: Code<"i32">): void {
    const inputs = operands.map(({ name, value, at, isCondition }): [string, Vector] => {
      if (isCondition) return [name, this.truth(v128.load8Splat(at.get))];
      return [name, value === null ? splat(this.formula, at.get) : value.get];
    });
    const result = this.result(Object.fromEntries(inputs));
    if (isMask(this.formula)) {
      this.statements.push(i32.store8(out, i32.and(i8x16.extractU(0, result), i32.const(1))));
    } else if (isPromoted(this.formula)) {
      this.statements.push(v128.store32Lane(0, out, f32x4.demoteF64x2Zero(result)));
    } else {
      const stores = { 1: v128.store8Lane, 4: v128.store32Lane, 8: v128.store64Lane };
      this.statements.push(stores[this.formula.bytes](0, out, result));
    }
  }

  private store(result: Vector, out: Code<"i32">, k: number): Statement {
    if (isMask(this.formula)) return v128.store(out, this.truthBytes(result), k * VECTOR);
    if (isPromoted(this.formula)) return v128.store64Lane(0, out, f32x4.demoteF64x2Zero(result), k * 8);
    return v128.store(out, result, k * VECTOR);
  }

  private load(at: Code<"i32">, offset: number): Vector {
    return isPromoted(this.formula) ? f64x2.promoteLowF32x4(v128.load64Zero(at, offset)) : v128.load(at, offset);
  }

  private truth(bytes: Vector): Vector {
    return i8x16.ne(bytes, this.frame.constant(i8x16.splat(i32.const(0))));
  }

  private truthBytes(mask: Vector): Vector {
    return v128.and(mask, this.frame.constant(i8x16.splat(i32.const(1))));
  }

  /** The lanes of the `k`th vector from a mask of bytes. */
  private spread(bytes: Vector, k: number): Vector {
    const { count } = this.formula.lanes;
    const width = VECTOR / count;
    const lanes = Array.from({ length: VECTOR }, (_, byte) => k * count + Math.floor(byte / width));
    return i8x16.swizzle(bytes, this.frame.constant(v128.const(lanes)));
  }
}

/** Masks of wide lanes as one of bytes: pairs of vectors become one vector of half as wide lanes. */
function narrowed(masks: readonly Vector[]): Vector {
  let level = masks;
  while (level.length > 1) {
    // A lane of ones, or of zeros, is two such lanes of half its width: the first round of 64-bit lanes too.
    const narrow = level.length > 2 ? i16x8.narrowI32x4S : i8x16.narrowI16x8S;
    level = Array.from({ length: level.length / 2 }, (_, i) => narrow(level[2 * i], level[2 * i + 1]));
  }
  return level[0];
}

/** One element in every lane. */
function splat(formula: VectorFormula, at: Code<"i32">): Vector {
  return isPromoted(formula) ? f64x2.promoteLowF32x4(v128.load32Splat(at)) : formula.lanes.splat(at);
}

const advance = (local: Local<"i32">, by: number | Code<"i32">): Statement =>
  local.set(i32.add(local.get, typeof by === "number" ? i32.const(by) : by));

/** The parameters of a kernel: rows, columns, address and row step of each operand, then of the result. */
const parameters = (operands: number): readonly ValueType[] => new Array<ValueType>(4 + 2 * operands).fill("i32");

/**
 * Adds the kernel of a formula for one pattern: (rows, columns, x, xRow, …, out, outRow), addresses and steps of rows in
 * bytes. There is at least one row. Nothing is read or written beyond the elements, and each element of the result is
 * written after the operands under it have been read.
 */
export function defineKernel(
  module: Module,
  name: string,
  formula: VectorFormula,
  pattern: Pattern,
  target: Target,
  functions: Functions,
): void {
  module.function(name, parameters(pattern.length), "none", (scope, ...params) => {
    const [rows, columns, ...places] = params.map(asInteger);
    return [...kernelBody(scope, rows, columns, places, formula, pattern, target, functions)];
  });
}

/** Parameters of kernels are integers: `params` has lost that. */
function asInteger(local: Local<ValueType>): Local<"i32"> {
  const integer = ({ type, bytes }: Code): Code<"i32"> => {
    if (type !== "i32") throw new Error(`a parameter is ${type}`);
    return { type, bytes };
  };
  return { get: integer(local.get), set: (value) => local.set(value), tee: (value) => integer(local.tee(value)) };
}

function kernelBody(
  scope: Scope,
  rows: Local<"i32">,
  columns: Local<"i32">,
  places: readonly Local<"i32">[],
  formula: VectorFormula,
  pattern: Pattern,
  target: Target,
  functions: Functions,
): readonly [...Statement[], Statement] {
  const frame = new Frame(scope, target);
  const operands = formula.operands.map((operand, i): Operand => {
    const isCondition = formula.condition && i === 0;
    return {
      name: operand,
      bytes: isCondition ? 1 : formula.bytes,
      isCondition,
      at: scope.local("i32"),
      value: pattern[i] === "s" ? scope.local("v128") : null,
    };
  });
  const out = scope.local("i32");
  const left = scope.local("i32");
  const inner = (plain: ReadonlySet<string>): Statement[] =>
    columnLoops(frame, formula, operands, out, left, functions, plain);
  const statements = inner(new Set());
  const values = operands.filter(({ value }) => value !== null);
  const easy = formula.lanes.float && values.length === 2 ? inner(new Set(values.map(({ name }) => name))) : [];
  const hard = values.flatMap(({ value }) => (value === null ? [] : [notPlain(formula, frame, value.get)]));
  const rowLoops =
    easy.length === 0 ? statements : [when(v128.anyTrue(hard.reduce((x, y) => v128.or(x, y))), statements, easy)];
  const [outStart, outRow] = places.slice(-2);
  const row = [
    ...operands.flatMap(({ at, value }, i) => {
      const start = places[2 * i].get;
      return value === null ? [at.set(start)] : [value.set(splat(formula, start))];
    }),
    out.set(outStart.get),
    left.set(columns.get),
    ...rowLoops,
    ...operands.map((_, i) => advance(places[2 * i], places[2 * i + 1].get)),
    advance(outStart, outRow.get),
    advance(rows, -1),
  ];
  return [...frame.statements, doWhile(row, rows.get)];
}

/** Whether a value is NaN or zero. */
function notPlain({ lanes }: VectorFormula, frame: Frame, value: Vector): Vector {
  return v128.or(lanes.ne(value, value), lanes.eq(value, frame.constant(lanes.constant(0))));
}

/** The loops along a row: several vectors a turn, then one, then single elements. */
function columnLoops(
  frame: Frame,
  formula: VectorFormula,
  operands: readonly Operand[],
  out: Local<"i32">,
  left: Local<"i32">,
  functions: Functions,
  plain: ReadonlySet<string>,
): Statement[] {
  const outBytes = isMask(formula) ? 1 : formula.bytes;
  const unroll = unrollOf(formula);
  const least = isPromoted(formula) ? 2 : 1;
  const turn = (fill: (turn: Turn) => void): Statement[] => {
    const made = new Turn(frame, formula, functions, plain);
    fill(made);
    return made.statements;
  };
  const more = (elements: number): Code<"i32"> => i32.geS(left.get, i32.const(elements));
  const moves = (elements: number): Statement[] => [
    ...operands.filter(({ value }) => value === null).map((x) => advance(x.at, x.bytes * elements)),
    advance(out, outBytes * elements),
    advance(left, -elements),
  ];
  const loop = (elements: number, statements: readonly Statement[]): Statement =>
    when(more(elements), [doWhile([...statements, ...moves(elements)], more(elements))]);
  const [several, few] = [unroll, least].map((vectors) => vectors * formula.lanes.count);
  const whole = (vectors: number): Statement[] => turn((one) => one.whole(operands, out.get, vectors));
  const single = loop(
    1,
    turn((one) => one.single(operands, out.get)),
  );
  if (!isLong(formula)) {
    const rest = unroll > least && !isWide(formula) ? [loop(few, whole(least))] : [];
    return [loop(several, whole(unroll)), ...rest, single];
  }
  const group = new Turn(frame, formula, functions, plain);
  const { results, stores, unusual } = group.together(operands, out.get, unroll, formula.expanded.usual);
  if (unusual === null) return [loop(several, [...group.statements, ...stores]), loop(few, whole(least)), single];
  // Where it does not hold, some vectors one by one: such elements are often near one another.
  const slow = frame.scope.local("i32");
  const fast = when(more(several), [
    doWhileUnless(group.statements, unusual, [...stores, ...moves(several)], more(several)),
  ]);
  // Where nothing is asked of the host, groups too: they work out all that there is.
  const grouped = formula.expanded.fallbacks.size === 0;
  const complete = (): Statement[] => {
    const made = new Turn(frame, formula, functions, plain);
    const every = made.together(operands, out.get, unroll, { expr: formula.expanded.expr, holds: [] });
    return [...made.statements, ...every.stores];
  };
  // Written out, as the function would make the constants anew for each vector.
  const one = (): Statement[] => {
    const made = new Turn(frame, formula, { ...functions, alone: null }, plain);
    made.whole(operands, out.get, least);
    return made.statements;
  };
  const [size, body] = grouped ? [several, complete()] : [few, one()];
  // How many depends on the results: V8 moves what is of use on one way alone to that way, and the constants with it,
  // which would be made anew in each turn.
  const used = i32.and(formula.lanes.bitmask(results.reduce((x, y) => v128.or(x, y))), i32.const(1));
  const careful = [
    slow.set(i32.or(i32.const(4 * unroll), used)),
    doWhile([...body, ...moves(size), advance(slow, -1)], i32.and(i32.geS(slow.get, i32.const(1)), more(size))),
  ];
  const loops = when(more(size), [doWhile([fast, when(more(size), careful)], more(size))]);
  return [loops, ...(grouped ? [loop(few, whole(least))] : []), single];
}
