import type { FunctionRows, Param } from "./row.ts";

const tensor = (name: string, shape: string, dtype: string): Param => ({
  name,
  type: `TensorLike<${shape}, ${dtype}>`,
});

/** A tensor whose shape a rule checks: `rule` gives the shape or the message. */
const checked = (name: string, rule: string, shape: string, dtype: string, optional = false): Param => ({
  name,
  type: `${rule} extends infer R ? R extends string ? R : TensorLike<${shape}, ${dtype}> : never`,
  optional,
});

const classes: Param = { name: "classes", type: "C" };

export const ml: FunctionRows = {
  softmax: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Turns scores into probabilities: exp(x) divided by its sum along an axis, which is the last unless told.

The greatest score is subtracted first, so that no power overflows. Integers give float64. Throws IndexError for an axis
that x does not have, DTypeError for complex x. Without arguments it is a layer of a \`Sequential\`, which goes with the
cross-entropy.`,
    example: "const probabilities = ml.softmax(random.randn(32, 10)); // Tensor<[32, 10]>, rows that sum to 1",
    signatures: [
      {
        generics: ["S", 'D extends DType = "float64"', "const A extends number = -1"],
        params: [tensor("x", "S", "D"), { name: "options", type: "SoftmaxOptions<S, A>", optional: true }],
        result: "Tensor<S, Floating<D>>",
      },
      { generics: [], params: [], result: 'PlainLayer<"softmax">' },
    ],
    module: "ml/softmax-or-layer.ts",
    method: false,
  },
  oneHot: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Class numbers as rows with a single 1: one more axis, as long as there are classes, of float64.

Throws IndexError for a label that is no class, DTypeError for labels that are not integers.`,
    example: "const rows = ml.oneHot(random.randint(0, 10, 60), 10); // Tensor<[60, 10]>",
    signatures: [
      {
        generics: ["S", "const C extends number", 'D extends IntegerDType = "int32"'],
        params: [tensor("labels", "S", "D"), classes],
        result: 'Tensor<OneHot<S, C>, "float64">',
      },
    ],
    module: "ml/one-hot.ts",
    method: false,
  },
  crossEntropy: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The mean surprise of probabilities \`[rows, classes]\` at what came out: -mean(sum(labels · log(p + 1e-15))).

Labels are class numbers \`[rows]\` or probabilities \`[rows, classes]\`. Throws ShapeError where rows or classes differ.`,
    signatures: [
      {
        generics: ["S", "Y", 'D extends DType = "float64"', 'DY extends DType = "int32"'],
        params: [
          checked("probabilities", 'Matrix<"crossEntropy", S>', "S", "D"),
          checked("labels", 'Scored<"crossEntropy", S, Y>', "Y", "DY"),
        ],
        result: "number",
      },
    ],
    module: "ml/cross-entropy.ts",
    method: false,
  },
  standardise: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Gives each column of a matrix mean 0 and standard deviation 1, with the statistics of \`reference\` if there is one.

A column without variance is only centred. Held-out data takes the training set as its reference. Throws ShapeError where
the columns differ in number.`,
    example: `const [pixels, heldOut] = [random.randn(100, 64), random.randn(20, 64)];
const train = ml.standardise(pixels); // Tensor<[100, 64]>
const test = ml.standardise(heldOut, pixels); // Tensor<[20, 64]>`,
    signatures: [
      {
        generics: ["S", "R = S", 'D extends DType = "float64"', "DR extends DType = D"],
        params: [
          checked("x", 'Matrix<"standardise", S>', "S", "D"),
          {
            name: "reference",
            type: 'SameColumns<"standardise", S, R> extends infer M ? M extends string ? M : TensorLike<R, DR> : never',
            optional: true,
          },
        ],
        result: 'Tensor<S, Promote<Floating<D>, "float64">>',
      },
    ],
    module: "ml/standardise.ts",
    method: false,
  },
};
