import { unary } from "../core/elementwise.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { contiguousSteps, type Strided, sizeOf, view } from "../core/strided.ts";
import { conj } from "../generated/kernels/conj.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { contract } from "../kernels/gemm-contract.ts";
import { inDType, inShape } from "../kernels/reduce-axes.ts";
import { type DotAxes, innerShape, requireSameSize, summedAxes } from "../types/products-more.ts";

export interface TensordotOptions {
  readonly axes?: DotAxes;
}

const axesOf = (x: Strided): number[] => x.shape.map((_, axis) => axis);

/** The sum over pairs of axes, for all pairs of the others. */
function summed(x: Strided, y: Strided, first: readonly number[], second: readonly number[]): Strided {
  const dtype = promoteTypes(x.dtype, y.dtype);
  const sums = contract(dtype, x, y, {
    batch: [],
    rows: axesOf(x).filter((axis) => !first.includes(axis)),
    columns: axesOf(y).filter((axis) => !second.includes(axis)),
    summed: first.map((axis, i) => [axis, second[i]]),
  });
  return inDType(sums, dtype);
}

/** The sum over the last axes of x and the first ones of y, or over given ones: `np.tensordot`. */
export function tensordot(x: Strided, y: Strided, { axes = 2 }: TensordotOptions = {}): Strided {
  requireTensor("tensordot", "x", x);
  requireTensor("tensordot", "y", y);
  return summed(x, y, ...summedAxes(x.shape, y.shape, axes));
}

/** The sum over the last axes of both: `np.inner`. */
export function inner(x: Strided, y: Strided): Strided {
  requireTensor("inner", "x", x);
  requireTensor("inner", "y", y);
  innerShape(x.shape, y.shape);
  const multiplies = x.shape.length === 0 || y.shape.length === 0;
  return multiplies ? summed(x, y, [], []) : summed(x, y, [x.shape.length - 1], [y.shape.length - 1]);
}

const flat = (x: Strided): Strided => (x.shape.length === 1 ? x : inShape(x, [sizeOf(x.shape)]));

/** The sum of the products of conjugates of x with y, both flattened: `np.vdot`. */
export function vdot(x: Strided, y: Strided): Strided {
  requireTensor("vdot", "x", x);
  requireTensor("vdot", "y", y);
  requireSameSize(x.shape, y.shape);
  const first = isComplex(x.dtype) ? unary(conj, x) : x;
  return view(summed(flat(first), flat(y), [0], [0]), [], contiguousSteps([]));
}
