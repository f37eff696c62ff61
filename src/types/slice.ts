import { IndexError } from "../core/errors.ts";
import type { Add, CeilDiv, Compare, Min, Subtract } from "./arith.ts";

/**
 * A slice is written as in Python: `"1:8:2"`, each part optional, negative positions count from the end, spaces allowed.
 * A part is an integer as JavaScript prints it: no leading zeros, no plus sign.
 */

/** A part of a slice: the text of an integer, "" for none, "?" for one that is not known, false for what is no integer. */
type Part<T> = T extends ""
  ? ""
  : T extends `${infer N extends number}`
    ? `${N}` extends T
      ? T extends `${bigint}`
        ? T
        : number extends N
          ? "?"
          : false
      : Trimmed<T>
    : Trimmed<T>;
type Trimmed<T> = T extends ` ${infer Rest}`
  ? Part<Rest>
  : T extends `${infer Rest} `
    ? Part<Rest>
    : `${bigint}` extends T
      ? "?"
      : false;

/** max(0, A − B). */
type Clamped<A extends number, B extends number> =
  Subtract<A, B> extends infer R extends number ? (`${R}` extends `-${string}` ? 0 : R) : never;

/** A position of a forward slice, within 0 … D. */
type Forward<P, D extends number> = P extends `-${infer M extends number}`
  ? Clamped<D, M>
  : P extends `${infer N extends number}`
    ? Min<N, D>
    : never;

/** One more than a position of a backward slice, within 0 … D: the place before the first element is 0. */
type Backward<P, D extends number> = P extends `-${infer M extends number}`
  ? Clamped<D, Subtract<M, 1>>
  : P extends `${infer N extends number}`
    ? Min<Add<N, 1>, D>
    : never;

type ForwardLength<A, B, D extends number> = A extends "" | "0"
  ? B extends ""
    ? D
    : Forward<B, D>
  : B extends ""
    ? A extends `-${infer M extends number}`
      ? Min<M, D>
      : A extends `${infer N extends number}`
        ? Clamped<D, N>
        : never
    : Clamped<Forward<B, D>, First<A, D>>;

/** Where a forward slice starts; past the end is past whatever stop, so that needs no clamping. */
type First<A, D extends number> = A extends `-${infer M extends number}`
  ? Clamped<D, M>
  : A extends `${infer N extends number}`
    ? N
    : never;

type BackwardLength<A, B, D extends number> = A extends ""
  ? B extends ""
    ? D
    : Clamped<D, Backward<B, D>>
  : B extends ""
    ? Backward<A, D>
    : Clamped<Backward<A, D>, Backward<B, D>>;

type KnownLength<A, B, C, D extends number> = C extends "" | "1"
  ? ForwardLength<A, B, D>
  : C extends `-${infer K extends number}`
    ? CeilDiv<BackwardLength<A, B, D>, K>
    : C extends `${infer K extends number}`
      ? CeilDiv<ForwardLength<A, B, D>, K>
      : never;

/** Of a symbol, or of a dimension that is not known, all of it is as long; of other slices nobody knows. */
type UnknownLength<A, B, C, D> = B extends ""
  ? A extends "" | "0"
    ? C extends "" | "1"
      ? D
      : A extends ""
        ? C extends "-1"
          ? D
          : number
        : number
    : number
  : number;

type Length<A, B, C, D> = false extends A | B | C
  ? false
  : C extends "0"
    ? false
    : D extends number
      ? "?" extends A | B | C
        ? number
        : number extends D
          ? number
          : KnownLength<A, B, C, D>
      : UnknownLength<A, B, C, D>;

/** A slice of which the text tells all but the dim: `stop` and the length up to there, or `step` alone. Else null. */
type Simple<T> = T extends `${infer A}:${infer Rest}`
  ? Rest extends `${infer B}:${infer C}`
    ? SimpleParts<Part<A>, Part<B>, Part<C>>
    : SimpleParts<Part<A>, Part<Rest>, "">
  : null;
type SimpleParts<A, B, C> = A extends `-${string}`
  ? null
  : B extends `-${string}`
    ? null
    : C extends "" | "1"
      ? B extends `${infer M extends number}`
        ? A extends ""
          ? { stop: M; length: M }
          : A extends `${infer N extends number}`
            ? { stop: M; length: Clamped<M, N> }
            : null
        : null
      : [A, B] extends ["" | "0", ""]
        ? C extends "0" | `-${string}`
          ? null
          : C extends `${infer K extends number}`
            ? { step: K }
            : null
        : null;

/** The length of slice `T` of a dimension `D`; false where T is not a slice, or its step is zero. */
export type SliceLength<T, D> = T extends ":"
  ? D
  : D extends number
    ? number extends D
      ? SliceOf<T, D>
      : Simple<T> extends { stop: infer M extends number; length: infer L }
        ? Compare<M, D> extends 1
          ? SliceOf<T, D>
          : L
        : Simple<T> extends { step: infer K extends number }
          ? CeilDiv<D, K>
          : SliceOf<T, D>
    : SliceOf<T, D>;

type SliceOf<T, D> = T extends `${infer A}:${infer Rest}`
  ? Rest extends `${infer B}:${infer C}`
    ? Length<Part<A>, Part<B>, Part<C>, D>
    : Length<Part<A>, Part<Rest>, "", D>
  : string extends T
    ? number
    : false;

/** The message for a string that `SliceLength` refused. */
export type SliceMessage<T extends string, Op extends string> = T extends `${infer A}:${infer B}:${infer C}`
  ? Part<C> extends "0"
    ? false extends Part<A> | Part<B>
      ? `${Op}: "${T}" is not a slice`
      : `${Op}: slice step cannot be zero`
    : `${Op}: "${T}" is not a slice`
  : `${Op}: "${T}" is not a slice`;

/** The elements start, start + step, … of an axis. */
export interface SliceRange {
  readonly start: number;
  readonly step: number;
  readonly length: number;
}

/** Start, stop and step as written. */
export interface SliceParts {
  readonly start: number | null;
  readonly stop: number | null;
  readonly step: number;
}

/** The twin of `Part`; undefined for what is no integer. A number that a double cannot hold has another text: no integer. */
function parsePart(text: string): number | null | undefined {
  const part = text.replace(/^ +| +$/g, "");
  if (part === "") return null;
  return /^(0|-?[1-9]\d*)$/.test(part) && String(Number(part)) === part ? Number(part) : undefined;
}

/** Reads a slice; `op` names the function in the message. */
export function parseSlice(text: string, op: string): SliceParts {
  const parts = text.split(":").map(parsePart);
  const [start, stop, step = null] = parts;
  if (parts.length > 3 || start === undefined || stop === undefined || parts.includes(undefined)) {
    throw new IndexError(`${op}: "${text}" is not a slice`);
  }
  if (step === 0) throw new IndexError(`${op}: slice step cannot be zero`);
  return { start, stop, step: step ?? 1 };
}

/** The range of a slice on an axis of length `dim`: the twin of `SliceLength`. */
export function sliceRange({ start, stop, step }: SliceParts, dim: number): SliceRange {
  // A backward slice may stop before the first element: at −1, which as a position would mean the last one.
  const [low, high] = step > 0 ? [0, dim] : [-1, dim - 1];
  const clamp = (position: number) => Math.min(Math.max(position < 0 ? position + dim : position, low), high);
  const first = start === null ? (step > 0 ? low : high) : clamp(start);
  const end = stop === null ? (step > 0 ? high : low) : clamp(stop);
  return { start: first, step, length: Math.max(0, Math.ceil((end - first) / step)) };
}
