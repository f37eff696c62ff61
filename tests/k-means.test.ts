/** k-means against NumPy's (tests/golden/ml-models.py), to the bit, and what else it does. */
import { describe, expect, it } from "vitest";
import { ml, random, tensor } from "../src/index.ts";
import { elements, expectClose, fluent } from "./support/close.ts";
import { digits, iris } from "./support/datasets.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Case {
  readonly kind: "kmeans";
  readonly seed: number;
  readonly k: number;
  readonly maxIter: number;
  readonly x: Packed;
  readonly iterations: number;
  readonly labels: Packed;
  readonly centres: Packed;
  readonly spread: Packed;
  readonly inertia: number;
}
const cases = goldenCases<Case>("ml-models").filter(({ kind }) => kind === "kmeans");
const samplesOf = ({ x }: Case) => fluent<[number, number], "float64">(unpack(x));

describe("k-means gives NumPy's clusters", () => {
  for (const one of cases) {
    it(`${one.k} of [${one.x.shape.join(", ")}] from seed ${one.seed}`, () => {
      random.seed(one.seed);
      const { k: nClusters, maxIter } = one;
      const fitted = new ml.KMeans({ nClusters, init: "random", maxIter }).fit(samplesOf(one));
      expectClose(fitted.labels, one.labels, 0, "labels");
      expectClose(fitted.clusterCenters, one.centres, 0, "centres");
      expect(fitted.nIter).toBe(one.iterations);
      expect(Math.abs(fitted.inertia - one.inertia)).toBeLessThanOrEqual(1e-12 * one.inertia);
      // Where the centres stood still, the labels are those of the nearest ones.
      if (one.iterations < maxIter) expect(elements(fitted.predict(samplesOf(one)))).toEqual(elements(fitted.labels));
    });

    it(`k-means++ takes the same samples, seed ${one.seed}`, () => {
      random.seed(one.seed);
      // One round that nothing comes after: a tolerance that every shift is below.
      const options = { nClusters: one.k, tol: 1e300 };
      expectClose(new ml.KMeans(options).fit(samplesOf(one)).clusterCenters, one.spread, 0, "centres");
    });
  }
});

