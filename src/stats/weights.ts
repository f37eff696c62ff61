import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { view } from "../core/strided.ts";
import type { Axis } from "../kernels/reduce-axes.ts";
import { weightsAlong } from "../types/average.ts";

/** Weights as a tensor that broadcasts to the shape of x: itself, or with axes of length 1 where they do not go. */
export function weightsOf(op: string, x: Strided, axis: Axis | undefined, weights: Strided): Strided {
  requireTensor(op, "weights", weights);
  const along = weightsAlong(op, x.shape, axis, weights.shape);
  if (along === null) return weights;
  return view(
    weights,
    along.map((place) => (place < 0 ? 1 : weights.shape[place])),
    along.map((place) => (place < 0 ? 0 : weights.steps[place])),
  );
}
