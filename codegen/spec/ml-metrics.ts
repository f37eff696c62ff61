import type { FunctionRow, FunctionRows, Param, Signature } from "./row.ts";

/** Metrics of classifications and regressions. */

/** A tensor whose shape a rule checks: `rule` gives the shape or the message. */
const checked = (name: string, rule: string, shape: string, dtype: string): Param => ({
  name,
  type: `${rule} extends infer R ? R extends string ? R : TensorLike<${shape}, ${dtype}> : never`,
});

/** Two vectors of class numbers and the number of classes. */
const labelled = (name: string, result: string): Signature => ({
  generics: [
    "S",
    "Y",
    "const C extends number",
    'D extends IntegerDType = "int32"',
    'DY extends IntegerDType = "int32"',
  ],
  params: [
    checked("actual", `Vector<"${name}", S>`, "S", "D"),
    checked("predicted", `SameLength<"${name}", S, Y>`, "Y", "DY"),
    { name: "classes", type: "C" },
  ],
  result,
});

/** A metric of each class, and ways to make one number of them. */
const averaged = (name: string, what: string): FunctionRow => {
  const { generics, params } = labelled(name, "");
  return {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `${what}

\`average\` makes one number of the classes' values: "macro" (the default) is their mean, "weighted" weighs them with the
number of labels of each class, "micro" counts all classes together, "binary" is the value of class 1 of two, and null
keeps them apart, as a tensor. As scikit-learn defines it for all \`classes\`; a ratio of 0 to 0 counts as 0. Throws
ShapeError where the labels differ in number, IndexError for a label that is no class.`,
    example: `const labels = tensor([0, 1, 2, 2], { dtype: "int32" });
const mean = ml.${name}(labels, labels, 3); // 1
const each = ml.${name}(labels, labels, 3, { average: null }); // Tensor<[3]>`,
    signatures: [
      {
        generics: [...generics, 'const V extends Average = "macro"'],
        params: [
          ...params,
          { name: "options", type: `{ readonly average?: CheckedAverage<"${name}", C, V> }`, optional: true },
        ],
        result: 'V extends null ? Tensor<[C], "float64"> : number',
      },
    ],
    module: "ml/averages.ts",
    method: false,
  };
};

/** A metric of a regression. */
const regression = (name: string, doc: string): FunctionRow => ({
  numpy: null,
  namespace: "ml",
  family: "ml",
  doc,
  signatures: [
    {
      generics: ["S", "Y", 'D extends RealDType = "float64"', 'DY extends RealDType = "float64"'],
      params: [
        checked("actual", `Values<"${name}", S>`, "S", "D"),
        checked("predicted", `SameValues<"${name}", S, Y>`, "Y", "DY"),
      ],
      result: "number",
    },
  ],
  module: "ml/regression-metrics.ts",
  method: false,
});

const several =
  "Of several targets `[rows, targets]` it is the mean of the targets' values. Throws ShapeError where the shapes differ.";
const scored = ["S", "Y", 'D extends IntegerDType | "bool" = "int32"', 'DY extends RealDType = "float64"'];

export const mlMetrics: FunctionRows = {
  confusionMatrix: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `How often each class (row) was taken for each class (column), as int32.

Throws ShapeError where the labels differ in number, IndexError for a label that is no class.`,
    signatures: [labelled("confusionMatrix", 'Tensor<[C, C], "int32">')],
    module: "ml/metrics.ts",
    method: false,
  },
  classificationMetrics: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Precision, recall and F1 score of each class, with the confusion matrix, the support and the accuracy.

A ratio of 0 to 0 counts as 0. Throws ShapeError where the labels differ in number, IndexError for a label that is no class.`,
    signatures: [
      labelled(
        "classificationMetrics",
        `{
  /** How often each class (row) was taken for each class (column). */
  readonly confusionMatrix: Tensor<[C, C], "int32">;
  /** Of what was taken for a class, the share that is of it. */
  readonly precision: Tensor<[C], "float64">;
  /** Of what is of a class, the share that was taken for it. */
  readonly recall: Tensor<[C], "float64">;
  /** The harmonic mean of precision and recall. */
  readonly f1Score: Tensor<[C], "float64">;
  /** How many there are of each class. */
  readonly support: Tensor<[C], "int32">;
  /** The share that was taken for what it is. */
  readonly accuracy: number;
}`,
      ),
    ],
    module: "ml/metrics.ts",
    method: false,
  },
  accuracy: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The share of labels that were predicted. Throws ShapeError where the labels differ in number.`,
    signatures: [
      {
        generics: ["S", "Y", 'D extends IntegerDType = "int32"', 'DY extends IntegerDType = "int32"'],
        params: [
          checked("actual", 'Vector<"accuracy", S>', "S", "D"),
          checked("predicted", 'SameLength<"accuracy", S, Y>', "Y", "DY"),
        ],
        result: "number",
      },
    ],
    module: "ml/metrics.ts",
    method: false,
  },
  precision: averaged("precision", "Of what was taken for a class, the share that is of it."),
  recall: averaged("recall", "Of what is of a class, the share that was taken for it."),
  f1: averaged("f1", "The harmonic mean of precision and recall: F1 score."),
  rocCurve: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The rates of false and of true positives for every threshold of the scores, from none to all: the ROC curve.

