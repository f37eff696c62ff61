/** Broadcasting above the ranks that are written out, and the messages of all ranks. */
import type { BroadcastDim, TargetDim } from "./dims.ts";
import type { Show, ShowDim } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

type Walk<A, B, R extends unknown[]> = A extends readonly [...infer as, infer a]
  ? B extends readonly [...infer bs, infer b]
    ? BroadcastDim<a, b> extends infer d extends Dim
      ? Walk<as, bs, [d, ...R]>
      : null
    : A extends readonly unknown[]
      ? [...A, ...R]
      : never
  : B extends readonly unknown[]
    ? [...B, ...R]
    : never;

/** Broadcasting of shapes of any rank; a shape of unknown rank, or what is no shape, gives unknown rank. */
export type BroadcastVariadic<A, B, Op extends string> = A extends readonly unknown[]
  ? number extends A["length"]
    ? number[]
    : B extends readonly unknown[]
      ? number extends B["length"]
        ? number[]
        : Walk<A, B, []> extends infer R
          ? R extends null
            ? BroadcastMessage<A, B, Op>
            : R
          : never
      : number[]
  : number[];

/** The last pair of dims that does not broadcast, as `4 ≠ 5`. */
export type BroadcastClash<A, B> = A extends readonly [...infer as, infer a]
  ? B extends readonly [...infer bs, infer b]
    ? BroadcastDim<a, b> extends Dim
      ? BroadcastClash<as, bs>
      : `${ShowDim<a>} ≠ ${ShowDim<b>}`
    : never
  : never;

export type BroadcastMessage<
  A,
  B,
  Op extends string,
> = `${Op}: shapes do not broadcast — ${Show<A>} and ${Show<B>}: ${BroadcastClash<A, B>}`;

type WalkTo<S, T, R extends unknown[]> = S extends readonly [...infer ss, infer s]
  ? T extends readonly [...infer ts, infer t]
    ? TargetDim<s, t> extends infer d extends Dim
      ? WalkTo<ss, ts, [d, ...R]>
      : `${ShowDim<s>} ≠ ${ShowDim<t>}`
    : null
  : T extends readonly unknown[]
    ? [...T, ...R]
    : never;

/** The target shape with what S tells about it, a clash such as `4 ≠ 5`, or null where S has more axes. */
type Target<S, T> = S extends readonly unknown[]
  ? T extends readonly unknown[]
    ? number extends T["length"]
      ? number[]
      : number extends S["length"]
        ? [...T]
        : WalkTo<S, T, []>
    : number[]
  : T;

export type BroadcastToVariadic<S, T, Op extends string> =
  Target<S, T> extends infer R
    ? R extends null
      ? `${Op}: cannot broadcast ${Show<S>} to ${Show<T>}: it has fewer axes`
      : R extends string
        ? `${Op}: cannot broadcast ${Show<S>} to ${Show<T>}: ${R}`
        : R
    : never;
