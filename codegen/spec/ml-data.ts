import { guarded } from "./guard.ts";
import type { FunctionRows, Param } from "./row.ts";

/** Rows of several tensors: splits, samples, batches, chunks. */

const list = (op: string): Param => ({
  name: "tensors",
  type: guarded(`RowsOfAll<"${op}", ShapesOf<T>>`, "readonly [...T]", "Wrong<T, R>"),
});
const rows = (op: string): string => `CommonRows<"${op}", ShapesOf<T>>`;
const tensors = "const T extends SomeTensor[]";
const tensorsOf = (pairs: string): string =>
  `${pairs} extends infer Q ? { [K in keyof Q]: Q[K] extends [infer s, infer d] ? Tensor<s, d> : never } : never`;
const parts = (op: string): string => tensorsOf(`TrainTest<T, ${rows(op)}, P>`);
const testSize = (op: string): string => `readonly testSize?: TestSize<"${op}", ${rows(op)}, P>`;
const size = `\`testSize\` is a number of rows, or a share of them, rounded up: 0.25 unless told. Where it is literal, so are the lengths.`;
const count = (op: string, name: string, what: string): Param => ({ name, type: `RowCount<"${op}", B, "${what}">` });
const kept = (op: string): string => guarded(`HasRows<"${op}", S>`, "TensorLike<S, D>");

