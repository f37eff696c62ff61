import { DTypeError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { adopt, isTensor } from "../core/strided.ts";
import { vectorShape } from "../types/ml.ts";
import { placesIn } from "./nonzero.ts";
import { type AxisOptions, takeAt } from "./take.ts";

/** A condition as a tensor. */
function conditionOf(op: string, condition: unknown): Strided {
  if (isTensor(condition)) return condition;
  if (!Array.isArray(condition) || condition.some((each: unknown) => typeof each !== "boolean")) {
    throw new DTypeError(`${op}: the condition is neither a tensor nor a list of booleans`);
  }
  return adopt(Uint8Array.from(condition.map(Number)), "bool", [condition.length]);
}

/** The parts along an axis for which a condition is true: `np.compress`. */
export function compress(condition: Strided | readonly boolean[], x: Strided, options: AxisOptions = {}): Strided {
  const truths = conditionOf("compress", condition);
  vectorShape("compress", truths.shape);
  requireTensor("compress", "x", x);
  return takeAt("compress", x, placesIn(truths), options);
}

/** The elements, in C order, for which a condition of as many elements is true: `np.extract`. */
export function extract(condition: Strided, x: Strided): Strided {
  requireTensor("extract", "condition", condition);
  requireTensor("extract", "x", x);
  return takeAt("extract", x, placesIn(condition), {});
}
