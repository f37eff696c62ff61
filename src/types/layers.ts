import { ShapeError, ValueError } from "../core/errors.ts";
import type { SameDim } from "./dims.ts";
import type { IsUnknownRank, Matrix, Rows, Targets } from "./ml.ts";
import type { SameShape } from "./out.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { TensorLike } from "./tensor-like.ts";

/**
 * The shape rules of stacks of layers, each with its run-time twin. A layer takes `[rows, inputs]` and gives `[rows,
 * outputs]`; both are null in a layer that takes what comes and gives as much.
 */

/** What the rules see of a layer. */
export interface LayerDims {
  readonly kind: string;
  readonly inputs: number | null;
  readonly outputs: number | null;
}

/** A layer that takes what comes, and gives as much. */
export interface PlainLayer<out K> {
  readonly kind: K;
  readonly inputs: null;
  readonly outputs: null;
}

/** `place|message` of the first layer that does not take what the layers before it give, or null. */
export type ChainFault<Op extends string, L, C = null, Done extends unknown[] = []> = L extends [
  { readonly inputs: infer i; readonly outputs: infer o },
  ...infer rest,
]
  ? i extends null
    ? ChainFault<Op, rest, C, [...Done, 0]>
    : C extends null
      ? ChainFault<Op, rest, o, [...Done, 0]>
      : SameDim<C, i> extends null
        ? `${Done["length"]}|${Op}: layers[${Done["length"]}] expects [?, ${ShowDim<i>}] — got [?, ${ShowDim<C>}]: ${ShowDim<C>} ≠ ${ShowDim<i>}`
        : ChainFault<Op, rest, o, [...Done, 0]>
  : null;

/** The parameter of a layer: itself, or the message where it is the wrong one of the list. */
export type Linked<Op extends string, L, Place, Layer> =
  ChainFault<Op, L> extends infer R
    ? R extends `${infer Where}|${infer Message}`
      ? Place extends Where
        ? Message
        : Layer
      : Layer
    : never;

/** What the stack takes: null if it takes what comes, `number` for a list of unknown length. */
export type StackInputs<L> = L extends [{ readonly inputs: infer i }, ...infer rest]
  ? i extends null
    ? StackInputs<rest>
    : i
  : L extends []
    ? null
    : number;

/** What the stack gives. */
export type StackOutputs<L> = L extends [...infer before, { readonly outputs: infer o }]
  ? o extends null
    ? StackOutputs<before>
    : o
  : L extends []
    ? null
    : number;

/** Which activation is the last. */
export type LastKind<L> = L extends [...unknown[], { readonly kind: infer k }] ? k : string;

/** Why a stack does not take samples of shape `S`, or null. */
type StackFault<Op extends string, L, S> = S extends [unknown, infer f]
  ? StackInputs<L> extends infer I
    ? I extends null
      ? null
      : SameDim<f, I> extends null
        ? `${Op}: expects [?, ${ShowDim<I>}] — got ${Show<S>}: ${ShowDim<f>} ≠ ${ShowDim<I>}`
        : null
    : never
  : IsUnknownRank<S> extends true
    ? null
    : StackInputs<L> extends infer I
      ? I extends null
        ? Matrix<Op, S>
        : `${Op}: expects [?, ${ShowDim<I>}] — got ${Show<S>}`
      : never;

type Given<S> = S extends [unknown, infer f] ? f : number;

/** The number of outputs for samples of shape `S`. */
export type OutputsFor<L, S> = StackOutputs<L> extends infer O ? (O extends null ? Given<S> : O) : never;

/** The shape of what a stack gives for samples of shape `S`, or the message. */
export type StackShape<Op extends string, L, S> = unknown extends S
  ? [number, OutputsFor<L, S>]
  : StackFault<Op, L, S> extends infer R
    ? R extends string
      ? R
      : [Rows<S>, OutputsFor<L, S>]
    : never;

/** The shape of the classes that a stack chooses. */
export type StackClasses<Op extends string, L, S> =
  StackShape<Op, L, S> extends infer R ? (R extends [infer b, unknown] ? [b] : R) : never;

/** What a stack is trained on; each is the loss of one last layer, the mean squared error of any. */
export type LossName = "crossEntropy" | "binaryCrossEntropy" | "meanSquaredError";

/** The loss that goes with the last layer. */
export type UsualLoss<L> =
  LastKind<L> extends infer K
    ? string extends K
      ? LossName
      : K extends "softmax"
        ? "crossEntropy"
        : K extends "sigmoid"
          ? "binaryCrossEntropy"
          : "meanSquaredError"
    : never;

/** The loss that was chosen; the usual one if it was not. */
export type ChosenLoss<L, K> = LossName extends K ? UsualLoss<L> : K;

/** A loss that goes with the last layer, or the message. */
export type FittingLoss<Op extends string, L, K> = K extends "crossEntropy"
  ? LastLayer<Op, L, K, "softmax">
  : K extends "binaryCrossEntropy"
    ? LastLayer<Op, L, K, "sigmoid">
    : K;
type LastLayer<Op extends string, L, K extends string, Kind extends string> =
  Kind extends LastKind<L>
    ? K
    : string extends LastKind<L>
      ? K
      : `${Op}: the loss ${K} needs ${Kind}() as the last layer`;

