import { ShapeError, ValueError } from "../core/errors.ts";
import type { DimAt, DropAxis, InsertAxis, Place } from "../generated/types/shape-axes.ts";
import { type AsList, type AxesFault, axesOf, axisOf, type Failed, type Unsized, type Vague } from "./axes.ts";
import { broadcastClash, broadcastPair } from "./broadcast.ts";
import type { BroadcastClash, BroadcastVariadic } from "./broadcast-variadic.ts";
import type { SameDim } from "./dims.ts";
import { requireMatrices } from "./linalg.ts";
import type { Flat } from "./matmul.ts";
import type { TimesDim } from "./monomial.ts";
import { keptShape, type Reduce } from "./reduce.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

/**
 * Products of other axes than the last ones. Inside, a failure is written `where|message`, where `where` is the name of a
 * parameter or an option.
 */

/** The parameter of that name, after a failure. */
export type Blamed<Where extends string, R, T> = R extends `${Where}|${infer Message}` ? Message : T;

/** The option `axis`, which stands for several, after a failure. */
export type BlamedAxis<R, T> = R extends `axis${string}|${infer Message}` ? Message : T;

/** The number that an option gave, otherwise `Default`. */
export type Or<A, Default> = A extends number ? A : Default;

// cross

/** How many components the vectors of one operand have, `number` where that is not known. */
type Components<Where extends string, Option extends string, S, A> = S extends readonly []
  ? `${Where}|cross: vectors need an axis — []`
  : number extends A
    ? number
    : null extends Place<S, A>
      ? `${Option}|cross: axis ${ShowDim<A>} is out of range for ${Show<S>}`
      : DimAt<S, A> extends infer d
        ? number extends d
          ? number
          : d extends 2 | 3
            ? d
            : d extends string
              ? number
              : `${Where}|cross: vectors must have 2 or 3 components — ${Show<S>}: ${ShowDim<d>}`
        : never;

type Others<S, A> = number extends A ? number[] : DropAxis<S, A> extends infer R extends object ? R : number[];

type CrossShape<A, B, XA, XB, XC, Is3> =
  BroadcastVariadic<Others<A, XA>, Others<B, XB>, "cross"> extends infer R
    ? R extends unknown[]
      ? Is3 extends true
        ? number extends R["length"]
          ? number[]
          : number extends XC
            ? Unsized<[...R, 3]>
            : InsertAxis<R, XC, 3> extends infer T
              ? T extends object
                ? T
                : `axisc|cross: axis ${ShowDim<XC>} is out of range for ${Show<[...R, 3]>}`
              : never
        : R
      : `y|cross: batch dimensions do not broadcast — ${Show<A>} and ${Show<B>}: ${BroadcastClash<Others<A, XA>, Others<B, XB>>}`
    : never;

/** The shape of a cross product, or `where|message`. Two planes of vectors give numbers, all others vectors of three. */
export type CrossAt<A, B, XA, XB, XC> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : Components<"x", "axisa", A, XA> extends infer M
      ? M extends string
        ? M
        : Components<"y", "axisb", B, XB> extends infer N
          ? N extends string
            ? N
            : 3 extends M | N
              ? number extends M & N
                ? number[]
                : CrossShape<A, B, XA, XB, XC, true>
              : number extends M | N
                ? number[]
                : CrossShape<A, B, XA, XB, XC, false>
          : never
      : never;

/** Checks the vectors of one operand and gives their axis. */
function vectorAxis(shape: readonly number[], axis: number): number {
  if (shape.length === 0) throw new ShapeError("cross: vectors need an axis — []");
  const place = axisOf("cross", axis, shape);
  const n = shape[place];
  if (n === 2 || n === 3) return place;
  throw new ShapeError(`cross: vectors must have 2 or 3 components — ${showShape(shape)}: ${n}`);
}

/** What a cross product goes along. */
export interface CrossPlan {
  readonly axisa: number;
  readonly axisb: number;
  /** The axis of the result's vectors; null where they have one component alone. */
  readonly axisc: number | null;
  readonly batch: readonly number[];
}

/** `CrossAt` at run time. */
export function crossPlan(
  a: readonly number[],
  b: readonly number[],
  axes: readonly [axisa: number, axisb: number, axisc: number],
): CrossPlan {
  const [axisa, axisb] = [vectorAxis(a, axes[0]), vectorAxis(b, axes[1])];
  const [others, rest] = [a.filter((_, i) => i !== axisa), b.filter((_, i) => i !== axisb)];
  const clash = broadcastClash(others, rest);
  if (clash !== undefined) {
    throw new ShapeError(`cross: batch dimensions do not broadcast — ${showShape(a)} and ${showShape(b)}: ${clash}`);
  }
  const batch = broadcastPair("cross", others, rest);
  if (a[axisa] === 2 && b[axisb] === 2) return { axisa, axisb, axisc: null, batch };
  return { axisa, axisb, axisc: axisOf("cross", axes[2], [...batch, 3]), batch };
}

