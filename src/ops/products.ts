import { binary } from "../core/elementwise.ts";
import { heapOf } from "../core/heap.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { arrayOf, contiguousSteps, empty, originOf, view } from "../core/strided.ts";
import { multiply } from "../generated/kernels/multiply.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { gemm } from "../kernels/gemm.ts";
import { inProductLane, multiplyStacks, stackOf } from "../kernels/gemm-batch.ts";
import { contract } from "../kernels/gemm-contract.ts";
import { isSmall, smallLoop } from "../kernels/gemm-loops.ts";
import { deliver, inShape } from "../kernels/reduce-axes.ts";
import { dotShape, matmulShape, outerShape } from "../types/matmul.ts";

export interface ProductOptions {
  readonly out?: Strided;
}

/**
 * Two matrices of one dtype, with as little around the arithmetic as there can be; undefined if they are not, or do not
 * fit each other.
 */
function plainProduct(x: Strided, y: Strided): Strided | undefined {
  if (x?.shape?.length !== 2 || y?.shape?.length !== 2 || x.dtype !== y.dtype) return undefined;
  const [m, k] = x.shape;
  const n = y.shape[1];
  if (k !== y.shape[0] || k < 1) return undefined;
  const { dtype } = x;
  if (dtype !== "float64" && dtype !== "float32") return undefined;
  // Without SIMD, float32 is summed in float64.
  if (dtype === "float32" && heapOf() === null) return undefined;
  const result = empty([m, n], dtype);
  const { array: c, start } = result.store;
  const [a, b, ao, bo] = [arrayOf(x), arrayOf(y), originOf(x), originOf(y)];
  const [as0, as1] = x.steps;
  const [bs0, bs1] = y.steps;
  const loop = isSmall(m, n, k) ? smallLoop(k, a) : undefined;
  if (loop !== undefined) loop(m, n, a, ao, as0, as1, b, bo, bs1, bs0, c, start);
  else {
    const left = { data: a, offset: ao, rows: as0, columns: as1 };
    const right = { data: b, offset: bo, rows: bs0, columns: bs1 };
    gemm(m, n, k, left, right, { data: c, offset: start, rows: n, columns: 1 });
  }
  return result;
}

/** Steps of the batch axes, 0 where they repeat: lined up on the right with the batch of the result. */
function batchSteps(x: Strided, batch: readonly number[]): number[] {
  const lead = batch.length - Math.max(x.shape.length - 2, 0);
  return batch.map((_, axis) => (axis < lead || x.shape[axis - lead] === 1 ? 0 : x.steps[axis - lead]));
}

/**
 * The matrix product of the last two axes, the axes before them broadcast; a 1-D operand is a row on the left and a
 * column on the right: `np.matmul`. Integers wrap, bool is or of ands.
 */
export function matmul(x: Strided, y: Strided, options: ProductOptions = {}): Strided {
  if (options.out === undefined) {
    const plain = plainProduct(x, y);
    if (plain !== undefined) return plain;
  }
  requireTensor("matmul", "x", x);
  requireTensor("matmul", "y", y);
  const shape = matmulShape(x.shape, y.shape);
  const dtype = promoteTypes(x.dtype, y.dtype);
  const [a, b] = [inProductLane(x, dtype), inProductLane(y, dtype)];
  const batch = shape.slice(0, shape.length - (x.shape.length > 1 ? 1 : 0) - (y.shape.length > 1 ? 1 : 0));
  const [rank, other] = [a.shape.length, b.shape.length];
  const k = a.shape[rank - 1];
  const left = stackOf(a, batchSteps(a, batch), rank > 1 ? a.steps[rank - 2] : 0, a.steps[rank - 1]);
  const columns = other > 1 ? b.steps[other - 1] : 0;
  const right = stackOf(b, batchSteps(b, batch), b.steps[Math.max(other - 2, 0)], columns);
  const m = rank > 1 ? a.shape[rank - 2] : 1;
  const n = other > 1 ? b.shape[other - 1] : 1;
  const result = multiplyStacks(dtype, { batch, m, n, k }, left, right);
  return deliver("matmul", view(result, shape, contiguousSteps(shape)), dtype, options.out);
}

const axesOf = (x: Strided): number[] => x.shape.map((_, axis) => axis);

/**
 * The sum over the last axis of `x` and the last but one of `y`, for all pairs of the other axes: `np.dot`. A 0-d operand
 * multiplies.
 */
export function dot(x: Strided, y: Strided, options: ProductOptions = {}): Strided {
  requireTensor("dot", "x", x);
  requireTensor("dot", "y", y);
  const shape = dotShape(x.shape, y.shape);
  const dtype = promoteTypes(x.dtype, y.dtype);
  const multiplies = x.shape.length === 0 || y.shape.length === 0;
  const [last, summed] = multiplies ? [-1, -1] : [x.shape.length - 1, Math.max(y.shape.length - 2, 0)];
  const result = contract(dtype, x, y, {
    batch: [],
    rows: axesOf(x).filter((axis) => axis !== last),
    columns: axesOf(y).filter((axis) => axis !== summed),
    summed: multiplies ? [] : [[last, summed]],
  });
  return deliver("dot", view(result, shape, contiguousSteps(shape)), dtype, options.out);
}

const flat = (x: Strided): Strided => (x.shape.length === 1 ? x : inShape(x, [sizeOf(x.shape)]));

/** The products of all pairs of elements: `np.outer`. Operands are flattened. No sums: 0 · -1 stays -0. */
export function outer(x: Strided, y: Strided, options: ProductOptions = {}): Strided {
  requireTensor("outer", "x", x);
  requireTensor("outer", "y", y);
  const shape = outerShape(x.shape, y.shape);
  const [column, row] = [flat(x), flat(y)];
  const result = binary(multiply, view(column, [shape[0], 1], [column.steps[0], 0]), row);
  return deliver("outer", result, result.dtype, options.out);
}
