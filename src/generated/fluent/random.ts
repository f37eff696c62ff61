// Generated from codegen/spec/random.ts, codegen/spec/random-legacy.ts by `npm run gen`. Do not edit.
import type { ItemOf } from "../../types/convert.ts";
import type { CreateDim, CreateShape } from "../../types/create.ts";
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
import type { DType, IntegerDType } from "../../types/dtype.ts";
import type {
  CheckedDims,
  CheckedSize,
  Chosen1D,
  DrawnDType,
  DrawnShape,
  Permuted,
  Population,
  PopulationDType,
  RandomState,
  Size,
} from "../../types/random.ts";
import type { Loose, Ok, Settled, TensorLike } from "../../types/tensor-like.ts";
import { beta as runBeta } from "../../random/gammas.ts";
import { binomial as runBinomial } from "../../random/counts.ts";
import { bytes as runBytes } from "../../random/bytes.ts";
import { chisquare as runChisquare } from "../../random/gammas.ts";
import { choice as runChoice } from "../../random/choice.ts";
import { dirichlet as runDirichlet } from "../../random/vectors.ts";
import { exponential as runExponential } from "../../random/continuous.ts";
import { f as runF } from "../../random/gammas.ts";
import { gamma as runGamma } from "../../random/gammas.ts";
import { geometric as runGeometric } from "../../random/counts.ts";
import { getState as runGetState } from "../../random/state.ts";
import { gumbel as runGumbel } from "../../random/transforms.ts";
import { hypergeometric as runHypergeometric } from "../../random/counts.ts";
import { laplace as runLaplace } from "../../random/transforms.ts";
import { logistic as runLogistic } from "../../random/transforms.ts";
import { lognormal as runLognormal } from "../../random/transforms.ts";
import { logseries as runLogseries } from "../../random/counts.ts";
import { multinomial as runMultinomial } from "../../random/vectors.ts";
import { multivariateNormal as runMultivariateNormal } from "../../random/multivariate.ts";
import { negativeBinomial as runNegativeBinomial } from "../../random/counts.ts";
import { noncentralChisquare as runNoncentralChisquare } from "../../random/gammas.ts";
import { noncentralF as runNoncentralF } from "../../random/gammas.ts";
import { normal as runNormal } from "../../random/continuous.ts";
import { pareto as runPareto } from "../../random/transforms.ts";
import { permutation as runPermutation } from "../../random/permutation.ts";
import { poisson as runPoisson } from "../../random/counts.ts";
import { power as runPower } from "../../random/transforms.ts";
import { rand as runRand } from "../../random/continuous.ts";
import { randint as runRandint } from "../../random/randint.ts";
import { randn as runRandn } from "../../random/continuous.ts";
import { random as runRandom } from "../../random/continuous.ts";
import { randomSample as runRandomSample } from "../../random/continuous.ts";
import { ranf as runRanf } from "../../random/continuous.ts";
import { rayleigh as runRayleigh } from "../../random/transforms.ts";
import { sample as runSample } from "../../random/continuous.ts";
import { seed as runSeed } from "../../random/seed.ts";
import { setState as runSetState } from "../../random/state.ts";
import { shuffle as runShuffle } from "../../random/permutation.ts";
import { standardCauchy as runStandardCauchy } from "../../random/transforms.ts";
import { standardExponential as runStandardExponential } from "../../random/continuous.ts";
import { standardGamma as runStandardGamma } from "../../random/gammas.ts";
import { standardNormal as runStandardNormal } from "../../random/continuous.ts";
import { standardT as runStandardT } from "../../random/gammas.ts";
import { triangular as runTriangular } from "../../random/transforms.ts";
import { uniform as runUniform } from "../../random/continuous.ts";
import { vonmises as runVonmises } from "../../random/transforms.ts";
import { wald as runWald } from "../../random/transforms.ts";
import { weibull as runWeibull } from "../../random/transforms.ts";
import { zipf as runZipf } from "../../random/counts.ts";
import type { Tensor } from "./tensor.ts";

/**
 * Starts the stream of random numbers anew: equal seeds give equal numbers, those of NumPy.
 *
 * A seed is an integer below 2^32, or several. Without one it is taken from the system's entropy, as it is at the first
 * draw of a program that sets no seed. Throws ValueError for any other seed.
 */
export function seed(seed?: number | readonly number[] | TensorLike<[number], IntegerDType>): void;
export function seed(seed?: Loose): Loose {
  return runSeed(seed);
}

