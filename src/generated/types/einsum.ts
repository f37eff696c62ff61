// Generated from codegen/emit/types-einsum.ts, codegen/emit/ranks.ts by `npm run gen`. Do not edit.
import type { Plan, Plan1, Plan2 } from "../../types/einsum-plan.ts";
/** The dims of all axes, by their names: a0, a1 …, b0, b1 … */
interface Dims {
  [axis: string]: unknown;
}
type Apply0<P, X extends Dims> = P extends { out: [unknown, unknown] }
  ? P extends Plan<unknown, [], [], [infer o0 extends string, infer o1 extends string]>
    ? [X[o0], X[o1]]
    : null
  : P extends { out: [unknown, unknown, unknown] }
    ? P extends Plan<unknown, [], [], [infer o0 extends string, infer o1 extends string, infer o2 extends string]>
      ? [X[o0], X[o1], X[o2]]
      : null
    : P extends { out: [unknown] }
      ? P extends Plan<unknown, [], [], [infer o0 extends string]>
        ? [X[o0]]
        : null
      : P extends { out: [unknown, unknown, unknown, unknown] }
        ? P extends Plan<
            unknown,
            [],
            [],
            [infer o0 extends string, infer o1 extends string, infer o2 extends string, infer o3 extends string]
          >
          ? [X[o0], X[o1], X[o2], X[o3]]
          : null
        : P extends { out: [] }
          ? P extends Plan<unknown, [], [], []>
            ? []
            : null
          : P extends { out: [unknown, unknown, unknown, unknown, unknown] }
            ? P extends Plan<
                unknown,
                [],
                [],
                [
                  infer o0 extends string,
                  infer o1 extends string,
                  infer o2 extends string,
                  infer o3 extends string,
                  infer o4 extends string,
                ]
              >
              ? [X[o0], X[o1], X[o2], X[o3], X[o4]]
              : null
            : null;
type Apply1<P, X extends Dims> = P extends { out: [unknown, unknown] }
  ? P extends Plan<
      unknown,
      [infer p0 extends string],
      [infer q0 extends string],
      [infer o0 extends string, infer o1 extends string]
    >
    ? [X[p0]] extends [X[q0]]
      ? [X[q0]] extends [X[p0]]
        ? [X[o0], X[o1]]
        : null
      : null
    : null
  : P extends { out: [unknown, unknown, unknown] }
    ? P extends Plan<
        unknown,
        [infer p0 extends string],
        [infer q0 extends string],
        [infer o0 extends string, infer o1 extends string, infer o2 extends string]
      >
      ? [X[p0]] extends [X[q0]]
        ? [X[q0]] extends [X[p0]]
          ? [X[o0], X[o1], X[o2]]
          : null
        : null
      : null
    : P extends { out: [unknown] }
      ? P extends Plan<unknown, [infer p0 extends string], [infer q0 extends string], [infer o0 extends string]>
        ? [X[p0]] extends [X[q0]]
          ? [X[q0]] extends [X[p0]]
            ? [X[o0]]
            : null
          : null
        : null
      : P extends { out: [unknown, unknown, unknown, unknown] }
        ? P extends Plan<
            unknown,
            [infer p0 extends string],
            [infer q0 extends string],
            [infer o0 extends string, infer o1 extends string, infer o2 extends string, infer o3 extends string]
          >
          ? [X[p0]] extends [X[q0]]
            ? [X[q0]] extends [X[p0]]
              ? [X[o0], X[o1], X[o2], X[o3]]
              : null
            : null
          : null
        : P extends { out: [] }
          ? P extends Plan<unknown, [infer p0 extends string], [infer q0 extends string], []>
            ? [X[p0]] extends [X[q0]]
              ? [X[q0]] extends [X[p0]]
                ? []
                : null
              : null
            : null
          : P extends { out: [unknown, unknown, unknown, unknown, unknown] }
            ? P extends Plan<
                unknown,
                [infer p0 extends string],
                [infer q0 extends string],
                [
                  infer o0 extends string,
                  infer o1 extends string,
                  infer o2 extends string,
                  infer o3 extends string,
                  infer o4 extends string,
                ]
              >
              ? [X[p0]] extends [X[q0]]
                ? [X[q0]] extends [X[p0]]
                  ? [X[o0], X[o1], X[o2], X[o3], X[o4]]
                  : null
                : null
              : null
            : null;
