import type { Add, Divide, Multiply } from "./arith.ts";

/**
 * Products of dims where some are symbols. A product is written in one way only, so that equal products are equal
 * types: the number first, then the symbols in alphabetical order, as in `"8*batch*time"`. It is a symbol like any
 * other, equal to itself alone.
 */

type Alphabet = "$-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/** Whether symbol A stands before symbol B. Of characters outside the alphabet, the order in which they come stays. */
type Before<A, B> = A extends `${infer a}${infer as}`
  ? B extends `${infer b}${infer bs}`
    ? a extends b
      ? Before<as, bs>
      : Alphabet extends `${string}${b}${string}${a}${string}`
        ? false
        : true
    : false
  : true;

/** `[number, symbols]`: the symbols joined by `*`, "" for none. */
type Parts<D> = D extends number
  ? [D, ""]
  : D extends `${infer N extends number}*${infer Symbols}`
    ? [N, Symbols]
    : [1, D];

type Join<A extends string, B extends string> = A extends "" ? B : B extends "" ? A : `${A}*${B}`;

/** Puts one symbol into a sorted list of them. */
type Insert<Symbol extends string, List extends string> = List extends ""
  ? Symbol
  : List extends `${infer First}*${infer Rest}`
    ? Before<Symbol, First> extends true
      ? `${Symbol}*${List}`
      : `${First}*${Insert<Symbol, Rest>}`
    : Before<Symbol, List> extends true
      ? `${Symbol}*${List}`
      : `${List}*${Symbol}`;

type Merge<A extends string, B extends string> = A extends ""
  ? B
  : A extends `${infer First}*${infer Rest}`
    ? Merge<Rest, Insert<First, B>>
    : Insert<A, B>;

/** List without one occurrence of a symbol, null if it has none. */
type Remove<
  Symbol extends string,
  List extends string,
  Done extends string = "",
> = List extends `${infer First}*${infer Rest}`
  ? First extends Symbol
    ? Join<Done, Rest>
    : Remove<Symbol, Rest, Join<Done, First>>
  : List extends Symbol
    ? Done
    : null;

type RemoveAll<Symbols extends string, List> = List extends string
  ? Symbols extends ""
    ? List
    : Symbols extends `${infer First}*${infer Rest}`
      ? RemoveAll<Rest, Remove<First, List>>
      : Remove<Symbols, List>
  : null;

type Dim<N, Symbols extends string> = N extends number
  ? number extends N
    ? number
    : N extends 0
      ? 0
      : Symbols extends ""
        ? N
        : N extends 1
          ? Symbols
          : `${N}*${Symbols}`
  : null;

type TimesSymbolic<A, B> =
  Parts<A> extends [infer N extends number, infer X extends string]
    ? Parts<B> extends [infer M extends number, infer Y extends string]
      ? Dim<Multiply<N, M>, Merge<X, Y>>
      : number
    : number;

/** A · B. With `number` it is `number`, unless the other one is 0. */
export type TimesDim<A, B> = A extends number
  ? B extends number
    ? A extends 0
      ? 0
      : B extends 0
        ? 0
        : Multiply<A, B>
    : number extends A
      ? number
      : TimesSymbolic<A, B>
  : number extends B
    ? number
    : TimesSymbolic<A, B>;

/** A / B where that is a whole number whatever the symbols are, otherwise null; `number` where one of them is. */
export type DivideDim<A, B> = A extends number
  ? B extends number
    ? `${B}` extends `-${string}`
      ? null
      : A extends 0
        ? B extends 0
          ? null
          : 0
        : Divide<A, B>
    : number extends A
      ? number
      : A extends 0
        ? 0
        : null
  : number extends B
    ? number
    : Parts<A> extends [infer N extends number, infer X extends string]
      ? Parts<B> extends [infer M extends number, infer Y extends string]
        ? RemoveAll<Y, X> extends infer Left extends string
          ? Dim<Divide<N, M>, Left>
          : null
        : null
      : null;

/** A + B: exact for literals, `number` with a symbol, unless the other one is 0. */
export type AddDim<A, B> = A extends number
  ? B extends number
    ? Add<A, B>
    : A extends 0
      ? B
      : number
  : B extends 0
    ? A
    : number;
