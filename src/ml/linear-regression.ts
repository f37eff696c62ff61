import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { scope } from "../core/scope.ts";
import { adopt, arrayOf, originOf, type Strided } from "../core/strided.ts";
import { add, multiply, square, subtract } from "../generated/fn/elementwise.ts";
import { lstsq } from "../linalg/lstsq.ts";
import { transpose } from "../ops/permute.ts";
import { matmul } from "../ops/products.ts";
import { mean, sum } from "../ops/reduce.ts";
import { standardNormal } from "../random/continuous.ts";
import { requireCount } from "../types/counts.ts";
import type { RealDType } from "../types/dtype.ts";
import {
  type Checked,
  type Columns,
  type FitTargets,
  type FittedSamples,
  type FittedShape,
  fitTargetsShape,
  type PerTarget,
  type Samples,
  type ScoreTargets,
  scoreTargetsShape,
  type Trailing,
} from "../types/estimator.ts";
import type { Ok } from "../types/tensor-like.ts";
import { numbersIn, requireReal } from "./labels.ts";
import { determination } from "./regression-metrics.ts";
import { finiteIn, requireFitted, requireSamples } from "./samples.ts";
import { pack, tensorIn, unpack } from "./serialise.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface LinearRegressionOptions {
  /** Whether there is an intercept: true unless told. */
  readonly fitIntercept?: boolean;
  /** "exact" (the default) solves the least squares problem, "gradient-descent" goes down step by step. */
  readonly solver?: "exact" | "gradient-descent";
  /** How far a step of gradient descent goes: 0.01 unless told. */
  readonly learningRate?: number;
  /** The most steps: 1000 unless told. */
  readonly maxIters?: number;
  /** A step that changes the cost by less is the last one: 1e-8 unless told. */
  readonly tolerance?: number;
}

/** What a fit has found out: `y = x · weights + intercept`. */
interface State {
  /** `[columns]`, or `[columns, targets]`. */
  readonly weights: Strided;
  readonly intercept: Strided;
  readonly costs: readonly number[];
}

const costsOf = (costs: readonly number[]): Strided => adopt(Float64Array.from(costs), "float64", [costs.length]);
const numberIn = (x: Strided): number => Number(arrayOf(x)[originOf(x)]);

function exact(x: Strided, y: Strided, fitIntercept: boolean): State {
  if (!fitIntercept) return { weights: lstsq(x, y)[0], intercept: zero(y), costs: [] };
  // The intercept is what makes the means fit: without it the columns are centred, and the problem is better conditioned.
  const [center, middle] = [mean(x, { axis: 0 }), mean(y, { axis: 0 })];
  const [weights] = lstsq(subtract(x, center), subtract(y, middle));
  return { weights, intercept: subtract(middle, matmul(center, weights)), costs: [] };
}

/** Zeros: one for each target. */
function zero(y: Strided): Strided {
  const shape = y.shape.slice(1);
  return adopt(new Float64Array(shape[0] ?? 1), "float64", shape);
}

/** One step against the gradient of the mean squared error; returns the error before it. */
function step(x: Strided, y: Strided, state: State, rate: number, fitIntercept: boolean): number {
  const { weights, intercept } = state;
  const rest = subtract(add(matmul(x, weights), intercept), y);
  const share = (2 / x.shape[0]) * rate;
  subtract(weights, multiply(matmul(transpose(x), rest), share), { out: weights });
  if (fitIntercept) subtract(intercept, multiply(sum(rest, { axis: 0 }), share), { out: intercept });
  return numberIn(mean(square(rest)));
}

function descend(x: Strided, y: Strided, options: Required<LinearRegressionOptions>): State {
  const { learningRate, maxIters, tolerance, fitIntercept } = options;
  const weights = multiply(standardNormal([x.shape[1], ...y.shape.slice(1)]), 0.01);
  const costs: number[] = [];
  const state = { weights, intercept: zero(y), costs };
  while (costs.length < maxIters) {
    const cost = scope(() => step(x, y, state, learningRate, fitIntercept));
    costs.push(cost);
    if (!Number.isFinite(cost)) {
      const after = `after ${costs.length} steps`;
      throw new ValueError(
        `LinearRegression.fit: the cost is ${cost} ${after} — take a smaller learningRate, or scale x`,
      );
    }
    if (costs.length > 1 && Math.abs(costs[costs.length - 2] - cost) < tolerance) break;
  }
  return state;
}

/**
 * Linear regression: the weights and the intercept that make the squared errors least. Exact, by singular values, as
 * scikit-learn's LinearRegression; or by gradient descent from small random weights, whose numbers are those of the same
 * loop in NumPy after the same `random.seed`.
 *
 * @example
 * ```ts
 * const [x, y] = [random.randn(100, 5), random.randn(100)];
 * const model = new ml.LinearRegression().fit(x, y); // FittedLinearRegression<5, []>
 * const predicted = model.predict(random.randn(20, 5)); // Tensor<[20]>
 * ```
 */
export class LinearRegression<W extends World = Thin> {
  readonly options: Required<LinearRegressionOptions>;

