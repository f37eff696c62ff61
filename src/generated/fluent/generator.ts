// Generated from codegen/spec/random-generator.ts by `npm run gen`. Do not edit.
import type { ItemOf } from "../../types/convert.ts";
import type { CreateDim } from "../../types/create.ts";
import type {
  AllNumbers,
  CheckedCovariance,
  CheckedParameter,
  CheckedVector,
  Joint,
  Joint2,
  Joint3,
  JointDraw,
  JointSize,
  Parameter,
  VectorDraw,
  VectorParameter,
} from "../../types/distributions.ts";
import type { DType } from "../../types/dtype.ts";
import type {
  CheckedSize,
  ChosenAlong,
  DrawnDType,
  DrawnShape,
  GeneratorState,
  Population,
  PopulationDType,
  ShuffleFault,
  ShuffledAlong,
  Size,
} from "../../types/random.ts";
import type { Loose, Settled, TensorLike } from "../../types/tensor-like.ts";
import type { Entropy, SeedSequence } from "../../random/pcg/seed-sequence.ts";
import type { Stream } from "../../random/pcg/stream.ts";
import { streamOf } from "../../random/pcg/state.ts";
import { choice as runChoice } from "../../random/pcg/choice.ts";
import {
  exponential as runExponential,
  normal as runNormal,
  uniform as runUniform,
} from "../../random/pcg/continuous.ts";
import {
  binomial as runBinomial,
  geometric as runGeometric,
  hypergeometric as runHypergeometric,
  logseries as runLogseries,
  negativeBinomial as runNegativeBinomial,
  poisson as runPoisson,
  zipf as runZipf,
} from "../../random/pcg/counts.ts";
import {
  beta as runBeta,
  chisquare as runChisquare,
  f as runF,
  gamma as runGamma,
  noncentralChisquare as runNoncentralChisquare,
  noncentralF as runNoncentralF,
  standardGamma as runStandardGamma,
  standardT as runStandardT,
} from "../../random/pcg/gammas.ts";
import { integers as runIntegers } from "../../random/pcg/integers.ts";
import { multivariateNormal as runMultivariateNormal } from "../../random/pcg/multivariate.ts";
import {
  permutation as runPermutation,
  permuted as runPermuted,
  shuffle as runShuffle,
} from "../../random/pcg/permutation.ts";
import {
  random as runRandom,
  standardExponential as runStandardExponential,
  standardNormal as runStandardNormal,
} from "../../random/pcg/standard.ts";
import {
  advance as runAdvance,
  bytes as runBytes,
  getState as runGetState,
  setState as runSetState,
} from "../../random/pcg/state.ts";
import {
  gumbel as runGumbel,
  laplace as runLaplace,
  logistic as runLogistic,
  lognormal as runLognormal,
  pareto as runPareto,
  power as runPower,
  rayleigh as runRayleigh,
  standardCauchy as runStandardCauchy,
  triangular as runTriangular,
  vonmises as runVonmises,
  wald as runWald,
  weibull as runWeibull,
} from "../../random/pcg/transforms.ts";
import { dirichlet as runDirichlet, multinomial as runMultinomial } from "../../random/pcg/vectors.ts";
import type { Tensor } from "./tensor.ts";

/**
 * NumPy's `Generator` over PCG64: what `defaultRng` gives. Equal seeds give equal numbers, those of NumPy, and generators
 * know nothing of each other, nor of `random.seed`.
 */
export class Generator {
  private readonly stream: Stream;

  /** `defaultRng` calls it. */
  constructor(stream: Stream) {
    this.stream = stream;
  }

  /**
   * Uniform numbers in [0, 1): one without a size, else a tensor of that shape, float64 unless told.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   *
   * @example
   * ```ts
   * const x = random.defaultRng(1).random([2, 3]); // Tensor<[2, 3]>
   * ```
   */
  random<const Z extends Size = undefined, D extends "float64" | "float32" = "float64">(
    size?: CheckedSize<Z, "Generator.random">,
    options?: { readonly dtype?: D },
  ): DrawnShape<Z, "Generator.random"> extends infer R ? (R extends null ? number : Tensor<R, Settled<D>>) : never;
  random(size?: Loose, options?: Loose): Loose {
    return runRandom(this.stream, size, options);
  }

