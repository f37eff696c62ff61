// Generated from codegen/emit/types-matmul.ts, codegen/emit/ranks.ts by `npm run gen`. Do not edit.
import type { BroadcastDim, SameDim } from "../../types/dims.ts";
import type { BatchMessage, InnerMessage, MatMulVariadic } from "../../types/matmul-variadic.ts";
import type { Dim } from "../../types/tensor-like.ts";
type Rank1With1<a0, b0> = SameDim<a0, b0> extends Dim ? [] : InnerMessage<[a0], [b0]>;
type Rank1With2<a0, b0, b1> = SameDim<a0, b0> extends Dim ? [b1] : InnerMessage<[a0], [b0, b1]>;
type Rank1With3<a0, b0, b1, b2> = SameDim<a0, b1> extends Dim ? [b0, b2] : InnerMessage<[a0], [b0, b1, b2]>;
type Rank1With4<a0, b0, b1, b2, b3> = SameDim<a0, b2> extends Dim ? [b0, b1, b3] : InnerMessage<[a0], [b0, b1, b2, b3]>;
type Rank1With5<a0, b0, b1, b2, b3, b4> =
  SameDim<a0, b3> extends Dim ? [b0, b1, b2, b4] : InnerMessage<[a0], [b0, b1, b2, b3, b4]>;
type Rank1With6<a0, b0, b1, b2, b3, b4, b5> =
  SameDim<a0, b4> extends Dim ? [b0, b1, b2, b3, b5] : InnerMessage<[a0], [b0, b1, b2, b3, b4, b5]>;
type Rank1<a0, B> = B extends [infer b0]
  ? Rank1With1<a0, b0>
  : B extends [infer b0, infer b1]
    ? Rank1With2<a0, b0, b1>
    : B extends [infer b0, infer b1, infer b2]
      ? Rank1With3<a0, b0, b1, b2>
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? Rank1With4<a0, b0, b1, b2, b3>
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? Rank1With5<a0, b0, b1, b2, b3, b4>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank1With6<a0, b0, b1, b2, b3, b4, b5>
            : MatMulVariadic<[a0], B>;
type Rank2With1<a0, a1, b0> = SameDim<a1, b0> extends Dim ? [a0] : InnerMessage<[a0, a1], [b0]>;
type Rank2With2<a0, a1, b0, b1> = SameDim<a1, b0> extends Dim ? [a0, b1] : InnerMessage<[a0, a1], [b0, b1]>;
type Rank2With3<a0, a1, b0, b1, b2> = SameDim<a1, b1> extends Dim ? [b0, a0, b2] : InnerMessage<[a0, a1], [b0, b1, b2]>;
type Rank2With4<a0, a1, b0, b1, b2, b3> =
  SameDim<a1, b2> extends Dim ? [b0, b1, a0, b3] : InnerMessage<[a0, a1], [b0, b1, b2, b3]>;
type Rank2With5<a0, a1, b0, b1, b2, b3, b4> =
  SameDim<a1, b3> extends Dim ? [b0, b1, b2, a0, b4] : InnerMessage<[a0, a1], [b0, b1, b2, b3, b4]>;
type Rank2With6<a0, a1, b0, b1, b2, b3, b4, b5> =
  SameDim<a1, b4> extends Dim ? [b0, b1, b2, b3, a0, b5] : InnerMessage<[a0, a1], [b0, b1, b2, b3, b4, b5]>;
type Rank2<a0, a1, B> = B extends [infer b0, infer b1]
  ? Rank2With2<a0, a1, b0, b1>
  : B extends [infer b0, infer b1, infer b2]
    ? Rank2With3<a0, a1, b0, b1, b2>
    : B extends [infer b0]
      ? Rank2With1<a0, a1, b0>
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? Rank2With4<a0, a1, b0, b1, b2, b3>
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? Rank2With5<a0, a1, b0, b1, b2, b3, b4>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank2With6<a0, a1, b0, b1, b2, b3, b4, b5>
            : MatMulVariadic<[a0, a1], B>;
