import { castTo } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { adopt } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { requireHistogramWeights } from "../types/histogram.ts";
import type { Range } from "./bin-edges.ts";
import { binIndices, counted } from "./bin-indices.ts";
import { type BinsArgument, binsOf, edgesTensor } from "./bins.ts";
import { listOf, roundingOf, valuesOf } from "./values.ts";

export interface BinOptions {
  readonly range?: Range;
  readonly weights?: Strided;
}

export interface HistogramOptions extends BinOptions {
  readonly density?: boolean;
}

function requireWeights(op: string, x: Strided, bins: BinsArgument, weights: Strided | undefined): void {
  requireTensor(op, "x", x);
  if (weights === undefined) return;
  requireTensor(op, "weights", weights);
  requireHistogramWeights(op, x.shape, bins, weights.shape);
  if (isComplex(weights.dtype)) throw new DTypeError(`${op}: weights of ${weights.dtype} are not supported`);
}

/** NumPy adds up so many elements in float64, and then to the total in the dtype of the weights. */
const BLOCK = 65536;

/** The sums of the weights in each bin. */
function weighed(bins: Int32Array, weights: Float64Array, from: number, count: number, dtype: DType): Float64Array {
  const round = roundingOf(dtype);
  const totals = new Float64Array(count);
  for (let start = 0; start < bins.length; start += BLOCK) {
    const sums = new Float64Array(count);
    const end = Math.min(start + BLOCK, bins.length);
    for (let i = start; i < end; i++) if (bins[i] >= 0) sums[bins[i]] += weights[from + i];
    for (let k = 0; k < count; k++) totals[k] = round(totals[k] + round(sums[k]));
  }
  return totals;
}

/** Shares of the total, per unit of width. */
function densities(totals: ArrayLike<number>, edges: Float64Array): Float64Array {
  let sum = 0;
  for (let k = 0; k < totals.length; k++) sum += totals[k];
  return Float64Array.from(totals, (total, k) => total / (edges[k + 1] - edges[k]) / sum);
}

/** How many elements are in each bin, or the sums of their weights; and the edges of the bins: `np.histogram`. */
export function histogram(x: Strided, bins: BinsArgument = 10, options: HistogramOptions = {}): [Strided, Strided] {
  const op = "histogram";
  const { range, weights, density = false } = options;
  requireWeights(op, x, bins, weights);
  const run = valuesOf(op, "x", x);
  const found = binsOf(op, x, run, bins, range);
  const count = found.edges.length - 1;
  const indices = binIndices(found, run);
  const edges = edgesTensor(found);
  if (weights === undefined) {
    const counts = counted(indices, count);
    if (!density) return [adopt(counts, "int32", [count]), edges];
    return [adopt(densities(counts, found.edges), "float64", [count]), edges];
  }
  const { data, from } = valuesOf(op, "weights", weights);
  const totals = adopt(weighed(indices, data, from, count, weights.dtype), "float64", [count]);
  const sums = castTo(totals, weights.dtype);
  return [density ? adopt(densities(listOf(op, "weights", sums), found.edges), "float64", [count]) : sums, edges];
}

/** The edges that `histogram` takes: `np.histogram_bin_edges`. */
export function histogramBinEdges(x: Strided, bins: BinsArgument = 10, options: BinOptions = {}): Strided {
  const op = "histogramBinEdges";
  requireWeights(op, x, bins, options.weights);
  return edgesTensor(binsOf(op, x, valuesOf(op, "x", x), bins, options.range));
}
