// Generated from codegen/spec/selection.ts by `npm run gen`. Do not edit.
import type { Assign } from "../../types/assign.ts";
import type {
  Append,
  AppendAt,
  Choose,
  Conditions,
  PlacesShape,
  RavelMulti,
  Select,
  WrongValues,
} from "../../types/choosing.ts";
import type { ComplexDType, DType, FloatDType, IntegerDType, Scalar } from "../../types/dtype.ts";
import type { Plain, PromoteList, SomeTensor, WrongAxis } from "../../types/join.ts";
import type { Vector } from "../../types/ml.ts";
import type { Out, Refused } from "../../types/out.ts";
import type { Promote } from "../../types/promote.ts";
import type { Reduce } from "../../types/reduce.ts";
import type { UnlessAxis } from "../../types/repeat.ts";
import type {
  AlongAt,
  CompressAt,
  IndexMode,
  Indices,
  MaskOf,
  Nonzero,
  RankOf,
  Take,
  TakeAt,
} from "../../types/selection.ts";
import type { Chosen, Loose, Ok, ScalarOf, TensorLike } from "../../types/tensor-like.ts";
import { append as runAppend } from "../../ops/append.ts";
import { argwhere as runArgwhere } from "../../ops/nonzero.ts";
import { choose as runChoose } from "../../ops/choose.ts";
import { compress as runCompress } from "../../ops/compress.ts";
import { countNonzero as runCountNonzero } from "../../ops/count-nonzero.ts";
import { extract as runExtract } from "../../ops/compress.ts";
import { flatnonzero as runFlatnonzero } from "../../ops/nonzero.ts";
import { nonzero as runNonzero } from "../../ops/nonzero.ts";
import { place as runPlace } from "../../ops/put.ts";
import { put as runPut } from "../../ops/put.ts";
import { putAlongAxis as runPutAlongAxis } from "../../ops/along-axis.ts";
import { putmask as runPutmask } from "../../ops/put.ts";
import { ravelMultiIndex as runRavelMultiIndex } from "../../ops/multi-index.ts";
import { select as runSelect } from "../../ops/choose.ts";
import { take as runTake } from "../../ops/take.ts";
import { takeAlongAxis as runTakeAlongAxis } from "../../ops/along-axis.ts";
import { unravelIndex as runUnravelIndex } from "../../ops/multi-index.ts";
import type { Tensor } from "./tensor.ts";

/**
 * The coordinates of the elements that are not zero: for each axis a vector of int32.
 *
 * The elements come in C order, and `x.at(...nonzero(x))` has them. NaN is not zero, true is not. How many there are is known
 * at run time alone.
 * Throws IndexError for a 0-d tensor.
 *
 * @example
 * ```ts
 * const [rows, columns] = nonzero(tensor([[0, 3], [4, 0]])); // [0, 1] and [1, 0]
 * ```
 */
export function nonzero<S, D extends DType = "float64">(
  x: Nonzero<S> extends object | null
    ? TensorLike<S, D>
    : Nonzero<S> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Nonzero<S> extends infer P ? { [I in keyof P]: Tensor<[number], "int32"> } : never;
export function nonzero(x: Loose): Loose {
  return runNonzero(x);
}

/**
 * The coordinates of the elements that are not zero: for each of them a row of int32.
 *
 * The elements come in C order. NaN is not zero. How many there are is known at run time alone.
 *
 * @example
 * ```ts
 * const places = argwhere(tensor([[0, 3], [4, 0]])); // Tensor<[number, 2], "int32">: [[0, 1], [1, 0]]
 * ```
 */
export function argwhere<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<[number, RankOf<S>], "int32">;
export function argwhere(x: Loose): Loose {
  return runArgwhere(x);
}

/**
 * The places in the flattened tensor of the elements that are not zero, as int32. NaN is not zero.
 *
 * @example
 * ```ts
 * const places = flatnonzero(tensor([0, 3, 4, 0])); // Tensor<[number], "int32">: [1, 2]
 * ```
 */
export function flatnonzero<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<[number], "int32">;
export function flatnonzero(x: Loose): Loose {
  return runFlatnonzero(x);
}

/**
 * How many elements along axes are not zero, as int32.
 *
 * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements count. `keepdims` leaves
 * these axes in place with length 1. NaN is not zero.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const counts = countNonzero(tensor([[0, 3], [4, 5]]), { axis: 1 }); // Tensor<[2], "int32">: [1, 2]
 * ```
 */
export function countNonzero<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "countNonzero"> extends object | null
      ? A
      : Reduce<S, A, K, "countNonzero"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
  },
): Tensor<Ok<Reduce<S, A, K, "countNonzero">>, "int32">;
export function countNonzero(x: Loose, options?: Loose): Loose {
  return runCountNonzero(x, options);
}

