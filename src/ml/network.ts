import { ShapeError, ValueError } from "../core/errors.ts";
import { keep, scope } from "../core/scope.ts";
import { allocate, type Strided } from "../core/strided.ts";
import { add, divide, greater, maximum, multiply, subtract } from "../generated/fn/elementwise.ts";
import { at } from "../ops/index.ts";
import { transpose } from "../ops/permute.ts";
import { matmul } from "../ops/products.ts";
import { argmax, mean } from "../ops/reduce.ts";
import { standardNormal } from "../random/continuous.ts";
import { permutation } from "../random/permutation.ts";
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
import type { Ok, TensorLike } from "../types/tensor-like.ts";
import { asProbabilities, crossEntropy } from "./cross-entropy.ts";
import { numbersIn, requireReal } from "./labels.ts";
import { softmax } from "./softmax.ts";
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

export interface TrainOptions {
  /** Passes over the samples: 100 unless told. */
  readonly epochs?: number;
  /** Samples per step: 32 unless told. */
  readonly batchSize?: number;
  readonly onEpoch?: (report: EpochReport) => void;
}

interface Layer {
  readonly weights: Strided;
  readonly bias: Strided;
}

/** What a forward pass leaves for the backward pass: each layer's input, and its sums before the activation. */
interface Pass {
  readonly inputs: readonly Strided[];
  readonly sums: readonly Strided[];
  readonly output: Strided;
}

function positiveInteger(name: string, value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw new ValueError(`NeuralNetwork: ${name} must be a positive integer, got ${String(value)}`);
}

/** He's initialisation: normal numbers of variance 2 / inputs, which keeps the scale of ReLU layers. */
function newLayer(inputs: number, outputs: number): Layer {
  const weights = multiply(standardNormal([inputs, outputs]), Math.sqrt(2 / inputs));
  // A network may be made within a scope.
  return keep({ weights, bias: allocate([outputs], "float64") });
}

function forwardPass(layers: readonly Layer[], x: Strided): Pass {
  const inputs: Strided[] = [];
  const sums: Strided[] = [];
  let output = x;
  layers.forEach(({ weights, bias }, i) => {
    inputs.push(output);
    const sum = matmul(output, weights);
    sums.push(add(sum, bias, { out: sum }));
    output = i < layers.length - 1 ? maximum(sums[i], 0) : softmax(sums[i]);
  });
  return { inputs, sums, output };
}

/** The gradient of the mean cross-entropy by each layer, from the last layer to the first. */
function backwardPass(layers: readonly Layer[], { inputs, sums, output }: Pass, labels: Strided): Layer[] {
  const gradients: Layer[] = [];
  // Softmax and cross-entropy together have this simple derivative by the last sums.
  let delta: Strided = subtract(output, labels);
  for (let i = layers.length - 1; i >= 0; i--) {
    const weights = matmul(transpose(inputs[i]), delta);
    gradients.unshift({
      weights: divide(weights, output.shape[0], { out: weights }),
      bias: mean(delta, { axis: 0 }),
    });
    if (i > 0) delta = multiply(matmul(delta, transpose(layers[i].weights)), greater(sums[i - 1], 0));
  }
  return gradients;
}

function descend(layers: readonly Layer[], gradients: readonly Layer[], rate: number): void {
  layers.forEach(({ weights, bias }, i) => {
    subtract(weights, multiply(gradients[i].weights, rate), { out: weights });
    subtract(bias, multiply(gradients[i].bias, rate), { out: bias });
  });
}

