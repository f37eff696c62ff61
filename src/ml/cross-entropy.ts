import { ShapeError } from "../core/errors.ts";
import { arrayOf, originOf, type Strided } from "../core/strided.ts";
import { add, log, multiply } from "../generated/fn/elementwise.ts";
import { mean, sum } from "../ops/reduce.ts";
import { matrixShape, targetsShape } from "../types/ml.ts";
import { requireLabels, requireReal } from "./labels.ts";
import { oneHot } from "./one-hot.ts";

/** Keeps the logarithm of a probability of 0 finite. */
const TINY = 1e-15;

/** Labels as probabilities: class numbers become rows with a single 1. */
export function asProbabilities(labels: Strided, classes: number): Strided {
  return labels.shape.length === 1 ? oneHot(labels, classes) : labels;
}

/** See codegen/spec/ml.ts. */
export function crossEntropy(probabilities: Strided, labels: Strided): number {
  requireReal("crossEntropy", "probabilities", probabilities);
  requireReal("crossEntropy", "labels", labels);
  const [rows, classes] = matrixShape("crossEntropy", probabilities.shape);
  targetsShape("crossEntropy", classes, probabilities.shape, labels.shape);
  if (labels.shape.length === 1) requireLabels("crossEntropy", labels);
  if (rows === 0) throw new ShapeError("crossEntropy: there are no rows");
  const surprise = multiply(asProbabilities(labels, classes), log(add(probabilities, TINY)));
  const average = mean(sum(surprise, { axis: 1 }));
  return -Number(arrayOf(average)[originOf(average)]);
}
