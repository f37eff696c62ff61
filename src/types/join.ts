import { ShapeError, ValueError } from "../core/errors.ts";
import type { Agree, DimAt, InsertAxis, JoinPair, Place, SetAxis } from "../generated/types/shape-axes.ts";
import { axisOf, type Failed, type Unsized } from "./axes.ts";
import type { DType } from "./dtype.ts";
import type { Promote } from "./promote.ts";
import type { Flatten } from "./reshape.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { DTypeOf, SHAPE } from "./tensor-like.ts";

/**
 * Joining a list of tensors. Dims off the axis are equal, or `number`, which becomes what it meets; on the axis they add
 * up. A list of unknown length has `number` there.
 *
 * Inside, a failure is written `where|message`: `where` is the place of the wrong tensor in the list, or `axis`.
 */

/**
 * What the members of a list have in common. It says nothing of the dtype: if it did, a call such as `zeros([3])` inside
 * the list would take its dtype from here instead of its default.
 */
export interface SomeTensor {
  readonly [SHAPE]: unknown;
}

/** What is no tensor has an unknown shape, so that the compiler's own error is the only one. */
type ShapeIn<T> = T extends { readonly [SHAPE]: infer S } ? S : unknown;

/** The shapes of a list of tensors. Two are matched in one pattern: that is the list that programs have most. */
export type ShapesOf<T> = T extends [{ readonly [SHAPE]: infer a }, { readonly [SHAPE]: infer b }]
  ? [a, b]
  : T extends [infer a, infer b, infer c]
    ? [ShapeIn<a>, ShapeIn<b>, ShapeIn<c>]
    : { [K in keyof T]: ShapeIn<T[K]> };

/** The dtype that holds the values of all tensors of a list. */
export type PromoteList<T> = T extends [{ readonly dtype: infer D }, { readonly dtype: infer E }]
  ? Promote<D, E>
  : T extends [infer a, ...infer rest]
    ? PromoteRest<DTypeOf<a>, rest>
    : T extends (infer a)[]
      ? PromoteUnion<DTypeOf<a>>
      : DType;
type PromoteRest<D, T> = T extends [infer a, ...infer rest] ? PromoteRest<Promote<D, DTypeOf<a>>, rest> : D;
/** Of a list of unknown length every member may be there or not. */
type PromoteUnion<D> = [D] extends [never] ? DType : PromoteAny<D, D>;
type PromoteAny<D, E> = D extends unknown ? (E extends unknown ? Promote<D, E> : never) : never;

/** The parameter of the list, after a failure: the wrong tensor's place asks for the message. R is `string` after an earlier failure. */
export type Wrong<T extends unknown[], R> = string extends R
  ? readonly [...T]
  : R extends `${infer Where}|${infer Message}`
    ? Where extends "axis"
      ? readonly [...T]
      : Where extends "list"
        ? Message
        : { readonly [K in keyof T]: K extends Where ? Message : T[K] }
    : never;

/** The parameter of the axis, after a failure. */
export type WrongAxis<A, R> = R extends `axis|${infer Message}` ? Message : A;

/** A rule's result with the failure's place left out: the shape, or the message. */
export type Plain<R> = R extends `${string}|${infer Message}` ? Message : R;

type Pair<Op extends string, First, Acc, B, A, I extends number> = Acc extends null
  ? Failed
  : B extends null
    ? Failed
    : Acc extends string
      ? Acc
      : JoinPair<Acc, B, A> extends infer R
        ? null extends R
          ? number extends A
            ? Unsized<Acc>
            : JoinFault<Op, SetAxis<Acc, A, DimAt<First, A>>, First, B, A, I>
          : R
        : never;

/** `concatenate` in the words of `Op`. */
export type JoinList<Op extends string, L, A> = L extends [infer a, infer b]
  ? a extends null
    ? Failed
    : b extends null
      ? Failed
      : JoinPair<a, b, A> extends infer R extends object
        ? R
        : Pair<Op, a, a, b, A, 1>
  : L extends [infer a, infer b, infer c]
    ? Pair<Op, a, Pair<Op, a, a, b, A, 1>, c, A, 2>
    : L extends [infer a, ...infer rest]
      ? JoinRest<Op, a, Start<Op, a, A>, rest, A, [a]>
      : L extends []
        ? `list|${Op}: needs at least one tensor`
        : L extends (infer S)[]
          ? JoinMany<Op, S, A>
          : never;
