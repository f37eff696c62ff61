/** Means and variances of columns, in float64. NaN stands for a value that is missing: it does not count. */
export interface Moments {
  /** How many values each column has. */
  readonly count: Int32Array;
  readonly mean: Float64Array;
  /** The mean squared distance from the mean. */
  readonly variance: Float64Array;
}

/** The moments of the columns of a matrix in C order. */
export function momentsOf(data: Float64Array, rows: number, columns: number): Moments {
  const count = new Int32Array(columns);
  const mean = new Float64Array(columns);
  const variance = new Float64Array(columns);
  // What is left of the first moment about the computed mean: it corrects the second (Chan, Golub and LeVeque 1983).
  const left = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const value = data[at];
      if (Number.isNaN(value)) continue;
      count[column]++;
      mean[column] += value;
    }
  }
  for (let column = 0; column < columns; column++) mean[column] /= count[column];
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const distance = data[at] - mean[column];
      if (Number.isNaN(distance)) continue;
      left[column] += distance;
      variance[column] += distance * distance;
    }
  }
  for (let column = 0; column < columns; column++) {
    const n = count[column];
    variance[column] = (variance[column] - left[column] ** 2 / n) / n;
  }
  return { count, mean, variance };
}

/** The moments of two samples together (Chan, Golub and LeVeque 1979). */
export function pooled(a: Moments, b: Moments): Moments {
  const count = a.count.map((n, i) => n + b.count[i]);
  const mean = new Float64Array(count.length);
  const variance = new Float64Array(count.length);
  for (let i = 0; i < count.length; i++) {
    const [m, n] = [a.count[i], b.count[i]];
    if (m === 0 || n === 0) {
      const there = m === 0 ? b : a;
      mean[i] = there.mean[i];
      variance[i] = there.variance[i];
      continue;
    }
    const distance = b.mean[i] - a.mean[i];
    const share = n / count[i];
    mean[i] = a.mean[i] + distance * share;
    variance[i] = a.variance[i] * (1 - share) + b.variance[i] * share + distance ** 2 * share * (1 - share);
  }
  return { count, mean, variance };
}

/** The standard deviation of each column, 1 for a column that is constant but for rounding. */
export function scalesOf({ count, mean, variance }: Moments): Float64Array {
  return variance.map((value, i) => {
    const rounding = count[i] * Number.EPSILON;
    return value <= rounding * value + (rounding * mean[i]) ** 2 ? 1 : Math.sqrt(value);
  });
}
