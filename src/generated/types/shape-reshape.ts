// Generated from codegen/emit/types-shape-reshape.ts, codegen/emit/types-shape-axes.ts by `npm run gen`. Do not edit.

import type { ProductDeep } from "../../types/deep-axes.ts";
import type { TimesDim } from "../../types/monomial.ts";
import type {
  EqualDeep,
  FillDeep,
  InferDeep,
  InferRest,
  KnownDeep,
  MembersDeep,
  SameProduct,
} from "../../types/deep-reshape.ts";

/** The number of elements. */
export type Product<S> = S extends [infer a0, infer a1]
  ? TimesDim<a0, a1>
  : S extends [infer a0, infer a1, infer a2]
    ? TimesDim<TimesDim<a0, a1>, a2>
    : S extends [infer a0]
      ? a0
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>
            : S extends []
              ? 1
              : ProductDeep<S>;

/** Whether S and T have equally many elements: 1, or null. T holds literals that are not negative. */
export type Equal<S, T> = S extends [infer a0, infer a1]
  ? T extends [infer t0, infer t1]
    ? Equal2_2<a0, a1, t0, t1>
    : T extends [infer t0, infer t1, infer t2]
      ? Equal2_3<a0, a1, t0, t1, t2>
      : T extends [infer t0]
        ? Equal2_1<a0, a1, t0>
        : T extends [infer t0, infer t1, infer t2, infer t3]
          ? Equal2_4<a0, a1, t0, t1, t2, t3>
          : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
            ? Equal2_5<a0, a1, t0, t1, t2, t3, t4>
            : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
              ? Equal2_6<a0, a1, t0, t1, t2, t3, t4, t5>
              : T extends []
                ? Equal2_0<a0, a1>
                : EqualDeep<S, T>
  : S extends [infer a0, infer a1, infer a2]
    ? T extends [infer t0, infer t1]
      ? Equal3_2<a0, a1, a2, t0, t1>
      : T extends [infer t0, infer t1, infer t2]
        ? Equal3_3<a0, a1, a2, t0, t1, t2>
        : T extends [infer t0]
          ? Equal3_1<a0, a1, a2, t0>
          : T extends [infer t0, infer t1, infer t2, infer t3]
            ? Equal3_4<a0, a1, a2, t0, t1, t2, t3>
            : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
              ? Equal3_5<a0, a1, a2, t0, t1, t2, t3, t4>
              : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                ? Equal3_6<a0, a1, a2, t0, t1, t2, t3, t4, t5>
                : T extends []
                  ? Equal3_0<a0, a1, a2>
                  : EqualDeep<S, T>
    : S extends [infer a0]
      ? T extends [infer t0, infer t1]
        ? Equal1_2<a0, t0, t1>
        : T extends [infer t0, infer t1, infer t2]
          ? Equal1_3<a0, t0, t1, t2>
          : T extends [infer t0]
            ? Equal1_1<a0, t0>
            : T extends [infer t0, infer t1, infer t2, infer t3]
              ? Equal1_4<a0, t0, t1, t2, t3>
              : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                ? Equal1_5<a0, t0, t1, t2, t3, t4>
                : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                  ? Equal1_6<a0, t0, t1, t2, t3, t4, t5>
                  : T extends []
                    ? Equal1_0<a0>
                    : EqualDeep<S, T>
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? T extends [infer t0, infer t1]
          ? Equal4_2<a0, a1, a2, a3, t0, t1>
          : T extends [infer t0, infer t1, infer t2]
            ? Equal4_3<a0, a1, a2, a3, t0, t1, t2>
            : T extends [infer t0]
              ? Equal4_1<a0, a1, a2, a3, t0>
              : T extends [infer t0, infer t1, infer t2, infer t3]
                ? Equal4_4<a0, a1, a2, a3, t0, t1, t2, t3>
                : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                  ? Equal4_5<a0, a1, a2, a3, t0, t1, t2, t3, t4>
                  : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                    ? Equal4_6<a0, a1, a2, a3, t0, t1, t2, t3, t4, t5>
                    : T extends []
                      ? Equal4_0<a0, a1, a2, a3>
                      : EqualDeep<S, T>
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? T extends [infer t0, infer t1]
            ? Equal5_2<a0, a1, a2, a3, a4, t0, t1>
            : T extends [infer t0, infer t1, infer t2]
              ? Equal5_3<a0, a1, a2, a3, a4, t0, t1, t2>
              : T extends [infer t0]
                ? Equal5_1<a0, a1, a2, a3, a4, t0>
                : T extends [infer t0, infer t1, infer t2, infer t3]
                  ? Equal5_4<a0, a1, a2, a3, a4, t0, t1, t2, t3>
                  : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                    ? Equal5_5<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4>
                    : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                      ? Equal5_6<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4, t5>
                      : T extends []
                        ? Equal5_0<a0, a1, a2, a3, a4>
                        : EqualDeep<S, T>
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? T extends [infer t0, infer t1]
              ? Equal6_2<a0, a1, a2, a3, a4, a5, t0, t1>
              : T extends [infer t0, infer t1, infer t2]
                ? Equal6_3<a0, a1, a2, a3, a4, a5, t0, t1, t2>
                : T extends [infer t0]
                  ? Equal6_1<a0, a1, a2, a3, a4, a5, t0>
                  : T extends [infer t0, infer t1, infer t2, infer t3]
                    ? Equal6_4<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3>
                    : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                      ? Equal6_5<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4>
                      : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                        ? Equal6_6<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4, t5>
                        : T extends []
                          ? Equal6_0<a0, a1, a2, a3, a4, a5>
                          : EqualDeep<S, T>
            : S extends []
              ? T extends [infer t0, infer t1]
                ? Equal0_2<t0, t1>
                : T extends [infer t0, infer t1, infer t2]
                  ? Equal0_3<t0, t1, t2>
                  : T extends [infer t0]
                    ? Equal0_1<t0>
                    : T extends [infer t0, infer t1, infer t2, infer t3]
                      ? Equal0_4<t0, t1, t2, t3>
                      : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                        ? Equal0_5<t0, t1, t2, t3, t4>
                        : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                          ? Equal0_6<t0, t1, t2, t3, t4, t5>
                          : EqualDeep<S, T>
              : EqualDeep<S, T>;

