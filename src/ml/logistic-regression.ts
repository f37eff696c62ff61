import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { scope } from "../core/scope.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { add } from "../generated/fn/elementwise.ts";
import { transpose } from "../ops/permute.ts";
import { matmul } from "../ops/products.ts";
import { requireCount } from "../types/counts.ts";
import type { DType, IntegerDType, RealDType } from "../types/dtype.ts";
import {
  type Checked,
  type Columns,
  type FitTargets,
  type FittedSamples,
  type FittedShape,
  fitTargetsShape,
  type Samples,
  type ScoreTargets,
  scoreTargetsShape,
} from "../types/estimator.ts";
import type { Ok } from "../types/tensor-like.ts";
import { classNumbers, numbersIn, requireLabels } from "./labels.ts";
import { LogisticLoss } from "./logistic-loss.ts";
import { momentsOf, scalesOf } from "./moments.ts";
import { minimise } from "./newton.ts";
import { finiteIn, requireFitted, requireSamples } from "./samples.ts";
import { optionIn, pack, tensorIn, unpack } from "./serialise.ts";
import { softmax } from "./softmax.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface LogisticRegressionOptions<K = number> {
  /** How many classes there are: labels are then 0, 1, …, and the types know their number. Without it, what labels there are. */
  readonly classes?: K;
  /** How little large coefficients cost, against the loss: 1 unless told. */
  readonly C?: number;
  /** null leaves the coefficients free; "l2" (the default) charges half the sum of their squares. */
  readonly penalty?: "l2" | null;
  /** Whether there are intercepts: true unless told. */
  readonly fitIntercept?: boolean;
  /** The most steps of Newton's method: 100 unless told. */
  readonly maxIters?: number;
  /** How large the gradient of the mean loss may stay: 1e-10 unless told. */
  readonly tolerance?: number;
}

type Label = IntegerDType | "bool";

interface State {
  /** `[columns, outputs]`: one output for two classes, else one for each. */
  readonly weights: Strided;
  /** `[outputs]`. */
  readonly intercept: Strided;
  /** The labels, which rise. */
  readonly labels: Float64Array;
  readonly dtype: DType;
  readonly iterations: number;
}

/** The labels that there are, or 0 … classes − 1; and the number of each row's. */
function classify(op: string, y: Strided, classes: number | undefined): { labels: Float64Array; numbers: Int32Array } {
  const given = Array.from(classes === undefined ? numbersIn(y) : classNumbers(op, y, classes));
  const present = new Set(given);
  const labels = Float64Array.from(classes === undefined ? present : Array(classes).keys()).sort();
  if (present.size < 2) throw new ValueError(`${op}: all labels are ${given[0]}`);
  const missing = labels.find((label) => !present.has(label));
  if (missing !== undefined) throw new ValueError(`${op}: no label is ${missing}`);
  const numbers = new Map(Array.from(labels, (label, i) => [label, i]));
  return { labels, numbers: Int32Array.from(given, (label) => numbers.get(label) ?? 0) };
}

/**
 * Logistic regression: the probability of each class from a weighted sum of the columns. Finds the minimum of
 * C · Σ log loss + ½ Σ coef², the function of scikit-learn's LogisticRegression, by Newton's method and to convergence, so
 * that the coefficients are those of its solvers with more digits. Of more than two classes the probabilities are a softmax.
 *
 * @example
 * ```ts
 * const [x, y] = [random.randn(100, 5), random.randint(0, 3, 100)];
 * const model = new ml.LogisticRegression({ classes: 3 }).fit(x, y);
 * const p = model.predictProba(random.randn(20, 5)); // Tensor<[20, 3]>
 * ```
 */
export class LogisticRegression<const K extends number = number, W extends World = Thin> {
  readonly options: Required<Omit<LogisticRegressionOptions, "classes">>;
  readonly classes: number | undefined;

  /** Throws ValueError unless C is positive and the numbers of classes and of steps count something. */
  constructor(options?: LogisticRegressionOptions<K>);
  constructor(options: LogisticRegressionOptions = {}) {
    const { classes, C = 1, penalty = "l2", fitIntercept = true, maxIters = 100, tolerance = 1e-10 } = options;
    if (!(C > 0)) throw new ValueError(`LogisticRegression: C must be positive, got ${C}`);
    if (penalty !== "l2" && penalty !== null) {
      throw new ValueError(`LogisticRegression: penalty must be "l2" or null, got ${String(penalty)}`);
    }
    if (classes !== undefined) requireCount("LogisticRegression", "number of classes", classes, 2);
    requireCount("LogisticRegression", "number of steps", maxIters, 1);
    this.classes = classes;
    this.options = { C, penalty, fitIntercept, maxIters, tolerance };
  }

