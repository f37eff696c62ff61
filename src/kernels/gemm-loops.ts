import type { NumberArray, Storage } from "../core/storage.ts";
import { directKernels } from "../generated/products/direct.ts";
import { tileColumns, tileKernels, tileRows } from "../generated/products/tile.ts";
import { from, type Matrix, type Sign, turned } from "./gemm-matrix.ts";
import { isBigInts, numbersOf } from "./numbers.ts";

/** Loops of one class of arrays; methods, so that the caller picks them by the class (see `ReduceKernel`). */
interface Direct {
  dots(...args: DirectArgs): void;
  /** Floats alone have it. */
  rows?(...args: DirectArgs): void;
}
export type DirectArgs = [
  m: number,
  n: number,
  k: number,
  a: Storage,
  ao: number,
  as0: number,
  as1: number,
  b: Storage,
  bo: number,
  bs0: number,
  bs1: number,
  c: Storage,
  co: number,
  cs0: number,
  cs1: number,
];

interface Tiles {
  create(size: number): NumberArray;
  pack(
    panels: NumberArray,
    x: Storage,
    xo: number,
    line: number,
    step: number,
    count: number,
    depth: number,
    width: number,
  ): void;
  tile(
    depth: number,
    a: NumberArray,
    ao: number,
    b: NumberArray,
    bo: number,
    c: Storage,
    co: number,
    cs0: number,
    cs1: number,
    m: number,
    n: number,
  ): void;
}

// A block of the first operand stays in the second-level cache while the panels of the second one go by.
const DEPTH = 256;
const BLOCK_ROWS = 96;
const BLOCK_COLUMNS = 512;

/** Room for packed panels, kept from one product to the next. */
class Panels {
  private a: NumberArray | undefined;
  private b: NumberArray | undefined;
  private readonly kernel: Tiles;
  constructor(kernel: Tiles) {
    this.kernel = kernel;
  }

  /** c += a b, block by block. */
  multiply(m: number, n: number, k: number, a: Matrix, b: Matrix, c: Matrix): void {
    const { kernel } = this;
    // In four blocks at least: rounding errors grow with what has been summed.
    const depth = Math.min(DEPTH, Math.max(16, Math.ceil(k / 4)));
    const aSize = depth * roundUp(Math.min(BLOCK_ROWS, m), tileRows);
    const bSize = depth * roundUp(Math.min(BLOCK_COLUMNS, n), tileColumns);
    if (this.a === undefined || this.a.length < aSize) this.a = kernel.create(aSize);
    if (this.b === undefined || this.b.length < bSize) this.b = kernel.create(bSize);
    for (let j = 0; j < n; j += BLOCK_COLUMNS) {
      const columns = Math.min(BLOCK_COLUMNS, n - j);
      for (let l = 0; l < k; l += depth) {
        const deep = Math.min(depth, k - l);
        kernel.pack(this.b, b.data, from(b, l, j).offset, b.columns, b.rows, columns, deep, tileColumns);
        for (let i = 0; i < m; i += BLOCK_ROWS) {
          const rows = Math.min(BLOCK_ROWS, m - i);
          kernel.pack(this.a, a.data, from(a, i, l).offset, a.rows, a.columns, rows, deep, tileRows);
          this.block(this.a, this.b, rows, columns, deep, from(c, i, j));
        }
      }
    }
  }

  private block(a: NumberArray, b: NumberArray, m: number, n: number, depth: number, c: Matrix): void {
    for (let j = 0; j < n; j += tileColumns) {
      for (let i = 0; i < m; i += tileRows) {
        const corner = from(c, i, j).offset;
        this.kernel.tile(depth, a, i * depth, b, j * depth, c.data, corner, c.rows, c.columns, m - i, n - j);
      }
    }
  }
}

function roundUp(size: number, unit: number): number {
  return Math.ceil(size / unit) * unit;
}

const floatPanels = /* @__PURE__ */ new Panels(tileKernels.float64);
const intPanels = /* @__PURE__ */ new Panels(tileKernels.int32);

/** Multiplications that packing and blocks begin to pay for. */
const LARGE = 2048;

/** c += sign · a b, in TypeScript. The classes of the arrays say in which arithmetic. */
export function gemmByLoops(m: number, n: number, k: number, a: Matrix, b: Matrix, c: Matrix, sign: Sign): void {
  const left = sign === 1 ? a : negated(m, k, a);
  if (m >= tileRows && n >= tileColumns && k >= tileColumns && m * n * k >= LARGE && !isBigInts(a.data)) {
    const panels = a.data instanceof Int32Array ? intPanels : floatPanels;
    panels.multiply(m, n, k, left, b, c);
    return;
  }
  const kernel: Direct = directKernels[laneOf(a.data, b.data)];
  // One column is best made from the columns of `a` if those are contiguous: as a row, of the transposed product.
  if (n === 1 && m > 1 && Math.abs(left.rows) < Math.abs(left.columns))
    thin(kernel, 1, m, k, turned(b), turned(left), turned(c));
  else thin(kernel, m, n, k, left, b, c);
}

function thin(kernel: Direct, m: number, n: number, k: number, a: Matrix, b: Matrix, c: Matrix): void {
  const { data, offset, rows, columns } = c;
  const [x, xo, xs0, xs1] = [a.data, a.offset, a.rows, a.columns];
  const [y, yo, ys0, ys1] = [b.data, b.offset, b.rows, b.columns];
  if (kernel.rows !== undefined && n > 1 && Math.abs(ys1) <= Math.abs(ys0)) {
    kernel.rows(m, n, k, x, xo, xs0, xs1, y, yo, ys0, ys1, data, offset, rows, columns);
  } else kernel.dots(m, n, k, x, xo, xs0, xs1, y, yo, ys0, ys1, data, offset, rows, columns);
}

/** A copy of −a. No caller subtracts products of bigints. */
function negated(m: number, k: number, { data, offset, rows, columns }: Matrix): Matrix {
  const items = numbersOf(data);
  const copy = items instanceof Int32Array ? new Int32Array(m * k) : new Float64Array(m * k);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < k; j++) copy[i * k + j] = -items[offset + i * rows + j * columns];
  }
  return { data: copy, offset: 0, rows: k, columns: 1 };
}

/** The loops for two operands. Mixed classes go through those of float64, which read any. */
export function laneOf(a: Storage, b: Storage): "float64" | "float32" | "int32" | "bigint" {
  if (isBigInts(a)) return "bigint";
  if (a instanceof Int32Array) return "int32";
  return a instanceof Float32Array && b instanceof Float32Array ? "float32" : "float64";
}
