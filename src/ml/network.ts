import { castTo, copyInto } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import { scope } from "../core/scope.ts";
import type { Strided } from "../core/strided.ts";
import { argmax } from "../ops/reduce.ts";
import type { RealDType as Real } from "../types/dtype.ts";
import {
  type Last,
  type NetworkClasses,
  type NetworkInput,
  type NetworkOutput,
  networkInputShape,
  type Targets,
  targetsShape,
} from "../types/ml.ts";
import { showShape } from "../types/show.ts";
import type { Ok, TensorLike } from "../types/tensor-like.ts";
import { finish, finishInTurns, type Steps } from "./abort.ts";
import { relu, softmaxLayer } from "./activation-layers.ts";
import { answersIn } from "./answers.ts";
import { Dense } from "./dense.ts";
import { requireReal } from "./labels.ts";
import type { Layer } from "./layer.ts";
import { type Answers, guardedCrossEntropy, shareOfHits } from "./losses.ts";
import { optionIn, pack, tensorIn, unpack } from "./serialise.ts";
import { asFloat64, backwardPass, forwardPass, outputOf } from "./stack.ts";
import { countOf, type PassOptions, trainingSteps } from "./training.ts";
import type { TensorIn, Thin, World } from "./world.ts";

/** A parameter for samples: a tensor of `[rows, first layer]`, or the message. */
type Samples<Op extends string, L, S, D> =
  NetworkInput<Op, L, S> extends infer R ? (R extends string ? R : TensorLike<S, D>) : never;

/** A parameter for labels: class numbers or probabilities, one for each row, or the message. */
type Labels<Op extends string, L, S, Y, DY> =
  Targets<`NeuralNetwork.${Op}`, Last<L>, S, Y> extends infer R ? (R extends string ? R : TensorLike<Y, DY>) : never;

/** The weights of each layer: `[[64, 32], [32, 10]]` for the layers `[64, 32, 10]`. */
export type Weights<L, W extends World> = number extends (L & readonly unknown[])["length"]
  ? readonly TensorIn<W, [number, number], "float64">[]
  : L extends [infer a, infer b, ...infer rest]
    ? [TensorIn<W, [a, b], "float64">, ...Weights<[b, ...rest], W>]
    : [];

/** The biases of each layer: `[[32], [10]]` for the layers `[64, 32, 10]`. */
export type Biases<L, W extends World> = number extends (L & readonly unknown[])["length"]
  ? readonly TensorIn<W, [number], "float64">[]
  : L extends [unknown, infer b, ...infer rest]
    ? [TensorIn<W, [b], "float64">, ...Biases<[b, ...rest], W>]
    : [];

/** Parameters of all layers, or the loss's gradient by them. */
export interface Parameters<L, W extends World> {
  readonly weights: Weights<L, W>;
  readonly biases: Biases<L, W>;
}

/** One epoch of a training. */
export interface Epoch {
  /** From 1 on. */
  readonly epoch: number;
  /** The mean of the batches' losses. */
  readonly loss: number;
}

/** What a callback is told after an epoch. */
export interface EpochReport extends Epoch {
  /** The share of the training samples that the network now gets right. */
  readonly accuracy: number;
}

export interface NetworkOptions {
  /** How far a step goes against the gradient: 0.01 unless told. */
  readonly learningRate?: number;
}

export interface TrainOptions extends PassOptions {
  readonly onEpoch?: (report: EpochReport) => void;
}

/** Tuples of tensors as the types know them. */
function listed<T>(tensors: readonly Strided[]): T;
function listed(tensors: readonly Strided[]): unknown {
  return tensors;
}

/**
 * A classifier of fully connected layers: ReLU between them, softmax at the end, trained by stochastic gradient descent on
 * the cross-entropy. The numbers are those of the same network in NumPy after the same `random.seed`, up to rounding.
 *
 * @example
 * ```ts
 * const x = random.randn(200, 64);
 * const labels = random.randint(0, 10, 200);
 * const network = new ml.NeuralNetwork([64, 32, 10], { learningRate: 0.1 });
 * network.train(x, labels, { epochs: 20 });
 * const classes = network.predict(x); // Tensor<[200], "int32">
 * ```
 */
