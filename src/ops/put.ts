import { castTo, copyInto } from "../core/conversions.ts";
import { DTypeError, IndexError, ValueError } from "../core/errors.ts";
import { isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { adopt, arrayOf, isTensor, originOf } from "../core/strided.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { pick } from "../kernels/pick.ts";
import type { Scalar } from "../types/dtype.ts";
import { type IndexMode, maskShape } from "../types/selection.ts";
import { setIndexed } from "./index.ts";
import { readIndex } from "./index-items.ts";
import { placesIn } from "./nonzero.ts";
import { placesFor, requireMode } from "./places.ts";
import { ravel, reshape } from "./reshape.ts";
import { isScalar, scalarStorage } from "./scalars.ts";

/** Values in the dtype of x, as one vector. */
function valuesFor(op: string, x: Strided, values: unknown): Strided {
  if (isTensor(values)) return ravel(castTo(values, x.dtype));
  if (isScalar(values)) return adopt(scalarStorage(op, [values], x.dtype), x.dtype, [1]);
  throw new DTypeError(`${op}: values are neither a number nor a tensor`);
}

/** Writes to place `places[i]` of the flattened tensor value `which(i)`, counted round. */
function writeAt(op: string, x: Strided, places: Int32Array, values: Strided, which: (i: number) => number): Strided {
  const [n, m] = [places.length, values.shape[0]];
  if (n === 0 || m === 0) return x;
  const numbers = Int32Array.from(places, (_, i) => which(i) % m);
  const flat = ravel(x);
  setIndexed(op, flat, [adopt(places, "int32", [n])], pick(values, adopt(numbers, "int32", [n])));
  // The flattened tensor is a view unless the elements have gaps.
  if (!isContiguous(x)) copyInto(x, reshape(flat, x.shape));
  return x;
}

/** Writes values to places of the flattened tensor: `np.put`. */
export function put(
  x: Strided,
  indices: unknown,
  values: Strided | Scalar,
  { mode = "raise" }: { readonly mode?: IndexMode } = {},
): Strided {
  requireTensor("put", "x", x);
  requireMode("put", mode);
  const n = sizeOf(x.shape);
  const index = placesFor("put", indices, [n], 0, mode);
  const read = readIndex("put", [index]);
  const [item, list] = [read.items[0], read.values[0]];
  const places =
    list === undefined
      ? Int32Array.of(Number(item))
      : Int32Array.from({ length: list.length }, (_, i) => list.array[list.start + i]);
  for (const place of places) {
    if (place >= n || place < -n) throw new IndexError(`put: index ${place} is out of range for axis 0 of [${n}]`);
  }
  return writeAt("put", x, places, valuesFor("put", x, values), (i) => i);
}

/** The places where a mask is true. */
function placesOf(mask: Strided): Int32Array {
  const places = placesIn(mask);
  const [data, start] = [numbersOf(arrayOf(places)), originOf(places)];
  return Int32Array.from({ length: places.shape[0] }, (_, i) => data[start + i]);
}

function requireMask(op: string, x: Strided, mask: Strided): void {
  requireTensor(op, "x", x);
  requireTensor(op, "mask", mask);
  maskShape(op, x.shape, mask.shape);
}

/** Writes values one after another where a mask is true: `np.place`. */
export function place(x: Strided, mask: Strided, values: Strided | Scalar): Strided {
  requireMask("place", x, mask);
  const [places, list] = [placesOf(mask), valuesFor("place", x, values)];
  if (list.shape[0] === 0 && places.length > 0) throw new ValueError("place: there are no values");
  return writeAt("place", x, places, list, (i) => i);
}

/** Writes, where a mask is true, the values that stand there if they are repeated: `np.putmask`. */
export function putmask(x: Strided, mask: Strided, values: Strided | Scalar): Strided {
  requireMask("putmask", x, mask);
  const places = placesOf(mask);
  return writeAt("putmask", x, places, valuesFor("putmask", x, values), (i) => places[i]);
}
