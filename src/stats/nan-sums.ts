import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { hasNaN, release, replaceNaN } from "../kernels/nan.ts";
import { scanned } from "../kernels/reduce-scans.ts";
import { accumulated, type SumOptions } from "../kernels/reduce-sums.ts";
import { type OneAxis, requireOneAxis, sumAs } from "../ops/reduce-as.ts";
import { products, runningProducts, runningSums, sums } from "../ops/reduce-tables.ts";

/** What `reduce` makes of x with the identity in the place of NaN. */
function withoutNaN(op: string, x: Strided, identity: 0 | 1, reduce: (x: Strided) => Strided): Strided {
  requireTensor(op, "x", x);
  if (!hasNaN(x.dtype)) return reduce(x);
  const replaced = replaceNaN(x, identity);
  const result = reduce(replaced.values);
  release(replaced);
  return result;
}

/** The sum of what is not NaN: `np.nansum`. */
export function nansum(x: Strided, options: SumOptions = {}): Strided {
  return withoutNaN("nansum", x, 0, (values) => sumAs({ ...sums, op: "nansum" }, values, options));
}

/** The product of what is not NaN: `np.nanprod`. */
export function nanprod(x: Strided, options: SumOptions = {}): Strided {
  return withoutNaN("nanprod", x, 1, (values) => accumulated({ ...products, op: "nanprod" }, values, options));
}

/** Running sums that pass over NaN: `np.nancumsum`. */
export function nancumsum(x: Strided, options: SumOptions & OneAxis = {}): Strided {
  const along = requireOneAxis("nancumsum", options);
  return withoutNaN("nancumsum", x, 0, (values) => scanned({ ...runningSums, op: "nancumsum" }, values, along));
}

/** Running products that pass over NaN: `np.nancumprod`. */
export function nancumprod(x: Strided, options: SumOptions & OneAxis = {}): Strided {
  const along = requireOneAxis("nancumprod", options);
  return withoutNaN("nancumprod", x, 1, (values) => scanned({ ...runningProducts, op: "nancumprod" }, values, along));
}