/**
 * The parts of a tensor along an axis, or its elements in C order, at given places.
 *
 * `indices` is an integer, a list of any depth, or an integer tensor; its dims take the place of the axis, or are all there
 * is without an axis (null). Negative places count from the end. `mode` says what becomes of a place that is not there: "raise" is an error, "wrap" counts round, "clip" takes the
 * nearest one (and negative ones as 0). The dtype stays.
 * Throws IndexError for a place or an axis that is not there; DTypeError for indices that are not integers; ShapeError or DTypeError for an `out` that does not fit.
 *
 * @example
 * ```ts
 * const y = take(zeros([3, 4]), [0, 2], { axis: 1 }); // Tensor<[3, 2]>
 * ```
 */
export function take<
  S,
  const X extends Indices,
  const A extends number | null = null,
  const M extends IndexMode = "raise",
  D extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  indices: TakeAt<S, X, A, M> extends object | null
    ? X
    : TakeAt<S, X, A, M> extends infer R
      ? R extends string
        ? UnlessAxis<X, R>
        : never
      : never,
  options?: {
    axis?: TakeAt<S, X, A, M> extends object | null
      ? A
      : TakeAt<S, X, A, M> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
    mode?: M;
    out?: Out<"take", Ok<Take<S, X, A, M>>, D, SO, DO>;
  },
): Tensor<Ok<Take<S, X, A, M>>, Chosen<DO, D>>;
export function take(x: Loose, indices: Loose, options?: Loose): Loose {
  return runTake(x, indices, options);
}

/**
 * The elements whose places along an axis are given for each row: what `argsort` and `argmax` find.
 *
 * `indices` has as many axes as the tensor; off the axis the two broadcast. `axis` is the last one unless given; null
 * flattens the tensor, and the indices are a vector. Negative places count from the end. The dtype stays.
 * Throws ShapeError if the numbers of axes differ or the shapes do not broadcast; IndexError for a place or an axis that is
 * not there; DTypeError for indices that are not integers.
 *
 * @example
 * ```ts
 * const x = zeros([3, 4]);
 * const sorted = takeAlongAxis(x, argsort(x, { axis: 0 }), { axis: 0 }); // Tensor<[3, 4]>
 * ```
 */
export function takeAlongAxis<
  S,
  I,
  const A extends number | null = -1,
  D extends DType = "float64",
  DI extends IntegerDType = "int32",
>(
  x: TensorLike<S, D>,
  indices: AlongAt<"takeAlongAxis", S, I, A> extends object | null
    ? TensorLike<I, DI>
    : AlongAt<"takeAlongAxis", S, I, A> extends infer R
      ? R extends string
        ? UnlessAxis<TensorLike<I, DI>, R>
        : never
      : never,
  options?: {
    axis?: AlongAt<"takeAlongAxis", S, I, A> extends object | null
      ? A
      : AlongAt<"takeAlongAxis", S, I, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
  },
): Tensor<Ok<Plain<AlongAt<"takeAlongAxis", S, I, A>>>, D>;
export function takeAlongAxis(x: Loose, indices: Loose, options?: Loose): Loose {
  return runTakeAlongAxis(x, indices, options);
}

/**
 * Writes to the elements whose places along an axis are given for each row, and gives the tensor itself.
 *
 * `indices` has as many axes as the tensor; off the axis the two broadcast, and the values to what they give. They are cast to the dtype of `x` as NumPy's assignment casts.
 * `axis` is the last one unless given; null flattens. Negative places count from the end. Where a place is named twice the last value stays.
 * Throws as `takeAlongAxis` does, and ShapeError where the values do not broadcast.
 *
 * @example
 * ```ts
 * const x = zeros([2, 3]);
 * putAlongAxis(x, tensor([[1], [2]], { dtype: "int32" }), 9); // [[0, 9, 0], [0, 0, 9]]
 * ```
 */
