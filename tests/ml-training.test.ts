/** Training that is watched, stopped, saved and restored. */
import { describe, expect, it } from "vitest";
import { memory, ml, random } from "../src/index.ts";
import { AbortError } from "../src/ml/abort.ts";
import { elements } from "./support/close.ts";

const newModel = () => {
  random.seed(1);
  return new ml.Sequential(ml.dense(6, 8), ml.batchNorm(8), ml.relu(), ml.dropout(0.1), ml.dense(8, 3), ml.softmax());
};
const newNetwork = () => {
  random.seed(1);
  return new ml.NeuralNetwork([6, 8, 3], { learningRate: 0.1 });
};
const x = random.randn(100, 6);
const labels = random.randint(0, 3, 100);
const numbersOf = (model: ReturnType<typeof newModel>) => model.parameters.map(elements);

describe("reports", () => {
  it("come after every batch and every epoch", () => {
    const seen: string[] = [];
    const losses: number[] = [];
    const reports = newModel().fit(x, labels, {
      epochs: 2,
      batchSize: 40,
      onBatch: ({ epoch, epochs, batch, batches, loss }) => {
        seen.push(`${epoch}/${epochs} ${batch}/${batches}`);
        losses.push(loss);
      },
      onEpoch: ({ epoch }) => seen.push(`epoch ${epoch}`),
    });
    expect(seen).toEqual(["1/2 1/3", "1/2 2/3", "1/2 3/3", "epoch 1", "2/2 1/3", "2/2 2/3", "2/2 3/3", "epoch 2"]);
    expect(reports[0].loss).toBeCloseTo((losses[0] + losses[1] + losses[2]) / 3, 12);
  });

  it("come from NeuralNetwork too", () => {
    const batches: number[] = [];
    newNetwork().train(x, labels, { epochs: 1, batchSize: 30, onBatch: ({ batch }) => batches.push(batch) });
    expect(batches).toEqual([1, 2, 3, 4]);
  });
});

