import { broadcastShapes, broadcastToShape } from "../types/broadcast.ts";
import type { DType } from "../types/dtype.ts";
import { canCast } from "../types/promote.ts";
import { castTo, copyInto } from "./cast.ts";
import {
  apart,
  checkDType,
  checkOperand,
  locate,
  numberOf,
  type Operand,
  planOf,
  shapeOf,
} from "./elementwise-operands.ts";
import { type Located, runBinary, runTernary, runUnary } from "./elementwise-run.ts";
import { DTypeError, ValueError } from "./errors.ts";
import { type BinaryKernel, type LoopClass, loopClassOf, type TernaryKernel, type UnaryKernel } from "./kernel.ts";
import { isContiguous, isTensor, type Strided, sizeOf } from "./layout.ts";
import { requireOut } from "./require.ts";
import { isBigInt } from "./storage.ts";
import { allocate } from "./strided.ts";

export type { Operand } from "./elementwise-operands.ts";

/** The last argument of every element-wise function. */
export interface Options {
  /** Where the result is written: a tensor of its shape and of a dtype that holds it (NumPy's `same_kind`). */
  readonly out?: Strided;
}

/** Any kernel, for what does not depend on how many operands it takes. */
type AnyKernel = UnaryKernel | BinaryKernel | TernaryKernel;
type Run = (loops: LoopClass, shape: readonly number[], operands: readonly Located[], out: Located) => void;

/**
 * Everything around the loops: what the operands must be, which dtype they meet in, where the result goes. `given` is
 * where the caller wants it, `shape` its shape.
 */
function compute(
  op: string,
  { rule }: AnyKernel,
  operands: readonly Operand[],
  shape: readonly number[],
  given: Strided | undefined,
  check: (result: DType) => void,
  run: Run,
): Strided {
  const plan = planOf(op, rule, operands);
  check(plan.result);
  const mixed = rule.exact && operands.every((x) => isTensor(x) && isBigInt(x.dtype));
  const loops: LoopClass = mixed ? "bigint" : loopClassOf[plan.compute];
  // float16 is computed in float32, and stored from there.
  const stored = plan.result === "float16" ? "float32" : plan.result;
  const direct = given !== undefined && given.dtype === stored && stored === plan.result;
  const out = direct ? given : allocate(shape, stored);
  const located = operands.map((x, i) =>
    locate(direct ? apart(x, out) : x, i === 0 && rule.first !== null ? rule.first : plan.compute, mixed, shape),
  );
  if (sizeOf(shape) > 0) run(loops, shape, located, out);
  if (out === given || (given === undefined && stored === plan.result)) return out;
  const result = given ?? allocate(shape, plan.result);
  // A wider `out` gets the rounded values.
  copyInto(result, given === undefined ? out : castTo(out, plan.result));
  return result;
}

/** Checks the operands of a function one after another, as the compiler does, and gives the shape that they broadcast to. */
function checked(op: string, kernel: AnyKernel, operands: readonly Operand[]): readonly number[] {
  for (const [i, x] of operands.entries()) checkOperand(op, kernel.params[i], x);
  const last = operands.length - 1;
  let shape = shapeOf(operands[0]);
  for (const [i, x] of operands.entries()) {
    const other = shapeOf(x);
    if (i > 0 && other.length > 0 && !sameShape(shape, other)) shape = broadcastShapes(op, shape, other);
    if (i < last && (i > 0 || kernel.rule.first === null)) checkDType(op, kernel.rule, x);
  }
  return shape;
}

function applied(
  op: string,
  kernel: AnyKernel,
  operands: readonly Operand[],
  options: Options | undefined,
  run: Run,
): Strided {
  const shape = checked(op, kernel, operands);
  const out = options?.out;
  return compute(op, kernel, operands, shape, out, (dtype) => checkOut(op, out, shape, dtype), run);
}

function checkOut(op: string, out: Strided | undefined, shape: readonly number[], dtype: DType): void {
  if (out === undefined) return;
  requireOut(op, out, shape, dtype);
  checkWritable(op, "out", out);
}

/** Elements that share their place cannot have results of their own. */
function checkWritable(op: string, name: string, x: Strided): void {
  if (sizeOf(x.shape) > 0 && x.steps.some((step, axis) => step === 0 && x.shape[axis] > 1)) {
    throw new ValueError(`${op}: ${name} is a broadcast view, whose elements share their place`);
  }
}

function noLoops(op: string): Error {
  return new DTypeError(`${op}: there is no loop for these dtypes`);
}

function unaryRun(op: string, kernel: UnaryKernel): Run {
  return (c, shape, [x], out) => {
    const loops = kernel.loops[c];
    if (loops === null) throw noLoops(op);
    runUnary(loops, shape, x, out);
  };
}

