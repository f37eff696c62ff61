// Generated from codegen/spec/random.ts by `npm run gen`. Do not edit.
import type { ItemOf } from "../../types/convert.ts";
import type { CreateShape } from "../../types/create.ts";
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
import { normal as runNormal } from "../../random/continuous.ts";
import { permutation as runPermutation } from "../../random/permutation.ts";
import { randint as runRandint } from "../../random/randint.ts";
import { randn as runRandn } from "../../random/continuous.ts";
import { random as runRandom } from "../../random/continuous.ts";
import { seed as runSeed } from "../../random/seed.ts";
import { shuffle as runShuffle } from "../../random/permutation.ts";
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
 * Normal numbers with the mean `loc` and the standard deviation `scale`: one without a size, else a float64 tensor.
 *
 * The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit. Throws ValueError if `scale` is negative.
 */
export function normal<const Z extends Size = undefined>(
  loc?: number,
  scale?: number,
  size?: CheckedSize<Z, "random.normal">,
): DrawnShape<Z, "random.normal"> extends infer R ? (R extends null ? number : Tensor<R, "float64">) : never;
export function normal(loc?: Loose, scale?: Loose, size?: Loose): Loose {
  return runNormal(loc, scale, size);
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
