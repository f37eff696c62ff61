import { scope } from "../core/scope.ts";
import type { Strided } from "../core/strided.ts";
import { multiply, subtract } from "../generated/fn/elementwise.ts";
import { svd } from "../linalg/svd.ts";
import { mean as meanOf, sum, variance } from "../ops/reduce.ts";
import type { ComponentSamples } from "../types/decomposition.ts";
import type { RealDType } from "../types/dtype.ts";
import type { Columns, FittedSamples, FittedShape, KeptFloat } from "../types/estimator.ts";
import type { Rows } from "../types/ml.ts";
import type { Ok } from "../types/tensor-like.ts";
import { componentSamples, firstColumns, firstRows, project, ratioTo, settleSigns, unproject } from "./components.ts";
import { numbersIn } from "./labels.ts";
import { inDTypeOf, requireFitted } from "./samples.ts";
import { pack, tensorIn, unpack } from "./serialise.ts";
import { countOf } from "./training.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface TruncatedSVDOptions<K = number> {
  readonly nComponents: K;
  /** Whether columns are centred first, as principal components are found: false unless told. */
  readonly center?: boolean;
}

interface State {
  readonly U: Strided;
  readonly singularValues: Strided;
  readonly components: Strided;
  readonly mean: Strided | null;
  readonly explainedVariance: Strided;
  readonly explainedVarianceRatio: Strided;
}

/**
 * The greatest singular values of samples and their vectors: x ≈ U diag(s) components, the matrix of rank `nComponents`
 * nearest to x (Eckart and Young, 1936). Columns are not centred unless told, so that zeros stay.
 *
 * @example
 * ```ts
 * const x = random.randn(100, 6);
 * const fitted = new ml.TruncatedSVD({ nComponents: 2, center: true }).fit(x);
 * const flat = fitted.transform(x); // Tensor<[100, 2]>, and U * singularValues up to rounding
 * ```
 */
export class TruncatedSVD<const K extends number, W extends World = Thin> {
  readonly nComponents: K;
  readonly center: boolean;

  constructor({ nComponents, center = false }: TruncatedSVDOptions<K>) {
    countOf("TruncatedSVD", "nComponents", nComponents);
    this.nComponents = nComponents;
    this.center = center;
  }

