import { DTypeError } from "../core/errors.ts";
import { isTensor, type Strided } from "../core/strided.ts";
import { bindShapes } from "../types/bind.ts";
import { createShape } from "../types/create.ts";
import type { Dim } from "../types/tensor-like.ts";

/** The same tensor, once its shape has been found to be the one that is claimed. */
export function bindShape(x: Strided, shape: readonly Dim[]): Strided {
  if (!isTensor(x)) throw new DTypeError("bindShape: x is not a tensor");
  if (!Array.isArray(shape)) throw new DTypeError("bindShape: the shape is not a list");
  createShape(
    shape.filter((dim) => typeof dim !== "string"),
    "bindShape",
  );
  bindShapes(x.shape, shape);
  return x;
}
