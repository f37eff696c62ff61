/** Principal components, truncated singular values and power iteration against NumPy (tests/golden/ml-models.py). */
import { describe, expect, it } from "vitest";
import { linalg, matmul, ml, ones, random, scope, tensor } from "../src/index.ts";
import { elements, expectClose, fluent } from "./support/close.ts";
import { digits, wine } from "./support/datasets.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface ComponentsCase {
  readonly kind: "components";
  readonly k: number;
  readonly x: Packed;
  readonly scores: Packed;
  readonly components: Packed;
  readonly variances: Packed;
  readonly ratios: Packed;
  readonly svds: readonly [U: Packed, s: Packed, components: Packed][];
}
interface PowerCase {
  readonly kind: "power";
  readonly seed: number;
  readonly a: Packed;
  readonly iterations: number;
  readonly value: Packed;
  readonly vector: Packed;
}
const cases = goldenCases<ComponentsCase | PowerCase>("ml-models");
const components = cases.filter((one): one is ComponentsCase => one.kind === "components");
const samplesOf = ({ x }: ComponentsCase) => fluent<[number, number], "float64">(unpack(x));

describe("principal components are NumPy's", () => {
  for (const one of components) {
    for (const method of ["svd", "eigh"] as const) {
      it(`${one.k} of [${one.x.shape.join(", ")}] by ${method}`, () => {
        const x = samplesOf(one);
        const pca = new ml.PCA({ nComponents: one.k, method });
        const fitted = pca.fit(x);
        expectClose(fitted.components, one.components, 1e-12, "components");
        expectClose(fitted.explainedVariance, one.variances, 1e-12, "variances");
        expectClose(fitted.explainedVarianceRatio, one.ratios, 1e-12, "ratios");
        expectClose(fitted.transform(x), one.scores, 1e-12, "scores");
        expectClose(pca.fitTransform(x), one.scores, 1e-12, "scores at once");
        expectClose(fitted.mean, x.mean({ axis: 0 }), 1e-15, "mean");
      });
    }
  }

  it("with all of them the samples come back, whitened or not", () => {
    const x = random
      .randn(30, 4)
      .multiply(tensor([1, 5, 0.1, 20]))
      .add(7);
    for (const whiten of [false, true]) {
      const fitted = new ml.PCA({ nComponents: 4, whiten }).fit(x);
      expectClose(fitted.inverseTransform(fitted.transform(x)), x, 1e-14, "samples");
      const spread = fitted.transform(x).std({ axis: 0, ddof: 1 });
      if (whiten) expectClose(spread, ones([4]), 1e-13, "deviations");
      else expectClose(spread, fitted.explainedVariance.sqrt(), 1e-13, "deviations");
    }
  });

  it("of wine: the first explains 99.81 % of the variance, and 36.2 % and 19.2 % of that of scaled columns", () => {
    const { x } = wine();
    const raw = new ml.PCA({ nComponents: 1 }).fit(x);
    expect(elements(raw.explainedVarianceRatio)[0]).toBeCloseTo(0.998091, 6);
    const scaled = new ml.StandardScaler().fitTransform(x);
    const ratios = elements(new ml.PCA({ nComponents: 2, method: "eigh" }).fit(scaled).explainedVarianceRatio);
    expect(ratios[0]).toBeCloseTo(0.361988, 6);
    expect(ratios[1]).toBeCloseTo(0.192075, 6);
  });

  it("of digits: 21 of 64 explain more than 90 %, by both methods alike, though some pixels are always white", () => {
    const { x } = digits();
    const [a, b] = (["svd", "eigh"] as const).map((method) =>
      new ml.PCA({ nComponents: 21, method, whiten: true }).fit(x),
    );
    expect(elements(a.explainedVarianceRatio).reduce((sum, ratio) => sum + ratio, 0)).toBeGreaterThan(0.9);
    expect(
      elements(new ml.PCA({ nComponents: 20 }).fit(x).explainedVarianceRatio).reduce((s, r) => s + r, 0),
    ).toBeLessThan(0.9);
    expectClose(b.explainedVariance, a.explainedVariance, 1e-12, "variances");
    expectClose(b.transform(x), a.transform(x), 1e-8, "scores");
    const all = new ml.PCA({ nComponents: 64, whiten: true }).fitTransform(x);
    expect(elements(all).every(Number.isFinite)).toBe(true);
  });

  it("of samples that are all alike are nothing, not NaN", () => {
    const fitted = new ml.PCA({ nComponents: 2, whiten: true }).fit(ones([5, 3]));
    expect(elements(fitted.explainedVarianceRatio)).toEqual([0, 0]);
    expect(elements(fitted.transform(ones([5, 3])))).toEqual(Array(10).fill(0));
  });

  it("keep float32, survive a scope's end, and are saved and restored to the bit", () => {
    const x = random.randn(20, 5).astype("float32");
    const pca = new ml.PCA({ nComponents: 3 });
    const fitted = scope(() => pca.fit(x));
    expect(fitted.transform(x).dtype).toBe("float32");
    expect(fitted.components.dtype).toBe("float64");
    const again = pca.restore(fitted.save(), 5);
    expect(again.save()).toEqual(fitted.save());
    expect(elements(again.transform(x))).toEqual(elements(fitted.transform(x)));
    expect(() => new ml.PCA({ nComponents: 2 }).restore(fitted.save(), 5)).toThrow(
      "PCA.restore: the file has components [3, 5], but [2, 5] was declared",
    );
  });

  it("refuse what has no answer", () => {
    expect(() => new ml.PCA({ nComponents: 0 })).toThrow("PCA: nComponents must be a positive integer, got 0");
    expect(() => Reflect.construct(ml.PCA, [{ nComponents: 1, method: "qr" }])).toThrow(
      'PCA: method must be "svd" or "eigh", got qr',
    );
    expect(() => new ml.PCA({ nComponents: 1 }).fit(ones([1, 3]))).toThrow(
      "PCA.fit: needs at least two rows — got [1, 3]",
    );
    expect(() => new ml.PCA({ nComponents: 1 }).fit(tensor([[1], [Number.NaN]]))).toThrow(
      "x has an element that is NaN",
    );
  });
});

