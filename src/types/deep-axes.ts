import type { Add } from "./arith.ts";
import type { SameDim } from "./dims.ts";
import type { AddDim, TimesDim } from "./monomial.ts";

/**
 * The rules of axes for shapes above rank 6 and of unknown rank. The generated ones, one case per rank, cost the
 * compiler a tenth of it; where they end they come here.
 */

/** `[dims before, dim, dims after]` of an axis that counts from the front. */
type SplitForward<S, A, Before extends unknown[] = []> = Before["length"] extends A
  ? S extends [infer dim, ...infer after]
    ? [Before, dim, after]
    : [Before, null, []]
  : S extends [infer dim, ...infer after]
    ? SplitForward<after, A, [...Before, dim]>
    : null;

/** An axis counted from the front, as the text of a number; `Rank` is how many there are. */
type FromFront<A, Rank extends number> = `${A & number}` extends `-${string}` ? Add<Rank, A & number> : A;

/** The end of a shape counts as an axis here, with null for its dim: there a new axis can go. */
type SplitAt<S, A, Rank extends number> = SplitForward<S, FromFront<A, Rank>>;

type RankOf<S> = S extends unknown[] ? S["length"] : number;

/** The dim at an axis, null where there is no such axis. */
export type DimAtDeep<S, A> =
  number extends RankOf<S> ? number : SplitAt<S, A, RankOf<S>> extends [unknown, infer dim, unknown] ? dim : null;

export type DropAxisDeep<S, A> =
  number extends RankOf<S>
    ? number[]
    : SplitAt<S, A, RankOf<S>> extends [infer before extends unknown[], infer dim, infer after extends unknown[]]
      ? dim extends null
        ? null
        : [...before, ...after]
      : null;

export type SetAxisDeep<S, A, X> =
  number extends RankOf<S>
    ? number[]
    : SplitAt<S, A, RankOf<S>> extends [infer before extends unknown[], infer dim, infer after extends unknown[]]
      ? dim extends null
        ? null
        : [...before, X, ...after]
      : null;

export type InsertAxisDeep<S, A, X> =
  number extends RankOf<S>
    ? number[]
    : SplitAt<S, A, Add<RankOf<S>, 1>> extends [
          infer before extends unknown[],
          infer dim,
          infer after extends unknown[],
        ]
      ? dim extends null
        ? [...before, X]
        : [...before, X, dim, ...after]
      : null;

export type PlaceDeep<S, A> =
  number extends RankOf<S>
    ? number
    : SplitAt<S, A, RankOf<S>> extends [infer before extends unknown[], infer dim, unknown]
      ? dim extends null
        ? null
        : before["length"]
      : null;

// Conditions on S alone: with others the compiler cannot see that `x.T` is covariant.
export type ReversedDeep<S, Done extends unknown[] = []> = S extends []
  ? Done
  : S extends [infer first, ...infer rest]
    ? ReversedDeep<rest, [first, ...Done]>
    : number[];

/** The dims of S in the order of P, null unless P is a permutation of the axes. */
export type PermuteDeep<S, P, Done extends unknown[] = [], Seen = never, Rest = P> =
  number extends RankOf<S>
    ? number[]
    : Rest extends [infer p, ...infer rest]
      ? PlaceDeep<S, p> extends infer place extends number
        ? place extends Seen
          ? null
          : PermuteDeep<S, P, [...Done, DimAtDeep<S, p>], Seen | place, rest>
        : null
      : RankOf<S> extends Done["length"]
        ? Done
        : null;

/** Each dim of A agrees with the same one of B. */
export type AgreeDeep<A, B, Done extends unknown[] = []> = number extends RankOf<A> | RankOf<B>
  ? number[]
  : A extends [infer a, ...infer as]
    ? B extends [infer b, ...infer bs]
      ? SameDim<a, b> extends infer d
        ? null extends d
          ? null
          : AgreeDeep<as, bs, [...Done, d]>
        : null
      : null
    : B extends []
      ? Done
      : null;

/** A and B joined along axis X: the dims off the axis agree. */
export type JoinDeep<A, B, X> = number extends RankOf<A> | RankOf<B>
  ? number[]
  : DropAxisDeep<A, X> extends infer a extends unknown[]
    ? DropAxisDeep<B, X> extends infer b extends unknown[]
      ? AgreeDeep<a, b> extends infer rest extends unknown[]
        ? InsertAxisDeep<rest, X, AddDim<DimAtDeep<A, X>, DimAtDeep<B, X>>>
        : null
      : null
    : null;

export type ProductDeep<S, Done = 1> =
  number extends RankOf<S> ? number : S extends [infer d, ...infer rest] ? ProductDeep<rest, TimesDim<Done, d>> : Done;
