import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { contiguousSteps, type Strided, wrap } from "../src/core/strided.ts";
import { crossEntropy } from "../src/ml/cross-entropy.ts";
import { accuracy, classificationMetrics, confusionMatrix } from "../src/ml/metrics.ts";
import { NeuralNetwork } from "../src/ml/network.ts";
import { oneHot } from "../src/ml/one-hot.ts";
import { softmax } from "../src/ml/softmax.ts";
import { standardise } from "../src/ml/standardise.ts";
import { standardNormal } from "../src/random/continuous.ts";
import { seed } from "../src/random/seed.ts";
import { expectClose } from "./support/close.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

interface NetworkCase {
  readonly kind: "network";
  readonly seed: number;
  readonly sizes: number[];
  readonly rate: number;
  readonly epochs: number;
  readonly batch: number;
  readonly x: Packed;
  readonly y: Packed;
  readonly start: readonly Packed[];
  readonly losses: readonly number[];
  readonly weights: readonly Packed[];
  readonly biases: readonly Packed[];
  readonly probabilities: Packed;
  readonly classes: Packed;
  readonly gradients: readonly (readonly [Packed, Packed])[];
  readonly loss: number;
  readonly accuracy: number;
}

interface SoftmaxCase {
  readonly kind: "softmax";
  readonly x: Packed;
  readonly axis: number;
  readonly result: Packed;
}

interface StandardiseCase {
  readonly kind: "standardise";
  readonly x: Packed;
  readonly other: Packed;
  readonly result: Packed;
  readonly applied: Packed;
}

interface MetricsCase {
  readonly kind: "metrics";
  readonly classes: number;
  readonly actual: Packed;
  readonly predicted: Packed;
  readonly confusionMatrix: Packed;
  readonly precision: Packed;
  readonly recall: Packed;
  readonly f1Score: Packed;
  readonly support: Packed;
  readonly accuracy: number;
}

type Case = NetworkCase | SoftmaxCase | StandardiseCase | MetricsCase;
const cases = goldenCases<Case>("ml");

function vector(values: readonly number[], dtype: "float64" | "int32" = "float64"): Strided {
  const data = dtype === "int32" ? Int32Array.from(values) : Float64Array.from(values);
  return wrap(data, dtype, [values.length], [1], 0);
}

function matrix(rows: number, columns: number, value: (i: number) => number): Strided {
  const shape = [rows, columns];
  const data = Float64Array.from({ length: rows * columns }, (_, i) => value(i));
  return wrap(data, "float64", shape, contiguousSteps(shape), 0);
}

