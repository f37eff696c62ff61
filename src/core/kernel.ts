import type { DType } from "../types/dtype.ts";
import type { DTypeRule } from "./dtype-rules.ts";
import type { Storage } from "./storage.ts";

/*
 * The loops of element-wise kernels. Each operand is an array, the offset of its first element and its steps (in
 * elements), so that storage may move without touching them; `n` has the lengths of the axes, the last one innermost.
 * The types are taken from methods because TypeScript compares methods' parameters both ways: a loop takes one class of
 * arrays, and the dispatch picks it by the dtype.
 */
type Ints = readonly number[];

/** One loop nest over a unary kernel's operand and its result. */
export type UnaryLoop = {
  loop(n: Ints, x: Storage, xAt: number, xBy: Ints, out: Storage, outAt: number, outBy: Ints): void;
}["loop"];

export type BinaryLoop = {
  loop(
    n: Ints,
    x: Storage,
    xAt: number,
    xBy: Ints,
    y: Storage,
    yAt: number,
    yBy: Ints,
    out: Storage,
    outAt: number,
    outBy: Ints,
  ): void;
}["loop"];

export type TernaryLoop = {
  loop(
    n: Ints,
    x: Storage,
    xAt: number,
    xBy: Ints,
    y: Storage,
    yAt: number,
    yBy: Ints,
    z: Storage,
    zAt: number,
    zBy: Ints,
    out: Storage,
    outAt: number,
    outBy: Ints,
  ): void;
}["loop"];

/** Loop nests over two to four axes. */
interface Ranks<Loop> {
  readonly rank2: Loop;
  readonly rank3: Loop;
  readonly rank4: Loop;
}

/** What the dispatch needs of one class of dtypes. `unrolled` is null where the element costs more than its loop. */
interface Loops<Loop, Unrolled> {
  readonly rank1: Loop;
  readonly unrolled: (Ranks<Loop> & Unrolled) | null;
}

export interface UnaryUnrolled {
  contiguous(n: number, x: Storage, xAt: number, out: Storage, outAt: number): void;
}

export interface BinaryUnrolled {
  contiguous(n: number, x: Storage, xAt: number, y: Storage, yAt: number, out: Storage, outAt: number): void;
  /** One value on the left of a contiguous operand. */
  left(n: number, x: number, y: Storage, yAt: number, out: Storage, outAt: number): void;
  /** One value on the right of a contiguous operand. */
  right(n: number, x: Storage, xAt: number, y: number, out: Storage, outAt: number): void;
}

export interface TernaryUnrolled {
  contiguous(
    n: number,
    x: Storage,
    xAt: number,
    y: Storage,
    yAt: number,
    z: Storage,
    zAt: number,
    out: Storage,
    outAt: number,
  ): void;
}

export type UnaryLoops = Loops<UnaryLoop, UnaryUnrolled>;
export type BinaryLoops = Loops<BinaryLoop, BinaryUnrolled>;
export type TernaryLoops = Loops<TernaryLoop, TernaryUnrolled>;

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

/** An element-wise function at run time. A class of dtypes that the rule never computes in has no loops. */
interface Kernel<L> {
  readonly name: string;
  readonly params: readonly string[];
  readonly rule: DTypeRule;
  readonly loops: { readonly [C in LoopClass]: L | null };
}

export type UnaryKernel = Kernel<UnaryLoops>;
export type BinaryKernel = Kernel<BinaryLoops>;
export type TernaryKernel = Kernel<TernaryLoops>;
