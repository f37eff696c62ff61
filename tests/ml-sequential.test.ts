/** Stacks of layers and optimizers against the same in NumPy (tests/golden/ml-models.py), and against differences. */
import { describe, expect, it } from "vitest";
import { ml, random, type Tensor, tensor } from "../src/index.ts";
import type { LossName } from "../src/types/layers.ts";
import { elements, expectClose, fluent } from "./support/close.ts";
import { breastCancer, digits } from "./support/datasets.ts";
import { goldenCases, type Packed, unpack } from "./support/golden.ts";

type Options = { readonly learningRate?: number; readonly momentum?: number; readonly beta1?: number };
interface OptimizerCase {
  readonly kind: "optimizer";
  readonly optimizer: "Adam" | "SGD";
  readonly options: Options;
  readonly start: Packed;
  readonly target: Packed;
  readonly result: Packed;
}
type Spec = readonly [kind: string, ...args: (number | string | boolean)[]];
interface SequentialCase {
  readonly kind: "sequential";
  readonly seed: number;
  readonly layers: readonly Spec[];
  readonly loss: LossName;
  readonly optimizer: "Adam" | "SGD";
  readonly options: Options;
  readonly x: Packed;
  readonly y: Packed;
  readonly losses: readonly number[];
  readonly output: Packed;
  readonly final: number;
  readonly parameters: readonly Packed[];
  readonly statistics: readonly Packed[];
}
const cases = goldenCases<OptimizerCase | SequentialCase>("ml-models");
const { Adam, SGD } = ml;
const optimizers = { Adam, SGD };

/** A layer of which the compiler knows nothing. */
type LooseLayer = { readonly kind: string; readonly inputs: number | null; readonly outputs: number | null };

function layerOf([kind, a, b, init, bias]: Spec): LooseLayer {
  if (kind === "dense") {
    return ml.dense(Number(a), Number(b), { init: init === "xavier" ? "xavier" : "he", bias: bias !== false });
  }
  if (kind === "batchNorm") return ml.batchNorm(Number(a));
  if (kind === "dropout") return ml.dropout(Number(a));
  const activations = { relu: ml.relu, sigmoid: ml.sigmoid, tanh: ml.tanh, gelu: ml.gelu, softplus: ml.softplus };
  const found = Object.entries(activations).find(([name]) => name === kind);
  if (found === undefined) throw new Error(`no layer ${kind}`);
  return found[1]();
}

const ends: { readonly [K in LossName]: readonly (() => LooseLayer)[] } = {
  crossEntropy: [() => ml.softmax()],
  binaryCrossEntropy: [() => ml.sigmoid()],
  meanSquaredError: [],
};
const modelOf = (layers: readonly Spec[], loss: LossName) =>
  new ml.Sequential(...[...layers.map(layerOf), ...ends[loss].map((make) => make())]);

