import { gemmByLoops } from "./gemm-loops.ts";
import { from, type Matrix, type Sign } from "./gemm-matrix.ts";
import { gemmBySimd } from "./gemm-simd.ts";
import { isBigInts } from "./numbers.ts";

export type { Matrix, Sign } from "./gemm-matrix.ts";

/**
 * c = sign · a b for an `m` × `k` and a `k` × `n` matrix, or added to c, which has nothing in common with the operands. The
 * classes of the arrays say in which arithmetic. float32 sums are float32 where there are SIMD kernels, and else have the
 * class of `c`.
 */
export function gemm(
  m: number,
  n: number,
  k: number,
  a: Matrix,
  b: Matrix,
  c: Matrix,
  sign: Sign = 1,
  adds = false,
): void {
  if (m === 0 || n === 0) return;
  if (k > 0 && gemmBySimd(m, n, k, a, b, c, sign, adds)) return;
  if (!adds) clear(m, n, c);
  if (k > 0) gemmByLoops(m, n, k, a, b, c, sign);
}

function clear(m: number, n: number, c: Matrix): void {
  const { data } = c;
  for (let i = 0; i < m; i++) {
    const row = from(c, i, 0).offset;
    for (let j = 0; j < n; j++) {
      if (isBigInts(data)) data[row + j * c.columns] = 0n;
      else data[row + j * c.columns] = 0;
    }
  }
}
