import { castTo, copyInto } from "../core/conversions.ts";
import { IndexError } from "../core/errors.ts";
import { contiguousSteps, type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { arrayOf, empty, originOf, view } from "../core/strided.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { placesOf } from "../kernels/pick.ts";

/** The places, in C order, of the elements that are not zero; NaN is not. */
export function placesIn(x: Strided): Strided {
  const truths = castTo(x, "bool");
  return placesOf(view(truths, [sizeOf(x.shape)], [1], truths.offset));
}

/** The coordinates along an axis of places in C order. */
export function coordinates(places: Strided, shape: readonly number[], axis: number): Strided {
  const result = empty(places.shape, "int32");
  const [from, to] = [numbersOf(arrayOf(places)), numbersOf(arrayOf(result))];
  const [start, at, n] = [originOf(places), originOf(result), sizeOf(places.shape)];
  const [step, dim] = [contiguousSteps(shape)[axis], shape[axis]];
  for (let i = 0; i < n; i++) to[at + i] = ((from[start + i] / step) | 0) % dim;
  return result;
}

/** The coordinates of the elements that are not zero, a vector for each axis: `np.nonzero`. */
export function nonzero(x: Strided): Strided[] {
  requireTensor("nonzero", "x", x);
  if (x.shape.length === 0) throw new IndexError("nonzero: [] has no axes");
  const places = placesIn(x);
  return x.shape.length === 1 ? [places] : x.shape.map((_, axis) => coordinates(places, x.shape, axis));
}

/** The coordinates of the elements that are not zero, a row for each element: `np.argwhere`. */
export function argwhere(x: Strided): Strided {
  requireTensor("argwhere", "x", x);
  const places = placesIn(x);
  const [n, rank] = [places.shape[0], x.shape.length];
  const result = empty([n, rank], "int32");
  x.shape.forEach((_, axis) => {
    copyInto(view(result, [n], [rank], result.offset + axis), coordinates(places, x.shape, axis));
  });
  return result;
}

/** The places in the flattened tensor of the elements that are not zero: `np.flatnonzero`. */
export function flatnonzero(x: Strided): Strided {
  requireTensor("flatnonzero", "x", x);
  return placesIn(x);
}
