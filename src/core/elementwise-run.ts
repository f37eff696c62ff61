import { type Nest, nestOf, walk } from "./iterate.ts";
import type { BinaryLoops, TernaryLoops, UnaryLoops } from "./kernel.ts";
import type { Storage } from "./storage.ts";

/** An operand ready for a loop: its array, its offset, and its steps along the axes of the result, 0 where broadcast. */
export interface Located {
  readonly data: Storage;
  readonly offset: number;
  readonly steps: readonly number[];
}

/** From this length on the innermost axis is worth a call of a flat loop for each of its rows. */
const LONG = 16;

/** The two innermost axes of a nest as the loops take them. */
function innermost({ n, steps }: Nest): Nest {
  if (n.length === 1) return { n: [1, n[0]], steps: steps.map(([step]) => [0, step]) };
  return n.length === 2 ? { n, steps } : { n: n.slice(-2), steps: steps.map((by) => by.slice(-2)) };
}

export function runUnary(loops: UnaryLoops, shape: readonly number[], x: Located, out: Located): void {
  const nest = nestOf(shape, [x.steps, out.steps]);
  const rank = nest.n.length;
  const length = nest.n[rank - 1];
  const at = [x.offset, out.offset];
  const flat = rank === 1 || length >= LONG ? loops.unrolled : null;
  if (flat !== null && nest.steps.every((by) => by[rank - 1] === 1)) {
    walk(nest, rank - 1, at, () => flat.contiguous(length, x.data, at[0], out.data, at[1]));
    return;
  }
  const { n, steps } = innermost(nest);
  walk(nest, Math.max(rank - 2, 0), at, () => loops.nest(n, x.data, at[0], steps[0], out.data, at[1], steps[1]));
}

export function runBinary(loops: BinaryLoops, shape: readonly number[], x: Located, y: Located, out: Located): void {
  const nest = nestOf(shape, [x.steps, y.steps, out.steps]);
  const rank = nest.n.length;
  const length = nest.n[rank - 1];
  const at = [x.offset, y.offset, out.offset];
  const [xBy, yBy, outBy] = nest.steps.map((by) => by[rank - 1]);
  const flat = (rank === 1 || length >= LONG) && outBy === 1 ? loops.unrolled : null;
  const { left, right } = flat ?? { left: null, right: null };
  if (flat !== null && xBy === 1 && yBy === 1) {
    walk(nest, rank - 1, at, () => flat.contiguous(length, x.data, at[0], y.data, at[1], out.data, at[2]));
  } else if (right !== null && xBy === 1 && yBy === 0) {
    walk(nest, rank - 1, at, () => right(length, x.data, at[0], Number(y.data[at[1]]), out.data, at[2]));
  } else if (left !== null && xBy === 0 && yBy === 1) {
    walk(nest, rank - 1, at, () => left(length, Number(x.data[at[0]]), y.data, at[1], out.data, at[2]));
  } else {
    const { n, steps } = innermost(nest);
    walk(nest, Math.max(rank - 2, 0), at, () =>
      loops.nest(n, x.data, at[0], steps[0], y.data, at[1], steps[1], out.data, at[2], steps[2]),
    );
  }
}

export function runTernary(
  loops: TernaryLoops,
  shape: readonly number[],
  x: Located,
  y: Located,
  z: Located,
  out: Located,
): void {
  const nest = nestOf(shape, [x.steps, y.steps, z.steps, out.steps]);
  const rank = nest.n.length;
  const length = nest.n[rank - 1];
  const at = [x.offset, y.offset, z.offset, out.offset];
  const flat = rank === 1 || length >= LONG ? loops.unrolled : null;
  if (flat !== null && nest.steps.every((by) => by[rank - 1] === 1)) {
    walk(nest, rank - 1, at, () =>
      flat.contiguous(length, x.data, at[0], y.data, at[1], z.data, at[2], out.data, at[3]),
    );
    return;
  }
  const { n, steps } = innermost(nest);
  walk(nest, Math.max(rank - 2, 0), at, () =>
    loops.nest(n, x.data, at[0], steps[0], y.data, at[1], steps[1], z.data, at[2], steps[2], out.data, at[3], steps[3]),
  );
}
