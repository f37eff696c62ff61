import { castTo, copyInto } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { isBigInt, isComplex } from "../core/storage.ts";
import { allocate, arrayOf, empty, originOf, type Strided, view } from "../core/strided.ts";
import { kindOf, promoteTypes } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { sliderLength } from "../types/signals.ts";
import { matmul } from "./products.ts";

export type ConvolveMode = "full" | "same" | "valid";

export interface ConvolveOptions {
  readonly mode?: ConvolveMode;
}

const reversed = (x: Strided): Strided => {
  const n = x.shape[0];
  return view(x, [n], [-x.steps[0]], x.offset + (n - 1) * x.steps[0]);
};

/** A vector of a dtype, C-contiguous. */
const vector = (op: string, x: Strided, dtype: Strided["dtype"]): Strided =>
  view(castTo(x, dtype), [sliderLength(op, x.shape)], [1]);

/** A copy with the signs of the imaginary parts changed. */
function conjugate(x: Strided): Strided {
  const copy = castTo(x, x.dtype);
  if (!isComplex(x.dtype)) return copy;
  const data = arrayOf(copy);
  const [from, n] = [2 * originOf(copy), copy.shape[0]];
  for (let i = from + 1; i < from + 2 * n; i += 2) data[i] = -Number(data[i]);
  return copy;
}

/** Whether 0 times each element is 0. */
function finite(x: Strided): boolean {
  const floats = castTo(x, isComplex(x.dtype) ? "complex128" : "float64");
  const data = arrayOf(floats);
  const width = isComplex(x.dtype) ? 2 : 1;
  const from = originOf(floats) * width;
  for (let i = from; i < from + x.shape[0] * width; i++) if (!Number.isFinite(Number(data[i]))) return false;
  return true;
}

const part = (x: Strided, from: number, n: number): Strided => view(x, [n], x.steps, x.offset + from * x.steps[0]);

/** All products of `v` with what of `a` is under it, from `start` places before `a` on: sums of fewer terms at the ends. */
function slide(a: Strided, v: Strided, start: number, length: number): Strided {
  const [m, n] = [a.shape[0], v.shape[0]];
  const { dtype } = a;
  if (start === 0 && length === m - n + 1) return matmul(view(a, [length, n], [1, 1]), v);
  if (finite(v)) {
    const padded = allocate([length + n - 1], dtype);
    copyInto(view(padded, [m], [1], padded.offset + start), a);
    return matmul(view(padded, [length, n], [1, 1]), v);
  }
  // Zeros would meet what is not finite.
  const result = empty([length], dtype);
  for (let i = 0; i < length; i++) {
    const [low, high] = [Math.max(start - i, 0), Math.min(n, m + start - i)];
    const sum = matmul(part(a, i - start + low, high - low), part(v, low, high - low));
    copyInto(view(result, [], [], result.offset + i), sum);
  }
  return result;
}

/** Products of `v`, no longer than `a`, at all places that a mode names. */
function slid(op: string, a: Strided, v: Strided, mode: ConvolveMode): Strided {
  const [m, n] = [a.shape[0], v.shape[0]];
  if (mode === "full") return slide(a, v, n - 1, m + n - 1);
  if (mode === "same") return slide(a, v, n >> 1, m);
  if (mode === "valid") return slide(a, v, 0, m - n + 1);
  throw new ValueError(`${op}: ${String(mode)} is not a mode`);
}

/** The dtype whose sums round or wrap to those of another: windows on a vector of it need no copies. */
function laneOf(dtype: DType): DType {
  if (dtype === "float16") return "float32";
  return kindOf[dtype] >= 3 || isBigInt(dtype) ? dtype : "int32";
}

/** Both vectors in the dtype of the lanes, and that of the result. */
function operands(op: string, a: Strided, v: Strided): [Strided, Strided, DType] {
  requireTensor(op, "a", a);
  requireTensor(op, "v", v);
  sliderLength(op, a.shape);
  sliderLength(op, v.shape);
  const dtype = promoteTypes(a.dtype, v.dtype);
  const lane = laneOf(dtype);
  return [vector(op, a, lane), vector(op, v, lane), dtype];
}

const inDType = (x: Strided, dtype: DType): Strided => (x.dtype === dtype ? x : castTo(x, dtype));

/** cₖ = Σ aₙ vₖ₋ₙ of two vectors: `np.convolve`. */
export function convolve(a: Strided, v: Strided, { mode = "full" }: ConvolveOptions = {}): Strided {
  const [x, y, dtype] = operands("convolve", a, v);
  const [long, short] = y.shape[0] > x.shape[0] ? [y, x] : [x, y];
  return inDType(slid("convolve", long, castTo(reversed(short), short.dtype), mode), dtype);
}

/** cₖ = Σ aₙ₊ₖ v̄ₙ of two vectors: `np.correlate`. */
export function correlate(a: Strided, v: Strided, { mode = "valid" }: ConvolveOptions = {}): Strided {
  const [x, y, dtype] = operands("correlate", a, v);
  if (y.shape[0] <= x.shape[0]) return inDType(slid("correlate", x, conjugate(y), mode), dtype);
  // The other way round: what slides is the first, and results come in the opposite order.
  const result = slid("correlate", y, conjugate(x), mode);
  return inDType(conjugate(reversed(result)), dtype);
}
