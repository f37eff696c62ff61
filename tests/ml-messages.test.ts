/** `random` and `ml`: what the compiler says of a call is what the run time does, for results and for messages. */
import { compareMessages } from "./support/messages.ts";

/** Calls that fit: the results' types have the shapes and dtypes of the run. */
const right = [
  "random.random([2, 3])",
  "random.random(4)",
  "random.random([])",
  "random.random(ones([3, 1]).shape)",
  "random.randn(2, 0, 3)",
  "random.normal(1, 2, [5])",
  "random.randint(0, 5, [2, 2])",
  'random.randint(0, 5, 3, { dtype: "uint8" })',
  "random.randint(9, undefined, [4])",
  "random.permutation(7)",
  'random.permutation(ones([3, 2], { dtype: "int16" }))',
  "random.choice(5, { size: [2, 3] })",
  'random.choice(ones([4], { dtype: "complex64" }), { size: 3, replace: false })',
  "ml.softmax(ones([2, 3]))",
  'ml.softmax(ones([2, 3], { dtype: "float32" }), { axis: 0 })',
  'ml.oneHot(ones([2, 3], { dtype: "int32" }), 4)',
  "ml.standardise(ones([4, 3]))",
  "ml.standardise(ones([4, 3]), ones([9, 3]))",
  "ml.confusionMatrix(labels, labels, 3)",
  "ml.classificationMetrics(labels, labels, 3).precision",
  "network.forward(ones([5, 4]))",
  'network.forward(ones([5, 4], { dtype: "float32" }))',
  "network.predict(ones([6, 4]))",
  "network.weights[0]",
  "network.biases[1]",
  "network.backward(ones([6, 4]), labels).weights[1]",
] as const;

/** Calls that do not fit: one error each, with the text that the run throws. */
const wrong = [
  "random.random([2, -3])",
  "random.random(2.5)",
  'random.random(["batch", 2])',
  "random.randn(2, -1)",
  "random.normal(0, 1, [-1])",
  "random.randint(0, 5, [1.5])",
  "random.permutation(-4)",
  "random.permutation(ones([]))",
  "random.shuffle(ones([]))",
  "random.choice(-1)",
  "random.choice(ones([2, 3]))",
  "random.choice(ones([]))",
  "random.choice(4, { size: [-2] })",
  "ml.softmax(ones([2, 3]), { axis: 2 })",
  "ml.softmax(ones([2, 3]), { axis: -3 })",
  "ml.crossEntropy(ones([4]), labels)",
  "ml.crossEntropy(ones([4, 3]), labels)",
  "ml.crossEntropy(ones([6, 3]), ones([6, 2]))",
  "ml.crossEntropy(ones([6, 3]), ones([6, 3, 1]))",
  "ml.standardise(ones([4]))",
  "ml.standardise(ones([4, 3]), ones([4, 2]))",
  "ml.standardise(ones([4, 3]), ones([3]))",
  "ml.confusionMatrix(labels, random.permutation(5), 9)",
  "ml.accuracy(labels, random.permutation(5))",
  'ml.accuracy(ones([2, 3], { dtype: "int32" }), labels)',
  "network.forward(ones([5, 3]))",
  "network.forward(ones([4]))",
  "network.predict(ones([2, 5, 4]))",
  "network.loss(ones([5, 4]), labels)",
  "network.loss(ones([6, 3]), labels)",
  "network.accuracy(ones([6, 4]), ones([6, 2]))",
  "network.train(ones([7, 4]), labels)",
  "network.backward(ones([6, 4]), ones([6, 3, 1]))",
] as const;

const prelude = `const network = new ml.NeuralNetwork([4, 5, 3]);
const labels = ones([6], { dtype: "int32" });`;

compareMessages("random and ml, compiled and run", { prelude, right, wrong });
