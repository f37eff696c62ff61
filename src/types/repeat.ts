import { ShapeError, ValueError } from "../core/errors.ts";
import type { DimAt, SetAxis } from "../generated/types/shape-axes.ts";
import type { Product } from "../generated/types/shape-reshape.ts";
import { type AsList, type AxesFault, axesOf, axisOf, type Failed, type OutOfRange, type Unsized } from "./axes.ts";
import { type BadCount, type CountFault, requireCount } from "./counts.ts";
import type { AddDim, TimesDim } from "./monomial.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/**
 * `repeat(x, n, { axis })`: every element along the axis n times, or n[i] times; without an axis (null) of the flattened
 * tensor. Inside, a failure of the axis is written `axis|message`.
 */
export type RepeatAt<S, N, A> = S extends null
  ? Failed
  : A extends null
    ? Counted<Product<S>, N, `the ${ShowDim<Product<S>>} elements of ${Show<S>}`> extends infer D
      ? D extends `fault|${infer Message}`
        ? Message
        : [D]
      : never
    : number extends A
      ? Unsized<S>
      : DimAt<S, A> extends infer D
        ? null extends D
          ? `axis|${OutOfRange<"repeat", S, A>}`
          : Counted<D, N, `axis ${ShowDim<A>} of ${Show<S>}`> extends infer E
            ? E extends `fault|${infer Message}`
              ? Message
              : SetAxis<S, A, E>
            : never
        : never;

/** How long a dim becomes. */
type Counted<D, N, Where extends string> = N extends number
  ? number extends N
    ? number
    : BadCount<[N]> extends null
      ? TimesDim<D, N>
      : `fault|${CountFault<"repeat", N, "count">}`
  : CountedList<D, AsList<N>, Where>;

type CountedList<D, L, Where extends string> =
  BadCount<L> extends infer N extends number
    ? `fault|${CountFault<"repeat", N, "count">}`
    : L extends [infer n]
      ? TimesDim<D, n>
      : L extends [...infer M] & { length: infer Length extends number }
        ? number extends Length
          ? number
          : D extends number
            ? number extends D
              ? Sum<M>
              : D extends Length
                ? Sum<M>
                : `fault|repeat: ${Length} counts for ${Where}: ${Length} ≠ ${D}`
            : Sum<M>
        : number;

type Sum<L, Done = 0> = L extends [infer n, ...infer rest] ? Sum<rest, AddDim<Done, n>> : Done;

/** The shape of `repeat`, or the message. */
export type Repeat<S, N, A = null> = RepeatAt<S, N, A> extends infer R ? (R extends `axis|${infer M}` ? M : R) : never;

/** A parameter beside the axis, after a failure: the message unless the axis is wrong. */
export type UnlessAxis<N, R> = R extends `axis|${string}` ? N : R;

/** The twin of `Repeat`, for the counts of one axis: how often each of `length` elements comes, or one count for all. */
export function repeatCounts(
  repeats: number | readonly number[],
  shape: readonly number[],
  axis: number | null,
): readonly number[] {
  const length = axis === null ? shape.reduce((all, dim) => all * dim, 1) : shape[axisOf("repeat", axis, shape)];
  const list = typeof repeats === "number" ? [repeats] : repeats;
  if (!Array.isArray(list)) throw new ValueError(`repeat: ${repeats} is not a count`);
  for (const count of list) requireCount("repeat", "count", count, 0);
  if (list.length === 1 || list.length === length) return list;
  const where = axis === null ? `the ${length} elements of ${showShape(shape)}` : `axis ${axis} of ${showShape(shape)}`;
  throw new ShapeError(`repeat: ${list.length} counts for ${where}: ${list.length} ≠ ${length}`);
}

/** `tile(x, reps)`: x side by side, reps[i] times along axis i. The shorter of shape and reps gets 1s in front. */
export type Tile<S, N> = S extends null
  ? Failed
  : AsList<N> extends infer L
    ? BadCount<L> extends infer C extends number
      ? CountFault<"tile", C, "count">
      : number extends (L extends unknown[] ? L["length"] : number) | (S extends unknown[] ? S["length"] : number)
        ? number[]
        : TileDims<S, L>
    : never;