describe("optimizers take NumPy's steps", () => {
  for (const one of cases.filter((some): some is OptimizerCase => some.kind === "optimizer")) {
    it(`${one.optimizer} with ${JSON.stringify(one.options)}, ${one.start.dtype}`, () => {
      const optimizer = new optimizers[one.optimizer](one.options);
      const params = fluent<[7], "float64">(unpack(one.start));
      const target = fluent<[7], "float64">(unpack(one.target));
      for (let i = 0; i < 25; i++) {
        const after = optimizer.update(params, params.subtract(target).multiply(2));
        expect(after === params).toBe(true);
      }
      expectClose(params, one.result, one.start.dtype === "float32" ? 1e-6 : 1e-14, "parameters");
    });
  }

  it("in views, whatever lies between their elements", () => {
    const [whole, apart] = [random.randn(4, 3), random.randn(4)];
    const [column, copy] = [whole.at(":", 1), whole.at(":", 1).copy()];
    const others = elements(whole.at(":", 2));
    new Adam().update(column, apart);
    new Adam().update(copy, apart);
    expect(elements(whole.at(":", 1))).toEqual(elements(copy));
    expect(elements(whole.at(":", 2))).toEqual(others);
  });

  it("and remember each model for itself", () => {
    const [x, y] = [random.randn(20, 3), random.randn(20, 2)];
    const made = () => {
      random.seed(5);
      return new ml.Sequential(ml.dense(3, 2));
    };
    const [a, b, shared] = [made(), made(), new Adam()];
    for (const model of [a, b]) {
      random.seed(6);
      model.fit(x, y, { epochs: 3, optimizer: shared });
    }
    expect(elements(a.layers[0].weights)).toEqual(elements(b.layers[0].weights));
  });

  it("refuse options and parameters without a meaning", () => {
    expect(() => new Adam({ learningRate: 0 })).toThrow("Adam: learningRate must be a positive number, got 0");
    expect(() => new Adam({ beta2: 1 })).toThrow("Adam: beta2 must be in [0, 1), got 1");
    expect(() => new SGD({ momentum: -0.1 })).toThrow("SGD: momentum must be in [0, 1), got -0.1");
    expect(() => new SGD({ weightDecay: Number.NaN })).toThrow("SGD: weightDecay must be 0 or more, got NaN");
    const adam = new Adam();
    adam.update(random.randn(3), random.randn(3));
    expect(() => adam.update(random.randn(4), random.randn(4))).toThrow(
      "Adam.update: [4] has 4 elements, but the steps before had 3",
    );
    const integers: unknown = tensor([1, 2], { dtype: "int32" });
    expect(() => Reflect.apply(new SGD().update, new SGD(), [integers, integers])).toThrow(
      "SGD.update: parameters must be float64 or float32, got int32",
    );
  });
});

describe("stacks of layers give NumPy's numbers", () => {
  for (const one of cases.filter((some): some is SequentialCase => some.kind === "sequential")) {
    it(`${JSON.stringify(one.layers)} with ${one.optimizer}`, () => {
      const [x, y] = [fluent<[90, 5], "float64">(unpack(one.x)), fluent<number[], "float64">(unpack(one.y))];
      random.seed(one.seed);
      // The golden draws its samples from the same stream first.
      random.randn(90, 5);
      const model = modelOf(one.layers, one.loss);
      const optimizer = new optimizers[one.optimizer](one.options);
      const reports = model.fit(x, y, { epochs: 6, batchSize: 20, optimizer });
      for (const [i, { epoch, loss }] of reports.entries()) {
        expect(epoch).toBe(i + 1);
        expect(Math.abs(loss - one.losses[i]), `loss ${i}`).toBeLessThan(1e-10);
      }
      expect(model.parameters.length).toBe(one.parameters.length);
      for (const [i, packed] of one.parameters.entries())
        expectClose(model.parameters[i], packed, 1e-10, `parameter ${i}`);
      const norms = model.layers
        .filter((layer) => layer.kind === "batchNorm")
        .flatMap((layer) => {
          const { runningMean, runningVariance } = Object.fromEntries(Object.entries(layer));
          return [runningMean, runningVariance];
        });
      for (const [i, packed] of one.statistics.entries()) expectClose(norms[i], packed, 1e-10, `statistics ${i}`);
      expectClose(model.forward(x), one.output, 1e-10, "output");
      expect(Math.abs(model.evaluate(x, y).loss - one.final)).toBeLessThan(1e-10);
    });
  }

  it("with SGD the numbers of NeuralNetwork", () => {
    const [x, labels] = [random.randn(70, 6), random.randint(0, 3, 70)];
    random.seed(8);
    const network = new ml.NeuralNetwork([6, 5, 3], { learningRate: 0.1 });
    network.train(x, labels, { epochs: 4 });
    random.seed(8);
    const model = new ml.Sequential(ml.dense(6, 5), ml.relu(), ml.dense(5, 3), ml.softmax());
    model.fit(x, labels, { epochs: 4, optimizer: new SGD({ learningRate: 0.1 }) });
    expectClose(model.layers[2].weights, network.weights[1], 1e-13, "weights");
    expectClose(model.forward(x), network.forward(x), 1e-13, "probabilities");
    expect(model.evaluate(x, labels).accuracy).toBe(network.accuracy(x, labels));
  });
});

