import { IndexError, ShapeError } from "../core/errors.ts";
import type { At, CheckedIndex } from "./at.ts";
import type { BigIntDType, ComplexDType } from "./dtype.ts";
import type { Flatten } from "./reshape.ts";
import { type Show, showShape } from "./show.ts";

/** A complex number, as `item` and `tolist` give it. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** What one element is in JavaScript. */
export type ItemOf<D> = D extends "bool"
  ? boolean
  : D extends BigIntDType
    ? bigint
    : D extends ComplexDType
      ? Complex
      : number;

/** A list of lists of any depth, of a tensor whose rank is not known. */
export type DeepList<T> = T | DeepList<T>[];

/** What `tolist` gives: lists nested as deep as the shape has axes. */
export type NestedList<S, D> = 0 extends 1 & S ? DeepList<ItemOf<D>> : Nest<S, ItemOf<D>>;

type Nest<S, T> = S extends []
  ? T
  : S extends [infer _]
    ? T[]
    : S extends [infer _, infer _]
      ? T[][]
      : S extends [infer _, ...infer Rest]
        ? Nest<Rest, T>[]
        : DeepList<T>;

interface TypedArrays {
  bool: Uint8Array;
  uint8: Uint8Array;
  int8: Int8Array;
  uint16: Uint16Array;
  int16: Int16Array;
  uint32: Uint32Array;
  int32: Int32Array;
  uint64: BigUint64Array;
  int64: BigInt64Array;
  float16: Float32Array;
  float32: Float32Array;
  float64: Float64Array;
  complex64: Float32Array;
  complex128: Float64Array;
}

/** What `toTypedArray` gives. float16 widens to float32, as not every engine has Float16Array; complex is (re, im) pairs. */
export type TypedArrayOf<D> = D extends keyof TypedArrays ? TypedArrays[D] : never;

/** Refuses a shape of which every dim is known and not all are 1, where no index says which element is meant. */
type WholeItem<S> = S extends readonly []
  ? unknown
  : S extends readonly number[]
    ? S[number] extends 1
      ? unknown
      : Flatten<S> extends [infer N extends number]
        ? number extends N
          ? unknown
          : `item: a tensor of shape ${Show<S>} has ${N} elements, not 1`
        : unknown
    : unknown;

type IndexedItem<S, I> = S extends readonly unknown[]
  ? I extends readonly unknown[]
    ? number extends S["length"] | I["length"]
      ? unknown
      : I["length"] extends 1 | S["length"]
        ? unknown
        : `item: ${I["length"]} indices for ${Show<S>}`
    : unknown
  : unknown;

/**
 * What `item` asks of the tensor beside being one: nothing (`unknown`), or the message. A dim that is not known, or is a
 * union, may be 1.
 */
export type ItemRule<S, I> = 0 extends 1 & S ? unknown : I extends readonly [] ? WholeItem<S> : IndexedItem<S, I>;

/** The index of `item`, with the message in the place of what is out of range; one number alone counts elements. */
export type CheckedItem<S, I> = 0 extends 1 & S
  ? I
  : S extends readonly [unknown]
    ? CheckedIndex<S, I, "item">
    : I extends readonly [infer N]
      ? Flatten<S> extends [infer Size]
        ? At<[Size], I> extends string
          ? [`item: index ${N & number} is out of range for ${Show<S>}, which has ${Size & number} elements`]
          : I
        : I
      : S extends readonly unknown[]
        ? I extends { length: S["length"] }
          ? CheckedIndex<S, I, "item">
          : I
        : I;

/** One index within its axis, counted from the end where it is negative. */
function within(index: number, dim: number, where: string): number {
  if (!Number.isInteger(index) || index < -dim || index >= dim) {
    throw new IndexError(`item: index ${index} is out of range for ${where}`);
  }
  return index < 0 ? index + dim : index;
}

/** The twin of `ItemRule`: the index along each axis of the element that is meant. */
export function itemIndex(shape: readonly number[], index: readonly number[]): readonly number[] {
  const size = shape.reduce((product, dim) => product * dim, 1);
  if (index.length === 0) {
    if (size !== 1) {
      throw new ShapeError(`item: a tensor of shape ${showShape(shape)} has ${size} elements, not 1`);
    }
    return shape.map(() => 0);
  }
  if (index.length === shape.length) {
    return index.map((i, axis) => {
      if (!Number.isInteger(i)) throw new IndexError(`item: index ${i} is not an integer`);
      return within(i, shape[axis], `axis ${axis} of ${showShape(shape)}`);
    });
  }
  if (index.length > 1) throw new IndexError(`item: ${index.length} indices for ${showShape(shape)}`);
  let flat = within(index[0], size, `${showShape(shape)}, which has ${size} elements`);
  return shape
    .toReversed()
    .map((dim) => {
      const i = flat % dim;
      flat = Math.floor(flat / dim);
      return i;
    })
    .toReversed();
}