describe("a signal", () => {
  it("that a callback aborts ends the training after a whole step", () => {
    const controller = new AbortController();
    const stopped = newModel();
    const options = {
      epochs: 5,
      batchSize: 20,
      signal: controller.signal,
      onBatch: ({ epoch, batch }: { epoch: number; batch: number }) => {
        if (epoch === 2 && batch === 2) controller.abort();
      },
    };
    let error: unknown;
    try {
      stopped.fit(x, labels, options);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBe(controller.signal.reason);
    expect(error instanceof Error && error.name).toBe("AbortError");
    // The same seven steps, ended by an error of the callback's own.
    const other = newModel();
    let steps = 0;
    const onBatch = () => {
      if (++steps === 7) throw new Error("enough");
    };
    expect(() => other.fit(x, labels, { epochs: 5, batchSize: 20, onBatch })).toThrow("enough");
    expect(numbersOf(stopped)).toEqual(numbersOf(other));
    // It can be trained on.
    expect(stopped.fit(x, labels, { epochs: 1 }).length).toBe(1);
  });

  it("that was aborted before lets nothing happen", () => {
    const network = newNetwork();
    const before = elements(network.weights[0]);
    const signal = AbortSignal.abort("no time");
    expect(() => network.train(x, labels, { signal })).toThrow("no time");
    expect(elements(network.weights[0])).toEqual(before);
    expect(() => network.train(x, labels, { signal: { aborted: true } })).toThrow(AbortError);
  });

  it("can come from outside of an asynchronous training", async () => {
    const controller = new AbortController();
    const model = newModel();
    setTimeout(() => controller.abort(), 30);
    let steps = 0;
    const training = model.fitAsync(x, labels, { epochs: 1e9, signal: controller.signal, onBatch: () => steps++ });
    const error = await training.catch((reason: unknown) => reason);
    expect(controller.signal.aborted && error === controller.signal.reason).toBe(true);
    expect(steps).toBeGreaterThan(0);
    expect(numbersOf(model).flat().every(Number.isFinite)).toBe(true);
  });
});

describe("asynchronous training", () => {
  it("gives the numbers of the synchronous one, and lets the event loop turn", async () => {
    const [a, b] = [newModel(), newModel()];
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    random.seed(2);
    const later = await a.fitAsync(x, labels, { epochs: 60, batchSize: 10 });
    clearInterval(timer);
    random.seed(2);
    const now = b.fit(x, labels, { epochs: 60, batchSize: 10 });
    expect(later).toEqual(now);
    expect(numbersOf(a)).toEqual(numbersOf(b));
    expect(turns).toBeGreaterThan(0);
    const [c, d] = [newNetwork(), newNetwork()];
    random.seed(3);
    await c.trainAsync(x, labels, { epochs: 9 });
    random.seed(3);
    d.train(x, labels, { epochs: 9 });
    expect(elements(c.weights[1])).toEqual(elements(d.weights[1]));
  });

  it("refuses a second training at the same time, and what does not fit, as a rejection", async () => {
    const model = newModel();
    const controller = new AbortController();
    const first = model.fitAsync(x, labels, { epochs: 1e9, signal: controller.signal });
    await expect(model.fitAsync(x, labels)).rejects.toThrow("Sequential.fitAsync: the model is being trained already");
    controller.abort("enough");
    await expect(first).rejects.toBe("enough");
    const wrong: unknown = random.randn(3, 5);
    await expect(Reflect.apply(model.fitAsync, model, [wrong, labels])).rejects.toThrow(
      "Sequential.fitAsync: expects [?, 6] — got [3, 5]: 5 ≠ 6",
    );
    expect(() => model.fit(x, labels, { epochs: 0 })).toThrow(
      "Sequential.fit: epochs must be a positive integer, got 0",
    );
  });
});

describe("memory", () => {
  it("does not grow with the number of steps", () => {
    const model = new ml.Sequential(ml.dense(64, 256), ml.relu(), ml.dense(256, 10), ml.softmax());
    const [wide, classes] = [random.randn(640, 64), random.randint(0, 10, 640)];
    const used: number[] = [];
    model.fit(wide, classes, { epochs: 6, onEpoch: () => used.push(memory().used) });
    expect(used[5]).toBe(used[1]);
  });
});

describe("saved models", () => {
  it("are restored to the bit", () => {
    const model = newModel();
    model.fit(x, labels, { epochs: 3 });
    const copy = newModel().restore(model.save());
    expect(numbersOf(copy)).toEqual(numbersOf(model));
    expect(elements(copy.layers[1].runningVariance)).toEqual(elements(model.layers[1].runningVariance));
    expect(elements(copy.forward(x))).toEqual(elements(model.forward(x)));
    expect(copy.save()).toEqual(model.save());
    const network = newNetwork();
    network.train(x, labels, { epochs: 2 });
    network.learningRate = 0.25;
    const again = new ml.NeuralNetwork([6, 8, 3]).restore(network.save());
    expect(elements(again.forward(x))).toEqual(elements(network.forward(x)));
    expect(again.learningRate).toBe(0.25);
    expect(again.save()).toEqual(network.save());
  });

  it("are refused by what was declared otherwise, which stays as it was", () => {
    const bytes = newNetwork().save();
    expect(() => new ml.NeuralNetwork([6, 7, 3]).restore(bytes)).toThrow(
      "NeuralNetwork.restore: the file has layers [6, 8, 3], but [6, 7, 3] was declared",
    );
    expect(() => new ml.Sequential(ml.dense(6, 3)).restore(bytes)).toThrow(
      "Sequential.restore: the file holds a NeuralNetwork, not a Sequential",
    );
    const other = new ml.Sequential(ml.dense(6, 9, { bias: false }), ml.relu(), ml.dropout(0.5), ml.dense(9, 3));
    const before = other.parameters.map(elements);
    expect(() => other.restore(newModel().save())).toThrow(
      "Sequential.restore: the file has dense(6, 8), batchNorm(8), relu(), dropout(0.1), dense(8, 3), softmax(), " +
        "but dense(6, 9, { bias: false }), relu(), dropout(0.5), dense(9, 3) was declared",
    );
    expect(() => other.restore(other.save().slice(0, -1))).toThrow("Sequential.restore: the file is cut off after");
    expect(other.parameters.map(elements)).toEqual(before);
  });
});

describe("layers that make no sense", () => {
  it("are refused", () => {
    expect(() => ml.dense(0, 3)).toThrow("dense: inputs must be a positive integer, got 0");
    expect(() => ml.dense(3, 1.5)).toThrow("dense: outputs must be a positive integer, got 1.5");
    expect(() => ml.dropout(1)).toThrow("dropout: the rate must be in [0, 1), got 1");
    expect(() => ml.batchNorm(-1)).toThrow("batchNorm: the number of columns must be a positive integer, got -1");
    expect(() => ml.batchNorm(2, { epsilon: 0 })).toThrow("batchNorm: epsilon must be positive, got 0");
    expect(() => ml.batchNorm(2, { momentum: 2 })).toThrow("batchNorm: momentum must be in (0, 1], got 2");
    expect(() => new ml.Sequential()).toThrow("Sequential: needs at least one layer");
    const twice = ml.dense(3, 3);
    expect(() => new ml.Sequential(twice, ml.relu(), twice)).toThrow("Sequential: layers[2] is layers[0] again");
    expect(() => Reflect.construct(ml.Sequential, [{ kind: "relu" }])).toThrow("Sequential: layers[0] is not a layer");
    expect(() => Reflect.apply(ml.dense, null, [2, 2, { init: "zeros" }])).toThrow(
      'dense: init must be "he" or "xavier"',
    );
  });
});
