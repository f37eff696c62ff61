import type { DType } from "../types/dtype.ts";
import type { DTypeRule } from "./dtype-rules.ts";
import type { Heap } from "./heap.ts";
import type { Exports, Simd } from "./simd.ts";
import type { Layout, Storage } from "./storage.ts";

/**
 * The loops of one class of dtypes. Each operand, the result last, is an array, the offset of its first element and its
 * steps (in elements), so that storage may move without touching them. They are methods because TypeScript compares
 * methods' parameters both ways: a loop takes one class of arrays, and the dispatch picks it by the dtype.
 */
export interface Loops {
  /** Over two axes of lengths `n`, the inner one last. */
  nest(n: readonly number[], data: readonly Storage[], at: readonly number[], by: readonly (readonly number[])[]): void;
  /** Over elements that lie side by side; null where the element costs more than its loop. */
  readonly contiguous: FlatLoops["contiguous"] | null;
  /** One value on the left of a contiguous operand of floats. */
  readonly left?: FlatLoops["left"];
  readonly right?: FlatLoops["right"];
}

interface FlatLoops {
  contiguous(n: number, data: readonly Storage[], at: readonly number[]): void;
  left(n: number, x: number, y: Storage, yAt: number, out: Storage, outAt: number): void;
  right(n: number, x: Storage, xAt: number, y: number, out: Storage, outAt: number): void;
}

/** Dtypes that share the text of a loop. float16 is computed in float32. */
export type LoopClass = "bool" | "small" | "uint32" | "int32" | "bigint" | "float32" | "float64" | "complex";

export const loopClassOf: { readonly [D in DType]: LoopClass } = {
  bool: "bool",
  uint8: "small",
  int8: "small",
  uint16: "small",
  int16: "small",
  uint32: "uint32",
  int32: "int32",
  uint64: "bigint",
  int64: "bigint",
  float16: "float32",
  float32: "float32",
  float64: "float64",
  complex64: "complex",
  complex128: "complex",
};

/** A SIMD kernel: (rows, columns, then of each operand and of the result its address and its step between rows). */
export type SimdFunction = (...args: number[]) => number;

/** The kernels of one dtype by how the operands lie along the inner axis: `v`, side by side, or `s`, one value. */
export class SimdPatterns {
  private readonly exports: Exports;
  private readonly prefix: string;
  readonly v: SimdFunction | undefined;
  readonly vv: SimdFunction | undefined;
  readonly vs: SimdFunction | undefined;
  readonly sv: SimdFunction | undefined;

  constructor(exports: Exports, prefix: string) {
    this.exports = exports;
    this.prefix = prefix;
    this.v = this.of("v");
    this.vv = this.of("vv");
    this.vs = this.of("vs");
    this.sv = this.of("sv");
  }

  of(pattern: string): SimdFunction | undefined {
    return this.exports[this.prefix + pattern];
  }
}

/** The SIMD kernels of an element-wise function. */
export class SimdLoops {
  private readonly module: Simd;
  private readonly prefixes: { readonly [D in DType]?: string };
  /** Whether results may differ from those of the loops in the last digits: then the loops are never used beside. */
  readonly approximate: boolean;
  private exports: Exports | null = null;
  private bound: { [D in DType]?: SimdPatterns } = {};

  /** `prefixes` has what the names of a dtype's functions start with; the pattern follows. */
  constructor(module: Simd, prefixes: { readonly [D in DType]?: string }, approximate: boolean) {
    this.module = module;
    this.prefixes = prefixes;
    this.approximate = approximate;
  }

  /** The kernels of a dtype; null where there are none. */
  of(dtype: DType): SimdPatterns | null {
    const { exports } = this.module;
    if (exports !== this.exports) {
      this.exports = exports;
      this.bound = {};
    }
    const known = this.bound[dtype];
    if (known !== undefined) return known;
    const prefix = this.prefixes[dtype];
    if (exports === null || prefix === undefined) return null;
    const patterns = new SimdPatterns(exports, prefix);
    this.bound[dtype] = patterns;
    return patterns;
  }
}

/** What the short ways need to know of a kernel and a dtype, looked up once. */
export interface ShortPlan {
  readonly dtype: DType;
  readonly heap: Heap | null;
  /** The views of the heap that have elements of the dtype, and results; undefined where there is no heap. */
  readonly view: Storage | undefined;
  readonly outView: Storage | undefined;
  readonly bytes: number;
  readonly result: DType;
  readonly layout: Layout;
  readonly patterns: SimdPatterns | null;
  /** From so many elements on SIMD kernels are taken for operands in the heap, and for all operands. */
  readonly few: number;
  readonly must: number;
  /** Null where the short ways do not go. */
  readonly loops: Loops | null;
  readonly next: ShortPlan | null;
}

/** An element-wise function at run time. A class of dtypes that the rule never computes in has no loops. */
export interface Kernel {
  readonly name: string;
  readonly params: readonly string[];
  readonly rule: DTypeRule;
  readonly loops: { readonly [C in LoopClass]: Loops | null };
  readonly simd: SimdLoops | null;
  /** The plans of the dtypes that have come so far. */
  plan: ShortPlan | null;
}
