/** numpy-ts at its best: every array is disposed as soon as it is not needed, and there is 1 GiB for them. */
import * as np from "numpy-ts";
import { inputs } from "../inputs.ts";
import { type Adapter, flat, type Makers, makersOver, type Task, type Values } from "../lib/adapter.ts";
import { type Dtype, dtypes } from "../workloads.ts";

type Array = np.NDArrayCore;

/** Reductions may be numbers to the types; along an axis they are arrays, at times without methods of their own. */
function array(x: unknown): Array {
  if (x instanceof np.NDArrayCore) return x;
  throw new TypeError("numpy-ts gave no array");
}

const dispose = (...arrays: readonly Array[]): void => {
  for (const x of arrays) x.dispose();
};

function softmax(scores: Array): np.NDArray {
  const greatest = array(np.max(scores, -1, true));
  const shifted = np.subtract(scores, greatest);
  const powers = np.exp(shifted);
  const sums = array(np.sum(powers, -1, true));
  const result = np.divide(powers, sums);
  dispose(greatest, shifted, powers, sums);
  return result;
}

type Weights = readonly [Array, Array, Array, Array];

function layers(x: Array, [w1, b1, w2, b2]: Weights): [hidden: np.NDArray, output: np.NDArray] {
  const product1 = np.matmul(x, w1);
  const sum1 = np.add(product1, b1);
  const hidden = np.maximum(sum1, 0);
  const product2 = np.matmul(hidden, w2);
  const output = np.add(product2, b2);
  dispose(product1, sum1, product2);
  return [hidden, output];
}

function descend(weight: Array, gradient: Array): np.NDArray {
  const step = np.multiply(gradient, 0.1);
  const result = np.subtract(weight, step);
  dispose(weight, gradient, step);
  return result;
}

function epoch(samples: np.NDArray, targets: np.NDArray, start: Weights): Array {
  let weights: Weights = [np.copy(start[0]), np.copy(start[1]), np.copy(start[2]), np.copy(start[3])];
  for (let first = 0; first < 992; first += 32) {
    const rows = `${first}:${first + 32}`;
    const [x, y] = [samples.slice(rows, ":"), targets.slice(rows, ":")];
    const [hidden, output] = layers(x, weights);
    const likely = softmax(output);
    const error = np.subtract(likely, y);
    const delta = np.divide(error, 32);
    const through = np.matmul(delta, np.transpose(weights[2]));
    const active = np.greater(hidden, 0);
    const back = np.multiply(through, active);
    weights = [
      descend(weights[0], np.matmul(x.T, back)),
      descend(weights[1], array(np.sum(back, 0))),
      descend(weights[2], np.matmul(hidden.T, delta)),
      descend(weights[3], array(np.sum(delta, 0))),
    ];
    dispose(hidden, output, likely, error, delta, through, active, back);
  }
  dispose(weights[0], weights[1], weights[3]);
  return weights[2];
}

function kmeans(points: np.NDArray, classes: Array, dtype: Dtype): Array {
  const powers = np.multiply(points, points);
  const squares = array(np.sum(powers, 1, true));
  dispose(powers);
  let centres: Array = np.copy(points.slice("0:8", ":"));
  for (let i = 0; i < 20; i++) {
    const products = np.matmul(points, np.transpose(centres));
    const twice = np.multiply(products, 2);
    const powers2 = np.multiply(centres, centres);
    const squares2 = array(np.sum(powers2, 1));
    const difference = np.subtract(squares, twice);
    const distances = np.add(difference, squares2);
    const nearest = array(np.argmin(distances, 1));
    const column = np.reshape(nearest, [10000, 1]).astype("int32");
    const same = np.equal(column, classes);
    const members = same.astype(dtype);
    const sums = np.matmul(members.T, points);
    const sizes = array(np.sum(members, 0));
    const next = np.divide(sums, np.reshape(sizes, [8, 1]));
    dispose(products, twice, powers2, squares2, difference, distances, nearest, column, same, members, sums, sizes);
    dispose(centres);
    centres = next;
  }
  dispose(squares);
  return centres;
}

