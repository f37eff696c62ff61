import { ShapeError, ValueError } from "../core/errors.ts";
import type { AxesFault } from "./axes.ts";
import type { SameDim } from "./dims.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";

/** The shape rules of `ml`, each with its run-time twin. `number[]`, a shape of unknown rank, waits for run time. */
export type IsUnknownRank<S> = S extends readonly unknown[] ? (number extends S["length"] ? true : false) : false;

/** The number of features that a network takes. */
export type First<L> = L extends readonly [infer a, ...unknown[]] ? a : number;

/** The number of classes that it gives. */
export type Last<L> = L extends readonly [...unknown[], infer z] ? z : number;

/** The number of rows of a batch. */
export type Rows<S> = S extends readonly [infer b, ...unknown[]] ? b : number;

/** Why the layer sizes `L` do not take samples of shape `S`, or null. */
type NetworkFault<Op extends string, L, S> = S extends [unknown, infer f]
  ? SameDim<f, First<L>> extends null
    ? `NeuralNetwork.${Op}: expects [?, ${ShowDim<First<L>>}] — got ${Show<S>}: ${ShowDim<f>} ≠ ${ShowDim<First<L>>}`
    : null
  : IsUnknownRank<S> extends true
    ? null
    : `NeuralNetwork.${Op}: expects [?, ${ShowDim<First<L>>}] — got ${Show<S>}`;

/** The shape of the samples, or the message. */
export type NetworkInput<Op extends string, L, S> = unknown extends S
  ? S
  : NetworkFault<Op, L, S> extends infer R
    ? R extends string
      ? R
      : S
    : never;

/** The shape of what the network says about samples of shape `S`. */
export type NetworkOutput<Op extends string, L, S> = unknown extends S
  ? [number, Last<L>]
  : NetworkFault<Op, L, S> extends infer R
    ? R extends string
      ? R
      : [Rows<S>, Last<L>]
    : never;

/** The shape of the classes that the network chooses. */
export type NetworkClasses<Op extends string, L, S> =
  NetworkOutput<Op, L, S> extends infer R ? (R extends [infer b, unknown] ? [b] : R) : never;

type TargetFault<Name extends string, C, S, Y> = Y extends [infer n]
  ? SameDim<Rows<S>, n> extends null
    ? `${Name}: rows differ — ${Show<S>} and ${Show<Y>}: ${ShowDim<Rows<S>>} ≠ ${ShowDim<n>}`
    : null
  : Y extends [infer n, infer c]
    ? SameDim<Rows<S>, n> extends null
      ? `${Name}: rows differ — ${Show<S>} and ${Show<Y>}: ${ShowDim<Rows<S>>} ≠ ${ShowDim<n>}`
      : SameDim<C, c> extends null
        ? `${Name}: classes differ — expects [?, ${ShowDim<C>}], got ${Show<Y>}: ${ShowDim<C>} ≠ ${ShowDim<c>}`
        : null
    : IsUnknownRank<Y> extends true
      ? null
      : `${Name}: labels must be [?] or [?, ${ShowDim<C>}] — got ${Show<Y>}`;

/**
 * The shape of the labels of samples of shape `S` in `C` classes: `[rows]` for class numbers, `[rows, classes]` for
 * probabilities, or the message.
 */
export type Targets<Name extends string, C, S, Y> = unknown extends S | Y
  ? Y
  : TargetFault<Name, C, S, Y> extends infer R
    ? R extends string
      ? R
      : Y
    : never;

/** Labels beside a matrix of probabilities. */
export type Scored<Name extends string, P, Y> = P extends [unknown, infer c] ? Targets<Name, c, P, Y> : Y;

/** A matrix: `[rows, columns]`, or the message. */
export type Matrix<Name extends string, S> = unknown extends S
  ? S
  : S extends [unknown, unknown]
    ? S
    : IsUnknownRank<S> extends true
      ? S
      : `${Name}: expects [?, ?] — got ${Show<S>}`;

/** A matrix with as many columns as another, or the message. */
export type SameColumns<Name extends string, S, R> = unknown extends S | R
  ? R
  : R extends [unknown, infer n]
    ? S extends [unknown, infer m]
      ? SameDim<m, n> extends null
        ? `${Name}: columns differ — ${Show<S>} and ${Show<R>}: ${ShowDim<m>} ≠ ${ShowDim<n>}`
        : R
      : R
    : Matrix<Name, R>;

