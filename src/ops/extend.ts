import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { view } from "../core/strided.ts";
import { axesOf } from "../types/axes.ts";
import { broadcastToShape } from "../types/broadcast.ts";
import { expandDimsShape, squeezedAxes } from "../types/extend.ts";
import { flippedAxes } from "../types/repeat.ts";

type Axes = number | readonly number[];

/** `np.expand_dims`. */
export function expandDims(x: Strided, axis: Axes): Strided {
  requireTensor("expandDims", "x", x);
  const shape = expandDimsShape(x.shape, axis);
  const added = axesOf("expandDims", axis, shape);
  let next = 0;
  const steps = shape.map((_, i) => (added.includes(i) ? 0 : x.steps[next++]));
  return view(x, shape, steps);
}

/** `np.squeeze`. */
export function squeeze(x: Strided, options?: { readonly axis?: Axes | null }): Strided {
  requireTensor("squeeze", "x", x);
  const kept = squeezedAxes(x.shape, options?.axis);
  return view(
    x,
    kept.map((axis) => x.shape[axis]),
    kept.map((axis) => x.steps[axis]),
  );
}

/** `np.broadcast_to`: repeated axes have step 0. */
export function broadcastTo(x: Strided, shape: readonly number[]): Strided {
  requireTensor("broadcastTo", "x", x);
  if (!Array.isArray(shape)) throw new ValueError("broadcastTo: the shape must be an array of dimensions");
  for (const dim of shape) {
    if (!Number.isInteger(dim) || dim < 0) throw new ValueError(`broadcastTo: ${dim} is not a dimension`);
  }
  const target = broadcastToShape("broadcastTo", x.shape, shape);
  const added = target.length - x.shape.length;
  const steps = target.map((dim, i) => (i < added || x.shape[i - added] !== dim ? 0 : x.steps[i - added]));
  return view(x, target, steps);
}

/** `np.flip`: negative steps from the other end. */
export function flip(x: Strided, options?: { readonly axis?: Axes | null }): Strided {
  requireTensor("flip", "x", x);
  const flipped = flippedAxes(x.shape, options?.axis);
  let offset = x.offset;
  for (const axis of flipped) offset += Math.max(0, x.shape[axis] - 1) * x.steps[axis];
  const steps = x.steps.map((step, axis) => (flipped.includes(axis) ? 0 - step : step));
  return view(x, x.shape, steps, offset);
}
