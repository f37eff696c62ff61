import { castTo, copyInto } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { contiguousSteps, isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import { requireOut, requireTensor } from "../core/require.ts";
import { arrayOf, empty, view } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { keptShape, reducedAxes } from "../types/reduce.ts";
import { showShape } from "../types/show.ts";
import { isBigInts } from "./numbers.ts";
import { stepsInOrder } from "./reduce-nest.ts";

export type Axis = number | readonly number[];

/** What every reduction takes. */
export interface ReduceOptions {
  readonly axis?: Axis;
  readonly keepdims?: boolean;
  readonly out?: Strided;
}

/** A checked reduction: which axes go, the shape of the result, and how many elements make one of it. */
export interface Plan {
  readonly op: string;
  readonly reduced: readonly boolean[];
  readonly shape: readonly number[];
  readonly count: number;
}

/** Refuses an option that names no dtype. */
export function requireDType(op: string, dtype: DType | undefined): void {
  if (dtype !== undefined && !(dtype in kindOf)) throw new DTypeError(`${op}: ${String(dtype)} is not a dtype`);
}

export function planReduction(op: string, x: Strided, options: ReduceOptions): Plan {
  requireTensor(op, "x", x);
  const { axis, keepdims } = options;
  const reduced = reducedAxes(op, x.shape, axis);
  let count = 1;
  for (let i = 0; i < reduced.length; i++) if (reduced[i]) count *= x.shape[i];
  return { op, reduced, shape: keptShape(x.shape, reduced, keepdims), count };
}

/** `min`, `argmax` and their like have no value for no elements. */
export function requireElements({ op, reduced, shape, count }: Plan, x: Strided): void {
  if (count > 0 || sizeOf(shape) === 0) return;
  const axis = reduced.findIndex((gone, i) => gone && x.shape[i] === 0);
  throw new ValueError(`${op}: ${showShape(x.shape)} has no elements along axis ${axis}`);
}

/** The shape of `x` with reduced axes in place. */
export function withOnes(x: Strided, reduced: readonly boolean[]): number[] {
  return keptShape(x.shape, reduced, true);
}

/**
 * A tensor for results, its axes in memory in the order of those of `x`, so that what lies side by side there does so
 * here. Reduced axes are in place with length 1.
 */
export function accumulators(x: Strided, reduced: readonly boolean[], dtype: DType, start: number | bigint): Strided {
  const shape = withOnes(x, reduced);
  const out = empty(shape, dtype, stepsInOrder(shape, x.steps));
  const data = arrayOf(out);
  const { start: at, length } = out.store;
  if (isBigInts(data)) data.fill(BigInt(start), at, at + length);
  else data.fill(Number(start), at, at + length);
  return out;
}

/** Accumulators that hold the first element along the reduced axes. */
export function firstElements(x: Strided, reduced: readonly boolean[]): Strided {
  return copyInOrder(view(x, withOnes(x, reduced), x.steps), x.dtype);
}

/** Accumulators as the result of a plan: C-contiguous, in its shape. */
export function inShape(x: Strided, shape: readonly number[]): Strided {
  const whole = isContiguous(x) ? x : castTo(x, x.dtype);
  return view(whole, shape, contiguousSteps(shape));
}

/** A copy without gaps, its axes in memory in the order of those of `x`: NumPy's order "K", in which sums are made. */
export function copyInOrder(x: Strided, dtype: DType): Strided {
  const copy = empty(x.shape, dtype, stepsInOrder(x.shape, x.steps));
  copyInto(copy, x);
  return copy;
}

/** `x` itself if it has the dtype, else a copy in it. */
export function inDType(x: Strided, dtype: DType): Strided {
  return x.dtype === dtype ? x : copyInOrder(x, dtype);
}

/** The result in its dtype, written to `out` where there is one. It never shares storage with the operands. */
export function deliver(op: string, result: Strided, dtype: DType, out: Strided | undefined): Strided {
  if (out === undefined) return inDType(result, dtype);
  requireOut(op, out, result.shape, dtype);
  copyInto(out, inDType(result, dtype));
  return out;
}
