// Generated from codegen/emit/types-broadcast.ts, codegen/emit/ranks.ts by `npm run gen`. Do not edit.
import type { BroadcastMessage, BroadcastVariadic } from "../../types/broadcast-variadic.ts";
import type { BroadcastDim } from "../../types/dims.ts";
import type { Dim } from "../../types/tensor-like.ts";
type Rank1With1<a0, b0, Op extends string> =
  BroadcastDim<a0, b0> extends infer d0 extends Dim ? [d0] : BroadcastMessage<[a0], [b0], Op>;
type Rank1With2<a0, b0, b1, Op extends string> =
  BroadcastDim<a0, b1> extends infer d1 extends Dim ? [b0, d1] : BroadcastMessage<[a0], [b0, b1], Op>;
type Rank1With3<a0, b0, b1, b2, Op extends string> =
  BroadcastDim<a0, b2> extends infer d2 extends Dim ? [b0, b1, d2] : BroadcastMessage<[a0], [b0, b1, b2], Op>;
type Rank1With4<a0, b0, b1, b2, b3, Op extends string> =
  BroadcastDim<a0, b3> extends infer d3 extends Dim ? [b0, b1, b2, d3] : BroadcastMessage<[a0], [b0, b1, b2, b3], Op>;
type Rank1With5<a0, b0, b1, b2, b3, b4, Op extends string> =
  BroadcastDim<a0, b4> extends infer d4 extends Dim
    ? [b0, b1, b2, b3, d4]
    : BroadcastMessage<[a0], [b0, b1, b2, b3, b4], Op>;
type Rank1With6<a0, b0, b1, b2, b3, b4, b5, Op extends string> =
  BroadcastDim<a0, b5> extends infer d5 extends Dim
    ? [b0, b1, b2, b3, b4, d5]
    : BroadcastMessage<[a0], [b0, b1, b2, b3, b4, b5], Op>;
type Rank1<a0, B, Op extends string> = B extends [infer b0]
  ? Rank1With1<a0, b0, Op>
  : B extends [infer b0, infer b1]
    ? Rank1With2<a0, b0, b1, Op>
    : B extends [infer b0, infer b1, infer b2]
      ? Rank1With3<a0, b0, b1, b2, Op>
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? Rank1With4<a0, b0, b1, b2, b3, Op>
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? Rank1With5<a0, b0, b1, b2, b3, b4, Op>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank1With6<a0, b0, b1, b2, b3, b4, b5, Op>
            : B extends []
              ? [a0]
              : BroadcastVariadic<[a0], B, Op>;
type Rank2With1<a0, a1, b0, Op extends string> =
  BroadcastDim<a1, b0> extends infer d1 extends Dim ? [a0, d1] : BroadcastMessage<[a0, a1], [b0], Op>;
type Rank2With2<a0, a1, b0, b1, Op extends string> =
  BroadcastDim<a0, b0> extends infer d0 extends Dim
    ? BroadcastDim<a1, b1> extends infer d1 extends Dim
      ? [d0, d1]
      : BroadcastMessage<[a0, a1], [b0, b1], Op>
    : BroadcastMessage<[a0, a1], [b0, b1], Op>;
type Rank2With3<a0, a1, b0, b1, b2, Op extends string> =
  BroadcastDim<a0, b1> extends infer d1 extends Dim
    ? BroadcastDim<a1, b2> extends infer d2 extends Dim
      ? [b0, d1, d2]
      : BroadcastMessage<[a0, a1], [b0, b1, b2], Op>
    : BroadcastMessage<[a0, a1], [b0, b1, b2], Op>;
type Rank2With4<a0, a1, b0, b1, b2, b3, Op extends string> =
  BroadcastDim<a0, b2> extends infer d2 extends Dim
    ? BroadcastDim<a1, b3> extends infer d3 extends Dim
      ? [b0, b1, d2, d3]
      : BroadcastMessage<[a0, a1], [b0, b1, b2, b3], Op>
    : BroadcastMessage<[a0, a1], [b0, b1, b2, b3], Op>;
type Rank2With5<a0, a1, b0, b1, b2, b3, b4, Op extends string> =
  BroadcastDim<a0, b3> extends infer d3 extends Dim
    ? BroadcastDim<a1, b4> extends infer d4 extends Dim
      ? [b0, b1, b2, d3, d4]
      : BroadcastMessage<[a0, a1], [b0, b1, b2, b3, b4], Op>
    : BroadcastMessage<[a0, a1], [b0, b1, b2, b3, b4], Op>;
