import { castTo } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import { scope } from "../core/scope.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { divide, multiply, sqrt, square, subtract } from "../generated/fn/elementwise.ts";
import { eigh } from "../linalg/eigh.ts";
import { svd } from "../linalg/svd.ts";
import { flip } from "../ops/extend.ts";
import { transpose } from "../ops/permute.ts";
import { matmul } from "../ops/products.ts";
import { mean as meanOf } from "../ops/reduce.ts";
import type { ComponentSamples } from "../types/decomposition.ts";
import type { RealDType } from "../types/dtype.ts";
import type { Columns, FittedSamples, FittedShape, KeptFloat } from "../types/estimator.ts";
import type { Rows } from "../types/ml.ts";
import { showShape } from "../types/show.ts";
import type { Ok } from "../types/tensor-like.ts";
import { componentSamples, firstRows, project, ratioTo, settleSigns, unproject } from "./components.ts";
import { numbersIn } from "./labels.ts";
import { requireFitted } from "./samples.ts";
import { optionIn, pack, tensorIn, unpack } from "./serialise.ts";
import { countOf } from "./training.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface PCAOptions<K = number> {
  readonly nComponents: K;
  /**
   * `"svd"`, the default, decomposes the centred samples, and is the more exact way; `"eigh"` the covariances of the
   * columns, which is faster where there are many rows.
   */
  readonly method?: "svd" | "eigh";
  /** Whether transformed columns get variance 1: false unless told. */
  readonly whiten?: boolean;
}

interface State {
  readonly components: Strided;
  readonly mean: Strided;
  readonly explainedVariance: Strided;
  readonly explainedVarianceRatio: Strided;
  readonly singularValues: Strided;
  readonly whiten: boolean;
}

/** Directions as rows, and the variance along each, from the greatest on. */
interface Directions {
  readonly rows: Strided;
  readonly variances: Float64Array;
}

function bySvd(centred: Strided): Directions {
  const result = svd(centred, { fullMatrices: false });
  if (!("S" in result)) throw new TypeError("PCA: no vectors");
  return { rows: result.Vh, variances: numbersIn(divide(square(result.S), centred.shape[0] - 1)) };
}

function byEigh(centred: Strided): Directions {
  const covariances = divide(matmul(transpose(centred), centred), centred.shape[0] - 1);
  const { eigenvalues, eigenvectors } = eigh(covariances);
  // Eigenvalues rise; rounding makes some that are 0 negative.
  const variances = numbersIn(eigenvalues).reverse();
  return {
    rows: castTo(flip(transpose(eigenvectors), { axis: 0 }), "float64"),
    variances: variances.map((variance) => Math.max(variance, 0)),
  };
}

/** What whitened columns are divided by: where samples do not vary, 1. */
function whiteningOf({ explainedVariance, whiten }: State): Strided | null {
  if (!whiten) return null;
  const variances = numbersIn(explainedVariance);
  const none = variances[0] * Number.EPSILON ** 2;
  return adopt(
    variances.map((variance) => (variance <= none ? 1 : Math.sqrt(variance))),
    "float64",
    [variances.length],
  );
}

/**
 * Principal components: the orthogonal directions along which samples vary most. `fit` finds them, what it returns turns
 * samples into their coordinates along them. In each component the element of the greatest magnitude is positive, as in
 * scikit-learn.
 *
 * @example
 * ```ts
 * const x = random.randn(100, 6);
 * const pca = new ml.PCA({ nComponents: 2 }).fit(x);
 * const flat = pca.transform(x); // Tensor<[100, 2]>
 * ```
 */
export class PCA<const K extends number, W extends World = Thin> {
  readonly nComponents: K;
  readonly method: "svd" | "eigh";
  readonly whiten: boolean;

  constructor({ nComponents, method = "svd", whiten = false }: PCAOptions<K>) {
    countOf("PCA", "nComponents", nComponents);
    if (method !== "svd" && method !== "eigh") {
      throw new ValueError(`PCA: method must be "svd" or "eigh", got ${String(method)}`);
    }
    this.nComponents = nComponents;
    this.method = method;
    this.whiten = whiten;
  }

