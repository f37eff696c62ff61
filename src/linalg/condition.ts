import { LinAlgError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { adopt, contiguousSteps, originOf, type Strided, sizeOf, view } from "../core/strided.ts";
import { varianceOf } from "../generated/promotion.ts";
import { matrixOrder, type NormOrder } from "../types/norm.ts";
import { conditionOperand } from "../types/singular.ts";
import { inverseOf } from "./inv.ts";
import { matrixNorm } from "./norm.ts";
import { numbersOf } from "./planes.ts";
import { matricesOf, singularValues } from "./singular-stack.ts";
import { fieldOf, rounded, workCopy } from "./stacks.ts";

export interface ConditionOptions {
  readonly p?: NormOrder;
}

/** The largest singular value over the smallest, or the reverse. A matrix of zeros is as singular as can be. */
function ofSingularValues(x: Strided, reversed: boolean): Strided {
  const stack = matricesOf("linalg.condition", x);
  const { batch, count, k } = stack;
  const s = singularValues(stack);
  const [values, at] = [numbersOf(s), originOf(s)];
  const numbers = Float64Array.from({ length: count }, (_, i) => {
    const [largest, smallest] = [values[at + i * k], values[at + i * k + k - 1]];
    const number = reversed ? smallest / largest : largest / smallest;
    return Number.isNaN(number) ? Infinity : number;
  });
  return adopt(numbers, "float64", batch);
}

function normOf(matrix: Strided, ord: NormOrder): number {
  const norm = matrixNorm(matrix, { ord });
  return numbersOf(norm)[originOf(norm)];
}

/** null where there is none. */
function inverse(matrix: Strided): Strided | null {
  try {
    return inverseOf("linalg.condition", matrix, matrix.shape);
  } catch (error) {
    if (error instanceof LinAlgError) return null;
    throw error;
  }
}

/** The norm of a matrix times that of its inverse, in double precision. */
function ofInverse(matrix: Strided, ord: NormOrder): number {
  const norm = normOf(matrix, ord);
  const inverted = inverse(matrix);
  const number = inverted === null ? Infinity : norm * normOf(inverted, ord);
  // What is not a number in the matrix is none in the result.
  return Number.isNaN(number) && !Number.isNaN(normOf(matrix, 1)) ? Infinity : number;
}

/** The condition number of each matrix of a stack: `np.linalg.cond`. */
export function condition(x: Strided, options: ConditionOptions = {}): Strided {
  requireTensor("linalg.condition", "x", x);
  const field = fieldOf("linalg.condition", x.dtype);
  const { p = null } = options;
  const ord = p === null ? 2 : matrixOrder("linalg.condition", p, field);
  const inverts = ord !== 2 && ord !== -2;
  conditionOperand(x.shape, inverts);
  if (!inverts) return rounded(ofSingularValues(x, ord < 0), varianceOf(field));
  const batch = x.shape.slice(0, -2);
  const shape = x.shape.slice(-2);
  const work = workCopy(x).tensor;
  const size = sizeOf(shape);
  const numbers = Float64Array.from({ length: sizeOf(batch) }, (_, i) =>
    ofInverse(view(work, shape, contiguousSteps(shape), work.offset + i * size), ord),
  );
  return rounded(adopt(numbers, "float64", batch), varianceOf(field));
}
