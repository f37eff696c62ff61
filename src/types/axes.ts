import { IndexError, ValueError } from "../core/errors.ts";
import type { Place } from "../generated/types/shape-axes.ts";
import type { Show, ShowDim } from "./show.ts";
import { showShape } from "./show.ts";
import type { Ok } from "./tensor-like.ts";

/**
 * Axes: an axis counts from the front, or, negative, from the back; some functions take a tuple of them. An axis that
 * is `number` is known at run time alone: then the checks wait, and so do the dims that depend on it.
 */

/** The shape of the result of a call that has failed: it silences what follows. Rules know it as what extends null. */
export type Failed = Ok<string>;

/** Axes as a tuple, mutable. */
export type AsList<A> = A extends readonly [...infer L] ? L : [A];

/** Whether one of several axes is not known. */
export type Vague<L> = number extends L
  ? true
  : L extends [infer a, ...infer rest]
    ? number extends a
      ? true
      : Vague<rest>
    : L extends []
      ? false
      : true;

/** The shape with all dims unknown. */
export type Unsized<S> = S extends [unknown, ...unknown[]] ? { [K in keyof S]: number } : S extends [] ? [] : number[];

export type OutOfRange<Op extends string, S, A> = `${Op}: axis ${ShowDim<A>} is out of range for ${Show<S>}`;

/** null where all axes of a list are there and different, otherwise the message. S tells the rank, Shown the text. */
export type AxesFault<Op extends string, S, L, Shown extends string = Show<S>> =
  Range<Op, S, L, Shown> extends infer R
    ? R extends string
      ? R
      : Repeats<S, L> extends true
        ? `${Op}: axes ${Show<L>} repeat an axis`
        : null
    : never;

type Range<Op extends string, S, L, Shown extends string> = L extends [infer a, ...infer rest]
  ? number extends a
    ? Range<Op, S, rest, Shown>
    : null extends Place<S, a>
      ? `${Op}: axis ${ShowDim<a>} is out of range for ${Shown}`
      : Range<Op, S, rest, Shown>
  : null;

type Repeats<S, L, Seen = never> = L extends [infer a, ...infer rest]
  ? number extends a
    ? Repeats<S, rest, Seen>
    : Place<S, a> extends infer p
      ? number extends p
        ? Repeats<S, rest, Seen>
        : p extends Seen
          ? true
          : Repeats<S, rest, Seen | p>
      : never
  : false;

/** The axes counted from the front, as a union. */
export type Places<S, L, Found = never> = L extends [infer a, ...infer rest]
  ? Places<S, rest, Found | Place<S, a>>
  : Found;

/** An axis of a shape, counted from the front. `shown` is how the message names the shape. */
export function axisOf(op: string, axis: unknown, shape: readonly number[], shown?: string): number {
  if (typeof axis !== "number" || !Number.isInteger(axis)) throw new ValueError(`${op}: ${axis} is not an axis`);
  const place = axis < 0 ? axis + shape.length : axis;
  if (place < 0 || place >= shape.length) {
    throw new IndexError(`${op}: axis ${axis} is out of range for ${shown ?? showShape(shape)}`);
  }
  return place;
}

/** One axis or a list of them, counted from the front; none may come twice. */
export function axesOf(
  op: string,
  axes: number | readonly number[],
  shape: readonly number[],
  shown?: string,
): number[] {
  const list = typeof axes === "number" ? [axes] : axes;
  if (!Array.isArray(list)) throw new ValueError(`${op}: ${axes} is not an axis`);
  const places = list.map((axis) => axisOf(op, axis, shape, shown));
  if (new Set(places).size < places.length) throw new ValueError(`${op}: axes ${showShape(list)} repeat an axis`);
  return places;
}