/** A vector: `[length]`, or the message. */
export type Vector<Name extends string, S> = unknown extends S
  ? S
  : S extends [unknown]
    ? S
    : IsUnknownRank<S> extends true
      ? S
      : `${Name}: expects [?] — got ${Show<S>}`;

/** A vector as long as another, or the message. */
export type SameLength<Name extends string, S, Y> = unknown extends S | Y
  ? Y
  : Y extends [infer n]
    ? S extends [infer m]
      ? SameDim<m, n> extends null
        ? `${Name}: lengths differ — ${Show<S>} and ${Show<Y>}: ${ShowDim<m>} ≠ ${ShowDim<n>}`
        : Y
      : Y
    : Vector<Name, Y>;

/** The shape of labels with one more axis, for their classes. */
export type OneHot<S, C> = unknown extends S
  ? S
  : IsUnknownRank<S> extends true
    ? number[]
    : S extends unknown[]
      ? [...S, C]
      : number[];

type Sizes = readonly number[];

/** The twin of `NetworkInput`. */
export function networkInputShape(op: string, layers: Sizes, shape: Sizes): Sizes {
  const [features] = layers;
  const expected = `NeuralNetwork.${op}: expects [?, ${features}] — got ${showShape(shape)}`;
  if (shape.length !== 2) throw new ShapeError(expected);
  if (shape[1] !== features) throw new ShapeError(`${expected}: ${shape[1]} ≠ ${features}`);
  return shape;
}

/** The twin of `Targets`. */
export function targetsShape(name: string, classes: number, shape: Sizes, labels: Sizes): Sizes {
  if (labels.length !== 1 && labels.length !== 2) {
    throw new ShapeError(`${name}: labels must be [?] or [?, ${classes}] — got ${showShape(labels)}`);
  }
  if (labels[0] !== shape[0]) {
    const both = `${showShape(shape)} and ${showShape(labels)}`;
    throw new ShapeError(`${name}: rows differ — ${both}: ${shape[0]} ≠ ${labels[0]}`);
  }
  if (labels.length === 2 && labels[1] !== classes) {
    const got = showShape(labels);
    throw new ShapeError(`${name}: classes differ — expects [?, ${classes}], got ${got}: ${classes} ≠ ${labels[1]}`);
  }
  return labels;
}

/** The twin of `Matrix`. */
export function matrixShape(name: string, shape: Sizes): Sizes {
  if (shape.length !== 2) throw new ShapeError(`${name}: expects [?, ?] — got ${showShape(shape)}`);
  return shape;
}

/** The twin of `SameColumns`. */
export function sameColumnsShape(name: string, shape: Sizes, other: Sizes): Sizes {
  matrixShape(name, shape);
  matrixShape(name, other);
  if (shape[1] !== other[1]) {
    const both = `${showShape(shape)} and ${showShape(other)}`;
    throw new ShapeError(`${name}: columns differ — ${both}: ${shape[1]} ≠ ${other[1]}`);
  }
  return other;
}

/** The twin of `Vector`. */
export function vectorShape(name: string, shape: Sizes): Sizes {
  if (shape.length !== 1) throw new ShapeError(`${name}: expects [?] — got ${showShape(shape)}`);
  return shape;
}

/** The twin of `SameLength`. */
export function sameLengthShape(name: string, shape: Sizes, other: Sizes): Sizes {
  vectorShape(name, shape);
  vectorShape(name, other);
  if (shape[0] !== other[0]) {
    const both = `${showShape(shape)} and ${showShape(other)}`;
    throw new ShapeError(`${name}: lengths differ — ${both}: ${shape[0]} ≠ ${other[0]}`);
  }
  return other;
}

/** The number of classes: a positive integer. */
export function requireClasses(name: string, classes: unknown): asserts classes is number {
  if (typeof classes !== "number" || !Number.isInteger(classes) || classes < 1) {
    throw new ValueError(
      `${name}: the number of classes must be a positive integer, got ${String(classes).slice(0, 40)}`,
    );
  }
}

/** The options of `softmax`: an axis, or the message. */
export interface SoftmaxOptions<S, A> {
  readonly axis?: unknown extends S
    ? A
    : AxesFault<"softmax", S, [A]> extends infer R
      ? R extends string
        ? R
        : A
      : never;
}