describe("the network gives NumPy's numbers", () => {
  for (const one of cases.filter((candidate): candidate is NetworkCase => candidate.kind === "network")) {
    it(`with layers ${one.sizes.join(", ")} from seed ${one.seed}`, () => {
      const [x, y] = [unpack(one.x), unpack(one.y)];
      seed(one.seed);
      // The golden draws its samples from the same stream first.
      expectClose(standardNormal(x.shape), one.x, 0, "samples");
      const network = new NeuralNetwork(one.sizes, { learningRate: one.rate });
      for (const [i, packed] of one.start.entries()) expectClose(network.weights[i], packed, 0, `initial weights ${i}`);
      const accuracies: number[] = [];
      const steps = network.train(x, y, {
        epochs: one.epochs,
        batchSize: one.batch,
        onEpoch: (report) => accuracies.push(report.accuracy),
      });
      expect(steps.map((step) => step.epoch)).toEqual(one.losses.map((_, i) => i + 1));
      for (const [i, step] of steps.entries()) expect(Math.abs(step.loss - one.losses[i])).toBeLessThan(1e-9);
      for (const [i, packed] of one.weights.entries()) expectClose(network.weights[i], packed, 1e-9, `weights ${i}`);
      for (const [i, packed] of one.biases.entries()) expectClose(network.biases[i], packed, 1e-9, `biases ${i}`);
      expectClose(network.forward(x), one.probabilities, 1e-9, "probabilities");
      expectClose(network.predict(x), one.classes, 0, "classes");
      expect(Math.abs(network.loss(x, y) - one.loss)).toBeLessThan(1e-9);
      expect(network.accuracy(x, y)).toBe(one.accuracy);
      expect(accuracies.at(-1)).toBe(one.accuracy);
      const { weights, biases } = network.backward(x, y);
      one.gradients.forEach(([weight, bias], i) => {
        expectClose(weights[i], weight, 1e-9, `gradient of weights ${i}`);
        expectClose(biases[i], bias, 1e-9, `gradient of biases ${i}`);
      });
    });
  }

  it("does not change the samples that it is trained on", () => {
    const x = matrix(20, 3, (i) => Math.sin(i));
    const before = Array.from(x.data, Number);
    const labels = vector(
      Array.from({ length: 20 }, (_, i) => i % 2),
      "int32",
    );
    new NeuralNetwork([3, 4, 2]).train(x, labels, { epochs: 3, batchSize: 7 });
    expect(Array.from(x.data, Number)).toEqual(before);
  });

  it("has gradients that agree with differences of the loss", () => {
    seed(9);
    const network = new NeuralNetwork([4, 5, 3]);
    const x = matrix(12, 4, (i) => Math.cos(i * 1.7));
    const labels = vector(
      Array.from({ length: 12 }, (_, i) => i % 3),
      "int32",
    );
    const { weights } = network.backward(x, labels);
    const step = 1e-6;
    for (const layer of [0, 1]) {
      const data = network.weights[layer].data;
      for (let i = 0; i < data.length; i++) {
        const kept = Number(data[i]);
        data[i] = kept + step;
        const above = network.loss(x, labels);
        data[i] = kept - step;
        const below = network.loss(x, labels);
        data[i] = kept;
        expect(Number(weights[layer].data[i])).toBeCloseTo((above - below) / (2 * step), 6);
      }
    }
  });
});

describe("the helpers give NumPy's numbers", () => {
  it("softmax, for scores of any size", () => {
    const chosen = cases.filter((one): one is SoftmaxCase => one.kind === "softmax");
    expect(chosen.length).toBeGreaterThan(5);
    for (const { x, axis, result } of chosen) expectClose(softmax(unpack(x), { axis }), result, 4e-16, `axis ${axis}`);
  });

  it("softmax keeps float32, and makes float64 of integers", () => {
    expect(softmax(castTo(vector([1, 2]), "float32")).dtype).toBe("float32");
    expect(softmax(vector([1, 2], "int32")).dtype).toBe("float64");
    expect(softmax(matrix(0, 3, () => 0)).shape).toEqual([0, 3]);
    expect(softmax(matrix(3, 0, () => 0)).shape).toEqual([3, 0]);
  });

  it("softmax takes bool as numbers", () => {
    const x = wrap(Uint8Array.of(1, 0), "bool", [2], [1], 0);
    const [yes] = castTo(softmax(x), "float64").data;
    expect(yes).toBeCloseTo(Math.E / (1 + Math.E), 3);
  });

  it("standardise, with columns that do not vary", () => {
    for (const one of cases.filter((candidate): candidate is StandardiseCase => candidate.kind === "standardise")) {
      expectClose(standardise(unpack(one.x)), one.result, 1e-15, "own statistics");
      expectClose(standardise(unpack(one.other), unpack(one.x)), one.applied, 1e-15, "those of a reference");
    }
    const constant = standardise(matrix(7, 1, () => 0.1));
    expect(Math.max(...Array.from(constant.data, Number).map(Math.abs))).toBeLessThan(1e-15);
  });

  it("metrics, with classes that nobody was taken for", () => {
    for (const one of cases.filter((candidate): candidate is MetricsCase => candidate.kind === "metrics")) {
      const [actual, predicted] = [unpack(one.actual), unpack(one.predicted)];
      const got = classificationMetrics(actual, predicted, one.classes);
      for (const key of ["confusionMatrix", "precision", "recall", "f1Score", "support"] as const) {
        expectClose(got[key], one[key], 0, key);
      }
      expectClose(confusionMatrix(actual, predicted, one.classes), one.confusionMatrix, 0, "confusionMatrix");
      expect(got.accuracy).toBe(one.accuracy);
      expect(accuracy(actual, predicted)).toBe(one.accuracy);
    }
  });

  it("oneHot, for labels of any rank", () => {
    const hot = oneHot(vector([2, 0], "int32"), 3);
    expect([...hot.shape, ...Array.from(hot.data, Number)]).toEqual([2, 3, 0, 0, 1, 1, 0, 0]);
    const scalar = wrap(Int32Array.of(1), "int32", [], [], 0);
    expect(oneHot(scalar, 2).shape).toEqual([2]);
    const reversed = wrap(Int32Array.of(0, 1, 2), "int32", [3], [-1], 2);
    expect(Array.from(oneHot(reversed, 3).data, Number)).toEqual([0, 0, 1, 0, 1, 0, 1, 0, 0]);
  });
});