type Rank2With6<a0, a1, b0, b1, b2, b3, b4, b5, Op extends string> =
  BroadcastDim<a0, b4> extends infer d4 extends Dim
    ? BroadcastDim<a1, b5> extends infer d5 extends Dim
      ? [b0, b1, b2, b3, d4, d5]
      : BroadcastMessage<[a0, a1], [b0, b1, b2, b3, b4, b5], Op>
    : BroadcastMessage<[a0, a1], [b0, b1, b2, b3, b4, b5], Op>;
type Rank2<a0, a1, B, Op extends string> = B extends [infer b0, infer b1]
  ? Rank2With2<a0, a1, b0, b1, Op>
  : B extends [infer b0, infer b1, infer b2]
    ? Rank2With3<a0, a1, b0, b1, b2, Op>
    : B extends [infer b0]
      ? Rank2With1<a0, a1, b0, Op>
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? Rank2With4<a0, a1, b0, b1, b2, b3, Op>
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? Rank2With5<a0, a1, b0, b1, b2, b3, b4, Op>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank2With6<a0, a1, b0, b1, b2, b3, b4, b5, Op>
            : B extends []
              ? [a0, a1]
              : BroadcastVariadic<[a0, a1], B, Op>;
type Rank3With1<a0, a1, a2, b0, Op extends string> =
  BroadcastDim<a2, b0> extends infer d2 extends Dim ? [a0, a1, d2] : BroadcastMessage<[a0, a1, a2], [b0], Op>;
type Rank3With2<a0, a1, a2, b0, b1, Op extends string> =
  BroadcastDim<a1, b0> extends infer d1 extends Dim
    ? BroadcastDim<a2, b1> extends infer d2 extends Dim
      ? [a0, d1, d2]
      : BroadcastMessage<[a0, a1, a2], [b0, b1], Op>
    : BroadcastMessage<[a0, a1, a2], [b0, b1], Op>;
type Rank3With3<a0, a1, a2, b0, b1, b2, Op extends string> =
  BroadcastDim<a0, b0> extends infer d0 extends Dim
    ? BroadcastDim<a1, b1> extends infer d1 extends Dim
      ? BroadcastDim<a2, b2> extends infer d2 extends Dim
        ? [d0, d1, d2]
        : BroadcastMessage<[a0, a1, a2], [b0, b1, b2], Op>
      : BroadcastMessage<[a0, a1, a2], [b0, b1, b2], Op>
    : BroadcastMessage<[a0, a1, a2], [b0, b1, b2], Op>;
type Rank3With4<a0, a1, a2, b0, b1, b2, b3, Op extends string> =
  BroadcastDim<a0, b1> extends infer d1 extends Dim
    ? BroadcastDim<a1, b2> extends infer d2 extends Dim
      ? BroadcastDim<a2, b3> extends infer d3 extends Dim
        ? [b0, d1, d2, d3]
        : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3], Op>
      : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3], Op>
    : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3], Op>;
type Rank3With5<a0, a1, a2, b0, b1, b2, b3, b4, Op extends string> =
  BroadcastDim<a0, b2> extends infer d2 extends Dim
    ? BroadcastDim<a1, b3> extends infer d3 extends Dim
      ? BroadcastDim<a2, b4> extends infer d4 extends Dim
        ? [b0, b1, d2, d3, d4]
        : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3, b4], Op>
      : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3, b4], Op>
    : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3, b4], Op>;
type Rank3With6<a0, a1, a2, b0, b1, b2, b3, b4, b5, Op extends string> =
  BroadcastDim<a0, b3> extends infer d3 extends Dim
    ? BroadcastDim<a1, b4> extends infer d4 extends Dim
      ? BroadcastDim<a2, b5> extends infer d5 extends Dim
        ? [b0, b1, b2, d3, d4, d5]
        : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3, b4, b5], Op>
      : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3, b4, b5], Op>
    : BroadcastMessage<[a0, a1, a2], [b0, b1, b2, b3, b4, b5], Op>;
