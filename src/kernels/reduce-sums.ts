import { castTo } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import { heapOf } from "../core/heap.ts";
import { isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import type { Simd } from "../core/simd.ts";
import { isBigInt, isComplex } from "../core/storage.ts";
import { arrayOf, originOf, view } from "../core/strided.ts";
import { bitsOf, kindOf, sumOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { numbersOf } from "./numbers.ts";
import { reduceInto } from "./reduce.ts";
import {
  accumulators,
  copyInOrder,
  deliver,
  inDType,
  inShape,
  type Plan,
  planReduction,
  type ReduceOptions,
  requireDType,
} from "./reduce-axes.ts";
import { reduceAlong } from "./reduce-axis.ts";
import type { Fold, ReduceKernel } from "./reduce-kernel.ts";
import { nest, outSteps } from "./reduce-nest.ts";

export interface SumOptions extends ReduceOptions {
  readonly dtype?: DType;
}

type Lane = "float64" | "float32" | "float16" | "int32" | "bigint";

/** `sum` or `prod`: the same steps with other loops. */
export interface Accumulation {
  readonly op: string;
  readonly identity: 0 | 1;
  readonly kernels: { readonly [L in Lane]: ReduceKernel };
  readonly simd: Simd;
  /** `out` holds the identity. */
  complex(x: Strided, reduced: readonly boolean[], out: Strided): void;
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
export function requireRange(op: string, x: Strided, dtype: DType): void {
  const values = arrayOf(x);
  const signed = kindOf[dtype] === 2;
  const high = 2 ** (bitsOf[dtype] - (signed ? 1 : 0)) - 1;
  const low = signed ? -high - 1 : 0;
  const { start, length } = x.store;
  if (!(values instanceof Float64Array)) return;
  for (let i = start; i < start + length; i++) {
    const value = values[i];
    if (value >= low && value <= high) continue;
    if (!Number.isNaN(value)) {
      const cure = 'pass { dtype: "int64" } or { dtype: "float64" }';
      throw new DTypeError(`${op}: ${value} is out of range for ${dtype} — ${cure}`);
    }
    values[i] = 0;
  }
}

/** An integer or bool tensor of up to 32 bits in storage that a kernel reads: int32, or float64 for uint32. */
function inIntegerLane(x: Strided): Strided {
  return inDType(x, x.dtype === "uint32" ? "float64" : "int32");
}

/** So many 32-bit integers at most have a sum below 2^53. */
const EXACT_COUNT = 2 ** 21;

/** Sums or products of integers of up to 32 bits in float64. */
function integers(how: Accumulation, x: Strided, plan: Plan): Strided {
  const out = accumulators(x, plan.reduced, "float64", how.identity);
  const { int32, float64 } = how.kernels;
  if (how.identity === 1) {
    const lane = inIntegerLane(x);
    reduceInto({ kernel: lane.dtype === "int32" ? int32 : float64 }, lane, plan.reduced, out);
    return out;
  }
  const whole = isContiguous(x) && !plan.reduced.includes(false);
  if (plan.count > EXACT_COUNT && bitsOf[x.dtype] === 32)
    return whole ? inChunks(how, x, out) : castTo(bigints(how, inDType(x, "int64"), plan), "float64");
  if (whole && (x.dtype === "bool" || x.dtype === "uint8") && heapOf() !== null) {
    reduceInto({ kernel: int32, simd: how.simd, lane: "uint8" }, x, plan.reduced, out);
    return out;
  }
  const lane = inIntegerLane(x);
  reduceInto(
    lane.dtype === "int32" ? { kernel: int32, simd: how.simd, lane: "int32" } : { kernel: float64 },
    lane,
    plan.reduced,
    out,
  );
  return out;
}

/** The sum of all elements in parts, each of them exact, and their total rounded once. */
function inChunks(how: Accumulation, x: Strided, out: Strided): Strided {
  const size = sizeOf(x.shape);
  let total = 0n;
  for (let at = 0; at < size; at += EXACT_COUNT) {
    const count = Math.min(EXACT_COUNT, size - at);
    const part = integers(how, view(x, [count], [1], x.offset + at), { op: how.op, reduced: [true], shape: [], count });
    total += BigInt(arrayOf(part)[originOf(part)]);
  }
  arrayOf(out)[originOf(out)] = Number(total);
  return out;
}

/** Sums and products in 64-bit integers wrap, as NumPy's do. */
function bigints(how: Accumulation, x: Strided, plan: Plan): Strided {
  const out = accumulators(x, plan.reduced, x.dtype, how.identity);
  reduceInto({ kernel: how.kernels.bigint }, x, plan.reduced, out);
  return out;
}

/** Rows that cannot be merged are summed as one, from a copy without gaps: NumPy's iterator buffers them. */
function gathered(x: Strided, plan: Plan): Strided {
  const [outer, inner] = nest(x.shape, x.steps, outSteps(x.shape, plan.reduced)).slice(-2);
  return inner !== undefined && outer.os === 0 && inner.os === 0 ? copyInOrder(x, x.dtype) : x;
}

function floats(how: Accumulation, x: Strided, plan: Plan, dtype: "float64" | "float32" | "float16"): Strided {
  const wide = dtype === "float64" ? dtype : "float32";
  // float16 is computed in float32 and rounded by its kernels.
  const lane = gathered(inDType(inDType(x, dtype), wide), plan);
  const out = accumulators(lane, plan.reduced, wide, how.identity);
  const kernel = how.kernels[dtype];
  const fold: Fold = dtype === "float16" ? { kernel } : { kernel, simd: how.simd, lane: dtype };
  reduceInto(fold, lane, plan.reduced, out);
  return out;
}

function complexes(how: Accumulation, x: Strided, plan: Plan, dtype: "complex64" | "complex128"): Strided {
  const lane = gathered(inDType(x, dtype), plan);
  const out = accumulators(lane, plan.reduced, dtype, 0);
  if (how.identity === 1) {
    const data = numbersOf(arrayOf(out));
    for (let i = 0; i < out.store.length; i += 2) data[out.store.start + i] = 1;
  }
  how.complex(lane, plan.reduced, out);
  return out;
}

/** Sums of integers are exact, and their total is rounded once: as sums of their float64 while those stay exact. */
const sumsExactly = (how: Accumulation, x: Strided, plan: Plan): boolean =>
  how.identity === 0 &&
  kindOf[x.dtype] < 3 &&
  bitsOf[x.dtype] <= 32 &&
  x.dtype !== "uint32" &&
  plan.count <= EXACT_COUNT;

function accumulatedIn(how: Accumulation, x: Strided, plan: Plan, dtype: DType): Strided {
  if (isComplex(dtype)) return complexes(how, x, plan, dtype);
  if (dtype === "float64" && sumsExactly(how, x, plan)) return integers(how, x, plan);
  if (dtype === "float64" || dtype === "float32" || dtype === "float16") return floats(how, x, plan, dtype);
  if (isBigInt(dtype)) return bigints(how, inDType(x, dtype), plan);
  if (dtype === "bool") return integers(how, inDType(x, dtype), plan);
  const out = isBigInt(x.dtype)
    ? castTo(bigints(how, x, plan), "float64")
    : integers(how, kindOf[x.dtype] > 2 ? inDType(x, dtype) : x, plan);
  requireRange(plan.op, out, dtype);
  return out;
}

/**
 * The reduction of `x` in `dtype`; the tensor that comes back may be in a wider one, with values that fit. It has the
 * shape of the plan.
 */
export function accumulate(how: Accumulation, x: Strided, plan: Plan, dtype: DType): Strided {
  return inShape(accumulatedIn(how, x, plan, dtype), plan.shape);
}

/** The common case without a plan: floats without gaps, in their own dtype. */
export function accumulatedAlong(how: Accumulation, x: Strided, options: SumOptions): Strided | null {
  const { dtype } = x;
  if (options.dtype !== undefined || (dtype !== "float64" && dtype !== "float32")) return null;
  return reduceAlong({ kernel: how.kernels[dtype], simd: how.simd, lane: dtype }, x, options, dtype, how.identity);
}

/** The common case of sums, those of int32 too, which are exact until they are asked whether they fit. */
export function summedAlong(how: Accumulation, x: Strided, options: SumOptions): Strided | null {
  requireTensor(how.op, "x", x);
  const quick = accumulatedAlong(how, x, options);
  if (quick !== null) return quick;
  if (x.dtype !== "int32" || options.dtype !== undefined || sizeOf(x.shape) > EXACT_COUNT) return null;
  const fold: Fold = { kernel: how.kernels.int32, simd: how.simd, lane: "int32" };
  const total = reduceAlong(fold, x, options, "float64", 0);
  if (total === null) return null;
  requireRange(how.op, total, "int32");
  return castTo(total, "int32");
}

export function accumulated(how: Accumulation, x: Strided, options: SumOptions): Strided {
  const plan = planReduction(how.op, x, options);
  const dtype = resultDType(how.op, x, options);
  return deliver(how.op, accumulate(how, x, plan, dtype), dtype, options.out);
}
