/** One loop of a nest: its length, and the steps of both operands. */
export interface Loop {
  readonly n: number;
  readonly xs: number;
  readonly os: number;
}

/** Steps of the output along the axes of the operand: none along those that are reduced. */
export function outSteps(steps: readonly number[], reduced: readonly boolean[]): number[] {
  return steps.map((step, axis) => (reduced[axis] ? 0 : step));
}

/**
 * The axes that have more than one place, the smallest step innermost. It is the order of NumPy's iterator, so that sums
 * round as NumPy's do; an axis that repeats its elements (step 0) keeps its place.
 */
export function orderOf(shape: readonly number[], steps: readonly number[]): number[] {
  const order: number[] = [];
  for (let axis = 0; axis < shape.length; axis++) {
    if (shape[axis] === 1) continue;
    const step = Math.abs(steps[axis]);
    let place = order.length;
    for (let i = order.length - 1; i >= 0; i--) {
      const other = Math.abs(steps[order[i]]);
      if (other === 0 || step === 0) continue;
      if (step <= other) break;
      place = i;
    }
    if (place === order.length) order.push(axis);
    else order.splice(place, 0, axis);
  }
  return order;
}

/** Steps of a tensor without gaps whose axes lie in memory in the order in which those of another one do. */
export function stepsInOrder(shape: readonly number[], steps: readonly number[]): number[] {
  const order = orderOf(shape, steps);
  const result = new Array<number>(shape.length).fill(0);
  let step = 1;
  for (let i = order.length - 1; i >= 0; i--) {
    result[order[i]] = step;
    step *= shape[order[i]];
  }
  return result;
}

/** The axes as loops in that order, neighbours merged where both operands allow. */
export function nest(shape: readonly number[], xs: readonly number[], os: readonly number[]): Loop[] {
  const loops: Loop[] = [];
  for (const axis of orderOf(shape, xs)) {
    const loop = { n: shape[axis], xs: xs[axis], os: os[axis] };
    const last = loops.length - 1;
    if (last >= 0 && loops[last].xs === loop.xs * loop.n && loops[last].os === loop.os * loop.n) {
      loops[last] = { n: loops[last].n * loop.n, xs: loop.xs, os: loop.os };
    } else loops.push(loop);
  }
  return loops;
}

const once: Loop = { n: 1, xs: 0, os: 0 };

/** A nest for kernels of two loops: those around them, then one that the kernel runs, and the innermost. */
export interface Pair {
  readonly around: readonly Loop[];
  readonly outer: Loop;
  readonly inner: Loop;
}

/**
 * Beside an innermost loop that is reduced stands one that is kept, and the other way round, wherever there is one: kept
 * loops may change places with all others, since each element of the output then still meets its elements in their order.
 */
export function paired(loops: readonly Loop[]): Pair {
  const last = loops.length - 1;
  if (last < 0) return { around: [], outer: once, inner: once };
  const inner = loops[last];
  const reduced = inner.os === 0;
  for (let i = last - 1; i >= 0; i--) {
    if ((loops[i].os === 0) !== reduced) {
      return { around: last === 1 ? [] : loops.filter((_, k) => k !== i && k !== last), outer: loops[i], inner };
    }
  }
  return { around: loops.slice(0, last), outer: once, inner };
}

/** Calls `visit` with the places of both operands at each place of the loops. */
export function overLoops(
  loops: readonly Loop[],
  xo: number,
  oo: number,
  visit: (xo: number, oo: number) => void,
  depth = 0,
): void {
  if (depth === loops.length) {
    visit(xo, oo);
    return;
  }
  const { n, xs, os } = loops[depth];
  for (let i = 0; i < n; i++) overLoops(loops, xo + i * xs, oo + i * os, visit, depth + 1);
}
