import type { DropAxis, SetAxis } from "../generated/types/shape-axes.ts";
import {
  type AsList,
  type AxesFault,
  axesOf,
  axisOf,
  type Failed,
  type OutOfRange,
  type Places,
  type Unsized,
  type Vague,
} from "./axes.ts";
import type { Flat } from "./matmul.ts";
import type { Show } from "./show.ts";

/** All dims as they are without `keepdims`: gone; with it: 1. */
type Ones<S> = S extends [unknown, ...unknown[]]
  ? { [K in keyof S]: 1 }
  : S extends readonly []
    ? []
    : S extends readonly [unknown, ...infer rest]
      ? [1, ...Ones<rest>]
      : number[];

type Shorter<S> = S extends readonly [unknown, ...infer rest] ? rest : number[];

/** One dim less for each of the axes, which of them is not known. */
type LoseDims<S, L> = L extends [unknown, ...infer rest] ? LoseDims<Shorter<S>, rest> : Unsized<S>;

/** The dims that are not at one of the places P, which are counted by the length of I. */
type Keep<S, P, Kept, I extends unknown[], R extends unknown[]> = S extends readonly [infer a, ...infer rest]
  ? I["length"] extends P
    ? Keep<rest, P, Kept, [...I, a], Kept extends true ? [...R, 1] : R>
    : Keep<rest, P, Kept, [...I, a], [...R, a]>
  : R;

/** Along one axis that is known, the shape; null for an axis that is not there, or is `number`. */
type ReduceKnown<S, A, Kept> = Kept extends true ? SetAxis<S, A, 1> : DropAxis<S, A>;

type ReduceOne<S, A, Kept, Op extends string> = number extends A
  ? Kept extends true
    ? Unsized<S>
    : S extends readonly []
      ? `${Op}: axis ? is out of range for []`
      : Unsized<Shorter<S>>
  : ReduceKnown<S, A, Kept> extends infer R
    ? R extends null
      ? OutOfRange<Op, S, A>
      : R
    : never;

type ReduceSome<S, L, Kept, Op extends string> = S extends readonly unknown[]
  ? number extends S["length"]
    ? number[]
    : AxesFault<Op, S, L> extends infer R
      ? R extends string
        ? R
        : Vague<L> extends true
          ? Kept extends true
            ? Unsized<S>
            : L extends [unknown, ...unknown[]]
              ? LoseDims<S, L>
              : number[]
          : Keep<S, Places<S, L>, Kept, [], []>
      : never
  : number[];

/**
 * The shape of a reduction, or the message. `Axis` is an axis, a tuple of axes, or undefined for all of them. An axis
 * that is `number` takes away one dim and leaves the others unknown; a union of axes gives the union of the shapes.
 */
export type Reduce<S, Axis = undefined, Keepdims = false, Op extends string = "reduce"> = S extends null
  ? Failed
  : Axis extends number
    ? ReduceKnown<S, Axis, Keepdims> extends infer R extends object
      ? R
      : ReduceOne<S, Axis, Keepdims, Op>
    : Axis extends undefined
      ? Keepdims extends true
        ? Ones<S>
        : []
      : ReduceSome<S, AsList<Axis>, Keepdims, Op>;

type FirstEmpty<S, I extends unknown[] = []> = S extends readonly [infer a, ...infer rest]
  ? a extends 0
    ? I["length"]
    : FirstEmpty<rest, [...I, a]>
  : never;

/** Kept is the result with keepdims: an axis of no elements is not in it exactly if the reduction goes along it. */
type Filled<S, Kept extends readonly unknown[], R, Op extends string> = 0 extends Kept[number]
  ? R
  : `${Op}: ${Show<S>} has no elements along axis ${FirstEmpty<S>}`;

/** `Reduce` of a function that has no value for no elements, such as `min`. */
export type ReduceFilled<S, Axis = undefined, Keepdims = false, Op extends string = "reduce"> =
  Reduce<S, Axis, Keepdims, Op> extends infer R
    ? S extends readonly unknown[]
      ? 0 extends S[number]
        ? // A dim that is `number` comes here too, and may hold elements.
          [FirstEmpty<S>] extends [never]
          ? R
          : Reduce<S, Axis, true, Op> extends infer Kept extends readonly unknown[]
            ? Filled<S, Kept, R, Op>
            : R
        : R
      : R
    : never;

/** Which axes a reduction goes along. */
export function reducedAxes(
  op: string,
  shape: readonly number[],
  axis: number | readonly number[] | undefined,
): boolean[] {
  const reduced = new Array<boolean>(shape.length).fill(axis === undefined);
  if (typeof axis === "number") reduced[axisOf(op, axis, shape)] = true;
  else if (axis !== undefined) for (const place of axesOf(op, axis, shape)) reduced[place] = true;
  return reduced;
}

/** The dims that are not reduced; with `keepdims`, the others as 1. */
export function keptShape(shape: readonly number[], reduced: readonly boolean[], keepdims = false): number[] {
  const kept: number[] = [];
  for (let i = 0; i < shape.length; i++) {
    if (!reduced[i]) kept.push(shape[i]);
    else if (keepdims) kept.push(1);
  }
  return kept;
}

/** `Reduce` at run time. */
export function reduceShape(
  op: string,
  shape: readonly number[],
  axis: number | readonly number[] | undefined,
  keepdims = false,
): number[] {
  return keptShape(shape, reducedAxes(op, shape, axis), keepdims);
}

/** The shape of `cumsum` and its like, or the message: without an axis the elements are in one row. */
export type Cumulative<S, Axis = undefined, Op extends string = "cumulative"> = S extends null
  ? Failed
  : Axis extends number
    ? number extends Axis
      ? S
      : DropAxis<S, Axis> extends null
        ? OutOfRange<Op, S, Axis>
        : S
    : [Flat<S>];

/** `Cumulative` at run time. */
export function cumulativeShape(op: string, shape: readonly number[], axis: number | undefined): number[] {
  if (axis === undefined) return [shape.reduce((product, dim) => product * dim, 1)];
  axisOf(op, axis, shape);
  return [...shape];
}
