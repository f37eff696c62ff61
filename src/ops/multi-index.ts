import { castTo } from "../core/conversions.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { contiguousSteps, type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { adopt, arrayOf, originOf } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import { broadcastView } from "../kernels/choose.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { ravelMultiShape } from "../types/choosing.ts";
import { createShape } from "../types/create.ts";
import type { IndexMode } from "../types/selection.ts";
import { showShape } from "../types/show.ts";
import { readIndex } from "./index-items.ts";
import { coordinates } from "./nonzero.ts";
import { placesFor, requireMode, righted } from "./places.ts";

/** The coordinates, in a tensor of a shape, of places in C order: `np.unravel_index`. */
export function unravelIndex(indices: unknown, shape: readonly number[]): Strided[] {
  const dims = createShape(shape, "unravelIndex");
  const n = sizeOf(dims);
  // Booleans are refused, and all else that is no place.
  placesFor("unravelIndex", indices, [n], 0, "raise");
  const { items, values } = readIndex("unravelIndex", [indices]);
  const [item, read] = [items[0], values[0]];
  const count = read?.length ?? 1;
  const places = Int32Array.from({ length: count }, (_, i) => {
    const place = read === undefined ? Number(item) : read.array[read.start + i];
    if (place >= 0 && place < n) return place;
    throw new ValueError(`unravelIndex: index ${place} is out of range for ${showShape(dims)}`);
  });
  const given = typeof item === "object" && item !== null ? item.shape : [];
  const whole = adopt(places, "int32", given);
  return dims.map((_, axis) => coordinates(whole, dims, axis));
}

/** The places in C order of coordinates in a tensor of these dims: `np.ravel_multi_index`. */
export function ravelMultiIndex(
  coordinates: readonly Strided[],
  dims: readonly number[],
  { mode = "raise" }: { readonly mode?: IndexMode | readonly IndexMode[] } = {},
): Strided {
  const op = "ravelMultiIndex";
  if (!Array.isArray(coordinates)) throw new ValueError(`${op}: the index arrays must come in an array`);
  const sizes = createShape(dims, op);
  coordinates.forEach((x, axis) => {
    requireTensor(op, `coordinates[${axis}]`, x);
    if (kindOf[x.dtype] !== 1 && kindOf[x.dtype] !== 2) {
      throw new DTypeError(`${op}: an index of dtype ${x.dtype} is not integer`);
    }
  });
  const shape = ravelMultiShape(
    coordinates.map((x) => x.shape),
    sizes,
  );
  const modes = typeof mode === "string" ? sizes.map(() => mode) : mode;
  if (modes.length !== sizes.length) throw new ValueError(`${op}: ${modes.length} modes for ${sizes.length} axes`);
  const result = new Int32Array(sizeOf(shape));
  const steps = contiguousSteps(sizes);
  coordinates.forEach((x: Strided, axis) => {
    requireMode(op, modes[axis]);
    const wide = castTo(broadcastView(x, shape), "float64");
    const [data, start, n] = [numbersOf(arrayOf(wide)), originOf(wide), sizes[axis]];
    for (let i = 0; i < result.length; i++) {
      const value = data[start + i];
      if (modes[axis] === "raise" && (value < 0 || value >= n)) {
        throw new ValueError(`${op}: index ${value} is out of range for axis ${axis} of ${showShape(sizes)}`);
      }
      result[i] += (modes[axis] === "raise" ? value : righted(value, n, modes[axis])) * steps[axis];
    }
  });
  return adopt(result, "int32", shape);
}
