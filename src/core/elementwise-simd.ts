import type { DType } from "../types/dtype.ts";
import type { Located } from "./elementwise-run.ts";
import { type Place, stage, unstage } from "./elementwise-stage.ts";
import { type Heap, heapOf, SCRATCH } from "./heap.ts";
import { type Nest, nestOf, walk } from "./iterate.ts";
import type { SimdFunction, SimdLoops, SimdPatterns } from "./kernel.ts";
import { layouts } from "./storage.ts";

/** Rows from this length on are worth the kernel's own loop over them; shorter ones are put together. */
const LONG = 32;
/** Elements of a tile: those of three operands fit the first-level cache. */
const TILE = 2048;
/**
 * Rows and columns of a tile with operands that lie across. Of each of their columns some cache lines are read to the
 * end; the tile, and what is read beside it in order, fit the second-level cache.
 */
const ACROSS = { rows: 32, columns: 1024 };
/** Bytes between the parts of the scratch memory that operands are staged in; the first part has single values. */
const PART = ACROSS.rows * ACROSS.columns * 8 + 256;

const partOf = (operand: number): number => SCRATCH + (operand + 1) * PART;

function call(kernel: SimdFunction, rows: number, columns: number, at: readonly number[], by: readonly number[]): void {
  if (at.length === 2) kernel(rows, columns, at[0], by[0], at[1], by[1]);
  else if (at.length === 3) kernel(rows, columns, at[0], by[0], at[1], by[1], at[2], by[2]);
  else kernel(rows, columns, at[0], by[0], at[1], by[1], at[2], by[2], at[3], by[3]);
}

/** Operands and the result last, as places, with the steps along rows and columns; null where one is not of its dtype. */
function placesOf(
  heap: Heap,
  dtypes: readonly DType[],
  located: readonly Located[],
  steps: Nest["steps"],
): Place[] | null {
  const places: Place[] = [];
  for (let i = 0; i < located.length; i++) {
    const { data } = located[i];
    const { kind, bytes } = layouts[dtypes[i]];
    const view = heap.views[kind];
    if (data.constructor !== view.constructor) return null;
    const [row, column] = steps[i].slice(-2);
    places.push({ array: data, view, bytes, row, column });
  }
  return places;
}

/** The nest with at least two axes. Where the axis before the last is short, the longest of the outer ones takes its place. */
function tiled({ n, steps }: Nest): Nest {
  if (n.length === 1) return { n: [1, ...n], steps: steps.map((by) => [0, ...by]) };
  const rows = n.length - 2;
  if (rows === 0 || n[rows] >= LONG) return { n, steps };
  const longest = n.indexOf(Math.max(...n.slice(0, rows + 1)));
  const swapped = (list: readonly number[]): number[] =>
    list.map((value, axis) => (axis === longest ? list[rows] : axis === rows ? list[longest] : value));
  return { n: swapped(n), steps: steps.map(swapped) };
}

/** How an operand comes to the kernel. */
type Way =
  /** From where it is. */
  | "direct"
  /** One value for each row, from where it is. */
  | "value"
  /** One value for all, staged once. */
  | "constant"
  /** The same row for all rows, staged once for each block of columns. */
  | "row"
  /** Staged for every tile. */
  | "tile";

function wayOf(x: Place, outer: readonly number[], rows: number, columns: number, values: boolean): Way {
  const inHeap = x.array === x.view;
  const short = columns < LONG && rows > 1;
  if (x.column === 0 && values) {
    if (inHeap && (!short || x.row === 0)) return "value";
    if (x.row === 0 && outer.every((step) => step === 0)) return "constant";
  }
  // Short rows are put together, so they must lie one after another.
  if (inHeap && x.column === 1 && (!short || x.row === columns)) return "direct";
  return x.row === 0 && rows > 1 ? "row" : "tile";
}

/** What does not change from tile to tile. */
interface Tiling {
  readonly kernel: SimdFunction;
  readonly places: readonly Place[];
  readonly ways: readonly Way[];
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
}

