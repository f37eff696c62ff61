import { binary } from "../core/elementwise.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { arctan2 } from "../generated/kernels/arctan2.ts";
import { multiply } from "../generated/kernels/multiply.ts";
import { partOf } from "./complex-parts.ts";

export interface AngleOptions {
  readonly deg?: boolean;
}

/** The angle of each number from the positive real axis: `np.angle`. */
export function angle(x: Strided, { deg = false }: AngleOptions = {}): Strided {
  requireTensor("angle", "x", x);
  const result = isComplex(x.dtype) ? binary(arctan2, partOf(x, 1), partOf(x, 0)) : binary(arctan2, 0, x);
  return deg ? binary(multiply, result, 180 / Math.PI, { out: result }) : result;
}
