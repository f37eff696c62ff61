import { copyInto } from "../core/cast.ts";
import { keep } from "../core/scope.ts";
import { giveBack } from "../core/store.ts";
import { addressOf, allocate, type Strided, view } from "../core/strided.ts";
import { CLUSTER_BLOCK, clustersSimd } from "../generated/simd/clusters.ts";
import { type Floats, floatsOf } from "./layer.ts";

/*
 * The rounds of k-means: which centre is nearest to each sample, and the sums of what belongs to each. SIMD kernels do it
 * where there are any, else loops.
 *
 * What counts as nearest is what NumPy finds by `argmin(sqrt(((x - c) ** 2).sum()))`, to the bit: where two centres are so
 * close to each other that rounding decides, the distances are worked out again as NumPy adds.
 */

/** The sum of n squared differences as NumPy adds them: in pairs of blocks, within which there are eight sums. */
function squaresAsNumPy(x: Float64Array, xAt: number, c: Float64Array, cAt: number, n: number): number {
  if (n < 8) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (x[xAt + j] - c[cAt + j]) ** 2;
    return sum;
  }
  if (n > 128) {
    const half = Math.floor(n / 2) - (Math.floor(n / 2) % 8);
    return squaresAsNumPy(x, xAt, c, cAt, half) + squaresAsNumPy(x, xAt + half, c, cAt + half, n - half);
  }
  const sums = new Float64Array(8);
  const whole = n - (n % 8);
  for (let j = 0; j < whole; j++) sums[j % 8] += (x[xAt + j] - c[cAt + j]) ** 2;
  const [a, b, d, e, f, g, h, i] = sums;
  let sum = a + b + (d + e) + (f + g + (h + i));
  for (let j = whole; j < n; j++) sum += (x[xAt + j] - c[cAt + j]) ** 2;
  return sum;
}

/** Samples, in the layouts that the kernels read, and what a round finds out about them. */
export class Clusters {
  readonly rows: number;
  readonly columns: number;
  /** The number of each sample's centre; more than there are samples. */
  readonly #labels: Strided;
  /** The square of its distance from there. */
  readonly #distances: Strided;
  readonly #samples: Strided;
  readonly #features: Strided;
  /** Samples with those that fill up the last block. */
  readonly #length: number;
  readonly #rooms: Strided[] = [];

