import type { Strided } from "../core/layout.ts";
import type { Simd } from "../core/simd.ts";
import type { Storage } from "../core/storage.ts";
import { arrayOf, originOf } from "../core/strided.ts";
import { type Loop, nest, outSteps, overLoops, paired } from "./reduce-nest.ts";
import { reduceBySimd, type SimdLane } from "./reduce-simd.ts";

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
  /**
   * What a row is that is taken in parts: a tree of halves that round, or parts of which zeros of both signs are told apart
   * only together. Otherwise each part goes on where the last one ended.
   */
  readonly long?: "halves" | "zeros";
}

/**
 * Reduces `x` into `out`, which has its shape but for reduced axes of length 1, and holds what the reduction starts from.
 * Its elements lie without gaps.
 */
export function reduceInto(fold: Fold, x: Strided, reduced: readonly boolean[], out: Strided): void {
  if (x.shape.includes(0)) return;
  const loops = nest(x.shape, x.steps, outSteps(out.steps, reduced));
  if (!reduceBySimd(fold, x, loops, out)) reducePart(fold.kernel, x, loops, out, 1, 0);
}

/** The same for real and imaginary parts, each as a real tensor of its own. */
export function reduceParts(kernel: ReduceKernel, x: Strided, reduced: readonly boolean[], out: Strided): void {
  if (x.shape.includes(0)) return;
  const loops = nest(x.shape, x.steps, outSteps(out.steps, reduced)).map(({ n, xs, os }) => ({
    n,
    xs: 2 * xs,
    os: 2 * os,
  }));
  reducePart(kernel, x, loops, out, 2, 0);
  reducePart(kernel, x, loops, out, 2, 1);
}

/** Elements are `width` items, of which it reads the one at `part`. */
function reducePart(
  kernel: ReduceKernel,
  x: Strided,
  loops: readonly Loop[],
  out: Strided,
  width: number,
  part: number,
): void {
  const { around, outer, inner } = paired(loops);
  const [data, target] = [arrayOf(x), arrayOf(out)];
  overLoops(around, originOf(x) * width + part, originOf(out) * width + part, (xo, oo) => {
    if (inner.os === 0) kernel.inner(data, xo, outer.xs, inner.xs, target, oo, outer.os, outer.n, inner.n);
    else kernel.outer(data, xo, outer.xs, inner.xs, target, oo, outer.os, inner.os, outer.n, inner.n);
  });
}
