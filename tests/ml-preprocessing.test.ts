import { describe, expect, it } from "vitest";
import { ml, ones, random, scope, type Tensor, tensor } from "../src/index.ts";
import { elements, expectClose, fluent } from "./support/close.ts";
import { digits, iris, wine } from "./support/datasets.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface StandardCase {
  readonly kind: "standard";
  readonly data: string;
  readonly withMean: boolean;
  readonly withStd: boolean;
  readonly x: Packed;
  readonly test: Packed;
  readonly mean: Packed;
  readonly variance: Packed;
  readonly scale: Packed;
  readonly own: Packed;
  readonly other: Packed;
}

interface MinMaxCase {
  readonly kind: "minMax";
  readonly data: string;
  readonly range: [number, number];
  readonly clip: boolean;
  readonly x: Packed;
  readonly test: Packed;
  readonly dataMin: Packed;
  readonly dataMax: Packed;
  readonly dataRange: Packed;
  readonly scale: Packed;
  readonly own: Packed;
  readonly other: Packed;
}

interface PolynomialCase {
  readonly kind: "polynomial";
  readonly degree: number;
  readonly once: boolean;
  readonly bias: boolean;
  readonly x: Packed;
  readonly powers: Packed;
  readonly result: Packed;
}

interface ProductsCase {
  readonly kind: "products";
  readonly x: Packed;
  readonly powers: Packed;
  readonly interactions: Packed;
}

type Case = StandardCase | MinMaxCase | PolynomialCase | ProductsCase;
const cases = goldenCases<Case>("ml-preprocessing");
const of = <K extends Case["kind"]>(kind: K): Extract<Case, { kind: K }>[] =>
  cases.filter((one): one is Extract<Case, { kind: K }> => one.kind === kind);

/** A matrix of the golden file, as users have it. */
function loaded(packed: Packed): Tensor<[number, number]> {
  return fluent<[number, number], "float64">(unpack(packed));
}

describe("StandardScaler", () => {
  for (const one of of("standard")) {
    it(`has NumPy's statistics and results: ${one.data}, withMean ${one.withMean}, withStd ${one.withStd}`, () => {
      const [x, test] = [loaded(one.x), loaded(one.test)];
      const estimator = new ml.StandardScaler({ withMean: one.withMean, withStd: one.withStd });
      const scaler = estimator.fit(x);
      for (const key of ["mean", "variance", "scale"] as const) expectClose(scaler[key], one[key], 1e-15, key);
      expectClose(scaler.transform(x), one.own, 1e-14, "own");
      expectClose(scaler.transform(test), one.other, 1e-14, "other");
      expect(elements(estimator.fitTransform(x))).toEqual(elements(scaler.transform(x)));
      expectClose(scaler.inverseTransform(scaler.transform(test)), one.test, 1e-15, "back");
      // In parts it learns the same.
      const parts = estimator.fit(x.at(":7")).partialFit(x.at("7:8")).partialFit(x.at("8:"));
      for (const key of ["mean", "variance", "scale"] as const)
        expectClose(parts[key], one[key], 2e-15, `parts' ${key}`);
      expect(elements(parts.count)).toEqual(elements(scaler.count));
    });
  }

  it("gives whole data sets mean 0 and deviation 1", () => {
    for (const samples of [iris().x, wine().x]) {
      const x: Tensor<[number, number]> = samples;
      const scaled = new ml.StandardScaler().fitTransform(x);
      expect(Math.max(...elements(scaled.mean({ axis: 0 }).absolute()))).toBeLessThan(1e-14);
      expect(Math.max(...elements(scaled.std({ axis: 0 }).subtract(1).absolute()))).toBeLessThan(1e-14);
    }
  });

  it("has statistics of float64 for all dtypes, keeps floats, and leaves columns that do not vary at 0", () => {
    const { x } = digits();
    const scaler = new ml.StandardScaler().fit(x.astype("uint8"));
    const exact = new ml.StandardScaler().fit(x);
    expect(elements(scaler.mean)).toEqual(elements(exact.mean));
    expect(elements(scaler.transform(x.astype("uint8")))).toEqual(elements(exact.transform(x)));
    expect(scaler.transform(x.astype("float32")).dtype).toBe("float32");
    expect(scaler.transform(x.astype("float16")).dtype).toBe("float16");
    expect(elements(scaler.scale.at(0))).toEqual([1]);
    const tenths = new ml.StandardScaler().fit(ones([7, 1]).multiply(0.1));
    expect(elements(tenths.scale)).toEqual([1]);
    // A float32 sum of a thousand large numbers would have lost the mean.
    const large = ones([1000, 1]).multiply(16777217).astype("float64");
    expect(elements(new ml.StandardScaler().fit(large).mean)).toEqual([16777217]);
  });

  it("reads views", () => {
    const { x } = wine();
    const whole = new ml.StandardScaler().fit(x.at("::-3", "::2").copy());
    expect(elements(new ml.StandardScaler().fit(x.at("::-3", "::2")).variance)).toEqual(elements(whole.variance));
  });

  it("comes out of a scope whole", () => {
    const { x } = iris();
    const scaler = scope(() => new ml.StandardScaler().fit(x.add(1)));
    expect(elements(scaler.mean)).toEqual(elements(x.add(1).mean({ axis: 0 })));
    expect(scaler.transform(x).shape).toEqual([150, 4]);
  });

  it("refuses what it cannot learn from", () => {
    const infinite = ones([2, 2]).divide(0);
    expect(() => new ml.StandardScaler().fit(infinite)).toThrow(
      "StandardScaler.fit: x has an element that is Infinity",
    );
    expect(() => new ml.StandardScaler().fit(ones([0, 2]))).toThrow("StandardScaler.fit: there are no rows");
  });
});