// trace and diagonals

/** Two axes, of which the second one may be left to its default. The message, or null. */
export type AxisPair<Op extends string, S, A, B, Default> = AxesFault<Op, S, [A, Or<B, Default>]>;

/** The message about the first of two axes: that about both, where the second one is not given. */
export type FirstAxis<Op extends string, S, A, B, Default> = B extends number
  ? AxesFault<Op, S, [A]>
  : AxisPair<Op, S, A, B, Default>;

/** The message about the second of two axes, null where it is about the first. */
export type SecondAxis<Op extends string, S, A, B> =
  AxesFault<Op, S, [A]> extends string ? null : B extends number ? AxesFault<Op, S, [A, B]> : null;

/** The dims that are not those of two axes. */
export type WithoutPair<S, A, B, Op extends string> = Reduce<S, [A, B], false, Op>;

/** The two axes from the front, and the other dims, at run time. */
export function axisPair(op: string, shape: readonly number[], a: number, b: number): [number, number, number[]] {
  requireMatrices(op, shape);
  const [first, second] = axesOf(op, [a, b], shape);
  return [first, second, shape.filter((_, axis) => axis !== first && axis !== second)];
}

// kron

type KronWalk<A, B, R extends unknown[]> = A extends readonly [...infer as, infer a]
  ? B extends readonly [...infer bs, infer b]
    ? KronWalk<as, bs, [TimesDim<a, b>, ...R]>
    : A extends readonly unknown[]
      ? [...A, ...R]
      : never
  : B extends readonly unknown[]
    ? [...B, ...R]
    : never;

/** The shape of the Kronecker product: dims from the back on are multiplied. */
export type Kron<A, B> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : A extends [infer a, infer b]
      ? B extends [infer c, infer d]
        ? [TimesDim<a, c>, TimesDim<b, d>]
        : KronKnown<A, B>
      : KronKnown<A, B>;
type KronKnown<A, B> = A extends readonly unknown[]
  ? B extends readonly unknown[]
    ? number extends A["length"] | B["length"]
      ? number[]
      : KronWalk<A, B, []>
    : number[]
  : number[];

// tensordot

/** The last N dims and those before them; null where there are less. */
type SplitEnd<A, N, R extends unknown[] = []> = R["length"] extends N
  ? [A, R]
  : A extends readonly [...infer as, infer a]
    ? SplitEnd<as, N, [a, ...R]>
    : null;
type SplitStart<B, N, R extends unknown[] = []> = R["length"] extends N
  ? [R, B]
  : B extends readonly [infer b, ...infer bs]
    ? SplitStart<bs, N, [...R, b]>
    : null;

/** The first pair of dims that are not the same, as `4 ≠ 5`; null where there is none. */
type FirstClash<L, M> = L extends [infer a, ...infer as]
  ? M extends [infer b, ...infer bs]
    ? SameDim<a, b> extends Dim
      ? FirstClash<as, bs>
      : `${ShowDim<a>} ≠ ${ShowDim<b>}`
    : null
  : null;

type Summed<A, B, L, M, R> =
  FirstClash<L, M> extends infer C
    ? C extends string
      ? `y|tensordot: summed dimensions differ — ${Show<A>} and ${Show<B>}: ${C}`
      : R
    : never;

type TooMany<N, S> = `axes|tensordot: ${ShowDim<N>} axes are more than ${Show<S>} has`;

type DotLast<A, B, N> = `${N & number}` extends `-${string}` | `${string}.${string}`
  ? `axes|tensordot: ${ShowDim<N>} is not a number of axes`
  : SplitEnd<A, N> extends [infer rows extends unknown[], infer k]
    ? SplitStart<B, N> extends [infer l, infer columns extends unknown[]]
      ? Summed<A, B, k, l, [...rows, ...columns]>
      : TooMany<N, B>
    : TooMany<N, A>;

type DimsAt<S, L> = L extends [infer a, ...infer rest] ? [DimAt<S, a>, ...DimsAt<S, rest>] : [];

type DotPairs<A, B, L extends unknown[], M extends unknown[]> =
  Reduce<A, L, false, "tensordot"> extends infer P
    ? P extends string
      ? `axes|${P}`
      : Reduce<B, M, false, "tensordot"> extends infer Q
        ? Q extends string
          ? `axes|${Q}`
          : L["length"] extends M["length"]
            ? Vague<L> extends true
              ? number[]
              : Vague<M> extends true
                ? number[]
                : P extends unknown[]
                  ? Q extends unknown[]
                    ? Summed<A, B, DimsAt<A, L>, DimsAt<B, M>, [...P, ...Q]>
                    : never
                  : never
            : `axes|tensordot: axes ${Show<L>} and ${Show<M>} are not equally many`
        : never
    : never;

