import type { Apply, Bool, Constant, Input, Num, Truth } from "./expr.ts";
import type { BoolPrimitive, NumPrimitive } from "./names.ts";

/** Builders of the scalar IR. They only build: `simplify` is a pass of its own. */
export function constant(value: number): Constant {
  return Object.freeze({ kind: "constant", type: "number", value });
}

export function truth(value: boolean): Truth {
  return Object.freeze({ kind: "constant", type: "boolean", value });
}

export function input(name: string): Input {
  return Object.freeze({ kind: "input", type: "number", name });
}

export function applyNum(primitive: NumPrimitive, ...args: (Num | Bool)[]): Apply<"number"> {
  return Object.freeze({ kind: "apply", type: "number", primitive, args: Object.freeze(args) });
}

export function applyBool(primitive: BoolPrimitive, ...args: (Num | Bool)[]): Apply<"boolean"> {
  return Object.freeze({ kind: "apply", type: "boolean", primitive, args: Object.freeze(args) });
}

const unary =
  (primitive: NumPrimitive) =>
  (x: Num): Num =>
    applyNum(primitive, x);
const binary =
  (primitive: NumPrimitive) =>
  (x: Num, y: Num): Num =>
    applyNum(primitive, x, y);
const compare =
  (primitive: BoolPrimitive) =>
  (x: Num, y: Num): Bool =>
    applyBool(primitive, x, y);

export const zero = constant(0);
export const one = constant(1);
export const two = constant(2);

export const add = binary("add");
export const sub = binary("sub");
export const mul = binary("mul");
export const div = binary("div");
/** C's fmod: the sign of the dividend. */
export const fmod = binary("fmod");
export const pow = binary("pow");
export const atan2 = binary("atan2");
export const hypot = binary("hypot");
export const copysign = binary("copysign");
export const logaddexp = binary("logaddexp");
export const neg = unary("neg");
export const abs = unary("abs");
export const sqrt = unary("sqrt");
export const cbrt = unary("cbrt");
export const floor = unary("floor");
export const ceil = unary("ceil");
export const trunc = unary("trunc");
/** To the nearest integer, halves to even. */
export const rint = unary("rint");
export const exp = unary("exp");
export const exp2 = unary("exp2");
export const expm1 = unary("expm1");
export const log = unary("log");
export const log2 = unary("log2");
export const log10 = unary("log10");
export const log1p = unary("log1p");
export const sin = unary("sin");
export const cos = unary("cos");
export const tan = unary("tan");
export const asin = unary("asin");
export const acos = unary("acos");
export const atan = unary("atan");
export const sinh = unary("sinh");
export const cosh = unary("cosh");
export const tanh = unary("tanh");
export const asinh = unary("asinh");
export const acosh = unary("acosh");
export const atanh = unary("atanh");
export const erf = unary("erf");
export const sigmoid = unary("sigmoid");
export const softplus = unary("softplus");
export const gelu = unary("gelu");

/** x · y + z, rounded once or twice: as the engine has it. Only where both are good enough. */
export const mad = (x: Num, y: Num, z: Num): Num => applyNum("mad", x, y, z);
/** 2^n for an integer n that keeps it normal: −1022 to 1023, in float32 −126 to 127. */
export const pow2 = unary("pow2");
/**
 * x · 2^n for x near 1 and an integer n from −2044 to 2046, in float32 −252 to 254: zero, subnormal or infinite where it
 * must be, and rounded once. In SIMD: b = the bits of n + (2^52 + 2046), h = b >>> 1, x · (h << 52) · ((b − h) << 52);
 * float32 has 2^23 + 254 and 23.
 */
export const scale = binary("scale");
/**
 * x · 2^n for t = n + 1.5 · 2^52, or n + 1.5 · 2^23, and a result that is normal. In SIMD: the bits of x + (the bits of t
 * << 52), or 23.
 */
export const lift = binary("lift");
/** The exponent of a normal number: ⌊log2 |x|⌋. */
export const exponent = unary("exponent");
/** |x| / 2^exponent(x) of a normal number, in [1, 2). */
export const significand = unary("significand");
/**
 * The integer k for which a positive normal x is 2^k · m with m from 0.695 to 1.39. In SIMD: b = the bits of x +
 * 0x9c29000000000, (b >>> 52 | the bits of 2^52) − (2^52 + 1023); float32 has 0x4e147b, and converts b >>> 23.
 */
export const nearExponent = unary("nearExponent");
/** That m. In SIMD: (b & 2^52 − 1) + 0x3fe63d7000000000 as integers; float32 has (b & 2^23 − 1) + 0x3f31eb85. */
export const nearSignificand = unary("nearSignificand");
/** x without the lower half of its digits: 26 bits are left of float64, 12 of float32, so products of two are exact. */
export const high = unary("high");

/** Integers: division rounded down and its remainder, 0 by 0; powers modulo 2^64. */
export const floorDivideInt = binary("floorDivideInt");
export const remainderInt = binary("remainderInt");
export const powerInt = binary("powerInt");
export const bitAnd = binary("bitAnd");
export const bitOr = binary("bitOr");
export const bitXor = binary("bitXor");
export const bitNot = unary("bitNot");
export const shiftLeft = binary("shiftLeft");
/** Copies of the sign come in from the left. */
export const shiftRight = binary("shiftRight");
/** Zeros come in from the left. */
export const shiftRightZero = binary("shiftRightZero");

export const lt = compare("lt");
export const le = compare("le");
export const gt = compare("gt");
export const ge = compare("ge");
export const eq = compare("eq");
export const ne = compare("ne");
/** Whether a bool element, kept as 0 or 1 whatever the domain, is true. */
export const truthy = (x: Num): Bool => applyBool("truthy", x);
export const not = (x: Bool): Bool => applyBool("not", x);
export const and = (x: Bool, y: Bool): Bool => applyBool("and", x, y);
export const or = (x: Bool, y: Bool): Bool => applyBool("or", x, y);
export const select = (condition: Bool, x: Num, y: Num): Num => applyNum("select", condition, x, y);
/** NaN alone differs from itself. */
export const isNaN = (x: Num): Bool => ne(x, x);