type Start<Op extends string, S, A> = S extends null
  ? Failed
  : number extends A
    ? Unsized<S>
    : null extends Place<S, A>
      ? JoinFault<Op, S, S, S, A, 0>
      : S;
type JoinRest<Op extends string, First, Acc, L, A, Done extends unknown[]> = L extends [infer b, ...infer rest]
  ? Acc extends string
    ? Acc
    : JoinRest<Op, First, Pair<Op, First, Acc, b, A, Done["length"]>, rest, A, [...Done, b]>
  : L extends []
    ? Acc
    : number[];
type JoinMany<Op extends string, S, A> = S extends null
  ? Failed
  : number extends A
    ? Unsized<S>
    : SetAxis<S, A, number> extends infer R
      ? null extends R
        ? JoinFault<Op, S, S, S, A, 0>
        : R
      : never;

/** Shown is the first shape, with what the tensors before B told of its unknown dims. */
type JoinFault<Op extends string, Shown, First, B, A, I extends number> = First extends []
  ? `${I extends 0 ? "list" : 0}|${Op}: a tensor of shape [] has no axis to join`
  : null extends Place<First, A>
    ? `axis|${Op}: axis ${ShowDim<A>} is out of range for ${Show<First>}`
    : RankOf<First> extends RankOf<B>
      ? `${I}|${Op}: shapes differ off axis ${ShowDim<Place<First, A>>} — ${Show<Shown>} and ${Show<B>}: ${Clash<Shown, B, Place<First, A>>}`
      : RanksDiffer<Op, First, B, I>;
type RanksDiffer<
  Op extends string,
  First,
  B,
  I extends number,
> = `${I}|${Op}: ranks differ — ${Show<First>} and ${Show<B>}: ${RankOf<First>} ≠ ${RankOf<B>}`;

type RankOf<S> = S extends unknown[] ? S["length"] : number;

/** The first pair of dims that differ, but for the axis At. */
type Clash<A, B, At, Index extends unknown[] = []> = A extends [infer a, ...infer as]
  ? B extends [infer b, ...infer bs]
    ? Index["length"] extends At
      ? Clash<as, bs, At, [...Index, a]>
      : Agree<[a], [b]> extends null
        ? `${ShowDim<a>} ≠ ${ShowDim<b>}`
        : Clash<as, bs, At, [...Index, a]>
    : ""
  : "";

/** `concatenate` with the failure's place. Axis null joins the flattened tensors. */
export type ConcatenateAt<L, A> = A extends null ? JoinList<"concatenate", Flat<L>, 0> : JoinList<"concatenate", L, A>;
type Flat<L> = { [K in keyof L]: Flatten<L[K]> };

/** `concatenate(arrays, { axis })`: the shape of the shapes L joined along an axis, or the message. */
export type Concatenate<L, A = 0> = Plain<ConcatenateAt<L, A>>;

type AtLeast1<S> = S extends null ? Failed : S extends [] ? [1] : S;
type AtLeast2<S> = S extends null ? Failed : S extends [] ? [1, 1] : S extends [infer n] ? [1, n] : S;

/** The failure's place included. */
export type HstackAt<L> = { [K in keyof L]: AtLeast1<L[K]> } extends infer M
  ? M extends [[unknown], ...unknown[]] | [unknown][]
    ? JoinList<"hstack", M, 0>
    : JoinList<"hstack", M, 1>
  : never;

/** `hstack`: along axis 1, or axis 0 where the first is 1-D; 0-d counts as `[1]`. */
export type Hstack<L> = Plain<HstackAt<L>>;

/** The failure's place included. */
export type VstackAt<L> = JoinList<"vstack", { [K in keyof L]: AtLeast2<L[K]> }, 0>;

/** `vstack`: along axis 0, where 1-D counts as one row. */
export type Vstack<L> = Plain<VstackAt<L>>;

type Same<Op extends string, First, Acc, B, I extends number> = Acc extends null
  ? Failed
  : B extends null
    ? Failed
    : Acc extends string
      ? Acc
      : Agree<Acc, B> extends infer R
        ? null extends R
          ? RankOf<First> extends RankOf<B>
            ? `${I}|${Op}: shapes differ — ${Show<Acc>} and ${Show<B>}: ${Clash<Acc, B, -1>}`
            : RanksDiffer<Op, First, B, I>
          : R
        : never;

