import { castTo } from "../core/cast.ts";
import { contiguousSteps, type Strided, sizeOf, view } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { inProductLane, multiplyStacks, type Stack, stackOf } from "./gemm-batch.ts";

/** Which axes of two operands play which part in a product of matrices. */
export interface Roles {
  /** Pairs of axes that both keep. */
  readonly batch: readonly (readonly [a: number, b: number])[];
  /** Axes of `a` alone, kept. */
  readonly rows: readonly number[];
  /** Axes of `b` alone, kept. */
  readonly columns: readonly number[];
  /** Pairs of axes that are summed over. */
  readonly summed: readonly (readonly [a: number, b: number])[];
}

/** The step of several axes taken as one; undefined where no single step leads through them. */
function commonStep(x: Strided, axes: readonly number[]): number | undefined {
  let step: number | undefined;
  let reach = 0;
  for (const axis of [...axes].reverse()) {
    if (x.shape[axis] === 1) continue;
    if (step === undefined) step = x.steps[axis];
    else if (x.steps[axis] !== reach) return undefined;
    reach = x.steps[axis] * x.shape[axis];
  }
  return step ?? 0;
}

/** The operand as a stack of matrices; copied if the axes of its rows or columns do not lie as one. */
function stack(x: Strided, batch: readonly number[], rows: readonly number[], columns: readonly number[]): Stack {
  const [down, across] = [commonStep(x, rows), commonStep(x, columns)];
  if (down !== undefined && across !== undefined) {
    return stackOf(
      x,
      batch.map((axis) => x.steps[axis]),
      down,
      across,
    );
  }
  const order = [...batch, ...rows, ...columns];
  const turned = view(
    x,
    order.map((axis) => x.shape[axis]),
    order.map((axis) => x.steps[axis]),
  );
  const places = order.map((_, place) => place);
  const copy = castTo(turned, x.dtype);
  const split = batch.length + rows.length;
  return stack(copy, places.slice(0, batch.length), places.slice(batch.length, split), places.slice(split));
}

/**
 * The sum of products over the summed axes, as a contiguous tensor with the batch, row and column axes in that order. It
 * is in the dtype of the sums, which rounds or wraps to `dtype`.
 */
export function contract(dtype: DType, x: Strided, y: Strided, { batch, rows, columns, summed }: Roles): Strided {
  const [a, b] = [inProductLane(x, dtype), inProductLane(y, dtype)];
  const first = batch.map(([axis]) => axis);
  const shape = (of: Strided, axes: readonly number[]): number[] => axes.map((axis) => of.shape[axis]);
  const left = stack(
    a,
    first,
    rows,
    summed.map(([axis]) => axis),
  );
  const right = stack(
    b,
    batch.map(([, axis]) => axis),
    summed.map(([, axis]) => axis),
    columns,
  );
  const extents = {
    batch: shape(a, first),
    m: sizeOf(shape(a, rows)),
    n: sizeOf(shape(b, columns)),
    k: sizeOf(summed.map(([axis]) => a.shape[axis])),
  };
  const result = multiplyStacks(dtype, extents, left, right);
  const whole = [...extents.batch, ...shape(a, rows), ...shape(b, columns)];
  return view(result, whole, contiguousSteps(whole));
}