Labels are 0 and 1; equal scores go together. The first threshold is infinite: nothing is taken for positive. Points
within a straight line are left out, unless \`dropIntermediate\` is false. As scikit-learn's \`roc_curve\`. Throws
ShapeError where the lengths differ, ValueError for scores that are not finite, and unless there are labels of both kinds.`,
    example: `const labels = tensor([0, 0, 1, 1], { dtype: "int32" });
const { fpr, tpr } = ml.rocCurve(labels, tensor([0.1, 0.4, 0.35, 0.8]));`,
    signatures: [
      {
        generics: scored,
        params: [
          checked("actual", 'Vector<"rocCurve", S>', "S", "D"),
          checked("scores", 'SameLength<"rocCurve", S, Y>', "Y", "DY"),
          { name: "options", type: "{ readonly dropIntermediate?: boolean }", optional: true },
        ],
        result: `{
  /** The share of the 0s with a score of the threshold or more. */
  readonly fpr: Tensor<[number], "float64">;
  /** The share of the 1s with a score of the threshold or more. */
  readonly tpr: Tensor<[number], "float64">;
  /** The thresholds, which fall. */
  readonly thresholds: Tensor<[number], "float64">;
}`,
      },
    ],
    module: "ml/roc.ts",
    method: false,
  },
  rocAuc: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The area under the ROC curve: how often a 1 has a higher score than a 0, ties counting half.

Scores are \`[rows]\` for labels 0 and 1. With scores \`[rows, classes]\` each class is held against all others, and
\`average\` is the mean of the areas ("macro") or weighs them with the number of labels ("weighted"): scikit-learn's
\`roc_auc_score\` with \`multi_class="ovr"\`. Throws ShapeError where the rows differ, ValueError where a class has no label.`,
    example: `const labels = tensor([0, 0, 1, 1], { dtype: "int32" });
const area = ml.rocAuc(labels, tensor([0.1, 0.4, 0.35, 0.8])); // 0.75`,
    signatures: [
      {
        generics: scored,
        params: [
          checked("actual", 'Vector<"rocAuc", S>', "S", "D"),
          checked("scores", 'Scores<"rocAuc", S, Y>', "Y", "DY"),
          { name: "options", type: '{ readonly average?: "macro" | "weighted" }', optional: true },
        ],
        result: "number",
      },
    ],
    module: "ml/roc.ts",
    method: false,
  },
  logLoss: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The mean negative logarithm of the probability that was given to what came out.

Labels are class numbers \`[rows]\`, probabilities \`[rows, classes]\`, or \`[rows]\` for class 1 of two. Probabilities of
0 and 1 count as a dtype's epsilon away from them, as in scikit-learn's \`log_loss\`. Throws ShapeError where the rows
differ, ValueError for what is no probability and for rows that do not sum to 1.`,
    example: `const labels = tensor([1, 0], { dtype: "int32" });
const loss = ml.logLoss(labels, tensor([0.8, 0.1]));`,
    signatures: [
      {
        generics: scored,
        params: [
          checked("actual", 'Vector<"logLoss", S>', "S", "D"),
          checked("probabilities", 'Scores<"logLoss", S, Y>', "Y", "DY"),
        ],
        result: "number",
      },
    ],
    module: "ml/log-loss.ts",
    method: false,
  },
  meanSquaredError: regression("meanSquaredError", `The mean of the squared errors.\n\n${several}`),
  meanAbsoluteError: regression("meanAbsoluteError", `The mean of the errors without their signs.\n\n${several}`),
  r2: regression(
    "r2",
    `The coefficient of determination R²: 1 − Σ(actual − predicted)² / Σ(actual − mean)².

It is 1 for predictions without error, 0 for the mean of what came out, and negative for worse. Where nothing varies it is
1 without error, else 0. ${several} ValueError for fewer than two rows.`,
  ),
};