type Apply2<P, X extends Dims> = P extends { out: [unknown, unknown] }
  ? P extends Plan<
      unknown,
      [infer p0 extends string, infer p1 extends string],
      [infer q0 extends string, infer q1 extends string],
      [infer o0 extends string, infer o1 extends string]
    >
    ? [X[p0], X[p1]] extends [X[q0], X[q1]]
      ? [X[q0], X[q1]] extends [X[p0], X[p1]]
        ? [X[o0], X[o1]]
        : null
      : null
    : null
  : P extends { out: [unknown, unknown, unknown] }
    ? P extends Plan<
        unknown,
        [infer p0 extends string, infer p1 extends string],
        [infer q0 extends string, infer q1 extends string],
        [infer o0 extends string, infer o1 extends string, infer o2 extends string]
      >
      ? [X[p0], X[p1]] extends [X[q0], X[q1]]
        ? [X[q0], X[q1]] extends [X[p0], X[p1]]
          ? [X[o0], X[o1], X[o2]]
          : null
        : null
      : null
    : P extends { out: [unknown] }
      ? P extends Plan<
          unknown,
          [infer p0 extends string, infer p1 extends string],
          [infer q0 extends string, infer q1 extends string],
          [infer o0 extends string]
        >
        ? [X[p0], X[p1]] extends [X[q0], X[q1]]
          ? [X[q0], X[q1]] extends [X[p0], X[p1]]
            ? [X[o0]]
            : null
          : null
        : null
      : P extends { out: [unknown, unknown, unknown, unknown] }
        ? P extends Plan<
            unknown,
            [infer p0 extends string, infer p1 extends string],
            [infer q0 extends string, infer q1 extends string],
            [infer o0 extends string, infer o1 extends string, infer o2 extends string, infer o3 extends string]
          >
          ? [X[p0], X[p1]] extends [X[q0], X[q1]]
            ? [X[q0], X[q1]] extends [X[p0], X[p1]]
              ? [X[o0], X[o1], X[o2], X[o3]]
              : null
            : null
          : null
        : P extends { out: [] }
          ? P extends Plan<
              unknown,
              [infer p0 extends string, infer p1 extends string],
              [infer q0 extends string, infer q1 extends string],
              []
            >
            ? [X[p0], X[p1]] extends [X[q0], X[q1]]
              ? [X[q0], X[q1]] extends [X[p0], X[p1]]
                ? []
                : null
              : null
            : null
          : P extends { out: [unknown, unknown, unknown, unknown, unknown] }
            ? P extends Plan<
                unknown,
                [infer p0 extends string, infer p1 extends string],
                [infer q0 extends string, infer q1 extends string],
                [
                  infer o0 extends string,
                  infer o1 extends string,
                  infer o2 extends string,
                  infer o3 extends string,
                  infer o4 extends string,
                ]
              >
              ? [X[p0], X[p1]] extends [X[q0], X[q1]]
                ? [X[q0], X[q1]] extends [X[p0], X[p1]]
                  ? [X[o0], X[o1], X[o2], X[o3], X[o4]]
                  : null
                : null
              : null
            : null;