export function putAlongAxis<
  S,
  I,
  V = [],
  const A extends number | null = -1,
  D extends DType = "float64",
  DI extends IntegerDType = "int32",
  DV extends DType | Scalar = "float64",
>(
  x: TensorLike<S, D>,
  indices: AlongAt<"putAlongAxis", S, I, A> extends object | null
    ? TensorLike<I, DI>
    : AlongAt<"putAlongAxis", S, I, A> extends infer R
      ? R extends string
        ? UnlessAxis<TensorLike<I, DI>, R>
        : never
      : never,
  values: Assign<V, Ok<Plain<AlongAt<"putAlongAxis", S, I, A>>>, "putAlongAxis"> extends object | null
    ? TensorLike<V, DV> | ScalarOf<DV>
    : Assign<V, Ok<Plain<AlongAt<"putAlongAxis", S, I, A>>>, "putAlongAxis"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    axis?: AlongAt<"putAlongAxis", S, I, A> extends object | null
      ? A
      : AlongAt<"putAlongAxis", S, I, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
  },
): Tensor<S, D>;
export function putAlongAxis(x: Loose, indices: Loose, values: Loose, options?: Loose): Loose {
  return runPutAlongAxis(x, indices, values, options);
}

/**
 * Writes values to places of the flattened tensor, and gives the tensor itself.
 *
 * `indices` is an integer, a list of any depth, or an integer tensor. If there are fewer values they are repeated; without any
 * nothing is written. They are cast to the dtype of `x` as NumPy's assignment casts. Negative places count from the end. `mode` says what becomes of a place that is not there: "raise" is an error, "wrap" counts round, "clip" takes the
 * nearest one (and negative ones as 0).
 * Throws IndexError for a place that is not there; DTypeError for indices that are not integers.
 *
 * @example
 * ```ts
 * const x = zeros([2, 2]);
 * put(x, [0, 3], tensor([7, 8])); // [[7, 0], [0, 8]]
 * ```
 */
export function put<
  S,
  const X extends Indices,
  const M extends IndexMode = "raise",
  V = [],
  D extends DType = "float64",
  DV extends DType | Scalar = "float64",
>(
  x: TensorLike<S, D>,
  indices: TakeAt<S, X, null, M, "put"> extends object | null
    ? X
    : TakeAt<S, X, null, M, "put"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  values: TensorLike<V, DV> | ScalarOf<DV>,
  options?: { mode?: M },
): Tensor<S, D>;
export function put(x: Loose, indices: Loose, values: Loose, options?: Loose): Loose {
  return runPut(x, indices, values, options);
}

/**
 * Writes values one after another to the elements for which a mask is true, and gives the tensor itself.
 *
 * The mask has the shape of the tensor. If there are fewer values they are repeated. They are cast to the dtype of `x` as NumPy's assignment casts.
 * Throws ShapeError for a mask of another shape; ValueError if there are no values for the mask.
 *
 * @example
 * ```ts
 * const x = tensor([1, 2, 3, 4]);
 * place(x, greater(x, 2), tensor([0])); // [1, 2, 0, 0]
 * ```
 */
export function place<
  S,
  B,
  V = [],
  D extends DType = "float64",
  DB extends DType = "bool",
  DV extends DType | Scalar = "float64",
>(
  x: TensorLike<S, D>,
  mask: MaskOf<"place", S, B> extends object | null
    ? TensorLike<B, DB>
    : MaskOf<"place", S, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  values: TensorLike<V, DV> | ScalarOf<DV>,
): Tensor<S, D>;
export function place(x: Loose, mask: Loose, values: Loose): Loose {
  return runPlace(x, mask, values);
}

/**
 * Writes, where a mask is true, the values of the same places, and gives the tensor itself.
 *
 * The mask has the shape of the tensor. If there are fewer values they are repeated over the whole tensor: element i of the
 * flattened tensor takes value i modulo their number. They are cast to the dtype of `x` as NumPy's assignment casts.
 * Throws ShapeError for a mask of another shape.
 *
 * @example
 * ```ts
 * const x = tensor([1, 2, 3, 4]);
 * putmask(x, greater(x, 2), multiply(x, x)); // [1, 2, 9, 16]
 * ```
 */