describe("k-means", () => {
  it("takes centres to start from, integers, float32 and views", () => {
    const x = tensor(
      [
        [0, 0],
        [1, 0],
        [10, 10],
        [11, 10],
      ],
      { dtype: "int16" },
    );
    const init = tensor(
      [
        [0, 1],
        [9, 9],
      ],
      { dtype: "float32" },
    );
    const kMeans = new ml.KMeans({ nClusters: 2, init });
    const { clusterCenters, labels, inertia } = kMeans.fit(x);
    expect([elements(clusterCenters), elements(labels), inertia]).toEqual([[0.5, 0, 10.5, 10], [0, 0, 1, 1], 1]);
    const turned = kMeans.fit(x.astype("float32").at("::-1"));
    expect([elements(turned.clusterCenters), elements(turned.labels)]).toEqual([
      [0.5, 0, 10.5, 10],
      [1, 1, 0, 0],
    ]);
  });

  it("keeps the centre of a cluster that has lost its samples", () => {
    const x = tensor([[0], [1]]);
    const { clusterCenters, labels } = new ml.KMeans({ nClusters: 3, init: tensor([[0], [1], [50]]) }).fit(
      tensor([[0], [1], [1]]),
    );
    expect([elements(clusterCenters), elements(labels)]).toEqual([
      [0, 1, 50],
      [0, 1, 1],
    ]);
    expect(elements(new ml.KMeans({ nClusters: 2 }).fit(x).labels).sort()).toEqual([0, 1]);
  });

  it("finds the species of iris: the best of ten starts has scikit-learn's inertia, 78.85", () => {
    const { x, y } = iris();
    random.seed(0);
    const fitted = new ml.KMeans({ nClusters: 3, nInit: 10 }).fit(x);
    expect(fitted.inertia).toBeCloseTo(78.851441426146, 8);
    const table = ml.confusionMatrix(y, fitted.labels, 3);
    const best = elements(table.max({ axis: 1 })).reduce((sum, count) => sum + count, 0);
    expect(best).toBe(134);
  });

  it("groups digits no worse from spread centres than from random ones, in the mean", () => {
    const { x } = digits();
    const means = (["k-means++", "random"] as const).map((init) => {
      random.seed(1);
      return [0, 1, 2, 3].reduce((sum) => sum + new ml.KMeans({ nClusters: 10, init }).fit(x).inertia / 4, 0);
    });
    expect(means[0]).toBeLessThan(means[1] * 1.01);
    expect(means[0]).toBeLessThan(1.19e6);
  });

  it("reports its rounds, and stops when it is told", async () => {
    const { x } = digits();
    const shifts: number[] = [];
    const kMeans = new ml.KMeans({ nClusters: 10, nInit: 2, maxIter: 5 });
    const seen: string[] = [];
    kMeans.fit(x, {
      onIteration: ({ run, iteration, shift }) => {
        seen.push(`${run}.${iteration}`);
        shifts.push(shift);
      },
    });
    expect(seen).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "2.5"]);
    expect(shifts[0]).toBeGreaterThan(shifts[4]);
    const controller = new AbortController();
    const signal = controller.signal;
    expect(() => kMeans.fit(x, { signal, onIteration: () => controller.abort("enough") })).toThrow("enough");
    const later = new AbortController();
    setTimeout(() => later.abort("later"), 20);
    const long = new ml.KMeans({ nClusters: 10, nInit: 1e6 });
    const reason: unknown = await long.fitAsync(x, { signal: later.signal }).catch((error: unknown) => error);
    expect(reason).toBe("later");
    random.seed(5);
    const a = await kMeans.fitAsync(x);
    random.seed(5);
    expect(elements(a.clusterCenters)).toEqual(elements(kMeans.fit(x).clusterCenters));
  });

  it("is saved and restored to the bit", () => {
    const kMeans = new ml.KMeans({ nClusters: 3 });
    const fitted = kMeans.fit(iris().x);
    const again = kMeans.restore(fitted.save(), 4);
    expect(elements(again.clusterCenters)).toEqual(elements(fitted.clusterCenters));
    expect([again.inertia, again.nIter]).toEqual([fitted.inertia, fitted.nIter]);
    expect(again.save()).toEqual(fitted.save());
    expect(elements(again.predict(iris().x))).toEqual(elements(fitted.predict(iris().x)));
    expect(() => new ml.KMeans({ nClusters: 4 }).restore(fitted.save(), 4)).toThrow(
      "KMeans.restore: the file has centres [3, 4], but [4, 4] was declared",
    );
    expect(() => kMeans.restore(fitted.save(), 5)).toThrow("the file has centres [3, 4], but [3, 5] was declared");
  });

  it("refuses what it cannot group", () => {
    const x = random.randn(4, 2);
    expect(() => new ml.KMeans({ nClusters: 0 })).toThrow("KMeans: nClusters must be a positive integer, got 0");
    expect(() => new ml.KMeans({ nClusters: 2, tol: -1 })).toThrow("KMeans: tol must be 0 or more, got -1");
    expect(() => new ml.KMeans({ nClusters: 5 }).fit(x)).toThrow(
      "KMeans.fit: 5 clusters need as many rows — got [4, 2]",
    );
    expect(() => new ml.KMeans({ nClusters: 2, init: random.randn(2, 3) }).fit(x)).toThrow(
      "KMeans.fit: init must be [2, 2] — got [2, 3]",
    );
    expect(() => new ml.KMeans({ nClusters: 1 }).fit(tensor([[Number.NaN]]))).toThrow(
      "KMeans.fit: x has an element that is NaN",
    );
    expect(() => Reflect.construct(ml.KMeans, [{ nClusters: 2, init: "first" }])).toThrow(
      'KMeans: init must be "k-means++", "random" or a tensor, got first',
    );
  });
});