type TargetFault<Op extends string, C, S, Y> = Y extends [infer n, infer c]
  ? SameDim<Rows<S>, n> extends null
    ? RowsDiffer<Op, S, Y, n>
    : SameDim<C, c> extends null
      ? `${Op}: targets must be [?, ${ShowDim<C>}] — got ${Show<Y>}: ${ShowDim<c>} ≠ ${ShowDim<C>}`
      : null
  : Y extends [infer n]
    ? SameDim<C, 1> extends null
      ? `${Op}: targets must be [?, ${ShowDim<C>}] — got ${Show<Y>}`
      : SameDim<Rows<S>, n> extends null
        ? RowsDiffer<Op, S, Y, n>
        : null
    : IsUnknownRank<Y> extends true
      ? null
      : `${Op}: targets must be [?, ${ShowDim<C>}] — got ${Show<Y>}`;
type RowsDiffer<
  Op extends string,
  S,
  Y,
  N,
> = `${Op}: rows differ — ${Show<S>} and ${Show<Y>}: ${ShowDim<Rows<S>>} ≠ ${ShowDim<N>}`;

/**
 * The shape of what should come out of `C` outputs for samples of shape `S`: `[rows, outputs]`, `[rows]` too where there
 * is one output, or the message.
 */
export type RegressionTargets<Op extends string, C, S, Y> = unknown extends S | Y
  ? Y
  : TargetFault<Op, C, S, Y> extends infer R
    ? R extends string
      ? R
      : Y
    : never;

/** A parameter for the samples of a stack: a tensor `[rows, inputs]`, or the message. */
export type StackSamples<Op extends string, L, S, D> =
  StackShape<Op, L, S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never;

/** A parameter for samples whose classes are asked for: that is no question to a stack with one output. */
export type ClassSamples<Op extends string, L, S, D> =
  StackShape<Op, L, S> extends infer R
    ? R extends string
      ? R
      : R extends [unknown, 1]
        ? NoChoice<Op>
        : TensorLike<S, D>
    : never;
type NoChoice<Op extends string> = `${Op}: one output is no choice between classes — compare forward(x) with a limit`;

/** A parameter for what should come out by the loss `K`: a tensor, or the message. */
export type StackTargets<Op extends string, L, K, S, Y, D> =
  TargetsRule<Op, OutputsFor<L, S>, ChosenLoss<L, K>, S, Y> extends infer R
    ? R extends string
      ? R
      : TensorLike<Y, D>
    : never;
type TargetsRule<Op extends string, C, K, S, Y> = LossName extends K
  ? Y
  : K extends "crossEntropy"
    ? Targets<Op, C, S, Y>
    : RegressionTargets<Op, C, S, Y>;

/** The dtypes that optimizers change. */
export type Trainable = "float64" | "float32";

/** A parameter for gradients: a tensor of the shape of the parameters, or the message. */
export type Gradients<Op extends string, S, G, D> =
  SameShape<S, G> extends true ? TensorLike<G, D> : `${Op}: shapes differ — ${Show<S>} and ${Show<G>}`;

type Sizes = readonly number[];

/** The twin of `ChainFault`: the inputs and outputs of the whole stack. */
export function stackDims(op: string, layers: readonly LayerDims[]): { inputs: number | null; outputs: number | null } {
  let [first, now]: (number | null)[] = [null, null];
  for (const [i, { inputs, outputs }] of layers.entries()) {
    if (inputs === null) continue;
    if (now !== null && now !== inputs) {
      throw new ShapeError(`${op}: layers[${i}] expects [?, ${inputs}] — got [?, ${now}]: ${now} ≠ ${inputs}`);
    }
    first ??= inputs;
    now = outputs;
  }
  return { inputs: first, outputs: now };
}

/** The twin of `StackShape`. */
export function stackInput(op: string, inputs: number | null, shape: Sizes): void {
  const expected = `${op}: expects [?, ${inputs ?? "?"}] — got ${showShape(shape)}`;
  if (shape.length !== 2) throw new ShapeError(expected);
  if (inputs !== null && shape[1] !== inputs) throw new ShapeError(`${expected}: ${shape[1]} ≠ ${inputs}`);
}

/** The twin of `ClassSamples`. */
export function classOutputs(op: string, outputs: number): void {
  if (outputs !== 1) return;
  throw new ShapeError(`${op}: one output is no choice between classes — compare forward(x) with a limit`);
}

/** The twin of `FittingLoss`. */
export function fittingLoss(op: string, kind: string | undefined, loss: LossName): void {
  const needed = { crossEntropy: "softmax", binaryCrossEntropy: "sigmoid", meanSquaredError: kind }[loss];
  if (kind !== needed) throw new ValueError(`${op}: the loss ${loss} needs ${needed}() as the last layer`);
}

/** The twin of `RegressionTargets`. */
export function regressionTargets(op: string, outputs: number, shape: Sizes, targets: Sizes): void {
  const expected = `${op}: targets must be [?, ${outputs}] — got ${showShape(targets)}`;
  const fits = targets.length === 2 || (targets.length === 1 && outputs === 1);
  if (!fits) throw new ShapeError(expected);
  if (targets[0] !== shape[0]) {
    const both = `${showShape(shape)} and ${showShape(targets)}`;
    throw new ShapeError(`${op}: rows differ — ${both}: ${shape[0]} ≠ ${targets[0]}`);
  }
  if (targets.length === 2 && targets[1] !== outputs) throw new ShapeError(`${expected}: ${targets[1]} ≠ ${outputs}`);
}