  /**
   * Learns from samples `[rows, columns]` and their classes `[rows]`. Throws ShapeError where the rows differ, IndexError
   * for a label that is no class, ValueError for a class without rows and for an element that is not finite, LinAlgError
   * where there is no convergence, as for classes that are separable without penalty.
   */
  fit<S, Y, D extends RealDType = "float64", DY extends Label = "int32">(
    x: Samples<"LogisticRegression.fit", S, D>,
    y: Checked<FitTargets<"LogisticRegression.fit", S, Y, 1>, Y, DY>,
  ): FittedLogisticRegression<Columns<S>, K, K extends 2 ? 1 : K, DY, W>;
  fit(x: Strided, y: Strided): unknown {
    const op = "LogisticRegression.fit";
    requireSamples(op, x);
    requireLabels(op, y);
    fitTargetsShape(op, x.shape, y.shape, 1);
    const { labels, numbers } = classify(op, y, this.classes);
    return new FittedLogisticRegression(scope(() => this.#state(op, x, numbers, labels, y.dtype)));
  }

  /**
   * Reads what `save` of a fit wrote, for so many columns and labels of a dtype, int32 unless told. Throws ShapeError if
   * that fit has other columns or classes, ValueError for bytes that are cut off, changed or no such fit.
   */
  restore<const F extends number, DY extends Label = "int32">(
    bytes: Uint8Array,
    columns: F,
    options?: { readonly dtype?: DY },
  ): FittedLogisticRegression<F, K, K extends 2 ? 1 : K, DY, W>;
  restore(bytes: Uint8Array, columns: number, { dtype = "int32" }: { readonly dtype?: Label } = {}): unknown {
    const op = "LogisticRegression.restore";
    const saved = unpack(op, "LogisticRegression", bytes);
    const classes = tensorIn(op, saved, "classes", dtype, [this.classes]);
    const outputs = classes.shape[0] === 2 ? 1 : classes.shape[0];
    const coef = tensorIn(op, saved, "coef", "float64", [outputs, columns]);
    const intercept = tensorIn(op, saved, "intercept", "float64", [outputs]);
    const iterations = optionIn(op, saved, "iterations", 0);
    return new FittedLogisticRegression({
      weights: transpose(coef),
      intercept,
      labels: numbersIn(classes),
      dtype,
      iterations,
    });
  }

  #state(op: string, x: Strided, numbers: Int32Array, labels: Float64Array, dtype: DType): State {
    const [rows, columns] = x.shape;
    const { C, penalty, fitIntercept, maxIters, tolerance } = this.options;
    const plain = finiteIn(op, "x", x);
    const moments = momentsOf(plain, rows, columns);
    const scale = scalesOf(moments);
    // Columns of one scale around 0, and one of ones for the intercept: the same minimum, found in fewer steps.
    const width = columns + (fitIntercept ? 1 : 0);
    const scaled = new Float64Array(rows * width).fill(1);
    for (let row = 0; row < rows; row++) {
      for (let j = 0; j < columns; j++) {
        scaled[row * width + j] = (plain[row * columns + j] - (fitIntercept ? moments.mean[j] : 0)) / scale[j];
      }
    }
    const price = new Float64Array(width);
    if (penalty !== null) for (let j = 0; j < columns; j++) price[j] = 1 / (C * scale[j] ** 2);
    const loss = new LogisticLoss({ rows, columns: width, x: scaled, classes: numbers, penalty: price }, labels.length);
    const { point, iterations } = minimise(loss, { op, maxIters, tolerance: tolerance * rows });
    const outputs = loss.size / width;
    const weights = new Float64Array(columns * outputs);
    const intercept = new Float64Array(outputs);
    for (let k = 0; k < outputs; k++) {
      intercept[k] = fitIntercept ? point[k * width + columns] : 0;
      for (let j = 0; j < columns; j++) {
        const weight = point[k * width + j] / scale[j];
        weights[j * outputs + k] = weight;
        if (fitIntercept) intercept[k] -= weight * moments.mean[j];
      }
    }
    // A constant added to the sums of all classes changes no probability: of all such intercepts, those around 0.
    if (outputs > 1) centre(intercept, 1);
    if (outputs > 1) centre(weights, columns);
    return {
      weights: adopt(weights, "float64", [columns, outputs]),
      intercept: adopt(intercept, "float64", [outputs]),
      labels,
      dtype,
      iterations,
    };
  }
}

/** Labels in their dtype. */
function labelsOf(labels: Float64Array, dtype: DType): Strided {
  return castTo(adopt(labels, "float64", [labels.length]), dtype);
}

/** Takes the mean of each of `rows` rows off its elements. */
function centre(x: Float64Array, rows: number): void {
  const columns = x.length / rows;
  for (let start = 0; start < x.length; start += columns) {
    const row = x.subarray(start, start + columns);
    const mean = row.reduce((sum, value) => sum + value, 0) / columns;
    for (let j = 0; j < columns; j++) row[j] -= mean;
  }
}

/** What a LogisticRegression has learned about `F` columns and `K` classes, with `N` rows of coefficients, 1 of two classes. */
export class FittedLogisticRegression<out F, out K, out N, out D = "int32", W extends World = Thin> {
  /** The labels of the classes. */
  readonly classes: TensorIn<W, [K], D>;
  /** The weight of each column: for class 1 of two, else for each class. */
  readonly coef: TensorIn<W, [N, F], "float64">;
  readonly intercept: TensorIn<W, [N], "float64">;
  /** How many steps it took. */
  readonly iterations: number;
  readonly #state: State;

