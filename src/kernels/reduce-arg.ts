import { castTo } from "../core/cast.ts";
import { isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import { isComplex, type NumberArray, newStorage, type Storage } from "../core/storage.ts";
import { view } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { nest, overPairs } from "./reduce.ts";
import { contiguous, inDType, type Plan, requireElements } from "./reduce-axes.ts";
import { type Complex, isBetter } from "./reduce-complex.ts";
import { comparedIn, laneOf } from "./reduce-extremes.ts";

/** Searches along one axis; methods, because each takes one class of array (see `ReduceKernel`). */
interface ArgKernel {
  inner(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    out: Int32Array,
    oo: number,
    os1: number,
    n1: number,
    n0: number,
  ): void;
  outer(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    bests: Storage,
    out: Int32Array,
    oo: number,
    os0: number,
    n1: number,
    n0: number,
  ): void;
}

/** `argmin` or `argmax`. */
export interface ArgSearch {
  /** 1 for the largest, -1 for the smallest. */
  readonly sign: 1 | -1;
  readonly kernels: { readonly [L in "float64" | "float32" | "int32" | "bigint"]: ArgKernel };
}

function complexRow(sign: 1 | -1, x: NumberArray, xo: number, xs: number, n: number): number {
  const best: Complex = { re: x[2 * xo], im: x[2 * xo + 1] };
  let index = 0;
  for (let i = 1; i < n; i++) {
    const p = 2 * (xo + i * xs);
    if (isBetter(x[p], x[p + 1], best, sign)) {
      best.re = x[p];
      best.im = x[p + 1];
      index = i;
    }
  }
  return index;
}

/** Positions along the axis that the plan reduces, or among all elements in C order. */
export function positions(how: ArgSearch, x: Strided, plan: Plan, axis: number | undefined): Strided {
  requireElements(plan, x);
  const out = new Int32Array(sizeOf(plan.shape));
  const result = contiguous(out, "int32", plan.shape);
  if (out.length === 0) return result;
  const lane = inDType(x, comparedIn(x.dtype));
  if (axis === undefined) {
    const whole = isContiguous(lane) ? lane : castTo(lane, lane.dtype);
    search(how, view(whole, [plan.count], [1]), 0, out);
  } else search(how, lane, axis < 0 ? axis + x.shape.length : axis, out);
  return result;
}

function search(how: ArgSearch, x: Strided, axis: number, out: Int32Array): void {
  const { data, dtype } = x;
  const [n, step] = [x.shape[axis], x.steps[axis]];
  const shape = x.shape.filter((_, i) => i !== axis);
  const steps = x.steps.filter((_, i) => i !== axis);
  const loops = nest(shape, steps, contiguous(out, "int32", shape).steps);
  if (isComplex(dtype)) {
    const items = numbersOf(data);
    overPairs(loops, x.offset, 0, (xo, oo, outer, inner) => {
      for (let i = 0; i < outer.n; i++) {
        for (let j = 0; j < inner.n; j++) {
          const at = xo + i * outer.xs + j * inner.xs;
          out[oo + i * outer.os + j * inner.os] = complexRow(how.sign, items, at, step, n);
        }
      }
    });
    return;
  }
  const kernel = how.kernels[laneOf(dtype)];
  const inner = loops.at(-1);
  // Whichever of the searched axis and the innermost kept one has the smaller step goes innermost.
  const rows = inner !== undefined && Math.abs(inner.xs) < Math.abs(step);
  const bests = rows ? newStorage(dtype, inner.n) : undefined;
  overPairs(loops, x.offset, 0, (xo, oo, outer, last) => {
    for (let i = 0; i < outer.n; i++) {
      const [p, q] = [xo + i * outer.xs, oo + i * outer.os];
      if (bests !== undefined) kernel.outer(data, p, step, last.xs, bests, out, q, last.os, n, last.n);
      else kernel.inner(data, p, last.xs, step, out, q, last.os, last.n, n);
    }
  });
}
