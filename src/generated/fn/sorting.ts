// Generated from codegen/spec/sorting.ts by `npm run gen`. Do not edit.
import type { DType, IntegerDType, Scalar } from "../../types/dtype.ts";
import type { ShapesOf, SomeTensor, Wrong, WrongAxis } from "../../types/join.ts";
import type { SameLength, Vector } from "../../types/ml.ts";
import type { Out } from "../../types/out.ts";
import type { LexsortAt, Ranks, SortKind, Sorted } from "../../types/sort.ts";
import type { Chosen, Loose, Ok, ScalarOf, TensorLike } from "../../types/tensor-like.ts";
import { argpartition as runArgpartition } from "../../ops/partition.ts";
import { argsort as runArgsort } from "../../ops/sort.ts";
import { lexsort as runLexsort } from "../../ops/lexsort.ts";
import { partition as runPartition } from "../../ops/partition.ts";
import { searchsorted as runSearchsorted } from "../../ops/searchsorted.ts";
import { sort as runSort } from "../../ops/sort.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * A sorted copy of a tensor along an axis.
 *
 * `axis` is the axis to go along, the last one unless given; null flattens first. NaN is last; complex numbers go by their real parts, then by their imaginary parts, those with NaN last. −0 and 0 are
 * equal. What is equal stays in its order, whichever `kind` is asked for: one radix sort serves them all, in a time that
 * grows with the number of elements alone.
 *
 * The method gives a copy too, where NumPy's sorts in place: `x.sort({ out: x })` does that. The dtype stays.
 * Throws IndexError for an axis that is not there; ValueError for a `kind` that is none, or beside `stable`. ShapeError or DTypeError for an `out` that does not fit.
 *
 * @example
 * ```ts
 * const y = sort(tensor([[3, 1, 2], [9, 7, 8]])); // Tensor<[2, 3]>: [[1, 2, 3], [7, 8, 9]]
 * ```
 */
export function sort<
  S,
  D extends DType = "float64",
  const A extends number | null | undefined = undefined,
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? Sorted<S, A, "sort"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? Sorted<S, A, "sort"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: Sorted<S, A, "sort"> extends object | null
      ? A
      : Sorted<S, A, "sort"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    kind?: SortKind;
    stable?: boolean;
    out?: Out<"sort", Ok<Sorted<S, A, "sort">>, D, SO, DO>;
  },
): Tensor<Ok<Sorted<S, A, "sort">>, Chosen<DO, D>>;
export function sort(x: Loose, options?: Loose): Loose {
  return runSort(x, options);
}

/**
 * The indices that sort a tensor along an axis, as int32.
 *
 * `axis` is the axis to go along, the last one unless given; null flattens first. NaN is last; complex numbers go by their real parts, then by their imaginary parts, those with NaN last. −0 and 0 are
 * equal. What is equal stays in its order, whichever `kind` is asked for: one radix sort serves them all, in a time that
 * grows with the number of elements alone.
 * Throws IndexError for an axis that is not there; ValueError for a `kind` that is none, or beside `stable`.
 *
 * @example
 * ```ts
 * const order = argsort(tensor([30, 10, 20])); // Tensor<[3], "int32">: [1, 2, 0]
 * ```
 */
export function argsort<S, D extends DType = "float64", const A extends number | null | undefined = undefined>(
  x: (A extends undefined ? Sorted<S, A, "argsort"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? Sorted<S, A, "argsort"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: Sorted<S, A, "argsort"> extends object | null
      ? A
      : Sorted<S, A, "argsort"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    kind?: SortKind;
    stable?: boolean;
  },
): Tensor<Ok<Sorted<S, A, "argsort">>, "int32">;
export function argsort(x: Loose, options?: Loose): Loose {
  return runArgsort(x, options);
}

/**
 * The indices that sort by several keys along an axis, as int32: by the last key, where it is equal by the one before.
 *
 * The keys are tensors of one shape, of any dtypes. `axis` is the axis to go along, the last one unless given. What is
 * equal in all keys stays in its order.
 * Throws ShapeError if the shapes differ, IndexError for an axis that is not there, ValueError for an empty list.
 *
 * @example
 * ```ts
 * const order = lexsort([tensor([1, 0, 1]), tensor([2, 2, 1])]); // Tensor<[3], "int32">: [2, 1, 0]
 * ```
 */
export function lexsort<const T extends SomeTensor[], const A extends number = -1>(
  keys: LexsortAt<ShapesOf<T>, A> extends object | null
    ? readonly [...T]
    : LexsortAt<ShapesOf<T>, A> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  options?: {
    axis?: LexsortAt<ShapesOf<T>, A> extends object | null
      ? A
      : LexsortAt<ShapesOf<T>, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
  },
): Tensor<Ok<LexsortAt<ShapesOf<T>, A>>, "int32">;
export function lexsort(keys: Loose, options?: Loose): Loose {
  return runLexsort(keys, options);
}

