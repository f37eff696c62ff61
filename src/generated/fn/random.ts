// Generated from codegen/spec/random.ts, codegen/spec/random-legacy.ts by `npm run gen`. Do not edit.
import type { ItemOf } from "../../types/convert.ts";
import type { CreateShape } from "../../types/create.ts";
import type {
  AllNumbers,
  CheckedParameter,
  Joint,
  Joint2,
  JointDraw,
  JointSize,
  Parameter,
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
  Size,
} from "../../types/random.ts";
import type { Loose, Ok, Settled, TensorLike } from "../../types/tensor-like.ts";
import { choice as runChoice } from "../../random/choice.ts";
import { exponential as runExponential } from "../../random/continuous.ts";
import { normal as runNormal } from "../../random/continuous.ts";
import { permutation as runPermutation } from "../../random/permutation.ts";
import { randint as runRandint } from "../../random/randint.ts";
import { randn as runRandn } from "../../random/continuous.ts";
import { random as runRandom } from "../../random/continuous.ts";
import { seed as runSeed } from "../../random/seed.ts";
import { shuffle as runShuffle } from "../../random/permutation.ts";
import { standardExponential as runStandardExponential } from "../../random/continuous.ts";
import { standardNormal as runStandardNormal } from "../../random/continuous.ts";
import { uniform as runUniform } from "../../random/continuous.ts";
import type { Tensor } from "../../core/tensor.ts";

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
