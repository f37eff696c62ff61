import { type Code, code, type Statement, signed, type ValueType } from "./code.ts";

const BLOCK = 0x02;
const LOOP = 0x03;
const IF = 0x04;
const ELSE = 0x05;
const END = 0x0b;
const BR = 0x0c;
const BR_IF = 0x0d;
const EMPTY = 0x40;

export const typeByte: { readonly [T in ValueType]: number } = {
  i32: 0x7f,
  i64: 0x7e,
  f32: 0x7d,
  f64: 0x7c,
  v128: 0x7b,
};

/** Statements one after another. */
export function sequence(...statements: readonly Statement[]): Statement {
  return code("none", ...statements.map(({ bytes }) => bytes));
}

/** Repeats as long as the condition, looked at before each turn, holds. */
export function whileLoop(condition: Code<"i32">, ...body: readonly Statement[]): Statement {
  const leave = [0x45, BR_IF, 1];
  return code("none", [BLOCK, EMPTY, LOOP, EMPTY], condition.bytes, leave, sequence(...body).bytes, [BR, 0, END, END]);
}

/** Repeats as long as the condition, looked at after each turn, holds: one jump a turn. */
export function doWhile(body: readonly Statement[], condition: Code<"i32">): Statement {
  return code("none", [LOOP, EMPTY], sequence(...body).bytes, condition.bytes, [BR_IF, 0, END]);
}

/** The same with a way out in the middle, which is taken where `leave` holds. */
export function doWhileUnless(
  body: readonly Statement[],
  leave: Code<"i32">,
  rest: readonly Statement[],
  condition: Code<"i32">,
): Statement {
  const left = [...leave.bytes, BR_IF, 1];
  const again = [...condition.bytes, BR_IF, 0];
  return code("none", [BLOCK, EMPTY, LOOP, EMPTY], sequence(...body).bytes, left, sequence(...rest).bytes, again, [
    END,
    END,
  ]);
}

export function when(condition: Code<"i32">, yes: readonly Statement[], no: readonly Statement[] = []): Statement {
  const otherwise = no.length === 0 ? [] : [ELSE, ...sequence(...no).bytes];
  return code("none", condition.bytes, [IF, EMPTY], sequence(...yes).bytes, otherwise, [END]);
}

/** One of two values; only the one that is taken is worked out. */
export function choose<T extends ValueType>(condition: Code<"i32">, yes: Code<T>, no: Code<T>): Code<T> {
  return code(yes.type, condition.bytes, [IF, typeByte[yes.type]], yes.bytes, [ELSE], no.bytes, [END]);
}

/** One of two values, both worked out. */
export function select<T extends ValueType>(yes: Code<T>, no: Code<T>, condition: Code<"i32">): Code<T> {
  return code(yes.type, yes.bytes, no.bytes, condition.bytes, yes.type === "v128" ? [0x1c, 1, typeByte.v128] : [0x1b]);
}

/** Ends the function. */
export function returns(value?: Code<ValueType>): Statement {
  return code("none", value?.bytes ?? [], [0x0f]);
}

export function drop(value: Code<ValueType>): Statement {
  return code("none", value.bytes, [0x1a]);
}

const BULK = 0xfc;
/** Copies `size` bytes, which may overlap. */
export function memoryCopy(to: Code<"i32">, from: Code<"i32">, size: Code<"i32">): Statement {
  return code("none", to.bytes, from.bytes, size.bytes, [BULK, 10, 0, 0]);
}

export function memoryFill(to: Code<"i32">, value: Code<"i32">, size: Code<"i32">): Statement {
  return code("none", to.bytes, value.bytes, size.bytes, [BULK, 11, 0]);
}

const THREADS = 0xfe;
/** Atomic instructions, for the memory that threads share. */
export const atomic = {
  load: (address: Code<"i32">) => code("i32", address.bytes, [THREADS, 0x10, 2, 0]),
  store: (address: Code<"i32">, value: Code<"i32">) => code("none", address.bytes, value.bytes, [THREADS, 0x17, 2, 0]),
  /** Adds, and gives what was there before. */
  add: (address: Code<"i32">, value: Code<"i32">) => code("i32", address.bytes, value.bytes, [THREADS, 0x1e, 2, 0]),
  /** Writes `replacement` if the word is `expected`, and gives what was there before. */
  compareExchange: (address: Code<"i32">, expected: Code<"i32">, replacement: Code<"i32">) =>
    code("i32", address.bytes, expected.bytes, replacement.bytes, [THREADS, 0x48, 2, 0]),
  /** Sleeps while the word is `expected`, at most so many nanoseconds (−1: for ever). 0: woken, 1: not equal, 2: time over. */
  wait: (address: Code<"i32">, expected: Code<"i32">, nanoseconds: bigint) =>
    code("i32", address.bytes, expected.bytes, [0x42], signed(nanoseconds), [THREADS, 0x01, 2, 0]),
  notify: (address: Code<"i32">, count: Code<"i32">) => code("i32", address.bytes, count.bytes, [THREADS, 0x00, 2, 0]),
};
