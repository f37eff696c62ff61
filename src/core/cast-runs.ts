import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { float16Values, toFloat16Bits } from "./float16.ts";
import { isBigInt, type Storage, widthOf } from "./storage.ts";
import { setItems } from "./store.ts";

/*
 * Elements are moved in runs along one axis. Between two dtypes a run goes through float64, which holds every value of
 * every dtype but int64 and uint64; those have loops of their own. A complex run is two real runs of twice the step.
 */
const CHUNK = 512;
const scratch = new Float64Array(CHUNK);
const second = new Float64Array(CHUNK);

/** From so many items on, the engine's own copy is faster than a loop. */
const LONG = 256;

/** Copies a run between arrays of one class. Each branch is a loop of its own: V8 makes fast code of one class only. */
export function move(to: Storage, t: number, ts: number, from: Storage, f: number, fs: number, n: number): void {
  if (n >= LONG && ts === 1 && fs === 1 && to.constructor === from.constructor)
    setItems(to, from.subarray(f, f + n), t);
  else if (to instanceof Float64Array && from instanceof Float64Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (to instanceof Float32Array && from instanceof Float32Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (to instanceof Int32Array && from instanceof Int32Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (to instanceof Uint8Array && from instanceof Uint8Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  } else if (to instanceof BigUint64Array || to instanceof BigInt64Array) {
    if (from instanceof BigUint64Array || from instanceof BigInt64Array) {
      for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
    }
  } else if (!(from instanceof BigUint64Array || from instanceof BigInt64Array)) {
    for (let i = 0; i < n; i++) to[t + i * ts] = from[f + i * fs];
  }
}

/** An integer as a float64 that rounds to the same float32: above 2^53 the 53 leading bits, the last set if any was cut. */
function sticky(value: bigint): number {
  const nearest = Number(value);
  if (Number.isSafeInteger(nearest)) return nearest;
  const kept = value >> 11n;
  return value === kept << 11n ? nearest : Number(kept | 1n) * 2048;
}

/** Reads a run into `out` as float64. 64-bit integers are read so that `target` gets the right value from it. */
function load(out: Float64Array, from: Storage, f: number, fs: number, n: number, dtype: DType, target: DType): void {
  if (from instanceof BigInt64Array || from instanceof BigUint64Array) {
    const kind = kindOf[target];
    for (let i = 0; i < n; i++) {
      const value = from[f + i * fs];
      out[i] =
        kind === 0
          ? value === 0n
            ? 0
            : 1
          : kind < 3
            ? Number(BigInt.asIntN(32, value))
            : target === "float32" || target === "complex64"
              ? sticky(value)
              : Number(value);
    }
  } else if (dtype === "float16") {
    const values = float16Values();
    for (let i = 0; i < n; i++) out[i] = values[Number(from[f + i * fs])];
  } else move(out, 0, 1, from, f, fs, n);
}

/** Writes a run of float64. Typed arrays wrap integers and round to float32 as C does. */
function store(to: Storage, t: number, ts: number, values: Float64Array, n: number, dtype: DType): void {
  if (to instanceof BigInt64Array || to instanceof BigUint64Array) {
    for (let i = 0; i < n; i++) to[t + i * ts] = BigInt(values[i]);
  } else if (dtype === "bool") {
    for (let i = 0; i < n; i++) to[t + i * ts] = values[i] === 0 ? 0 : 1;
  } else if (dtype === "float16") {
    for (let i = 0; i < n; i++) to[t + i * ts] = toFloat16Bits(values[i]);
  } else move(to, t, ts, values, 0, 1, n);
}

/**
 * Floats made ready for an integer dtype: truncated, and what the integer cannot hold as NumPy on x86-64 has it. C calls
 * that undefined; the processor gives the least int32 or int64, of which a narrower dtype keeps the low bits.
 */
function truncate(values: Float64Array, n: number, dtype: DType): void {
  const limit = dtype === "int64" || dtype === "uint64" || dtype === "uint32" ? 2 ** 63 : 2 ** 31;
  for (let i = 0; i < n; i++) {
    const value = Math.trunc(values[i]);
    if (value >= -limit && value < limit) values[i] = value;
    // uint64 subtracts 2^63 first, so it has the upper half too.
    else if (dtype === "uint64" && value >= limit) values[i] = value < 2 * limit ? value : 0;
    else values[i] = -limit;
  }
}

export type Run = (t: number, f: number, n: number) => void;

/** One side of a movement: an array, the dtype of what it has, and the step along the run in elements. */
export interface Line {
  readonly array: Storage;
  readonly dtype: DType;
  readonly step: number;
}

/** The run that converts elements of `src` to those of `dst`; `t` and `f` count elements. */
export function runOf({ array: to, dtype, step: ts }: Line, { array: from, dtype: fromType, step: fs }: Line): Run {
  if (isBigInt(fromType) && isBigInt(dtype)) return (t, f, n) => move(to, t, ts, from, f, fs, n);
  const [tw, fw] = [widthOf(dtype), widthOf(fromType)];
  const truncated = kindOf[fromType] > 2 && (kindOf[dtype] === 1 || kindOf[dtype] === 2);
  const piece: Run = (t, f, n) => {
    for (let part = 0; part < tw; part++) {
      if (part < fw) load(scratch, from, f * fw + part, fs * fw, n, fromType, dtype);
      else scratch.fill(0);
      if (truncated) truncate(scratch, n, dtype);
      if (dtype === "bool" && fw === 2) {
        load(second, from, f * fw + 1, fs * fw, n, fromType, dtype);
        for (let i = 0; i < n; i++) if (second[i] !== 0) scratch[i] = 1;
      }
      store(to, t * tw + part, ts * tw, scratch, n, dtype);
    }
  };
  return (t, f, n) => {
    for (let i = 0; i < n; i += CHUNK) piece(t + i * ts, f + i * fs, Math.min(CHUNK, n - i));
  };
}
