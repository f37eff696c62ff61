// Generated from codegen/spec/shape-layout.ts, codegen/spec/shape-permute.ts, codegen/spec/shape-join.ts by `npm run gen`. Do not edit.
import type { BroadcastTo } from "../../types/broadcast.ts";
import type { DType } from "../../types/dtype.ts";
import type { ExpandDims, Squeeze } from "../../types/extend.ts";
import type {
  ConcatenateAt,
  HstackAt,
  PromoteList,
  ShapesOf,
  SomeTensor,
  StackAt,
  VstackAt,
  Wrong,
  WrongAxis,
} from "../../types/join.ts";
import type { Out } from "../../types/out.ts";
import type {
  AxisFault,
  MoveDestinationFault,
  MoveSourceFault,
  Moveaxis,
  PermuteDims,
  Swapaxes,
  Transpose,
} from "../../types/permute.ts";
import type { Flip, RepeatAt, RollAt, Tile, UnlessAxis, WrongShift } from "../../types/repeat.ts";
import type { Flatten, Reshape } from "../../types/reshape.ts";
import type { Parts, SplitAt } from "../../types/split.ts";
import type { Chosen, Dim, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { arraySplit as runArraySplit } from "../../ops/split.ts";
import { broadcastTo as runBroadcastTo } from "../../ops/extend.ts";
import { concatenate as runConcatenate } from "../../ops/join.ts";
import { expandDims as runExpandDims } from "../../ops/extend.ts";
import { flatten as runFlatten } from "../../ops/reshape.ts";
import { flip as runFlip } from "../../ops/extend.ts";
import { hstack as runHstack } from "../../ops/join.ts";
import { moveaxis as runMoveaxis } from "../../ops/permute.ts";
import { permuteDims as runPermuteDims } from "../../ops/permute.ts";
import { ravel as runRavel } from "../../ops/reshape.ts";
import { repeat as runRepeat } from "../../ops/repeat.ts";
import { reshape as runReshape } from "../../ops/reshape.ts";
import { roll as runRoll } from "../../ops/repeat.ts";
import { split as runSplit } from "../../ops/split.ts";
import { squeeze as runSqueeze } from "../../ops/extend.ts";
import { stack as runStack } from "../../ops/join.ts";
import { swapaxes as runSwapaxes } from "../../ops/permute.ts";
import { tile as runTile } from "../../ops/repeat.ts";
import { transpose as runTranspose } from "../../ops/permute.ts";
import { vstack as runVstack } from "../../ops/join.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * Gives a tensor another shape; the elements keep their order, the last axis varying fastest.
 *
 * One dim may be -1: it is what the others leave. A symbol in the shape is inferred the same way, and symbols cancel:
 * `["batch", 4, 4]` goes to `["batch", 16]`. A product of symbols that must be one dim is written `"batch*time"`.
 * With several symbols, those that stand where they stood in x keep their size.
 * The result is a view where the steps of x allow it, otherwise a copy. The dtype stays.
 * Throws ShapeError if the number of elements differs, ValueError for a dim that is negative or no integer.
 *
 * @example
 * ```ts
 * const x = zeros([32, 784]);
 * const images = reshape(x, [-1, 28, 28]); // Tensor<[32, 28, 28]>
 * ```
 */
export function reshape<S, const T extends Dim[], D extends DType = "float64">(
  x: TensorLike<S, D>,
  shape: Reshape<S, T> extends object | null
    ? readonly [...T]
    : Reshape<S, T> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<Reshape<S, T>>, D>;
export function reshape(x: Loose, shape: Loose): Loose {
  return runReshape(x, shape);
}

/**
 * Flattens a tensor to one axis, in C order.
 *
 * The result has as many elements as x. It is a view of a contiguous tensor, otherwise a copy. The dtype stays.
 * Throws TypeError if x is not a tensor.
 *
 * @example
 * ```ts
 * const flat = ravel(zeros([3, 4])); // Tensor<[12]>
 * ```
 */
export function ravel<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<Ok<Flatten<S>>, D>;
export function ravel(x: Loose): Loose {
  return runRavel(x);
}

/**
 * Copies a tensor to one axis, in C order.
 *
 * The result has as many elements as x, and memory of its own. The dtype stays.
 * Throws TypeError if x is not a tensor.
 *
 * @example
 * ```ts
 * const flat = flatten(zeros([3, 4])); // Tensor<[12]>
 * ```
 */
export function flatten<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<Ok<Flatten<S>>, D>;
export function flatten(x: Loose): Loose {
  return runFlatten(x);
}

/**
 * Inserts axes of length 1.
 *
 * `axis` is the place in the result, counted from the front or, negative, from the back; several places at once may be
 * given. The result is a view. The dtype stays.
 * Throws IndexError for an axis that the result does not have, ValueError for one that comes twice.
 *
 * @example
 * ```ts
 * const column = expandDims(zeros([3]), 1); // Tensor<[3, 1]>
 * ```
 */
export function expandDims<S, const A extends number | readonly number[], D extends DType = "float64">(
  x: TensorLike<S, D>,
  axis: ExpandDims<S, A> extends object | null
    ? A
    : ExpandDims<S, A> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<ExpandDims<S, A>>, D>;
export function expandDims(x: Loose, axis: Loose): Loose {
  return runExpandDims(x, axis);
}

/**
 * Drops axes of length 1.
 *
 * Without `axis` it drops all of them: a symbol counts as a length other than 1, and where a dim is `number` the rank
 * of the result is not known. With `axis`, one or several, it drops those. The result is a view. The dtype stays.
 * Throws ShapeError if an axis to drop is longer than 1, IndexError if it is out of range, ValueError if it comes twice.
 *
 * @example
 * ```ts
 * const row = squeeze(zeros([1, 3, 1]), { axis: 0 }); // Tensor<[3, 1]>
 * ```
 */
export function squeeze<S, const A extends number | readonly number[] | null = null, D extends DType = "float64">(
  x: TensorLike<S, D>,
  options?: {
    axis?: Squeeze<S, A> extends object | null
      ? A
      : Squeeze<S, A> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<Ok<Squeeze<S, A>>, D>;
export function squeeze(x: Loose, options?: Loose): Loose {
  return runSqueeze(x, options);
}

/**
 * Shows a tensor with a larger shape: dims of 1, and new ones in front, are repeated without a copy.
 *
 * The result is a view whose repeated axes have step 0: its elements share memory. The dtype stays.
 * Throws ShapeError if a dim of x is neither 1 nor the one of the shape, ValueError for a dim that is none.
 *
 * @example
 * ```ts
 * const rows = broadcastTo(zeros([4]), [3, 4]); // Tensor<[3, 4]>
 * ```
 */
export function broadcastTo<S, const T extends number[], D extends DType = "float64">(
  x: TensorLike<S, D>,
  shape: BroadcastTo<S, T> extends object | null
    ? readonly [...T]
    : BroadcastTo<S, T> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<BroadcastTo<S, T>>, D>;
export function broadcastTo(x: Loose, shape: Loose): Loose {
  return runBroadcastTo(x, shape);
}

/**
 * Puts the axes into another order, by default the reverse one.
 *
 * Axis `i` of the result is axis `axes[i]` of x. The result is a view. The dtype stays.
 * Throws ValueError unless `axes` has each axis of x once.
 *
 * @example
 * ```ts
 * const y = transpose(zeros([2, 3, 4]), [1, 0, 2]); // Tensor<[3, 2, 4]>
 * ```
 */
export function transpose<S, const P extends (number | null)[] = null[], D extends DType = "float64">(
  x: TensorLike<S, D>,
  axes?: Transpose<S, P> extends object | null
    ? readonly [...P]
    : Transpose<S, P> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<Transpose<S, P>>, D>;
export function transpose(x: Loose, axes?: Loose): Loose {
  return runTranspose(x, axes);
}

/**
 * Puts the axes into another order: `transpose` under its name in the array API standard.
 *
 * Axis `i` of the result is axis `axes[i]` of x. The result is a view. The dtype stays.
 * Throws ValueError unless `axes` has each axis of x once.
 *
 * @example
 * ```ts
 * const y = permuteDims(zeros([2, 3, 4]), [2, 0, 1]); // Tensor<[4, 2, 3]>
 * ```
 */
export function permuteDims<S, const P extends number[], D extends DType = "float64">(
  x: TensorLike<S, D>,
  axes: PermuteDims<S, P> extends object | null
    ? readonly [...P]
    : PermuteDims<S, P> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<PermuteDims<S, P>>, D>;
export function permuteDims(x: Loose, axes: Loose): Loose {
  return runPermuteDims(x, axes);
}

/**
 * Exchanges two axes.
 *
 * The result is a view. The dtype stays. Throws IndexError for an axis that x does not have.
 *
 * @example
 * ```ts
 * const y = swapaxes(zeros([2, 3, 4]), 0, -1); // Tensor<[4, 3, 2]>
 * ```
 */
export function swapaxes<S, const A extends number, const B extends number, D extends DType = "float64">(
  x: TensorLike<S, D>,
  axis1: AxisFault<"swapaxes", S, A> extends object | null
    ? A
    : AxisFault<"swapaxes", S, A> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  axis2: AxisFault<"swapaxes", S, B> extends object | null
    ? B
    : AxisFault<"swapaxes", S, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<Swapaxes<S, A, B>>, D>;
export function swapaxes(x: Loose, axis1: Loose, axis2: Loose): Loose {
  return runSwapaxes(x, axis1, axis2);
}

/**
 * Moves axes to other places; the axes that are not moved keep their order.
 *
 * `source` and `destination` are one axis each, or equally many. The result is a view. The dtype stays.
 * Throws IndexError for an axis that x does not have, ValueError if one comes twice or the numbers of axes differ.
 *
 * @example
 * ```ts
 * const y = moveaxis(zeros([2, 3, 4]), 0, -1); // Tensor<[3, 4, 2]>
 * ```
 */
export function moveaxis<
  S,
  const A extends number | readonly number[],
  const B extends number | readonly number[],
  D extends DType = "float64",
>(
  x: TensorLike<S, D>,
  source: MoveSourceFault<S, A> extends object | null
    ? A
    : MoveSourceFault<S, A> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  destination: MoveDestinationFault<S, A, B> extends object | null
    ? B
    : MoveDestinationFault<S, A, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<Moveaxis<S, A, B>>, D>;
export function moveaxis(x: Loose, source: Loose, destination: Loose): Loose {
  return runMoveaxis(x, source, destination);
}

/**
 * Reverses the order of the elements along one axis, several, or all.
 *
 * The result is a view with negative steps and has the shape and the dtype of x.
 * Throws IndexError for an axis that x does not have, ValueError for one that comes twice.
 *
 * @example
 * ```ts
 * const y = flip(zeros([3, 4]), { axis: 1 }); // Tensor<[3, 4]>
 * ```
 */
export function flip<S, const A extends number | readonly number[] | null = null, D extends DType = "float64">(
  x: TensorLike<S, D>,
  options?: {
    axis?: Flip<S, A> extends object | null ? A : Flip<S, A> extends infer R ? (R extends string ? R : never) : never;
  },
): Tensor<S, D>;
export function flip(x: Loose, options?: Loose): Loose {
  return runFlip(x, options);
}

/**
 * Shifts the elements along axes; what leaves at the end comes back at the front.
 *
 * Without `axis` the flattened tensor is rolled and gets its shape back. One shift goes with several axes, and several
 * shifts with one axis, where they add up. The result is a copy with the shape and the dtype of x, or `out`.
 * Throws IndexError for an axis that x does not have, ShapeError if the numbers of shifts and axes differ, or if `out`
 * has another shape, DTypeError if `out` cannot hold the dtype.
 *
 * @example
 * ```ts
 * const y = roll(zeros([3, 4]), 1, { axis: 0 }); // Tensor<[3, 4]>
 * ```
 */
export function roll<
  S,
  const N extends number | readonly number[],
  const A extends number | readonly number[] | null = null,
  D extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  shift: RollAt<S, N, A> extends object | null
    ? N
    : RollAt<S, N, A> extends infer R
      ? R extends string
        ? WrongShift<N, R>
        : never
      : never,
  options?: {
    axis?: RollAt<S, N, A> extends object | null
      ? A
      : RollAt<S, N, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
    out?: Out<"roll", S, D, SO, DO>;
  },
): Tensor<S, Chosen<DO, D>>;
export function roll(x: Loose, shift: Loose, options?: Loose): Loose {
  return runRoll(x, shift, options);
}

/**
 * Joins tensors along an axis that they have.
 *
 * The dims off the axis must be equal, those on the axis add up. With axis null the flattened tensors are joined.
 * The list has any number of tensors, at least one. The result has the dtype to which all of them are promoted; it is a
 * copy, or `out`. A list of unknown length gives a `number` dim.
 * Throws ShapeError if the shapes differ off the axis or if `out` has another shape; DTypeError if `out` cannot hold the dtype; IndexError if the axis is out of range;
 * ValueError for an empty list.
 *
 * @example
 * ```ts
 * const y = concatenate([zeros([3, 4]), ones([2, 4])]); // Tensor<[5, 4]>
 * ```
 */
export function concatenate<
  const T extends SomeTensor[],
  const A extends number | null = 0,
  SO = [],
  DO extends DType | null = null,
>(
  arrays: ConcatenateAt<ShapesOf<T>, A> extends object | null
    ? readonly [...T]
    : ConcatenateAt<ShapesOf<T>, A> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  options?: {
    axis?: ConcatenateAt<ShapesOf<T>, A> extends object | null
      ? A
      : ConcatenateAt<ShapesOf<T>, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
    out?: Out<"concatenate", Ok<ConcatenateAt<ShapesOf<T>, A>>, PromoteList<T>, SO, DO>;
  },
): Tensor<Ok<ConcatenateAt<ShapesOf<T>, A>>, Chosen<DO, PromoteList<T>>>;
export function concatenate(arrays: Loose, options?: Loose): Loose {
  return runConcatenate(arrays, options);
}

/**
 * Joins tensors of equal shape along a new axis, which is axis `axis` of the result.
 *
 * The list has any number of tensors, at least one. The result has the dtype to which all of them are promoted; it is a
 * copy, or `out`.
 * Throws ShapeError if the shapes differ or if `out` has another shape; DTypeError if `out` cannot hold the dtype; IndexError if the axis is out of range; ValueError for an empty
 * list.
 *
 * @example
 * ```ts
 * const y = stack([zeros([3, 4]), ones([3, 4])], { axis: 1 }); // Tensor<[3, 2, 4]>
 * ```
 */
export function stack<
  const T extends SomeTensor[],
  const A extends number = 0,
  SO = [],
  DO extends DType | null = null,
>(
  arrays: StackAt<ShapesOf<T>, A> extends object | null
    ? readonly [...T]
    : StackAt<ShapesOf<T>, A> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  options?: {
    axis?: StackAt<ShapesOf<T>, A> extends object | null
      ? A
      : StackAt<ShapesOf<T>, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
    out?: Out<"stack", Ok<StackAt<ShapesOf<T>, A>>, PromoteList<T>, SO, DO>;
  },
): Tensor<Ok<StackAt<ShapesOf<T>, A>>, Chosen<DO, PromoteList<T>>>;
export function stack(arrays: Loose, options?: Loose): Loose {
  return runStack(arrays, options);
}

/**
 * Joins tensors side by side: along axis 1, or along axis 0 where the first is 1-D.
 *
 * A 0-d tensor counts as one of shape [1]. The list has any number of tensors, at least one. The result has the dtype to which all of them are promoted; it is a
 * copy, or `out`.
 * Throws ShapeError if the shapes differ off the axis or if `out` has another shape; DTypeError if `out` cannot hold the dtype; ValueError for an empty list.
 *
 * @example
 * ```ts
 * const y = hstack([zeros([3, 4]), ones([3, 2])]); // Tensor<[3, 6]>
 * ```
 */
export function hstack<const T extends SomeTensor[], SO = [], DO extends DType | null = null>(
  arrays: HstackAt<ShapesOf<T>> extends object | null
    ? readonly [...T]
    : HstackAt<ShapesOf<T>> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  options?: { out?: Out<"hstack", Ok<HstackAt<ShapesOf<T>>>, PromoteList<T>, SO, DO> },
): Tensor<Ok<HstackAt<ShapesOf<T>>>, Chosen<DO, PromoteList<T>>>;
export function hstack(arrays: Loose, options?: Loose): Loose {
  return runHstack(arrays, options);
}

/**
 * Joins tensors one below the other: along axis 0, where a 1-D tensor counts as one row.
 *
 * The list has any number of tensors, at least one. The result has the dtype to which all of them are promoted; it is a
 * copy, or `out`.
 * Throws ShapeError if the shapes differ off axis 0 or if `out` has another shape; DTypeError if `out` cannot hold the dtype; ValueError for an empty list.
 *
 * @example
 * ```ts
 * const y = vstack([zeros([3]), ones([3])]); // Tensor<[2, 3]>
 * ```
 */
export function vstack<const T extends SomeTensor[], SO = [], DO extends DType | null = null>(
  arrays: VstackAt<ShapesOf<T>> extends object | null
    ? readonly [...T]
    : VstackAt<ShapesOf<T>> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  options?: { out?: Out<"vstack", Ok<VstackAt<ShapesOf<T>>>, PromoteList<T>, SO, DO> },
): Tensor<Ok<VstackAt<ShapesOf<T>>>, Chosen<DO, PromoteList<T>>>;
export function vstack(arrays: Loose, options?: Loose): Loose {
  return runVstack(arrays, options);
}

/**
 * Cuts a tensor into equal parts along an axis, or at given places.
 *
 * `sections` is the number of parts, or the places at which to cut, which count as the bounds of slices do. The results
 * are views. The dtype stays. A number that the compiler knows gives a tuple of tensors, otherwise it is an array.
 * Throws ShapeError if the parts are not equal, IndexError if the axis is out of range, ValueError for fewer than one part.
 *
 * @example
 * ```ts
 * const [left, right] = split(zeros([4, 6]), 2, { axis: 1 }); // two of Tensor<[4, 3]>
 * ```
 */
export function split<
  S,
  const N extends number | readonly number[],
  const A extends number = 0,
  D extends DType = "float64",
>(
  x: TensorLike<S, D>,
  sections: SplitAt<"split", S, N, A> extends object | null
    ? N
    : SplitAt<"split", S, N, A> extends infer R
      ? R extends string
        ? UnlessAxis<N, R>
        : never
      : never,
  options?: {
    axis?: SplitAt<"split", S, N, A> extends object | null
      ? A
      : SplitAt<"split", S, N, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
  },
): Parts<SplitAt<"split", S, N, A>> extends infer P ? { [I in keyof P]: Tensor<P[I], D> } : never;
export function split(x: Loose, sections: Loose, options?: Loose): Loose {
  return runSplit(x, sections, options);
}

/**
 * Cuts a tensor into parts along an axis that differ in length by one at most, the longer ones first.
 *
 * `sections` is the number of parts, or the places at which to cut, which count as the bounds of slices do. The results
 * are views. The dtype stays. A number that the compiler knows gives a tuple of tensors, otherwise it is an array.
 * Throws IndexError if the axis is out of range, ValueError for fewer than one part.
 *
 * @example
 * ```ts
 * const [a, b, c] = arraySplit(zeros([7]), 3); // Tensor<[3]>, Tensor<[2]>, Tensor<[2]>
 * ```
 */
export function arraySplit<
  S,
  const N extends number | readonly number[],
  const A extends number = 0,
  D extends DType = "float64",
>(
  x: TensorLike<S, D>,
  sections: SplitAt<"arraySplit", S, N, A> extends object | null
    ? N
    : SplitAt<"arraySplit", S, N, A> extends infer R
      ? R extends string
        ? UnlessAxis<N, R>
        : never
      : never,
  options?: {
    axis?: SplitAt<"arraySplit", S, N, A> extends object | null
      ? A
      : SplitAt<"arraySplit", S, N, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
  },
): Parts<SplitAt<"arraySplit", S, N, A>> extends infer P ? { [I in keyof P]: Tensor<P[I], D> } : never;
export function arraySplit(x: Loose, sections: Loose, options?: Loose): Loose {
  return runArraySplit(x, sections, options);
}

/**
 * Repeats elements: each of them `repeats` times in a row, along an axis or, without one, of the flattened tensor.
 *
 * With an array, element i comes `repeats[i]` times. The dtype stays. The result is a copy, or `out`.
 * Throws ShapeError if there are not as many counts as elements along the axis, or if `out` has another shape; DTypeError if `out` cannot hold the dtype; IndexError if the axis is
 * out of range; ValueError for a count that is negative or no integer.
 *
 * @example
 * ```ts
 * const y = repeat(zeros([3, 4]), 2, { axis: 0 }); // Tensor<[6, 4]>
 * ```
 */
export function repeat<
  S,
  const N extends number | readonly number[],
  const A extends number | null = null,
  D extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  repeats: RepeatAt<S, N, A> extends object | null
    ? N
    : RepeatAt<S, N, A> extends infer R
      ? R extends string
        ? UnlessAxis<N, R>
        : never
      : never,
  options?: {
    axis?: RepeatAt<S, N, A> extends object | null
      ? A
      : RepeatAt<S, N, A> extends infer R
        ? R extends string
          ? WrongAxis<A, R>
          : never
        : never;
    out?: Out<"repeat", Ok<RepeatAt<S, N, A>>, D, SO, DO>;
  },
): Tensor<Ok<RepeatAt<S, N, A>>, Chosen<DO, D>>;
export function repeat(x: Loose, repeats: Loose, options?: Loose): Loose {
  return runRepeat(x, repeats, options);
}

/**
 * Puts copies of a tensor side by side: `reps[i]` of them along axis i.
 *
 * The shorter of shape and `reps` gets 1s in front, so a number repeats along the last axis. The dtype stays. The result
 * is a copy, or `out`.
 * Throws ValueError for a count that is negative or no integer; ShapeError if `out` has another shape; DTypeError if `out` cannot hold the dtype.
 *
 * @example
 * ```ts
 * const y = tile(zeros([3, 4]), [2, 1]); // Tensor<[6, 4]>
 * ```
 */
export function tile<
  S,
  const N extends number | readonly number[],
  D extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  reps: Tile<S, N> extends object | null ? N : Tile<S, N> extends infer R ? (R extends string ? R : never) : never,
  options?: { out?: Out<"tile", Ok<Tile<S, N>>, D, SO, DO> },
): Tensor<Ok<Tile<S, N>>, Chosen<DO, D>>;
export function tile(x: Loose, reps: Loose, options?: Loose): Loose {
  return runTile(x, reps, options);
}
