import { describe, expect, it } from "vitest";
import { ml, ones } from "../src/index.ts";
import { elements } from "./support/close.ts";
import { breastCancer, iris } from "./support/datasets.ts";

const { x, y } = iris();

describe("what was fitted is saved and restored to the bit", () => {
  it("StandardScaler", () => {
    const scaler = new ml.StandardScaler({ withStd: false }).fit(x);
    const again = new ml.StandardScaler().restore(scaler.save(), 4);
    for (const key of ["count", "mean", "variance", "scale"] as const) {
      expect(elements(again[key]), key).toEqual(elements(scaler[key]));
    }
    expect([again.withMean, again.withStd]).toEqual([true, false]);
    expect(elements(again.transform(x))).toEqual(elements(scaler.transform(x)));
    const [more, same] = [scaler, again].map((one) => one.partialFit(x.at(":20")));
    expect(elements(same.variance)).toEqual(elements(more.variance));
    const file = scaler.save();
    expect(() => new ml.StandardScaler().restore(file, 5)).toThrow(
      "StandardScaler.restore: the file has count [4], but [5] was declared",
    );
    expect(() => new ml.MinMaxScaler().restore(file, 4)).toThrow(
      "MinMaxScaler.restore: the file holds a StandardScaler, not a MinMaxScaler",
    );
    expect(() => new ml.StandardScaler().restore(file.subarray(0, 99), 4)).toThrow("cut off after 99 bytes");
  });

  it("MinMaxScaler", () => {
    const scaler = new ml.MinMaxScaler({ featureRange: [-2, 3], clip: true }).fit(x);
    const again = new ml.MinMaxScaler().restore(scaler.save(), 4);
    expect(elements(again.transform(x.multiply(2)))).toEqual(elements(scaler.transform(x.multiply(2))));
    expect([...again.featureRange, again.clip]).toEqual([-2, 3, true]);
    expect(elements(again.dataRange)).toEqual(elements(scaler.dataRange));
  });

  it("LinearRegression, of one target and of several", () => {
    const one = new ml.LinearRegression().fit(x.at(":", ":3"), x.at(":", 3));
    const oneAgain = new ml.LinearRegression().restore(one.save(), 3);
    expect(elements(oneAgain.predict(ones([2, 3])))).toEqual(elements(one.predict(ones([2, 3]))));
    const two = new ml.LinearRegression({ solver: "gradient-descent", maxIters: 5 }).fit(
      x.at(":", ":2"),
      x.at(":", "2:"),
    );
    const twoAgain = new ml.LinearRegression().restore(two.save(), 2, 2);
    expect(elements(twoAgain.predict(ones([3, 2])))).toEqual(elements(two.predict(ones([3, 2]))));
    expect(elements(twoAgain.costHistory)).toEqual(elements(two.costHistory));
    expect(() => new ml.LinearRegression().restore(two.save(), 2)).toThrow(
      "LinearRegression.restore: the file has coef [2, 2], but [2] was declared",
    );
  });

  it("LogisticRegression, of two classes and of more, with labels of any dtype", () => {
    const three = new ml.LogisticRegression({ classes: 3 }).fit(x, y);
    const threeAgain = new ml.LogisticRegression({ classes: 3 }).restore(three.save(), 4);
    expect(elements(threeAgain.predictProba(x))).toEqual(elements(three.predictProba(x)));
    expect(threeAgain.iterations).toBe(three.iterations);
    const cancer = breastCancer();
    const named = cancer.y.multiply(5).subtract(3).astype("int8");
    const two = new ml.LogisticRegression().fit(cancer.x, named);
    const twoAgain = new ml.LogisticRegression().restore(two.save(), 30, { dtype: "int8" });
    expect(elements(twoAgain.classes)).toEqual([-3, 2]);
    expect(twoAgain.score(cancer.x, named)).toBe(two.score(cancer.x, named));
    expect(() => new ml.LogisticRegression({ classes: 4 }).restore(three.save(), 4)).toThrow(
      "LogisticRegression.restore: the file has classes [3], but [4] was declared",
    );
    expect(() => new ml.LogisticRegression().restore(two.save(), 30)).toThrow(
      "LogisticRegression.restore: the file has classes of int8, not of int32",
    );
  });
});
