import { ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { adopt } from "../core/strided.ts";
import { promoteTypes } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { requireBinCount, requirePoints } from "../types/histogram.ts";
import { requireSameLength, requireVector } from "../types/vectors.ts";
import { type Edges, edgeDType, equalBins, outerEdges, type Range } from "./bin-edges.ts";
import { edgesTensor, givenEdges } from "./bins.ts";
import { edgesUpTo } from "./edges.ts";
import { type Run, valuesOf } from "./values.ts";

type Bin = number | readonly number[] | Strided;
type ManyBins = number | readonly Bin[];

export interface ManyOptions {
  readonly range?: readonly (Range | null)[];
  readonly density?: boolean;
  readonly weights?: Strided;
}

/** Coordinates along one axis. */
interface Coordinate {
  readonly run: Run;
  readonly dtype: DType;
}

/** The bins along one axis. Edges are float64, but from float32 data they have the values of float32, as in NumPy. */
function binsAlong(op: string, { run, dtype }: Coordinate, bins: Bin, range: Range | undefined): Edges {
  if (typeof bins !== "number") return givenEdges(op, bins);
  requireBinCount(op, bins);
  const given = range !== undefined || run.size === 0;
  const edges = given ? "float64" : edgeDType(dtype);
  return { ...equalBins(op, outerEdges(op, run, edges, range), bins, edges, given), dtype: "float64" };
}

/** Adds each point to its bin; a point on the last edge of an axis belongs to the last bin. */
function fill(counts: Float64Array, along: readonly Edges[], points: readonly Coordinate[], weights: Run | null): void {
  const n = points[0]?.run.size ?? 0;
  for (let i = 0; i < n; i++) {
    let place = 0;
    for (let axis = 0; axis < along.length; axis++) {
      const { edges } = along[axis];
      const { data, from } = points[axis].run;
      const value = data[from + i];
      const bin = edgesUpTo(edges, value, true) - (value === edges[edges.length - 1] ? 1 : 0) - 1;
      if (bin < 0 || bin >= edges.length - 1) {
        place = -1;
        break;
      }
      place = place * (edges.length - 1) + bin;
    }
    if (place >= 0) counts[place] += weights === null ? 1 : weights.data[weights.from + i];
  }
}

/** Divides by the total and by the volume of each bin, as NumPy does: first by the widths, axis by axis. */
function normalise(counts: Float64Array, along: readonly Edges[]): void {
  let total = 0;
  for (const count of counts) total += count;
  let inner = counts.length;
  for (const { edges } of along) {
    inner /= edges.length - 1;
    for (let i = 0; i < counts.length; i++) {
      const bin = Math.floor(i / inner) % (edges.length - 1);
      counts[i] /= edges[bin + 1] - edges[bin];
    }
  }
  for (let i = 0; i < counts.length; i++) counts[i] /= total;
}

function ofPoints(
  op: string,
  points: readonly Coordinate[],
  bins: ManyBins,
  { range, density = false, weights }: ManyOptions,
): [Strided, Strided[]] {
  const axes = points.length;
  if (typeof bins !== "number" && bins.length !== axes) {
    throw new ValueError(`${op}: there are bins for ${bins.length} of ${axes} dimensions`);
  }
  if (range !== undefined && range.length !== axes) {
    throw new ValueError(`${op}: there are ranges for ${range.length} of ${axes} dimensions`);
  }
  const along = points.map((point, axis) =>
    binsAlong(op, point, typeof bins === "number" ? bins : bins[axis], range?.[axis] ?? undefined),
  );
  const shape = along.map(({ edges }) => edges.length - 1);
  const counts = new Float64Array(sizeOf(shape));
  fill(counts, along, points, weights === undefined ? null : valuesOf(op, "weights", weights));
  if (density) normalise(counts, along);
  return [adopt(counts, "float64", shape), along.map(edgesTensor)];
}

function requireWeights(op: string, count: number, weights: Strided | undefined): void {
  if (weights === undefined) return;
  requireTensor(op, "weights", weights);
  requireSameLength(op, "weights", [count], weights.shape);
}

/** How many of the points (x, y) are in each cell, and the edges along both axes: `np.histogram2d`. */
export function histogram2d(
  x: Strided,
  y: Strided,
  bins: ManyBins = 10,
  options: ManyOptions = {},
): [Strided, Strided, Strided] {
  const op = "histogram2d";
  requireTensor(op, "x", x);
  requireTensor(op, "y", y);
  requireVector(op, "x", x.shape);
  requireSameLength(op, "y", x.shape, y.shape);
  requireWeights(op, x.shape[0], options.weights);
  const dtype = promoteTypes(x.dtype, y.dtype);
  const points = [valuesOf(op, "x", x), valuesOf(op, "y", y)].map((run) => ({ run, dtype }));
  const [counts, [first, second]] = ofPoints(op, points, bins, options);
  return [counts, first, second];
}

/** How many of the points in the rows of a matrix are in each cell, and the edges along the axes: `np.histogramdd`. */
export function histogramdd(x: Strided, bins: ManyBins = 10, options: ManyOptions = {}): [Strided, Strided[]] {
  const op = "histogramdd";
  requireTensor(op, "x", x);
  requirePoints(op, x.shape);
  const [n, axes] = x.shape;
  requireWeights(op, n, options.weights);
  const { data, from } = valuesOf(op, "x", x);
  const points = Array.from({ length: axes }, (_, axis) => {
    const column = Float64Array.from({ length: n }, (_, i) => data[from + i * axes + axis]);
    return { run: { data: column, from: 0, size: n }, dtype: x.dtype };
  });
  return ofPoints(op, points, bins, options);
}
