import { copyInto } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { contiguousSteps, type Strided, sizeOf } from "../core/layout.ts";
import { requireOut, requireTensor } from "../core/require.ts";
import { newStorage, type Storage } from "../core/storage.ts";
import { wrap } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import { axesOf } from "../types/axes.ts";
import type { DType } from "../types/dtype.ts";
import { reduceShape } from "../types/reduce.ts";
import { showShape } from "../types/show.ts";
import { stepsInOrder } from "./reduce.ts";

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
  const shape = reduceShape(op, x.shape, axis, keepdims);
  const reduced = x.shape.map(() => axis === undefined);
  for (const place of axis === undefined ? [] : axesOf(op, axis, x.shape)) reduced[place] = true;
  const count = x.shape.reduce((product, dim, i) => (reduced[i] ? product * dim : product), 1);
  return { op, reduced, shape, count };
}

/** `min`, `argmax` and their like have no value for no elements. */
export function requireElements({ op, reduced, shape, count }: Plan, x: Strided): void {
  if (count > 0 || sizeOf(shape) === 0) return;
  const axis = reduced.findIndex((gone, i) => gone && x.shape[i] === 0);
  throw new ValueError(`${op}: ${showShape(x.shape)} has no elements along axis ${axis}`);
}

/** A contiguous tensor over new storage. */
export function contiguous(data: Storage, dtype: DType, shape: readonly number[]): Strided {
  return wrap(data, dtype, shape, contiguousSteps(shape), 0);
}

/** A copy without gaps, its axes in memory in the order of those of `x`: NumPy's order "K", in which sums are made. */
export function copyInOrder(x: Strided, dtype: DType): Strided {
  const steps = stepsInOrder(x.shape, x.steps);
  const copy = wrap(newStorage(dtype, sizeOf(x.shape)), dtype, x.shape, steps, 0);
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
