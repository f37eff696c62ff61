/** Copies and conversions as in `cast.ts`, by kernels: for functions that do little else. */
import type { DType } from "../types/dtype.ts";
import { bringCopyKernels, type CopyKernels, castTo as cast, copyInto as copy } from "./cast.ts";
import { castBySimd } from "./cast-heap.ts";
import { copyInHeap, moveInHeap } from "./copy-heap.ts";
import type { Strided } from "./layout.ts";

/** For `bringCopyKernels`. */
export const copyKernels: CopyKernels = { move: moveInHeap, copy: copyInHeap, convert: castBySimd };

/** As that of `cast.ts`. */
export function copyInto(dst: Strided, src: Strided): void {
  bringCopyKernels(copyKernels);
  copy(dst, src);
}

/** As that of `cast.ts`. */
export function castTo(x: Strided, dtype: DType): Strided {
  bringCopyKernels(copyKernels);
  return cast(x, dtype);
}
