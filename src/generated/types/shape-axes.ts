// Generated from codegen/emit/types-shape-axes.ts by `npm run gen`. Do not edit.

import type { Dim } from "../../types/tensor-like.ts";
import type { SameDim } from "../../types/dims.ts";
import type { AddDim } from "../../types/monomial.ts";
import type {
  AgreeDeep,
  DimAtDeep,
  DropAxisDeep,
  InsertAxisDeep,
  JoinDeep,
  PermuteDeep,
  PlaceDeep,
  ReversedDeep,
  SetAxisDeep,
} from "../../types/deep-axes.ts";

// Each rule is null where S has no such axis.

/** The dim at axis A. */
export type DimAt<S, A> = S extends [infer a0, infer a1]
  ? A extends 0 | -2
    ? a0
    : A extends 1 | -1
      ? a1
      : null
  : S extends [infer a0, infer a1, infer a2]
    ? A extends 0 | -3
      ? a0
      : A extends 1 | -2
        ? a1
        : A extends 2 | -1
          ? a2
          : null
    : S extends [infer a0]
      ? A extends 0 | -1
        ? a0
        : null
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? A extends 0 | -4
          ? a0
          : A extends 1 | -3
            ? a1
            : A extends 2 | -2
              ? a2
              : A extends 3 | -1
                ? a3
                : null
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? A extends 0 | -5
            ? a0
            : A extends 1 | -4
              ? a1
              : A extends 2 | -3
                ? a2
                : A extends 3 | -2
                  ? a3
                  : A extends 4 | -1
                    ? a4
                    : null
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? A extends 0 | -6
              ? a0
              : A extends 1 | -5
                ? a1
                : A extends 2 | -4
                  ? a2
                  : A extends 3 | -3
                    ? a3
                    : A extends 4 | -2
                      ? a4
                      : A extends 5 | -1
                        ? a5
                        : null
            : S extends []
              ? null
              : DimAtDeep<S, A>;

/** Axis A counted from the front. */
export type Place<S, A> = S extends [infer a0, infer a1]
  ? Place2<A>
  : S extends [infer a0, infer a1, infer a2]
    ? Place3<A>
    : S extends [infer a0]
      ? Place1<A>
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? Place4<A>
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? Place5<A>
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? Place6<A>
            : S extends []
              ? null
              : PlaceDeep<S, A>;

/** S without axis A. */
export type DropAxis<S, A> = S extends [infer a0, infer a1]
  ? A extends 0 | -2
    ? [a1]
    : A extends 1 | -1
      ? [a0]
      : null
  : S extends [infer a0, infer a1, infer a2]
    ? A extends 0 | -3
      ? [a1, a2]
      : A extends 1 | -2
        ? [a0, a2]
        : A extends 2 | -1
          ? [a0, a1]
          : null
    : S extends [infer a0]
      ? A extends 0 | -1
        ? []
        : null
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? A extends 0 | -4
          ? [a1, a2, a3]
          : A extends 1 | -3
            ? [a0, a2, a3]
            : A extends 2 | -2
              ? [a0, a1, a3]
              : A extends 3 | -1
                ? [a0, a1, a2]
                : null
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? A extends 0 | -5
            ? [a1, a2, a3, a4]
            : A extends 1 | -4
              ? [a0, a2, a3, a4]
              : A extends 2 | -3
                ? [a0, a1, a3, a4]
                : A extends 3 | -2
                  ? [a0, a1, a2, a4]
                  : A extends 4 | -1
                    ? [a0, a1, a2, a3]
                    : null
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? A extends 0 | -6
              ? [a1, a2, a3, a4, a5]
              : A extends 1 | -5
                ? [a0, a2, a3, a4, a5]
                : A extends 2 | -4
                  ? [a0, a1, a3, a4, a5]
                  : A extends 3 | -3
                    ? [a0, a1, a2, a4, a5]
                    : A extends 4 | -2
                      ? [a0, a1, a2, a3, a5]
                      : A extends 5 | -1
                        ? [a0, a1, a2, a3, a4]
                        : null
            : S extends []
              ? null
              : DropAxisDeep<S, A>;