type Rank3With1<a0, a1, a2, b0> = SameDim<a2, b0> extends Dim ? [a0, a1] : InnerMessage<[a0, a1, a2], [b0]>;
type Rank3With2<a0, a1, a2, b0, b1> = SameDim<a2, b0> extends Dim ? [a0, a1, b1] : InnerMessage<[a0, a1, a2], [b0, b1]>;
type Rank3With3<a0, a1, a2, b0, b1, b2> =
  SameDim<a2, b1> extends Dim
    ? BroadcastDim<a0, b0> extends infer d0 extends Dim
      ? [d0, a1, b2]
      : BatchMessage<[a0, a1, a2], [b0, b1, b2]>
    : InnerMessage<[a0, a1, a2], [b0, b1, b2]>;
type Rank3With4<a0, a1, a2, b0, b1, b2, b3> =
  SameDim<a2, b2> extends Dim
    ? BroadcastDim<a0, b1> extends infer d1 extends Dim
      ? [b0, d1, a1, b3]
      : BatchMessage<[a0, a1, a2], [b0, b1, b2, b3]>
    : InnerMessage<[a0, a1, a2], [b0, b1, b2, b3]>;
type Rank3With5<a0, a1, a2, b0, b1, b2, b3, b4> =
  SameDim<a2, b3> extends Dim
    ? BroadcastDim<a0, b2> extends infer d2 extends Dim
      ? [b0, b1, d2, a1, b4]
      : BatchMessage<[a0, a1, a2], [b0, b1, b2, b3, b4]>
    : InnerMessage<[a0, a1, a2], [b0, b1, b2, b3, b4]>;
type Rank3With6<a0, a1, a2, b0, b1, b2, b3, b4, b5> =
  SameDim<a2, b4> extends Dim
    ? BroadcastDim<a0, b3> extends infer d3 extends Dim
      ? [b0, b1, b2, d3, a1, b5]
      : BatchMessage<[a0, a1, a2], [b0, b1, b2, b3, b4, b5]>
    : InnerMessage<[a0, a1, a2], [b0, b1, b2, b3, b4, b5]>;
type Rank3<a0, a1, a2, B> = B extends [infer b0, infer b1, infer b2]
  ? Rank3With3<a0, a1, a2, b0, b1, b2>
  : B extends [infer b0, infer b1]
    ? Rank3With2<a0, a1, a2, b0, b1>
    : B extends [infer b0]
      ? Rank3With1<a0, a1, a2, b0>
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? Rank3With4<a0, a1, a2, b0, b1, b2, b3>
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? Rank3With5<a0, a1, a2, b0, b1, b2, b3, b4>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank3With6<a0, a1, a2, b0, b1, b2, b3, b4, b5>
            : MatMulVariadic<[a0, a1, a2], B>;
type Rank4With1<a0, a1, a2, a3, b0> = SameDim<a3, b0> extends Dim ? [a0, a1, a2] : InnerMessage<[a0, a1, a2, a3], [b0]>;
type Rank4With2<a0, a1, a2, a3, b0, b1> =
  SameDim<a3, b0> extends Dim ? [a0, a1, a2, b1] : InnerMessage<[a0, a1, a2, a3], [b0, b1]>;
type Rank4With3<a0, a1, a2, a3, b0, b1, b2> =
  SameDim<a3, b1> extends Dim
    ? BroadcastDim<a1, b0> extends infer d1 extends Dim
      ? [a0, d1, a2, b2]
      : BatchMessage<[a0, a1, a2, a3], [b0, b1, b2]>
    : InnerMessage<[a0, a1, a2, a3], [b0, b1, b2]>;
type Rank4With4<a0, a1, a2, a3, b0, b1, b2, b3> =
  SameDim<a3, b2> extends Dim
    ? BroadcastDim<a0, b0> extends infer d0 extends Dim
      ? BroadcastDim<a1, b1> extends infer d1 extends Dim
        ? [d0, d1, a2, b3]
        : BatchMessage<[a0, a1, a2, a3], [b0, b1, b2, b3]>
      : BatchMessage<[a0, a1, a2, a3], [b0, b1, b2, b3]>
    : InnerMessage<[a0, a1, a2, a3], [b0, b1, b2, b3]>;
