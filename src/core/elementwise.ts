import { broadcastPair, broadcastToShape } from "../types/broadcast.ts";
import type { DType } from "../types/dtype.ts";
import { canCast } from "../types/promote.ts";
import { castTo, copyInto } from "./cast.ts";
import {
  apart,
  checkDType,
  checkOperand,
  locate,
  loopDType,
  type Operand,
  planOf,
  shapeOf,
} from "./elementwise-operands.ts";
import { runLoops } from "./elementwise-run.ts";
import { SMALL, shortBinary, shortUnary } from "./elementwise-short.ts";
import { runSimd } from "./elementwise-simd.ts";
import { DTypeError, ValueError } from "./errors.ts";
import { sameInts } from "./iterate.ts";
import { type Kernel, type LoopClass, loopClassOf } from "./kernel.ts";
import { isTensor, type Strided, sizeOf } from "./layout.ts";
import { requireOut } from "./require.ts";
import { isBigInt } from "./storage.ts";
import { arrayOf, empty, originOf } from "./strided.ts";

export type { Operand } from "./elementwise-operands.ts";

/** The last argument of every element-wise function. */
export interface Options {
  /** Where the result is written: a tensor of its shape and of a dtype that holds it (NumPy's `same_kind`). */
  readonly out?: Strided;
}

/** Whether the SIMD kernels are asked: where they exist for the result to be the same whatever the number of elements. */
function vectorises({ simd }: Kernel, size: number): boolean {
  return simd !== null && (size >= SMALL || simd.approximate);
}

/**
 * Everything around the loops: what the operands must be, which dtype they meet in, where the result goes. `given` is
 * where the caller wants it, `shape` its shape.
 */
function compute(
  op: string,
  kernel: Kernel,
  operands: readonly Operand[],
  shape: readonly number[],
  given: Strided | undefined,
  check: (result: DType) => void,
): Strided {
  const { rule, simd } = kernel;
  const plan = planOf(op, rule, operands);
  check(plan.result);
  const mixed = rule.exact && operands.every((x) => isTensor(x) && isBigInt(x.dtype));
  const loops: LoopClass = mixed ? "bigint" : loopClassOf[plan.compute];
  // float16 is computed in float32, and stored from there.
  const stored = plan.result === "float16" ? "float32" : plan.result;
  const direct = given !== undefined && given.dtype === stored && stored === plan.result;
  const out = direct ? given : empty(shape, stored);
  const located = operands.map((x, i) =>
    locate(direct ? apart(x, out) : x, i === 0 && rule.first !== null ? rule.first : plan.compute, mixed, shape),
  );
  const size = sizeOf(shape);
  const place = { data: arrayOf(out), offset: originOf(out), steps: out.steps };
  const inVectors = simd !== null && !mixed && vectorises(kernel, size);
  if (size > 0 && !(inVectors && runSimd(simd, loopDType(plan.compute), rule.first, stored, shape, located, place))) {
    const found = kernel.loops[loops];
    if (found === null) throw new DTypeError(`${op}: there is no loop for these dtypes`);
    runLoops(found, shape, [...located, place]);
  }
  if (out === given || (given === undefined && stored === plan.result)) return out;
  const result = given ?? empty(shape, plan.result);
  // A wider `out` gets the rounded values.
  copyInto(result, given === undefined ? out : castTo(out, plan.result));
  return result;
}

/** Checks the operands of a function one after another, as the compiler does, and gives the shape that they broadcast to. */
function checked(op: string, kernel: Kernel, operands: readonly Operand[]): readonly number[] {
  for (let i = 0; i < operands.length; i++) checkOperand(op, kernel.params[i], operands[i]);
  const last = operands.length - 1;
  let shape = shapeOf(operands[0]);
  for (let i = 0; i <= last; i++) {
    const x = operands[i];
    const other = shapeOf(x);
    if (i > 0 && other.length > 0 && !sameInts(shape, other)) shape = broadcastPair(op, shape, other);
    if (i < last && (i > 0 || kernel.rule.first === null)) checkDType(op, kernel.rule, x);
  }
  return shape;
}

function applied(op: string, kernel: Kernel, operands: readonly Operand[], options: Options | undefined): Strided {
  const shape = checked(op, kernel, operands);
  const out = options?.out;
  return compute(op, kernel, operands, shape, out, (dtype) => checkOut(op, out, shape, dtype));
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

/** A function of one operand. */
export function unary(kernel: Kernel, x: Operand, options?: Options): Strided {
  const result = options === undefined && isTensor(x) ? shortUnary(kernel, x) : null;
  return result ?? applied(kernel.name, kernel, [x], options);
}

/** A function of two operands that broadcast. */
export function binary(kernel: Kernel, x: Operand, y: Operand, options?: Options): Strided {
  const out = options?.out;
  if (isShort(x) && isShort(y) && (out === undefined || isTensor(out))) {
    const result = shortBinary(kernel, x, y, out);
    if (result !== null) return result;
  }
  return applied(kernel.name, kernel, [x, y], options);
}

/** Whether the short ways may go with an operand. */
const isShort = (x: Operand): x is Strided | number => typeof x === "number" || isTensor(x);

/** A function of three operands that broadcast. */
export function ternary(kernel: Kernel, x: Operand, y: Operand, z: Operand, options?: Options): Strided {
  return applied(kernel.name, kernel, [x, y, z], options);
}

/** Writes the result over the first operand, whose shape and dtype stay: `y` broadcasts to it. */
export function inPlace(kernel: Kernel, x: Strided, y: Operand): Strided {
  const op = `${kernel.name}InPlace`;
  if (!isTensor(x)) throw new TypeError(`${op}: ${kernel.params[0]} is not a tensor`);
  if (isShort(y) && shortBinary(kernel, x, y, x) !== null) return x;
  checkOperand(op, kernel.params[1], y);
  broadcastToShape(op, shapeOf(y), x.shape);
  checkWritable(op, kernel.params[0], x);
  const check = (dtype: DType): void => {
    if (!canCast(dtype, x.dtype, "same_kind")) throw new DTypeError(`${op}: ${dtype} does not fit into ${x.dtype}`);
  };
  return compute(op, kernel, [x, y], x.shape, x, check);
}