/** S with X for the dim at axis A. */
export type SetAxis<S, A, X> = S extends [infer a0, infer a1]
  ? A extends 0 | -2
    ? [X, a1]
    : A extends 1 | -1
      ? [a0, X]
      : null
  : S extends [infer a0, infer a1, infer a2]
    ? A extends 0 | -3
      ? [X, a1, a2]
      : A extends 1 | -2
        ? [a0, X, a2]
        : A extends 2 | -1
          ? [a0, a1, X]
          : null
    : S extends [infer a0]
      ? A extends 0 | -1
        ? [X]
        : null
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? A extends 0 | -4
          ? [X, a1, a2, a3]
          : A extends 1 | -3
            ? [a0, X, a2, a3]
            : A extends 2 | -2
              ? [a0, a1, X, a3]
              : A extends 3 | -1
                ? [a0, a1, a2, X]
                : null
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? A extends 0 | -5
            ? [X, a1, a2, a3, a4]
            : A extends 1 | -4
              ? [a0, X, a2, a3, a4]
              : A extends 2 | -3
                ? [a0, a1, X, a3, a4]
                : A extends 3 | -2
                  ? [a0, a1, a2, X, a4]
                  : A extends 4 | -1
                    ? [a0, a1, a2, a3, X]
                    : null
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? A extends 0 | -6
              ? [X, a1, a2, a3, a4, a5]
              : A extends 1 | -5
                ? [a0, X, a2, a3, a4, a5]
                : A extends 2 | -4
                  ? [a0, a1, X, a3, a4, a5]
                  : A extends 3 | -3
                    ? [a0, a1, a2, X, a4, a5]
                    : A extends 4 | -2
                      ? [a0, a1, a2, a3, X, a5]
                      : A extends 5 | -1
                        ? [a0, a1, a2, a3, a4, X]
                        : null
            : S extends []
              ? null
              : SetAxisDeep<S, A, X>;

/** S with a new dim X, which is axis A of the result. */
export type InsertAxis<S, A, X> = S extends [infer a0, infer a1]
  ? A extends 0 | -3
    ? [X, a0, a1]
    : A extends 1 | -2
      ? [a0, X, a1]
      : A extends 2 | -1
        ? [a0, a1, X]
        : null
  : S extends [infer a0, infer a1, infer a2]
    ? A extends 0 | -4
      ? [X, a0, a1, a2]
      : A extends 1 | -3
        ? [a0, X, a1, a2]
        : A extends 2 | -2
          ? [a0, a1, X, a2]
          : A extends 3 | -1
            ? [a0, a1, a2, X]
            : null
    : S extends [infer a0]
      ? A extends 0 | -2
        ? [X, a0]
        : A extends 1 | -1
          ? [a0, X]
          : null
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? A extends 0 | -5
          ? [X, a0, a1, a2, a3]
          : A extends 1 | -4
            ? [a0, X, a1, a2, a3]
            : A extends 2 | -3
              ? [a0, a1, X, a2, a3]
              : A extends 3 | -2
                ? [a0, a1, a2, X, a3]
                : A extends 4 | -1
                  ? [a0, a1, a2, a3, X]
                  : null
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? A extends 0 | -6
            ? [X, a0, a1, a2, a3, a4]
            : A extends 1 | -5
              ? [a0, X, a1, a2, a3, a4]
              : A extends 2 | -4
                ? [a0, a1, X, a2, a3, a4]
                : A extends 3 | -3
                  ? [a0, a1, a2, X, a3, a4]
                  : A extends 4 | -2
                    ? [a0, a1, a2, a3, X, a4]
                    : A extends 5 | -1
                      ? [a0, a1, a2, a3, a4, X]
                      : null
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? A extends 0 | -7
              ? [X, a0, a1, a2, a3, a4, a5]
              : A extends 1 | -6
                ? [a0, X, a1, a2, a3, a4, a5]
                : A extends 2 | -5
                  ? [a0, a1, X, a2, a3, a4, a5]
                  : A extends 3 | -4
                    ? [a0, a1, a2, X, a3, a4, a5]
                    : A extends 4 | -3
                      ? [a0, a1, a2, a3, X, a4, a5]
                      : A extends 5 | -2
                        ? [a0, a1, a2, a3, a4, X, a5]
                        : A extends 6 | -1
                          ? [a0, a1, a2, a3, a4, a5, X]
                          : null
            : S extends []
              ? A extends 0 | -1
                ? [X]
                : null
              : InsertAxisDeep<S, A, X>;

