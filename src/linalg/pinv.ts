import { ValueError } from "../core/errors.ts";
import { empty, originOf, type Strided } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { multiply, numbersOf, type Planes, transposed } from "./planes.ts";
import { decompose, matricesOf, matrixAt } from "./singular-stack.ts";
import { rounded } from "./stacks.ts";

export interface PinvOptions {
  readonly rcond?: number | null;
  readonly rtol?: number | null;
  readonly hermitian?: boolean;
}

/** The distance from 1 to the next number. */
export const epsilonOf = (dtype: DType): number => (dtype === "float32" || dtype === "complex64" ? 2 ** -23 : 2 ** -52);

/** Refuses a limit that is no number. */
export function requireLimit(op: string, name: string, value: unknown): void {
  if (value !== undefined && value !== null && (typeof value !== "number" || Number.isNaN(value))) {
    throw new ValueError(`${op}: ${name} is not a number`);
  }
}

/** Row i is multiplied by 1 / sᵢ, or by 0 if sᵢ is no larger than `limit`. Gives the number of others. */
export function divideRows(x: Planes, n: number, s: Float64Array, at: number, k: number, limit: number): number {
  let rank = 0;
  for (let i = 0; i < k; i++) {
    const value = s[at + i];
    const factor = value > limit ? 1 / value : 0;
    if (value > limit) rank++;
    for (let j = 0; j < n; j++) {
      const place = x.offset + i * x.rows + j * x.columns;
      x.data[place] *= factor;
      if (x.im !== 0) x.data[place + x.im] *= factor;
    }
  }
  return rank;
}

/** V S⁺ Uᴴ, with the inverses of the singular values that are not small beside the largest: `np.linalg.pinv`. */
export function pinv(x: Strided, options: PinvOptions = {}): Strided {
  const { rcond, rtol, hermitian } = options;
  const stack = matricesOf("linalg.pinv", x, hermitian);
  requireLimit("linalg.pinv", "rcond", rcond);
  requireLimit("linalg.pinv", "rtol", rtol);
  if (rcond !== undefined && rcond !== null && rtol !== undefined) {
    throw new ValueError("linalg.pinv: rcond and rtol are one: give one of them");
  }
  const { batch, count, m, n, k, field, complex } = stack;
  const { u, s, vh } = decompose(stack, false);
  const share = rcond ?? (rtol === null ? Math.max(m, n) * epsilonOf(field) : (rtol ?? 1e-15));
  const result = empty([...batch, n, m], complex ? "complex128" : "float64");
  const [values, at] = [numbersOf(s), originOf(s)];
  for (let i = 0; i < count && k > 0; i++) {
    const [left, right] = [matrixAt(u, i, m, k), matrixAt(vh, i, k, n)];
    divideRows(right, n, values, at + i * k, k, share * values[at + i * k]);
    const both = { a: true, b: true };
    multiply(n, m, k, transposed(right), transposed(left), matrixAt(result, i, n, m), 1, false, both);
  }
  return rounded(result, field);
}
