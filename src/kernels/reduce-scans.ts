import { castTo } from "../core/cast.ts";
import { isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import type { Simd } from "../core/simd.ts";
import { type BigIntArray, isComplex, layouts, type NumberArray } from "../core/storage.ts";
import { addressOf, arrayOf, contiguousSteps, empty, originOf, view } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import { axisOf } from "../types/axes.ts";
import type { DType } from "../types/dtype.ts";
import { cumulativeShape } from "../types/reduce.ts";
import { isBigInts } from "./numbers.ts";
import { deliver, inDType } from "./reduce-axes.ts";
import { columnsName, rowsName } from "./reduce-simd.ts";
import { requireRange, resultDType, type SumOptions } from "./reduce-sums.ts";

/** `cumsum` or `cumprod`. */
export interface Scan {
  readonly op: string;
  readonly kernels: {
    float64(x: NumberArray, from: number, to: number, back: number): void;
    float32(x: NumberArray, from: number, to: number, back: number): void;
    float16(x: NumberArray, from: number, to: number, back: number): void;
    bigint(x: BigIntArray, from: number, to: number, back: number): void;
  };
  readonly simd: Simd;
  /** A contiguous complex array, counted in elements. */
  complex(x: NumberArray, from: number, to: number, back: number): void;
}

/** A contiguous tensor as lines: `count` of them, each of `n` places that are `back` elements apart. */
interface Lines {
  readonly count: number;
  readonly n: number;
  readonly back: number;
}

/** Runs along one axis, or along all elements in C order. */
export function scanned(how: Scan, x: Strided, options: SumOptions & { readonly axis?: number }): Strided {
  const { op } = how;
  requireTensor(op, "x", x);
  const shape = cumulativeShape(op, x.shape, options.axis);
  const dtype = resultDType(op, x, options);
  const axis = options.axis === undefined ? 0 : axisOf(op, options.axis, x.shape);
  const back = sizeOf(shape.slice(axis + 1));
  const n = shape[axis];
  const lines: Lines = { count: sizeOf(shape) === 0 ? 0 : sizeOf(shape) / (n * back), n, back };
  // Kernels read one tensor and write another, loops work in place.
  const direct = x.dtype === dtype && isContiguous(x) && isScanned(x, dtype);
  let values = direct ? empty(x.shape, dtype) : laneCopy(x, dtype);
  if (!scanBySimd(how, direct ? x : values, values, lines, dtype)) {
    if (direct) values = laneCopy(x, dtype);
    scan(how, values, lines, dtype);
  }
  if (kindOf[dtype] > 0 && kindOf[dtype] < 3) requireRange(op, values, dtype);
  return deliver(op, view(values, shape, contiguousSteps(shape)), dtype, options.out);
}

function scan(how: Scan, values: Strided, { count, n, back }: Lines, dtype: DType): void {
  const data = arrayOf(values);
  const origin = originOf(values);
  for (let i = 0; i < count; i++) {
    const [from, to] = [origin + i * n * back + back, origin + (i + 1) * n * back];
    if (isBigInts(data)) how.kernels.bigint(data, from, to, back);
    else if (isComplex(dtype)) how.complex(data, from, to, back);
    else if (dtype === "float16") how.kernels.float16(data, from, to, back);
    else if (dtype === "float32") how.kernels.float32(data, from, to, back);
    else how.kernels.float64(data, from, to, back);
  }
}

/** Whether kernels scan it. A float16 that is computed in float32 rounds at each step, which they do not. */
const isScanned = (x: Strided, dtype: DType): boolean =>
  dtype !== "float16" && (x.dtype === "float64" || x.dtype === "float32") && addressOf(x) >= 0;

/** From one contiguous tensor into another, or in place. */
function scanBySimd({ simd }: Scan, x: Strided, values: Strided, { count, n, back }: Lines, dtype: DType): boolean {
  const { exports } = simd;
  if (exports === null || !isScanned(x, dtype) || !isScanned(values, dtype)) return false;
  const lane = values.dtype === "float64" ? "float64" : "float32";
  const { bytes } = layouts[lane];
  const line = n * back * bytes;
  const [from, to] = [addressOf(x), addressOf(values)];
  if (back === 1) exports[rowsName(lane)](from, line, to, line, count, n);
  else {
    const columns = exports[columnsName(lane)];
    const step = back * bytes;
    for (let i = 0; i < count; i++) columns(from + i * line, step, to + i * line, step, n, back);
  }
  return true;
}

/** A contiguous copy in the storage that the scan of `dtype` works in. */
function laneCopy(x: Strided, dtype: DType): Strided {
  if (dtype === "float16") return castTo(inDType(x, dtype), "float32");
  if (kindOf[dtype] > 2 || dtype === "int64" || dtype === "uint64") return castTo(x, dtype);
  // Integers up to 32 bits are exact in float64 as long as they are in range, and are refused where they are not.
  return castTo(kindOf[x.dtype] > 2 || dtype === "bool" ? inDType(x, dtype) : x, "float64");
}
