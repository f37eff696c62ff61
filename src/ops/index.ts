import { castTo, copyInto } from "../core/cast.ts";
import { DTypeError, IndexError } from "../core/errors.ts";
import { widthOf } from "../core/storage.ts";
import { allocate, isContiguous, isTensor, type Strided, view, wrap } from "../core/strided.ts";
import { assignShape } from "../types/assign.ts";
import { type IndexPlan, planIndex } from "../types/at.ts";
import type { Scalar } from "../types/dtype.ts";
import { moveIndexed, type SharedAxis } from "./gather.ts";
import { type ReadIndex, readIndex } from "./index-items.ts";
import { broadcastSteps, fancyOffsets } from "./index-offsets.ts";
import { isScalar, scalarStorage } from "./scalars.ts";

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
  const { x, read, plan } = resolve("at", tensor, index);
  const basic = basicPart(x, plan);
  if (plan.fancy === null) return view(x, plan.shape, basic.steps, basic.offset);
  const offsets = fancyOffsets("at", x, plan, read);
  const result = allocate(plan.shape, x.dtype);
  const shared = sharedAxes(plan, basic, result.steps);
  const indexed = { data: x.data, offset: basic.offset };
  moveIndexed("gather", result, fancyStep(plan, result.steps), indexed, offsets, shared, widthOf(x.dtype));
  return result;
}

function valueTensor(x: Strided, value: unknown): Strided {
  if (isTensor(value)) return value;
  if (isScalar(value)) return wrap(scalarStorage("set", [value], x.dtype), x.dtype, [], [], 0);
  throw new DTypeError("set: value is neither a number nor a tensor");
}

/** `x[index] = value`; gives `x`. */
export function set(tensor: Strided, index: readonly unknown[], value: Strided | Scalar): Strided {
  if (!Array.isArray(index)) throw new IndexError("set: the index is not a list of index expressions");
  const { x, read, plan } = resolve("set", tensor, index);
  const given = valueTensor(x, value);
  const shape = assignShape(given.shape, plan.shape);
  const trimmed = given.steps.slice(given.steps.length - shape.length);
  const source = view(given, plan.shape, broadcastSteps(shape, trimmed, plan.shape));
  const basic = basicPart(x, plan);
  if (plan.fancy === null) {
    copyInto(view(x, plan.shape, basic.steps, basic.offset), source);
    return x;
  }
  const offsets = fancyOffsets("set", x, plan, read);
  // What is scattered has x's dtype and no memory in common with x, and its fancy dims lie as one.
  const ready =
    source.dtype === x.dtype &&
    source.data.buffer !== x.data.buffer &&
    (isContiguous(source) || source.steps.every((step) => step === 0));
  const plain = ready ? source : castTo(source, x.dtype);
  const shared = sharedAxes(plan, basic, plain.steps);
  const indexed = { data: x.data, offset: basic.offset };
  moveIndexed("scatter", plain, fancyStep(plan, plain.steps), indexed, offsets, shared, widthOf(x.dtype));
  return x;
}

/** The tensors along the first axis, as views. */
export function* iterate(x: Strided): IterableIterator<Strided> {
  if (x.shape.length === 0) throw new DTypeError("iteration over a 0-d tensor");
  const [length, ...shape] = x.shape;
  const [step, ...steps] = x.steps;
  for (let i = 0; i < length; i++) yield view(x, shape, steps, x.offset + i * step);
}
