import { empty, type Strided } from "../../core/strided.ts";
import { type Size, vectorOf } from "../arguments.ts";
import { beta } from "../distributions/beta.ts";
import { standardGamma } from "../distributions/gamma.ts";
import { type CountOptions, floatsOf, notNegative, requireValue } from "../parameters.ts";
import { multinomialOf, vectorShape } from "../vectors.ts";
import type { Stream } from "./stream.ts";

// Distributions of vectors. See codegen/spec/random-generator.ts.

type Vector = Strided | readonly number[];

export function multinomial(
  source: Stream,
  n: number,
  pvals: Vector,
  size?: Size,
  options: CountOptions = {},
): Strided {
  return multinomialOf("Generator.multinomial", () => source, n, pvals, size, options);
}

/** Gamma numbers over their sum. */
function byGammas(source: Stream, alpha: readonly number[], data: Float64Array): void {
  const k = alpha.length;
  for (let start = 0; start < data.length; start += k) {
    let sum = 0;
    for (let j = 0; j < k; j++) {
      const value = standardGamma(source, alpha[j]);
      data[start + j] = value;
      sum += value;
    }
    const inverse = 1 / sum;
    for (let j = 0; j < k; j++) data[start + j] *= inverse;
  }
}

/** Breaks a stick again and again, at beta numbers: for small alphas, whose gamma numbers would all be 0. */
function byBreaking(source: Stream, alpha: readonly number[], data: Float64Array): void {
  const k = alpha.length;
  const after = new Float64Array(k);
  let total = 0;
  for (let j = k - 1; j >= 0; j--) {
    total += alpha[j];
    after[j] = total;
  }
  data.fill(0);
  if (total === 0) return;
  for (let start = 0; start < data.length; start += k) {
    let rest = 1;
    for (let j = 0; j < k - 1; j++) {
      const piece = beta(source, alpha[j], after[j + 1]);
      data[start + j] = rest * piece;
      rest *= 1 - piece;
      if (after[j + 1] === 0) break;
    }
    data[start + k - 1] = rest;
  }
}

export function dirichlet(source: Stream, alpha: Vector, size?: Size): Strided {
  const op = "Generator.dirichlet";
  const shapes = vectorOf(op, "alpha", alpha);
  for (const value of shapes) requireValue(op, "alpha", notNegative, value);
  const result = empty(vectorShape(op, size, shapes.length), "float64");
  const draw = shapes.length > 0 && Math.max(...shapes) < 0.1 ? byBreaking : byGammas;
  draw(source, shapes, floatsOf(result));
  return result;
}
