import { ValueError } from "../core/errors.ts";
import { keep } from "../core/scope.ts";
import { allocate, empty, type Strided } from "../core/strided.ts";
import { addColumns } from "./dense.ts";
import { type Floats, floatsOf, Layer, Parameter, type Pass, shownLayer } from "./layer.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface BatchNormOptions {
  /** What is added to variances before their root is taken: 1e-5 unless told. */
  readonly epsilon?: number;
  /** The share of the newest batch in the running statistics: 0.1 unless told. */
  readonly momentum?: number;
}

function ones(size: number): Strided {
  const x = allocate([size], "float64");
  const { data, at } = floatsOf(x);
  data.fill(1, at, at + size);
  return x;
}

/** Mean and variance (divided by n) of each column, in two passes. */
function statistics(x: Strided): { mean: Float64Array; variance: Float64Array } {
  const [rows, columns] = x.shape;
  const { data, at } = floatsOf(x);
  const [mean, variance] = [new Float64Array(columns), new Float64Array(columns)];
  for (let i = 0; i < rows * columns; i += columns) for (let j = 0; j < columns; j++) mean[j] += data[at + i + j];
  for (let j = 0; j < columns; j++) mean[j] /= rows;
  for (let i = 0; i < rows * columns; i += columns) {
    for (let j = 0; j < columns; j++) variance[j] += (data[at + i + j] - mean[j]) ** 2;
  }
  for (let j = 0; j < columns; j++) variance[j] /= rows;
  return { mean, variance };
}

/** (x − mean) / √(variance + ε) of each column. */
function normalised(x: Strided, mean: Floats, scale: Float64Array): Strided {
  const result = empty(x.shape, "float64");
  const [from, to] = [floatsOf(x), floatsOf(result)];
  const [rows, columns] = x.shape;
  for (let i = 0; i < rows * columns; i += columns) {
    for (let j = 0; j < columns; j++) {
      to.data[to.at + i + j] = (from.data[from.at + i + j] - mean.data[mean.at + j]) * scale[j];
    }
  }
  return result;
}

/**
 * Batch normalisation (Ioffe and Szegedy, 2015): in training each column of a batch gets mean 0 and variance 1 by the
 * batch's own statistics, otherwise by the running ones; then it is scaled by γ and shifted by β, which are learned. As in
 * PyTorch, running variances are unbiased; a batch of one row has none, and leaves the running statistics as they are.
 */
export class BatchNorm<out N extends number, W extends World = Thin> extends Layer<N, N, "batchNorm"> {
  /** What normalised columns are multiplied by. */
  readonly gamma: TensorIn<W, [N], "float64">;
  /** What is added to them. */
  readonly beta: TensorIn<W, [N], "float64">;
  readonly runningMean: TensorIn<W, [N], "float64">;
  readonly runningVariance: TensorIn<W, [N], "float64">;
  readonly #options: Required<BatchNormOptions>;
  readonly #gamma: Parameter;
  readonly #beta: Parameter;
  readonly #mean: Strided;
  readonly #variance: Strided;

