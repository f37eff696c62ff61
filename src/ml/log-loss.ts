import { ShapeError, ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import { scoresShape } from "../types/metrics.ts";
import { vectorShape } from "../types/ml.ts";
import { classNumbers, numbersIn, requireReal } from "./labels.ts";

/** The distance of 1 from the next number of each dtype: probabilities are kept as far from 0 and 1. */
const epsilons: Readonly<Record<string, number>> = { float16: 2 ** -10, float32: 2 ** -23, float64: 2 ** -52 };

/** See codegen/spec/ml-metrics.ts. */
export function logLoss(actual: Strided, probabilities: Strided): number {
  requireReal("logLoss", "actual", actual);
  requireReal("logLoss", "probabilities", probabilities);
  vectorShape("logLoss", actual.shape);
  const [rows, columns = 1] = scoresShape("logLoss", actual.shape, probabilities.shape);
  if (rows === 0) throw new ShapeError("logLoss: there are no labels");
  const labels = classNumbers("logLoss", actual, probabilities.shape.length === 1 ? 2 : columns);
  const p = numbersIn(probabilities);
  const wrong = p.find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new ValueError(`logLoss: ${wrong} is not a probability`);
  const epsilon = epsilons[probabilities.dtype] ?? epsilons.float64;
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    if (probabilities.shape.length === 2) requireWhole(p.subarray(row * columns, (row + 1) * columns), row, epsilon);
    const own =
      probabilities.shape.length === 2 ? p[row * columns + labels[row]] : labels[row] === 1 ? p[row] : 1 - p[row];
    sum -= Math.log(Math.min(Math.max(own, epsilon), 1 - epsilon));
  }
  return sum / rows;
}

/** The probabilities of a row sum to 1, up to half of the digits. */
function requireWhole(p: Float64Array, row: number, epsilon: number): void {
  const sum = p.reduce((total, value) => total + value, 0);
  if (Math.abs(sum - 1) <= Math.sqrt(epsilon)) return;
  throw new ValueError(`logLoss: the probabilities of row ${row} sum to ${sum}`);
}