type Rank4With5<a0, a1, a2, a3, b0, b1, b2, b3, b4> =
  SameDim<a3, b3> extends Dim
    ? BroadcastDim<a0, b1> extends infer d1 extends Dim
      ? BroadcastDim<a1, b2> extends infer d2 extends Dim
        ? [b0, d1, d2, a2, b4]
        : BatchMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4]>
      : BatchMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4]>
    : InnerMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4]>;
type Rank4With6<a0, a1, a2, a3, b0, b1, b2, b3, b4, b5> =
  SameDim<a3, b4> extends Dim
    ? BroadcastDim<a0, b2> extends infer d2 extends Dim
      ? BroadcastDim<a1, b3> extends infer d3 extends Dim
        ? [b0, b1, d2, d3, a2, b5]
        : BatchMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4, b5]>
      : BatchMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4, b5]>
    : InnerMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4, b5]>;
type Rank4<a0, a1, a2, a3, B> = B extends [infer b0, infer b1, infer b2, infer b3]
  ? Rank4With4<a0, a1, a2, a3, b0, b1, b2, b3>
  : B extends [infer b0, infer b1]
    ? Rank4With2<a0, a1, a2, a3, b0, b1>
    : B extends [infer b0, infer b1, infer b2]
      ? Rank4With3<a0, a1, a2, a3, b0, b1, b2>
      : B extends [infer b0]
        ? Rank4With1<a0, a1, a2, a3, b0>
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? Rank4With5<a0, a1, a2, a3, b0, b1, b2, b3, b4>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank4With6<a0, a1, a2, a3, b0, b1, b2, b3, b4, b5>
            : MatMulVariadic<[a0, a1, a2, a3], B>;
type Rank5With1<a0, a1, a2, a3, a4, b0> =
  SameDim<a4, b0> extends Dim ? [a0, a1, a2, a3] : InnerMessage<[a0, a1, a2, a3, a4], [b0]>;
type Rank5With2<a0, a1, a2, a3, a4, b0, b1> =
  SameDim<a4, b0> extends Dim ? [a0, a1, a2, a3, b1] : InnerMessage<[a0, a1, a2, a3, a4], [b0, b1]>;
type Rank5With3<a0, a1, a2, a3, a4, b0, b1, b2> =
  SameDim<a4, b1> extends Dim
    ? BroadcastDim<a2, b0> extends infer d2 extends Dim
      ? [a0, a1, d2, a3, b2]
      : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2]>
    : InnerMessage<[a0, a1, a2, a3, a4], [b0, b1, b2]>;
type Rank5With4<a0, a1, a2, a3, a4, b0, b1, b2, b3> =
  SameDim<a4, b2> extends Dim
    ? BroadcastDim<a1, b0> extends infer d1 extends Dim
      ? BroadcastDim<a2, b1> extends infer d2 extends Dim
        ? [a0, d1, d2, a3, b3]
        : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3]>
      : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3]>
    : InnerMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3]>;
type Rank5With5<a0, a1, a2, a3, a4, b0, b1, b2, b3, b4> =
  SameDim<a4, b3> extends Dim
    ? BroadcastDim<a0, b0> extends infer d0 extends Dim
      ? BroadcastDim<a1, b1> extends infer d1 extends Dim
        ? BroadcastDim<a2, b2> extends infer d2 extends Dim
          ? [d0, d1, d2, a3, b4]
          : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4]>
        : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4]>
      : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4]>
    : InnerMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4]>;
type Rank5With6<a0, a1, a2, a3, a4, b0, b1, b2, b3, b4, b5> =
  SameDim<a4, b4> extends Dim
    ? BroadcastDim<a0, b1> extends infer d1 extends Dim
      ? BroadcastDim<a1, b2> extends infer d2 extends Dim
        ? BroadcastDim<a2, b3> extends infer d3 extends Dim
          ? [b0, d1, d2, d3, a3, b5]
          : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5]>
        : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5]>
      : BatchMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5]>
    : InnerMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5]>;
