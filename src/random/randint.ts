import { newStorage } from "../core/storage.ts";
import { adopt, empty, type Strided, sizeOf } from "../core/strided.ts";
import { type Size, shapeOf } from "./arguments.ts";
import { boundedBigInts, boundedNumbers } from "./bounded.ts";
import { fillBounded, MANY } from "./draws-simd.ts";
import { generator } from "./generator.ts";
import { closed, requireDrawn, requireRange, widths } from "./integer-range.ts";

const op = "random.randint";

/** See codegen/spec/random.ts. */
export function randint(
  low: number | bigint,
  high?: number | bigint | null,
  size?: Size | null,
  options: { readonly dtype?: string } = {},
): Strided | number | bigint | boolean {
  const dtype = options.dtype ?? "int32";
  requireDrawn(op, dtype);
  const [first, last] = closed(op, low, high, false);
  const shape = size === undefined || size === null ? [] : shapeOf(op, size);
  if (dtype === "int32" && sizeOf(shape) >= MANY) {
    requireRange(op, first, last, dtype, false);
    const result = empty(shape, dtype);
    if (fillBounded(generator(), result, Number(first), Number(last - first))) return result;
  }
  const data = newStorage(dtype, sizeOf(shape));
  // NumPy does not look at the bounds of an empty draw.
  if (data.length > 0) requireRange(op, first, last, dtype, false);

  const [bits] = widths[dtype];
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    const draw = boundedBigInts(generator(), last - first);
    for (let i = 0; i < data.length; i++) data[i] = first + draw();
  } else {
    const start = Number(first);
    const draw = boundedNumbers(generator(), Number(last - first), bits === 64 ? 32 : bits);
    for (let i = 0; i < data.length; i++) data[i] = start + draw();
  }
  if (size === undefined || size === null) return dtype === "bool" ? data[0] === 1 : data[0];
  return adopt(data, dtype, shape);
}
