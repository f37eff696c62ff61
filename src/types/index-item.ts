import type { DType, IntegerDType } from "./dtype.ts";
import type { NestedShape } from "./nested.ts";
import type { TensorLike } from "./tensor-like.ts";

/** Lists of integers or of booleans, as in `x.at([0, 2, 4])`. The mutable forms let the compiler infer their lengths. */
export type IndexList = [] | (number | boolean | IndexList)[] | readonly (number | boolean | IndexList)[];

/** One expression of an index: see `at`. */
export type IndexItem = number | string | null | IndexList | TensorLike<unknown, DType>;

/** An index expression that has its rank and dims: `Fancy` by integers, `Mask` by booleans. */
export interface Fancy<S> {
  readonly fancy: S;
}
export interface Mask<S> {
  readonly mask: S;
}
/** An index expression that is wrong whatever it indexes. */
export interface Wrong<Message> {
  readonly message: Message;
}
/** An index expression of which the type does not tell enough to know the rank of the result. */
export interface Unclear {
  readonly unclear: true;
}

type Leaf<T> = T extends readonly (infer E)[] ? Leaf<E> : T;

type ListToken<X, Op extends string> =
  NestedShape<X, Op> extends infer S
    ? S extends string
      ? Wrong<S>
      : [Leaf<X>] extends [number]
        ? Fancy<S>
        : [Leaf<X>] extends [boolean]
          ? Mask<S>
          : Wrong<`${Op}: an index list holds integers or booleans, not both`>
    : never;

type TensorToken<S, D, Op extends string> = 0 extends 1 & S
  ? Unclear
  : S extends unknown[]
    ? number extends S["length"]
      ? Unclear
      : [D] extends ["bool"]
        ? Mask<S>
        : [D] extends [IntegerDType]
          ? S extends []
            ? number
            : Fancy<S>
          : D extends DType
            ? DType extends D
              ? Unclear
              : Wrong<`${Op}: an index of dtype ${D} is neither integer nor bool`>
            : Unclear
    : Unclear;

/**
 * What an index expression is: an integer, a string, null, `Fancy`, `Mask`, or else `Wrong` or `Unclear`.
 * An integer tensor of rank 0 is a number that is not known.
 */
export type Token<X, Op extends string> = 0 extends 1 & X
  ? Unclear
  : [X] extends [number]
    ? number extends X
      ? X
      : `${X}` extends `${bigint}`
        ? X
        : Wrong<`${Op}: index ${X} is not an integer`>
    : [X] extends [string]
      ? X
      : [X] extends [null]
        ? null
        : [X] extends [TensorLike<infer S, infer D>]
          ? TensorToken<S, D, Op>
          : [X] extends [readonly unknown[]]
            ? ListToken<X, Op>
            : Unclear;
