import { castTo } from "../core/copies.ts";
import { ValueError } from "../core/errors.ts";
import { contiguousSteps, isContiguous, type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { view } from "../core/strided.ts";
import { flattenShape, reshapeShape } from "../types/reshape.ts";

/**
 * Steps under which the same memory has another shape, undefined where there are none. Runs of old and new dims with
 * the same product belong together; a run can be viewed where each old dim steps over exactly the next one. After
 * NumPy's `_attempt_nocopy_reshape`.
 */
function viewSteps(x: Strided, shape: readonly number[]): number[] | undefined {
  if (sizeOf(shape) === 0) return contiguousSteps(shape);
  const old = x.shape.map((dim, axis) => ({ dim, step: x.steps[axis] })).filter(({ dim }) => dim !== 1);
  const steps = new Array<number>(shape.length).fill(1);
  let from = 0;
  let to = 0;
  while (to < shape.length && from < old.length) {
    let [fromEnd, toEnd] = [from + 1, to + 1];
    let [oldSize, newSize] = [old[from].dim, shape[to]];
    while (oldSize !== newSize) {
      if (newSize < oldSize) newSize *= shape[toEnd++];
      else oldSize *= old[fromEnd++].dim;
    }
    for (let axis = from; axis < fromEnd - 1; axis++) {
      if (old[axis].step !== old[axis + 1].dim * old[axis + 1].step) return undefined;
    }
    let step = old[fromEnd - 1].step;
    for (let axis = toEnd - 1; axis >= to; axis--) {
      steps[axis] = step;
      step *= shape[axis];
    }
    [from, to] = [fromEnd, toEnd];
  }
  const last = to > 0 ? steps[to - 1] : 1;
  return steps.fill(last, to);
}

function withShape(x: Strided, shape: readonly number[]): Strided {
  const steps = viewSteps(x, shape);
  if (steps !== undefined) return view(x, shape, steps);
  const copy = castTo(x, x.dtype);
  return view(copy, shape, contiguousSteps(shape));
}

/** `np.reshape`: a view where the memory allows it. */
export function reshape(x: Strided, shape: readonly (number | string)[]): Strided {
  requireTensor("reshape", "x", x);
  if (!Array.isArray(shape)) throw new ValueError("reshape: the shape must be an array of dimensions");
  return withShape(x, reshapeShape(x.shape, shape));
}

/** `np.ravel`: a view of a contiguous tensor, otherwise a copy. */
export function ravel(x: Strided): Strided {
  requireTensor("ravel", "x", x);
  return withShape(isContiguous(x) ? x : castTo(x, x.dtype), flattenShape(x.shape));
}

/** `ndarray.flatten`: always a copy. */
export function flatten(x: Strided): Strided {
  requireTensor("flatten", "x", x);
  return withShape(castTo(x, x.dtype), flattenShape(x.shape));
}
