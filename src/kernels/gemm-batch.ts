import { heapOf } from "../core/heap.ts";
import { isBigInt, isComplex, type Storage } from "../core/storage.ts";
import { allocate, arrayOf, contiguousSteps, empty, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { gemm, type Sign } from "./gemm.ts";
import { loopsOf } from "./gemm-loops.ts";
import { inDType } from "./reduce-axes.ts";

/** A stack of matrices in one array: where it begins, and the steps between matrices, rows and columns, in elements. */
export interface Stack {
  readonly data: Storage;
  readonly offset: number;
  readonly batch: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

export function stackOf(x: Strided, batch: readonly number[], rows: number, columns: number): Stack {
  return { data: arrayOf(x), offset: originOf(x), batch, rows, columns };
}

/** The extents of a batch of products. */
export interface Extents {
  readonly batch: readonly number[];
  readonly m: number;
  readonly n: number;
  readonly k: number;
}

const isInteger = (dtype: DType): boolean => kindOf[dtype] === 1 || kindOf[dtype] === 2;

/** The dtype whose arithmetic gives the sums, which round or wrap to `dtype`. */
function laneDType(dtype: DType): DType {
  if (isComplex(dtype) || isBigInt(dtype)) return dtype;
  if (isInteger(dtype)) return "int32";
  return dtype === "float64" ? "float64" : "float32";
}

/** An operand in storage for which there are loops, whose sums can be rounded or wrapped to `dtype`. */
export const inProductLane = (x: Strided, dtype: DType): Strided => inDType(x, laneDType(dtype));

/** The dtype in which the sums are kept: in the loops of TypeScript, that of more digits. */
export function sumDType(dtype: DType): DType {
  const lane = laneDType(dtype);
  if (heapOf() !== null) return lane;
  return lane === "float32" ? "float64" : lane === "complex64" ? "complex128" : lane;
}

/**
 * All products of a batch, as a contiguous `[...batch, m, n]` in the dtype of the sums. Operands come from
 * `inProductLane`. A complex product is four real ones.
 */
export function multiplyStacks(dtype: DType, extents: Extents, a: Stack, b: Stack): Strided {
  const { batch, m, n, k } = extents;
  const shape = [...batch, m, n];
  const sums = sumDType(dtype);
  if (k === 0 || sizeOf(shape) === 0) return allocate(shape, sums);
  const result = empty(shape, sums);
  const c = stackOf(result, contiguousSteps(shape).slice(0, -2), n, 1);
  if (!isComplex(dtype)) multiplyReal(extents, a, b, c, 1, false);
  else {
    const [[ar, ai], [br, bi], [cr, ci]] = [a, b, c].map((x) => [part(x, 0), part(x, 1)]);
    multiplyReal(extents, ar, br, cr, 1, false);
    multiplyReal(extents, ai, bi, cr, -1, true);
    multiplyReal(extents, ar, bi, ci, 1, false);
    multiplyReal(extents, ai, br, ci, 1, true);
  }
  return result;
}

/** The real or the imaginary parts. */
function part({ data, offset, batch, rows, columns }: Stack, which: 0 | 1): Stack {
  return {
    data,
    offset: 2 * offset + which,
    batch: batch.map((step) => 2 * step),
    rows: 2 * rows,
    columns: 2 * columns,
  };
}

/** Terms up to which single sums are made by loops that go on to the next ones themselves. */
const SHORT = 32;

/** Writes sign · the products of matrices to those of `c`, or adds them. */
function multiplyReal({ batch, m, n, k }: Extents, a: Stack, b: Stack, c: Stack, sign: Sign, adds: boolean): void {
  const [x, y, z] = [a.data, b.data, c.data];
  const places = m === 1 && n === 1 && k < SHORT;
  let [depth, high, down, under] = [batch.length, m, a.rows, c.rows];
  // Matrices that lie one below the other and meet the same `b` are one tall matrix.
  for (; depth > 0 && !places; depth--) {
    const [count, step, to] = [batch[depth - 1], a.batch[depth - 1], c.batch[depth - 1]];
    if (count === 1) continue;
    if (b.batch[depth - 1] !== 0 || (high !== 1 && (step !== down * high || to !== under * high))) break;
    if (high === 1) [down, under] = [step, to];
    high *= count;
  }
  const [i, j] = [batch.length - 2, batch.length - 1];
  const loops = loopsOf(x);
  const walk = (axis: number, ao: number, bo: number, co: number): void => {
    if (places && axis >= i) {
      loops.dots(
        batch[i] ?? 1,
        batch[j] ?? 1,
        k,
        x,
        ao,
        a.batch[i] ?? 0,
        a.batch[j] ?? 0,
        a.columns,
        y,
        bo,
        b.batch[i] ?? 0,
        b.batch[j] ?? 0,
        b.rows,
        z,
        co,
        c.batch[i] ?? 0,
        c.batch[j] ?? 0,
        sign,
        adds,
      );
    } else if (axis < depth) {
      for (let i = 0; i < batch[axis]; i++)
        walk(axis + 1, ao + i * a.batch[axis], bo + i * b.batch[axis], co + i * c.batch[axis]);
    } else
      gemm(
        high,
        n,
        k,
        { data: x, offset: ao, rows: down, columns: a.columns },
        { data: y, offset: bo, rows: b.rows, columns: b.columns },
        { data: z, offset: co, rows: under, columns: c.columns },
        sign,
        adds,
      );
  };
  walk(0, a.offset, b.offset, c.offset);
}
