import { DTypeError, ValueError } from "../core/errors.ts";
import { newStorage } from "../core/storage.ts";
import { adopt, empty, type Strided, sizeOf } from "../core/strided.ts";
import type { IntegerDType } from "../types/dtype.ts";
import { type Size, shapeOf } from "./arguments.ts";
import { boundedBigInts, boundedNumbers } from "./bounded.ts";
import { fillBounded, MANY } from "./draws-simd.ts";
import { generator } from "./generator.ts";

const op = "random.randint";

type Drawn = IntegerDType | "bool";

/** The bits of each dtype, and whether half of its values are negative. */
const widths: { readonly [D in Drawn]: readonly [bits: 1 | 8 | 16 | 32 | 64, signed: boolean] } = {
  bool: [1, false],
  uint8: [8, false],
  int8: [8, true],
  uint16: [16, false],
  int16: [16, true],
  uint32: [32, false],
  int32: [32, true],
  uint64: [64, false],
  int64: [64, true],
};

function isDrawn(dtype: string): dtype is Drawn {
  return Object.hasOwn(widths, dtype);
}

function integer(name: string, value: unknown): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new ValueError(`${op}: ${name} must be an integer, got ${String(value)}`);
  }
  return BigInt(value);
}

/** The least and the greatest value that may come out; with one bound, it is the upper one. */
function closed(low: number | bigint, high: number | bigint | undefined | null): readonly [bigint, bigint] {
  if (high === undefined || high === null) return [0n, integer("high", low) - 1n];
  return [integer("low", low), integer("high", high) - 1n];
}

function requireRange(first: bigint, last: bigint, dtype: Drawn): void {
  const [bits, signed] = widths[dtype];
  const least = signed ? -(1n << BigInt(bits - 1)) : 0n;
  const way = dtype === "int32" ? ' — pass { dtype: "int64" }' : "";
  if (first < least) throw new ValueError(`${op}: low ${first} is out of range for ${dtype}${way}`);
  if (last >= least + (1n << BigInt(bits))) {
    throw new ValueError(`${op}: high ${last + 1n} is out of range for ${dtype}${way}`);
  }
  if (first > last) throw new ValueError(`${op}: low must be less than high, got ${first} and ${last + 1n}`);
}

/** See codegen/spec/random.ts. */
export function randint(
  low: number | bigint,
  high?: number | bigint | null,
  size?: Size | null,
  options: { readonly dtype?: string } = {},
): Strided | number | bigint | boolean {
  const dtype = options.dtype ?? "int32";
  if (!isDrawn(dtype)) throw new DTypeError(`${op}: dtype must be bool or an integer dtype, got ${dtype}`);
  const [first, last] = closed(low, high);
  const shape = size === undefined || size === null ? [] : shapeOf(op, size);
  if (dtype === "int32" && sizeOf(shape) >= MANY) {
    requireRange(first, last, dtype);
    const result = empty(shape, dtype);
    if (fillBounded(generator(), result, Number(first), Number(last - first))) return result;
  }
  const data = newStorage(dtype, sizeOf(shape));
  // NumPy does not look at the bounds of an empty draw.
  if (data.length > 0) requireRange(first, last, dtype);

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
