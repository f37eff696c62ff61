/** What is measured, as one table. What each row does is in the adapters, under the row's name. */
import type { InputName } from "./inputs.ts";

export const groups = [
  "small",
  "elementwise",
  "broadcasting",
  "reductions",
  "products",
  "learning",
  "indexing",
  "linear algebra",
  "sorting",
  "random numbers",
] as const;
export type Group = (typeof groups)[number];

export const dtypes = ["float64", "float32"] as const;
export type Dtype = (typeof dtypes)[number];

export interface Workload {
  /** As the table and the chart name it. */
  readonly label: string;
  readonly group: Group;
  readonly inputs: readonly InputName[];
  readonly dtypes: readonly Dtype[];
  /** Whether `--quick` measures it. */
  readonly quick: boolean;
  /**
   * What errors are relative to, where it is not the largest element of the result: a sum's rounding is relative to the
   * sum of the absolute values, however small the sum is.
   */
  readonly scale?: number;
  /**
   * What of the results is compared, where they are not the same numbers: singular vectors and factors are fixed up to
   * their signs, random numbers agree in mean and deviation.
   */
  readonly compared?: "sizes" | "moments";
}

function table<const T extends { readonly [name: string]: Workload }>(rows: T): T {
  return rows;
}

const row = <const I extends InputName[]>(group: Group, label: string, inputs: I, more: Partial<Workload> = {}) => ({
  label,
  group,
  inputs,
  dtypes,
  quick: true,
  ...more,
});

const slow = { quick: false } as const;
const network = ["samples", "targets", "w1", "b1", "w2", "b2"] satisfies InputName[];

export const workloads = table({
  add64: row("small", "x + y, 64 elements", ["small", "small2"]),
  scale64: row("small", "x · 2, 64 elements", ["small"], slow),
  tanh64: row("small", "tanh, 64 elements", ["small"], slow),
  row64: row("small", "8×8 − row of 8", ["small8", "row8"]),
  sum64: row("small", "sum, 64 elements", ["small"], { scale: 32 }),
  matmul3x4x5: row("small", "3×4 @ 4×5", ["a3x4", "b4x5"]),

  add: row("elementwise", "x + y, 10⁶", ["x", "y"]),
  subtract: row("elementwise", "x − y, 10⁶", ["x", "y"], slow),
  multiply: row("elementwise", "x · y, 10⁶", ["x", "y"]),
  divide: row("elementwise", "x / y, 10⁶", ["x", "positive"]),
  chain: row("elementwise", "x · 2 + 1, 10⁶", ["x"]),
  sqrt: row("elementwise", "sqrt, 10⁶", ["positive"], slow),
  exp: row("elementwise", "exp, 10⁶", ["x"]),
  log: row("elementwise", "log, 10⁶", ["positive"], slow),
  sin: row("elementwise", "sin, 10⁶", ["x"], slow),
  tanh: row("elementwise", "tanh, 10⁶", ["x"]),
  power: row("elementwise", "x ** y, 10⁶", ["positive", "y"]),
  greater: row("elementwise", "x > y, 10⁶", ["x", "y"], slow),
  where: row("elementwise", "where(x > y, x, y), 10⁶", ["x", "y"]),
  clip: row("elementwise", "clip(x, −1, 1), 10⁶", ["x"]),

  subtractRow: row("broadcasting", "1000×784 − row", ["images", "row"]),
  divideColumn: row("broadcasting", "1000×784 / column", ["images", "column"]),
  addTransposed: row("broadcasting", "Aᵀ + B, 1000×1000", ["matrix", "matrix2"]),

  sum: row("reductions", "sum, 1000×1000", ["matrix"], { scale: 5e5 }),
  sum0: row("reductions", "sum of axis 0", ["matrix"], { scale: 500 }),
  sum1: row("reductions", "sum of axis 1", ["matrix"], { scale: 500 }),
  mean: row("reductions", "mean", ["matrix"], { ...slow, scale: 0.5 }),
  variance: row("reductions", "variance", ["matrix"]),
  max: row("reductions", "max", ["matrix"]),
  argmax1: row("reductions", "argmax of axis 1", ["matrix"]),

  matmul64: row("products", "64×64 @ 64×64", ["a64", "b64"]),
  matmul128: row("products", "128×128 @ 128×128", ["a128", "b128"], slow),
  matmul256: row("products", "256×256 @ 256×256", ["a256", "b256"]),
  matmul512: row("products", "512×512 @ 512×512", ["a512", "b512"], slow),
  matmul1024: row("products", "1024×1024 @ 1024×1024", ["a1024", "b1024"], slow),
  matmulBatch: row("products", "32 of 128×64 @ 64×128", ["batch", "batch2"]),

  attention: row("learning", "attention, 8 heads of 128×64", ["query", "key", "value"]),
  forward: row("learning", "784–128–10, forward, 32 rows", network),
  epoch: row("learning", "784–128–10, an epoch of 992 rows", network),
  kmeans: row("learning", "k-means, 10⁴ of 16, 20 rounds", ["points"]),
  digits: row("learning", "the guide's network, an epoch", ["pixels", "labels"], { dtypes: ["float64"] }),

  maskRows: row("indexing", "rows by a mask, 10⁴×50", ["rows"]),
  maskElements: row("indexing", "elements by a mask, 10⁴×50", ["rows"]),
  gatherRows: row("indexing", "5,000 rows by number", ["rows", "places"]),

  solve200: row("linear algebra", "solve, 200×200", ["square200", "vector200"], slow),
  solve500: row("linear algebra", "solve, 500×500", ["square500", "vector500"]),
  inv200: row("linear algebra", "inverse, 200×200", ["square200"], slow),
  inv500: row("linear algebra", "inverse, 500×500", ["square500"]),
  cholesky200: row("linear algebra", "Cholesky, 200×200", ["definite200"], slow),
  cholesky500: row("linear algebra", "Cholesky, 500×500", ["definite500"]),
  qr100: row("linear algebra", "QR, 100×100", ["square100"], { ...slow, compared: "sizes" }),
  qr300: row("linear algebra", "QR, 300×300", ["square300"], { compared: "sizes" }),
  eigh100: row("linear algebra", "eigh, 100×100", ["definite100"], { ...slow, compared: "sizes" }),
  eigh300: row("linear algebra", "eigh, 300×300", ["definite300"], { compared: "sizes" }),
  svd100: row("linear algebra", "SVD, 100×100", ["square100"], { ...slow, compared: "sizes" }),
  svd300: row("linear algebra", "SVD, 300×300", ["square300"], { compared: "sizes" }),
  eig100: row("linear algebra", "eig, 100×100", ["square100"], slow),
  eig300: row("linear algebra", "eig, 300×300", ["square300"]),

  sort: row("sorting", "sort, 10⁶", ["x"]),
  argsort: row("sorting", "argsort, 10⁶", ["x"], slow),
  median: row("sorting", "median, 10⁶", ["x"]),
  percentile0: row("sorting", "percentile of axis 0, 1000×1000", ["matrix"]),

  uniform: row("random numbers", "uniform, 10⁶", [], { dtypes: ["float64"], compared: "moments" }),
  normal: row("random numbers", "normal, 10⁶", [], { dtypes: ["float64"], compared: "moments" }),
});

export type WorkloadName = keyof typeof workloads;

const isName = (name: string): name is WorkloadName => name in workloads;

/** The names in the table's order. */
export const names: readonly WorkloadName[] = Object.keys(workloads).filter(isName);

export const workload = (name: WorkloadName): Workload => workloads[name];
