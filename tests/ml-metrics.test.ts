import { describe, expect, it } from "vitest";
import { ml, ones, type Tensor, tensor, zeros } from "../src/index.ts";
import { elements, expectClose, fluent } from "./support/close.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface Averages {
  readonly each: Packed;
  readonly macro: number;
  readonly micro: number;
  readonly weighted: number;
}

interface AveragesCase {
  readonly kind: "averages";
  readonly classes: number;
  readonly actual: Packed;
  readonly predicted: Packed;
  readonly precision: Averages;
  readonly recall: Averages;
  readonly f1: Averages;
}

interface RocCase {
  readonly kind: "roc";
  readonly name: string;
  readonly actual: Packed;
  readonly scores: Packed;
  readonly full: readonly Packed[];
  readonly corners: readonly Packed[];
  readonly area: number;
}

interface ProbabilitiesCase {
  readonly kind: "probabilities";
  readonly actual: Packed;
  readonly p: Packed;
  readonly macro: number;
  readonly weighted: number;
  readonly logLoss: number;
}

interface RegressionCase {
  readonly kind: "regression";
  readonly actual: Packed;
  readonly predicted: Packed;
  readonly mse: number;
  readonly mae: number;
  readonly r2: number;
}

type Case = AveragesCase | RocCase | ProbabilitiesCase | RegressionCase;
const cases = goldenCases<Case>("ml-metrics");
const of = <K extends Case["kind"]>(kind: K): Extract<Case, { kind: K }>[] =>
  cases.filter((one): one is Extract<Case, { kind: K }> => one.kind === kind);

const labels = (packed: Packed) => fluent<[number], "int32">(unpack(packed));
const numbers = (packed: Packed) => fluent<number[], "float64">(unpack(packed));
const int32 = (values: number[]): Tensor<[number], "int32"> => tensor(values, { dtype: "int32" });

describe("precision, recall and f1", () => {
  for (const [i, one] of of("averages").entries()) {
    it(`are NumPy's in every average: case ${i}`, () => {
      const [actual, predicted] = [labels(one.actual), labels(one.predicted)];
      for (const name of ["precision", "recall", "f1"] as const) {
        const metric = ml[name];
        for (const average of ["macro", "micro", "weighted"] as const) {
          expect(metric(actual, predicted, one.classes, { average }), name).toBeCloseTo(one[name][average], 14);
        }
        expect(metric(actual, predicted, one.classes)).toBe(
          metric(actual, predicted, one.classes, { average: "macro" }),
        );
        expectClose(metric(actual, predicted, one.classes, { average: null }), one[name].each, 2e-16, name);
        if (one.classes === 2) {
          const each = elements(unpack(one[name].each));
          expect(metric(actual, predicted, 2, { average: "binary" })).toBe(each[1]);
        }
      }
      // All labels counted together, each wrong one is wrong once for either side.
      const together = ml.f1(actual, predicted, one.classes, { average: "micro" });
      expect(together).toBe(ml.accuracy(actual, predicted));
    });
  }

  it("agree with classificationMetrics", () => {
    const [{ actual, predicted, classes }] = of("averages");
    const all = ml.classificationMetrics(labels(actual), labels(predicted), classes);
    const each = ml.f1(labels(actual), labels(predicted), classes, { average: null });
    expectClose(each, fluent(unpack(of("averages")[0].f1.each)), 2e-16, "f1");
    expect(Math.max(...elements(all.f1Score.subtract(each).absolute()))).toBeLessThan(2e-16);
  });

  it("refuse other averages", () => {
    const y = int32([0, 1, 2]);
    expect(() => ml.recall(y, y, 3, JSON.parse('{ "average": "best" }'))).toThrow(
      'recall: average must be "macro", "micro", "weighted", "binary" or null, got best',
    );
    expect(() => ml.precision(int32([]), int32([]), 3)).toThrow("precision: there are no labels");
  });
});

