import { ValueError } from "../core/errors.ts";
import type { DimAt, DropAxis, Place } from "../generated/types/shape-axes.ts";
import type { InRange } from "./at-general.ts";
import { type AsList, axisOf, type Failed, type OutOfRange } from "./axes.ts";
import type { SameList } from "./join.ts";
import type { Flat } from "./matmul.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/** The algorithms that NumPy has names for. Here one algorithm does what each promises. */
export type SortKind = "quicksort" | "mergesort" | "heapsort" | "stable";

/** The shape of a tensor in order along an axis, or the message. Null flattens; undefined stands for the last axis. */
export type Sorted<S, A = undefined, Op extends string = "sort"> = S extends null
  ? Failed
  : A extends null
    ? [Flat<S>]
    : A extends number
      ? number extends A
        ? S
        : DropAxis<S, A> extends null
          ? OutOfRange<Op, S, A>
          : S
      : S extends []
        ? OutOfRange<Op, S, -1>
        : S;

/** `Sorted` at run time: the shape, and the axis to go along in it. */
export function sortedShape(
  op: string,
  shape: readonly number[],
  axis: number | null | undefined,
): { shape: number[]; axis: number } {
  if (axis === null) return { shape: [shape.reduce((product, dim) => product * dim, 1)], axis: 0 };
  return { shape: [...shape], axis: axisOf(op, axis ?? -1, shape) };
}

/** How many elements there are in order, and how messages name them. */
type Length<S, A> = A extends null ? Flat<S> : A extends number ? DimAt<S, A> : DimAt<S, -1>;
type Named<S, A> = A extends null
  ? `the ${ShowDim<Flat<S>>} elements of ${Show<S>}`
  : `axis ${ShowDim<Place<S, A extends number ? A : -1>>} of ${Show<S>}`;

type RankFault<Op extends string, S, A, L> = L extends [infer k extends number, ...infer rest]
  ? number extends k
    ? RankFault<Op, S, A, rest>
    : `${k}` extends `${bigint}`
      ? InRange<k, Length<S, A>> extends false
        ? `${Op}: kth ${k} is out of range for ${Named<S, A>}`
        : RankFault<Op, S, A, rest>
      : `${Op}: kth ${k} is not an integer`
  : null;

/** null where the ranks K are those of elements, otherwise the message. What is wrong with the axis is said there. */
export type Ranks<Op extends string, S, A, K> = S extends null
  ? Failed
  : number extends A
    ? null
    : Sorted<S, A, Op> extends string
      ? null
      : RankFault<Op, S, A, AsList<K>>;

/** `Ranks` at run time: the ranks, counted from the front. */
export function ranksOf(op: string, shape: readonly number[], axis: number | null | undefined, kth: unknown): number[] {
  const sorted = sortedShape(op, shape, axis);
  const n = sorted.shape[sorted.axis];
  const list: readonly unknown[] = Array.isArray(kth) ? kth : [kth];
  return list.map((k) => {
    if (typeof k !== "number" || !Number.isInteger(k)) throw new ValueError(`${op}: kth ${k} is not an integer`);
    if (k >= n || k < -n) {
      const where = axis === null ? `the ${n} elements` : `axis ${sorted.axis}`;
      throw new ValueError(`${op}: kth ${k} is out of range for ${where} of ${showShape(shape)}`);
    }
    return k < 0 ? k + n : k;
  });
}

/** The shape of `lexsort` for keys of the shapes L, or the message behind its place: see `join.ts`. */
export type LexsortAt<L, A> =
  SameList<L, "lexsort"> extends infer S
    ? S extends null
      ? Failed
      : S extends string
        ? S
        : S extends []
          ? `list|${OutOfRange<"lexsort", S, A>}`
          : Sorted<S, A, "lexsort"> extends infer R
            ? R extends string
              ? `axis|${R}`
              : R
            : never
    : never;
