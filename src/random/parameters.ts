import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { broadcastSteps } from "../core/iterate.ts";
import { arrayOf, empty, isTensor, originOf, type Strided, sizeOf, view } from "../core/strided.ts";
import { jointShape, realParameter } from "../types/distributions.ts";
import { type Size, shapeOf } from "./arguments.ts";

/** A parameter of a distribution: a number, or a tensor of them. */
export type Parameter = number | Strided;

/** What a parameter must be: the complaint about a value that it is not, otherwise undefined. */
export type Requirement = (value: number) => string | undefined;

/** As in NumPy, -0 is negative and NaN is not. */
export const notNegative: Requirement = (value) =>
  value < 0 || Object.is(value, -0) ? "must not be negative" : undefined;

/** The name of a parameter, its value, and what it must be. */
export type Given = readonly [name: string, value: Parameter, requirement?: Requirement];

function require(op: string, [name, , requirement]: Given, value: number): void {
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
  const tensors = given.map((one) => {
    const [name, value] = one;
    if (typeof value === "number") {
      require(op, one, value);
      numbers.push(value);
      return value;
    }
    if (!isTensor(value)) {
      throw new ValueError(`${op}: ${name} must be a number or a tensor, got ${String(value)}`);
    }
    realParameter(`${op}: ${name}`, value.dtype);
    const cast = castTo(value, "float64");
    for (const item of floatsOf(cast)) require(op, one, item);
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

/** Draws of a float64 distribution: `next` is called with the parameters of each element in C order. */
export function drawn(
  op: string,
  given: readonly Given[],
  size: Size | null,
  next: (a: number, b: number, c: number) => number,
  together?: Together,
): Strided | number {
  const parameters = checked(op, given, size);
  if (together !== undefined) requireTogether(parameters, together);
  if ("numbers" in parameters) {
    const [a, b, c] = parameters.numbers;
    if (parameters.shape === undefined) return next(a, b, c);
    const result = empty(parameters.shape, "float64");
    const data = floatsOf(result);
    for (let i = 0; i < data.length; i++) data[i] = next(a, b, c);
    return result;
  }
  const [a, b = a, c = a] = parameters.columns;
  const result = empty(parameters.shape, "float64");
  const data = floatsOf(result);
  for (let i = 0; i < data.length; i++) data[i] = next(a[i], b[i], c[i]);
  return result;
}
