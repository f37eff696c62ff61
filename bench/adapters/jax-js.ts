/**
 * @jax-js/jax on its WebAssembly backend. Every workload is one function under `jit`, and its result is waited for and
 * disposed, as the library's reference counts ask.
 */
import type { Array as JaxArray } from "@jax-js/jax";
import { type InputName, inputs } from "../inputs.ts";
import { type Adapter, type Makers, makersOver, type Task, type Values } from "../lib/adapter.ts";
import { type Dtype, dtypes } from "../workloads.ts";

type Api = typeof import("@jax-js/jax");
type Load = (name: InputName, rows?: readonly [number, number]) => JaxArray;

const element = { float64: "Float64", float32: "Float32" } as const;

/** Inputs, or some rows of them. */
function loader({ numpy: np, DType }: Api, dtype: Dtype, values: Values): Load {
  return (name, rows) => {
    const [length, ...rest]: readonly number[] = inputs[name].shape;
    const width = rest.reduce((product, dim) => product * dim, 1);
    const [first, end] = rows ?? [0, length];
    const part = values(name).subarray(first * width, end * width);
    const data = dtype === "float32" ? Float32Array.from(part) : part.slice();
    return np.array(data, { shape: [end - first, ...rest], dtype: DType[element[dtype]] });
  };
}

interface Weights {
  readonly w1: JaxArray;
  readonly b1: JaxArray;
  readonly w2: JaxArray;
  readonly b2: JaxArray;
}

const owned = ({ w1, b1, w2, b2 }: Weights): Weights => ({ w1: w1.ref, b1: b1.ref, w2: w2.ref, b2: b2.ref });

function network({ numpy: np, nn, jit, grad }: Api, load: Load): Makers {
  const initial = (): Weights => ({ w1: load("w1"), b1: load("b1"), w2: load("w2"), b2: load("b2") });
  const layers = (x: JaxArray, { w1, b1, w2, b2 }: Weights) =>
    np.add(np.matmul(np.maximum(np.add(np.matmul(x, w1), b1), 0), w2), b2);
  return {
    forward: () => {
      const x = load("samples", [0, 32]);
      const weights = initial();
      const compiled = jit(layers);
      return () => compiled(x.ref, { ...owned(weights) });
    },
    epoch: () => {
      const start = initial();
      const batches = Array.from({ length: 31 }, (_, i) => {
        const rows = [32 * i, 32 * i + 32] as const;
        return { x: load("samples", rows), y: load("targets", rows) };
      });
      const loss = (weights: Weights, x: JaxArray, y: JaxArray) =>
        np.divide(np.sum(np.multiply(y, nn.logSoftmax(layers(x, weights), -1))), -32);
      const step = jit((weights: Weights, x: JaxArray, y: JaxArray) => {
        const slope = grad(loss)({ ...owned(weights) }, x, y);
        const descend = (name: keyof Weights) => np.subtract(weights[name], np.multiply(slope[name], 0.1));
        return { w1: descend("w1"), b1: descend("b1"), w2: descend("w2"), b2: descend("b2") };
      });
      return () => {
        let weights = owned(start);
        for (const { x, y } of batches) weights = step({ ...weights }, x.ref, y.ref);
        weights.w1.dispose();
        weights.b1.dispose();
        weights.b2.dispose();
        return weights.w2;
      };
    },
  };
}

/** A new key for each draw. */
function keysOf({ key }: Api["random"]): () => JaxArray {
  let seed = 0;
  return () => key(seed++);
}

