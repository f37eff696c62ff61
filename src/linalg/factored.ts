import { isComplex } from "../core/storage.ts";
import { sizeOf } from "../core/strided.ts";
import { factorComplexLU, solveComplexLU } from "./complex-lu.ts";
import { factorLU, swapRows } from "./lu.ts";
import { faultOf, type Work } from "./stacks.ts";
import { solveUnitLower, solveUpper } from "./triangular.ts";

/** A stack of matrices as L and U in one place, with the exchanges of rows. */
export interface Factored extends Work {
  readonly n: number;
  readonly complex: boolean;
  readonly pivots: Int32Array;
}

/** Factors the matrices of a stack in place. A singular one is an error of `op`; without a name it is none. */
export function factorStack(op: string | null, work: Work, shape: readonly number[]): Factored {
  const n = shape[shape.length - 1];
  const batch = shape.slice(0, -2);
  const count = sizeOf(batch);
  const complex = isComplex(work.tensor.dtype);
  const rows = complex ? 2 * n : n;
  const pivots = new Int32Array(count * n);
  for (let i = 0; i < count; i++) {
    const own = count === 1 ? pivots : pivots.subarray(i * n, (i + 1) * n);
    const at = work.offset + i * n * rows;
    const zero = complex ? factorComplexLU(work.data, at, rows, n, own) : factorLU(work.data, at, rows, n, own);
    if (zero >= 0 && op !== null) throw faultOf(op, batch, i, "singular");
  }
  const { tensor, data, offset } = work;
  return { tensor, data, offset, n, complex, pivots };
}

/** x = A⁻¹ x for the matrix of a number and the columns of place `i` in `x`. */
export function solveFactored(factored: Factored, number: number, x: Work, i: number, columns: number): void {
  const { data, offset, n, complex, pivots } = factored;
  const width = complex ? 2 : 1;
  const rows = columns * width;
  const [lu, to] = [offset + number * n * n * width, x.offset + i * n * rows];
  for (let k = 0; k < n; k++) {
    const other = pivots[number * n + k];
    if (other !== k) swapRows(x.data, to + k * rows, to + other * rows, rows);
  }
  if (complex) solveComplexLU(data, lu, n, x.data, to, columns);
  else {
    solveUnitLower(data, lu, n, n, x.data, to, rows, columns);
    solveUpper(data, lu, n, n, x.data, to, rows, columns);
  }
}
