import { type Strided, view } from "../../src/core/strided.ts";

/** A view of a golden array, under the names that the scripts in tests/golden use. */
export function layout(x: Strided, name: string): Strided {
  const { shape, steps } = x;
  const last = shape.length - 1;
  if (name === "T") return view(x, shape.toReversed(), steps.toReversed());
  if (name === "strided") {
    return view(x, shape.with(last, Math.ceil(shape[last] / 2)), steps.with(last, steps[last] * 2));
  }
  if (name === "broadcast") return view(x, shape.with(0, 3), steps.with(0, 0));
  if (name === "reversed") {
    const end = shape.reduce((at, dim, axis) => at + (dim - 1) * steps[axis], 0);
    return view(
      x,
      shape,
      steps.map((step) => -step),
      end,
    );
  }
  return x;
}
