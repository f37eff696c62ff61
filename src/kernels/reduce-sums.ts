import { castTo } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { type BigIntArray, isComplex, type NumberArray } from "../core/storage.ts";
import { wrap } from "../core/strided.ts";
import { bitsOf, kindOf, sumOf } from "../generated/promotion.ts";
import { axisOf } from "../types/axes.ts";
import type { DType } from "../types/dtype.ts";
import { cumulativeShape } from "../types/reduce.ts";
import { isBigInts } from "./numbers.ts";
import { nest, outSteps, type ReduceKernel, reduceInto } from "./reduce.ts";
import {
  contiguous,
  copyInOrder,
  deliver,
  inDType,
  type Plan,
  planReduction,
  type ReduceOptions,
  requireDType,
} from "./reduce-axes.ts";

export interface SumOptions extends ReduceOptions {
  readonly dtype?: DType;
}

type Lane = "float64" | "float32" | "float16" | "int32" | "bigint";

/** `sum` or `prod`: the same steps with other loops. */
export interface Accumulation {
  readonly op: string;
  readonly identity: 0 | 1;
  readonly kernels: { readonly [L in Lane]: ReduceKernel };
  /** `out` holds the identity. */
  complex(x: Strided, reduced: readonly boolean[], out: NumberArray): void;
}

/**
 * The dtype of the result: the one asked for, else that of an `out` that can hold the rule's, which is then the dtype of
 * the arithmetic too, as in NumPy.
 */
export function resultDType(op: string, x: Strided, { dtype, out }: SumOptions): DType {
  requireDType(op, dtype);
  const usual = dtype ?? sumOf(x.dtype);
  if (dtype !== undefined || out === undefined) return usual;
  requireTensor(op, "out", out);
  return kindOf[usual] > kindOf[out.dtype] ? usual : out.dtype;
}

/**
 * Refuses a value that an integer dtype of up to 32 bits does not hold. Sums are exact; a product that float64 does not
 * hold is out of range unless a factor is zero, and if it was infinite before it met that zero it is NaN here.
 */
export function requireRange(op: string, values: Float64Array, dtype: DType): void {
  const signed = kindOf[dtype] === 2;
  const high = 2 ** (bitsOf[dtype] - (signed ? 1 : 0)) - 1;
  const low = signed ? -high - 1 : 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) values[i] = 0;
    if (values[i] > high || values[i] < low) {
      const cure = 'pass { dtype: "int64" } or { dtype: "float64" }';
      throw new DTypeError(`${op}: ${values[i]} is out of range for ${dtype} — ${cure}`);
    }
  }
}

/** An integer or bool tensor of up to 32 bits in storage that a kernel reads: int32, or float64 for uint32. */
export function inIntegerLane(x: Strided): Strided {
  return inDType(x, x.dtype === "uint32" ? "float64" : "int32");
}

/** So many 32-bit integers at most have a sum below 2^53. */
const EXACT_COUNT = 2 ** 21;

function integers(how: Accumulation, x: Strided, plan: Plan): Float64Array {
  const out = new Float64Array(sizeOf(plan.shape)).fill(how.identity);
  if (plan.count > EXACT_COUNT && how.identity === 0 && bitsOf[x.dtype] === 32) {
    const whole = inDType(x, x.dtype);
    // x = 2^16 high + low: the sums of both halves are exact, and so is their total if it is in range.
    const upper = halves(whole, 1);
    const lower = halves(whole, 0);
    reduceInto(how.kernels.int32, upper.data, upper, plan.reduced, out);
    for (let i = 0; i < out.length; i++) out[i] *= 65536;
    const rest = new Float64Array(out.length);
    reduceInto(how.kernels.int32, lower.data, lower, plan.reduced, rest);
    for (let i = 0; i < out.length; i++) out[i] += rest[i];
    return out;
  }
  const lane = inIntegerLane(x);
  const kernel = lane.dtype === "int32" ? how.kernels.int32 : how.kernels.float64;
  reduceInto(kernel, lane.data, lane, plan.reduced, out);
  return out;
}

/** The upper or the lower 16 bits of a tensor of 32-bit integers, as int32. */
function halves({ data, dtype, shape, steps, offset }: Strided, upper: 0 | 1): Strided {
  const signed = upper === 1 && dtype === "int32";
  const words = signed
    ? new Int16Array(data.buffer, data.byteOffset, data.length * 2)
    : new Uint16Array(data.buffer, data.byteOffset, data.length * 2);
  const parts = wrap(
    words,
    signed ? "int16" : "uint16",
    shape,
    steps.map((step) => step * 2),
    offset * 2 + upper,
  );
  return castTo(parts, "int32");
}

/** Sums and products in 64-bit integers wrap, as NumPy's do. */
function bigints(how: Accumulation, x: Strided, plan: Plan, unsigned: boolean): BigIntArray {
  const size = sizeOf(plan.shape);
  const out = (unsigned ? new BigUint64Array(size) : new BigInt64Array(size)).fill(BigInt(how.identity));
  reduceInto(how.kernels.bigint, x.data, x, plan.reduced, out);
  return out;
}