/**
 * Uniform numbers in [0, 1): one without a size, else a float64 tensor of that shape.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit. Each is a multiple of 2^-53.
 *
 * @example
 * ```ts
 * const x = random.random([2, 3]); // Tensor<[2, 3]>
 * const u = random.random(); // number
 * ```
 */
export function random<const Z extends Size = undefined>(
  size?: CheckedSize<Z, "random.random">,
): DrawnShape<Z, "random.random"> extends infer R ? (R extends null ? number : Tensor<R, "float64">) : never;
export function random(size?: Loose): Loose {
  return runRandom(size);
}

/**
 * Standard normal numbers: a float64 tensor whose dimensions are the arguments, or one number without any.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit. The method is the polar form of Box and Muller (Marsaglia and Bray 1964), with glibc's logarithm.
 *
 * @example
 * ```ts
 * const weights = random.randn(784, 128); // Tensor<[784, 128]>
 * ```
 */
export function randn<const Z extends number[]>(
  ...dims: CheckedDims<Z, "random.randn">
): Z extends [] ? number : Tensor<Ok<CreateShape<Z, "random.randn">>, "float64">;
export function randn(...dims: Loose[]): Loose {
  return runRandn(...dims);
}

/**
 * Integers from `low` up to, and without, `high`; with one bound, from 0 up to it.
 *
 * The dtype is int32 unless told: NumPy's numbers for its default int64, and a bound beyond int32 throws. With a dtype
 * they are NumPy's numbers for that dtype. The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit. Throws ValueError for an empty range, or one that the dtype does not hold.
 *
 * @example
 * ```ts
 * const labels = random.randint(0, 10, 100); // Tensor<[100], "int32">
 * const bytes = random.randint(0, 256, [4, 4], { dtype: "uint8" }); // Tensor<[4, 4], "uint8">
 * ```
 */
export function randint<const Z extends Size = undefined, D extends DrawnDType = "int32">(
  low: number | bigint,
  high?: number | bigint,
  size?: CheckedSize<Z, "random.randint">,
  options?: { readonly dtype?: D },
): DrawnShape<Z, "random.randint"> extends infer R ? (R extends null ? ItemOf<D> : Tensor<R, Settled<D>>) : never;
export function randint(low: Loose, high?: Loose, size?: Loose, options?: Loose): Loose {
  return runRandint(low, high, size, options);
}

/**
 * A shuffled copy of a tensor along its first axis, or of 0, …, n - 1 as int32 for a number n.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit. Throws IndexError for a tensor without axes.
 *
 * @example
 * ```ts
 * const order = random.permutation(1797); // Tensor<[1797], "int32">
 * ```
 */
export function permutation<const A extends Population>(
  x: Permuted<A, "random.permutation">,
): A extends number ? Tensor<[A], "int32"> : A extends TensorLike<infer S, infer D> ? Tensor<S, D> : never;
export function permutation(x: Loose): Loose {
  return runPermutation(x);
}

/**
 * Shuffles a tensor in place along its first axis; rows stay whole.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit. Throws IndexError for a tensor without axes, ValueError for a broadcast view.
 */
export function shuffle<S, D extends DType>(
  x: S extends [] ? "random.shuffle: x must have at least one axis — []" : TensorLike<S, D>,
): void;
export function shuffle(x: Loose): Loose {
  return runShuffle(x);
}

/**
 * Random elements of a vector, or of 0, …, n - 1 as int32 for a number n: one without a size, else a tensor.
 *
 * `replace: false` takes no element twice; `p` gives the elements' probabilities, which sum to 1. The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit. Throws
 * ValueError where there are too few elements, or p is not a distribution.
 *
 * @example
 * ```ts
 * const sample = random.choice(1000, { size: 32, replace: false }); // Tensor<[32], "int32">
 * const coin = random.choice(2, { p: [0.4, 0.6] }); // number
 * ```
 */
export function choice<const A extends Population, const Z extends Size = undefined>(
  a: Chosen1D<A, "random.choice">,
  options?: {
    readonly size?: CheckedSize<Z, "random.choice">;
    readonly replace?: boolean;
    readonly p?: readonly number[] | TensorLike<[number], DType>;
  },
): DrawnShape<Z, "random.choice"> extends infer R
  ? R extends null
    ? ItemOf<PopulationDType<A>>
    : Tensor<R, PopulationDType<A>>
  : never;
export function choice(a: Loose, options?: Loose): Loose {
  return runChoice(a, options);
}

