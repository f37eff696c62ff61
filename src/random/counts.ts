import type { Strided } from "../core/strided.ts";
import type { Size } from "./arguments.ts";
import { type BinomialSampler, binomialSampler } from "./distributions/binomial.ts";
import * as formulas from "./distributions/counts.ts";
import { standardGamma } from "./distributions/gamma.ts";
import { legacyHypergeometric } from "./distributions/hypergeometric.ts";
import { poisson as drawPoisson } from "./distributions/poisson.ts";
import { asLong } from "./distributions/source.ts";
import { generator } from "./generator.ts";
import {
  type CountOptions,
  count,
  drawnCounts,
  type Parameter,
  positive,
  positiveProbability,
  probability,
  type Requirement,
} from "./parameters.ts";
import { aboveOne, belowOne, noMoreThanThereAre, poissonMean } from "./requirements.ts";

// Distributions of integers. See codegen/spec/random-legacy.ts.

type Drawn = Strided | number | bigint;

export function poisson(lam: Parameter = 1, size?: Size, options: CountOptions = {}): Drawn {
  const source = generator();
  return drawnCounts("random.poisson", [["lam", lam, poissonMean]], size, options, (a) => drawPoisson(source, a));
}

export function binomial(n: Parameter, p: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  const source = generator();
  let [lastN, lastP] = [-1, -1];
  let sampler: BinomialSampler = () => 0;
  return drawnCounts(
    "random.binomial",
    [
      ["n", n, count],
      ["p", p, probability],
    ],
    size,
    options,
    (trials, chance) => {
      if (trials !== lastN || chance !== lastP) {
        sampler = binomialSampler(trials, chance);
        [lastN, lastP] = [trials, chance];
      }
      return sampler(source);
    },
  );
}

export function negativeBinomial(n: Parameter, p: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  const source = generator();
  return drawnCounts(
    "random.negativeBinomial",
    [
      ["n", n, positive],
      ["p", p, positiveProbability],
    ],
    size,
    options,
    (successes, chance) => {
      const rate = ((1 - chance) / chance) * standardGamma(source, successes);
      return asLong(drawPoisson(source, rate));
    },
  );
}

export function geometric(p: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  const source = generator();
  return drawnCounts("random.geometric", [["p", p, positiveProbability]], size, options, (a) =>
    formulas.legacyGeometric(source, a),
  );
}

export function logseries(p: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  const source = generator();
  return drawnCounts("random.logseries", [["p", p, belowOne]], size, options, (a) =>
    formulas.legacyLogseries(source, a),
  );
}

export function zipf(a: Parameter, size?: Size, options: CountOptions = {}): Drawn {
  const source = generator();
  return drawnCounts("random.zipf", [["a", a, aboveOne]], size, options, (value) => formulas.legacyZipf(source, value));
}

const countFromOne: Requirement = (value) => (value < 1 ? "must be at least 1" : count(value));

export function hypergeometric(
  ngood: Parameter,
  nbad: Parameter,
  nsample: Parameter,
  size?: Size,
  options: CountOptions = {},
): Drawn {
  const op = "random.hypergeometric";
  const source = generator();
  return drawnCounts(
    op,
    [
      ["ngood", ngood, count],
      ["nbad", nbad, count],
      ["nsample", nsample, countFromOne],
    ],
    size,
    options,
    (good, bad, sample) => legacyHypergeometric(source, good, bad, sample),
    noMoreThanThereAre(op),
  );
}
