import { castTo } from "../core/cast.ts";
import { heapOf, SCRATCH } from "../core/heap.ts";
import { contiguousSteps, isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import type { Simd } from "../core/simd.ts";
import { isComplex, layouts, type NumberArray, newStorage, type Storage } from "../core/storage.ts";
import { addressOf, arrayOf, originOf, view } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { accumulators, inDType, inShape, type Plan, requireElements } from "./reduce-axes.ts";
import { type Complex, isBetter } from "./reduce-complex.ts";
import { comparedIn, laneOf } from "./reduce-extremes.ts";
import { type Loop, nest, overLoops } from "./reduce-nest.ts";
import { columnsName, copyItems, FEW, OUT_ROOM, rowsName } from "./reduce-simd.ts";

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
  const [data, places] = [arrayOf(x), arrayOf(out)];
  if (!(places instanceof Int32Array)) return out;
  if (isComplex(x.dtype)) {
    const items = numbersOf(data);
    overLoops(loops, originOf(x), originOf(out), (xo, oo) => {
      places[oo] = complexRow(how.sign, items, xo, step, n);
    });
    return out;
  }
  const line: Line = { n, step, inner, around };
  if (searchBySimd(how.simd, x, line, out)) return out;
  const kernel = how.kernels[laneOf(x.dtype)];
  // Whichever of the searched axis and the innermost kept one has the smaller step goes innermost.
  const bests = Math.abs(inner.xs) < Math.abs(step) && inner.n > 1 ? newStorage(x.dtype, inner.n) : undefined;
  overLoops(around, originOf(x), originOf(out), (xo, oo) => {
    if (bests !== undefined) kernel.outer(data, xo, step, inner.xs, bests, places, oo, inner.os, n, inner.n);
    else kernel.inner(data, xo, inner.xs, step, places, oo, inner.os, inner.n, n);
  });
  return out;
}

const once: Loop = { n: 1, xs: 0, os: 0 };

/** The axis that is searched, and the others as loops. */
interface Line {
  readonly n: number;
  readonly step: number;
  readonly inner: Loop;
  readonly around: readonly Loop[];
}

/** Room for the best elements, and the columns that it has room for. */
const BESTS = SCRATCH + OUT_ROOM;
const COLUMNS = 4096;

/** Whether kernels found the places; both operand and result must be in the heap, or the result small. */
function searchBySimd(simd: Simd, x: Strided, { n, step, inner, around }: Line, out: Strided): boolean {
  const heap = heapOf();
  const { exports } = simd;
  const { dtype } = x;
  if (heap === null || exports === null || n * inner.n < FEW) return false;
  if (dtype !== "float64" && dtype !== "float32" && dtype !== "int32") return false;
  const columns = step !== 1;
  if (columns && (inner.xs !== 1 || inner.os !== 1)) return false;
  const size = out.store.length;
  const own = addressOf(out);
  if (own < 0 && size * 4 > OUT_ROOM) return false;
  const whole = addressOf(x) >= 0 ? x : castTo(x, dtype);
  const from = addressOf(whole);
  if (from < 0 || (whole !== x && !isContiguous(x))) return false;
  const places = heap.views.int32;
  const to = own < 0 ? SCRATCH : own;
  if (own < 0) places.fill(0, SCRATCH / 4, SCRATCH / 4 + size);
  const { bytes } = layouts[dtype];
  const rowKernel = exports[rowsName(dtype)];
  const columnKernel = exports[columnsName(dtype)];
  overLoops(around, 0, 0, (xo, oo) => {
    const [at, place] = [from + xo * bytes, to + oo * 4];
    if (!columns) rowKernel(at, inner.xs * bytes, place, inner.os * 4, inner.n, n);
    else {
      for (let j = 0; j < inner.n; j += COLUMNS) {
        const width = Math.min(COLUMNS, inner.n - j);
        const start = at + j * bytes;
        heap.views.uint8.copyWithin(BESTS, start, start + width * bytes);
        columnKernel(start + step * bytes, step * bytes, BESTS, place + j * 4, 1, n - 1, width);
      }
    }
  });
  if (own < 0) copyItems(numbersOf(arrayOf(out)), originOf(out), places, SCRATCH / 4, size);
  return true;
}
