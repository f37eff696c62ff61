/**
 * `shapeproof/fn`: every function, over a thin Tensor without methods, so that a bundle holds what it uses.
 * Namespaces are modules of their own: `shapeproof/fn/linalg`, `/stats`, `/random` and `/ml`.
 */
export { DTypeError, IndexError, LinAlgError, ShapeError, ValueError } from "./core/errors.ts";
export { keep, type MemoryReport, memory, scope } from "./core/scope.ts";
export { Tensor } from "./core/tensor.ts";
export type { Tier } from "./core/tier.ts";
export * from "./generated/fn/index.ts";
export { threads } from "./kernels/threads.ts";
export type * from "./types/index.ts";
