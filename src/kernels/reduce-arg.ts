import { castTo } from "../core/cast.ts";
import { heapOf, SCRATCH } from "../core/heap.ts";
import { contiguousSteps, isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import type { Simd } from "../core/simd.ts";
import { isComplex, layouts, type NumberArray, type Storage } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { arrayOf, originOf, view } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { accumulators, inDType, inShape, type Plan, requireElements } from "./reduce-axes.ts";
import { type Complex, isBetter } from "./reduce-complex.ts";
import { comparedIn } from "./reduce-extremes.ts";
import { type Loop, nest, overLoops } from "./reduce-nest.ts";
import { columnsName, copyItems, FEW, heapView, nearby, OUT_ROOM, Places, rowsName } from "./reduce-simd.ts";

/** Searches along one axis: the last of two, or the first. */
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
  readonly kernel: ArgKernel;
  readonly simd: Simd;
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
  const lane = inDType(x, comparedIn(x.dtype));
  if (axis === undefined) {
    const whole = isContiguous(lane) ? lane : castTo(lane, lane.dtype);
    return view(search(how, view(whole, [plan.count], [1]), [true]), plan.shape, contiguousSteps(plan.shape));
  }
  return inShape(search(how, lane, plan.reduced), plan.shape);
}

function search(how: ArgSearch, x: Strided, reduced: readonly boolean[]): Strided {
  const out = accumulators(x, reduced, "int32", 0);
  if (sizeOf(out.shape) === 0) return out;
  const axis = reduced.indexOf(true);
  const [n, step] = [x.shape[axis], x.steps[axis]];
  const kept = (list: readonly number[]): number[] => list.filter((_, i) => i !== axis);
  const loops = nest(kept(x.shape), kept(x.steps), kept(out.steps));
  const inner = loops.at(-1) ?? once;
  const around = loops.slice(0, -1);
  if (isComplex(x.dtype)) {
    const items = numbersOf(arrayOf(x));
    const places = numbersOf(arrayOf(out));
    overLoops(loops, originOf(x), originOf(out), (xo, oo) => {
      places[oo] = complexRow(how.sign, items, xo, step, n);
    });
    return out;
  }
  const line: Line = { n, step, inner, around };
  if (!searchBySimd(how, x, line, out)) searchByLoops(how, x, line, out);
  return out;
}

function searchByLoops(how: ArgSearch, x: Strided, { n, step, inner, around }: Line, out: Strided): void {
  const [data, places] = [arrayOf(x), arrayOf(out)];
  if (!(places instanceof Int32Array)) return;
  // Whichever of the searched axis and the innermost kept one has the smaller step goes innermost.
  const outer = Math.abs(inner.xs) < Math.abs(step) && inner.n > 1;
  overLoops(around, originOf(x), originOf(out), (xo, oo) => {
    if (outer) how.kernel.outer(data, xo, step, inner.xs, places, oo, inner.os, n, inner.n);
    else how.kernel.inner(data, xo, inner.xs, step, places, oo, inner.os, inner.n, n);
  });
}

const once: Loop = { n: 1, xs: 0, os: 0 };

/** The axis that is searched, and the others as loops. */
interface Line {
  readonly n: number;
  readonly step: number;
  readonly inner: Loop;
  readonly around: readonly Loop[];
}

/** Scratch for the best elements of columns, of which a kernel takes so many at a time: they stay in the cache. */
const BESTS = SCRATCH + OUT_ROOM;
const COLUMNS = 4096;

/** Whether kernels found the places. */
function searchBySimd({ simd }: ArgSearch, x: Strided, line: Line, out: Strided): boolean {
  const heap = heapOf();
  const { exports } = simd;
  const { dtype } = x;
  const { n, step, inner, around } = line;
  if (heap === null || exports === null || n * inner.n < FEW) return false;
  if (dtype !== "float64" && dtype !== "float32" && dtype !== "int32") return false;
  const columns = step !== 1;
  if (columns && (inner.xs !== 1 || inner.os !== 1)) return false;
  const along: Loop = { n, xs: step, os: 0 };
  const near = nearby(x, columns ? [...around, along, inner] : [...around, inner, along]);
  if (near === null) return false;
  const places = new Places(heap, out, undefined);
  const { bytes } = layouts[dtype];
  const view = heapView(heap, x);
  const [first] = near.loops.slice(-2);
  const byRows = (from: number, place: number): void => {
    exports[rowsName(dtype)](from, first.xs * bytes, place, inner.os * 4, inner.n, n);
  };
  const byColumns = (from: number, place: number): void => {
    for (let j = 0; j < inner.n; j += COLUMNS) {
      const width = Math.min(COLUMNS, inner.n - j);
      const at = from + j * bytes;
      copyItems(view, BESTS / bytes, view, at / bytes, width);
      exports[columnsName(dtype)](at + first.xs * bytes, first.xs * bytes, BESTS, place + j * 4, 1, n - 1, width);
    }
  };
  if (places.to >= 0) {
    overLoops(near.loops.slice(0, -2), 0, 0, (xo, oo) => {
      (columns ? byColumns : byRows)(near.from + xo * bytes, places.to + oo * 4);
    });
    places.finish();
  }
  if (near.copy !== null) giveBack(near.copy.store);
  return places.to >= 0;
}
