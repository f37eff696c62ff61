import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { broadcastSteps } from "../core/iterate.ts";
import { adopt, arrayOf, empty, isTensor, originOf, type Strided, sizeOf, view } from "../core/strided.ts";
import { jointShape, realParameter } from "../types/distributions.ts";
import { type Size, shapeOf } from "./arguments.ts";

/** A parameter of a distribution: a number, or a tensor of them. */
export type Parameter = number | Strided;

/** What a parameter must be: the complaint about a value that it is not, otherwise undefined. */
export type Requirement = (value: number) => string | undefined;

/** As in NumPy, -0 is negative and NaN is not. */
export const notNegative: Requirement = (value) =>
  value < 0 || Object.is(value, -0) ? "must not be negative" : undefined;

/** As in NumPy, NaN passes. */
export const positive: Requirement = (value) => (value <= 0 ? "must be positive" : undefined);

export const probability: Requirement = (value) =>
  value >= 0 && value <= 1 ? undefined : "must be a probability, from 0 to 1";

export const positiveProbability: Requirement = (value) =>
  value > 0 && value <= 1 ? undefined : "must be above 0 and at most 1";

/** An integer that float64 holds exactly, and not a negative one. */
export const count: Requirement = (value) =>
  Number.isSafeInteger(value) && value >= 0 ? undefined : "must be an integer and not negative";

/** The name of a parameter, its value, and what it must be. */
export type Given = readonly [name: string, value: Parameter, requirement?: Requirement];

/** Throws for a value that is not what the parameter must be. */
export function requireValue(op: string, name: string, requirement: Requirement | undefined, value: number): void {
  const complaint = requirement?.(value);
  if (complaint === undefined) return;
  throw new ValueError(`${op}: ${name} ${complaint}, got ${Object.is(value, -0) ? "-0" : value}`);
}

/** The elements of a float64 tensor that this library made just now. */
export function floatsOf(x: Strided): Float64Array {
  const [data, start] = [arrayOf(x), originOf(x)];
  if (!(data instanceof Float64Array)) throw new TypeError("not a float64 tensor");
  return data.subarray(start, start + sizeOf(x.shape));
}

/** The parameters of one call, looked at: numbers alone, or a value for each element of the shape. */
export type Checked =
  | { readonly numbers: readonly number[]; readonly shape: readonly number[] | undefined }
  | { readonly columns: readonly Float64Array[]; readonly shape: readonly number[] };

/** Looks at all parameters, before anything is drawn. */
export function checked(op: string, given: readonly Given[], size: Size | null): Checked {
  const numbers: number[] = [];
  const tensors = given.map(([name, value, requirement]) => {
    if (typeof value === "number") {
      requireValue(op, name, requirement, value);
      numbers.push(value);
      return value;
    }
    if (!isTensor(value)) {
      throw new ValueError(`${op}: ${name} must be a number or a tensor, got ${String(value)}`);
    }
    realParameter(`${op}: ${name}`, value.dtype);
    const cast = castTo(value, "float64");
    for (const item of floatsOf(cast)) requireValue(op, name, requirement, item);
    return cast;
  });
  const shape = size === undefined || size === null ? undefined : shapeOf(op, size);
  if (numbers.length === given.length) return { numbers, shape };
  const shapes = tensors.map((x) => (typeof x === "number" ? [] : x.shape));
  const target = jointShape(op, shapes, shape);
  const count = sizeOf(target);
  const columns = tensors.map((x) => {
    if (typeof x === "number") return new Float64Array(count).fill(x);
    return floatsOf(castTo(view(x, target, broadcastSteps(x.shape, x.steps, target)), "float64"));
  });
  return { columns, shape: target };
}

/** Looks at the parameters of one draw together, and throws where they do not fit each other. */
export type Together = (a: number, b: number, c: number) => void;

/** Calls `together` with the parameters of every draw. */
export function requireTogether(parameters: Checked, together: Together): void {
  if ("numbers" in parameters) {
    const [a, b, c] = parameters.numbers;
    together(a, b, c);
    return;
  }
  const [a, b = a, c = a] = parameters.columns;
  for (let i = 0; i < a.length; i++) together(a[i], b[i], c[i]);
}

type Next = (a: number, b: number, c: number) => number;

/** Draws into `data`, in C order. */
function fill(data: Float64Array, parameters: Checked, next: Next): void {
  if ("numbers" in parameters) {
    const [a, b, c] = parameters.numbers;
    for (let i = 0; i < data.length; i++) data[i] = next(a, b, c);
    return;
  }
  const [a, b = a, c = a] = parameters.columns;
  for (let i = 0; i < data.length; i++) data[i] = next(a[i], b[i], c[i]);
}

/** The one draw of a call that has nothing but numbers and no size. */
function single(parameters: Checked, next: Next): number | undefined {
  if (!("numbers" in parameters) || parameters.shape !== undefined) return undefined;
  const [a, b, c] = parameters.numbers;
  return next(a, b, c);
}

/** Draws of a float64 distribution: `next` is called with the parameters of each element. */
export function drawn(
  op: string,
  given: readonly Given[],
  size: Size | null,
  next: Next,
  together?: Together,
): Strided | number {
  const parameters = checked(op, given, size);
  if (together !== undefined) requireTogether(parameters, together);
  return drawnWith(parameters, next);
}

/** The same with parameters that have been looked at. */
export function drawnWith(parameters: Checked, next: Next): Strided | number {
  const one = single(parameters, next);
  if (one !== undefined) return one;
  const result = empty(parameters.shape ?? [], "float64");
  fill(floatsOf(result), parameters, next);
  return result;
}

/** The dtypes of counts. */
export interface CountOptions {
  readonly dtype?: string;
}

/** The dtype of counts that the options ask for. */
export function countDType(op: string, { dtype = "int32" }: CountOptions): "int32" | "int64" {
  if (dtype !== "int32" && dtype !== "int64") {
    throw new DTypeError(`${op}: dtype must be int32 or int64, got ${dtype}`);
  }
  return dtype;
}

/** An integer in float64 as int64; 2⁶³ stands for the greatest one, which float64 does not hold. */
const wide = (value: number): bigint => (value === 2 ** 63 ? 2n ** 63n - 1n : BigInt(value));

/** Integers in float64 as a tensor. */
export function countsOf(
  op: string,
  values: Float64Array,
  shape: readonly number[],
  dtype: "int32" | "int64",
): Strided {
  if (dtype === "int64") return adopt(BigInt64Array.from(values, wide), dtype, shape);
  const far = values.find((value) => !(Math.abs(value) <= 0x7fffffff));
  if (far !== undefined) throw new ValueError(`${op}: ${far} is out of range for int32 — pass { dtype: "int64" }`);
  return adopt(Int32Array.from(values), dtype, shape);
}

/** Draws of a distribution of integers. */
export function drawnCounts(
  op: string,
  given: readonly Given[],
  size: Size | null,
  options: CountOptions,
  next: Next,
  together?: Together,
): Strided | number | bigint {
  const dtype = countDType(op, options);
  const parameters = checked(op, given, size);
  if (together !== undefined) requireTogether(parameters, together);
  const one = single(parameters, next);
  if (one !== undefined) return dtype === "int64" ? wide(one) : one;
  const shape = parameters.shape ?? [];
  const values = new Float64Array(sizeOf(shape));
  fill(values, parameters, next);
  return countsOf(op, values, shape, dtype);
}
