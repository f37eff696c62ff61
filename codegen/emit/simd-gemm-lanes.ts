import type { Code, Statement } from "./wasm/code.ts";
import { choose, select, when } from "./wasm/control.ts";
import type { Local } from "./wasm/module.ts";
import { f32, f64, i32 } from "./wasm/scalars.ts";
import { madd, type Target } from "./wasm/target.ts";
import { f32x4, f64x2, i32x4, v128 } from "./wasm/vectors.ts";

type Address = Code<"i32">;
type Vector = Code<"v128">;

/** The arithmetic of products over one dtype. */
export interface Lane {
  readonly name: "float64" | "float32" | "int32";
  /** The exponent of the bytes of an element. */
  readonly shift: 2 | 3;
  /** A tile in vectors: all lanes are one element of memory. */
  readonly spread: (address: Address, offset?: number) => Vector;
  /** All lanes are a whole number. */
  readonly whole: (value: Code<"i32">) => Vector;
  /** x · y + z. */
  readonly madd: (target: Target, x: Vector, y: Vector, z: Vector) => Vector;
  /** Adds one element of memory to another. */
  readonly addTo: (to: Address, from: Address) => Statement;
  readonly sums: Sums;
}

/**
 * How thin products, which take as long as reading the operands, are summed: a few float32 products in float32, and all
 * else of floats in float64.
 */
export interface Sums {
  /** The exponent of the bytes of a sum. */
  readonly shift: 2 | 3;
  /** One element in the first lane, and 0 in the others. */
  readonly one: (address: Address) => Vector;
  readonly add: (x: Vector, y: Vector) => Vector;
  readonly multiply: (x: Vector, y: Vector) => Vector;
  /** The sum of sums and of a vector of elements, in as many vectors as there are lanes to keep apart. */
  readonly collect: readonly ((sums: Vector, elements: Vector) => Vector)[];
  readonly addSums: (x: Vector, y: Vector) => Vector;
  /** The sum of all lanes of sums in the first one. */
  readonly fold: (sums: Local<"v128">) => Statement[];
  /** Writes sign · (the first lane), or adds it to what is there. */
  readonly put: (to: Address, sum: Vector, sign: Code<"i32">, adds: Code<"i32">) => Statement;
}

/** A vector whose first bytes are those from `by` on. */
const from = (x: Vector, by: 4 | 8): Vector =>
  v128.shuffle(
    Array.from({ length: 16 }, (_, i) => (i + by) % 16),
    x,
    x,
  );
const foldFloats = (sums: Local<"v128">): Statement[] => [sums.set(f64x2.add(sums.get, from(sums.get, 8)))];

const float64Sums: Sums = {
  shift: 3,
  one: v128.load64Zero,
  add: f64x2.add,
  multiply: f64x2.mul,
  collect: [f64x2.add],
  addSums: f64x2.add,
  fold: foldFloats,
  put: (to, sum, sign, adds) => {
    const value = f64.mul(f64x2.extract(0, sum), f64.convertI32S(sign));
    return f64.store(to, f64.add(value, choose(adds, f64.load(to), f64.const(0))));
  },
};

const float32Sums: Sums = {
  shift: 3,
  one: v128.load32Zero,
  add: f32x4.add,
  multiply: f32x4.mul,
  collect: [
    (sums, elements) => f64x2.add(sums, f64x2.promoteLowF32x4(elements)),
    (sums, elements) => f64x2.add(sums, f64x2.promoteLowF32x4(from(elements, 8))),
  ],
  addSums: f64x2.add,
  fold: foldFloats,
  put: (to, sum, sign, adds) => {
    const value = f64.mul(f64x2.extract(0, sum), f64.convertI32S(sign));
    const before = choose(adds, f64.promoteF32(f32.load(to)), f64.const(0));
    return f32.store(to, f32.demoteF64(f64.add(value, before)));
  },
};

const int32Sums: Sums = {
  shift: 2,
  one: v128.load32Zero,
  add: i32x4.add,
  multiply: i32x4.mul,
  collect: [i32x4.add],
  addSums: i32x4.add,
  fold: (sums) => [sums.set(i32x4.add(sums.get, from(sums.get, 8))), sums.set(i32x4.add(sums.get, from(sums.get, 4)))],
  put: (to, sum, sign, adds) => {
    const value = i32.mul(i32x4.extract(0, sum), sign);
    return i32.store(to, i32.add(value, choose(adds, i32.load(to), i32.const(0))));
  },
};

/** Their places are the kinds that the exported functions are numbered by. */
export const lanes: readonly Lane[] = [
  {
    name: "float64",
    shift: 3,
    spread: v128.load64Splat,
    whole: (value) => f64x2.splat(f64.convertI32S(value)),
    madd: (target, x, y, z) => madd(target, f64x2, x, y, z),
    addTo: (to, from) => f64.store(to, f64.add(f64.load(to), f64.load(from))),
    sums: float64Sums,
  },
  {
    name: "float32",
    shift: 2,
    spread: v128.load32Splat,
    whole: (value) => f32x4.splat(f32.convertI32S(value)),
    madd: (target, x, y, z) => madd(target, f32x4, x, y, z),
    addTo: (to, from) => f32.store(to, f32.add(f32.load(to), f32.load(from))),
    sums: float32Sums,
  },
  {
    name: "int32",
    shift: 2,
    spread: v128.load32Splat,
    whole: i32x4.splat,
    madd: (_target, x, y, z) => i32x4.add(z, i32x4.mul(x, y)),
    addTo: (to, from) => i32.store(to, i32.add(i32.load(to), i32.load(from))),
    sums: int32Sums,
  },
];

/** The statements of one kind. */
export function byKind(kind: Code<"i32">, body: (lane: Lane, at: number) => readonly Statement[]): Statement {
  const [first, second, third] = lanes.map(body);
  return when(kind, [when(i32.eq(kind, i32.const(1)), second, third)], first);
}

/** The exponent of the bytes of an element of a kind. */
export const shiftOf = (kind: Local<"i32">): Code<"i32"> => select(i32.const(2), i32.const(3), kind.get);