/** Tuples of layers as the types know them. */
function weightsOf<L, W extends World>(layers: readonly Layer[]): Weights<L, W>;
function weightsOf(layers: readonly Layer[]): unknown {
  return layers.map(({ weights }) => weights);
}
function biasesOf<L, W extends World>(layers: readonly Layer[]): Biases<L, W>;
function biasesOf(layers: readonly Layer[]): unknown {
  return layers.map(({ bias }) => bias);
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
  readonly #layers: readonly Layer[];

  /** Draws the weights from `random`; biases start at zero. Throws ValueError unless there are two sizes or more. */
  constructor(sizes: L, options: NetworkOptions = {}) {
    if (!Array.isArray(sizes) || sizes.length < 2) {
      throw new ValueError("NeuralNetwork: needs at least two layer sizes, such as [64, 32, 10]");
    }
    const counts = sizes.map((size) => positiveInteger("a layer size", size));
    const { learningRate = 0.01 } = options;
    this.sizes = sizes;
    this.learningRate = learningRate;
    this.#layers = counts.slice(1).map((outputs, i) => newLayer(counts[i], outputs));
    this.weights = weightsOf(this.#layers);
    this.biases = biasesOf(this.#layers);
  }

  /** The probability of each class for each row of `x`. Throws ShapeError unless `x` is `[rows, first size]`. */
  forward<S, D extends Real = "float64">(
    x: Samples<"forward", L, S, D>,
  ): TensorIn<W, Ok<NetworkOutput<"forward", L, S>>, "float64">;
  forward(x: Strided): unknown {
    return this.#pass("forward", x).output;
  }

  /** The likeliest class of each row of `x`. */
  predict<S, D extends Real = "float64">(
    x: Samples<"predict", L, S, D>,
  ): TensorIn<W, Ok<NetworkClasses<"predict", L, S>>, "int32">;
  predict(x: Strided): unknown {
    return argmax(this.#pass("predict", x).output, { axis: 1 });
  }

  /** The mean cross-entropy of the network's answers for `x`. */
  loss<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"loss", L, S, D>,
    labels: Labels<"loss", L, S, Y, DY>,
  ): number;
  loss(x: Strided, labels: Strided): number {
    const { output } = this.#pass("loss", x);
    return crossEntropy(output, this.#targets("loss", x, labels));
  }

  /** The share of the rows of `x` whose likeliest class is their label. */
  accuracy<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"accuracy", L, S, D>,
    labels: Labels<"accuracy", L, S, Y, DY>,
  ): number;
  accuracy(x: Strided, labels: Strided): number {
    const { output } = this.#pass("accuracy", x);
    return shareOfHits(output, this.#targets("accuracy", x, labels));
  }

  /** The gradient of the loss for `x` by the weights and the biases. */
  backward<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"backward", L, S, D>,
    labels: Labels<"backward", L, S, Y, DY>,
  ): Parameters<L, W>;
  backward(x: Strided, labels: Strided): Parameters<L, W> {
    const pass = this.#pass("backward", x);
    const gradients = backwardPass(this.#layers, pass, this.#targets("backward", x, labels));
    return { weights: weightsOf(gradients), biases: biasesOf(gradients) };
  }

  /**
   * Trains in place: each epoch takes the samples in a new random order, in batches, with one step of gradient descent for
   * each batch. Returns the loss of every epoch.
   */
  train<S, Y, D extends Real = "float64", DY extends Real = "int32">(
    x: Samples<"train", L, S, D>,
    labels: Labels<"train", L, S, Y, DY>,
    options?: TrainOptions,
  ): Epoch[];
  train(x: Strided, labels: Strided, options: TrainOptions = {}): Epoch[] {
    const epochs = positiveInteger("epochs", options.epochs ?? 100);
    const batchSize = positiveInteger("batchSize", options.batchSize ?? 32);
    this.#check("train", x);
    const targets = this.#targets("train", x, labels);
    if (x.shape[0] === 0) throw new ShapeError("NeuralNetwork.train: there are no rows");
    return Array.from({ length: epochs }, (_, i) => {
      const step = { epoch: i + 1, loss: this.#epoch(x, targets, batchSize) };
      options.onEpoch?.({ ...step, accuracy: shareOfHits(forwardPass(this.#layers, x).output, targets) });
      return step;
    });
  }

  /** One pass over the samples: the mean of the batches' losses. */
  #epoch(x: Strided, targets: Strided, batchSize: number): number {
    // Each step's intermediate tensors go back at once: memory that has just been in use is still in the cache.
    return scope(() => this.#steps(x, targets, batchSize));
  }

  #steps(x: Strided, targets: Strided, batchSize: number): number {
    const [rows] = x.shape;
    const order = permutation(rows);
    const [samples, labels] = [at(x, order), at(targets, order)];
    let loss = 0;
    let batches = 0;
    for (let start = 0; start < rows; start += batchSize) {
      const slice = `${start}:${start + batchSize}`;
      loss += scope(() => this.#step(at(samples, slice), at(labels, slice)));
      batches++;
    }
    return loss / batches;
  }

  /** One step of gradient descent: the loss before it. */
  #step(x: Strided, targets: Strided): number {
    const pass = forwardPass(this.#layers, x);
    descend(this.#layers, backwardPass(this.#layers, pass, targets), this.learningRate);
    return crossEntropy(pass.output, targets);
  }

  #check(op: string, x: Strided): void {
    requireReal(`NeuralNetwork.${op}`, "x", x);
    networkInputShape(op, this.sizes, x.shape);
  }

  #pass(op: string, x: Strided): Pass {
    this.#check(op, x);
    return forwardPass(this.#layers, x);
  }

  /** Labels as probabilities. */
  #targets(op: string, x: Strided, labels: Strided): Strided {
    const name = `NeuralNetwork.${op}`;
    requireReal(name, "labels", labels);
    const classes = this.sizes[this.sizes.length - 1];
    targetsShape(name, classes, x.shape, labels.shape);
    return asProbabilities(labels, classes);
  }
}

/** The share of rows whose greatest probability is where the greatest expected one is. */
function shareOfHits(output: Strided, targets: Strided): number {
  const [said, expected] = [output, targets].map((rows) => numbersIn(argmax(rows, { axis: 1 })));
  return said.filter((label, row) => label === expected[row]).length / said.length;
}