type Apply3<P, X extends Dims> = P extends { out: [unknown, unknown] }
  ? P extends Plan<
      unknown,
      [infer p0 extends string, infer p1 extends string, infer p2 extends string],
      [infer q0 extends string, infer q1 extends string, infer q2 extends string],
      [infer o0 extends string, infer o1 extends string]
    >
    ? [X[p0], X[p1], X[p2]] extends [X[q0], X[q1], X[q2]]
      ? [X[q0], X[q1], X[q2]] extends [X[p0], X[p1], X[p2]]
        ? [X[o0], X[o1]]
        : null
      : null
    : null
  : P extends { out: [unknown, unknown, unknown] }
    ? P extends Plan<
        unknown,
        [infer p0 extends string, infer p1 extends string, infer p2 extends string],
        [infer q0 extends string, infer q1 extends string, infer q2 extends string],
        [infer o0 extends string, infer o1 extends string, infer o2 extends string]
      >
      ? [X[p0], X[p1], X[p2]] extends [X[q0], X[q1], X[q2]]
        ? [X[q0], X[q1], X[q2]] extends [X[p0], X[p1], X[p2]]
          ? [X[o0], X[o1], X[o2]]
          : null
        : null
      : null
    : P extends { out: [unknown] }
      ? P extends Plan<
          unknown,
          [infer p0 extends string, infer p1 extends string, infer p2 extends string],
          [infer q0 extends string, infer q1 extends string, infer q2 extends string],
          [infer o0 extends string]
        >
        ? [X[p0], X[p1], X[p2]] extends [X[q0], X[q1], X[q2]]
          ? [X[q0], X[q1], X[q2]] extends [X[p0], X[p1], X[p2]]
            ? [X[o0]]
            : null
          : null
        : null
      : P extends { out: [unknown, unknown, unknown, unknown] }
        ? P extends Plan<
            unknown,
            [infer p0 extends string, infer p1 extends string, infer p2 extends string],
            [infer q0 extends string, infer q1 extends string, infer q2 extends string],
            [infer o0 extends string, infer o1 extends string, infer o2 extends string, infer o3 extends string]
          >
          ? [X[p0], X[p1], X[p2]] extends [X[q0], X[q1], X[q2]]
            ? [X[q0], X[q1], X[q2]] extends [X[p0], X[p1], X[p2]]
              ? [X[o0], X[o1], X[o2], X[o3]]
              : null
            : null
          : null
        : P extends { out: [] }
          ? P extends Plan<
              unknown,
              [infer p0 extends string, infer p1 extends string, infer p2 extends string],
              [infer q0 extends string, infer q1 extends string, infer q2 extends string],
              []
            >
            ? [X[p0], X[p1], X[p2]] extends [X[q0], X[q1], X[q2]]
              ? [X[q0], X[q1], X[q2]] extends [X[p0], X[p1], X[p2]]
                ? []
                : null
              : null
            : null
          : P extends { out: [unknown, unknown, unknown, unknown, unknown] }
            ? P extends Plan<
                unknown,
                [infer p0 extends string, infer p1 extends string, infer p2 extends string],
                [infer q0 extends string, infer q1 extends string, infer q2 extends string],
                [
                  infer o0 extends string,
                  infer o1 extends string,
                  infer o2 extends string,
                  infer o3 extends string,
                  infer o4 extends string,
                ]
              >
              ? [X[p0], X[p1], X[p2]] extends [X[q0], X[q1], X[q2]]
                ? [X[q0], X[q1], X[q2]] extends [X[p0], X[p1], X[p2]]
                  ? [X[o0], X[o1], X[o2], X[o3], X[o4]]
                  : null
                : null
              : null
            : null;
/** The output's dims from the object X of all dims, null where two axes of a letter differ. */
type Apply<P, X extends Dims> = P extends { left: [unknown] }
  ? Apply1<P, X>
  : P extends { left: [unknown, unknown] }
    ? Apply2<P, X>
    : P extends { left: [] }
      ? Apply0<P, X>
      : P extends { left: [unknown, unknown, unknown] }
        ? Apply3<P, X>
        : null;
