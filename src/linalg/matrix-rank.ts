import { castTo } from "../core/cast.ts";
import { requireTensor } from "../core/require.ts";
import { adopt, originOf, type Strided } from "../core/strided.ts";
import { any } from "../ops/reduce.ts";
import { epsilonOf, requireLimit } from "./pinv.ts";
import { numbersOf } from "./planes.ts";
import { matricesOf, singularValues } from "./singular-stack.ts";
import { fieldOf, rounded } from "./stacks.ts";

export interface RankOptions {
  readonly tol?: number | null;
  readonly rtol?: number | null;
  readonly hermitian?: boolean;
}

/** How many singular values are larger than a limit: `np.linalg.matrix_rank`. */
export function matrixRank(x: Strided, options: RankOptions = {}): Strided {
  const { tol, rtol, hermitian } = options;
  requireTensor("linalg.matrixRank", "x", x);
  if (x.shape.length < 2) {
    fieldOf("linalg.matrixRank", x.dtype);
    return castTo(any(x), "int32");
  }
  const stack = matricesOf("linalg.matrixRank", x, hermitian);
  requireLimit("linalg.matrixRank", "tol", tol);
  requireLimit("linalg.matrixRank", "rtol", rtol);
  const { batch, count, m, n, k, real } = stack;
  // Values of float32 are compared as such.
  const s = rounded(rounded(singularValues(stack), real), "float64");
  const [values, at] = [numbersOf(s), originOf(s)];
  const share = rtol ?? Math.max(m, n) * epsilonOf(real);
  const ranks = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const from = at + i * k;
    const limit = tol ?? (k === 0 ? 0 : values[from] * share);
    for (let j = from; j < from + k; j++) if (values[j] > limit) ranks[i]++;
  }
  return adopt(ranks, "int32", batch);
}