  /** Finds the components of `[rows, columns]`. Throws ShapeError where there are fewer, ValueError unless all is finite. */
  fit<S, D extends RealDType = "float64">(
    x: ComponentSamples<"TruncatedSVD.fit", K, S, D>,
  ): FittedTruncatedSVD<K, Columns<S>, Rows<S>, W>;
  fit(x: Strided): unknown {
    return scope(() => new FittedTruncatedSVD(this.#state("TruncatedSVD.fit", x)));
  }

  /** The coordinates of the samples along their own components: U times the singular values. */
  fitTransform<S, D extends RealDType = "float64">(
    x: ComponentSamples<"TruncatedSVD.fitTransform", K, S, D>,
  ): TensorIn<W, [Rows<S>, K], KeptFloat<D>>;
  fitTransform(x: Strided): unknown {
    return scope(() => {
      const { U, singularValues } = this.#state("TruncatedSVD.fitTransform", x);
      return inDTypeOf(x, multiply(U, singularValues));
    });
  }

  /** Reads what `save` of a fit wrote, for so many columns, to the bit. Throws as `ml.KMeans.restore` does. */
  restore<const F extends number>(bytes: Uint8Array, columns: F): FittedTruncatedSVD<K, F, number, W>;
  restore(bytes: Uint8Array, columns: number): unknown {
    const op = "TruncatedSVD.restore";
    return scope(() => {
      const saved = unpack(op, "TruncatedSVD", bytes);
      const k = this.nComponents;
      const read = (name: string, shape: (number | undefined)[]) => tensorIn(op, saved, name, "float64", shape);
      return new FittedTruncatedSVD({
        components: read("components", [k, columns]),
        U: read("U", [undefined, k]),
        singularValues: read("singularValues", [k]),
        mean: "mean" in saved.tensors ? read("mean", [columns]) : null,
        explainedVariance: read("explainedVariance", [k]),
        explainedVarianceRatio: read("explainedVarianceRatio", [k]),
      });
    });
  }

  #state(op: string, x: Strided): State {
    const samples = componentSamples(op, this.nComponents, x);
    const mean = this.center ? meanOf(samples, { axis: 0 }) : null;
    const total = numbersIn(sum(variance(samples, { axis: 0 })))[0];
    const matrix = mean === null ? samples : subtract(samples, mean);
    const result = svd(matrix, { fullMatrices: false });
    if (!("S" in result)) throw new TypeError("TruncatedSVD: no vectors");
    const k = this.nComponents;
    const [U, singularValues, components] = [
      firstColumns(result.U, k),
      firstRows(result.S, k),
      firstRows(result.Vh, k),
    ];
    settleSigns(components, U);
    const explainedVariance = variance(multiply(U, singularValues), { axis: 0 });
    const explainedVarianceRatio = ratioTo(explainedVariance, total);
    return { U, singularValues, components, mean, explainedVariance, explainedVarianceRatio };
  }
}

/** `K` singular values of `N` samples of `F` columns. */
export class FittedTruncatedSVD<out K, out F, out N, W extends World = Thin> {
  /** Left singular vectors as columns, a row for each sample that was fitted on. */
  readonly U: TensorIn<W, [N, K], "float64">;
  /** From the greatest on. */
  readonly singularValues: TensorIn<W, [K], "float64">;
  /** Right singular vectors as rows. */
  readonly components: TensorIn<W, [K, F], "float64">;
  /** What was subtracted from the samples, if they were centred. */
  readonly mean: TensorIn<W, [F], "float64"> | null;
  /** The variance of the samples along each component, divided by n. */
  readonly explainedVariance: TensorIn<W, [K], "float64">;
  /** The same as a share of the variance of all columns. */
  readonly explainedVarianceRatio: TensorIn<W, [K], "float64">;
  readonly #state: State;

  /** @internal */
  constructor(state: State) {
    this.#state = state;
    this.U = typed(state.U);
    this.singularValues = typed(state.singularValues);
    this.components = typed(state.components);
    this.mean = state.mean === null ? null : typed(state.mean);
    this.explainedVariance = typed(state.explainedVariance);
    this.explainedVarianceRatio = typed(state.explainedVarianceRatio);
  }

  /** The coordinates of samples along the components: `x componentsᵀ`, centred first if the fit was. */
  transform<S, D extends RealDType = "float64", G = F, C = K>(
    x: FittedSamples<"TruncatedSVD.transform", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"TruncatedSVD.transform", G, S, [C]>>, KeptFloat<D>>;
  transform(x: Strided): unknown {
    const { components, mean } = this.#state;
    requireFitted("TruncatedSVD.transform", components.shape[1], x);
    return scope(() => project(x, components, mean, null));
  }

  /** Samples from their coordinates: the nearest ones that the components reach. */
  inverseTransform<S, D extends RealDType = "float64", G = F, C = K>(
    x: FittedSamples<"TruncatedSVD.inverseTransform", C, S, D>,
  ): TensorIn<W, Ok<FittedShape<"TruncatedSVD.inverseTransform", C, S, [G]>>, KeptFloat<D>>;
  inverseTransform(x: Strided): unknown {
    const { components, mean } = this.#state;
    requireFitted("TruncatedSVD.inverseTransform", components.shape[0], x);
    return scope(() => unproject(x, components, mean, null));
  }

  /** The fit as bytes, which `restore` of a `TruncatedSVD` reads. */
  save(): Uint8Array {
    const { U, singularValues, components, mean, explainedVariance, explainedVarianceRatio } = this.#state;
    const tensors = { U, singularValues, components, explainedVariance, explainedVarianceRatio };
    return pack({ kind: "TruncatedSVD", options: {}, tensors: mean === null ? tensors : { ...tensors, mean } });
  }
}
