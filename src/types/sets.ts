import type { SetAxis } from "../generated/types/shape-axes.ts";
import type { Failed, OutOfRange, Unsized } from "./axes.ts";
import type { TensorLike } from "./tensor-like.ts";

/** The shape of what is chosen of a tensor, or of its parts along an axis; the message for an axis that is not there. */
export type Shortened<Op extends string, S, A> = S extends null
  ? Failed
  : A extends number
    ? number extends A
      ? Unsized<S>
      : SetAxis<S, A, number> extends infer R
        ? null extends R
          ? OutOfRange<Op, S, A>
          : R
        : never
    : [number];

/** The shape of the unique elements, or of the unique parts along an axis. */
export type Unique<S, A = null> = Shortened<"unique", S, A>;

/** What `unique` gives beside the values: vectors of int32, but for the inverse, which without an axis has the shape of x. */
type Extra<Asked, S> = Asked extends true ? [TensorLike<S, "int32">] : [];

/** The results of `unique` as a list: values, first places, inverse, counts, as far as they are asked for. */
export type Uniques<U, S, D, A, Index, Inverse, Counts> = [
  TensorLike<U, D>,
  ...Extra<Index, [number]>,
  ...Extra<Inverse, A extends number ? [number] : S>,
  ...Extra<Counts, [number]>,
];
