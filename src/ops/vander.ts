import { copyInto } from "../core/cast.ts";
import { binary } from "../core/elementwise.ts";
import { requireTensor } from "../core/require.ts";
import { empty, type Strided, view } from "../core/strided.ts";
import { multiply } from "../generated/kernels/multiply.ts";
import { promoteTypes } from "../generated/promotion.ts";
import { inDType } from "../kernels/reduce-axes.ts";
import { createDim } from "../types/create.ts";
import { requireVector } from "../types/grids.ts";
import { ones } from "./create.ts";

export interface VanderOptions {
  readonly increasing?: boolean;
}

/** Powers of the elements in columns, the highest one first unless `increasing`: `np.vander`. */
export function vander(x: Strided, n?: number, { increasing = false }: VanderOptions = {}): Strided {
  requireTensor("vander", "x", x);
  requireVector("vander", x.shape);
  const columns = createDim(n ?? x.shape[0], "vander");
  const dtype = promoteTypes(x.dtype, "int32");
  const result = empty([x.shape[0], columns], dtype);
  const base = inDType(x, dtype);
  const column = (power: number): Strided => {
    const at = result.offset + (increasing ? power : columns - 1 - power);
    return view(result, x.shape, [columns], at);
  };
  if (columns > 0) copyInto(column(0), view(ones([], { dtype }), x.shape, [0]));
  for (let power = 1; power < columns; power++) {
    binary(multiply, column(power - 1), base, { out: column(power) });
  }
  return result;
}
