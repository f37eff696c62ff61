import { mayOverlap } from "../core/cast.ts";
import { castTo, copyInto } from "../core/copies.ts";
import { bytesOf } from "../core/copy-axes.ts";
import { addressOfValue } from "../core/copy-value.ts";
import { DTypeError, IndexError } from "../core/errors.ts";
import { broadcastSteps } from "../core/iterate.ts";
import { isComplex, widthOf } from "../core/storage.ts";
import {
  addressOf,
  arrayOf,
  empty,
  isContiguous,
  isTensor,
  originOf,
  type Strided,
  view,
  wrap,
} from "../core/strided.ts";
import { gatherSimd } from "../generated/simd/gather.ts";
import { assignShape } from "../types/assign.ts";
import { type IndexPlan, planIndex } from "../types/at.ts";
import type { Scalar } from "../types/dtype.ts";
import { moveIndexed, type SharedAxis } from "./gather.ts";
import { moveInHeap, pickMasked, placeMasked } from "./gather-heap.ts";
import { basicView } from "./index-basic.ts";
import { type ReadIndex, readIndex } from "./index-items.ts";
import { fancyOffsets, roomFor } from "./index-offsets.ts";
import { isScalar, scalarStorage, writeScalar } from "./scalars.ts";

/** The axes of the result that come from slices and newaxis, as steps of `x`, and where the first element is. */
interface BasicPart {
  readonly steps: readonly number[];
  readonly offset: number;
}

function basicPart(x: Strided, plan: IndexPlan): BasicPart {
  const steps: number[] = [];
  let offset = x.offset;
  for (const step of plan.steps) {
    if (step.kind === "newaxis") steps.push(0);
    else if (step.kind === "integer") offset += step.value * x.steps[step.from];
    else if (step.kind === "slice") {
      // An empty slice may start outside of the storage.
      if (step.range.length > 0) offset += step.range.start * x.steps[step.from];
      steps.push(step.range.step * x.steps[step.from]);
    }
  }
  return { steps, offset };
}

/** The axes outside of the index arrays' dims, with their steps in a tensor of the result's shape. */
function sharedAxes(plan: IndexPlan, basic: BasicPart, plain: readonly number[]): SharedAxis[] {
  const fancyRank = plan.fancy?.length ?? 0;
  return basic.steps.map((indexed, i) => {
    const axis = i < plan.place ? i : i + fancyRank;
    return { n: plan.shape[axis], plain: plain[axis], indexed };
  });
}

/** The step of the index arrays' dims, which lie as one in a contiguous tensor; axes of length 1 may have any step. */
function fancyStep(plan: IndexPlan, plain: readonly number[]): number {
  const rank = plan.fancy?.length ?? 0;
  for (let axis = plan.place + rank - 1; axis >= plan.place; axis--) if (plan.shape[axis] !== 1) return plain[axis];
  return 0;
}

function resolve(op: string, x: unknown, index: readonly unknown[]): { x: Strided; read: ReadIndex; plan: IndexPlan } {
  if (!isTensor(x)) throw new DTypeError(`${op}: x is not a tensor`);
  const read = readIndex(op, index);
  return { x, read, plan: planIndex(x.shape, read.items, op) };
}

/** `x[index]`: a view for integers, slices, newaxis and "..."; a copy as soon as an index array or a mask takes part. */
export function at(tensor: Strided, ...index: readonly unknown[]): Strided {
  return indexed("at", tensor, index);
}

/** The same in the words of a function that is one of its cases. */
export function indexed(op: string, tensor: Strided, index: readonly unknown[]): Strided {
  const common = isTensor(tensor) ? basicView(op, tensor, index) : null;
  if (common !== null) return common;
  const { x, read, plan } = resolve(op, tensor, index);
  const basic = basicPart(x, plan);
  if (plan.fancy === null) return view(x, plan.shape, basic.steps, basic.offset);
  const result = empty(plan.shape, x.dtype);
  if (!pickMasked(result, x, plan, read)) move("gather", op, x, plan, read, result);
  return result;
}

