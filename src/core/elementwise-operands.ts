import type { DType, Scalar } from "../types/dtype.ts";
import { checkScalar, promoteOperands, promoteTypes, resultType, unsupported } from "../types/promote.ts";
import { castTo, mayOverlap } from "./cast.ts";
import type { DTypeRule } from "./dtype-rules.ts";
import type { Located } from "./elementwise-run.ts";
import { roundToFloat16 } from "./float16.ts";
import { broadcastSteps, sameInts } from "./iterate.ts";
import { isTensor, type Strided } from "./layout.ts";
import { isBigInt, newStorage, type Storage } from "./storage.ts";
import { arrayOf, originOf } from "./strided.ts";

/** What an element-wise function takes: a tensor, or a plain value that takes its dtype from the tensors. */
export type Operand = Strided | Scalar;

/** The dtype in which a kernel computes, and the dtype of its result. */
export interface Plan {
  readonly compute: DType;
  readonly result: DType;
}

const scalarShape: readonly number[] = [];

/** Throws unless an operand is a tensor or a plain value: callers in JavaScript have no compiler. */
export function checkOperand(op: string, name: string, x: unknown): void {
  if (isTensor(x) || typeof x === "number" || typeof x === "bigint" || typeof x === "boolean") return;
  throw new TypeError(`${op}: ${name} is not a tensor or a number`);
}

export const shapeOf = (x: Operand): readonly number[] => (typeof x === "object" ? x.shape : scalarShape);

/** Throws where the rule refuses an operand by itself. bool is refused only where all operands are bool. */
export function checkDType(op: string, rule: DTypeRule, x: Operand): void {
  if (typeof x === "object" && x.dtype !== "bool" && rule.compute(x.dtype) === null) throw unsupported(op, x.dtype);
}

/** The dtype of tensors that have the same one. */
function commonDType(operands: readonly Operand[]): DType | null {
  const [first] = operands;
  if (typeof first !== "object") return null;
  for (let i = 1; i < operands.length; i++) {
    const x = operands[i];
    if (typeof x !== "object" || x.dtype !== first.dtype) return null;
  }
  return first.dtype;
}

/** The dtypes of an operation on one or more operands; throws where NumPy has no loop for what they promote to. */
export function planOf(op: string, rule: DTypeRule, operands: readonly Operand[]): Plan {
  const taking = rule.first === null ? operands : operands.slice(1);
  let dtype = commonDType(taking);
  if (dtype !== null) {
    // Nothing to promote.
  } else if (rule.exact) dtype = promoteOperands(taking[0], taking[1]);
  else if (rule.each && taking.every(isTensor)) {
    dtype = taking.map((x) => rule.compute(x.dtype) ?? x.dtype).reduce(promoteTypes);
  } else dtype = resultType(taking);
  const compute = rule.compute(dtype);
  if (compute === null) throw unsupported(op, dtype);
  // A plain integer must fit the loop's dtype, not the tensor's: uint8 / 256 is computed in float64.
  if (!rule.exact) for (const x of taking) if (typeof x !== "object") checkScalar(op, x, compute);
  return { compute, result: rule.result(compute) };
}

/** The dtype in which the loops of a compute dtype work: there are none for float16. */
export const loopDType = (compute: DType): DType => (compute === "float16" ? "float32" : compute);

/** A plain value as an element of a dtype that is not int64 or uint64, before it is stored. */
export function numberOf(value: Scalar, dtype: DType): number {
  const number = Number(value);
  if (dtype === "bool") return number === 0 ? 0 : 1;
  if (dtype === "float16") return roundToFloat16(number);
  return dtype === "float32" ? Math.fround(number) : number;
}

/** An array of one element, the value of a scalar. Comparisons take integers that the dtype does not hold. */
function scalarStorage(value: Scalar, compute: DType): Storage {
  if (isBigInt(compute)) {
    const exact = BigInt(value);
    // Beyond 64 bits on either side: JavaScript compares a bigint with a number by value.
    if (exact >= 2n ** 64n || exact < -(2n ** 63n)) return Float64Array.of(Number(value));
    const data = newStorage(exact < 0n ? "int64" : exact >> 63n === 0n ? compute : "uint64", 1);
    data[0] = exact;
    return data;
  }
  const number = numberOf(value, compute);
  const data = newStorage(loopDType(compute), 1);
  data[0] = number;
  return Object.is(data[0], number) || compute === "complex64" ? data : Float64Array.of(number);
}

/** An operand as the loops of `compute` take it (`mixed`: those of int64 and uint64, one with the other), seen from a result of `shape`. */
export function locate(x: Operand, compute: DType, mixed: boolean, shape: readonly number[]): Located {
  if (typeof x !== "object") {
    return { data: scalarStorage(x, compute), offset: 0, steps: broadcastSteps(scalarShape, scalarShape, shape) };
  }
  const asIs = mixed || x.dtype === loopDType(compute);
  const cast = asIs ? x : castTo(x, loopDType(compute));
  return { data: arrayOf(cast), offset: originOf(cast), steps: broadcastSteps(x.shape, cast.steps, shape) };
}

/** An operand that `out` may be written over while it is read: a copy, unless each element lies under its own result. */
export function apart<O extends Operand>(x: O, out: Strided): O | Strided {
  if (typeof x !== "object" || !mayOverlap(x, out)) return x;
  const under =
    arrayOf(x) === arrayOf(out) &&
    originOf(x) === originOf(out) &&
    sameInts(x.shape, out.shape) &&
    sameInts(x.steps, out.steps);
  return under ? x : castTo(x, x.dtype);
}
