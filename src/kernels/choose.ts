import { castTo } from "../core/conversions.ts";
import { bytesOf } from "../core/copy-axes.ts";
import { broadcastSteps } from "../core/iterate.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { empty, view } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { itemsOf } from "./pick.ts";

/** A tensor broadcast to a shape: the same elements. */
export const broadcastView = (x: Strided, shape: readonly number[]): Strided =>
  view(x, shape, broadcastSteps(x.shape, x.steps, shape));

/** Element by element that of the choice whose number stands in `which`, in C order; one that has none is left as it is. */
export function chosen(
  which: Int32Array,
  choices: readonly Strided[],
  shape: readonly number[],
  dtype: DType,
): Strided {
  const result = empty(shape, dtype);
  const to = itemsOf(result);
  const width = Math.max(1, bytesOf(dtype) / 4);
  const n = sizeOf(shape);
  choices.forEach((choice, number) => {
    const from = itemsOf(castTo(broadcastView(choice, shape), dtype));
    for (let i = 0; i < n; i++) {
      if (which[i] !== number) continue;
      for (let k = i * width; k < (i + 1) * width; k++) to[k] = from[k];
    }
  });
  return result;
}
