import { requireTensor } from "../core/require.ts";
import { giveBack } from "../core/store.ts";
import { allocate, type Strided, sizeOf } from "../core/strided.ts";
import { squareShape } from "../types/linalg.ts";
import { type Factored, factorStack, solveFactored } from "./factored.ts";
import { fieldOf, roundedOff, type Work, workCopy, workOn } from "./stacks.ts";
import { invertUnitLower, solveUpper } from "./triangular.ts";

/** A⁻¹ = U⁻¹ L⁻¹ P of the matrix of a number, into zeros: L⁻¹ is a triangle, which saves half of its columns. */
function invertFactored({ data, offset, n, pivots }: Factored, number: number, x: Work): void {
  const [lu, to] = [offset + number * n * n, x.offset + number * n * n];
  invertUnitLower(data, lu, n, n, x.data, to, n);
  solveUpper(data, lu, n, n, x.data, to, n, n);
  // P exchanges rows in order; from the right it exchanges columns in the opposite order.
  const order = Int32Array.from({ length: n }, (_, j) => j);
  for (let k = 0; k < n; k++) {
    const other = pivots[number * n + k];
    [order[k], order[other]] = [order[other], order[k]];
  }
  const row = new Float64Array(n);
  for (let at = to; at < to + n * n; at += n) {
    for (let j = 0; j < n; j++) row[order[j]] = x.data[at + j];
    for (let j = 0; j < n; j++) x.data[at + j] = row[j];
  }
}

/** The inverse, of each matrix of a stack: `np.linalg.inv`. */
export function inv(x: Strided): Strided {
  requireTensor("linalg.inv", "x", x);
  const shape = squareShape("linalg.inv", x.shape);
  const dtype = fieldOf("linalg.inv", x.dtype);
  return roundedOff(inverseOf("linalg.inv", x, shape), dtype);
}

/** The inverse in double precision, in the words of `op`. */
export function inverseOf(op: string, x: Strided, shape: readonly number[]): Strided {
  const lu = workCopy(x);
  const factors = factorStack(op, lu, shape);
  const { n, complex } = factors;
  const result = workOn(allocate(shape, complex ? "complex128" : "float64"));
  const count = sizeOf(shape.slice(0, -2));
  for (let i = 0; i < count; i++) {
    if (complex) {
      for (let k = 0; k < n; k++) result.data[result.offset + 2 * (i * n * n + k * n + k)] = 1;
      solveFactored(factors, i, result, i, n);
    } else invertFactored(factors, i, result);
  }
  giveBack(lu.tensor.store);
  return result.tensor;
}
