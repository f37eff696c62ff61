// Generated from codegen/spec/convert.ts by `npm run gen`. Do not edit.
import type { PrintOptions } from "../../core/print.ts";
import type { CheckedItem, ItemOf, ItemRule, NestedList, TypedArrayOf } from "../../types/convert.ts";
import type { DType } from "../../types/dtype.ts";
import type { Out } from "../../types/out.ts";
import type { Chosen, Loose, TensorLike } from "../../types/tensor-like.ts";
import { array2string as runArray2string } from "../../ops/convert.ts";
import { astype as runAstype } from "../../ops/convert.ts";
import { copy as runCopy } from "../../ops/convert.ts";
import { item as runItem } from "../../ops/convert.ts";
import { toTypedArray as runToTypedArray } from "../../ops/convert.ts";
import { tolist as runTolist } from "../../ops/convert.ts";
import type { Tensor } from "./tensor.ts";

/**
 * Converts the elements to another dtype.
 *
 * The result is a new tensor in C order; `{ copy: false }` gives x itself where it has the dtype already. The shape stays.
 * Floats are cut towards zero and integers wrap, as in NumPy on x86-64; complex loses its imaginary part; bool is whether an
 * element differs from 0. `{ casting: "safe" }` or `"same_kind"` throws a DTypeError for what loses more than that allows.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ndarray.astype.html
 *
 * @example
 * ```ts
 * const x = astype(tensor([1.7, -1.7]), "int32"); // Tensor<[2], "int32">: [1, -1]
 * ```
 */
export function astype<
  S,
  D extends DType = "float64",
  const T extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  dtype: T,
  options?: { casting?: "unsafe" | "same_kind" | "safe"; copy?: boolean; out?: Out<"astype", S, T, SO, DO> },
): Tensor<S, Chosen<DO, T>>;
export function astype(x: Loose, dtype: Loose, options?: Loose): Loose {
  return runAstype(x, dtype, options);
}

/**
 * Copies a tensor, in C order and with memory of its own.
 *
 * The shape and the dtype stay.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ndarray.copy.html
 *
 * @example
 * ```ts
 * const x = zeros([2, 3]);
 * const y = copy(x); // Tensor<[2, 3]>
 * ```
 */
export function copy<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<S, D>;
export function copy(x: Loose): Loose {
  return runCopy(x);
}

/**
 * One element as JavaScript has it.
 *
 * A number, for bool a boolean, for int64 and uint64 a bigint, for complex dtypes `{ re, im }`. Without an index the tensor
 * must have one element; otherwise give an index for each axis, or one into the elements in C order.
 * Throws a ShapeError for a tensor of more elements, an IndexError for an index that it does not have.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ndarray.item.html
 *
 * @example
 * ```ts
 * const loss = mean(tensor([1, 2, 3]));
 * const value: number = item(loss); // 2
 * ```
 */
export function item<S, D extends DType = "float64", const I extends number[] = []>(
  x: ItemRule<S, I> extends infer M extends string ? M : TensorLike<S, D>,
  ...index: CheckedItem<S, I>
): ItemOf<D>;
export function item(x: Loose, ...index: Loose[]): Loose {
  return runItem(x, ...index);
}

/**
 * The elements in lists nested as the axes are; of a 0-d tensor the element itself.
 *
 * Elements are what `item` gives.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ndarray.tolist.html
 *
 * @example
 * ```ts
 * const rows: number[][] = tolist(zeros([2, 3]));
 * ```
 */
export function tolist<S, D extends DType = "float64">(x: TensorLike<S, D>): NestedList<S, D>;
export function tolist(x: Loose): Loose {
  return runTolist(x);
}

/**
 * The elements in C order, in a typed array of their own.
 *
 * The array is the one of the dtype: bool gives a Uint8Array of 0 and 1, complex dtypes give interleaved parts (re, im), and
 * float16 gives a Float32Array, because not every engine has Float16Array.
 *
 * @example
 * ```ts
 * const data: Float64Array = toTypedArray(zeros([2, 3]));
 * ```
 */
export function toTypedArray<S, D extends DType = "float64">(x: TensorLike<S, D>): TypedArrayOf<D>;
export function toTypedArray(x: Loose): Loose {
  return runToTypedArray(x);
}

/**
 * The elements as NumPy's `str` prints them, to the letter.
 *
 * Eight digits after the point at most, the fewest that tell the number apart in its dtype; one width for all elements; lines of
 * 75 characters; above 1,000 elements three at each end of an axis. `precision`, `maxLineWidth`, `threshold` and
 * `edgeitems` are these numbers; `suppressSmall` prints what is below the precision as 0. `x.toString()` of the fluent
 * Tensor is the same. Throws ValueError for a number that is no count.
 *
 * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.array2string.html
 *
 * @example
 * ```ts
 * const text = array2string(tensor([[1, 2], [3, 4]])); // "[[1. 2.]\n [3. 4.]]"
 * ```
 */
export function array2string<S, D extends DType = "float64">(x: TensorLike<S, D>, options?: PrintOptions): string;
export function array2string(x: Loose, options?: Loose): Loose {
  return runArray2string(x, options);
}
