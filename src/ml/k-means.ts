import { ShapeError, ValueError } from "../core/errors.ts";
import { keep, scope } from "../core/scope.ts";
import { adopt, allocate, isTensor, type Strided } from "../core/strided.ts";
import { generator } from "../random/generator.ts";
import { shuffledIndices } from "../random/permutation.ts";
import type { RealDType } from "../types/dtype.ts";
import type { Columns, FittedSamples, FittedShape, Samples } from "../types/estimator.ts";
import type { Rows } from "../types/ml.ts";
import { showShape } from "../types/show.ts";
import type { Ok, TensorLike } from "../types/tensor-like.ts";
import { finish, finishInTurns, type Signal, type Steps, throwIfAborted } from "./abort.ts";
import { Clusters } from "./clusters.ts";
import { requireReal } from "./labels.ts";
import { floatsOf } from "./layer.ts";
import { finiteIn, requireFitted, requireSamples } from "./samples.ts";
import { optionIn, pack, tensorIn, unpack } from "./serialise.ts";
import { countOf } from "./training.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface KMeansOptions<K = number> {
  readonly nClusters: K;
  /**
   * Where centres start: `"k-means++"` (the default) spreads them out, `"random"` takes samples as `random.choice(n, k,
   * replace=False)` does, a tensor of `[nClusters, columns]` is taken as it is.
   */
  readonly init?: "k-means++" | "random" | TensorLike<[K, number], RealDType>;
  /** How often to start anew, to keep the centres of least inertia: once unless told. */
  readonly nInit?: number;
  /** Rounds at most: 100 unless told. */
  readonly maxIter?: number;
  /** A round that moves the centres by less, as one vector, is the last: 1e-4 unless told. */
  readonly tol?: number;
}

/** What a callback is told after a round. */
export interface KMeansReport {
  /** Which start, from 1 on. */
  readonly run: number;
  /** From 1 on. */
  readonly iteration: number;
  /** How far the round has moved the centres: the root of the summed squares. */
  readonly shift: number;
}

export interface KMeansFitOptions {
  readonly onIteration?: (report: KMeansReport) => void;
  /** An `AbortSignal`, looked at between rounds: its reason is thrown. */
  readonly signal?: Signal;
}

/** What a run ends with. */
interface Run {
  readonly centres: Strided;
  readonly labels: Int32Array;
  readonly inertia: number;
  readonly iterations: number;
}

/** Candidates for each further centre, of which the best one is taken: as scikit-learn draws them. */
const trials = (k: number): number => 2 + Math.floor(Math.log(k));

/**
 * k-means++ (Arthur and Vassilvitskii, 2007), greedy: the first centre is any sample, each further one a sample drawn in
 * proportion to its squared distance from the nearest centre so far, the best of several.
 */
function spreadOut(clusters: Clusters, k: number): Strided {
  const source = generator();
  const { rows, columns } = clusters;
  const centres = allocate([k, columns], "float64");
  const one = allocate([1, columns], "float64");
  /** Makes a sample a centre, and gives the squared distances of all samples from it. */
  const squaresFrom = (sample: number): Float64Array => {
    clusters.copyRow(sample, one, 0);
    clusters.assign(one);
    const { data, at } = clusters.distances;
    return data.slice(at, at + rows);
  };
  const first = Math.floor(source.nextDouble() * rows);
  clusters.copyRow(first, centres, 0);
  let nearest = squaresFrom(first);
  for (let centre = 1; centre < k; centre++) {
    const sums = new Float64Array(rows);
    let total = 0;
    for (let i = 0; i < rows; i++) sums[i] = total += nearest[i];
    const draws = Array.from({ length: trials(k) }, () => source.nextDouble() * total);
    let [best, least]: [Float64Array | null, number] = [null, Number.POSITIVE_INFINITY];
    for (const draw of draws) {
      const candidate = Math.min(firstAbove(sums, draw), rows - 1);
      const squares = squaresFrom(candidate).map((square, i) => Math.min(square, nearest[i]));
      const potential = squares.reduce((sum, square) => sum + square, 0);
      if (potential >= least) continue;
      [best, least] = [squares, potential];
      clusters.copyRow(candidate, centres, centre);
    }
    if (best !== null) nearest = best;
  }
  return centres;
}