describe("MinMaxScaler", () => {
  for (const one of of("minMax")) {
    it(`has NumPy's statistics and results: ${one.data}, [${one.range}], clip ${one.clip}`, () => {
      const [x, test] = [loaded(one.x), loaded(one.test)];
      const estimator = new ml.MinMaxScaler({ featureRange: one.range, clip: one.clip });
      const scaler = estimator.fit(x);
      for (const key of ["dataMin", "dataMax", "dataRange"] as const) expectClose(scaler[key], one[key], 0, key);
      expectClose(scaler.scale, one.scale, 1e-15, "scale");
      expectClose(scaler.transform(x), one.own, 2e-15, "own");
      expectClose(scaler.transform(test), one.other, 2e-15, "other");
      expect(elements(estimator.fitTransform(x))).toEqual(elements(scaler.transform(x)));
      expectClose(scaler.inverseTransform(scaler.transform(x)), one.x, 2e-15, "back");
      const parts = estimator.fit(x.at(":1")).partialFit(x.at("1:9")).partialFit(x.at("9:"));
      for (const key of ["dataMin", "dataMax", "scale"] as const)
        expect(elements(parts[key])).toEqual(elements(scaler[key]));
    });
  }

  it("refuses a range that does not rise", () => {
    const message = "MinMaxScaler: featureRange must rise, got [1, 1]";
    expect(() => new ml.MinMaxScaler({ featureRange: [1, 1] })).toThrow(message);
  });
});

describe("PolynomialFeatures", () => {
  for (const one of of("polynomial")) {
    it(`has the products in order: degree ${one.degree}, interactionOnly ${one.once}, includeBias ${one.bias}`, () => {
      const x = loaded(one.x);
      const options = { degree: one.degree, interactionOnly: one.once, includeBias: one.bias };
      const features = new ml.PolynomialFeatures(options).fit(x);
      expectClose(features.powers, one.powers, 0, "powers");
      expectClose(features.transform(x), one.result, 4e-16, "result");
      expect(elements(new ml.PolynomialFeatures(options).fitTransform(x))).toEqual(elements(features.transform(x)));
    });
  }

  it("has degree 2, each pair, and ones by default, and keeps floats", () => {
    const x = tensor([[2, 3]], { dtype: "float32" });
    const result = new ml.PolynomialFeatures().fitTransform(x);
    expect([result.dtype, ...elements(result)]).toEqual(["float32", 1, 2, 3, 4, 6, 9]);
  });

  it("refuses degrees that are none", () => {
    expect(() => new ml.PolynomialFeatures({ degree: 0, includeBias: false })).toThrow(
      "degree 0 without bias has no columns",
    );
    const half: number = 0.5;
    expect(() => new ml.PolynomialFeatures({ degree: half })).toThrow("PolynomialFeatures: 0.5 is not a degree");
  });
});

describe("powers and interactions", () => {
  it("are the guide's columns, in the dtype of the samples", () => {
    for (const { x, powers, interactions } of of("products")) {
      const samples = fluent<number[], "float64">(unpack(x));
      const tolerance = x.dtype === "float32" ? 1e-7 : 4e-16;
      expectClose(ml.powers(samples, 3), powers, tolerance, `powers ${x.dtype}`);
      expectClose(ml.interactions(samples), interactions, 0, `interactions ${x.dtype}`);
    }
  });

  it("read views", () => {
    const x = random.randn(6, 8).at("::-2", "1::3");
    expect(elements(ml.interactions(x))).toEqual(elements(ml.interactions(x.copy())));
    expect(elements(ml.powers(x.transpose(), 2))).toEqual(elements(ml.powers(x.transpose().copy(), 2)));
  });
});
