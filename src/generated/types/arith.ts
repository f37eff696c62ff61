// Generated from codegen/emit/types-arith.ts by `npm run gen`. Do not edit.
import type { Minus, Over, Plus, Times, Up } from "./digits.ts";
/** The number of some digits, of which the first may be zeros; null for what is no number. */
type Digits<S> = S extends `0${infer N extends number}`
  ? number extends N
    ? Strip<S>
    : N
  : S extends `${infer N extends number}`
    ? N
    : null;
type Strip<S> = S extends `0${infer rest}`
  ? rest extends ""
    ? 0
    : Strip<rest>
  : S extends `${infer N extends number}`
    ? N
    : null;
/** A + B of digit strings, null for more than three digits or a sign. */
export type AddShort<A extends string, B extends string> = A extends `${infer a2}${infer a1}${infer a0}`
  ? a0 extends ""
    ? AddShortOf<"0", a2, a1, B>
    : AddShortOf<a2, a1, a0, B>
  : AddShortOf<"0", "0", A, B>;
type AddShortOf<
  a2 extends string,
  a1 extends string,
  a0 extends string,
  B extends string,
> = B extends `${infer b2}${infer b1}${infer b0}`
  ? b0 extends ""
    ? AddShortDigits<a2, a1, a0, "0", b2, b1>
    : AddShortDigits<a2, a1, a0, b2, b1, b0>
  : AddShortDigits<a2, a1, a0, "0", "0", B>;
type AddShortDigits<
  a2 extends string,
  a1 extends string,
  a0 extends string,
  b2 extends string,
  b1 extends string,
  b0 extends string,
> = Plus[a0][b0]["0"] extends `${infer c0}${infer d0}`
  ? Plus[a1][b1][c0] extends `${infer c1}${infer d1}`
    ? Plus[a2][b2][c1] extends `${infer c2}${infer d2}`
      ? Digits<`${c2}${d2}${d1}${d0}`>
      : null
    : null
  : null;
/** A − B of digit strings, null for more than three digits, a sign, or a negative result. */
export type SubtractShort<A extends string, B extends string> = A extends `${infer a2}${infer a1}${infer a0}`
  ? a0 extends ""
    ? SubtractShortOf<"0", a2, a1, B>
    : SubtractShortOf<a2, a1, a0, B>
  : SubtractShortOf<"0", "0", A, B>;
type SubtractShortOf<
  a2 extends string,
  a1 extends string,
  a0 extends string,
  B extends string,
> = B extends `${infer b2}${infer b1}${infer b0}`
  ? b0 extends ""
    ? SubtractShortDigits<a2, a1, a0, "0", b2, b1>
    : SubtractShortDigits<a2, a1, a0, b2, b1, b0>
  : SubtractShortDigits<a2, a1, a0, "0", "0", B>;
type SubtractShortDigits<
  a2 extends string,
  a1 extends string,
  a0 extends string,
  b2 extends string,
  b1 extends string,
  b0 extends string,
> = Minus[a0][b0]["0"] extends `${infer c0}${infer d0}`
  ? Minus[a1][b1][c0] extends `${infer c1}${infer d1}`
    ? Minus[a2][b2][c1] extends `${infer c2}${infer d2}`
      ? c2 extends "0"
        ? Digits<`${d2}${d1}${d0}`>
        : null
      : null
    : null
  : null;
/** A·B of digit strings of up to two digits, else null. */
export type Multiply2<A extends string, B extends string> = A extends `${infer a1}${infer a0}`
  ? a0 extends ""
    ? Multiply2Of<"0", a1, B>
    : Multiply2Of<a1, a0, B>
  : null;
type Multiply2Of<a1 extends string, a0 extends string, B extends string> = B extends `${infer b1}${infer b0}`
  ? b0 extends ""
    ? Multiply2Digits<a1, a0, "0", b1>
    : Multiply2Digits<a1, a0, b1, b0>
  : null;
type Multiply2Digits<
  a1 extends string,
  a0 extends string,
  b1 extends string,
  b0 extends string,
> = Times[b0][a0]["0"]["0"] extends `${infer c00}${infer d00}`
  ? Times[b0][a1]["0"][c00] extends `${infer c01}${infer d01}`
    ? Times[b1][a0][d01]["0"] extends `${infer c10}${infer d10}`
      ? Times[b1][a1][c01][c10] extends `${infer c11}${infer d11}`
        ? Digits<`${c11}${d11}${d10}${d00}`>
        : null
      : null
    : null
  : null;
/** A·B of digit strings of up to three digits, else null. */
export type Multiply3<A extends string, B extends string> = A extends `${infer a2}${infer a1}${infer a0}`
  ? a0 extends ""
    ? Multiply3Of<"0", a2, a1, B>
    : Multiply3Of<a2, a1, a0, B>
  : Multiply3Of<"0", "0", A, B>;
type Multiply3Of<
  a2 extends string,
  a1 extends string,
  a0 extends string,
  B extends string,
> = B extends `${infer b2}${infer b1}${infer b0}`
  ? b0 extends ""
    ? Multiply3Digits<a2, a1, a0, "0", b2, b1>
    : Multiply3Digits<a2, a1, a0, b2, b1, b0>
  : Multiply3Digits<a2, a1, a0, "0", "0", B>;
type Multiply3Digits<
  a2 extends string,
  a1 extends string,
  a0 extends string,
  b2 extends string,
  b1 extends string,
  b0 extends string,
> = Times[b0][a0]["0"]["0"] extends `${infer c00}${infer d00}`
  ? Times[b0][a1]["0"][c00] extends `${infer c01}${infer d01}`
    ? Times[b0][a2]["0"][c01] extends `${infer c02}${infer d02}`
      ? Times[b1][a0][d01]["0"] extends `${infer c10}${infer d10}`
        ? Times[b1][a1][d02][c10] extends `${infer c11}${infer d11}`
          ? Times[b1][a2][c02][c11] extends `${infer c12}${infer d12}`
            ? Times[b2][a0][d11]["0"] extends `${infer c20}${infer d20}`
              ? Times[b2][a1][d12][c20] extends `${infer c21}${infer d21}`
                ? Times[b2][a2][c12][c21] extends `${infer c22}${infer d22}`
                  ? Digits<`${c22}${d22}${d21}${d20}${d10}${d00}`>
                  : null
                : null
              : null
            : null
          : null
        : null
      : null
    : null
  : null;
/** A / B rounded up, of up to three digits by one digit that is not 0, else null. */
export type CeilDivShort<A extends string, B extends string> = A extends `${infer a2}${infer a1}${infer a0}`
  ? a0 extends ""
    ? Quotient<"0", a2, a1, Over[B], Up[B]>
    : Quotient<a2, a1, a0, Over[B], Up[B]>
  : Quotient<"0", "0", A, Over[B], Up[B]>;
type Quotient<
  a2 extends string,
  a1 extends string,
  a0 extends string,
  Floor extends Over[string],
  Ceil extends Up[string],
> = Floor["0"][a2] extends `${infer q2}${infer r2}`
  ? Floor[r2][a1] extends `${infer q1}${infer r1}`
    ? Digits<`${q2}${q1}${Ceil[r1][a0]}`>
    : null
  : null;
