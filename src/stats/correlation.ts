import { castTo } from "../core/cast.ts";
import { partAt } from "../core/element.ts";
import { binary } from "../core/elementwise.ts";
import { DTypeError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { adopt, arrayOf, originOf } from "../core/strided.ts";
import { multiply } from "../generated/kernels/multiply.ts";
import { subtract } from "../generated/kernels/subtract.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { meanAs, sumAs } from "../ops/reduce-as.ts";
import { sums } from "../ops/reduce-tables.ts";
import { requireSameLength, requireVector } from "../types/vectors.ts";
import { rankedRows } from "./ranks.ts";
import { roundingOf } from "./values.ts";

function requireVectors(op: string, x: Strided, y: Strided): void {
  requireTensor(op, "x", x);
  requireVector(op, "x", x.shape);
  requireTensor(op, "y", y);
  requireSameLength(op, "y", x.shape, y.shape);
  for (const { dtype } of [x, y]) if (isComplex(dtype)) throw new DTypeError(`${op}: ${dtype} is not supported`);
}

/** The sum of the products of distances from the means over the root of the product of their sums of squares. */
function pearson(op: string, x: Strided, y: Strided): Strided {
  const [a, b] = [x, y].map((each) => binary(subtract, each, meanAs(op, each, {})));
  const dtype = promoteTypes(a.dtype, b.dtype);
  const round = roundingOf(dtype);
  const total = (p: Strided, q: Strided): number => {
    const sum = sumAs(sums, binary(multiply, p, q), {});
    return partAt(arrayOf(sum), sum.dtype, originOf(sum));
  };
  // Each step rounds to the dtype of the result, as NumPy's on numbers of the vectors' dtypes.
  const value = total(a, b) / round(Math.sqrt(round(total(a, a) * total(b, b))));
  return castTo(adopt(Float64Array.of(value), "float64", []), dtype);
}

/** Pearson's correlation coefficient of two vectors. */
export function correlation(x: Strided, y: Strided): Strided {
  requireVectors("stats.correlation", x, y);
  return pearson("stats.correlation", x, y);
}

/** Spearman's: Pearson's of the ranks; `scipy.stats.spearmanr(x, y).statistic`. */
export function spearman(x: Strided, y: Strided): Strided {
  const op = "stats.spearman";
  requireVectors(op, x, y);
  const [a, b] = [x, y].map((each) => rankedRows(each, "average", "propagate"));
  return pearson(op, a, b);
}