type Pair2<a0, a1, B, P> = B extends [infer b0, infer b1]
  ? P extends { ranks: "2,2" }
    ? Apply<P, { a0: a0; a1: a1; b0: b0; b1: b1 }>
    : null
  : B extends [infer b0, infer b1, infer b2]
    ? P extends { ranks: "2,3" }
      ? Apply<P, { a0: a0; a1: a1; b0: b0; b1: b1; b2: b2 }>
      : null
    : B extends [infer b0]
      ? P extends { ranks: "2,1" }
        ? Apply<P, { a0: a0; a1: a1; b0: b0 }>
        : null
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? P extends { ranks: "2,4" }
          ? Apply<P, { a0: a0; a1: a1; b0: b0; b1: b1; b2: b2; b3: b3 }>
          : null
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? P extends { ranks: "2,5" }
            ? Apply<P, { a0: a0; a1: a1; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4 }>
            : null
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? P extends { ranks: "2,6" }
              ? Apply<P, { a0: a0; a1: a1; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4; b5: b5 }>
              : null
            : null;
type Pair3<a0, a1, a2, B, P> = B extends [infer b0, infer b1, infer b2]
  ? P extends { ranks: "3,3" }
    ? Apply<P, { a0: a0; a1: a1; a2: a2; b0: b0; b1: b1; b2: b2 }>
    : null
  : B extends [infer b0, infer b1]
    ? P extends { ranks: "3,2" }
      ? Apply<P, { a0: a0; a1: a1; a2: a2; b0: b0; b1: b1 }>
      : null
    : B extends [infer b0]
      ? P extends { ranks: "3,1" }
        ? Apply<P, { a0: a0; a1: a1; a2: a2; b0: b0 }>
        : null
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? P extends { ranks: "3,4" }
          ? Apply<P, { a0: a0; a1: a1; a2: a2; b0: b0; b1: b1; b2: b2; b3: b3 }>
          : null
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? P extends { ranks: "3,5" }
            ? Apply<P, { a0: a0; a1: a1; a2: a2; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4 }>
            : null
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? P extends { ranks: "3,6" }
              ? Apply<P, { a0: a0; a1: a1; a2: a2; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4; b5: b5 }>
              : null
            : null;
type Pair1<a0, B, P> = B extends [infer b0]
  ? P extends { ranks: "1,1" }
    ? Apply<P, { a0: a0; b0: b0 }>
    : null
  : B extends [infer b0, infer b1]
    ? P extends { ranks: "1,2" }
      ? Apply<P, { a0: a0; b0: b0; b1: b1 }>
      : null
    : B extends [infer b0, infer b1, infer b2]
      ? P extends { ranks: "1,3" }
        ? Apply<P, { a0: a0; b0: b0; b1: b1; b2: b2 }>
        : null
      : B extends [infer b0, infer b1, infer b2, infer b3]
        ? P extends { ranks: "1,4" }
          ? Apply<P, { a0: a0; b0: b0; b1: b1; b2: b2; b3: b3 }>
          : null
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? P extends { ranks: "1,5" }
            ? Apply<P, { a0: a0; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4 }>
            : null
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? P extends { ranks: "1,6" }
              ? Apply<P, { a0: a0; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4; b5: b5 }>
              : null
            : null;
type Pair4<a0, a1, a2, a3, B, P> = B extends [infer b0, infer b1, infer b2, infer b3]
  ? P extends { ranks: "4,4" }
    ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; b0: b0; b1: b1; b2: b2; b3: b3 }>
    : null
  : B extends [infer b0, infer b1]
    ? P extends { ranks: "4,2" }
      ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; b0: b0; b1: b1 }>
      : null
    : B extends [infer b0, infer b1, infer b2]
      ? P extends { ranks: "4,3" }
        ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; b0: b0; b1: b1; b2: b2 }>
        : null
      : B extends [infer b0]
        ? P extends { ranks: "4,1" }
          ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; b0: b0 }>
          : null
        : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
          ? P extends { ranks: "4,5" }
            ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4 }>
            : null
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? P extends { ranks: "4,6" }
              ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4; b5: b5 }>
              : null
            : null;
