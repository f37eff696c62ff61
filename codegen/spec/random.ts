import type { FunctionRows, Param } from "./row.ts";

/** A draw of numbers: one if there is no size, else a tensor of that shape. */
const drawn = (op: string, dtype: string, item: string): string =>
  `DrawnShape<Z, "random.${op}"> extends infer R ? R extends null ? ${item} : Tensor<R, ${dtype}> : never`;

const size = (op: string): Param => ({
  name: "size",
  type: `CheckedSize<Z, "random.${op}">`,
  optional: true,
});
const sizeParameter = "const Z extends Size = undefined";

const stream =
  "The numbers are those of NumPy's legacy generator (MT19937) after the same `seed` and the same calls, to the bit.";

export const random: FunctionRows = {
  seed: {
    numpy: "np.random.seed",
    namespace: "random",
    family: "random",
    doc: `Starts the stream of random numbers anew: equal seeds give equal numbers, those of NumPy.

A seed is an integer below 2^32, or several. Without one it is taken from the system's entropy, as it is at the first
draw of a program that sets no seed. Throws ValueError for any other seed.`,
    signatures: [
      {
        generics: [],
        params: [
          {
            name: "seed",
            type: "number | readonly number[] | TensorLike<[number], IntegerDType>",
            optional: true,
          },
        ],
        result: "void",
      },
    ],
    module: "random/seed.ts",
    method: false,
  },
  random: {
    numpy: "np.random.random",
    namespace: "random",
    family: "random",
    doc: `Uniform numbers in [0, 1): one without a size, else a float64 tensor of that shape.

${stream} Each is a multiple of 2^-53.`,
    example: `const x = random.random([2, 3]); // Tensor<[2, 3]>
const u = random.random(); // number`,
    signatures: [
      { generics: [sizeParameter], params: [size("random")], result: drawn("random", '"float64"', "number") },
    ],
    module: "random/continuous.ts",
    method: false,
  },
  randn: {
    numpy: "np.random.randn",
    namespace: "random",
    family: "random",
    doc: `Standard normal numbers: a float64 tensor whose dimensions are the arguments, or one number without any.

${stream} The method is the polar form of Box and Muller (Marsaglia and Bray 1964), with glibc's logarithm.`,
    example: "const weights = random.randn(784, 128); // Tensor<[784, 128]>",
    signatures: [
      {
        generics: ["const Z extends number[]"],
        params: [{ name: "dims", type: 'CheckedDims<Z, "random.randn">', rest: true }],
        result: 'Z extends [] ? number : Tensor<Ok<CreateShape<Z, "random.randn">>, "float64">',
      },
    ],
    module: "random/continuous.ts",
    method: false,
  },
  randint: {
    numpy: "np.random.randint",
    namespace: "random",
    family: "random",
    doc: `Integers from \`low\` up to, and without, \`high\`; with one bound, from 0 up to it.

The dtype is int32 unless told: NumPy's numbers for its default int64, and a bound beyond int32 throws. With a dtype
they are NumPy's numbers for that dtype. ${stream} Throws ValueError for an empty range, or one that the dtype does not hold.`,
    example: `const labels = random.randint(0, 10, 100); // Tensor<[100], "int32">
const bytes = random.randint(0, 256, [4, 4], { dtype: "uint8" }); // Tensor<[4, 4], "uint8">`,
    signatures: [
      {
        generics: [sizeParameter, 'D extends DrawnDType = "int32"'],
        params: [
          { name: "low", type: "number | bigint" },
          { name: "high", type: "number | bigint", optional: true },
          size("randint"),
          { name: "options", type: "{ readonly dtype?: D }", optional: true },
        ],
        result: drawn("randint", "Settled<D>", "ItemOf<D>"),
      },
    ],
    module: "random/randint.ts",
    method: false,
  },
  permutation: {
    numpy: "np.random.permutation",
    namespace: "random",
    family: "random",
    doc: `A shuffled copy of a tensor along its first axis, or of 0, …, n - 1 as int32 for a number n.

${stream} Throws IndexError for a tensor without axes.`,
    example: 'const order = random.permutation(1797); // Tensor<[1797], "int32">',
    signatures: [
      {
        generics: ["const A extends Population"],
        params: [{ name: "x", type: 'Permuted<A, "random.permutation">' }],
        result:
          'A extends number ? Tensor<[A], "int32"> : A extends TensorLike<infer S, infer D> ? Tensor<S, D> : never',
      },
    ],
    module: "random/permutation.ts",
    method: false,
  },
  shuffle: {
    numpy: "np.random.shuffle",
    namespace: "random",
    family: "random",
    doc: `Shuffles a tensor in place along its first axis; rows stay whole.

${stream} Throws IndexError for a tensor without axes, ValueError for a broadcast view.`,
    signatures: [
      {
        generics: ["S", "D extends DType"],
        params: [
          {
            name: "x",
            type: 'S extends [] ? "random.shuffle: x must have at least one axis — []" : TensorLike<S, D>',
          },
        ],
        result: "void",
      },
    ],
    module: "random/permutation.ts",
    method: false,
  },
  choice: {
    numpy: "np.random.choice",
    namespace: "random",
    family: "random",
    doc: `Random elements of a vector, or of 0, …, n - 1 as int32 for a number n: one without a size, else a tensor.

\`replace: false\` takes no element twice; \`p\` gives the elements' probabilities, which sum to 1. ${stream} Throws
ValueError where there are too few elements, or p is not a distribution.`,
    example: `const sample = random.choice(1000, { size: 32, replace: false }); // Tensor<[32], "int32">
const coin = random.choice(2, { p: [0.4, 0.6] }); // number`,
    signatures: [
      {
        generics: ["const A extends Population", sizeParameter],
        params: [
          { name: "a", type: 'Chosen1D<A, "random.choice">' },
          {
            name: "options",
            type: '{ readonly size?: CheckedSize<Z, "random.choice">; readonly replace?: boolean; readonly p?: readonly number[] | TensorLike<[number], DType> }',
            optional: true,
          },
        ],
        result: drawn("choice", "PopulationDType<A>", "ItemOf<PopulationDType<A>>"),
      },
    ],
    module: "random/choice.ts",
    method: false,
  },
};
