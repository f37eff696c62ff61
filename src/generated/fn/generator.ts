// Generated from codegen/spec/random-generator.ts by `npm run gen`. Do not edit.
import type { ItemOf } from "../../types/convert.ts";
import type { CreateDim } from "../../types/create.ts";
import type {
  AllNumbers,
  CheckedParameter,
  Joint,
  Joint2,
  JointDraw,
  JointSize,
  Parameter,
} from "../../types/distributions.ts";
import type { DType } from "../../types/dtype.ts";
import type {
  CheckedSize,
  Chosen1D,
  DrawnDType,
  DrawnShape,
  GeneratorState,
  Permuted,
  Population,
  PopulationDType,
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
import { integers as runIntegers } from "../../random/pcg/integers.ts";
import { permutation as runPermutation, shuffle as runShuffle } from "../../random/pcg/permutation.ts";
import {
  random as runRandom,
  standardExponential as runStandardExponential,
  standardNormal as runStandardNormal,
} from "../../random/pcg/standard.ts";
import { bytes as runBytes, getState as runGetState, setState as runSetState } from "../../random/pcg/state.ts";
import type { Tensor } from "../../core/tensor.ts";

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
   * Random elements of a vector, or of 0, …, n - 1 as int32 for a number n: one without a size, else a tensor.
   *
   * `replace: false` takes no element twice, in random order unless `shuffle` is false; `p` gives the elements'
   * probabilities, which sum to 1. The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit. Throws ValueError where there are too few elements, or p is not a distribution.
   *
   * @example
   * ```ts
   * const rng = random.defaultRng(1);
   * const sample = rng.choice(1000, 32, { replace: false }); // Tensor<[32], "int32">
   * ```
   */
  choice<const A extends Population, const Z extends Size = undefined>(
    a: Chosen1D<A, "Generator.choice">,
    size?: CheckedSize<Z, "Generator.choice">,
    options?: {
      readonly replace?: boolean;
      readonly p?: readonly number[] | TensorLike<[number], DType>;
      readonly shuffle?: boolean;
    },
  ): DrawnShape<Z, "Generator.choice"> extends infer R
    ? R extends null
      ? ItemOf<PopulationDType<A>>
      : Tensor<R, PopulationDType<A>>
    : never;
  choice(a: Loose, size?: Loose, options?: Loose): Loose {
    return runChoice(this.stream, a, size, options);
  }

  /**
   * A shuffled copy of a tensor along its first axis, or of 0, …, n - 1 as int32 for a number n.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit. Throws IndexError for a tensor without axes.
   */
  permutation<const A extends Population>(
    x: Permuted<A, "Generator.permutation">,
  ): A extends number ? Tensor<[A], "int32"> : A extends TensorLike<infer S, infer D> ? Tensor<S, D> : never;
  permutation(x: Loose): Loose {
    return runPermutation(this.stream, x);
  }

  /**
   * Shuffles a tensor in place along its first axis; rows stay whole.
   *
   * The numbers are those of NumPy's `Generator` (PCG64) after the same seed and the same calls, to the bit. Throws IndexError for a tensor without axes, ValueError for a broadcast view.
   */
  shuffle<S, D extends DType>(
    x: S extends [] ? "Generator.shuffle: x must have at least one axis — []" : TensorLike<S, D>,
  ): void;
  shuffle(x: Loose): Loose {
    return runShuffle(this.stream, x);
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
