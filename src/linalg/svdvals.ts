import type { Strided } from "../core/strided.ts";
import { matricesOf, singularValues } from "./singular-stack.ts";
import { rounded } from "./stacks.ts";

/** The singular values of each matrix of a stack, from the largest on: `np.linalg.svdvals`. */
export function svdvals(x: Strided): Strided {
  const stack = matricesOf("linalg.svdvals", x);
  return rounded(singularValues(stack), stack.real);
}
