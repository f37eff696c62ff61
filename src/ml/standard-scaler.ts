import { castTo } from "../core/cast.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { add, divide, multiply, subtract } from "../generated/fn/elementwise.ts";
import type { RealDType } from "../types/dtype.ts";
import type { Columns, FittedSamples, FittedShape, KeptFloat, Samples } from "../types/estimator.ts";
import type { Ok } from "../types/tensor-like.ts";
import { numbersIn } from "./labels.ts";
import { type Moments, momentsOf, pooled, scalesOf } from "./moments.ts";
import { finiteIn, inDTypeOf, requireFitted, requireSamples } from "./samples.ts";
import { optionIn, pack, tensorIn, unpack } from "./serialise.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface StandardScalerOptions {
  /** Whether columns are centred: true unless told. */
  readonly withMean?: boolean;
  /** Whether columns are divided by their standard deviations: true unless told. */
  readonly withStd?: boolean;
}

/** What a fit has found out. */
interface State {
  readonly moments: Moments;
  readonly mean: Strided;
  readonly scale: Strided;
  readonly withMean: boolean;
  readonly withStd: boolean;
}

function momentsIn(op: string, x: Strided): Moments {
  return momentsOf(finiteIn(op, "x", x, "passed"), x.shape[0], x.shape[1]);
}

function stateOf(moments: Moments, { withMean = true, withStd = true }: StandardScalerOptions): State {
  const [mean, scale] = [moments.mean, scalesOf(moments)].map((data) => adopt(data, "float64", [data.length]));
  return { moments, mean, scale, withMean, withStd };
}

function scaled({ mean, scale, withMean, withStd }: State, x: Strided): Strided {
  const centred = withMean ? subtract(x, mean) : castTo(x, "float64");
  return inDTypeOf(x, withStd ? divide(centred, scale, { out: centred }) : centred);
}

/**
 * Gives columns mean 0 and standard deviation 1: `fit` learns the statistics, and what it returns applies them. A column
 * without variance is only centred. Statistics are float64; NaN stands for what is missing, does not count and stays.
 * The numbers are those of scikit-learn's StandardScaler.
 *
 * @example
 * ```ts
 * const scaler = new ml.StandardScaler().fit(random.randn(100, 20)); // FittedStandardScaler<20>
 * const scaled = scaler.transform(random.randn(30, 20)); // Tensor<[30, 20]>
 * ```
 */
export class StandardScaler<W extends World = Thin> {
  readonly withMean: boolean;
  readonly withStd: boolean;

  constructor({ withMean = true, withStd = true }: StandardScalerOptions = {}) {
    this.withMean = withMean;
    this.withStd = withStd;
  }

  /** Learns mean and variance of each column of `[rows, columns]`. Throws ValueError for an infinite element. */
  fit<S, D extends RealDType = "float64">(x: Samples<"StandardScaler.fit", S, D>): FittedStandardScaler<Columns<S>, W>;
  fit(x: Strided): unknown {
    return new FittedStandardScaler(this.#state("StandardScaler.fit", x));
  }

  /** The samples, scaled by their own statistics. `fit(x)` has these statistics to use again. */
  fitTransform<S, D extends RealDType = "float64">(
    x: Samples<"StandardScaler.fitTransform", S, D>,
  ): TensorIn<W, S, KeptFloat<D>>;
  fitTransform(x: Strided): unknown {
    return scaled(this.#state("StandardScaler.fitTransform", x), x);
  }

  /**
   * Reads what `save` of a fit wrote, for so many columns. Throws ShapeError if that fit has other columns, ValueError for
   * bytes that are cut off, changed or no such fit.
   */
  restore<const F extends number>(bytes: Uint8Array, columns: F): FittedStandardScaler<F, W>;
  restore(bytes: Uint8Array, columns: number): unknown {
    const op = "StandardScaler.restore";
    const saved = unpack(op, "StandardScaler", bytes);
    const count = Int32Array.from(numbersIn(tensorIn(op, saved, "count", "int32", [columns])));
    const [mean, variance] = ["mean", "variance"].map((name) =>
      numbersIn(tensorIn(op, saved, name, "float64", [columns])),
    );
    const [withMean, withStd] = ["withMean", "withStd"].map((name) => optionIn(op, saved, name, true));
    return new FittedStandardScaler(stateOf({ count, mean, variance }, { withMean, withStd }));
  }

  #state(op: string, x: Strided): State {
    requireSamples(op, x);
    return stateOf(momentsIn(op, x), this);
  }
}

/** What a StandardScaler has learned about `F` columns. */
export class FittedStandardScaler<out F, W extends World = Thin> {
  /** How many values of each column were seen; those that are missing do not count. */
  readonly count: TensorIn<W, [F], "int32">;
  readonly mean: TensorIn<W, [F], "float64">;
  readonly variance: TensorIn<W, [F], "float64">;
  /** What columns are divided by: standard deviations, and 1 where a column is constant but for rounding. */
  readonly scale: TensorIn<W, [F], "float64">;
  readonly withMean: boolean;
  readonly withStd: boolean;
  readonly #state: State;

  /** @internal */
  constructor(state: State) {
    const { count, variance } = state.moments;
    this.#state = state;
    this.count = typed(adopt(count, "int32", [count.length]));
    this.mean = typed(state.mean);
    this.variance = typed(adopt(variance, "float64", [variance.length]));
    this.scale = typed(state.scale);
    this.withMean = state.withMean;
    this.withStd = state.withStd;
  }

  /** `(x - mean) / scale`. Throws ShapeError unless `x` has as many columns as the scaler was fitted on. */
  transform<S, D extends RealDType = "float64", G = F>(
    x: FittedSamples<"StandardScaler.transform", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"StandardScaler.transform", G, S, [G]>>, KeptFloat<D>>;
  transform(x: Strided): unknown {
    requireFitted("StandardScaler.transform", this.#state.mean.shape[0], x);
    return scaled(this.#state, x);
  }

  /** `x * scale + mean`: what was transformed, back in its units. */
  inverseTransform<S, D extends RealDType = "float64", G = F>(
    x: FittedSamples<"StandardScaler.inverseTransform", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"StandardScaler.inverseTransform", G, S, [G]>>, KeptFloat<D>>;
  inverseTransform(x: Strided): unknown {
    requireFitted("StandardScaler.inverseTransform", this.#state.mean.shape[0], x);
    const { mean, scale, withMean, withStd } = this.#state;
    const wide = withStd ? multiply(x, scale) : castTo(x, "float64");
    return inDTypeOf(x, withMean ? add(wide, mean, { out: wide }) : wide);
  }

  /** The scaler of these samples and all that came before: for data that comes in parts. */
  partialFit<S, D extends RealDType = "float64", G = F>(
    x: FittedSamples<"StandardScaler.partialFit", G, S, D>,
  ): FittedStandardScaler<F, W>;
  partialFit(x: Strided): unknown {
    const op = "StandardScaler.partialFit";
    requireFitted(op, this.#state.mean.shape[0], x);
    return new FittedStandardScaler(stateOf(pooled(this.#state.moments, momentsIn(op, x)), this.#state));
  }

  /** The fit as bytes, which `restore` of a StandardScaler reads. */
  save(): Uint8Array {
    const { moments, mean, withMean, withStd } = this.#state;
    const shape = [moments.count.length];
    const tensors = {
      count: adopt(moments.count, "int32", shape),
      mean,
      variance: adopt(moments.variance, "float64", shape),
    };
    return pack({ kind: "StandardScaler", options: { withMean, withStd }, tensors });
  }
}
