import { unary } from "../core/elementwise.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { contiguousSteps, type Strided, view } from "../core/strided.ts";
import { conj } from "../generated/kernels/conj.ts";
import { matvecShape, vecdotAxes, vecmatShape } from "../types/vector-products.ts";
import { matmul } from "./products.ts";

export interface VecdotOptions {
  readonly axis?: number;
}

const conjugate = (x: Strided): Strided => (isComplex(x.dtype) ? unary(conj, x) : x);

/** The vectors along an axis as rows of one, or as columns. */
function vectors(x: Strided, axis: number, rows: boolean): Strided {
  const turn = (list: readonly number[], added: number): number[] => {
    const rest = list.filter((_, i) => i !== axis);
    return rows ? [...rest, added, list[axis]] : [...rest, list[axis], added];
  };
  return view(x, turn(x.shape, 1), turn(x.steps, 0));
}

/** A product without the axes of length 1 that made vectors matrices. */
const without = (x: Strided, shape: readonly number[]): Strided => view(x, shape, contiguousSteps(shape));

/** The sums of products of two stacks of vectors, the first ones conjugated: `np.vecdot`. */
export function vecdot(x: Strided, y: Strided, { axis = -1 }: VecdotOptions = {}): Strided {
  requireTensor("vecdot", "x", x);
  requireTensor("vecdot", "y", y);
  const [i, j] = vecdotAxes(x.shape, y.shape, axis);
  const product = matmul(vectors(conjugate(x), i, true), vectors(y, j, false));
  return without(product, product.shape.slice(0, -2));
}

/** The products of a stack of matrices with a stack of vectors: `np.matvec`. */
export function matvec(x: Strided, y: Strided): Strided {
  requireTensor("matvec", "x", x);
  requireTensor("matvec", "y", y);
  const shape = matvecShape(x.shape, y.shape);
  return without(matmul(x, vectors(y, y.shape.length - 1, false)), shape);
}

/** The products of a stack of vectors, conjugated, with a stack of matrices: `np.vecmat`. */
export function vecmat(x: Strided, y: Strided): Strided {
  requireTensor("vecmat", "x", x);
  requireTensor("vecmat", "y", y);
  const shape = vecmatShape(x.shape, y.shape);
  return without(matmul(vectors(conjugate(x), x.shape.length - 1, true), y), shape);
}
