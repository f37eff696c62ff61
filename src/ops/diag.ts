import { copyInto } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { allocate, type Strided, sizeOf } from "../core/strided.ts";
import { inShape } from "../kernels/reduce-axes.ts";
import { diagShape } from "../types/grids.ts";
import { diagonalView } from "./diagonal.ts";

export interface DiagOptions {
  readonly k?: number;
}

function requireK(op: string, k: number): void {
  if (!Number.isInteger(k)) throw new ValueError(`${op}: k is not an integer`);
}

/** Zeros with the elements of a vector on a diagonal. */
function around(op: string, x: Strided, k: number): Strided {
  const result = allocate(diagShape(x.shape, k), x.dtype);
  copyInto(diagonalView(op, result, k, 0, 1), x);
  return result;
}

/** A matrix around a vector, or the diagonal of a matrix as a view: `np.diag`. */
export function diag(x: Strided, { k = 0 }: DiagOptions = {}): Strided {
  requireTensor("diag", "x", x);
  requireK("diag", k);
  diagShape(x.shape, k);
  return x.shape.length === 1 ? around("diag", x, k) : diagonalView("diag", x, k, 0, 1);
}

/** A matrix around all elements: `np.diagflat`. */
export function diagflat(x: Strided, { k = 0 }: DiagOptions = {}): Strided {
  requireTensor("diagflat", "x", x);
  requireK("diagflat", k);
  return around("diagflat", x.shape.length === 1 ? x : inShape(x, [sizeOf(x.shape)]), k);
}
