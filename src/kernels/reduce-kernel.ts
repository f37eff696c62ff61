import type { Simd } from "../core/simd.ts";
import type { Storage } from "../core/storage.ts";

/**
 * The loops of a reduction over two axes; an outer axis has index 1. Methods, because TypeScript compares their
 * parameters both ways: each kernel takes one class of array, and the caller picks the kernel by the array's class.
 */
export interface ReduceKernel {
  /** The last axis is reduced. */
  inner(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    out: Storage,
    oo: number,
    os1: number,
    n1: number,
    n0: number,
  ): void;
  /** The last axis is kept; the other one is reduced where `os1` is 0. */
  outer(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    out: Storage,
    oo: number,
    os1: number,
    os0: number,
    n1: number,
    n0: number,
  ): void;
}

/** One reduction in one lane: the loops, and the SIMD kernels where there are some. */
export interface Fold {
  readonly kernel: ReduceKernel;
  readonly simd?: Simd;
  readonly lane?: SimdLane;
}

/** The dtype in the names of SIMD kernels. */
export type SimdLane = "float64" | "float32" | "int32" | "uint8" | "bool";