export function putmask<
  S,
  B,
  V = [],
  D extends DType = "float64",
  DB extends DType = "bool",
  DV extends DType | Scalar = "float64",
>(
  x: TensorLike<S, D>,
  mask: MaskOf<"putmask", S, B> extends object | null
    ? TensorLike<B, DB>
    : MaskOf<"putmask", S, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  values: TensorLike<V, DV> | ScalarOf<DV>,
): Tensor<S, D>;
export function putmask(x: Loose, mask: Loose, values: Loose): Loose {
  return runPutmask(x, mask, values);
}

/**
 * The parts of a tensor along an axis, or its elements in C order, for which a condition is true.
 *
 * The condition is a vector, or a list of booleans. It may be shorter than the axis: what it does not reach is left out. How
 * many parts there are is known at run time alone. Without an axis (null) the tensor is flattened.
 * Throws ShapeError for a condition that is no vector; IndexError for an axis that is not there, or where the condition is
 * true behind its end; ShapeError or DTypeError for an `out` that does not fit.
 *
 * @example
 * ```ts
 * const y = compress([true, false, true], zeros([3, 4]), { axis: 0 }); // Tensor<[number, 4]>
 * ```
 */
export function compress<
  S,
  C = [number],
  const A extends number | null = null,
  DC extends DType = "bool",
  D extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  condition: Vector<"compress", C> extends object | null
    ? TensorLike<C, DC> | readonly boolean[]
    : Vector<"compress", C> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  x: TensorLike<S, D>,
  options?: {
    axis?: CompressAt<S, A> extends object | null
      ? A
      : CompressAt<S, A> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    out?: Out<"compress", Ok<CompressAt<S, A>>, D, SO, DO>;
  },
): Tensor<Ok<CompressAt<S, A>>, Chosen<DO, D>>;
export function compress(condition: Loose, x: Loose, options?: Loose): Loose {
  return runCompress(condition, x, options);
}

/**
 * The elements, in C order, for which a condition is true; both are flattened.
 *
 * How many there are is known at run time alone.
 * Throws IndexError where the condition is true behind the last element.
 *
 * @example
 * ```ts
 * const x = tensor([1, 2, 3]);
 * const y = extract(greater(x, 1), x); // Tensor<[number]>: [2, 3]
 * ```
 */
export function extract<C, S, DC extends DType = "bool", D extends DType = "float64">(
  condition: TensorLike<C, DC>,
  x: TensorLike<S, D>,
): Tensor<[number], D>;
export function extract(condition: Loose, x: Loose): Loose {
  return runExtract(condition, x);
}

/**
 * In each place the element of the first choice whose condition is true, else a default, 0.
 *
 * Conditions are bool, and as many as the choices; all are broadcast to one shape. The result has the dtype to which the
 * choices are promoted; the default is a plain value and takes its dtype from them.
 * Throws ShapeError for shapes that do not broadcast; ValueError for lists of different lengths, or empty ones; DTypeError for
 * a condition that is not bool, or a default that the dtype cannot hold.
 *
 * @example
 * ```ts
 * const x = arange(6);
 * const y = select([less(x, 2), less(x, 4)], [x, square(x)], -1); // [0, 1, 4, 9, -1, -1]
 * ```
 */
export function select<const C extends SomeTensor[], const T extends SomeTensor[], const V extends Scalar = 0>(
  conditions: Conditions<C, T> extends object | null
    ? readonly [...C]
    : Conditions<C, T> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  choices: Select<C, T> extends object | null
    ? readonly [...T]
    : Select<C, T> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  otherwise?: V,
): Tensor<Ok<Select<C, T>>, Promote<PromoteList<T>, V>>;
export function select(conditions: Loose, choices: Loose, otherwise?: Loose): Loose {
  return runSelect(conditions, choices, otherwise);
}

/**
 * In each place the element of the choice that an integer tensor names.
 *
 * The tensor and all choices are broadcast to one shape. The result has the dtype to which the choices are promoted. `mode` says what becomes of a place that is not there: "raise" is an error, "wrap" counts round, "clip" takes the
 * nearest one (and negative ones as 0).
 * Throws ShapeError for shapes that do not broadcast; ValueError for an empty list, or a number that is no choice's; DTypeError
 * for a tensor that is neither integer nor bool; ShapeError or DTypeError for an `out` that does not fit.
 *
 * @example
 * ```ts
 * const which = tensor([0, 1, 0], { dtype: "int32" });
 * const y = choose(which, [tensor([1, 2, 3]), tensor([7, 8, 9])]); // [1, 8, 3]
 * ```
 */