type Rank3<a0, a1, a2, B, Op extends string> = B extends [infer b0, infer b1, infer b2]
  ? Rank3With3<a0, a1, a2, b0, b1, b2, Op>
  : B extends [infer b0, infer b1]
    ? Rank3With2<a0, a1, a2, b0, b1, Op>
    : B extends [infer b0]
      ? Rank3With1<a0, a1, a2, b0, Op>
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? Rank3With4<a0, a1, a2, b0, b1, b2, b3, Op>
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? Rank3With5<a0, a1, a2, b0, b1, b2, b3, b4, Op>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank3With6<a0, a1, a2, b0, b1, b2, b3, b4, b5, Op>
            : B extends []
              ? [a0, a1, a2]
              : BroadcastVariadic<[a0, a1, a2], B, Op>;
type Rank4With1<a0, a1, a2, a3, b0, Op extends string> =
  BroadcastDim<a3, b0> extends infer d3 extends Dim ? [a0, a1, a2, d3] : BroadcastMessage<[a0, a1, a2, a3], [b0], Op>;
type Rank4With2<a0, a1, a2, a3, b0, b1, Op extends string> =
  BroadcastDim<a2, b0> extends infer d2 extends Dim
    ? BroadcastDim<a3, b1> extends infer d3 extends Dim
      ? [a0, a1, d2, d3]
      : BroadcastMessage<[a0, a1, a2, a3], [b0, b1], Op>
    : BroadcastMessage<[a0, a1, a2, a3], [b0, b1], Op>;
type Rank4With3<a0, a1, a2, a3, b0, b1, b2, Op extends string> =
  BroadcastDim<a1, b0> extends infer d1 extends Dim
    ? BroadcastDim<a2, b1> extends infer d2 extends Dim
      ? BroadcastDim<a3, b2> extends infer d3 extends Dim
        ? [a0, d1, d2, d3]
        : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2], Op>
      : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2], Op>
    : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2], Op>;
type Rank4With4<a0, a1, a2, a3, b0, b1, b2, b3, Op extends string> =
  BroadcastDim<a0, b0> extends infer d0 extends Dim
    ? BroadcastDim<a1, b1> extends infer d1 extends Dim
      ? BroadcastDim<a2, b2> extends infer d2 extends Dim
        ? BroadcastDim<a3, b3> extends infer d3 extends Dim
          ? [d0, d1, d2, d3]
          : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3], Op>
        : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3], Op>
      : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3], Op>
    : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3], Op>;
type Rank4With5<a0, a1, a2, a3, b0, b1, b2, b3, b4, Op extends string> =
  BroadcastDim<a0, b1> extends infer d1 extends Dim
    ? BroadcastDim<a1, b2> extends infer d2 extends Dim
      ? BroadcastDim<a2, b3> extends infer d3 extends Dim
        ? BroadcastDim<a3, b4> extends infer d4 extends Dim
          ? [b0, d1, d2, d3, d4]
          : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4], Op>
        : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4], Op>
      : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4], Op>
    : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4], Op>;
type Rank4With6<a0, a1, a2, a3, b0, b1, b2, b3, b4, b5, Op extends string> =
  BroadcastDim<a0, b2> extends infer d2 extends Dim
    ? BroadcastDim<a1, b3> extends infer d3 extends Dim
      ? BroadcastDim<a2, b4> extends infer d4 extends Dim
        ? BroadcastDim<a3, b5> extends infer d5 extends Dim
          ? [b0, b1, d2, d3, d4, d5]
          : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4, b5], Op>
        : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4, b5], Op>
      : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4, b5], Op>
    : BroadcastMessage<[a0, a1, a2, a3], [b0, b1, b2, b3, b4, b5], Op>;
type Rank4<a0, a1, a2, a3, B, Op extends string> = B extends [infer b0, infer b1, infer b2, infer b3]
  ? Rank4With4<a0, a1, a2, a3, b0, b1, b2, b3, Op>
  : B extends [infer b0, infer b1]
    ? Rank4With2<a0, a1, a2, a3, b0, b1, Op>
    : B extends [infer b0, infer b1, infer b2]
      ? Rank4With3<a0, a1, a2, a3, b0, b1, b2, Op>
      : B extends [infer b0]
        ? Rank4With1<a0, a1, a2, a3, b0, Op>
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? Rank4With5<a0, a1, a2, a3, b0, b1, b2, b3, b4, Op>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank4With6<a0, a1, a2, a3, b0, b1, b2, b3, b4, b5, Op>
            : B extends []
              ? [a0, a1, a2, a3]
              : BroadcastVariadic<[a0, a1, a2, a3], B, Op>;
