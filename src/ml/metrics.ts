import { ShapeError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { requireClasses, sameLengthShape } from "../types/ml.ts";
import { classNumbers, requireTensor } from "./labels.ts";

export interface LooseMetrics {
  readonly confusionMatrix: Strided;
  readonly precision: Strided;
  readonly recall: Strided;
  readonly f1Score: Strided;
  readonly support: Strided;
  readonly accuracy: number;
}

/** How often class `row` was taken for class `column`, at `row * classes + column`. */
export function counts(name: string, actual: Strided, predicted: Strided, classes: number): Int32Array {
  requireTensor(name, "actual", actual);
  requireTensor(name, "predicted", predicted);
  requireClasses(name, classes);
  sameLengthShape(name, actual.shape, predicted.shape);
  const rows = classNumbers(name, actual, classes);
  const columns = classNumbers(name, predicted, classes);
  const matrix = new Int32Array(classes * classes);
  for (let i = 0; i < rows.length; i++) matrix[rows[i] * classes + columns[i]]++;
  return matrix;
}

function tensorOf(data: Int32Array | Float64Array, shape: readonly number[]): Strided {
  return adopt(data, data instanceof Int32Array ? "int32" : "float64", shape);
}

/** See codegen/spec/ml-metrics.ts. */
export function confusionMatrix(actual: Strided, predicted: Strided, classes: number): Strided {
  return tensorOf(counts("confusionMatrix", actual, predicted, classes), [classes, classes]);
}

/** x / y, 0 for 0 / 0: a class that nobody has, or that nobody was taken for. */
export function ratio(x: number, y: number): number {
  return y === 0 ? 0 : x / y;
}

/** See codegen/spec/ml-metrics.ts. */
export function classificationMetrics(actual: Strided, predicted: Strided, classes: number): LooseMetrics {
  const matrix = counts("classificationMetrics", actual, predicted, classes);
  const total = actual.shape[0];
  if (total === 0) throw new ShapeError("classificationMetrics: there are no labels");
  const [precision, recall, f1Score] = [0, 1, 2].map(() => new Float64Array(classes));
  const support = new Int32Array(classes);
  let right = 0;
  for (let k = 0; k < classes; k++) {
    let said = 0;
    for (let i = 0; i < classes; i++) {
      support[k] += matrix[k * classes + i];
      said += matrix[i * classes + k];
    }
    const hits = matrix[k * classes + k];
    right += hits;
    precision[k] = ratio(hits, said);
    recall[k] = ratio(hits, support[k]);
    f1Score[k] = ratio(2 * (precision[k] * recall[k]), precision[k] + recall[k]);
  }
  return {
    confusionMatrix: tensorOf(matrix, [classes, classes]),
    precision: tensorOf(precision, [classes]),
    recall: tensorOf(recall, [classes]),
    f1Score: tensorOf(f1Score, [classes]),
    support: tensorOf(support, [classes]),
    accuracy: right / total,
  };
}

/** See codegen/spec/ml-metrics.ts. */
export function accuracy(actual: Strided, predicted: Strided): number {
  requireTensor("accuracy", "actual", actual);
  requireTensor("accuracy", "predicted", predicted);
  sameLengthShape("accuracy", actual.shape, predicted.shape);
  if (actual.shape[0] === 0) throw new ShapeError("accuracy: there are no labels");
  const classes = Number.POSITIVE_INFINITY;
  const known = classNumbers("accuracy", actual, classes);
  const said = classNumbers("accuracy", predicted, classes);
  let right = 0;
  for (let i = 0; i < known.length; i++) if (known[i] === said[i]) right++;
  return right / known.length;
}