/** The dims in reverse order. */
export type Reversed<S> = S extends [infer a0, infer a1]
  ? [a1, a0]
  : S extends [infer a0, infer a1, infer a2]
    ? [a2, a1, a0]
    : S extends [infer a0]
      ? [a0]
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? [a3, a2, a1, a0]
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? [a4, a3, a2, a1, a0]
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? [a5, a4, a3, a2, a1, a0]
            : S extends []
              ? []
              : ReversedDeep<S>;

type Place2<P> = P extends 0 | -2 ? 0 : P extends 1 | -1 ? 1 : null;
type Place3<P> = P extends 0 | -3 ? 0 : P extends 1 | -2 ? 1 : P extends 2 | -1 ? 2 : null;
type Place1<P> = P extends 0 | -1 ? 0 : null;
type Place4<P> = P extends 0 | -4 ? 0 : P extends 1 | -3 ? 1 : P extends 2 | -2 ? 2 : P extends 3 | -1 ? 3 : null;
type Place5<P> = P extends 0 | -5
  ? 0
  : P extends 1 | -4
    ? 1
    : P extends 2 | -3
      ? 2
      : P extends 3 | -2
        ? 3
        : P extends 4 | -1
          ? 4
          : null;
type Place6<P> = P extends 0 | -6
  ? 0
  : P extends 1 | -5
    ? 1
    : P extends 2 | -4
      ? 2
      : P extends 3 | -3
        ? 3
        : P extends 4 | -2
          ? 4
          : P extends 5 | -1
            ? 5
            : null;

