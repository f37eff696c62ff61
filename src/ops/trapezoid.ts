import { castTo } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { type Strided, view } from "../core/strided.ts";
import { meanOf, promoteTypes } from "../generated/promotion.ts";
import { axisOf } from "../types/axes.ts";
import { requirePlaces } from "../types/signals.ts";
import { type Lanes, lanesLike, lanesOf } from "./lanes.ts";

export interface TrapezoidOptions {
  readonly x?: Strided;
  readonly dx?: number;
  readonly axis?: number;
}

/** The sum of the areas of the trapezoids of one lane. */
function area(y: Lanes, from: number, widthAt: (i: number) => number): number {
  const { data, length, inner } = y;
  let sum = 0;
  for (let i = 0; i < length - 1; i++) {
    const at = from + i * inner;
    sum += (widthAt(i) * (data[at + inner] + data[at])) / 2;
  }
  return sum;
}

/** The integral along an axis by the trapezoidal rule: `np.trapezoid`. */
export function trapezoid(y: Strided, options: TrapezoidOptions = {}): Strided {
  requireTensor("trapezoid", "y", y);
  const { x, dx = 1, axis = -1 } = options;
  const place = axisOf("trapezoid", axis, y.shape);
  let dtype = meanOf(y.dtype);
  let places: Lanes | null = null;
  if (x !== undefined) {
    requireTensor("trapezoid", "x", x);
    requirePlaces(y.shape, x.shape, axis, place);
    if (isComplex(x.dtype)) throw new DTypeError(`trapezoid: x of ${x.dtype} is not supported`);
    places = lanesOf(castTo(x, "float64"), x.shape.length === 1 ? 0 : place);
    dtype = meanOf(promoteTypes(y.dtype, x.dtype));
  }
  const values = lanesOf(y, place);
  const result = lanesLike(values, place, 1);
  const { outer, length, inner } = values;
  // The parts of a complex number share their place.
  const parts = isComplex(y.dtype) ? 2 : 1;
  for (let o = 0; o < outer; o++) {
    for (let k = 0; k < inner; k++) {
      let width = (_: number): number => dx;
      if (places !== null) {
        const { data, at } = places;
        const step = places.inner;
        const start = at + (x?.shape.length === 1 ? 0 : o * length * step + Math.floor(k / parts));
        // Places of float32 have distances of float32.
        const narrow = x?.dtype === "float32" ? Math.fround : (value: number): number => value;
        width = (i) => narrow(data[start + (i + 1) * step] - data[start + i * step]);
      }
      result.data[result.at + o * inner + k] = area(values, values.at + o * length * inner + k, width);
    }
  }
  const shape = y.shape.filter((_, i) => i !== place);
  const { tensor } = result;
  const kept = view(
    tensor,
    shape,
    tensor.steps.filter((_, i) => i !== place),
  );
  return kept.dtype === dtype ? kept : castTo(kept, dtype);
}
