/** @tensorflow/tfjs on the backend that the variant names, `wasm` or `cpu`. It has float32 alone. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import { type InputName, inputs } from "../inputs.ts";
import { type Adapter, type Makers, makersOver, type Task, type Values } from "../lib/adapter.ts";

type Weights = readonly [tf.Tensor2D, tf.Tensor1D, tf.Tensor2D, tf.Tensor1D];

function shapeOf<R extends tf.Rank>(name: InputName): tf.ShapeMap[R];
function shapeOf(name: InputName): readonly number[] {
  return inputs[name].shape;
}

/** Frees what `run` makes on the way to its result. */
const tidy = (run: () => tf.TensorContainer) => () => tf.tidy(run);

function network(load: <R extends tf.Rank>(name: InputName) => tf.Tensor<R>): Makers {
  const initial = (): Weights => [load("w1"), load("b1"), load("w2"), load("b2")];
  return {
    forward: () => {
      const x = tf.slice(load<tf.Rank.R2>("samples"), [0, 0], [32, 784]);
      const [w1, b1, w2, b2] = initial();
      return tidy(() => {
        const hidden = tf.fused.matMul({ a: x, b: w1, bias: b1, activation: "relu" });
        return tf.fused.matMul({ a: hidden, b: w2, bias: b2 });
      });
    },
    epoch: () => {
      const [samples, targets] = [load<tf.Rank.R2>("samples"), load<tf.Rank.R2>("targets")];
      const [rate, count] = [tf.scalar(0.1), tf.scalar(32)];
      const start = initial();
      const descend = <R extends tf.Rank>(weight: tf.Tensor<R>, slope: tf.Tensor): tf.Tensor<R> =>
        tf.sub(weight, tf.mul(slope, rate));
      const step = ([w1, b1, w2, b2]: Weights, first: number): [tf.Tensor2D, tf.Tensor1D, tf.Tensor2D, tf.Tensor1D] => {
        const [x, y] = [tf.slice(samples, [first, 0], [32, 784]), tf.slice(targets, [first, 0], [32, 10])];
        const hidden = tf.relu(tf.add(tf.matMul(x, w1), b1));
        const likely = tf.softmax(tf.add(tf.matMul(hidden, w2), b2));
        const delta: tf.Tensor2D = tf.div(tf.sub(likely, y), count);
        const back: tf.Tensor2D = tf.mul(tf.matMul(delta, w2, false, true), tf.step(hidden));
        return [
          descend(w1, tf.matMul(x, back, true, false)),
          descend(b1, tf.sum(back, 0)),
          descend(w2, tf.matMul(hidden, delta, true, false)),
          descend(b2, tf.sum(delta, 0)),
        ];
      };
      return tidy(() => {
        let weights = start;
        for (let first = 0; first < 992; first += 32) {
          const before = weights;
          weights = tf.tidy(() => step(before, first));
        }
        return weights[2];
      });
    },
  };
}

