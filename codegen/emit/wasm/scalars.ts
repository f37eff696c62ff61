import { code, float32Bytes, float64Bytes, instruction, load, signed, store } from "./code.ts";

/** Scalar instructions by the type that they work in; the names are those of the specification, in camelCase. */
const integerOps = <T extends "i32" | "i64">(t: T, compare: number, arithmetic: number) => ({
  eqz: instruction([t], "i32", compare),
  eq: instruction([t, t], "i32", compare + 1),
  ne: instruction([t, t], "i32", compare + 2),
  ltS: instruction([t, t], "i32", compare + 3),
  ltU: instruction([t, t], "i32", compare + 4),
  gtS: instruction([t, t], "i32", compare + 5),
  gtU: instruction([t, t], "i32", compare + 6),
  leS: instruction([t, t], "i32", compare + 7),
  leU: instruction([t, t], "i32", compare + 8),
  geS: instruction([t, t], "i32", compare + 9),
  geU: instruction([t, t], "i32", compare + 10),
  clz: instruction([t], t, arithmetic),
  ctz: instruction([t], t, arithmetic + 1),
  popcnt: instruction([t], t, arithmetic + 2),
  add: instruction([t, t], t, arithmetic + 3),
  sub: instruction([t, t], t, arithmetic + 4),
  mul: instruction([t, t], t, arithmetic + 5),
  divS: instruction([t, t], t, arithmetic + 6),
  divU: instruction([t, t], t, arithmetic + 7),
  remS: instruction([t, t], t, arithmetic + 8),
  remU: instruction([t, t], t, arithmetic + 9),
  and: instruction([t, t], t, arithmetic + 10),
  or: instruction([t, t], t, arithmetic + 11),
  xor: instruction([t, t], t, arithmetic + 12),
  shl: instruction([t, t], t, arithmetic + 13),
  shrS: instruction([t, t], t, arithmetic + 14),
  shrU: instruction([t, t], t, arithmetic + 15),
});

const floatOps = <T extends "f32" | "f64">(t: T, compare: number, arithmetic: number) => ({
  eq: instruction([t, t], "i32", compare),
  ne: instruction([t, t], "i32", compare + 1),
  lt: instruction([t, t], "i32", compare + 2),
  gt: instruction([t, t], "i32", compare + 3),
  le: instruction([t, t], "i32", compare + 4),
  ge: instruction([t, t], "i32", compare + 5),
  abs: instruction([t], t, arithmetic),
  neg: instruction([t], t, arithmetic + 1),
  ceil: instruction([t], t, arithmetic + 2),
  floor: instruction([t], t, arithmetic + 3),
  trunc: instruction([t], t, arithmetic + 4),
  nearest: instruction([t], t, arithmetic + 5),
  sqrt: instruction([t], t, arithmetic + 6),
  add: instruction([t, t], t, arithmetic + 7),
  sub: instruction([t, t], t, arithmetic + 8),
  mul: instruction([t, t], t, arithmetic + 9),
  div: instruction([t, t], t, arithmetic + 10),
  min: instruction([t, t], t, arithmetic + 11),
  max: instruction([t, t], t, arithmetic + 12),
  copysign: instruction([t, t], t, arithmetic + 13),
});

export const i32 = {
  ...integerOps("i32", 0x45, 0x67),
  const: (value: number) => code("i32", [0x41], signed(BigInt(value | 0))),
  load: load("i32", 0x28, 2),
  load8S: load("i32", 0x2c, 0),
  load8U: load("i32", 0x2d, 0),
  load16S: load("i32", 0x2e, 1),
  load16U: load("i32", 0x2f, 1),
  store: store("i32", 0x36, 2),
  store8: store("i32", 0x3a, 0),
  store16: store("i32", 0x3b, 1),
  wrapI64: instruction(["i64"], "i32", 0xa7),
  truncF64S: instruction(["f64"], "i32", 0xaa),
  reinterpretF32: instruction(["f32"], "i32", 0xbc),
};

export const i64 = {
  ...integerOps("i64", 0x50, 0x79),
  const: (value: bigint) => code("i64", [0x42], signed(BigInt.asIntN(64, value))),
  load: load("i64", 0x29, 3),
  store: store("i64", 0x37, 3),
  extendI32S: instruction(["i32"], "i64", 0xac),
  extendI32U: instruction(["i32"], "i64", 0xad),
  reinterpretF64: instruction(["f64"], "i64", 0xbd),
};

export const f32 = {
  ...floatOps("f32", 0x5b, 0x8b),
  const: (value: number) => code("f32", [0x43], float32Bytes(value)),
  load: load("f32", 0x2a, 2),
  store: store("f32", 0x38, 2),
  convertI32S: instruction(["i32"], "f32", 0xb2),
  convertI32U: instruction(["i32"], "f32", 0xb3),
  demoteF64: instruction(["f64"], "f32", 0xb6),
  reinterpretI32: instruction(["i32"], "f32", 0xbe),
};

export const f64 = {
  ...floatOps("f64", 0x61, 0x99),
  const: (value: number) => code("f64", [0x44], float64Bytes(value)),
  load: load("f64", 0x2b, 3),
  store: store("f64", 0x39, 3),
  convertI32S: instruction(["i32"], "f64", 0xb7),
  convertI32U: instruction(["i32"], "f64", 0xb8),
  convertI64S: instruction(["i64"], "f64", 0xb9),
  promoteF32: instruction(["f32"], "f64", 0xbb),
  reinterpretI64: instruction(["i64"], "f64", 0xbf),
};
