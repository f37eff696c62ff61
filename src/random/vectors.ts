import { ValueError } from "../core/errors.ts";
import { empty, type Strided, sizeOf } from "../core/strided.ts";
import { type Size, shapeOf, vectorOf } from "./arguments.ts";
import { multinomial as drawMultinomial } from "./distributions/binomial.ts";
import { standardGamma } from "./distributions/gamma.ts";
import type { Source } from "./distributions/source.ts";
import { generator } from "./generator.ts";
import {
  type CountOptions,
  count,
  countDType,
  countsOf,
  floatsOf,
  positive,
  probability,
  requireValue,
} from "./parameters.ts";
import { compensatedSum } from "./sum.ts";

// Distributions of vectors. See codegen/spec/random-legacy.ts.

type Vector = Strided | readonly number[];

/** The shape of a draw of vectors of that length. */
export function vectorShape(op: string, size: Size | null, length: number): readonly number[] {
  return size === undefined || size === null ? [length] : [...shapeOf(op, size), length];
}

export function multinomial(n: number, pvals: Vector, size?: Size, options: CountOptions = {}): Strided {
  return multinomialOf("random.multinomial", generator, n, pvals, size, options);
}

/** The same for any source, which is asked for when the arguments have been looked at. */
export function multinomialOf(
  op: string,
  sourceOf: () => Source,
  n: number,
  pvals: Vector,
  size: Size,
  options: CountOptions,
): Strided {
  const dtype = countDType(op, options);
  requireValue(op, "n", count, n);
  const probabilities = vectorOf(op, "pvals", pvals);
  for (const p of probabilities) requireValue(op, "pvals", probability, p);
  // NumPy leaves the last one out: it gets what remains.
  const sum = compensatedSum(probabilities.slice(0, -1));
  if (sum > 1 + 1e-12) throw new ValueError(`${op}: the sum of pvals without the last must not exceed 1, got ${sum}`);
  const source = sourceOf();
  const d = probabilities.length;
  const shape = vectorShape(op, size, d);
  const counts = new Float64Array(sizeOf(shape));
  for (let start = 0; start < counts.length; start += d) drawMultinomial(source, n, probabilities, counts, start);
  return countsOf(op, counts, shape, dtype);
}

export function dirichlet(alpha: Vector, size?: Size): Strided {
  const op = "random.dirichlet";
  const shapes = vectorOf(op, "alpha", alpha);
  for (const value of shapes) requireValue(op, "alpha", positive, value);
  const source = generator();
  const k = shapes.length;
  const result = empty(vectorShape(op, size, k), "float64");
  const data = floatsOf(result);
  for (let start = 0; start < data.length; start += k) {
    let sum = 0;
    for (let j = 0; j < k; j++) {
      const value = standardGamma(source, shapes[j]);
      data[start + j] = value;
      sum += value;
    }
    const inverse = 1 / sum;
    for (let j = 0; j < k; j++) data[start + j] *= inverse;
  }
  return result;
}
