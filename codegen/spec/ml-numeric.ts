import { guarded } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";

/** Numerical helpers: distances, stable sums and norms, pictures, small dtypes. */

/** A tensor whose shape a rule checks. */
const checked = (name: string, rule: string, shape = "S", dtype = "D"): Param => ({
  name,
  type: guarded(rule, `TensorLike<${shape}, ${dtype}>`),
});

const real = (parameter: string): string => `${parameter} extends RealDType = "float64"`;
const quotient = "TrueDivide<D, DY>";

/** A vector, or the rows of a matrix, with a vector. */
const compared = (name: string, doc: string, example: string): FunctionRow => ({
  numpy: null,
  namespace: "ml",
  family: "ml",
  doc,
  example,
  signatures: [
    {
      generics: ["S", "Y", real("D"), real("DY")],
      params: [checked("x", `Values<"${name}", S>`), checked("y", `WithVector<"${name}", S, Y>`, "Y", "DY")],
      result: `Tensor<EachRow<S>, ${quotient}>`,
    },
  ],
  module: "ml/vectors.ts",
  method: false,
});

const options = (type: string): Param => ({ name: "options", type: `{ ${type} }`, optional: true });
const epsilon = "/** 1e-8 unless told. */ readonly epsilon?: number";
const sumsOf = 'Reduce<S, A, K, "logSumExp">';

export const mlNumeric: FunctionRows = {
  cosineSimilarity: compared(
    "cosineSimilarity",
    `The cosine of the angle between a vector, or each row of a matrix, and a vector: x · y / (|x| |y|).

A vector of zeros has no direction and gives 0. Integers give float64; sums are float64, and lengths that overflow or vanish
are scaled. Throws ShapeError where the lengths differ.`,
    `const one = ml.cosineSimilarity(ones([3]), ones([3])); // Tensor<[]>
const rows = ml.cosineSimilarity(random.randn(100, 3), ones([3])); // Tensor<[100]>`,
  ),
  euclideanDistance: compared(
    "euclideanDistance",
    `The distance between a vector, or each row of a matrix, and a vector: |x − y|.

Integers give float64; sums are float64, and distances whose squares would overflow or vanish are exact too. Throws
ShapeError where the lengths differ.`,
    `const one = ml.euclideanDistance(ones([3]), zeros([3])); // Tensor<[]>
const rows = ml.euclideanDistance(random.randn(100, 3), ones([3])); // Tensor<[100]>`,
  ),
  euclideanDistances: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The distance between each row of one matrix and each row of another.

Computed from the differences, so that near points keep all digits. Throws ShapeError where the columns differ in number.`,
    example: "const far = ml.euclideanDistances(random.randn(50, 4), random.randn(8, 4)); // Tensor<[50, 8]>",
    signatures: [
      {
        generics: ["S", "Y", real("D"), real("DY")],
        params: [
          checked("x", 'Matrix<"euclideanDistances", S>'),
          checked("y", 'SameColumns<"euclideanDistances", S, Y>', "Y", "DY"),
        ],
        result: `Tensor<EachPair<S, Y>, ${quotient}>`,
      },
    ],
    module: "ml/vectors.ts",
    method: false,
  },
  logSumExp: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `log Σ exp(x) along axes, the last one unless told, where no power overflows: the greatest is subtracted first.

−∞ counts as a probability of 0, and of nothing else the result is −∞. \`keepdims\` leaves reduced axes in place with length 1.
Integers become floating as by \`exp\`. Throws IndexError for an axis that is not there.`,
    example: "const totals = ml.logSumExp(random.randn(32, 10)); // Tensor<[32]>",
    signatures: [
      {
        generics: ["S", real("D"), "const A extends number | readonly number[] = -1", "K extends boolean = false"],
        params: [
          // Without an axis there is nothing else to show the message on.
          checked("x", `(S extends [] ? ${sumsOf} : null)`),
          options(`readonly axis?: ${guarded(sumsOf, "A")}; readonly keepdims?: K`),
        ],
        result: `Tensor<Ok<${sumsOf}>, Floating<D>>`,
      },
    ],
    module: "ml/log-sum-exp.ts",
    method: false,
  },
  gradientNorm: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `√(Σ g² + epsilon): the length of a gradient, of any shape, that a division can stand.

Squares that would overflow are scaled. Floats keep their dtype, integers give float64. Throws ValueError for a negative
epsilon.`,
    example: "const length = ml.gradientNorm(random.randn(784, 10)); // Tensor<[]>",
    signatures: [
      {
        generics: ["S", real("D")],
        params: [{ name: "gradients", type: "TensorLike<S, D>" }, options(epsilon)],
        result: "Tensor<[], KeptFloat<D>>",
      },
    ],
    module: "ml/gradient-norm.ts",
    method: false,
  },
  batchNormalize: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The columns of a batch with mean 0 and, up to epsilon, variance 1: (x − mean) / √(variance + epsilon).

Floats keep their dtype, integers give float64. Throws ShapeError unless \`x\` is a matrix with rows, ValueError for a
negative epsilon.`,
    example: "const y = ml.batchNormalize(random.randn(64, 128)); // Tensor<[64, 128]>",
    signatures: [
      {
        generics: ["S", real("D")],
        params: [checked("x", 'Matrix<"batchNormalize", S>'), options(epsilon)],
        result: "Tensor<S, KeptFloat<D>>",
      },
    ],
    module: "ml/batch-normalize.ts",
    method: false,
  },
  preprocessImages: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Pictures for training: pixels of 0 … 255 as shares, without their mean, with a little noise, clipped to 0 … 1.

Pictures are \`[count, height, width]\` or \`[count, height, width, channels]\`. Shares and mean are float32, the noise has a
standard deviation of 0.01 unless told and is drawn from \`random.normal\`, so the result is float64, as NumPy's would be.
Throws ShapeError for another number of axes and for no pixels, ValueError for negative noise.`,
    example: `const images = random.randint(0, 256, [100, 28, 28], { dtype: "uint8" });
const ready = ml.preprocessImages(images); // Tensor<[100, 28, 28]>`,
    signatures: [
      {
        generics: ["S", 'D extends RealDType = "uint8"'],
        params: [checked("images", 'Images<"preprocessImages", S>'), options("readonly noise?: number")],
        result: 'Tensor<S, "float64">',
      },
    ],
    module: "ml/preprocess-images.ts",
    method: false,
  },
  optimizeDtype: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The same numbers in less room: int8 or int16 if they are whole and small enough, else float32 instead of float64.

What has no smaller dtype comes back as it is. Which one it is depends on the numbers, so the type is a union.`,
    example: 'const small = ml.optimizeDtype(tensor([1, 2, 3], { dtype: "float64" })); // int8 | int16 | float32',
    signatures: [
      {
        generics: ["S", real("D")],
        params: [{ name: "x", type: "TensorLike<S, D>" }],
        result: "Tensor<S, Smaller<D>>",
      },
    ],
    module: "ml/optimize-dtype.ts",
    method: false,
  },
};