/** The dim for the one -1 of T, null if there is none that fits. */
export type Infer<S, T> = S extends [infer a0, infer a1]
  ? T extends [infer t0, infer t1]
    ? Infer2_2<a0, a1, t0, t1>
    : T extends [infer t0, infer t1, infer t2]
      ? Infer2_3<a0, a1, t0, t1, t2>
      : T extends [infer t0]
        ? Infer2_1<a0, a1, t0>
        : T extends [infer t0, infer t1, infer t2, infer t3]
          ? Infer2_4<a0, a1, t0, t1, t2, t3>
          : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
            ? Infer2_5<a0, a1, t0, t1, t2, t3, t4>
            : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
              ? Infer2_6<a0, a1, t0, t1, t2, t3, t4, t5>
              : InferDeep<S, T>
  : S extends [infer a0, infer a1, infer a2]
    ? T extends [infer t0, infer t1]
      ? Infer3_2<a0, a1, a2, t0, t1>
      : T extends [infer t0, infer t1, infer t2]
        ? Infer3_3<a0, a1, a2, t0, t1, t2>
        : T extends [infer t0]
          ? Infer3_1<a0, a1, a2, t0>
          : T extends [infer t0, infer t1, infer t2, infer t3]
            ? Infer3_4<a0, a1, a2, t0, t1, t2, t3>
            : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
              ? Infer3_5<a0, a1, a2, t0, t1, t2, t3, t4>
              : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                ? Infer3_6<a0, a1, a2, t0, t1, t2, t3, t4, t5>
                : InferDeep<S, T>
    : S extends [infer a0]
      ? T extends [infer t0, infer t1]
        ? Infer1_2<a0, t0, t1>
        : T extends [infer t0, infer t1, infer t2]
          ? Infer1_3<a0, t0, t1, t2>
          : T extends [infer t0]
            ? Infer1_1<a0, t0>
            : T extends [infer t0, infer t1, infer t2, infer t3]
              ? Infer1_4<a0, t0, t1, t2, t3>
              : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                ? Infer1_5<a0, t0, t1, t2, t3, t4>
                : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                  ? Infer1_6<a0, t0, t1, t2, t3, t4, t5>
                  : InferDeep<S, T>
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? T extends [infer t0, infer t1]
          ? Infer4_2<a0, a1, a2, a3, t0, t1>
          : T extends [infer t0, infer t1, infer t2]
            ? Infer4_3<a0, a1, a2, a3, t0, t1, t2>
            : T extends [infer t0]
              ? Infer4_1<a0, a1, a2, a3, t0>
              : T extends [infer t0, infer t1, infer t2, infer t3]
                ? Infer4_4<a0, a1, a2, a3, t0, t1, t2, t3>
                : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                  ? Infer4_5<a0, a1, a2, a3, t0, t1, t2, t3, t4>
                  : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                    ? Infer4_6<a0, a1, a2, a3, t0, t1, t2, t3, t4, t5>
                    : InferDeep<S, T>
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? T extends [infer t0, infer t1]
            ? Infer5_2<a0, a1, a2, a3, a4, t0, t1>
            : T extends [infer t0, infer t1, infer t2]
              ? Infer5_3<a0, a1, a2, a3, a4, t0, t1, t2>
              : T extends [infer t0]
                ? Infer5_1<a0, a1, a2, a3, a4, t0>
                : T extends [infer t0, infer t1, infer t2, infer t3]
                  ? Infer5_4<a0, a1, a2, a3, a4, t0, t1, t2, t3>
                  : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                    ? Infer5_5<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4>
                    : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                      ? Infer5_6<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4, t5>
                      : InferDeep<S, T>
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? T extends [infer t0, infer t1]
              ? Infer6_2<a0, a1, a2, a3, a4, a5, t0, t1>
              : T extends [infer t0, infer t1, infer t2]
                ? Infer6_3<a0, a1, a2, a3, a4, a5, t0, t1, t2>
                : T extends [infer t0]
                  ? Infer6_1<a0, a1, a2, a3, a4, a5, t0>
                  : T extends [infer t0, infer t1, infer t2, infer t3]
                    ? Infer6_4<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3>
                    : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                      ? Infer6_5<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4>
                      : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                        ? Infer6_6<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4, t5>
                        : InferDeep<S, T>
            : S extends []
              ? T extends [infer t0, infer t1]
                ? Infer0_2<t0, t1>
                : T extends [infer t0, infer t1, infer t2]
                  ? Infer0_3<t0, t1, t2>
                  : T extends [infer t0]
                    ? Infer0_1<t0>
                    : T extends [infer t0, infer t1, infer t2, infer t3]
                      ? Infer0_4<t0, t1, t2, t3>
                      : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
                        ? Infer0_5<t0, t1, t2, t3, t4>
                        : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
                          ? Infer0_6<t0, t1, t2, t3, t4, t5>
                          : InferDeep<S, T>
              : InferDeep<S, T>;