type Rank5<a0, a1, a2, a3, a4, B> = B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
  ? Rank5With5<a0, a1, a2, a3, a4, b0, b1, b2, b3, b4>
  : B extends [infer b0, infer b1]
    ? Rank5With2<a0, a1, a2, a3, a4, b0, b1>
    : B extends [infer b0, infer b1, infer b2]
      ? Rank5With3<a0, a1, a2, a3, a4, b0, b1, b2>
      : B extends [infer b0]
        ? Rank5With1<a0, a1, a2, a3, a4, b0>
        : B extends [infer b0, infer b1, infer b2, infer b3]
          ? Rank5With4<a0, a1, a2, a3, a4, b0, b1, b2, b3>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank5With6<a0, a1, a2, a3, a4, b0, b1, b2, b3, b4, b5>
            : MatMulVariadic<[a0, a1, a2, a3, a4], B>;
type Rank6With1<a0, a1, a2, a3, a4, a5, b0> =
  SameDim<a5, b0> extends Dim ? [a0, a1, a2, a3, a4] : InnerMessage<[a0, a1, a2, a3, a4, a5], [b0]>;
type Rank6With2<a0, a1, a2, a3, a4, a5, b0, b1> =
  SameDim<a5, b0> extends Dim ? [a0, a1, a2, a3, a4, b1] : InnerMessage<[a0, a1, a2, a3, a4, a5], [b0, b1]>;
type Rank6With3<a0, a1, a2, a3, a4, a5, b0, b1, b2> =
  SameDim<a5, b1> extends Dim
    ? BroadcastDim<a3, b0> extends infer d3 extends Dim
      ? [a0, a1, a2, d3, a4, b2]
      : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2]>
    : InnerMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2]>;
type Rank6With4<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3> =
  SameDim<a5, b2> extends Dim
    ? BroadcastDim<a2, b0> extends infer d2 extends Dim
      ? BroadcastDim<a3, b1> extends infer d3 extends Dim
        ? [a0, a1, d2, d3, a4, b3]
        : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3]>
      : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3]>
    : InnerMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3]>;
type Rank6With5<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, b4> =
  SameDim<a5, b3> extends Dim
    ? BroadcastDim<a1, b0> extends infer d1 extends Dim
      ? BroadcastDim<a2, b1> extends infer d2 extends Dim
        ? BroadcastDim<a3, b2> extends infer d3 extends Dim
          ? [a0, d1, d2, d3, a4, b4]
          : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4]>
        : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4]>
      : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4]>
    : InnerMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4]>;
type Rank6With6<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, b4, b5> =
  SameDim<a5, b4> extends Dim
    ? BroadcastDim<a0, b0> extends infer d0 extends Dim
      ? BroadcastDim<a1, b1> extends infer d1 extends Dim
        ? BroadcastDim<a2, b2> extends infer d2 extends Dim
          ? BroadcastDim<a3, b3> extends infer d3 extends Dim
            ? [d0, d1, d2, d3, a4, b5]
            : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5]>
          : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5]>
        : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5]>
      : BatchMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5]>
    : InnerMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5]>;
type Rank6<a0, a1, a2, a3, a4, a5, B> = B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
  ? Rank6With6<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, b4, b5>
  : B extends [infer b0, infer b1]
    ? Rank6With2<a0, a1, a2, a3, a4, a5, b0, b1>
    : B extends [infer b0, infer b1, infer b2]
      ? Rank6With3<a0, a1, a2, a3, a4, a5, b0, b1, b2>
      : B extends [infer b0]
        ? Rank6With1<a0, a1, a2, a3, a4, a5, b0>
        : B extends [infer b0, infer b1, infer b2, infer b3]
          ? Rank6With4<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
            ? Rank6With5<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, b4>
            : MatMulVariadic<[a0, a1, a2, a3, a4, a5], B>;
/** The shape of the matrix product, or a message. Ranks 1 to 6 are written out. */
export type MatMulPair<A, B> = A extends [infer a0, infer a1]
  ? Rank2<a0, a1, B>
  : A extends [infer a0, infer a1, infer a2]
    ? Rank3<a0, a1, a2, B>
    : A extends [infer a0]
      ? Rank1<a0, B>
      : A extends [infer a0, infer a1, infer a2, infer a3]
        ? Rank4<a0, a1, a2, a3, B>
        : A extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? Rank5<a0, a1, a2, a3, a4, B>
          : A extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? Rank6<a0, a1, a2, a3, a4, a5, B>
            : MatMulVariadic<A, B>;
