/** The types for authors of libraries and of type tests. A rule that fails is its message, a string literal type. */
export type { At } from "./at.ts";
export type { Broadcast, BroadcastTo } from "./broadcast.ts";
export type { DType, Scalar } from "./dtype.ts";
export type { Einsum } from "./einsum.ts";
export type { MatMul } from "./matmul.ts";
export type { Promote } from "./promote.ts";
export type { Reduce } from "./reduce.ts";
export type { Reshape } from "./reshape.ts";
export type { Dim, DTypeOf, Shape, ShapeOf, TensorLike } from "./tensor-like.ts";
