import type { Strided } from "../core/strided.ts";
import { decompose, matricesOf, singularValues } from "./singular-stack.ts";
import { rounded } from "./stacks.ts";

export interface SvdOptions {
  readonly fullMatrices?: boolean;
  readonly computeUv?: boolean;
  readonly hermitian?: boolean;
}

export interface SVDResult {
  readonly U: Strided;
  readonly S: Strided;
  readonly Vh: Strided;
}

/** A = U diag(S) Vh of each matrix of a stack: `np.linalg.svd`. */
export function svd(x: Strided, options: SvdOptions = {}): SVDResult | Strided {
  const { fullMatrices = true, computeUv = true, hermitian = false } = options;
  const stack = matricesOf("linalg.svd", x, hermitian);
  const { field, real } = stack;
  if (!computeUv) return rounded(singularValues(stack), real);
  const { u, s, vh } = decompose(stack, fullMatrices);
  return { U: rounded(u, field), S: rounded(s, real), Vh: rounded(vh, field) };
}
