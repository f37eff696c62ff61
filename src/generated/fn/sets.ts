// Generated from codegen/spec/sets.ts by `npm run gen`. Do not edit.
import type { DType, Scalar } from "../../types/dtype.ts";
import type { Promote } from "../../types/promote.ts";
import type { Unique, Uniques } from "../../types/sets.ts";
import type { DTypeOf, Loose, Ok, ShapeOf, TensorLike } from "../../types/tensor-like.ts";
import { intersect1d as runIntersect1d } from "../../ops/sets.ts";
import { isin as runIsin } from "../../ops/isin.ts";
import { setdiff1d as runSetdiff1d } from "../../ops/sets.ts";
import { setxor1d as runSetxor1d } from "../../ops/sets.ts";
import { union1d as runUnion1d } from "../../ops/sets.ts";
import { unique as runUnique } from "../../ops/unique.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * The elements of a tensor in order, each once; with an axis, its parts along the axis, each once.
 *
 * The result is a vector whose length is known at run time alone. What else is asked for comes behind it, in a tuple in this
 * order, as int32: `returnIndex`, where each value comes first; `returnInverse`, for each element the place of its value, in
 * the shape of x, or for each part along the axis a vector; `returnCounts`, how often each value comes.
 *
 * All NaNs count as one value unless `equalNan` is false; parts along an axis that have NaN differ from all others. Parts are
 * in the order of their first elements, where these are equal of the next ones.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const values = unique(tensor([3, 1, 3])); // Tensor<[number]>: [1, 3]
 * const [numbers, counts] = unique(tensor([3, 1, 3]), { returnCounts: true }); // counts: [1, 2]
 * ```
 */
export function unique<
  S,
  D extends DType = "float64",
  const A extends number | null = null,
  RI extends boolean = false,
  RV extends boolean = false,
  RC extends boolean = false,
>(
  x: TensorLike<S, D>,
  options?: {
    returnIndex?: RI;
    returnInverse?: RV;
    returnCounts?: RC;
    axis?: Unique<S, A> extends object | null
      ? A
      : Unique<S, A> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    equalNan?: boolean;
  },
): Uniques<Ok<Unique<S, A>>, S, D, A, RI, RV, RC> extends infer P
  ? P extends [TensorLike<infer U, infer E extends DType>]
    ? Tensor<U, E>
    : { [I in keyof P]: Tensor<ShapeOf<P[I]>, DTypeOf<P[I]>> }
  : never;
export function unique(x: Loose, options?: Loose): Loose {
  return runUnique(x, options);
}

/**
 * The elements that two tensors have in common, each once.
 *
 * The tensors are flattened. The result is sorted, and its length is known at run time alone. It has the dtype to which both are promoted. NaN is in no intersection. `assumeUnique` says that no tensor has an element twice, which saves time. `returnIndices` gives a tuple: the elements, and where each of them
 * comes first in the one and in the other flattened tensor, as int32.
 *
 * @example
 * ```ts
 * const common = intersect1d(tensor([1, 3, 4]), tensor([3, 1, 2])); // Tensor<[number]>: [1, 3]
 * ```
 */
export function intersect1d<S, T, D extends DType = "float64", E extends DType = "float64", RI extends boolean = false>(
  x: TensorLike<S, D>,
  y: TensorLike<T, E>,
  options?: { assumeUnique?: boolean; returnIndices?: RI },
): RI extends true
  ? [Tensor<[number], Promote<D, E>>, Tensor<[number], "int32">, Tensor<[number], "int32">]
  : Tensor<[number], Promote<D, E>>;
export function intersect1d(x: Loose, y: Loose, options?: Loose): Loose {
  return runIntersect1d(x, y, options);
}

/**
 * The elements that are in one of two tensors or in both, each once.
 *
 * The tensors are flattened. The result is sorted, and its length is known at run time alone. It has the dtype to which both are promoted.
 *
 * @example
 * ```ts
 * const all = union1d(tensor([1, 3]), tensor([3, 2])); // Tensor<[number]>: [1, 2, 3]
 * ```
 */
export function union1d<S, T, D extends DType = "float64", E extends DType = "float64">(
  x: TensorLike<S, D>,
  y: TensorLike<T, E>,
): Tensor<[number], Promote<D, E>>;
export function union1d(x: Loose, y: Loose): Loose {
  return runUnion1d(x, y);
}

/**
 * The elements of a tensor that are not in another one, each once.
 *
 * The tensors are flattened. The result is sorted, and its length is known at run time alone. The dtype is that of `x`. With `assumeUnique` the elements of `x` are taken as they are, in their order. NaN is
 * different from every NaN.
 *
 * @example
 * ```ts
 * const rest = setdiff1d(tensor([1, 2, 3]), tensor([3, 4])); // Tensor<[number]>: [1, 2]
 * ```
 */
export function setdiff1d<S, T, D extends DType = "float64", E extends DType = "float64">(
  x: TensorLike<S, D>,
  y: TensorLike<T, E>,
  options?: { assumeUnique?: boolean },
): Tensor<[number], D>;
export function setdiff1d(x: Loose, y: Loose, options?: Loose): Loose {
  return runSetdiff1d(x, y, options);
}

/**
 * The elements that are in exactly one of two tensors, each once.
 *
 * The tensors are flattened. The result is sorted, and its length is known at run time alone. It has the dtype to which both are promoted. `assumeUnique` says that no tensor has an element twice, which saves time.
 *
 * @example
 * ```ts
 * const different = setxor1d(tensor([1, 2, 3]), tensor([3, 4])); // Tensor<[number]>: [1, 2, 4]
 * ```
 */
export function setxor1d<S, T, D extends DType = "float64", E extends DType = "float64">(
  x: TensorLike<S, D>,
  y: TensorLike<T, E>,
  options?: { assumeUnique?: boolean },
): Tensor<[number], Promote<D, E>>;
export function setxor1d(x: Loose, y: Loose, options?: Loose): Loose {
  return runSetxor1d(x, y, options);
}

/**
 * Whether each element of a tensor is one of those of another one, or of a list of numbers.
 *
 * The result is bool and has the shape of `x`; `invert` asks for the contrary. The two are compared in the dtype to which
 * they are promoted. NaN is in no set.
 * Throws DTypeError for a list of other things than numbers.
 *
 * @example
 * ```ts
 * const some = isin(tensor([[1, 2], [3, 4]]), [2, 4]); // Tensor<[2, 2], "bool">
 * ```
 */
export function isin<S, T = [], D extends DType = "float64", E extends DType = "float64">(
  x: TensorLike<S, D>,
  test: TensorLike<T, E> | readonly Scalar[],
  options?: { invert?: boolean },
): Tensor<S, "bool">;
export function isin(x: Loose, test: Loose, options?: Loose): Loose {
  return runIsin(x, test, options);
}
