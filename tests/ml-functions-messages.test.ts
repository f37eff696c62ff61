/** Functions of `ml`: what the compiler says of a call is what the run time does, for results and for messages. */
import { compareMessages } from "./support/messages.ts";

const prelude = `const labels = random.randint(0, 2, 6);
const scores = random.random([6]);
const x = random.randn(6, 4);`;

const right = [
  "ml.precision(labels, labels, 2, { average: null })",
  "ml.f1(labels, labels, 7, { average: null })",
  "ml.classificationMetrics(labels, labels, 3).confusionMatrix",
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
];

compareMessages("functions of ml, compiled and run", { prelude, right, wrong });
