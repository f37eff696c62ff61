import type { Entry, Generator } from "../case.ts";
import { literal } from "../code.ts";
import { axes, keepdims, reduction } from "./reductions.ts";
import { positive } from "./statistics.ts";

const discrete = ["inverted_cdf", "closest_observation", "lower", "higher", "nearest"];
const continuous = ["linear", "hazen", "weibull", "midpoint", "averaged_inverted_cdf"];

/** Quantiles of the elements: 0 and 1 are percentiles as well. */
const quantilePlan: Generator = (scene, x) => {
  const { draw, wrong } = scene;
  const method = draw.chance(0.5) ? undefined : draw.pick([...discrete, ...continuous]);
  const badWeights = wrong && draw.chance(0.3);
  const q = draw.pick([
    () => literal(draw.pick([0, 0.5, 1])),
    () => literal([0.25, 0.5, 1].slice(0, draw.int(0, 3))),
    () => scene.tensor(draw.pick([[], [2], [2, 3]]), "float64"),
  ])();
  scene.wrong = wrong && !badWeights;
  const axis = axes(scene, x, true);
  scene.wrong = wrong;
  if ((!wrong || badWeights) && x.shape.includes(0)) return undefined;
  const shape = badWeights ? [...x.shape, 7] : x.shape;
  const weighted = badWeights || (!wrong && method === "inverted_cdf");
  return {
    args: [x, q],
    options: {
      axis,
      method: method === undefined ? undefined : literal(method),
      keepdims: keepdims(scene),
      weights: weighted ? positive(scene, shape) : undefined,
    },
  };
};

const quantile: Entry = { plan: quantilePlan, out: true };

/** How to draw a call of each function. */
export const entries = {
  median: reduction,
  nanmedian: reduction,
  nanpercentile: quantile,
  nanquantile: quantile,
  percentile: quantile,
  quantile,
} satisfies Record<string, Entry>;