/** One of the factors, the others disposed. */
function kept(factors: object, name: string): Array {
  const all = new Map<string, unknown>(Object.entries(factors));
  for (const [other, factor] of all) if (other !== name) array(factor).dispose();
  return array(all.get(name));
}

function factorizations(one: ReturnType<typeof makersOver<np.NDArray>>["one"]): Makers {
  /** The sizes of the eigenvalues in order: their own order is that of the algorithm. */
  const sizes = (a: np.NDArray) => {
    const w = kept(np.linalg.eig(a), "w");
    const absolute = np.absolute(w);
    const sorted = np.sort(absolute);
    dispose(w, absolute);
    return sorted;
  };
  return {
    qr100: one("square100", (a) => () => kept(np.linalg.qr(a), "r")),
    qr300: one("square300", (a) => () => kept(np.linalg.qr(a), "r")),
    eigh100: one("definite100", (a) => () => kept(np.linalg.eigh(a), "v")),
    eigh300: one("definite300", (a) => () => kept(np.linalg.eigh(a), "v")),
    svd100: one("square100", (a) => () => kept(np.linalg.svd(a), "u")),
    svd300: one("square300", (a) => () => kept(np.linalg.svd(a), "u")),
    eig100: one("square100", (a) => () => sizes(a)),
    eig300: one("square300", (a) => () => sizes(a)),
  };
}