/** The dims of T, as a union. */
export type Members<T> = T extends [infer t0, infer t1]
  ? t0 | t1
  : T extends [infer t0, infer t1, infer t2]
    ? t0 | t1 | t2
    : T extends [infer t0]
      ? t0
      : T extends [infer t0, infer t1, infer t2, infer t3]
        ? t0 | t1 | t2 | t3
        : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
          ? t0 | t1 | t2 | t3 | t4
          : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
            ? t0 | t1 | t2 | t3 | t4 | t5
            : T extends []
              ? never
              : MembersDeep<T>;

/** The product of T without its one -1; null if it has several. */
export type Known<T> = T extends [infer t0, infer t1]
  ? t0 extends -1
    ? -1 extends t1
      ? null
      : t1
    : t1 extends -1
      ? -1 extends t0
        ? null
        : t0
      : null
  : T extends [infer t0, infer t1, infer t2]
    ? t0 extends -1
      ? -1 extends t1 | t2
        ? null
        : TimesDim<t1, t2>
      : t1 extends -1
        ? -1 extends t0 | t2
          ? null
          : TimesDim<t0, t2>
        : t2 extends -1
          ? -1 extends t0 | t1
            ? null
            : TimesDim<t0, t1>
          : null
    : T extends [infer t0]
      ? t0 extends -1
        ? 1
        : null
      : T extends [infer t0, infer t1, infer t2, infer t3]
        ? t0 extends -1
          ? -1 extends t1 | t2 | t3
            ? null
            : TimesDim<TimesDim<t1, t2>, t3>
          : t1 extends -1
            ? -1 extends t0 | t2 | t3
              ? null
              : TimesDim<TimesDim<t0, t2>, t3>
            : t2 extends -1
              ? -1 extends t0 | t1 | t3
                ? null
                : TimesDim<TimesDim<t0, t1>, t3>
              : t3 extends -1
                ? -1 extends t0 | t1 | t2
                  ? null
                  : TimesDim<TimesDim<t0, t1>, t2>
                : null
        : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
          ? t0 extends -1
            ? -1 extends t1 | t2 | t3 | t4
              ? null
              : TimesDim<TimesDim<TimesDim<t1, t2>, t3>, t4>
            : t1 extends -1
              ? -1 extends t0 | t2 | t3 | t4
                ? null
                : TimesDim<TimesDim<TimesDim<t0, t2>, t3>, t4>
              : t2 extends -1
                ? -1 extends t0 | t1 | t3 | t4
                  ? null
                  : TimesDim<TimesDim<TimesDim<t0, t1>, t3>, t4>
                : t3 extends -1
                  ? -1 extends t0 | t1 | t2 | t4
                    ? null
                    : TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t4>
                  : t4 extends -1
                    ? -1 extends t0 | t1 | t2 | t3
                      ? null
                      : TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>
                    : null
          : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
            ? t0 extends -1
              ? -1 extends t1 | t2 | t3 | t4 | t5
                ? null
                : TimesDim<TimesDim<TimesDim<TimesDim<t1, t2>, t3>, t4>, t5>
              : t1 extends -1
                ? -1 extends t0 | t2 | t3 | t4 | t5
                  ? null
                  : TimesDim<TimesDim<TimesDim<TimesDim<t0, t2>, t3>, t4>, t5>
                : t2 extends -1
                  ? -1 extends t0 | t1 | t3 | t4 | t5
                    ? null
                    : TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t3>, t4>, t5>
                  : t3 extends -1
                    ? -1 extends t0 | t1 | t2 | t4 | t5
                      ? null
                      : TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t4>, t5>
                    : t4 extends -1
                      ? -1 extends t0 | t1 | t2 | t3 | t5
                        ? null
                        : TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t5>
                      : t5 extends -1
                        ? -1 extends t0 | t1 | t2 | t3 | t4
                          ? null
                          : TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>
                        : null
            : KnownDeep<T>;

