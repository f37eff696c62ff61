import { castTo } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import type { Strided } from "../core/strided.ts";
import { divide, exp, subtract } from "../generated/fn/elementwise.ts";
import { max, sum } from "../ops/reduce.ts";
import { axisOf } from "../types/axes.ts";
import { requireTensor } from "./labels.ts";

/** See codegen/spec/ml.ts. */
export function softmax(x: Strided, options: { readonly axis?: number } = {}): Strided {
  requireTensor("softmax", "x", x);
  if (isComplex(x.dtype)) throw new DTypeError(`softmax: ${x.dtype} is not supported`);
  const along = { axis: axisOf("softmax", options.axis ?? -1, x.shape), keepdims: true };
  if (x.shape[along.axis] === 0) return exp(x);
  // Booleans have no difference.
  const numbers = x.dtype === "bool" ? castTo(x, "float16") : x;
  const powers = exp(subtract(numbers, max(numbers, along)));
  return divide(powers, sum(powers, along), { out: powers });
}
