import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { view } from "../core/strided.ts";
import { splitBounds } from "../types/split.ts";

export interface SplitOptions {
  readonly axis?: number;
}

function parts(
  op: "split" | "arraySplit",
  x: Strided,
  sections: number | readonly number[],
  options: SplitOptions | undefined,
): Strided[] {
  requireTensor(op, "x", x);
  const { axis, bounds } = splitBounds(op, x.shape, sections, options?.axis ?? 0);
  return bounds.map(([start, stop]) => {
    const shape = x.shape.map((dim, i) => (i === axis ? stop - start : dim));
    return view(x, shape, x.steps, x.offset + start * x.steps[axis]);
  });
}

/** `np.split`: views. */
export function split(x: Strided, sections: number | readonly number[], options?: SplitOptions): Strided[] {
  return parts("split", x, sections, options);
}

/** `np.array_split`: views. */
export function arraySplit(x: Strided, sections: number | readonly number[], options?: SplitOptions): Strided[] {
  return parts("arraySplit", x, sections, options);
}
