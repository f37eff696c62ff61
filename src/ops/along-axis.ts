import { copyInto } from "../core/copies.ts";
import { DTypeError } from "../core/errors.ts";
import { isContiguous, type Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { adopt } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { Scalar } from "../types/dtype.ts";
import { alongShape } from "../types/selection.ts";
import { indexed, setIndexed } from "./index.ts";
import { ravel, reshape } from "./reshape.ts";

export interface AlongOptions {
  readonly axis?: number | null;
}

/** Index arrays that pair each place off the axis with the indices there, as they broadcast. */
function alongItems(op: string, x: Strided, indices: Strided, axis: number): Strided[] {
  if (kindOf[indices.dtype] !== 1 && kindOf[indices.dtype] !== 2) {
    throw new DTypeError(`${op}: indices of dtype ${indices.dtype} are not integers`);
  }
  const { axis: place } = alongShape(op, x.shape, indices.shape, axis);
  return x.shape.map((n, i) => {
    if (i === place) return indices;
    const line = Int32Array.from({ length: n }, (_, k) => k);
    return adopt(
      line,
      "int32",
      x.shape.map((dim, k) => (k === i ? dim : 1)),
    );
  });
}

/** The elements whose places along an axis are given for each row: `np.take_along_axis`. */
export function takeAlongAxis(x: Strided, indices: Strided, { axis = -1 }: AlongOptions = {}): Strided {
  requireTensor("takeAlongAxis", "x", x);
  requireTensor("takeAlongAxis", "indices", indices);
  const source = axis === null ? ravel(x) : x;
  return indexed("takeAlongAxis", source, alongItems("takeAlongAxis", source, indices, axis ?? 0));
}

/** Writes to the elements whose places along an axis are given for each row: `np.put_along_axis`. */
export function putAlongAxis(
  x: Strided,
  indices: Strided,
  values: Strided | Scalar,
  { axis = -1 }: AlongOptions = {},
): Strided {
  const op = "putAlongAxis";
  requireTensor(op, "x", x);
  requireTensor(op, "indices", indices);
  const target = axis === null ? ravel(x) : x;
  setIndexed(op, target, alongItems(op, target, indices, axis ?? 0), values);
  // The flattened tensor is a view unless the elements have gaps.
  if (axis === null && !isContiguous(x)) copyInto(x, reshape(target, x.shape));
  return x;
}
