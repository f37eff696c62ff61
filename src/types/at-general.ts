/** `At` for what is not one integer or slice per axis, and the messages of all that is wrong. */
import type { Compare } from "./arith.ts";
import type { Broadcast } from "./broadcast.ts";
import type { SameDim } from "./dims.ts";
import type { Fancy, Mask, Token, Unclear, Wrong } from "./index-item.ts";
import type { Show, ShowDim } from "./show.ts";
import type { SliceLength, SliceMessage } from "./slice.ts";
import type { Dim } from "./tensor-like.ts";

/** An index that fails: the message, and the arguments with the message in the place of the wrong one. */
export interface WrongIndex<Message, Arguments> {
  readonly message: Message;
  readonly arguments: Arguments;
}

/** Marks where "..." stood: even of no axes, it separates index arrays. */
interface Dots {
  readonly dots: true;
}

/**
 * null where an integer is in range for a dim, or where one of them is not known; false where it is not. The first and
 * the last element are asked for most, and only an empty axis has none.
 */
export type InRange<I extends number, D> = I extends 0 | -1
  ? D extends 0
    ? false
    : null
  : D extends number
    ? number extends D
      ? null
      : number extends I
        ? null
        : `${I}` extends `-${infer M extends number}`
          ? Compare<M, D> extends 1
            ? false
            : null
          : Compare<I, D> extends -1
            ? null
            : false
    : null;

/** As many unknowns as a shape has dims. */
type Axes<S> = { [K in keyof S]: unknown };

/** What a token takes from the shape. */
type Uses<K> = K extends null ? [] : K extends Mask<infer S> ? Axes<S> : K extends "..." ? [] : [unknown];

/** The index as tokens, those before and those after "...", and how many axes they use. */
interface Scanned<Before, After, Used, Advanced> {
  readonly before: Before;
  readonly after: After;
  readonly used: Used;
  readonly advanced: Advanced;
}

/** Classifies the expressions. `Before` is null as long as there was no "...". */
type Scan<
  I,
  Op extends string,
  Before extends unknown[] | null = null,
  Tokens extends unknown[] = [],
  Used extends unknown[] = [],
  Advanced = false,
  Done extends unknown[] = [],
> = I extends [infer X, ...infer Rest]
  ? Token<X, Op> extends infer K
    ? K extends Wrong<infer M>
      ? WrongIndex<M, [...Done, M, ...Rest]>
      : K extends Unclear
        ? Unclear
        : K extends "..."
          ? Before extends null
            ? Scan<Rest, Op, Tokens, [], Used, Advanced, [...Done, X]>
            : WrongIndex<
                `${Op}: an index has "..." only once`,
                [...Done, `${Op}: an index has "..." only once`, ...Rest]
              >
          : Scan<
              Rest,
              Op,
              Before,
              [...Tokens, K],
              Uses<K> extends infer U extends unknown[] ? [...Used, ...U] : never,
              K extends Fancy<unknown> | Mask<unknown> ? true : Advanced,
              [...Done, X]
            >
    : never
  : Before extends null
    ? Scanned<Tokens, null, Used, Advanced>
    : Scanned<Before, Tokens, Used, Advanced>;

type TooManyMessage<
  S,
  Used extends unknown[],
  Op extends string,
> = `${Op}: too many indices — ${Used["length"]} for ${Show<S>}`;

/** Puts the message in the place of the first expression that finds no axis left. */
type TooMany<I, Rest, M, Op extends string, Done extends unknown[] = []> = I extends [infer X, ...infer Xs]
  ? Uses<Token<X, Op>> extends infer U extends unknown[]
    ? Rest extends [...U, ...infer Left]
      ? TooMany<Xs, Left, M, Op, [...Done, X]>
      : WrongIndex<M, [...Done, M, ...Xs]>
    : never
  : never;

/** false where a mask's dims agree with the shape's next ones, else the place and the dims of the first that do not. */
type MaskClash<M, Dims, Count extends unknown[] = []> = M extends [infer m, ...infer ms]
  ? Dims extends [infer d, ...infer ds]
    ? SameDim<m, d> extends null
      ? [Count, `${ShowDim<m>} ≠ ${ShowDim<d>}`]
      : MaskClash<ms, ds, [...Count, unknown]>
    : never
  : false;

/** What a walk over the tokens carries along. */
interface State {
  /** The shape, for messages. */
  shape: unknown;
  op: string;
  /** Whether integers count as index arrays, as they do beside one. */
  advanced: boolean;
}

/** Where the index arrays stand: "none" yet, in one "run" that goes on, in one that has "ended", or "apart". */
type AfterBasic<P> = P extends "run" ? "ended" : P;
type AfterFancy<P> = P extends "none" | "run" ? "run" : "apart";

/** The result: the dims of index arrays where their one run was, or first if they stand apart. */
type Finish<P, Before extends unknown[], F extends unknown[], Out extends unknown[]> = P extends "none"
  ? Out
  : P extends "apart"
    ? [...F, ...Before, ...Out]
    : [...Before, ...F, ...Out];

type Fail<M, Args, Done extends unknown[]> = Args extends [unknown, ...infer Rest]
  ? WrongIndex<M, [...Done, M, ...Rest]>
  : never;

