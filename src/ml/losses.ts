import { copyInto } from "../core/cast.ts";
import { empty, type Strided } from "../core/strided.ts";
import type { LossName } from "../types/layers.ts";
import { floatsOf, placeFor } from "./layer.ts";

/** What should come out, C-contiguous float64: class numbers `[rows]`, or `[rows, outputs]`. */
export interface Answers {
  readonly values: Strided;
  readonly areClasses: boolean;
}

/** How far outputs are from what they should be. */
export interface Loss {
  /** Whether the gradient is taken by what the last layer is applied to, so that the way back leaves it out. */
  readonly fused: boolean;
  /** The mean loss, from the scores that the last layer was applied to and its outputs. */
  mean(scores: Strided, output: Strided, answers: Answers): number;
  /** The gradient of the mean loss, in a new tensor. */
  gradient(output: Strided, answers: Answers): Strided;
}

function copyOf(x: Strided): Strided {
  const copy = placeFor(x, false);
  copyInto(copy, x);
  return copy;
}

/** (p − y) / n: what softmax and cross-entropy, or sigmoid and its own, together have by the scores. */
function difference(output: Strided, { values, areClasses }: Answers, count: number): Strided {
  const [rows, columns] = output.shape;
  const [y, gradient] = [floatsOf(values), copyOf(output)];
  const { data, at } = floatsOf(gradient);
  if (areClasses) for (let row = 0; row < rows; row++) data[at + row * columns + y.data[y.at + row]] -= 1;
  else for (let i = 0; i < rows * columns; i++) data[at + i] -= y.data[y.at + i];
  for (let i = 0; i < rows * columns; i++) data[at + i] /= count;
  return gradient;
}

/** The mean of −Σ y log p over the rows: y log p = y (score − log Σ exp(scores)), which does not overflow. */
function crossEntropyOf(scores: Strided, { values, areClasses }: Answers): number {
  const [rows, columns] = scores.shape;
  const [{ data, at }, y] = [floatsOf(scores), floatsOf(values)];
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const start = at + row * columns;
    let best = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < columns; j++) best = Math.max(best, data[start + j]);
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += Math.exp(data[start + j] - best);
    const log = best + Math.log(sum);
    if (areClasses) total += log - data[start + y.data[y.at + row]];
    else
      for (let j = 0; j < columns; j++) {
        const share = y.data[y.at + row * columns + j];
        if (share !== 0) total += share * (log - data[start + j]);
      }
  }
  return total / rows;
}

const crossEntropy: Loss = {
  fused: true,
  mean: (scores, _output, answers) => crossEntropyOf(scores, answers),
  gradient: (output, answers) => difference(output, answers, output.shape[0]),
};

const binaryCrossEntropy: Loss = {
  fused: true,
  // −y log p − (1 − y) log(1 − p) with p = 1 / (1 + exp(−z)) is max(z, 0) − z y + log(1 + exp(−|z|)).
  mean: (scores, _output, { values }) => {
    const [z, y] = [floatsOf(scores), floatsOf(values)];
    const n = scores.shape[0] * scores.shape[1];
    let total = 0;
    for (let i = 0; i < n; i++) {
      const score = z.data[z.at + i];
      total += Math.max(score, 0) - score * y.data[y.at + i] + Math.log1p(Math.exp(-Math.abs(score)));
    }
    return total / n;
  },
  gradient: (output, answers) => difference(output, answers, output.shape[0] * output.shape[1]),
};

const meanSquaredError: Loss = {
  fused: false,
  mean: (_scores, output, { values }) => {
    const [p, y] = [floatsOf(output), floatsOf(values)];
    const n = output.shape[0] * output.shape[1];
    let total = 0;
    for (let i = 0; i < n; i++) total += (p.data[p.at + i] - y.data[y.at + i]) ** 2;
    return total / n;
  },
  gradient: (output, { values }) => {
    const result = empty(output.shape, "float64");
    const [p, y, r] = [output, values, result].map(floatsOf);
    const n = output.shape[0] * output.shape[1];
    for (let i = 0; i < n; i++) r.data[r.at + i] = (2 * (p.data[p.at + i] - y.data[y.at + i])) / n;
    return result;
  },
};

export const losses: { readonly [K in LossName]: Loss } = { crossEntropy, binaryCrossEntropy, meanSquaredError };

/** Keeps the logarithm of a probability of 0 finite. */
const TINY = 1e-15;

/** The cross-entropy with log(p + 1e-15), as `ml.crossEntropy` has it. */
export const guardedCrossEntropy: Loss = {
  ...crossEntropy,
  mean: (_scores, output, { values, areClasses }) => {
    const [rows, columns] = output.shape;
    const [p, y] = [floatsOf(output), floatsOf(values)];
    let total = 0;
    for (let row = 0; row < rows; row++) {
      const start = p.at + row * columns;
      if (areClasses) total += Math.log(p.data[start + y.data[y.at + row]] + TINY);
      else
        for (let j = 0; j < columns; j++) {
          const share = y.data[y.at + row * columns + j];
          if (share !== 0) total += share * Math.log(p.data[start + j] + TINY);
        }
    }
    return -total / rows;
  },
};

/** The place of the greatest element of a row, the first of equal ones. */
function best(data: Float64Array, start: number, columns: number): number {
  let place = 0;
  for (let j = 1; j < columns; j++) if (data[start + j] > data[start + place]) place = j;
  return place;
}

/** The share of rows whose greatest output is where the greatest answer is. */
export function shareOfHits(output: Strided, { values, areClasses }: Answers): number {
  const [rows, columns] = output.shape;
  const [p, y] = [floatsOf(output), floatsOf(values)];
  let hits = 0;
  for (let row = 0; row < rows; row++) {
    const said = best(p.data, p.at + row * columns, columns);
    if (said === (areClasses ? y.data[y.at + row] : best(y.data, y.at + row * columns, columns))) hits++;
  }
  return hits / rows;
}