describe("truncated singular values are NumPy's", () => {
  for (const one of components) {
    for (const center of [false, true]) {
      it(`${one.k} of [${one.x.shape.join(", ")}]${center ? ", centred" : ""}`, () => {
        const x = samplesOf(one);
        const svd = new ml.TruncatedSVD({ nComponents: one.k, center });
        const fitted = svd.fit(x);
        const [U, s, rows] = one.svds[Number(center)];
        expectClose(fitted.U, U, 1e-11, "U");
        expectClose(fitted.singularValues, s, 1e-13, "s");
        expectClose(fitted.components, rows, 1e-11, "components");
        const scores = fitted.U.multiply(fitted.singularValues);
        expectClose(svd.fitTransform(x), scores, 1e-15, "scores at once");
        expectClose(fitted.transform(x), scores, 1e-12, "scores");
        expectClose(fitted.explainedVariance, scores.variance({ axis: 0 }), 1e-14, "variances");
        if (center) expectClose(fitted.explainedVarianceRatio, one.ratios, 1e-12, "ratios");
        const again = svd.restore(fitted.save(), one.x.shape[1]);
        expect(again.save()).toEqual(fitted.save());
        expect(elements(again.transform(x))).toEqual(elements(fitted.transform(x)));
      });
    }
  }

  it("are the nearest matrix of their rank", () => {
    const x = random.randn(9, 6);
    const fitted = new ml.TruncatedSVD({ nComponents: 2 }).fit(x);
    const rest = x.subtract(fitted.inverseTransform(fitted.transform(x)));
    const values = elements(linalg.svdvals(x));
    const norm = Math.sqrt(elements(rest).reduce((sum, value) => sum + value * value, 0));
    expect(norm).toBeCloseTo(Math.hypot(...values.slice(2)), 12);
  });
});

describe("power iteration", () => {
  for (const one of cases.filter((some): some is PowerCase => some.kind === "power")) {
    it(`${one.iterations} times gives NumPy's numbers, seed ${one.seed}`, () => {
      random.seed(one.seed);
      const a = fluent<[number, number], "float64">(unpack(one.a));
      const { eigenvalue, eigenvector } = ml.powerIteration(a, { iterations: one.iterations });
      expectClose(eigenvalue, one.value, 1e-12, "value");
      expectClose(eigenvector, one.vector, 1e-10, "vector");
    });
  }

  it("finds what eigh finds, and stands what has no direction", () => {
    const b = random.randn(5, 5);
    const a = matmul(b, b.transpose());
    const { eigenvalue } = ml.powerIteration(a, { iterations: 5000 });
    expect(eigenvalue.item()).toBeCloseTo(elements(linalg.eigvalsh(a))[4], 10);
    const none = ml.powerIteration(
      tensor([
        [0, 1],
        [0, 0],
      ]),
      { start: tensor([3, 4]) },
    );
    expect([none.eigenvalue.item(), ...elements(none.eigenvector)]).toEqual([0, 1, 0]);
    expect(() => ml.powerIteration(a, { start: tensor([0, 0, 0, 0, 0]) })).toThrow("powerIteration: start is zero");
  });
});