/** T with X for -1. */
export type Fill<T, X> = T extends [infer t0, infer t1]
  ? [t0 extends -1 ? X : t0, t1 extends -1 ? X : t1]
  : T extends [infer t0, infer t1, infer t2]
    ? [t0 extends -1 ? X : t0, t1 extends -1 ? X : t1, t2 extends -1 ? X : t2]
    : T extends [infer t0]
      ? [t0 extends -1 ? X : t0]
      : T extends [infer t0, infer t1, infer t2, infer t3]
        ? [t0 extends -1 ? X : t0, t1 extends -1 ? X : t1, t2 extends -1 ? X : t2, t3 extends -1 ? X : t3]
        : T extends [infer t0, infer t1, infer t2, infer t3, infer t4]
          ? [
              t0 extends -1 ? X : t0,
              t1 extends -1 ? X : t1,
              t2 extends -1 ? X : t2,
              t3 extends -1 ? X : t3,
              t4 extends -1 ? X : t4,
            ]
          : T extends [infer t0, infer t1, infer t2, infer t3, infer t4, infer t5]
            ? [
                t0 extends -1 ? X : t0,
                t1 extends -1 ? X : t1,
                t2 extends -1 ? X : t2,
                t3 extends -1 ? X : t3,
                t4 extends -1 ? X : t4,
                t5 extends -1 ? X : t5,
              ]
            : FillDeep<T, X>;

type Equal0_1<t0> = SameProduct<1, t0>;
type Equal0_2<t0, t1> = SameProduct<1, TimesDim<t0, t1>>;
type Equal0_3<t0, t1, t2> = SameProduct<1, TimesDim<TimesDim<t0, t1>, t2>>;
type Equal0_4<t0, t1, t2, t3> = SameProduct<1, TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>>;
type Equal0_5<t0, t1, t2, t3, t4> = SameProduct<1, TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>>;
type Equal0_6<t0, t1, t2, t3, t4, t5> = SameProduct<
  1,
  TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>, t5>
>;
type Equal1_0<a0> = SameProduct<a0, 1>;
type Equal1_1<a0, t0> = a0 extends t0 ? 1 : SameProduct<a0, t0>;
type Equal1_2<a0, t0, t1> = a0 extends t0 ? Equal0_1<t1> : SameProduct<a0, TimesDim<t0, t1>>;
type Equal1_3<a0, t0, t1, t2> = a0 extends t0 ? Equal0_2<t1, t2> : SameProduct<a0, TimesDim<TimesDim<t0, t1>, t2>>;
type Equal1_4<a0, t0, t1, t2, t3> = a0 extends t0
  ? Equal0_3<t1, t2, t3>
  : SameProduct<a0, TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>>;
type Equal1_5<a0, t0, t1, t2, t3, t4> = a0 extends t0
  ? Equal0_4<t1, t2, t3, t4>
  : SameProduct<a0, TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>>;
type Equal1_6<a0, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Equal0_5<t1, t2, t3, t4, t5>
  : SameProduct<a0, TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>, t5>>;
type Equal2_0<a0, a1> = SameProduct<TimesDim<a0, a1>, 1>;
type Equal2_1<a0, a1, t0> = a0 extends t0 ? Equal1_0<a1> : SameProduct<TimesDim<a0, a1>, t0>;
type Equal2_2<a0, a1, t0, t1> = a0 extends t0 ? Equal1_1<a1, t1> : SameProduct<TimesDim<a0, a1>, TimesDim<t0, t1>>;
type Equal2_3<a0, a1, t0, t1, t2> = a0 extends t0
  ? Equal1_2<a1, t1, t2>
  : SameProduct<TimesDim<a0, a1>, TimesDim<TimesDim<t0, t1>, t2>>;
type Equal2_4<a0, a1, t0, t1, t2, t3> = a0 extends t0
  ? Equal1_3<a1, t1, t2, t3>
  : SameProduct<TimesDim<a0, a1>, TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>>;
type Equal2_5<a0, a1, t0, t1, t2, t3, t4> = a0 extends t0
  ? Equal1_4<a1, t1, t2, t3, t4>
  : SameProduct<TimesDim<a0, a1>, TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>>;
type Equal2_6<a0, a1, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Equal1_5<a1, t1, t2, t3, t4, t5>
  : SameProduct<TimesDim<a0, a1>, TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>, t5>>;
type Equal3_0<a0, a1, a2> = SameProduct<TimesDim<TimesDim<a0, a1>, a2>, 1>;
type Equal3_1<a0, a1, a2, t0> = a0 extends t0 ? Equal2_0<a1, a2> : SameProduct<TimesDim<TimesDim<a0, a1>, a2>, t0>;
type Equal3_2<a0, a1, a2, t0, t1> = a0 extends t0
  ? Equal2_1<a1, a2, t1>
  : SameProduct<TimesDim<TimesDim<a0, a1>, a2>, TimesDim<t0, t1>>;
type Equal3_3<a0, a1, a2, t0, t1, t2> = a0 extends t0
  ? Equal2_2<a1, a2, t1, t2>
  : SameProduct<TimesDim<TimesDim<a0, a1>, a2>, TimesDim<TimesDim<t0, t1>, t2>>;
type Equal3_4<a0, a1, a2, t0, t1, t2, t3> = a0 extends t0
  ? Equal2_3<a1, a2, t1, t2, t3>
  : SameProduct<TimesDim<TimesDim<a0, a1>, a2>, TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>>;
type Equal3_5<a0, a1, a2, t0, t1, t2, t3, t4> = a0 extends t0
  ? Equal2_4<a1, a2, t1, t2, t3, t4>
  : SameProduct<TimesDim<TimesDim<a0, a1>, a2>, TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>>;
