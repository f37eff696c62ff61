import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { showShape } from "../types/show.ts";
import { copyInto, mayOverlap } from "./cast.ts";
import { DTypeError, ShapeError } from "./errors.ts";
import { isTensor, type Strided } from "./layout.ts";
import { empty } from "./strided.ts";

/** Refuses what is no tensor, in the words that all functions share. */
export function requireTensor(op: string, name: string, x: unknown): asserts x is Strided {
  if (!isTensor(x)) throw new TypeError(`${op}: ${name} is not a tensor`);
}

/** Refuses an `out` of another shape, or of a dtype to which `same_kind` does not cast. */
export function requireOut(op: string, out: Strided, shape: readonly number[], dtype: DType): void {
  requireTensor(op, "out", out);
  if (out.shape.length !== shape.length || out.shape.some((dim, axis) => dim !== shape[axis])) {
    throw new ShapeError(`${op}: out has shape ${showShape(out.shape)}, but the result has shape ${showShape(shape)}`);
  }
  if (kindOf[dtype] > kindOf[out.dtype]) throw new DTypeError(`${op}: ${dtype} does not fit into out of ${out.dtype}`);
}

/** A result that `fill` writes element by element: into `out` where there is one, even if it overlaps the operands. */
export function resultIn(
  op: string,
  out: Strided | undefined,
  shape: readonly number[],
  dtype: DType,
  operands: readonly Strided[],
  fill: (result: Strided) => void,
): Strided {
  if (out !== undefined) requireOut(op, out, shape, dtype);
  const direct = out !== undefined && !operands.some((x) => mayOverlap(out, x));
  const result = direct ? out : empty(shape, out === undefined ? dtype : out.dtype);
  fill(result);
  if (out === undefined || direct) return result;
  copyInto(out, result);
  return out;
}
