import { DTypeError, ShapeError, ValueError } from "../core/errors.ts";
import type { CeilDiv, Negate, Subtract } from "./arith.ts";
import type { DType } from "./dtype.ts";
import type { Dim } from "./tensor-like.ts";

/** A shape as an argument: a list, `x.shape`, or one number for one axis. The mutable form lets tuples be inferred mutable. */
export type ShapeArgument = number | Dim[] | readonly Dim[];

/** The text of a number that is negative or no integer. */
type BadText = `-${string}` | `${string}.${string}` | `${string}e${string}`;

/** The message for a dim, null if it is right. `any` passes. */
type DimMessage<D, Op extends string> = 0 extends 1 & D
  ? null
  : D extends number
    ? `${D}` extends `-${string}`
      ? `${Op}: dimension ${D} is negative`
      : `${D}` extends BadText
        ? `${Op}: dimension ${D} is not an integer`
        : null
    : D extends string
      ? `${Op}: dimension '${D}' has no size — use bindShape`
      : null;

/** The message for the first dim that is wrong, otherwise the shape. */
type FirstBad<Rest, S, Op extends string> = Rest extends readonly [infer D, ...infer Ds]
  ? DimMessage<D, Op> extends infer M
    ? M extends string
      ? M
      : FirstBad<Ds, S, Op>
    : never
  : S extends readonly number[]
    ? S
    : `${Op}: a dimension that is a symbol has no size — use bindShape`;

/** A number for one axis, or a readonly list such as `x.shape`. */
type CheckOther<S, Op extends string> = S extends number
  ? FirstBad<[S], [S], Op>
  : S extends readonly [...infer M]
    ? M extends Dim[]
      ? CheckDims<M, Op>
      : never
    : never;

/**
 * The dims are looked at as one text, since that costs the least; a minus, a point or an exponent is looked into. A dim
 * that is `any`, as what comes from JSON, is unknown.
 */
type CheckDims<S extends Dim[], Op extends string> = 0 extends 1 & S[number]
  ? KnownDims<{ [K in keyof S]: 0 extends 1 & S[K] ? number : S[K] }, Op>
  : KnownDims<S, Op>;
type KnownDims<S extends Dim[], Op extends string> = S[number] extends number
  ? `${S[number]}` & BadText extends never
    ? S
    : FirstBad<S, S, Op>
  : FirstBad<S, S, Op>;

/** The text of a number that is an integer and not negative. */
type WholeText = `${bigint}` & `${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}${string}`;

/**
 * The shape of a tensor to be made, as a mutable tuple, or the message. Every program makes many tensors: one test on all
 * dims is what most of them take.
 */
export type CreateShape<S, Op extends string> = S extends number[]
  ? `${S[number]}` extends WholeText
    ? S
    : null extends S
      ? number[]
      : CheckDims<S, Op>
  : null extends S
    ? number[]
    : CheckOther<S, Op>;

/** One dim as an argument, or its message; undefined where it may be left out. */
export type CreateDim<N, Op extends string> = DimMessage<N, Op> extends infer M ? (M extends string ? M : N) : never;

/** The twin of `CreateShape`. */
export function createShape(shape: unknown, op: string): readonly number[] {
  const dims: readonly unknown[] = Array.isArray(shape) ? shape : [shape];
  return dims.map((dim) => createDim(dim, op));
}

/** The twin of `CreateDim`. */
export function createDim(dim: unknown, op: string): number {
  if (typeof dim === "string") throw new ShapeError(`${op}: dimension '${dim}' has no size — use bindShape`);
  if (typeof dim !== "number")
    throw new DTypeError(`${op}: a dimension is a number, not ${dim === null ? "null" : typeof dim}`);
  if (dim < 0) throw new ShapeError(`${op}: dimension ${dim} is negative`);
  // From 1e21 on the text of a number has an exponent.
  if (!Number.isInteger(dim) || dim >= 1e21) throw new ShapeError(`${op}: dimension ${dim} is not an integer`);
  return dim;
}

type Clamped<A extends number, B extends number> =
  Subtract<A, B> extends infer R extends number ? (`${R}` extends `-${string}` ? 0 : R) : never;

type Count<A extends number, B extends number, C extends number> = C extends 1
  ? Clamped<B, A>
  : `${C}` extends `-${string}`
    ? CeilDiv<Clamped<A, B>, Negate<C>>
    : CeilDiv<Clamped<B, A>, C>;

/** The number of steps C from A up to B, exact for integers; `number` for fractions and for what is not known. */
type Length<A extends number, B extends number, C extends number> = number extends A | B | C
  ? number
  : `${A | B | C}` extends `${bigint}`
    ? Count<A, B, C>
    : number;

/** The options of all functions that make tensors. */
export interface CreateOptions<D = DType> {
  readonly dtype?: D;
}

/**
 * A dim that an optional argument gave, otherwise `Default`. As with `Chosen`, a result must not name the argument's type
 * parameter itself: `const x: Tensor<[3, 9]> = eye(3)` would infer it from the annotation.
 */
export type ChosenDim<N, Default> = N extends infer Given extends number ? Given : Default;

/** Options of `eye`. */
export interface EyeOptions<D = DType> extends CreateOptions<D> {
  /** The diagonal of ones, counted to the right from the main one. */
  readonly k?: number;
}

/** Options of `linspace`. */
export interface LinspaceOptions<D = DType> extends CreateOptions<D> {
  /** Whether the last number is `stop` itself, as it is unless told. */
  readonly endpoint?: boolean;
}

/** The arguments of `arange`: stop; start and stop; or start, stop and step; and options after them. */
export type ArangeArguments =
  | [number, CreateOptions?]
  | [number, number, CreateOptions?]
  | [number, number, number, CreateOptions?];

/** The length of `arange(...A)`. */
export type ArangeLength<A> = A extends [infer Start extends number, infer Stop extends number, ...infer Rest]
  ? Rest extends [infer Step extends number, ...unknown[]]
    ? Length<Start, Stop, Step>
    : Length<Start, Stop, 1>
  : A extends [infer Stop extends number, ...unknown[]]
    ? Length<0, Stop, 1>
    : number;

/** The dtype of `arange(...A)`. */
export type ArangeDType<A> = A extends [...unknown[], { readonly dtype: infer D extends DType }] ? D : "float64";

/** The arguments of `arange`, or the message in the place of a step of zero. */
export type CheckedArange<A> = A extends [infer Start, infer Stop, 0, ...infer Rest]
  ? [Start, Stop, "arange: step cannot be zero", ...Rest]
  : A extends ArangeArguments
    ? A
    : never;

/** The twin of `ArangeLength` and `CheckedArange`. */
export function arangeLength(start: number, stop: number, step: number): number {
  if (step === 0) throw new ValueError("arange: step cannot be zero");
  const length = Math.ceil((stop - start) / step);
  if (!Number.isFinite(length)) throw new ValueError(`arange: ${start} to ${stop} by ${step} has no length`);
  return Math.max(0, length);
}
