import { ShapeError, ValueError } from "../core/errors.ts";
import { scope } from "../core/scope.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { standardNormal } from "../random/continuous.ts";
import { squareShape } from "../types/linalg.ts";
import { matrixShape } from "../types/ml.ts";
import { showShape } from "../types/show.ts";
import { numbersIn, requireReal } from "./labels.ts";
import { finiteIn } from "./samples.ts";
import { countOf } from "./training.ts";

const op = "powerIteration";

export interface LoosePower {
  readonly iterations?: number;
  readonly start?: Strided;
}

/** to = A x. */
function apply(a: Float64Array, x: Float64Array, to: Float64Array): void {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += a[i * n + j] * x[j];
    to[i] = sum;
  }
}

const dot = (x: Float64Array, y: Float64Array): number => x.reduce((sum, value, i) => sum + value * y[i], 0);

/** Divides by the Euclidean norm, which it gives. */
function normalise(x: Float64Array): number {
  const norm = Math.sqrt(dot(x, x));
  if (norm > 0) for (let i = 0; i < x.length; i++) x[i] /= norm;
  return norm;
}

function startOf(start: Strided | undefined, n: number): Float64Array {
  if (start === undefined) return numbersIn(standardNormal([n]));
  requireReal(op, "start", start);
  if (start.shape.length !== 1 || start.shape[0] !== n) {
    throw new ShapeError(`${op}: start must be [${n}] — got ${showShape(start.shape)}`);
  }
  return finiteIn(op, "start", start);
}

/** See codegen/spec/ml-models.ts. */
export function powerIteration(a: Strided, options: LoosePower = {}): { eigenvalue: Strided; eigenvector: Strided } {
  requireReal(op, "a", a);
  const [n] = squareShape(op, matrixShape(op, a.shape));
  if (n === 0) throw new ShapeError(`${op}: the matrix is empty`);
  const iterations = countOf(op, "iterations", options.iterations ?? 100);
  const matrix = finiteIn(op, "a", a);
  let x = scope(() => startOf(options.start, n));
  if (normalise(x) === 0) throw new ValueError(`${op}: start is zero`);
  let next: Float64Array = new Float64Array(n);
  apply(matrix, x, next);
  for (let i = 0; i < iterations; i++) {
    // A vector that the matrix takes to zero belongs to the eigenvalue 0.
    if (normalise(next) === 0) break;
    [x, next] = [next, x];
    apply(matrix, x, next);
  }
  const eigenvalue = adopt(Float64Array.of(dot(x, next)), "float64", []);
  return { eigenvalue, eigenvector: adopt(x, "float64", [n]) };
}
