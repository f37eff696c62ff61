/** `cast.ts` with kernels that copy, for functions that do little else. */
import type { DType } from "../types/dtype.ts";
import { bringCopies, castTo as cast, copyInto as copy } from "./cast.ts";
import { copyKernels } from "./copy-heap.ts";
import type { Strided } from "./layout.ts";

/** As that of `cast.ts`. */
export function copyInto(dst: Strided, src: Strided): void {
  bringCopies(copyKernels);
  copy(dst, src);
}

/** As that of `cast.ts`. */
export function castTo(x: Strided, dtype: DType): Strided {
  bringCopies(copyKernels);
  return cast(x, dtype);
}
