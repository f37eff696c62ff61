import { castTo } from "../core/cast.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { adopt, allocate, empty, originOf, type Strided, view } from "../core/strided.ts";
import { promoteTypes, varianceOf } from "../generated/promotion.ts";
import { lstsqShape } from "../types/singular.ts";
import { divideRows, requireLimit } from "./pinv.ts";
import { multiply, numbersOf, type Planes, transposed } from "./planes.ts";
import { blank, conjugateProduct, subtractProduct } from "./planes-room.ts";
import { decompose, matricesOf, matrixAt } from "./singular-stack.ts";
import { fieldOf, rounded } from "./stacks.ts";

export interface LstsqOptions {
  readonly rcond?: number | null;
}

/** The sums of the squares in each column. */
function squaresOf({ data, offset, rows, columns, im }: Planes, m: number, n: number): Float64Array {
  const sums = new Float64Array(n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const at = offset + i * rows + j * columns;
      sums[j] += data[at] * data[at] + (im === 0 ? 0 : data[at + im] * data[at + im]);
    }
  }
  return sums;
}

/** The x of least length among those that make |b − a x| least: `np.linalg.lstsq`, with LAPACK's gelsd in NumPy. */
export function lstsq(a: Strided, b: Strided, options: LstsqOptions = {}): [Strided, Strided, Strided, Strided] {
  requireTensor("linalg.lstsq", "a", a);
  requireTensor("linalg.lstsq", "b", b);
  const shape = lstsqShape(a.shape, b.shape);
  const { rcond } = options;
  requireLimit("linalg.lstsq", "rcond", rcond);
  const field = promoteTypes(fieldOf("linalg.lstsq", a.dtype), fieldOf("linalg.lstsq", b.dtype));
  const real = varianceOf(field);
  const complex = isComplex(field);
  const wide = complex ? "complex128" : "float64";
  const stack = matricesOf("linalg.lstsq", castTo(a, wide));
  const { m, n, k } = stack;
  const columns = shape[1] ?? 1;
  const { u, s, vh } = decompose(stack, false);
  const [values, at] = [numbersOf(s), originOf(s)];
  // All is in double precision, whatever the dtypes. A share outside 0 to 1 stands for the machine's precision.
  const share = rcond ?? 2 ** -52 * Math.max(m, n);
  const limit = k === 0 ? 0 : (share > 0 && share < 1 ? share : 2 ** -53) * values[at];
  const [left, right] = [matrixAt(u, 0, m, k), matrixAt(vh, 0, k, n)];
  const known = matrixAt(castTo(b, wide), 0, m, columns);
  const x = allocate([n, columns], wide);
  const c = blank(k, columns, complex);
  conjugateProduct(k, columns, m, transposed(left), known, c);
  // What of b is in no column of a.
  const rest = matrixAt(castTo(b, wide), 0, m, columns);
  subtractProduct(m, columns, k, left, c, rest);
  const rank = divideRows(right, n, values, at, k, limit);
  const solution = matrixAt(x, 0, n, columns);
  multiply(n, columns, k, transposed(right), c, solution, 1, false, { a: true });
  const residuals =
    rank === n && m > n ? adopt(squaresOf(rest, m, columns), "float64", [columns]) : empty([0], "float64");
  return [
    rounded(view(x, shape, shape.length === 1 ? [1] : [columns, 1]), field),
    rounded(residuals, real),
    adopt(Int32Array.of(rank), "int32", []),
    rounded(s, real),
  ];
}