function tilingOf(patterns: SimdPatterns, places: readonly Place[], { n, steps }: Nest): Tiling | null {
  const axes = n.length - 2;
  const [rows, columns] = n.slice(-2);
  const last = places.length - 1;
  const waysOf = (values: boolean): Way[] =>
    places.map((x, i) => wayOf(x, steps[i].slice(0, axes), rows, columns, values && i < last));
  const patternOf = (ways: readonly Way[]): string =>
    ways
      .slice(0, last)
      .map((way) => (way === "value" || way === "constant" ? "s" : "v"))
      .join("");
  let ways = waysOf(true);
  let kernel = patterns.of(patternOf(ways));
  if (kernel === undefined) {
    ways = waysOf(false);
    kernel = patterns.of(patternOf(ways));
  }
  if (kernel === undefined) return null;
  // Nothing to stage: one call does it all.
  const whole = ways.every((way) => way === "direct" || way === "value" || way === "constant");
  const across =
    columns >= LONG &&
    rows > 1 &&
    places.some((x, i) => (ways[i] === "tile" || ways[i] === "row") && Math.abs(x.column) > 1 && x.row !== 0);
  const width = whole ? columns : Math.min(columns, across ? ACROSS.columns : TILE);
  const most = across ? ACROSS.rows : Math.max(1, Math.floor(TILE / width));
  const height = whole && (columns >= LONG || rows === 1) ? rows : Math.min(rows, most);
  return { kernel, places, ways, rows, columns, height, width };
}

/** Works out one visit of the outer axes: `at` has the elements where operands and result start. */
function runTiles({ kernel, places, ways, rows, columns, height, width }: Tiling, at: readonly number[]): void {
  const last = places.length - 1;
  const address = places.map(({ bytes }, i) =>
    ways[i] === "constant" ? SCRATCH + 16 * i : ways[i] === "direct" || ways[i] === "value" ? at[i] * bytes : partOf(i),
  );
  const by = new Array<number>(places.length);
  places.forEach((x, i) => {
    if (ways[i] === "constant") stage(x, at[i], 1, 1, address[i]);
  });
  const short = columns < LONG;
  for (let c = 0; c < columns; c += width) {
    const wide = Math.min(width, columns - c);
    for (let r = 0; r < rows; r += height) {
      const high = Math.min(height, rows - r);
      for (let i = 0; i < places.length; i++) {
        const x = places[i];
        const from = at[i] + r * x.row + c * x.column;
        const way = ways[i];
        by[i] = wide * x.bytes;
        if (way === "direct" || way === "value") {
          address[i] = from * x.bytes;
          by[i] = x.row * x.bytes;
        } else if (way === "constant") by[i] = 0;
        else if (way === "tile") {
          if (i < last) stage(x, from, high, wide, address[i]);
        } else if (short) {
          if (r === 0) stage(x, from, high, wide, address[i]);
        } else {
          if (r === 0) stage(x, from, 1, wide, address[i]);
          by[i] = 0;
        }
      }
      if (short) call(kernel, 1, high * wide, address, by);
      else call(kernel, high, wide, address, by);
      if (ways[last] !== "direct") {
        unstage(places[last], at[last] + r * places[last].row + c * places[last].column, high, wide, address[last]);
      }
    }
  }
}

/**
 * Runs the SIMD kernel of a dtype over operands and result of a shape that has elements; false where there is none.
 * `first` is the dtype of the first operand where it is not the others', `result` that of the result.
 */
export function runSimd(
  simd: SimdLoops,
  dtype: DType,
  first: DType | null,
  result: DType,
  shape: readonly number[],
  operands: readonly Located[],
  out: Located,
): boolean {
  const heap = heapOf();
  const patterns = simd.of(dtype);
  if (heap === null || patterns === null) return false;
  const located = [...operands, out];
  const nest = tiled(
    nestOf(
      shape,
      located.map(({ steps }) => steps),
    ),
  );
  const dtypes = located.map((_, i) => (i === operands.length ? result : i === 0 && first !== null ? first : dtype));
  const places = placesOf(heap, dtypes, located, nest.steps);
  const tiling = places === null ? null : tilingOf(patterns, places, nest);
  if (tiling === null) return false;
  const at = located.map(({ offset }) => offset);
  walk(nest, nest.n.length - 2, at, () => runTiles(tiling, at));
  return true;
}
