import type { Strided } from "../core/layout.ts";
import { arrayOf, originOf } from "../core/strided.ts";
import type { Fold, ReduceKernel } from "./reduce-kernel.ts";
import { type Loop, nest, outSteps, overLoops, paired } from "./reduce-nest.ts";
import { reduceBySimd } from "./reduce-simd.ts";

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