function makers(load: (name: keyof typeof inputs) => np.NDArray, dtype: Dtype, values: Values): Makers {
  const { one, two } = makersOver(load);
  const weights = (): Weights => [load("w1"), load("b1"), load("w2"), load("b2")];
  return {
    add64: two("small", "small2", (x, y) => () => np.add(x, y)),
    scale64: one("small", (x) => () => np.multiply(x, 2)),
    tanh64: one("small", (x) => () => np.tanh(x)),
    row64: two("small8", "row8", (x, row) => () => np.subtract(x, row)),
    sum64: one("small", (x) => () => np.sum(x)),
    matmul3x4x5: two("a3x4", "b4x5", (a, b) => () => np.matmul(a, b)),

    add: two("x", "y", (x, y) => () => np.add(x, y)),
    subtract: two("x", "y", (x, y) => () => np.subtract(x, y)),
    multiply: two("x", "y", (x, y) => () => np.multiply(x, y)),
    divide: two("x", "positive", (x, y) => () => np.divide(x, y)),
    chain: one("x", (x) => () => {
      const twice = np.multiply(x, 2);
      const result = np.add(twice, 1);
      twice.dispose();
      return result;
    }),
    sqrt: one("positive", (x) => () => np.sqrt(x)),
    exp: one("x", (x) => () => np.exp(x)),
    log: one("positive", (x) => () => np.log(x)),
    sin: one("x", (x) => () => np.sin(x)),
    tanh: one("x", (x) => () => np.tanh(x)),
    power: two("positive", "y", (x, y) => () => np.power(x, y)),
    greater: two("x", "y", (x, y) => () => np.greater(x, y)),
    where: two("x", "y", (x, y) => () => {
      const larger = np.greater(x, y);
      const result = np.where(larger, x, y);
      larger.dispose();
      return result;
    }),
    clip: one("x", (x) => () => np.clip(x, -1, 1)),

    subtractRow: two("images", "row", (x, row) => () => np.subtract(x, row)),
    divideColumn: two("images", "column", (x, column) => () => np.divide(x, column)),
    addTransposed: two("matrix", "matrix2", (a, b) => () => np.add(a.T, b)),

    sum: one("matrix", (x) => () => np.sum(x)),
    sum0: one("matrix", (x) => () => np.sum(x, 0)),
    sum1: one("matrix", (x) => () => np.sum(x, 1)),
    mean: one("matrix", (x) => () => np.mean(x)),
    variance: one("matrix", (x) => () => np.variance(x)),
    max: one("matrix", (x) => () => np.max(x)),
    argmax1: one("matrix", (x) => () => np.argmax(x, 1)),

    matmul64: two("a64", "b64", (a, b) => () => np.matmul(a, b)),
    matmul128: two("a128", "b128", (a, b) => () => np.matmul(a, b)),
    matmul256: two("a256", "b256", (a, b) => () => np.matmul(a, b)),
    matmul512: two("a512", "b512", (a, b) => () => np.matmul(a, b)),
    matmul1024: two("a1024", "b1024", (a, b) => () => np.matmul(a, b)),
    matmulBatch: two("batch", "batch2", (a, b) => () => np.matmul(a, b)),

    attention: () => {
      const [query, key, value] = [load("query"), load("key"), load("value")];
      return () => {
        const products = np.matmul(query, key.transpose([0, 2, 1]));
        const scores = np.multiply(products, 0.125);
        const shares = softmax(scores);
        const result = np.matmul(shares, value);
        dispose(products, scores, shares);
        return result;
      };
    },
    forward: () => {
      const x = np.copy(load("samples").slice("0:32", ":"));
      const parameters = weights();
      return () => {
        const [hidden, output] = layers(x, parameters);
        hidden.dispose();
        return output;
      };
    },
    epoch: two("samples", "targets", (x, y) => {
      const start = weights();
      return () => epoch(x, y, start);
    }),
    kmeans: one("points", (points) => {
      const classes = np.arange(0, 8, 1, "int32");
      return () => kmeans(points, classes, dtype);
    }),

    solve200: two("square200", "vector200", (a, b) => () => np.linalg.solve(a, b)),
    solve500: two("square500", "vector500", (a, b) => () => np.linalg.solve(a, b)),
    inv200: one("square200", (a) => () => np.linalg.inv(a)),
    inv500: one("square500", (a) => () => np.linalg.inv(a)),
    cholesky200: one("definite200", (a) => () => np.linalg.cholesky(a)),
    cholesky500: one("definite500", (a) => () => np.linalg.cholesky(a)),
    ...factorizations(one),

    sort: one("x", (x) => () => np.sort(x)),
    argsort: one("x", (x) => () => np.argsort(x)),
    median: one("x", (x) => () => np.median(x)),
    percentile0: one("matrix", (x) => () => np.percentile(x, 25, 0)),
    uniform: () => () => np.random.random([1_000_000]),
    normal: () => () => np.random.standard_normal([1_000_000]),

    maskRows: one("rows", (x) => {
      const mask = np.greater(np.copy(x.slice(":", "0")), 0);
      return () => np.compress(mask, x, 0);
    }),
    maskElements: one("rows", (x) => {
      const mask = np.greater(x, 0);
      return () => x.bindex(mask);
    }),
    gatherRows: one("rows", (x) => {
      const places = np.array([...values("places")], "int32");
      return () => np.take(x, places, 0);
    }),
  };
}

export async function load(): Promise<Adapter> {
  np.configureWasm({ maxMemory: 2 ** 30 });
  return {
    dtypes,
    open(workload, dtype, values): Task | undefined {
      const loadInput = (name: keyof typeof inputs): np.NDArray => {
        const x = np.zeros(inputs[name].shape, dtype);
        const from = values(name);
        x.data.set(dtype === "float32" ? Float32Array.from(from) : from);
        return x;
      };
      const make = makers(loadInput, dtype, values)[workload];
      return (
        make && {
          run: make(),
          read: (result) => flat(result instanceof np.NDArrayCore ? result.data : result),
          free: (result) => {
            if (result instanceof np.NDArrayCore) result.dispose();
          },
        }
      );
    },
  };
}