  /** @internal */
  constructor(size: N, { epsilon = 1e-5, momentum = 0.1 }: BatchNormOptions = {}) {
    if (!Number.isInteger(size) || size < 1) {
      throw new ValueError(`batchNorm: the number of columns must be a positive integer, got ${String(size)}`);
    }
    if (!(epsilon > 0)) throw new ValueError(`batchNorm: epsilon must be positive, got ${epsilon}`);
    if (!(momentum > 0 && momentum <= 1))
      throw new ValueError(`batchNorm: momentum must be in (0, 1], got ${momentum}`);
    const [gamma, beta, mean, variance] = keep([
      ones(size),
      allocate([size], "float64"),
      allocate([size], "float64"),
      ones(size),
    ]);
    const all = [gamma, beta].map((value) => new Parameter(value));
    super("batchNorm", size, size, all, { gamma, beta, runningMean: mean, runningVariance: variance });
    [this.#gamma, this.#beta] = all;
    [this.#mean, this.#variance] = [mean, variance];
    this.#options = { epsilon, momentum };
    this.gamma = typed(gamma);
    this.beta = typed(beta);
    this.runningMean = typed(mean);
    this.runningVariance = typed(variance);
  }

  /** @internal */
  toString(): string {
    const { epsilon, momentum } = this.#options;
    const options = { ...(epsilon === 1e-5 ? {} : { epsilon }), ...(momentum === 0.1 ? {} : { momentum }) };
    return shownLayer("batchNorm", [this.inputs], options);
  }

  /** @internal */
  run(x: Strided, training: boolean): Pass {
    const batch = training ? statistics(x) : null;
    const scale = this.#scale(batch?.variance);
    const mean = batch === null ? floatsOf(this.#mean) : { data: batch.mean, at: 0 };
    const unit = normalised(x, mean, scale);
    if (batch !== null) this.#remember(batch, x.shape[0]);
    return { output: this.#shifted(unit), back: (gradient) => this.#back(unit, scale, gradient, training) };
  }

  /** 1 / √(variance + ε), of the running variances if there are no others. */
  #scale(variance: Float64Array | undefined): Float64Array {
    const { data, at } = variance === undefined ? floatsOf(this.#variance) : { data: variance, at: 0 };
    return Float64Array.from({ length: this.inputs }, (_, j) => 1 / Math.sqrt(data[at + j] + this.#options.epsilon));
  }

  #remember(batch: { mean: Float64Array; variance: Float64Array }, rows: number): void {
    if (rows < 2) return;
    const { momentum } = this.#options;
    const unbiased = rows / (rows - 1);
    const [mean, variance] = [floatsOf(this.#mean), floatsOf(this.#variance)];
    for (let j = 0; j < batch.mean.length; j++) {
      const [m, v] = [mean.at + j, variance.at + j];
      mean.data[m] = (1 - momentum) * mean.data[m] + momentum * batch.mean[j];
      variance.data[v] = (1 - momentum) * variance.data[v] + momentum * (batch.variance[j] * unbiased);
    }
  }

  #shifted(unit: Strided): Strided {
    const output = empty(unit.shape, "float64");
    const [from, to, gamma, beta] = [unit, output, this.#gamma.value, this.#beta.value].map(floatsOf);
    const [rows, columns] = unit.shape;
    for (let i = 0; i < rows * columns; i += columns) {
      for (let j = 0; j < columns; j++) {
        to.data[to.at + i + j] = from.data[from.at + i + j] * gamma.data[gamma.at + j] + beta.data[beta.at + j];
      }
    }
    return output;
  }

  /** The batch's statistics depend on x as well: d(x) = γ/σ · (g − mean(g) − unit · mean(g · unit)). */
  #back(unit: Strided, scale: Float64Array, gradient: Strided, training: boolean): Strided {
    const [rows, columns] = unit.shape;
    addColumns(this.#beta.gradient, gradient, false);
    const [g, u, gamma, sum] = [gradient, unit, this.#gamma.value, this.#beta.gradient].map(floatsOf);
    const along = floatsOf(this.#gamma.gradient);
    along.data.fill(0, along.at, along.at + columns);
    for (let i = 0; i < rows * columns; i += columns) {
      for (let j = 0; j < columns; j++) along.data[along.at + j] += g.data[g.at + i + j] * u.data[u.at + i + j];
    }
    const share = training ? 1 / rows : 0;
    for (let i = 0; i < rows * columns; i += columns) {
      for (let j = 0; j < columns; j++) {
        const common = sum.data[sum.at + j] + u.data[u.at + i + j] * along.data[along.at + j];
        g.data[g.at + i + j] = gamma.data[gamma.at + j] * scale[j] * (g.data[g.at + i + j] - share * common);
      }
    }
    return gradient;
  }
}
