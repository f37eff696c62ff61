import { castTo } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import { add, divide, sqrt, subtract } from "../generated/fn/elementwise.ts";
import { mean, variance } from "../ops/reduce.ts";
import { matrixShape } from "../types/ml.ts";
import { requireReal } from "./labels.ts";
import { inDTypeOf } from "./samples.ts";

/** See codegen/spec/ml-numeric.ts. */
export function batchNormalize(x: Strided, { epsilon = 1e-8 }: { readonly epsilon?: number } = {}): Strided {
  requireReal("batchNormalize", "x", x);
  matrixShape("batchNormalize", x.shape);
  if (x.shape[0] === 0) throw new ShapeError("batchNormalize: there are no rows");
  if (!(epsilon >= 0)) throw new ValueError(`batchNormalize: epsilon must not be negative, got ${epsilon}`);
  const wide = castTo(x, "float64");
  const centred = subtract(wide, mean(wide, { axis: 0 }));
  return inDTypeOf(x, divide(centred, sqrt(add(variance(wide, { axis: 0 }), epsilon)), { out: centred }));
}