/**
 * Normal numbers with the mean `loc` and the standard deviation `scale`: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `scale` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function normal<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  loc?: CheckedParameter<A, Joint<A>, "random.normal: loc">,
  scale?: CheckedParameter<B, Joint2<A, B, "random.normal">, "random.normal: scale">,
  size?: JointSize<Z, Joint2<A, B, "random.normal">, "random.normal">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.normal">, Z, "random.normal"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function normal(loc?: Loose, scale?: Loose, size?: Loose): Loose {
  return runNormal(loc, scale, size);
}

/**
 * Uniform numbers from `low` up to `high`: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if high - low is not finite.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 *
 * @example
 * ```ts
 * const x = random.uniform(-1, 1, [2, 3]); // Tensor<[2, 3]>
 * const y = random.uniform(0, tensor([1, 10, 100])); // Tensor<[3]>
 * ```
 */
export function uniform<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  low?: CheckedParameter<A, Joint<A>, "random.uniform: low">,
  high?: CheckedParameter<B, Joint2<A, B, "random.uniform">, "random.uniform: high">,
  size?: JointSize<Z, Joint2<A, B, "random.uniform">, "random.uniform">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.uniform">, Z, "random.uniform"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function uniform(low?: Loose, high?: Loose, size?: Loose): Loose {
  return runUniform(low, high, size);
}

/**
 * Normal numbers of mean 0 and deviation 1: one without a size, else a float64 tensor of that shape.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function standardNormal<const Z extends Size = undefined>(
  size?: JointSize<Z, [], "random.standardNormal">,
): JointDraw<true, [], Z, "random.standardNormal"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function standardNormal(size?: Loose): Loose {
  return runStandardNormal(size);
}

/**
 * Exponential numbers of mean 1: one without a size, else a float64 tensor of that shape.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function standardExponential<const Z extends Size = undefined>(
  size?: JointSize<Z, [], "random.standardExponential">,
): JointDraw<true, [], Z, "random.standardExponential"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function standardExponential(size?: Loose): Loose {
  return runStandardExponential(size);
}

/**
 * Exponential numbers of mean `scale`: one if there is no tensor and no size, else a float64 tensor.
 *
 * Throws ValueError if `scale` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function exponential<const A extends Parameter = number, const Z extends Size = undefined>(
  scale?: CheckedParameter<A, Joint<A>, "random.exponential: scale">,
  size?: JointSize<Z, Joint<A>, "random.exponential">,
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.exponential"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function exponential(scale?: Loose, size?: Loose): Loose {
  return runExponential(scale, size);
}

/**
 * Uniform numbers in [0, 1), as `random.random`: one without a size, else a float64 tensor of that shape.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function randomSample<const Z extends Size = undefined>(
  size?: JointSize<Z, [], "random.randomSample">,
): JointDraw<true, [], Z, "random.randomSample"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function randomSample(size?: Loose): Loose {
  return runRandomSample(size);
}

/**
 * Uniform numbers in [0, 1), as `random.random`: one without a size, else a float64 tensor of that shape.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function ranf<const Z extends Size = undefined>(
  size?: JointSize<Z, [], "random.ranf">,
): JointDraw<true, [], Z, "random.ranf"> extends infer R ? (R extends null ? number : Tensor<R, "float64">) : never;
export function ranf(size?: Loose): Loose {
  return runRanf(size);
}

/**
 * Uniform numbers in [0, 1), as `random.random`: one without a size, else a float64 tensor of that shape.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function sample<const Z extends Size = undefined>(
  size?: JointSize<Z, [], "random.sample">,
): JointDraw<true, [], Z, "random.sample"> extends infer R ? (R extends null ? number : Tensor<R, "float64">) : never;
export function sample(size?: Loose): Loose {
  return runSample(size);
}

/**
 * Uniform numbers in [0, 1): a float64 tensor whose dimensions are the arguments, or one number without any.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 *
 * @example
 * ```ts
 * const x = random.rand(2, 3); // Tensor<[2, 3]>
 * ```
 */
export function rand<const Z extends number[]>(
  ...dims: CheckedDims<Z, "random.rand">
): Z extends [] ? number : Tensor<Ok<CreateShape<Z, "random.rand">>, "float64">;
export function rand(...dims: Loose[]): Loose {
  return runRand(...dims);
}

/**
 * Random bytes.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function bytes<const N extends number>(length: CreateDim<N, "random.bytes">): Uint8Array;
export function bytes(length: Loose): Loose {
  return runBytes(length);
}

/**
 * The state of the generator, as a plain object: `setState` goes on from there.
 *
 * It is NumPy's `get_state(legacy=False)`, with the normal number that the polar method has left over.
 *
 * @example
 * ```ts
 * const before = random.getState();
 * const x = random.randn(3);
 * random.setState(before);
 * const again = random.randn(3); // equal to x
 * ```
 */