function makers(values: Values): Makers {
  const load = <R extends tf.Rank>(name: InputName): tf.Tensor<R> =>
    tf.tensor<R>(Float32Array.from(values(name)), shapeOf<R>(name));
  const { one, two } = makersOver<tf.Tensor>(load);
  return {
    add64: two("small", "small2", (x, y) => () => tf.add(x, y)),
    scale64: one("small", (x) => {
      const factor = tf.scalar(2);
      return () => tf.mul(x, factor);
    }),
    tanh64: one("small", (x) => () => tf.tanh(x)),
    row64: two("small8", "row8", (x, row) => () => tf.sub(x, row)),
    sum64: one("small", (x) => () => tf.sum(x)),
    matmul3x4x5: two("a3x4", "b4x5", (a, b) => () => tf.matMul(a, b)),

    add: two("x", "y", (x, y) => () => tf.add(x, y)),
    subtract: two("x", "y", (x, y) => () => tf.sub(x, y)),
    multiply: two("x", "y", (x, y) => () => tf.mul(x, y)),
    divide: two("x", "positive", (x, y) => () => tf.div(x, y)),
    chain: one("x", (x) => {
      const [two, one] = [tf.scalar(2), tf.scalar(1)];
      return tidy(() => tf.add(tf.mul(x, two), one));
    }),
    sqrt: one("positive", (x) => () => tf.sqrt(x)),
    exp: one("x", (x) => () => tf.exp(x)),
    log: one("positive", (x) => () => tf.log(x)),
    sin: one("x", (x) => () => tf.sin(x)),
    tanh: one("x", (x) => () => tf.tanh(x)),
    power: two("positive", "y", (x, y) => () => tf.pow(x, y)),
    greater: two("x", "y", (x, y) => () => tf.greater(x, y)),
    where: two("x", "y", (x, y) => tidy(() => tf.where(tf.greater(x, y), x, y))),
    clip: one("x", (x) => () => tf.clipByValue(x, -1, 1)),

    subtractRow: two("images", "row", (x, row) => () => tf.sub(x, row)),
    divideColumn: two("images", "column", (x, column) => () => tf.div(x, column)),
    addTransposed: two("matrix", "matrix2", (a, b) => tidy(() => tf.add(tf.transpose(a), b))),

    sum: one("matrix", (x) => () => tf.sum(x)),
    sum0: one("matrix", (x) => () => tf.sum(x, 0)),
    sum1: one("matrix", (x) => () => tf.sum(x, 1)),
    mean: one("matrix", (x) => () => tf.mean(x)),
    variance: one("matrix", (x) => tidy(() => tf.moments(x).variance)),
    max: one("matrix", (x) => () => tf.max(x)),
    argmax1: one("matrix", (x) => () => tf.argMax(x, 1)),

    matmul64: two("a64", "b64", (a, b) => () => tf.matMul(a, b)),
    matmul128: two("a128", "b128", (a, b) => () => tf.matMul(a, b)),
    matmul256: two("a256", "b256", (a, b) => () => tf.matMul(a, b)),
    matmul512: two("a512", "b512", (a, b) => () => tf.matMul(a, b)),
    matmul1024: two("a1024", "b1024", (a, b) => () => tf.matMul(a, b)),
    matmulBatch: two("batch", "batch2", (a, b) => () => tf.matMul(a, b)),

    ...network(load),
    attention: () => {
      const [query, key, value] = [load<tf.Rank.R3>("query"), load<tf.Rank.R3>("key"), load<tf.Rank.R3>("value")];
      const scale = tf.scalar(0.125);
      return tidy(() => tf.matMul(tf.softmax(tf.mul(tf.matMul(query, key, false, true), scale)), value));
    },
    kmeans: () => {
      const points = load<tf.Rank.R2>("points");
      const [classes, two] = [tf.range(0, 8, 1, "int32"), tf.scalar(2)];
      const round = (squares: tf.Tensor, centres: tf.Tensor2D): tf.Tensor2D => {
        const products = tf.mul(tf.matMul(points, centres, false, true), two);
        const distances = tf.add(tf.sub(squares, products), tf.sum(tf.mul(centres, centres), 1));
        const nearest = tf.reshape(tf.argMin(distances, 1), [10000, 1]);
        const members: tf.Tensor2D = tf.cast(tf.equal(nearest, classes), "float32");
        return tf.div(tf.matMul(members, points, true, false), tf.reshape(tf.sum(members, 0), [8, 1]));
      };
      return tidy(() => {
        const squares = tf.sum(tf.mul(points, points), 1, true);
        let centres = tf.slice(points, [0, 0], [8, 16]);
        for (let i = 0; i < 20; i++) {
          const before = centres;
          centres = tf.tidy(() => round(squares, before));
        }
        return centres;
      });
    },
    maskRows: one("rows", (x) => {
      const first = values("rows").filter((_, i) => i % 50 === 0);
      const mask = tf.tensor1d(
        Uint8Array.from(first, (value) => Number(value > 0)),
        "bool",
      );
      return () => tf.booleanMaskAsync(x, mask);
    }),
    qr100: one("square100", (a) => tidy(() => tf.linalg.qr(a)[1])),
    qr300: one("square300", (a) => tidy(() => tf.linalg.qr(a)[1])),
    uniform: () => () => tf.randomUniform([1_000_000]),
    normal: () => () => tf.randomNormal([1_000_000]),
    gatherRows: one("rows", (x) => {
      const places = tf.tensor1d(Int32Array.from(values("places")), "int32");
      return () => tf.gather(x, places);
    }),
  };
}

const isTensor = (x: unknown): x is tf.Tensor => x instanceof tf.Tensor;

/** Results are at hand when the call returns, but for one function that gives a promise. */
const asynchronous = new Set(["maskRows"]);

export async function load(variant: string): Promise<Adapter> {
  if (variant === "cpu") await import("@tensorflow/tfjs-backend-cpu");
  else {
    const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
    const path = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/package.json");
    setWasmPaths(`${dirname(path)}/dist/`);
  }
  await tf.setBackend(variant);
  await tf.ready();
  return {
    dtypes: ["float32"],
    open(workload, _dtype, values): Task | undefined {
      const make = makers(values)[workload];
      return (
        make && {
          run: make(),
          read: (result) => (isTensor(result) ? result.dataSync() : []),
          free: (result) => {
            if (isTensor(result)) result.dispose();
          },
          ...(asynchronous.has(workload) && { settle: async (result: unknown) => result }),
        }
      );
    },
  };
}
