import { copyInto } from "../core/cast.ts";
import { toFloat16Bits } from "../core/float16.ts";
import type { Strided } from "../core/layout.ts";
import { sizeOf } from "../core/layout.ts";
import { isComplex, type NumberArray } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { allocate, arrayOf, empty, originOf, view } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { numbersOf } from "./numbers.ts";

/** Whether a dtype has NaN. */
export const hasNaN = (dtype: DType): boolean => kindOf[dtype] > 2;

/** A tensor whose NaN have been replaced. Both tensors lie in memory as the axes of the original do. */
export interface Replaced {
  readonly values: Strided;
  /** bool: where the NaN were. */
  readonly mask: Strided;
  /** How many there were. */
  readonly found: number;
}

/** Writes `value` over the NaN among items that lie side by side, and 1 into the mask, which has zeros. */
function replaceFloats(x: NumberArray, from: number, n: number, value: number, mask: NumberArray, to: number): number {
  let found = 0;
  for (let i = 0; i < n; i++) {
    if (!Number.isNaN(x[from + i])) continue;
    x[from + i] = value;
    mask[to + i] = 1;
    found++;
  }
  return found;
}

/** The same for the bits of float16: NaN has all bits of the exponent and some of the significand. */
function replaceHalves(x: NumberArray, from: number, n: number, value: number, mask: NumberArray, to: number): number {
  const bits = toFloat16Bits(value);
  let found = 0;
  for (let i = 0; i < n; i++) {
    if ((x[from + i] & 0x7fff) <= 0x7c00) continue;
    x[from + i] = bits;
    mask[to + i] = 1;
    found++;
  }
  return found;
}

/** The same for complex numbers, which are NaN if one of their parts is. */
function replacePairs(x: NumberArray, from: number, n: number, value: number, mask: NumberArray, to: number): number {
  let found = 0;
  for (let i = 0; i < n; i++) {
    const at = 2 * (from + i);
    if (!Number.isNaN(x[at]) && !Number.isNaN(x[at + 1])) continue;
    x[at] = value;
    x[at + 1] = 0;
    mask[to + i] = 1;
    found++;
  }
  return found;
}

/** Steps as `np.array(x)` has them: the axes by the size of their steps, those that repeat elements innermost. */
function stepsOfCopy({ shape, steps }: Strided): number[] {
  const order = shape.map((_, axis) => axis).sort((a, b) => Math.abs(steps[b]) - Math.abs(steps[a]));
  const result = new Array<number>(shape.length);
  let step = 1;
  for (const axis of order.reverse()) {
    result[axis] = step;
    step *= shape[axis];
  }
  return result;
}

/** A copy of a tensor of floats or complex numbers with a number in the place of every NaN. */
export function replaceNaN(x: Strided, value: number): Replaced {
  const values = empty(x.shape, x.dtype, stepsOfCopy(x));
  copyInto(values, x);
  const flags = allocate(x.shape, "bool");
  const mask = view(flags, x.shape, values.steps);
  const replace = isComplex(x.dtype) ? replacePairs : x.dtype === "float16" ? replaceHalves : replaceFloats;
  const [data, marks] = [numbersOf(arrayOf(values)), numbersOf(arrayOf(mask))];
  return { values, mask, found: replace(data, originOf(values), sizeOf(x.shape), value, marks, originOf(mask)) };
}

/** Gives the memory of both back, which nothing has a view of any longer. */
export function release({ values, mask }: Replaced): void {
  giveBack(values.store);
  giveBack(mask.store);
}
