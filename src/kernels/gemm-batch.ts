import { heapOf } from "../core/heap.ts";
import { isBigInt, isComplex, type Storage } from "../core/storage.ts";
import { allocate, arrayOf, contiguousSteps, empty, originOf, type Strided, sizeOf } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { gemm, type Matrix, type Sign } from "./gemm.ts";
import { isSmall, smallLoop } from "./gemm-small.ts";
import { copyInOrder, inDType } from "./reduce-axes.ts";

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
export function inProductLane(x: Strided, dtype: DType): Strided {
  const lane = laneDType(dtype);
  // The loops of TypeScript, which read any float, multiply in float64.
  if (x.dtype === lane || (x.dtype === "float32" && lane === "float64" && heapOf() === null)) return x;
  return isComplex(lane) || isBigInt(lane) || lane === "int32" ? inDType(x, lane) : copyInOrder(x, lane);
}

/** The dtype in which the sums are kept: in the loops of TypeScript, that of more digits. */
export function sumDType(dtype: DType): DType {
  const lane = laneDType(dtype);
  if (heapOf() !== null) return lane;
  return lane === "float32" ? "float64" : lane === "complex64" ? "complex128" : lane;
}

/** Writes sign · the products of matrices to those of `c`, or adds them. */
export type Multiply = (extents: Extents, a: Stack, b: Stack, c: Stack, sign: Sign, adds: boolean) => void;

/**
 * All products of a batch, as a contiguous `[...batch, m, n]` in the dtype of the sums. Operands come from
 * `inProductLane`. A complex product is four real ones. `adder` is a way that finds zeros, and adds to them.
 */
export function multiplyStacks(dtype: DType, extents: Extents, a: Stack, b: Stack, adder?: Multiply): Strided {
  const { batch, m, n, k } = extents;
  const shape = [...batch, m, n];
  const sums = sumDType(dtype);
  if (k === 0 || sizeOf(shape) === 0) return allocate(shape, sums);
  const run = adder ?? multiplyReal;
  const result = adder === undefined ? empty(shape, sums) : allocate(shape, sums);
  const steps = contiguousSteps(shape);
  const c = stackOf(result, steps.slice(0, -2), n, 1);
  if (!isComplex(dtype)) run(extents, a, b, c, 1, false);
  else {
    const [ar, ai, br, bi, cr, ci] = [part(a, 0), part(a, 1), part(b, 0), part(b, 1), part(c, 0), part(c, 1)];
    run(extents, ar, br, cr, 1, false);
    run(extents, ai, bi, cr, -1, true);
    run(extents, ar, bi, ci, 1, false);
    run(extents, ai, br, ci, 1, true);
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

/** By products of matrices. */
const multiplyReal: Multiply = ({ batch, m, n, k }, a, b, c, sign, adds) => {
  let [depth, high, down, under] = [batch.length, m, a.rows, c.rows];
  // Matrices that lie one below the other and meet the same `b` are one tall matrix.
  for (; depth > 0; depth--) {
    const [count, step, to] = [batch[depth - 1], a.batch[depth - 1], c.batch[depth - 1]];
    if (count === 1) continue;
    if (b.batch[depth - 1] !== 0 || (high !== 1 && (step !== down * high || to !== under * high))) break;
    if (high === 1) [down, under] = [step, to];
    high *= count;
  }
  const matrix = ({ data, columns }: Stack, offset: number, rows: number): Matrix => ({ data, offset, rows, columns });
  const written = !adds && sign === 1 && under === n && c.columns === 1 && isSmall(high, n, k);
  const loop = written ? smallLoop(k, a.data, b.data, c.data) : undefined;
  const walk = (axis: number, ao: number, bo: number, co: number): void => {
    if (axis < depth) {
      for (let i = 0; i < batch[axis]; i++)
        walk(axis + 1, ao + i * a.batch[axis], bo + i * b.batch[axis], co + i * c.batch[axis]);
    } else if (loop !== undefined) {
      loop(a.data, ao, down, a.columns, b.data, bo, b.rows, b.columns, c.data, co, high, n);
    } else gemm(high, n, k, matrix(a, ao, down), matrix(b, bo, b.rows), matrix(c, co, under), sign, adds);
  };
  walk(0, a.offset, b.offset, c.offset);
};
