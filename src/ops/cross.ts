import { binary, unary } from "../core/elementwise.ts";
import { DTypeError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { empty, type Strided, view } from "../core/strided.ts";
import { multiply } from "../generated/kernels/multiply.ts";
import { negative } from "../generated/kernels/negative.ts";
import { subtract } from "../generated/kernels/subtract.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { crossPlan } from "../types/products-more.ts";

export interface CrossOptions {
  readonly axisa?: number;
  readonly axisb?: number;
  readonly axisc?: number;
  /** Stands for all three. */
  readonly axis?: number;
}

/** The components of vectors along an axis, without that axis. A plane has no third one. */
function components(x: Strided, axis: number): [Strided, Strided, Strided | undefined] {
  const [shape, steps] = [x.shape, x.steps].map((list) => list.filter((_, i) => i !== axis));
  const at = (i: number): Strided => view(x, shape, steps, x.offset + i * x.steps[axis]);
  return [at(0), at(1), x.shape[axis] === 3 ? at(2) : undefined];
}

/** a d − b c into `out`; what is undefined is 0, as the third component of a vector in a plane. */
function determinant(
  [a, b]: readonly [Strided | undefined, Strided | undefined],
  [c, d]: readonly [Strided | undefined, Strided | undefined],
  out: Strided,
): void {
  if (a !== undefined && d !== undefined) {
    binary(multiply, a, d, { out });
    if (b !== undefined && c !== undefined) binary(subtract, out, binary(multiply, b, c), { out });
  } else if (b !== undefined && c !== undefined) {
    binary(multiply, b, c, { out });
    unary(negative, out, { out });
  }
}

/** The vectors at right angles to those of two tensors: `np.cross`. */
export function cross(x: Strided, y: Strided, options: CrossOptions = {}): Strided {
  requireTensor("cross", "x", x);
  requireTensor("cross", "y", y);
  const { axis, axisa = -1, axisb = -1, axisc = -1 } = options;
  const plan = crossPlan(x.shape, y.shape, [axis ?? axisa, axis ?? axisb, axis ?? axisc]);
  const dtype = promoteTypes(x.dtype, y.dtype);
  if (dtype === "bool") throw new DTypeError("cross: bool is not supported");
  const [a0, a1, a2] = components(x, plan.axisa);
  const [b0, b1, b2] = components(y, plan.axisb);
  const { batch, axisc: place } = plan;
  if (place === null) {
    const result = empty(batch, dtype);
    determinant([a0, a1], [b0, b1], result);
    return result;
  }
  const result = empty([...batch, 3], dtype);
  const [c0, c1, c2] = components(result, batch.length);
  determinant([a1, a2], [b1, b2], c0);
  if (c1 !== undefined) determinant([a2, a0], [b2, b0], c1);
  if (c2 !== undefined) determinant([a0, a1], [b0, b1], c2);
  const order = batch.map((_, i) => i);
  order.splice(place, 0, batch.length);
  return view(
    result,
    order.map((i) => result.shape[i]),
    order.map((i) => result.steps[i]),
  );
}
