import { castTo } from "../core/conversions.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { type IndexMode, takenAxis } from "../types/selection.ts";
import { indexed } from "./index.ts";
import { placesFor, requireMode } from "./places.ts";
import { ravel } from "./reshape.ts";
import { delivered } from "./sort.ts";

export interface AxisOptions {
  readonly axis?: number | null;
  readonly out?: Strided;
}

/** Parts along an axis, or elements of the flattened tensor, at places that an index of one axis names. */
export function takeAt(op: string, x: Strided, index: unknown, { axis, out }: AxisOptions): Strided {
  const place = takenAxis(op, x.shape, axis);
  const source = axis === null || axis === undefined ? ravel(x) : x;
  const taken = indexed(op, source, [...new Array<string>(place).fill(":"), index]);
  // An integer gives a view.
  return delivered(op, taken.store === source.store ? castTo(taken, x.dtype) : taken, out);
}

/** The elements, or parts along an axis, at given places: `np.take`. */
export function take(x: Strided, indices: unknown, options: AxisOptions & { readonly mode?: IndexMode } = {}): Strided {
  requireTensor("take", "x", x);
  const { axis, mode = "raise" } = options;
  requireMode("take", mode);
  const shape = axis === null || axis === undefined ? [x.shape.reduce((n, dim) => n * dim, 1)] : x.shape;
  const place = takenAxis("take", x.shape, axis);
  return takeAt("take", x, placesFor("take", indices, shape, place, mode), options);
}