/** The one shape of a list of equal ones, or the failure with its place. */
export type SameList<L, Op extends string = "stack"> = L extends [infer a, infer b]
  ? Same<Op, a, a, b, 1>
  : L extends [infer a, infer b, infer c]
    ? Same<Op, a, Same<Op, a, a, b, 1>, c, 2>
    : L extends [infer a, ...infer rest]
      ? SameRest<Op, a, a, rest, [a]>
      : L extends []
        ? `list|${Op}: needs at least one tensor`
        : L extends (infer S)[]
          ? S
          : never;
type SameRest<Op extends string, First, Acc, L, Done extends unknown[]> = L extends [infer b, ...infer rest]
  ? Acc extends string
    ? Acc
    : SameRest<Op, First, Same<Op, First, Acc, b, Done["length"]>, rest, [...Done, b]>
  : L extends []
    ? Acc
    : number[];

/** The failure's place included. */
export type StackAt<L, A> =
  SameList<L> extends infer S
    ? S extends null
      ? Failed
      : S extends string
        ? S
        : number extends A
          ? S extends unknown[]
            ? Unsized<[...S, number]>
            : never
          : InsertAxis<S, A, RankOf<L>> extends infer R
            ? null extends R
              ? `axis|stack: axis ${ShowDim<A>} is out of range for ${Show<S>}, which becomes ${RankOf<S extends unknown[] ? [...S, 1] : S>}-D`
              : R
            : never
    : never;

/** `stack(arrays, { axis })`: equal shapes, joined along a new axis. */
export type Stack<L, A = 0> = Plain<StackAt<L, A>>;

type Shapes = readonly (readonly number[])[];

function requireSome(op: string, shapes: Shapes): void {
  if (shapes.length === 0) throw new ValueError(`${op}: needs at least one tensor`);
}

/** Refuses the first shape that differs from the first of all, but for one axis. */
function requireAgreement(shapes: Shapes, op: string, what: string, axis: number): void {
  const [first] = shapes;
  for (const shape of shapes) {
    const both = `${showShape(first)} and ${showShape(shape)}`;
    if (shape.length !== first.length) {
      throw new ShapeError(`${op}: ranks differ — ${both}: ${first.length} ≠ ${shape.length}`);
    }
    const clash = shape.findIndex((dim, i) => i !== axis && dim !== first[i]);
    if (clash >= 0) throw new ShapeError(`${op}: ${what} — ${both}: ${first[clash]} ≠ ${shape[clash]}`);
  }
}

/** The twin of `Concatenate`, in the words of `op`. Axis null is for shapes that are flat already. */
export function concatenateShape(shapes: Shapes, axis: number, op = "concatenate"): { shape: number[]; axis: number } {
  requireSome(op, shapes);
  const [first] = shapes;
  if (first.length === 0) throw new ShapeError(`${op}: a tensor of shape [] has no axis to join`);
  const place = axisOf(op, axis, first);
  requireAgreement(shapes, op, `shapes differ off axis ${place}`, place);
  const length = shapes.reduce((sum, shape) => sum + shape[place], 0);
  return { shape: first.map((dim, i) => (i === place ? length : dim)), axis: place };
}

/** The twin of `SameList`. */
export function sameShape(op: string, shapes: Shapes): readonly number[] {
  requireSome(op, shapes);
  requireAgreement(shapes, op, "shapes differ", -1);
  return shapes[0];
}

/** The twin of `Stack`: `axis` is the new one. */
export function stackShape(shapes: Shapes, axis: number): { shape: number[]; axis: number } {
  const first = sameShape("stack", shapes);
  const place = axisOf("stack", axis, [...first, 1], `${showShape(first)}, which becomes ${first.length + 1}-D`);
  return { shape: [...first.slice(0, place), shapes.length, ...first.slice(place)], axis: place };
}

/** What `hstack` joins: 0-d tensors as `[1]`, and the axis. */
export function hstackShapes(shapes: Shapes): { shapes: (readonly number[])[]; axis: number } {
  const wide = shapes.map((shape) => (shape.length === 0 ? [1] : shape));
  return { shapes: wide, axis: wide.length > 0 && wide[0].length === 1 ? 0 : 1 };
}

/** What `vstack` joins: rows. */
export function vstackShapes(shapes: Shapes): (readonly number[])[] {
  return shapes.map((shape) => (shape.length === 0 ? [1, 1] : shape.length === 1 ? [1, shape[0]] : shape));
}