function binaryRun(op: string, kernel: BinaryKernel): Run {
  return (c, shape, [x, y], out) => {
    const loops = kernel.loops[c];
    if (loops === null) throw noLoops(op);
    runBinary(loops, shape, x, y, out);
  };
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let axis = 0; axis < a.length; axis++) if (a[axis] !== b[axis]) return false;
  return true;
}

/** A function of one operand. */
export function unary(kernel: UnaryKernel, x: Operand, options?: Options): Strided {
  if (options === undefined && isTensor(x) && isContiguous(x)) {
    const dtype = kernel.rule.compute(x.dtype);
    const loops = dtype === x.dtype && dtype !== "float16" ? kernel.loops[loopClassOf[dtype]] : null;
    if (dtype !== null && loops !== null) {
      const out = allocate(x.shape, kernel.rule.result(dtype));
      const size = sizeOf(x.shape);
      if (loops.unrolled !== null) loops.unrolled.contiguous(size, x.data, x.offset, out.data, 0);
      else loops.rank1([size], x.data, x.offset, one, out.data, 0, one);
      return out;
    }
  }
  return applied(kernel.name, kernel, [x], options, unaryRun(kernel.name, kernel));
}

const one: readonly number[] = [1];

/** A function of two operands that broadcast. */
export function binary(kernel: BinaryKernel, x: Operand, y: Operand, options?: Options): Strided {
  if (options === undefined && isTensor(x) && isContiguous(x)) {
    const result = typeof y === "object" ? sameLayout(kernel, x, y) : withNumber(kernel, x, y);
    if (result !== null) return result;
  }
  return applied(kernel.name, kernel, [x, y], options, binaryRun(kernel.name, kernel));
}

/** The short way for two contiguous tensors of one shape and dtype; null where it does not go. */
function sameLayout(kernel: BinaryKernel, x: Strided, y: unknown): Strided | null {
  if (!isTensor(y) || x.dtype !== y.dtype || !sameShape(x.shape, y.shape) || !isContiguous(y)) return null;
  const dtype = kernel.rule.compute(x.dtype);
  if (dtype === null || dtype !== x.dtype || dtype === "float16") return null;
  const loops = kernel.loops[loopClassOf[dtype]];
  if (loops === null) return null;
  const out = allocate(x.shape, kernel.rule.result(dtype));
  const size = sizeOf(x.shape);
  if (loops.unrolled !== null) loops.unrolled.contiguous(size, x.data, x.offset, y.data, y.offset, out.data, 0);
  else loops.rank1([size], x.data, x.offset, one, y.data, y.offset, one, out.data, 0, one);
  return out;
}

/** The short way for a contiguous float tensor and a number; null where it does not go. */
function withNumber(kernel: BinaryKernel, x: Strided, y: unknown): Strided | null {
  if (typeof y !== "number" || (x.dtype !== "float64" && x.dtype !== "float32")) return null;
  const dtype = kernel.rule.compute(x.dtype);
  const unrolled = dtype === x.dtype ? kernel.loops[loopClassOf[dtype]]?.unrolled : null;
  if (dtype === null || !unrolled) return null;
  const out = allocate(x.shape, kernel.rule.result(dtype));
  unrolled.right(sizeOf(x.shape), x.data, x.offset, numberOf(y, dtype), out.data, 0);
  return out;
}

/** A function of three operands that broadcast. */
export function ternary(kernel: TernaryKernel, x: Operand, y: Operand, z: Operand, options?: Options): Strided {
  return applied(kernel.name, kernel, [x, y, z], options, (c, shape, [a, b, d], out) => {
    const loops = kernel.loops[c];
    if (loops === null) throw noLoops(kernel.name);
    runTernary(loops, shape, a, b, d, out);
  });
}

/** Writes the result over the first operand, whose shape and dtype stay: `y` broadcasts to it. */
export function inPlace(kernel: BinaryKernel, x: Strided, y: Operand): Strided {
  const op = `${kernel.name}InPlace`;
  if (!isTensor(x)) throw new TypeError(`${op}: ${kernel.params[0]} is not a tensor`);
  checkOperand(op, kernel.params[1], y);
  broadcastToShape(op, shapeOf(y), x.shape);
  checkWritable(op, kernel.params[0], x);
  const check = (dtype: DType): void => {
    if (!canCast(dtype, x.dtype, "same_kind")) throw new DTypeError(`${op}: ${dtype} does not fit into ${x.dtype}`);
  };
  return compute(op, kernel, [x, y], x.shape, x, check, binaryRun(op, kernel));
}