export function getState(): RandomState;
export function getState(): Loose {
  return runGetState();
}

/**
 * Puts the generator into a state that `getState`, or NumPy's `get_state(legacy=False)`, has given.
 *
 * Throws ValueError for an object that is no such state.
 */
export function setState(state: RandomState): void;
export function setState(state: Loose): Loose {
  return runSetState(state);
}

/**
 * Gamma numbers of scale 1: one if there is no tensor and no size, else a float64 tensor.
 *
 * The method is that of Marsaglia and Tsang (2000). Throws ValueError if `shape` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function standardGamma<const A extends Parameter = number, const Z extends Size = undefined>(
  shape: CheckedParameter<A, Joint<A>, "random.standardGamma: shape">,
  size?: JointSize<Z, Joint<A>, "random.standardGamma">,
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.standardGamma"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function standardGamma(shape: Loose, size?: Loose): Loose {
  return runStandardGamma(shape, size);
}

/**
 * Gamma numbers: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. The method is that of Marsaglia and Tsang (2000). Throws ValueError if a parameter is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 *
 * @example
 * ```ts
 * const x = random.gamma(tensor([0.5, 2, 8]), 1, [100, 3]); // Tensor<[100, 3]>
 * ```
 */
export function gamma<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  shape: CheckedParameter<A, Joint<A>, "random.gamma: shape">,
  scale?: CheckedParameter<B, Joint2<A, B, "random.gamma">, "random.gamma: scale">,
  size?: JointSize<Z, Joint2<A, B, "random.gamma">, "random.gamma">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.gamma">, Z, "random.gamma"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function gamma(shape: Loose, scale?: Loose, size?: Loose): Loose {
  return runGamma(shape, scale, size);
}

