import { ShapeError, ValueError } from "../core/errors.ts";
import type { Failed } from "./axes.ts";
import type { AddDim } from "./monomial.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/** How much is added: the same everywhere, before and behind, or that for each axis. */
export type PadWidth = number | readonly (number | readonly number[])[];

/** The message for a number that counts nothing, null if it does. */
type Bad<N> = number extends N
  ? null
  : `${N & number}` extends `-${string}` | `${string}.${string}` | `${string}e${string}`
    ? `pad: ${ShowDim<N>} is not a width`
    : null;

type Grown<D, B, A> =
  Bad<B> extends infer M extends string ? M : Bad<A> extends infer M extends string ? M : AddDim<AddDim<D, B>, A>;

/** All dims grow by the same. */
type Everywhere<S, B, A, R extends unknown[] = []> = S extends readonly [infer d, ...infer rest]
  ? Grown<d, B, A> extends infer G
    ? G extends `pad: ${string}`
      ? G
      : Everywhere<rest, B, A, [...R, G]>
    : never
  : S extends readonly []
    ? R
    : number[];

/** Each dim grows by a pair of its own. */
type Each<S, W, Whole, All, R extends unknown[] = []> = S extends readonly [infer d, ...infer rest]
  ? W extends readonly [readonly [infer b, infer a], ...infer others]
    ? Grown<d, b, a> extends infer G
      ? G extends `pad: ${string}`
        ? G
        : Each<rest, others, Whole, All, [...R, G]>
      : never
    : WrongWidths<Whole>
  : S extends readonly []
    ? W extends readonly []
      ? R
      : WrongWidths<Whole>
    : number[];
type WrongWidths<S> = `pad: widths are a number, a pair, or a pair for each axis of ${Show<S>}`;

/** The shape of a padded tensor, or the message. */
export type Pad<S, W> = S extends null
  ? Failed
  : W extends number
    ? Everywhere<S, W, W>
    : W extends readonly [infer b extends number]
      ? Everywhere<S, b, b>
      : W extends readonly [infer b extends number, infer a extends number]
        ? Everywhere<S, b, a>
        : W extends readonly [readonly [infer b, infer a]]
          ? Everywhere<S, b, a>
          : W extends readonly unknown[]
            ? number extends W["length"]
              ? Unknown<S>
              : Each<S, W, S, W>
            : never;
type Unknown<S> = S extends readonly [unknown, ...infer rest]
  ? [number, ...Unknown<rest>]
  : S extends readonly []
    ? []
    : number[];

function refuseWidths(shape: readonly number[]): never {
  throw new ShapeError(`pad: widths are a number, a pair, or a pair for each axis of ${showShape(shape)}`);
}

function requireWidth(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
    throw new ValueError(`pad: ${String(value)} is not a width`);
  }
  return value;
}

export type Both<T> = readonly [before: T, behind: T];

/** What is given once, as a pair, or as pairs by axis, as a pair for each axis. */
export function pairsOf<T>(
  shape: readonly number[],
  given: unknown,
  read: (value: unknown) => T,
  refuse: (shape: readonly number[]) => never,
): Both<T>[] {
  const all = (before: unknown, behind: unknown): Both<T>[] => shape.map(() => [read(before), read(behind)]);
  if (!Array.isArray(given)) return all(given, given);
  const list: readonly unknown[] = given;
  if (!list.some(Array.isArray)) {
    if (list.length === 1) return all(list[0], list[0]);
    return list.length === 2 ? all(list[0], list[1]) : refuse(shape);
  }
  const pairs = list.map((pair): readonly unknown[] =>
    Array.isArray(pair) && pair.length === 2 ? pair : refuse(shape),
  );
  if (pairs.length === 1) return all(pairs[0][0], pairs[0][1]);
  if (pairs.length !== shape.length) return refuse(shape);
  return pairs.map(([before, behind]) => [read(before), read(behind)]);
}

/** `Pad` at run time: the widths of each axis. */
export const padWidths = (shape: readonly number[], width: unknown): Both<number>[] =>
  pairsOf(shape, width, requireWidth, refuseWidths);