type Rank5With1<a0, a1, a2, a3, a4, b0, Op extends string> =
  BroadcastDim<a4, b0> extends infer d4 extends Dim
    ? [a0, a1, a2, a3, d4]
    : BroadcastMessage<[a0, a1, a2, a3, a4], [b0], Op>;
type Rank5With2<a0, a1, a2, a3, a4, b0, b1, Op extends string> =
  BroadcastDim<a3, b0> extends infer d3 extends Dim
    ? BroadcastDim<a4, b1> extends infer d4 extends Dim
      ? [a0, a1, a2, d3, d4]
      : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1], Op>;
type Rank5With3<a0, a1, a2, a3, a4, b0, b1, b2, Op extends string> =
  BroadcastDim<a2, b0> extends infer d2 extends Dim
    ? BroadcastDim<a3, b1> extends infer d3 extends Dim
      ? BroadcastDim<a4, b2> extends infer d4 extends Dim
        ? [a0, a1, d2, d3, d4]
        : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2], Op>
      : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2], Op>;
type Rank5With4<a0, a1, a2, a3, a4, b0, b1, b2, b3, Op extends string> =
  BroadcastDim<a1, b0> extends infer d1 extends Dim
    ? BroadcastDim<a2, b1> extends infer d2 extends Dim
      ? BroadcastDim<a3, b2> extends infer d3 extends Dim
        ? BroadcastDim<a4, b3> extends infer d4 extends Dim
          ? [a0, d1, d2, d3, d4]
          : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3], Op>
        : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3], Op>
      : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3], Op>;
type Rank5With5<a0, a1, a2, a3, a4, b0, b1, b2, b3, b4, Op extends string> =
  BroadcastDim<a0, b0> extends infer d0 extends Dim
    ? BroadcastDim<a1, b1> extends infer d1 extends Dim
      ? BroadcastDim<a2, b2> extends infer d2 extends Dim
        ? BroadcastDim<a3, b3> extends infer d3 extends Dim
          ? BroadcastDim<a4, b4> extends infer d4 extends Dim
            ? [d0, d1, d2, d3, d4]
            : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4], Op>
          : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4], Op>
        : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4], Op>
      : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4], Op>;
type Rank5With6<a0, a1, a2, a3, a4, b0, b1, b2, b3, b4, b5, Op extends string> =
  BroadcastDim<a0, b1> extends infer d1 extends Dim
    ? BroadcastDim<a1, b2> extends infer d2 extends Dim
      ? BroadcastDim<a2, b3> extends infer d3 extends Dim
        ? BroadcastDim<a3, b4> extends infer d4 extends Dim
          ? BroadcastDim<a4, b5> extends infer d5 extends Dim
            ? [b0, d1, d2, d3, d4, d5]
            : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5], Op>
          : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5], Op>
        : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5], Op>
      : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4, b5], Op>;
type Rank5<a0, a1, a2, a3, a4, B, Op extends string> = B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
  ? Rank5With5<a0, a1, a2, a3, a4, b0, b1, b2, b3, b4, Op>
  : B extends [infer b0, infer b1]
    ? Rank5With2<a0, a1, a2, a3, a4, b0, b1, Op>
    : B extends [infer b0, infer b1, infer b2]
      ? Rank5With3<a0, a1, a2, a3, a4, b0, b1, b2, Op>
      : B extends [infer b0]
        ? Rank5With1<a0, a1, a2, a3, a4, b0, Op>
        : B extends [infer b0, infer b1, infer b2, infer b3]
          ? Rank5With4<a0, a1, a2, a3, a4, b0, b1, b2, b3, Op>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? Rank5With6<a0, a1, a2, a3, a4, b0, b1, b2, b3, b4, b5, Op>
            : B extends []
              ? [a0, a1, a2, a3, a4]
              : BroadcastVariadic<[a0, a1, a2, a3, a4], B, Op>;
type Rank6With1<a0, a1, a2, a3, a4, a5, b0, Op extends string> =
  BroadcastDim<a5, b0> extends infer d5 extends Dim
    ? [a0, a1, a2, a3, a4, d5]
    : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0], Op>;
