import { IndexError, ShapeError } from "../core/errors.ts";
import type { Place } from "../generated/types/shape-axes.ts";
import { axisOf, type OutOfRange } from "./axes.ts";
import type { CreateDim, CreateShape, ShapeArgument } from "./create.ts";
import type { DType, IntegerDType } from "./dtype.ts";
import type { Take } from "./selection.ts";
import { type Show, showShape } from "./show.ts";
import type { Ok, TensorLike } from "./tensor-like.ts";

/** The `size` of a random draw: nothing for one value, a length, or a shape. */
export type Size = ShapeArgument | undefined;

/** The dtypes of random integers. */
export type DrawnDType = IntegerDType | "bool";

/** A size as an argument, or the message. */
export type CheckedSize<Z, Op extends string> = [Z] extends [undefined]
  ? Z
  : CreateShape<Z, Op> extends infer M
    ? M extends string
      ? M
      : Z
    : never;

/** The shape that a size asks for; null where it asks for one value. */
export type DrawnShape<Z, Op extends string> = [Z] extends [undefined] ? null : Ok<CreateShape<Z, Op>>;

/** Dims as arguments, each one or its message. */
export type CheckedDims<Z, Op extends string> = { [K in keyof Z]: CreateDim<Z[K], Op> };

/** What `permutation` and `choice` take their elements from: `n` stands for 0, …, n - 1. */
export type Population = number | TensorLike<unknown, DType>;

/** The dtype of the elements of a population. */
export type PopulationDType<A> = A extends TensorLike<unknown, infer D> ? D : "int32";

/** What `permutation` takes, or the message. */
export type Permuted<A, Op extends string> = A extends number
  ? CreateDim<A, Op>
  : A extends TensorLike<infer S, unknown>
    ? unknown extends S
      ? A
      : S extends []
        ? `${Op}: x must have at least one axis — []`
        : A
    : never;

/** The message where a tensor has no axis at all, or not this one; null otherwise. An axis that is `number` waits. */
export type ShuffleFault<S, X, Op extends string, Name extends string = "x"> = unknown extends S
  ? null
  : S extends []
    ? `${Op}: ${Name} must have at least one axis — []`
    : number extends X
      ? null
      : null extends Place<S, X>
        ? OutOfRange<Op, S, X>
        : null;

/** What is shuffled along an axis, or is a number, or the message. */
export type ShuffledAlong<A, X, Op extends string, Name extends string = "x"> = A extends number
  ? CreateDim<A, Op>
  : A extends TensorLike<infer S, unknown>
    ? ShuffleFault<S, X, Op, Name> extends infer M
      ? M extends string
        ? M
        : A
      : never
    : never;

/** The shape of what is chosen along an axis: the size in its place. Null stands for one element of a vector. */
export type ChosenAlong<A, Z, X, Op extends string> =
  A extends TensorLike<infer S, unknown>
    ? S extends [unknown]
      ? DrawnShape<Z, Op>
      : unknown extends S
        ? number[] | DrawnShape<Z, Op>
        : Ok<Take<S, [Z] extends [undefined] ? number : TensorLike<Ok<CreateShape<Z, Op>>, "int32">, X>>
    : DrawnShape<Z, Op>;

/** What `choice` takes, or the message. */
export type Chosen1D<A, Op extends string> = A extends number
  ? CreateDim<A, Op>
  : A extends TensorLike<infer S, unknown>
    ? unknown extends S
      ? A
      : S extends [unknown]
        ? A
        : S extends readonly unknown[]
          ? number extends S["length"]
            ? A
            : `${Op}: a must be 1-d, got ${Show<S>}`
          : A
    : never;

/** The state, as NumPy's `get_state(legacy=False)` gives it: a plain object, fit for JSON. */
export interface RandomState {
  readonly bitGenerator: "MT19937";
  readonly state: {
    /** The 624 words of the recurrence, each from 0 to 2³² - 1. */
    readonly key: readonly number[];
    /** How many of them have been used. */
    readonly pos: number;
  };
  /** Whether `gauss` is the next normal number. */
  readonly hasGauss: boolean;
  readonly gauss: number;
}

/** The state of a `Generator`, as NumPy's `bit_generator.state` has it. */
export interface GeneratorState {
  readonly bitGenerator: "PCG64";
  /** The state and the increment, each of 128 bits. */
  readonly state: { readonly state: bigint; readonly inc: bigint };
  /** 1 if `uinteger`, the upper half of a draw, is the next 32-bit draw. */
  readonly hasUint32: 0 | 1;
  readonly uinteger: number;
}

/** The twin of `ShuffleFault`: the axis, counted from the front. */
export function shuffledAxis(op: string, shape: readonly number[], axis: number, name = "x"): number {
  if (shape.length === 0) throw new IndexError(`${op}: ${name} must have at least one axis — []`);
  return axisOf(op, axis, shape);
}

/** The twin of `Permuted` for tensors. */
export function permutedShape(op: string, shape: readonly number[]): void {
  if (shape.length === 0) throw new IndexError(`${op}: x must have at least one axis — []`);
}

/** The twin of `Chosen1D` for tensors. */
export function chosenShape(op: string, shape: readonly number[]): void {
  if (shape.length !== 1) throw new ShapeError(`${op}: a must be 1-d, got ${showShape(shape)}`);
}