export class NeuralNetwork<const L extends number[], W extends World = Thin> implements Parameters<L, W> {
  /** The sizes of the layers, from features to classes. */
  readonly sizes: L;
  readonly weights: Weights<L, W>;
  readonly biases: Biases<L, W>;
  learningRate: number;
  readonly #dense: readonly Dense<number, number>[];
  readonly #layers: readonly Layer[];

  /** Draws the weights from `random`; biases start at zero. Throws ValueError unless there are two sizes or more. */
  constructor(sizes: L, options: NetworkOptions = {}) {
    if (!Array.isArray(sizes) || sizes.length < 2) {
      throw new ValueError("NeuralNetwork: needs at least two layer sizes, such as [64, 32, 10]");
    }
    const counts = sizes.map((size) => countOf("NeuralNetwork", "a layer size", size));
    const { learningRate = 0.01 } = options;
    this.sizes = sizes;
    this.learningRate = learningRate;
    this.#dense = counts.slice(1).map((outputs, i) => new Dense(counts[i], outputs));
    this.#layers = this.#dense.flatMap((dense, i) => [dense, i < this.#dense.length - 1 ? relu() : softmaxLayer()]);
    this.weights = listed(this.#dense.map(({ weights }) => weights));
    this.biases = listed(this.#dense.map(({ bias }) => bias));
  }

  /** The probability of each class for each row of `x`. Throws ShapeError unless `x` is `[rows, first size]`. */
  forward<S, D extends Real = "float64">(
    x: Samples<"forward", L, S, D>,
  ): TensorIn<W, Ok<NetworkOutput<"forward", L, S>>, "float64">;
  forward(x: Strided): unknown {
    return this.#output("forward", x);
  }

  /** The likeliest class of each row of `x`. */
  predict<S, D extends Real = "float64">(
    x: Samples<"predict", L, S, D>,
  ): TensorIn<W, Ok<NetworkClasses<"predict", L, S>>, "int32">;
  predict(x: Strided): unknown {
    return argmax(this.#output("predict", x), { axis: 1 });
  }

  /** The mean cross-entropy of the network's answers for `x`. */
  loss<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"loss", L, S, D>,
    labels: Labels<"loss", L, S, Y, DY>,
  ): number;
  loss(x: Strided, labels: Strided): number {
    const { output, answers } = this.#judged("loss", x, labels);
    return guardedCrossEntropy.mean(output, output, answers);
  }

  /** The share of the rows of `x` whose likeliest class is their label. */
  accuracy<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"accuracy", L, S, D>,
    labels: Labels<"accuracy", L, S, Y, DY>,
  ): number;
  accuracy(x: Strided, labels: Strided): number {
    const { output, answers } = this.#judged("accuracy", x, labels);
    return shareOfHits(output, answers);
  }

  /** The gradient of the loss for `x` by the weights and the biases. */
  backward<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"backward", L, S, D>,
    labels: Labels<"backward", L, S, Y, DY>,
  ): Parameters<L, W>;
  backward(x: Strided, labels: Strided): Parameters<L, W> {
    this.#back(this.#samples("backward", x), this.#answers("backward", x, labels));
    // What the next step writes over is copied.
    const gradients = this.#dense.map(({ parameters }) =>
      parameters.map(({ gradient }) => castTo(gradient, "float64")),
    );
    return {
      weights: listed(gradients.map(([weights]) => weights)),
      biases: listed(gradients.map(([, bias]) => bias)),
    };
  }

  /**
   * Trains in place: each epoch takes the samples in a new random order, in batches, with one step of gradient descent for
   * each batch. Returns the loss of every epoch. A signal that is aborted by a callback ends it between two steps: the
   * signal's reason is thrown, and the network is as the last step left it.
   */
  train<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"train", L, S, D>,
    labels: Labels<"train", L, S, Y, DY>,
    options?: TrainOptions,
  ): Epoch[];
  train(x: Strided, labels: Strided, options: TrainOptions = {}): Epoch[] {
    return finish(this.#training("train", x, labels, options));
  }

  /**
   * As `train`, with the same numbers, but the event loop turns every few milliseconds, so that pages stay alive and a
   * signal can be aborted from anywhere. Nothing else may train the network, or draw from `random`, in the meantime.
   */
  trainAsync<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"trainAsync", L, S, D>,
    labels: Labels<"trainAsync", L, S, Y, DY>,
    options?: TrainOptions,
  ): Promise<Epoch[]>;
  async trainAsync(x: Strided, labels: Strided, options: TrainOptions = {}): Promise<Epoch[]> {
    return finishInTurns(this.#training("trainAsync", x, labels, options));
  }

  /** The network as bytes, which `restore` reads. */
  save(): Uint8Array {
    const tensors = this.#dense.flatMap(({ state }, i) => [
      [`weights.${i}`, state.weights] as const,
      [`bias.${i}`, state.bias] as const,
    ]);
    const options = { sizes: [...this.sizes], learningRate: this.learningRate };
    return pack({ kind: "NeuralNetwork", options, tensors: Object.fromEntries(tensors) });
  }

  /**
   * Reads what `save` wrote: weights, biases and the learning rate, to the bit. Throws ShapeError if that network has other
   * layers, ValueError for bytes that are cut off, changed or no network; then nothing has changed.
   */
  restore(bytes: Uint8Array): this {
    const op = "NeuralNetwork.restore";
    scope(() => {
      const saved = unpack(op, "NeuralNetwork", bytes);
      const { sizes } = saved.options;
      const [had, declared] = [sizes, this.sizes].map((list) => (Array.isArray(list) ? showShape(list) : "[]"));
      if (had !== declared) throw new ShapeError(`${op}: the file has layers ${had}, but ${declared} was declared`);
      const learningRate = optionIn(op, saved, "learningRate", 0);
      const pairs = this.#dense.flatMap(({ inputs, outputs, state }, i) => [
        { to: state.weights, from: tensorIn(op, saved, `weights.${i}`, "float64", [inputs, outputs]) },
        { to: state.bias, from: tensorIn(op, saved, `bias.${i}`, "float64", [outputs]) },
      ]);
      for (const { to, from } of pairs) copyInto(to, from);
      this.learningRate = learningRate;
    });
    return this;
  }

  #training(op: string, x: Strided, labels: Strided, options: TrainOptions): Steps<Epoch[]> {
    const samples = this.#samples(op, x);
    const answers = this.#answers(op, x, labels);
    if (x.shape[0] === 0) throw new ShapeError(`NeuralNetwork.${op}: there are no rows`);
    const { onEpoch } = options;
    return trainingSteps({
      op: `NeuralNetwork.${op}`,
      x: samples,
      answers,
      options,
      step: (some, expected) => this.#back(some, expected, this.learningRate),
      report: (epoch, loss) => {
        onEpoch?.({ epoch, loss, accuracy: scope(() => shareOfHits(outputOf(this.#layers, samples), answers)) });
        return { epoch, loss };
      },
    });
  }

  /** Leaves the gradient of the mean loss in the layers, or takes a step with a rate. Gives the loss before it. */
  #back(samples: Strided, answers: Answers, rate?: number): number {
    const passes = forwardPass(this.#layers, samples, true);
    const { output } = passes[passes.length - 1];
    backwardPass(this.#layers, passes, guardedCrossEntropy.gradient(output, answers), passes.length - 1, rate);
    return guardedCrossEntropy.mean(output, output, answers);
  }

  #samples(op: string, x: Strided): Strided {
    requireReal(`NeuralNetwork.${op}`, "x", x);
    networkInputShape(op, this.sizes, x.shape);
    return asFloat64(x);
  }

  #answers(op: string, x: Strided, labels: Strided): Answers {
    const name = `NeuralNetwork.${op}`;
    requireReal(name, "labels", labels);
    const classes = this.sizes[this.sizes.length - 1];
    targetsShape(name, classes, x.shape, labels.shape);
    return answersIn(name, labels, classes);
  }

  #output(op: string, x: Strided): Strided {
    return outputOf(this.#layers, this.#samples(op, x));
  }

  #judged(op: string, x: Strided, labels: Strided): { output: Strided; answers: Answers } {
    return { output: this.#output(op, x), answers: this.#answers(op, x, labels) };
  }
}
