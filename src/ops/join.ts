import { copyInto } from "../core/copies.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor, resultIn } from "../core/require.ts";
import { view } from "../core/strided.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { concatenateShape, hstackShapes, stackShape, vstackShapes } from "../types/join.ts";
import { ravel, reshape } from "./reshape.ts";

type Tensors = readonly Strided[];

export interface JoinOptions {
  readonly axis?: number | null;
  readonly out?: Strided;
}

function requireTensors(op: string, arrays: Tensors): void {
  if (!Array.isArray(arrays)) throw new ValueError(`${op}: the tensors must come in an array`);
  arrays.forEach((x, i) => {
    requireTensor(op, `arrays[${i}]`, x);
  });
}

const shapesOf = (arrays: Tensors): (readonly number[])[] => arrays.map((x) => x.shape);

/** Joins along an axis; what is checked already may have other words than `concatenate`. */
export function join(op: string, arrays: Tensors, at: number, out: Strided | undefined): Strided {
  const { shape, axis } = concatenateShape(shapesOf(arrays), at, op);
  const dtype = arrays.map((x) => x.dtype).reduce(promoteTypes);
  return resultIn(op, out, shape, dtype, arrays, (result) => {
    let offset = result.offset;
    for (const x of arrays) {
      copyInto(view(result, x.shape, result.steps, offset), x);
      offset += x.shape[axis] * result.steps[axis];
    }
  });
}

/** `np.concatenate`. */
export function concatenate(arrays: Tensors, options?: JoinOptions): Strided {
  requireTensors("concatenate", arrays);
  const axis = options?.axis;
  const parts = axis === null ? arrays.map(ravel) : arrays;
  return join("concatenate", parts, axis ?? 0, options?.out);
}

/** `np.stack`. */
export function stack(arrays: Tensors, options?: { readonly axis?: number; readonly out?: Strided }): Strided {
  requireTensors("stack", arrays);
  const { shape, axis } = stackShape(shapesOf(arrays), options?.axis ?? 0);
  const dtype = arrays.map((x) => x.dtype).reduce(promoteTypes);
  return resultIn("stack", options?.out, shape, dtype, arrays, (result) => {
    const steps = result.steps.filter((_, i) => i !== axis);
    arrays.forEach((x, i) => {
      copyInto(view(result, x.shape, steps, result.offset + i * result.steps[axis]), x);
    });
  });
}

/** `np.hstack`. */
export function hstack(arrays: Tensors, options?: { readonly out?: Strided }): Strided {
  requireTensors("hstack", arrays);
  const { shapes, axis } = hstackShapes(shapesOf(arrays));
  const wide = arrays.map((x, i) => reshape(x, shapes[i]));
  return join("hstack", wide, axis, options?.out);
}

/** `np.vstack`. */
export function vstack(arrays: Tensors, options?: { readonly out?: Strided }): Strided {
  requireTensors("vstack", arrays);
  const shapes = vstackShapes(shapesOf(arrays));
  const rows = arrays.map((x, i) => reshape(x, shapes[i]));
  return join("vstack", rows, 0, options?.out);
}
