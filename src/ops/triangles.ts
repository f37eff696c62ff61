import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { type Storage, widthOf } from "../core/storage.ts";
import { arrayOf, originOf, type Strided, sizeOf, view } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import { createDim, type EyeOptions } from "../types/create.ts";
import { triangleShape } from "../types/grids.ts";
import { ones } from "./create.ts";
import type { DiagOptions } from "./diag.ts";

function clear(array: Storage, from: number, to: number): void {
  if (array instanceof BigInt64Array || array instanceof BigUint64Array) array.fill(0n, from, to);
  else array.fill(0, from, to);
}

/** A copy with zeros on one side of diagonal `k`. */
function triangle(op: string, x: Strided, k: number, lower: boolean): Strided {
  requireTensor(op, "x", x);
  if (!Number.isInteger(k)) throw new ValueError(`${op}: k is not an integer`);
  const shape = triangleShape(op, x.shape);
  const result = castTo(x.shape.length === 1 ? view(x, shape, [0, x.steps[0]]) : x, x.dtype);
  const [m, n] = shape.slice(-2);
  const width = widthOf(x.dtype);
  const array = arrayOf(result);
  let at = originOf(result) * width;
  for (let matrix = sizeOf(shape.slice(0, -2)); matrix > 0; matrix--) {
    for (let i = 0; i < m; i++, at += n * width) {
      const edge = Math.min(Math.max(lower ? i + k + 1 : i + k, 0), n) * width;
      if (lower) clear(array, at + edge, at + n * width);
      else clear(array, at, at + edge);
    }
  }
  return result;
}

/** The elements on diagonal `k` and below, zeros above: `np.tril`. */
export function tril(x: Strided, { k = 0 }: DiagOptions = {}): Strided {
  return triangle("tril", x, k, true);
}

/** The elements on diagonal `k` and above, zeros below: `np.triu`. */
export function triu(x: Strided, { k = 0 }: DiagOptions = {}): Strided {
  return triangle("triu", x, k, false);
}

/** Ones on diagonal `k` and below: `np.tri`. */
export function tri(n: number, m: number | undefined = n, { k = 0, dtype = "float64" }: EyeOptions = {}): Strided {
  const [rows, columns] = [createDim(n, "tri"), createDim(m, "tri")];
  if (!(dtype in kindOf)) throw new DTypeError(`tri: ${String(dtype)} is not a dtype`);
  return triangle("tri", view(ones([], { dtype }), [rows, columns], [0, 0]), k, true);
}
