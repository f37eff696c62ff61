import { binary } from "../core/elementwise.ts";
import { isContiguous } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { contiguousSteps, type Strided, view } from "../core/strided.ts";
import { multiply } from "../generated/kernels/multiply.ts";
import { inShape } from "../kernels/reduce-axes.ts";

/** Every second axis is one of `x`, the others have one element: the first ones, or those after them. */
function spread(x: Strided, rank: number, first: boolean): Strided {
  const [shape, steps]: [number[], number[]] = [[], []];
  for (let i = 0; i < rank; i++) {
    const axis = i - rank + x.shape.length;
    const [dim, step] = axis < 0 ? [1, 0] : [x.shape[axis], x.steps[axis]];
    shape.push(...(first ? [dim, 1] : [1, dim]));
    steps.push(...(first ? [step, 0] : [0, step]));
  }
  return view(x, shape, steps);
}

/** All products of an element of x and one of y, those with the same element of x side by side: `np.kron`. */
export function kron(x: Strided, y: Strided): Strided {
  requireTensor("kron", "x", x);
  requireTensor("kron", "y", y);
  const rank = Math.max(x.shape.length, y.shape.length);
  const product = binary(multiply, spread(x, rank, true), spread(y, rank, false));
  const shape = Array.from({ length: rank }, (_, i) => product.shape[2 * i] * product.shape[2 * i + 1]);
  return isContiguous(product) ? view(product, shape, contiguousSteps(shape)) : inShape(product, shape);
}
