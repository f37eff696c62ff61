import { castTo } from "../core/cast.ts";
import { toFloat16Bits } from "../core/float16.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { widthOf } from "../core/storage.ts";
import { arrayOf, originOf } from "../core/strided.ts";
import { hasNaN } from "../kernels/nan.ts";
import { numbersOf } from "../kernels/numbers.ts";
import type { DType } from "../types/dtype.ts";

export interface NanToNumOptions {
  readonly nan?: number;
  readonly posinf?: number;
  readonly neginf?: number;
}

/** The largest finite number of a dtype, or of its parts. */
function largestOf(dtype: DType): number {
  if (dtype === "float16") return 65504;
  return dtype === "float32" || dtype === "complex64" ? (2 - 2 ** -23) * 2 ** 127 : Number.MAX_VALUE;
}

function requireNumber(name: string, value: unknown): void {
  if (typeof value !== "number") throw new TypeError(`nanToNum: ${name} is not a number`);
}

/** A copy with numbers in the place of NaN and the infinities: `np.nan_to_num`. */
export function nanToNum(x: Strided, options: NanToNumOptions = {}): Strided {
  requireTensor("nanToNum", "x", x);
  const largest = largestOf(x.dtype);
  const { nan = 0, posinf = largest, neginf = -largest } = options;
  for (const [name, value] of Object.entries({ nan, posinf, neginf })) requireNumber(name, value);
  const result = castTo(x, x.dtype);
  if (!hasNaN(x.dtype)) return result;
  const width = widthOf(x.dtype);
  const [data, from, size] = [numbersOf(arrayOf(result)), originOf(result) * width, sizeOf(x.shape) * width];
  if (x.dtype === "float16") {
    const [lost, high, low] = [nan, posinf, neginf].map(toFloat16Bits);
    for (let i = from; i < from + size; i++) {
      const bits = data[i] & 0x7fff;
      if (bits > 0x7c00) data[i] = lost;
      else if (bits === 0x7c00) data[i] = data[i] === bits ? high : low;
    }
    return result;
  }
  for (let i = from; i < from + size; i++) {
    const value = data[i];
    if (value - value === 0) continue;
    data[i] = Number.isNaN(value) ? nan : value > 0 ? posinf : neginf;
  }
  return result;
}
