import type { Code, Statement } from "./wasm/code.ts";
import type { Local } from "./wasm/module.ts";
import { f32, f64, i32 } from "./wasm/scalars.ts";
import { f32x4, f64x2, i32x4, v128 } from "./wasm/vectors.ts";

export type Vector = Code<"v128">;
export type Address = Code<"i32">;
export type Number = "f32" | "f64" | "i32";

type Binary<K extends Number | "v128"> = (x: Code<K>, y: Code<K>) => Code<K>;
type Compare<K extends Number> = (x: Code<K>, y: Code<K>) => Code<"i32">;

/** What kernels of one dtype are written with: the same text for vectors of each. */
export interface SimdLane<T extends Number = Number> {
  /** The dtype, which starts the names of the kernels. */
  readonly name: "float64" | "float32" | "int32";
  readonly type: T;
  readonly bytes: 4 | 8;
  /** Elements of a vector. */
  readonly lanes: 2 | 4;
  readonly add: Binary<"v128">;
  readonly sub: Binary<"v128">;
  readonly mul: Binary<"v128">;
  /** The greater or the less of two without looking for NaN: the second operand, unless the first wins. */
  readonly greater: Binary<"v128">;
  readonly less: Binary<"v128">;
  readonly eq: Binary<"v128">;
  readonly ne: Binary<"v128">;
  readonly gt: Binary<"v128">;
  readonly lt: Binary<"v128">;
  readonly ge: Binary<"v128">;
  readonly le: Binary<"v128">;
  readonly splat: (x: Code<T>) => Vector;
  readonly extract: (lane: number, x: Vector) => Code<T>;
  readonly replace: (lane: number, x: Vector, y: Code<T>) => Vector;
  readonly const: (value: number) => Code<T>;
  readonly load: (address: Address, offset?: number) => Code<T>;
  readonly store: (address: Address, value: Code<T>, offset?: number) => Statement;
  readonly loadSplat: (address: Address) => Vector;
  readonly scalar: {
    readonly add: Binary<T>;
    readonly sub: Binary<T>;
    readonly mul: Binary<T>;
    readonly eq: Compare<T>;
    readonly ne: Compare<T>;
    readonly gt: Compare<T>;
    readonly lt: Compare<T>;
    readonly ge: Compare<T>;
    readonly le: Compare<T>;
  };
  /** Whether there is a NaN. */
  readonly float: boolean;
}

export const float64: SimdLane<"f64"> = {
  name: "float64",
  type: "f64",
  bytes: 8,
  lanes: 2,
  ...f64x2,
  greater: (x, y) => f64x2.pmax(y, x),
  less: (x, y) => f64x2.pmin(y, x),
  const: f64.const,
  load: f64.load,
  store: f64.store,
  loadSplat: v128.load64Splat,
  scalar: f64,
  float: true,
};

export const float32: SimdLane<"f32"> = {
  name: "float32",
  type: "f32",
  bytes: 4,
  lanes: 4,
  ...f32x4,
  greater: (x, y) => f32x4.pmax(y, x),
  less: (x, y) => f32x4.pmin(y, x),
  const: f32.const,
  load: f32.load,
  store: f32.store,
  loadSplat: v128.load32Splat,
  scalar: f32,
  float: true,
};

export const int32: SimdLane<"i32"> = {
  name: "int32",
  type: "i32",
  bytes: 4,
  lanes: 4,
  ...i32x4,
  greater: i32x4.maxS,
  less: i32x4.minS,
  gt: i32x4.gtS,
  lt: i32x4.ltS,
  ge: i32x4.geS,
  le: i32x4.leS,
  const: i32.const,
  load: i32.load,
  store: i32.store,
  loadSplat: v128.load32Splat,
  scalar: { ...i32, gt: i32.gtS, lt: i32.ltS, ge: i32.geS, le: i32.leS },
  float: false,
};

export const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
export const plus = (x: Address, y: Address): Address => i32.add(x, y);
export const times = (x: Address, by: number): Address => (by === 1 ? x : i32.shl(x, i32.const(Math.log2(by))));
export const zero: Vector = v128.const(range(16).map(() => 0));
/** Moves an address on by one element. */
export const each = <T extends Number>(lane: SimdLane<T>, at: Local<"i32">): Statement =>
  at.set(plus(at.get, i32.const(lane.bytes)));
