import { castTo, copyInto } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import { scope } from "../core/scope.ts";
import type { Strided } from "../core/strided.ts";
import { argmax } from "../ops/reduce.ts";
import type { RealDType as Real } from "../types/dtype.ts";
import {
  type ClassSamples,
  classOutputs,
  type FittingLoss,
  fittingLoss,
  type LayerDims,
  type Linked,
  type LossName,
  regressionTargets,
  type StackClasses,
  type StackSamples,
  type StackShape,
  type StackTargets,
  stackDims,
  stackInput,
} from "../types/layers.ts";
import { targetsShape } from "../types/ml.ts";
import type { Loose, Ok } from "../types/tensor-like.ts";
import { finish, finishInTurns, type Steps } from "./abort.ts";
import { Adam } from "./adam.ts";
import { answersIn } from "./answers.ts";
import { requireReal } from "./labels.ts";
import { Layer, type Parameter } from "./layer.ts";
import { type Answers, type Loss, losses, shareOfHits } from "./losses.ts";
import type { Optimizer } from "./optimizer.ts";
import { pack, tensorIn, unpack } from "./serialise.ts";
import { asFloat64, backwardPass, forwardPass, outputOf } from "./stack.ts";
import { type PassOptions, trainingSteps } from "./training.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

/** How good a model is. */
export interface Evaluation {
  /** The mean loss. */
  readonly loss: number;
  /** The share of rows whose greatest output is that of their class; only with the cross-entropy. */
  readonly accuracy?: number;
}

/** What is told of an epoch. */
export interface FitReport {
  /** From 1 on. */
  readonly epoch: number;
  /** The mean of the batches' losses, each before its step. */
  readonly loss: number;
  /** How good the model is after the epoch, on the samples for validation if there are any. */
  readonly validation?: Evaluation;
}

export interface LossOptions<Op extends string, L, K> {
  /**
   * What is made small: the mean over rows of −Σ y log p for `"crossEntropy"`, that over elements of −y log p − (1 − y)
   * log(1 − p) for `"binaryCrossEntropy"`, of (p − y)² for `"meanSquaredError"`. Unless told, the one that goes with the last
   * layer: softmax, sigmoid, any other.
   */
  readonly loss?: FittingLoss<Op, L, K>;
}

export interface FitOptions<Op extends string, L, K, SV, YV, DV, DYV> extends PassOptions, LossOptions<Op, L, K> {
  /** What takes the steps: a new `Adam` unless told. */
  readonly optimizer?: Optimizer;
  /** Samples and targets that are not trained on: they are looked at after every epoch. */
  readonly validation?: readonly [StackSamples<Op, L, SV, DV>, StackTargets<Op, L, K, SV, YV, DYV>];
  readonly onEpoch?: (report: FitReport) => void;
}

interface LooseOptions extends PassOptions {
  readonly loss?: LossName;
  readonly optimizer?: Optimizer;
  readonly validation?: readonly [Strided, Strided];
  readonly onEpoch?: (report: FitReport) => void;
}

/** A list of layers, for which the compiler checks that each takes what the one before it gives. */
export type Layers<Op extends string, L> = { [K in keyof L]: Linked<Op, L, K, L[K]> };

/** Samples and what should come out, as layers and losses take them. */
interface Task {
  readonly x: Strided;
  readonly answers: Answers;
}

/** The layers without what the types know of them. */
function plainly(layers: readonly unknown[]): readonly Layer[] {
  return layers.map((layer, i) => {
    if (layer instanceof Layer) return layer;
    throw new ValueError(`Sequential: layers[${i}] is not a layer`);
  });
}

const usual: { readonly [kind: string]: LossName } = { softmax: "crossEntropy", sigmoid: "binaryCrossEntropy" };

/**
 * A stack of layers: `[rows, inputs]` to `[rows, outputs]`. A layer that does not take what comes before it is an error,
 * where it stands. Numbers are float64.
 *
 * @example
 * ```ts
 * const model = new ml.Sequential(ml.dense(64, 32), ml.relu(), ml.dropout(0.2), ml.dense(32, 10), ml.softmax());
 * model.fit(random.randn(200, 64), random.randint(0, 10, 200), { epochs: 5, optimizer: new ml.Adam() });
 * const probabilities = model.forward(random.randn(7, 64)); // Tensor<[7, 10]>
 * ```
 */
export class Sequential<const L extends LayerDims[], W extends World = Thin> {
  readonly layers: Layers<"Sequential", L>;
  readonly #layers: readonly Layer[];
  readonly #parameters: readonly Parameter[];
  readonly #inputs: number | null;
  readonly #outputs: number | null;
  #training = false;

