import { median, random, stats, type Tensor } from "shapeproof";
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import type { Strided } from "../src/core/strided.ts";
import { type Call, callByName, type Tolerance, testCalls } from "./support/calls.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

/** SciPy's means go in another order, and those of float32 in float32. */
const moments = new Set(["stats.skew", "stats.kurtosis", "stats.moment", "stats.sem", "stats.zscore", "stats.iqr"]);

function tolerance({ op }: Call, dtype: string): Tolerance | undefined {
  if (!moments.has(op)) return undefined;
  return dtype === "float32" ? { ulp: 64, absolute: 2e-5 } : { ulp: 64, absolute: 2e-13 };
}

describe("stats", () => {
  testCalls("stats", tolerance);
});

interface Bootstrap {
  readonly seed: number;
  readonly x: Packed;
  readonly resamples: number;
  readonly median: boolean;
  readonly want: { readonly [key: string]: Packed };
  readonly next: number;
}

const numbers = (x: Strided): number[] => Array.from(castTo(x, "float64").data, Number);

describe("stats.bootstrap", () => {
  it.each(goldenCases<Bootstrap>("stats-bootstrap"))("draws the guide's samples after seed $seed", (each) => {
    random.seed(each.seed);
    const statistic = each.median ? { statistic: (sample: Tensor<[number]>) => median(sample) } : {};
    const result = callByName("stats.bootstrap", [unpack(each.x), { resamples: each.resamples, ...statistic }]);
    for (const [key, want] of Object.entries(each.want)) {
      const got: Strided = Reflect.get(Object(result), key);
      expect([got.dtype, got.shape]).toEqual([want.dtype, want.shape]);
      expect(numbers(got), key).toEqual(numbers(unpack(want)));
    }
    // The stream stands where NumPy's does.
    expect(random.random()).toBe(each.next);
  });

  it("takes a statistic that gives a number, and refuses what is no number of resamples", () => {
    random.seed(3);
    const x = random.randn(20);
    const { statistics, low, high } = stats.bootstrap(x, { resamples: 10, statistic: () => 2 });
    expect(numbers(statistics)).toEqual(new Array(10).fill(2));
    expect([low.item(), high.item()]).toEqual([2, 2]);
    expect(() => callByName("stats.bootstrap", [x, { resamples: 2.5 }])).toThrow("stats.bootstrap: resamples");
    expect(() => stats.bootstrap(x, { confidence: 95 })).toThrow("stats.bootstrap: confidence is between 0 and 1");
    expect(() => callByName("stats.bootstrap", [x, { statistic: () => "2" }])).toThrow("did not give a real number");
  });
});
