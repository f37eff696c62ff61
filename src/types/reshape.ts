import { ShapeError, ValueError } from "../core/errors.ts";
import type { Equal, Fill, Infer, Members, Product } from "../generated/types/shape-reshape.ts";
import type { Failed } from "./axes.ts";
import type { KnownDeep } from "./deep-reshape.ts";
import type { DivideDim } from "./monomial.ts";
import type { Gradual, Literals, Symbolic } from "./reshape-symbols.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

/**
 * `reshape(x, shape)`: the elements keep their order, so their number stays. One dim may be -1: what the others leave.
 *
 * A symbol in the target is a dim to be found, too. If it is the only one to be found it is inferred as -1 is, and the
 * compiler has checked that it comes to the same: symbols cancel like the factors of a monomial, so `["batch", 4, 4]`
 * goes to `["batch", 16]`. With several to be found (`["batch", "time", -1]`), dims that stand at the same place from
 * the front or from the back in both shapes are the same, and at most one other is left to infer.
 *
 * A product that is one dim is a symbol, written in one way: `["batch", "time", 8]` to `[-1, 8]` is
 * `["batch*time", 8]`. A `number` on either side makes the check gradual: what cannot be decided is left to run time.
 * A union of dims goes where each of its members goes.
 */
export type Reshape<S, T> = S extends null
  ? Failed
  : T extends null
    ? Failed
    : Resolve<S, T, Members<T>> extends infer R extends object
      ? R
      : ReshapeFailed<S, T, Resolve<S, T, Members<T>>>;

/** Some of a union of shapes may be right. */
type ReshapeFailed<S, T, R> = null extends R
  ? ReshapeMessage<S, T, R>
  : R extends 0 | string
    ? ReshapeMessage<S, T, R>
    : R;

/** The shape, or why there is none: null, 0 or a symbol (reshape-symbols.ts). U are the dims of T; of one such as -2 the arithmetic makes never. */
type Resolve<S, T, U> = [U] extends [number]
  ? number extends U
    ? Gradual<S, T>
    : -1 extends U
      ? [Infer<S, T>] extends [infer X extends Dim]
        ? [X] extends [never]
          ? null
          : 0 extends U
            ? null
            : Fill<T, X>
        : null
      : Equal<S, T> extends 1
        ? T
        : [Product<S>, Product<T>] extends [0, 0]
          ? T
          : null
  : Symbolic<S, T>;

/** The first dim of T that cannot be one, null if all can. */
type Impossible<T> = T extends [infer t, ...infer rest]
  ? t extends string | -1
    ? Impossible<rest>
    : number extends t
      ? Impossible<rest>
      : `${t & number}` extends `-${string}`
        ? t
        : `${t & number}` extends `${bigint}`
          ? Impossible<rest>
          : t
  : null;

type ReshapeMessage<S, T, R> =
  Impossible<T> extends infer D extends number
    ? `reshape: ${ShowDim<D>} is not a dimension`
    : `reshape: cannot reshape ${Show<S>} to ${Show<T>}: ${Difference<S, T, R>}`;

type Difference<S, T, R> = R extends 0
  ? "more than one unknown dimension"
  : KnownDeep<T> extends null
    ? "more than one unknown dimension"
    : -1 extends Members<T>
      ? `${ShowDim<Product<S>>} is not divisible by ${ShowDim<Literals<T>>}`
      : number extends Members<T>
        ? `${ShowDim<Product<S>>} is not divisible by ${ShowDim<Literals<T>>}`
        : R extends string
          ? Quotient<Product<S>, Product<T>, DivideDim<Product<T>, R extends `${number}*${infer X}` ? X : R>>
          : `${ShowDim<Product<S>>} ≠ ${ShowDim<Product<T>>} elements`;

/** At run time a symbol may be what the others, K, leave of P: there the message is that K does not divide. */
type Quotient<P, Q, K> = K extends 0
  ? `${ShowDim<P>} is not divisible by 0`
  : DivideDim<P, K> extends null
    ? `${ShowDim<P>} is not divisible by ${ShowDim<K>}`
    : `${ShowDim<P>} ≠ ${ShowDim<Q>} elements`;

const product = (dims: readonly number[]): number => dims.reduce((all, dim) => all * dim, 1);

