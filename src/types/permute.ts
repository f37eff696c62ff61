import { ValueError } from "../core/errors.ts";
import type { DimAt, DropAxis, InsertAxis, Permute, Place, Reversed, SetAxis } from "../generated/types/shape-axes.ts";
import {
  type AsList,
  type AxesFault,
  axesOf,
  axisOf,
  type Failed,
  type OutOfRange,
  type Unsized,
  type Vague,
} from "./axes.ts";
import { type Show, showShape } from "./show.ts";

/**
 * `transpose(x, axes)`: dim `i` of the result is dim `axes[i]` of x; without axes the order is reversed. `null[]` stands
 * for no axes.
 */
export type Transpose<S, P = null[]> = S extends null
  ? Failed
  : null[] extends P
    ? Reversed<S>
    : Permute<S, P> extends infer R
      ? null extends R
        ? Vague<P> extends true
          ? Unsized<S>
          : `transpose: axes ${Show<P>} are not a permutation of the ${RankOf<S>} axes of ${Show<S>}`
        : R
      : never;

type RankOf<S> = S extends unknown[] ? S["length"] : number;

/** `permuteDims`: `transpose` under the name of the array API standard. */
export type PermuteDims<S, P> =
  Transpose<S, P> extends infer R ? (R extends `transpose: ${infer Rest}` ? `permuteDims: ${Rest}` : R) : never;

/** The order of the axes: `Transpose` and `PermuteDims` at run time. */
export function permutation(op: string, shape: readonly number[], axes: readonly number[]): number[] {
  const rank = shape.length;
  if (!Array.isArray(axes)) throw new ValueError(`${op}: ${axes} is not a list of axes`);
  const order = axes.map((axis) => (axis < 0 ? axis + rank : axis));
  if (order.length !== rank || shape.some((_, i) => !order.includes(i))) {
    throw new ValueError(
      `${op}: axes ${showShape(axes)} are not a permutation of the ${rank} axes of ${showShape(shape)}`,
    );
  }
  return order;
}

/** null for an axis that is there, otherwise the message. */
export type AxisFault<Op extends string, S, A> = S extends null
  ? Failed
  : number extends A
    ? null
    : null extends Place<S, A>
      ? OutOfRange<Op, S, A>
      : null;

/** `swapaxes`: two dims change places. */
export type Swapaxes<S, A, B> = S extends null
  ? Failed
  : number extends A | B
    ? Unsized<S>
    : DimAt<S, A> extends infer a
      ? null extends a
        ? OutOfRange<"swapaxes", S, A>
        : DimAt<S, B> extends infer b
          ? null extends b
            ? OutOfRange<"swapaxes", S, B>
            : SetAxis<SetAxis<S, A, b>, B, a>
          : never
      : never;

/** The order of the axes: `Swapaxes` at run time. */
export function swappedAxes(shape: readonly number[], axis1: number, axis2: number): number[] {
  const order = shape.map((_, i) => i);
  const [a, b] = [axisOf("swapaxes", axis1, shape), axisOf("swapaxes", axis2, shape)];
  [order[a], order[b]] = [b, a];
  return order;
}

/** `moveaxis`: the dims at `source` go to `destination`, the others keep their order. */
export type Moveaxis<S, A, B> = S extends null
  ? Failed
  : [A, B] extends [number, number]
    ? number extends A | B
      ? Unsized<S>
      : MoveOne<S, A, B> extends infer R
        ? null extends R
          ? null extends Place<S, A>
            ? OutOfRange<"moveaxis", S, A>
            : OutOfRange<"moveaxis", S, B>
          : R
        : never
    : MoveLists<S, AsList<A>, AsList<B>>;

type MoveOne<S, A, B> =
  DimAt<S, A> extends infer a ? (null extends a ? null : InsertAxis<DropAxis<S, A>, B, a>) : never;

type MoveLists<S, A, B> =
  AxesFault<"moveaxis", S, A> extends infer E extends string
    ? E
    : AxesFault<"moveaxis", S, B> extends infer E extends string
      ? E
      : Vague<A> extends true
        ? Unsized<S>
        : Vague<B> extends true
          ? Unsized<S>
          : [RankOf<A>] extends [RankOf<B>]
            ? number extends RankOf<S>
              ? number[]
              : Permute<S, MoveOrder<S, A, B>>
            : `moveaxis: source and destination differ in length — ${Show<A>} and ${Show<B>}: ${RankOf<A>} ≠ ${RankOf<B>}`;

/** The axes of S by their place in the result: those of A at the places B, between them the others. */
type MoveOrder<S, A, B, Left = Rest<S, A>, Done extends unknown[] = []> =
  Done["length"] extends RankOf<S>
    ? Done
    : Source<S, A, B, Done["length"]> extends infer a extends number
      ? MoveOrder<S, A, B, Left, [...Done, a]>
      : Left extends [infer first, ...infer rest]
        ? MoveOrder<S, A, B, rest, [...Done, first]>
        : Done;

/** The axis of A whose place in B is P, null if it is none of them. */
type Source<S, A, B, P> = A extends [infer a, ...infer as]
  ? B extends [infer b, ...infer bs]
    ? Place<S, b> extends P
      ? a
      : Source<S, as, bs, P>
    : null
  : null;

/** The axes that are not in A, in order. */
type Rest<S, A, Index extends unknown[] = [], Done extends unknown[] = []> =
  Index["length"] extends RankOf<S>
    ? Done
    : Rest<S, A, [...Index, unknown], Contains<S, A, Index["length"]> extends true ? Done : [...Done, Index["length"]]>;

type Contains<S, A, P> = A extends [infer a, ...infer rest]
  ? Place<S, a> extends P
    ? true
    : Contains<S, rest, P>
  : false;

/** What is wrong with the source of `moveaxis`, or null. */
export type MoveSourceFault<S, A> = S extends null ? Failed : AxesFault<"moveaxis", S, AsList<A>>;

/** What is wrong with the destination, or null: what is wrong with the source has been said. */
export type MoveDestinationFault<S, A, B> = S extends null
  ? Failed
  : MoveSourceFault<S, A> extends null
    ? Moveaxis<S, A, B> extends infer R extends string
      ? R
      : null
    : null;

/** The order of the axes: `Moveaxis` at run time. */
export function movedAxes(
  shape: readonly number[],
  source: number | readonly number[],
  destination: number | readonly number[],
): number[] {
  const from = axesOf("moveaxis", source, shape);
  const to = axesOf("moveaxis", destination, shape);
  if (from.length !== to.length) {
    const shown = [source, destination].map((axes) => showShape(typeof axes === "number" ? [axes] : axes));
    throw new ValueError(
      `moveaxis: source and destination differ in length — ${shown[0]} and ${shown[1]}: ${from.length} ≠ ${to.length}`,
    );
  }
  const others = shape.map((_, i) => i).filter((i) => !from.includes(i));
  return shape.map((_, place) => {
    const at = to.indexOf(place);
    return at >= 0 ? from[at] : (others.shift() ?? place);
  });
}
