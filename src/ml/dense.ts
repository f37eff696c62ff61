import { castTo } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import { allocate, arrayOf, empty, originOf, type Strided } from "../core/strided.ts";
import { add, multiply } from "../generated/fn/elementwise.ts";
import { gemm, type Matrix } from "../kernels/gemm.ts";
import { turned } from "../kernels/gemm-matrix.ts";
import { standardNormal } from "../random/continuous.ts";
import type { RealDType } from "../types/dtype.ts";
import { showShape } from "../types/show.ts";
import type { TensorLike } from "../types/tensor-like.ts";
import { requireReal } from "./labels.ts";
import { floatsOf, Layer, Parameter, type Pass, shownLayer } from "./layer.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface DenseOptions<I = number, O = number> {
  /**
   * The variance of the normal numbers that the weights start as: 2 / inputs for `"he"`, which is the default and keeps the
   * scale of ReLU layers; 2 / (inputs + outputs) for `"xavier"`, which suits sigmoid and tanh.
   */
  readonly init?: "he" | "xavier";
  /** Whether a bias is added: true unless told. */
  readonly bias?: boolean;
  /** Numbers to start from instead of random weights and a bias of zeros; they are copied. */
  readonly start?: { readonly weights: TensorLike<[I, O], RealDType>; readonly bias?: TensorLike<[O], RealDType> };
}

function positiveInteger(name: string, value: unknown): void {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return;
  throw new ValueError(`dense: ${name} must be a positive integer, got ${String(value)}`);
}

/** Normal numbers of the variance of He et al. (2015) or of Glorot and Bengio (2010). */
function newWeights(inputs: number, outputs: number, init: unknown): Strided {
  const variance = { he: 2 / inputs, xavier: 2 / (inputs + outputs) }[String(init)];
  if (variance === undefined) throw new ValueError(`dense: init must be "he" or "xavier", got ${String(init)}`);
  return multiply(standardNormal([inputs, outputs]), Math.sqrt(variance));
}

/** A copy of given numbers as float64. */
function copied(name: string, x: unknown, shape: readonly number[]): Strided {
  requireReal("dense", name, x);
  if (showShape(x.shape) !== showShape(shape)) {
    throw new ShapeError(`dense: ${name} must be ${showShape(shape)} — got ${showShape(x.shape)}`);
  }
  return castTo(x, "float64");
}

function matrixOf(x: Strided): Matrix {
  return { data: arrayOf(x), offset: originOf(x), rows: x.shape[1], columns: 1 };
}

/** The sums of the columns; taken away from what is there if `less`. */
export function addColumns(to: Strided, x: Strided, less: boolean): void {
  const [sums, { data, at }] = [floatsOf(to), floatsOf(x)];
  const [rows, columns] = x.shape;
  if (!less) sums.data.fill(0, sums.at, sums.at + columns);
  for (let row = 0; row < rows; row++) {
    const start = at + row * columns;
    if (less) for (let j = 0; j < columns; j++) sums.data[sums.at + j] -= data[start + j];
    else for (let j = 0; j < columns; j++) sums.data[sums.at + j] += data[start + j];
  }
}

/** A fully connected layer: x W + b. */
export class Dense<out I extends number, out O extends number, W extends World = Thin> extends Layer<I, O, "dense"> {
  readonly weights: TensorIn<W, [I, O], "float64">;
  /** Zeros that stay so in a layer without bias. */
  readonly bias: TensorIn<W, [O], "float64">;
  readonly #biased: boolean;
  readonly #weights: Parameter;
  readonly #bias: Parameter;

  /** @internal */
  constructor(inputs: I, outputs: O, { init = "he", bias = true, start }: DenseOptions<I, O> = {}) {
    positiveInteger("inputs", inputs);
    positiveInteger("outputs", outputs);
    const weights =
      start === undefined
        ? newWeights(inputs, outputs, init)
        : copied("start.weights", start.weights, [inputs, outputs]);
    const shift =
      start?.bias === undefined ? allocate([outputs], "float64") : copied("start.bias", start.bias, [outputs]);
    const all = [weights, shift].map((value) => new Parameter(value));
    super("dense", inputs, outputs, bias ? all : all.slice(0, 1), { weights, bias: shift });
    [this.#weights, this.#bias] = all;
    this.#biased = bias;
    this.weights = typed(weights);
    this.bias = typed(shift);
  }

  /** @internal */
  toString(): string {
    return shownLayer("dense", [this.inputs, this.outputs], this.#biased ? {} : { bias: false });
  }

  /** @internal */
  run(x: Strided): Pass {
    const { inputs, outputs } = this;
    const rows = x.shape[0];
    const output = empty([rows, outputs], "float64");
    if (rows > 0) gemm(rows, outputs, inputs, matrixOf(x), matrixOf(this.#weights.value), matrixOf(output));
    if (this.#biased) add(output, this.#bias.value, { out: output });
    return {
      output,
      back: (gradient, wanted) => this.#back(x, gradient, wanted),
      descend: (gradient, wanted, rate) => this.#descend(x, gradient, wanted, rate),
    };
  }

  #back(x: Strided, gradient: Strided, wanted: boolean): Strided {
    const { inputs, outputs } = this;
    gemm(inputs, outputs, x.shape[0], turned(matrixOf(x)), matrixOf(gradient), matrixOf(this.#weights.gradient));
    if (this.#biased) addColumns(this.#bias.gradient, gradient, false);
    return wanted ? this.#before(gradient) : gradient;
  }

  #descend(x: Strided, gradient: Strided, wanted: boolean, rate: number): Strided {
    const { inputs, outputs } = this;
    const before = wanted ? this.#before(gradient) : gradient;
    const step = multiply(gradient, rate, { out: gradient });
    gemm(inputs, outputs, x.shape[0], turned(matrixOf(x)), matrixOf(step), matrixOf(this.#weights.value), -1, true);
    if (this.#biased) addColumns(this.#bias.value, step, true);
    return before;
  }

  /** The gradient by the input. */
  #before(gradient: Strided): Strided {
    const [rows] = gradient.shape;
    const before = empty([rows, this.inputs], "float64");
    const weights = turned(matrixOf(this.#weights.value));
    gemm(rows, this.inputs, this.outputs, matrixOf(gradient), weights, matrixOf(before));
    return before;
  }
}
