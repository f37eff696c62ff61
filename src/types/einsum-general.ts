/** Einsum in full: spaces, implicit output, ellipsis, dims of length 1, and every mistake. */
import type { BroadcastVariadic } from "./broadcast-variadic.ts";
import type { BroadcastDim, SameDim } from "./dims.ts";
import type { Show, ShowDim } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

type Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
type CharactersOf<T, R = never> = T extends `${infer c}${infer t}` ? CharactersOf<t, R | c> : R;

/** What may name an index. */
export type Letter = CharactersOf<Alphabet>;

type WithoutSpaces<T extends string> = T extends `${infer a} ${infer b}` ? WithoutSpaces<`${a}${b}`> : T;

type Split<T, R extends unknown[] = []> = T extends `${infer a},${infer b}` ? Split<b, [...R, a]> : [...R, T];

/** The letters of a text as a tuple, or what is wrong with it. */
type Letters<T, R extends unknown[] = []> = T extends `${infer c}${infer t}`
  ? c extends Letter
    ? Letters<t, [...R, c]>
    : `'${c}' is not a letter`
  : R;

/** `[letters before, letters after]` of a term, after is null where it has no ellipsis; or what is wrong. */
type Term<T> = T extends `${infer a}...${infer b}` ? Parts<Letters<a>, Letters<b>> : Parts<Letters<T>, null>;
type Parts<A, B> = A extends string ? A : B extends string ? B : [A, B];

/** `[the first dims of S, the others]`, one for each letter; null where S is too short. */
type TakeFirst<L, S, R extends unknown[] = []> = L extends [unknown, ...infer l]
  ? S extends readonly [infer d, ...infer s]
    ? TakeFirst<l, s, [...R, d]>
    : null
  : [R, S];

/** `[the other dims, the last dims of S]`. */
type TakeLast<L, S, R extends unknown[] = []> = L extends [unknown, ...infer l]
  ? S extends readonly [...infer s, infer d]
    ? TakeLast<l, s, [d, ...R]>
    : null
  : [S, R];

type Join<A, B> = A extends unknown[] ? (B extends unknown[] ? [...A, ...B] : A) : never;

/** `[letters, their dims, dims of the ellipsis]` of an operand; null where the term does not fit the rank. */
type Align<P, S> = P extends [infer before, infer after]
  ? TakeFirst<before, S> extends [infer first, infer others]
    ? after extends null
      ? others extends readonly []
        ? [before, first, []]
        : null
      : TakeLast<after, others> extends [infer middle, infer last]
        ? [Join<before, after>, Join<first, last>, middle]
        : null
    : null
  : never;

type Length<L> = L extends { length: infer n extends number } ? n : never;
type LettersIn<P> = P extends [infer before, infer after] ? Length<Join<before, after>> : never;

/** What is known so far: the dim of each letter, letters that came once and more than once, dims of the ellipsis. */
interface Known<Dims = unknown, Once = unknown, More = unknown, Rest = unknown> {
  dims: Dims;
  once: Once;
  more: More;
  rest: Rest;
}

type With<Dims, I, D> = { [K in keyof Dims | (I & string)]: K extends I ? D : K extends keyof Dims ? Dims[K] : never };

type Clash<I, X, Y> = `index ${I & string} is ${ShowDim<X>} and ${ShowDim<Y>}`;

/** Gives letter I the dim D. Own has the dims of this operand, where a letter that comes twice is a diagonal. */
type Bind<L, S, Own, K> =
  K extends Known<infer Dims, infer Once, infer More, infer Rest>
    ? L extends [infer I, ...infer l]
      ? S extends [infer D, ...infer s]
        ? I extends keyof Own
          ? SameDim<Own[I], D> extends infer mine extends Dim
            ? Bind<
                l,
                s,
                With<Own, I, mine>,
                Known<With<Dims, I, Merged<Dims, I, mine>>, Exclude<Once, I>, More | I, Rest>
              >
            : Clash<I, Own[I], D>
          : I extends keyof Dims
            ? BroadcastDim<Dims[I], D> extends infer d extends Dim
              ? Bind<l, s, With<Own, I, D>, Known<With<Dims, I, d>, Exclude<Once, I>, More | I, Rest>>
              : Clash<I, Dims[I], D>
            : Bind<l, s, With<Own, I, D>, Known<With<Dims, I, D>, I extends More ? Once : Once | I, More, Rest>>
        : K
      : K
    : never;

/** The dim of a letter after a diagonal told more of it. */
type Merged<Dims, I, D> = I extends keyof Dims ? (BroadcastDim<Dims[I], D> extends infer d extends Dim ? d : D) : D;

type Spread<K, Middle> =
  K extends Known<infer Dims, infer Once, infer More, infer Rest>
    ? BroadcastVariadic<Rest, Middle, "einsum"> extends infer R
      ? R extends string
        ? `index ... is ${Show<Rest>} and ${Show<Middle>}`
        : Known<Dims, Once, More, R>
      : never
    : K;

