import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import type { Accumulation, SumOptions } from "../kernels/reduce-sums.ts";
import { diagonalView } from "./diagonal.ts";
import { sumAs } from "./reduce-as.ts";
import { sums } from "./reduce-tables.ts";

export interface TraceOptions {
  readonly offset?: number;
  readonly axis1?: number;
  readonly axis2?: number;
  readonly dtype?: SumOptions["dtype"];
  readonly out?: Strided;
}

/** The sum along the diagonal of two axes, in the words of `op`. */
export function traceAs(op: string, x: Strided, axes: readonly [number, number], options: TraceOptions): Strided {
  requireTensor(op, "x", x);
  const { offset = 0, dtype, out } = options;
  const how: Accumulation = { ...sums, op };
  return sumAs(how, diagonalView(op, x, offset, axes[0], axes[1]), { axis: -1, dtype, out });
}

/** The sum along the diagonal of two axes: `np.trace`. */
export function trace(x: Strided, options: TraceOptions = {}): Strided {
  const { axis1 = 0, axis2 = 1 } = options;
  return traceAs("trace", x, [axis1, axis2], options);
}

/** The trace of each matrix of a stack: `np.linalg.trace`. */
export function linalgTrace(x: Strided, options: Pick<TraceOptions, "offset" | "dtype"> = {}): Strided {
  return traceAs("linalg.trace", x, [-2, -1], options);
}
