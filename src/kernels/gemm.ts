import { isSmall, loopsOf } from "./gemm-loops.ts";
import { type Matrix, type Sign, turned } from "./gemm-matrix.ts";
import { gemmBySimd } from "./gemm-simd.ts";

export type { Matrix, Sign } from "./gemm-matrix.ts";

/**
 * c = sign · a b for an `m` × `k` and a `k` × `n` matrix, or added to c, which has nothing in common with the operands. The
 * operands are arrays of one class, which says in which arithmetic; c may have more digits where there are no SIMD
 * kernels. `k` is not 0.
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
  const small = isSmall(m, n, k);
  if (!small && gemmBySimd(m, n, k, a, b, c, sign, adds)) return;
  // A column is best made as a row, of the transposed product, if the columns of `a` are contiguous.
  if (n === 1 && m > 1 && Math.abs(a.rows) < Math.abs(a.columns)) {
    gemm(1, m, k, turned(b), turned(a), turned(c), sign, adds);
    return;
  }
  const { data, offset, rows, columns } = c;
  const loops = loopsOf(a.data);
  const way = !small && loops.rows !== undefined && n > 1 && Math.abs(b.columns) <= Math.abs(b.rows) ? "rows" : "dots";
  loops[way]?.(
    m,
    n,
    k,
    a.data,
    a.offset,
    a.rows,
    0,
    a.columns,
    b.data,
    b.offset,
    0,
    b.columns,
    b.rows,
    data,
    offset,
    rows,
    columns,
    sign,
    adds,
  );
}