/**
 * Beta numbers, from 0 to 1: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. The method is Jöhnk's (1964) where both parameters are at most 1, else a quotient of gamma numbers. Throws
 * ValueError if a parameter is not positive.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function beta<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  a: CheckedParameter<A, Joint<A>, "random.beta: a">,
  b: CheckedParameter<B, Joint2<A, B, "random.beta">, "random.beta: b">,
  size?: JointSize<Z, Joint2<A, B, "random.beta">, "random.beta">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.beta">, Z, "random.beta"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function beta(a: Loose, b: Loose, size?: Loose): Loose {
  return runBeta(a, b, size);
}

/**
 * Chi-square numbers of `df` degrees of freedom: one if there is no tensor and no size, else a float64 tensor.
 *
 * Throws ValueError if `df` is not positive.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function chisquare<const A extends Parameter = number, const Z extends Size = undefined>(
  df: CheckedParameter<A, Joint<A>, "random.chisquare: df">,
  size?: JointSize<Z, Joint<A>, "random.chisquare">,
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.chisquare"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function chisquare(df: Loose, size?: Loose): Loose {
  return runChisquare(df, size);
}

/**
 * Noncentral chi-square numbers of `df` degrees of freedom and noncentrality `nonc`: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `df` is not positive, or `nonc` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function noncentralChisquare<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  df: CheckedParameter<A, Joint<A>, "random.noncentralChisquare: df">,
  nonc: CheckedParameter<B, Joint2<A, B, "random.noncentralChisquare">, "random.noncentralChisquare: nonc">,
  size?: JointSize<Z, Joint2<A, B, "random.noncentralChisquare">, "random.noncentralChisquare">,
): JointDraw<
  AllNumbers<A, B>,
  Joint2<A, B, "random.noncentralChisquare">,
  Z,
  "random.noncentralChisquare"
> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function noncentralChisquare(df: Loose, nonc: Loose, size?: Loose): Loose {
  return runNoncentralChisquare(df, nonc, size);
}

/**
 * Numbers of the F distribution, for degrees of freedom above and below: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if a parameter is not positive.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function f<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  dfnum: CheckedParameter<A, Joint<A>, "random.f: dfnum">,
  dfden: CheckedParameter<B, Joint2<A, B, "random.f">, "random.f: dfden">,
  size?: JointSize<Z, Joint2<A, B, "random.f">, "random.f">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.f">, Z, "random.f"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function f(dfnum: Loose, dfden: Loose, size?: Loose): Loose {
  return runF(dfnum, dfden, size);
}

/**
 * Numbers of the noncentral F distribution: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `dfnum` or `dfden` is not positive, or `nonc` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function noncentralF<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const C extends Parameter = number,
  const Z extends Size = undefined,
>(
  dfnum: CheckedParameter<A, Joint<A>, "random.noncentralF: dfnum">,
  dfden: CheckedParameter<B, Joint2<A, B, "random.noncentralF">, "random.noncentralF: dfden">,
  nonc: CheckedParameter<C, Joint3<A, B, C, "random.noncentralF">, "random.noncentralF: nonc">,
  size?: JointSize<Z, Joint3<A, B, C, "random.noncentralF">, "random.noncentralF">,
): JointDraw<AllNumbers<A, B, C>, Joint3<A, B, C, "random.noncentralF">, Z, "random.noncentralF"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function noncentralF(dfnum: Loose, dfden: Loose, nonc: Loose, size?: Loose): Loose {
  return runNoncentralF(dfnum, dfden, nonc, size);
}

/**
 * Numbers of Student's t distribution with `df` degrees of freedom: one if there is no tensor and no size, else a float64 tensor.
 *
 * Throws ValueError if `df` is not positive.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function standardT<const A extends Parameter = number, const Z extends Size = undefined>(
  df: CheckedParameter<A, Joint<A>, "random.standardT: df">,
  size?: JointSize<Z, Joint<A>, "random.standardT">,
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.standardT"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function standardT(df: Loose, size?: Loose): Loose {
  return runStandardT(df, size);
}

/**
 * Numbers whose logarithm is normal, with the mean `mean` and the deviation `sigma`: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `sigma` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function lognormal<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  mean?: CheckedParameter<A, Joint<A>, "random.lognormal: mean">,
  sigma?: CheckedParameter<B, Joint2<A, B, "random.lognormal">, "random.lognormal: sigma">,
  size?: JointSize<Z, Joint2<A, B, "random.lognormal">, "random.lognormal">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.lognormal">, Z, "random.lognormal"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function lognormal(mean?: Loose, sigma?: Loose, size?: Loose): Loose {
  return runLognormal(mean, sigma, size);
}

/**
 * Numbers of the double exponential distribution: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `scale` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function laplace<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  loc?: CheckedParameter<A, Joint<A>, "random.laplace: loc">,
  scale?: CheckedParameter<B, Joint2<A, B, "random.laplace">, "random.laplace: scale">,
  size?: JointSize<Z, Joint2<A, B, "random.laplace">, "random.laplace">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.laplace">, Z, "random.laplace"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function laplace(loc?: Loose, scale?: Loose, size?: Loose): Loose {
  return runLaplace(loc, scale, size);
}

/**
 * Numbers of the logistic distribution: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `scale` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function logistic<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  loc?: CheckedParameter<A, Joint<A>, "random.logistic: loc">,
  scale?: CheckedParameter<B, Joint2<A, B, "random.logistic">, "random.logistic: scale">,
  size?: JointSize<Z, Joint2<A, B, "random.logistic">, "random.logistic">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.logistic">, Z, "random.logistic"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function logistic(loc?: Loose, scale?: Loose, size?: Loose): Loose {
  return runLogistic(loc, scale, size);
}

/**
 * Numbers of the Gumbel distribution, that of the largest of many: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `scale` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function gumbel<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  loc?: CheckedParameter<A, Joint<A>, "random.gumbel: loc">,
  scale?: CheckedParameter<B, Joint2<A, B, "random.gumbel">, "random.gumbel: scale">,
  size?: JointSize<Z, Joint2<A, B, "random.gumbel">, "random.gumbel">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.gumbel">, Z, "random.gumbel"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function gumbel(loc?: Loose, scale?: Loose, size?: Loose): Loose {
  return runGumbel(loc, scale, size);
}

/**
 * Numbers of the Rayleigh distribution: one if there is no tensor and no size, else a float64 tensor.
 *
 * Throws ValueError if `scale` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function rayleigh<const A extends Parameter = number, const Z extends Size = undefined>(
  scale?: CheckedParameter<A, Joint<A>, "random.rayleigh: scale">,
  size?: JointSize<Z, Joint<A>, "random.rayleigh">,
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.rayleigh"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function rayleigh(scale?: Loose, size?: Loose): Loose {
  return runRayleigh(scale, size);
}

/**
 * Numbers of the Pareto II (Lomax) distribution, which starts at 0: one if there is no tensor and no size, else a float64 tensor.
 *
 * Throws ValueError if `a` is not positive.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function pareto<const A extends Parameter = number, const Z extends Size = undefined>(
  a: CheckedParameter<A, Joint<A>, "random.pareto: a">,
  size?: JointSize<Z, Joint<A>, "random.pareto">,
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.pareto"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function pareto(a: Loose, size?: Loose): Loose {
  return runPareto(a, size);
}

/**
 * Numbers in [0, 1] whose density is a x^(a - 1): one if there is no tensor and no size, else a float64 tensor.
 *
 * Throws ValueError if `a` is not positive.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function power<const A extends Parameter = number, const Z extends Size = undefined>(
  a: CheckedParameter<A, Joint<A>, "random.power: a">,
  size?: JointSize<Z, Joint<A>, "random.power">,
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.power"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function power(a: Loose, size?: Loose): Loose {
  return runPower(a, size);
}

/**
 * Numbers of the Weibull distribution of scale 1: one if there is no tensor and no size, else a float64 tensor.
 *
 * Throws ValueError if `a` is negative.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function weibull<const A extends Parameter = number, const Z extends Size = undefined>(
  a: CheckedParameter<A, Joint<A>, "random.weibull: a">,
  size?: JointSize<Z, Joint<A>, "random.weibull">,
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.weibull"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function weibull(a: Loose, size?: Loose): Loose {
  return runWeibull(a, size);
}

/**
 * Numbers of the Cauchy distribution: one without a size, else a float64 tensor of that shape.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function standardCauchy<const Z extends Size = undefined>(
  size?: JointSize<Z, [], "random.standardCauchy">,
): JointDraw<true, [], Z, "random.standardCauchy"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function standardCauchy(size?: Loose): Loose {
  return runStandardCauchy(size);
}

/**
 * Numbers of the triangular distribution from `left` to `right` with its peak at `mode`: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError unless left ≤ mode ≤ right and left < right.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function triangular<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const C extends Parameter = number,
  const Z extends Size = undefined,
>(
  left: CheckedParameter<A, Joint<A>, "random.triangular: left">,
  mode: CheckedParameter<B, Joint2<A, B, "random.triangular">, "random.triangular: mode">,
  right: CheckedParameter<C, Joint3<A, B, C, "random.triangular">, "random.triangular: right">,
  size?: JointSize<Z, Joint3<A, B, C, "random.triangular">, "random.triangular">,
): JointDraw<AllNumbers<A, B, C>, Joint3<A, B, C, "random.triangular">, Z, "random.triangular"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function triangular(left: Loose, mode: Loose, right: Loose, size?: Loose): Loose {
  return runTriangular(left, mode, right, size);
}

/**
 * Angles of the von Mises distribution, from -π to π: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. The method is that of Best and Fisher (1979). Throws ValueError if `kappa` is negative or infinite.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function vonmises<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  mu: CheckedParameter<A, Joint<A>, "random.vonmises: mu">,
  kappa: CheckedParameter<B, Joint2<A, B, "random.vonmises">, "random.vonmises: kappa">,
  size?: JointSize<Z, Joint2<A, B, "random.vonmises">, "random.vonmises">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.vonmises">, Z, "random.vonmises"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function vonmises(mu: Loose, kappa: Loose, size?: Loose): Loose {
  return runVonmises(mu, kappa, size);
}

/**
 * Numbers of the Wald, or inverse Gaussian, distribution: one if there is no tensor and no size, else a float64 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. The method is that of Michael, Schucany and Haas (1976). Throws ValueError if a parameter is not positive.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function wald<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
>(
  mean: CheckedParameter<A, Joint<A>, "random.wald: mean">,
  scale: CheckedParameter<B, Joint2<A, B, "random.wald">, "random.wald: scale">,
  size?: JointSize<Z, Joint2<A, B, "random.wald">, "random.wald">,
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.wald">, Z, "random.wald"> extends infer R
  ? R extends null
    ? number
    : Tensor<R, "float64">
  : never;
export function wald(mean: Loose, scale: Loose, size?: Loose): Loose {
  return runWald(mean, scale, size);
}

/**
 * Poisson numbers of mean `lam`: one if there is no tensor and no size, else a int32 tensor.
 *
 * From mean 10 on the method is Hörmann's PTRS (1993). Throws ValueError if `lam` is negative or too large. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 *
 * @example
 * ```ts
 * const x = random.poisson(3.5, 100); // Tensor<[100], "int32">
 * const big = random.poisson(1e12, [2, 2], { dtype: "int64" }); // Tensor<[2, 2], "int64">
 * ```
 */