  /** `samples` is C-contiguous float64, and is given back with the rest. */
  constructor(samples: Strided) {
    [this.rows, this.columns] = samples.shape;
    this.#samples = samples;
    this.#length = Math.ceil(this.rows / CLUSTER_BLOCK) * CLUSTER_BLOCK;
    this.#labels = keep(allocate([this.#length], "float64"));
    this.#distances = keep(allocate([this.#length], "float64"));
    this.#features = keep(allocate([this.columns, this.#length], "float64"));
    const turned = [this.columns, this.rows];
    copyInto(view(this.#features, turned, [this.#length, 1]), view(samples, turned, [1, this.columns]));
  }

  /** Numbers of centres, one for each sample and some more. */
  get labels(): Floats {
    return floatsOf(this.#labels);
  }

  get distances(): Floats {
    return floatsOf(this.#distances);
  }

  /** Finds the nearest of the centres `[k, columns]` for each sample. */
  assign(centres: Strided): void {
    const [k] = centres.shape;
    // Each square is exact to 3 roundings, each addition to one, and the root hides two more.
    const width = 1 + (4 * this.columns + 16) * 2 ** -53;
    if (!this.#assigned(centres, k, width)) return;
    const { data, at } = this.labels;
    for (let i = at; i < at + this.rows; i++) if (data[i] % 1 !== 0) data[i] = this.#nearest(i - at, centres, k);
  }

  /** Writes labels and distances; whether some of the labels are raised by a half. */
  #assigned(centres: Strided, k: number, width: number): boolean {
    const places = [this.#features, this.#inPairs(centres), this.#labels, this.#distances].map(addressOf);
    const kernels = places.every((place) => place >= 0) ? clustersSimd.exports : null;
    if (kernels === null) return this.#assignedByLoops(centres, k, width);
    const [features, from, labels, distances] = places;
    const blocks = this.#length / CLUSTER_BLOCK;
    const step = 8 * this.#length;
    return (
      kernels.nearest(features, step, blocks, this.columns, from, Math.ceil(k / 2), width, labels, distances) !== 0
    );
  }

  /** The centres as the kernel reads them: in pairs, feature by feature; an odd one has a fellow that is infinitely far. */
  #inPairs(centres: Strided): Strided {
    const { columns } = this;
    const [k] = centres.shape;
    const room = this.#room(k);
    const [from, to] = [floatsOf(centres), floatsOf(room)];
    for (let i = 0; i < k + (k % 2); i++) {
      const place = to.at + (i - (i % 2)) * columns + (i % 2);
      for (let j = 0; j < columns; j++) {
        to.data[place + 2 * j] = i < k ? from.data[from.at + i * columns + j] : Number.POSITIVE_INFINITY;
      }
    }
    return room;
  }

  /** Room for k centres and a fellow, or k sums and as many counts, which is never so small that it has an array of its own. */
  #room(k: number): Strided {
    const length = (k + 1) * (this.columns + 1) + 16;
    if (this.#rooms.length === 0 || this.#rooms[0].shape[0] < length) {
      this.#rooms.unshift(keep(allocate([length], "float64")));
    }
    return this.#rooms[0];
  }

  /** As the kernel: the number of a centre that may not be the nearest one is raised by a half. */
  #assignedByLoops(centres: Strided, k: number, width: number): boolean {
    let doubtful = false;
    const [x, c, labels, distances] = [this.#samples, centres, this.#labels, this.#distances].map(floatsOf);
    const { columns } = this;
    for (let i = 0; i < this.rows; i++) {
      let [best, second, label] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
      for (let centre = 0; centre < k; centre++) {
        let sum = 0;
        for (let j = 0; j < columns; j++) {
          const difference = x.data[x.at + i * columns + j] - c.data[c.at + centre * columns + j];
          sum += difference * difference;
        }
        if (sum < best) {
          second = best;
          best = sum;
          label = centre;
        } else if (sum < second) second = sum;
      }
      const close = second <= best * width;
      doubtful ||= close;
      labels.data[labels.at + i] = close ? label + 0.5 : label;
      distances.data[distances.at + i] = best;
    }
    return doubtful;
  }

  /** The first of the centres that NumPy finds nearest to sample i. */
  #nearest(i: number, centres: Strided, k: number): number {
    const [x, c] = [floatsOf(this.#samples), floatsOf(centres)];
    let [best, label] = [Number.POSITIVE_INFINITY, 0];
    for (let centre = 0; centre < k; centre++) {
      const at = c.at + centre * this.columns;
      const distance = Math.sqrt(squaresAsNumPy(x.data, x.at + i * this.columns, c.data, at, this.columns));
      if (distance < best) [best, label] = [distance, centre];
    }
    return label;
  }

  /** The means of the clusters, added up in the order of the samples; a cluster without samples keeps its centre. */
  means(centres: Strided): Strided {
    const { columns } = this;
    const [k] = centres.shape;
    const room = this.#room(k);
    const counts = k * columns;
    this.#collect(room, counts, k);
    const result = allocate(centres.shape, "float64");
    const [sums, to, before] = [room, result, centres].map(floatsOf);
    for (let i = 0; i < counts; i++) {
      const count = sums.data[sums.at + counts + Math.floor(i / columns)];
      to.data[to.at + i] = count === 0 ? before.data[before.at + i] : sums.data[sums.at + i] / count;
    }
    return result;
  }

  /** Writes k sums into the room, and from `counts` on how many samples each has. */
  #collect(room: Strided, counts: number, k: number): void {
    const { columns } = this;
    const { data, at } = floatsOf(room);
    data.fill(0, at, at + counts + k);
    const places = [this.#samples, this.#labels, room].map(addressOf);
    const kernels = places.every((place) => place >= 0) ? clustersSimd.exports : null;
    if (kernels !== null) {
      kernels.collect(places[0], places[1], this.rows, columns, places[2], places[2] + 8 * counts);
      return;
    }
    const [x, labels] = [this.#samples, this.#labels].map(floatsOf);
    for (let i = 0; i < this.rows; i++) {
      const label = labels.data[labels.at + i];
      data[at + counts + label]++;
      for (let j = 0; j < columns; j++) data[at + label * columns + j] += x.data[x.at + i * columns + j];
    }
  }

  /** The sum of the squared distances of the samples from the centres that their labels name. */
  inertia(centres: Strided): number {
    const [x, c, labels] = [floatsOf(this.#samples), floatsOf(centres), this.labels];
    const { columns } = this;
    let total = 0;
    for (let i = 0; i < this.rows; i++) {
      const [a, b] = [x.at + i * columns, c.at + labels.data[labels.at + i] * columns];
      for (let j = 0; j < columns; j++) total += (x.data[a + j] - c.data[b + j]) ** 2;
    }
    return total;
  }

  /** The sample with this number, as a row of its own. */
  copyRow(i: number, to: Strided, row: number): void {
    const [x, t] = [floatsOf(this.#samples), floatsOf(to)];
    for (let j = 0; j < this.columns; j++) t.data[t.at + row * this.columns + j] = x.data[x.at + i * this.columns + j];
  }

  release(): void {
    for (const { store } of [this.#labels, this.#distances, this.#features, this.#samples, ...this.#rooms])
      giveBack(store);
  }
}