type Rank6With2<a0, a1, a2, a3, a4, a5, b0, b1, Op extends string> =
  BroadcastDim<a4, b0> extends infer d4 extends Dim
    ? BroadcastDim<a5, b1> extends infer d5 extends Dim
      ? [a0, a1, a2, a3, d4, d5]
      : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1], Op>;
type Rank6With3<a0, a1, a2, a3, a4, a5, b0, b1, b2, Op extends string> =
  BroadcastDim<a3, b0> extends infer d3 extends Dim
    ? BroadcastDim<a4, b1> extends infer d4 extends Dim
      ? BroadcastDim<a5, b2> extends infer d5 extends Dim
        ? [a0, a1, a2, d3, d4, d5]
        : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2], Op>
      : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2], Op>;
type Rank6With4<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, Op extends string> =
  BroadcastDim<a2, b0> extends infer d2 extends Dim
    ? BroadcastDim<a3, b1> extends infer d3 extends Dim
      ? BroadcastDim<a4, b2> extends infer d4 extends Dim
        ? BroadcastDim<a5, b3> extends infer d5 extends Dim
          ? [a0, a1, d2, d3, d4, d5]
          : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3], Op>
        : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3], Op>
      : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3], Op>;
type Rank6With5<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, b4, Op extends string> =
  BroadcastDim<a1, b0> extends infer d1 extends Dim
    ? BroadcastDim<a2, b1> extends infer d2 extends Dim
      ? BroadcastDim<a3, b2> extends infer d3 extends Dim
        ? BroadcastDim<a4, b3> extends infer d4 extends Dim
          ? BroadcastDim<a5, b4> extends infer d5 extends Dim
            ? [a0, d1, d2, d3, d4, d5]
            : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4], Op>
          : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4], Op>
        : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4], Op>
      : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4], Op>;
type Rank6With6<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, b4, b5, Op extends string> =
  BroadcastDim<a0, b0> extends infer d0 extends Dim
    ? BroadcastDim<a1, b1> extends infer d1 extends Dim
      ? BroadcastDim<a2, b2> extends infer d2 extends Dim
        ? BroadcastDim<a3, b3> extends infer d3 extends Dim
          ? BroadcastDim<a4, b4> extends infer d4 extends Dim
            ? BroadcastDim<a5, b5> extends infer d5 extends Dim
              ? [d0, d1, d2, d3, d4, d5]
              : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5], Op>
            : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5], Op>
          : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5], Op>
        : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5], Op>
      : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5], Op>
    : BroadcastMessage<[a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5], Op>;
type Rank6<a0, a1, a2, a3, a4, a5, B, Op extends string> = B extends [
  infer b0,
  infer b1,
  infer b2,
  infer b3,
  infer b4,
  infer b5,
]
  ? Rank6With6<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, b4, b5, Op>
  : B extends [infer b0, infer b1]
    ? Rank6With2<a0, a1, a2, a3, a4, a5, b0, b1, Op>
    : B extends [infer b0, infer b1, infer b2]
      ? Rank6With3<a0, a1, a2, a3, a4, a5, b0, b1, b2, Op>
      : B extends [infer b0]
        ? Rank6With1<a0, a1, a2, a3, a4, a5, b0, Op>
        : B extends [infer b0, infer b1, infer b2, infer b3]
          ? Rank6With4<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, Op>
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
            ? Rank6With5<a0, a1, a2, a3, a4, a5, b0, b1, b2, b3, b4, Op>
            : B extends []
              ? [a0, a1, a2, a3, a4, a5]
              : BroadcastVariadic<[a0, a1, a2, a3, a4, a5], B, Op>;
/** The shape that A and B broadcast to, or the message of `Op`. Ranks 0 to 6 are written out. */
export type BroadcastPair<A, B, Op extends string> = A extends [infer a0, infer a1]
  ? Rank2<a0, a1, B, Op>
  : A extends [infer a0, infer a1, infer a2]
    ? Rank3<a0, a1, a2, B, Op>
    : A extends [infer a0]
      ? Rank1<a0, B, Op>
      : A extends [infer a0, infer a1, infer a2, infer a3]
        ? Rank4<a0, a1, a2, a3, B, Op>
        : A extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? Rank5<a0, a1, a2, a3, a4, B, Op>
          : A extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? Rank6<a0, a1, a2, a3, a4, a5, B, Op>
            : A extends []
              ? B
              : BroadcastVariadic<A, B, Op>;
