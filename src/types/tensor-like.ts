import type { DType } from "./dtype.ts";

/** A dimension: a number literal, a symbol (a string literal, equal to itself alone), or `number`: unknown until run time. */
export type Dim = number | string;

/** A shape is a mutable tuple of dimensions; `number[]` is a shape of unknown rank. */
export type Shape = Dim[];

/** Carries the shape in the type alone: no tensor has this property at run time. */
export declare const SHAPE: unique symbol;

/**
 * What the parameters of every function ask of a tensor. It has two members and no more, because the compiler matches
 * the fluent and the thin Tensor with it member by member, at every call.
 */
export interface TensorLike<out S, out D> {
  readonly [SHAPE]: S;
  readonly dtype: D;
}

/** The shape of a tensor type. */
export type ShapeOf<T> = T extends TensorLike<infer S, unknown> ? S : never;

/** The dtype of a tensor type. */
export type DTypeOf<T> = T extends TensorLike<unknown, infer D extends DType> ? D : never;

/** What `x.shape` reads: a symbol is some number at run time. */
export type Sizes<S> = S extends readonly unknown[] ? SizeTuple<S> : readonly number[];
type SizeTuple<S extends readonly unknown[]> = { readonly [K in keyof S]: S[K] extends number ? S[K] : number };

/**
 * The shape of a result: that of a failed rule (a message) is `any`, so that one mistake gives one error.
 *
 * The `infer` is there for `const y: Tensor<[3, 5]> = matmul(a, b)`: the compiler infers from the annotation into all
 * branches of a result's type, and without it would walk through the whole rule (30,000 instantiations).
 */
// biome-ignore lint/suspicious/noExplicitAny: silences what follows a call that has already failed
export type Ok<X> = X extends infer R extends object ? R : any;

/**
 * The dtype that an option gave (`{ dtype }`, or that of `{ out }`), otherwise `Default`. A result's type must not name
 * the option's type parameter itself: `const x: Tensor<[3], "float32"> = zeros([3])` would infer it from the annotation.
 */
export type Chosen<D, Default> = D extends infer Given extends string ? Given : Default;

/** A dtype parameter as a result's dtype: it keeps the annotation of the result from being inferred for it. */
export type Settled<D> = D extends infer Given extends string ? Given : never;

/** The plain-number alternative of an operand whose dtype parameter was inferred from a number. */
export type ScalarOf<D> = D extends string ? never : D;

/**
 * A parameter of an implementation signature, which no caller sees: the overloads above it are checked by the compiler,
 * the run-time function below it checks the values.
 */
// biome-ignore lint/suspicious/noExplicitAny: stands between the compiler's checks and the run time's
export type Loose = any;
