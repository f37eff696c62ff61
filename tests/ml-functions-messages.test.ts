/** Functions of `ml`: what the compiler says of a call is what the run time does, for results and for messages. */
import { compareMessages } from "./support/messages.ts";

const prelude = `const labels = random.randint(0, 2, 6);
const scores = random.random([6]);
const x = random.randn(6, 4);`;

const right = [
  "ml.precision(labels, labels, 2, { average: null })",
  "ml.f1(labels, labels, 7, { average: null })",
  "ml.classificationMetrics(labels, labels, 3).confusionMatrix",
  "ml.trainTestSplit([x, labels])[0]",
  "ml.trainTestSplit([x, labels])[3]",
  "ml.trainTestSplit([ones([150, 4])], { testSize: 0.33 })[0]",
  "ml.trainTestSplit([ones([100])], { testSize: 0.07 })[1]",
  "ml.trainTestSplit([ones([1797, 8, 8])], { testSize: 0.205, shuffle: false })[1]",
  "ml.trainTestSplit([ones([150, 4])], { testSize: 30 })[0]",
  "ml.trainTestSplit([ones([8])], { testSize: 0.5 })[0]",
  "ml.trainTestSplit([ones([30]), ones([30, 1]), ones([30, 2])], { testSize: 0.1 })[5]",
  "ml.stratifiedSplit([ones([6, 4])], ones([6], { dtype: 'int8' }), { testSize: 2 })[0]",
  "[...ml.batches([x, labels], 3)][0][1]",
  "[...ml.batches([x, labels], 10)][0][0]",
  "ml.normalizeChunks(x.astype('float32'), 4)",
];

const wrong = [
  "ml.recall(labels, random.randint(0, 2, 5), 2)",
  "ml.precision(x.astype('int32'), labels, 2)",
  'ml.f1(labels, labels, 3, { average: "binary" })',
  "ml.rocCurve(labels, random.random([5]))",
  "ml.rocCurve(labels, x)",
  "ml.rocAuc(labels, random.random([5, 2]))",
  "ml.rocAuc(labels, ones([6, 2, 1]))",
  "ml.rocAuc(ones([6, 1], { dtype: 'int32' }), scores)",
  "ml.logLoss(labels, random.random([7]))",
  "ml.logLoss(labels, ones([]))",
  "ml.meanSquaredError(x, scores)",
  "ml.meanAbsoluteError(x, ones([6, 3]))",
  "ml.r2(scores, ones([5]))",
  "ml.r2(ones([6, 2, 1]), ones([6, 2, 1]))",
  "ml.trainTestSplit([])",
  "ml.trainTestSplit([x, ones([5])])",
  "ml.trainTestSplit([x, labels, ones([])])",
  "ml.trainTestSplit([x, labels], { testSize: 6 })",
  "ml.trainTestSplit([x, labels], { testSize: 0.9 })",
  "ml.trainTestSplit([x, labels], { testSize: 0 })",
  "ml.trainTestSplit([x, labels], { testSize: -0.5 })",
  "ml.trainTestSplit([x, labels], { testSize: 2.5 })",
  "ml.stratifiedSplit([x], random.randint(0, 2, 7))",
  "ml.stratifiedSplit([x, ones([7, 4])], labels)",
  "ml.stratifiedSplit([x], ones([6, 1], { dtype: 'int32' }))",
  "ml.batches([x, random.random([4])], 2)",
  "ml.batches([x], 0)",
  "ml.batches([x], -3)",
  "ml.stratifiedSample(x, random.randint(0, 2, 5), 3)",
  "ml.stratifiedSample(ones([]), labels, 3)",
  "ml.stratifiedSample(x, labels, 1.5)",
  "ml.processChunks(x, 0, () => ones([1]))",
  "ml.processChunks(ones([]), 3, () => ones([1]))",
  "ml.normalizeChunks(scores, 3)",
  "ml.normalizeChunks(x, 0.5)",
];

compareMessages("functions of ml, compiled and run", { prelude, right, wrong });
