import { castTo } from "../core/cast.ts";
import { type Heap, heapOf, SCRATCH } from "../core/heap.ts";
import { contiguousSteps, isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import type { Exports, Simd } from "../core/simd.ts";
import { isComplex, layouts, type NumberArray, newStorage, type Storage } from "../core/storage.ts";
import { addressOf, arrayOf, originOf, view } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { accumulators, inDType, inShape, type Plan, type ReduceOptions, requireElements } from "./reduce-axes.ts";
import { alongFor, filled } from "./reduce-axis.ts";
import { type Complex, isBetter } from "./reduce-complex.ts";
import { comparedIn, laneOf } from "./reduce-extremes.ts";
import { type Loop, nest, overLoops } from "./reduce-nest.ts";
import { columnsName, copyItems, FEW, heapView, OUT_ROOM, Places, rowsName } from "./reduce-simd.ts";

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

/** The common case without a plan: a dtype that has kernels, without gaps. */
export function positionsAlong(how: ArgSearch, x: Strided, options: ReduceOptions): Strided | null {
  const { dtype } = x;
  if (dtype !== "float64" && dtype !== "float32" && dtype !== "int32") return null;
  const along = alongFor(x, options);
  if (along === null) return null;
  const { before, n, after, shape } = along;
  const out = filled(shape, "int32", 0);
  // The axes before are rows where nothing is behind, and around the columns that are there otherwise.
  const rows = { n: before, xs: n, os: 1 };
  const line: Line =
    after === 1
      ? { n, step: 1, inner: rows, around: [] }
      : { n, step: after, inner: { n: after, xs: 1, os: 1 }, around: [{ n: before, xs: n * after, os: after }] };
  if (!searchBySimd(how, x, line, out)) searchByLoops(how, x, line, out);
  return out;
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
  const kernel = how.kernels[laneOf(x.dtype)];
  // Whichever of the searched axis and the innermost kept one has the smaller step goes innermost.
  const bests = Math.abs(inner.xs) < Math.abs(step) && inner.n > 1 ? newStorage(x.dtype, inner.n) : undefined;
  overLoops(around, originOf(x), originOf(out), (xo, oo) => {
    if (bests !== undefined) kernel.outer(data, xo, step, inner.xs, bests, places, oo, inner.os, n, inner.n);
    else kernel.inner(data, xo, inner.xs, step, places, oo, inner.os, inner.n, n);
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

/** Whether kernels found the places. */
function searchBySimd({ simd, sign }: ArgSearch, x: Strided, line: Line, out: Strided): boolean {
  const heap = heapOf();
  const { exports } = simd;
  const { dtype } = x;
  const { n, step, inner, around } = line;
  if (heap === null || exports === null || n * inner.n < FEW) return false;
  if (dtype !== "float64" && dtype !== "float32" && dtype !== "int32") return false;
  const columns = step !== 1;
  if (columns && (inner.xs !== 1 || inner.os !== 1)) return false;
  const outside = addressOf(x) < 0;
  const places = new Places(heap, out, undefined);
  if (places.to < 0) return false;
  const search = new Search(heap, exports, x, line, sign);
  overLoops(around, outside ? originOf(x) : addressOf(x) / layouts[dtype].bytes, 0, (xo, oo) => {
    const place = places.to + oo * 4;
    if (columns) search.columns(xo, place);
    else search.rows(xo, place);
  });
  places.finish();
  return true;
}

/* Scratch behind the output: the best elements of some columns, and elements from outside of the heap. */
const BESTS = SCRATCH + OUT_ROOM;
const COLUMNS = 4096;
const STAGE = BESTS + 8 * COLUMNS;
/** Elements that are staged at a time. */
const ROOM = 16384;

/** Calls the kernels; `xo` counts elements, from address 0 in the heap and in the array of a tensor outside of it. */
class Search {
  private readonly line: Line;
  private readonly sign: 1 | -1;
  private readonly places: Int32Array<ArrayBufferLike>;
  private readonly bytes: number;
  private readonly rowKernel: Exports[string];
  private readonly columnKernel: Exports[string];
  private readonly view: NumberArray;
  /** The elements that must be staged. */
  private readonly outside: NumberArray | null;

  constructor(heap: Heap, exports: Exports, x: Strided, line: Line, sign: 1 | -1) {
    const lane = x.dtype === "float64" || x.dtype === "float32" ? x.dtype : "int32";
    this.line = line;
    this.sign = sign;
    this.places = heap.views.int32;
    this.bytes = layouts[x.dtype].bytes;
    this.rowKernel = exports[rowsName(lane)];
    this.columnKernel = exports[columnsName(lane)];
    this.view = heapView(heap, x);
    this.outside = addressOf(x) < 0 ? numbersOf(arrayOf(x)) : null;
  }

  rows(xo: number, place: number): void {
    const { inner, n } = this.line;
    const { bytes } = this;
    if (this.outside === null) {
      this.rowKernel(xo * bytes, inner.xs * bytes, place, inner.os * 4, inner.n, n);
      return;
    }
    if (n > ROOM) {
      for (let i = 0; i < inner.n; i++) this.longRow(this.outside, xo + i * inner.xs, place + i * inner.os * 4);
      return;
    }
    const most = Math.floor(ROOM / n);
    for (let i = 0; i < inner.n; i += most) {
      const count = Math.min(most, inner.n - i);
      this.take(this.outside, xo + i * inner.xs, inner.xs, count, n);
      this.rowKernel(STAGE, n * bytes, place + i * inner.os * 4, inner.os * 4, count, n);
    }
  }

  /** A row that is longer than what is staged at a time: the best of the places in its parts. */
  private longRow(x: NumberArray, xo: number, place: number): void {
    const { n } = this.line;
    let index = 0;
    for (let i = 0; i < n; i += ROOM) {
      const count = Math.min(ROOM, n - i);
      this.take(x, xo + i, count, 1, count);
      this.rowKernel(STAGE, 0, place, 4, 1, count);
      const found = i + this.places[place / 4];
      const [value, best] = [x[xo + found], x[xo + index]];
      if (this.sign * value > this.sign * best || Number.isNaN(value)) index = found;
      if (Number.isNaN(value)) break;
    }
    this.places[place / 4] = index;
  }

  columns(xo: number, place: number): void {
    const { inner, n, step } = this.line;
    const { bytes, outside, view } = this;
    const most = outside === null ? COLUMNS : ROOM / 8;
    for (let j = 0; j < inner.n; j += most) {
      const width = Math.min(most, inner.n - j);
      const at = xo + j;
      const to = place + j * 4;
      copyItems(view, BESTS / bytes, outside ?? view, at, width);
      if (outside === null) {
        this.columnKernel((at + step) * bytes, step * bytes, BESTS, to, 1, n - 1, width);
        continue;
      }
      const rows = Math.floor(ROOM / width);
      for (let i = 1; i < n; i += rows) {
        const count = Math.min(rows, n - i);
        this.take(outside, at + i * step, step, count, width);
        this.columnKernel(STAGE, width * bytes, BESTS, to, i, count, width);
      }
    }
  }

  /** Copies rows to the stage, one behind the other. */
  private take(from: NumberArray, at: number, step: number, rows: number, n: number): void {
    const to = STAGE / this.bytes;
    if (step === n) copyItems(this.view, to, from, at, rows * n);
    else for (let i = 0; i < rows; i++) copyItems(this.view, to + i * n, from, at + i * step, n);
  }
}
