import { ShapeError, ValueError } from "../core/errors.ts";
import type { DimAt, SetAxis } from "../generated/types/shape-axes.ts";
import type { Add, Compare, DivMod, Subtract } from "./arith.ts";
import { type AsList, axisOf, type Failed, type OutOfRange, type Unsized } from "./axes.ts";
import { type BadCount, type CountFault, requireCount } from "./counts.ts";
import type { DivideDim } from "./monomial.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/**
 * `split(x, sections)` and `arraySplit`: the tuple of the parts' shapes. `sections` is how many parts there are, or the
 * places at which to cut, which count as the bounds of slices do. Parts whose number is known at run time alone, or
 * above 512, are an array. A symbol is split into `number`s, unless it is a product that the number divides.
 *
 * Inside, a failure of the axis is written `axis|message`.
 */
export type SplitAt<Op extends string, S, N, A> = S extends null
  ? Failed[]
  : number extends A
    ? Unsized<S>[]
    : DimAt<S, A> extends infer D
      ? null extends D
        ? // A 0-d tensor has no axis, named or not: the message stands on the sections.
          `${S extends readonly [] ? "" : "axis|"}${OutOfRange<Op, S, A>}`
        : N extends number
          ? number extends N
            ? SetAxis<S, A, number>[]
            : Sections<Op, S, N, A, D>
          : SetEach<S, A, Cuts<D, AsList<N>>>
      : never;

type Sections<Op extends string, S, N extends number, A, D> =
  BadCount<[N], "0"> extends null
    ? Op extends "split"
      ? Equal<D, N> extends infer Q
        ? null extends Q
          ? `split: ${ShowDim<N>} does not divide axis ${ShowDim<A>} of ${Show<S>} equally`
          : Copies<SetAxis<S, A, Q>, N>
        : never
      : D extends number
        ? number extends D
          ? Copies<SetAxis<S, A, number>, N>
          : DivMod<D, N> extends [infer Q extends number, infer R extends number]
            ? R extends 0
              ? Copies<SetAxis<S, A, Q>, N>
              : Unequal<SetAxis<S, A, Add<Q, 1>>, R, SetAxis<S, A, Q>, N>
            : never
        : Copies<SetAxis<S, A, DivideDim<D, N> extends infer Q extends string ? Q : number>, N>
    : CountFault<Op, N, "number of sections">;

/** The dim of each of N equal parts, null if it is not whole. */
type Equal<D, N> = D extends number
  ? DivideDim<D, N>
  : DivideDim<D, N> extends infer Q
    ? Q extends null
      ? number
      : Q
    : never;

/** N times the same; an array where that is too long for a tuple. */
type Copies<X, N extends number> = N extends 1
  ? [X]
  : N extends 2
    ? [X, X]
    : N extends 3
      ? [X, X, X]
      : Compare<N, 513> extends -1
        ? Fill<X, N>
        : X[];
type Fill<X, N, Done extends X[] = []> = Done["length"] extends N ? Done : Fill<X, N, [...Done, X]>;

/** The first R parts are longer by one. */
type Unequal<Long, R, Short, N extends number> =
  Compare<N, 513> extends -1 ? FillBoth<Long, R, Short, N> : (Long | Short)[];
type FillBoth<Long, R, Short, N, Done extends unknown[] = []> = Done["length"] extends R
  ? FillRest<Short, N, Done>
  : FillBoth<Long, R, Short, N, [...Done, Long]>;
type FillRest<Short, N, Done extends unknown[]> = Done["length"] extends N
  ? Done
  : FillRest<Short, N, [...Done, Short]>;

/** The lengths of the parts between cuts. */
type Cuts<D, L, Start = 0, Done extends unknown[] = []> = L extends [infer i, ...infer rest]
  ? Place<i, D> extends infer At
    ? Cuts<D, rest, At, [...Done, Between<Start, At>]>
    : never
  : L extends []
    ? [...Done, Between<Start, D>]
    : number[];

/** Where a bound of a slice is, within 0 … D. */
type Place<I, D> = D extends number
  ? number extends D | I
    ? number
    : `${I & number}` extends `-${string}`
      ? Add<D, I & number> extends infer P extends number
        ? `${P}` extends `-${string}`
          ? 0
          : P
        : never
      : Compare<I & number, D> extends 1
        ? D
        : I
  : number;

/** max(0, B − A). */
type Between<A, B> = A extends 0
  ? B
  : A extends number
    ? B extends number
      ? number extends A | B
        ? number
        : Subtract<B, A> extends infer L extends number
          ? `${L}` extends `-${string}`
            ? 0
            : L
          : never
      : number
    : number;

type SetEach<S, A, L> = { [K in keyof L]: SetAxis<S, A, L[K]> };

/** A rule's result with the failure's place left out: the shapes, or the message. */
type Plain<R> = R extends `axis|${infer Message}` ? Message : R;

/** `split(x, sections, { axis })`: equal parts, or the message. */
export type Split<S, N, A = 0> = Plain<SplitAt<"split", S, N, A>>;

/** `arraySplit`: parts that differ by one at most, the longer ones first. */
export type ArraySplit<S, N, A = 0> = Plain<SplitAt<"arraySplit", S, N, A>>;

/** The shapes of the results: of a failed call, any number of tensors that silence what follows. */
export type Parts<R> = R extends string ? Failed[] : R;

/** Where the parts begin and end along the axis: `Split` and `ArraySplit` at run time. */
export function splitBounds(
  op: "split" | "arraySplit",
  shape: readonly number[],
  sections: number | readonly number[],
  axis: number,
): { axis: number; bounds: (readonly [start: number, stop: number])[] } {
  const place = axisOf(op, axis, shape);
  const length = shape[place];
  if (typeof sections !== "number") return { axis: place, bounds: cutBounds(op, sections, length) };
  requireCount(op, "number of sections", sections, 1);
  const rest = length % sections;
  if (op === "split" && rest !== 0) {
    throw new ShapeError(`split: ${sections} does not divide axis ${axis} of ${showShape(shape)} equally`);
  }
  const part = Math.floor(length / sections);
  const start = (i: number) => i * part + Math.min(i, rest);
  return { axis: place, bounds: Array.from({ length: sections }, (_, i) => [start(i), start(i + 1)]) };
}

/** The parts between cuts; one that ends before it starts is empty. */
function cutBounds(op: string, cuts: readonly number[], length: number): (readonly [number, number])[] {
  if (!Array.isArray(cuts)) throw new ValueError(`${op}: ${cuts} is not a number of sections`);
  const places = cuts.map((cut) => {
    if (!Number.isInteger(cut)) throw new ValueError(`${op}: ${cut} is not a place to cut`);
    return cut < 0 ? Math.max(0, cut + length) : Math.min(cut, length);
  });
  return [...places, length].map((stop, i) => {
    const start = i === 0 ? 0 : places[i - 1];
    return [start, Math.max(start, stop)];
  });
}
