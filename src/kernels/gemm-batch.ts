import type { Strided } from "../core/layout.ts";
import { isBigInt, isComplex, newStorage, type Storage } from "../core/storage.ts";
import { wrap } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { gemm, type Matrix } from "./gemm.ts";
import { numbersOf } from "./numbers.ts";
import { contiguous, copyInOrder, inDType } from "./reduce-axes.ts";

/** A stack of matrices in one tensor: the steps between matrices, rows and columns, in elements. */
export interface Stack {
  readonly x: Strided;
  readonly batch: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

/** The extents of a batch of products. */
export interface Extents {
  readonly batch: readonly number[];
  readonly m: number;
  readonly n: number;
  readonly k: number;
}

/** An operand in storage for which there are loops, whose sums can be rounded or wrapped to `dtype`. */
export function inProductLane(x: Strided, dtype: DType): Strided {
  if (isComplex(dtype) || isBigInt(dtype)) return inDType(x, dtype);
  if (kindOf[dtype] === 1 || kindOf[dtype] === 2) return inDType(x, "int32");
  if (x.dtype === "float64" || x.dtype === "float32") return x;
  return copyInOrder(x, dtype === "float64" ? "float64" : "float32");
}

/** The dtype in which the sums are kept: bool, float16 and float32 are summed in float64. */
function sumDType(dtype: DType): DType {
  if (isComplex(dtype)) return "complex128";
  if (isBigInt(dtype)) return dtype;
  return kindOf[dtype] === 1 || kindOf[dtype] === 2 ? "int32" : "float64";
}

/** Adds the products to the items of `out` that are `width` apart from `at` on. */
export type Multiply = (extents: Extents, a: Stack, b: Stack, out: Storage, width: number, at: number) => void;

/**
 * All products of a batch, as a contiguous `[...batch, m, n]` in the dtype of the sums. Operands come from
 * `inProductLane`. A complex product is four real ones.
 */
export function multiplyStacks(
  dtype: DType,
  extents: Extents,
  a: Stack,
  b: Stack,
  run: Multiply = multiplyReal,
): Strided {
  const { batch, m, n } = extents;
  const shape = [...batch, m, n];
  const sums = sumDType(dtype);
  const data = newStorage(
    sums,
    shape.reduce((size, dim) => size * dim, 1),
  );
  const result = contiguous(data, sums, shape);
  if (data.length === 0 || extents.k === 0) return result;
  if (!isComplex(dtype)) run(extents, a, b, data, 1, 0);
  else {
    const [ar, ai, br, bi] = [part(a, 0), part(a, 1), part(b, 0), part(b, 1)];
    run(extents, ar, br, data, 2, 0);
    run(extents, negated(ai, extents), bi, data, 2, 0);
    run(extents, ar, bi, data, 2, 1);
    run(extents, ai, br, data, 2, 1);
  }
  return result;
}

/** The real or the imaginary parts. */
function part({ x, batch, rows, columns }: Stack, which: 0 | 1): Stack {
  const steps = x.steps.map((step) => 2 * step);
  const dtype = x.dtype === "complex64" ? "float32" : "float64";
  return {
    x: wrap(x.data, dtype, x.shape, steps, 2 * x.offset + which),
    batch: batch.map((step) => 2 * step),
    rows: 2 * rows,
    columns: 2 * columns,
  };
}

function negated({ x, batch, rows, columns }: Stack, extents: Extents): Stack {
  const shape = [...extents.batch, extents.m, extents.k];
  const copy = copyInOrder(wrap(x.data, x.dtype, shape, [...batch, rows, columns], x.offset), x.dtype);
  const data = numbersOf(copy.data);
  for (let i = 0; i < data.length; i++) data[i] = -data[i];
  return {
    x: copy,
    batch: copy.steps.slice(0, -2),
    rows: copy.steps[copy.steps.length - 2],
    columns: copy.steps[copy.steps.length - 1],
  };
}

/** Adds the products to the items of `out` that are `width` apart from `at` on. */
function multiplyReal(extents: Extents, a: Stack, b: Stack, out: Storage, width: number, at: number): void {
  const { n, k } = extents;
  let { m } = extents;
  let rows = a.rows;
  let depth = extents.batch.length;
  // Matrices that lie one below the other and meet the same `b` are one tall matrix.
  for (; depth > 0; depth--) {
    const [count, step] = [extents.batch[depth - 1], a.batch[depth - 1]];
    if (count !== 1 && (b.batch[depth - 1] !== 0 || (m !== 1 && step !== rows * m))) break;
    if (count !== 1 && m === 1) rows = step;
    m *= count;
  }
  const size = m * n * width;
  let to = at;
  const walk = (axis: number, ao: number, bo: number): void => {
    if (axis < depth) {
      for (let i = 0; i < extents.batch[axis]; i++) walk(axis + 1, ao + i * a.batch[axis], bo + i * b.batch[axis]);
      return;
    }
    const left: Matrix = { data: a.x.data, offset: ao, rows, columns: a.columns };
    const right: Matrix = { data: b.x.data, offset: bo, rows: b.rows, columns: b.columns };
    gemm(m, n, k, left, right, { data: out, offset: to, rows: n * width, columns: width });
    to += size;
  };
  walk(0, a.x.offset, b.x.offset);
}
