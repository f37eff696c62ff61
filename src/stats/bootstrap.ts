import { partAt } from "../core/element.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { adopt, arrayOf, isTensor, originOf } from "../core/strided.ts";
import { mean, std } from "../ops/reduce.ts";
import { choice } from "../random/choice.ts";
import { requireVector } from "../types/vectors.ts";
import { percentile } from "./quantile.ts";

export interface BootstrapOptions {
  readonly resamples?: number;
  readonly confidence?: number;
  readonly statistic?: (sample: Strided) => number | Strided;
}

export interface BootstrapResult {
  readonly statistics: Strided;
  readonly low: Strided;
  readonly high: Strided;
  readonly standardError: Strided;
}

const op = "stats.bootstrap";

/** The number that a statistic gave. */
function numberOf(value: number | Strided): number {
  if (typeof value === "number") return value;
  if (!isTensor(value) || value.shape.length > 0 || isComplex(value.dtype)) {
    throw new TypeError(`${op}: the statistic did not give a real number`);
  }
  return partAt(arrayOf(value), value.dtype, originOf(value));
}

function ownMean(sample: Strided): Strided {
  const value = mean(sample);
  giveBack(sample.store);
  return value;
}

/**
 * A statistic of samples drawn with replacement, as many elements as there are, and the interval between two percentiles of
 * it: Efron 1979. The draws are those of `random.choice`.
 */
export function bootstrap(x: Strided, options: BootstrapOptions = {}): BootstrapResult {
  requireTensor(op, "x", x);
  requireVector(op, "x", x.shape);
  const { resamples = 1000, confidence = 0.95, statistic = ownMean } = options;
  if (!Number.isInteger(resamples) || resamples < 1)
    throw new ValueError(`${op}: resamples must be positive, got ${resamples}`);
  if (!(confidence > 0 && confidence < 1))
    throw new ValueError(`${op}: confidence is between 0 and 1, got ${confidence}`);
  const [size] = x.shape;
  if (size === 0) throw new ValueError(`${op}: x has no elements`);
  const values = new Float64Array(resamples);
  for (let i = 0; i < resamples; i++) {
    const sample = choice(x, { size });
    if (!isTensor(sample)) throw new TypeError(`${op}: a sample is not a tensor`);
    values[i] = numberOf(statistic(sample));
  }
  const statistics = adopt(values, "float64", [resamples]);
  const outside = (100 * (1 - confidence)) / 2;
  return {
    statistics,
    low: percentile(statistics, outside),
    high: percentile(statistics, 100 - outside),
    standardError: std(statistics, { ddof: 1 }),
  };
}