  /** Throws ValueError for a solver that is none, and for steps that cannot be taken. */
  constructor(options: LinearRegressionOptions = {}) {
    const { fitIntercept = true, solver = "exact", learningRate = 0.01, maxIters = 1000, tolerance = 1e-8 } = options;
    if (solver !== "exact" && solver !== "gradient-descent") {
      throw new ValueError(`LinearRegression: solver must be "exact" or "gradient-descent", got ${String(solver)}`);
    }
    if (!(learningRate > 0))
      throw new ValueError(`LinearRegression: learningRate must be positive, got ${learningRate}`);
    requireCount("LinearRegression", "number of steps", maxIters, 1);
    this.options = { fitIntercept, solver, learningRate, maxIters, tolerance };
  }

  /**
   * Learns from samples `[rows, columns]` and targets `[rows]` or `[rows, targets]`. Throws ShapeError where the rows
   * differ, ValueError for an element that is not finite, and where gradient descent goes astray.
   */
  fit<S, Y, D extends RealDType = "float64", DY extends RealDType = "float64">(
    x: Samples<"LinearRegression.fit", S, D>,
    y: Checked<FitTargets<"LinearRegression.fit", S, Y, 2>, Y, DY>,
  ): FittedLinearRegression<Columns<S>, Trailing<Y>, W>;
  fit(x: Strided, y: Strided): unknown {
    const op = "LinearRegression.fit";
    requireSamples(op, x);
    requireReal(op, "y", y);
    fitTargetsShape(op, x.shape, y.shape, 2);
    const [samples, targets] = [
      adopt(finiteIn(op, "x", x), "float64", x.shape),
      adopt(finiteIn(op, "y", y), "float64", y.shape),
    ];
    const { solver, fitIntercept } = this.options;
    const state = scope(() =>
      solver === "exact" ? exact(samples, targets, fitIntercept) : descend(samples, targets, this.options),
    );
    return new FittedLinearRegression(state);
  }

  /**
   * Reads what `save` of a fit wrote, for so many columns, and for several targets their number. Throws ShapeError if that
   * fit has others, ValueError for bytes that are cut off, changed or no such fit.
   */
  restore<const F extends number, const T extends number | undefined = undefined>(
    bytes: Uint8Array,
    columns: F,
    targets?: T,
  ): FittedLinearRegression<F, T extends number ? [T] : [], W>;
  restore(bytes: Uint8Array, columns: number, targets?: number): unknown {
    const op = "LinearRegression.restore";
    const saved = unpack(op, "LinearRegression", bytes);
    const shape = targets === undefined ? [] : [targets];
    const weights = transpose(tensorIn(op, saved, "coef", "float64", [...shape, columns]));
    const intercept = tensorIn(op, saved, "intercept", "float64", shape);
    const costs = Array.from(numbersIn(tensorIn(op, saved, "costHistory", "float64", [undefined])));
    return new FittedLinearRegression({ weights, intercept, costs });
  }
}

/** What a LinearRegression has learned about `F` columns and targets `T`: `[]` for one, `[t]` for t of them. */
export class FittedLinearRegression<out F, out T extends unknown[], W extends World = Thin> {
  /** The weight of each column: `[columns]`, or `[targets, columns]`. */
  readonly coef: TensorIn<W, PerTarget<T, F>, "float64">;
  readonly intercept: TensorIn<W, T, "float64">;
  /** The mean squared error before each step of gradient descent; nothing where the solution is exact. */
  readonly costHistory: TensorIn<W, [number], "float64">;
  readonly #state: State;

  /** @internal */
  constructor(state: State) {
    const { weights, intercept, costs } = state;
    const coef = castTo(transpose(weights), "float64");
    this.#state = { ...state, weights: transpose(coef) };
    this.coef = typed(coef);
    this.intercept = typed(intercept);
    this.costHistory = typed(costsOf(costs));
  }

  /** `x · coef + intercept`. Throws ShapeError unless `x` has as many columns as the fit. */
  predict<S, D extends RealDType = "float64", G = F, H extends unknown[] = T>(
    x: FittedSamples<"LinearRegression.predict", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"LinearRegression.predict", G, S, H>>, "float64">;
  predict(x: Strided): unknown {
    return this.#predicted("LinearRegression.predict", x);
  }

  /** R² of the predictions: 1 is the best, 0 is what the mean would reach. */
  score<S, Y, D extends RealDType = "float64", DY extends RealDType = "float64", G = F, H extends unknown[] = T>(
    x: FittedSamples<"LinearRegression.score", G, S, D>,
    y: Checked<ScoreTargets<"LinearRegression.score", Ok<FittedShape<"LinearRegression.score", G, S, H>>, Y>, Y, DY>,
  ): number;
  score(x: Strided, y: Strided): number {
    const op = "LinearRegression.score";
    const predicted = this.#predicted(op, x);
    requireReal(op, "y", y);
    scoreTargetsShape(op, predicted.shape, y.shape);
    return determination(op, y, predicted);
  }

  /** The fit as bytes, which `restore` of a LinearRegression reads. */
  save(): Uint8Array {
    const { weights, intercept, costs } = this.#state;
    const tensors = { coef: castTo(transpose(weights), "float64"), intercept, costHistory: costsOf(costs) };
    return pack({ kind: "LinearRegression", options: {}, tensors });
  }

  #predicted(op: string, x: Strided): Strided {
    const { weights, intercept } = this.#state;
    requireFitted(op, weights.shape[0], x);
    const products = matmul(castTo(x, "float64"), weights);
    return add(products, intercept, { out: products });
  }
}