/** The dims in the order of the axes P; null unless P has each axis once. */
export type Permute<S, P> = S extends [infer a0, infer a1]
  ? P extends [infer p0, infer p1]
    ? [0 | 1] extends [Place2<p0> | Place2<p1>]
      ? [p0 extends 0 | -2 ? a0 : p0 extends 1 | -1 ? a1 : null, p1 extends 0 | -2 ? a0 : p1 extends 1 | -1 ? a1 : null]
      : null
    : null
  : S extends [infer a0, infer a1, infer a2]
    ? P extends [infer p0, infer p1, infer p2]
      ? [0 | 1 | 2] extends [Place3<p0> | Place3<p1> | Place3<p2>]
        ? [
            p0 extends 0 | -3 ? a0 : p0 extends 1 | -2 ? a1 : p0 extends 2 | -1 ? a2 : null,
            p1 extends 0 | -3 ? a0 : p1 extends 1 | -2 ? a1 : p1 extends 2 | -1 ? a2 : null,
            p2 extends 0 | -3 ? a0 : p2 extends 1 | -2 ? a1 : p2 extends 2 | -1 ? a2 : null,
          ]
        : null
      : null
    : S extends [infer a0]
      ? P extends [infer p0]
        ? [0] extends [Place1<p0>]
          ? [p0 extends 0 | -1 ? a0 : null]
          : null
        : null
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? P extends [infer p0, infer p1, infer p2, infer p3]
          ? [0 | 1 | 2 | 3] extends [Place4<p0> | Place4<p1> | Place4<p2> | Place4<p3>]
            ? [
                p0 extends 0 | -4
                  ? a0
                  : p0 extends 1 | -3
                    ? a1
                    : p0 extends 2 | -2
                      ? a2
                      : p0 extends 3 | -1
                        ? a3
                        : null,
                p1 extends 0 | -4
                  ? a0
                  : p1 extends 1 | -3
                    ? a1
                    : p1 extends 2 | -2
                      ? a2
                      : p1 extends 3 | -1
                        ? a3
                        : null,
                p2 extends 0 | -4
                  ? a0
                  : p2 extends 1 | -3
                    ? a1
                    : p2 extends 2 | -2
                      ? a2
                      : p2 extends 3 | -1
                        ? a3
                        : null,
                p3 extends 0 | -4
                  ? a0
                  : p3 extends 1 | -3
                    ? a1
                    : p3 extends 2 | -2
                      ? a2
                      : p3 extends 3 | -1
                        ? a3
                        : null,
              ]
            : null
          : null
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? P extends [infer p0, infer p1, infer p2, infer p3, infer p4]
            ? [0 | 1 | 2 | 3 | 4] extends [Place5<p0> | Place5<p1> | Place5<p2> | Place5<p3> | Place5<p4>]
              ? [
                  p0 extends 0 | -5
                    ? a0
                    : p0 extends 1 | -4
                      ? a1
                      : p0 extends 2 | -3
                        ? a2
                        : p0 extends 3 | -2
                          ? a3
                          : p0 extends 4 | -1
                            ? a4
                            : null,
                  p1 extends 0 | -5
                    ? a0
                    : p1 extends 1 | -4
                      ? a1
                      : p1 extends 2 | -3
                        ? a2
                        : p1 extends 3 | -2
                          ? a3
                          : p1 extends 4 | -1
                            ? a4
                            : null,
                  p2 extends 0 | -5
                    ? a0
                    : p2 extends 1 | -4
                      ? a1
                      : p2 extends 2 | -3
                        ? a2
                        : p2 extends 3 | -2
                          ? a3
                          : p2 extends 4 | -1
                            ? a4
                            : null,
                  p3 extends 0 | -5
                    ? a0
                    : p3 extends 1 | -4
                      ? a1
                      : p3 extends 2 | -3
                        ? a2
                        : p3 extends 3 | -2
                          ? a3
                          : p3 extends 4 | -1
                            ? a4
                            : null,
                  p4 extends 0 | -5
                    ? a0
                    : p4 extends 1 | -4
                      ? a1
                      : p4 extends 2 | -3
                        ? a2
                        : p4 extends 3 | -2
                          ? a3
                          : p4 extends 4 | -1
                            ? a4
                            : null,
                ]
              : null
            : null
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? P extends [infer p0, infer p1, infer p2, infer p3, infer p4, infer p5]
              ? [0 | 1 | 2 | 3 | 4 | 5] extends [
                  Place6<p0> | Place6<p1> | Place6<p2> | Place6<p3> | Place6<p4> | Place6<p5>,
                ]
                ? [
                    p0 extends 0 | -6
                      ? a0
                      : p0 extends 1 | -5
                        ? a1
                        : p0 extends 2 | -4
                          ? a2
                          : p0 extends 3 | -3
                            ? a3
                            : p0 extends 4 | -2
                              ? a4
                              : p0 extends 5 | -1
                                ? a5
                                : null,
                    p1 extends 0 | -6
                      ? a0
                      : p1 extends 1 | -5
                        ? a1
                        : p1 extends 2 | -4
                          ? a2
                          : p1 extends 3 | -3
                            ? a3
                            : p1 extends 4 | -2
                              ? a4
                              : p1 extends 5 | -1
                                ? a5
                                : null,
                    p2 extends 0 | -6
                      ? a0
                      : p2 extends 1 | -5
                        ? a1
                        : p2 extends 2 | -4
                          ? a2
                          : p2 extends 3 | -3
                            ? a3
                            : p2 extends 4 | -2
                              ? a4
                              : p2 extends 5 | -1
                                ? a5
                                : null,
                    p3 extends 0 | -6
                      ? a0
                      : p3 extends 1 | -5
                        ? a1
                        : p3 extends 2 | -4
                          ? a2
                          : p3 extends 3 | -3
                            ? a3
                            : p3 extends 4 | -2
                              ? a4
                              : p3 extends 5 | -1
                                ? a5
                                : null,
                    p4 extends 0 | -6
                      ? a0
                      : p4 extends 1 | -5
                        ? a1
                        : p4 extends 2 | -4
                          ? a2
                          : p4 extends 3 | -3
                            ? a3
                            : p4 extends 4 | -2
                              ? a4
                              : p4 extends 5 | -1
                                ? a5
                                : null,
                    p5 extends 0 | -6
                      ? a0
                      : p5 extends 1 | -5
                        ? a1
                        : p5 extends 2 | -4
                          ? a2
                          : p5 extends 3 | -3
                            ? a3
                            : p5 extends 4 | -2
                              ? a4
                              : p5 extends 5 | -1
                                ? a5
                                : null,
                  ]
                : null
              : null
            : S extends []
              ? P extends []
                ? []
                : null
              : PermuteDeep<S, P>;

