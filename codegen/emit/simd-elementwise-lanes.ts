import type { DType } from "../../src/types/dtype.ts";
import type { NumPrimitive } from "../ir/names.ts";
import type { Code } from "./wasm/code.ts";
import { f32, f64, i32, i64 } from "./wasm/scalars.ts";
import { madd, type Target } from "./wasm/target.ts";
import { f32x4, f64x2, i8x16, i16x8, i32x4, i64x2, v128 } from "./wasm/vectors.ts";

export type Vector = Code<"v128">;

/** What the lowering of a primitive may use. */
export interface Context {
  readonly target: Target;
  /** Keeps a vector in a variable: code that is written twice runs twice. */
  readonly keep: (value: Vector) => Vector;
  /** A constant, worked out once per call of the kernel. */
  readonly constant: (value: Vector) => Vector;
}

export type Operation = (args: readonly Vector[], context: Context) => Vector;
type Pair = (x: Vector, y: Vector) => Vector;

/** The numbers in a vector, and what can be done to them. Masks have ones alone, or zeros alone, in each lane. */
export interface Lanes {
  readonly count: 2 | 4 | 16;
  readonly bytes: 1 | 4 | 8;
  readonly float: boolean;
  /** Whether a number that formulas compare with is one of these. */
  holds(value: number): boolean;
  constant(value: number): Vector;
  readonly operations: { readonly [P in NumPrimitive]?: Operation };
  readonly lt: Pair;
  readonly le: Pair;
  readonly gt: Pair;
  readonly ge: Pair;
  readonly eq: Pair;
  readonly ne: Pair;
  /** x < y ? x : y and x < y ? y : x: the first operand if they do not compare so. */
  readonly lesser: Pair;
  readonly larger: Pair;
  laneselect(x: Vector, y: Vector, mask: Vector): Vector;
  /** One bit per lane of a mask. */
  bitmask(mask: Vector): Code<"i32">;
  /** One element, in every lane. */
  splat(address: Code<"i32">): Vector;
}

const one =
  (f: (x: Vector) => Vector): Operation =>
  ([x]) =>
    f(x);
const two =
  (f: Pair): Operation =>
  ([x, y]) =>
    f(x, y);

const bits64 = (value: bigint): Vector => i64x2.splat(i64.const(value));
const bits32 = (value: number): Vector => i32x4.splat(i32.const(value));

const floatOperations = (x: typeof f64x2 | typeof f32x4): Lanes["operations"] => ({
  add: two(x.add),
  sub: two(x.sub),
  mul: two(x.mul),
  div: two(x.div),
  neg: one(x.neg),
  abs: one(x.abs),
  sqrt: one(x.sqrt),
  floor: one(x.floor),
  ceil: one(x.ceil),
  trunc: one(x.trunc),
  rint: one(x.nearest),
  mad: ([a, b, c], { target }) => madd(target, x, a, b, c),
});

/** n + 2^52 has n in its lowest bits: numbers become integers, and back, without a conversion. */
const shifter = 2 ** 52;

const float64: Lanes = {
  count: 2,
  bytes: 8,
  float: true,
  holds: () => true,
  constant: (value) => f64x2.splat(f64.const(value)),
  operations: {
    ...floatOperations(f64x2),
    copysign: ([x, y], { constant }) => v128.bitselect(x, y, constant(bits64((1n << 63n) - 1n))),
    pow2: ([n], { constant }) =>
      i64x2.shl(f64x2.add(n, constant(f64x2.splat(f64.const(shifter + 1023)))), i32.const(52)),
    lift: ([x, t]) => i64x2.add(x, i64x2.shl(t, i32.const(52))),
    scale: ([x, n], { constant, keep }) => {
      const sum = keep(f64x2.add(n, constant(f64x2.splat(f64.const(shifter + 2046)))));
      const half = keep(i64x2.shrU(sum, i32.const(1)));
      const first = f64x2.mul(x, i64x2.shl(half, i32.const(52)));
      return f64x2.mul(first, i64x2.shl(i64x2.sub(sum, half), i32.const(52)));
    },
    exponent: ([x], { constant }) =>
      f64x2.sub(
        v128.or(
          i64x2.shrU(v128.and(x, constant(bits64(0x7ffn << 52n))), i32.const(52)),
          constant(f64x2.splat(f64.const(shifter))),
        ),
        constant(f64x2.splat(f64.const(shifter + 1023))),
      ),
    significand: ([x], { constant }) =>
      v128.or(v128.and(x, constant(bits64((1n << 52n) - 1n))), constant(f64x2.splat(f64.const(1)))),
    nearExponent: ([x], { constant }) =>
      f64x2.sub(
        v128.or(
          i64x2.shrU(i64x2.add(x, constant(bits64(0x9c29000000000n))), i32.const(52)),
          constant(f64x2.splat(f64.const(shifter))),
        ),
        constant(f64x2.splat(f64.const(shifter + 1023))),
      ),
    nearSignificand: ([x], { constant }) =>
      i64x2.add(
        v128.and(i64x2.add(x, constant(bits64(0x9c29000000000n))), constant(bits64((1n << 52n) - 1n))),
        constant(bits64(0x3fe63d7000000000n)),
      ),
    high: ([x], { constant }) => v128.and(x, constant(bits64(-1n << 27n))),
  },
  lt: f64x2.lt,
  le: f64x2.le,
  gt: f64x2.gt,
  ge: f64x2.ge,
  eq: f64x2.eq,
  ne: f64x2.ne,
  lesser: (x, y) => f64x2.pmin(y, x),
  larger: f64x2.pmax,
  laneselect: i64x2.relaxedLaneselect,
  bitmask: i64x2.bitmask,
  splat: v128.load64Splat,
};

