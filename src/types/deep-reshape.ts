import type { ProductDeep } from "./deep-axes.ts";
import type { DivideDim, TimesDim } from "./monomial.ts";

/** The parts of `Reshape` that do not depend on the rank, and those for shapes above rank 6 and of unknown rank. */

/** 1 where two products agree; one that is not known agrees with everything. */
export type SameProduct<P, Q> = P extends Q ? 1 : number extends Q ? 1 : number extends P ? NotNegative<Q> : null;

/** A dim such as -2 is none, even where nothing is known of the other side. */
type NotNegative<Q> = [Q] extends [never] ? null : `${Q & (number | string)}` extends `-${string}` ? null : 1;

export type EqualDeep<S, T> = SameProduct<ProductDeep<S>, ProductDeep<T>>;

/**
 * The dims of S over the product K. Often K is one of the dims, or a group of neighbours (`[28, 28, 3]` to `[-1, 3]`):
 * comparing costs the compiler less than dividing. What K extends may be `number`, which tells nothing of the rest.
 */
export type InferRest<S, K> = K extends null
  ? null
  : S extends [infer a]
    ? DivideDim<a, K>
    : S extends [infer a, infer b]
      ? K extends b
        ? Beside<b, a>
        : K extends a
          ? Beside<a, b>
          : DivideDim<TimesDim<a, b>, K>
      : S extends [infer a, infer b, infer c]
        ? K extends c
          ? Beside<c, TimesDim<a, b>>
          : K extends a
            ? Beside<a, TimesDim<b, c>>
            : TimesDim<b, c> extends infer BC
              ? K extends BC
                ? Beside<BC, a>
                : K extends TimesDim<a, b>
                  ? Beside<TimesDim<a, b>, c>
                  : DivideDim<TimesDim<a, BC>, K>
              : null
        : DivideDim<ProductDeep<S>, K>;

type Beside<Group, Rest> = number extends Group ? number : Rest;

export type InferDeep<S, T> = InferRest<[ProductDeep<S>], KnownDeep<T>>;

export type MembersDeep<T> = T extends unknown[] ? T[number] : number;

/** The product of T without its one -1; null if it has several. */
export type KnownDeep<T, Found = false, Done = 1> = T extends [infer t, ...infer rest]
  ? t extends -1
    ? Found extends true
      ? null
      : KnownDeep<rest, true, Done>
    : KnownDeep<rest, Found, TimesDim<Done, t>>
  : Done;

export type FillDeep<T, X> = { [K in keyof T]: T[K] extends -1 ? X : T[K] };