  constructor(...layers: Layers<"Sequential", L>) {
    this.layers = layers;
    this.#layers = plainly(layers);
    if (this.#layers.length === 0) throw new ValueError("Sequential: needs at least one layer");
    const { inputs, outputs } = stackDims("Sequential", this.#layers);
    this.#inputs = inputs;
    this.#outputs = outputs;
    this.#parameters = this.#layers.flatMap(({ parameters }) => parameters);
    for (const [i, layer] of this.#layers.entries()) {
      const first = this.#layers.indexOf(layer);
      if (first < i) throw new ValueError(`Sequential: layers[${i}] is layers[${first}] again`);
    }
  }

  /** What training changes, in the order of the layers: the weights and the bias of a dense layer, and so on. */
  get parameters(): readonly TensorIn<W, number[], "float64">[] {
    return this.#parameters.map(({ value }) => typed(value));
  }

  /** The outputs for the rows of `x`, without dropout and by running statistics. Throws ShapeError for other columns. */
  forward<S, D extends Real = "float64">(
    x: StackSamples<"Sequential.forward", L, S, D>,
  ): TensorIn<W, Ok<StackShape<"Sequential.forward", L, S>>, "float64">;
  forward(x: Strided): unknown {
    const samples = this.#samples("Sequential.forward", x);
    const output = outputOf(this.#layers, samples);
    // What is nothing but dropout gives its input.
    return output.store === x.store ? castTo(output, "float64") : output;
  }

  /** The place of the greatest output of each row: the likeliest class. */
  predict<S, D extends Real = "float64">(
    x: ClassSamples<"Sequential.predict", L, S, D>,
  ): TensorIn<W, Ok<StackClasses<"Sequential.predict", L, S>>, "int32">;
  predict(x: Loose): unknown {
    const samples = this.#samples("Sequential.predict", x);
    classOutputs("Sequential.predict", this.#outputs ?? x.shape[1]);
    return argmax(outputOf(this.#layers, samples), { axis: 1 });
  }

  /** The loss, and the accuracy of a classifier, on samples. */
  evaluate<S, Y, D extends Real = "float64", DY extends Real = "int32", const K extends LossName = LossName>(
    x: StackSamples<"Sequential.evaluate", L, S, D>,
    targets: StackTargets<"Sequential.evaluate", L, K, S, Y, DY>,
    options?: LossOptions<"Sequential.evaluate", L, K>,
  ): Evaluation;
  evaluate(x: Strided, targets: Loose, options: Loose = {}): Evaluation {
    const op = "Sequential.evaluate";
    return scope(() => {
      const loss = this.#loss(op, options.loss);
      return this.#evaluated(loss, this.#task(op, loss, x, targets));
    });
  }

  /**
   * The loss of a step of training, and its gradient by all parameters, which are not changed. Statistics are those of the
   * batch and dropout is drawn, as in training; running statistics are brought up to date.
   */
  backward<S, Y, D extends Real = "float64", DY extends Real = "int32", const K extends LossName = LossName>(
    x: StackSamples<"Sequential.backward", L, S, D>,
    targets: StackTargets<"Sequential.backward", L, K, S, Y, DY>,
    options?: LossOptions<"Sequential.backward", L, K>,
  ): { readonly loss: number; readonly gradients: readonly TensorIn<W, number[], "float64">[] };
  backward(x: Strided, targets: Loose, options: Loose = {}): unknown {
    const op = "Sequential.backward";
    const chosen = this.#loss(op, options.loss);
    const loss = scope(() => this.#back(chosen, this.#task(op, chosen, x, targets)));
    // What the next step writes over is copied.
    return { loss, gradients: this.#parameters.map(({ gradient }) => castTo(gradient, "float64")) };
  }

  /**
   * Trains in place: each epoch takes the samples in a new random order, in batches, with one step of the optimizer for each
   * batch. Returns a report of every epoch. A signal that is aborted by a callback ends it between two steps: the signal's
   * reason is thrown, and the model is as the last step left it.
   */
  fit<
    S,
    Y,
    D extends Real = "float64",
    DY extends Real = "int32",
    const K extends LossName = LossName,
    SV = unknown,
    YV = unknown,
    DV extends Real = "float64",
    DYV extends Real = "int32",
  >(
    x: StackSamples<"Sequential.fit", L, S, D>,
    targets: StackTargets<"Sequential.fit", L, K, S, Y, DY>,
    options?: FitOptions<"Sequential.fit", L, K, SV, YV, DV, DYV>,
  ): FitReport[];
  fit(x: Strided, targets: Loose, options: Loose = {}): FitReport[] {
    return finish(this.#steps("Sequential.fit", x, targets, options));
  }

  /**
   * As `fit`, with the same numbers, but the event loop turns every few milliseconds, so that pages stay alive and a signal
   * can be aborted from anywhere. Nothing else may draw from `random` in the meantime.
   */
  fitAsync<
    S,
    Y,
    D extends Real = "float64",
    DY extends Real = "int32",
    const K extends LossName = LossName,
    SV = unknown,
    YV = unknown,
    DV extends Real = "float64",
    DYV extends Real = "int32",
  >(
    x: StackSamples<"Sequential.fitAsync", L, S, D>,
    targets: StackTargets<"Sequential.fitAsync", L, K, S, Y, DY>,
    options?: FitOptions<"Sequential.fitAsync", L, K, SV, YV, DV, DYV>,
  ): Promise<FitReport[]>;
  async fitAsync(x: Strided, targets: Loose, options: Loose = {}): Promise<FitReport[]> {
    return finishInTurns(this.#steps("Sequential.fitAsync", x, targets, options));
  }

  /** The model as bytes, which `restore` reads. */
  save(): Uint8Array {
    const tensors = this.#layers.flatMap(({ state }, i) =>
      Object.entries(state).map(([name, x]) => [`${i}.${name}`, x] as const),
    );
    return pack({ kind: "Sequential", options: { layers: this.#texts() }, tensors: Object.fromEntries(tensors) });
  }

  /**
   * Reads what `save` wrote, to the bit: weights, biases, running statistics. Throws ShapeError if that model has other
   * layers, ValueError for bytes that are cut off, changed or no such model; then nothing has changed.
   */
  restore(bytes: Uint8Array): this {
    const op = "Sequential.restore";
    scope(() => {
      const saved = unpack(op, "Sequential", bytes);
      const { layers } = saved.options;
      const [had, declared] = [layers, this.#texts()].map((list) =>
        Array.isArray(list) ? list.join(", ") : "no layers",
      );
      if (had !== declared) throw new ShapeError(`${op}: the file has ${had}, but ${declared} was declared`);
      const pairs = this.#layers.flatMap(({ state }, i) =>
        Object.entries(state).map(([name, to]) => ({
          to,
          from: tensorIn(op, saved, `${i}.${name}`, "float64", to.shape),
        })),
      );
      for (const { to, from } of pairs) copyInto(to, from);
    });
    return this;
  }

  /** The layers as they were declared. */
  toString(): string {
    return `Sequential(${this.#texts().join(", ")})`;
  }

  #texts(): string[] {
    return this.#layers.map((layer) => layer.toString());
  }

  *#steps(op: string, x: Strided, targets: Strided, options: LooseOptions): Steps<FitReport[]> {
    const loss = this.#loss(op, options.loss);
    const task = this.#task(op, loss, x, targets);
    const { optimizer = new Adam(), onEpoch, validation } = options;
    const held = validation === undefined ? undefined : this.#task(op, loss, ...validation);
    if (this.#training) throw new ValueError(`${op}: the model is being trained already`);
    this.#training = true;
    try {
      return yield* trainingSteps({
        op,
        ...task,
        options,
        step: (some, answers) => {
          const before = this.#back(loss, { x: some, answers });
          optimizer.step(this, this.#parameters);
          return before;
        },
        report: (epoch, mean) => {
          const seen = held === undefined ? {} : { validation: scope(() => this.#evaluated(loss, held)) };
          const report: FitReport = { epoch, loss: mean, ...seen };
          onEpoch?.(report);
          return report;
        },
      });
    } finally {
      this.#training = false;
    }
  }

  /** Leaves the gradient of the mean loss in the parameters, and gives the loss. */
  #back(loss: Loss, { x, answers }: Task): number {
    const passes = forwardPass(this.#layers, x, true);
    const count = passes.length - Number(loss.fused);
    const { output } = passes[passes.length - 1];
    const scores = count === 0 ? x : passes[count - 1].output;
    const mean = loss.mean(scores, output, answers);
    backwardPass(this.#layers, passes, loss.gradient(output, answers), count);
    return mean;
  }

  #evaluated(loss: Loss, { x, answers }: Task): Evaluation {
    const passes = forwardPass(this.#layers, x, false);
    const { output } = passes[passes.length - 1];
    const scores = passes.length > 1 ? passes[passes.length - 2].output : x;
    const mean = loss.mean(scores, output, answers);
    return loss === losses.crossEntropy ? { loss: mean, accuracy: shareOfHits(output, answers) } : { loss: mean };
  }

  /** The loss that was chosen, or that goes with the last layer. */
  #loss(op: string, chosen: LossName | undefined): Loss {
    const { kind } = this.#layers[this.#layers.length - 1];
    const name = chosen ?? usual[kind] ?? "meanSquaredError";
    if (!Object.hasOwn(losses, name)) throw new ValueError(`${op}: ${String(name)} is not a loss`);
    fittingLoss(op, kind, name);
    return losses[name];
  }

  #samples(op: string, x: Strided): Strided {
    requireReal(op, "x", x);
    stackInput(op, this.#inputs, x.shape);
    return asFloat64(x);
  }

  #task(op: string, loss: Loss, x: Strided, targets: Strided): Task {
    const samples = this.#samples(op, x);
    if (x.shape[0] === 0) throw new ShapeError(`${op}: there are no rows`);
    requireReal(op, "targets", targets);
    const outputs = this.#outputs ?? x.shape[1];
    if (loss === losses.crossEntropy) {
      targetsShape(op, outputs, x.shape, targets.shape);
      return { x: samples, answers: answersIn(op, targets, outputs) };
    }
    regressionTargets(op, outputs, x.shape, targets.shape);
    return { x: samples, answers: { values: asFloat64(targets), areClasses: false } };
  }
}