/** Rows that cannot be merged are summed as one, from a copy without gaps: NumPy's iterator buffers them. */
function gathered(x: Strided, plan: Plan): Strided {
  const [outer, inner] = nest(x.shape, x.steps, outSteps(x.shape, plan.reduced)).slice(-2);
  return inner !== undefined && outer.os === 0 && inner.os === 0 ? copyInOrder(x, x.dtype) : x;
}

function floats(how: Accumulation, x: Strided, plan: Plan, dtype: "float64" | "float32" | "float16"): Strided {
  const size = sizeOf(plan.shape);
  // float16 is computed in float32 and rounded by its kernels.
  const lane = gathered(inDType(inDType(x, dtype), dtype === "float64" ? dtype : "float32"), plan);
  const out = (dtype === "float64" ? new Float64Array(size) : new Float32Array(size)).fill(how.identity);
  reduceInto(how.kernels[dtype], lane.data, lane, plan.reduced, out);
  return contiguous(out, dtype === "float64" ? dtype : "float32", plan.shape);
}

function complexes(how: Accumulation, x: Strided, plan: Plan, dtype: "complex64" | "complex128"): Strided {
  const size = 2 * sizeOf(plan.shape);
  const out = dtype === "complex64" ? new Float32Array(size) : new Float64Array(size);
  for (let i = 0; i < size; i += 2) out[i] = how.identity;
  how.complex(gathered(inDType(x, dtype), plan), plan.reduced, out);
  return contiguous(out, dtype, plan.shape);
}

/** The reduction of `x` in `dtype`; the tensor that comes back may be in a wider one, with values that fit. */
export function accumulate(how: Accumulation, x: Strided, plan: Plan, dtype: DType): Strided {
  if (isComplex(dtype)) return complexes(how, x, plan, dtype);
  if (dtype === "float64" || dtype === "float32" || dtype === "float16") return floats(how, x, plan, dtype);
  if (dtype === "int64" || dtype === "uint64") {
    const unsigned = dtype === "uint64";
    return contiguous(bigints(how, inDType(x, dtype), plan, unsigned), dtype, plan.shape);
  }
  if (dtype === "bool") return contiguous(integers(how, inDType(x, dtype), plan), "float64", plan.shape);
  const out =
    x.dtype === "int64" || x.dtype === "uint64"
      ? Float64Array.from(bigints(how, x, plan, x.dtype === "uint64"), Number)
      : integers(how, kindOf[x.dtype] > 2 ? inDType(x, dtype) : x, plan);
  requireRange(plan.op, out, dtype);
  return contiguous(out, "float64", plan.shape);
}

export function accumulated(how: Accumulation, x: Strided, options: SumOptions): Strided {
  const plan = planReduction(how.op, x, options);
  const dtype = resultDType(how.op, x, options);
  return deliver(how.op, accumulate(how, x, plan, dtype), dtype, options.out);
}

/** `cumsum` or `cumprod`. */
export interface Scan {
  readonly op: string;
  readonly kernels: {
    float64(x: NumberArray, from: number, to: number, back: number): void;
    float32(x: NumberArray, from: number, to: number, back: number): void;
    float16(x: NumberArray, from: number, to: number, back: number): void;
    bigint(x: BigIntArray, from: number, to: number, back: number): void;
  };
  /** A contiguous complex array, counted in elements. */
  complex(x: NumberArray, from: number, to: number, back: number): void;
}

/** Runs along one axis, or along all elements in C order. */
export function scanned(how: Scan, x: Strided, options: SumOptions & { readonly axis?: number }): Strided {
  const { op } = how;
  requireTensor(op, "x", x);
  const shape = cumulativeShape(op, x.shape, options.axis);
  const dtype = resultDType(op, x, options);
  const axis = options.axis === undefined ? 0 : axisOf(op, options.axis, x.shape);
  const back = sizeOf(shape.slice(axis + 1));
  const line = back * shape[axis];
  const values = laneCopy(x, dtype);
  const { data } = values;
  for (let at = 0; at < sizeOf(shape); at += line) {
    const [from, to] = [at + back, at + line];
    if (isBigInts(data)) how.kernels.bigint(data, from, to, back);
    else if (isComplex(dtype)) how.complex(data, from, to, back);
    else if (dtype === "float16") how.kernels.float16(data, from, to, back);
    else if (dtype === "float32") how.kernels.float32(data, from, to, back);
    else how.kernels.float64(data, from, to, back);
  }
  if (kindOf[dtype] > 0 && data instanceof Float64Array && kindOf[dtype] < 3) requireRange(op, data, dtype);
  return deliver(op, contiguous(data, values.dtype, shape), dtype, options.out);
}

/** A contiguous copy in the storage that the scan of `dtype` works in. */
function laneCopy(x: Strided, dtype: DType): Strided {
  if (dtype === "float16") return castTo(inDType(x, dtype), "float32");
  if (kindOf[dtype] > 2 || dtype === "int64" || dtype === "uint64") return castTo(x, dtype);
  // Integers up to 32 bits are exact in float64 as long as they are in range, and are refused where they are not.
  return castTo(kindOf[x.dtype] > 2 || dtype === "bool" ? inDType(x, dtype) : x, "float64");
}
