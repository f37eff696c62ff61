import { empty } from "../core/strided.ts";
import { gemm, type Matrix } from "../kernels/gemm.ts";
import { type Work, workOn } from "../linalg/stacks.ts";
import type { Convex } from "./newton.ts";

/** A matrix of float64 where products are fastest. */
interface Room {
  readonly work: Work;
  readonly values: Float64Array;
  readonly matrix: Matrix;
  readonly turned: Matrix;
}

function roomFor(rows: number, columns: number): Room {
  const work = workOn(empty([rows, columns], "float64"));
  const { data, offset } = work;
  return {
    work,
    values: data.subarray(offset, offset + rows * columns),
    matrix: { data, offset, rows: columns, columns: 1 },
    turned: { data, offset, rows: 1, columns },
  };
}

/** Samples with their classes. */
export interface Classified {
  readonly rows: number;
  readonly columns: number;
  /** In C order. */
  readonly x: Float64Array;
  /** Of each row, from 0 on. */
  readonly classes: ArrayLike<number>;
  /** What the square of each coefficient costs, halved: the columns' penalties. */
  readonly penalty: Float64Array;
}

/**
 * The loss of a logistic regression, the sum over the rows, with its penalty: one row of coefficients for two classes
 * (p₁ = 1 / (1 + exp(−x·w))), else one for each class (pₖ ~ exp(x·wₖ)).
 */
export class LogisticLoss implements Convex {
  readonly size: number;
  readonly #data: Classified;
  readonly #outputs: number;
  readonly #x: Room;
  readonly #squares: Room;
  readonly #point: Room;
  readonly #result: Room;
  readonly #margins: Room;
  /** The probabilities of the outputs. */
  readonly #p: Room;

  constructor(data: Classified, classes: number) {
    const { rows, columns, x } = data;
    const outputs = classes === 2 ? 1 : classes;
    this.#data = data;
    this.#outputs = outputs;
    this.size = outputs * columns;
    this.#x = roomFor(rows, columns);
    this.#squares = roomFor(rows, columns);
    this.#x.values.set(x);
    this.#squares.values.set(x.map((value) => value * value));
    this.#point = roomFor(outputs, columns);
    this.#result = roomFor(outputs, columns);
    this.#margins = roomFor(rows, outputs);
    this.#p = roomFor(rows, outputs);
  }

  moveTo(point: Float64Array): number {
    const { columns, penalty } = this.#data;
    this.#products(point);
    let loss = this.#outputs === 1 ? this.#binary() : this.#multinomial();
    for (let i = 0; i < point.length; i++) loss += 0.5 * penalty[i % columns] * point[i] * point[i];
    return loss;
  }

  /** x · pointᵀ into the margins. */
  #products(point: Float64Array): void {
    const { rows, columns } = this.#data;
    this.#point.values.set(point);
    gemm(rows, this.#outputs, columns, this.#x.matrix, this.#point.turned, this.#margins.matrix);
  }

  #binary(): number {
    const { classes, rows } = this.#data;
    const [margins, p] = [this.#margins.values, this.#p.values];
    let loss = 0;
    for (let row = 0; row < rows; row++) {
      const margin = classes[row] === 1 ? margins[row] : -margins[row];
      // The power is at most 1, so that nothing overflows.
      const power = Math.exp(-Math.abs(margin));
      loss += Math.log1p(power) - Math.min(margin, 0);
      p[row] = (margins[row] >= 0 ? 1 : power) / (1 + power);
    }
    return loss;
  }

  #multinomial(): number {
    const { classes, rows } = this.#data;
    const n = this.#outputs;
    const [margins, p] = [this.#margins.values, this.#p.values];
    let loss = 0;
    for (let row = 0, start = 0; row < rows; row++, start += n) {
      let most = margins[start];
      for (let k = 1; k < n; k++) most = Math.max(most, margins[start + k]);
      let sum = 0;
      for (let k = 0; k < n; k++) {
        p[start + k] = Math.exp(margins[start + k] - most);
        sum += p[start + k];
      }
      for (let k = 0; k < n; k++) p[start + k] /= sum;
      loss += Math.log(sum) + most - margins[start + classes[row]];
    }
    return loss;
  }

  gradient(into: Float64Array): void {
    const { rows, classes } = this.#data;
    const [rest, p] = [this.#margins.values, this.#p.values];
    rest.set(p);
    if (this.#outputs === 1) for (let row = 0; row < rows; row++) rest[row] -= classes[row];
    else for (let row = 0; row < rows; row++) rest[row * this.#outputs + classes[row]] -= 1;
    this.#collect(this.#x, this.#point.values, into);
  }

  curvature(direction: Float64Array, into: Float64Array): void {
    const n = this.#outputs;
    this.#products(direction);
    const [change, p] = [this.#margins.values, this.#p.values];
    if (n === 1) {
      for (let i = 0; i < p.length; i++) change[i] *= p[i] * (1 - p[i]);
    } else {
      for (let start = 0; start < p.length; start += n) {
        let mean = 0;
        for (let k = 0; k < n; k++) mean += p[start + k] * change[start + k];
        for (let k = 0; k < n; k++) change[start + k] = p[start + k] * (change[start + k] - mean);
      }
    }
    this.#collect(this.#x, direction, into);
  }

  diagonal(into: Float64Array): void {
    const [weights, p] = [this.#margins.values, this.#p.values];
    for (let i = 0; i < p.length; i++) weights[i] = p[i] * (1 - p[i]);
    this.#collect(this.#squares, null, into);
  }

  /** marginsᵀ · x, and the penalty's part: its gradient at `at`, or its second derivatives. */
  #collect(x: Room, at: Float64Array | null, into: Float64Array): void {
    const { rows, columns, penalty } = this.#data;
    gemm(this.#outputs, columns, rows, this.#margins.turned, x.matrix, this.#result.matrix);
    into.set(this.#result.values);
    for (let i = 0; i < into.length; i++) into[i] += penalty[i % columns] * (at === null ? 1 : at[i]);
  }
}
