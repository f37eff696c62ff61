/**
 * `shapeproof`: every function, and a Tensor that has them as methods.
 */
import { bringConversions, bringCopies } from "./core/cast.ts";
import { castBySimd } from "./core/cast-heap.ts";
import { copyKernels } from "./core/copy-heap.ts";
import { registerTensorClass } from "./core/strided.ts";
import { Tensor } from "./generated/fluent/tensor.ts";

registerTensorClass((data, dtype, shape, steps, offset) => new Tensor(data, dtype, shape, steps, offset));
bringCopies(copyKernels);
bringConversions(castBySimd);

export { DTypeError, IndexError, LinAlgError, ShapeError, ValueError } from "./core/errors.ts";
export { keep, type MemoryReport, memory, scope } from "./core/scope.ts";
export type { Tier } from "./core/tier.ts";
export * from "./generated/fluent/index.ts";
export * as linalg from "./generated/fluent/linalg.ts";
export * as stats from "./generated/fluent/stats.ts";
export { threads } from "./kernels/threads.ts";
export * as ml from "./ml/fluent.ts";
export * as random from "./random/fluent.ts";
export type * from "./types/index.ts";
export { Tensor };