type Pair5<a0, a1, a2, a3, a4, B, P> = B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
  ? P extends { ranks: "5,5" }
    ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4 }>
    : null
  : B extends [infer b0, infer b1]
    ? P extends { ranks: "5,2" }
      ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; b0: b0; b1: b1 }>
      : null
    : B extends [infer b0, infer b1, infer b2]
      ? P extends { ranks: "5,3" }
        ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; b0: b0; b1: b1; b2: b2 }>
        : null
      : B extends [infer b0]
        ? P extends { ranks: "5,1" }
          ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; b0: b0 }>
          : null
        : B extends [infer b0, infer b1, infer b2, infer b3]
          ? P extends { ranks: "5,4" }
            ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; b0: b0; b1: b1; b2: b2; b3: b3 }>
            : null
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
            ? P extends { ranks: "5,6" }
              ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4; b5: b5 }>
              : null
            : null;
type Pair6<a0, a1, a2, a3, a4, a5, B, P> = B extends [infer b0, infer b1, infer b2, infer b3, infer b4, infer b5]
  ? P extends { ranks: "6,6" }
    ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; a5: a5; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4; b5: b5 }>
    : null
  : B extends [infer b0, infer b1]
    ? P extends { ranks: "6,2" }
      ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; a5: a5; b0: b0; b1: b1 }>
      : null
    : B extends [infer b0, infer b1, infer b2]
      ? P extends { ranks: "6,3" }
        ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; a5: a5; b0: b0; b1: b1; b2: b2 }>
        : null
      : B extends [infer b0]
        ? P extends { ranks: "6,1" }
          ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; a5: a5; b0: b0 }>
          : null
        : B extends [infer b0, infer b1, infer b2, infer b3]
          ? P extends { ranks: "6,4" }
            ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; a5: a5; b0: b0; b1: b1; b2: b2; b3: b3 }>
            : null
          : B extends [infer b0, infer b1, infer b2, infer b3, infer b4]
            ? P extends { ranks: "6,5" }
              ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; a5: a5; b0: b0; b1: b1; b2: b2; b3: b3; b4: b4 }>
              : null
            : null;
type Two<A, B, P> = A extends null
  ? null
  : B extends null
    ? null
    : A extends [infer a0, infer a1]
      ? Pair2<a0, a1, B, P>
      : A extends [infer a0, infer a1, infer a2]
        ? Pair3<a0, a1, a2, B, P>
        : A extends [infer a0]
          ? Pair1<a0, B, P>
          : A extends [infer a0, infer a1, infer a2, infer a3]
            ? Pair4<a0, a1, a2, a3, B, P>
            : A extends [infer a0, infer a1, infer a2, infer a3, infer a4]
              ? Pair5<a0, a1, a2, a3, a4, B, P>
              : A extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
                ? Pair6<a0, a1, a2, a3, a4, a5, B, P>
                : null;
type One<A, P> = A extends null
  ? null
  : A extends [infer a0, infer a1]
    ? P extends { ranks: "2" }
      ? Apply<P, { a0: a0; a1: a1 }>
      : null
    : A extends [infer a0, infer a1, infer a2]
      ? P extends { ranks: "3" }
        ? Apply<P, { a0: a0; a1: a1; a2: a2 }>
        : null
      : A extends [infer a0]
        ? P extends { ranks: "1" }
          ? Apply<P, { a0: a0 }>
          : null
        : A extends [infer a0, infer a1, infer a2, infer a3]
          ? P extends { ranks: "4" }
            ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3 }>
            : null
          : A extends [infer a0, infer a1, infer a2, infer a3, infer a4]
            ? P extends { ranks: "5" }
              ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4 }>
              : null
            : A extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
              ? P extends { ranks: "6" }
                ? Apply<P, { a0: a0; a1: a1; a2: a2; a3: a3; a4: a4; a5: a5 }>
                : null
              : null;
/** The shape of an einsum in the common form, of one or two operands of up to 6 axes; null for every other. */
export type EinsumFast<Spec, Shapes> = Shapes extends [infer A, infer B]
  ? Two<A, B, Plan2<Spec>>
  : Shapes extends [infer A]
    ? One<A, Plan1<Spec>>
    : null;