/** What `tensordot` sums over: so many axes at the end and at the beginning, or an axis or a list of each operand. */
export type DotAxes = number | readonly [number | readonly number[], number | readonly number[]];

/** The shape of `tensordot`, or `where|message`: the axes that are not summed, those of A first. */
export type TensordotAt<A, B, X> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : A extends readonly unknown[]
      ? B extends readonly unknown[]
        ? number extends A["length"] | B["length"]
          ? number[]
          : X extends readonly [infer l, infer m]
            ? AsList<l> extends infer L extends unknown[]
              ? AsList<m> extends infer M extends unknown[]
                ? DotPairs<A, B, L, M>
                : never
              : never
            : number extends X
              ? number[]
              : DotLast<A, B, X>
        : number[]
      : number[];

/** `TensordotAt` at run time: the axes of both operands that are summed, in pairs. */
export function summedAxes(a: readonly number[], b: readonly number[], axes: unknown): [number[], number[]] {
  const [first, second] = Array.isArray(axes) ? pairedAxes(a, b, axes) : lastAxes(a, b, axes);
  first.forEach((axis, i) => {
    const [k, l] = [a[axis], b[second[i]]];
    if (k === l) return;
    const text = `${showShape(a)} and ${showShape(b)}: ${k} ≠ ${l}`;
    throw new ShapeError(`tensordot: summed dimensions differ — ${text}`);
  });
  return [first, second];
}

function lastAxes(a: readonly number[], b: readonly number[], n: unknown): [number[], number[]] {
  if (typeof n !== "number" || !Number.isInteger(n) || n < 0) {
    throw new ValueError(`tensordot: ${String(n)} is not a number of axes`);
  }
  for (const shape of [a, b]) {
    if (n > shape.length) throw new ValueError(`tensordot: ${n} axes are more than ${showShape(shape)} has`);
  }
  const axes = Array.from({ length: n }, (_, i) => i);
  return [axes.map((i) => a.length - n + i), axes];
}

function pairedAxes(a: readonly number[], b: readonly number[], axes: readonly unknown[]): [number[], number[]] {
  const [l, m] = axes.map((list) => (Array.isArray(list) ? list : [list]));
  if (axes.length !== 2) throw new ValueError("tensordot: axes are a number, or a list for each operand");
  const [first, second] = [axesOf("tensordot", l, a), axesOf("tensordot", m, b)];
  if (first.length !== second.length) {
    throw new ValueError(`tensordot: axes ${showShape(l)} and ${showShape(m)} are not equally many`);
  }
  return [first, second];
}

/** The dims of a tensordot's result. */
export function unsummed(shape: readonly number[], axes: readonly number[]): number[] {
  return keptShape(
    shape,
    shape.map((_, axis) => axes.includes(axis)),
  );
}

// inner and vdot

/** The shape of `inner`, or the message: the last axes are summed; a 0-d operand multiplies. */
export type Inner<A, B> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : A extends readonly []
      ? B
      : B extends readonly []
        ? A
        : A extends readonly [...infer rows, infer k]
          ? B extends readonly [...infer columns, infer l]
            ? SameDim<k, l> extends Dim
              ? [...rows, ...columns]
              : `inner: last dimensions differ — ${Show<A>} and ${Show<B>}: ${ShowDim<k>} ≠ ${ShowDim<l>}`
            : number[]
          : number[];

/** `Inner` at run time. */
export function innerShape(a: readonly number[], b: readonly number[]): number[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b];
  const [k, l] = [a[a.length - 1], b[b.length - 1]];
  if (k !== l) throw new ShapeError(`inner: last dimensions differ — ${showShape(a)} and ${showShape(b)}: ${k} ≠ ${l}`);
  return [...a.slice(0, -1), ...b.slice(0, -1)];
}

/** [] where two tensors have equally many elements, or the message. */
export type VDot<A, B> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : Flat<A> extends infer m
      ? Flat<B> extends infer n
        ? SameDim<m, n> extends Dim
          ? []
          : `vdot: sizes differ — ${Show<A>} and ${Show<B>}: ${ShowDim<m>} ≠ ${ShowDim<n>}`
        : never
      : never;

/** `VDot` at run time. */
export function requireSameSize(a: readonly number[], b: readonly number[]): void {
  const [m, n] = [a, b].map((shape) => shape.reduce((product, dim) => product * dim, 1));
  if (m !== n) throw new ShapeError(`vdot: sizes differ — ${showShape(a)} and ${showShape(b)}: ${m} ≠ ${n}`);
}