type Equal3_6<a0, a1, a2, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Equal2_5<a1, a2, t1, t2, t3, t4, t5>
  : SameProduct<
      TimesDim<TimesDim<a0, a1>, a2>,
      TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>, t5>
    >;
type Equal4_0<a0, a1, a2, a3> = SameProduct<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, 1>;
type Equal4_1<a0, a1, a2, a3, t0> = a0 extends t0
  ? Equal3_0<a1, a2, a3>
  : SameProduct<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, t0>;
type Equal4_2<a0, a1, a2, a3, t0, t1> = a0 extends t0
  ? Equal3_1<a1, a2, a3, t1>
  : SameProduct<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, TimesDim<t0, t1>>;
type Equal4_3<a0, a1, a2, a3, t0, t1, t2> = a0 extends t0
  ? Equal3_2<a1, a2, a3, t1, t2>
  : SameProduct<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, TimesDim<TimesDim<t0, t1>, t2>>;
type Equal4_4<a0, a1, a2, a3, t0, t1, t2, t3> = a0 extends t0
  ? Equal3_3<a1, a2, a3, t1, t2, t3>
  : SameProduct<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>>;
type Equal4_5<a0, a1, a2, a3, t0, t1, t2, t3, t4> = a0 extends t0
  ? Equal3_4<a1, a2, a3, t1, t2, t3, t4>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>,
      TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>
    >;
type Equal4_6<a0, a1, a2, a3, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Equal3_5<a1, a2, a3, t1, t2, t3, t4, t5>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>,
      TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>, t5>
    >;
type Equal5_0<a0, a1, a2, a3, a4> = SameProduct<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, 1>;
type Equal5_1<a0, a1, a2, a3, a4, t0> = a0 extends t0
  ? Equal4_0<a1, a2, a3, a4>
  : SameProduct<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, t0>;
type Equal5_2<a0, a1, a2, a3, a4, t0, t1> = a0 extends t0
  ? Equal4_1<a1, a2, a3, a4, t1>
  : SameProduct<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, TimesDim<t0, t1>>;
type Equal5_3<a0, a1, a2, a3, a4, t0, t1, t2> = a0 extends t0
  ? Equal4_2<a1, a2, a3, a4, t1, t2>
  : SameProduct<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, TimesDim<TimesDim<t0, t1>, t2>>;
type Equal5_4<a0, a1, a2, a3, a4, t0, t1, t2, t3> = a0 extends t0
  ? Equal4_3<a1, a2, a3, a4, t1, t2, t3>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>,
      TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>
    >;
type Equal5_5<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4> = a0 extends t0
  ? Equal4_4<a1, a2, a3, a4, t1, t2, t3, t4>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>,
      TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>
    >;
type Equal5_6<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Equal4_5<a1, a2, a3, a4, t1, t2, t3, t4, t5>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>,
      TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>, t5>
    >;
type Equal6_0<a0, a1, a2, a3, a4, a5> = SameProduct<
  TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>,
  1
>;
type Equal6_1<a0, a1, a2, a3, a4, a5, t0> = a0 extends t0
  ? Equal5_0<a1, a2, a3, a4, a5>
  : SameProduct<TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>, t0>;
type Equal6_2<a0, a1, a2, a3, a4, a5, t0, t1> = a0 extends t0
  ? Equal5_1<a1, a2, a3, a4, a5, t1>
  : SameProduct<TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>, TimesDim<t0, t1>>;
type Equal6_3<a0, a1, a2, a3, a4, a5, t0, t1, t2> = a0 extends t0
  ? Equal5_2<a1, a2, a3, a4, a5, t1, t2>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>,
      TimesDim<TimesDim<t0, t1>, t2>
    >;
type Equal6_4<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3> = a0 extends t0
  ? Equal5_3<a1, a2, a3, a4, a5, t1, t2, t3>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>,
      TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>
    >;
type Equal6_5<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4> = a0 extends t0
  ? Equal5_4<a1, a2, a3, a4, a5, t1, t2, t3, t4>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>,
      TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>
    >;
type Equal6_6<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Equal5_5<a1, a2, a3, a4, a5, t1, t2, t3, t4, t5>
  : SameProduct<
      TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>,
      TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<t0, t1>, t2>, t3>, t4>, t5>
    >;
