import { type Nest, nestOf, walk } from "./iterate.ts";
import type { Loops } from "./kernel.ts";
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

/** Runs the loops over operands, and the result last, seen from a shape. */
export function runLoops(
  { contiguous, nest: loop }: Loops,
  shape: readonly number[],
  located: readonly Located[],
): void {
  const nest = nestOf(
    shape,
    located.map(({ steps }) => steps),
  );
  const data = located.map((x) => x.data);
  const at = located.map(({ offset }) => offset);
  const inner = nest.n.length - 1;
  const length = nest.n[inner];
  if (contiguous !== null && (inner === 0 || length >= LONG) && nest.steps.every((by) => by[inner] === 1)) {
    walk(nest, inner, at, () => contiguous(length, data, at));
    return;
  }
  const { n, steps } = innermost(nest);
  walk(nest, Math.max(inner - 1, 0), at, () => loop(n, data, at, steps));
}