/** The shape of S and B joined along axis X; null where dims off the axis differ. */
export type JoinPair<S, B, X> = S extends [infer a0, infer a1]
  ? B extends [infer b0, infer b1]
    ? X extends 0 | -2
      ? SameDim<a1, b1> extends infer d1 extends Dim
        ? [AddDim<a0, b0>, d1]
        : null
      : X extends 1 | -1
        ? SameDim<a0, b0> extends infer d0 extends Dim
          ? [d0, AddDim<a1, b1>]
          : null
        : null
    : JoinDeep<S, B, X>
  : S extends [infer a0, infer a1, infer a2]
    ? B extends [infer b0, infer b1, infer b2]
      ? X extends 0 | -3
        ? SameDim<a1, b1> extends infer d1 extends Dim
          ? SameDim<a2, b2> extends infer d2 extends Dim
            ? [AddDim<a0, b0>, d1, d2]
            : null
          : null
        : X extends 1 | -2
          ? SameDim<a0, b0> extends infer d0 extends Dim
            ? SameDim<a2, b2> extends infer d2 extends Dim
              ? [d0, AddDim<a1, b1>, d2]
              : null
            : null
          : X extends 2 | -1
            ? SameDim<a0, b0> extends infer d0 extends Dim
              ? SameDim<a1, b1> extends infer d1 extends Dim
                ? [d0, d1, AddDim<a2, b2>]
                : null
              : null
            : null
      : JoinDeep<S, B, X>
    : S extends [infer a0]
      ? B extends [infer b0]
        ? X extends 0 | -1
          ? [AddDim<a0, b0>]
          : null
        : JoinDeep<S, B, X>
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? B extends [infer b0, infer b1, infer b2, infer b3]
          ? X extends 0 | -4
            ? SameDim<a1, b1> extends infer d1 extends Dim
              ? SameDim<a2, b2> extends infer d2 extends Dim
                ? SameDim<a3, b3> extends infer d3 extends Dim
                  ? [AddDim<a0, b0>, d1, d2, d3]
                  : null
                : null
              : null
            : X extends 1 | -3
              ? SameDim<a0, b0> extends infer d0 extends Dim
                ? SameDim<a2, b2> extends infer d2 extends Dim
                  ? SameDim<a3, b3> extends infer d3 extends Dim
                    ? [d0, AddDim<a1, b1>, d2, d3]
                    : null
                  : null
                : null
              : X extends 2 | -2
                ? SameDim<a0, b0> extends infer d0 extends Dim
                  ? SameDim<a1, b1> extends infer d1 extends Dim
                    ? SameDim<a3, b3> extends infer d3 extends Dim
                      ? [d0, d1, AddDim<a2, b2>, d3]
                      : null
                    : null
                  : null
                : X extends 3 | -1
                  ? SameDim<a0, b0> extends infer d0 extends Dim
                    ? SameDim<a1, b1> extends infer d1 extends Dim
                      ? SameDim<a2, b2> extends infer d2 extends Dim
                        ? [d0, d1, d2, AddDim<a3, b3>]
                        : null
                      : null
                    : null
                  : null
          : JoinDeep<S, B, X>
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
            ? X extends 0 | -5
              ? SameDim<a1, b1> extends infer d1 extends Dim
                ? SameDim<a2, b2> extends infer d2 extends Dim
                  ? SameDim<a3, b3> extends infer d3 extends Dim
                    ? SameDim<a4, b4> extends infer d4 extends Dim
                      ? [AddDim<a0, b0>, d1, d2, d3, d4]
                      : null
                    : null
                  : null
                : null
              : X extends 1 | -4
                ? SameDim<a0, b0> extends infer d0 extends Dim
                  ? SameDim<a2, b2> extends infer d2 extends Dim
                    ? SameDim<a3, b3> extends infer d3 extends Dim
                      ? SameDim<a4, b4> extends infer d4 extends Dim
                        ? [d0, AddDim<a1, b1>, d2, d3, d4]
                        : null
                      : null
                    : null
                  : null
                : X extends 2 | -3
                  ? SameDim<a0, b0> extends infer d0 extends Dim
                    ? SameDim<a1, b1> extends infer d1 extends Dim
                      ? SameDim<a3, b3> extends infer d3 extends Dim
                        ? SameDim<a4, b4> extends infer d4 extends Dim
                          ? [d0, d1, AddDim<a2, b2>, d3, d4]
                          : null
                        : null
                      : null
                    : null
                  : X extends 3 | -2
                    ? SameDim<a0, b0> extends infer d0 extends Dim
                      ? SameDim<a1, b1> extends infer d1 extends Dim
                        ? SameDim<a2, b2> extends infer d2 extends Dim
                          ? SameDim<a4, b4> extends infer d4 extends Dim
                            ? [d0, d1, d2, AddDim<a3, b3>, d4]
                            : null
                          : null
                        : null
                      : null
                    : X extends 4 | -1
                      ? SameDim<a0, b0> extends infer d0 extends Dim
                        ? SameDim<a1, b1> extends infer d1 extends Dim
                          ? SameDim<a2, b2> extends infer d2 extends Dim
                            ? SameDim<a3, b3> extends infer d3 extends Dim
                              ? [d0, d1, d2, d3, AddDim<a4, b4>]
                              : null
                            : null
                          : null
                        : null
                      : null
            : JoinDeep<S, B, X>
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
              ? X extends 0 | -6
                ? SameDim<a1, b1> extends infer d1 extends Dim
                  ? SameDim<a2, b2> extends infer d2 extends Dim
                    ? SameDim<a3, b3> extends infer d3 extends Dim
                      ? SameDim<a4, b4> extends infer d4 extends Dim
                        ? SameDim<a5, b5> extends infer d5 extends Dim
                          ? [AddDim<a0, b0>, d1, d2, d3, d4, d5]
                          : null
                        : null
                      : null
                    : null
                  : null
                : X extends 1 | -5
                  ? SameDim<a0, b0> extends infer d0 extends Dim
                    ? SameDim<a2, b2> extends infer d2 extends Dim
                      ? SameDim<a3, b3> extends infer d3 extends Dim
                        ? SameDim<a4, b4> extends infer d4 extends Dim
                          ? SameDim<a5, b5> extends infer d5 extends Dim
                            ? [d0, AddDim<a1, b1>, d2, d3, d4, d5]
                            : null
                          : null
                        : null
                      : null
                    : null
                  : X extends 2 | -4
                    ? SameDim<a0, b0> extends infer d0 extends Dim
                      ? SameDim<a1, b1> extends infer d1 extends Dim
                        ? SameDim<a3, b3> extends infer d3 extends Dim
                          ? SameDim<a4, b4> extends infer d4 extends Dim
                            ? SameDim<a5, b5> extends infer d5 extends Dim
                              ? [d0, d1, AddDim<a2, b2>, d3, d4, d5]
                              : null
                            : null
                          : null
                        : null
                      : null
                    : X extends 3 | -3
                      ? SameDim<a0, b0> extends infer d0 extends Dim
                        ? SameDim<a1, b1> extends infer d1 extends Dim
                          ? SameDim<a2, b2> extends infer d2 extends Dim
                            ? SameDim<a4, b4> extends infer d4 extends Dim
                              ? SameDim<a5, b5> extends infer d5 extends Dim
                                ? [d0, d1, d2, AddDim<a3, b3>, d4, d5]
                                : null
                              : null
                            : null
                          : null
                        : null
                      : X extends 4 | -2
                        ? SameDim<a0, b0> extends infer d0 extends Dim
                          ? SameDim<a1, b1> extends infer d1 extends Dim
                            ? SameDim<a2, b2> extends infer d2 extends Dim
                              ? SameDim<a3, b3> extends infer d3 extends Dim
                                ? SameDim<a5, b5> extends infer d5 extends Dim
                                  ? [d0, d1, d2, d3, AddDim<a4, b4>, d5]
                                  : null
                                : null
                              : null
                            : null
                          : null
                        : X extends 5 | -1
                          ? SameDim<a0, b0> extends infer d0 extends Dim
                            ? SameDim<a1, b1> extends infer d1 extends Dim
                              ? SameDim<a2, b2> extends infer d2 extends Dim
                                ? SameDim<a3, b3> extends infer d3 extends Dim
                                  ? SameDim<a4, b4> extends infer d4 extends Dim
                                    ? [d0, d1, d2, d3, d4, AddDim<a5, b5>]
                                    : null
                                  : null
                                : null
                              : null
                            : null
                          : null
              : JoinDeep<S, B, X>
            : S extends []
              ? JoinDeep<S, B, X>
              : JoinDeep<S, B, X>;

