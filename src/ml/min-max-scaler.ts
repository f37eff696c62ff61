import { ValueError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { add, clip, divide, multiply, subtract } from "../generated/fn/elementwise.ts";
import type { RealDType } from "../types/dtype.ts";
import type { Columns, FittedSamples, FittedShape, KeptFloat, Samples } from "../types/estimator.ts";
import type { Ok } from "../types/tensor-like.ts";
import { numbersIn } from "./labels.ts";
import { finiteIn, inDTypeOf, requireFitted, requireSamples } from "./samples.ts";
import { optionIn, pack, tensorIn, unpack } from "./serialise.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface MinMaxScalerOptions {
  /** Where the smallest and the largest value of a column go: [0, 1] unless told. */
  readonly featureRange?: readonly [number, number];
  /** Whether what lies outside of the range of the fit is moved to its ends: false unless told. */
  readonly clip?: boolean;
}

interface Extremes {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** The extremes of the columns of a matrix, NaN left out. */
function extremesIn(op: string, x: Strided): Extremes {
  const data = finiteIn(op, "x", x, "passed");
  const [rows, columns] = x.shape;
  const least = new Float64Array(columns).fill(Number.NaN);
  const greatest = new Float64Array(columns).fill(Number.NaN);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const value = data[at];
      // Written so that the first number replaces NaN.
      if (!(value >= least[column])) least[column] = Number.isNaN(value) ? least[column] : value;
      if (!(value <= greatest[column])) greatest[column] = Number.isNaN(value) ? greatest[column] : value;
    }
  }
  return { least, greatest };
}

/** The lesser (`sign` 1) or the greater (−1) of each pair; NaN is no value. */
function better(a: Float64Array, b: Float64Array, sign: number): Float64Array {
  return a.map((x, i) => (Number.isNaN(x) || sign * b[i] < sign * x ? b[i] : x));
}

/** What a fit has found out: `x * scale + min` is in the range. */
interface State extends Extremes {
  readonly scale: Strided;
  readonly min: Strided;
  readonly featureRange: readonly [number, number];
  readonly clip: boolean;
}

const columnsOf = (data: Float64Array): Strided => adopt(data, "float64", [data.length]);

function stateOf({ least, greatest }: Extremes, options: Required<MinMaxScalerOptions>): State {
  const [low, high] = options.featureRange;
  // A column that does not vary goes to the lower end.
  const scale = greatest.map((value, i) => {
    const width = value - least[i];
    return (high - low) / (width < 10 * Number.EPSILON ? 1 : width);
  });
  const min = columnsOf(scale.map((factor, i) => low - least[i] * factor));
  return { least, greatest, scale: columnsOf(scale), min, featureRange: options.featureRange, clip: options.clip };
}

function scaled({ scale, min, featureRange, clip: clips }: State, x: Strided): Strided {
  const wide = multiply(x, scale);
  const moved = add(wide, min, { out: wide });
  return inDTypeOf(x, clips ? clip(moved, featureRange[0], featureRange[1]) : moved);
}

/**
 * Moves each column into a range, [0, 1] unless told: the smallest value of the fit to one end, the largest to the other.
 * NaN stands for what is missing, does not count and stays. As scikit-learn's MinMaxScaler.
 *
 * @example
 * ```ts
 * const scaler = new ml.MinMaxScaler({ featureRange: [-1, 1] }).fit(random.randn(100, 20));
 * const scaled = scaler.transform(random.randn(30, 20)); // Tensor<[30, 20]>
 * ```
 */
export class MinMaxScaler<W extends World = Thin> {
  readonly featureRange: readonly [number, number];
  readonly clip: boolean;

  /** Throws ValueError unless the range rises. */
  constructor({ featureRange = [0, 1], clip: clips = false }: MinMaxScalerOptions = {}) {
    if (!(featureRange[0] < featureRange[1])) {
      throw new ValueError(`MinMaxScaler: featureRange must rise, got [${featureRange.join(", ")}]`);
    }
    this.featureRange = featureRange;
    this.clip = clips;
  }

