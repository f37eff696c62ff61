/**
 * What shapeproof is to reach: time divided by NumPy's on one thread, and how many times faster than the fastest peer it
 * is to be, both in one run. A row without a target of its own must not be lost to a peer by more than the noise.
 */
import type { Dtype, WorkloadName } from "./workloads.ts";

export interface Target {
  readonly meaning: string;
  readonly workloads: readonly WorkloadName[];
  /** The largest ratio to NumPy, for both dtypes or each. */
  readonly numpy: number | { readonly [D in Dtype]: number };
  /** The least factor over the fastest peer, for both dtypes or each. */
  readonly peer: number | { readonly [D in Dtype]: number };
  /** The first version of Node that it is meant for: relaxed SIMD is in none before 22. */
  readonly node?: number;
}

/** Ratios of one run are noisy by this much. */
export const noise = 0.15;

/** The geometric mean of the ratios to NumPy of all rows. */
export const overall = 1.5;

export const targets: readonly Target[] = [
  // A loop of additions over 64 elements. A sum is a number to some peers, who need no memory for it.
  { meaning: "ops on 64 elements", workloads: ["add64", "scale64", "row64"], numpy: 0.25, peer: 5 },
  { meaning: "3×4 @ 4×5", workloads: ["matmul3x4x5"], numpy: 0.2, peer: 1.3 },
  {
    meaning: "arithmetic on 10⁶ elements",
    workloads: ["add", "subtract", "multiply", "divide"],
    numpy: { float64: 1.2, float32: 0.95 },
    peer: 1.1,
  },
  { meaning: "exp", workloads: ["exp"], numpy: { float64: 2.2, float32: 1.1 }, peer: 2.5 },
  { meaning: "tanh", workloads: ["tanh"], numpy: 3, peer: 4 },
  { meaning: "power", workloads: ["power"], numpy: 3, peer: 5 },
  { meaning: "broadcasting a row or a column", workloads: ["subtractRow", "divideColumn"], numpy: 1.2, peer: 3 },
  { meaning: "adding a transpose", workloads: ["addTransposed"], numpy: 0.65, peer: 3 },
  { meaning: "sum", workloads: ["sum"], numpy: { float64: 0.65, float32: 0.35 }, peer: 2.5 },
  {
    meaning: "sums of an axis, mean, variance, max, argmax",
    workloads: ["sum0", "sum1", "mean", "variance", "max", "argmax1"],
    numpy: 1.5,
    peer: 2,
  },
  {
    meaning: "products of matrices",
    workloads: ["matmul256", "matmul512", "matmul1024"],
    numpy: { float64: 3.2, float32: 3.9 },
    peer: { float64: 1.7, float32: 1.35 },
    node: 22,
  },
  {
    meaning: "products of batches, attention",
    workloads: ["matmulBatch", "attention"],
    numpy: 2.5,
    peer: 2,
  },
  { meaning: "an epoch of a network", workloads: ["epoch"], numpy: 2, peer: 2 },
  { meaning: "k-means", workloads: ["kmeans"], numpy: 0.6, peer: 2 },
  { meaning: "masks", workloads: ["maskRows", "maskElements"], numpy: 0.3, peer: 4 },
  { meaning: "rows by number", workloads: ["gatherRows"], numpy: 4, peer: 1.7 },
  {
    meaning: "solve, inverse, Cholesky",
    workloads: ["solve200", "solve500", "inv200", "inv500", "cholesky200", "cholesky500"],
    numpy: 2.5,
    peer: 1.5,
  },
  { meaning: "QR, SVD, eig", workloads: ["qr100", "qr300", "svd100", "svd300", "eig100", "eig300"], numpy: 5, peer: 4 },
  { meaning: "eigh", workloads: ["eigh100", "eigh300"], numpy: 5, peer: 10 },
  { meaning: "sorting", workloads: ["sort", "argsort"], numpy: 7, peer: 4 },
  { meaning: "uniform numbers", workloads: ["uniform"], numpy: 1.25, peer: 2.5 },
  { meaning: "normal numbers", workloads: ["normal"], numpy: 1.3, peer: 1.5 },
];

/** The target of one row, as numbers. Without one it must only not be lost to a peer. */
export function targetOf(workload: WorkloadName, dtype: Dtype, node: string): { numpy?: number; peer: number } {
  const target = targets.find(({ workloads }) => workloads.includes(workload));
  if (target === undefined || Number.parseInt(node, 10) < (target.node ?? 0)) return { peer: 1 / (1 + noise) };
  const of = (limit: Target["numpy"]): number => (typeof limit === "number" ? limit : limit[dtype]);
  return { numpy: of(target.numpy), peer: of(target.peer) };
}
