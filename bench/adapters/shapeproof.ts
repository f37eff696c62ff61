/**
 * shapeproof as its documentation tells users to write. `plain` frees nothing; `recycled` disposes every result, and
 * what is made on the way to it by means of `scope`. The TypeScript tier is `plain` too: the environment turns SIMD off.
 */
import { pathToFileURL } from "node:url";
import { type InputName, inputs } from "../inputs.ts";
import type { Adapter, Makers, Task, Values } from "../lib/adapter.ts";
import { type Dtype, dtypes } from "../workloads.ts";
import type { Api, Input, Scope } from "./shapeproof-api.ts";
import { epoch, forward } from "./shapeproof-network.ts";

function loader(api: Api, dtype: Dtype, values: Values) {
  function load<K extends InputName>(name: K): Input<K>;
  function load(name: InputName): unknown {
    const shape: number[] = inputs[name].shape;
    return api.fromTypedArray(values(name), shape).astype(dtype);
  }
  return load;
}

function makers(api: Api, dtype: Dtype, values: Values, scope: Scope): Required<Makers> {
  const load = loader(api, dtype, values);
  const one =
    <A extends InputName>(a: A, make: (x: Input<A>) => () => unknown) =>
    () =>
      make(load(a));
  const two =
    <A extends InputName, B extends InputName>(a: A, b: B, make: (x: Input<A>, y: Input<B>) => () => unknown) =>
    () =>
      make(load(a), load(b));
  const { add, clip, divide, exp, greater, log, matmul, max, mean, ml, multiply, power, sin, sqrt } = api;
  const { argmax, argsort, linalg, median, percentile, random, sort, subtract, sum, tanh, transpose, variance, where } =
    api;

  return {
    add64: two("small", "small2", (x, y) => () => add(x, y)),
    scale64: one("small", (x) => () => multiply(x, 2)),
    tanh64: one("small", (x) => () => tanh(x)),
    row64: two("small8", "row8", (x, row) => () => subtract(x, row)),
    sum64: one("small", (x) => () => sum(x)),
    matmul3x4x5: two("a3x4", "b4x5", (a, b) => () => matmul(a, b)),

    add: two("x", "y", (x, y) => () => add(x, y)),
    subtract: two("x", "y", (x, y) => () => subtract(x, y)),
    multiply: two("x", "y", (x, y) => () => multiply(x, y)),
    divide: two("x", "positive", (x, y) => () => divide(x, y)),
    chain: one("x", (x) => () => scope(() => add(multiply(x, 2), 1))),
    sqrt: one("positive", (x) => () => sqrt(x)),
    exp: one("x", (x) => () => exp(x)),
    log: one("positive", (x) => () => log(x)),
    sin: one("x", (x) => () => sin(x)),
    tanh: one("x", (x) => () => tanh(x)),
    power: two("positive", "y", (x, y) => () => power(x, y)),
    greater: two("x", "y", (x, y) => () => greater(x, y)),
    where: two("x", "y", (x, y) => () => scope(() => where(greater(x, y), x, y))),
    clip: one("x", (x) => () => clip(x, -1, 1)),

    subtractRow: two("images", "row", (x, row) => () => subtract(x, row)),
    divideColumn: two("images", "column", (x, column) => () => divide(x, column)),
    addTransposed: two("matrix", "matrix2", (a, b) => () => add(transpose(a), b)),

    sum: one("matrix", (x) => () => sum(x)),
    sum0: one("matrix", (x) => () => sum(x, { axis: 0 })),
    sum1: one("matrix", (x) => () => sum(x, { axis: 1 })),
    mean: one("matrix", (x) => () => mean(x)),
    variance: one("matrix", (x) => () => variance(x)),
    max: one("matrix", (x) => () => max(x)),
    argmax1: one("matrix", (x) => () => argmax(x, { axis: 1 })),

    matmul64: two("a64", "b64", (a, b) => () => matmul(a, b)),
    matmul128: two("a128", "b128", (a, b) => () => matmul(a, b)),
    matmul256: two("a256", "b256", (a, b) => () => matmul(a, b)),
    matmul512: two("a512", "b512", (a, b) => () => matmul(a, b)),
    matmul1024: two("a1024", "b1024", (a, b) => () => matmul(a, b)),
    matmulBatch: two("batch", "batch2", (a, b) => () => matmul(a, b)),

    attention: () => {
      const [query, key, value] = [load("query"), load("key"), load("value")];
      return () =>
        scope(() => {
          const scores = multiply(matmul(query, transpose(key, [0, 2, 1])), 0.125);
          return matmul(ml.softmax(scores), value);
        });
    },
    forward: () => forward(api, load, scope),
    epoch: () => epoch(api, load, scope),
    kmeans: one("points", (points) => {
      const kMeans = new ml.KMeans({ nClusters: 8, init: points.at("0:8"), maxIter: 20, tol: 0 });
      return () => scope(() => kMeans.fit(points).clusterCenters.astype(points.dtype));
    }),
    digits: two("pixels", "labels", (pixels, labels) => () => {
      api.random.seed(42);
      const network = new ml.NeuralNetwork([64, 128, 10], { learningRate: 0.1 });
      network.train(pixels, labels.astype("int32"), { epochs: 1 });
      return network.weights[1];
    }),

    solve200: two("square200", "vector200", (a, b) => () => linalg.solve(a, b)),
    solve500: two("square500", "vector500", (a, b) => () => linalg.solve(a, b)),
    inv200: one("square200", (a) => () => linalg.inv(a)),
    inv500: one("square500", (a) => () => linalg.inv(a)),
    cholesky200: one("definite200", (a) => () => linalg.cholesky(a)),
    cholesky500: one("definite500", (a) => () => linalg.cholesky(a)),
    qr100: one("square100", (a) => () => linalg.qr(a).R),
    qr300: one("square300", (a) => () => linalg.qr(a).R),
    eigh100: one("definite100", (a) => () => linalg.eigh(a).eigenvectors),
    eigh300: one("definite300", (a) => () => linalg.eigh(a).eigenvectors),
    svd100: one("square100", (a) => () => linalg.svd(a).U),
    svd300: one("square300", (a) => () => linalg.svd(a).U),
    eig100: one("square100", (a) => () => sort(linalg.eig(a).eigenvalues.absolute())),
    eig300: one("square300", (a) => () => sort(linalg.eig(a).eigenvalues.absolute())),

    sort: one("x", (x) => () => sort(x)),
    argsort: one("x", (x) => () => argsort(x)),
    median: one("x", (x) => () => median(x)),
    percentile0: one("matrix", (x) => () => percentile(x, 25, { axis: 0 })),

    uniform: () => () => random.random([1_000_000]),
    normal: () => () => random.standardNormal([1_000_000]),

    maskRows: one("rows", (x) => {
      const mask = greater(x.at(":", 0), 0);
      return () => x.at(mask);
    }),
    maskElements: one("rows", (x) => {
      const mask = greater(x, 0);
      return () => x.at(mask);
    }),
    gatherRows: two("rows", "places", (x, floats) => {
      const places = floats.astype("int32");
      return () => x.at(places);
    }),
  };
}

const plain: Scope = (run) => run();

/** `scope` of the build that is measured. An older build has none. */
function scopeOf(api: Api): Scope {
  const isScope = (x: unknown): x is Scope => typeof x === "function";
  const scope: unknown = Reflect.get(api, "scope");
  return isScope(scope) ? scope : plain;
}

function dispose(result: unknown): void {
  if (typeof result !== "object" || result === null) return;
  const method: unknown = Reflect.get(result, Symbol.dispose);
  if (typeof method === "function") method.call(result);
}

/** The package's entry is in the variable SHAPEPROOF_ENTRY, so that another build can be measured beside this one. */
export async function load(variant: string): Promise<Adapter> {
  const api: Api = await import(pathToFileURL(process.env["SHAPEPROOF_ENTRY"] ?? "").href);
  const recycled = variant === "recycled";
  const scope = recycled ? scopeOf(api) : plain;
  const read = (result: unknown) => (result instanceof api.Tensor ? result.toTypedArray() : [result]);
  return {
    dtypes,
    open(workload, dtype, values): Task | undefined {
      const make = makers(api, dtype, values, scope)[workload];
      return make && { run: make(), read, ...(recycled && { free: dispose }) };
    },
  };
}
