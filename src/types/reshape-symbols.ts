import type { Members, Product } from "../generated/types/shape-reshape.ts";
import type { FillDeep, KnownDeep, SameProduct } from "./deep-reshape.ts";
import type { DivideDim, TimesDim } from "./monomial.ts";

/**
 * `Reshape` where the target has symbols, or dims that are `number`. The result is the shape; or null; or 0: several dims
 * are left to infer; or the symbol that was the one dim to infer, which does not come to what it stands for.
 */

/** The dims of T that are to be found: symbols and -1. */
type Unknowns<T, Done extends unknown[] = []> = T extends [infer t, ...infer rest]
  ? Unknowns<rest, t extends string | -1 ? [...Done, t] : Done>
  : Done;

/** The product of the dims of T that are known or symbols. */
export type Literals<T, Done = 1> = T extends [infer t, ...infer rest]
  ? Literals<rest, number extends t ? Done : t extends -1 ? Done : TimesDim<Done, t>>
  : Done;

/** Dims that are `number` take what the others leave, so the others must divide S. */
export type Gradual<S, T> = T extends [unknown, ...unknown[]]
  ? KnownDeep<T> extends null
    ? 0
    : Literals<T> extends infer K
      ? K extends 0
        ? SameProduct<Product<S>, 0> extends 1
          ? FillDeep<T, number>
          : null
        : DivideDim<Product<S>, K> extends null
          ? null
          : FillDeep<T, number>
      : null
  : number[];

/** A symbol that is the one dim to be found may stand anywhere; several must stand where they stand in S. */
export type Symbolic<S, T> = T extends [unknown, ...unknown[]]
  ? Unknowns<T> extends [infer t]
    ? Product<T> extends 0
      ? FromFront<S, T>
      : SameProduct<Product<S>, Product<T>> extends 1
        ? T
        : t
    : FromFront<S, T>
  : number[];

/** Whether a dim of the target, at the same place, is taken for the same. */
type Aligned<A, T> = T extends -1 ? 0 : number extends A ? 1 : number extends T ? 1 : [A, T] extends [T, A] ? 1 : 0;

type FromFront<S, T, Front extends unknown[] = []> = S extends [infer a, ...infer as]
  ? T extends [infer t, ...infer ts]
    ? Aligned<a, t> extends 1
      ? FromFront<as, ts, [...Front, t]>
      : FromBack<S, T, Front>
    : FromBack<S, T, Front>
  : FromBack<S, T, Front>;

type FromBack<S, T, Front extends unknown[], Back extends unknown[] = []> = S extends [...infer as, infer a]
  ? T extends [...infer ts, infer t]
    ? Aligned<a, t> extends 1
      ? FromBack<as, ts, Front, [t, ...Back]>
      : Middle<S, T, Front, Back>
    : Middle<S, T, Front, Back>
  : Middle<S, T, Front, Back>;

type Middle<S, T, Front extends unknown[], Back extends unknown[]> =
  Unknowns<T> extends [unknown, unknown, ...unknown[]]
    ? 0
    : 0 extends Front[number] | Back[number] | Members<T>
      ? Empty<S, T, Front, Back>
      : Unknowns<T> extends [-1]
        ? DivideDim<Product<S>, KnownDeep<T>> extends infer X
          ? X extends null
            ? null
            : Around<Front, FillDeep<T, X>, Back>
          : null
        : SameProduct<Product<S>, Product<T>> extends 1
          ? Around<Front, T, Back>
          : Unknowns<T> extends [infer t]
            ? t extends Front[number] | Back[number]
              ? null
              : t
            : null;

type Around<Front extends unknown[], T, Back extends unknown[]> = T extends unknown[]
  ? [...Front, ...T, ...Back]
  : null;

/** T has no elements: nothing tells how long a dim is that is to be found. */
type Empty<S, T, Front extends unknown[], Back extends unknown[]> =
  Unknowns<T> extends [infer t]
    ? t extends -1
      ? null
      : t
    : SameProduct<Product<[...Front, ...(S extends unknown[] ? S : []), ...Back]>, 0> extends 1
      ? Around<Front, T, Back>
      : null;