/**
 * A copy in which the elements of some ranks are where sorting would put them.
 *
 * What stands before such a place along the axis is not larger, what stands behind it is not smaller; the order of these is
 * not determined. `kth` is a rank or a list of them, negative ones count from the end. `axis` is the axis to go along, the last one unless given; null flattens first. NaN is last. The method
 * gives a copy too, where NumPy's works in place.
 *
 * Rows are sorted whole: here that takes less time than parting them.
 * Throws IndexError for an axis that is not there; ValueError for a `kth` that is out of range; ShapeError or DTypeError for an `out` that does not fit.
 *
 * @example
 * ```ts
 * const y = partition(tensor([7, 1, 9, 3]), 1); // Tensor<[4]>: 3 is at 1, behind 1
 * ```
 */
export function partition<
  S,
  const K extends number | readonly number[],
  const A extends number | null | undefined = undefined,
  D extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: (A extends undefined ? Sorted<S, A, "partition"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? Sorted<S, A, "partition"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  kth: Ranks<"partition", S, A, K> extends object | null
    ? K
    : Ranks<"partition", S, A, K> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: Sorted<S, A, "partition"> extends object | null
      ? A
      : Sorted<S, A, "partition"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    out?: Out<"partition", Ok<Sorted<S, A, "partition">>, D, SO, DO>;
  },
): Tensor<Ok<Sorted<S, A, "partition">>, Chosen<DO, D>>;
export function partition(x: Loose, kth: Loose, options?: Loose): Loose {
  return runPartition(x, kth, options);
}

/**
 * The indices that partition a tensor along an axis, as int32: see `partition`.
 *
 * `kth` is a rank or a list of them, negative ones count from the end. `axis` is the axis to go along, the last one unless given; null flattens first. NaN is last.
 * Throws IndexError for an axis that is not there; ValueError for a `kth` that is out of range.
 *
 * @example
 * ```ts
 * const smallest = argpartition(tensor([7, 1, 9, 3]), 1).at(":2"); // Tensor<[2], "int32">: [1, 3]
 * ```
 */
export function argpartition<
  S,
  const K extends number | readonly number[],
  const A extends number | null | undefined = undefined,
  D extends DType = "float64",
>(
  x: (A extends undefined ? Sorted<S, A, "argpartition"> : null) extends object | null
    ? TensorLike<S, D>
    : (A extends undefined ? Sorted<S, A, "argpartition"> : null) extends infer R
      ? R extends string
        ? R
        : never
      : never,
  kth: Ranks<"argpartition", S, A, K> extends object | null
    ? K
    : Ranks<"argpartition", S, A, K> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: Sorted<S, A, "argpartition"> extends object | null
      ? A
      : Sorted<S, A, "argpartition"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<Ok<Sorted<S, A, "argpartition">>, "int32">;
export function argpartition(x: Loose, kth: Loose, options?: Loose): Loose {
  return runArgpartition(x, kth, options);
}

/**
 * Where values would have to be inserted into a sorted vector for it to stay sorted, as int32.
 *
 * `side` "left" gives the first place that does, "right" the last one: behind all equal elements. The result has the shape
 * of `v`, which may be a number. `sorter` has the indices that sort `x`, if it is not sorted. NaN is larger than all else.
 * Throws ShapeError if `x` is not 1-D or `sorter` has another length; ValueError for another side, or for a `sorter` with
 * what is no index; DTypeError for a `sorter` that is not of integers.
 *
 * @example
 * ```ts
 * const places = searchsorted(tensor([1, 3, 5]), tensor([0, 3, 9])); // Tensor<[3], "int32">: [0, 1, 3]
 * ```
 */
export function searchsorted<
  S,
  V = [],
  N = S,
  D extends DType = "float64",
  DV extends DType | Scalar = "float64",
  DN extends IntegerDType = "int32",
>(
  x: Vector<"searchsorted", S> extends object | null
    ? TensorLike<S, D>
    : Vector<"searchsorted", S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  v: TensorLike<V, DV> | ScalarOf<DV>,
  options?: {
    side?: "left" | "right";
    sorter?: SameLength<"searchsorted", S, N> extends object | null
      ? TensorLike<N, DN>
      : SameLength<"searchsorted", S, N> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<V, "int32">;
export function searchsorted(x: Loose, v: Loose, options?: Loose): Loose {
  return runSearchsorted(x, v, options);
}
