/**
 * Exact arithmetic on number literals: dims up to 2^31, results up to 2^53 − 1. Numbers are taken apart into decimal
 * digits, and digits are looked up in generated tables; tuple lengths would end at a thousand. `number` stays `number`.
 * Symbols are the caller's business.
 *
 * "Reversed" strings have the least significant digit first, since that is the order in which carries travel.
 */
import type { AddShort, CeilDivShort, Multiply2, Multiply3, SubtractShort } from "../generated/types/arith.ts";
import type { Minus, Order, Over, Plus, Times } from "../generated/types/digits.ts";

type Reverse<S extends string> = S extends `${infer a}${infer b}${infer c}${infer rest}`
  ? rest extends ""
    ? `${c}${b}${a}`
    : `${Reverse<rest>}${c}${b}${a}`
  : S extends `${infer a}${infer b}`
    ? `${b}${a}`
    : S;

type ToNumber<S extends string> = S extends `${infer N extends number}` ? N : never;

type StripZeros<S extends string> = S extends `0${infer rest}` ? (rest extends "" ? S : StripZeros<rest>) : S;

/** A + B + C of reversed A and B, most significant digit first. R is what is done already. */
type AddReversed<
  A extends string,
  B extends string,
  C extends string,
  R extends string,
> = A extends `${infer a}${infer as}`
  ? B extends `${infer b}${infer bs}`
    ? Plus[a][b][C] extends `${infer c}${infer digit}`
      ? AddReversed<as, bs, c, `${digit}${R}`>
      : never
    : C extends "0"
      ? `${Reverse<A>}${R}`
      : AddReversed<A, "0", C, R>
  : B extends ""
    ? C extends "0"
      ? R
      : `1${R}`
    : AddReversed<B, "", C, R>;

/** A − B − C, all reversed; null where that is negative. B has no leading zeros, the result may have some. */
type SubtractReversed<
  A extends string,
  B extends string,
  C extends string,
  R extends string,
> = A extends `${infer a}${infer as}`
  ? B extends `${infer b}${infer bs}`
    ? Minus[a][b][C] extends `${infer c}${infer digit}`
      ? SubtractReversed<as, bs, c, `${R}${digit}`>
      : never
    : C extends "0"
      ? `${R}${A}`
      : SubtractReversed<A, "0", C, R>
  : B extends ""
    ? C extends "0"
      ? R
      : null
    : null;

/** A·b + Acc, all reversed, where Row is `Times[b]`. Has one digit more than A; Acc has at least as many as A. */
type MultiplyAdd<
  A extends string,
  Row extends Times[string],
  Acc extends string,
  C extends string,
  R extends string,
> = A extends `${infer a}${infer as}`
  ? Acc extends `${infer x}${infer xs}`
    ? Row[a][x][C] extends `${infer c}${infer digit}`
      ? MultiplyAdd<as, Row, xs, c, `${R}${digit}`>
      : never
    : never
  : `${R}${C}`;

/** A·B of reversed A and B: each digit of B leaves one final digit behind, Acc is what is above it. */
type MultiplyReversed<
  A extends string,
  B extends string,
  Acc extends string,
  R extends string,
> = B extends `${infer b}${infer bs}`
  ? MultiplyAdd<A, Times[b], Acc, "0", ""> extends `${infer low}${infer high}`
    ? MultiplyReversed<A, bs, high, `${low}${R}`>
    : never
  : `${Reverse<Acc>}${R}`;

type Zeros = "0000000000000000";

/** A − B of plain digit strings, as a number. */
type Difference<A extends string, B extends string> = A extends B
  ? 0
  : SubtractReversed<Reverse<A>, Reverse<B>, "0", ""> extends infer R extends string
    ? ToNumber<StripZeros<Reverse<R>>>
    : SubtractReversed<Reverse<B>, Reverse<A>, "0", ""> extends infer R extends string
      ? ToNumber<`-${StripZeros<Reverse<R>>}`>
      : never;

type AddStrings<A extends string, B extends string> = A extends `-${infer a}`
  ? B extends `-${infer b}`
    ? ToNumber<`-${AddReversed<Reverse<a>, Reverse<b>, "0", "">}`>
    : Difference<B, a>
  : B extends `-${infer b}`
    ? Difference<A, b>
    : ToNumber<AddReversed<Reverse<A>, Reverse<B>, "0", "">>;

type NegateString<S extends string> = S extends `-${infer s}` ? s : S extends "0" ? S : `-${S}`;

/** A + B. */
export type Add<A extends number, B extends number> =
  AddShort<`${A}`, `${B}`> extends infer R extends number
    ? R
    : number extends A
      ? number
      : number extends B
        ? number
        : AddStrings<`${A}`, `${B}`>;

/** −A. */
export type Negate<A extends number> = number extends A ? number : ToNumber<NegateString<`${A}`>>;

/** A − B, with its sign. */
export type Subtract<A extends number, B extends number> =
  SubtractShort<`${A}`, `${B}`> extends infer R extends number
    ? R
    : number extends A
      ? number
      : number extends B
        ? number
        : AddStrings<`${A}`, NegateString<`${B}`>>;

/** A·B of numbers that are not negative. */
export type Multiply<A extends number, B extends number> =
  Multiply2<`${A}`, `${B}`> extends infer R extends number
    ? R
    : number extends A
      ? number
      : number extends B
        ? number
        : A extends 0 | 1
          ? A extends 0
            ? 0
            : B
          : B extends 0 | 1
            ? B extends 0
              ? 0
              : A
            : MultiplyLong<`${A}`, `${B}`>;