  /** Learns the range of each column of `[rows, columns]`. Throws ValueError for an infinite element. */
  fit<S, D extends RealDType = "float64">(x: Samples<"MinMaxScaler.fit", S, D>): FittedMinMaxScaler<Columns<S>, W>;
  fit(x: Strided): unknown {
    return new FittedMinMaxScaler(this.#state("MinMaxScaler.fit", x));
  }

  /** The samples, scaled by their own ranges. `fit(x)` has these ranges to use again. */
  fitTransform<S, D extends RealDType = "float64">(
    x: Samples<"MinMaxScaler.fitTransform", S, D>,
  ): TensorIn<W, S, KeptFloat<D>>;
  fitTransform(x: Strided): unknown {
    return scaled(this.#state("MinMaxScaler.fitTransform", x), x);
  }

  /**
   * Reads what `save` of a fit wrote, for so many columns. Throws ShapeError if that fit has other columns, ValueError for
   * bytes that are cut off, changed or no such fit.
   */
  restore<const F extends number>(bytes: Uint8Array, columns: F): FittedMinMaxScaler<F, W>;
  restore(bytes: Uint8Array, columns: number): unknown {
    const op = "MinMaxScaler.restore";
    const saved = unpack(op, "MinMaxScaler", bytes);
    const [least, greatest] = ["dataMin", "dataMax"].map((name) =>
      numbersIn(tensorIn(op, saved, name, "float64", [columns])),
    );
    const featureRange = [optionIn(op, saved, "low", 0), optionIn(op, saved, "high", 0)] as const;
    return new FittedMinMaxScaler(
      stateOf({ least, greatest }, { featureRange, clip: optionIn(op, saved, "clip", true) }),
    );
  }

  #state(op: string, x: Strided): State {
    requireSamples(op, x);
    return stateOf(extremesIn(op, x), this);
  }
}

/** What a MinMaxScaler has learned about `F` columns: `x * scale + min` is in the range. */
export class FittedMinMaxScaler<out F, W extends World = Thin> {
  readonly dataMin: TensorIn<W, [F], "float64">;
  readonly dataMax: TensorIn<W, [F], "float64">;
  /** `dataMax - dataMin`. */
  readonly dataRange: TensorIn<W, [F], "float64">;
  readonly scale: TensorIn<W, [F], "float64">;
  readonly min: TensorIn<W, [F], "float64">;
  readonly featureRange: readonly [number, number];
  readonly clip: boolean;
  readonly #state: State;

  /** @internal */
  constructor(state: State) {
    const { least, greatest } = state;
    this.#state = state;
    this.dataMin = typed(columnsOf(least));
    this.dataMax = typed(columnsOf(greatest));
    this.dataRange = typed(columnsOf(greatest.map((value, i) => value - least[i])));
    this.scale = typed(state.scale);
    this.min = typed(state.min);
    this.featureRange = state.featureRange;
    this.clip = state.clip;
  }

  /** `x * scale + min`. Throws ShapeError unless `x` has as many columns as the scaler was fitted on. */
  transform<S, D extends RealDType = "float64", G = F>(
    x: FittedSamples<"MinMaxScaler.transform", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"MinMaxScaler.transform", G, S, [G]>>, KeptFloat<D>>;
  transform(x: Strided): unknown {
    requireFitted("MinMaxScaler.transform", this.#state.scale.shape[0], x);
    return scaled(this.#state, x);
  }

  /** `(x - min) / scale`: what was transformed, back in its units. */
  inverseTransform<S, D extends RealDType = "float64", G = F>(
    x: FittedSamples<"MinMaxScaler.inverseTransform", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"MinMaxScaler.inverseTransform", G, S, [G]>>, KeptFloat<D>>;
  inverseTransform(x: Strided): unknown {
    requireFitted("MinMaxScaler.inverseTransform", this.#state.scale.shape[0], x);
    const wide = subtract(x, this.#state.min);
    return inDTypeOf(x, divide(wide, this.#state.scale, { out: wide }));
  }

  /** The scaler of these samples and all that came before: for data that comes in parts. */
  partialFit<S, D extends RealDType = "float64", G = F>(
    x: FittedSamples<"MinMaxScaler.partialFit", G, S, D>,
  ): FittedMinMaxScaler<F, W>;
  partialFit(x: Strided): unknown {
    const op = "MinMaxScaler.partialFit";
    requireFitted(op, this.#state.scale.shape[0], x);
    const { least, greatest } = extremesIn(op, x);
    const extremes = {
      least: better(this.#state.least, least, 1),
      greatest: better(this.#state.greatest, greatest, -1),
    };
    return new FittedMinMaxScaler(stateOf(extremes, this.#state));
  }

  /** The fit as bytes, which `restore` of a MinMaxScaler reads. */
  save(): Uint8Array {
    const { least, greatest, featureRange, clip: clips } = this.#state;
    const options = { low: featureRange[0], high: featureRange[1], clip: clips };
    return pack({
      kind: "MinMaxScaler",
      options,
      tensors: { dataMin: columnsOf(least), dataMax: columnsOf(greatest) },
    });
  }
}