  /** @internal */
  constructor(state: State) {
    const { labels, dtype, intercept, iterations } = state;
    const coef = castTo(transpose(state.weights), "float64");
    this.#state = { ...state, weights: transpose(coef) };
    this.classes = typed(labelsOf(labels, dtype));
    this.coef = typed(coef);
    this.intercept = typed(intercept);
    this.iterations = iterations;
  }

  /** The probability of each class for each row. Throws ShapeError unless `x` has as many columns as the fit. */
  predictProba<S, DX extends RealDType = "float64", G = F, H = K>(
    x: FittedSamples<"LogisticRegression.predictProba", G, S, DX>,
  ): TensorIn<W, Ok<FittedShape<"LogisticRegression.predictProba", G, S, [H]>>, "float64">;
  predictProba(x: Strided): unknown {
    const sums = this.#sums("LogisticRegression.predictProba", x);
    const [rows, outputs] = sums.shape;
    if (outputs > 1) return softmax(sums);
    const [z, p] = [numbersIn(sums), new Float64Array(2 * rows)];
    for (let row = 0; row < rows; row++) {
      const power = Math.exp(-Math.abs(z[row]));
      const [less, more] = [power / (1 + power), 1 / (1 + power)];
      p[2 * row] = z[row] >= 0 ? less : more;
      p[2 * row + 1] = z[row] >= 0 ? more : less;
    }
    return adopt(p, "float64", [rows, 2]);
  }

  /** The label of the likeliest class of each row. */
  predict<S, DX extends RealDType = "float64", G = F>(
    x: FittedSamples<"LogisticRegression.predict", G, S, DX>,
  ): TensorIn<W, Ok<FittedShape<"LogisticRegression.predict", G, S, []>>, D>;
  predict(x: Strided): unknown {
    const chosen = this.#chosen("LogisticRegression.predict", x);
    return labelsOf(chosen, this.#state.dtype);
  }

  /** The share of the rows whose likeliest class is their label. */
  score<S, Y, DX extends RealDType = "float64", DY extends Label = "int32", G = F>(
    x: FittedSamples<"LogisticRegression.score", G, S, DX>,
    y: Checked<
      ScoreTargets<"LogisticRegression.score", Ok<FittedShape<"LogisticRegression.score", G, S, []>>, Y>,
      Y,
      DY
    >,
  ): number;
  score(x: Strided, y: Strided): number {
    const op = "LogisticRegression.score";
    const chosen = this.#chosen(op, x);
    requireLabels(op, y);
    scoreTargetsShape(op, [chosen.length], y.shape);
    if (chosen.length === 0) throw new ValueError(`${op}: there are no rows`);
    const labels = numbersIn(y);
    return chosen.filter((label, row) => label === labels[row]).length / chosen.length;
  }

  /** The fit as bytes, which `restore` of a LogisticRegression reads. */
  save(): Uint8Array {
    const { weights, intercept, labels, dtype, iterations } = this.#state;
    const tensors = { coef: castTo(transpose(weights), "float64"), intercept, classes: labelsOf(labels, dtype) };
    return pack({ kind: "LogisticRegression", options: { iterations }, tensors });
  }

  /** The weighted sums: `[rows, outputs]`. */
  #sums(op: string, x: Strided): Strided {
    const { weights, intercept } = this.#state;
    requireFitted(op, weights.shape[0], x);
    const products = matmul(castTo(x, "float64"), weights);
    return add(products, intercept, { out: products });
  }

  #chosen(op: string, x: Strided): Float64Array {
    const sums = this.#sums(op, x);
    const [rows, outputs] = sums.shape;
    const [z, { labels }] = [numbersIn(sums), this.#state];
    return Float64Array.from({ length: rows }, (_, row) => {
      if (outputs === 1) return labels[z[row] > 0 ? 1 : 0];
      let best = 0;
      for (let k = 1; k < outputs; k++) if (z[row * outputs + k] > z[row * outputs + best]) best = k;
      return labels[best];
    });
  }
}
