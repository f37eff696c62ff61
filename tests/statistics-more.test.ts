import fc from "fast-check";
import {
  arange,
  average,
  bincount,
  cov,
  digitize,
  flip,
  histogram,
  median,
  nanmean,
  nanquantile,
  nansum,
  ones,
  percentile,
  quantile,
  random,
  reshape,
  stats,
  tensor,
  transpose,
  zeros,
} from "shapeproof";
import { describe, expect, it } from "vitest";
import { callByName } from "./support/calls.ts";

const items = (x: { tolist(): unknown }): unknown => x.tolist();

describe("out", () => {
  it("may be a view of the operand", () => {
    const x = tensor([
      [5, 1, 9],
      [2, 8, 4],
      [7, 3, 6],
    ]);
    const row = x.at(0);
    expect(median(x, { axis: 0, out: row })).toBe(row);
    expect(items(x)).toEqual([
      [5, 3, 6],
      [2, 8, 4],
      [7, 3, 6],
    ]);
    percentile(x, [0, 50, 100], { axis: 1, out: transpose(x) });
    expect(items(x)).toEqual([
      [3, 5, 6],
      [2, 4, 8],
      [3, 6, 7],
    ]);
    nansum(x, { axis: 1, out: x.at(2) });
    expect(items(x.at(2))).toEqual([14, 14, 16]);
  });

  it("takes the dtype that it has, where that holds the result", () => {
    const out = zeros([2], { dtype: "float32" });
    expect(quantile(tensor([1, 2, 4]), [0.25, 0.75], { out })).toBe(out);
    expect(items(out)).toEqual([1.5, 3]);
    expect(() => callByName("median", [tensor([1, 2]), { out: zeros([], { dtype: "int32" }) }])).toThrow(
      "median: float64 does not fit into out of int32",
    );
  });
});

describe("what is given stays as it is", () => {
  it("elements, whatever looks for ranks among them", () => {
    random.seed(8);
    const x = random.randn(50, 4);
    const before = items(x);
    const v = reshape(x, [200]);
    for (const call of [
      () => median(x),
      () => percentile(x, [10, 90], { axis: 0 }),
      () => nanquantile(x, 0.3, { axis: 1 }),
      () => histogram(v, "auto"),
      () => stats.iqr(x),
      () => stats.zscore(x, { nanPolicy: "omit" }),
      () => stats.mode(x),
      () => stats.outliersIqr(x),
      () => stats.cleanDataset(x),
      () => cov(x),
      () => average(x, { axis: 0, weights: ones([50]) }),
      () => nanmean(x, { axis: 0 }),
    ]) {
      call();
      expect(items(x)).toEqual(before);
    }
  });
});

describe("ranks are right in any order of the axes", () => {
  it("quantiles that take an element are those of the sorted list", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 80 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, q) => {
          const sorted = [...list].sort((a, b) => a - b);
          const x = flip(tensor(list));
          expect(quantile(x, q, { method: "lower" }).item()).toBe(sorted[Math.floor((list.length - 1) * q)]);
          expect(quantile(x, q, { method: "higher" }).item()).toBe(sorted[Math.ceil((list.length - 1) * q)]);
          const half = list.length / 2;
          const middle = (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
          expect(median(x).item()).toBe(middle);
        },
      ),
    );
  });

  it("counts of a histogram are those of the definition", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (list, bins) => {
          const x = tensor(list);
          const [counts, edges] = histogram(x, bins, { range: [-4, 3] });
          const ends = edges.data;
          const wanted = Array.from(
            { length: bins },
            (_, k) =>
              list.filter((v) => v >= ends[k] && (v < ends[k + 1] || (k === bins - 1 && v === ends[k + 1]))).length,
          );
          expect(items(counts)).toEqual(wanted);
          expect(items(histogram(x, edges)[0])).toEqual(wanted);
          const places = items(digitize(x, edges));
          expect(places).toEqual(list.map((v) => Array.from(ends, Number).filter((edge) => edge <= v).length));
        },
      ),
    );
  });
});

describe("a bad argument gets a clear error", () => {
  const x = arange(6);
  const wrong: [string, readonly unknown[], string][] = [
    ["percentile", [x, 101], "percentile: q must be in the range [0, 100], got 101"],
    ["quantile", [x, [0.5, -0.1]], "quantile: q must be in the range [0, 1], got -0.1"],
    ["quantile", [x, Number.NaN], "quantile: q must be in the range [0, 1], got NaN"],
    ["quantile", [x, "0.5"], "quantile: q is neither a list of numbers nor a tensor"],
    ["quantile", [x, 0.5, { method: "cubic" }], "quantile: cubic is not a method"],
    ["median", [[1, 2]], "median: x is not a tensor"],
    ["nanmedian", [x, { axis: 1 }], "nanmedian: axis 1 is out of range for [6]"],
    ["average", [x, { weights: zeros([6]) }], "average: weights sum to zero"],
    ["average", [x, { weights: [1, 2] }], "average: weights is not a tensor"],
    ["nanmean", [x, { dtype: "int32" }], "nanmean: the dtype of a mean of floats is not int32"],
    ["nanargmin", [tensor([Number.NaN])], "nanargmin: there are only NaN along the axis"],
    ["nanToNum", [x, { nan: "0" }], "nanToNum: nan is not a number"],
    ["cov", [x, null, { ddof: 0.5 }], "cov: ddof must be an integer, got 0.5"],
    ["cov", [x, null, { dtype: "int32" }], "cov: the dtype of covariances is not int32"],
    ["histogram", [x, "freedman"], "histogram: freedman is not a rule for the number of bins"],
    ["histogram", [x, "toString"], "histogram: toString is not a rule for the number of bins"],
    ["histogram", [x, [2, 1]], "histogram: the edges of bins must increase"],
    ["histogram", [x, []], "histogram: bins must have at least one edge"],
    ["histogram", [x, 5, { range: [2, 1] }], "histogram: the range [2, 1] has its ends in the wrong order"],
    ["histogram", [tensor([1, Number.NaN])], "histogram: the range [NaN, 1] is not finite"],
    ["bincount", [tensor([1, -2]).astype("int32")], "bincount: -2 is negative"],
    ["digitize", [x, [1, 3, 2]], "digitize: bins must increase or decrease"],
    ["stats.mode", [x, { nanPolicy: "drop" }], "stats.mode: drop is not a nanPolicy"],
    ["stats.moment", [x, 1.5], "stats.moment: 1.5 is not an order"],
    ["stats.rankdata", [x, "first"], "stats.rankdata: first is not a method"],
    ["stats.iqr", [x, { rng: [5, 101] }], "stats.iqr: rng has two percentiles in the range [0, 100], got [5, 101]"],
    ["stats.outliersIqr", [x, { factor: -1 }], "stats.outliersIqr: factor must not be negative, got -1"],
    ["stats.imputeMean", [tensor([[Number.NaN, 1]])], "stats.imputeMean: column 0 has no mean"],
    ["stats.bootstrap", [zeros([0])], "stats.bootstrap: x has no elements"],
    ["stats.correlation", [x, arange(5)], "stats.correlation: lengths differ — [6] and [5]: 6 ≠ 5"],
  ];
  it.each(wrong)("%s %#", (name, args, message) => {
    expect(() => callByName(name, args)).toThrow(message);
  });

  it("and numbers in the tensor that are no dtype of counts still count", () => {
    expect(items(bincount(tensor([true, false, true])))).toEqual([1, 2]);
  });
});
