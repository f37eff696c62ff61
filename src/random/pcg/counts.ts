import { ValueError } from "../../core/errors.ts";
import type { Strided } from "../../core/strided.ts";
import type { Size } from "../arguments.ts";
import { type BinomialSampler, binomialSampler } from "../distributions/binomial.ts";
import * as formulas from "../distributions/counts.ts";
import { standardGamma } from "../distributions/gamma.ts";
import { hypergeometric as drawHypergeometric } from "../distributions/hypergeometric.ts";
import { poisson as drawPoisson } from "../distributions/poisson.ts";
import {
  type CountOptions,
  count,
  drawnCounts,
  type Parameter,
  positiveProbability,
  probability,
  type Requirement,
} from "../parameters.ts";
import { aboveOne, belowOne, noMoreThanThereAre, poissonMean } from "../requirements.ts";
import type { Stream } from "./stream.ts";

// Distributions of integers. See codegen/spec/random-generator.ts.

type Drawn = Strided | number | bigint;

export function poisson(source: Stream, lam: Parameter = 1, size?: Size, options: CountOptions = {}): Drawn {
  return drawnCounts("Generator.poisson", [["lam", lam, poissonMean]], size, options, (a) => drawPoisson(source, a));
}

export function binomial(source: Stream, n: Parameter, p: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  let [lastN, lastP] = [-1, -1];
  let sampler: BinomialSampler = () => 0;
  return drawnCounts(
    "Generator.binomial",
    [
      ["n", n, count],
      ["p", p, probability],
    ],
    size,
    options,
    (trials, chance) => {
      if (trials !== lastN || chance !== lastP) {
        // Unlike the legacy generator, this one draws nothing where there is nothing to draw.
        sampler = trials === 0 || chance === 0 ? () => 0 : binomialSampler(trials, chance);
        [lastN, lastP] = [trials, chance];
      }
      return sampler(source);
    },
  );
}

/** Unlike `positive`, not NaN. */
const positiveNumber: Requirement = (value) => (value > 0 ? undefined : "must be positive");

export function negativeBinomial(
  source: Stream,
  n: Parameter,
  p: Parameter,
  size?: Size,
  options: CountOptions = {},
): Drawn {
  const op = "Generator.negativeBinomial";
  return drawnCounts(
    op,
    [
      ["n", n, positiveNumber],
      ["p", p, positiveProbability],
    ],
    size,
    options,
    (successes, chance) => {
      const rate = ((1 - chance) / chance) * standardGamma(source, successes);
      return drawPoisson(source, rate);
    },
    (successes, chance) => {
      const largest = ((1 - chance) / chance) * (successes + 10 * Math.sqrt(successes));
      if (poissonMean(largest) === undefined) return;
      throw new ValueError(`${op}: n ${successes} is too large, or p ${chance} too small`);
    },
  );
}

export function geometric(source: Stream, p: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  return drawnCounts("Generator.geometric", [["p", p, positiveProbability]], size, options, (a) =>
    formulas.geometric(source, a),
  );
}

export function logseries(source: Stream, p: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  return drawnCounts("Generator.logseries", [["p", p, belowOne]], size, options, (a) => formulas.logseries(source, a));
}

export function zipf(source: Stream, a: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  return drawnCounts("Generator.zipf", [["a", a, aboveOne]], size, options, (value) => formulas.zipf(source, value));
}

const countBelowBillion: Requirement = (value) => (value < 1e9 ? count(value) : "must be below 1000000000");

export function hypergeometric(
  source: Stream,
  ngood: Parameter,
  nbad: Parameter,
  nsample: Parameter,
  size?: Size,
  options: CountOptions = {},
): Drawn {
  const op = "Generator.hypergeometric";
  return drawnCounts(
    op,
    [
      ["ngood", ngood, countBelowBillion],
      ["nbad", nbad, countBelowBillion],
      ["nsample", nsample, count],
    ],
    size,
    options,
    (good, bad, sample) => drawHypergeometric(source, good, bad, sample),
    noMoreThanThereAre(op),
  );
}