export const mlData: FunctionRows = {
  trainTestSplit: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Splits the rows of tensors of one length into a training and a test set: \`[xTrain, xTest, yTrain, yTest]\`.

${size} Rows are drawn from \`random\`: after \`random.seed(s)\` they are those of scikit-learn's \`train_test_split\` with
\`random_state=s\`. With \`shuffle: false\` the last rows are the test set, and the parts are views. Throws ShapeError where
the lengths differ, ValueError where one of the sets would be empty.`,
    example: `const [x, y] = [random.randn(150, 4), random.randint(0, 3, 150)];
const [xTrain, xTest, yTrain, yTest] = ml.trainTestSplit([x, y], { testSize: 0.2 }); // Tensor<[120, 4]>, Tensor<[30, 4]>, …`,
    signatures: [
      {
        generics: [tensors, "const P extends number = 0.25"],
        params: [
          list("trainTestSplit"),
          { name: "options", type: `{ ${testSize("trainTestSplit")}; readonly shuffle?: boolean }`, optional: true },
        ],
        result: parts("trainTestSplit"),
      },
    ],
    module: "ml/splits.ts",
    method: false,
  },
  stratifiedSplit: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Splits rows as \`trainTestSplit\` does, with the same share of each class in both sets.

${size} Rows are drawn from \`random\`: after \`random.seed(s)\` they are those of scikit-learn's \`train_test_split\` with
\`stratify=labels, random_state=s\`. Throws ShapeError where the lengths differ, ValueError for a class with a single row, and
where a set has fewer rows than there are classes.`,
    example: `const [x, y] = [random.randn(150, 4), random.randint(0, 3, 150)];
const [xTrain, xTest, yTrain, yTest] = ml.stratifiedSplit([x, y], y, { testSize: 30 });`,
    signatures: [
      {
        generics: [tensors, "Y", "const P extends number = 0.25", 'DY extends IntegerDType | "bool" = "int32"'],
        params: [
          list("stratifiedSplit"),
          {
            name: "labels",
            type: `RowLabels<"stratifiedSplit", ${rows("stratifiedSplit")}, Y> extends infer R ? R extends string ? R : TensorLike<Y, DY> : never`,
          },
          { name: "options", type: `{ ${testSize("stratifiedSplit")} }`, optional: true },
        ],
        result: parts("stratifiedSplit"),
      },
    ],
    module: "ml/splits.ts",
    method: false,
  },
  batches: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The rows of tensors of one length in batches: yields \`[x, y]\` of \`batchSize\` rows, the last perhaps of fewer.

Rows come in an order from \`random.permutation\`, drawn when iteration begins; with \`shuffle: false\` in their own, and
batches are views. Where the size divides the rows, the types know the batches' lengths. Throws ShapeError where the lengths
differ, ValueError unless the size is a whole number from 1 on.`,
    example: `const [x, y] = [random.randn(640, 50), random.randint(0, 5, 640)];
for (const [xBatch, yBatch] of ml.batches([x, y], 64)) xBatch.at(0).add(yBatch.at(0)); // Tensor<[64, 50]>, Tensor<[64], "int32">`,
    signatures: [
      {
        generics: [tensors, "const B extends number"],
        params: [
          list("batches"),
          count("batches", "batchSize", "batch size"),
          { name: "options", type: "{ readonly shuffle?: boolean }", optional: true },
        ],
        result: `Generator<${tensorsOf(`Batch<T, ${rows("batches")}, B>`)}, void, undefined>`,
      },
    ],
    module: "ml/batches.ts",
    method: false,
  },
  stratifiedSample: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `As many random rows of each class, or all of a class that has fewer: \`[samples, labels]\`, class after class.

Classes come in rising order, and each draws as \`random.choice\` does without replacement. Throws ShapeError unless there is
a label for each row, ValueError unless the number is a whole one from 1 on.`,
    example: `const [x, y] = [random.randn(150, 4), random.randint(0, 3, 150)];
const [samples, labels] = ml.stratifiedSample(x, y, 10); // Tensor<[number, 4]>, Tensor<[number], "int32">`,
    signatures: [
      {
        generics: [
          "S",
          "Y",
          "const B extends number",
          'D extends DType = "float64"',
          'DY extends IntegerDType | "bool" = "int32"',
        ],
        params: [
          { name: "x", type: kept("stratifiedSample") },
          {
            name: "labels",
            type: 'RowLabels<"stratifiedSample", RowCountOf<S>, Y> extends infer R ? R extends string ? R : TensorLike<Y, DY> : never',
          },
          count("stratifiedSample", "perClass", "number of samples"),
        ],
        result: "[Tensor<WithRows<S, number>, D>, Tensor<[number], DY>]",
      },
    ],
    module: "ml/batches.ts",
    method: false,
  },
  processChunks: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Hands the rows of a tensor to a function, \`chunkSize\` at a time, and joins what it returns along the first axis.

What the function makes on its way is given back chunk by chunk, so that the memory is that of one chunk and the result.
Throws ShapeError for a tensor without rows and where results do not fit together.`,
    example: `const x = random.randn(10000, 20);
const lengths = ml.processChunks(x, 1000, (chunk) => chunk.square().sum({ axis: 1 }).sqrt()); // Tensor<[number]>`,
    signatures: [
      {
        generics: ["S", "const B extends number", "R", 'D extends DType = "float64"', 'DR extends DType = "float64"'],
        params: [
          { name: "x", type: kept("processChunks") },
          count("processChunks", "chunkSize", "chunk size"),
          {
            name: "process",
            type: "(chunk: Tensor<WithRows<S, BatchRows<RowCountOf<S>, B>>, D>) => TensorLike<R, DR>",
          },
        ],
        result: "Tensor<WithRows<R, number>, DR>",
      },
    ],
    module: "ml/chunks.ts",
    method: false,
  },
  normalizeChunks: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `Gives the columns of each chunk of rows mean 0 and standard deviation 1: \`standardise\` chunk by chunk.

A column without variance in a chunk is only centred. Floats keep their dtype, integers give float64. Throws ShapeError
unless \`x\` is a matrix, ValueError unless the size is a whole number from 1 on.`,
    example: "const y = ml.normalizeChunks(random.randn(10000, 20), 1000); // Tensor<[10000, 20]>",
    signatures: [
      {
        generics: ["S", "const B extends number", 'D extends RealDType = "float64"'],
        params: [
          { name: "x", type: guarded('Matrix<"normalizeChunks", S>', "TensorLike<S, D>") },
          count("normalizeChunks", "chunkSize", "chunk size"),
        ],
        result: "Tensor<S, KeptFloat<D>>",
      },
    ],
    module: "ml/chunks.ts",
    method: false,
  },
};