/** Faults say first whose they are: the spec's or an operand's, by its position. */
type Operand<T, S, Position extends number, K> =
  Term<T> extends infer P
    ? P extends string
      ? `spec|${P}`
      : Align<P, S> extends [infer L, infer D, infer Middle]
        ? Spread<Bind<L, D, unknown, K>, Middle> extends infer Next
          ? Next extends string
            ? `${Position}|${Next}`
            : Next
          : never
        : `${Position}|'${T & string}' names ${LettersIn<P>} axes, operand ${Position} has ${Length<S>}`
    : never;

type Operands<T, Shapes, Done extends unknown[], K> = K extends string
  ? K
  : T extends [infer t, ...infer ts]
    ? Shapes extends readonly [infer S, ...infer rest]
      ? Operands<ts, rest, [...Done, t], Operand<t, S, Length<Done>, K>>
      : never
    : K;

type Alphabetical<Once, Rest extends unknown[], T = Alphabet> = T extends `${infer c}${infer t}`
  ? Alphabetical<Once, c extends Once ? [...Rest, c] : Rest, t>
  : Rest;

/** The dims of the output's letters, or what is wrong with one. */
type DimsOf<L, Dims, Seen = never, R extends unknown[] = []> = L extends [infer I, ...infer l]
  ? I extends keyof Dims
    ? I extends Seen
      ? `output index ${I & string} is given twice`
      : DimsOf<l, Dims, Seen | I, [...R, Dims[I]]>
    : `output index ${I & string} is in no operand`
  : R;

/** Puts the dims of the ellipsis between those of the letters. */
type Place<P, D, Rest> = P extends [infer before, infer after]
  ? after extends null
    ? Rest extends []
      ? D
      : "the output lacks '...'"
    : TakeFirst<before, D> extends [infer first, infer last]
      ? Join<first, Join<Rest, last>>
      : never
  : never;

type Output<P, K> = P extends [infer before, infer after]
  ? K extends Known<infer Dims, unknown, unknown, infer Rest>
    ? DimsOf<Join<before, after>, Dims> extends infer D
      ? D extends string
        ? D
        : Place<P, D, Rest>
      : never
    : never
  : P;

type Blamed<R> = R extends string ? `spec|${R}` : R;

/** An implicit output has the ellipsis, then the letters that came once, in the order of the alphabet. */
type Result<T, Shapes, O> =
  Operands<T, Shapes, [], Known<unknown, never, never, []>> extends infer K
    ? K extends Known<unknown, infer Once>
      ? O extends string
        ? Blamed<Output<Term<O>, K>>
        : Blamed<Output<[[], Alphabetical<Once, []>], K>>
      : K
    : never;

type Counted<T, Shapes, O> =
  Length<T> extends Length<Shapes>
    ? Result<T, Shapes, O>
    : `spec|the spec has ${Length<T>} operands, the call has ${Length<Shapes>}`;

type Parsed<T, Shapes> = T extends `${infer L}->${infer O}`
  ? Counted<Split<L>, Shapes, O>
  : Counted<Split<T>, Shapes, null>;

type ShowAll<Shapes> = Shapes extends readonly [infer S]
  ? Show<S>
  : Shapes extends readonly [infer S, ...infer rest]
    ? `${Show<S>}, ${ShowAll<rest>}`
    : "";

/** Whether one of the shapes is of unknown rank, or no shape. */
type AnyUnknown<Shapes> = Shapes extends readonly [infer S, ...infer rest]
  ? S extends readonly unknown[]
    ? number extends S["length"]
      ? true
      : AnyUnknown<rest>
    : true
  : Shapes extends readonly []
    ? false
    : true;

/** Whether one of the shapes is `any`, which alone extends null. */
type AnyFailed<Shapes> = Shapes extends readonly [infer S, ...infer rest]
  ? S extends null
    ? true
    : AnyFailed<rest>
  : false;

/** What is wrong, and with which argument: `spec` or the position of an operand. */
export interface Fault<Where, Message> {
  where: Where;
  message: Message;
}

/** The shape of `einsum`, or a fault. */
export type EinsumGeneral<Spec, Shapes> =
  true extends AnyFailed<Shapes>
    ? Shapes extends readonly (infer S)[]
      ? S
      : never
    : Spec extends string
      ? string extends Spec
        ? number[]
        : AnyUnknown<Shapes> extends true
          ? number[]
          : Parsed<WithoutSpaces<Spec>, Shapes> extends infer R
            ? R extends `${infer where}|${infer text}`
              ? Fault<where, `einsum: ${text} — '${Spec}' with ${ShowAll<Shapes>}`>
              : R
            : never
      : number[];