type Infer0_1<t0> = 1;
type InferBack0_1<t0> = 1;
type Infer0_2<t0, t1> = InferRest<[], Known<[t0, t1]>>;
type InferBack0_2<t0, t1> = InferRest<[], Known<[t0, t1]>>;
type Infer0_3<t0, t1, t2> = InferRest<[], Known<[t0, t1, t2]>>;
type InferBack0_3<t0, t1, t2> = InferRest<[], Known<[t0, t1, t2]>>;
type Infer0_4<t0, t1, t2, t3> = InferRest<[], Known<[t0, t1, t2, t3]>>;
type InferBack0_4<t0, t1, t2, t3> = InferRest<[], Known<[t0, t1, t2, t3]>>;
type Infer0_5<t0, t1, t2, t3, t4> = InferRest<[], Known<[t0, t1, t2, t3, t4]>>;
type InferBack0_5<t0, t1, t2, t3, t4> = InferRest<[], Known<[t0, t1, t2, t3, t4]>>;
type Infer0_6<t0, t1, t2, t3, t4, t5> = InferRest<[], Known<[t0, t1, t2, t3, t4, t5]>>;
type InferBack0_6<t0, t1, t2, t3, t4, t5> = InferRest<[], Known<[t0, t1, t2, t3, t4, t5]>>;
type Infer1_1<a0, t0> = a0;
type InferBack1_1<a0, t0> = a0;
type Infer1_2<a0, t0, t1> = a0 extends t0 ? Infer0_1<t1> : InferBack1_2<a0, t0, t1>;
type InferBack1_2<a0, t0, t1> = a0 extends t1 ? InferBack0_1<t0> : InferRest<[a0], Known<[t0, t1]>>;
type Infer1_3<a0, t0, t1, t2> = a0 extends t0 ? Infer0_2<t1, t2> : InferBack1_3<a0, t0, t1, t2>;
type InferBack1_3<a0, t0, t1, t2> = a0 extends t2 ? InferBack0_2<t0, t1> : InferRest<[a0], Known<[t0, t1, t2]>>;
type Infer1_4<a0, t0, t1, t2, t3> = a0 extends t0 ? Infer0_3<t1, t2, t3> : InferBack1_4<a0, t0, t1, t2, t3>;
type InferBack1_4<a0, t0, t1, t2, t3> = a0 extends t3
  ? InferBack0_3<t0, t1, t2>
  : InferRest<[a0], Known<[t0, t1, t2, t3]>>;
type Infer1_5<a0, t0, t1, t2, t3, t4> = a0 extends t0 ? Infer0_4<t1, t2, t3, t4> : InferBack1_5<a0, t0, t1, t2, t3, t4>;
type InferBack1_5<a0, t0, t1, t2, t3, t4> = a0 extends t4
  ? InferBack0_4<t0, t1, t2, t3>
  : InferRest<[a0], Known<[t0, t1, t2, t3, t4]>>;
type Infer1_6<a0, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Infer0_5<t1, t2, t3, t4, t5>
  : InferBack1_6<a0, t0, t1, t2, t3, t4, t5>;
type InferBack1_6<a0, t0, t1, t2, t3, t4, t5> = a0 extends t5
  ? InferBack0_5<t0, t1, t2, t3, t4>
  : InferRest<[a0], Known<[t0, t1, t2, t3, t4, t5]>>;
type Infer2_1<a0, a1, t0> = TimesDim<a0, a1>;
type InferBack2_1<a0, a1, t0> = TimesDim<a0, a1>;
type Infer2_2<a0, a1, t0, t1> = a0 extends t0 ? Infer1_1<a1, t1> : InferBack2_2<a0, a1, t0, t1>;
type InferBack2_2<a0, a1, t0, t1> = a1 extends t1 ? InferBack1_1<a0, t0> : InferRest<[a0, a1], Known<[t0, t1]>>;
type Infer2_3<a0, a1, t0, t1, t2> = a0 extends t0 ? Infer1_2<a1, t1, t2> : InferBack2_3<a0, a1, t0, t1, t2>;
type InferBack2_3<a0, a1, t0, t1, t2> = a1 extends t2
  ? InferBack1_2<a0, t0, t1>
  : InferRest<[a0, a1], Known<[t0, t1, t2]>>;
type Infer2_4<a0, a1, t0, t1, t2, t3> = a0 extends t0 ? Infer1_3<a1, t1, t2, t3> : InferBack2_4<a0, a1, t0, t1, t2, t3>;
type InferBack2_4<a0, a1, t0, t1, t2, t3> = a1 extends t3
  ? InferBack1_3<a0, t0, t1, t2>
  : InferRest<[a0, a1], Known<[t0, t1, t2, t3]>>;
type Infer2_5<a0, a1, t0, t1, t2, t3, t4> = a0 extends t0
  ? Infer1_4<a1, t1, t2, t3, t4>
  : InferBack2_5<a0, a1, t0, t1, t2, t3, t4>;
type InferBack2_5<a0, a1, t0, t1, t2, t3, t4> = a1 extends t4
  ? InferBack1_4<a0, t0, t1, t2, t3>
  : InferRest<[a0, a1], Known<[t0, t1, t2, t3, t4]>>;
type Infer2_6<a0, a1, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Infer1_5<a1, t1, t2, t3, t4, t5>
  : InferBack2_6<a0, a1, t0, t1, t2, t3, t4, t5>;
type InferBack2_6<a0, a1, t0, t1, t2, t3, t4, t5> = a1 extends t5
  ? InferBack1_5<a0, t0, t1, t2, t3, t4>
  : InferRest<[a0, a1], Known<[t0, t1, t2, t3, t4, t5]>>;
type Infer3_1<a0, a1, a2, t0> = TimesDim<TimesDim<a0, a1>, a2>;
type InferBack3_1<a0, a1, a2, t0> = TimesDim<TimesDim<a0, a1>, a2>;
type Infer3_2<a0, a1, a2, t0, t1> = a0 extends t0 ? Infer2_1<a1, a2, t1> : InferBack3_2<a0, a1, a2, t0, t1>;
type InferBack3_2<a0, a1, a2, t0, t1> = a2 extends t1
  ? InferBack2_1<a0, a1, t0>
  : InferRest<[a0, a1, a2], Known<[t0, t1]>>;
