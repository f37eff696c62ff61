import { ShapeError, ValueError } from "../core/errors.ts";
import type { Equal, Fill, Infer, Members, Product } from "../generated/types/shape-reshape.ts";
import type { Failed } from "./axes.ts";
import type { KnownDeep } from "./deep-reshape.ts";
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
    : Resolve<S, T, Members<T>> extends infer R
      ? null extends R
        ? ReshapeMessage<S, T, R>
        : R extends 0
          ? ReshapeMessage<S, T, R>
          : R
      : never;

/** The shape, null, or 0: several dims to infer. U are the dims of T; of one such as -2 the arithmetic makes never. */
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
        : `${ShowDim<Product<S>>} ≠ ${ShowDim<Product<T>>} elements`;

const product = (dims: readonly number[]): number => dims.reduce((all, dim) => all * dim, 1);

/** The twin of `Reshape`. At run time a symbol is a dim to be found. */
export function reshapeShape(shape: readonly number[], target: readonly (number | string)[]): number[] {
  for (const dim of target) {
    if (typeof dim === "string" || dim === -1) continue;
    if (typeof dim !== "number" || !Number.isInteger(dim) || dim < 0) {
      throw new ValueError(`reshape: ${dim} is not a dimension`);
    }
  }
  const dims = target.map((dim) => (typeof dim === "string" ? -1 : dim));
  const unknowns = dims.filter((dim) => dim === -1).length;
  const symbols = target.some((dim) => typeof dim === "string");
  const size = product(shape);
  const known = product(dims.filter((dim) => dim !== -1));
  // Symbols stand where they stood; where nothing else is to be found, division says the same in any place.
  if (symbols && (unknowns > 1 || known === 0)) align(shape, target, dims);
  const left = dims.filter((dim) => dim === -1).length;
  const divisor = product(dims.filter((dim) => dim !== -1));
  const fail = (difference: string) =>
    new ShapeError(`reshape: cannot reshape ${showShape(shape)} to ${showShape(target)}: ${difference}`);
  if (left > 1) throw fail("more than one unknown dimension");
  if (left === 0 && divisor !== size) throw fail(`${size} ≠ ${divisor} elements`);
  if (left === 1 && (divisor === 0 || size % divisor !== 0)) throw fail(`${size} is not divisible by ${divisor}`);
  return dims.map((dim) => (dim === -1 ? size / divisor : dim));
}

/** Gives symbols that stand at the same place as in `shape`, from the front or from the back, the size that is there. */
function align(shape: readonly number[], target: readonly (number | string)[], dims: number[]): void {
  const same = (i: number, j: number) => typeof target[j] === "string" || target[j] === shape[i];
  let front = 0;
  while (front < shape.length && front < dims.length && same(front, front)) {
    dims[front] = shape[front];
    front++;
  }
  for (let i = shape.length - 1, j = dims.length - 1; i >= front && j >= front && same(i, j); i--, j--)
    dims[j] = shape[i];
}

/** `ravel`, `flatten`: one dim, the product of all. */
export type Flatten<S> = S extends null ? Failed : [Product<S>];

/** The twin of `Flatten`. */
export function flattenShape(shape: readonly number[]): number[] {
  return [product(shape)];
}