  /**
   * Finds the components of `[rows, columns]`. Throws ShapeError for fewer than two rows, or fewer rows or columns than
   * components; ValueError for an element that is not finite.
   */
  fit<S, D extends RealDType = "float64">(x: ComponentSamples<"PCA.fit", K, S, D>): FittedPCA<K, Columns<S>, W>;
  fit(x: Strided): unknown {
    return scope(() => new FittedPCA(this.#state("PCA.fit", x)));
  }

  /** The coordinates of the samples along their own components. `fit(x)` has these components to use again. */
  fitTransform<S, D extends RealDType = "float64">(
    x: ComponentSamples<"PCA.fitTransform", K, S, D>,
  ): TensorIn<W, [Rows<S>, K], KeptFloat<D>>;
  fitTransform(x: Strided): unknown {
    return scope(() => {
      const state = this.#state("PCA.fitTransform", x);
      return project(x, state.components, state.mean, whiteningOf(state));
    });
  }

  /** Reads what `save` of a fit wrote, for so many columns, to the bit. Throws as `ml.KMeans.restore` does. */
  restore<const F extends number>(bytes: Uint8Array, columns: F): FittedPCA<K, F, W>;
  restore(bytes: Uint8Array, columns: number): unknown {
    const op = "PCA.restore";
    return scope(() => {
      const saved = unpack(op, "PCA", bytes);
      const k = this.nComponents;
      const read = (name: string, shape: number[]) => tensorIn(op, saved, name, "float64", shape);
      return new FittedPCA({
        components: read("components", [k, columns]),
        mean: read("mean", [columns]),
        explainedVariance: read("explainedVariance", [k]),
        explainedVarianceRatio: read("explainedVarianceRatio", [k]),
        singularValues: read("singularValues", [k]),
        whiten: optionIn(op, saved, "whiten", true),
      });
    });
  }

  #state(op: string, x: Strided): State {
    const samples = componentSamples(op, this.nComponents, x);
    const [rows] = samples.shape;
    if (rows < 2) throw new ShapeError(`${op}: needs at least two rows — got ${showShape(x.shape)}`);
    const mean = meanOf(samples, { axis: 0 });
    const centred = subtract(samples, mean, { out: samples });
    const { rows: all, variances } = this.method === "svd" ? bySvd(centred) : byEigh(centred);
    const components = firstRows(all, this.nComponents);
    settleSigns(components);
    const explainedVariance = adopt(variances.slice(0, this.nComponents), "float64", [this.nComponents]);
    const total = variances.reduce((sum, variance) => sum + variance, 0);
    return {
      components,
      mean,
      explainedVariance,
      explainedVarianceRatio: ratioTo(explainedVariance, total),
      singularValues: sqrt(multiply(explainedVariance, rows - 1)),
      whiten: this.whiten,
    };
  }
}

/** `K` principal components of `F` columns. */
export class FittedPCA<out K, out F, W extends World = Thin> {
  /** One component a row, by falling variance. */
  readonly components: TensorIn<W, [K, F], "float64">;
  readonly mean: TensorIn<W, [F], "float64">;
  /** The variance along each component, divided by n − 1. */
  readonly explainedVariance: TensorIn<W, [K], "float64">;
  /** The same as a share of the variance of all columns. */
  readonly explainedVarianceRatio: TensorIn<W, [K], "float64">;
  readonly singularValues: TensorIn<W, [K], "float64">;
  readonly whiten: boolean;
  readonly #state: State;

  /** @internal */
  constructor(state: State) {
    this.#state = state;
    this.components = typed(state.components);
    this.mean = typed(state.mean);
    this.explainedVariance = typed(state.explainedVariance);
    this.explainedVarianceRatio = typed(state.explainedVarianceRatio);
    this.singularValues = typed(state.singularValues);
    this.whiten = state.whiten;
  }

  /** The coordinates of samples along the components: `(x − mean) componentsᵀ`, with variance 1 if whitened. */
  transform<S, D extends RealDType = "float64", G = F, C = K>(
    x: FittedSamples<"PCA.transform", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"PCA.transform", G, S, [C]>>, KeptFloat<D>>;
  transform(x: Strided): unknown {
    const { components, mean } = this.#state;
    requireFitted("PCA.transform", components.shape[1], x);
    return scope(() => project(x, components, mean, whiteningOf(this.#state)));
  }

  /** Samples from their coordinates: exactly those that were transformed if no component was left out. */
  inverseTransform<S, D extends RealDType = "float64", G = F, C = K>(
    x: FittedSamples<"PCA.inverseTransform", C, S, D>,
  ): TensorIn<W, Ok<FittedShape<"PCA.inverseTransform", C, S, [G]>>, KeptFloat<D>>;
  inverseTransform(x: Strided): unknown {
    const { components, mean } = this.#state;
    requireFitted("PCA.inverseTransform", components.shape[0], x);
    return scope(() => unproject(x, components, mean, whiteningOf(this.#state)));
  }

  /** The fit as bytes, which `restore` of a `PCA` reads. */
  save(): Uint8Array {
    const { whiten, ...tensors } = this.#state;
    return pack({ kind: "PCA", options: { whiten }, tensors });
  }
}