/** Moves elements between an indexed tensor and a plain one of its dtype: the result, or what is assigned. */
function move(
  direction: "gather" | "scatter",
  op: string,
  x: Strided,
  plan: IndexPlan,
  read: ReadIndex,
  plain: Strided,
): void {
  const basic = basicPart(x, plan);
  const shared = sharedAxes(plan, basic, plain.steps);
  const step = fancyStep(plan, plain.steps);
  const exports = addressOf(x) < 0 ? null : gatherSimd.exports;
  const address = direction === "gather" ? addressOf(plain) : addressOfValue(plain);
  const offsets = roomFor(x, plan);
  if (exports !== null && address >= 0 && offsets.address >= 0) {
    const bytes = bytesOf(x.dtype);
    fancyOffsets(op, x, plan, read, bytes, offsets);
    const start = addressOf(x) + (basic.offset - x.offset) * bytes;
    moveInHeap(exports, direction, address, step, start, offsets, shared, bytes);
    return;
  }
  fancyOffsets(op, x, plan, read, 1, offsets);
  const side = { data: arrayOf(plain), offset: originOf(plain) };
  const indexed = { data: arrayOf(x), offset: originOf(x) + basic.offset - x.offset };
  moveIndexed(direction, side, step, indexed, offsets, shared, widthOf(x.dtype));
}

function valueTensor(op: string, x: Strided, value: unknown): Strided {
  if (isTensor(value)) return value;
  if (isScalar(value)) return wrap(scalarStorage(op, [value], x.dtype), x.dtype, [], [], 0);
  throw new DTypeError(`${op}: value is neither a number nor a tensor`);
}

/** `x[index] = value`; gives `x`. */
export function set(tensor: Strided, index: readonly unknown[], value: Strided | Scalar): Strided {
  if (!Array.isArray(index)) throw new IndexError("set: the index is not a list of index expressions");
  return setIndexed("set", tensor, index, value);
}

/** The same in the words of a function that is one of its cases. */
export function setIndexed(op: string, tensor: Strided, index: readonly unknown[], value: Strided | Scalar): Strided {
  const common = isTensor(tensor) ? basicView(op, tensor, index) : null;
  if (common !== null) {
    if (common.shape.length === 0 && isScalar(value) && !isComplex(common.dtype)) {
      writeScalar(op, arrayOf(common), common.dtype, originOf(common), value);
      return tensor;
    }
    assign(op, common, valueTensor(op, tensor, value));
    return tensor;
  }
  const { x, read, plan } = resolve(op, tensor, index);
  const given = valueTensor(op, x, value);
  if (plan.fancy === null) {
    const { steps, offset } = basicPart(x, plan);
    assign(op, view(x, plan.shape, steps, offset), given);
    return x;
  }
  const source = fitted(op, given, plan.shape);
  // What is scattered has x's dtype and no memory in common with x, and its fancy dims lie as one.
  const ready =
    source.dtype === x.dtype &&
    (isContiguous(source) || source.steps.every((step) => step === 0)) &&
    !mayOverlap(source, x);
  const plain = ready ? source : castTo(source, x.dtype);
  const apart = read.values.every(
    (values) => values === undefined || values.owner === null || !mayOverlap(values.owner, x),
  );
  if (!apart || !placeMasked(x, plan, read, plain)) move("scatter", op, x, plan, read, plain);
  return x;
}

/** A value broadcast to the shape of what it is assigned to. */
function fitted(op: string, value: Strided, target: readonly number[]): Strided {
  const shape = assignShape(value.shape, target, op);
  const steps = value.steps.slice(value.steps.length - shape.length);
  return view(value, target, broadcastSteps(shape, steps, target));
}

function assign(op: string, target: Strided, value: Strided): void {
  copyInto(target, fitted(op, value, target.shape));
}

/** The tensors along the first axis, as views. */
export function* iterate(x: Strided): IterableIterator<Strided> {
  if (x.shape.length === 0) throw new DTypeError("iteration over a 0-d tensor");
  const [length, ...shape] = x.shape;
  const [step, ...steps] = x.steps;
  for (let i = 0; i < length; i++) yield view(x, shape, steps, x.offset + i * step);
}
