import { ShapeError } from "../core/errors.ts";
import type { DType, Scalar } from "./dtype.ts";
import type { DefaultDType } from "./promote.ts";
import { type Show, showShape } from "./show.ts";
import type { TensorLike } from "./tensor-like.ts";

/** The typed array of each dtype that has one of its own in JavaScript. */
export type TypedArray =
  | Uint8Array
  | Uint8ClampedArray
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | BigUint64Array
  | BigInt64Array
  | Float32Array
  | Float64Array;

/**
 * What `tensor` takes: plain values, tensors and typed arrays, nested in lists. The empty tuple makes the compiler infer
 * tuples, so that lengths are known. No type parameter that it constrains is `const`: the numbers themselves would make
 * each row a type of its own, and a thousand rows slow.
 */
export type Nested = Scalar | TensorLike<unknown, DType> | TypedArray | [] | readonly Nested[];

/** The member of a union of shapes that all others agree with, so that `[2] | [number]` is `[number]`; never if none. */
type Common<R, All = R> = R extends unknown ? ([All] extends [R] ? R : never) : never;

/** The shape of a nested list; null where it is ragged. */
export type NestedShapeOrNull<T> = 0 extends 1 & T
  ? number[]
  : T extends Scalar
    ? []
    : T extends readonly (infer E)[]
      ? [Nested] extends [E]
        ? number[]
        : [E] extends [never]
          ? [T["length"]]
          : NestedShapeOrNull<E> extends infer R
            ? null extends R
              ? null
              : [Common<R>] extends [never]
                ? null
                : Common<R> extends infer Inner extends unknown[]
                  ? [T["length"], ...Inner]
                  : null
            : never
      : T extends TensorLike<infer S, unknown>
        ? S
        : [number];

/** Finds the first row that is ragged inside, or that differs from the first row: `First` is that row's shape. */
type RaggedRow<T, First, Count extends unknown[], Op extends string> = T extends readonly [infer Row, ...infer Rest]
  ? NestedShapeOrNull<Row> extends infer R
    ? R extends null
      ? Ragged<Row, Op>
      : [R] extends [First]
        ? RaggedRow<Rest, First, [...Count, 0], Op>
        : `${Op}: ragged nesting — row ${Count["length"]} is ${Show<R>}, row 0 is ${Show<First>}`
    : never
  : `${Op}: ragged nesting`;

/** Ten rows at a time while they are of the first row's type: the compiler takes a thousand steps, not more. */
type SkipRows<T, Row, Count extends unknown[], First, Op extends string> = T extends readonly [
  Row,
  Row,
  Row,
  Row,
  Row,
  Row,
  Row,
  Row,
  Row,
  Row,
  ...infer Rest,
]
  ? SkipRows<Rest, Row, [...Count, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], First, Op>
  : RaggedRow<T, First, Count, Op>;

type Ragged<T, Op extends string> = T extends readonly [infer Row, ...infer Rest]
  ? NestedShapeOrNull<Row> extends infer First
    ? First extends null
      ? Ragged<Row, Op>
      : SkipRows<Rest, Row, [0], First, Op>
    : never
  : `${Op}: ragged nesting`;

/** The shape of a nested list, or the message. */
export type NestedShape<T, Op extends string = "tensor"> =
  NestedShapeOrNull<T> extends infer R ? (R extends null ? Ragged<T, Op> : R) : never;

/** What a list holds in the end. */
type Leaf<T> = T extends Scalar ? T : T extends readonly (infer E)[] ? ([Nested] extends [E] ? number : Leaf<E>) : T;

/** float64 if anything is a number, int64 if anything is a bigint, else bool; an empty list is float64. */
type ScalarsDType<T> = [T] extends [never]
  ? "float64"
  : DefaultDType<T> extends infer D
    ? "float64" extends D
      ? "float64"
      : "int64" extends D
        ? "int64"
        : D
    : never;

interface DTypeOfArray {
  Uint8Array: "uint8";
  Uint8ClampedArray: "uint8";
  Int8Array: "int8";
  Uint16Array: "uint16";
  Int16Array: "int16";
  Uint32Array: "uint32";
  Int32Array: "int32";
  BigUint64Array: "uint64";
  BigInt64Array: "int64";
  Float32Array: "float32";
  Float64Array: "float64";
}

/** The dtype of a typed array's class. */
export type ArrayDType<T> = T extends { readonly [Symbol.toStringTag]: infer N extends keyof DTypeOfArray }
  ? DTypeOfArray[N]
  : never;

type LeafDType<L> = [L] extends [Scalar]
  ? ScalarsDType<L>
  : L extends TensorLike<unknown, infer D>
    ? D
    : L extends Scalar
      ? DType
      : ArrayDType<L>;

type IsUnion<D, All = D> = D extends unknown ? ([All] extends [D] ? false : true) : never;

/** The dtype of a nested list. Lists that mix dtypes of tensors are promoted at run time: the type is then any dtype. */
export type NestedDType<T> = 0 extends 1 & T
  ? DType
  : LeafDType<Leaf<T>> extends infer D extends DType
    ? IsUnion<D> extends false
      ? D
      : DType
    : DType;

/** `NestedShape` at run time. `shapeOfLeaf` gives the shape of what is no list. */
export function nestedShape(
  op: string,
  value: unknown,
  shapeOfLeaf: (leaf: unknown) => readonly number[],
): readonly number[] {
  if (!Array.isArray(value)) return shapeOfLeaf(value);
  if (value.length === 0) return [0];
  const first = nestedShape(op, value[0], shapeOfLeaf);
  for (let row = 1; row < value.length; row++) {
    const shape = nestedShape(op, value[row], shapeOfLeaf);
    if (shape.length !== first.length || shape.some((dim, axis) => dim !== first[axis])) {
      throw new ShapeError(`${op}: ragged nesting — row ${row} is ${showShape(shape)}, row 0 is ${showShape(first)}`);
    }
  }
  return [value.length, ...first];
}
