// Generated from codegen/spec/creation.ts by `npm run gen`. Do not edit.
import type { BindShape } from "../../types/bind.ts";
import type {
  ArangeArguments,
  ArangeDType,
  ArangeLength,
  CheckedArange,
  ChosenDim,
  CreateDim,
  CreateOptions,
  CreateShape,
  EyeOptions,
  LinspaceOptions,
  ShapeArgument,
} from "../../types/create.ts";
import type { DType, Scalar } from "../../types/dtype.ts";
import type { ArrayDType, Nested, NestedDType, NestedShape, TypedArray } from "../../types/nested.ts";
import type { DefaultDType } from "../../types/promote.ts";
import type { Chosen, Dim, Loose, Ok, Settled, TensorLike } from "../../types/tensor-like.ts";
import { arange as runArange } from "../../ops/create.ts";
import { bindShape as runBindShape } from "../../ops/bind.ts";
import { empty as runEmpty } from "../../ops/create.ts";
import { eye as runEye } from "../../ops/create.ts";
import { fromTypedArray as runFromTypedArray } from "../../ops/typed-array.ts";
import { full as runFull } from "../../ops/create.ts";
import { fullLike as runFullLike } from "../../ops/create.ts";
import { identity as runIdentity } from "../../ops/create.ts";
import { linspace as runLinspace } from "../../ops/create.ts";
import { ones as runOnes } from "../../ops/create.ts";
import { onesLike as runOnesLike } from "../../ops/create.ts";
import { tensor as runTensor } from "../../ops/tensor.ts";
import { zeros as runZeros } from "../../ops/create.ts";
import { zerosLike as runZerosLike } from "../../ops/create.ts";
import type { Tensor } from "./tensor.ts";

/**
 * A new tensor of the numbers, bigints or booleans that are nested in lists.
 *
 * The shape is the lengths of the lists, which the compiler takes from the literal; a `number[][]` gives two dims that are
 * `number`. Lists may hold tensors and typed arrays too, which add their shape. Numbers are float64, bigints int64,
 * booleans bool; where they are mixed the widest of these counts, and dtypes of tensors are promoted. With `dtype` the
 * values are converted: fractions are cut off for integers, and what does not fit throws a DTypeError.
 *
 * Throws a ShapeError where rows differ in shape.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.array.html
 *
 * @example
 * ```ts
 * const x = tensor([[1, 2, 3], [4, 5, 6]]); // Tensor<[2, 3]>
 * const y = tensor([1, 2], { dtype: "int32" }); // Tensor<[2], "int32">
 * ```
 */
export function tensor<T extends Nested, D extends DType | null = null>(
  nested: NestedShape<T> extends object | null
    ? T
    : NestedShape<T> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: CreateOptions<D>,
): Tensor<Ok<NestedShape<T>>, Chosen<D, NestedDType<T>>>;
export function tensor(nested: Loose, options?: Loose): Loose {
  return runTensor(nested, options);
}

/**
 * A tensor of the given shape on a typed array: not a copy, each sees what is written to the other.
 *
 * The array's class gives the dtype: Float32Array is float32, BigInt64Array int64. The shape is a list of dims or, for one axis, a number; `x.shape` keeps its literals. Throws a ShapeError for a dim
 * that is negative, no integer, or a symbol, which has no size. Throws a ShapeError too
 * where the array has more or fewer elements than the shape. Without a shape the tensor has one axis.
 *
 * @example
 * ```ts
 * const x = fromTypedArray(new Float32Array(6), [2, 3]); // Tensor<[2, 3], "float32">
 * ```
 */