describe("rocCurve and rocAuc", () => {
  for (const [i, one] of of("roc").entries()) {
    it(`are what every threshold gives: ${one.name} (${i})`, () => {
      const [actual, scores] = [labels(one.actual), fluent<[number], "float64">(unpack(one.scores))];
      const full = ml.rocCurve(actual, scores, { dropIntermediate: false });
      const corners = ml.rocCurve(actual, scores);
      for (const [curve, expected] of [
        [full, one.full],
        [corners, one.corners],
      ] as const) {
        // The first threshold is infinite in both.
        expectClose(curve.fpr, expected[0], 1e-16, "fpr");
        expectClose(curve.tpr, expected[1], 1e-16, "tpr");
        expect(elements(curve.thresholds)).toEqual(elements(unpack(expected[2])));
      }
      expect(ml.rocAuc(actual, scores)).toBeCloseTo(one.area, 15);
      // The curve of reversed scores is on the other side of the diagonal.
      expect(ml.rocAuc(actual, scores.negative())).toBeCloseTo(1 - one.area, 15);
      expect(ml.rocAuc(actual.astype("bool"), scores.astype("float32").multiply(2))).toBeCloseTo(one.area, 2);
    });
  }

  it("hold each class against the others", () => {
    for (const one of of("probabilities")) {
      const [y, p] = [labels(one.actual), fluent<[number, number], "float64">(unpack(one.p))];
      expect(ml.rocAuc(y, p)).toBeCloseTo(one.macro, 14);
      expect(ml.rocAuc(y, p, { average: "weighted" })).toBeCloseTo(one.weighted, 14);
    }
  });

  it("need labels of both kinds, and finite scores", () => {
    expect(() => ml.rocAuc(int32([1, 1]), tensor([0.1, 0.2]))).toThrow("rocAuc: no label is 0");
    expect(() => ml.rocCurve(int32([0, 0]), tensor([0.1, 0.2]))).toThrow("rocCurve: no label is 1");
    expect(() => ml.rocAuc(int32([0, 1]), ones([2, 3]))).toThrow("rocAuc: no label is 2");
    expect(() => ml.rocCurve(int32([0, 1]), tensor([Number.NaN, 1]))).toThrow("scores has an element that is NaN");
    expect(() => ml.rocAuc(int32([0, 2]), tensor([0.1, 0.2]))).toThrow("rocAuc: label 2 is out of range for 2 classes");
  });
});

describe("logLoss", () => {
  it("is NumPy's", () => {
    for (const one of of("probabilities")) {
      const p = fluent<[number, number], "float64">(unpack(one.p));
      expect(ml.logLoss(labels(one.actual), p)).toBeCloseTo(one.logLoss, 14);
    }
  });

  it("takes probabilities of class 1, and keeps certainty finite", () => {
    const y = int32([1, 0, 1]);
    const p = tensor([0.9, 0.2, 0.6]);
    expect(ml.logLoss(y, p)).toBeCloseTo(-(Math.log(0.9) + Math.log(0.8) + Math.log(0.6)) / 3, 15);
    expect(ml.logLoss(int32([1]), zeros([1]))).toBe(-Math.log(2 ** -52));
    expect(ml.logLoss(int32([1]), zeros([1], { dtype: "float32" }))).toBe(-Math.log(2 ** -23));
    expect(ml.logLoss(int32([1]), ones([1]))).toBe(-Math.log(1 - 2 ** -52));
  });

  it("refuses what are no probabilities", () => {
    expect(() => ml.logLoss(int32([1]), tensor([1.5]))).toThrow("logLoss: 1.5 is not a probability");
    expect(() => ml.logLoss(int32([1]), tensor([Number.NaN]))).toThrow("logLoss: NaN is not a probability");
    expect(() => ml.logLoss(int32([1, 1]), ones([2, 2]))).toThrow("logLoss: the probabilities of row 0 sum to 2");
  });
});

describe("errors of regressions", () => {
  it("are NumPy's, of one target and of several", () => {
    for (const one of of("regression")) {
      const [actual, predicted] = [numbers(one.actual), numbers(one.predicted)];
      expect(ml.meanSquaredError(actual, predicted)).toBeCloseTo(one.mse, 13);
      expect(ml.meanAbsoluteError(actual, predicted)).toBeCloseTo(one.mae, 13);
      expect(ml.r2(actual, predicted)).toBeCloseTo(one.r2, 12);
    }
  });

  it("have a value where nothing varies", () => {
    expect(ml.r2(ones([3]), ones([3]))).toBe(1);
    expect(ml.r2(ones([3]), zeros([3]))).toBe(0);
    expect(() => ml.r2(ones([1]), ones([1]))).toThrow("r2: needs at least two rows");
    expect(() => ml.meanSquaredError(ones([0]), ones([0]))).toThrow("meanSquaredError: there are no values");
  });
});