/** The shape that S and B both have; null where they differ. */
export type Agree<S, B> = S extends [infer a0, infer a1]
  ? B extends [infer b0, infer b1]
    ? SameDim<a0, b0> extends infer d0 extends Dim
      ? SameDim<a1, b1> extends infer d1 extends Dim
        ? [d0, d1]
        : null
      : null
    : AgreeDeep<S, B>
  : S extends [infer a0, infer a1, infer a2]
    ? B extends [infer b0, infer b1, infer b2]
      ? SameDim<a0, b0> extends infer d0 extends Dim
        ? SameDim<a1, b1> extends infer d1 extends Dim
          ? SameDim<a2, b2> extends infer d2 extends Dim
            ? [d0, d1, d2]
            : null
          : null
        : null
      : AgreeDeep<S, B>
    : S extends [infer a0]
      ? B extends [infer b0]
        ? SameDim<a0, b0> extends infer d0 extends Dim
          ? [d0]
          : null
        : AgreeDeep<S, B>
      : S extends [infer a0, infer a1, infer a2, infer a3]
        ? B extends [infer b0, infer b1, infer b2, infer b3]
          ? SameDim<a0, b0> extends infer d0 extends Dim
            ? SameDim<a1, b1> extends infer d1 extends Dim
              ? SameDim<a2, b2> extends infer d2 extends Dim
                ? SameDim<a3, b3> extends infer d3 extends Dim
                  ? [d0, d1, d2, d3]
                  : null
                : null
              : null
            : null
          : AgreeDeep<S, B>
        : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
          ? B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
            ? SameDim<a0, b0> extends infer d0 extends Dim
              ? SameDim<a1, b1> extends infer d1 extends Dim
                ? SameDim<a2, b2> extends infer d2 extends Dim
                  ? SameDim<a3, b3> extends infer d3 extends Dim
                    ? SameDim<a4, b4> extends infer d4 extends Dim
                      ? [d0, d1, d2, d3, d4]
                      : null
                    : null
                  : null
                : null
              : null
            : AgreeDeep<S, B>
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
            ? B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
              ? SameDim<a0, b0> extends infer d0 extends Dim
                ? SameDim<a1, b1> extends infer d1 extends Dim
                  ? SameDim<a2, b2> extends infer d2 extends Dim
                    ? SameDim<a3, b3> extends infer d3 extends Dim
                      ? SameDim<a4, b4> extends infer d4 extends Dim
                        ? SameDim<a5, b5> extends infer d5 extends Dim
                          ? [d0, d1, d2, d3, d4, d5]
                          : null
                        : null
                      : null
                    : null
                  : null
                : null
              : AgreeDeep<S, B>
            : S extends []
              ? AgreeDeep<S, B>
              : AgreeDeep<S, B>;