  /**
   * Normal numbers of mean 0 and deviation 1: one without a size, else a tensor of that shape, float64 unless told.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  standardNormal<const Z extends Size = undefined, D extends "float64" | "float32" = "float64">(
    size?: CheckedSize<Z, "Generator.standardNormal">,
    options?: { readonly dtype?: D },
  ): DrawnShape<Z, "Generator.standardNormal"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, Settled<D>>
    : never;
  standardNormal(size?: Loose, options?: Loose): Loose {
    return runStandardNormal(this.stream, size, options);
  }

  /**
   * Exponential numbers of mean 1, by the ziggurat method or the inverse of the distribution function: one without a size, else a tensor of that shape, float64 unless told.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  standardExponential<const Z extends Size = undefined, D extends "float64" | "float32" = "float64">(
    size?: CheckedSize<Z, "Generator.standardExponential">,
    options?: { readonly dtype?: D; readonly method?: "zig" | "inv" },
  ): DrawnShape<Z, "Generator.standardExponential"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, Settled<D>>
    : never;
  standardExponential(size?: Loose, options?: Loose): Loose {
    return runStandardExponential(this.stream, size, options);
  }

  /**
   * Integers from `low` up to, and without, `high`; with one bound, from 0 up to it; `endpoint` includes it.
   *
   * The dtype is int32 unless told: NumPy's numbers for its default int64, and a bound beyond int32 throws. The method is
   * Lemire's (2019). The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit. Throws ValueError for an empty range, or one that the dtype does not hold.
   *
   * @example
   * ```ts
   * const rng = random.defaultRng(1);
   * const labels = rng.integers(0, 10, 100); // Tensor<[100], "int32">
   * const dice = rng.integers(1, 6, 5, { endpoint: true, dtype: "uint8" }); // Tensor<[5], "uint8">
   * ```
   */
  integers<const Z extends Size = undefined, D extends DrawnDType = "int32">(
    low: number | bigint,
    high?: number | bigint,
    size?: CheckedSize<Z, "Generator.integers">,
    options?: { readonly dtype?: D; readonly endpoint?: boolean },
  ): DrawnShape<Z, "Generator.integers"> extends infer R ? (R extends null ? ItemOf<D> : Tensor<R, Settled<D>>) : never;
  integers(low: Loose, high?: Loose, size?: Loose, options?: Loose): Loose {
    return runIntegers(this.stream, low, high, size, options);
  }