function makers(api: Api, load: Load, values: Values, dtype: Dtype): Makers {
  const { numpy: np, nn, jit, random, DType } = api;
  const { one: oneOf, two: twoOf } = makersOver(load);
  const one = (a: InputName, run: (x: JaxArray) => JaxArray) => {
    const compiled = jit(run);
    return oneOf(a, (x) => () => compiled(x.ref));
  };
  const two = (a: InputName, b: InputName, run: (x: JaxArray, y: JaxArray) => JaxArray) => {
    const compiled = jit(run);
    return twoOf(a, b, (x, y) => () => compiled(x.ref, y.ref));
  };
  return {
    add64: two("small", "small2", (x, y) => np.add(x, y)),
    scale64: one("small", (x) => np.multiply(x, 2)),
    tanh64: one("small", (x) => np.tanh(x)),
    row64: two("small8", "row8", (x, row) => np.subtract(x, row)),
    sum64: one("small", (x) => np.sum(x)),
    matmul3x4x5: two("a3x4", "b4x5", (a, b) => np.matmul(a, b)),

    add: two("x", "y", (x, y) => np.add(x, y)),
    subtract: two("x", "y", (x, y) => np.subtract(x, y)),
    multiply: two("x", "y", (x, y) => np.multiply(x, y)),
    divide: two("x", "positive", (x, y) => np.divide(x, y)),
    chain: one("x", (x) => np.add(np.multiply(x, 2), 1)),
    sqrt: one("positive", (x) => np.sqrt(x)),
    exp: one("x", (x) => np.exp(x)),
    log: one("positive", (x) => np.log(x)),
    sin: one("x", (x) => np.sin(x)),
    tanh: one("x", (x) => np.tanh(x)),
    power: two("positive", "y", (x, y) => np.power(x, y)),
    greater: two("x", "y", (x, y) => np.greater(x, y)),
    where: two("x", "y", (x, y) => np.where(np.greater(x.ref, y.ref), x, y)),
    clip: one("x", (x) => np.clip(x, -1, 1)),

    subtractRow: two("images", "row", (x, row) => np.subtract(x, row)),
    divideColumn: two("images", "column", (x, column) => np.divide(x, column)),
    addTransposed: two("matrix", "matrix2", (a, b) => np.add(np.transpose(a), b)),

    sum: one("matrix", (x) => np.sum(x)),
    sum0: one("matrix", (x) => np.sum(x, 0)),
    sum1: one("matrix", (x) => np.sum(x, 1)),
    mean: one("matrix", (x) => np.mean(x)),
    variance: one("matrix", (x) => np.var_(x)),
    max: one("matrix", (x) => np.max(x)),
    argmax1: one("matrix", (x) => np.argmax(x, 1)),

    matmul64: two("a64", "b64", (a, b) => np.matmul(a, b)),
    matmul128: two("a128", "b128", (a, b) => np.matmul(a, b)),
    matmul256: two("a256", "b256", (a, b) => np.matmul(a, b)),
    matmul512: two("a512", "b512", (a, b) => np.matmul(a, b)),
    matmul1024: two("a1024", "b1024", (a, b) => np.matmul(a, b)),
    matmulBatch: two("batch", "batch2", (a, b) => np.matmul(a, b)),

    ...network(api, load),
    attention: () => {
      const [query, key, value] = [load("query"), load("key"), load("value")];
      const compiled = jit((q: JaxArray, k: JaxArray, v: JaxArray) => {
        const scores = np.multiply(np.matmul(q, np.transpose(k, [0, 2, 1])), 0.125);
        return np.matmul(nn.softmax(scores, -1), v);
      });
      return () => compiled(query.ref, key.ref, value.ref);
    },
    kmeans: () => {
      const [points, first, classes] = [load("points"), load("points", [0, 8]), np.arange(8)];
      const round = jit((x: JaxArray, centres: JaxArray, numbers: JaxArray) => {
        const squares = np.sum(np.multiply(x.ref, x.ref), 1, { keepdims: true });
        const products = np.multiply(np.matmul(x.ref, np.transpose(centres.ref)), 2);
        const distances = np.add(np.subtract(squares, products), np.sum(np.multiply(centres.ref, centres), 1));
        const nearest = np.reshape(np.argmin(distances, 1), [10000, 1]);
        const members = np.astype(np.equal(nearest, numbers), DType[element[dtype]]);
        return np.divide(np.matmul(np.transpose(members.ref), x), np.reshape(np.sum(members, 0), [8, 1]));
      });
      return () => {
        let centres = first.ref;
        for (let i = 0; i < 20; i++) centres = round(points.ref, centres, classes.ref);
        return centres;
      };
    },
    solve200: two("square200", "vector200", (a, b) => np.linalg.solve(a, b)),
    solve500: two("square500", "vector500", (a, b) => np.linalg.solve(a, b)),
    inv200: one("square200", (a) => np.linalg.inv(a)),
    inv500: one("square500", (a) => np.linalg.inv(a)),
    cholesky200: one("definite200", (a) => np.linalg.cholesky(a)),
    cholesky500: one("definite500", (a) => np.linalg.cholesky(a)),
    eigh100: one("definite100", (a) => np.linalg.eigh(a)[1]),
    eigh300: one("definite300", (a) => np.linalg.eigh(a)[1]),
    svd100: one("square100", (a) => np.linalg.svd(a)[0]),
    svd300: one("square300", (a) => np.linalg.svd(a)[0]),
    sort: one("x", (x) => np.sort(x)),
    argsort: one("x", (x) => np.argsort(x)),
    uniform: () => {
      const [draw, keys] = [jit((key: JaxArray) => random.uniform(key, [1_000_000])), keysOf(random)];
      return () => draw(keys());
    },
    normal: () => {
      const [draw, keys] = [jit((key: JaxArray) => random.normal(key, [1_000_000])), keysOf(random)];
      return () => draw(keys());
    },
    gatherRows: () => {
      const places = np.array(Int32Array.from(values("places")), { shape: [5000], dtype: DType.Int32 });
      const rows = load("rows");
      const compiled = jit((x: JaxArray, i: JaxArray) => np.take(x, i, 0));
      return () => compiled(rows.ref, places.ref);
    },
  };
}

/** Globals that the library takes for granted, and that Node has from version 21 and 24 on. */
function fillIn(name: string, value: unknown): void {
  if (!(name in globalThis)) Reflect.set(globalThis, name, value);
}

export async function load(): Promise<Adapter> {
  fillIn("navigator", {});
  fillIn("Float16Array", class Float16Array {});
  const api = await import("@jax-js/jax");
  await api.init();
  api.defaultDevice("wasm");
  const only = (result: unknown): JaxArray => {
    if (result instanceof api.Array) return result;
    throw new TypeError("jax-js gave no array");
  };
  return {
    dtypes,
    open(workload, dtype, values): Task | undefined {
      const make = makers(api, loader(api, dtype, values), values, dtype)[workload];
      return (
        make && {
          run: make(),
          settle: async (result) => api.blockUntilReady(only(result)),
          read: (result) => only(result).ref.data(),
          free: (result) => only(result).dispose(),
        }
      );
    },
  };
}
