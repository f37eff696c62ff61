import { binary } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { allocate, arrayOf, originOf, sizeOf } from "../core/strided.ts";
import { equal } from "../generated/kernels/equal.ts";
import { notEqual } from "../generated/kernels/notEqual.ts";
import { inShape } from "../kernels/reduce-axes.ts";
import { partOf, real } from "./complex-parts.ts";
import { ones } from "./create.ts";

/** Whether the imaginary part is 0: `np.isreal`. */
export function isreal(x: Strided): Strided {
  requireTensor("isreal", "x", x);
  return isComplex(x.dtype) ? binary(equal, partOf(x, 1), 0) : ones(x.shape, { dtype: "bool" });
}

/** Whether the imaginary part is not 0: `np.iscomplex`. */
export function iscomplex(x: Strided): Strided {
  requireTensor("iscomplex", "x", x);
  return isComplex(x.dtype) ? binary(notEqual, partOf(x, 1), 0) : allocate(x.shape, "bool");
}

export interface RealIfCloseOptions {
  readonly tol?: number;
}

/** The real parts if all imaginary ones are next to nothing, else x: `np.real_if_close`. */
export function realIfClose(x: Strided, { tol = 100 }: RealIfCloseOptions = {}): Strided {
  requireTensor("realIfClose", "x", x);
  if (typeof tol !== "number" || Number.isNaN(tol)) throw new ValueError("realIfClose: tol is not a number");
  if (!isComplex(x.dtype)) return real(x);
  // Above 1 it counts distances between neighbours at 1.
  const limit = tol > 1 ? tol * (x.dtype === "complex64" ? 2 ** -23 : 2 ** -52) : tol;
  const imaginary = inShape(partOf(x, 1), [sizeOf(x.shape)]);
  const [array, first] = [arrayOf(imaginary), originOf(imaginary)];
  for (let i = 0; i < imaginary.shape[0]; i++) {
    if (!(Math.abs(Number(array[first + i * imaginary.steps[0]])) < limit)) return x;
  }
  return real(x);
}