/** One token that gives result dims `New` and leaves the shape's dims `Dims`. */
type Basic<
  T,
  Dims,
  Args,
  Done extends unknown[],
  Seen extends unknown[],
  P,
  Before extends unknown[],
  F extends unknown[],
  Out extends unknown[],
  St extends State,
> = Walk<T, Dims, Args, Done, Seen, AfterBasic<P>, Before, F, Out, St>;

/** An index array of shape `New`, which takes the axes that are no more in `Dims`. */
type Advance<
  New,
  T,
  Dims,
  Args,
  Done extends unknown[],
  X,
  Seen extends unknown[],
  P,
  Before extends unknown[],
  F extends unknown[],
  Out extends unknown[],
  St extends State,
> =
  Broadcast<F, New> extends infer R
    ? R extends unknown[]
      ? P extends "none"
        ? Walk<T, Dims, Rest<Args>, [...Done, X], Seen, "run", Out, R, [], St>
        : Walk<T, Dims, Rest<Args>, [...Done, X], Seen, AfterFancy<P>, Before, R, Out, St>
      : Fail<`${St["op"]}: index arrays do not broadcast — ${Show<F>} and ${Show<New>}`, Args, Done>
    : never;

type Rest<A> = A extends [unknown, ...infer R] ? R : [];
type First<A> = A extends [infer X, ...unknown[]] ? X : never;

/** Walks over tokens and dims together; `Args` and `Done` are the arguments still to come and those that were right. */
type Walk<
  Tokens,
  Dims,
  Args,
  Done extends unknown[],
  Seen extends unknown[],
  P,
  Before extends unknown[],
  F extends unknown[],
  Out extends unknown[],
  St extends State,
> = Tokens extends [infer K, ...infer T]
  ? K extends null
    ? Basic<T, Dims, Rest<Args>, [...Done, First<Args>], Seen, P, Before, F, [...Out, 1], St>
    : K extends Dots
      ? Basic<T, Dims, Rest<Args>, [...Done, First<Args>], Seen, P, Before, F, Out, St>
      : K extends Mask<infer M extends unknown[]>
        ? MaskClash<M, Dims> extends [infer Count extends unknown[], infer Clash extends string]
          ? Fail<
              `${St["op"]}: mask ${Show<M>} does not match axis ${[...Seen, ...Count]["length"]} of ${Show<St["shape"]>}: ${Clash}`,
              Args,
              Done
            >
          : Dims extends [...Axes<M>, ...infer Ds]
            ? Advance<[number], T, Ds, Args, Done, First<Args>, [...Seen, ...M], P, Before, F, Out, St>
            : never
        : Dims extends [infer D, ...infer Ds]
          ? K extends false
            ? Basic<T, Ds, Args, Done, [...Seen, D], P, Before, F, [...Out, D], St>
            : K extends number
              ? InRange<K, D> extends null
                ? St["advanced"] extends true
                  ? Advance<[], T, Ds, Args, Done, First<Args>, [...Seen, D], P, Before, F, Out, St>
                  : Basic<T, Ds, Rest<Args>, [...Done, First<Args>], [...Seen, D], P, Before, F, Out, St>
                : Fail<
                    `${St["op"]}: index ${K} is out of range for axis ${Seen["length"]} of ${Show<St["shape"]>}`,
                    Args,
                    Done
                  >
              : K extends string
                ? SliceLength<K, D> extends infer L
                  ? L extends Dim
                    ? Basic<T, Ds, Rest<Args>, [...Done, First<Args>], [...Seen, D], P, Before, F, [...Out, L], St>
                    : Fail<SliceMessage<K, St["op"]>, Args, Done>
                  : never
                : K extends Fancy<infer New>
                  ? Advance<New, T, Ds, Args, Done, First<Args>, [...Seen, D], P, Before, F, Out, St>
                  : never
          : never
  : Finish<P, Before, F, Out>;

/** Whole axes in the place of "...": they come from no argument. */
type Whole<Extra> = { [K in keyof Extra]: false };

type Resolve<S, I, Sc, Op extends string> =
  Sc extends Scanned<
    infer Before extends unknown[],
    infer After,
    infer Used extends unknown[],
    infer Advanced extends boolean
  >
    ? S extends [...Used, ...infer Extra]
      ? Whole<Extra> extends infer W extends unknown[]
        ? Walk<
            After extends unknown[] ? [...Before, Dots, ...W, ...After] : [...Before, ...W],
            S,
            I,
            [],
            [],
            "none",
            [],
            [],
            [],
            { shape: S; op: Op; advanced: Advanced }
          >
        : never
      : TooMany<I, S, TooManyMessage<S, Used, Op>, Op>
    : Sc;

/** The shape, or what is wrong. An expression or a shape of unknown rank makes the result's rank unknown. */
export type AtGeneral<S, I, Op extends string> = S extends unknown[]
  ? number extends S["length"]
    ? number[]
    : Resolve<S, I, Scan<I, Op>, Op> extends infer R
      ? R extends Unclear
        ? number[]
        : R
      : never
  : number[];