type Infer3_3<a0, a1, a2, t0, t1, t2> = a0 extends t0 ? Infer2_2<a1, a2, t1, t2> : InferBack3_3<a0, a1, a2, t0, t1, t2>;
type InferBack3_3<a0, a1, a2, t0, t1, t2> = a2 extends t2
  ? InferBack2_2<a0, a1, t0, t1>
  : InferRest<[a0, a1, a2], Known<[t0, t1, t2]>>;
type Infer3_4<a0, a1, a2, t0, t1, t2, t3> = a0 extends t0
  ? Infer2_3<a1, a2, t1, t2, t3>
  : InferBack3_4<a0, a1, a2, t0, t1, t2, t3>;
type InferBack3_4<a0, a1, a2, t0, t1, t2, t3> = a2 extends t3
  ? InferBack2_3<a0, a1, t0, t1, t2>
  : InferRest<[a0, a1, a2], Known<[t0, t1, t2, t3]>>;
type Infer3_5<a0, a1, a2, t0, t1, t2, t3, t4> = a0 extends t0
  ? Infer2_4<a1, a2, t1, t2, t3, t4>
  : InferBack3_5<a0, a1, a2, t0, t1, t2, t3, t4>;
type InferBack3_5<a0, a1, a2, t0, t1, t2, t3, t4> = a2 extends t4
  ? InferBack2_4<a0, a1, t0, t1, t2, t3>
  : InferRest<[a0, a1, a2], Known<[t0, t1, t2, t3, t4]>>;
type Infer3_6<a0, a1, a2, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Infer2_5<a1, a2, t1, t2, t3, t4, t5>
  : InferBack3_6<a0, a1, a2, t0, t1, t2, t3, t4, t5>;
type InferBack3_6<a0, a1, a2, t0, t1, t2, t3, t4, t5> = a2 extends t5
  ? InferBack2_5<a0, a1, t0, t1, t2, t3, t4>
  : InferRest<[a0, a1, a2], Known<[t0, t1, t2, t3, t4, t5]>>;
type Infer4_1<a0, a1, a2, a3, t0> = TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>;
type InferBack4_1<a0, a1, a2, a3, t0> = TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>;
type Infer4_2<a0, a1, a2, a3, t0, t1> = a0 extends t0 ? Infer3_1<a1, a2, a3, t1> : InferBack4_2<a0, a1, a2, a3, t0, t1>;
type InferBack4_2<a0, a1, a2, a3, t0, t1> = a3 extends t1
  ? InferBack3_1<a0, a1, a2, t0>
  : InferRest<[a0, a1, a2, a3], Known<[t0, t1]>>;
type Infer4_3<a0, a1, a2, a3, t0, t1, t2> = a0 extends t0
  ? Infer3_2<a1, a2, a3, t1, t2>
  : InferBack4_3<a0, a1, a2, a3, t0, t1, t2>;
type InferBack4_3<a0, a1, a2, a3, t0, t1, t2> = a3 extends t2
  ? InferBack3_2<a0, a1, a2, t0, t1>
  : InferRest<[a0, a1, a2, a3], Known<[t0, t1, t2]>>;
type Infer4_4<a0, a1, a2, a3, t0, t1, t2, t3> = a0 extends t0
  ? Infer3_3<a1, a2, a3, t1, t2, t3>
  : InferBack4_4<a0, a1, a2, a3, t0, t1, t2, t3>;
type InferBack4_4<a0, a1, a2, a3, t0, t1, t2, t3> = a3 extends t3
  ? InferBack3_3<a0, a1, a2, t0, t1, t2>
  : InferRest<[a0, a1, a2, a3], Known<[t0, t1, t2, t3]>>;
type Infer4_5<a0, a1, a2, a3, t0, t1, t2, t3, t4> = a0 extends t0
  ? Infer3_4<a1, a2, a3, t1, t2, t3, t4>
  : InferBack4_5<a0, a1, a2, a3, t0, t1, t2, t3, t4>;
type InferBack4_5<a0, a1, a2, a3, t0, t1, t2, t3, t4> = a3 extends t4
  ? InferBack3_4<a0, a1, a2, t0, t1, t2, t3>
  : InferRest<[a0, a1, a2, a3], Known<[t0, t1, t2, t3, t4]>>;
type Infer4_6<a0, a1, a2, a3, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Infer3_5<a1, a2, a3, t1, t2, t3, t4, t5>
  : InferBack4_6<a0, a1, a2, a3, t0, t1, t2, t3, t4, t5>;
type InferBack4_6<a0, a1, a2, a3, t0, t1, t2, t3, t4, t5> = a3 extends t5
  ? InferBack3_5<a0, a1, a2, t0, t1, t2, t3, t4>
  : InferRest<[a0, a1, a2, a3], Known<[t0, t1, t2, t3, t4, t5]>>;
type Infer5_1<a0, a1, a2, a3, a4, t0> = TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>;
type InferBack5_1<a0, a1, a2, a3, a4, t0> = TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>;
type Infer5_2<a0, a1, a2, a3, a4, t0, t1> = a0 extends t0
  ? Infer4_1<a1, a2, a3, a4, t1>
  : InferBack5_2<a0, a1, a2, a3, a4, t0, t1>;
