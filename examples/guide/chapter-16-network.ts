// Chapter 16, a neural network from scratch.
import { argmax, eye, log, maximum, ml, random, type Tensor, zeros } from "shapeproof";
import { stableSoftmax } from "./chapter-15-stability.ts";

type Matrix = Tensor<[number, number]>;
type Vector = Tensor<[number]>;
type Labels = Tensor<[number], "int32">;

/**
 * The guide's network. Its layers are a list, so their sizes are `number` to the compiler; those of the library's
 * `NeuralNetwork` are a tuple, and each of its weights has its shape.
 */
class NeuralNetworkNumPy {
  readonly weights: Matrix[] = [];
  readonly biases: Vector[] = [];
  #activations: Matrix[] = [];
  #zValues: Matrix[] = [];

  constructor(
    readonly layerSizes: readonly number[],
    readonly learningRate = 0.01,
  ) {
    for (let i = 0; i < layerSizes.length - 1; i++) {
      const [inputs, outputs] = [layerSizes[i], layerSizes[i + 1]];
      this.weights.push(random.randn(inputs, outputs).multiply(Math.sqrt(2 / inputs)));
      this.biases.push(zeros([outputs]));
    }
  }

  forward(x: Matrix): Matrix {
    this.#activations = [x];
    this.#zValues = [];
    let current = x;
    this.weights.forEach((w, i) => {
      const z = current.matmul(w).add(this.biases[i]);
      this.#zValues.push(z);
      current = i < this.weights.length - 1 ? maximum(z, 0) : stableSoftmax(z);
      this.#activations.push(current);
    });
    return current;
  }

  #oneHot(y: Labels): Matrix {
    return eye(this.layerSizes[this.layerSizes.length - 1]).at(y);
  }

  backward(x: Matrix, y: Labels) {
    const m = x.shape[0];
    const last = this.weights.length - 1;
    const [dW, db]: [Matrix[], Vector[]] = [[], []];
    // Softmax and cross-entropy together
    let delta: Matrix = this.#activations[last + 1].subtract(this.#oneHot(y));
    for (let i = last; i >= 0; i--) {
      dW[i] = this.#activations[i].T.matmul(delta).divide(m);
      db[i] = delta.mean({ axis: 0 });
      if (i > 0) delta = delta.matmul(this.weights[i].T).multiply(this.#zValues[i - 1].greater(0));
    }
    return { dW, db };
  }

  updateParameters(dW: readonly Matrix[], db: readonly Vector[]) {
    this.weights.forEach((w, i) => {
      w.subtractInPlace(dW[i].multiply(this.learningRate));
    });
    this.biases.forEach((b, i) => {
      b.subtractInPlace(db[i].multiply(this.learningRate));
    });
  }

  train(x: Matrix, y: Labels, epochs = 100, batchSize = 32) {
    const [samples] = x.shape;
    for (let epoch = 0; epoch < epochs; epoch++) {
      const indices = random.permutation(samples);
      const [xShuffled, yShuffled] = [x.at(indices), y.at(indices)];
      let [loss, batches] = [0, 0];
      for (let start = 0; start < samples; start += batchSize) {
        const rows = `${start}:${start + batchSize}`;
        const [xBatch, yBatch] = [xShuffled.at(rows), yShuffled.at(rows)];
        const predictions = this.forward(xBatch);
        const surprise = this.#oneHot(yBatch).multiply(log(predictions.add(1e-15)));
        loss -= surprise.sum({ axis: 1 }).mean().item();
        batches++;

        const { dW, db } = this.backward(xBatch, yBatch);
        this.updateParameters(dW, db);
      }
      if (epoch % 10 === 0) {
        console.log(`Epoch ${epoch}: ${(loss / batches).toFixed(4)} ${this.accuracy(x, y).toFixed(4)}`);
      }
    }
  }

  predict(x: Matrix): Labels {
    return argmax(this.forward(x), { axis: 1 });
  }

  accuracy(x: Matrix, y: Labels): number {
    return this.predict(x).equal(y).mean().item();
  }
}

/** The final project. */
export function block51() {
  const x = random.randn(240, 5);
  const first = x.at(":", 0).add(x.at(":", 1).square()).greater(0.5);
  const y = first.astype("int32").add(x.at(":", 2).greater(0.8)); // Tensor<[240], "int32">: classes 0, 1 and 2

  const start = random.getState();
  const net = new NeuralNetworkNumPy([5, 16, 3], 0.1);
  net.train(x, y, 12, 32);

  random.setState(start);
  const network = new ml.NeuralNetwork([5, 16, 3], { learningRate: 0.1 });
  network.train(x, y, { epochs: 12, batchSize: 32 });

  return {
    guide: {
      X51: x,
      y51: y,
      net_w: net.weights,
      net_b: net.biases,
      probs: net.forward(x),
      acc: net.accuracy(x, y),
    },
    library: {
      net_w: network.weights, // [Tensor<[5, 16]>, Tensor<[16, 3]>]
      net_b: network.biases, //  [Tensor<[16]>, Tensor<[3]>]
      probs: network.forward(x), // Tensor<[240, 3]>
      acc: network.accuracy(x, y),
    },
  };
}