  /**
   * Uniform numbers from `low` up to `high`: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if high - low is negative or not finite.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  uniform<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    low?: CheckedParameter<A, Joint<A>, "Generator.uniform: low">,
    high?: CheckedParameter<B, Joint2<A, B, "Generator.uniform">, "Generator.uniform: high">,
    size?: JointSize<Z, Joint2<A, B, "Generator.uniform">, "Generator.uniform">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.uniform">, Z, "Generator.uniform"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  uniform(low?: Loose, high?: Loose, size?: Loose): Loose {
    return runUniform(this.stream, low, high, size);
  }

  /**
   * Normal numbers with the mean `loc` and the standard deviation `scale`: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. The method is the ziggurat of Marsaglia and Tsang (2000). Throws ValueError if `scale` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   *
   * @example
   * ```ts
   * const x = random.defaultRng(1).normal(0, 2, [2, 3]); // Tensor<[2, 3]>
   * ```
   */
  normal<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    loc?: CheckedParameter<A, Joint<A>, "Generator.normal: loc">,
    scale?: CheckedParameter<B, Joint2<A, B, "Generator.normal">, "Generator.normal: scale">,
    size?: JointSize<Z, Joint2<A, B, "Generator.normal">, "Generator.normal">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.normal">, Z, "Generator.normal"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  normal(loc?: Loose, scale?: Loose, size?: Loose): Loose {
    return runNormal(this.stream, loc, scale, size);
  }

  /**
   * Exponential numbers of mean `scale`: one if there is no tensor and no size, else a float64 tensor.
   *
   * Throws ValueError if `scale` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  exponential<const A extends Parameter = number, const Z extends Size = undefined>(
    scale?: CheckedParameter<A, Joint<A>, "Generator.exponential: scale">,
    size?: JointSize<Z, Joint<A>, "Generator.exponential">,
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.exponential"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  exponential(scale?: Loose, size?: Loose): Loose {
    return runExponential(this.stream, scale, size);
  }

  /**
   * Random parts of a tensor along an axis, or numbers of 0, …, n - 1 as int32 for a number n.
   *
   * The size takes the place of the axis; without one, one part is drawn, of a vector an element. `replace: false` takes no
   * part twice, in random order unless `shuffle` is false; `p` gives the parts' probabilities, which sum to 1. The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit. Throws
   * IndexError for an axis that is not there, ValueError where there are too few parts, or p is not a distribution.
   *
   * @example
   * ```ts
   * const rng = random.defaultRng(1);
   * const sample = rng.choice(1000, 32, { replace: false }); // Tensor<[32], "int32">
   * const rows = rng.choice(zeros([150, 4]), 10); // Tensor<[10, 4]>
   * ```
   */
  choice<const A extends Population, const Z extends Size = undefined, const X extends number = 0>(
    a: ShuffledAlong<A, X, "Generator.choice", "a">,
    size?: CheckedSize<Z, "Generator.choice">,
    options?: {
      readonly replace?: boolean;
      readonly p?: readonly number[] | TensorLike<[number], DType>;
      readonly axis?: X;
      readonly shuffle?: boolean;
    },
  ): ChosenAlong<A, Z, X, "Generator.choice"> extends infer R
    ? R extends null
      ? ItemOf<PopulationDType<A>>
      : Tensor<R, PopulationDType<A>>
    : never;
  choice(a: Loose, size?: Loose, options?: Loose): Loose {
    return runChoice(this.stream, a, size, options);
  }

  /**
   * A copy of a tensor with the parts along an axis shuffled, or 0, …, n - 1 as int32 for a number n.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit. Throws IndexError for an axis that is not there.
   */
  permutation<const A extends Population, const X extends number = 0>(
    x: ShuffledAlong<A, X, "Generator.permutation">,
    options?: { readonly axis?: X },
  ): A extends number ? Tensor<[A], "int32"> : A extends TensorLike<infer S, infer D> ? Tensor<S, D> : never;
  permutation(x: Loose, options?: Loose): Loose {
    return runPermutation(this.stream, x, options);
  }

  /**
   * A copy of a tensor with its elements shuffled; with an axis, in each row along it on its own.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit. Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = random.defaultRng(1).permuted(zeros([3, 4]), { axis: 1 }); // Tensor<[3, 4]>
   * ```
   */
  permuted<S, D extends DType, const X extends number | null = null>(
    x: ShuffleFault<S, X extends null ? 0 : X, "Generator.permuted"> extends infer M
      ? M extends string
        ? M
        : TensorLike<S, D>
      : never,
    options?: { readonly axis?: X },
  ): Tensor<S, D>;
  permuted(x: Loose, options?: Loose): Loose {
    return runPermuted(this.stream, x, options);
  }

  /**
   * Shuffles the parts of a tensor along an axis in place.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit. Throws IndexError for an axis that is not there, ValueError for a broadcast view.
   */
  shuffle<S, D extends DType, const X extends number = 0>(
    x: ShuffleFault<S, X extends null ? 0 : X, "Generator.shuffle"> extends infer M
      ? M extends string
        ? M
        : TensorLike<S, D>
      : never,
    options?: { readonly axis?: X },
  ): void;
  shuffle(x: Loose, options?: Loose): Loose {
    return runShuffle(this.stream, x, options);
  }

  /**
   * Gamma numbers of scale 1: one if there is no tensor and no size, else a float64 tensor.
   *
   * The method is that of Marsaglia and Tsang (2000). Throws ValueError if `shape` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  standardGamma<const A extends Parameter = number, const Z extends Size = undefined>(
    shape: CheckedParameter<A, Joint<A>, "Generator.standardGamma: shape">,
    size?: JointSize<Z, Joint<A>, "Generator.standardGamma">,
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.standardGamma"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  standardGamma(shape: Loose, size?: Loose): Loose {
    return runStandardGamma(this.stream, shape, size);
  }

  /**
   * Gamma numbers: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. The method is that of Marsaglia and Tsang (2000). Throws ValueError if a parameter is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   *
   * @example
   * ```ts
   * const x = random.defaultRng(1).gamma(tensor([0.5, 2, 8]), 1, [100, 3]); // Tensor<[100, 3]>
   * ```
   */
  gamma<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    shape: CheckedParameter<A, Joint<A>, "Generator.gamma: shape">,
    scale?: CheckedParameter<B, Joint2<A, B, "Generator.gamma">, "Generator.gamma: scale">,
    size?: JointSize<Z, Joint2<A, B, "Generator.gamma">, "Generator.gamma">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.gamma">, Z, "Generator.gamma"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  gamma(shape: Loose, scale?: Loose, size?: Loose): Loose {
    return runGamma(this.stream, shape, scale, size);
  }

  /**
   * Beta numbers, from 0 to 1: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. The method is Jöhnk's (1964) where both parameters are at most 1, else a quotient of gamma numbers. Throws
   * ValueError if a parameter is not positive.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  beta<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    a: CheckedParameter<A, Joint<A>, "Generator.beta: a">,
    b: CheckedParameter<B, Joint2<A, B, "Generator.beta">, "Generator.beta: b">,
    size?: JointSize<Z, Joint2<A, B, "Generator.beta">, "Generator.beta">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.beta">, Z, "Generator.beta"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  beta(a: Loose, b: Loose, size?: Loose): Loose {
    return runBeta(this.stream, a, b, size);
  }

  /**
   * Chi-square numbers of `df` degrees of freedom: one if there is no tensor and no size, else a float64 tensor.
   *
   * Throws ValueError if `df` is not positive.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  chisquare<const A extends Parameter = number, const Z extends Size = undefined>(
    df: CheckedParameter<A, Joint<A>, "Generator.chisquare: df">,
    size?: JointSize<Z, Joint<A>, "Generator.chisquare">,
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.chisquare"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  chisquare(df: Loose, size?: Loose): Loose {
    return runChisquare(this.stream, df, size);
  }

  /**
   * Noncentral chi-square numbers of `df` degrees of freedom and noncentrality `nonc`: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `df` is not positive, or `nonc` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  noncentralChisquare<
    const A extends Parameter = number,
    const B extends Parameter = number,
    const Z extends Size = undefined,
  >(
    df: CheckedParameter<A, Joint<A>, "Generator.noncentralChisquare: df">,
    nonc: CheckedParameter<B, Joint2<A, B, "Generator.noncentralChisquare">, "Generator.noncentralChisquare: nonc">,
    size?: JointSize<Z, Joint2<A, B, "Generator.noncentralChisquare">, "Generator.noncentralChisquare">,
  ): JointDraw<
    AllNumbers<A, B>,
    Joint2<A, B, "Generator.noncentralChisquare">,
    Z,
    "Generator.noncentralChisquare"
  > extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  noncentralChisquare(df: Loose, nonc: Loose, size?: Loose): Loose {
    return runNoncentralChisquare(this.stream, df, nonc, size);
  }

  /**
   * Numbers of the F distribution, for degrees of freedom above and below: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if a parameter is not positive.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  f<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    dfnum: CheckedParameter<A, Joint<A>, "Generator.f: dfnum">,
    dfden: CheckedParameter<B, Joint2<A, B, "Generator.f">, "Generator.f: dfden">,
    size?: JointSize<Z, Joint2<A, B, "Generator.f">, "Generator.f">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.f">, Z, "Generator.f"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  f(dfnum: Loose, dfden: Loose, size?: Loose): Loose {
    return runF(this.stream, dfnum, dfden, size);
  }

  /**
   * Numbers of the noncentral F distribution: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `dfnum` or `dfden` is not positive, or `nonc` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  noncentralF<
    const A extends Parameter = number,
    const B extends Parameter = number,
    const C extends Parameter = number,
    const Z extends Size = undefined,
  >(
    dfnum: CheckedParameter<A, Joint<A>, "Generator.noncentralF: dfnum">,
    dfden: CheckedParameter<B, Joint2<A, B, "Generator.noncentralF">, "Generator.noncentralF: dfden">,
    nonc: CheckedParameter<C, Joint3<A, B, C, "Generator.noncentralF">, "Generator.noncentralF: nonc">,
    size?: JointSize<Z, Joint3<A, B, C, "Generator.noncentralF">, "Generator.noncentralF">,
  ): JointDraw<
    AllNumbers<A, B, C>,
    Joint3<A, B, C, "Generator.noncentralF">,
    Z,
    "Generator.noncentralF"
  > extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  noncentralF(dfnum: Loose, dfden: Loose, nonc: Loose, size?: Loose): Loose {
    return runNoncentralF(this.stream, dfnum, dfden, nonc, size);
  }

  /**
   * Numbers of Student's t distribution with `df` degrees of freedom: one if there is no tensor and no size, else a float64 tensor.
   *
   * Throws ValueError if `df` is not positive.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  standardT<const A extends Parameter = number, const Z extends Size = undefined>(
    df: CheckedParameter<A, Joint<A>, "Generator.standardT: df">,
    size?: JointSize<Z, Joint<A>, "Generator.standardT">,
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.standardT"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  standardT(df: Loose, size?: Loose): Loose {
    return runStandardT(this.stream, df, size);
  }

  /**
   * Numbers whose logarithm is normal, with the mean `mean` and the deviation `sigma`: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `sigma` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  lognormal<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    mean?: CheckedParameter<A, Joint<A>, "Generator.lognormal: mean">,
    sigma?: CheckedParameter<B, Joint2<A, B, "Generator.lognormal">, "Generator.lognormal: sigma">,
    size?: JointSize<Z, Joint2<A, B, "Generator.lognormal">, "Generator.lognormal">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.lognormal">, Z, "Generator.lognormal"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  lognormal(mean?: Loose, sigma?: Loose, size?: Loose): Loose {
    return runLognormal(this.stream, mean, sigma, size);
  }

  /**
   * Numbers of the double exponential distribution: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `scale` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  laplace<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    loc?: CheckedParameter<A, Joint<A>, "Generator.laplace: loc">,
    scale?: CheckedParameter<B, Joint2<A, B, "Generator.laplace">, "Generator.laplace: scale">,
    size?: JointSize<Z, Joint2<A, B, "Generator.laplace">, "Generator.laplace">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.laplace">, Z, "Generator.laplace"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  laplace(loc?: Loose, scale?: Loose, size?: Loose): Loose {
    return runLaplace(this.stream, loc, scale, size);
  }

  /**
   * Numbers of the logistic distribution: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `scale` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  logistic<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    loc?: CheckedParameter<A, Joint<A>, "Generator.logistic: loc">,
    scale?: CheckedParameter<B, Joint2<A, B, "Generator.logistic">, "Generator.logistic: scale">,
    size?: JointSize<Z, Joint2<A, B, "Generator.logistic">, "Generator.logistic">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.logistic">, Z, "Generator.logistic"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  logistic(loc?: Loose, scale?: Loose, size?: Loose): Loose {
    return runLogistic(this.stream, loc, scale, size);
  }

  /**
   * Numbers of the Gumbel distribution, that of the largest of many: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `scale` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  gumbel<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    loc?: CheckedParameter<A, Joint<A>, "Generator.gumbel: loc">,
    scale?: CheckedParameter<B, Joint2<A, B, "Generator.gumbel">, "Generator.gumbel: scale">,
    size?: JointSize<Z, Joint2<A, B, "Generator.gumbel">, "Generator.gumbel">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.gumbel">, Z, "Generator.gumbel"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  gumbel(loc?: Loose, scale?: Loose, size?: Loose): Loose {
    return runGumbel(this.stream, loc, scale, size);
  }

  /**
   * Numbers of the Rayleigh distribution: one if there is no tensor and no size, else a float64 tensor.
   *
   * Throws ValueError if `scale` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  rayleigh<const A extends Parameter = number, const Z extends Size = undefined>(
    scale?: CheckedParameter<A, Joint<A>, "Generator.rayleigh: scale">,
    size?: JointSize<Z, Joint<A>, "Generator.rayleigh">,
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.rayleigh"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  rayleigh(scale?: Loose, size?: Loose): Loose {
    return runRayleigh(this.stream, scale, size);
  }

  /**
   * Numbers of the Pareto II (Lomax) distribution, which starts at 0: one if there is no tensor and no size, else a float64 tensor.
   *
   * Throws ValueError if `a` is not positive.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  pareto<const A extends Parameter = number, const Z extends Size = undefined>(
    a: CheckedParameter<A, Joint<A>, "Generator.pareto: a">,
    size?: JointSize<Z, Joint<A>, "Generator.pareto">,
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.pareto"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  pareto(a: Loose, size?: Loose): Loose {
    return runPareto(this.stream, a, size);
  }

  /**
   * Numbers in [0, 1] whose density is a x^(a - 1): one if there is no tensor and no size, else a float64 tensor.
   *
   * Throws ValueError if `a` is not positive.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  power<const A extends Parameter = number, const Z extends Size = undefined>(
    a: CheckedParameter<A, Joint<A>, "Generator.power: a">,
    size?: JointSize<Z, Joint<A>, "Generator.power">,
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.power"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  power(a: Loose, size?: Loose): Loose {
    return runPower(this.stream, a, size);
  }

  /**
   * Numbers of the Weibull distribution of scale 1: one if there is no tensor and no size, else a float64 tensor.
   *
   * Throws ValueError if `a` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  weibull<const A extends Parameter = number, const Z extends Size = undefined>(
    a: CheckedParameter<A, Joint<A>, "Generator.weibull: a">,
    size?: JointSize<Z, Joint<A>, "Generator.weibull">,
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.weibull"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  weibull(a: Loose, size?: Loose): Loose {
    return runWeibull(this.stream, a, size);
  }

  /**
   * Numbers of the Cauchy distribution: one without a size, else a float64 tensor of that shape.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  standardCauchy<const Z extends Size = undefined>(
    size?: JointSize<Z, [], "Generator.standardCauchy">,
  ): JointDraw<true, [], Z, "Generator.standardCauchy"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  standardCauchy(size?: Loose): Loose {
    return runStandardCauchy(this.stream, size);
  }

  /**
   * Numbers of the triangular distribution from `left` to `right` with its peak at `mode`: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError unless left ≤ mode ≤ right and left < right.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  triangular<
    const A extends Parameter = number,
    const B extends Parameter = number,
    const C extends Parameter = number,
    const Z extends Size = undefined,
  >(
    left: CheckedParameter<A, Joint<A>, "Generator.triangular: left">,
    mode: CheckedParameter<B, Joint2<A, B, "Generator.triangular">, "Generator.triangular: mode">,
    right: CheckedParameter<C, Joint3<A, B, C, "Generator.triangular">, "Generator.triangular: right">,
    size?: JointSize<Z, Joint3<A, B, C, "Generator.triangular">, "Generator.triangular">,
  ): JointDraw<AllNumbers<A, B, C>, Joint3<A, B, C, "Generator.triangular">, Z, "Generator.triangular"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  triangular(left: Loose, mode: Loose, right: Loose, size?: Loose): Loose {
    return runTriangular(this.stream, left, mode, right, size);
  }

  /**
   * Angles of the von Mises distribution, from -π to π: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. The method is that of Best and Fisher (1979), and a wrapped normal number where `kappa` is above 10^6. Throws
   * ValueError if `kappa` is negative or infinite.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  vonmises<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    mu: CheckedParameter<A, Joint<A>, "Generator.vonmises: mu">,
    kappa: CheckedParameter<B, Joint2<A, B, "Generator.vonmises">, "Generator.vonmises: kappa">,
    size?: JointSize<Z, Joint2<A, B, "Generator.vonmises">, "Generator.vonmises">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.vonmises">, Z, "Generator.vonmises"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  vonmises(mu: Loose, kappa: Loose, size?: Loose): Loose {
    return runVonmises(this.stream, mu, kappa, size);
  }

  /**
   * Numbers of the Wald, or inverse Gaussian, distribution: one if there is no tensor and no size, else a float64 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. The method is that of Michael, Schucany and Haas (1976), without its cancellation. Throws ValueError if a
   * parameter is not positive.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  wald<const A extends Parameter = number, const B extends Parameter = number, const Z extends Size = undefined>(
    mean: CheckedParameter<A, Joint<A>, "Generator.wald: mean">,
    scale: CheckedParameter<B, Joint2<A, B, "Generator.wald">, "Generator.wald: scale">,
    size?: JointSize<Z, Joint2<A, B, "Generator.wald">, "Generator.wald">,
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.wald">, Z, "Generator.wald"> extends infer R
    ? R extends null
      ? number
      : Tensor<R, "float64">
    : never;
  wald(mean: Loose, scale: Loose, size?: Loose): Loose {
    return runWald(this.stream, mean, scale, size);
  }

  /**
   * Poisson numbers of mean `lam`: one if there is no tensor and no size, else a int32 tensor.
   *
   * From mean 10 on the method is Hörmann's PTRS (1993). Throws ValueError if `lam` is negative or too large. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   *
   * @example
   * ```ts
   * const x = random.defaultRng(1).poisson(3.5, 100); // Tensor<[100], "int32">
   * const big = random.defaultRng(1).poisson(1e12, [2, 2], { dtype: "int64" }); // Tensor<[2, 2], "int64">
   * ```
   */
  poisson<const A extends Parameter = number, const Z extends Size = undefined, D extends "int32" | "int64" = "int32">(
    lam?: CheckedParameter<A, Joint<A>, "Generator.poisson: lam">,
    size?: JointSize<Z, Joint<A>, "Generator.poisson">,
    options?: { readonly dtype?: D },
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.poisson"> extends infer R
    ? R extends null
      ? ItemOf<D>
      : Tensor<R, Settled<D>>
    : never;
  poisson(lam?: Loose, size?: Loose, options?: Loose): Loose {
    return runPoisson(this.stream, lam, size, options);
  }

  /**
   * The number of successes in `n` trials of probability `p`: one if there is no tensor and no size, else a int32 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. The methods are inversion and BTPE (Kachitvichyanukul and Schmeiser 1988). Throws ValueError if `n` is no
   * count, or `p` no probability. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  binomial<
    const A extends Parameter = number,
    const B extends Parameter = number,
    const Z extends Size = undefined,
    D extends "int32" | "int64" = "int32",
  >(
    n: CheckedParameter<A, Joint<A>, "Generator.binomial: n">,
    p: CheckedParameter<B, Joint2<A, B, "Generator.binomial">, "Generator.binomial: p">,
    size?: JointSize<Z, Joint2<A, B, "Generator.binomial">, "Generator.binomial">,
    options?: { readonly dtype?: D },
  ): JointDraw<AllNumbers<A, B>, Joint2<A, B, "Generator.binomial">, Z, "Generator.binomial"> extends infer R
    ? R extends null
      ? ItemOf<D>
      : Tensor<R, Settled<D>>
    : never;
  binomial(n: Loose, p: Loose, size?: Loose, options?: Loose): Loose {
    return runBinomial(this.stream, n, p, size, options);
  }

  /**
   * The number of failures before `n` successes of probability `p`: one if there is no tensor and no size, else a int32 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `n` is not positive, or `p` is not in (0, 1]. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  negativeBinomial<
    const A extends Parameter = number,
    const B extends Parameter = number,
    const Z extends Size = undefined,
    D extends "int32" | "int64" = "int32",
  >(
    n: CheckedParameter<A, Joint<A>, "Generator.negativeBinomial: n">,
    p: CheckedParameter<B, Joint2<A, B, "Generator.negativeBinomial">, "Generator.negativeBinomial: p">,
    size?: JointSize<Z, Joint2<A, B, "Generator.negativeBinomial">, "Generator.negativeBinomial">,
    options?: { readonly dtype?: D },
  ): JointDraw<
    AllNumbers<A, B>,
    Joint2<A, B, "Generator.negativeBinomial">,
    Z,
    "Generator.negativeBinomial"
  > extends infer R
    ? R extends null
      ? ItemOf<D>
      : Tensor<R, Settled<D>>
    : never;
  negativeBinomial(n: Loose, p: Loose, size?: Loose, options?: Loose): Loose {
    return runNegativeBinomial(this.stream, n, p, size, options);
  }

  /**
   * The number of trials until the first success of probability `p`, from 1 on: one if there is no tensor and no size, else a int32 tensor.
   *
   * Throws ValueError if `p` is not in (0, 1]. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  geometric<
    const A extends Parameter = number,
    const Z extends Size = undefined,
    D extends "int32" | "int64" = "int32",
  >(
    p: CheckedParameter<A, Joint<A>, "Generator.geometric: p">,
    size?: JointSize<Z, Joint<A>, "Generator.geometric">,
    options?: { readonly dtype?: D },
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.geometric"> extends infer R
    ? R extends null
      ? ItemOf<D>
      : Tensor<R, Settled<D>>
    : never;
  geometric(p: Loose, size?: Loose, options?: Loose): Loose {
    return runGeometric(this.stream, p, size, options);
  }

  /**
   * The number of good ones among `nsample` drawn from `ngood` good and `nbad` bad ones: one if there is no tensor and no size, else a int32 tensor.
   *
   * Parameters that are tensors broadcast with each other, and to the size. The methods are a count of single draws, and HRUA (Stadlober 1989). Throws ValueError if a parameter is no count,
   * `ngood` or `nbad` is 10^9 or more, or more are drawn than there are.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  hypergeometric<
    const A extends Parameter = number,
    const B extends Parameter = number,
    const C extends Parameter = number,
    const Z extends Size = undefined,
    D extends "int32" | "int64" = "int32",
  >(
    ngood: CheckedParameter<A, Joint<A>, "Generator.hypergeometric: ngood">,
    nbad: CheckedParameter<B, Joint2<A, B, "Generator.hypergeometric">, "Generator.hypergeometric: nbad">,
    nsample: CheckedParameter<C, Joint3<A, B, C, "Generator.hypergeometric">, "Generator.hypergeometric: nsample">,
    size?: JointSize<Z, Joint3<A, B, C, "Generator.hypergeometric">, "Generator.hypergeometric">,
    options?: { readonly dtype?: D },
  ): JointDraw<
    AllNumbers<A, B, C>,
    Joint3<A, B, C, "Generator.hypergeometric">,
    Z,
    "Generator.hypergeometric"
  > extends infer R
    ? R extends null
      ? ItemOf<D>
      : Tensor<R, Settled<D>>
    : never;
  hypergeometric(ngood: Loose, nbad: Loose, nsample: Loose, size?: Loose, options?: Loose): Loose {
    return runHypergeometric(this.stream, ngood, nbad, nsample, size, options);
  }

  /**
   * Numbers of the logarithmic series distribution, from 1 on: one if there is no tensor and no size, else a int32 tensor.
   *
   * The method is Kemp's (1981). Throws ValueError if `p` is not in [0, 1). A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  logseries<
    const A extends Parameter = number,
    const Z extends Size = undefined,
    D extends "int32" | "int64" = "int32",
  >(
    p: CheckedParameter<A, Joint<A>, "Generator.logseries: p">,
    size?: JointSize<Z, Joint<A>, "Generator.logseries">,
    options?: { readonly dtype?: D },
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.logseries"> extends infer R
    ? R extends null
      ? ItemOf<D>
      : Tensor<R, Settled<D>>
    : never;
  logseries(p: Loose, size?: Loose, options?: Loose): Loose {
    return runLogseries(this.stream, p, size, options);
  }

  /**
   * Numbers of Zipf's distribution, from 1 on, k with a probability as k^-a: one if there is no tensor and no size, else a int32 tensor.
   *
   * Throws ValueError if `a` is not above 1. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  zipf<const A extends Parameter = number, const Z extends Size = undefined, D extends "int32" | "int64" = "int32">(
    a: CheckedParameter<A, Joint<A>, "Generator.zipf: a">,
    size?: JointSize<Z, Joint<A>, "Generator.zipf">,
    options?: { readonly dtype?: D },
  ): JointDraw<AllNumbers<A>, Joint<A>, Z, "Generator.zipf"> extends infer R
    ? R extends null
      ? ItemOf<D>
      : Tensor<R, Settled<D>>
    : never;
  zipf(a: Loose, size?: Loose, options?: Loose): Loose {
    return runZipf(this.stream, a, size, options);
  }

  /**
   * How often each outcome comes in `n` trials: an int32 tensor whose last axis has the outcomes.
   *
   * `pvals` are the outcomes' probabilities; the last one gets what remains to 1. Throws ValueError if `n` is no count, an
   * element of pvals no probability, or their sum without the last is above 1. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   *
   * @example
   * ```ts
   * const dice = random.defaultRng(1).multinomial(20, [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6]); // Tensor<[6], "int32">
   * const many = random.defaultRng(1).multinomial(20, [0.5, 0.25, 0.25], [4]); // Tensor<[4, 3], "int32">
   * ```
   */
  multinomial<const P extends VectorParameter, const Z extends Size = undefined, D extends "int32" | "int64" = "int32">(
    n: number,
    pvals: CheckedVector<P, "Generator.multinomial: pvals">,
    size?: CheckedSize<Z, "Generator.multinomial">,
    options?: { readonly dtype?: D },
  ): Tensor<VectorDraw<P, Z, "Generator.multinomial">, Settled<D>>;
  multinomial(n: Loose, pvals: Loose, size?: Loose, options?: Loose): Loose {
    return runMultinomial(this.stream, n, pvals, size, options);
  }

  /**
   * Vectors of positive numbers that sum to 1: a float64 tensor whose last axis has the vectors.
   *
   * Where all of `alpha` is below 0.1 a stick is broken at beta numbers, otherwise gamma numbers are divided by their sum. Throws
   * ValueError if an element of `alpha` is negative.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   *
   * @example
   * ```ts
   * const weights = random.defaultRng(1).dirichlet([1, 2, 3], 10); // Tensor<[10, 3]>
   * ```
   */
  dirichlet<const P extends VectorParameter, const Z extends Size = undefined>(
    alpha: CheckedVector<P, "Generator.dirichlet: alpha">,
    size?: CheckedSize<Z, "Generator.dirichlet">,
  ): Tensor<VectorDraw<P, Z, "Generator.dirichlet">, "float64">;
  dirichlet(alpha: Loose, size?: Loose): Loose {
    return runDirichlet(this.stream, alpha, size);
  }

  /**
   * Normal vectors with a mean and a covariance: a float64 tensor whose last axis has the vectors.
   *
   * `cov` has as many rows and columns as `mean` has elements. The method is NumPy's: standard normal vectors times √S Vh
   * of the singular value decomposition of `cov`. The normal numbers are NumPy's to the bit, the vectors to rounding
   * errors, unless singular values are equal or nearly so: then LAPACK may choose another sign of a singular vector. Throws
   * ValueError if `cov` is not symmetric and positive-semidefinite within `tol`, which `checkValid: "ignore"` prevents.
   *
   * @example
   * ```ts
   * const x = random.defaultRng(1).multivariateNormal([0, 1], tensor([[2, 0.5], [0.5, 1]]), 100); // Tensor<[100, 2]>
   * ```
   */
  multivariateNormal<
    const P extends VectorParameter,
    C extends TensorLike<unknown, DType>,
    const Z extends Size = undefined,
  >(
    mean: CheckedVector<P, "Generator.multivariateNormal: mean">,
    cov: CheckedCovariance<P, C, "Generator.multivariateNormal">,
    size?: CheckedSize<Z, "Generator.multivariateNormal">,
    options?: { readonly checkValid?: "raise" | "ignore"; readonly tol?: number },
  ): Tensor<VectorDraw<P, Z, "Generator.multivariateNormal">, "float64">;
  multivariateNormal(mean: Loose, cov: Loose, size?: Loose, options?: Loose): Loose {
    return runMultivariateNormal(this.stream, mean, cov, size, options);
  }

  /**
   * Random bytes.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit.
   */
  bytes<const N extends number>(length: CreateDim<N, "Generator.bytes">): Uint8Array;
  bytes(length: Loose): Loose {
    return runBytes(this.stream, length);
  }

  /**
   * Goes on as if so many draws of 64 bits had been made, or, by a negative number, had not.
   *
   * A half of a draw that is left over is dropped. Throws ValueError for a number that is no integer.
   */
  advance(steps: number | bigint): void;
  advance(steps: Loose): Loose {
    return runAdvance(this.stream, steps);
  }

  /**
   * The state, as a plain object: `setState` goes on from there. It is NumPy's `bit_generator.state`.
   */
  getState(): GeneratorState;
  getState(): Loose {
    return runGetState(this.stream);
  }

  /**
   * Puts the generator into a state that `getState`, or NumPy's `bit_generator.state`, has given.
   *
   * Throws ValueError for an object that is no such state.
   */
  setState(state: GeneratorState): void;
  setState(state: Loose): Loose {
    return runSetState(this.stream, state);
  }

  /**
   * So many generators that are independent of this one and of each other. The same calls give the same ones; what this one
   * has drawn does not matter.
   */
  spawn(count: number): Generator[] {
    return this.stream.spawn(count).map((stream) => new Generator(stream));
  }
}

/**
 * A new generator of random numbers: NumPy's `default_rng`.
 *
 * A seed is an integer of any size that is not negative, or several, or a `SeedSequence`; without one it is taken from the
 * system's entropy. A `Generator` is given back as it is. Throws ValueError for any other seed.
 *
 * @example
 * ```ts
 * const rng = random.defaultRng(42);
 * const x = rng.normal(0, 1, [2, 3]); // Tensor<[2, 3]>
 * ```
 */
export function defaultRng(seed?: Entropy | SeedSequence | Generator | null): Generator {
  return seed instanceof Generator ? seed : new Generator(streamOf(seed));
}