/** From the last axis to the first. */
type TileDims<S, L, Done extends unknown[] = []> = S extends [...infer dims, infer d]
  ? L extends [...infer counts, infer n]
    ? TileDims<dims, counts, [TimesDim<d, n>, ...Done]>
    : [...S, ...Done]
  : L extends unknown[]
    ? [...L, ...Done]
    : Done;

/** The twin of `Tile`: the shape and the counts, both with 1s in front. */
export function tileShape(
  shape: readonly number[],
  reps: number | readonly number[],
): { shape: number[]; counts: number[] } {
  const list = typeof reps === "number" ? [reps] : reps;
  if (!Array.isArray(list)) throw new ValueError(`tile: ${reps} is not a count`);
  for (const count of list) requireCount("tile", "count", count, 0);
  const rank = Math.max(shape.length, list.length);
  const padded = (dims: readonly number[]) => [...new Array<number>(rank - dims.length).fill(1), ...dims];
  return { shape: padded(shape), counts: padded(list) };
}

/** `flip(x, { axis })`: the shape stays; null is all axes. */
export type Flip<S, A = null> = S extends null
  ? Failed
  : A extends null
    ? S
    : AxesFault<"flip", S, AsList<A>> extends infer E extends string
      ? E
      : S;

/** The axes that `flip` turns round. */
export function flippedAxes(shape: readonly number[], axis?: number | readonly number[] | null): number[] {
  return axis === undefined || axis === null ? shape.map((_, i) => i) : axesOf("flip", axis, shape);
}

/** `roll(x, shift, { axis })`: the shape stays. One shift or axis goes with any number of the other; null is the flattened tensor. */
export type RollAt<S, N, A> = S extends null
  ? Failed
  : A extends null
    ? S
    : FirstOutOfRange<S, AsList<A>> extends infer E extends string
      ? E
      : [LengthOf<N>, LengthOf<A>] extends [infer n extends number, infer a extends number]
        ? number extends n | a
          ? S
          : 1 extends n | a
            ? S
            : n extends a
              ? S
              : `shift|roll: shift and axis differ in length — ${Show<AsList<N>>} and ${Show<AsList<A>>}: ${n} ≠ ${a}`
        : S;

type LengthOf<N> = AsList<N> extends infer L extends unknown[] ? L["length"] : number;
type FirstOutOfRange<S, L> = L extends [infer a, ...infer rest]
  ? number extends a
    ? FirstOutOfRange<S, rest>
    : null extends DimAt<S, a>
      ? `axis|${OutOfRange<"roll", S, a>}`
      : FirstOutOfRange<S, rest>
  : null;

/** The parameter of the shift, after a failure. */
export type WrongShift<N, R> = R extends `shift|${infer Message}` ? Message : N;

/** The shape of `roll`, or the message. */
export type Roll<S, N, A = null> = RollAt<S, N, A> extends infer R ? (R extends `${string}|${infer M}` ? M : R) : never;

/** The twin of `Roll`: how far each axis moves. */
export function rollShifts(
  shift: number | readonly number[],
  shape: readonly number[],
  axis: number | readonly number[],
): number[] {
  const axes = typeof axis === "number" ? [axis] : axis;
  const shifts = typeof shift === "number" ? [shift] : shift;
  if (!Array.isArray(axes)) throw new ValueError(`roll: ${axis} is not an axis`);
  const places = axes.map((each) => axisOf("roll", each, shape));
  requireShifts(shifts);
  const [n, a] = [shifts.length, axes.length];
  if (n !== a && n !== 1 && a !== 1) {
    throw new ShapeError(
      `roll: shift and axis differ in length — ${showShape(shifts)} and ${showShape(axes)}: ${n} ≠ ${a}`,
    );
  }
  const moved = shape.map(() => 0);
  const count = n === 1 ? a : n;
  for (let i = 0; i < count; i++) moved[places[a === 1 ? 0 : i]] += shifts[n === 1 ? 0 : i];
  return moved;
}

/** Refuses shifts that are no whole numbers. */
export function requireShifts(shifts: readonly number[]): void {
  if (!Array.isArray(shifts)) throw new ValueError(`roll: ${shifts} is not a shift`);
  for (const each of shifts) if (!Number.isInteger(each)) throw new ValueError(`roll: ${each} is not a shift`);
}
