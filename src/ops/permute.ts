import { bringStaging } from "../core/elementwise-stage.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { view } from "../core/strided.ts";
import { copySimd } from "../generated/simd/copy.ts";
import { movedAxes, permutation, swappedAxes } from "../types/permute.ts";

/** A view whose axis `i` is axis `order[i]` of x. */
function permuted(x: Strided, order: readonly number[]): Strided {
  bringStaging(copySimd);
  return view(
    x,
    order.map((axis) => x.shape[axis]),
    order.map((axis) => x.steps[axis]),
  );
}

/** `np.transpose`. */
export function transpose(x: Strided, axes?: readonly number[] | null): Strided {
  requireTensor("transpose", "x", x);
  const reversed = x.shape.map((_, i) => i).reverse();
  return permuted(x, axes === undefined || axes === null ? reversed : permutation("transpose", x.shape, axes));
}

/** `np.permute_dims`. */
export function permuteDims(x: Strided, axes: readonly number[]): Strided {
  requireTensor("permuteDims", "x", x);
  return permuted(x, permutation("permuteDims", x.shape, axes));
}

/** `np.swapaxes`. */
export function swapaxes(x: Strided, axis1: number, axis2: number): Strided {
  requireTensor("swapaxes", "x", x);
  return permuted(x, swappedAxes(x.shape, axis1, axis2));
}

/** `np.moveaxis`. */
export function moveaxis(
  x: Strided,
  source: number | readonly number[],
  destination: number | readonly number[],
): Strided {
  requireTensor("moveaxis", "x", x);
  return permuted(x, movedAxes(x.shape, source, destination));
}