type InferBack5_2<a0, a1, a2, a3, a4, t0, t1> = a4 extends t1
  ? InferBack4_1<a0, a1, a2, a3, t0>
  : InferRest<[a0, a1, a2, a3, a4], Known<[t0, t1]>>;
type Infer5_3<a0, a1, a2, a3, a4, t0, t1, t2> = a0 extends t0
  ? Infer4_2<a1, a2, a3, a4, t1, t2>
  : InferBack5_3<a0, a1, a2, a3, a4, t0, t1, t2>;
type InferBack5_3<a0, a1, a2, a3, a4, t0, t1, t2> = a4 extends t2
  ? InferBack4_2<a0, a1, a2, a3, t0, t1>
  : InferRest<[a0, a1, a2, a3, a4], Known<[t0, t1, t2]>>;
type Infer5_4<a0, a1, a2, a3, a4, t0, t1, t2, t3> = a0 extends t0
  ? Infer4_3<a1, a2, a3, a4, t1, t2, t3>
  : InferBack5_4<a0, a1, a2, a3, a4, t0, t1, t2, t3>;
type InferBack5_4<a0, a1, a2, a3, a4, t0, t1, t2, t3> = a4 extends t3
  ? InferBack4_3<a0, a1, a2, a3, t0, t1, t2>
  : InferRest<[a0, a1, a2, a3, a4], Known<[t0, t1, t2, t3]>>;
type Infer5_5<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4> = a0 extends t0
  ? Infer4_4<a1, a2, a3, a4, t1, t2, t3, t4>
  : InferBack5_5<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4>;
type InferBack5_5<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4> = a4 extends t4
  ? InferBack4_4<a0, a1, a2, a3, t0, t1, t2, t3>
  : InferRest<[a0, a1, a2, a3, a4], Known<[t0, t1, t2, t3, t4]>>;
type Infer5_6<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Infer4_5<a1, a2, a3, a4, t1, t2, t3, t4, t5>
  : InferBack5_6<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4, t5>;
type InferBack5_6<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4, t5> = a4 extends t5
  ? InferBack4_5<a0, a1, a2, a3, t0, t1, t2, t3, t4>
  : InferRest<[a0, a1, a2, a3, a4], Known<[t0, t1, t2, t3, t4, t5]>>;
type Infer6_1<a0, a1, a2, a3, a4, a5, t0> = TimesDim<TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>, a5>;
type InferBack6_1<a0, a1, a2, a3, a4, a5, t0> = TimesDim<
  TimesDim<TimesDim<TimesDim<TimesDim<a0, a1>, a2>, a3>, a4>,
  a5
>;
type Infer6_2<a0, a1, a2, a3, a4, a5, t0, t1> = a0 extends t0
  ? Infer5_1<a1, a2, a3, a4, a5, t1>
  : InferBack6_2<a0, a1, a2, a3, a4, a5, t0, t1>;
type InferBack6_2<a0, a1, a2, a3, a4, a5, t0, t1> = a5 extends t1
  ? InferBack5_1<a0, a1, a2, a3, a4, t0>
  : InferRest<[a0, a1, a2, a3, a4, a5], Known<[t0, t1]>>;
type Infer6_3<a0, a1, a2, a3, a4, a5, t0, t1, t2> = a0 extends t0
  ? Infer5_2<a1, a2, a3, a4, a5, t1, t2>
  : InferBack6_3<a0, a1, a2, a3, a4, a5, t0, t1, t2>;
type InferBack6_3<a0, a1, a2, a3, a4, a5, t0, t1, t2> = a5 extends t2
  ? InferBack5_2<a0, a1, a2, a3, a4, t0, t1>
  : InferRest<[a0, a1, a2, a3, a4, a5], Known<[t0, t1, t2]>>;
type Infer6_4<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3> = a0 extends t0
  ? Infer5_3<a1, a2, a3, a4, a5, t1, t2, t3>
  : InferBack6_4<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3>;
type InferBack6_4<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3> = a5 extends t3
  ? InferBack5_3<a0, a1, a2, a3, a4, t0, t1, t2>
  : InferRest<[a0, a1, a2, a3, a4, a5], Known<[t0, t1, t2, t3]>>;
type Infer6_5<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4> = a0 extends t0
  ? Infer5_4<a1, a2, a3, a4, a5, t1, t2, t3, t4>
  : InferBack6_5<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4>;
type InferBack6_5<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4> = a5 extends t4
  ? InferBack5_4<a0, a1, a2, a3, a4, t0, t1, t2, t3>
  : InferRest<[a0, a1, a2, a3, a4, a5], Known<[t0, t1, t2, t3, t4]>>;
type Infer6_6<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4, t5> = a0 extends t0
  ? Infer5_5<a1, a2, a3, a4, a5, t1, t2, t3, t4, t5>
  : InferBack6_6<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4, t5>;
type InferBack6_6<a0, a1, a2, a3, a4, a5, t0, t1, t2, t3, t4, t5> = a5 extends t5
  ? InferBack5_5<a0, a1, a2, a3, a4, t0, t1, t2, t3, t4>
  : InferRest<[a0, a1, a2, a3, a4, a5], Known<[t0, t1, t2, t3, t4, t5]>>;
