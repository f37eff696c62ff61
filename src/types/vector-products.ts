import { ShapeError } from "../core/errors.ts";
import type { DimAt, DropAxis, Place } from "../generated/types/shape-axes.ts";
import { axisOf, type Failed } from "./axes.ts";
import { broadcastClash, broadcastPair } from "./broadcast.ts";
import type { BroadcastClash, BroadcastVariadic } from "./broadcast-variadic.ts";
import type { SameDim } from "./dims.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

/** Products of stacks of vectors, with vectors or with matrices. Inside, a failure is written `where|message`. */

/** The dims of two stacks that broadcast, and behind them those of what is made of the vectors of K and L elements. */
type Stacks<Op extends string, A, B, As, Bs, K, L, Tail extends unknown[]> =
  SameDim<K, L> extends Dim
    ? BroadcastVariadic<As, Bs, Op> extends infer R
      ? R extends unknown[]
        ? number extends R["length"]
          ? number[]
          : [...R, ...Tail]
        : `y|${Op}: batch dimensions do not broadcast — ${Show<A>} and ${Show<B>}: ${BroadcastClash<As, Bs>}`
      : never
    : `y|${Op}: summed dimensions differ — ${Show<A>} and ${Show<B>}: ${ShowDim<K>} ≠ ${ShowDim<L>}`;

type NoVectors<
  Op extends string,
  Where extends string,
  S,
  Least extends string,
> = `${Where}|${Op}: ${Where} needs ${Least} — ${Show<S>}`;

type OneAxis = "an axis";
type TwoAxes = "two axes";

/** The shape of `vecdot`, or `where|message`. */
export type VecdotAt<A, B, X> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : A extends readonly []
      ? NoVectors<"vecdot", "x", A, OneAxis>
      : B extends readonly []
        ? NoVectors<"vecdot", "y", B, OneAxis>
        : number extends X
          ? number[]
          : null extends Place<A, X>
            ? `axis|vecdot: axis ${ShowDim<X>} is out of range for ${Show<A>}`
            : null extends Place<B, X>
              ? `axis|vecdot: axis ${ShowDim<X>} is out of range for ${Show<B>}`
              : Stacks<"vecdot", A, B, DropAxis<A, X>, DropAxis<B, X>, DimAt<A, X>, DimAt<B, X>, []>;

/** The shape of `matvec`, or `where|message`. */
export type MatvecAt<A, B> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : A extends readonly [] | readonly [unknown]
      ? NoVectors<"matvec", "x", A, TwoAxes>
      : B extends readonly []
        ? NoVectors<"matvec", "y", B, OneAxis>
        : A extends readonly [...infer as, infer m, infer k]
          ? B extends readonly [...infer bs, infer l]
            ? Stacks<"matvec", A, B, as, bs, k, l, [m]>
            : number[]
          : number[];

/** The shape of `vecmat`, or `where|message`. */
export type VecmatAt<A, B> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : A extends readonly []
      ? NoVectors<"vecmat", "x", A, OneAxis>
      : B extends readonly [] | readonly [unknown]
        ? NoVectors<"vecmat", "y", B, TwoAxes>
        : A extends readonly [...infer as, infer k]
          ? B extends readonly [...infer bs, infer l, infer n]
            ? Stacks<"vecmat", A, B, as, bs, k, l, [n]>
            : number[]
          : number[];

/** Checks two stacks of which the axes `i` and `j` are summed, and gives the dims of their batch. */
function stackShape(
  op: string,
  a: readonly number[],
  b: readonly number[],
  i: number,
  j: number,
  batches: readonly [readonly number[], readonly number[]],
): number[] {
  const text = (clash: string): string => `${showShape(a)} and ${showShape(b)}: ${clash}`;
  if (a[i] !== b[j]) throw new ShapeError(`${op}: summed dimensions differ — ${text(`${a[i]} ≠ ${b[j]}`)}`);
  const clash = broadcastClash(...batches);
  if (clash !== undefined) throw new ShapeError(`${op}: batch dimensions do not broadcast — ${text(clash)}`);
  return broadcastPair(op, ...batches);
}

function requireAxes(op: string, name: string, shape: readonly number[], least: 1 | 2): void {
  if (shape.length >= least) return;
  throw new ShapeError(`${op}: ${name} needs ${least === 1 ? "an axis" : "two axes"} — ${showShape(shape)}`);
}

/** `VecdotAt` at run time: the axes of the vectors. */
export function vecdotAxes(a: readonly number[], b: readonly number[], axis: number): [number, number] {
  requireAxes("vecdot", "x", a, 1);
  requireAxes("vecdot", "y", b, 1);
  const [i, j] = [axisOf("vecdot", axis, a), axisOf("vecdot", axis, b)];
  stackShape("vecdot", a, b, i, j, [a.filter((_, at) => at !== i), b.filter((_, at) => at !== j)]);
  return [i, j];
}

/** `MatvecAt` at run time. */
export function matvecShape(a: readonly number[], b: readonly number[]): number[] {
  requireAxes("matvec", "x", a, 2);
  requireAxes("matvec", "y", b, 1);
  const batch = stackShape("matvec", a, b, a.length - 1, b.length - 1, [a.slice(0, -2), b.slice(0, -1)]);
  return [...batch, a[a.length - 2]];
}

/** `VecmatAt` at run time. */
export function vecmatShape(a: readonly number[], b: readonly number[]): number[] {
  requireAxes("vecmat", "x", a, 1);
  requireAxes("vecmat", "y", b, 2);
  const batch = stackShape("vecmat", a, b, a.length - 1, b.length - 2, [a.slice(0, -1), b.slice(0, -2)]);
  return [...batch, b[b.length - 1]];
}
