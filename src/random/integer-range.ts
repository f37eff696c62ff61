import { DTypeError, ValueError } from "../core/errors.ts";
import type { IntegerDType } from "../types/dtype.ts";

/** The dtypes of random integers. */
export type Drawn = IntegerDType | "bool";

/** The bits of each dtype, and whether half of its values are negative. */
export const widths: { readonly [D in Drawn]: readonly [bits: 1 | 8 | 16 | 32 | 64, signed: boolean] } = {
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

export function requireDrawn(op: string, dtype: string): asserts dtype is Drawn {
  if (!isDrawn(dtype)) throw new DTypeError(`${op}: dtype must be bool or an integer dtype, got ${dtype}`);
}

function integer(op: string, name: string, value: unknown): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new ValueError(`${op}: ${name} must be an integer, got ${String(value)}`);
  }
  return BigInt(value);
}

/** The least and the greatest value that may come out; with one bound, it is the upper one. */
export function closed(
  op: string,
  low: number | bigint,
  high: number | bigint | undefined | null,
  endpoint: boolean,
): readonly [bigint, bigint] {
  const beyond = endpoint ? 0n : 1n;
  if (high === undefined || high === null) return [0n, integer(op, "high", low) - beyond];
  return [integer(op, "low", low), integer(op, "high", high) - beyond];
}

export function requireRange(op: string, first: bigint, last: bigint, dtype: Drawn, endpoint: boolean): void {
  const [bits, signed] = widths[dtype];
  const least = signed ? -(1n << BigInt(bits - 1)) : 0n;
  const way = dtype === "int32" ? ' — pass { dtype: "int64" }' : "";
  const high = endpoint ? last : last + 1n;
  if (first < least) throw new ValueError(`${op}: low ${first} is out of range for ${dtype}${way}`);
  if (last >= least + (1n << BigInt(bits))) {
    throw new ValueError(`${op}: high ${high} is out of range for ${dtype}${way}`);
  }
  if (first > last) {
    throw new ValueError(`${op}: low must ${endpoint ? "not exceed" : "be less than"} high, got ${first} and ${high}`);
  }
}
