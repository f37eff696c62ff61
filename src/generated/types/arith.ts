// Generated from codegen/emit/types-arith.ts by `npm run gen`. Do not edit.
import type { Minus, Over, Plus, Times, Up } from "./digits.ts";
/** Three digits at least. */
type Pad3<S extends string> = S extends `${infer a}${infer b}${infer c}` ? (c extends "" ? `0${S}` : S) : `00${S}`;
/** Two digits at least. */
type Pad2<S extends string> = S extends `${infer a}${infer b}` ? (b extends "" ? `0${S}` : S) : S;
/** The number of some digits, of which the first may be zeros; null for what is no number. */
type Digits<S> = S extends `0${infer rest}`
  ? rest extends ""
    ? 0
    : Digits<rest>
  : S extends `${infer N extends number}`
    ? N
    : null;
type Sum<A, B> = A extends `${infer a2}${infer a1}${infer a0}`
  ? B extends `${infer b2}${infer b1}${infer b0}`
    ? Plus[a0][b0]["0"] extends `${infer c0}${infer d0}`
      ? Plus[a1][b1][c0] extends `${infer c1}${infer d1}`
        ? Plus[a2][b2][c1] extends `${infer c2}${infer d2}`
          ? Digits<`${c2}${d2}${d1}${d0}`>
          : null
        : null
      : null
    : null
  : null;
type Difference<A, B> = A extends `${infer a2}${infer a1}${infer a0}`
  ? B extends `${infer b2}${infer b1}${infer b0}`
    ? Minus[a0][b0]["0"] extends `${infer c0}${infer d0}`
      ? Minus[a1][b1][c0] extends `${infer c1}${infer d1}`
        ? Minus[a2][b2][c1] extends `${infer c2}${infer d2}`
          ? c2 extends "0"
            ? Digits<`${d2}${d1}${d0}`>
            : null
          : null
        : null
      : null
    : null
  : null;
type Product2<A, B> = A extends `${infer a1}${infer a0}`
  ? B extends `${infer b1}${infer b0}`
    ? Times[b0][a0]["0"]["0"] extends `${infer c00}${infer d00}`
      ? Times[b0][a1]["0"][c00] extends `${infer c01}${infer d01}`
        ? Times[b1][a0][d01]["0"] extends `${infer c10}${infer d10}`
          ? Times[b1][a1][c01][c10] extends `${infer c11}${infer d11}`
            ? Digits<`${c11}${d11}${d10}${d00}`>
            : null
          : null
        : null
      : null
    : null
  : null;
type Product3<A, B> = A extends `${infer a2}${infer a1}${infer a0}`
  ? B extends `${infer b2}${infer b1}${infer b0}`
    ? Times[b0][a0]["0"]["0"] extends `${infer c00}${infer d00}`
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
      : null
    : null
  : null;
type Quotient<A, Floor extends Over[string], Ceil extends Up[string]> = A extends `${infer a2}${infer a1}${infer a0}`
  ? Floor["0"][a2] extends `${infer q2}${infer r2}`
    ? Floor[r2][a1] extends `${infer q1}${infer r1}`
      ? Digits<`${q2}${q1}${Ceil[r1][a0]}`>
      : null
    : null
  : null;
/** A + B of digit strings, null for more than three digits or a sign. */
export type AddShort<A extends string, B extends string> = Sum<Pad3<A>, Pad3<B>>;
/** A − B of digit strings, null for more than three digits, a sign, or a negative result. */
export type SubtractShort<A extends string, B extends string> = Difference<Pad3<A>, Pad3<B>>;
/** A·B of digit strings of up to two digits, else null. */
export type Multiply2<A extends string, B extends string> = Product2<Pad2<A>, Pad2<B>>;
/** A·B of digit strings of up to three digits, else null. */
export type Multiply3<A extends string, B extends string> = Product3<Pad3<A>, Pad3<B>>;
/** A / B rounded up, of up to three digits by one digit that is not 0, else null. */
export type CeilDivShort<A extends string, B extends string> = Quotient<Pad3<A>, Over[B], Up[B]>;
