/** `copies.ts` with kernels that convert too. */
import type { DType } from "../types/dtype.ts";
import { bringConversions } from "./cast.ts";
import { castBySimd } from "./cast-heap.ts";
import { castTo as cast, copyInto as copy } from "./copies.ts";
import type { Strided } from "./layout.ts";

/** As that of `cast.ts`. */
export function copyInto(dst: Strided, src: Strided): void {
  bringConversions(castBySimd);
  copy(dst, src);
}

/** As that of `cast.ts`. */
export function castTo(x: Strided, dtype: DType): Strided {
  bringConversions(castBySimd);
  return cast(x, dtype);
}
