// Generated from codegen/emit/types-index.ts by `npm run gen`. Do not edit.
import type { InRange } from "../../types/at-general.ts";
import type { SliceLength } from "../../types/slice.ts";

/** What an integer or a slice makes of one dim: null drops it, false is wrong; undefined for every other expression. */
type Item<X, D> = X extends ":"
  ? D
  : [X] extends [number]
    ? number extends X
      ? 0 extends 1 & X
        ? undefined
        : null
      : `${X}` extends `${bigint}`
        ? InRange<X, D>
        : undefined
    : [X] extends [string]
      ? X extends "..."
        ? undefined
        : SliceLength<X, D>
      : undefined;

/** Puts an item's dim before those of the items after it. */
type Put<P, T> = P extends null ? T : P extends boolean | undefined ? P : T extends unknown[] ? [P, ...T] : T;

type At1<I, s0> = I extends [infer x0] ? Put<Item<x0, s0>, []> : undefined;

type At2<I, s0, s1> = I extends [infer x0]
  ? Put<Item<x0, s0>, [s1]>
  : I extends [infer x0, infer x1]
    ? Put<Item<x0, s0>, Put<Item<x1, s1>, []>>
    : undefined;

type At3<I, s0, s1, s2> = I extends [infer x0]
  ? Put<Item<x0, s0>, [s1, s2]>
  : I extends [infer x0, infer x1]
    ? Put<Item<x0, s0>, Put<Item<x1, s1>, [s2]>>
    : I extends [infer x0, infer x1, infer x2]
      ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, []>>>
      : undefined;

type At4<I, s0, s1, s2, s3> = I extends [infer x0]
  ? Put<Item<x0, s0>, [s1, s2, s3]>
  : I extends [infer x0, infer x1]
    ? Put<Item<x0, s0>, Put<Item<x1, s1>, [s2, s3]>>
    : I extends [infer x0, infer x1, infer x2]
      ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, [s3]>>>
      : I extends [infer x0, infer x1, infer x2, infer x3]
        ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, Put<Item<x3, s3>, []>>>>
        : undefined;

type At5<I, s0, s1, s2, s3, s4> = I extends [infer x0]
  ? Put<Item<x0, s0>, [s1, s2, s3, s4]>
  : I extends [infer x0, infer x1]
    ? Put<Item<x0, s0>, Put<Item<x1, s1>, [s2, s3, s4]>>
    : I extends [infer x0, infer x1, infer x2]
      ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, [s3, s4]>>>
      : I extends [infer x0, infer x1, infer x2, infer x3]
        ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, Put<Item<x3, s3>, [s4]>>>>
        : I extends [infer x0, infer x1, infer x2, infer x3, infer x4]
          ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, Put<Item<x3, s3>, Put<Item<x4, s4>, []>>>>>
          : undefined;

type At6<I, s0, s1, s2, s3, s4, s5> = I extends [infer x0]
  ? Put<Item<x0, s0>, [s1, s2, s3, s4, s5]>
  : I extends [infer x0, infer x1]
    ? Put<Item<x0, s0>, Put<Item<x1, s1>, [s2, s3, s4, s5]>>
    : I extends [infer x0, infer x1, infer x2]
      ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, [s3, s4, s5]>>>
      : I extends [infer x0, infer x1, infer x2, infer x3]
        ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, Put<Item<x3, s3>, [s4, s5]>>>>
        : I extends [infer x0, infer x1, infer x2, infer x3, infer x4]
          ? Put<Item<x0, s0>, Put<Item<x1, s1>, Put<Item<x2, s2>, Put<Item<x3, s3>, Put<Item<x4, s4>, [s5]>>>>>
          : I extends [infer x0, infer x1, infer x2, infer x3, infer x4, infer x5]
            ? Put<
                Item<x0, s0>,
                Put<Item<x1, s1>, Put<Item<x2, s2>, Put<Item<x3, s3>, Put<Item<x4, s4>, Put<Item<x5, s5>, []>>>>>
              >
            : undefined;

/** The shape that integers and slices give; undefined for what is left to the general rule, false for what is wrong. */
export type AtRanked<S, I> = S extends [infer s0]
  ? At1<I, s0>
  : S extends [infer s0, infer s1]
    ? At2<I, s0, s1>
    : S extends [infer s0, infer s1, infer s2]
      ? At3<I, s0, s1, s2>
      : S extends [infer s0, infer s1, infer s2, infer s3]
        ? At4<I, s0, s1, s2, s3>
        : S extends [infer s0, infer s1, infer s2, infer s3, infer s4]
          ? At5<I, s0, s1, s2, s3, s4>
          : S extends [infer s0, infer s1, infer s2, infer s3, infer s4, infer s5]
            ? At6<I, s0, s1, s2, s3, s4, s5>
            : undefined;