/** The first place of a rising list whose number is not below x: `np.searchsorted`. */
function firstAbove(rising: Float64Array, x: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distance(a: Strided, b: Strided): number {
  const [x, y] = [floatsOf(a), floatsOf(b)];
  let sum = 0;
  for (let i = 0; i < a.shape[0] * a.shape[1]; i++) sum += (x.data[x.at + i] - y.data[y.at + i]) ** 2;
  return Math.sqrt(sum);
}

/**
 * Groups samples around centres, each the mean of its group (Lloyd's algorithm). A cluster that loses its last sample keeps
 * its centre. With `init: "random"` the groups and the centres are NumPy's, to the bit but for the sums of norms.
 *
 * @example
 * ```ts
 * const x = random.randn(300, 2);
 * const { clusterCenters, labels } = new ml.KMeans({ nClusters: 3 }).fit(x); // Tensor<[3, 2]>, Tensor<[300], "int32">
 * ```
 */
export class KMeans<const K extends number, W extends World = Thin> {
  readonly nClusters: K;
  readonly nInit: number;
  readonly maxIter: number;
  readonly tol: number;
  readonly #init: unknown;

  constructor(options: KMeansOptions<K>) {
    const { nClusters, init = "k-means++", nInit = 1, maxIter = 100, tol = 1e-4 } = options;
    countOf("KMeans", "nClusters", nClusters);
    this.nClusters = nClusters;
    this.nInit = countOf("KMeans", "nInit", nInit);
    this.maxIter = countOf("KMeans", "maxIter", maxIter);
    if (!(tol >= 0)) throw new ValueError(`KMeans: tol must be 0 or more, got ${String(tol)}`);
    if (isTensor(init)) requireReal("KMeans", "init", init);
    else if (init !== "random" && init !== "k-means++") {
      throw new ValueError(`KMeans: init must be "k-means++", "random" or a tensor, got ${String(init)}`);
    }
    this.tol = tol;
    this.#init = init;
  }

  /** Finds the centres. Throws ShapeError if there are fewer samples than clusters, ValueError for one that is not finite. */
  fit<S, D extends RealDType = "float64">(
    x: Samples<"KMeans.fit", S, D>,
    options?: KMeansFitOptions,
  ): FittedKMeans<K, Columns<S>, Rows<S>, W>;
  fit(x: Strided, options: KMeansFitOptions = {}): unknown {
    return finish(this.#steps("KMeans.fit", x, options));
  }

  /** As `fit`, but the event loop turns every few milliseconds, so that pages stay alive and signals are heard. */
  fitAsync<S, D extends RealDType = "float64">(
    x: Samples<"KMeans.fitAsync", S, D>,
    options?: KMeansFitOptions,
  ): Promise<FittedKMeans<K, Columns<S>, Rows<S>, W>>;
  async fitAsync(x: Strided, options: KMeansFitOptions = {}): Promise<unknown> {
    return finishInTurns(this.#steps("KMeans.fitAsync", x, options));
  }

  /**
   * Reads what `save` of a fit wrote, for so many columns. Throws ShapeError if that fit has other clusters or columns,
   * ValueError for bytes that are cut off, changed or no such fit.
   */
  restore<const F extends number>(bytes: Uint8Array, columns: F): FittedKMeans<K, F, number, W>;
  restore(bytes: Uint8Array, columns: number): unknown {
    const op = "KMeans.restore";
    const saved = unpack(op, "KMeans", bytes);
    const centres = tensorIn(op, saved, "clusterCenters", "float64", [this.nClusters, columns], "centres");
    const labels = tensorIn(op, saved, "labels", "int32", [undefined]);
    return new FittedKMeans({
      centres,
      labels,
      inertia: optionIn(op, saved, "inertia", 0),
      iterations: optionIn(op, saved, "nIter", 0),
    });
  }

  *#steps(op: string, x: Strided, { onIteration, signal }: KMeansFitOptions): Steps<unknown> {
    requireSamples(op, x);
    const [rows, columns] = x.shape;
    if (rows < this.nClusters) {
      throw new ShapeError(`${op}: ${this.nClusters} clusters need as many rows — got ${showShape(x.shape)}`);
    }
    const samples = keep(adopt(finiteIn(op, "x", x), "float64", x.shape));
    const clusters = new Clusters(samples);
    throwIfAborted(op, signal);
    try {
      let best: Run | null = null;
      for (let run = 1; run <= this.nInit; run++) {
        const start = keep(scope(() => this.#start(op, clusters, columns)));
        const rounds = this.#rounds(clusters, start);
        for (;;) {
          const { done, value } = rounds.next();
          if (done) {
            if (best === null || value.inertia < best.inertia) best = value;
            break;
          }
          onIteration?.({ run, ...value });
          yield;
          throwIfAborted(op, signal);
        }
      }
      return best === null ? best : new FittedKMeans({ ...best, labels: adopt(best.labels, "int32", [rows]) });
    } finally {
      clusters.release();
    }
  }

  /** Rounds until the centres stand still: then those of before the last round are the result, as the labels are theirs. */
  *#rounds(clusters: Clusters, start: Strided): Generator<{ iteration: number; shift: number }, Run, void> {
    let centres = start;
    let iterations = 0;
    for (let still = false; !still && iterations < this.maxIter; ) {
      const before = centres;
      clusters.assign(before);
      const next = keep(scope(() => clusters.means(before)));
      const shift = distance(next, before);
      iterations++;
      still = shift < this.tol;
      if (!still) centres = next;
      yield { iteration: iterations, shift };
    }
    const { data, at } = clusters.labels;
    const inertia = clusters.inertia(centres);
    return { centres, labels: Int32Array.from(data.subarray(at, at + clusters.rows)), inertia, iterations };
  }

  #start(op: string, clusters: Clusters, columns: number): Strided {
    const { nClusters } = this;
    if (isTensor(this.#init)) {
      const { shape } = this.#init;
      if (shape.length !== 2 || shape[0] !== nClusters || shape[1] !== columns) {
        throw new ShapeError(`${op}: init must be ${showShape([nClusters, columns])} — got ${showShape(shape)}`);
      }
      return adopt(finiteIn(op, "init", this.#init), "float64", shape);
    }
    if (this.#init === "k-means++") return spreadOut(clusters, nClusters);
    const centres = allocate([nClusters, columns], "float64");
    const order = shuffledIndices(clusters.rows);
    for (let centre = 0; centre < nClusters; centre++) clusters.copyRow(order[centre], centres, centre);
    return centres;
  }
}

/** `K` centres of `F` columns, and which of them `N` samples belong to. */
export class FittedKMeans<out K, out F, out N, W extends World = Thin> {
  readonly clusterCenters: TensorIn<W, [K, F], "float64">;
  /** The number of the cluster of each sample that was fitted on. */
  readonly labels: TensorIn<W, [N], "int32">;
  /** The sum of the squared distances of these samples from the centres of their clusters. */
  readonly inertia: number;
  /** Rounds that it took. */
  readonly nIter: number;
  readonly #centres: Strided;
  readonly #labels: Strided;

  /** @internal */
  constructor(state: Omit<Run, "labels"> & { readonly labels: Strided }) {
    this.#centres = state.centres;
    this.#labels = state.labels;
    this.clusterCenters = typed(state.centres);
    this.labels = typed(state.labels);
    this.inertia = state.inertia;
    this.nIter = state.iterations;
  }

  /** The number of the nearest centre of each sample; the first of those that are equally near. */
  predict<S, D extends RealDType = "float64", G = F>(
    x: FittedSamples<"KMeans.predict", G, S, D>,
  ): TensorIn<W, Ok<FittedShape<"KMeans.predict", G, S, []>>, "int32">;
  predict(x: Strided): unknown {
    const op = "KMeans.predict";
    requireFitted(op, this.#centres.shape[1], x);
    const clusters = new Clusters(adopt(finiteIn(op, "x", x), "float64", x.shape));
    clusters.assign(this.#centres);
    const { data, at } = clusters.labels;
    const labels = Int32Array.from(data.subarray(at, at + clusters.rows));
    clusters.release();
    return adopt(labels, "int32", [labels.length]);
  }

  /** The fit as bytes, which `restore` of a `KMeans` reads. */
  save(): Uint8Array {
    const tensors = { clusterCenters: this.#centres, labels: this.#labels };
    return pack({ kind: "KMeans", options: { inertia: this.inertia, nIter: this.nIter }, tensors });
  }
}
