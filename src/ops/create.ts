import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { fromFloat16Bits, toFloat16Bits } from "../core/float16.ts";
import { isComplex } from "../core/storage.ts";
import { adopt, allocate, arrayOf, isTensor, originOf, type Strided } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import {
  arangeLength,
  type CreateOptions,
  createDim,
  createShape,
  type EyeOptions,
  type LinspaceOptions,
} from "../types/create.ts";
import type { DType, Scalar } from "../types/dtype.ts";
import { checkScalar, defaultDType } from "../types/promote.ts";
import { isScalar, scalarStorage, writeScalar } from "./scalars.ts";

function make(op: string, shape: unknown, dtype: DType): Strided {
  const dims = createShape(shape, op);
  if (!(dtype in kindOf)) throw new DTypeError(`${op}: ${String(dtype)} is not a dtype`);
  return allocate(dims, dtype);
}

/** Writes one value into every element. */
function fill(op: string, x: Strided, value: unknown): Strided {
  if (!isScalar(value)) throw new DTypeError(`${op}: the value is not a number`);
  const [item, second = item] = scalarStorage(op, [value], x.dtype);
  const { array, start, length } = x.store;
  const end = start + length;
  if (array instanceof BigInt64Array || array instanceof BigUint64Array) array.fill(BigInt(item), start, end);
  else if (!isComplex(x.dtype)) array.fill(Number(item), start, end);
  else for (let i = start; i < end; i++) array[i] = Number((i - start) % 2 === 0 ? item : second);
  return x;
}

export function zeros(shape: unknown, { dtype = "float64" }: CreateOptions = {}): Strided {
  return make("zeros", shape, dtype);
}

export function ones(shape: unknown, { dtype = "float64" }: CreateOptions = {}): Strided {
  return fill("ones", make("ones", shape, dtype), 1);
}

/** JavaScript gives no memory that is not zeroed. */
export function empty(shape: unknown, { dtype = "float64" }: CreateOptions = {}): Strided {
  return make("empty", shape, dtype);
}

export function full(shape: unknown, value: Scalar, { dtype }: CreateOptions = {}): Strided {
  return fill("full", make("full", shape, dtype ?? defaultDType(value)), value);
}

function like(op: string, x: unknown, dtype: DType | undefined): Strided {
  if (!isTensor(x)) throw new DTypeError(`${op}: x is not a tensor`);
  return make(op, x.shape, dtype ?? x.dtype);
}

export function zerosLike(x: Strided, { dtype }: CreateOptions = {}): Strided {
  return like("zerosLike", x, dtype);
}

export function onesLike(x: Strided, { dtype }: CreateOptions = {}): Strided {
  return fill("onesLike", like("onesLike", x, dtype), 1);
}

export function fullLike(x: Strided, value: Scalar, { dtype }: CreateOptions = {}): Strided {
  return fill("fullLike", like("fullLike", x, dtype), value);
}

function diagonal(op: string, rows: number, columns: number, { k = 0, dtype = "float64" }: EyeOptions): Strided {
  if (!Number.isInteger(k)) throw new ValueError(`${op}: k is not an integer`);
  const x = make(op, [rows, columns], dtype);
  for (let row = Math.max(0, -k); row < rows && row + k < columns; row++) {
    writeScalar(op, arrayOf(x), dtype, originOf(x) + row * columns + row + k, 1);
  }
  return x;
}

export function eye(n: number, m: number | undefined = n, options: EyeOptions = {}): Strided {
  return diagonal("eye", createDim(n, "eye"), createDim(m, "eye"), options);
}

export function identity(n: number, { dtype = "float64" }: CreateOptions = {}): Strided {
  const size = createDim(n, "identity");
  return diagonal("identity", size, size, { dtype });
}

/** The arithmetic in which NumPy fills a range: that of the dtype, and that of float32 for float16. */
function fillRange(x: Strided, first: number, second: number): void {
  const { dtype } = x;
  const length = x.shape[0];
  const { array: data, start: origin } = x.store;
  // As in NumPy it is the first two values that must fit.
  if (length > 0) checkScalar("arange", Math.trunc(first), dtype);
  if (length > 1) checkScalar("arange", Math.trunc(second), dtype);
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    const start = BigInt(Math.trunc(first));
    const delta = BigInt(Math.trunc(second)) - start;
    for (let i = 0; i < length; i++) data[origin + i] = start + BigInt(i) * delta;
    return;
  }
  const single = dtype === "float32" || dtype === "complex64" || dtype === "float16";
  const whole = kindOf[dtype] === 1 || kindOf[dtype] === 2;
  const round = single ? Math.fround : whole ? Math.trunc : (value: number) => value;
  const half = (value: number) => fromFloat16Bits(toFloat16Bits(value));
  const [start, next] = dtype === "float16" ? [half(first), half(second)] : [round(first), round(second)];
  const delta = round(next - start);
  const width = isComplex(dtype) ? 2 : 1;
  for (let i = 0; i < length; i++) {
    const value = i === 0 ? start : i === 1 ? next : round(start + round(round(i) * delta));
    data[origin + i * width] = dtype === "float16" ? toFloat16Bits(value) : value;
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** start, start + step, … as NumPy computes it: from the first two values, by multiplication. */
export function arange(...args: readonly unknown[]): Strided {
  const last = args.at(-1);
  const options: CreateOptions = typeof last === "object" && last !== null ? last : {};
  const numbers = args.slice(0, args.at(-1) === options ? -1 : undefined).filter((value) => value !== undefined);
  if (!numbers.every(isNumber) || numbers.length === 0 || numbers.length > 3) {
    throw new DTypeError("arange: the arguments are one to three numbers and options");
  }
  const { dtype = "float64" } = options;
  if (dtype === "bool") throw new DTypeError("arange: bool is not supported");
  const [start, stop, step = 1] = numbers.length === 1 ? [0, numbers[0]] : numbers;
  const x = make("arange", [arangeLength(start, stop, step)], dtype);
  fillRange(x, start, start + step);
  return x;
}

export function linspace(
  start: number,
  stop: number,
  num: number | undefined = 50,
  { endpoint = true, dtype = "float64" }: LinspaceOptions = {},
): Strided {
  if (!isNumber(start) || !isNumber(stop)) throw new DTypeError("linspace: start and stop are numbers");
  const length = createDim(num, "linspace");
  const values = new Float64Array(length);
  const parts = endpoint ? length - 1 : length;
  const delta = stop - start;
  const step = delta / parts;
  for (let i = 0; i < length; i++) {
    // A step that underflows to zero would lose the range: NumPy divides first then.
    values[i] = (parts > 0 ? (step === 0 ? (i / parts) * delta : i * step) : i * delta) + start;
  }
  if (endpoint && length > 1) values[length - 1] = stop;
  if (kindOf[dtype] === 1 || kindOf[dtype] === 2) for (let i = 0; i < length; i++) values[i] = Math.floor(values[i]);
  const x = adopt(values, "float64", [length]);
  return dtype === "float64" ? x : castTo(x, dtype);
}