const float32: Lanes = {
  count: 4,
  bytes: 4,
  float: true,
  holds: (value) => Object.is(Math.fround(value), value),
  constant: (value) => f32x4.splat(f32.const(value)),
  operations: {
    ...floatOperations(f32x4),
    copysign: ([x, y], { constant }) => v128.bitselect(x, y, constant(bits32(0x7fffffff))),
    pow2: ([n], { constant }) =>
      i32x4.shl(f32x4.add(n, constant(f32x4.splat(f32.const(2 ** 23 + 127)))), i32.const(23)),
    lift: ([x, t]) => i32x4.add(x, i32x4.shl(t, i32.const(23))),
    scale: ([x, n], { constant, keep }) => {
      const sum = keep(f32x4.add(n, constant(f32x4.splat(f32.const(2 ** 23 + 254)))));
      const half = keep(i32x4.shrU(sum, i32.const(1)));
      const first = f32x4.mul(x, i32x4.shl(half, i32.const(23)));
      return f32x4.mul(first, i32x4.shl(i32x4.sub(sum, half), i32.const(23)));
    },
    exponent: ([x], { constant }) =>
      f32x4.convertI32x4S(
        i32x4.sub(i32x4.shrU(v128.and(x, constant(bits32(0x7f800000))), i32.const(23)), constant(bits32(127))),
      ),
    significand: ([x], { constant }) =>
      v128.or(v128.and(x, constant(bits32(0x7fffff))), constant(f32x4.splat(f32.const(1)))),
    nearExponent: ([x], { constant }) =>
      f32x4.convertI32x4S(
        i32x4.sub(i32x4.shrU(i32x4.add(x, constant(bits32(0x4e147b))), i32.const(23)), constant(bits32(127))),
      ),
    nearSignificand: ([x], { constant }) =>
      i32x4.add(
        v128.and(i32x4.add(x, constant(bits32(0x4e147b))), constant(bits32(0x7fffff))),
        constant(bits32(0x3f31eb85)),
      ),
    high: ([x], { constant }) => v128.and(x, constant(bits32(-1 << 12))),
  },
  lt: f32x4.lt,
  le: f32x4.le,
  gt: f32x4.gt,
  ge: f32x4.ge,
  eq: f32x4.eq,
  ne: f32x4.ne,
  lesser: (x, y) => f32x4.pmin(y, x),
  larger: f32x4.pmax,
  laneselect: i32x4.relaxedLaneselect,
  bitmask: i32x4.bitmask,
  splat: v128.load32Splat,
};

/** Products of bytes are made in twice the width. */
function multiplyBytes(x: Vector, y: Vector, { constant }: Context): Vector {
  const low = constant(bits32(0x00ff00ff));
  const half = (extend: (bytes: Vector) => Vector): Vector => v128.and(i16x8.mul(extend(x), extend(y)), low);
  return i8x16.narrowI16x8U(half(i16x8.extendLowI8x16U), half(i16x8.extendHighI8x16U));
}

const integers = (x: typeof i8x16 | typeof i32x4, bytes: 1 | 4, signed: boolean): Lanes => {
  const [least, most] = signed ? [-(2 ** (bytes * 8 - 1)), 2 ** (bytes * 8 - 1) - 1] : [0, 2 ** (bytes * 8) - 1];
  return {
    count: bytes === 1 ? 16 : 4,
    bytes,
    float: false,
    holds: (value) => value >= least && value <= most,
    constant: (value) => x.splat(i32.const(value)),
    operations: {
      add: two(x.add),
      sub: two(x.sub),
      mul: bytes === 1 ? ([a, b], context) => multiplyBytes(a, b, context) : two(i32x4.mul),
      neg: one(x.neg),
      abs: signed ? one(x.abs) : one((value) => value),
      bitAnd: two(v128.and),
      bitOr: two(v128.or),
      bitXor: two(v128.xor),
      bitNot: one(v128.not),
    },
    lt: signed ? x.ltS : x.ltU,
    le: signed ? x.leS : x.leU,
    gt: signed ? x.gtS : x.gtU,
    ge: signed ? x.geS : x.geU,
    eq: x.eq,
    ne: x.ne,
    lesser: signed ? x.minS : x.minU,
    larger: signed ? x.maxS : x.maxU,
    laneselect: x.relaxedLaneselect,
    bitmask: x.bitmask,
    splat: bytes === 1 ? v128.load8Splat : v128.load32Splat,
  };
};

/** The dtypes that kernels work in. */
export const simdDTypes = ["float64", "float32", "int32", "uint32", "int8", "uint8", "bool"] as const;
export type SimdDType = (typeof simdDTypes)[number] & DType;

export const lanesOf: { readonly [D in SimdDType]: Lanes } = {
  float64,
  float32,
  int32: integers(i32x4, 4, true),
  uint32: integers(i32x4, 4, false),
  int8: integers(i8x16, 1, true),
  uint8: integers(i8x16, 1, false),
  bool: integers(i8x16, 1, false),
};
