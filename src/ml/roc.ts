import { ValueError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { scoresShape } from "../types/metrics.ts";
import { sameLengthShape, vectorShape } from "../types/ml.ts";
import { classNumbers, requireReal } from "./labels.ts";
import { finiteIn } from "./samples.ts";

export interface LooseRoc {
  readonly fpr: Strided;
  readonly tpr: Strided;
  readonly thresholds: Strided;
}

/** How many are taken for positive, rightly and wrongly, with each score as the threshold, from the highest score down. */
interface Steps {
  readonly right: readonly number[];
  readonly wrong: readonly number[];
  readonly thresholds: readonly number[];
}

/** `positive[i]` says whether row i is positive. Throws ValueError unless there are both. */
function stepsOf(
  op: string,
  positive: ArrayLike<number>,
  scores: Float64Array,
  named: readonly [string, string],
): Steps {
  const order = Array.from(scores.keys()).sort((i, j) => scores[j] - scores[i]);
  const steps: { right: number[]; wrong: number[]; thresholds: number[] } = { right: [], wrong: [], thresholds: [] };
  let right = 0;
  order.forEach((row, i) => {
    right += positive[row];
    // Equal scores are taken together.
    if (i + 1 < order.length && scores[order[i + 1]] === scores[row]) return;
    steps.right.push(right);
    steps.wrong.push(i + 1 - right);
    steps.thresholds.push(scores[row]);
  });
  if (right === 0) throw new ValueError(`${op}: ${named[0]}`);
  if (right === order.length) throw new ValueError(`${op}: ${named[1]}`);
  return steps;
}

/** The area under the curve through (0, 0) and the steps: exact, since all products are of whole numbers. */
function areaOf({ right, wrong }: Steps): number {
  let doubled = 0;
  for (let i = 0; i < right.length; i++) {
    const [before, width] = i === 0 ? [0, wrong[0]] : [right[i - 1], wrong[i] - wrong[i - 1]];
    doubled += width * (before + right[i]);
  }
  return doubled / (2 * right[right.length - 1] * wrong[wrong.length - 1]);
}

/** Whether a step is a corner of the curve: those within a straight line say nothing. */
function isCorner({ right, wrong }: Steps, i: number): boolean {
  if (i === 0 || i === right.length - 1) return true;
  return right[i + 1] - right[i] !== right[i] - right[i - 1] || wrong[i + 1] - wrong[i] !== wrong[i] - wrong[i - 1];
}

const missing = ["no label is 1", "no label is 0"] as const;

/** See codegen/spec/ml-metrics.ts. */
export function rocCurve(
  actual: Strided,
  scores: Strided,
  { dropIntermediate = true }: { readonly dropIntermediate?: boolean } = {},
): LooseRoc {
  requireReal("rocCurve", "actual", actual);
  requireReal("rocCurve", "scores", scores);
  sameLengthShape("rocCurve", actual.shape, scores.shape);
  const positive = classNumbers("rocCurve", actual, 2);
  const steps = stepsOf("rocCurve", positive, finiteIn("rocCurve", "scores", scores), missing);
  const kept = steps.right.map((_, i) => i).filter((i) => !dropIntermediate || isCorner(steps, i));
  const column = (first: number, values: readonly number[], scale: number): Strided =>
    adopt(Float64Array.from([first, ...kept.map((i) => values[i] / scale)]), "float64", [kept.length + 1]);
  const last = steps.right.length - 1;
  return {
    fpr: column(0, steps.wrong, steps.wrong[last]),
    tpr: column(0, steps.right, steps.right[last]),
    thresholds: column(Number.POSITIVE_INFINITY, steps.thresholds, 1),
  };
}

/** See codegen/spec/ml-metrics.ts. */
export function rocAuc(
  actual: Strided,
  scores: Strided,
  { average = "macro" }: { readonly average?: "macro" | "weighted" } = {},
): number {
  requireReal("rocAuc", "actual", actual);
  requireReal("rocAuc", "scores", scores);
  vectorShape("rocAuc", actual.shape);
  scoresShape("rocAuc", actual.shape, scores.shape);
  const numbers = finiteIn("rocAuc", "scores", scores);
  if (scores.shape.length === 1) return areaOf(stepsOf("rocAuc", classNumbers("rocAuc", actual, 2), numbers, missing));
  // Each class against all others.
  const [rows, classes] = scores.shape;
  const labels = Array.from(classNumbers("rocAuc", actual, classes));
  let [sum, weights] = [0, 0];
  for (let k = 0; k < classes; k++) {
    const own = labels.map((label) => (label === k ? 1 : 0));
    const column = Float64Array.from({ length: rows }, (_, row) => numbers[row * classes + k]);
    const weight = average === "weighted" ? own.filter((label) => label === 1).length : 1;
    sum += weight * areaOf(stepsOf("rocAuc", own, column, [`no label is ${k}`, `all labels are ${k}`]));
    weights += weight;
  }
  return sum / weights;
}
