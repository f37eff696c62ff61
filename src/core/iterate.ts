/** A loop nest over several operands: lengths of the axes, outermost first, and each operand's steps along them. */
export interface Nest {
  readonly n: number[];
  readonly steps: number[][];
}

/** Whether two lists are the same. */
export function sameInts(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * The loop nest over a shape with as few axes as the steps allow: axes of length 1 are left out, and two neighbours are
 * one axis where in every operand the outer step is the inner one times its length. It has at least one axis.
 */
export function nestOf(shape: readonly number[], operands: readonly (readonly number[])[]): Nest {
  const n: number[] = [];
  const count = operands.length;
  const steps: number[][] = [];
  for (let i = 0; i < count; i++) steps.push([]);
  for (let axis = 0; axis < shape.length; axis++) {
    const length = shape[axis];
    if (length === 1) continue;
    const last = n.length - 1;
    let joins = last >= 0;
    for (let i = 0; joins && i < count; i++) joins = steps[i][last] === operands[i][axis] * length;
    if (joins) {
      n[last] *= length;
      for (let i = 0; i < count; i++) steps[i][last] = operands[i][axis];
    } else {
      n.push(length);
      for (let i = 0; i < count; i++) steps[i].push(operands[i][axis]);
    }
  }
  if (n.length === 0) {
    n.push(1);
    for (const by of steps) by.push(0);
  }
  return { n, steps };
}

/**
 * Visits every index of the first `axes` axes of a nest. `at` has the operands' offsets; before each visit it is moved
 * to that index, and at the end back to the start.
 */
export function walk({ n, steps }: Nest, axes: number, at: number[], visit: () => void): void {
  if (axes === 0) {
    visit();
    return;
  }
  const counters = n.slice(0, axes).fill(0);
  const operands = at.length;
  let axis = 0;
  while (axis >= 0) {
    visit();
    // No product with a negative number: −0 would make floats of the offsets, and slow indices.
    for (axis = axes - 1; axis >= 0; axis--) {
      if (++counters[axis] < n[axis]) {
        for (let i = 0; i < operands; i++) at[i] += steps[i][axis];
        break;
      }
      counters[axis] = 0;
      for (let i = 0; i < operands; i++) at[i] -= steps[i][axis] * (n[axis] - 1);
    }
  }
}

/** Steps of an operand of `shape` when it is broadcast to more axes: 0 along those that it has not, or has once. */
export function broadcastSteps(
  shape: readonly number[],
  steps: readonly number[],
  target: readonly number[],
): readonly number[] {
  const missing = target.length - shape.length;
  const result: number[] = [];
  for (let axis = 0; axis < target.length; axis++) {
    result.push(axis < missing || shape[axis - missing] === 1 ? 0 : steps[axis - missing]);
  }
  return result;
}
