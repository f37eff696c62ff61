import type { Code, Statement, ValueType } from "./wasm/code.ts";
import { doWhile, memoryCopy, returns, select, when, whileLoop } from "./wasm/control.ts";
import type { Callable, Local, Module, Scope } from "./wasm/module.ts";
import { i32, i64 } from "./wasm/scalars.ts";
import { i32x4, v128 } from "./wasm/vectors.ts";

type Address = Code<"i32">;

/** What is done with elements of so many bytes. Bits alone count, not what they mean. */
export interface Item {
  /** Moves one. */
  move(to: Address, from: Address, toOffset?: number, fromOffset?: number): Statement;
  /** Moves one if the condition holds, else writes what is there, without a jump. */
  moveIf(condition: Code<"i32">, to: Address, from: Address, toOffset: number): Statement;
  /** One of them again and again. */
  splat(address: Address): Code<"v128">;
}

function item<T extends ValueType>(
  load: (address: Address, offset?: number) => Code<T>,
  store: (address: Address, value: Code<T>, offset?: number) => Statement,
  splat: (address: Address) => Code<"v128">,
  either: (yes: Code<T>, no: Code<T>, condition: Code<"i32">) => Code<T> = select,
): Item {
  return {
    move: (to, from, toOffset, fromOffset) => store(to, load(from, fromOffset), toOffset),
    moveIf: (condition, to, from, offset) => store(to, either(load(from), load(to, offset), condition), offset),
    splat,
  };
}

/** `select` of vectors is a jump, which a mask makes hard to foresee. */
const bitwise = (yes: Code<"v128">, no: Code<"v128">, condition: Code<"i32">): Code<"v128"> =>
  v128.bitselect(yes, no, i32x4.splat(i32.sub(i32.const(0), condition)));

export const SIZES = [1, 2, 4, 8, 16] as const;
export type Size = (typeof SIZES)[number];

export const itemOf: { readonly [S in Size]: Item } = {
  1: item(i32.load8U, i32.store8, v128.load8Splat),
  2: item(i32.load16U, i32.store16, v128.load16Splat),
  4: item(i32.load, i32.store, v128.load32Splat),
  8: item(i64.load, i64.store, v128.load64Splat),
  16: item(v128.load, v128.store, v128.load, bitwise),
};

/** variable += value */
export const advance = (variable: Local<"i32">, by: Code<"i32"> | number): Statement =>
  variable.set(i32.add(variable.get, typeof by === "number" ? i32.const(by) : by));

/** Runs `body` so many times, counting `count` down to zero; not at all for zero. */
export const times = (count: Local<"i32">, ...body: Statement[]): Statement =>
  when(count.get, [doWhile(body, count.tee(i32.sub(count.get, i32.const(1))))]);

/** From so many bytes on, the engine's own copy is faster than a loop here. */
const LONG = 1024;

export type Run = Callable<["i32", "i32", "i32"], "none">;

/** Copies bytes between places that have nothing in common: vectors, of which the last one covers the rest. */
export function defineRun(module: Module): Run {
  return module.function(null, ["i32", "i32", "i32"], "none", (scope, to, from, bytes) => {
    const end = scope.local("i32");
    const step = (size: Size): Statement =>
      when(i32.and(bytes.get, i32.const(size)), [
        itemOf[size].move(to.get, from.get),
        ...(size === 1 ? [] : [advance(to, size), advance(from, size)]),
      ]);
    return [
      when(i32.ltU(bytes.get, i32.const(16)), [step(8), step(4), step(2), step(1), returns()]),
      when(i32.geU(bytes.get, i32.const(LONG)), [memoryCopy(to.get, from.get, bytes.get), returns()]),
      end.set(i32.add(from.get, i32.sub(bytes.get, i32.const(16)))),
      to.set(i32.sub(to.get, from.get)),
      whileLoop(
        i32.leS(from.get, i32.sub(end.get, i32.const(64))),
        ...[0, 16, 32, 48].map((at) => v128.store(i32.add(to.get, from.get), v128.load(from.get, at), at)),
        advance(from, 64),
      ),
      whileLoop(
        i32.ltU(from.get, end.get),
        v128.store(i32.add(to.get, from.get), v128.load(from.get)),
        advance(from, 16),
      ),
      v128.store(i32.add(to.get, end.get), v128.load(end.get)),
    ];
  });
}

/** Writes one vector again and again into so many bytes, at least 16. */
export function defineFill(module: Module): Callable<["i32", "v128", "i32"], "none"> {
  return module.function(null, ["i32", "v128", "i32"], "none", (scope, to, value, bytes) => {
    const end = scope.local("i32");
    return [
      end.set(i32.add(to.get, i32.sub(bytes.get, i32.const(16)))),
      whileLoop(
        i32.leS(to.get, i32.sub(end.get, i32.const(48))),
        ...[0, 16, 32, 48].map((offset) => v128.store(to.get, value.get, offset)),
        advance(to, 64),
      ),
      whileLoop(i32.ltU(to.get, end.get), v128.store(to.get, value.get), advance(to, 16)),
      v128.store(end.get, value.get),
    ];
  });
}

/** Two vectors' items taken in turn: from their lower halves, or from their upper ones. */
export function zip(size: Size, half: "low" | "high", x: Code<"v128">, y: Code<"v128">): Code<"v128"> {
  const first = half === "low" ? 0 : 8;
  const lanes = Array.from({ length: 16 }, (_, byte) => {
    const pair = Math.floor(byte / (2 * size));
    const inY = Math.floor(byte / size) % 2 === 1;
    return first + pair * size + (byte % size) + (inY ? 16 : 0);
  });
  return v128.shuffle(lanes, x, y);
}

export const locals = (scope: Scope, count: number): Local<"v128">[] =>
  Array.from({ length: count }, () => scope.local("v128"));
