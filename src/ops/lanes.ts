import { castTo } from "../core/cast.ts";
import { isComplex } from "../core/storage.ts";
import { arrayOf, empty, originOf, type Strided, sizeOf } from "../core/strided.ts";

/**
 * A tensor in double precision as lanes along an axis: item i of a lane is `inner` items behind the one before it. The
 * parts of a complex number are lanes of their own.
 */
export interface Lanes {
  readonly tensor: Strided;
  readonly data: Float64Array;
  readonly at: number;
  readonly outer: number;
  readonly length: number;
  readonly inner: number;
}

function over(tensor: Strided, axis: number): Lanes {
  const data = arrayOf(tensor);
  if (!(data instanceof Float64Array)) throw new TypeError(`float64 was expected, not ${tensor.dtype}`);
  const width = isComplex(tensor.dtype) ? 2 : 1;
  const { shape } = tensor;
  const [outer, inner] = [sizeOf(shape.slice(0, axis)), sizeOf(shape.slice(axis + 1)) * width];
  return { tensor, data, at: originOf(tensor) * width, outer, length: shape[axis], inner };
}

/** A copy of a tensor. */
export const lanesOf = (x: Strided, axis: number): Lanes =>
  over(castTo(x, isComplex(x.dtype) ? "complex128" : "float64"), axis);

/** Room for a result whose lanes have another length. */
export function lanesLike({ tensor }: Lanes, axis: number, length: number): Lanes {
  return over(empty(tensor.shape.with(axis, length), tensor.dtype), axis);
}
