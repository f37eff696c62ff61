import type { Strided } from "../core/strided.ts";
import { qr } from "../linalg/qr.ts";
import { solve } from "../linalg/solve.ts";
import { transpose } from "../ops/permute.ts";
import { matmul } from "../ops/products.ts";

/** The w of least length among those that make |y − x w| least. */
export function leastSquares(x: Strided, y: Strided): Strided {
  const factors = qr(x);
  if (!("Q" in factors)) throw new TypeError("qr gave no Q");
  return solve(factors.R, matmul(transpose(factors.Q), y));
}