export function fromTypedArray<const S extends ShapeArgument = [number], A extends TypedArray = TypedArray>(
  data: A,
  shape?: CreateShape<S, "fromTypedArray"> extends object | null
    ? S
    : CreateShape<S, "fromTypedArray"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<CreateShape<S, "fromTypedArray">>, ArrayDType<A>>;
export function fromTypedArray(data: Loose, shape?: Loose): Loose {
  return runFromTypedArray(data, shape);
}

/**
 * A new tensor of zeros.
 *
 * The shape is a list of dims or, for one axis, a number; `x.shape` keeps its literals. Throws a ShapeError for a dim
 * that is negative, no integer, or a symbol, which has no size. The dtype is float64 unless told.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.zeros.html
 *
 * @example
 * ```ts
 * const x = zeros([2, 3]); // Tensor<[2, 3]>
 * const y = zeros(4, { dtype: "int32" }); // Tensor<[4], "int32">
 * ```
 */
export function zeros<const S extends ShapeArgument, D extends DType | null = null>(
  shape: CreateShape<S, "zeros"> extends object | null
    ? S
    : CreateShape<S, "zeros"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: CreateOptions<D>,
): Tensor<Ok<CreateShape<S, "zeros">>, Chosen<D, "float64">>;
export function zeros(shape: Loose, options?: Loose): Loose {
  return runZeros(shape, options);
}

/**
 * A new tensor of ones.
 *
 * The shape is a list of dims or, for one axis, a number; `x.shape` keeps its literals. Throws a ShapeError for a dim
 * that is negative, no integer, or a symbol, which has no size. The dtype is float64 unless told.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ones.html
 *
 * @example
 * ```ts
 * const x = ones([2, 3]); // Tensor<[2, 3]>
 * const y = ones(4, { dtype: "int32" }); // Tensor<[4], "int32">
 * ```
 */
export function ones<const S extends ShapeArgument, D extends DType | null = null>(
  shape: CreateShape<S, "ones"> extends object | null
    ? S
    : CreateShape<S, "ones"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: CreateOptions<D>,
): Tensor<Ok<CreateShape<S, "ones">>, Chosen<D, "float64">>;
export function ones(shape: Loose, options?: Loose): Loose {
  return runOnes(shape, options);
}

/**
 * A new tensor to be written to. JavaScript gives no memory that is not cleared, so it holds zeros.
 *
 * The shape is a list of dims or, for one axis, a number; `x.shape` keeps its literals. Throws a ShapeError for a dim
 * that is negative, no integer, or a symbol, which has no size. The dtype is float64 unless told.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.empty.html
 *
 * @example
 * ```ts
 * const x = empty([2, 3]); // Tensor<[2, 3]>
 * const y = empty(4, { dtype: "int32" }); // Tensor<[4], "int32">
 * ```
 */
export function empty<const S extends ShapeArgument, D extends DType | null = null>(
  shape: CreateShape<S, "empty"> extends object | null
    ? S
    : CreateShape<S, "empty"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: CreateOptions<D>,
): Tensor<Ok<CreateShape<S, "empty">>, Chosen<D, "float64">>;
export function empty(shape: Loose, options?: Loose): Loose {
  return runEmpty(shape, options);
}

/**
 * A new tensor with every element the same value.
 *
 * The shape is a list of dims or, for one axis, a number; `x.shape` keeps its literals. Throws a ShapeError for a dim
 * that is negative, no integer, or a symbol, which has no size. The dtype is that of the value unless told: float64 for a number, int64 for a bigint, bool for a boolean.
 * Throws a DTypeError where the dtype cannot hold the value.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.full.html
 *
 * @example
 * ```ts
 * const x = full([2, 3], 7); // Tensor<[2, 3]>
 * const y = full(4, 7, { dtype: "int32" }); // Tensor<[4], "int32">
 * ```
 */
export function full<const S extends ShapeArgument, V extends Scalar, D extends DType | null = null>(
  shape: CreateShape<S, "full"> extends object | null
    ? S
    : CreateShape<S, "full"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  value: V,
  options?: CreateOptions<D>,
): Tensor<Ok<CreateShape<S, "full">>, Chosen<D, DefaultDType<V>>>;
export function full(shape: Loose, value: Loose, options?: Loose): Loose {
  return runFull(shape, value, options);
}

/**
 * A matrix of `n` rows and `m` columns (`n` unless told) with ones on a diagonal and zeros elsewhere.
 *
 * Option `k` moves the diagonal to the right. The dtype is float64 unless told. Throws a ShapeError for a number of rows
 * or columns that is negative or no integer.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.eye.html
 *
 * @example
 * ```ts
 * const x = eye(3); // Tensor<[3, 3]>
 * const y = eye(3, 4, { k: 1 }); // Tensor<[3, 4]>
 * ```
 */
export function eye<
  const N extends number,
  const M extends number | undefined = undefined,
  D extends DType | null = null,
>(
  n: CreateDim<N, "eye">,
  m?: CreateDim<M, "eye">,
  options?: EyeOptions<D>,
): Tensor<[N, ChosenDim<M, N>], Chosen<D, "float64">>;
export function eye(n: Loose, m?: Loose, options?: Loose): Loose {
  return runEye(n, m, options);
}

/**
 * The identity matrix of `n` rows and columns, float64 unless told. Throws a ShapeError for a size that is negative or no
 * integer.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.identity.html
 *
 * @example
 * ```ts
 * const x = identity(3); // Tensor<[3, 3]>
 * ```
 */
export function identity<const N extends number, D extends DType | null = null>(
  n: CreateDim<N, "identity">,
  options?: CreateOptions<D>,
): Tensor<[N, N], Chosen<D, "float64">>;
export function identity(n: Loose, options?: Loose): Loose {
  return runIdentity(n, options);
}

/**
 * Evenly spaced numbers: `arange(stop)`, `arange(start, stop)` or `arange(start, stop, step)`, and options after them.
 *
 * From start (0 unless told) by step (1 unless told), without stop. The length is in the type where the arguments are
 * integer literals. The dtype is float64 unless told, where NumPy has int64 for integers: JavaScript's numbers are
 * float64. Throws a ValueError for a step of zero, a DTypeError for bool.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.arange.html
 *
 * @example
 * ```ts
 * const x = arange(10); // Tensor<[10]>
 * const y = arange(2, 9, 3, { dtype: "int32" }); // Tensor<[3], "int32">
 * ```
 */
export function arange<const A extends ArangeArguments>(
  ...args: CheckedArange<A>
): Tensor<[ChosenDim<ArangeLength<A>, number>], Settled<ArangeDType<A>>>;
export function arange(...args: Loose[]): Loose {
  return runArange(...args);
}

/**
 * `num` evenly spaced numbers from start to stop, 50 unless told.
 *
 * The last one is stop itself, unless option `endpoint` is false. The dtype is float64 unless told; for integers the
 * numbers are rounded down. Throws a ShapeError for a `num` that is negative or no integer.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.linspace.html
 *
 * @example
 * ```ts
 * const x = linspace(0, 1, 11); // Tensor<[11]>
 * ```
 */
export function linspace<const N extends number | undefined = undefined, D extends DType | null = null>(
  start: number,
  stop: number,
  num?: CreateDim<N, "linspace">,
  options?: LinspaceOptions<D>,
): Tensor<[ChosenDim<N, 50>], Chosen<D, "float64">>;
export function linspace(start: Loose, stop: Loose, num?: Loose, options?: Loose): Loose {
  return runLinspace(start, stop, num, options);
}

/**
 * A new tensor of zeros, of the shape of `x`, and of its dtype unless told.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.zeros_like.html
 *
 * @example
 * ```ts
 * const x = ones([2, 3], { dtype: "float32" });
 * const y = zerosLike(x); // Tensor<[2, 3], "float32">
 * ```
 */
export function zerosLike<S, D extends DType = "float64", R extends DType | null = null>(
  x: TensorLike<S, D>,
  options?: CreateOptions<R>,
): Tensor<S, Chosen<R, D>>;
export function zerosLike(x: Loose, options?: Loose): Loose {
  return runZerosLike(x, options);
}

/**
 * A new tensor of ones, of the shape of `x`, and of its dtype unless told.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ones_like.html
 *
 * @example
 * ```ts
 * const x = ones([2, 3], { dtype: "float32" });
 * const y = onesLike(x); // Tensor<[2, 3], "float32">
 * ```
 */
export function onesLike<S, D extends DType = "float64", R extends DType | null = null>(
  x: TensorLike<S, D>,
  options?: CreateOptions<R>,
): Tensor<S, Chosen<R, D>>;
export function onesLike(x: Loose, options?: Loose): Loose {
  return runOnesLike(x, options);
}

/**
 * A new tensor with every element the same value, of the shape of `x`, and of its dtype unless told. Throws a DTypeError
 * where the dtype cannot hold the value.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.full_like.html
 *
 * @example
 * ```ts
 * const x = ones([2, 3], { dtype: "float32" });
 * const y = fullLike(x, 7); // Tensor<[2, 3], "float32">
 * ```
 */
export function fullLike<S, D extends DType = "float64", R extends DType | null = null>(
  x: TensorLike<S, D>,
  value: Scalar,
  options?: CreateOptions<R>,
): Tensor<S, Chosen<R, D>>;
export function fullLike(x: Loose, value: Loose, options?: Loose): Loose {
  return runFullLike(x, value, options);
}

/**
 * Gives a tensor of unknown dims its shape: the same tensor, after a check at run time.
 *
 * A literal must be the dim that the tensor has, and equal symbols must stand for equal dims; the number of axes must be
 * that of the tensor. What the types alone tell to be wrong the compiler refuses. Throws a ShapeError.
 *
 * @example
 * ```ts
 * const data: number[][] = [[1, 2], [3, 4], [5, 6]];
 * const x = bindShape(tensor(data), ["batch", 2]); // Tensor<["batch", 2]>
 * ```
 */
export function bindShape<S, const T extends Dim[] | readonly Dim[], D extends DType = "float64">(
  x: TensorLike<S, D>,
  shape: BindShape<S, T> extends object | null
    ? T
    : BindShape<S, T> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<BindShape<S, T>>, D>;
export function bindShape(x: Loose, shape: Loose): Loose {
  return runBindShape(x, shape);
}