describe("what cannot be computed is refused in words", () => {
  const network = new NeuralNetwork([64, 32, 10]);
  const x = matrix(5, 64, () => 0);
  const labels = vector([0, 1, 2, 3, 4], "int32");
  const complex = castTo(x, "complex128");
  const wrong: [() => unknown, string][] = [
    [() => new NeuralNetwork([3]), "NeuralNetwork: needs at least two layer sizes, such as [64, 32, 10]"],
    [() => new NeuralNetwork([3, 0]), "NeuralNetwork: a layer size must be a positive integer, got 0"],
    [() => network.forward(matrix(5, 63, () => 0)), "NeuralNetwork.forward: expects [?, 64] — got [5, 63]: 63 ≠ 64"],
    [() => network.predict(vector([1, 2])), "NeuralNetwork.predict: expects [?, 64] — got [2]"],
    [() => network.forward(complex), "NeuralNetwork.forward: x must be real, got complex128"],
    [() => network.loss(x, vector([1, 2], "int32")), "NeuralNetwork.loss: rows differ — [5, 64] and [2]: 5 ≠ 2"],
    [
      () =>
        network.loss(
          x,
          matrix(5, 9, () => 0),
        ),
      "NeuralNetwork.loss: classes differ — expects [?, 10], got [5, 9]: 10 ≠ 9",
    ],
    [() => network.train(x, labels, { epochs: 0 }), "NeuralNetwork.train: epochs must be a positive integer, got 0"],
    [
      () => network.train(x, labels, { batchSize: 2.5 }),
      "NeuralNetwork.train: batchSize must be a positive integer, got 2.5",
    ],
    [
      () =>
        network.train(
          matrix(0, 64, () => 0),
          vector([], "int32"),
        ),
      "NeuralNetwork.train: there are no rows",
    ],
    [
      () => network.train(x, vector([0, 1, 2, 3, 10], "int32")),
      "NeuralNetwork.train: label 10 is out of range for 10 classes",
    ],
    [() => oneHot(vector([1.5]), 3), 'oneHot: labels must be integers, got float64 — use astype("int32")'],
    [() => oneHot(vector([-1], "int32"), 3), "oneHot: label -1 is out of range for 3 classes"],
    [() => oneHot(labels, 0), "oneHot: the number of classes must be a positive integer, got 0"],
    [() => softmax(x, { axis: 2 }), "softmax: axis 2 is out of range for [5, 64]"],
    [() => softmax(complex), "softmax: complex128 is not supported"],
    [() => crossEntropy(x, vector([1], "int32")), "crossEntropy: rows differ — [5, 64] and [1]: 5 ≠ 1"],
    [() => standardise(vector([1])), "standardise: expects [?, ?] — got [1]"],
    [
      () =>
        standardise(
          x,
          matrix(5, 63, () => 0),
        ),
      "standardise: columns differ — [5, 64] and [5, 63]: 64 ≠ 63",
    ],
    [() => confusionMatrix(labels, vector([1], "int32"), 10), "confusionMatrix: lengths differ — [5] and [1]: 5 ≠ 1"],
    [() => accuracy(x, labels), "accuracy: expects [?] — got [5, 64]"],
  ];
  for (const [call, message] of wrong) {
    it(message, () => {
      let text = "";
      try {
        call();
      } catch (error) {
        text = error instanceof Error ? error.message : String(error);
      }
      expect(text).toBe(message);
    });
  }
});