export function choose<
  S,
  const T extends SomeTensor[],
  D extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"choose", D, FloatDType | ComplexDType> extends infer M extends string ? M : TensorLike<S, D>,
  choices: Choose<S, T> extends object | null
    ? readonly [...T]
    : Choose<S, T> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { mode?: IndexMode; out?: Out<"choose", Ok<Choose<S, T>>, PromoteList<T>, SO, DO> },
): Tensor<Ok<Choose<S, T>>, Chosen<DO, PromoteList<T>>>;
export function choose(x: Loose, choices: Loose, options?: Loose): Loose {
  return runChoose(x, choices, options);
}

/**
 * The coordinates, in a tensor of a shape, of places in C order: for each axis a tensor of int32.
 *
 * `indices` is an integer, a list of any depth, or an integer tensor; the results have its shape.
 * Throws ValueError for a place that is not there; DTypeError for indices that are not integers.
 *
 * @example
 * ```ts
 * const [rows, columns] = unravelIndex([5, 11], [3, 4]); // [1, 2] and [1, 3]
 * ```
 */
export function unravelIndex<const X extends Indices, const N extends readonly number[]>(
  indices: PlacesShape<X, "unravelIndex"> extends object | null
    ? X
    : PlacesShape<X, "unravelIndex"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  shape: N,
): { -readonly [I in keyof N]: Tensor<Ok<PlacesShape<X, "unravelIndex">>, "int32"> };
export function unravelIndex(indices: Loose, shape: Loose): Loose {
  return runUnravelIndex(indices, shape);
}

/**
 * The places in C order of coordinates in a tensor of a shape, as int32.
 *
 * There is an integer tensor for each axis; they are broadcast to one shape. `mode` says what becomes of a place that is not there: "raise" is an error, "wrap" counts round, "clip" takes the
 * nearest one (and negative ones as 0). Negative coordinates are not there. `mode`
 * may be a list, with one for each axis.
 * Throws ShapeError if there are not as many tensors as axes, or for shapes that do not broadcast; ValueError for coordinates
 * that are not there; DTypeError for tensors that are not integer.
 *
 * @example
 * ```ts
 * const rows = tensor([1, 2], { dtype: "int32" });
 * const places = ravelMultiIndex([rows, rows], [3, 4]); // Tensor<[2], "int32">: [5, 10]
 * ```
 */
export function ravelMultiIndex<const T extends SomeTensor[], const N extends readonly number[]>(
  coordinates: RavelMulti<T, N> extends object | null
    ? readonly [...T]
    : RavelMulti<T, N> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  shape: N,
  options?: { mode?: IndexMode | readonly IndexMode[] },
): Tensor<Ok<RavelMulti<T, N>>, "int32">;
export function ravelMultiIndex(coordinates: Loose, shape: Loose, options?: Loose): Loose {
  return runRavelMultiIndex(coordinates, shape, options);
}

/**
 * A copy of a tensor with values behind its own.
 *
 * Along an axis the other dims must be equal; without one (null) both are flattened. The result has the dtype to which both
 * are promoted.
 * Throws ShapeError if the shapes differ off the axis; IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = append(zeros([2, 3]), ones([1, 3]), { axis: 0 }); // Tensor<[3, 3]>
 * ```
 */
export function append<
  S,
  V,
  const A extends number | null = null,
  D extends DType = "float64",
  E extends DType = "float64",
>(
  x: TensorLike<S, D>,
  values: AppendAt<S, V, A> extends object | null
    ? TensorLike<V, E>
    : AppendAt<S, V, A> extends infer R
      ? R extends string
        ? WrongValues<TensorLike<V, E>, R>
        : never
      : never,
  options?: {
    axis?: AppendAt<S, V, A> extends object | null
      ? A
      : AppendAt<S, V, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
  },
): Tensor<Ok<Append<S, V, A>>, Promote<D, E>>;
export function append(x: Loose, values: Loose, options?: Loose): Loose {
  return runAppend(x, values, options);
}
