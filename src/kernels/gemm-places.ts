import { pairsKernels } from "../generated/products/pairs.ts";
import type { Multiply } from "./gemm-batch.ts";
import { type DirectArgs, laneOf } from "./gemm-loops.ts";

interface Pairs {
  pairs(...args: [...DirectArgs, sign: number]): void;
}

/** Adds products of 1 × k and k × 1 matrices: without rows and columns, the loops go over the batch. */
export const multiplyPlaces: Multiply = ({ batch, k }, a, b, c, sign) => {
  const axes = [...batch.keys()].filter((axis) => batch[axis] !== 1);
  const loops = axes.map((axis) => ({ n: batch[axis], a: a.batch[axis], b: b.batch[axis], c: c.batch[axis] }));
  if (k !== 1) loops.push({ n: k, a: a.columns, b: b.rows, c: 0 });
  const once = { n: 1, a: 0, b: 0, c: 0 };
  const inner = loops.pop() ?? once;
  const outer = loops.pop() ?? once;
  const [x, y, out] = [a.data, b.data, c.data];
  const kernel: Pairs = pairsKernels[laneOf(x, y)];
  const walk = (depth: number, ao: number, bo: number, co: number): void => {
    if (depth === loops.length) {
      kernel.pairs(
        outer.n,
        inner.n,
        1,
        x,
        ao,
        outer.a,
        inner.a,
        y,
        bo,
        outer.b,
        inner.b,
        out,
        co,
        outer.c,
        inner.c,
        sign,
      );
      return;
    }
    const loop = loops[depth];
    for (let i = 0; i < loop.n; i++) walk(depth + 1, ao + i * loop.a, bo + i * loop.b, co + i * loop.c);
  };
  walk(0, a.offset, b.offset, c.offset);
};
