import { LinAlgError } from "../core/errors.ts";

/** A smooth convex function of many variables. */
export interface Convex {
  readonly size: number;
  /** Goes to a point, and says what the function is there. */
  moveTo(point: Float64Array): number;
  /** The gradient at that point. */
  gradient(into: Float64Array): void;
  /** What the matrix of second derivatives at that point does to a direction. */
  curvature(direction: Float64Array, into: Float64Array): void;
  /** The diagonal of that matrix. */
  diagonal(into: Float64Array): void;
}

export interface NewtonOptions {
  readonly op: string;
  readonly maxIters: number;
  /** A gradient whose elements are no larger is zero. */
  readonly tolerance: number;
}

export interface Minimum {
  readonly point: Float64Array;
  readonly iterations: number;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function largest(x: Float64Array): number {
  let most = 0;
  for (let i = 0; i < x.length; i++) most = Math.max(most, Math.abs(x[i]));
  return most;
}

/** What Armijo's rule asks of a step: a share of the decrease that the slope promises. */
const SHARE = 1e-4;

/**
 * The minimum, by Newton's method: each direction comes from conjugate gradients, preconditioned with the diagonal and as
 * exact as the gradient is small, so that the last steps converge quadratically (Nocedal and Wright, Numerical
 * Optimization, 2nd ed., algorithm 7.1). Starts at 0.
 */
export function minimise(f: Convex, { op, maxIters, tolerance }: NewtonOptions): Minimum {
  const point = new Float64Array(f.size);
  const [gradient, direction, next] = [0, 1, 2].map(() => new Float64Array(f.size));
  const solver = new ConjugateGradients(f);
  let value = f.moveTo(point);
  f.gradient(gradient);
  const first = largest(gradient);
  for (let iterations = 0; iterations < maxIters; iterations++) {
    const size = largest(gradient);
    if (size <= tolerance) return { point, iterations };
    solver.solve(gradient, Math.min(0.1, size / first), direction);
    const slope = dot(gradient, direction);
    // Near the minimum the decrease drowns in rounding: there a step may cost what the sum of the function's terms does.
    const slack = 1e-14 * Math.abs(value);
    let length = 1;
    for (;;) {
      for (let i = 0; i < next.length; i++) next[i] = point[i] + length * direction[i];
      const there = f.moveTo(next);
      if (there <= value + SHARE * length * slope + slack) {
        value = there;
        break;
      }
      length /= 2;
      if (length < 1e-12) throw new LinAlgError(`${op}: no step makes the loss less — are the columns of one scale?`);
    }
    point.set(next);
    f.gradient(gradient);
  }
  if (largest(gradient) <= tolerance) return { point, iterations: maxIters };
  throw new LinAlgError(`${op}: no convergence within ${maxIters} iterations — a smaller C or more maxIters may help`);
}

/** Solves H d = −g for the matrix of second derivatives H. */
class ConjugateGradients {
  readonly #f: Convex;
  readonly #rest: Float64Array;
  readonly #search: Float64Array;
  readonly #curved: Float64Array;
  readonly #scaled: Float64Array;
  readonly #diagonal: Float64Array;

  constructor(f: Convex) {
    this.#f = f;
    const room = (): Float64Array => new Float64Array(f.size);
    this.#rest = room();
    this.#search = room();
    this.#curved = room();
    this.#scaled = room();
    this.#diagonal = room();
  }

  /** Until the rest is `share` of what it was, in the norm of the preconditioner. */
  solve(gradient: Float64Array, share: number, into: Float64Array): void {
    const [rest, search, curved, scaled, diagonal] = [
      this.#rest,
      this.#search,
      this.#curved,
      this.#scaled,
      this.#diagonal,
    ];
    const n = into.length;
    this.#f.diagonal(diagonal);
    into.fill(0);
    for (let i = 0; i < n; i++) {
      rest[i] = -gradient[i];
      scaled[i] = diagonal[i] > 0 ? rest[i] / diagonal[i] : rest[i];
    }
    search.set(scaled);
    let size = dot(rest, scaled);
    const enough = size * share * share;
    // In exact arithmetic n steps would do; the rounding of badly scaled problems takes more.
    for (let step = 0; step < 5 * n + 20 && size > enough; step++) {
      this.#f.curvature(search, curved);
      const bend = dot(search, curved);
      if (!(bend > 0)) break;
      const length = size / bend;
      for (let i = 0; i < n; i++) {
        into[i] += length * search[i];
        rest[i] -= length * curved[i];
        scaled[i] = diagonal[i] > 0 ? rest[i] / diagonal[i] : rest[i];
      }
      const before = size;
      size = dot(rest, scaled);
      for (let i = 0; i < n; i++) search[i] = scaled[i] + (size / before) * search[i];
    }
    // Nothing came of it: down the slope.
    if (!into.some((value) => value !== 0)) into.set(scaled);
  }
}