type MultiplyLong<A extends string, B extends string> =
  Multiply3<A, B> extends infer R extends number
    ? R
    : ToNumber<StripZeros<MultiplyReversed<Reverse<A>, Reverse<B>, Zeros, "">>>;

type CompareDigits<A extends string, B extends string, R> = A extends `${infer a}${infer as}`
  ? B extends `${infer b}${infer bs}`
    ? CompareDigits<as, bs, R extends 0 ? Order[a][b] : R>
    : 1
  : B extends ""
    ? R
    : -1;

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** Indices and bounds of slices mostly have one digit, dims more: that needs no look at the digits. */
type CompareStrings<A extends string, B extends string> = A extends Digit
  ? B extends Digit
    ? Order[A][B]
    : B extends `-${string}`
      ? 1
      : -1
  : A extends `-${infer a}`
    ? B extends `-${infer b}`
      ? CompareDigits<b, a, 0>
      : -1
    : B extends Digit
      ? 1
      : B extends `-${string}`
        ? 1
        : CompareDigits<A, B, 0>;

/** The sign of A − B: -1, 0 or 1; `number` where it is not known. */
export type Compare<A extends number, B extends number> = number extends A
  ? number
  : number extends B
    ? number
    : A extends B
      ? 0
      : CompareStrings<`${A}`, `${B}`>;

/** The smaller of two dims. A symbol is known to be no larger than itself; beside anything else it gives `number`. */
export type Min<A, B> = A extends number
  ? B extends number
    ? Compare<A, B> extends infer C
      ? number extends C
        ? number
        : C extends 1
          ? B
          : A
      : never
    : number
  : A extends B
    ? A
    : number;

/** The larger of two numbers. */
export type Max<A extends number, B extends number> =
  Compare<A, B> extends infer C ? (number extends C ? number : C extends -1 ? B : A) : never;

/** Division by one digit, from the most significant digit on: R is the remainder so far, Q the quotient. */
type ShortDivide<
  N extends string,
  Row extends Over[string],
  R extends string,
  Q extends string,
> = N extends `${infer n}${infer ns}`
  ? Row[R][n] extends `${infer q}${infer r}`
    ? ShortDivide<ns, Row, r, `${Q}${q}`>
    : never
  : [ToNumber<StripZeros<Q>>, ToNumber<R>];

/** 8·D, 4·D, 2·D fit into the remainder or not: the bits of a quotient digit. */
interface DigitOfBits {
  [bits: string]: string;
  "0000": "0";
  "0001": "1";
  "0010": "2";
  "0011": "3";
  "0100": "4";
  "0101": "5";
  "0110": "6";
  "0111": "7";
  "1000": "8";
  "1001": "9";
}

/** `[bits, remainder]` of one quotient digit: R divided by D, given 8 D, 4 D, 2 D and D. */
type QuotientDigit<R extends string, Multiples, Bits extends string> = Multiples extends [
  infer M extends string,
  ...infer Rest,
]
  ? SubtractReversed<R, M, "0", ""> extends infer S extends string
    ? QuotientDigit<S, Rest, `${Bits}1`>
    : QuotientDigit<R, Rest, `${Bits}0`>
  : [Bits, R];

/** Long division. R is the remainder so far, reversed, so that the next digit of N goes to its front. */
type LongDivide<N extends string, Multiples, R extends string, Q extends string> = N extends `${infer n}${infer ns}`
  ? QuotientDigit<`${n}${R}`, Multiples, ""> extends [infer bits extends string, infer r extends string]
    ? LongDivide<ns, Multiples, r, `${Q}${DigitOfBits[bits]}`>
    : never
  : [ToNumber<StripZeros<Q>>, ToNumber<StripZeros<Reverse<R>>>];

type DropTopZero<S extends string> = S extends `${infer s}0` ? s : S;

type Multiples<D extends string> = [
  DropTopZero<MultiplyAdd<D, Times["8"], Zeros, "0", "">>,
  DropTopZero<MultiplyAdd<D, Times["4"], Zeros, "0", "">>,
  DropTopZero<MultiplyAdd<D, Times["2"], Zeros, "0", "">>,
  D,
];

/** `[quotient, remainder]` of A ≥ 0 by B > 0; null for B = 0. */
export type DivMod<A extends number, B extends number> = number extends A
  ? [number, number]
  : number extends B
    ? [number, number]
    : B extends 0
      ? null
      : B extends 1
        ? [A, 0]
        : B extends A
          ? [1, 0]
          : `${B}` extends `${infer d}${infer rest}`
            ? rest extends ""
              ? ShortDivide<`${A}`, Over[d], "0", "">
              : LongDivide<`${A}`, Multiples<Reverse<`${B}`>>, "", "">
            : never;

/** A / B where that is a whole number, otherwise null. */
export type Divide<A extends number, B extends number> =
  DivMod<A, B> extends [infer Q, infer R] ? (R extends 0 ? Q : number extends R ? number : null) : null;

/** A / B rounded up. */
export type CeilDiv<A extends number, B extends number> =
  CeilDivShort<`${A}`, `${B}`> extends infer R extends number
    ? R
    : number extends A
      ? number
      : number extends B
        ? number
        : CeilDivLong<A, B>;

type CeilDivLong<A extends number, B extends number> =
  DivMod<A, B> extends [infer Q extends number, infer R] ? (R extends 0 ? Q : Add<Q, 1>) : null;