/** The twin of `Reshape`. At run time a symbol is a dim to be found. */
export function reshapeShape(shape: readonly number[], target: readonly (number | string)[]): number[] {
  for (const dim of target) {
    if (typeof dim === "string" || dim === -1) continue;
    if (typeof dim !== "number" || !Number.isInteger(dim) || dim < 0) {
      throw new ValueError(`reshape: ${dim} is not a dimension`);
    }
  }
  const plain = target.map((dim) => (typeof dim === "string" ? -1 : dim));
  const size = product(shape);
  // Symbols stand where they stood; where nothing else is to be found, division says the same in any place.
  const several = unknowns(plain) > 1 || plain.includes(0);
  const dims = several && target.some((dim) => typeof dim === "string") ? align(shape, target) : plain;
  const left = unknowns(dims);
  const divisor = divisorOf(dims, target);
  const fail = (difference: string) =>
    new ShapeError(`reshape: cannot reshape ${showShape(shape)} to ${showShape(target)}: ${difference}`);
  if (left > 1) throw fail("more than one unknown dimension");
  if (left === 0 && divisor !== size) throw fail(`${size} ≠ ${divisor} elements`);
  if (left === 1 && (divisor === 0 || size % divisor !== 0)) throw fail(`${size} is not divisible by ${divisor}`);
  return dims.map((dim) => (dim === -1 ? size / product(dims.filter((other) => other !== -1)) : dim));
}

/** The number that a symbol is a multiple of: 6 of "6*batch". */
const factorOf = (dim: number | string): number => (typeof dim === "string" && Number.parseInt(dim, 10)) || 1;

/** What the number of elements is a multiple of: the dims that are known, and the factor of the one to be found. */
const divisorOf = (sizes: readonly number[], target: readonly (number | string)[]): number =>
  sizes.reduce((all, size, i) => all * (size === -1 ? factorOf(target[i]) : size), 1);

const unknowns = (sizes: readonly number[]): number => sizes.filter((size) => size === -1).length;

/**
 * Gives symbols that stand at the same place as in `shape`, from the front or from the back, the size that is there.
 * Of the ways to see it the first that fits counts, those first that leave nothing to find. A product of symbols, as in
 * `["batch*time", 8]`, is mostly what several dims have become: it takes part only if there is no way without it.
 */
function align(shape: readonly number[], target: readonly (number | string)[]): number[] {
  const size = product(shape);
  let shown: number[] | undefined;
  for (const products of [false, true]) {
    const all = alignments(shape, target, (name) => products || !name.includes("*"));
    const ways = [0, 1].flatMap((left) => all.filter((sizes) => unknowns(sizes) === left));
    const fitting = ways.find((sizes) => {
      const divisor = divisorOf(sizes, target);
      return sizes.includes(-1) ? divisor > 0 && size % divisor === 0 : divisor === size;
    });
    if (fitting !== undefined) return fitting;
    shown ??= ways[0];
  }
  return shown ?? target.map((dim) => (typeof dim === "string" ? -1 : dim));
}

/** What the target is if so many of its dims from the front, and from the back, are those of the shape: most first. */
function alignments(
  shape: readonly number[],
  target: readonly (number | string)[],
  takesPart: (name: string) => boolean,
): number[][] {
  const ways: number[][] = [];
  const most = Math.min(shape.length, target.length);
  for (let front = most; front >= 0; front--) {
    for (let back = most - front; back >= 0; back--) {
      const sizes = aligned(shape, target, front, back, takesPart);
      if (sizes !== undefined) ways.push(sizes);
    }
  }
  return ways;
}

/** The dims of the target, -1 where one is left to find; undefined where they cannot be those of the shape. */
function aligned(
  shape: readonly number[],
  target: readonly (number | string)[],
  front: number,
  back: number,
  takesPart: (name: string) => boolean,
): number[] | undefined {
  const known = new Map<string, number>();
  const sizes = target.map((dim) => (typeof dim === "string" ? -1 : dim));
  for (const [j, dim] of target.entries()) {
    if (j >= front && j < target.length - back) continue;
    const size = shape[j < front ? j : j - target.length + shape.length];
    if (typeof dim !== "string") {
      if (dim !== size) return undefined;
      continue;
    }
    // A symbol is the same everywhere, and "6*batch" a multiple of 6.
    const multiple = size % factorOf(dim) === 0;
    if (!takesPart(dim) || !multiple || (known.get(dim) ?? size) !== size) return undefined;
    known.set(dim, size);
    sizes[j] = size;
  }
  const last = sizes.indexOf(-1);
  // One symbol is left, and stands elsewhere as well.
  if (last >= 0 && unknowns(sizes) === 1) sizes[last] = known.get(String(target[last])) ?? -1;
  return sizes;
}

/** `ravel`, `flatten`: one dim, the product of all. */
export type Flatten<S> = S extends null ? Failed : [Product<S>];

/** The twin of `Flatten`. */
export function flattenShape(shape: readonly number[]): number[] {
  return [product(shape)];
}