/** The gradient by every parameter against (loss(p + h) − loss(p − h)) / 2h. */
function expectSlopes(
  parameters: readonly Tensor<number[]>[],
  gradients: readonly Tensor<number[]>[],
  loss: () => number,
  tolerance = 1e-7,
): void {
  const step = 1e-5;
  expect(gradients.length).toBe(parameters.length);
  for (const [i, parameter] of parameters.entries()) {
    const slopes = elements(gradients[i]);
    const { data } = parameter;
    for (let j = 0; j < data.length; j++) {
      const kept = Number(data[j]);
      data[j] = kept + step;
      const above = loss();
      data[j] = kept - step;
      const below = loss();
      data[j] = kept;
      expect(Math.abs(slopes[j] - (above - below) / (2 * step)), `parameter ${i}, ${j}`).toBeLessThan(tolerance);
    }
  }
}

describe("gradients agree with differences of the loss", () => {
  const x = random.randn(9, 4);
  const classes = random.randint(0, 3, 9);
  const middle: readonly Spec[][] = [
    [["relu"]],
    [["sigmoid"]],
    [["tanh"]],
    [["gelu"]],
    [["softplus"]],
    [["batchNorm", 5]],
    [["batchNorm", 5], ["relu"], ["dense", 5, 5], ["batchNorm", 5], ["gelu"]],
    [["dropout", 0.4]],
    [["sigmoid"], ["relu"], ["dropout", 0.2], ["tanh"]],
  ];
  for (const some of middle) {
    for (const loss of ["crossEntropy", "binaryCrossEntropy", "meanSquaredError"] as const) {
      it(`${some.map(([kind]) => kind).join(", ")} with ${loss}`, () => {
        random.seed(3);
        const model = modelOf([["dense", 4, 5], ...some, ["dense", 5, 3]], loss);
        const wanted =
          loss === "crossEntropy"
            ? fluent<number[], "float64">(ml.oneHot(classes, 3))
            : fluent<number[], "float64">(random.random([9, 3]));
        // Dropout draws the same numbers each time.
        const again = () => {
          random.seed(4);
          return model.backward(x, wanted);
        };
        expectSlopes(model.parameters, again().gradients, () => again().loss);
      });
    }
  }

  it("softmax and sigmoid with the mean squared error, which has no short way", () => {
    for (const end of [ml.softmax(), ml.sigmoid()]) {
      random.seed(5);
      const model = new ml.Sequential(ml.dense(4, 3), end);
      const wanted = random.random([9, 3]);
      const now = () => model.backward(x, wanted, { loss: "meanSquaredError" });
      expectSlopes(model.parameters, now().gradients, () => now().loss);
    }
  });

  it("one output, of which the targets may be a vector", () => {
    const model = new ml.Sequential(ml.dense(4, 1), ml.sigmoid());
    const wanted = random.randint(0, 2, 9);
    expectSlopes(model.parameters, model.backward(x, wanted).gradients, () => model.evaluate(x, wanted).loss);
  });
});

describe("losses", () => {
  it("are finite and exact for scores that overflow", () => {
    const x = tensor([[1], [-1]]);
    const start = { weights: tensor([[1000, -1000]]), bias: tensor([0, 0]) };
    const wrong = new ml.Sequential(ml.dense(1, 2, { start }), ml.softmax());
    expect(wrong.evaluate(x, tensor([1, 0], { dtype: "int32" })).loss).toBe(2000);
    expect(wrong.evaluate(x, tensor([0, 1], { dtype: "int32" }))).toEqual({ loss: 0, accuracy: 1 });
    const odds = new ml.Sequential(ml.dense(1, 1, { start: { weights: tensor([[1000]]) } }), ml.sigmoid());
    expect(odds.evaluate(x, tensor([0, 1], { dtype: "int32" })).loss).toBe(1000);
    expect(odds.evaluate(x, tensor([1, 0], { dtype: "int32" })).loss).toBe(0);
  });
});

