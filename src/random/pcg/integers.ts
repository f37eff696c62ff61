import { newStorage } from "../../core/storage.ts";
import { adopt, empty, type Strided, sizeOf } from "../../core/strided.ts";
import { type Size, shapeOf } from "../arguments.ts";
import { pieces } from "../bounded.ts";
import { closed, requireDrawn, requireRange, widths } from "../integer-range.ts";
import { fillBelow, MANY } from "./fill.ts";
import type { Stream } from "./stream.ts";

const op = "Generator.integers";

/** Draws from [0, max] by Lemire's method in 8 or 16 bits: pieces of 32-bit draws, dropped at the end of the call. */
function narrow(source: Stream, max: number, bits: number): () => number {
  const draw = pieces(source, bits);
  const all = 2 ** bits;
  if (max === all - 1) return draw;
  const count = max + 1;
  const threshold = (all - 1 - max) % count;
  return () => {
    for (;;) {
      const product = draw() * count;
      if (product % all >= threshold) return Math.floor(product / all);
    }
  };
}

/** Draws from [0, max] as NumPy does for a dtype of so many bits; `max` is below 2³². */
function below(source: Stream, max: number, bits: 1 | 8 | 16 | 32): () => number {
  if (max === 0) return () => 0;
  if (bits === 32) return () => source.nextBelow(max);
  return bits === 1 ? pieces(source, 1) : narrow(source, max, bits);
}

export interface IntegerOptions {
  readonly dtype?: string;
  readonly endpoint?: boolean;
}

/** See codegen/spec/random-generator.ts. */
export function integers(
  source: Stream,
  low: number | bigint,
  high?: number | bigint | null,
  size?: Size | null,
  { dtype = "int32", endpoint = false }: IntegerOptions = {},
): Strided | number | bigint | boolean {
  requireDrawn(op, dtype);
  const [first, last] = closed(op, low, high, endpoint);
  const shape = size === undefined || size === null ? [] : shapeOf(op, size);
  if ((dtype === "int32" || dtype === "uint32") && sizeOf(shape) >= MANY) {
    requireRange(op, first, last, dtype, endpoint);
    const result = empty(shape, dtype);
    if (fillBelow(source, result, Number(first), Number(last - first))) return result;
  }
  const data = newStorage(dtype, sizeOf(shape));
  // NumPy does not look at the bounds of an empty draw.
  if (data.length > 0) requireRange(op, first, last, dtype, endpoint);

  const [bits] = widths[dtype];
  const max = last - first;
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    for (let i = 0; i < data.length; i++) data[i] = first + source.nextBelowWide(max);
  } else {
    const start = Number(first);
    const draw = below(source, Number(max), bits === 64 ? 32 : bits);
    for (let i = 0; i < data.length; i++) data[i] = start + draw();
  }
  if (size === undefined || size === null) return dtype === "bool" ? data[0] === 1 : data[0];
  return adopt(data, dtype, shape);
}
