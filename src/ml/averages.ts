import { ShapeError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { type Average, requireAverage } from "../types/metrics.ts";
import { counts, ratio } from "./metrics.ts";

export interface AverageOptions {
  readonly average?: Average;
}

/** What was right, what was said to be of a class, and what is of it: of one class, or of all together. */
interface Hits {
  readonly right: number;
  readonly said: number;
  readonly support: number;
}

type Metric = (hits: Hits) => number;

const precisionOf: Metric = ({ right, said }) => ratio(right, said);
const recallOf: Metric = ({ right, support }) => ratio(right, support);
const f1Of: Metric = ({ right, said, support }) => ratio(2 * right, said + support);

function hitsOf(matrix: Int32Array, classes: number): Hits[] {
  return Array.from({ length: classes }, (_, k) => {
    let [said, support] = [0, 0];
    for (let i = 0; i < classes; i++) {
      said += matrix[i * classes + k];
      support += matrix[k * classes + i];
    }
    return { right: matrix[k * classes + k], said, support };
  });
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The mean of the classes' values, with the weights; without labels there is none. */
function mean(values: readonly number[], weights: readonly number[]): number {
  return total(values.map((value, k) => value * weights[k])) / total(weights);
}

function averaged(
  op: string,
  metric: Metric,
  actual: Strided,
  predicted: Strided,
  classes: number,
  { average = "macro" }: AverageOptions = {},
): Strided | number {
  const matrix = counts(op, actual, predicted, classes);
  requireAverage(op, classes, average);
  if (actual.shape[0] === 0) throw new ShapeError(`${op}: there are no labels`);
  const hits = hitsOf(matrix, classes);
  const values = hits.map(metric);
  const support = hits.map((hit) => hit.support);
  switch (average) {
    case null:
      return adopt(Float64Array.from(values), "float64", [classes]);
    case "binary":
      return values[1];
    case "micro":
      // Whatever is said is said of one class: both sums are the number of labels.
      return metric({ right: total(hits.map(({ right }) => right)), said: actual.shape[0], support: actual.shape[0] });
    case "weighted":
      return mean(values, support);
    case "macro":
      return total(values) / classes;
  }
}

/** See codegen/spec/ml-metrics.ts. */
export function precision(a: Strided, p: Strided, classes: number, options?: AverageOptions): Strided | number {
  return averaged("precision", precisionOf, a, p, classes, options);
}

/** See codegen/spec/ml-metrics.ts. */
export function recall(a: Strided, p: Strided, classes: number, options?: AverageOptions): Strided | number {
  return averaged("recall", recallOf, a, p, classes, options);
}

/** See codegen/spec/ml-metrics.ts. */
export function f1(a: Strided, p: Strided, classes: number, options?: AverageOptions): Strided | number {
  return averaged("f1", f1Of, a, p, classes, options);
}
