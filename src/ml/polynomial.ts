import { ValueError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { requireCount } from "../types/counts.ts";
import type { RealDType } from "../types/dtype.ts";
import type { Columns, FittedSamples, FittedShape, KeptFloat, Samples } from "../types/estimator.ts";
import type { Degree, PolynomialColumns } from "../types/features.ts";
import type { Ok } from "../types/tensor-like.ts";
import { numbersIn } from "./labels.ts";
import { inDTypeOf, requireFitted, requireSamples } from "./samples.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface PolynomialOptions<P = number, Once = boolean, Bias = boolean> {
  /** The largest number of columns in a product: 2 unless told. */
  readonly degree?: Degree<"PolynomialFeatures", P, never>;
  /** Whether a column comes once at most in a product: false unless told. */
  readonly interactionOnly?: Once;
  /** Whether the first column is all ones: true unless told. */
  readonly includeBias?: Bias;
}

/** Each new column is an earlier one (−1: ones) times a column of the samples (−1: ones). */
interface Products {
  readonly earlier: readonly number[];
  readonly column: readonly number[];
}

/**
 * The products of up to `degree` columns, by degree and then in lexicographic order. A product that begins with column i
 * is x[i] times a shorter one that begins with i or later, and those are the end of the block before.
 */
function productsOf(columns: number, degree: number, once: boolean, bias: boolean): Products {
  const earlier: number[] = [];
  const column: number[] = [];
  const push = (before: number, factor: number): void => {
    earlier.push(before);
    column.push(factor);
  };
  if (bias) push(-1, -1);
  // Where the products begin that begin with each column, and where the block ends.
  let starts = Array.from({ length: columns + 1 }, (_, i) => earlier.length + i);
  if (degree > 0) for (let i = 0; i < columns; i++) push(-1, i);
  for (let d = 2; d <= degree; d++) {
    const end = earlier.length;
    const next: number[] = [];
    for (let i = 0; i < columns; i++) {
      next.push(earlier.length);
      for (let before = starts[once ? i + 1 : i]; before < end; before++) push(before, i);
    }
    starts = [...next, earlier.length];
  }
  return { earlier, column };
}

/** How often each column of the samples is in each product. */
function exponents({ earlier, column }: Products, columns: number): Int32Array {
  const result = new Int32Array(earlier.length * columns);
  earlier.forEach((before, i) => {
    if (before >= 0) result.copyWithin(i * columns, before * columns, (before + 1) * columns);
    if (column[i] >= 0) result[i * columns + column[i]]++;
  });
  return result;
}

function products(plan: Products, x: Strided): Strided {
  const [rows, columns] = x.shape;
  const [earlier, column] = [Int32Array.from(plan.earlier), Int32Array.from(plan.column)];
  // Those that come first, ones and the columns themselves, are no products.
  const from = numbersIn(x);
  const first = earlier.findIndex((before) => before >= 0);
  const plain = first < 0 ? earlier.length : first;
  const width = earlier.length;
  const to = new Float64Array(rows * width);
  for (let row = 0, start = 0, sample = 0; row < rows; row++, start += width, sample += columns) {
    for (let i = 0; i < plain; i++) to[start + i] = column[i] < 0 ? 1 : from[sample + column[i]];
    for (let i = plain; i < width; i++) to[start + i] = from[sample + column[i]] * to[start + earlier[i]];
  }
  return inDTypeOf(x, adopt(to, "float64", [rows, width]));
}

/**
 * All products of up to `degree` columns, by degree and in lexicographic order: for columns a and b and degree 2 they are
 * 1, a, b, a², ab, b². As scikit-learn's PolynomialFeatures. The number of columns is literal up to degree 3.
 *
 * @example
 * ```ts
 * const features = new ml.PolynomialFeatures({ degree: 2 }).fit(random.randn(50, 4));
 * const wide = features.transform(random.randn(50, 4)); // Tensor<[50, 15]>
 * ```
 */
export class PolynomialFeatures<
  const P extends number = 2,
  const Once extends boolean = false,
  const Bias extends boolean = true,
  W extends World = Thin,
> {
  readonly degree: number;
  readonly interactionOnly: boolean;
  readonly includeBias: boolean;

  /** Throws ValueError for a degree that is no whole number, and where no column would be left. */
  constructor(options?: PolynomialOptions<P, Once, Bias>);
  constructor({ degree = 2, interactionOnly = false, includeBias = true }: PolynomialOptions<number> = {}) {
    requireCount("PolynomialFeatures", "degree", degree, 0);
    if (degree === 0 && !includeBias) throw new ValueError("PolynomialFeatures: degree 0 without bias has no columns");
    this.degree = degree;
    this.interactionOnly = interactionOnly;
    this.includeBias = includeBias;
  }

  /** Learns the number of columns. */
  fit<S, D extends RealDType = "float64">(
    x: Samples<"PolynomialFeatures.fit", S, D>,
  ): FittedPolynomialFeatures<Columns<S>, PolynomialColumns<Columns<S>, P, Once, Bias>, W>;
  fit(x: Strided): unknown {
    return new FittedPolynomialFeatures(this.#products("PolynomialFeatures.fit", x), x.shape[1]);
  }

  /** The products of these samples' columns. */
  fitTransform<S, D extends RealDType = "float64">(
    x: Samples<"PolynomialFeatures.fitTransform", S, D>,
  ): TensorIn<
    W,
    Ok<FittedShape<"PolynomialFeatures.fitTransform", Columns<S>, S, [PolynomialColumns<Columns<S>, P, Once, Bias>]>>,
    KeptFloat<D>
  >;
  fitTransform(x: Strided): unknown {
    return products(this.#products("PolynomialFeatures.fitTransform", x), x);
  }

  #products(op: string, x: Strided): Products {
    requireSamples(op, x);
    return productsOf(x.shape[1], this.degree, this.interactionOnly, this.includeBias);
  }
}

/** Products of `F` columns: `N` of them. */
export class FittedPolynomialFeatures<out F, out N, W extends World = Thin> {
  /** How often each column of the samples (column) is a factor of each product (row). */
  readonly powers: TensorIn<W, [N, F], "int32">;
  readonly #products: Products;
  readonly #columns: number;

  /** @internal */
  constructor(products: Products, columns: number) {
    this.#products = products;
    this.#columns = columns;
    this.powers = typed(adopt(exponents(products, columns), "int32", [products.earlier.length, columns]));
  }

  /** The products, a column for each. Throws ShapeError unless `x` has as many columns as the fit. */
  transform<S, D extends RealDType = "float64", G = F, H = N>(
    x: FittedSamples<"PolynomialFeatures.transform", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"PolynomialFeatures.transform", G, S, [H]>>, KeptFloat<D>>;
  transform(x: Strided): unknown {
    requireFitted("PolynomialFeatures.transform", this.#columns, x);
    return products(this.#products, x);
  }
}
