import { castTo } from "../core/cast.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { type Strided, sizeOf } from "../core/strided.ts";
import { squareShape } from "../types/linalg.ts";
import { factorComplexCholesky } from "./complex-cholesky.ts";
import { factorCholesky } from "./factor-cholesky.ts";
import { faultOf, fieldOf, roundedOff, turnedStack, workCopy } from "./stacks.ts";

export interface CholeskyOptions {
  readonly upper?: boolean;
}

/** L with L Lᴴ = x, or U with Uᴴ U = x, of each matrix of a stack: `np.linalg.cholesky`. Reads one triangle. */
export function cholesky(x: Strided, options: CholeskyOptions = {}): Strided {
  requireTensor("linalg.cholesky", "x", x);
  const shape = squareShape("linalg.cholesky", x.shape);
  const dtype = fieldOf("linalg.cholesky", x.dtype);
  const { upper = false } = options;
  // The upper triangle, turned, is the conjugate of the lower one, and so is what comes of it: turned back it is U.
  const work = workCopy(upper ? turnedStack(x) : x);
  const { data, offset, tensor } = work;
  const n = shape[shape.length - 1];
  const complex = isComplex(dtype);
  const size = n * n * (complex ? 2 : 1);
  const batch = shape.slice(0, -2);
  for (let i = 0, at = offset; i < sizeOf(batch); i++, at += size) {
    const positive = complex ? factorComplexCholesky(data, at, n) : factorCholesky(data, at, n, n);
    if (!positive) throw faultOf("linalg.cholesky", batch, i, "not positive definite");
    if (!complex) for (let row = 0; row < n; row++) data.fill(0, at + row * n + row + 1, at + (row + 1) * n);
  }
  if (!upper) return roundedOff(tensor, dtype);
  const result = castTo(turnedStack(tensor), dtype);
  giveBack(tensor.store);
  return result;
}