describe("modes", () => {
  it("dropout keeps the mean in training, and does nothing otherwise", () => {
    const model = new ml.Sequential(ml.dropout(0.25));
    const x = random.random([40, 50]);
    expect(elements(model.forward(x))).toEqual(elements(x));
    expect(model.forward(x) === x).toBe(false);
    // The mean squared distance of x·mask/0.75 from x·m is Σ x² (p/(1−p)) / n = a third of the mean square.
    const { loss } = model.backward(x, x);
    const square = elements(x).reduce((sum, value) => sum + value * value, 0) / 2000;
    expect(loss / square).toBeGreaterThan(0.28);
    expect(loss / square).toBeLessThan(0.39);
  });

  it("a batch of one row leaves running statistics as they are", () => {
    const norm = ml.batchNorm(3);
    const model = new ml.Sequential(norm);
    model.fit(random.randn(1, 3), random.randn(1, 3), { epochs: 2 });
    expect([elements(norm.runningMean), elements(norm.runningVariance)]).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ]);
    expect(elements(model.forward(tensor([[1, 2, 3]]))).every(Number.isFinite)).toBe(true);
  });

  it("no layer writes over the samples", () => {
    const x = random.randn(12, 4);
    const before = elements(x);
    const model = new ml.Sequential(ml.dropout(0), ml.relu(), ml.tanh(), ml.dense(4, 2));
    model.fit(x, random.randn(12, 2), { epochs: 2, batchSize: 12 });
    model.forward(x);
    expect(elements(x)).toEqual(before);
  });
});

describe("on digits that were held out", () => {
  it("a stack with batch normalisation and dropout reads more than 97 %", () => {
    const { x, y } = digits();
    random.seed(0);
    const order = random.permutation(1797);
    const [train, test] = [order.at(":1437"), order.at("1437:")];
    const pixels = x.divide(16);
    const model = new ml.Sequential(
      ml.dense(64, 96),
      ml.batchNorm(96),
      ml.relu(),
      ml.dropout(0.2),
      ml.dense(96, 10),
      ml.softmax(),
    );
    const reports = model.fit(pixels.at(train), y.at(train), {
      epochs: 15,
      optimizer: new Adam({ learningRate: 0.003 }),
      validation: [pixels.at(test), y.at(test)],
    });
    const { validation } = reports[14];
    expect(validation).toEqual(model.evaluate(pixels.at(test), y.at(test)));
    expect(validation?.accuracy).toBeGreaterThan(0.97);
    expect(reports[14].loss).toBeLessThan(reports[0].loss / 5);
  });

  it("and one with a single output tells tumours apart", () => {
    const { x, y } = breastCancer();
    random.seed(1);
    const order = random.permutation(569);
    const [train, test] = [order.at(":400"), order.at("400:")];
    const scaler = new ml.StandardScaler().fit(x.at(train));
    const model = new ml.Sequential(ml.dense(30, 16), ml.relu(), ml.dense(16, 1), ml.sigmoid());
    const optimizer = new SGD({ learningRate: 0.05, momentum: 0.9, weightDecay: 1e-3 });
    const reports = model.fit(scaler.transform(x.at(train)), y.at(train), { epochs: 30, optimizer });
    expect(reports[29].loss).toBeLessThan(reports[0].loss / 2);
    const said = elements(model.forward(scaler.transform(x.at(test)))).map((p) => Number(p > 0.5));
    const right = elements(y.at(test)).filter((label, i) => label === said[i]).length;
    expect(right / 169).toBeGreaterThan(0.95);
  });
});
