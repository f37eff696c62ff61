import { ShapeError } from "../core/errors.ts";
import type { DimAt, DropAxis, InsertAxis } from "../generated/types/shape-axes.ts";
import {
  type AsList,
  type AxesFault,
  axesOf,
  type Failed,
  type OutOfRange,
  type Places,
  type Unsized,
  type Vague,
} from "./axes.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/** How a message names a shape that gets more axes. */
type Becomes<S, Wider> = Wider extends unknown[] ? `${Show<S>}, which becomes ${Wider["length"]}-D` : Show<S>;

/** `expandDims(x, axis)`: new dims of 1, at those axes of the result. An axis that is `number` gives dims of `number`. */
export type ExpandDims<S, A> = S extends null
  ? Failed
  : A extends number
    ? number extends A
      ? Widened<S, [A]>
      : InsertAxis<S, A, 1> extends infer R
        ? null extends R
          ? `expandDims: axis ${ShowDim<A>} is out of range for ${Becomes<S, Widened<S, [A]>>}`
          : R
        : never
    : ExpandList<S, AsList<A>>;

type ExpandList<S, L> =
  Widened<S, L> extends infer W
    ? AxesFault<"expandDims", W, L, Becomes<S, W>> extends infer E extends string
      ? E
      : Vague<L> extends true
        ? W
        : number extends (W extends unknown[] ? W["length"] : number)
          ? number[]
          : Interleave<W, S, Places<W, L>>
    : never;

/** As many dims as the result has, all `number`. */
type Widened<S, L> = S extends unknown[]
  ? L extends unknown[]
    ? number extends S["length"] | L["length"]
      ? number[]
      : Unsized<[...S, ...L]>
    : number[]
  : number[];

/** 1 at the places `At`, the dims of S elsewhere. */
type Interleave<W, S, At, Done extends unknown[] = []> = W extends [unknown, ...infer more]
  ? Done["length"] extends At
    ? Interleave<more, S, At, [...Done, 1]>
    : S extends [infer d, ...infer rest]
      ? Interleave<more, rest, At, [...Done, d]>
      : Done
  : Done;

/** The twin of `ExpandDims`. */
export function expandDimsShape(shape: readonly number[], axis: number | readonly number[]): number[] {
  const rank = shape.length + (Array.isArray(axis) ? axis.length : 1);
  const shown = `${showShape(shape)}, which becomes ${rank}-D`;
  const places = axesOf("expandDims", axis, new Array<number>(rank).fill(1), shown);
  const rest = [...shape];
  return Array.from({ length: rank }, (_, i) => (places.includes(i) ? 1 : (rest.shift() ?? 1)));
}

/**
 * `squeeze(x, { axis })` drops axes whose dim is 1, which a `number` may be and a symbol is not. Without an axis
 * (`null`) it drops every literal 1; since a `number` may be 1, the rank of the result is not known then.
 */
export type Squeeze<S, A = null> = S extends null
  ? Failed
  : A extends null
    ? SqueezeAll<S>
    : A extends number
      ? number extends A
        ? number[]
        : DimAt<S, A> extends infer d
          ? null extends d
            ? OutOfRange<"squeeze", S, A>
            : MayBeOne<d> extends true
              ? DropAxis<S, A>
              : NotOne<S, A, d>
          : never
      : SqueezeList<S, AsList<A>>;

type MayBeOne<D> = D extends 1 ? true : number extends D ? true : false;
type NotOne<S, A, D> = `squeeze: axis ${ShowDim<A>} of ${Show<S>} is not 1: ${ShowDim<D>} ≠ 1`;

type SqueezeAll<S, Done extends unknown[] = []> = S extends [infer d, ...infer rest]
  ? d extends 1
    ? SqueezeAll<rest, Done>
    : number extends d
      ? number[]
      : SqueezeAll<rest, [...Done, d]>
  : S extends []
    ? Done
    : number[];

type SqueezeList<S, L> =
  AxesFault<"squeeze", S, L> extends infer E extends string
    ? E
    : Vague<L> extends true
      ? number[]
      : FirstNotOne<S, L> extends infer E extends string
        ? E
        : S extends unknown[]
          ? number extends S["length"]
            ? number[]
            : DropAll<S, Places<S, L>>
          : number[];

type FirstNotOne<S, L> = L extends [infer a, ...infer rest]
  ? MayBeOne<DimAt<S, a>> extends true
    ? FirstNotOne<S, rest>
    : NotOne<S, a, DimAt<S, a>>
  : null;

type DropAll<S, At, Index extends unknown[] = [], Done extends unknown[] = []> = S extends [infer d, ...infer rest]
  ? DropAll<rest, At, [...Index, d], Index["length"] extends At ? Done : [...Done, d]>
  : Done;

/** The axes that stay: `Squeeze` at run time. */
export function squeezedAxes(shape: readonly number[], axis?: number | readonly number[] | null): number[] {
  const all = shape.map((_, i) => i);
  if (axis === undefined || axis === null) return all.filter((i) => shape[i] !== 1);
  const places = axesOf("squeeze", axis, shape);
  places.forEach((place, i) => {
    if (shape[place] === 1) return;
    const named = typeof axis === "number" ? axis : axis[i];
    throw new ShapeError(`squeeze: axis ${named} of ${showShape(shape)} is not 1: ${shape[place]} ≠ 1`);
  });
  return all.filter((i) => !places.includes(i));
}