export function poisson<
  const A extends Parameter = number,
  const Z extends Size = undefined,
  D extends "int32" | "int64" = "int32",
>(
  lam?: CheckedParameter<A, Joint<A>, "random.poisson: lam">,
  size?: JointSize<Z, Joint<A>, "random.poisson">,
  options?: { readonly dtype?: D },
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.poisson"> extends infer R
  ? R extends null
    ? ItemOf<D>
    : Tensor<R, Settled<D>>
  : never;
export function poisson(lam?: Loose, size?: Loose, options?: Loose): Loose {
  return runPoisson(lam, size, options);
}

/**
 * The number of successes in `n` trials of probability `p`: one if there is no tensor and no size, else a int32 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. The methods are inversion and BTPE (Kachitvichyanukul and Schmeiser 1988). Throws ValueError if `n` is no
 * count, or `p` no probability. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function binomial<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
  D extends "int32" | "int64" = "int32",
>(
  n: CheckedParameter<A, Joint<A>, "random.binomial: n">,
  p: CheckedParameter<B, Joint2<A, B, "random.binomial">, "random.binomial: p">,
  size?: JointSize<Z, Joint2<A, B, "random.binomial">, "random.binomial">,
  options?: { readonly dtype?: D },
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.binomial">, Z, "random.binomial"> extends infer R
  ? R extends null
    ? ItemOf<D>
    : Tensor<R, Settled<D>>
  : never;
export function binomial(n: Loose, p: Loose, size?: Loose, options?: Loose): Loose {
  return runBinomial(n, p, size, options);
}

/**
 * The number of failures before `n` successes of probability `p`: one if there is no tensor and no size, else a int32 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. Throws ValueError if `n` is not positive, or `p` is not in (0, 1]. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function negativeBinomial<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const Z extends Size = undefined,
  D extends "int32" | "int64" = "int32",
>(
  n: CheckedParameter<A, Joint<A>, "random.negativeBinomial: n">,
  p: CheckedParameter<B, Joint2<A, B, "random.negativeBinomial">, "random.negativeBinomial: p">,
  size?: JointSize<Z, Joint2<A, B, "random.negativeBinomial">, "random.negativeBinomial">,
  options?: { readonly dtype?: D },
): JointDraw<AllNumbers<A, B>, Joint2<A, B, "random.negativeBinomial">, Z, "random.negativeBinomial"> extends infer R
  ? R extends null
    ? ItemOf<D>
    : Tensor<R, Settled<D>>
  : never;
export function negativeBinomial(n: Loose, p: Loose, size?: Loose, options?: Loose): Loose {
  return runNegativeBinomial(n, p, size, options);
}

/**
 * The number of trials until the first success of probability `p`, from 1 on: one if there is no tensor and no size, else a int32 tensor.
 *
 * Throws ValueError if `p` is not in (0, 1]. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function geometric<
  const A extends Parameter = number,
  const Z extends Size = undefined,
  D extends "int32" | "int64" = "int32",
>(
  p: CheckedParameter<A, Joint<A>, "random.geometric: p">,
  size?: JointSize<Z, Joint<A>, "random.geometric">,
  options?: { readonly dtype?: D },
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.geometric"> extends infer R
  ? R extends null
    ? ItemOf<D>
    : Tensor<R, Settled<D>>
  : never;
export function geometric(p: Loose, size?: Loose, options?: Loose): Loose {
  return runGeometric(p, size, options);
}

/**
 * The number of good ones among `nsample` drawn from `ngood` good and `nbad` bad ones: one if there is no tensor and no size, else a int32 tensor.
 *
 * Parameters that are tensors broadcast with each other, and to the size. The methods are HYP and HRUA (Stadlober 1989). Throws ValueError if a parameter is no count, or more are
 * drawn than there are. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function hypergeometric<
  const A extends Parameter = number,
  const B extends Parameter = number,
  const C extends Parameter = number,
  const Z extends Size = undefined,
  D extends "int32" | "int64" = "int32",
>(
  ngood: CheckedParameter<A, Joint<A>, "random.hypergeometric: ngood">,
  nbad: CheckedParameter<B, Joint2<A, B, "random.hypergeometric">, "random.hypergeometric: nbad">,
  nsample: CheckedParameter<C, Joint3<A, B, C, "random.hypergeometric">, "random.hypergeometric: nsample">,
  size?: JointSize<Z, Joint3<A, B, C, "random.hypergeometric">, "random.hypergeometric">,
  options?: { readonly dtype?: D },
): JointDraw<AllNumbers<A, B, C>, Joint3<A, B, C, "random.hypergeometric">, Z, "random.hypergeometric"> extends infer R
  ? R extends null
    ? ItemOf<D>
    : Tensor<R, Settled<D>>
  : never;
export function hypergeometric(ngood: Loose, nbad: Loose, nsample: Loose, size?: Loose, options?: Loose): Loose {
  return runHypergeometric(ngood, nbad, nsample, size, options);
}

/**
 * Numbers of the logarithmic series distribution, from 1 on: one if there is no tensor and no size, else a int32 tensor.
 *
 * The method is Kemp's (1981). Throws ValueError if `p` is not in [0, 1). A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function logseries<
  const A extends Parameter = number,
  const Z extends Size = undefined,
  D extends "int32" | "int64" = "int32",
>(
  p: CheckedParameter<A, Joint<A>, "random.logseries: p">,
  size?: JointSize<Z, Joint<A>, "random.logseries">,
  options?: { readonly dtype?: D },
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.logseries"> extends infer R
  ? R extends null
    ? ItemOf<D>
    : Tensor<R, Settled<D>>
  : never;
export function logseries(p: Loose, size?: Loose, options?: Loose): Loose {
  return runLogseries(p, size, options);
}

/**
 * Numbers of Zipf's distribution, from 1 on, k with a probability as k^-a: one if there is no tensor and no size, else a int32 tensor.
 *
 * Throws ValueError if `a` is not above 1. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 */
export function zipf<
  const A extends Parameter = number,
  const Z extends Size = undefined,
  D extends "int32" | "int64" = "int32",
>(
  a: CheckedParameter<A, Joint<A>, "random.zipf: a">,
  size?: JointSize<Z, Joint<A>, "random.zipf">,
  options?: { readonly dtype?: D },
): JointDraw<AllNumbers<A>, Joint<A>, Z, "random.zipf"> extends infer R
  ? R extends null
    ? ItemOf<D>
    : Tensor<R, Settled<D>>
  : never;
export function zipf(a: Loose, size?: Loose, options?: Loose): Loose {
  return runZipf(a, size, options);
}

/**
 * How often each outcome comes in `n` trials: an int32 tensor whose last axis has the outcomes.
 *
 * `pvals` are the outcomes' probabilities; the last one gets what remains to 1. Throws ValueError if `n` is no count, an
 * element of pvals no probability, or their sum without the last is above 1. A draw that int32 does not hold throws; `dtype: "int64"` holds all of NumPy's.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 *
 * @example
 * ```ts
 * const dice = random.multinomial(20, [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6]); // Tensor<[6], "int32">
 * const many = random.multinomial(20, [0.5, 0.25, 0.25], [4]); // Tensor<[4, 3], "int32">
 * ```
 */
export function multinomial<
  const P extends VectorParameter,
  const Z extends Size = undefined,
  D extends "int32" | "int64" = "int32",
>(
  n: number,
  pvals: CheckedVector<P, "random.multinomial: pvals">,
  size?: CheckedSize<Z, "random.multinomial">,
  options?: { readonly dtype?: D },
): Tensor<VectorDraw<P, Z, "random.multinomial">, Settled<D>>;
export function multinomial(n: Loose, pvals: Loose, size?: Loose, options?: Loose): Loose {
  return runMultinomial(n, pvals, size, options);
}

/**
 * Vectors of positive numbers that sum to 1: a float64 tensor whose last axis has the vectors.
 *
 * Throws ValueError if an element of `alpha` is not positive.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.
 *
 * @example
 * ```ts
 * const weights = random.dirichlet([1, 2, 3], 10); // Tensor<[10, 3]>
 * ```
 */
export function dirichlet<const P extends VectorParameter, const Z extends Size = undefined>(
  alpha: CheckedVector<P, "random.dirichlet: alpha">,
  size?: CheckedSize<Z, "random.dirichlet">,
): Tensor<VectorDraw<P, Z, "random.dirichlet">, "float64">;
export function dirichlet(alpha: Loose, size?: Loose): Loose {
  return runDirichlet(alpha, size);
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
 * const x = random.multivariateNormal([0, 1], tensor([[2, 0.5], [0.5, 1]]), 100); // Tensor<[100, 2]>
 * ```
 */
export function multivariateNormal<
  const P extends VectorParameter,
  C extends TensorLike<unknown, DType>,
  const Z extends Size = undefined,
>(
  mean: CheckedVector<P, "random.multivariateNormal: mean">,
  cov: CheckedCovariance<P, C, "random.multivariateNormal">,
  size?: CheckedSize<Z, "random.multivariateNormal">,
  options?: { readonly checkValid?: "raise" | "ignore"; readonly tol?: number },
): Tensor<VectorDraw<P, Z, "random.multivariateNormal">, "float64">;
export function multivariateNormal(mean: Loose, cov: Loose, size?: Loose, options?: Loose): Loose {
  return runMultivariateNormal(mean, cov, size, options);
}
